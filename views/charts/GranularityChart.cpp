#include "charts/GranularityChart.h"

#include "text/TimeText.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace bacscope {

namespace {

Instant placeOf(const GranularityStep& step) {
    return {static_cast<std::int64_t>(step.partition.size()) * ChartContent::ticksPerCount};
}

int number(std::size_t count) {
    return static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

void GranularityChart::setSteps(std::vector<GranularityStep> steps, const TimeBase& base, Duration width,
                                std::uint64_t seed) {
    m_steps = std::move(steps);
    m_base = base;
    m_width = width;
    m_seed = seed;
    m_order.clear();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].expected.samples > 0) {
            m_order.push_back(i);
        }
    }
    std::ranges::stable_sort(m_order, {}, [this](std::size_t i) { return m_steps[i].partition.size(); });
    changed();
}

void GranularityChart::setPresent(std::optional<GranularityStep> present) {
    m_present = std::move(present);
    setNowAt(m_present ? std::optional(placeOf(*m_present)) : std::nullopt);
    changed();
}

void GranularityChart::setBest(std::optional<GranularityStep> best, std::size_t limit) {
    m_best = std::move(best);
    m_limit = limit;
    changed();
}

std::unique_ptr<ChartFigure> GranularityChart::clone() const {
    auto copy = std::make_unique<GranularityChart>();
    copy->setSteps(m_steps, m_base, m_width, m_seed);
    copy->setPresent(m_present);
    copy->setBest(m_best, m_limit);
    copy->setComputing(isComputing());
    return copy;
}

const GranularityStep& GranularityChart::stepAt(std::size_t stop) const {
    return m_steps[m_order[stop]];
}

QString GranularityChart::unitsText(std::size_t units) {
    return units == 1 ? tr("1 unit") : tr("%Ln units", nullptr, number(units));
}

ChartContent GranularityChart::makeContent() const {
    ChartContent content;
    content.title = tr("Where to cut the services");
    content.base = m_base;
    if (m_order.empty()) {
        content.empty = isComputing() || !m_steps.empty() ? tr("Merging step by step …")
                                                          : tr("There are no aggregates to merge yet.");
        return content;
    }
    const auto [fewest, largest] =
        std::ranges::minmax(m_steps, {}, [](const GranularityStep& step) { return step.partition.size(); });
    content.span = {placeOf(fewest), placeOf(largest)};
    ChartSeries band;
    band.shape = ChartSeries::Shape::Band;
    ChartSeries mean;
    mean.name = tr("Expected anomalies");
    ChartSeries size;
    size.tone = ChartTone::Quiet;
    size.name = tr("Largest unit");
    size.onRight = true;
    size.thin = true;
    std::size_t samples = stepAt(0).expected.samples;
    for (std::size_t stop = 0; stop < m_order.size(); ++stop) {
        const GranularityStep& step = stepAt(stop);
        content.stops.push_back(placeOf(step));
        band.values.push_back(step.expected.total.high);
        band.low.push_back(step.expected.total.low);
        mean.values.push_back(step.expected.total.mean);
        size.values.push_back(static_cast<double>(step.largest));
        samples = std::min(samples, step.expected.samples);
    }
    content.series = {std::move(band), std::move(size), std::move(mean)};
    content.x = {ChartAxis::Kind::Count, tr("units")};
    content.left = {ChartAxis::Kind::Number, tr("expected anomalies")};
    content.right = {ChartAxis::Kind::Count, tr("aggregates in the largest unit"), tr("largest unit")};
    const auto mark = [&](const GranularityStep& step, const QString& word) {
        ChartMark made{placeOf(step), std::nullopt, word};
        if (step.expected.samples > 0) {
            made.value = step.expected.total.mean;
        }
        content.marks.push_back(made);
        content.span.first = std::min(content.span.first, made.at);
        content.span.last = std::max(content.span.last, made.at);
    };
    if (m_best) {
        //: so many aggregates in a unit
        mark(*m_best, tr("best with at most %1").arg(locale().toString(qulonglong(m_limit))));
    }
    if (m_present && m_present->expected.samples > 0) {
        mark(*m_present, tr("present", "a decomposition"));
    }
    content.caption = tr("Mean and 95 % band of %1 random backups at most %2 apart, seed %3.")
                          .arg(locale().toString(qulonglong(samples)),
                               durationText(m_width, m_base, locale()), QString::number(m_seed));
    const GranularityStep& first = stepAt(0);
    const GranularityStep& last = stepAt(m_order.size() - 1);
    //: twice "3 units", then the number of anomalies
    content.summary =
        tr("The number of anomalies to expect, by the number of units. %1: %2 on average; %3: %4 "
           "on average.")
            .arg(unitsText(first.partition.size()), locale().toString(first.expected.total.mean, 'f', 1),
                 unitsText(last.partition.size()), locale().toString(last.expected.total.mean, 'f', 1));
    return content;
}

QString GranularityChart::readingText(const ChartReading& reading) const {
    const GranularityStep& step = stepAt(reading.stop);
    const Band& total = step.expected.total;
    return QStringList{unitsText(step.partition.size()),
                       tr("%1 anomalies expected (%2 to %3)")
                           .arg(locale().toString(total.mean, 'f', 1), locale().toString(total.low, 'f', 0),
                                locale().toString(total.high, 'f', 0)),
                       step.largest == 1 ? tr("1 aggregate in the largest")
                                         : tr("%Ln aggregates in the largest", nullptr, number(step.largest))}
        .join(QStringLiteral(" · "));
}

ChartTarget GranularityChart::targetOf(const ChartReading& reading) const {
    ChartTarget target;
    target.kind = ChartTarget::Kind::Step;
    target.step = m_order[reading.stop];
    return target;
}

QString GranularityChart::nowText(Instant now) const {
    if (m_present && m_present->expected.samples > 0) {
        return {}; // the mark has its word
    }
    return tr("now %1", "the present number of units")
        .arg(unitsText(static_cast<std::size_t>(now.ticks / ChartContent::ticksPerCount)));
}

} // namespace bacscope
