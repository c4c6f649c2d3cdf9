// The figure in words, for <title>, <desc> and screen readers.
#include "figures/TimelineLayout.h"

#include "figures/TimelineWords.h"
#include "text/Sentences.h"
#include "text/ShownName.h"
#include "text/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bacscope {

namespace {

constexpr std::size_t mostNamed = 12; ///< anomalies that are told one by one
constexpr std::size_t mostLeftOutNamed = 5;

} // namespace

QString lockInWords(const TimelineLock& lock, const TimeBase& base, const QLocale& locale) {
    const auto blocked = static_cast<int>(lock.numbers.blocked);
    QString works = lock.blocked == Blocked::Delayed
                        ? TimelineWords::tr("%Ln interaction(s) delayed", nullptr, blocked)
                        : TimelineWords::tr("%Ln interaction(s) denied", nullptr, blocked);
    if (lock.notHappened > 0) {
        works += QStringLiteral(", ") + Sentences::notHappened(lock.notHappened);
    }
    return TimelineWords::tr("locked %1, %2", "length of time, interactions delayed or denied")
        .arg(durationText(lock.numbers.length(), base, locale), works);
}

QString describeLockInWords(const TimelineLock& lock, const TimeBase& base, const QLocale& locale) {
    const LockNumbers& numbers = lock.numbers;
    QString text =
        TimelineWords::tr("Writes are locked from %1 to %2, and everything is copied as it is at %3.")
            .arg(instantText(numbers.start, base, locale), instantText(numbers.end, base, locale),
                 instantText(numbers.copy, base, locale));
    const auto add = [&text](const QString& sentence) { text += QLatin1Char(' ') + sentence; };
    if (numbers.inFlight > 0) {
        add(TimelineWords::tr("%Ln interaction(s) in flight may end.", nullptr,
                              static_cast<int>(numbers.inFlight)));
    }
    const auto blocked = static_cast<int>(numbers.blocked);
    if (blocked == 0) {
        add(TimelineWords::tr("Nothing is kept waiting."));
    } else if (lock.blocked == Blocked::Denied) {
        add(TimelineWords::tr("%Ln interaction(s) are denied.", nullptr, blocked));
    } else {
        add(TimelineWords::tr("%Ln interaction(s) are delayed, by up to %1.", nullptr, blocked)
                .arg(durationText(numbers.longestDelay, base, locale)));
    }
    if (lock.notHappened > 0) {
        add(Sentences::notHappened(lock.notHappened) + QLatin1Char('.'));
    }
    return text;
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

QString TimelineFigure::leftOutInWords() const {
    const Layout& layout = *m_layout;
    if (layout.leftOut.empty()) {
        return {};
    }
    QStringList names;
    for (std::size_t i = 0; i < std::min<std::size_t>(layout.leftOut.size(), mostLeftOutNamed); ++i) {
        names << shownName(layout.subject.scenario->services[layout.leftOut[i].at()].displayName(
            layout.settings.locale.name()));
    }
    if (names.size() < static_cast<qsizetype>(layout.leftOut.size())) {
        names << QStringLiteral("…");
    }
    QString text = TimelineWords::tr("%Ln service(s) have no room and are left out: %1.", nullptr,
                                     static_cast<int>(layout.leftOut.size()))
                       .arg(names.join(QStringLiteral(", ")));
    if (!layout.settings.sizeForAll.isEmpty()) {
        text += QLatin1Char(' ') +
                TimelineWords::tr("A size of %1 has room for all.").arg(layout.settings.sizeForAll);
    }
    return text;
}

QString TimelineFigure::describeInWords() const {
    const Layout& layout = *m_layout;
    if (!layout.subject.scenario || !layout.subject.tracker) {
        return {};
    }
    const Scenario& scenario = *layout.subject.scenario;
    const CutTracker& tracker = *layout.subject.tracker;
    const Sentences sentences = sentencesOf(layout.subject, layout.settings.locale);

    QStringList names;
    for (const LaneGeometry& lane : layout.lanes) {
        names << sentences.service(lane.service);
    }
    QStringList text;
    text << TimelineWords::tr("A timeline of %Ln service(s): %1.", nullptr, static_cast<int>(names.size()))
                .arg(QLocale(layout.settings.locale).createSeparatedList(names));
    text << leftOutInWords();
    if (layout.settings.show == TimelineShow::Wrong) {
        text << TimelineWords::tr(
            "Of the references and interactions only those are drawn with which something "
            "is wrong.");
    } else if (layout.settings.show == TimelineShow::Selected) {
        text << TimelineWords::tr(
            "Of the references and interactions only those of what is selected are drawn.");
    }
    text << sentences.describeDisaster();
    if (layout.subject.noBackup) {
        text << TimelineWords::tr("There is no backup: everything since the beginning is lost.");
    }
    if (const TimelineLock* lock = layout.subject.lock) {
        text << describeLockInWords(*lock, scenario.time, layout.settings.locale);
    }
    if (const RecoveryLine* line = layout.subject.backups ? layout.subject.recoveryLine : nullptr) {
        text << TimelineWords::tr("Shown is round %1 of %2 of rolling back to the recovery line.")
                    .arg(layout.settings.locale.toString(qulonglong(layout.subject.recoveryRounds)),
                         layout.settings.locale.toString(qulonglong(line->rounds.size())));
    }
    for (const LaneGeometry& lane : layout.lanes) {
        if (layout.subject.noBackup || layout.subject.lock) {
            continue; // nothing is of its own there
        }
        text << sentences.describeMarker(lane.service);
        if (const std::optional<BackupSchedule> schedule = backupScheduleOf(scenario, lane.service)) {
            const std::size_t finished = schedule->finishedUntil(tracker.cut().disaster);
            text << TimelineWords::tr("It is backed up every %1; %Ln backup(s) were finished by then.",
                                      nullptr, static_cast<int>(finished))
                        .arg(durationText(schedule->every, scenario.time, layout.settings.locale));
        }
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
