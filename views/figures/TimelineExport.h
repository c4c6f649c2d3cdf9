// The timeline as a figure that stands on its own: what is shown in a window, laid out for paper or a slide.
#pragma once

#include "figures/Figure.h"
#include "figures/TimelineFigure.h"

#include <optional>
#include <vector>

namespace bacscope {

/// What of the subject is shown.
struct TimelineChoice {
    std::vector<ServiceId> lanes;    ///< as in TimelineSettings
    std::optional<TimeSpan> visible; ///< what the window shows, for looks that want only that
    TimelineShow show = TimelineShow::All;
    std::vector<EventId> selected; ///< for TimelineShow::Selected
};

class TimelineExport final : public Figure {
public:
    /// Borrows what the subject points to.
    explicit TimelineExport(const TimelineSubject& subject, TimelineChoice choice = {});

    void layOut(const FigureLook& look) override;
    void paint(QPainter& painter) const override { m_figure.paint(painter); }
    QString titleInWords() const override { return m_figure.titleInWords(); }
    QString describeInWords() const override { return m_figure.describeInWords(); }
    QString leftOutInWords() const override { return m_figure.leftOutInWords(); }
    bool hasVisiblePart() const override { return m_choice.visible.has_value(); }

    const TimelineFigure& timeline() const { return m_figure; }

private:
    TimelineChoice m_choice;
    TimelineFigure m_figure;
};

} // namespace bacscope
