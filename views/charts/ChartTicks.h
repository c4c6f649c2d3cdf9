// Round numbers and round lengths of time for the axes of charts; instants have axisTicks() (TimeScale.h).
#pragma once

#include "figures/TimeScale.h"
#include "log/RoundLength.h"

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

/// One of them: all in the same unit, so that they can be compared; with as many decimals as `step` asks for.
QString lengthLabel(Duration length, Duration step, const TimeBase& base, const QLocale& locale);

/// Do first and last lie on two days of the scenario's clock?
bool spansDays(const TimeSpan& span, const TimeBase& base);

} // namespace bacscope
