#include "charts/GranularityChart.h"

#include "text/Plural.h"
#include "text/TimeText.h"

#include <algorithm>
#include <numeric>

namespace bacscope {

namespace {

Instant placeOf(std::size_t units) {
    return {static_cast<std::int64_t>(units) * ChartContent::ticksPerCount};
}

} // namespace

GranularityChart::Point GranularityChart::pointOf(const GranularityStep& step) {
    return {step.partition.size(), step.largest, step.expected, {}};
}

std::optional<GranularityChart::Point> GranularityChart::markOf(const std::optional<GranularityStep>& step) {
    if (!step) {
        return {};
    }
    Point point = pointOf(*step);
    point.partition = step->partition;
    return point;
}

void GranularityChart::setSteps(const std::vector<GranularityStep>& steps, const TimeBase& base,
                                Duration width, std::uint64_t seed) {
    m_steps.clear();
    for (const GranularityStep& step : steps) {
        m_steps.push_back(pointOf(step));
    }
    m_base = base;
    m_width = width;
    m_seed = seed;
    m_order.clear();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].expected.samples > 0) {
            m_order.push_back(i);
        }
    }
    std::ranges::stable_sort(m_order, {}, [this](std::size_t i) { return m_steps[i].units; });
    changed();
}

void GranularityChart::setPresent(const std::optional<GranularityStep>& present) {
    m_present = markOf(present);
    setNowAt(m_present ? std::optional(placeOf(m_present->units)) : std::nullopt);
    changed();
}

void GranularityChart::setRecommended(const std::optional<GranularityStep>& recommended) {
    m_recommended = markOf(recommended);
    changed();
}

void GranularityChart::setLeastCoupling(const std::optional<GranularityStep>& best, std::size_t limit) {
    m_leastCoupling = markOf(best);
    m_limit = limit;
    changed();
}

std::unique_ptr<ChartFigure> GranularityChart::clone() const {
    auto copy = std::make_unique<GranularityChart>();
    copy->m_steps = m_steps;
    copy->m_order = m_order;
    copy->m_base = m_base;
    copy->m_width = m_width;
    copy->m_seed = m_seed;
    copy->m_present = m_present;
    copy->m_recommended = m_recommended;
    copy->m_leastCoupling = m_leastCoupling;
    copy->m_limit = m_limit;
    copy->setNowAt(now());
    copy->setComputing(isComputing());
    return copy;
}

QString GranularityChart::unitsText(std::size_t units) {
    return units == 1 ? tr("1 unit") : tr("%Ln units", nullptr, pluralCount(units));
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
        std::ranges::minmax(m_steps, {}, [](const Point& step) { return step.units; });
    content.span = {placeOf(fewest.units), placeOf(largest.units)};
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
        const Point& step = stepAt(stop);
        content.stops.push_back(placeOf(step.units));
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
    content.left.shortTitle = tr("expected", "short title of an axis: anomalies");
    addMarks(content);
    content.caption = tr("Mean and 95 % band of %1 random backups at most %2 apart, seed %3.")
                          .arg(locale().toString(qulonglong(samples)),
                               durationText(m_width, m_base, locale()), QString::number(m_seed));
    const QString how = content.caption;
    if (m_recommended || m_leastCoupling) {
        //: %1: "Mean and 95 % band of …"
        content.caption = m_limit == 1 ? tr("%1 Best: with one aggregate in a unit.").arg(how)
                                       : tr("%1 Best: with at most %2 aggregates in a unit.")
                                             .arg(how, locale().toString(qulonglong(m_limit)));
    }
    content.shortCaptions = {
        how, tr("%1 random backups at most %2 apart.")
                 .arg(locale().toString(qulonglong(samples)), durationText(m_width, m_base, locale()))};
    const Point& first = stepAt(0);
    const Point& last = stepAt(m_order.size() - 1);
    //: twice "3 units", then the number of anomalies
    content.summary =
        tr("The number of anomalies to expect, by the number of units. %1: %2 on average; %3: %4 "
           "on average.")
            .arg(unitsText(first.units), locale().toString(first.expected.total.mean, 'f', 1),
                 unitsText(last.units), locale().toString(last.expected.total.mean, 'f', 1));
    if (m_recommended) {
        //: of merging services; "3 units"
        content.summary += QLatin1Char(' ') +
                           tr("Best by expected anomalies, with at most %1 in a unit: %2.")
                               .arg(locale().toString(qulonglong(m_limit)), unitsText(m_recommended->units));
    }
    if (m_present && m_present->expected.samples > 0) {
        content.summary +=
            QLatin1Char(' ') +
            tr("At present: %1, %2 on average.", "3 units; the number of anomalies")
                .arg(unitsText(m_present->units), locale().toString(m_present->expected.total.mean, 'f', 1));
    }
    if (m_leastCoupling) {
        content.summary +=
            QLatin1Char(' ') + tr("Best by coupling: %1.").arg(unitsText(m_leastCoupling->units));
    }
    return content;
}

/// One mark for each way to cut, with all that it is.
void GranularityChart::addMarks(ChartContent& content) const {
    struct Way {
        const Point* point;
        QStringList words;
    };
    std::vector<Way> ways;
    const auto add = [&](const std::optional<Point>& point, const QString& word) {
        if (!point) {
            return;
        }
        const auto same = std::ranges::find_if(
            ways, [&](const Way& way) { return way.point->partition == point->partition; });
        if (same == ways.end()) {
            ways.push_back({&*point, {word}});
        } else {
            same->words.append(word);
        }
    };
    if (m_recommended && m_leastCoupling && m_recommended->partition == m_leastCoupling->partition) {
        add(m_recommended, tr("best by both"));
    } else {
        add(m_recommended, tr("fewest anomalies"));
        add(m_leastCoupling, tr("least coupling"));
    }
    if (m_present && m_present->expected.samples > 0) {
        add(m_present, tr("present", "a decomposition"));
    }
    for (const Way& way : ways) {
        ChartMark made{placeOf(way.point->units), std::nullopt, way.words.join(QStringLiteral(", "))};
        if (way.point->expected.samples > 0) {
            made.value = way.point->expected.total.mean;
        }
        content.marks.push_back(made);
        content.span.first = std::min(content.span.first, made.at);
        content.span.last = std::max(content.span.last, made.at);
    }
}

QString GranularityChart::readingText(const ChartReading& reading) const {
    const Point& step = stepAt(reading.stop);
    const Band& total = step.expected.total;
    return QStringList{unitsText(step.units),
                       tr("%1 anomalies expected (%2 to %3)")
                           .arg(locale().toString(total.mean, 'f', 1), locale().toString(total.low, 'f', 0),
                                locale().toString(total.high, 'f', 0)),
                       step.largest == 1
                           ? tr("1 aggregate in the largest")
                           : tr("%Ln aggregates in the largest", nullptr, pluralCount(step.largest))}
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
