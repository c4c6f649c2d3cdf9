// The analysis of a cut for people, as plain text for a terminal: what was backed up when, whether the cut is
// consistent, each anomaly with its sentence, the price, and the recovery line with its rounds.
#pragma once

#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "scenario/Scenario.h"

#include <QLocale>
#include <QString>

#include <cstddef>

namespace bacscope {

struct TextReportSettings {
    QLocale locale;
    int width = 80;               ///< characters to a line; prose is wrapped, tables are not
    std::size_t longestList = 20; ///< further entries of a list are only counted
};

/// Ends with a line break. `report` and `line` are the tracker's own.
QString textReport(const Scenario& scenario, const CutTracker& tracker, const AnalysisReport& report,
                   const RecoveryLine& line, const TextReportSettings& settings = {});

} // namespace bacscope
