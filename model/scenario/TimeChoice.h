// Decides how a scenario writes time from all its instants together (docs/scenario-format.md, "Time"): plain
// numbers or clock times, and what a tick is.
#pragma once

#include "log/TimeBase.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace bacscope {

/// An instant as written, exact, before it is known what a tick is.
struct WrittenInstant {
    std::int64_t mantissa = 0; ///< clock times: nanoseconds since 1970 UTC
    std::int32_t decimals = 0;
    bool clock = false;
};

class TimeChoice {
public:
    enum class Problem {
        None,
        NotAnInstant,
        NeedsOffset,  ///< a clock time without an offset or Z
        QuotedNumber, ///< text that looks like a number
    };
    /// As the arguments of BadInstant name it.
    static QString problemName(Problem problem);

    struct Place {
        std::size_t source = 0;
        std::size_t offset = 0;
        QString text;
        auto operator<=>(const Place& other) const {
            return source != other.source ? source <=> other.source : offset <=> other.offset;
        }
    };

    /// The scenario states a unit, so its instants must be numbers.
    void setUnit(QString unit) { m_unit = std::move(unit); }

    /// Takes an instant into account.
    Problem read(std::string_view text, bool quoted, std::size_t source, std::size_t offset,
                 WrittenInstant& instant);
    /// A length written as a number counts too, so that it keeps its digits.
    void readLength(std::string_view text);

    bool isMixed() const;
    bool isClock() const;
    /// The first instant of the kind that the first instant of all is not. Only where mixed.
    const Place& deviating() const;
    /// The instant that decided the kind; there is none where the unit did.
    bool hasDeciding() const { return isClock() || m_firstNumber; }
    const Place& deciding() const;

    TimeBase base() const;
    static std::optional<Instant> resolve(const WrittenInstant& instant, const TimeBase& base);

private:
    void count(const Decimal& number);

    QString m_unit;
    std::optional<Place> m_firstNumber;
    std::optional<Place> m_firstClock;
    int m_decimals = 9;
    Decimal m_largest;
    std::optional<int> m_offset;
    bool m_offsetsDiffer = false;
};

} // namespace bacscope
