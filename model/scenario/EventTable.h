// A bare event file as a scenario: JSON lines or CSV with the fields of docs/scenario-format.md and nothing
// that says which services there are. Every aggregate that its events name becomes a service of its own, in
// order of appearance.
#pragma once

#include "scenario/ScenarioReader.h"

#include <QString>

namespace bacscope {

/// By the suffix: `.jsonl`, `.ndjson` or `.csv`.
bool isEventTable(const QString& path);

ReadResult readEventTable(const QString& path, const Progress& progress = {});

} // namespace bacscope
