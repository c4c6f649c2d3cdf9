// A scenario whose events are made of its workload once more: other chance, another length.
//
//     if (std::optional<Scenario> again = regenerated(scenario, seed, {})) { show(*again); }
#pragma once

#include "log/Instant.h"
#include "scenario/Scenario.h"

#include <cstdint>
#include <optional>

namespace bacscope {

/// Generated anew with this seed, and this duration where there is one; both are the workload's from then on,
/// and the events are generated ones, kept in no file. Services, backups and variants stay as they are. A
/// disaster that was stated stays too, except that one at the very end of the workload stays at its end.
/// Aggregates and their ids are the same; entities, interactions and events are new. nullopt: there is no
/// workload, or it would make too much (generateEvents()).
std::optional<Scenario> regenerated(const Scenario& scenario, std::uint64_t seed,
                                    std::optional<Duration> duration);

} // namespace bacscope
