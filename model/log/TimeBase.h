// How a scenario writes time: what a tick means, and the exact way from text to ticks and back
// (docs/scenario-format.md, "Time").
//
// Either every instant is a plain number in a unit, or every instant is an ISO 8601 instant with an offset or
// Z.
//
//     TimeBase base = TimeBase::numbers("min", 9);
//     base.parseInstant("2.5");                    // 2'500'000'000 ticks
//     base.format(Instant{2'500'000'000});         // "2.5"
#pragma once

#include "log/Instant.h"

#include <QString>

#include <optional>
#include <string_view>

namespace bacscope {

/// A decimal number read exactly: value = mantissa · 10^-decimals. Digits beyond the eighteenth
/// are kept while the mantissa stays within Instant::limit, and rounded otherwise. Accepts what YAML 1.2's
/// core schema calls a decimal integer or a float, without leading zeros ("017") and without .inf and .nan;
/// nullopt for anything else, or for an exponent that does not fit.
struct Decimal {
    std::int64_t mantissa = 0;
    int decimals = 0; ///< may be negative (1e3 has -3)

    static std::optional<Decimal> parse(std::string_view text);

    /// In ticks of 10^-`decimals`, rounded to the nearest; nullopt where it would leave ±Instant::limit.
    std::optional<std::int64_t> toTicks(int tickDecimals) const;
};

class TimeBase {
public:
    enum class Kind { Numbers, Clock };

    /// The unit that imports give to logs without usable time (docs/imports.md): instants count places in
    /// causal order.
    static QString orderUnit() { return QStringLiteral("order of events"); }

    TimeBase() = default; ///< numbers without a unit, nine decimals
    static TimeBase numbers(QString unit, int decimals);
    /// ISO 8601; ticks are nanoseconds since 1970 UTC. Instants are written with this offset from UTC.
    static TimeBase clock(int offsetSeconds = 0);
    /// The same, where instants are written with several offsets: all of them are told in UTC, and whoever
    /// tells them has to say so.
    static TimeBase clockOfSeveralZones();

    Kind kind() const { return m_kind; }
    bool isClock() const { return m_kind == Kind::Clock; }
    bool isOrder() const { return !isClock() && m_unit == orderUnit(); }
    const QString& unit() const { return m_unit; } ///< empty for clock times and for bare numbers
    int decimals() const { return m_decimals; }    ///< ticks per unit (clock: per second) = 10^decimals
    int offsetSeconds() const { return m_offsetSeconds; }
    /// Instants were written with different offsets: none of them goes without saying.
    bool hasSeveralZones() const { return m_hasSeveralZones; }
    double ticksPerUnit() const;
    double toUnits(Duration length) const { return static_cast<double>(length.ticks) / ticksPerUnit(); }

    /// As the scenario file writes it. nullopt: not an instant of this base.
    std::optional<Instant> parseInstant(std::string_view text) const;
    /// A number, or for clock times `90s`, `15min`, `2h`, `1.5d`, `PT15M`. nullopt: not a duration of this
    /// base.
    std::optional<Duration> parseDuration(std::string_view text) const;

    /// Exact and shortest: parse(format(x)) == x. The distant past is "".
    QString format(Instant instant) const;
    QString format(Duration length) const; ///< a number; for clock times ISO 8601 (`PT15M`)

    bool operator==(const TimeBase&) const = default;

private:
    Kind m_kind = Kind::Numbers;
    QString m_unit;
    int m_decimals = 9;
    int m_offsetSeconds = 0;
    bool m_hasSeveralZones = false;
};

/// An ISO 8601 instant with an offset or Z, in nanoseconds since 1970 UTC, and the offset that it was written
/// with.
struct ClockInstant {
    Instant instant;
    int offsetSeconds = 0;

    static std::optional<ClockInstant> parse(std::string_view text);
};

} // namespace bacscope
