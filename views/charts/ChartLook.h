// How charts look: the same colours, letters and strokes as every other figure.
#pragma once

#include "figures/Figure.h"

#include <QBrush>
#include <QColor>
#include <QPen>

class QChart;

namespace bacscope {

/// What a line or an area of a chart stands for. Each has a colour and, for those who cannot see it, a style
/// of line of its own, a pattern of areas and a sign (Glyphs.h, where it is a kind of anomaly).
enum class ChartTone {
    Broken,
    Orphan,
    Missing, ///< missing events and missing state taken together; also: missing events
    MissingState,
    Ink,  ///< what no reserved colour stands for
    Quiet ///< what stands behind the others
};

QColor toneColor(ChartTone tone, const Theme& theme);
/// The line; `weight` in pixels at scale 1.
QPen tonePen(ChartTone tone, const FigureLook& look, double weight = 2.2);
/// Of areas: the paper with some of the colour, opaque; of bands, which lie over one another: see-through.
QBrush toneFill(ChartTone tone, const Theme& theme);
QBrush toneBand(ChartTone tone, const Theme& theme);

/// Sets fonts, colours and margins of the chart and of everything in it; call it after series and axes are
/// there. Titles, numbers and the legend are not the chart's but the figure's (ChartFigure.h): the chart
/// would read them as HTML and would know two ways to write time.
void applyLook(QChart& chart, const FigureLook& look);

} // namespace bacscope
