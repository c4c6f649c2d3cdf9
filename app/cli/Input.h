// Opens what a command is pointed at: a scenario, a log from elsewhere (recognised by its content), or a bare
// event file (`.jsonl`, `.csv` with the fields of docs/scenario-format.md), of which every aggregate becomes
// a service.
#pragma once

#include "scenario/Diagnostic.h"
#include "scenario/Progress.h"
#include "scenario/Scenario.h"

#include <QString>

#include <optional>

namespace bacscope {

struct Input {
    std::optional<Scenario> scenario; ///< none where there are errors
    Diagnostics diagnostics;
};

Input openInput(const QString& path, const Progress& progress = {});

/// The same for a command: shows how far it is, and says on standard error what is wrong.
std::optional<Scenario> openScenario(const QString& path);

} // namespace bacscope
