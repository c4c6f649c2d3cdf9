// Instants and lengths of time as people read them.
#pragma once

#include "log/Instant.h"
#include "log/TimeBase.h"

#include <QLocale>
#include <QString>

namespace bacscope {

struct Scenario;

/// "14:02", "14:02:07.25" (as many digits as `resolution` asks for; zero: as many as it needs), "2.5 min",
/// "event 12". The distant past: "nothing". `withDate` puts the day before a clock time.
QString instantText(Instant instant, const TimeBase& base, const QLocale& locale, Duration resolution = {},
                    bool withDate = false);
/// "51 min", "1 h 20 min", "340 ms", "1.5 min" in the scenario's unit; at most two units or three digits.
QString durationText(Duration length, const TimeBase& base, const QLocale& locale);

/// A scenario with clock times whose events and disaster do not all fall on one day.
bool spansDays(const Scenario& scenario);

} // namespace bacscope
