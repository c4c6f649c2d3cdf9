// The state that a replay of some prefix of every log leads to, steppable in both directions: who lives, and
// which references are held (docs/model.md, "The restore"). Internal to analysis.
#pragma once

#include "analysis/World.h"

#include <cstdint>
#include <span>
#include <vector>

namespace bacscope {

/// How an entity lives at some point of its log: the creation that it lives from, or one of these two.
struct Life {
    std::uint32_t value = dead;

    static constexpr std::uint32_t dead = 0xffffffffu;
    static constexpr std::uint32_t given = 0xfffffffeu;

    bool exists() const { return value != dead; }
    EventId creation() const { return value >= given ? EventId() : EventId(value); }
    bool operator==(const Life&) const = default;
};

/// The state that a replay of some prefix of every log leads to: who lives, and which references are held by
/// what.
struct Replay {
    std::vector<Life> life;      ///< by EntityId
    std::vector<EventId> holder; ///< by ReferenceId; invalid: not held

    explicit Replay(const World& world) : life(world.log().entityCount()), holder(world.referenceCount()) {
        for (std::size_t entity = 0; entity < life.size(); ++entity) {
            life[entity] = beforeTheLog(world, EntityId(entity));
        }
    }

    static Life beforeTheLog(const World& world, EntityId entity) {
        return {world.log().isGiven(entity) ? Life::given : Life::dead};
    }

    static Life after(const World& world, EventId lifeEvent) {
        return {world.log().kind(lifeEvent) == EventKind::Create ? lifeEvent.value : Life::dead};
    }

    /// Steps over one event; tells which life and which references changed.
    template <class LifeChanged, class ReferenceChanged>
    void forward(const World& world, EventId event, LifeChanged lifeChanged,
                 ReferenceChanged referenceChanged) {
        const EntityId entity = world.log().entity(event);
        if (world.log().kind(event) != EventKind::Update) {
            life[entity.at()] = after(world, event);
            lifeChanged(entity);
        }
        for (const ReferenceEffect& effect : world.effects(event)) {
            holder[effect.reference.at()] = effect.after;
            referenceChanged(effect.reference, effect.before.isValid(), effect.after.isValid());
        }
    }

    template <class LifeChanged, class ReferenceChanged>
    void backward(const World& world, EventId event, LifeChanged lifeChanged,
                  ReferenceChanged referenceChanged) {
        const EntityId entity = world.log().entity(event);
        if (world.log().kind(event) != EventKind::Update) {
            const EventId previous = world.lifeEventBefore(entity, event);
            life[entity.at()] = previous.isValid() ? after(world, previous) : beforeTheLog(world, entity);
            lifeChanged(entity);
        }
        const std::span<const ReferenceEffect> effects = world.effects(event);
        for (auto effect = effects.rbegin(); effect != effects.rend(); ++effect) {
            holder[effect->reference.at()] = effect->before;
            referenceChanged(effect->reference, effect->after.isValid(), effect->before.isValid());
        }
    }
};

} // namespace bacscope
