// The landscape of two markers in the window: drag the cross, or a line of it to move one marker alone; a
// click sets it (Alt: without snapping). A survivor's marker stays where it is. Emits requests and changes
// nothing itself, as TimelineView does.
//
// Keys: ←/→ move the first service's marker by one event, ↑/↓ the second's (Shift: ten), Home and End, PgDn
// and PgUp to their ends; Esc takes back what the present gesture did.
#pragma once

#include "figures/LandscapeFigure.h"
#include "widgets/Gesture.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace bacscope {

class LandscapeView : public QWidget {
    Q_OBJECT
public:
    explicit LandscapeView(QWidget* parent = nullptr);
    ~LandscapeView() override;

    /// Null: nothing to show (yet). Call again when the landscape was computed anew.
    void setSubject(const Scenario* scenario, const CutTracker* tracker,
                    std::shared_ptr<const Landscape> landscape);
    /// The tracker moved: the cross follows.
    void cutChanged();
    void setTheme(const Theme& theme);
    void setFigureScale(double scale);

    const LandscapeFigure& figure() const; ///< laid out
    /// "Orders 10:42, Payments 10:55: 3 anomalies", of the cross.
    QString crossText() const;
    /// Esc: takes a drag or a run of keys back. False where there was none.
    bool cancelGesture();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void markersMoveRequested(bacscope::ServiceId first, bacscope::Instant firstAt,
                              bacscope::ServiceId second, bacscope::Instant secondAt,
                              bacscope::GestureId gesture);
    void gestureFinished(bacscope::GestureId gesture);
    /// Everything goes back to before that gesture. Emitted instead of gestureFinished().
    void gestureCancelled(bacscope::GestureId gesture);
    /// What is under the pointer, in one sentence; empty: nothing.
    void statusText(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ensureLayout() const;
    void request(Instant first, Instant second, GestureId gesture);
    void dragTo(QPointF point, bool free);
    void finishKeyGesture();
    void hover(QPointF point);
    bool isSurvivor(ServiceId service) const;
    /// What a click there would ask for.
    Instant firstFor(QPointF point, bool free) const;
    Instant secondFor(QPointF point, bool free) const;
    QString textAt(QPointF point) const; ///< empty outside of the plot
    void tellCut();

    mutable LandscapeFigure m_figure;
    FigureLook m_look;
    QImage m_still; ///< all but the cross
    std::size_t m_stillRevision = 0;

    LandscapeFigure::Grip m_grip = LandscapeFigure::Grip::None; ///< what is being dragged
    QPointF m_offset;                                           ///< from the pointer to the cross
    GestureId m_gesture = 0;
    bool m_requested = false; ///< this gesture asked for something
    GestureId m_keyGesture = 0;
    int m_keyOfGesture = 0;
};

} // namespace bacscope
