// How the damage depends on when the disaster strikes, and on how far apart the backups lie (docs/model.md,
// "The three corners").
//
// Both move one CutTracker from cut to cut, so they cost what the events passed over touch. Both report
// progress and stop where it says so; what they return then is what they have got.
#pragma once

#include "analysis/Anomaly.h"
#include "analysis/Cut.h"
#include "analysis/World.h"
#include "scenario/Progress.h"
#include "scenario/Scenario.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <random>
#include <vector>

namespace bacscope {

/// The disaster strikes then, with the schedules as they are.
struct DisasterPoint {
    Instant disaster;
    AnomalyCounts counts;

    bool operator==(const DisasterPoint&) const = default;
};

/// What is wrong where the disaster strikes at t, for up to `mostPoints` values of t from `from` to `to`,
/// both among them, in order: at every instant at which something can change (an event, a backup that
/// finishes) where those are few enough, else evenly spread. Each point counts as analyze(world,
/// plannedCut(scenario, t)) does; where the points are not evenly spread, so does everything up to the next
/// one. Two points are the fewest.
std::vector<DisasterPoint> disasterSweep(const Scenario& scenario, const std::shared_ptr<const World>& world,
                                         Instant from, Instant to, std::size_t mostPoints,
                                         const Progress& progress = {});

/// Mean, and the values that 2.5 % and 97.5 % of the samples do not exceed (nearest rank).
struct Band {
    double mean = 0;
    double low = 0;
    double high = 0;

    bool operator==(const Band&) const = default;
};

/// Random backups that lie at most `width` apart.
struct SpreadPoint {
    Duration width;
    std::size_t samples = 0;
    std::array<Band, anomalyKindCount> kinds; ///< by AnomalyKind
    Band total;                               ///< of all four kinds together
    Band lostEvents;

    bool operator==(const SpreadPoint&) const = default;
};

/// One random cut: a window of `width` falls anywhere into the time from the first event to the disaster (is
/// that shorter than the window, the window ends at the disaster), and within it the marker of every unit
/// anywhere, each on its own; never after the disaster. Survivors stay at the disaster. Evenly and exactly to
/// the tick, from std::mt19937_64 by rejection, so that the same seed gives the same cuts on every machine:
/// the window first, then the units that do not survive, in their order.
class RandomCuts {
public:
    RandomCuts(const Scenario& scenario, Duration width, std::uint64_t seed);
    Cut next();

private:
    /// Numbers below a bound, by rejection.
    struct Below {
        explicit Below(std::uint64_t bound);
        std::uint64_t bound;
        std::uint64_t last; ///< of the numbers that are not refused
    };
    std::uint64_t draw(const Below& below);

    std::mt19937_64 m_random;
    BackupUnits m_units;
    std::vector<UnitId> m_hit; ///< the units that do not survive
    Cut m_cut;                 ///< all markers at the disaster
    Instant m_firstWindow;     ///< the earliest instant at which a window begins
    Below m_windows{1};
    Below m_markers; ///< instants in a window
};

/// The widths at which backupSpread() is worth asking: up to `count` (at least two) different ones, evenly
/// spread from 0 to the whole observed time, both among them.
std::vector<Duration> spreadWidths(const Scenario& scenario, std::size_t count);

/// The window of random backups where nobody asked for another one: a tenth of the observed time, rounded by
/// a twentieth at most to a length that people say (60 min, not 59 min 48 s); the same for all variants of
/// a scenario.
Duration usualWindow(const Scenario& scenario);

/// The anomalies at `samples` random cuts of this width. They are visited in an order that keeps neighbours
/// near each other, so those that a stopped one has visited (its `samples`) are no fair selection.
SpreadPoint backupSpread(const Scenario& scenario, const std::shared_ptr<const World>& world, Duration width,
                         std::size_t samples, std::uint64_t seed, const Progress& progress = {});

} // namespace bacscope
