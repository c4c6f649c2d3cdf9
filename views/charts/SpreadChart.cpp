#include "charts/SpreadChart.h"

#include "text/Sentences.h"
#include "text/TimeText.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bacscope {

namespace {

constexpr std::array<AnomalyKind, anomalyKindCount> allKinds{
    AnomalyKind::BrokenLink, AnomalyKind::Orphan, AnomalyKind::MissingEvent, AnomalyKind::MissingState};

ChartTone toneOf(AnomalyKind kind) {
    switch (kind) {
    case AnomalyKind::BrokenLink:
        return ChartTone::Broken;
    case AnomalyKind::Orphan:
        return ChartTone::Orphan;
    case AnomalyKind::MissingEvent:
        return ChartTone::Missing;
    case AnomalyKind::MissingState:
        break;
    }
    return ChartTone::MissingState;
}

} // namespace

void SpreadChart::setTime(const TimeBase& base) {
    m_base = base;
    changed();
}

void SpreadChart::setPoints(std::vector<SpreadPoint> points, std::uint64_t seed, Duration wholeWidth) {
    std::erase_if(points, [](const SpreadPoint& point) { return point.samples == 0; });
    m_points = std::move(points);
    m_seed = seed;
    m_wholeWidth = wholeWidth;
    changed();
}

void SpreadChart::setNow(std::optional<Duration> width) {
    setNowAt(width ? std::optional(Instant{width->ticks}) : std::nullopt);
}

std::unique_ptr<ChartFigure> SpreadChart::clone() const {
    auto copy = std::make_unique<SpreadChart>();
    copy->setTime(m_base);
    copy->setPoints(m_points, m_seed, m_wholeWidth);
    copy->setNowAt(now());
    copy->setComputing(isComputing());
    return copy;
}

QString SpreadChart::shortNameOf(AnomalyKind kind) {
    switch (kind) {
    case AnomalyKind::BrokenLink:
        return tr("Links", "short: broken links");
    case AnomalyKind::Orphan:
        return tr("Orphans");
    case AnomalyKind::MissingEvent:
        return tr("Events", "short: missing events");
    case AnomalyKind::MissingState:
        break;
    }
    return tr("States", "short: missing states");
}

ChartContent SpreadChart::makeContent() const {
    ChartContent content;
    content.title = tr("When the backups lie apart");
    content.base = m_base;
    if (m_points.empty()) {
        content.empty = isComputing() ? tr("Restoring from random backups …")
                                      : tr("There is nothing to draw random backups from yet.");
        return content;
    }
    content.span = {Instant{0}, Instant{std::max(m_wholeWidth, m_points.back().width).ticks}};
    std::size_t samples = m_points.front().samples;
    for (const SpreadPoint& point : m_points) {
        content.stops.push_back(Instant{point.width.ticks});
        samples = std::min(samples, point.samples);
    }
    const auto kindAt = [](const SpreadPoint& point, AnomalyKind kind) {
        return point.kinds[static_cast<std::size_t>(kind)];
    };
    std::vector<ChartSeries> lines;
    for (const AnomalyKind kind : allKinds) {
        const bool any = std::ranges::any_of(m_points, [&](const SpreadPoint& p) {
            return kindAt(p, kind).high > 0 || kindAt(p, kind).mean > 0;
        });
        if (!any) {
            continue;
        }
        ChartSeries band;
        band.shape = ChartSeries::Shape::Band;
        band.tone = toneOf(kind);
        ChartSeries line;
        line.tone = band.tone;
        line.name = Sentences::kindTitle(kind);
        line.shortName = shortNameOf(kind);
        for (const SpreadPoint& point : m_points) {
            const Band values = kindAt(point, kind);
            band.values.push_back(values.high);
            band.low.push_back(values.low);
            line.values.push_back(values.mean);
        }
        content.series.push_back(std::move(band));
        lines.push_back(std::move(line));
    }
    content.series.insert(content.series.end(), lines.begin(), lines.end());
    content.x = {ChartAxis::Kind::Length, tr("the backups lie at most so far apart"),
                 tr("at most so far apart", "short title of an axis: the backups")};
    content.left = {ChartAxis::Kind::Number, tr("expected anomalies")};
    content.caption = tr("Mean and 95 % band of %1 random backups for each width, seed %2.")
                          .arg(locale().toString(qulonglong(samples)), QString::number(m_seed));
    content.shortCaptions = {
        tr("Mean and 95 % band of %1 random backups.").arg(locale().toString(qulonglong(samples)))};
    if (content.series.empty() && !isComputing()) {
        content.empty = tr("However far apart the backups lie, the restore is consistent.");
    }
    const SpreadPoint& last = m_points.back();
    content.summary =
        tr("The number of anomalies to expect, by how far apart the backups lie. Up to %1 "
           "apart: %2 on average, in 95 of 100 cases between %3 and %4.")
            .arg(durationText(last.width, m_base, locale()), locale().toString(last.total.mean, 'f', 1),
                 locale().toString(last.total.low, 'f', 0), locale().toString(last.total.high, 'f', 0));
    return content;
}

QString SpreadChart::readingText(const ChartReading& reading) const {
    const SpreadPoint& point = m_points[reading.stop];
    QStringList parts{durationText(point.width, m_base, locale())};
    for (const AnomalyKind kind : allKinds) {
        const Band& band = point.kinds[static_cast<std::size_t>(kind)];
        if (band.mean > 0 || band.high > 0) {
            //: a kind of anomaly, its mean number, and the bounds of its 95 % band: "orphans 2.4 (0 to 7)"
            parts.append(tr("%1 %2 (%3 to %4)")
                             .arg(Sentences::kindName(kind, 2), locale().toString(band.mean, 'f', 1),
                                  locale().toString(band.low, 'f', 0), locale().toString(band.high, 'f', 0)));
        }
    }
    if (parts.size() == 1) {
        parts.append(tr("consistent"));
    }
    return parts.join(QStringLiteral(" · "));
}

ChartTarget SpreadChart::targetOf(const ChartReading& reading) const {
    ChartTarget target;
    target.kind = ChartTarget::Kind::Width;
    target.width = m_points[reading.stop].width;
    return target;
}

QString SpreadChart::nowText(Instant now) const {
    return tr("now %1", "how far apart the backups lie")
        .arg(durationText(Duration{now.ticks}, m_base, locale()));
}

} // namespace bacscope
