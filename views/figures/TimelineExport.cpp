#include "figures/TimelineExport.h"

#include <algorithm>
#include <utility>

namespace bacscope {

TimelineExport::TimelineExport(const TimelineSubject& subject, TimelineChoice choice)
    : m_choice(std::move(choice)) {
    m_figure.setSubject(subject);
}

void TimelineExport::layOut(const FigureLook& look) {
    TimelineSettings settings;
    settings.size = look.size;
    settings.theme = look.theme;
    settings.locale = look.locale;
    settings.lanes = m_choice.lanes;
    settings.title = look.title;
    settings.titleText = look.titleText;
    settings.caption = look.caption;
    settings.legend = look.legend;
    settings.scale = look.scale;
    settings.show = m_choice.show;
    settings.selected = m_choice.selected;
    if (look.onlyVisiblePart) {
        settings.visible = m_choice.visible;
    }
    m_figure.setSettings(settings);
    m_figure.layOut();
    if (m_figure.leftOut().empty()) {
        return;
    }
    // Which size would do: higher figures have larger letters, up to a point, so more than one try.
    TimelineSettings larger = settings;
    TimelineFigure& figure = m_figure;
    constexpr int tries = 8;
    for (int i = 0; i < tries && !figure.leftOut().empty(); ++i) {
        larger.size.setHeight(std::max(figure.heightForAllLanes(), larger.size.height() + 1));
        larger.scale = figureScale(larger.size);
        figure.setSettings(larger);
        figure.layOut();
    }
    if (figure.leftOut().empty()) {
        settings.sizeForAll = figureSizeText(larger.size, look.inMillimetres);
    }
    figure.setSettings(settings);
    figure.layOut();
}

} // namespace bacscope
