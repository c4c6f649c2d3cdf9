// Lanes in another order: since the order of lanes is the order of the services in the file, saving a
// document whose lanes were moved writes its services in that order.
#pragma once

#include "scenario/Scenario.h"

#include <vector>

namespace bacscope {

/// The same scenario with its services in this order (every service once). Cost: linear in the log; the same
/// log where the order is already the scenario's.
Scenario withServiceOrder(const Scenario& scenario, const std::vector<ServiceId>& order);

/// 0, 1, 2 …
std::vector<ServiceId> servicesInOrder(const Scenario& scenario);

} // namespace bacscope
