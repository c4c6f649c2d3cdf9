#include "analysis/CutTracker.h"

#include "analysis/Replay.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <utility>

namespace bacscope {

namespace {

std::size_t index(AnomalyKind kind) {
    return static_cast<std::size_t>(kind);
}

} // namespace

/// What depends on the cut. Statuses (broken, orphan, missing …) are functions of the replays and counters; a
/// move steps the replays and counters over the events passed, collects what those touch, and evaluates just
/// that again.
struct CutTracker::State {
    struct Link {
        EventId event;
        std::uint32_t position = 0; ///< among all links of the log
    };

    const World& world;
    const EventLog& log;
    const Cut& cut;
    AnomalyCounts& counts;

    Interactions interactions;
    std::vector<EventId> happenedEnd; ///< by service
    std::vector<EventId> restoredEnd; ///< by service
    Replay atCut;
    Replay atDisaster;
    /// By reference that spans units: what held it, in the world before the disaster, at the marker of the
    /// unit that it leads to; invalid: nothing.
    std::vector<EventId> holderAtMarker;

    std::vector<std::uint32_t> heldTo; ///< by entity: references to it that are held at the cut
    std::vector<std::uint32_t> heldToAtDisaster;

    // By participation of a unit in an interaction
    std::vector<std::uint32_t> restoredIn;
    std::vector<std::uint32_t> happenedIn;
    std::vector<bool> knows;          ///< the unit restored an event of the interaction
    std::vector<bool> othersRemember; ///< another unit did
    // By interaction
    std::vector<std::uint32_t> missingIn;
    std::vector<std::uint32_t> repeatableIn;

    // Lost links from other units that the unit of their target knew of
    std::vector<bool> isRememberedLost;   ///< by link: from the part of its interaction that it restored
    std::vector<bool> isHeldLost;         ///< by reference: it was held at its marker, by a lost event
    std::vector<std::uint32_t> knownLost; ///< by entity: how many of both lead to it

    IdSet<ReferenceId> broken;
    std::vector<EventId> brokenAt; ///< by reference: the event at which it is marked; invalid: not broken
    std::vector<std::uint32_t> brokenHere; ///< by event: how many are marked at it
    IdSet<EntityId> orphans;
    std::vector<EventId> orphanAt; ///< by entity: the event at which it is marked
    IdSet<InteractionId> torn;
    IdSet<TieId> missingTies;
    std::array<EventSet, anomalyKindCount> marks;

    // What a move touched
    std::vector<EventId> passed;
    std::vector<EntityId> touchedLives;
    std::vector<EntityId> touchedEntities;
    std::vector<ReferenceId> touchedReferences;
    std::vector<InteractionId> touchedInteractions;
    std::vector<ReferenceId> touchedMarkerReferences; ///< of which holderAtMarker changed
    std::vector<TieId> touchedTies;
    std::vector<Link> touchedLinks;

    State(const World& theWorld, const Cut& theCut, AnomalyCounts& theCounts)
        : world(theWorld), log(theWorld.log()), cut(theCut), counts(theCounts),
          interactions(world, world.interactionsAreFixed() ? Instant::distantFuture() : cut.disaster),
          atCut(world), atDisaster(world), holderAtMarker(world.referenceCount()),
          heldTo(log.entityCount(), 0), heldToAtDisaster(log.entityCount(), 0),
          restoredIn(interactions.participationCount(), 0), happenedIn(interactions.participationCount(), 0),
          knows(interactions.participationCount(), false),
          othersRemember(interactions.participationCount(), false), missingIn(interactions.size(), 0),
          repeatableIn(interactions.size(), 0), isRememberedLost(log.linkCount(), false),
          isHeldLost(world.referenceCount(), false), knownLost(log.entityCount(), 0),
          broken(world.referenceCount()), brokenAt(world.referenceCount()), brokenHere(log.size(), 0),
          orphans(log.entityCount()), orphanAt(log.entityCount()), torn(interactions.size()),
          missingTies(world.tieCount()) {
        marks.fill(EventSet(log.size()));
        build();
    }

    // The range of what happened and of what was restored

    bool isRestored(EventId event) const { return event < restoredEnd[log.service(event).at()]; }
    bool isLost(EventId event) const {
        const ServiceId service = log.service(event);
        return event >= restoredEnd[service.at()] && event < happenedEnd[service.at()];
    }
    EventRange between(EventId a, EventId b) const { return a < b ? EventRange{a, b} : EventRange{b, a}; }

    EventId happenedEndAt(ServiceId service) const { return log.endOfPrefix(service, cut.disaster); }
    EventId restoredEndAt(ServiceId service) const {
        return std::min(log.endOfPrefix(service, cut.markers[service.at()]), happenedEndAt(service));
    }

    /// How far the unit of this service saw of the world, when it was backed up.
    Instant seenUpTo(ServiceId service) const { return seenUpTo(cut, service); }
    static Instant seenUpTo(const Cut& cut, ServiceId service) {
        return std::min(cut.markers[service.at()], cut.disaster);
    }

    // From nothing

    void build() {
        const auto ignoreLife = [](EntityId) {};
        const auto ignoreReference = [](ReferenceId, bool, bool) {};
        for (std::size_t s = 0; s < log.serviceCount(); ++s) {
            const ServiceId service(s);
            happenedEnd.push_back(happenedEndAt(service));
            restoredEnd.push_back(restoredEndAt(service));
            for (const EventId event : EventRange{log.eventsOf(service).first, restoredEnd.back()}) {
                atCut.forward(world, event, ignoreLife, ignoreReference);
                count(event, restoredIn, +1);
                count(event, happenedIn, +1);
            }
        }
        atDisaster = atCut;
        for (std::size_t s = 0; s < log.serviceCount(); ++s) {
            for (const EventId event : EventRange{restoredEnd[s], happenedEnd[s]}) {
                atDisaster.forward(world, event, ignoreLife, ignoreReference);
                count(event, happenedIn, +1);
            }
        }
        for (std::size_t r = 0; r < atCut.holder.size(); ++r) {
            heldTo[world.reference(ReferenceId(r)).to.at()] += atCut.holder[r].isValid();
            heldToAtDisaster[world.reference(ReferenceId(r)).to.at()] += atDisaster.holder[r].isValid();
        }
        for (std::size_t s = 0; s < log.serviceCount(); ++s) {
            for (const InboundEffect& inbound : world.inboundEffects(ServiceId(s))) {
                if (log.at(inbound.event) > seenUpTo(ServiceId(s))) {
                    break;
                }
                const ReferenceEffect& effect = world.effect(inbound.effect);
                holderAtMarker[effect.reference.at()] = effect.after;
            }
        }

        for (std::size_t i = 0; i < interactions.size(); ++i) {
            evaluateInteraction(InteractionId(i));
        }
        for (std::size_t s = 0; s < log.serviceCount(); ++s) {
            for (const EventId event : EventRange{restoredEnd[s], happenedEnd[s]}) {
                const std::span<const EntityId> targets = log.links(event);
                for (std::size_t i = 0; i < targets.size(); ++i) {
                    evaluateLink({event, static_cast<std::uint32_t>(log.firstLink(event) + i)});
                }
            }
        }
        for (std::size_t r = 0; r < holderAtMarker.size(); ++r) {
            evaluateHeldLost(ReferenceId(r));
        }
        touchedEntities.clear();
        for (std::size_t r = 0; r < atCut.holder.size(); ++r) {
            if (atCut.holder[r].isValid()) {
                evaluateReference(ReferenceId(r));
            }
        }
        for (std::size_t entity = 0; entity < knownLost.size(); ++entity) {
            if (knownLost[entity] != 0) {
                evaluateOrphan(EntityId(entity));
            }
        }
        for (std::size_t tie = 0; tie < world.tieCount(); ++tie) {
            evaluateTie(TieId(tie));
        }
        countUp();
    }

    // A move

    void move(const Cut& from) {
        for (std::size_t s = 0; s < log.serviceCount(); ++s) {
            const ServiceId service(s);
            const EventId happened = happenedEndAt(service);
            const EventId restored = restoredEndAt(service);
            for (const EventId event : between(happenedEnd[s], happened)) {
                count(event, happenedIn, happened > happenedEnd[s] ? +1 : -1);
                pass(event);
            }
            for (const EventId event : between(restoredEnd[s], restored)) {
                count(event, restoredIn, restored > restoredEnd[s] ? +1 : -1);
                pass(event);
            }
            stepReplay(atCut, restoredEnd[s], restored, heldTo);
            stepReplay(atDisaster, happenedEnd[s], happened, heldToAtDisaster);
            happenedEnd[s] = happened;
            restoredEnd[s] = restored;
            stepMarker(service, seenUpTo(from, service), seenUpTo(service));
        }
        evaluateTouched();
        countUp();
    }

    /// One more or one fewer event of this one's interaction, in its unit.
    void count(EventId event, std::vector<std::uint32_t>& counters, int change) {
        if (interactions.of(event).isValid()) {
            counters[interactions.participation(event)] += static_cast<std::uint32_t>(change);
        }
    }

    void pass(EventId event) {
        passed.push_back(event);
        touchLinksOf(event);
        if (const InteractionId interaction = interactions.of(event); interaction.isValid()) {
            touchedInteractions.push_back(interaction);
        }
    }

    void stepReplay(Replay& replay, EventId from, EventId to, std::vector<std::uint32_t>& held) {
        const auto lifeChanged = [&](EntityId entity) { touchedLives.push_back(entity); };
        const auto referenceChanged = [&](ReferenceId reference, bool was, bool is) {
            touchedReferences.push_back(reference);
            if (was != is) {
                const EntityId target = world.reference(reference).to;
                held[target.at()] += is ? 1u : ~0u;
                touchedEntities.push_back(target);
            }
        };
        for (; from < to; ++from.value) {
            replay.forward(world, from, lifeChanged, referenceChanged);
        }
        while (to < from) {
            --from.value;
            replay.backward(world, from, lifeChanged, referenceChanged);
        }
    }

    void touchLinksOf(EventId event) {
        const std::size_t first = log.firstLink(event);
        for (std::size_t i = 0; i < log.links(event).size(); ++i) {
            touchedLinks.push_back({event, static_cast<std::uint32_t>(first + i)});
        }
    }

    /// What others did, up to the one marker of this service and up to the other.
    void stepMarker(ServiceId service, Instant from, Instant to) {
        if (from == to) {
            return;
        }
        const auto upTo = [](const auto& all, Instant instant, auto at) {
            return std::ranges::partition_point(all, [&](const auto& one) { return at(one) <= instant; });
        };
        const std::span<const InboundEffect> effects = world.inboundEffects(service);
        const auto atEvent = [&](const InboundEffect& inbound) { return log.at(inbound.event); };
        auto effect = upTo(effects, from, atEvent);
        const auto end = upTo(effects, to, atEvent);
        const auto set = [&](ReferenceId reference, EventId holder) {
            holderAtMarker[reference.at()] = holder;
            touchedMarkerReferences.push_back(reference);
        };
        for (; effect < end; ++effect) {
            set(world.effect(effect->effect).reference, world.effect(effect->effect).after);
        }
        while (end < effect) {
            --effect;
            set(world.effect(effect->effect).reference, world.effect(effect->effect).before);
        }

        const std::span<const TieTurn> turns = world.tieTurns(service);
        const auto atTurn = [](const TieTurn& turn) { return turn.at; };
        const auto lastTurn = upTo(turns, std::max(from, to), atTurn);
        for (auto turn = upTo(turns, std::min(from, to), atTurn); turn != lastTurn; ++turn) {
            touchedTies.push_back(turn->tie);
        }
    }

    void evaluateTouched() {
        for (const InteractionId interaction : touchedInteractions) {
            if (evaluateInteraction(interaction)) {
                for (const EventId event : interactions.events(interaction)) {
                    touchLinksOf(event);
                }
            }
        }
        for (const EventId event : passed) {
            if (interactions.of(event).isValid()) {
                markMissing(event);
            }
        }
        for (const Link link : touchedLinks) {
            evaluateLink(link);
        }
        for (const EntityId entity : touchedLives) {
            for (const ReferenceId reference : world.referencesTo(entity)) {
                evaluateReference(reference);
            }
            for (const TieId tie : world.tiesOf(entity)) {
                evaluateTie(tie);
            }
            evaluateOrphan(entity);
        }
        for (const TieId tie : touchedTies) {
            evaluateTie(tie);
        }
        for (const ReferenceId reference : touchedReferences) {
            evaluateReference(reference);
            evaluateHeldLost(reference);
        }
        for (const ReferenceId reference : touchedMarkerReferences) {
            evaluateHeldLost(reference);
        }
        for (const EntityId entity : touchedEntities) {
            evaluateOrphan(entity);
        }
        passed.clear();
        touchedLives.clear();
        touchedEntities.clear();
        touchedReferences.clear();
        touchedInteractions.clear();
        touchedMarkerReferences.clear();
        touchedTies.clear();
        touchedLinks.clear();
    }

    // The definitions

    /// True where some unit began or ceased to know of the interaction.
    bool evaluateInteraction(InteractionId interaction) {
        const std::uint32_t begin = interactions.firstParticipation(interaction);
        const std::uint32_t end = interactions.lastParticipation(interaction);
        std::uint32_t unitsThatRestored = 0;
        std::uint32_t unitsThatLost = 0;
        for (std::uint32_t p = begin; p < end; ++p) {
            unitsThatRestored += restoredIn[p] != 0;
            unitsThatLost += happenedIn[p] != restoredIn[p];
        }
        bool knowledgeChanged = false;
        std::uint32_t missing = 0;
        std::uint32_t repeatable = 0;
        for (std::uint32_t p = begin; p < end; ++p) {
            const bool restoredSome = restoredIn[p] != 0;
            const std::uint32_t lost = happenedIn[p] - restoredIn[p];
            const bool remembered = unitsThatRestored - restoredSome != 0;
            missing += remembered ? lost : 0;
            repeatable += unitsThatLost - (lost != 0) != 0 ? restoredIn[p] : 0;
            if (knows[p] != restoredSome) {
                knows[p] = restoredSome;
                knowledgeChanged = true;
            }
            if (othersRemember[p] != remembered) {
                othersRemember[p] = remembered;
                for (const EventId event : interactions.events(interaction)) {
                    if (interactions.participation(event) == p) {
                        markMissing(event);
                    }
                }
            }
        }
        counts.missingEvents += missing - std::size_t(missingIn[interaction.at()]);
        counts.repeatableEvents += repeatable - std::size_t(repeatableIn[interaction.at()]);
        missingIn[interaction.at()] = missing;
        repeatableIn[interaction.at()] = repeatable;
        torn.set(interaction, missing != 0);
        return knowledgeChanged;
    }

    bool isMissing(EventId event) const {
        return interactions.of(event).isValid() && othersRemember[interactions.participation(event)] &&
               isLost(event);
    }

    void markMissing(EventId event) { marks[index(AnomalyKind::MissingEvent)].set(event, isMissing(event)); }

    bool isRepeatable(EventId event) const {
        const InteractionId interaction = interactions.of(event);
        if (!interaction.isValid() || !isRestored(event)) {
            return false;
        }
        for (std::uint32_t p = interactions.firstParticipation(interaction);
             p < interactions.lastParticipation(interaction); ++p) {
            if (p != interactions.participation(event) && happenedIn[p] != restoredIn[p]) {
                return true;
            }
        }
        return false;
    }

    /// Whether this unit restored an event of the interaction of `event`.
    bool knowsInteractionOf(EventId event, UnitId unit) const {
        const InteractionId interaction = interactions.of(event);
        if (!interaction.isValid()) {
            return false;
        }
        for (std::uint32_t p = interactions.firstParticipation(interaction);
             p < interactions.lastParticipation(interaction); ++p) {
            if (interactions.unitOf(p) == unit) {
                return restoredIn[p] != 0;
            }
        }
        return false;
    }

    /// A lost link from another unit, to a target whose unit restored a part of the link's interaction.
    bool isRememberedLostLink(EventId event, EntityId target) const {
        return world.unit(event) != world.unit(target) && isLost(event) &&
               knowsInteractionOf(event, world.unit(target));
    }

    /// Whether, in the world before the disaster, the unit of `target` was backed up after this event of
    /// another unit linked to it, and the reference was still held.
    bool wasHeldAtMarker(EventId event, EntityId target) const {
        return log.at(event) <= seenUpTo(log.service(target)) &&
               std::ranges::any_of(world.effects(event), [&](const ReferenceEffect& effect) {
                   return world.reference(effect.reference).to == target &&
                          holderAtMarker[effect.reference.at()].isValid();
               });
    }

    void evaluateLink(Link link) {
        const EntityId target = log.linkTarget(link.position);
        const bool known = isRememberedLostLink(link.event, target);
        if (known != isRememberedLost[link.position]) {
            isRememberedLost[link.position] = known;
            knownLost[target.at()] += known ? 1u : ~0u;
            touchedEntities.push_back(target);
        }
    }

    /// Of all links of a reference up to a marker it is the one that holds it there that is lost first.
    void evaluateHeldLost(ReferenceId reference) {
        const EventId holder = holderAtMarker[reference.at()];
        const bool known = holder.isValid() && isLost(holder);
        if (known != isHeldLost[reference.at()]) {
            isHeldLost[reference.at()] = known;
            const EntityId target = world.reference(reference).to;
            knownLost[target.at()] += known ? 1u : ~0u;
            touchedEntities.push_back(target);
        }
    }

    void evaluateReference(ReferenceId id) {
        const Reference& reference = world.reference(id);
        const EventId holder = atCut.holder[id.at()];
        const bool isBroken =
            holder.isValid() && !atCut.life[reference.to.at()].exists() &&
            world.unit(reference.from) != world.unit(reference.to) &&
            !(atDisaster.holder[id.at()].isValid() && !atDisaster.life[reference.to.at()].exists());
        broken.set(id, isBroken);
        const EventId mark = isBroken ? holder : EventId();
        if (EventId& marked = brokenAt[id.at()]; marked != mark) {
            EventSet& set = marks[index(AnomalyKind::BrokenLink)];
            if (marked.isValid() && --brokenHere[marked.at()] == 0) {
                set.set(marked, false);
            }
            if (mark.isValid() && brokenHere[mark.at()]++ == 0) {
                set.set(mark, true);
            }
            marked = mark;
        }
    }

    void evaluateOrphan(EntityId entity) {
        const Life life = atCut.life[entity.at()];
        const bool wasUnreferenced =
            atDisaster.life[entity.at()].exists() && heldToAtDisaster[entity.at()] == 0;
        const bool isOrphan = life.exists() && heldTo[entity.at()] == 0 && knownLost[entity.at()] != 0 &&
                              !world.isRoot(entity) && !wasUnreferenced;
        orphans.set(entity, isOrphan);
        const EventId mark = isOrphan ? life.creation() : EventId();
        if (EventId& marked = orphanAt[entity.at()]; marked != mark) {
            EventSet& set = marks[index(AnomalyKind::Orphan)];
            if (marked.isValid()) {
                set.set(marked, false);
            }
            if (mark.isValid()) {
                set.set(mark, true);
            }
            marked = mark;
        }
    }

    static bool isOneSided(const Replay& replay, EntityId entity, const MirrorTie& tie) {
        return replay.life[entity.at()].creation() == tie.creation &&
               !replay.life[tie.counterpart.at()].exists();
    }

    /// The pair for which the tie counts, of several the first; null: for none.
    const MirrorGround* groundOf(TieId id) const {
        const Instant marker = seenUpTo(log.service(world.tie(id).creation));
        const std::span<const MirrorGround> grounds = world.grounds(id);
        const auto found = std::ranges::find_if(
            grounds, [&](const MirrorGround& ground) { return ground.countsAt(cut.disaster, marker); });
        return found == grounds.end() ? nullptr : &*found;
    }

    void evaluateTie(TieId id) {
        const MirrorTie& tie = world.tie(id);
        const EntityId entity = log.entity(tie.creation);
        missingTies.set(id, isOneSided(atCut, entity, tie) && !isOneSided(atDisaster, entity, tie) &&
                                groundOf(id));
        bool any = false; // a creation may be tied to several entities
        for (const TieId other : world.tiesOf(entity)) {
            any = any || (world.tie(other).creation == tie.creation && missingTies.contains(other));
        }
        marks[index(AnomalyKind::MissingState)].set(tie.creation, any);
    }

    void countUp() {
        counts.brokenLinks = broken.size();
        counts.orphans = orphans.size();
        counts.missingState = missingTies.size();
        counts.lostEvents = 0;
        for (std::size_t s = 0; s < log.serviceCount(); ++s) {
            counts.lostEvents += happenedEnd[s].value - restoredEnd[s].value;
        }
    }
};

CutTracker::CutTracker(std::shared_ptr<const World> world, Cut cut)
    : m_world(std::move(world)), m_cut(std::move(cut)) {
    rebuild();
}

CutTracker::~CutTracker() = default;

void CutTracker::rebuild() {
    m_counts = {};
    m_state = std::make_unique<State>(*m_world, m_cut, m_counts);
}

void CutTracker::moveTo(const Cut& cut) {
    const Cut from = std::exchange(m_cut, cut);
    if (from.disaster != cut.disaster && !m_world->interactionsAreFixed()) {
        rebuild();
    } else if (from != cut) {
        m_state->move(from);
    }
}

EventRange CutTracker::happened(ServiceId service) const {
    return {m_world->log().eventsOf(service).first, m_state->happenedEnd[service.at()]};
}

EventRange CutTracker::restored(ServiceId service) const {
    return {m_world->log().eventsOf(service).first, m_state->restoredEnd[service.at()]};
}

ServiceLoss CutTracker::loss(ServiceId service) const {
    const Instant marker = m_cut.markers[service.at()];
    return {.marker = marker,
            .events = happened(service).size(),
            .restoredEvents = restored(service).size(),
            .lostEvents = lost(service).size(),
            .amnesia = marker.isDistantPast() ? std::nullopt : std::optional(m_cut.disaster - marker)};
}

const EventSet& CutTracker::eventsWith(AnomalyKind kind) const {
    return m_state->marks[index(kind)];
}

bool CutTracker::isRepeatable(EventId event) const {
    return m_state->isRepeatable(event);
}

std::span<const ReferenceId> CutTracker::brokenReferences() const {
    return m_state->broken.members();
}

bool CutTracker::isBroken(ReferenceId reference) const {
    return m_state->broken.contains(reference);
}

BrokenLink CutTracker::brokenLink(ReferenceId broken) const {
    const Reference& reference = m_world->reference(broken);
    // Not existing, it was deleted if its restored log ever touched its life, or if it was given.
    const std::span<const EventId> lives = m_world->lifeEvents(reference.to);
    const bool wasDeleted =
        m_world->log().isGiven(reference.to) || (!lives.empty() && m_state->isRestored(lives.front()));
    return {reference.from, reference.to, wasDeleted ? LossCause::Deleted : LossCause::Lost, holder(broken)};
}

std::span<const EntityId> CutTracker::orphans() const {
    return m_state->orphans.members();
}

bool CutTracker::isOrphan(EntityId entity) const {
    return m_state->orphans.contains(entity);
}

Orphan CutTracker::orphan(EntityId orphan) const {
    return {orphan, m_state->atCut.life[orphan.at()].creation()};
}

std::span<const InteractionId> CutTracker::tornInteractions() const {
    return m_state->torn.members();
}

bool CutTracker::isTorn(InteractionId interaction) const {
    return m_state->torn.contains(interaction);
}

std::vector<MissingState> CutTracker::missingState() const {
    std::vector<MissingState> result;
    for (const TieId id : m_state->missingTies.members()) {
        const MirrorTie& tie = m_world->tie(id);
        const MirrorGround& ground = *m_state->groundOf(id);
        result.push_back({tie.counterpart, m_world->log().entity(tie.creation), tie.creation, ground.paired,
                          ground.isOneInteraction});
    }
    return result;
}

const Interactions& CutTracker::interactions() const {
    return m_state->interactions;
}

bool CutTracker::exists(EntityId entity) const {
    return m_state->atCut.life[entity.at()].exists();
}

bool CutTracker::isHeld(ReferenceId reference) const {
    return holder(reference).isValid();
}

EventId CutTracker::holder(ReferenceId reference) const {
    return m_state->atCut.holder[reference.at()];
}

std::vector<EventId> CutTracker::knownLostLinks(EntityId entity) const {
    std::vector<EventId> result;
    for (const EventId event : m_world->linkersOf(entity)) {
        if (m_state->isRememberedLostLink(event, entity) ||
            (m_world->unit(event) != m_world->unit(entity) && m_state->isLost(event) &&
             m_state->wasHeldAtMarker(event, entity))) {
            result.push_back(event);
        }
    }
    return result;
}

bool CutTracker::wasHeldAtBackup(EventId link, EntityId target) const {
    return m_state->wasHeldAtMarker(link, target);
}

std::vector<EventId> CutTracker::rememberedBy(EventId event) const {
    std::vector<EventId> result;
    const InteractionId interaction = m_state->interactions.of(event);
    if (interaction.isValid()) {
        for (const EventId other : m_state->interactions.events(interaction)) {
            if (m_world->unit(other) != m_world->unit(event) && m_state->isRestored(other)) {
                result.push_back(other);
            }
        }
    }
    std::ranges::sort(result, {}, [&](EventId e) { return m_world->log().order(e); });
    return result;
}

AnalysisReport CutTracker::report() const {
    const EventLog& log = m_world->log();
    AnalysisReport report;
    report.cut = m_cut;
    report.counts = m_counts;
    for (std::size_t service = 0; service < log.serviceCount(); ++service) {
        report.services.push_back(loss(ServiceId(service)));
    }
    for (const ReferenceId reference : brokenReferences()) {
        report.brokenLinks.push_back(brokenLink(reference));
    }
    for (const EntityId entity : orphans()) {
        report.orphans.push_back(orphan(entity));
    }
    const EventSet& missing = eventsWith(AnomalyKind::MissingEvent);
    for (std::size_t service = 0; service < log.serviceCount(); ++service) {
        EventRange rest = lost(ServiceId(service));
        for (EventId event = missing.next(rest); event != rest.last; event = missing.next(rest)) {
            report.missingEvents.push_back({event});
            rest.first = EventId(event.at() + 1);
        }
    }
    for (const InteractionId interaction : tornInteractions()) {
        for (const EventId event : m_state->interactions.events(interaction)) {
            if (isRepeatable(event)) {
                report.repeatableEvents.push_back(event);
            }
        }
    }
    report.missingState = missingState();

    // By instant, then by id. Names are looked at only where instants tie.
    const auto byInstant = [&](auto eventOf, auto nameOf) {
        return [&log, eventOf, nameOf](const auto& a, const auto& b) {
            const EventId x = eventOf(a);
            const EventId y = eventOf(b);
            const Instant s = x.isValid() ? log.at(x) : Instant::distantPast();
            const Instant t = y.isValid() ? log.at(y) : Instant::distantPast();
            return s != t ? s < t : nameOf(a) < nameOf(b);
        };
    };
    const auto itself = [](EventId event) { return event; };
    const auto eventName = [&](EventId event) { return log.eventName(event); };
    std::ranges::sort(report.brokenLinks, byInstant([](const BrokenLink& link) { return link.event; },
                                                    [&](const BrokenLink& link) {
                                                        return std::tuple(log.eventName(link.event),
                                                                          log.entityName(link.to));
                                                    }));
    std::ranges::sort(report.orphans,
                      byInstant([](const Orphan& orphan) { return orphan.creation; },
                                [&](const Orphan& orphan) { return log.entityName(orphan.entity); }));
    std::ranges::sort(report.missingEvents,
                      byInstant([](const MissingEvent& event) { return event.event; },
                                [&](const MissingEvent& event) { return log.eventName(event.event); }));
    std::ranges::sort(report.missingState, byInstant([](const MissingState& state) { return state.creation; },
                                                     [&](const MissingState& state) {
                                                         return std::tuple(log.entityName(state.entity),
                                                                           log.entityName(state.counterpart));
                                                     }));
    std::ranges::sort(report.repeatableEvents, byInstant(itself, eventName));
    return report;
}

AnalysisReport analyze(std::shared_ptr<const World> world, const Cut& cut) {
    return CutTracker(std::move(world), cut).report();
}

} // namespace bacscope
