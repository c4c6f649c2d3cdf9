// The whole timeline, small, under the lanes: shows where the window looks. Drag the frame, click to centre,
// turn the wheel to zoom; with the keyboard ←/→ pan and +/− zoom.
#pragma once

#include "figures/MiniMapFigure.h"

#include <QWidget>

namespace bacscope {

class MiniMapView : public QWidget {
    Q_OBJECT
public:
    explicit MiniMapView(QWidget* parent = nullptr);
    ~MiniMapView() override;

    void setSubject(const TimelineSubject& subject);
    void cutChanged();
    void setTheme(const Theme& theme);
    void setLanes(std::vector<ServiceId> lanes);
    /// What the window shows.
    void setVisibleSpan(const TimeSpan& span);
    /// Where the plot of the timeline begins and ends, so that the map stands under it.
    void setPlotEdges(double left, double right);

    const MiniMapFigure& figure() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void visibleSpanRequested(const bacscope::TimeSpan& span);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void invalidate();
    void ensureLayout() const;
    void retranslate();
    TimeSpan bounds() const;
    void requestCentredAt(double x);
    void requestZoom(double factor, Instant around);
    void request(TimeSpan span);

    TimelineSubject m_subject;
    TimelineSettings m_settings;
    mutable MiniMapFigure m_figure;
    mutable bool m_dirty = true;
    double m_plotLeft = 0;
    double m_plotRight = 0;
    std::optional<double> m_grab; ///< from the frame's left edge to the pointer, while the frame is dragged
};

} // namespace bacscope
