// The only mapping between time and x: axis, lanes, mini-map and drags all use it.
//
//     TimeScale scale({first, last}, 120.0, 1480.0);
//     double x = scale.x(instant);          // 120 at `first`, 1480 at `last`; linear, not clamped
//     Instant t = scale.instantAt(x);       // the inverse, rounded to a tick, clamped to ±Instant::limit
#pragma once

#include "log/Instant.h"
#include "log/TimeBase.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace bacscope {

/// A stretch of time, first ≤ last.
struct TimeSpan {
    Instant first;
    Instant last;

    Duration length() const { return last - first; }
    bool operator==(const TimeSpan&) const = default;
};

class TimeScale {
public:
    TimeScale() = default;
    /// An empty span is drawn as if it were a little longer (its instant in the middle).
    TimeScale(TimeSpan span, double left, double right);

    TimeSpan span() const { return m_span; }
    double left() const { return m_left; }
    double right() const { return m_right; }
    double x(Instant instant) const; ///< distantPast maps to left() − infinity clamped to left() − 1e6
    Instant instantAt(double x) const;
    double pixelsPerTick() const { return m_pixelsPerTick; }
    Duration durationOf(double pixels) const;

    /// The same width, zoomed by `factor` (> 1: closer) so that the instant at `x` stays at `x`; kept within
    /// `bounds`.
    TimeScale zoomed(double factor, double x, TimeSpan bounds) const;
    /// Moved by pixels (positive: later times come into view), kept within `bounds`.
    TimeScale panned(double pixels, TimeSpan bounds) const;

private:
    TimeSpan m_span;
    double m_left = 0;
    double m_right = 1;
    double m_pixelsPerTick = 1;
};

/// The instant, rounded to what a picture of this span can show: to minutes, seconds or decimals of a second,
/// or to decimals of a plain number, never to more than that. For words beside the picture: nobody reads
/// "16:43:17.299999999" off a day.
Instant roundedForReading(Instant instant, const TimeSpan& span, const TimeBase& base);

/// A tick of the time axis: a round number, a clock time, or a place in the order of events.
struct AxisTick {
    Instant instant;
    QString label;
    bool major = true;
};

/// Ticks at round places (1, 2, 5 · 10^k; seconds, minutes, hours, days, months for clock times; whole
/// numbers for order), about `spacing` pixels apart, never overlapping when labels are `labelWidth(text)`
/// wide.
std::vector<AxisTick> axisTicks(const TimeScale& scale, const TimeBase& base, const QLocale& locale,
                                double spacing = 90);

} // namespace bacscope
