#include "scenario/TimeChoice.h"

#include "scenario/SourceText.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace bacscope {

namespace {

/// A date and perhaps a time, whatever comes after.
bool looksLikeClockTime(std::string_view text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    return text.size() >= 10 && digit(0) && digit(1) && digit(2) && digit(3) && text[4] == '-' && digit(5) &&
           digit(6) && text[7] == '-' && digit(8) && digit(9);
}

double magnitude(const Decimal& number) {
    return std::abs(static_cast<double>(number.mantissa)) * std::pow(10.0, -number.decimals);
}

} // namespace

QString TimeChoice::problemName(Problem problem) {
    switch (problem) {
    case Problem::NeedsOffset:
        return QStringLiteral("offset");
    case Problem::QuotedNumber:
        return QStringLiteral("quoted");
    case Problem::None:
    case Problem::NotAnInstant:
        break;
    }
    return {};
}

void TimeChoice::count(const Decimal& number) {
    m_decimals = std::max(m_decimals, std::min(number.decimals, 18));
    if (magnitude(number) > magnitude(m_largest)) {
        m_largest = number;
    }
}

TimeChoice::Problem TimeChoice::read(std::string_view text, bool quoted, std::size_t source,
                                     std::size_t offset, WrittenInstant& instant) {
    const auto keepFirst = [&](std::optional<Place>& first) {
        if (!first || source < first->source || (source == first->source && offset < first->offset)) {
            first = Place{source, offset, excerpt(text)};
        }
    };
    const std::optional<Decimal> number = Decimal::parse(text);
    if (number && quoted) {
        return Problem::QuotedNumber;
    }
    if (number) {
        count(*number);
        keepFirst(m_firstNumber);
        instant = {number->mantissa, number->decimals, false};
        return Problem::None;
    }
    if (!looksLikeClockTime(text)) {
        return Problem::NotAnInstant;
    }
    keepFirst(m_firstClock);
    const std::optional<ClockInstant> clock = ClockInstant::parse(text);
    if (!clock) {
        return ClockInstant::parse(std::string(text) + 'Z') ? Problem::NeedsOffset : Problem::NotAnInstant;
    }
    m_offsetsDiffer = m_offsetsDiffer || (m_offset && *m_offset != clock->offsetSeconds);
    m_offset = clock->offsetSeconds;
    instant = {clock->instant.ticks, 9, true};
    return Problem::None;
}

void TimeChoice::readLength(std::string_view text) {
    if (const std::optional<Decimal> number = Decimal::parse(text)) {
        count(*number);
    }
}

bool TimeChoice::isMixed() const {
    return m_firstClock && (m_firstNumber || !m_unit.isEmpty());
}

bool TimeChoice::isClock() const {
    return m_firstClock && m_unit.isEmpty() && (!m_firstNumber || *m_firstClock < *m_firstNumber);
}

const TimeChoice::Place& TimeChoice::deviating() const {
    return isClock() ? *m_firstNumber : *m_firstClock;
}

const TimeChoice::Place& TimeChoice::deciding() const {
    return isClock() ? *m_firstClock : *m_firstNumber;
}

TimeBase TimeChoice::base() const {
    if (isClock()) {
        return m_offsetsDiffer ? TimeBase::clockOfSeveralZones() : TimeBase::clock(m_offset.value_or(0));
    }
    int decimals = m_decimals;
    while (decimals > 0 && !m_largest.toTicks(decimals)) {
        --decimals;
    }
    return TimeBase::numbers(m_unit, decimals);
}

std::optional<Instant> TimeChoice::resolve(const WrittenInstant& instant, const TimeBase& base) {
    if (instant.clock) {
        return Instant{instant.mantissa};
    }
    const std::optional<std::int64_t> ticks =
        Decimal{instant.mantissa, instant.decimals}.toTicks(base.decimals());
    return ticks ? std::optional(Instant{*ticks}) : std::nullopt;
}

} // namespace bacscope
