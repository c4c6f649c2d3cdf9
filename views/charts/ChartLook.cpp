#include "charts/ChartLook.h"

#include <QChart>

namespace bacscope {

void applyLook(QChart& chart, const FigureLook& look) {
    chart.setBackgroundBrush(look.theme.paper);
    chart.setTitleBrush(look.theme.ink);
    chart.setTitleFont(figureFont(axisFontPixels * look.scale, QFont::DemiBold));
}

} // namespace bacscope
