// A workload: what users do to a system, as use cases with a rate and steps, before there is a log
// (docs/scenario-format.md, "Workloads"). A value; WorkloadGenerator makes events of it.
//
// Aggregates go by name, since a workload is written before there is a log that numbers them.
#pragma once

#include "log/EventLog.h"
#include "log/Instant.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bacscope {

/// A span of time that is fixed (from == to) or falls anywhere between the two, evenly.
struct WorkloadDelay {
    Duration from;
    Duration to;

    bool operator==(const WorkloadDelay&) const = default;
};

/// Which entity of an aggregate is meant.
struct WorkloadTarget {
    enum class Which {
        TouchedOrExisting, ///< the one that an earlier step of the same run touched last, else an existing
                           ///< one
        Existing           ///< any one that exists at that instant
    };
    std::string aggregate;
    Which which = Which::TouchedOrExisting;

    bool operator==(const WorkloadTarget&) const = default;
};

/// One event of a run of a use case.
struct WorkloadStep {
    EventKind kind = EventKind::Create;
    WorkloadTarget entity; ///< of a creation: the aggregate alone counts
    std::vector<WorkloadTarget> links;
    std::vector<WorkloadTarget> unlinks;
    std::optional<WorkloadTarget> mirrors; ///< with a creation only; an entity that an earlier step created
    WorkloadDelay after; ///< since the step before; of the first step: since the run's start
    QString label;

    bool operator==(const WorkloadStep&) const = default;
};

/// What users do, again and again: each run is one interaction.
struct UseCase {
    QString name;
    Duration every; ///< mean time between the starts of two runs, which come independently of each other
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
    Duration
        duration; ///< runs start within [start, start + duration); a run that has started goes on to its end
    std::uint64_t seed = 1;
    std::vector<ExistingEntities> existing;
    std::vector<UseCase> useCases;

    bool operator==(const Workload&) const = default;
};

} // namespace bacscope
