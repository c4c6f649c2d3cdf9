// Writes a scenario's events as an event file: JSON lines or, where the name ends in `.csv`, CSV
// (docs/scenario-format.md).
#pragma once

#include "scenario/Diagnostic.h"
#include "scenario/Progress.h"
#include "scenario/Scenario.h"

#include <QString>

class QIODevice;

namespace bacscope {

class FileReplacement;

/// CSV has one text for a label and cannot hold NUL: a log that needs more is written as JSON lines.
bool fitsCsv(const EventLog& log);

/// As JSON lines. False: the device could not be written to.
bool writeEventLines(const Scenario& scenario, QIODevice& device, const Progress& progress = {});

/// Writes to `file`, in the form that its name asks for, and leaves the committing to the caller. Empty:
/// written.
Diagnostics writeEventFile(const Scenario& scenario, FileReplacement& file, const Progress& progress = {});

/// Atomic: the old file stays until the new one is complete. Empty: saved.
Diagnostics saveEventFile(const Scenario& scenario, const QString& path, const Progress& progress = {});

} // namespace bacscope
