// The options that say how a log from elsewhere is to be read: those of the command import, and (but for
// --format, which is another one there) of every other command that is pointed at a log.
#pragma once

#include "cli/Options.h"
#include "import/Importer.h"

#include <optional>
#include <vector>

namespace bacscope {

std::vector<OptionHelp> logOptions();

/// Adds them to a command that lists them as one: it takes scenarios in the first place.
void takeLogOptions(CommandHelp& command);

/// What the command line says; complains of what cannot be.
std::optional<ImportOptions> importOptions(const Options& options, const QString& command);

} // namespace bacscope
