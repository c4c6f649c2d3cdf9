#include "text/TimeText.h"

#include "scenario/Scenario.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>
#include <QTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace bacscope {

namespace {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(bacscope::TimeText)
};

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;
constexpr std::int64_t secondsPerDay = 86'400;

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor) {
    const std::int64_t quotient = value / divisor;
    return quotient - (value % divisor < 0 ? 1 : 0);
}

/// How many decimals of `unitTicks` a length of `resolution` ticks needs: 0 where it is a whole unit or
/// longer.
int decimalsFor(std::int64_t resolution, std::int64_t unitTicks, int most) {
    int decimals = 0;
    while (decimals < most && resolution < unitTicks) {
        unitTicks /= 10;
        ++decimals;
    }
    return decimals;
}

/// How many decimals it takes to write `fraction` (of 10^most) exactly.
int decimalsNeeded(std::int64_t fraction, int most) {
    int decimals = most;
    while (decimals > 0 && fraction % 10 == 0) {
        fraction /= 10;
        --decimals;
    }
    return decimals;
}

/// Between a time and its zone, as between a number and its unit.
QString withUnit(const QString& number, const QString& unit) {
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

QString clockText(Instant instant, const TimeBase& base, const QLocale& locale, Duration resolution,
                  bool withDate) {
    const std::int64_t local = instant.ticks + base.offsetSeconds() * nanosecondsPerSecond;
    const std::int64_t seconds = floorDivide(local, nanosecondsPerSecond);
    const std::int64_t fraction = local - seconds * nanosecondsPerSecond;
    const std::int64_t day = floorDivide(seconds, secondsPerDay);
    const int ofDay = static_cast<int>(seconds - day * secondsPerDay);

    int decimals = 0;
    bool withSeconds = false;
    if (resolution.ticks > 0) {
        decimals = decimalsFor(resolution.ticks, nanosecondsPerSecond, 9);
        withSeconds = resolution.ticks < 60 * nanosecondsPerSecond;
    } else {
        decimals = decimalsNeeded(fraction, 9);
        withSeconds = ofDay % 60 != 0 || fraction != 0;
    }
    QString text = QString::asprintf(withSeconds ? "%02d:%02d:%02d" : "%02d:%02d", ofDay / 3600,
                                     ofDay / 60 % 60, ofDay % 60);
    if (decimals > 0) {
        const QString digits = QString::number(fraction).rightJustified(9, QLatin1Char('0')).left(decimals);
        text += locale.decimalPoint() + digits;
    }
    if (withDate) {
        const QDate date = QDate(1970, 1, 1).addDays(day);
        //: How a day is written, as a pattern of QDate: in English "4 May 2026". Not the locale's short form,
        //: in which 5/4/26 is a day in April to some and in May to others.
        text = locale.toString(date, TimeText::tr("d MMM yyyy")) + QLatin1Char(' ') + text;
    }
    return resolution.ticks > 0 ? text : withUnit(text, zoneText(base));
}

/// Three significant digits, without zeros at the end.
QString shortNumber(double value, const QLocale& locale) {
    const double magnitude = std::abs(value);
    int decimals = magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2;
    if (magnitude > 0 && magnitude < 0.1) {
        decimals = std::min(9, static_cast<int>(std::ceil(-std::log10(magnitude))) + 2);
    }
    QString text = locale.toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(locale.zeroDigit())) {
            text.chop(1);
        }
        if (text.endsWith(locale.decimalPoint())) {
            text.chop(1);
        }
    }
    return text;
}

QString clockDuration(std::int64_t ticks, const QLocale& locale) {
    struct Unit {
        std::int64_t ticks;
        QString name;
    };
    const std::array<Unit, 4> units{{
        {secondsPerDay * nanosecondsPerSecond, TimeText::tr("d", "days, a unit")},
        {3600 * nanosecondsPerSecond, TimeText::tr("h", "hours, a unit")},
        {60 * nanosecondsPerSecond, TimeText::tr("min", "minutes, a unit")},
        {nanosecondsPerSecond, TimeText::tr("s", "seconds, a unit")},
    }};
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
        if (ticks < units[i].ticks) {
            continue;
        }
        std::int64_t whole = ticks / units[i].ticks;
        std::int64_t rest = (ticks % units[i].ticks + units[i + 1].ticks / 2) / units[i + 1].ticks;
        if (rest * units[i + 1].ticks == units[i].ticks) {
            ++whole;
            rest = 0;
        }
        const QString text = withUnit(locale.toString(whole), units[i].name);
        return rest == 0 ? text
                         : text + QLatin1Char(' ') + withUnit(locale.toString(rest), units[i + 1].name);
    }
    const double value = static_cast<double>(ticks);
    if (ticks >= nanosecondsPerSecond || ticks == 0) {
        return withUnit(shortNumber(value / 1e9, locale), units[3].name);
    }
    if (ticks >= 1'000'000) {
        return withUnit(shortNumber(value / 1e6, locale), TimeText::tr("ms", "milliseconds, a unit"));
    }
    if (ticks >= 1'000) {
        return withUnit(shortNumber(value / 1e3, locale), TimeText::tr("µs", "microseconds, a unit"));
    }
    return withUnit(locale.toString(ticks), TimeText::tr("ns", "nanoseconds, a unit"));
}

/// Nanoseconds in a unit that people measure time in, as scenarios write it; nullopt: it is another one.
std::optional<double> nanosecondsIn(const QString& unit) {
    struct Known {
        double nanoseconds;
        QStringList names;
    };
    static const std::array<Known, 8> known{{
        {7 * 86'400e9, {QStringLiteral("week"), QStringLiteral("weeks"), QStringLiteral("Wochen")}},
        {86'400e9,
         {QStringLiteral("d"), QStringLiteral("day"), QStringLiteral("days"), QStringLiteral("Tage")}},
        {3600e9,
         {QStringLiteral("h"), QStringLiteral("hour"), QStringLiteral("hours"), QStringLiteral("Std."),
          QStringLiteral("Stunden")}},
        {60e9,
         {QStringLiteral("min"), QStringLiteral("minute"), QStringLiteral("minutes"),
          QStringLiteral("Minuten")}},
        {1e9,
         {QStringLiteral("s"), QStringLiteral("sec"), QStringLiteral("second"), QStringLiteral("seconds"),
          QStringLiteral("Sekunden")}},
        {1e6, {QStringLiteral("ms")}},
        {1e3, {QStringLiteral("us"), QStringLiteral("µs")}},
        {1, {QStringLiteral("ns")}},
    }};
    for (const Known& one : known) {
        if (one.names.contains(unit)) {
            return one.nanoseconds;
        }
    }
    return {};
}

/// Whole and below a hundred, or with one decimal below ten; nobody says 2.7 days.
bool isShort(std::int64_t ticks, const TimeBase& base, double nanosecondsInUnit) {
    const auto unit = static_cast<std::int64_t>(std::llround(base.ticksPerUnit()));
    return (ticks % unit == 0 && ticks / unit < 100) ||
           (nanosecondsInUnit < 86'400e9 && unit >= 10 && ticks % (unit / 10) == 0 && ticks / unit < 10);
}

std::int64_t dayOf(Instant instant, const TimeBase& base) {
    return floorDivide(instant.ticks + base.offsetSeconds() * nanosecondsPerSecond,
                       secondsPerDay * nanosecondsPerSecond);
}

} // namespace

QString instantText(Instant instant, const TimeBase& base, const QLocale& locale, Duration resolution,
                    bool withDate) {
    if (instant.isDistantPast()) {
        return TimeText::tr("nothing", "the instant of a marker that restores nothing");
    }
    if (base.isClock()) {
        return clockText(instant, base, locale, resolution, withDate);
    }
    const auto unitTicks = static_cast<std::int64_t>(std::llround(base.ticksPerUnit()));
    int decimals = 0;
    if (resolution.ticks > 0) {
        decimals = decimalsFor(resolution.ticks, unitTicks, base.decimals());
    } else {
        decimals = decimalsNeeded(instant.ticks % unitTicks, base.decimals());
    }
    // Through the whole part, so that no digit is lost where a double holds fewer than the ticks do.
    std::int64_t step = unitTicks;
    for (int i = 0; i < decimals; ++i) {
        step /= 10;
    }
    const bool negative = instant.ticks < 0;
    const std::int64_t magnitude = negative ? -instant.ticks : instant.ticks;
    const std::int64_t steps = magnitude / step + (magnitude % step >= (step + 1) / 2 && step > 1 ? 1 : 0);
    const std::int64_t perUnit = unitTicks / step;
    QString number = locale.toString(steps / perUnit);
    if (decimals > 0) {
        number += locale.decimalPoint() +
                  QString::number(steps % perUnit).rightJustified(decimals, QLatin1Char('0'));
    }
    if (negative && steps != 0) {
        number.prepend(locale.negativeSign());
    }
    if (base.isOrder()) {
        return TimeText::tr("event %1", "a place in the order of events").arg(number);
    }
    return withUnit(number, base.unit());
}

QString zoneText(const TimeBase& base) {
    return base.hasSeveralZones() ? QStringLiteral("UTC") : QString();
}

QString durationText(Duration length, const TimeBase& base, const QLocale& locale) {
    const bool negative = length.ticks < 0;
    const std::int64_t ticks = negative ? -length.ticks : length.ticks;
    QString text;
    if (base.isClock()) {
        text = clockDuration(ticks, locale);
    } else if (base.isOrder()) {
        const auto places = static_cast<int>(std::lround(base.toUnits(Duration{ticks})));
        text = places == 1 ? TimeText::tr("1 place", "a distance in the order of events")
                           : TimeText::tr("%Ln places", "a distance in the order of events", places);
    } else {
        const double units = base.toUnits(Duration{ticks});
        const std::optional<double> nanoseconds = nanosecondsIn(base.unit());
        constexpr double longest = 9e18; // nanoseconds that a number of ticks holds
        text = nanoseconds && !isShort(ticks, base, *nanoseconds) && units * *nanoseconds < longest
                   ? clockDuration(std::llround(units * *nanoseconds), locale)
                   : withUnit(shortNumber(units, locale), base.unit());
    }
    return negative ? locale.negativeSign() + text : text;
}

bool spansDays(const Scenario& scenario) {
    const std::optional<Instant> first = scenario.log->firstInstant();
    if (!scenario.time.isClock() || !first) {
        return false;
    }
    const Instant last = std::max(*scenario.log->lastInstant(), scenario.disasterInstant());
    return dayOf(*first, scenario.time) != dayOf(last, scenario.time);
}

} // namespace bacscope
