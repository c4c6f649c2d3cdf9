#include "text/TextReport.h"

#include "text/PlainText.h"
#include "text/Plural.h"
#include "text/Sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace bacscope {

namespace {

class TextReport {
    Q_DECLARE_TR_FUNCTIONS(TextReport)

public:
    TextReport(const Scenario& scenario, const CutTracker& tracker, const TextReportSettings& settings)
        : m_scenario(scenario), m_tracker(tracker), m_settings(settings),
          m_say(scenario, tracker, settings.locale) {}

    QString write(const AnalysisReport& report, const RecoveryLine& line) {
        writeTitle();
        writeServices(report);
        writeVerdict(report);
        writeAnomalies(AnomalyKind::BrokenLink, report.brokenLinks);
        writeAnomalies(AnomalyKind::Orphan, report.orphans);
        writeAnomalies(AnomalyKind::MissingEvent, report.missingEvents);
        writeAnomalies(AnomalyKind::MissingState, report.missingState);
        writeRepeatable(report.repeatableEvents);
        writeRecoveryLine(report, line);
        return m_out;
    }

private:
    QString count(std::size_t count) const { return m_settings.locale.toString(qulonglong(count)); }

    void heading(const QString& text) { m_out += QLatin1Char('\n') + text + QLatin1Char('\n'); }

    void prose(const QString& text, int indent = 0) { m_out += wrapped(text, m_settings.width, indent); }

    void bullet(const QString& text, int indent) {
        const QString blanks(indent, QLatin1Char(' '));
        m_out +=
            wrapped(text, m_settings.width, blanks + QStringLiteral("- "), blanks + QStringLiteral("  "));
    }

    void andMore(std::size_t all) {
        if (all <= m_settings.longestList) {
            return;
        }
        const std::size_t left = all - m_settings.longestList;
        m_out += QStringLiteral("  ") + QChar(0x2026) + QLatin1Char(' ') +
                 (left == 1 ? tr("and 1 more (use --format json)")
                            : tr("and %Ln more (use --format json)", nullptr, pluralCount(left))) +
                 QLatin1Char('\n');
    }

    void writeTitle() {
        const QString language = m_settings.locale.name();
        const QString title = m_scenario.title.in(language).simplified();
        m_out += underlined(title);
        if (const QString source = m_scenario.source.in(language); !source.isEmpty()) {
            prose(source.simplified());
        }
        for (const LocalizedText& told : {m_scenario.description, m_scenario.toTry}) {
            const QStringList paragraphs = told.in(language).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            for (const QString& paragraph : paragraphs) {
                m_out += QLatin1Char('\n');
                prose(paragraph);
            }
        }
    }

    QString markerText(ServiceId service, Instant marker) const {
        const std::vector<ServiceId>& unit =
            m_tracker.world().units().members(m_tracker.world().unit(service));
        const bool survives = std::ranges::any_of(
            unit, [&](ServiceId member) { return m_scenario.services[member.at()].survives; });
        return survives && marker == m_tracker.cut().disaster ? tr("survives") : m_say.instant(marker);
    }

    void writeServices(const AnalysisReport& report) {
        std::vector<QStringList> rows{
            {tr("Service"), tr("Restored as of"), tr("Events"), tr("Restored"), tr("Lost"), tr("Amnesia")}};
        for (std::size_t i = 0; i < report.services.size(); ++i) {
            const ServiceLoss& loss = report.services[i];
            rows.push_back({m_say.service(ServiceId(i)), markerText(ServiceId(i), loss.marker),
                            count(loss.events), count(loss.restoredEvents), count(loss.lostEvents),
                            loss.amnesia ? m_say.duration(*loss.amnesia) : tr("everything")});
        }
        m_out += QLatin1Char('\n') + alignedTable(rows);
        m_out += QLatin1Char('\n');
        prose(m_say.describeDisaster());
        const BackupUnits& units = m_tracker.world().units();
        for (std::size_t i = 0; i < units.size(); ++i) {
            if (units.members(UnitId(i)).size() > 1) {
                prose(tr("In lockstep: %1.").arg(m_say.unit(UnitId(i))));
            }
        }
    }

    void writeVerdict(const AnalysisReport& report) {
        heading(tr("%1: %2").arg(m_say.headline(), m_say.counts()));
        m_out += tr("Price: %1").arg(m_say.price()) + QLatin1Char('\n');
        if (!m_say.backupsAreKnown()) {
            prose(tr(
                "No backup is known: as if everything were backed up at the disaster. Say when a service was "
                "backed up: --backup SERVICE=T, or “backup” in the scenario."));
        } else if (report.counts.isConsistent()) {
            prose(tr("Nothing that was restored contradicts anything else."));
        }
    }

    template <class Anomalies>
    void writeAnomalies(AnomalyKind kind, const Anomalies& anomalies) {
        if (anomalies.empty()) {
            return;
        }
        heading(tr("%1 (%2)").arg(Sentences::kindTitle(kind), count(anomalies.size())));
        for (std::size_t i = 0; i < std::min(anomalies.size(), m_settings.longestList); ++i) {
            const AnyAnomaly anomaly = anomalies[i];
            prose(m_say.title(anomaly), 2);
            prose(m_say.explanation(anomaly), 6);
            prose(tr("A client sees: %1").arg(m_say.whatAClientSees(anomaly)), 6);
        }
        andMore(anomalies.size());
    }

    void writeRepeatable(const std::vector<EventId>& repeatable) {
        if (repeatable.empty()) {
            return;
        }
        heading(tr("Repeatable events (%1)").arg(count(repeatable.size())));
        prose(tr("Restored, but part of a torn interaction: if its command is run again, they are logged "
                 "twice."),
              2);
        for (std::size_t i = 0; i < std::min(repeatable.size(), m_settings.longestList); ++i) {
            const EventId event = repeatable[i];
            const EventLog& log = m_tracker.world().log();
            bullet(
                tr("%1, %2, at %3")
                    .arg(m_say.event(event), m_say.service(log.service(event)), m_say.instant(log.at(event))),
                2);
        }
        andMore(repeatable.size());
    }

    void writeRecoveryLine(const AnalysisReport& report, const RecoveryLine& line) {
        if (line.rounds.empty()) {
            heading(tr("Recovery line: the markers themselves"));
            return;
        }
        const QString rounds = line.rounds.size() == 1
                                   ? tr("1 round")
                                   : tr("%Ln rounds", nullptr, pluralCount(line.rounds.size()));
        const QString extra = line.extraLostEvents == 0 ? tr("nothing more is lost")
                              : line.extraLostEvents == 1
                                  ? tr("1 more event lost")
                                  : tr("%Ln more events lost", nullptr, pluralCount(line.extraLostEvents));
        heading(tr("Recovery line: %1, %2").arg(rounds, extra));
        std::vector<QStringList> rows{{tr("Service"), tr("Backup"), tr("Recovery line")}};
        for (std::size_t i = 0; i < line.cut.markers.size(); ++i) {
            rows.push_back({m_say.service(ServiceId(i)), markerText(ServiceId(i), report.cut.markers[i]),
                            m_say.instant(line.cut.markers[i])});
        }
        m_out += alignedTable(rows, 2);
        for (std::size_t i = 0; i < line.rounds.size(); ++i) {
            if (i == m_settings.longestList) {
                andMore(line.rounds.size());
                break;
            }
            const RecoveryRound& round = line.rounds[i];
            m_out += QLatin1Char('\n');
            prose(tr("Round %1, then %2:").arg(count(i + 1), Sentences::counts(round.counts)), 2);
            for (const Rollback& rollback : round.rollbacks) {
                bullet(m_say.rollback(rollback), 2);
            }
        }
    }

    const Scenario& m_scenario;
    const CutTracker& m_tracker;
    const TextReportSettings& m_settings;
    Sentences m_say;
    QString m_out;
};

} // namespace

QString textReport(const Scenario& scenario, const CutTracker& tracker, const AnalysisReport& report,
                   const RecoveryLine& line, const TextReportSettings& settings) {
    return TextReport(scenario, tracker, settings).write(report, line);
}

} // namespace bacscope
