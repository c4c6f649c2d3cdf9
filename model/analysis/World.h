// The world before the disaster, indexed for analysis: a log seen through its backup units.
//
// Built once per log and decomposition, in time linear in the log; shared and immutable. It holds what does
// not depend on the cut: which references exist and which event changes which of them, the interactions with
// those that mirrored pairs join, and who links to whom. CutTracker adds what depends on the cut.
#pragma once

#include "log/BackupUnits.h"
#include "log/EventLog.h"
#include "scenario/Scenario.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace bacscope {

/// A pair of entities that at least one event links.
struct Reference {
    EntityId from;
    EntityId to;
};

/// What one event does to one reference. Stepping forward over the event sets its holder to `after`, stepping
/// back to `before`. The holder is the event that linked it last; invalid: the reference is not held.
struct ReferenceEffect {
    ReferenceId reference;
    EventId before;
    EventId after;
};

/// What an event of another unit does to a reference; `effect` is its place among all effects
/// (World::effect).
struct InboundEffect {
    EventId event;
    std::uint32_t effect = 0;
};

/// Two creations of which one mirrors the other (the paper's A and A' in Figure 5).
struct MirroredPair {
    EventId creation; ///< the one written with `mirrors`
    EventId mirrored;
    bool isOneInteraction = true; ///< false: each states an interaction of its own, and these differ
};

using TieId = Index<struct TieTag>;

/// One direction of mirrored pairs: while the entity lives from `creation`, `counterpart` should exist.
struct MirrorTie {
    EventId creation;
    EntityId counterpart;
};

/// A mirrored pair that a tie comes from (a creation may be paired with several of its counterpart's). It
/// counts at a disaster by which both creations had happened; and where the two are not one interaction, only
/// while the counterpart, alive from its own creation of the pair, existed at the marker of the unit of the
/// tie's creation.
struct MirrorGround {
    EventId paired; ///< the counterpart's creation of the pair
    bool isOneInteraction = true;
    Instant pairedSince; ///< when both creations had happened
    Instant from;        ///< markers from here on …
    Instant until;       ///< … up to here, without it

    bool countsAt(Instant disaster, Instant marker) const {
        return pairedSince <= disaster && from <= marker && marker < until;
    }
};

/// Where the markers begin or cease at which a tie counts.
struct TieTurn {
    Instant at;
    TieId tie;
};

/// Values by key, stored end to end: the values of key k are values[begin[k]] … values[begin[k + 1] - 1].
template <class Key, class Value>
struct Grouped {
    std::vector<std::uint32_t> begin{0};
    std::vector<Value> values;

    std::size_t groupCount() const { return begin.size() - 1; }
    std::span<const Value> operator[](Key key) const {
        return std::span<const Value>(values).subspan(begin[key.at()], begin[key.at() + 1] - begin[key.at()]);
    }
};

class World {
public:
    World(std::shared_ptr<const EventLog> log, BackupUnits units, std::vector<bool> roots);
    explicit World(const Scenario& scenario) : World(scenario.log, scenario.units(), scenario.roots) {}

    const EventLog& log() const { return *m_log; }
    const std::shared_ptr<const EventLog>& sharedLog() const { return m_log; }
    const BackupUnits& units() const { return m_units; }
    UnitId unit(ServiceId service) const { return m_units.unit(service); }
    UnitId unit(EntityId entity) const { return m_entityUnit[entity.at()]; }
    UnitId unit(EventId event) const { return unit(m_log->entity(event)); }
    bool isRoot(EntityId entity) const { return m_roots[m_log->aggregate(entity).at()]; }

    // References
    std::size_t referenceCount() const { return m_references.size(); }
    const Reference& reference(ReferenceId id) const { return m_references[id.at()]; }
    std::span<const ReferenceEffect> effects(EventId event) const { return m_effects[event]; }
    const ReferenceEffect& effect(std::uint32_t position) const { return m_effects.values[position]; }
    std::span<const ReferenceId> referencesTo(EntityId entity) const { return m_referencesTo[entity]; }
    std::span<const EventId> linkersOf(EntityId entity) const { return m_linkersOf[entity]; } ///< by order

    bool spansUnits(ReferenceId id) const { return unit(reference(id).from) != unit(reference(id).to); }

    /// What events of other units do to references that lead to entities of this service, by order: stepping
    /// over it gives what was held at one of its markers in the world before the disaster.
    std::span<const InboundEffect> inboundEffects(ServiceId service) const {
        return m_inboundEffects[service];
    }

    // Entities' lives. A given entity lives before the log begins.
    /// Creations and deletions of this entity, in the order of its log.
    std::span<const EventId> lifeEvents(EntityId entity) const { return m_lifeEvents[entity]; }
    /// The latest creation or deletion of the entity before this event; invalid: none.
    EventId lifeEventBefore(EntityId entity, EventId event) const;

    // Mirrored pairs
    std::span<const MirroredPair> mirroredPairs() const { return m_pairs; }
    /// Both directions of every pair that spans two units, each once.
    std::size_t tieCount() const { return m_ties.size(); }
    const MirrorTie& tie(TieId id) const { return m_ties[id.at()]; }
    /// At least one; those of one interaction first.
    std::span<const MirrorGround> grounds(TieId tie) const { return m_grounds[tie]; }
    /// The ties in which this entity is either side.
    std::span<const TieId> tiesOf(EntityId entity) const { return m_tiesOf[entity]; }
    /// Of the ties of this service's creations, by instant.
    std::span<const TieTurn> tieTurns(ServiceId service) const { return m_tieTurns[service]; }

    /// Interactions that are the same at every instant of the disaster. Where mirrored creations join
    /// interactions of several events, what belongs together depends on which of them happened; then this is
    /// false.
    bool interactionsAreFixed() const { return m_interactionsAreFixed; }

private:
    void indexLives();
    void indexReferences();
    void indexLinks();
    void indexMirroredPairs();
    void indexTies();
    bool findFixedInteractions() const;

    std::shared_ptr<const EventLog> m_log;
    BackupUnits m_units;
    std::vector<bool> m_roots;
    std::vector<UnitId> m_entityUnit;
    std::vector<Reference> m_references;
    Grouped<EventId, ReferenceEffect> m_effects;
    Grouped<EntityId, ReferenceId> m_referencesTo;
    Grouped<EntityId, EventId> m_linkersOf;
    Grouped<ServiceId, InboundEffect> m_inboundEffects;
    Grouped<EntityId, EventId> m_lifeEvents;
    std::vector<MirroredPair> m_pairs;
    std::vector<MirrorTie> m_ties;
    Grouped<TieId, MirrorGround> m_grounds;
    Grouped<EntityId, TieId> m_tiesOf;
    Grouped<ServiceId, TieTurn> m_tieTurns;
    bool m_interactionsAreFixed = true;
};

/// The interactions of the world up to a disaster: those that events were written with, joined by the
/// mirrored pairs that happened and are one interaction. Only interactions of at least two events are listed.
class Interactions {
public:
    Interactions() = default;
    /// With the pairs whose two creations both happened at or before `disaster`.
    Interactions(const World& world, Instant disaster);

    std::size_t size() const { return m_events.groupCount(); }
    /// Invalid: the event stands alone.
    InteractionId of(EventId event) const { return m_of[event.at()]; }
    std::span<const EventId> events(InteractionId interaction) const {
        return m_events[interaction];
    } ///< by EventId

    // Participations: the backup units that take part in an interaction
    std::size_t participationCount() const { return m_participationUnit.size(); }
    std::uint32_t participation(EventId event) const { return m_participation[event.at()]; }
    UnitId unitOf(std::uint32_t participation) const { return m_participationUnit[participation]; }
    std::uint32_t firstParticipation(InteractionId interaction) const {
        return m_participationBegin[interaction.at()];
    }
    std::uint32_t lastParticipation(InteractionId interaction) const {
        return m_participationBegin[interaction.at() + 1];
    }

private:
    std::vector<InteractionId> m_of;
    Grouped<InteractionId, EventId> m_events;
    std::vector<std::uint32_t> m_participation; ///< by EventId; meaningless where the event stands alone
    std::vector<std::uint32_t> m_participationBegin{0};
    std::vector<UnitId> m_participationUnit;
};

} // namespace bacscope
