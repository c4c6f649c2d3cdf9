#include "analysis/Cut.h"

#include <algorithm>

namespace bacscope {

namespace {

/// Whether the disaster spares this unit: one survivor is enough, since its services share one database.
bool survives(const Scenario& scenario, const BackupUnits& units, UnitId unit) {
    return std::ranges::any_of(units.members(unit),
                               [&](ServiceId service) { return scenario.services[service.at()].survives; });
}

template <class MarkerOf>
Cut eachUnit(const Scenario& scenario, Instant disaster, MarkerOf markerOf) {
    const BackupUnits units = scenario.units();
    Cut cut{disaster, std::vector<Instant>(scenario.services.size(), disaster)};
    for (std::size_t i = 0; i < units.size(); ++i) {
        const UnitId unit(i);
        if (survives(scenario, units, unit)) {
            continue;
        }
        const Instant marker = std::min(markerOf(units.members(unit)), disaster);
        for (const ServiceId service : units.members(unit)) {
            cut.markers[service.at()] = marker;
        }
    }
    return cut;
}

} // namespace

Instant plannedMarker(const Service& service, Instant disaster) {
    const Backup& backup = service.backup;
    if (service.survives || !backup.at) {
        return disaster;
    }
    if (!backup.every) {
        return std::min(*backup.at, disaster);
    }
    const Duration time =
        disaster - *backup.at - backup.takes; // from the first backup to the latest that can be finished
    if (time < Duration{0}) {
        return Instant::distantPast();
    }
    return *backup.at + Duration{time.ticks / backup.every->ticks * backup.every->ticks};
}

Cut plannedCut(const Scenario& scenario, Instant disaster) {
    return eachUnit(scenario, disaster, [&](const std::vector<ServiceId>& members) {
        const auto planned = std::ranges::find_if(members, [&](ServiceId service) {
            return scenario.services[service.at()].backup.at.has_value();
        });
        return planned == members.end() ? disaster
                                        : plannedMarker(scenario.services[planned->at()], disaster);
    });
}

Cut atOldestMarker(const Scenario& scenario, const Cut& cut) {
    const BackupUnits units = scenario.units();
    Instant oldest = cut.disaster;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!survives(scenario, units, UnitId(i))) {
            oldest = std::min(oldest, cut.markers[units.members(UnitId(i)).front().at()]);
        }
    }
    return atInstant(scenario, cut, oldest);
}

Cut atInstant(const Scenario& scenario, const Cut& cut, Instant instant) {
    return eachUnit(scenario, cut.disaster, [&](const std::vector<ServiceId>&) { return instant; });
}

Cut withMarker(const Scenario& scenario, const Cut& cut, ServiceId service, Instant instant) {
    Cut moved = cut;
    const BackupUnits units = scenario.units();
    for (const ServiceId member : units.members(units.unit(service))) {
        moved.markers[member.at()] = std::min(instant, cut.disaster);
    }
    return moved;
}

} // namespace bacscope
