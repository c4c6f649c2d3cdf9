// The part of a scenario that is edited in the window: when each service is backed up, which survive, the
// lock, and the disaster. A small value, so that every command can swap it whole; the cut always follows from
// it (plannedCut()).
#pragma once

#include "analysis/Cut.h"
#include "scenario/Scenario.h"

#include <optional>
#include <vector>

namespace bacscope {

struct Plan {
    std::optional<Instant> disaster;
    std::vector<Backup> backups; ///< by ServiceId
    std::vector<bool> survives;  ///< by ServiceId
    LockPlan lock;

    bool operator==(const Plan&) const = default;
};

/// Where "all markers at once" leads.
enum class AllMarkers { Oldest, SameInstant, RecoveryLine };

Plan planOf(const Scenario& scenario);
void applyPlan(Scenario& scenario, const Plan& plan);

/// `plan` with the single backup of the service's whole unit at `instant`: a repeating one no longer repeats,
/// `takes` stays. The distant past becomes nothingRestored(), since a file cannot say it.
Plan withBackupAt(const Scenario& scenario, Plan plan, ServiceId service, Instant instant);

/// `plan` with the schedule of the service's whole unit shifted, so that its k-th backup (from 0) is at
/// `instant`.
Plan withScheduleAt(const Scenario& scenario, Plan plan, ServiceId service, std::size_t k, Instant instant);

/// `plan` with every marker where `cut` has it; units whose marker is there already keep their plan. A
/// survivor that the cut rolls back is restored like the others, so it is no survivor any more.
Plan withMarkers(const Scenario& scenario, Plan plan, const Cut& cut);

/// `plan` with the whole unit of the service hit by the disaster or not.
Plan withSurvivor(const Scenario& scenario, Plan plan, ServiceId service, bool survives);

/// An instant that a file can hold and at which nothing is restored yet: one unit (clock times: one minute)
/// before the first event.
Instant nothingRestored(const Scenario& scenario);

} // namespace bacscope
