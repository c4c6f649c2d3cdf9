#include "charts/LockChart.h"

#include "charts/ChartTicks.h"
#include "text/Plural.h"
#include "text/TimeText.h"

#include <algorithm>
#include <iterator>

namespace bacscope {

void LockChart::setTime(const TimeBase& base) {
    m_base = base;
    changed();
}

void LockChart::setPoints(std::vector<LockNumbers> points, std::optional<LockNumbers> cheapest) {
    m_points = std::move(points);
    m_cheapest = cheapest;
    changed();
}

void LockChart::setDisaster(std::optional<Instant> disaster) {
    m_disaster = disaster;
    changed();
}

std::optional<Instant> LockChart::endsTooLateFrom() const {
    if (!m_disaster) {
        return {};
    }
    // The later a lock begins, the later it ends.
    const auto tooLate = std::ranges::find_if(
        m_points, [this](const LockNumbers& numbers) { return numbers.end > *m_disaster; });
    if (tooLate == m_points.end()) {
        return {};
    }
    if (tooLate == m_points.begin()) {
        return tooLate->start;
    }
    // Between two points, where the copy alone does not fit any more.
    const Instant copyNoLonger = *m_disaster - (tooLate->end - tooLate->copy);
    return std::clamp(copyNoLonger, std::prev(tooLate)->start, tooLate->start);
}

std::unique_ptr<ChartFigure> LockChart::clone() const {
    auto copy = std::make_unique<LockChart>();
    copy->setTime(m_base);
    copy->setPoints(m_points, m_cheapest);
    copy->setDisaster(m_disaster);
    copy->setNow(now());
    copy->setComputing(isComputing());
    return copy;
}

QString LockChart::blockedText(std::size_t blocked) {
    return blocked == 1 ? tr("1 interaction blocked")
                        : tr("%Ln interactions blocked", nullptr, pluralCount(blocked));
}

QString LockChart::instantWords(Instant instant) const {
    if (m_points.empty()) {
        return instantText(instant, m_base, locale());
    }
    const TimeSpan span{m_points.front().start, m_points.back().start};
    return instantText(roundedForReading(instant, span, m_base), m_base, locale(), {},
                       spansDays(span, m_base));
}

ChartContent LockChart::makeContent() const {
    ChartContent content;
    content.title = tr("When the lock begins");
    content.base = m_base;
    if (m_points.empty()) {
        content.empty = isComputing() ? tr("Trying every start of the lock …")
                                      : tr("Nothing has happened yet that a lock could keep waiting.");
        return content;
    }
    content.span = {m_points.front().start, m_points.back().start};
    content.holdsBetweenStops = true;
    ChartSeries blocked;
    blocked.shape = ChartSeries::Shape::Steps;
    blocked.name = tr("Blocked interactions");
    ChartSeries length;
    length.tone = ChartTone::Quiet;
    length.name = tr("Length of the lock");
    length.onRight = true;
    length.thin = true;
    std::size_t most = 0;
    for (const LockNumbers& numbers : m_points) {
        content.stops.push_back(numbers.start);
        blocked.values.push_back(static_cast<double>(numbers.blocked));
        length.values.push_back(static_cast<double>(numbers.length().ticks));
        most = std::max(most, numbers.blocked);
    }
    const bool lasts =
        std::ranges::any_of(m_points, [](const LockNumbers& numbers) { return numbers.length().ticks > 0; });
    content.x = {ChartAxis::Kind::Instant, tr("the lock begins at")};
    content.left = {ChartAxis::Kind::Count, tr("blocked interactions")};
    if (most == 0) {
        content.empty = tr("Whenever the lock begins, it blocks no interaction.");
        content.summary = content.empty;
        return content;
    }
    if (lasts) {
        content.right = {ChartAxis::Kind::Length, tr("length of the lock")};
        content.series.push_back(std::move(length));
    }
    content.series.push_back(std::move(blocked));
    if (const std::optional<Instant> from = endsTooLateFrom()) {
        content.shade = ChartShade{*from, tr("ends after the disaster")};
    }
    if (m_cheapest) {
        content.marks.push_back(
            {m_cheapest->start, static_cast<double>(m_cheapest->blocked), tr("cheapest start")});
        content.caption = tr("Cheapest start %1: %2, locked for %3.")
                              .arg(instantWords(m_cheapest->start), blockedText(m_cheapest->blocked),
                                   durationText(m_cheapest->length(), m_base, locale()));
    } else {
        content.caption = tr("No lock fits into the observed time.");
    }
    if (m_cheapest) {
        content.shortCaptions = {content.caption,
                                 tr("Cheapest start %1: %2.")
                                     .arg(instantWords(m_cheapest->start), blockedText(m_cheapest->blocked))};
    }
    if (content.shade) {
        content.caption = tr("%1 Shaded: %2.").arg(content.caption, content.shade->words);
    }
    content.summary = tr("How many interactions a lock blocks, by the instant at which it begins, from %1 to "
                         "%2: %3 at most. %4")
                          .arg(instantWords(content.span.first), instantWords(content.span.last),
                               locale().toString(qulonglong(most)), content.caption);
    return content;
}

QString LockChart::readingText(const ChartReading& reading) const {
    const LockNumbers& numbers = m_points[reading.stop];
    QStringList parts{instantWords(reading.at), blockedText(numbers.blocked)};
    // Between two points only the number of blocked ones stays what it is.
    if (reading.at == numbers.start) {
        parts.append(tr("locked for %1").arg(durationText(numbers.length(), m_base, locale())));
    }
    if (content().shade && reading.at >= content().shade->from) {
        parts.append(content().shade->words);
    }
    return parts.join(QStringLiteral(" · "));
}

ChartTarget LockChart::targetOf(const ChartReading& reading) const {
    ChartTarget target;
    target.kind = ChartTarget::Kind::Start;
    target.instant = reading.at;
    return target;
}

QString LockChart::nowText(Instant now) const {
    return tr("now %1", "the present start of the lock").arg(instantWords(now));
}

} // namespace bacscope
