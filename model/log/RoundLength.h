// Lengths of time that people call round: 1, 2, 5 · 10^k of plain numbers and of parts of a second; for clock
// times the seconds, minutes, hours and days that a clock shows as round; whole places in an order of events.
#pragma once

#include "log/Instant.h"
#include "log/TimeBase.h"

namespace bacscope {

/// The shortest round length that is no shorter than `least` ticks.
Duration roundLength(double least, const TimeBase& base);
/// The longest one that is no longer than `most` ticks; 1 tick (or place) at least.
Duration roundLengthWithin(double most, const TimeBase& base);

/// `instant` rounded down to a multiple of `step`, as a clock where the scenario lives shows it.
Instant roundedDown(Instant instant, Duration step, const TimeBase& base);

} // namespace bacscope
