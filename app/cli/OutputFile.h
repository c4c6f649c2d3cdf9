// Where the commands write that make scenarios and events: one rule for all of them. The folder must be
// there, and what is there already stays unless --force says otherwise: somebody's backups and notes may be
// in it.
#pragma once

#include "cli/Console.h"
#include "cli/Options.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace bacscope {

OptionHelp forceOption();

/// Before anything is read: says on standard error why `path` may not be written; nullopt: it may.
std::optional<ExitStatus> refusedOutput(const Options& options, const QString& command, const QString& path);

/// Afterwards, on standard error: "mine.bac.yaml, mine.jsonl: 120 events". `eventFile`: beside it; empty:
/// none.
void tellWritten(const QString& output, const QString& eventFile, std::size_t events);

} // namespace bacscope
