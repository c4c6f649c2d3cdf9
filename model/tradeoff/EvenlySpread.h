// Where a chart looks when it cannot look everywhere.
#pragma once

#include "log/Instant.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace bacscope {

/// The `part`-th of `parts` equal parts of a length from 0 on, rounded down: exact, and without overflow.
constexpr Duration shareOf(Duration length, std::size_t part, std::size_t parts) {
    const auto p = static_cast<std::int64_t>(part);
    const auto n = static_cast<std::int64_t>(parts);
    return {length.ticks / n * p + length.ticks % n * p / n};
}

/// Up to `count` (at least two) different instants from `from` to `to`, both among them, in order.
inline std::vector<Instant> evenlySpread(Instant from, Instant to, std::size_t count) {
    const std::size_t parts = std::max<std::size_t>(count, 2) - 1;
    std::vector<Instant> instants;
    for (std::size_t part = 0; part <= parts; ++part) {
        const Instant instant = from + shareOf(to - from, part, parts);
        if (instants.empty() || instants.back() < instant) {
            instants.push_back(instant);
        }
    }
    return instants;
}

} // namespace bacscope
