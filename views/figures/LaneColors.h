// Whose colour is whose: a service keeps its hue while others are merged, split or moved, and in every
// variant.
#pragma once

#include "figures/Theme.h"
#include "scenario/Scenario.h"

#include <vector>

namespace bacscope {

/// By ServiceId. A colour that the scenario states wins. Else, in a scenario in which a service owns several
/// aggregates or that has variants, the first aggregate of a service has the hue, for no aggregate ever
/// changes its place; in all others, the services have them in their order. Up to sixteen aggregates share
/// the theme's eight calm hues: the second eight are nearer to the ink.
std::vector<QColor> laneColorsOf(const Scenario& scenario, const Theme& theme);

} // namespace bacscope
