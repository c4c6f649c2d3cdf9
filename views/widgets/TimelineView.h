// The timeline in the window: shows TimelineFigure, and turns gestures and keys into requests. It changes nothing
// itself: the app owns the scenario and the tracker, obeys the requests, and says what changed.
//
//     view.setSubject({&scenario, &tracker});
//     connect(&view, &TimelineView::markerMoveRequested, app, [&](ServiceId s, Instant t, GestureId g) {
//         tracker.moveTo(withMarker(scenario, tracker.cut(), s, t));   // by an undo command that merges by gesture
//         view.cutChanged();
//     });
//
// Mouse: drag a marker, its cut line in that lane, or the disaster (Alt: without snapping); drag the background to pan;
// drag a lane's header to reorder; wheel zooms at the pointer (or scrolls where lanes do not fit: then Ctrl+wheel
// zooms), Shift+wheel and sideways scrolling pan; double click fits all; Esc cancels.
// Keys: see keyPressEvent(). All geometry comes from the figure.
#pragma once

#include "figures/TimelineFigure.h"
#include "text/Sentences.h"
#include "widgets/Gesture.h"
#include "widgets/MarkerDrag.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPointF>

#include <optional>
#include <vector>

class QMenu;

namespace bacscope {

class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class State { Idle, Hovering, PressedLane, DraggingMarker, DraggingDisaster, DraggingLane, Panning };

    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    /// What is shown; null scenario or tracker: nothing. Call again when another scenario, another world or another
    /// recovery line is to be shown. Selection and visible span stay where the scenario is the same object.
    void setSubject(const TimelineSubject& subject);
    const TimelineSubject& subject() const { return m_subject; }
    /// The tracker moved: lays out again before the next frame.
    void cutChanged();

    void setTheme(const Theme& theme);
    const Theme& theme() const { return m_settings.theme; }
    void setLanes(std::vector<ServiceId> lanes); ///< empty: all, as in the scenario
    std::vector<ServiceId> lanes() const;        ///< as shown, top to bottom
    void setFigureScale(double scale);           ///< > 1 for projectors
    double figureScale() const { return m_settings.scale; }
    void setLegendVisible(bool visible);

    /// Zooming
    void setVisibleSpan(TimeSpan span);
    TimeSpan visibleSpan() const;
    TimeSpan wholeSpan() const;
    bool isFitted() const { return !m_settings.visible; } ///< shows everything, and goes on doing so
    void fitAll();
    void zoomIn();
    void zoomOut();
    void zoomAt(double x, double factor); ///< the instant at `x` (viewport) stays there

    /// Selecting
    void select(const Hit& hit);
    const Hit& selected() const { return m_selected; }
    void selectAnomaly(const AnyAnomaly& anomaly); ///< selects and brings into view; emits nothing
    const std::optional<AnyAnomaly>& selectedAnomaly() const { return m_selectedAnomaly; }
    void clearSelection();
    void bringIntoView(const Hit& hit);
    /// Selects the next (+1) or previous (−1) anomaly in time, beginning again at the end.
    void nextAnomaly(int step);
    /// The next anomaly of this kind.
    void nextAnomalyOf(AnomalyKind kind);

    /// The thing that keys act on.
    const Hit& focused() const { return m_focused; }
    void setFocused(const Hit& hit);

    State state() const { return m_state; }
    /// Esc: takes a drag back. False where nothing was dragged.
    bool cancelGesture();

    const TimelineFigure& figure() const; ///< laid out
    /// Between the figure's coordinates and the viewport's (they differ where lanes are scrolled).
    QPointF toViewport(QPointF figurePoint) const;
    QPointF toFigure(QPointF viewportPoint) const;
    QRectF viewportRectOf(const Hit& hit) const;

    /// Everything that Tab walks: markers, the disaster, then what can be seen in the order of time.
    std::vector<Hit> focusChain() const;
    /// Name and meaning of a thing, for screen readers and tool tips ("Orders: backup at 13:59, 3 events lost …").
    QString nameOf(const Hit& hit) const;
    QString descriptionOf(const Hit& hit) const;
    /// The menu of a lane; `at` where the marker can be put.
    QMenu* createLaneMenu(ServiceId service, std::optional<Instant> at);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void markerMoveRequested(bacscope::ServiceId service, bacscope::Instant instant, bacscope::GestureId gesture);
    void disasterMoveRequested(bacscope::Instant instant, bacscope::GestureId gesture);
    void gestureFinished(bacscope::GestureId gesture);
    /// Everything goes back to before that gesture. Emitted instead of gestureFinished().
    void gestureCancelled(bacscope::GestureId gesture);
    /// Another order, or lanes hidden or shown again; the app calls setLanes().
    void lanesChanged(const std::vector<bacscope::ServiceId>& lanes);
    void survivorToggleRequested(bacscope::ServiceId service);
    /// By the person, not by select().
    void selectionChanged(const bacscope::Hit& hit);
    /// An anomaly was selected by the person (also emitted after selectionChanged()).
    void anomalySelected(const bacscope::AnyAnomaly& anomaly);
    void visibleSpanChanged(const bacscope::TimeSpan& span);
    /// Where the plot begins and ends (viewport pixels): the mini-map stands under it.
    void plotEdgesChanged(double left, double right);
    /// What is under the pointer or focused, in one sentence; empty: nothing.
    void statusText(const QString& text);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent* event) override;

private:
    bool hasSubject() const { return m_subject.scenario && m_subject.tracker; }
    Sentences sentences() const;

    // Layout
    void invalidateLayout();
    void invalidateStructure();
    void ensureLayout() const;
    double scrollOffset() const;
    double axisBottom() const;

    // Gestures
    Hit hitAt(QPointF viewportPoint) const;
    void hover(QPointF viewportPoint);
    void beginMarkerDrag(const Hit& hit, QPointF position);
    void followPointer();
    void requestDrag(Instant instant);
    void finishDrag();
    void setState(State state);
    void updateCursor();
    void updateEmphasis();
    void freezeSpan();
    void releaseSpan();
    double autoPanSpeed() const;
    bool canMove(const Hit& hit) const;
    bool isSurvivor(ServiceId service) const;
    Instant instantOf(const Hit& thing) const;

    // Lanes
    std::vector<ServiceId> lanesWith(ServiceId lane, int position) const;
    int lanePositionAt(double figureY) const;
    void moveLane(ServiceId lane, int by);

    // Keys
    bool moveFocusedByKey(QKeyEvent* event);
    void walkEvents(int step);
    void walkLanes(int step);
    void finishKeyGesture();
    Hit laneNeighbour(const Hit& from, int step) const;

    void changeSpan(TimeSpan span);
    void selectByPerson(const Hit& hit, std::optional<AnyAnomaly> anomaly);
    void announceFocus();
    void announceCut();

    TimelineSubject m_subject;
    TimelineSettings m_settings;
    mutable TimelineFigure m_figure;
    mutable bool m_layoutDirty = true;
    mutable bool m_structureDirty = true;
    mutable double m_contentHeight = 0;
    mutable double m_plotLeft = -1;
    mutable double m_plotRight = -1;

    State m_state = State::Idle;
    Hit m_hovered;
    Hit m_selected;
    std::optional<AnyAnomaly> m_selectedAnomaly;
    Hit m_focused;
    bool m_focusVisible = false; ///< the ring shows after the keyboard was used

    // The drag that is going on
    std::optional<MarkerDrag> m_drag;
    Hit m_dragged;
    GestureId m_gesture = 0;
    AnomalyCounts m_countsBefore;
    std::optional<Instant> m_instantBefore;
    std::optional<Instant> m_requested;
    QPointF m_pressed;
    QPointF m_pointer;
    TimeScale m_scaleBefore;
    bool m_free = false;
    bool m_wasFitted = false;
    ServiceId m_draggedLane;
    int m_laneTarget = -1;
    QBasicTimer m_frameTimer; ///< takes several mouse moves together
    QBasicTimer m_panTimer;   ///< at the edges

    GestureId m_keyGesture = 0; ///< a run of a repeating key
    int m_keyOfGesture = 0;
    std::vector<AnyAnomaly> m_anomalies; ///< in order, for nextAnomaly()
    bool m_anomaliesKnown = false;
    mutable bool m_announceCut = false;
};

} // namespace bacscope
