// Makes the events of a workload. The same workload and seed give the same log on every machine: integer
// arithmetic and a random generator that the C++ standard fixes (std::mt19937_64), no library distributions
// and no floating point.
//
//     EventLogBuilder builder;                       // with its services and aggregates
//     generateEvents(workload, builder);
//     BuiltLog built = std::move(builder).build();
//
// Every use case has random numbers of its own, which depend on the seed and on its name alone: another use
// case that comes, goes or changes leaves the instants of its runs alone. What changes with the others is
// only what there is to touch and to link to.
//
// Instants are round: starts are rounded down to a power of ten that is at least a ten-thousandth and at most
// a thousandth of the mean spacing, random delays to one of at most a hundredth of the longest.
#pragma once

#include "log/EventLog.h"
#include "workload/Workload.h"

#include <cstddef>
#include <optional>

namespace bacscope {

/// More events than this are not generated: the workload was surely meant otherwise.
inline constexpr std::size_t mostGeneratedEvents = 5'000'000;

/// How many events the workload makes on average, to be told before it is generated.
double expectedEvents(const Workload& workload);

/// More events, runs or existing entities than mostGeneratedEvents are to be expected.
bool isTooLarge(const Workload& workload);

/// No event comes later than this; nullopt: that may be beyond what an Instant can be.
std::optional<Instant> latestInstant(const Workload& workload);

/// Adds the workload's existing entities (as given ones) and its events. Every aggregate that it names must
/// be in the builder, and the builder must have no entities yet. Each run of a use case is an interaction
/// `<use case>/<n>`, n counting from 1 for each use case; entities are `<aggregate>/<n>`. A run whose step
/// finds no entity to touch, to link to or to unlink, or whose entity of that aggregate was deleted by
/// another run, skips that step. False: it is too large, or may go on beyond all instants; then nothing was
/// added.
bool generateEvents(const Workload& workload, EventLogBuilder& builder);

} // namespace bacscope
