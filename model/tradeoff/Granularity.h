// From every aggregate on its own to the monolith: how the expected anomalies and the size of the units
// depend on where the services are cut (docs/model.md, "Granularity").
//
// A *partition* is a set of groups of aggregates; every group is one unit. Its *coupling* is the sum of the
// coupling of every pair of its units (Coupling.h, for units): what can go wrong at all. Aggregates without
// events and links take part like all others.
#pragma once

#include "analysis/World.h"
#include "log/Ids.h"
#include "scenario/Progress.h"
#include "scenario/Scenario.h"
#include "tradeoff/Sweeps.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace bacscope {

/// Groups of aggregates, each sorted, by their first aggregate.
using Partition = std::vector<std::vector<AggregateId>>;

/// Who shares a backup now: what a service owns is one group, and with it what those in lockstep own.
Partition partitionOf(const Scenario& scenario);
std::size_t largestGroup(const Partition& partition);

/// How the events couple aggregates: answers for any partition without going through the log again.
class PartitionCoupling {
public:
    PartitionCoupling(const World& world, Instant disaster);

    std::size_t aggregateCount() const { return m_aggregates; }
    /// The coupling of every pair of units: interactions that span both, plus references between them.
    std::size_t total(const Partition& partition) const;
    /// Of two groups only.
    std::size_t between(const std::vector<AggregateId>& a, const std::vector<AggregateId>& b) const;
    /// References between this aggregate and others, both directions.
    struct Neighbour {
        AggregateId aggregate;
        std::size_t references = 0;
    };
    std::span<const Neighbour> neighbours(AggregateId aggregate) const {
        return m_neighbours[aggregate.at()];
    }

    /// A set of two or more aggregates, sorted, that exactly so many interactions involve.
    struct Pattern {
        std::vector<AggregateId> aggregates;
        std::size_t interactions = 0;
    };
    std::span<const Pattern> patterns() const { return m_patterns; }
    /// Those that this aggregate is in, as positions in patterns().
    std::span<const std::uint32_t> patternsOf(AggregateId aggregate) const {
        return m_patternsOf[aggregate.at()];
    }

private:
    std::size_t m_aggregates = 0;
    std::vector<Pattern> m_patterns;
    std::vector<std::vector<std::uint32_t>> m_patternsOf; ///< by AggregateId: places in m_patterns
    std::vector<std::vector<Neighbour>> m_neighbours;     ///< by AggregateId: by aggregate
};

/// One way to cut the services, and what it means.
struct GranularityStep {
    Partition partition;
    std::size_t coupling = 0;
    std::size_t largest = 0; ///< aggregates in the largest unit
    SpreadPoint expected;    ///< anomalies of random backups in a window
};

/// Step by step: first every aggregate on its own, last everything together; each step merges the two units
/// with most coupling (of several: the two that come first), in units of at most `mostAggregates` (then it
/// ends where no two fit together any more). Steps have no `expected` yet.
std::vector<GranularityStep> mergeStepByStep(const PartitionCoupling& coupling, std::size_t mostAggregates);

/// Of many steps those that are worth restoring from random backups for, as positions: all where there are no
/// more than `most` (at least 20); else those of up to ten units, and of the others so many that they are
/// evenly spread by number of units, the first one and the last one among them.
inline constexpr std::size_t mostShownSteps = 40;
std::vector<std::size_t> shownSteps(const std::vector<GranularityStep>& steps,
                                    std::size_t most = mostShownSteps);

/// How many aggregates there may be in a unit where nobody asked for another limit: what a team keeps in its
/// head, but neither so few that the present units are too large, nor the monolith.
std::size_t usualLimit(const Scenario& scenario);

/// The way to cut that is recommended: *by expected anomalies*, among those with at most `mostAggregates` in
/// a unit, the one with fewest; of several that are about as good (chance and rounding make that much), that
/// with most units. The present one, where it is about as good as that, also where its units are larger.
/// (*By coupling*, bestPartition() is the best; the two need not be the same.) `ways` from most units to
/// fewest, `present` a position in it; what has no samples does not take part. nullopt: the present one has
/// none.
std::optional<std::size_t> recommendedWay(const std::vector<const GranularityStep*>& ways,
                                          std::size_t present, std::size_t mostAggregates);

/// The partition with the least coupling among those whose units hold at most `mostAggregates` aggregates; of
/// several the one with most units. Exact, by looking at all of them, for up to `mostExhaustive` aggregates;
/// for more the best that step-by-step merging and moving single aggregates from unit to unit finds.
inline constexpr std::size_t mostExhaustive = 10;
struct BestPartition {
    GranularityStep step; ///< without `expected`
    bool exact = false;
};
std::optional<BestPartition> bestPartition(const PartitionCoupling& coupling, std::size_t mostAggregates,
                                           const Progress& progress = {}); ///< nullopt: stopped

/// The anomalies that this partition lets one expect, of `samples` random backups within a window of `width`.
/// Every group is one unit, and no service survives.
SpreadPoint expectedAnomalies(const Scenario& scenario, const Partition& partition, Duration width,
                              std::size_t samples, std::uint64_t seed, const Progress& progress = {});

} // namespace bacscope
