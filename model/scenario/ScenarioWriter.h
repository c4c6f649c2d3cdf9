// Writes a scenario file. What it writes reads back to an equal scenario (equalContent); comments and layout
// may change, content may not. Saving is atomic: the old file stays until the new one is complete, and of a
// scenario with an event file both are replaced or neither.
#pragma once

#include "scenario/Diagnostic.h"
#include "scenario/Progress.h"
#include "scenario/Scenario.h"

#include <QByteArray>
#include <QString>

namespace bacscope {

/// Scenarios of more events than this are written with their events in a JSON lines file beside the scenario.
inline constexpr std::size_t eventsKeptInline = 10'000;

/// The scenario as YAML, with all events inline.
QByteArray writeScenario(const Scenario& scenario);

/// Saves to `path`, and, where the scenario keeps its events in a file of their own or has more than
/// eventsKeptInline events, those to a `.jsonl` beside it. Empty: saved. `eventFile`: its path; empty: none.
Diagnostics saveScenario(const Scenario& scenario, const QString& path, const Progress& progress = {},
                         QString* eventFile = nullptr);

} // namespace bacscope
