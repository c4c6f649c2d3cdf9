#include "analysis/World.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace bacscope {

namespace {

/// Deals values to their keys: `each(emit)` calls emit(key, value) for all of them, twice over, in the same
/// order.
template <class Key, class Value, class Each>
Grouped<Key, Value> grouped(std::size_t keys, Each each) {
    Grouped<Key, Value> result;
    result.begin.assign(keys + 1, 0);
    each([&](Key key, const Value&) { ++result.begin[key.at() + 1]; });
    std::partial_sum(result.begin.begin(), result.begin.end(), result.begin.begin());
    result.values.resize(result.begin.back());
    std::vector<std::uint32_t> next(result.begin.begin(), result.begin.end() - 1);
    each([&](Key key, const Value& value) { result.values[next[key.at()]++] = value; });
    return result;
}

/// Disjoint sets of small integers; the smaller member leads.
class DisjointSets {
public:
    explicit DisjointSets(std::size_t size) : m_leader(size) {
        std::iota(m_leader.begin(), m_leader.end(), 0u);
    }

    std::uint32_t add() {
        m_leader.push_back(static_cast<std::uint32_t>(m_leader.size()));
        return m_leader.back();
    }
    std::uint32_t find(std::uint32_t member) {
        while (m_leader[member] != member) {
            member = m_leader[member] = m_leader[m_leader[member]];
        }
        return member;
    }
    void join(std::uint32_t a, std::uint32_t b) {
        a = find(a);
        b = find(b);
        m_leader[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::uint32_t> m_leader;
};

/// Interactions as disjoint sets: those that events were written with, and one more for each lone event of a
/// pair.
struct InteractionSets {
    InteractionSets(const EventLog& eventLog, std::span<const MirroredPair> pairs)
        : log(eventLog), sets(log.interactionCount()) {
        for (const MirroredPair& pair : pairs) { // of one without an interaction, both are one
            for (const EventId event : {pair.creation, pair.mirrored}) {
                if (!log.interaction(event).isValid() && !loneEvents.contains(event)) {
                    loneEvents.emplace(event, sets.add());
                    loneInOrder.push_back(event);
                }
            }
        }
    }

    /// The set of this event; Index::none where it stands alone.
    std::uint32_t of(EventId event) {
        if (const InteractionId written = log.interaction(event); written.isValid()) {
            return sets.find(written.value);
        }
        const auto lone = loneEvents.find(event);
        return lone == loneEvents.end() ? InteractionId::none : sets.find(lone->second);
    }
    std::size_t size() const { return log.interactionCount() + loneInOrder.size(); }

    const EventLog& log;
    DisjointSets sets;
    std::unordered_map<EventId, std::uint32_t> loneEvents;
    std::vector<EventId> loneInOrder;
};

std::uint64_t packed(EntityId from, EntityId to) {
    return std::uint64_t(from.value) << 32 | to.value;
}

} // namespace

World::World(std::shared_ptr<const EventLog> log, BackupUnits units, std::vector<bool> roots)
    : m_log(std::move(log)), m_units(std::move(units)), m_roots(std::move(roots)) {
    m_roots.resize(m_log->aggregateCount(), false);
    m_entityUnit.reserve(m_log->entityCount());
    for (std::size_t entity = 0; entity < m_log->entityCount(); ++entity) {
        m_entityUnit.push_back(m_units.unit(m_log->service(EntityId(entity))));
    }
    indexLives();
    indexReferences();
    indexLinks();
    indexMirroredPairs();
    indexTies();
    m_interactionsAreFixed = findFixedInteractions();
}

void World::indexLives() {
    m_lifeEvents = grouped<EntityId, EventId>(m_log->entityCount(), [&](auto emit) {
        for (std::size_t i = 0; i < m_log->size(); ++i) {
            const EventId event(i);
            if (m_log->kind(event) != EventKind::Update) {
                emit(m_log->entity(event), event);
            }
        }
    });
}

EventId World::lifeEventBefore(EntityId entity, EventId event) const {
    const std::span<const EventId> events = lifeEvents(entity);
    const auto after = std::ranges::lower_bound(events, event);
    return after == events.begin() ? EventId() : *std::prev(after);
}

void World::indexReferences() {
    const EventLog& log = *m_log;
    std::vector<std::uint64_t> pairs;
    pairs.reserve(log.linkCount());
    for (std::size_t i = 0; i < log.size(); ++i) {
        const EventId event(i);
        for (const EntityId target : log.links(event)) {
            pairs.push_back(packed(log.entity(event), target));
        }
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());

    m_references.reserve(pairs.size());
    std::vector<std::uint32_t> firstFrom(log.entityCount() + 1, 0); // references lie by their `from`
    for (const std::uint64_t pair : pairs) {
        const EntityId from(static_cast<std::size_t>(pair >> 32));
        m_references.push_back({from, EntityId(static_cast<std::size_t>(pair & 0xffffffffu))});
        ++firstFrom[from.at() + 1];
    }
    std::partial_sum(firstFrom.begin(), firstFrom.end(), firstFrom.begin());
    const auto find = [&](EntityId from, EntityId to) {
        const auto begin = m_references.begin() + firstFrom[from.at()];
        const auto end = m_references.begin() + firstFrom[from.at() + 1];
        const auto found =
            std::lower_bound(begin, end, to, [](const Reference& a, EntityId b) { return a.to < b; });
        return found == end || found->to != to
                   ? ReferenceId()
                   : ReferenceId(static_cast<std::size_t>(found - m_references.begin()));
    };

    // Replay every log once and write down what each event does.
    std::vector<EventId> holder(m_references.size());
    m_effects.begin.reserve(log.size() + 1);
    m_effects.values.reserve(log.linkCount());
    const auto change = [&](ReferenceId reference, EventId after) {
        EventId& before = holder[reference.at()];
        if (before != after) {
            m_effects.values.push_back({reference, before, after});
            before = after;
        }
    };
    for (std::size_t i = 0; i < log.size(); ++i) {
        const EventId event(i);
        const EntityId from = log.entity(event);
        for (const EntityId target : log.unlinks(event)) {
            if (const ReferenceId reference = find(from, target); reference.isValid()) {
                change(reference, EventId());
            }
        }
        if (log.kind(event) == EventKind::Delete) {
            for (std::uint32_t r = firstFrom[from.at()]; r < firstFrom[from.at() + 1]; ++r) {
                change(ReferenceId(r), EventId());
            }
        } else {
            for (const EntityId target : log.links(event)) {
                change(find(from, target), event);
            }
        }
        m_effects.begin.push_back(static_cast<std::uint32_t>(m_effects.values.size()));
    }
    m_effects.values.shrink_to_fit();

    m_referencesTo = grouped<EntityId, ReferenceId>(log.entityCount(), [&](auto emit) {
        for (std::size_t r = 0; r < m_references.size(); ++r) {
            emit(m_references[r].to, ReferenceId(r));
        }
    });
}

void World::indexLinks() {
    const EventLog& log = *m_log;
    if (log.linkCount() == 0) {
        m_linkersOf.begin.assign(log.entityCount() + 1, 0);
        m_inboundEffects.begin.assign(log.serviceCount() + 1, 0);
        return;
    }
    m_linkersOf = grouped<EntityId, EventId>(log.entityCount(), [&](auto emit) {
        for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
            const EventId event = log.eventAtOrder(rank);
            for (const EntityId target : log.links(event)) {
                emit(target, event);
            }
        }
    });
    m_inboundEffects = grouped<ServiceId, InboundEffect>(log.serviceCount(), [&](auto emit) {
        for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
            const EventId event = log.eventAtOrder(rank);
            std::uint32_t position = m_effects.begin[event.at()];
            for (const ReferenceEffect& effect : effects(event)) {
                if (spansUnits(effect.reference)) {
                    emit(log.service(reference(effect.reference).to), InboundEffect{event, position});
                }
                ++position;
            }
        }
    });
}

void World::indexMirroredPairs() {
    const EventLog& log = *m_log;
    std::vector<EventId> mirroring;
    for (std::size_t i = 0; i < log.size(); ++i) {
        if (log.mirrors(EventId(i)).isValid()) {
            mirroring.emplace_back(i);
        }
    }
    std::vector<EntityId> mirrored;
    for (const EventId creation : mirroring) {
        mirrored.push_back(log.mirrors(creation));
    }
    std::ranges::sort(mirrored);
    mirrored.erase(std::unique(mirrored.begin(), mirrored.end()), mirrored.end());
    // Their creations that state an interaction; those of one entity and one interaction together, by order.
    std::vector<EventId> stated;
    for (const EntityId entity : mirrored) {
        std::ranges::copy_if(lifeEvents(entity), std::back_inserter(stated), [&](EventId event) {
            return log.kind(event) == EventKind::Create && log.interaction(event).isValid();
        });
    }
    const auto place = [&](EventId event) { return std::pair(log.entity(event), log.interaction(event)); };
    std::ranges::stable_sort(stated, {}, place);

    for (const EventId creation : mirroring) {
        // "The latest before, else the first after", of the events of one log, in their order.
        const auto nearest = [&](std::span<const EventId> events) {
            const auto fits = [&](EventId event) {
                return log.kind(event) == EventKind::Create && event != creation;
            };
            const auto later = std::ranges::partition_point(
                events, [&](EventId event) { return log.order(event) < log.order(creation); });
            const auto before = std::find_if(std::reverse_iterator(later), events.rend(), fits);
            if (before != events.rend()) {
                return *before;
            }
            const auto after = std::find_if(later, events.end(), fits);
            return after != events.end() ? *after : EventId();
        };
        const EntityId entity = log.mirrors(creation);
        const InteractionId interaction = log.interaction(creation);
        EventId other;
        if (interaction.isValid()) {
            const auto same = std::ranges::equal_range(stated, std::pair(entity, interaction), {}, place);
            other = nearest(same);
        }
        if (!other.isValid()) {
            other = nearest(lifeEvents(entity));
        }
        if (other.isValid()) {
            const InteractionId others = log.interaction(other);
            m_pairs.push_back(
                {creation, other, !interaction.isValid() || !others.isValid() || interaction == others});
        }
    }
}

void World::indexTies() {
    constexpr Instant never{std::numeric_limits<std::int64_t>::max()};
    struct Draft {
        MirrorTie tie;
        MirrorGround ground;
    };
    std::vector<Draft> drafts;
    for (const MirroredPair& pair : m_pairs) {
        if (unit(pair.creation) == unit(pair.mirrored)) {
            continue;
        }
        const Instant since = std::max(m_log->at(pair.creation), m_log->at(pair.mirrored));
        for (const auto& [creation, paired] :
             {std::pair(pair.creation, pair.mirrored), std::pair(pair.mirrored, pair.creation)}) {
            MirrorGround ground{paired, pair.isOneInteraction, since, Instant::distantPast(), never};
            if (!pair.isOneInteraction) { // as long as it lives from the paired creation
                const std::span<const EventId> lives = lifeEvents(m_log->entity(paired));
                const auto next = std::ranges::upper_bound(lives, paired);
                ground.from = m_log->at(paired);
                ground.until = next == lives.end() ? never : m_log->at(*next);
            }
            drafts.push_back({{creation, m_log->entity(paired)}, ground});
        }
    }
    std::ranges::sort(drafts, {}, [](const Draft& draft) {
        return std::tuple(draft.tie.creation, draft.tie.counterpart, !draft.ground.isOneInteraction,
                          draft.ground.pairedSince, draft.ground.paired);
    });
    for (const Draft& draft : drafts) {
        if (m_ties.empty() || m_ties.back().creation != draft.tie.creation ||
            m_ties.back().counterpart != draft.tie.counterpart) {
            m_ties.push_back(draft.tie);
            m_grounds.begin.push_back(m_grounds.begin.back());
        }
        m_grounds.values.push_back(draft.ground);
        ++m_grounds.begin.back();
    }

    m_tiesOf = grouped<EntityId, TieId>(m_log->entityCount(), [&](auto emit) {
        for (std::size_t tie = 0; tie < m_ties.size(); ++tie) {
            emit(m_log->entity(m_ties[tie].creation), TieId(tie));
            emit(m_ties[tie].counterpart, TieId(tie));
        }
    });
    std::vector<TieTurn> turns;
    for (std::size_t tie = 0; tie < m_ties.size(); ++tie) {
        for (const MirrorGround& ground : grounds(TieId(tie))) {
            if (!ground.isOneInteraction) {
                turns.push_back({ground.from, TieId(tie)});
                turns.push_back({ground.until, TieId(tie)});
            }
        }
    }
    std::ranges::stable_sort(turns, {}, &TieTurn::at);
    m_tieTurns = grouped<ServiceId, TieTurn>(m_log->serviceCount(), [&](auto emit) {
        for (const TieTurn& turn : turns) {
            emit(m_log->service(tie(turn.tie).creation), turn);
        }
    });
}

bool World::findFixedInteractions() const {
    // A pair joins two interactions at the instant at which its later creation happens. If both had events
    // before, then a disaster in between would see two interactions where a later one sees one.
    if (m_pairs.empty()) {
        return true;
    }
    InteractionSets interactions(*m_log, m_pairs);
    constexpr Instant never{std::numeric_limits<std::int64_t>::max()};
    std::vector<Instant> first(interactions.size(), never);
    for (std::size_t i = 0; i < m_log->size(); ++i) {
        if (const std::uint32_t set = interactions.of(EventId(i)); set != InteractionId::none) {
            first[set] = std::min(first[set], m_log->at(EventId(i)));
        }
    }
    std::vector<std::pair<Instant, MirroredPair>> joins;
    for (const MirroredPair& pair : m_pairs) {
        if (!pair.isOneInteraction) {
            continue;
        }
        joins.emplace_back(std::max(m_log->at(pair.creation), m_log->at(pair.mirrored)), pair);
    }
    std::ranges::stable_sort(joins, {}, [](const auto& join) { return join.first; });
    for (const auto& [instant, pair] : joins) {
        const std::uint32_t a = interactions.of(pair.creation);
        const std::uint32_t b = interactions.of(pair.mirrored);
        if (a == b) {
            continue;
        }
        if (std::max(first[a], first[b]) < instant) {
            return false;
        }
        interactions.sets.join(a, b);
        first[interactions.of(pair.creation)] = std::min(first[a], first[b]);
    }
    return true;
}

Interactions::Interactions(const World& world, Instant disaster) {
    const EventLog& log = world.log();
    const auto happened = [&](EventId event) { return log.at(event) <= disaster; };
    InteractionSets sets(log, world.mirroredPairs());
    for (const MirroredPair& pair : world.mirroredPairs()) {
        if (pair.isOneInteraction && happened(pair.creation) && happened(pair.mirrored)) {
            sets.sets.join(sets.of(pair.creation), sets.of(pair.mirrored));
        }
    }

    // Only sets of two events or more become interactions.
    m_of.resize(log.size());
    std::vector<std::uint32_t> sizes(sets.size(), 0);
    for (std::size_t i = 0; i < log.size(); ++i) {
        const std::uint32_t set = sets.of(EventId(i));
        m_of[i].value = set;
        if (set != InteractionId::none) {
            ++sizes[set];
        }
    }
    std::vector<InteractionId> renumbered(sets.size());
    std::size_t count = 0;
    for (std::size_t set = 0; set < sizes.size(); ++set) {
        if (sizes[set] >= 2) {
            renumbered[set] = InteractionId(count++);
        }
    }
    for (InteractionId& interaction : m_of) {
        if (interaction.isValid()) {
            interaction = renumbered[interaction.at()];
        }
    }
    m_events = grouped<InteractionId, EventId>(count, [&](auto emit) {
        for (std::size_t i = 0; i < log.size(); ++i) {
            if (m_of[i].isValid()) {
                emit(m_of[i], EventId(i));
            }
        }
    });

    m_participation.resize(log.size());
    m_participationBegin.reserve(count + 1);
    std::vector<std::uint32_t> slot(world.units().size(), InteractionId::none);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t begin = m_participationUnit.size();
        for (const EventId event : events(InteractionId(i))) {
            const UnitId unit = world.unit(event);
            if (slot[unit.at()] == InteractionId::none) {
                slot[unit.at()] = static_cast<std::uint32_t>(m_participationUnit.size());
                m_participationUnit.push_back(unit);
            }
            m_participation[event.at()] = slot[unit.at()];
        }
        for (std::size_t p = begin; p < m_participationUnit.size(); ++p) {
            slot[m_participationUnit[p].at()] = InteractionId::none;
        }
        m_participationBegin.push_back(static_cast<std::uint32_t>(m_participationUnit.size()));
    }
}

} // namespace bacscope
