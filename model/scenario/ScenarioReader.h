// Reads a scenario file (docs/scenario-format.md). All errors in one go; never throws, never crashes,
// whatever the bytes.
//
//     ReadResult result = readScenario(path);
//     if (!result.scenario) show(result.diagnostics);
//
// Limits on the YAML: 4 MiB, depth 64, 200,000 nodes, no aliases, no NUL, valid UTF-8, one document. Large
// logs lie in event files (JSON lines or CSV) next to it, which have no such limits.
#pragma once

#include "scenario/Diagnostic.h"
#include "scenario/Progress.h"
#include "scenario/Scenario.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bacscope {

struct ReadResult {
    std::optional<Scenario> scenario; ///< none where there are errors
    Diagnostics diagnostics;          ///< errors and warnings, by place; at most 1,000, then TooMany
};

ReadResult readScenario(const QString& path, const Progress& progress = {});

/// From bytes; `name` stands in the diagnostics; event files are looked for beside `path` (empty: refused).
ReadResult readScenarioFromBytes(const QByteArray& bytes, const QString& name,
                                 const QString& path = QString(), const Progress& progress = {});

} // namespace bacscope
