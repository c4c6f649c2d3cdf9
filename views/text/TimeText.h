// Instants and lengths of time as people read them.
#pragma once

#include "log/Instant.h"
#include "log/TimeBase.h"

#include <QLocale>
#include <QString>

namespace bacscope {

struct Scenario;

/// "14:02", "14:02:07.25" (as many digits as `resolution` asks for; zero: as many as it needs), "2.5 min",
/// "event 12". The distant past: "nothing". `withDate` puts the day before a clock time. Where the scenario
/// writes its instants with different offsets, the zone stands behind: "00:30 UTC" (not at the ticks of an
/// axis, which ask for a resolution: there its title says it, zoneText()).
QString instantText(Instant instant, const TimeBase& base, const QLocale& locale, Duration resolution = {},
                    bool withDate = false);
/// "UTC" where instants do not go without saying; else empty.
QString zoneText(const TimeBase& base);
/// "51 min", "1 h 20 min", "340 ms": two units at most. In the scenario's own unit where that is short: whole
/// and below a hundred, or with one decimal below ten where that is no day ("90 min", "2.5 h"); else as
/// people say it ("29 d 8 h", not 29.34 d), and in a unit that is none of time to three digits.
QString durationText(Duration length, const TimeBase& base, const QLocale& locale);

/// A scenario with clock times whose events and disaster do not all fall on one day.
bool spansDays(const Scenario& scenario);

} // namespace bacscope
