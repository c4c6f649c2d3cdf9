// Round numbers and round lengths of time for the axes of charts; instants have axisTicks() (TimeScale.h).
#pragma once

#include "figures/TimeScale.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace bacscope {

struct NumberTick {
    double value = 0;
    QString label;
};

/// From 0 to the first round number that is no less than `most`, in steps of 1, 2 or 5 · 10^k, so many that
/// they lie about `spacing` pixels apart where the axis is `pixels` long; at least 0 and one more.
std::vector<NumberTick> numberTicks(double most, double pixels, double spacing, bool wholeNumbers,
                                    const QLocale& locale);

/// The same for lengths of time, in ticks of `base`.
std::vector<NumberTick> lengthTicks(Duration most, double pixels, double spacing, const TimeBase& base,
                                    const QLocale& locale);

/// The shortest round length that is no shorter than `least` ticks: 1, 2, 5 · 10^k of plain numbers and of
/// parts of a second; for clock times the seconds, minutes, hours and days that a clock shows as round.
Duration roundLength(double least, const TimeBase& base);
/// The longest one that is no longer than `most` ticks; 1 tick at least.
Duration roundLengthWithin(double most, const TimeBase& base);

/// `instant` rounded down to a multiple of `step`, as a clock where the scenario lives shows it.
Instant roundedDown(Instant instant, Duration step, const TimeBase& base);

/// Do first and last lie on two days of the scenario's clock?
bool spansDays(const TimeSpan& span, const TimeBase& base);

} // namespace bacscope
