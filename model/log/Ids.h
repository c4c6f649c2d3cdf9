// Strong index types for everything that the model counts.
//
// Each is a position in a column of the log (or of an index over it): dense, from 0, 32 bits. They do not
// convert into one another, so that a service can never be used where an event is meant. A default-made one
// is "none".
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace bacscope {

template <class Tag>
struct Index {
    static constexpr std::uint32_t none = 0xffffffffu;

    std::uint32_t value = none;

    constexpr Index() = default;
    constexpr explicit Index(std::size_t position) : value(static_cast<std::uint32_t>(position)) {}

    constexpr bool isValid() const { return value != none; }
    constexpr std::size_t at() const { return value; }
    constexpr auto operator<=>(const Index&) const = default;
};

using ServiceId = Index<struct ServiceTag>;     ///< a service, in the order of the scenario file (= lanes)
using AggregateId = Index<struct AggregateTag>; ///< an aggregate, a kind of entity
using EntityId = Index<struct EntityTag>;       ///< an entity, `orders/42`
using EventId = Index<struct EventTag>;         ///< an event: position in the log, service by service
using InteractionId = Index<struct InteractionTag>; ///< an interaction
using UnitId = Index<struct UnitTag>;               ///< a backup unit: services that share one marker
using ReferenceId = Index<struct ReferenceTag>;     ///< a pair of entities that some event links
using TextId = Index<struct TextTag>;               ///< an interned text

} // namespace bacscope

template <class Tag>
struct std::hash<bacscope::Index<Tag>> {
    std::size_t operator()(bacscope::Index<Tag> index) const noexcept { return index.value; }
};
