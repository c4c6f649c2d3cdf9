#include "text/AnalysisJson.h"

#include "text/JsonOut.h"

#include <QString>

#include <optional>
#include <string_view>
#include <utility>

namespace bacscope {

namespace {

class AnalysisWriter {
public:
    AnalysisWriter(const Scenario& scenario, const CutTracker& tracker)
        : m_time(scenario.time), m_tracker(tracker), m_log(tracker.world().log()) {}

    QByteArray write(const Scenario& scenario, const AnalysisReport& report, const RecoveryLine& line) && {
        m_out.open('{');
        m_out.key("title").text(scenario.title.in(QStringLiteral("en")).toStdString());
        m_out.key("disaster");
        instant(report.cut.disaster);
        list("services", report.services, [this, i = std::size_t(0)](const ServiceLoss& loss) mutable {
            m_out.key("id").text(m_log.serviceName(ServiceId(i++)));
            m_out.key("marker");
            instant(loss.marker);
            m_out.key("events").number(loss.events);
            m_out.key("restored_events").number(loss.restoredEvents);
            m_out.key("lost_events").number(loss.lostEvents);
            m_out.key("amnesia");
            amnesia(loss.amnesia);
        });
        list("broken_links", report.brokenLinks, [this](const BrokenLink& broken) {
            entity("from", broken.from);
            entity("to", broken.to);
            m_out.key("cause").text(broken.cause == LossCause::Lost ? "lost" : "deleted");
            m_out.key("event").text(m_log.eventName(broken.event));
        });
        list("orphans", report.orphans, [this](const Orphan& orphan) { entity("entity", orphan.entity); });
        list("missing_events", report.missingEvents,
             [this](const MissingEvent& missing) { event(missing.event); });
        list("missing_state", report.missingState, [this](const MissingState& missing) {
            entity("entity", missing.entity);
            entity("counterpart", missing.counterpart);
        });
        list("repeatable_events", report.repeatableEvents, [this](EventId repeatable) { event(repeatable); });
        m_out.key("backups_known").raw(scenario.hasBackups() ? "true" : "false");
        m_out.key("consistent").raw(report.counts.isConsistent() ? "true" : "false");
        m_out.key("recovery_line").open('{');
        m_out.key("markers").open('{');
        for (std::size_t i = 0; i < line.cut.markers.size(); ++i) {
            m_out.key(m_log.serviceName(ServiceId(i)));
            instant(line.cut.markers[i]);
        }
        m_out.close('}');
        m_out.key("rounds").number(line.rounds.size());
        m_out.key("extra_lost_events").number(line.extraLostEvents);
        m_out.close('}');
        m_out.close('}');
        return std::move(m_out).bytes();
    }

private:
    template <class Items, class Member>
    void list(std::string_view name, const Items& items, Member member) {
        m_out.key(name).open('[');
        for (const auto& item : items) {
            m_out.open('{');
            member(item);
            m_out.close('}');
        }
        m_out.close(']');
    }

    void timed(const QString& written) {
        if (m_time.isClock()) {
            m_out.text(written.toStdString());
        } else {
            m_out.raw(written.toStdString());
        }
    }

    void instant(Instant instant) {
        if (instant.isDistantPast()) {
            m_out.raw("null");
        } else {
            timed(m_time.format(instant));
        }
    }

    void amnesia(std::optional<Duration> amnesia) {
        if (amnesia) {
            timed(m_time.format(*amnesia));
        } else {
            m_out.raw("null");
        }
    }

    void entity(std::string_view key, EntityId entity) { m_out.key(key).text(m_log.entityName(entity)); }

    void event(EventId event) {
        m_out.key("event").text(m_log.eventName(event));
        m_out.key("service").text(m_log.serviceName(m_log.service(event)));
        m_out.key("at");
        instant(m_log.at(event));
        m_out.key("interaction");
        if (const InteractionId named = interaction(event); named.isValid()) {
            m_out.text(m_log.interactionName(named));
        } else {
            m_out.raw("null");
        }
    }

    /// The interaction that the event was written with; where only a mirrored pair joins it to one, that one.
    InteractionId interaction(EventId event) const {
        if (m_log.interaction(event).isValid()) {
            return m_log.interaction(event);
        }
        const Interactions& interactions = m_tracker.interactions();
        if (const InteractionId joined = interactions.of(event); joined.isValid()) {
            for (const EventId other : interactions.events(joined)) {
                if (m_log.interaction(other).isValid()) {
                    return m_log.interaction(other);
                }
            }
        }
        return {};
    }

    const TimeBase& m_time;
    const CutTracker& m_tracker;
    const EventLog& m_log;
    JsonOut m_out;
};

} // namespace

QByteArray analysisJson(const Scenario& scenario, const CutTracker& tracker, const AnalysisReport& report,
                        const RecoveryLine& line) {
    return AnalysisWriter(scenario, tracker).write(scenario, report, line);
}

} // namespace bacscope
