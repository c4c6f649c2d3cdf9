// The options that say otherwise than the scenario: --variant, --owner, --lockstep, --backup, --disaster,
// --survivor. `analyze`, `compare` and `render` share them. They are applied in that order, so that --backup
// may name a service that --owner has just made.
#pragma once

#include "cli/Options.h"
#include "scenario/Scenario.h"

#include <optional>
#include <vector>

namespace bacscope {

std::vector<OptionHelp> cutOptions();

/// The scenario as the options want it. False where they name a service, an aggregate or a variant that it
/// does not have, or an instant that it cannot have; says so on standard error.
bool applyCutOptions(Scenario& scenario, const Options& options, const QString& command);

/// An instant as this scenario writes them; complains of anything else.
std::optional<Instant> instantOption(const Scenario& scenario, const QString& text, const QString& command);

/// The service of this id; complains where there is none, with the one that was probably meant.
std::optional<ServiceId> serviceOption(const Scenario& scenario, const QString& id, const QString& command);

} // namespace bacscope
