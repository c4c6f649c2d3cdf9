// Opens what a command is pointed at: a scenario, a log from elsewhere (recognised by its content), or a bare
// event file (`.jsonl`, `.csv` with the fields of docs/scenario-format.md), of which every aggregate becomes
// a service.
#pragma once

#include "import/Importer.h"
#include "scenario/Diagnostic.h"
#include "scenario/Progress.h"
#include "scenario/Scenario.h"

#include <QString>

#include <optional>

namespace bacscope {

struct Input {
    std::optional<Scenario> scenario; ///< none where there are errors
    Diagnostics diagnostics;
    std::optional<UnreadRecords> unread; ///< of a log
    QStringList executions;              ///< of a log that has several
};

/// The options are those of logs.
Input openInput(const QString& path, const ImportOptions& options = {}, const Progress& progress = {});

/// The same for a command: shows how far it is, and says on standard error what is wrong.
std::optional<Scenario> openScenario(const QString& path, const ImportOptions& options = {});

/// What a log held besides, on standard error: what went wrong and how to go on, which executions there are.
void tellOfLog(const Diagnostics& diagnostics, const std::optional<UnreadRecords>& unread,
               const QStringList& executions);

/// For reports, whose heading is the title: a scenario without one is called as its file is.
void nameByFile(Scenario& scenario, const QString& path);

} // namespace bacscope
