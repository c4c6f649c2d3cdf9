#include "analysis/RecoveryLine.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace bacscope {

namespace {

/// The roll-backs of one round: every rule reads the tracker's cut, a unit told twice takes the earlier
/// instant.
class Round {
public:
    explicit Round(const CutTracker& tracker)
        : m_tracker(tracker), m_world(tracker.world()), m_log(m_world.log()),
          m_proposals(m_world.units().size()) {
        for (const InteractionId interaction : tracker.tornInteractions()) {
            rollBackTorn(interaction);
        }
        for (const ReferenceId reference : tracker.brokenReferences()) {
            rollBackBroken(tracker.brokenLink(reference));
        }
        for (const MissingState& state : tracker.missingState()) {
            rollBackMissing(state);
        }
        for (const EntityId entity : tracker.orphans()) {
            rollBackOrphan(tracker.orphan(entity));
        }
    }

    std::vector<Rollback> rollbacks() const {
        std::vector<Rollback> result;
        for (std::size_t unit = 0; unit < m_proposals.size(); ++unit) {
            if (const std::optional<Proposal>& proposal = m_proposals[unit]) {
                const UnitId id(unit);
                const Instant from = m_tracker.cut().markers[m_world.units().members(id).front().at()];
                result.push_back({id, from, lastInstantBefore(id, proposal->before), proposal->forgets,
                                  proposal->because});
            }
        }
        return result;
    }

private:
    struct Proposal {
        Instant before;
        EventId forgets;
        decltype(Rollback::because) because;

        /// The earliest; then the same one whatever the order in which the anomalies were met.
        auto rank(const EventLog& log) const {
            const auto detail = std::visit(
                [](const auto& anomaly) {
                    if constexpr (requires { anomaly.to; }) {
                        return anomaly.to.value;
                    } else if constexpr (requires { anomaly.entity; }) {
                        return anomaly.entity.value;
                    } else {
                        return anomaly.event.value;
                    }
                },
                because);
            return std::tuple(before, because.index(), log.order(forgets), detail);
        }
    };

    void propose(UnitId unit, EventId forgets, decltype(Rollback::because) because) {
        Proposal proposal{m_log.at(forgets), forgets, because};
        std::optional<Proposal>& present = m_proposals[unit.at()];
        if (!present || proposal.rank(m_log) < present->rank(m_log)) {
            present = std::move(proposal);
        }
    }

    void rollBackTorn(InteractionId interaction) {
        // Per service, the earliest repeatable event; the unit takes the earliest of its services.
        const std::span<const EventId> events = m_tracker.interactions().events(interaction);
        for (const EventId event : events) {
            if (!m_tracker.isRepeatable(event)) {
                continue;
            }
            const auto missingElsewhere = std::ranges::find_if(events, [&](EventId other) {
                return m_world.unit(other) != m_world.unit(event) &&
                       m_tracker.eventsWith(AnomalyKind::MissingEvent).contains(other);
            });
            propose(m_world.unit(event), event, MissingEvent{*missingElsewhere});
        }
    }

    void rollBackBroken(const BrokenLink& link) {
        if (link.cause == LossCause::Deleted) {
            propose(m_world.unit(link.to), latestLifeEvent(link.to), link);
        } else {
            propose(m_world.unit(link.from), link.event, link);
        }
    }

    void rollBackMissing(const MissingState& state) {
        const EventId latest = latestLifeEvent(state.entity);
        if (latest.isValid()) { // it does not exist, so that was its deletion
            propose(m_world.unit(state.entity), latest, state);
        } else {
            const bool pairedLater = m_log.order(state.paired) > m_log.order(state.creation);
            propose(m_world.unit(state.counterpart),
                    !state.isOneInteraction && pairedLater ? state.paired : state.creation, state);
        }
    }

    void rollBackOrphan(const Orphan& orphan) {
        // Before the earliest instant at which its unit knew of a lost link: the link's own, or that of the
        // first restored event of the link's interaction in the unit's logs.
        const UnitId unit = m_world.unit(orphan.entity);
        const Instant marker = m_tracker.cut().markers[m_log.service(orphan.entity).at()];
        for (const EventId link : m_tracker.knownLostLinks(orphan.entity)) {
            if (m_log.at(link) <= marker) {
                propose(unit, link, orphan);
            }
            if (const InteractionId interaction = m_tracker.interactions().of(link); interaction.isValid()) {
                for (const EventId event : m_tracker.interactions().events(interaction)) {
                    if (m_world.unit(event) == unit && m_tracker.isRestored(event)) {
                        propose(unit, event, orphan);
                    }
                }
            }
        }
    }

    /// The latest restored creation or deletion of the entity; invalid: none.
    EventId latestLifeEvent(EntityId entity) const {
        return m_world.lifeEventBefore(entity, m_tracker.restored(m_log.service(entity)).last);
    }

    Instant lastInstantBefore(UnitId unit, Instant instant) const;

    const CutTracker& m_tracker;
    const World& m_world;
    const EventLog& m_log;
    std::vector<std::optional<Proposal>> m_proposals;
};

/// distantPast: none.
Instant Round::lastInstantBefore(UnitId unit, Instant instant) const {
    Instant last = Instant::distantPast();
    for (const ServiceId service : m_world.units().members(unit)) {
        const EventId end = m_log.endOfPrefix(service, Instant{instant.ticks - 1});
        if (end > m_log.eventsOf(service).first) {
            last = std::max(last, m_log.at(EventId(end.at() - 1)));
        }
    }
    return last;
}

} // namespace

RecoveryLine recoveryLine(std::shared_ptr<const World> world, const Cut& markers) {
    CutTracker tracker(world, markers);
    const std::size_t lostAtMarkers = tracker.counts().lostEvents;
    RecoveryLine line;
    while (!tracker.counts().isConsistent()) {
        RecoveryRound round;
        round.rollbacks = Round(tracker).rollbacks();
        round.cut = tracker.cut();
        for (const Rollback& rollback : round.rollbacks) {
            for (const ServiceId service : world->units().members(rollback.unit)) {
                round.cut.markers[service.at()] = rollback.to;
            }
        }
        tracker.moveTo(round.cut);
        round.counts = tracker.counts();
        line.rounds.push_back(std::move(round));
    }
    line.cut = tracker.cut();
    line.extraLostEvents = tracker.counts().lostEvents - lostAtMarkers;
    return line;
}

} // namespace bacscope
