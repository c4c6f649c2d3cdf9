// Large invented logs for benchmarks: five services, most events link, interactions span services. The same
// arguments give the same log on every machine.
#pragma once

#include "scenario/Scenario.h"

#include <cstddef>
#include <cstdint>

namespace bacscope::test {

/// `events` events (one tick apart), about as many links, and an interaction for every three to four events.
Scenario largeScenario(std::size_t events, std::uint32_t seed = 1);

} // namespace bacscope::test
