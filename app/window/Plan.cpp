#include "window/Plan.h"

#include <algorithm>
#include <cmath>

namespace bacscope {

Plan planOf(const Scenario& scenario) {
    Plan plan;
    plan.disaster = scenario.disaster;
    plan.lock = scenario.lock;
    plan.backups.reserve(scenario.services.size());
    plan.survives.reserve(scenario.services.size());
    for (const Service& service : scenario.services) {
        plan.backups.push_back(service.backup);
        plan.survives.push_back(service.survives);
    }
    return plan;
}

void applyPlan(Scenario& scenario, const Plan& plan) {
    scenario.disaster = plan.disaster;
    scenario.lock = plan.lock;
    for (std::size_t i = 0; i < scenario.services.size(); ++i) {
        scenario.services[i].backup = plan.backups[i];
        scenario.services[i].survives = plan.survives[i];
    }
}

Plan withBackupAt(const Scenario& scenario, Plan plan, ServiceId service, Instant instant) {
    if (instant.isDistantPast()) {
        instant = nothingRestored(scenario);
    }
    const BackupUnits units = scenario.units();
    bool planned = false;
    for (const ServiceId member : units.members(units.unit(service))) {
        Backup& backup = plan.backups[member.at()];
        if (backup.at) {
            backup.at = instant;
            backup.every.reset();
            planned = true;
        }
    }
    if (!planned) {
        plan.backups[service.at()].at = instant;
        plan.backups[service.at()].every.reset();
    }
    return plan;
}

Plan withScheduleAt(const Scenario& scenario, Plan plan, ServiceId service, std::size_t k, Instant instant) {
    const BackupUnits units = scenario.units();
    for (const ServiceId member : units.members(units.unit(service))) {
        Backup& backup = plan.backups[member.at()];
        if (backup.at) {
            const std::int64_t every = backup.every ? backup.every->ticks : 0;
            backup.at = instant - Duration{every * static_cast<std::int64_t>(k)};
        }
    }
    return plan;
}

Plan withMarkers(const Scenario& scenario, Plan plan, const Cut& cut) {
    Scenario planned = scenario;
    applyPlan(planned, plan);
    const Cut current = plannedCut(planned, cut.disaster);
    for (std::size_t i = 0; i < cut.markers.size(); ++i) {
        if (cut.markers[i] == current.markers[i]) {
            continue;
        }
        if (plan.survives[i]) {
            plan = withSurvivor(scenario, std::move(plan), ServiceId(i), false);
        }
        plan = withBackupAt(scenario, std::move(plan), ServiceId(i), cut.markers[i]);
    }
    return plan;
}

Plan withSurvivor(const Scenario& scenario, Plan plan, ServiceId service, bool survives) {
    const BackupUnits units = scenario.units();
    for (const ServiceId member : units.members(units.unit(service))) {
        plan.survives[member.at()] = survives;
    }
    return plan;
}

Instant nothingRestored(const Scenario& scenario) {
    const Instant first = scenario.log->firstInstant().value_or(Instant{0});
    const double units = scenario.time.isClock() ? 60 : 1;
    return first - Duration{std::llround(units * scenario.time.ticksPerUnit())};
}

} // namespace bacscope
