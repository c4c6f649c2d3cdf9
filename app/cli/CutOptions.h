// The options that say otherwise than the scenario: --backup, --disaster, --survivor, --owner. `analyze` and
// `render` share them.
#pragma once

#include "cli/Options.h"
#include "scenario/Scenario.h"

#include <vector>

namespace bacscope {

std::vector<OptionHelp> cutOptions();

/// The scenario as the options want it. False where they name a service or an aggregate that it does not
/// have, or an instant that it cannot have; says so on standard error.
bool applyCutOptions(Scenario& scenario, const Options& options, const QString& command);

} // namespace bacscope
