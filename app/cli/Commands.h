// The commands: what each says of itself, and what it does with the arguments that follow its name.
#pragma once

#include "cli/Console.h"
#include "cli/Options.h"

#include <QStringList>

namespace bacscope {

CommandHelp analyzeHelp();
ExitStatus analyzeCommand(const Options& options);

CommandHelp compareHelp();
ExitStatus compareCommand(const Options& options);

CommandHelp renderHelp();
ExitStatus renderCommand(const Options& options);

CommandHelp generateHelp();
ExitStatus generateCommand(const Options& options);

CommandHelp importHelp();
ExitStatus importCommand(const Options& options);

CommandHelp checkHelp();
ExitStatus checkCommand(const Options& options);

/// The option that every command has.
OptionHelp helpOption();

} // namespace bacscope
