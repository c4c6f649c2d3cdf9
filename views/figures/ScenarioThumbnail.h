// A scenario as a small picture for the start page, drawn by the figure itself at the scenario's own cut.
#pragma once

#include "figures/Theme.h"
#include "scenario/Scenario.h"

#include <QImage>
#include <QSize>

namespace bacscope {

/// `size` in device-independent pixels; a null image for a scenario without services.
QImage scenarioThumbnail(const Scenario& scenario, QSize size, const Theme& theme,
                         double devicePixelRatio = 1.0);

} // namespace bacscope
