// The analysis of a cut as JSON, for programs: exactly the form of docs/scenario-format.md, "The analysis as
// JSON".
//
// Keys stand in the order of that page and numbers are written exactly (as the scenario could have), so the
// bytes are the same for the same input; text is UTF-8 and in no language but the scenario's own (its English
// title).
#pragma once

#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "scenario/Scenario.h"

#include <QByteArray>

namespace bacscope {

/// `report` and `line` are the tracker's own.
QByteArray analysisJson(const Scenario& scenario, const CutTracker& tracker, const AnalysisReport& report,
                        const RecoveryLine& line);

} // namespace bacscope
