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

/// One link from an event of another unit; `link` is its position among all links of the log
/// (EventLog::firstLink).
struct InboundLink {
    EventId event;
    std::uint32_t link = 0;
};

/// Two creations of which one mirrors the other (the paper's A and A' in Figure 5).
struct MirroredPair {
    EventId creation; ///< the one written with `mirrors`
    EventId mirrored;
};

/// One direction of a mirrored pair: while the entity lives from `creation`, `counterpart` should exist.
struct MirrorTie {
    EventId creation;
    EntityId counterpart;
    Instant pairedSince; ///< when both creations had happened
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
    std::span<const ReferenceId> referencesTo(EntityId entity) const { return m_referencesTo[entity]; }
    std::span<const EventId> linkersOf(EntityId entity) const { return m_linkersOf[entity]; } ///< by order

    /// Links from other units to entities of this service, by order.
    std::span<const InboundLink> inboundLinks(ServiceId service) const { return m_inboundLinks[service]; }

    // Entities' lives. A given entity lives before the log begins.
    /// Creations and deletions of this entity, in the order of its log.
    std::span<const EventId> lifeEvents(EntityId entity) const { return m_lifeEvents[entity]; }
    /// The latest creation or deletion of the entity before this event; invalid: none.
    EventId lifeEventBefore(EntityId entity, EventId event) const;

    // Mirrored pairs
    std::span<const MirroredPair> mirroredPairs() const { return m_pairs; }
    /// Both directions of every pair that spans two units, each once.
    std::span<const MirrorTie> ties() const { return m_ties; }
    /// The ties in which this entity is either side, as positions in ties().
    std::span<const std::uint32_t> tiesOf(EntityId entity) const { return m_tiesOf[entity]; }

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
    Grouped<ServiceId, InboundLink> m_inboundLinks;
    Grouped<EntityId, EventId> m_lifeEvents;
    std::vector<MirroredPair> m_pairs;
    std::vector<MirrorTie> m_ties;
    Grouped<EntityId, std::uint32_t> m_tiesOf;
    bool m_interactionsAreFixed = true;
};

/// The interactions of the world up to a disaster: those that events were written with, joined by the
/// mirrored pairs that happened. Only interactions of at least two events are listed.
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
