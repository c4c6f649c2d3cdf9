#include "charts/DisasterChart.h"

#include "charts/ChartTicks.h"
#include "text/Sentences.h"
#include "text/TimeText.h"

#include <algorithm>
#include <array>

namespace bacscope {

void DisasterChart::setTime(const TimeBase& base) {
    m_base = base;
    changed();
}

void DisasterChart::setPoints(std::vector<DisasterPoint> points) {
    m_points = std::move(points);
    changed();
}

void DisasterChart::setBackupsKnown(bool known) {
    m_backupsKnown = known;
    changed();
}

std::unique_ptr<ChartFigure> DisasterChart::clone() const {
    auto copy = std::make_unique<DisasterChart>();
    copy->setTime(m_base);
    copy->setPoints(m_points);
    copy->setBackupsKnown(m_backupsKnown);
    copy->setNow(now());
    copy->setComputing(isComputing());
    return copy;
}

QString DisasterChart::instantWords(Instant instant) const {
    if (m_points.empty()) {
        return instantText(instant, m_base, locale());
    }
    const TimeSpan span{m_points.front().disaster, m_points.back().disaster};
    return instantText(roundedForReading(instant, span, m_base), m_base, locale(), {},
                       spansDays(span, m_base));
}

ChartContent DisasterChart::makeContent() const {
    ChartContent content;
    content.title = tr("When the disaster strikes");
    content.base = m_base;
    if (m_points.empty()) {
        content.empty = isComputing() ? tr("Counting what the restore would break …")
                                      : tr("Nothing has happened yet that a disaster could undo.");
        return content;
    }
    content.span = {m_points.front().disaster, m_points.back().disaster};
    for (const DisasterPoint& point : m_points) {
        content.stops.push_back(point.disaster);
    }
    content.holdsBetweenStops = true;

    struct Layer {
        ChartTone tone;
        QString name;
        QString shortName;
        std::size_t (*count)(const AnomalyCounts&);
    };
    const std::array<Layer, 3> layers{{
        {ChartTone::Broken, Sentences::kindTitle(AnomalyKind::BrokenLink), tr("Broken", "legend: links"),
         [](const AnomalyCounts& counts) { return counts.brokenLinks; }},
        {ChartTone::Orphan,
         Sentences::kindTitle(AnomalyKind::Orphan),
         {},
         [](const AnomalyCounts& counts) { return counts.orphans; }},
        {ChartTone::Missing, tr("Missing events and state"), tr("Missing", "legend: events and state"),
         [](const AnomalyCounts& counts) { return counts.missingEvents + counts.missingState; }},
    }};
    std::vector<double> low(m_points.size(), 0);
    for (const Layer& layer : layers) {
        ChartSeries series;
        series.shape = ChartSeries::Shape::Area;
        series.tone = layer.tone;
        series.name = layer.name;
        series.shortName = layer.shortName;
        series.low = low;
        bool any = false;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            const std::size_t count = layer.count(m_points[i].counts);
            any = any || count > 0;
            low[i] += static_cast<double>(count);
        }
        series.values = low;
        if (any) {
            content.series.push_back(std::move(series));
        }
    }
    content.x = {ChartAxis::Kind::Instant, tr("the disaster strikes at")};
    content.left = {ChartAxis::Kind::Count, tr("anomalies")};

    const auto worst = std::ranges::max_element(
        m_points, {}, [](const DisasterPoint& point) { return point.counts.total(); });
    if (content.series.empty()) {
        content.empty = !m_backupsKnown
                            ? tr("No backup is known yet: a restore brings nothing back that could break.")
                        : m_points.size() == 1
                            ? tr("The disaster can strike at one instant only, and breaks nothing there.")
                            : tr("Whenever the disaster strikes, the restore is consistent.");
        content.summary = content.empty;
        return content;
    }
    const QString when = instantWords(worst->disaster);
    const QString counts = Sentences::counts(worst->counts);
    content.caption = tr("Backups as planned. Worst at %1: %2.").arg(when, counts);
    content.shortCaptions = {
        tr("Worst at %1: %2.").arg(when, counts),
        //: an instant, and the number of anomalies there
        tr("Worst at %1: %2 anomalies.").arg(when, locale().toString(qulonglong(worst->counts.total())))};
    content.summary =
        tr("How many anomalies a restore leaves, by the instant at which the disaster strikes, from %1 to "
           "%2. "
           "Worst at %3: %4.")
            .arg(instantWords(content.span.first), instantWords(content.span.last), when, counts);
    return content;
}

QString DisasterChart::readingText(const ChartReading& reading) const {
    QStringList parts{instantWords(reading.at)};
    const AnomalyCounts& counts = m_points[reading.stop].counts;
    for (const AnomalyKind kind : {AnomalyKind::BrokenLink, AnomalyKind::Orphan, AnomalyKind::MissingEvent,
                                   AnomalyKind::MissingState}) {
        if (counts.of(kind) > 0) {
            parts.append(Sentences::countOf(kind, counts.of(kind)));
        }
    }
    if (counts.isConsistent()) {
        parts.append(tr("consistent"));
    }
    return parts.join(QStringLiteral(" · "));
}

ChartTarget DisasterChart::targetOf(const ChartReading& reading) const {
    ChartTarget target;
    target.kind = ChartTarget::Kind::Instant;
    target.instant = reading.at;
    return target;
}

QString DisasterChart::nowText(Instant now) const {
    return tr("now %1", "the present disaster").arg(instantWords(now));
}

} // namespace bacscope
