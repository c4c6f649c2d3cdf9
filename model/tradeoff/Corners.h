// The BAC theorem on one scenario: of backup, availability and consistency two are kept, and this is what the
// third costs here (docs/model.md, "The three corners").
//
// The command line (`bacscope compare`), the table in the window and the triangle all read CornerComparison.
#pragma once

#include "analysis/Anomaly.h"
#include "analysis/CutTracker.h"
#include "analysis/World.h"
#include "scenario/Scenario.h"
#include "tradeoff/Lock.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>

namespace bacscope {

enum class Corner { Backup, Availability, Consistency };

/// The two corners that are kept: an edge of the triangle.
enum class Kept { BackupAndAvailability, BackupAndConsistency, AvailabilityAndConsistency };
inline constexpr std::size_t keptCount = 3;

/// The corner that is given up.
constexpr Corner givenUp(Kept kept) {
    return kept == Kept::BackupAndAvailability  ? Corner::Consistency
           : kept == Kept::BackupAndConsistency ? Corner::Availability
                                                : Corner::Backup;
}

/// What keeping these two costs. Without a lock nothing is locked or blocked, and availability is 1.
struct CornerCost {
    Kept kept = Kept::BackupAndAvailability;
    AnomalyCounts counts;
    std::size_t happened = 0; ///< events up to the disaster; of these counts.lostEvents are lost
    /// Events that the lock denied, or delayed past the disaster: not lost, since there was nothing to lose.
    std::size_t notHappened = 0;
    /// The longest of all services, from the marker to the disaster; none: some service with events has no
    /// backup at all (its marker is Instant::distantPast()), so everything since the beginning is lost.
    std::optional<Duration> amnesia;
    std::optional<LockNumbers> lock; ///< with BackupAndConsistency only
    double availability = 1;

    bool operator==(const CornerCost&) const = default;
};

/// Events up to the disaster that the scenario has and `locked`, the same under a lock, has not.
std::size_t notHappenedUnder(const Scenario& locked, const Scenario& scenario);

struct CornerComparison {
    std::array<CornerCost, keptCount> costs; ///< by Kept
    Blocked blocked = Blocked::Delayed;      ///< what happens to blocked works
    Duration observed;                       ///< observedTime()
    /// The numbers at LockIndex::cheapestStart(); none: no lock fits.
    std::optional<LockNumbers> cheapest;

    const CornerCost& operator[](Kept kept) const { return costs[static_cast<std::size_t>(kept)]; }
    bool operator==(const CornerComparison&) const = default;
};

/// The scenario as it is under the two that are kept: what to analyse and to draw.
/// BackupAndAvailability: as it is, with its schedules. BackupAndConsistency: lockedScenario() at its lock's
/// start. AvailabilityAndConsistency: no backup, and the disaster takes everything, survivors too.
LockedScenario scenarioUnder(Kept kept, const Scenario& scenario, const World& world);
/// The cut of such a scenario. Only this knows that there is no backup under AvailabilityAndConsistency: a
/// scenario cannot say so, since services without a plan lose nothing (plannedCut()).
Cut cutUnder(Kept kept, const Scenario& scenarioUnderIt);

/// `world` is the scenario's own.
CornerComparison compareCorners(const Scenario& scenario, const std::shared_ptr<const World>& world);

} // namespace bacscope
