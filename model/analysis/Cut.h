// A cut: one backup marker per service, and the instant of the disaster (docs/model.md, "The restore").
//
// Each service is restored up to and including its marker. Well-formed cuts have every marker at or before
// the disaster, the services of one backup unit at the same instant, and survivors at the disaster;
// Instant::distantPast() restores nothing at all.
#pragma once

#include "log/Instant.h"
#include "scenario/Scenario.h"

#include <vector>

namespace bacscope {

struct Cut {
    Instant disaster;
    std::vector<Instant> markers; ///< by ServiceId

    bool operator==(const Cut&) const = default;
};

/// The marker of one service under its own backup plan, with the disaster at `disaster`
/// (docs/scenario-format.md): the latest backup finished by then; with `every` and none finished: nothing at
/// all; a single one is used even where it is not finished, but never after the disaster; no backup planned,
/// or a survivor: the disaster itself.
Instant plannedMarker(const Service& service, Instant disaster);

/// The cut that the scenario's own backup plans give, with the disaster at `disaster`. A unit takes the plan
/// of its first service that has one; a unit with a survivor survives.
Cut plannedCut(const Scenario& scenario, Instant disaster);
inline Cut plannedCut(const Scenario& scenario) {
    return plannedCut(scenario, scenario.disasterInstant());
}

/// All markers that are not survivors' at the oldest of them (the paper: rolling every service back to the
/// oldest backup).
Cut atOldestMarker(const Scenario& scenario, const Cut& cut);
/// All markers that are not survivors' at one instant, no later than the disaster.
Cut atInstant(const Scenario& scenario, const Cut& cut, Instant instant);
/// The marker of `service`, and with it its whole unit, at `instant`, no later than the disaster.
Cut withMarker(const Scenario& scenario, const Cut& cut, ServiceId service, Instant instant);

} // namespace bacscope
