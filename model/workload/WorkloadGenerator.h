// Makes the events of a workload. The same workload and seed give the same log on every machine: integer
// arithmetic and a random generator that the C++ standard fixes (std::mt19937_64), no library distributions
// and no floating point.
//
//     EventLogBuilder builder;                       // with its services, aggregates and given entities
//     generateEvents(workload, builder);
//     BuiltLog built = std::move(builder).build();
#pragma once

#include "log/EventLog.h"
#include "workload/Workload.h"

#include <cstddef>

namespace bacscope {

/// More events than this are not generated: the workload was surely meant otherwise.
inline constexpr std::size_t mostGeneratedEvents = 5'000'000;

/// How many events the workload makes on average, to be told before it is generated.
double expectedEvents(const Workload& workload);

/// Adds the workload's existing entities (as given ones) and its events. Every aggregate that it names must
/// be in the builder. Each run of a use case is an interaction `<use case>/<n>`, n counting from 1 for each
/// use case; entities are `<aggregate>/<n>`. A run whose step finds no entity to touch or to link to skips
/// that step. False: it would have been more than mostGeneratedEvents; then nothing was added.
bool generateEvents(const Workload& workload, EventLogBuilder& builder);

} // namespace bacscope
