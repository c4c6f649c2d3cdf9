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

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
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
    /// References between two aggregates, both directions.
    std::size_t references(AggregateId a, AggregateId b) const;

    /// Calls `each(aggregates, interactions)` for every set of two or more aggregates, sorted, that exactly
    /// so many interactions involve, where one of `group` is among them.
    template <class Each>
    void eachPatternOf(const std::vector<AggregateId>& group, Each each) const {
        std::vector<std::uint32_t> places;
        for (const AggregateId aggregate : group) {
            const std::vector<std::uint32_t>& more = m_patternsOf[aggregate.at()];
            places.insert(places.end(), more.begin(), more.end());
        }
        std::ranges::sort(places);
        places.erase(std::unique(places.begin(), places.end()), places.end());
        for (const std::uint32_t place : places) {
            each(m_patterns[place].aggregates, m_patterns[place].interactions);
        }
    }

private:
    struct Pattern {
        std::vector<AggregateId> aggregates; ///< that take part, sorted; at least two
        std::size_t interactions = 0;
    };
    std::size_t m_aggregates = 0;
    std::vector<Pattern> m_patterns;
    std::vector<std::vector<std::uint32_t>> m_patternsOf; ///< by AggregateId: places in m_patterns
    std::vector<std::size_t> m_references; ///< between two aggregates, both directions; row by row
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
