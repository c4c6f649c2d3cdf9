#include "figures/TimeScale.h"

#include "figures/Theme.h"
#include "text/TimeText.h"

#include <QDate>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace bacscope {

namespace {

constexpr double farLeft = 1e6;          ///< how far outside the distant past is drawn
constexpr std::int64_t shortestSpan = 4; ///< ticks; closer nobody can zoom
constexpr std::size_t mostTicks = 400;
constexpr std::int64_t secondTicks = 1'000'000'000;

std::int64_t clampedTicks(double ticks) {
    const double limit = static_cast<double>(Instant::limit);
    return ticks >= limit ? Instant::limit : ticks <= -limit ? -Instant::limit : std::llround(ticks);
}

Instant movedBy(Instant instant, double ticks) {
    // The offset is rounded alone: near 2^60 a double cannot hold every tick of the sum.
    const std::int64_t offset = clampedTicks(ticks);
    std::int64_t sum = 0;
    if (__builtin_add_overflow(instant.ticks, offset, &sum)) {
        sum = offset > 0 ? Instant::limit : -Instant::limit;
    }
    return {std::clamp(sum, -Instant::limit, Instant::limit)};
}

double lengthOf(TimeSpan span) {
    // The difference first: instants of today, in nanoseconds, are beyond what a double holds exactly.
    std::int64_t difference = 0;
    return __builtin_sub_overflow(span.last.ticks, span.first.ticks, &difference)
               ? static_cast<double>(span.last.ticks) - static_cast<double>(span.first.ticks)
               : static_cast<double>(difference);
}

/// `first` and a length, moved as little as it takes to lie within the bounds.
TimeSpan within(TimeSpan bounds, Instant first, std::int64_t length) {
    const auto available = static_cast<std::int64_t>(std::min(lengthOf(bounds), 9e18));
    if (length >= available) {
        return bounds;
    }
    if (first < bounds.first) {
        first = bounds.first;
    }
    if (first.ticks > bounds.last.ticks - length) {
        first.ticks = bounds.last.ticks - length;
    }
    return {first, Instant{first.ticks + length}};
}

std::int64_t floorTo(std::int64_t value, std::int64_t step) {
    const std::int64_t rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

/// 1, 2, 5, 10, 20 … times `unit`.
std::int64_t roundStep(double least, std::int64_t unit) {
    std::int64_t step = unit;
    while (static_cast<double>(step) < least && step < Instant::limit / 10) {
        if (static_cast<double>(step) * 2 >= least) {
            return step * 2;
        }
        if (static_cast<double>(step) * 5 >= least) {
            return step * 5;
        }
        step *= 10;
    }
    return step;
}

double widestLabel(const std::vector<AxisTick>& ticks) {
    const QFontMetricsF metrics(figureFont(axisFontPixels));
    double widest = 0;
    for (const AxisTick& tick : ticks) {
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    }
    return widest;
}

/// Evenly spaced ticks; labelled by `label`.
template <class Label>
std::vector<AxisTick> evenTicks(TimeSpan span, std::int64_t step, std::int64_t origin, Label label) {
    std::vector<AxisTick> ticks;
    std::int64_t at = floorTo(span.first.ticks - origin, step) + origin;
    if (at < span.first.ticks) {
        at += step;
    }
    for (; at <= span.last.ticks && ticks.size() < mostTicks; at += step) {
        ticks.push_back(label(Instant{at}));
    }
    return ticks;
}

QDate localDate(Instant instant, const TimeBase& base) {
    return QDate(1970, 1, 1)
        .addDays(floorTo(instant.ticks + base.offsetSeconds() * secondTicks, 86'400 * secondTicks) /
                 (86'400 * secondTicks));
}

bool atLocalMidnight(Instant instant, const TimeBase& base) {
    return (instant.ticks + base.offsetSeconds() * secondTicks) % (86'400 * secondTicks) == 0;
}

QString dayLabel(const QDate& date, const QLocale& locale) {
    return locale.toString(date, QStringLiteral("d MMM"));
}

std::vector<AxisTick> clockTicks(TimeSpan span, std::int64_t step, const TimeBase& base,
                                 const QLocale& locale) {
    const std::int64_t origin = -base.offsetSeconds() * secondTicks;
    return evenTicks(span, step, origin, [&](Instant instant) {
        const bool midnight = atLocalMidnight(instant, base);
        const bool asDay =
            step >= 86'400 * secondTicks || (midnight && step >= 60 * secondTicks && span.first < instant);
        return AxisTick{instant,
                        asDay ? dayLabel(localDate(instant, base), locale)
                              : instantText(instant, base, locale, Duration{step}),
                        midnight || step < 3600 * secondTicks};
    });
}

std::vector<AxisTick> monthTicks(TimeSpan span, int months, const TimeBase& base, const QLocale& locale) {
    std::vector<AxisTick> ticks;
    const QDate start = localDate(span.first, base);
    QDate month(start.year(), (start.month() - 1) / std::min(months, 12) * std::min(months, 12) + 1, 1);
    if (months >= 12) {
        month = QDate(start.year() - start.year() % (months / 12), 1, 1);
    }
    for (; month.isValid() && ticks.size() < mostTicks; month = month.addMonths(months)) {
        const std::int64_t days = QDate(1970, 1, 1).daysTo(month);
        std::int64_t at = 0;
        if (__builtin_mul_overflow(days, 86'400 * secondTicks, &at)) {
            break;
        }
        at -= base.offsetSeconds() * secondTicks;
        if (at > span.last.ticks) {
            break;
        }
        if (at >= span.first.ticks) {
            ticks.push_back({Instant{at},
                             months >= 12 ? QString::number(month.year())
                                          : locale.toString(month, QStringLiteral("MMM yyyy")),
                             month.month() == 1});
        }
    }
    return ticks;
}

} // namespace

TimeScale::TimeScale(TimeSpan span, double left, double right)
    : m_span(span), m_left(left), m_right(std::max(right, left + 1)) {
    if (m_span.last.ticks - m_span.first.ticks < shortestSpan) {
        const Instant middle{m_span.first.ticks / 2 + m_span.last.ticks / 2};
        m_span = {movedBy(middle, -shortestSpan / 2.0), movedBy(middle, shortestSpan / 2.0)};
    }
    m_pixelsPerTick = (m_right - m_left) / lengthOf(m_span);
}

double TimeScale::x(Instant instant) const {
    if (instant.isDistantPast()) {
        return m_left - farLeft;
    }
    // Instants within the span differ from its start by less than 2^63: the difference is exact.
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(instant.ticks, m_span.first.ticks, &difference)) {
        return instant < m_span.first ? m_left - farLeft : m_right + farLeft;
    }
    return std::max(m_left - farLeft, m_left + static_cast<double>(difference) * m_pixelsPerTick);
}

Instant TimeScale::instantAt(double x) const {
    return movedBy(m_span.first, (x - m_left) / m_pixelsPerTick);
}

Duration TimeScale::durationOf(double pixels) const {
    return {clampedTicks(pixels / m_pixelsPerTick)};
}

TimeScale TimeScale::zoomed(double factor, double x, TimeSpan bounds) const {
    if (!(factor > 0) || !std::isfinite(factor)) {
        return *this;
    }
    const double length = std::max(static_cast<double>(shortestSpan), lengthOf(m_span) / factor);
    if (length >= lengthOf(bounds)) {
        return TimeScale(bounds, m_left, m_right);
    }
    const double share = (x - m_left) / (m_right - m_left);
    const auto ticks = static_cast<std::int64_t>(std::llround(length));
    const Instant first = movedBy(instantAt(x), -share * static_cast<double>(ticks));
    return TimeScale(within(bounds, first, ticks), m_left, m_right);
}

TimeScale TimeScale::panned(double pixels, TimeSpan bounds) const {
    const Instant first = movedBy(m_span.first, pixels / m_pixelsPerTick);
    return TimeScale(within(bounds, first, m_span.last.ticks - m_span.first.ticks), m_left, m_right);
}

Instant roundedForReading(Instant instant, const TimeSpan& span, const TimeBase& base) {
    if (instant.isDistantPast()) {
        return instant;
    }
    constexpr double parts = 1000; // of a picture that can be told apart
    const double least = lengthOf(span) / parts;
    const auto unit = base.isClock() ? secondTicks : static_cast<std::int64_t>(base.ticksPerUnit());
    std::int64_t step = 60 * unit;
    if (!base.isClock() || least < static_cast<double>(step)) {
        for (step = unit; step > 1 && static_cast<double>(step) > least && !base.isOrder();) {
            step /= 10;
        }
    }
    const std::int64_t low = floorTo(instant.ticks, step);
    return {instant.ticks - low < step - (instant.ticks - low) ? low : low + step};
}

std::vector<AxisTick> axisTicks(const TimeScale& scale, const TimeBase& base, const QLocale& locale,
                                double spacing) {
    const TimeSpan span = scale.span();
    constexpr double gap = 14; // between two labels
    const auto fits = [&](const std::vector<AxisTick>& ticks, double stepPixels) {
        return ticks.size() < mostTicks && widestLabel(ticks) + gap <= stepPixels;
    };
    const double least = std::max(spacing, 20.0) / scale.pixelsPerTick();

    if (!base.isClock()) {
        const auto unit = static_cast<std::int64_t>(base.ticksPerUnit());
        std::int64_t step = roundStep(least, base.isOrder() ? unit : 1);
        for (;;) {
            std::vector<AxisTick> ticks = evenTicks(span, step, 0, [&](Instant instant) {
                QString label = instantText(instant, TimeBase::numbers(QString(), base.decimals()), locale,
                                            Duration{step});
                return AxisTick{instant, label, true};
            });
            if (fits(ticks, static_cast<double>(step) * scale.pixelsPerTick()) ||
                step > Instant::limit / 10) {
                return ticks;
            }
            step = roundStep(static_cast<double>(step) * 1.5, base.isOrder() ? unit : 1);
        }
    }

    static constexpr std::array<std::int64_t, 20> clockSteps{
        1,       2,       5,    10,       15,       30,       60,        2 * 60, 5 * 60,     10 * 60,
        15 * 60, 30 * 60, 3600, 2 * 3600, 3 * 3600, 6 * 3600, 12 * 3600, 86'400, 2 * 86'400, 7 * 86'400};
    if (least < static_cast<double>(secondTicks)) {
        for (std::int64_t step = roundStep(least, 1); step < secondTicks;
             step = roundStep(static_cast<double>(step) * 1.5, 1)) {
            std::vector<AxisTick> ticks = clockTicks(span, step, base, locale);
            if (fits(ticks, static_cast<double>(step) * scale.pixelsPerTick())) {
                return ticks;
            }
        }
    }
    for (const std::int64_t seconds : clockSteps) {
        const std::int64_t step = seconds * secondTicks;
        if (static_cast<double>(step) < least) {
            continue;
        }
        std::vector<AxisTick> ticks = clockTicks(span, step, base, locale);
        if (fits(ticks, static_cast<double>(step) * scale.pixelsPerTick())) {
            return ticks;
        }
    }
    for (int months = 1; months <= 12'000; months = months == 1   ? 3
                                                    : months == 3 ? 6
                                                    : months == 6 ? 12
                                                                  : months * 2) {
        const double stepPixels = 28.0 * months * 86'400e9 * scale.pixelsPerTick();
        if (stepPixels < spacing) {
            continue;
        }
        std::vector<AxisTick> ticks = monthTicks(span, months, base, locale);
        if (fits(ticks, stepPixels)) {
            return ticks;
        }
    }
    return {};
}

} // namespace bacscope
