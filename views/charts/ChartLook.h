// How charts look: the same colours, letters and strokes as every other figure.
#pragma once

#include "figures/Figure.h"

class QChart;

namespace bacscope {

/// Sets fonts, colours and margins of the chart and of everything in it; call it after series and axes are there.
void applyLook(QChart& chart, const FigureLook& look);

} // namespace bacscope
