// The timeline as a figure that stands on its own: what is shown in a window, laid out for paper or a slide.
#pragma once

#include "figures/Figure.h"
#include "figures/TimelineFigure.h"

#include <optional>
#include <vector>

namespace bacscope {

class TimelineExport final : public Figure {
public:
    /// Borrows what the subject points to. `lanes`: as in TimelineSettings; `visible`: what the window shows,
    /// for looks that want only that.
    explicit TimelineExport(const TimelineSubject& subject, std::vector<ServiceId> lanes = {},
                            std::optional<TimeSpan> visible = {});

    void layOut(const FigureLook& look) override;
    void paint(QPainter& painter) const override { m_figure.paint(painter); }
    QString titleInWords() const override { return m_figure.titleInWords(); }
    QString describeInWords() const override { return m_figure.describeInWords(); }
    bool hasVisiblePart() const override { return m_visible.has_value(); }

private:
    std::vector<ServiceId> m_lanes;
    std::optional<TimeSpan> m_visible;
    TimelineFigure m_figure;
};

} // namespace bacscope
