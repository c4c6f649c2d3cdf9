#include "log/RoundLength.h"

#include <algorithm>
#include <array>

namespace bacscope {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t day = 86'400 * second;
constexpr std::array<std::int64_t, 17> clockSeconds{1,    2,        5,        10,       15,       30,
                                                    60,   2 * 60,   5 * 60,   10 * 60,  15 * 60,  30 * 60,
                                                    3600, 2 * 3600, 3 * 3600, 6 * 3600, 12 * 3600};
constexpr std::int64_t longest = Instant::limit / 4;

/// The next one of 1, 2, 5, 10, 20 … times `unit`.
std::int64_t nextDecimal(std::int64_t step, std::int64_t unit) {
    std::int64_t power = unit;
    while (power <= step / 10) {
        power *= 10;
    }
    for (const std::int64_t digit : {1, 2, 5}) {
        if (power * digit > step) {
            return power * digit;
        }
    }
    return power * 10;
}

std::int64_t nextLength(std::int64_t step, const TimeBase& base) {
    if (!base.isClock()) {
        return nextDecimal(step, base.isOrder() ? static_cast<std::int64_t>(base.ticksPerUnit()) : 1);
    }
    if (step < second) {
        return std::min(nextDecimal(step, 1), second);
    }
    const auto* next = std::ranges::upper_bound(clockSeconds, step / second);
    return next != clockSeconds.end() ? *next * second : step < day ? day : nextDecimal(step, day);
}

std::int64_t shortestLength(const TimeBase& base) {
    return base.isOrder() ? static_cast<std::int64_t>(base.ticksPerUnit()) : 1;
}

std::int64_t floorTo(std::int64_t value, std::int64_t step) {
    const std::int64_t rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

std::int64_t offsetTicks(const TimeBase& base) {
    return base.isClock() ? base.offsetSeconds() * second : 0;
}

} // namespace

Duration roundLength(double least, const TimeBase& base) {
    std::int64_t step = shortestLength(base);
    while (static_cast<double>(step) < least && step < longest) {
        step = nextLength(step, base);
    }
    return {step};
}

Duration roundLengthWithin(double most, const TimeBase& base) {
    std::int64_t step = shortestLength(base);
    for (std::int64_t next = nextLength(step, base); static_cast<double>(next) <= most && next < longest;
         next = nextLength(step, base)) {
        step = next;
    }
    return {step};
}

Instant roundedDown(Instant instant, Duration step, const TimeBase& base) {
    const std::int64_t offset = offsetTicks(base);
    return {floorTo(instant.ticks + offset, step.ticks) - offset};
}

} // namespace bacscope
