// Small data for charts, written by hand: the charts only show what they are given.
#pragma once

#include "charts/DisasterChart.h"
#include "charts/GranularityChart.h"
#include "charts/LockChart.h"
#include "charts/SpreadChart.h"

#include <cmath>

namespace bacscope::test {

inline Instant at(double minutes) {
    return {static_cast<std::int64_t>(std::llround(minutes * 1e9))};
}

inline Duration lasting(double minutes) {
    return {static_cast<std::int64_t>(std::llround(minutes * 1e9))};
}

inline TimeBase minutes() {
    return TimeBase::numbers(QStringLiteral("min"), 9);
}

inline DisasterPoint disaster(double when, std::size_t broken, std::size_t orphans, std::size_t events,
                              std::size_t state) {
    DisasterPoint point;
    point.disaster = at(when);
    point.counts.brokenLinks = broken;
    point.counts.orphans = orphans;
    point.counts.missingEvents = events;
    point.counts.missingState = state;
    return point;
}

inline std::vector<DisasterPoint> someDisasters() {
    return {disaster(0, 0, 0, 0, 0), disaster(2, 1, 0, 0, 0), disaster(5, 3, 1, 2, 1),
            disaster(10, 0, 2, 0, 0)};
}

inline SpreadPoint spread(double width, std::size_t samples, Band broken, Band orphans) {
    SpreadPoint point;
    point.width = lasting(width);
    point.samples = samples;
    point.kinds[static_cast<std::size_t>(AnomalyKind::BrokenLink)] = broken;
    point.kinds[static_cast<std::size_t>(AnomalyKind::Orphan)] = orphans;
    point.total = {broken.mean + orphans.mean, broken.low + orphans.low, broken.high + orphans.high};
    return point;
}

inline std::vector<SpreadPoint> someSpreads() {
    return {spread(0, 2000, {}, {}), spread(5, 2000, {1.25, 0, 4}, {}), spread(10, 1000, {2.5, 1, 6}, {})};
}

inline LockNumbers lock(double start, double copy, double end, std::size_t blocked) {
    LockNumbers numbers;
    numbers.start = at(start);
    numbers.copy = at(copy);
    numbers.end = at(end);
    numbers.blocked = blocked;
    return numbers;
}

inline std::vector<LockNumbers> someLocks() {
    return {lock(0, 0.5, 2.5, 4), lock(3, 3, 5, 1), lock(6, 7, 9, 12)};
}

/// `groups` units over `aggregates` aggregates, the first unit holding the rest.
inline GranularityStep step(std::size_t groups, std::size_t aggregates, std::size_t samples, Band total) {
    GranularityStep made;
    for (std::size_t i = 0; i < aggregates; ++i) {
        if (i < groups) {
            made.partition.push_back({AggregateId(i)});
        } else {
            made.partition.front().push_back(AggregateId(i));
        }
    }
    made.largest = aggregates - groups + 1;
    made.expected.samples = samples;
    made.expected.total = total;
    return made;
}

inline std::vector<GranularityStep> someSteps() {
    return {step(3, 3, 500, {4.5, 1, 9}), step(2, 3, 500, {1.5, 0, 3}), step(1, 3, 500, {})};
}

} // namespace bacscope::test
