// Points and lengths of time, exact to the tick.
//
// A tick is 10^-d of the scenario's unit; d is chosen when a scenario is read (TimeBase), normally 9, so an
// ISO 8601 instant counts nanoseconds since 1970 UTC. Everything is integer arithmetic: two instants a
// nanosecond apart stay apart, and 0.1 + 0.2 is 0.3. Instants stay within ±2^62 ticks, so a difference never
// overflows.
//
//     Duration amnesia = cut.disaster - cut.markers[service.at()];
#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace bacscope {

struct Duration {
    std::int64_t ticks = 0;

    constexpr auto operator<=>(const Duration&) const = default;
    constexpr Duration operator+(Duration other) const { return {ticks + other.ticks}; }
    constexpr Duration operator-(Duration other) const { return {ticks - other.ticks}; }
};

struct Instant {
    std::int64_t ticks = 0;

    /// Largest magnitude of an instant that a scenario may hold.
    static constexpr std::int64_t limit = std::int64_t(1) << 62;

    /// Before everything: a marker that stands here restores nothing at all (`null` in JSON). Not for
    /// arithmetic.
    static constexpr Instant distantPast() { return {std::numeric_limits<std::int64_t>::min()}; }
    /// After everything; not for arithmetic either.
    static constexpr Instant distantFuture() { return {std::numeric_limits<std::int64_t>::max()}; }
    constexpr bool isDistantPast() const { return ticks == std::numeric_limits<std::int64_t>::min(); }

    constexpr auto operator<=>(const Instant&) const = default;
    constexpr Duration operator-(Instant other) const { return {ticks - other.ticks}; }
    constexpr Instant operator+(Duration length) const { return {ticks + length.ticks}; }
    constexpr Instant operator-(Duration length) const { return {ticks - length.ticks}; }
};

} // namespace bacscope
