#include "figures/TimelineExport.h"

#include <utility>

namespace bacscope {

TimelineExport::TimelineExport(const TimelineSubject& subject, std::vector<ServiceId> lanes,
                               std::optional<TimeSpan> visible)
    : m_lanes(std::move(lanes)), m_visible(visible) {
    m_figure.setSubject(subject);
}

void TimelineExport::layOut(const FigureLook& look) {
    TimelineSettings settings;
    settings.size = look.size;
    settings.theme = look.theme;
    settings.locale = look.locale;
    settings.lanes = m_lanes;
    settings.title = look.title;
    settings.titleText = look.titleText;
    settings.caption = look.caption;
    settings.legend = look.legend;
    settings.scale = look.scale;
    if (look.onlyVisiblePart) {
        settings.visible = m_visible;
    }
    m_figure.setSettings(settings);
    m_figure.layOut();
}

} // namespace bacscope
