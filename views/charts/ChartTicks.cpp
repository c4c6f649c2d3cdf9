#include "charts/ChartTicks.h"

#include "text/TimeText.h"

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

constexpr std::int64_t day = 86'400'000'000'000;

} // namespace

std::vector<NumberTick> numberTicks(double most, double pixels, double spacing, bool wholeNumbers,
                                    const QLocale& locale) {
    const double wanted = std::max(1.0, std::floor(pixels / spacing));
    most = most > 0 ? most : 1;
    double power = std::pow(10, std::floor(std::log10(most / wanted)));
    if (wholeNumbers) {
        power = std::max(power, 1.0);
    }
    double step = power * 10;
    for (const double digit : {1.0, 2.0, 5.0}) {
        if (most <= power * digit * wanted * (1 + 1e-9)) {
            step = power * digit;
            break;
        }
    }
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    const int steps = std::max(1, static_cast<int>(std::ceil(most / step - 1e-9)));
    std::vector<NumberTick> ticks;
    for (int i = 0; i <= steps; ++i) {
        ticks.push_back({i * step, locale.toString(i * step, 'f', decimals)});
    }
    return ticks;
}

std::vector<NumberTick> lengthTicks(Duration most, double pixels, double spacing, const TimeBase& base,
                                    const QLocale& locale) {
    const double wanted = std::max(1.0, std::floor(pixels / spacing));
    const auto whole = static_cast<double>(std::max<std::int64_t>(most.ticks, 1));
    const Duration step = roundLength(whole / wanted, base);
    std::vector<NumberTick> ticks;
    for (std::int64_t at = 0; ticks.size() < 2 || at - step.ticks < most.ticks; at += step.ticks) {
        ticks.push_back({static_cast<double>(at), lengthLabel(Duration{at}, step, base, locale)});
    }
    return ticks;
}

QString lengthLabel(Duration length, Duration step, const TimeBase& base, const QLocale& locale) {
    return base.isClock() || base.isOrder() ? durationText(length, base, locale)
                                            : instantText(Instant{length.ticks}, base, locale, step);
}

bool spansDays(const TimeSpan& span, const TimeBase& base) {
    return base.isClock() &&
           roundedDown(span.first, Duration{day}, base) != roundedDown(span.last, Duration{day}, base);
}

} // namespace bacscope
