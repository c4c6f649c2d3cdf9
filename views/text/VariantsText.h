// The variants of a scenario side by side: how each cuts the services, and what that costs
// (docs/model.md, "Decomposition").
#pragma once

#include "scenario/Scenario.h"
#include "text/TextReport.h"
#include "tradeoff/Corners.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace bacscope {

struct VariantCosts {
    QString name; ///< empty: of a scenario without variants
    std::size_t services = 0;
    std::size_t units = 0;    ///< backup units: services in lockstep are one
    std::size_t largest = 0;  ///< aggregates that the largest service owns
    std::size_t coupling = 0; ///< interactions that span services, plus references between them
    CornerComparison corners; ///< compareCorners() of this variant
};

/// A table with a column for each variant. Of `scenario` title and time base count, which all variants share.
/// Ends with a line break.
QString variantsReport(const std::vector<VariantCosts>& variants, const Scenario& scenario,
                       const TextReportSettings& settings = {});

} // namespace bacscope
