// The three corners as JSON, for programs: exactly the form of docs/scenario-format.md, "The comparison as
// JSON". Keys stand in the order of that page, numbers are written exactly, and text is in no language but
// the scenario's own (its English title).
#pragma once

#include "scenario/Scenario.h"
#include "text/VariantsText.h"
#include "tradeoff/Corners.h"

#include <QByteArray>

#include <vector>

namespace bacscope {

/// `comparison` is compareCorners() of `scenario`.
QByteArray compareJson(const CornerComparison& comparison, const Scenario& scenario);

/// Of `scenario` title, disaster and time base count, which all variants share.
QByteArray variantsJson(const std::vector<VariantCosts>& variants, const Scenario& scenario);

} // namespace bacscope
