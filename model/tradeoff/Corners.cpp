#include "tradeoff/Corners.h"

#include <algorithm>

namespace bacscope {

namespace {

std::optional<Duration> longestAmnesia(const CutTracker& tracker) {
    Duration longest;
    for (std::size_t service = 0; service < tracker.world().log().serviceCount(); ++service) {
        const ServiceLoss loss = tracker.loss(ServiceId(service));
        if (loss.amnesia) {
            longest = std::max(longest, *loss.amnesia);
        } else if (loss.events != 0) {
            return std::nullopt;
        }
    }
    return longest;
}

std::size_t happenedBy(const EventLog& log, Instant disaster) {
    std::size_t happened = 0;
    for (std::size_t service = 0; service < log.serviceCount(); ++service) {
        const EventRange events = log.eventsOf(ServiceId(service));
        happened += log.endOfPrefix(ServiceId(service), disaster).at() - events.first.at();
    }
    return happened;
}

CornerCost costOf(Kept kept, const Scenario& scenario, const std::shared_ptr<const World>& world) {
    const CutTracker tracker(world, cutUnder(kept, scenario));
    CornerCost cost;
    cost.kept = kept;
    cost.counts = tracker.counts();
    cost.amnesia = longestAmnesia(tracker);
    cost.happened = happenedBy(world->log(), scenario.disasterInstant());
    return cost;
}

Scenario withoutBackups(Scenario scenario) {
    scenario.disaster = scenario.disasterInstant();
    for (Service& service : scenario.services) {
        service.survives = false;
        service.backup = {};
    }
    return scenario;
}

} // namespace

LockedScenario scenarioUnder(Kept kept, const Scenario& scenario, const World& world) {
    switch (kept) {
    case Kept::BackupAndAvailability:
        break;
    case Kept::BackupAndConsistency:
        return lockedScenario(scenario, world,
                              LockIndex(world, longestCopy(scenario), scenario.disasterInstant())
                                  .lockAt(plannedLockStart(scenario)));
    case Kept::AvailabilityAndConsistency:
        return {withoutBackups(scenario), {}};
    }
    return {scenario, {}};
}

Cut cutUnder(Kept kept, const Scenario& scenarioUnderIt) {
    if (kept == Kept::AvailabilityAndConsistency) {
        return {scenarioUnderIt.disasterInstant(),
                std::vector<Instant>(scenarioUnderIt.services.size(), Instant::distantPast())};
    }
    return plannedCut(scenarioUnderIt);
}

std::size_t notHappenedUnder(const Scenario& locked, const Scenario& scenario) {
    const Instant disaster = scenario.disasterInstant();
    return happenedBy(*scenario.log, disaster) - happenedBy(*locked.log, disaster);
}

CornerComparison compareCorners(const Scenario& scenario, const std::shared_ptr<const World>& world) {
    CornerComparison comparison;
    comparison.blocked = scenario.lock.blocked;
    comparison.observed = observedTime(scenario);
    const LockIndex index(*world, longestCopy(scenario), scenario.disasterInstant());
    const Lock lock = index.lockAt(plannedLockStart(scenario));
    const auto costUnder = [&](Kept kept) -> CornerCost& {
        return comparison.costs[static_cast<std::size_t>(kept)];
    };
    for (const Kept kept : {Kept::BackupAndAvailability, Kept::AvailabilityAndConsistency}) {
        costUnder(kept) = costOf(kept, scenarioUnder(kept, scenario, *world).scenario, world);
    }
    const Scenario locked = lockedScenario(scenario, *world, lock).scenario;
    CornerCost& underLock = costUnder(Kept::BackupAndConsistency);
    underLock = costOf(Kept::BackupAndConsistency, locked,
                       locked.log == scenario.log ? world : std::make_shared<const World>(locked));
    underLock.lock = lock.numbers;
    underLock.availability = availability(scenario, lock.numbers);
    underLock.notHappened = notHappenedUnder(locked, scenario);
    if (const std::optional<Instant> cheapest = index.cheapestStart()) {
        comparison.cheapest = index.numbersAt(*cheapest);
    }
    return comparison;
}

} // namespace bacscope
