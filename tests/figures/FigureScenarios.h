// Scenarios for tests of figures, built in memory.
#pragma once

#include "scenario/Scenario.h"

#include <cstdint>

namespace bacscope {

/// The paper's Figure 3: A/1 … A/4 and B/1 … B/4, each A linking its B; A is backed up at 3.5, B at 2.5.
Scenario figureThree();

/// One of everything: a mirrored pair, an update, a deletion, a given entity, interactions, lockstep.
Scenario everyFeature();

/// `events` in `services` services, with links, interactions, updates and deletions; the same for the same
/// seed.
Scenario randomScenario(std::uint32_t seed, std::size_t services, std::size_t events);

} // namespace bacscope
