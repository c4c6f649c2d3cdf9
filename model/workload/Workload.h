// A workload: what users do to a system, as use cases with a rate and steps, before there is a log
// (docs/scenario-format.md, "Workloads"). A value; WorkloadGenerator makes events of it.
//
// Aggregates go by name, since a workload is written before there is a log that numbers them.
#pragma once

#include "log/EventLog.h"
#include "log/Instant.h"
#include "log/LocalizedText.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace bacscope {

/// A span of time that is fixed (from == to) or falls anywhere between the two, evenly.
struct WorkloadDelay {
    Duration from;
    Duration to;

    bool operator==(const WorkloadDelay&) const = default;
};

/// How often, evenly from `from` to `to`.
struct WorkloadCount {
    std::uint32_t from = 1;
    std::uint32_t to = 1;

    bool operator==(const WorkloadCount&) const = default;
};

/// Which entity of an aggregate is meant.
struct WorkloadTarget {
    enum class Which {
        TouchedOrExisting, ///< the one that the run touched last (an earlier step created, updated or deleted
                           ///< it or linked to it), else any one that exists
        Existing           ///< any one that exists at that instant
    };
    std::string aggregate;
    Which which = Which::TouchedOrExisting;

    bool operator==(const WorkloadTarget&) const = default;
};

/// One event of a run of a use case, or several of the same kind.
struct WorkloadStep {
    /// Of probabilities, which are counted in billionths, so that no machine rounds them differently.
    static constexpr std::uint32_t certain = 1'000'000'000;

    EventKind kind = EventKind::Create;
    WorkloadTarget entity;               ///< of a creation: the aggregate alone counts
    std::vector<WorkloadTarget> links;   ///< never to the entity itself
    std::vector<WorkloadTarget> unlinks; ///< of what the entity refers to then: the touched one, else any
    std::string mirrors; ///< with a creation only: an aggregate, of which the run's latest creation is meant
    WorkloadDelay after; ///< since the step before, happened or not; of the first: since the run's start
    WorkloadCount times; ///< each time after `after`, and each with `probability`
    std::uint32_t probability = certain;
    LocalizedText label;

    bool operator==(const WorkloadStep&) const = default;
};

/// What users do, again and again: each run is one interaction.
struct UseCase {
    QString name;
    /// Mean time between the starts of two runs, which come independently of one another; at least a tick.
    Duration every;
    std::vector<WorkloadStep> steps;

    bool operator==(const UseCase&) const = default;
};

/// Entities that exist before the workload begins (they are *given*): `<aggregate>/1` …
/// `<aggregate>/<count>`.
struct ExistingEntities {
    std::string aggregate;
    std::uint32_t count = 0;

    bool operator==(const ExistingEntities&) const = default;
};

struct Workload {
    Instant start;
    /// Runs start within [start, start + duration); a run that has started goes on to its end.
    Duration duration;
    std::uint64_t seed = 1;
    std::vector<ExistingEntities> existing;
    std::vector<UseCase> useCases;

    bool operator==(const Workload&) const = default;
};

} // namespace bacscope
