// The restored state at a cut and what is wrong with it, kept up to date while the cut moves.
//
// Made for dragging: moveTo() costs what the events passed over touch, not the size of the log. A tracker
// that was moved and a tracker that was made at the same cut say the same: analyze() is the latter.
//
//     CutTracker tracker(world, plannedCut(scenario));
//     tracker.moveTo(withMarker(scenario, tracker.cut(), orders, instant));
//     if (tracker.counts().isConsistent()) …
//
// Lists that it hands out are unsorted and valid until the next moveTo(); report() sorts.
#pragma once

#include "analysis/Anomaly.h"
#include "analysis/Cut.h"
#include "analysis/EventSet.h"
#include "analysis/World.h"

#include <memory>
#include <span>
#include <vector>

namespace bacscope {

class CutTracker {
public:
    CutTracker(std::shared_ptr<const World> world, Cut cut);
    ~CutTracker();
    CutTracker(const CutTracker&) = delete;
    CutTracker& operator=(const CutTracker&) = delete;

    const World& world() const { return *m_world; }
    const std::shared_ptr<const World>& sharedWorld() const { return m_world; }
    const Cut& cut() const { return m_cut; }
    void moveTo(const Cut& cut);

    const AnomalyCounts& counts() const { return m_counts; }
    AnalysisReport report() const;
    ServiceLoss loss(ServiceId service) const;

    // Events
    /// Happened: at or before the disaster. Restored: and at or before the marker of its service.
    EventRange happened(ServiceId service) const;
    EventRange restored(ServiceId service) const;
    EventRange lost(ServiceId service) const { return {restored(service).last, happened(service).last}; }
    bool hasHappened(EventId event) const { return happened(m_world->log().service(event)).contains(event); }
    bool isRestored(EventId event) const { return restored(m_world->log().service(event)).contains(event); }
    /// The events at which to draw the anomalies of this kind: the linking event of a broken link; the
    /// creation of an orphan's life (given orphans have none); the missing event; the creation of the
    /// counterpart of missing state.
    const EventSet& eventsWith(AnomalyKind kind) const;
    bool isRepeatable(EventId event) const;

    // Anomalies, unsorted
    // Anybody who wants to know whether something is wrong asks here, and does not derive it anew.
    std::span<const ReferenceId> brokenReferences() const;
    bool isBroken(ReferenceId reference) const;
    BrokenLink brokenLink(ReferenceId broken) const;
    std::span<const EntityId> orphans() const;
    bool isOrphan(EntityId entity) const;
    Orphan orphan(EntityId orphan) const;
    /// Interactions that are torn: they have a missing event.
    std::span<const InteractionId> tornInteractions() const;
    bool isTorn(InteractionId interaction) const;
    std::vector<MissingState> missingState() const;

    // Explanations
    const Interactions& interactions() const;
    bool exists(EntityId entity) const;          ///< in the restored state
    bool isHeld(ReferenceId reference) const;    ///< in the restored state
    EventId holder(ReferenceId reference) const; ///< the restored event that linked it; invalid: not held
    /// The lost events of other units that link to this entity and that its unit knew of, by order: why it is
    /// an orphan.
    std::vector<EventId> knownLostLinks(EntityId entity) const;
    /// How its unit knew of one of those: it was backed up while the reference was held, in the world before
    /// the disaster; otherwise it restored its own part of the link's interaction.
    bool wasHeldAtBackup(EventId link, EntityId target) const;
    /// The restored events of other units in this event's interaction, by order: who remembers a missing
    /// event.
    std::vector<EventId> rememberedBy(EventId event) const;

private:
    struct State;

    void rebuild();

    std::shared_ptr<const World> m_world;
    Cut m_cut;
    AnomalyCounts m_counts;
    std::unique_ptr<State> m_state;
};

/// The analysis of one cut, from nothing.
AnalysisReport analyze(std::shared_ptr<const World> world, const Cut& cut);

} // namespace bacscope
