// Two busy services for the landscape of their markers: they refer to each other's entities and take part in
// each other's interactions, forget some of both again, and lean on a hub in a third one. The same arguments
// give the same log on every machine.
#pragma once

#include "scenario/Scenario.h"

#include <cstddef>
#include <cstdint>

namespace bacscope::test {

/// Services `orders` and `payments` with `events` events each, and `accounts` with a few. One tick between
/// events, over all services.
Scenario busyPair(std::size_t events, std::uint32_t seed = 1);

} // namespace bacscope::test
