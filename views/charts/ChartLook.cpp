#include "charts/ChartLook.h"

#include "figures/Contrast.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLegend>

namespace bacscope {

QColor toneColor(ChartTone tone, const Theme& theme) {
    switch (tone) {
    case ChartTone::Broken:
        return theme.broken;
    case ChartTone::Orphan:
        return theme.orphan;
    case ChartTone::Missing:
    case ChartTone::MissingState:
        return theme.missing;
    case ChartTone::Ink:
        return theme.ink;
    case ChartTone::Quiet:
        return theme.rule;
    }
    return theme.ink;
}

QPen tonePen(ChartTone tone, const FigureLook& look, double weight) {
    QPen pen(toneColor(tone, look.theme), weight * look.scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (tone) {
    case ChartTone::Broken:
    case ChartTone::Ink:
        break;
    case ChartTone::Orphan:
        pen.setDashPattern({5, 2});
        break;
    case ChartTone::Missing:
        pen.setDashPattern({7, 2, 1.5, 2});
        break;
    case ChartTone::MissingState:
        pen.setDashPattern({1.5, 1.5});
        break;
    case ChartTone::Quiet:
        pen.setDashPattern({3, 2.5});
        break;
    }
    return pen;
}

QBrush toneFill(ChartTone tone, const Theme& theme) {
    // Stacked areas differ in lightness, too, so that they are told apart in grey.
    const double share = tone == ChartTone::Broken ? 0.42 : tone == ChartTone::Orphan ? 0.24 : 0.12;
    return mixed(theme.paper, toneColor(tone, theme), share);
}

QBrush toneBand(ChartTone tone, const Theme& theme) {
    QColor color = toneColor(tone, theme);
    color.setAlphaF(theme.name == ThemeName::Dark ? 0.22f : 0.13f);
    return color;
}

void applyLook(QChart& chart, const FigureLook& look) {
    chart.setBackgroundBrush(look.theme.paper);
    chart.setBackgroundPen(Qt::NoPen);
    chart.setBackgroundRoundness(0);
    chart.setDropShadowEnabled(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins(QMargins());
    chart.setTitleBrush(look.theme.ink);
    chart.setTitleFont(figureFont(axisFontPixels * look.scale, QFont::DemiBold));
    chart.legend()->hide();
    for (QAbstractAxis* axis : chart.axes()) {
        const bool isUpright = axis->orientation() == Qt::Vertical;
        axis->setLabelsVisible(false);
        axis->setLabelsFont(figureFont(axisFontPixels * look.scale));
        axis->setLabelsColor(look.theme.softInk);
        axis->setTitleVisible(false);
        axis->setShadesVisible(false);
        axis->setMinorGridLineVisible(false);
        axis->setLineVisible(false); // with it come ticks of its own
        axis->setGridLinePen(QPen(look.theme.faint, look.scale));
        axis->setGridLineVisible(isUpright && axis->alignment() == Qt::AlignLeft);
    }
}

} // namespace bacscope
