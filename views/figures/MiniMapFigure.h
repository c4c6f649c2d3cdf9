// The whole timeline, small: one row of ticks per lane, the anomalies above, the cut, and where the window
// looks.
#pragma once

#include "figures/TimelineFigure.h"

namespace bacscope {

class MiniMapFigure {
public:
    MiniMapFigure();
    ~MiniMapFigure();

    void setSubject(const TimelineSubject& subject);
    /// `settings.visible` is what the window shows; the mini-map itself always spans everything between
    /// `left` and `right` (so that it stands under the lanes).
    void setSettings(const TimelineSettings& settings, double left, double right);
    void layOut();
    void paint(QPainter& painter) const;

    const TimeScale& timeScale() const;
    QRectF viewportRect() const; ///< the frame that can be dragged

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace bacscope
