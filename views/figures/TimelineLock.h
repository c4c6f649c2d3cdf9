// From the lock as it is computed to the lock as the timeline shows it.
#pragma once

#include "figures/TimelineFigure.h"
#include "tradeoff/Lock.h"

#include <cstdint>
#include <vector>

namespace bacscope {

/// The band and what it blocked; nothing in flight is marked yet. `world`: the one that the lock was computed
/// in.
TimelineLock timelineLock(const World& world, const Lock& lock, Blocked blocked);

/// The events of the works in flight, sorted, in the log that is shown: `oldEvents` as LockedScenario says.
/// `interactions`: those that the lock was computed with.
std::vector<EventId> eventsInFlight(const Interactions& interactions, const Lock& lock,
                                    const std::vector<std::uint32_t>& oldEvents);

} // namespace bacscope
