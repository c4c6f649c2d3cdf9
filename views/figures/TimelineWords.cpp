// The figure in words, for <title>, <desc> and screen readers.
#include "figures/TimelineLayout.h"

#include "text/Sentences.h"
#include "text/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bacscope {

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(bacscope::TimelineFigure)
};

constexpr std::size_t mostNamed = 12; ///< anomalies that are told one by one

} // namespace

QString lockInWords(const TimelineLock& lock, const TimeBase& base, const QLocale& locale) {
    const auto blocked = static_cast<int>(lock.numbers.blocked);
    const QString works = lock.blocked == Blocked::Delayed
                              ? TimelineWords::tr("%Ln interaction(s) delayed", nullptr, blocked)
                              : TimelineWords::tr("%Ln interaction(s) denied", nullptr, blocked);
    return TimelineWords::tr("locked %1, %2", "length of time, interactions delayed or denied")
        .arg(durationText(lock.numbers.length(), base, locale), works);
}

QString TimelineFigure::titleInWords() const {
    const Layout& layout = *m_layout;
    if (!layout.subject.scenario) {
        return {};
    }
    const QString title = singleLine(layout.settings.titleText.isEmpty()
                                         ? layout.subject.scenario->title.in(layout.settings.locale.name())
                                         : layout.settings.titleText);
    return title.isEmpty() ? TimelineWords::tr("Timeline of a restore") : title;
}

QString TimelineFigure::describeInWords() const {
    const Layout& layout = *m_layout;
    if (!layout.subject.scenario || !layout.subject.tracker) {
        return {};
    }
    const Scenario& scenario = *layout.subject.scenario;
    const CutTracker& tracker = *layout.subject.tracker;
    const Sentences sentences(scenario, tracker, layout.settings.locale);

    QStringList names;
    for (const LaneGeometry& lane : layout.lanes) {
        names << singleLine(scenario.services[lane.service.at()].displayName());
    }
    QStringList text;
    text << TimelineWords::tr("A timeline of %Ln service(s): %1.", nullptr, static_cast<int>(names.size()))
                .arg(QLocale(layout.settings.locale).createSeparatedList(names));
    text << sentences.describeDisaster();
    for (const LaneGeometry& lane : layout.lanes) {
        text << sentences.describeMarker(lane.service);
    }
    text << sentences.headline() + QStringLiteral(": ") + sentences.counts() + QStringLiteral("; ") +
                sentences.price() + QLatin1Char('.');
    if (tracker.counts().total() <= 2'000) {
        const AnalysisReport report = tracker.report();
        std::size_t named = 0;
        const auto tell = [&](const auto& anomalies) {
            for (const auto& anomaly : anomalies) {
                if (named++ < mostNamed) {
                    text << sentences.explanation(anomaly);
                }
            }
        };
        tell(report.brokenLinks);
        tell(report.orphans);
        tell(report.missingEvents);
        tell(report.missingState);
        if (named > mostNamed) {
            text << TimelineWords::tr("And %Ln further one(s).", "anomalies",
                                      static_cast<int>(named - mostNamed));
        }
    }
    text.removeAll(QString());
    return text.join(QLatin1Char(' '));
}

} // namespace bacscope
