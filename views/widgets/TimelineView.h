// The timeline in the window: shows TimelineFigure, and turns gestures and keys into requests. It changes
// nothing itself: the app owns the scenario and the tracker, obeys the requests, and says what changed.
//
//     view.setSubject({&scenario, &tracker});
//     connect(&view, &TimelineView::markerMoveRequested, app, [&](ServiceId s, Instant t, GestureId g) {
//         tracker.moveTo(withMarker(scenario, tracker.cut(), s, t));   // by an undo command that merges by
//         gesture view.cutChanged();
//     });
//
// Mouse: drag a marker, its cut line in that lane, one of a schedule's backups (and with it all of them), the
// start of the lock, or the disaster (Alt: without snapping); drag the
// background to pan; drag a lane's header to reorder, out of the view to hide it; the wheel zooms at the
// pointer (over the headers it scrolls), Shift+wheel and sideways scrolling pan; double click zooms in; Esc
// takes a drag back. Keys: Tab walks markers, the disaster, the lock, the backups of schedules, the given
// entities and the events in view, in a dozen stops at most, within which the arrows walk; ←/→ move a marker
// by one event (Shift: ten, Ctrl: freely), Home and End to its ends; on an event ←/→ walk along its lane; ↑/↓
// go to the next lane, with Alt they carry it along, Del hides it; Enter selects; N and Shift+N walk the
// anomalies; 0, +, − zoom; Esc cancels. All geometry comes from the figure.
#pragma once

#include "figures/TimelineFigure.h"
#include "text/Sentences.h"
#include "widgets/Gesture.h"
#include "widgets/MarkerDrag.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QPainter;
class QToolButton;

namespace bacscope {

class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Hovering,
        Pressed,     ///< on something that a click selects and a drag pans
        PressedLane, ///< on a lane's header
        DraggingMarker,
        DraggingDisaster,
        DraggingBackup, ///< one of a schedule, or the marker that is one of them
        DraggingLock,
        DraggingLane,
        Panning
    };

    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    /// What is shown; null scenario or tracker: nothing. Call again when another scenario, another world or
    /// another recovery line is to be shown. Selection and visible span stay where the log is the same one; a
    /// drag ends silently where the world is another one. From one lock to another of the same story (which
    /// moves events, so that log and world are new) the span stays, and so does the drag that led there.
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
    void setShowing(TimelineShow showing);
    TimelineShow showing() const { return m_settings.show; }
    /// Nothing can be moved, only looked at: no drags, no menus of lanes. Zooming and selecting go on.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    /// See TimelineSettings: where views stand one above the other.
    void setLeastPlotLeft(double left);

    /// Zooming
    void setVisibleSpan(TimeSpan span);
    TimeSpan visibleSpan() const;
    TimeSpan wholeSpan() const;
    /// The whole span reaches at least this far, so that views beside each other can show the same.
    void setLeastSpan(std::optional<TimeSpan> span);
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

    /// What can be moved, or stands where such a thing does: markers, the disaster, the lock, then the
    /// backups of schedules that can be seen one by one, lane by lane.
    std::vector<Hit> handles() const;
    bool canMove(const Hit& hit) const;
    /// Everything that keys can walk: the handles, then what can be seen in the order of time.
    std::vector<Hit> focusChain() const;
    /// Where Tab stops, mostTabStops at most, each with the things of focusChain() that the arrows walk from
    /// there; Tab arrives at the first of them. As many as there is room for are stops of their own: the
    /// markers before the events, those before backups and given entities.
    std::vector<std::vector<Hit>> tabStops() const;
    static constexpr std::size_t mostTabStops = 12;
    /// Of a handle; none: there is no such thing now.
    std::optional<Instant> instantOf(const Hit& thing) const;
    /// Name and meaning of a thing, for screen readers and tool tips ("Orders: backup at 13:59, 3 events lost
    /// …").
    QString nameOf(const Hit& hit) const;
    QString descriptionOf(const Hit& hit) const;
    Hit markerHit(ServiceId service) const; ///< of a survivor: Kind::Survivor
    static Hit disasterHit();
    static Hit lockHit();
    const std::vector<AnyAnomaly>& anomalies() const; ///< in the order of time; empty without a subject
    /// Asks for a handle to be moved, as a gesture of its own: for menus and screen readers.
    void moveTo(const Hit& thing, Instant instant);
    /// The menu of a lane; `at` where the marker can be put.
    QMenu* createLaneMenu(ServiceId service, std::optional<Instant> at);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void markerMoveRequested(bacscope::ServiceId service, bacscope::Instant instant,
                             bacscope::GestureId gesture);
    void disasterMoveRequested(bacscope::Instant instant, bacscope::GestureId gesture);
    /// The k-th backup of the schedule of this service (and so of its whole unit, whatever service of it has
    /// the plan) goes to this instant, all others with it: `at` becomes instant − k·every. (Markers of
    /// services whose backup does not repeat move by markerMoveRequested().)
    void backupMoveRequested(bacscope::ServiceId service, std::size_t k, bacscope::Instant instant,
                             bacscope::GestureId gesture);
    /// A backup is about to be moved while a round of the recovery line is shown: it is to be put away.
    void recoveryRoundLeft();
    /// The lock begins then.
    void lockStartMoveRequested(bacscope::Instant instant, bacscope::GestureId gesture);
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
    const World& world() const { return m_subject.tracker->world(); }

    // Layout
    void invalidateLayout();
    void invalidateStructure();
    void ensureLayout() const;
    double scrollOffset() const;
    void paintLaneTarget(QPainter& painter) const;

    // Things
    Hit hitAt(QPointF viewportPoint) const;
    Hit eventHit(EventId event) const;
    bool isSurvivor(ServiceId service) const;
    ServiceId laneOf(const Hit& hit) const;
    Hit handleOf(const Hit& hit) const;
    std::optional<MarkerDrag> dragOf(const Hit& handle, double x = 0, double pressX = 0) const;
    bool isMoving() const { return isDragging() || m_keyGesture != 0; }
    bool goesOnUnder(const TimelineSubject& subject) const;

    // Gestures
    void hover(QPointF viewportPoint);
    void setState(State state);
    void updateCursor();
    void updateEmphasis();
    bool isDragging() const {
        return m_state == State::DraggingMarker || m_state == State::DraggingDisaster ||
               m_state == State::DraggingBackup || m_state == State::DraggingLock;
    }
    void beginDrag(const Hit& hit, QPointF position);
    void followPointer();
    void requestMove(const Hit& thing, Instant instant, GestureId gesture);
    void finishDrag();
    void dropLane();
    void autoPan();
    double autoPanSpeed() const;

    // Lanes
    int lanePositionAt(double figureY) const;
    std::vector<ServiceId> lanesWith(ServiceId lane, int position) const;
    void hideLane(ServiceId lane);
    bool moveLane(ServiceId lane, int by);

    // Keys
    bool moveByKey(QKeyEvent* event);
    bool walkByKey(QKeyEvent* event);
    void walkStop(int step);
    void panByKey(QKeyEvent* event);
    void finishKeyGesture();
    Hit neighbour(const Hit& from, int lanesDown) const;
    std::vector<Hit> stopWith(const Hit& hit) const;
    void focusByKey(const Hit& hit);

    void changeSpan(TimeSpan span);
    void tellSpan();
    void abandonGesture();
    void selectByPerson(const Hit& hit, std::optional<AnyAnomaly> anomaly);
    void walkAnomalies(int step, std::optional<AnomalyKind> kind);
    QString consequencesOf(ServiceId service) const;
    QString backupText(const Hit& tick) const;
    QString linkText(const Hit& hit) const;
    QString spanText(const TimeSpan& span) const;
    void tellFocus();
    void describe(const Hit& hit); ///< emits statusText(), again whenever the cut changes
    void tellDescribed();
    void tellCut();
    void refreshHiddenLanes();
    void placeHiddenLanes();

    TimelineSubject m_subject;
    std::shared_ptr<const World> m_world; ///< of the subject: another one means that ids mean something else
    TimelineSettings m_settings;
    bool m_readOnly = false;
    std::optional<TimeSpan> m_leastSpan;
    TimeSpan m_toldSpan; ///< the last one that visibleSpanChanged() told
    mutable TimelineFigure m_figure;
    mutable bool m_layoutDirty = true;
    mutable bool m_structureDirty = true;
    mutable double m_contentHeight = 0;
    mutable int m_leastHeight = 0; ///< with which no lane has to be scrolled to
    mutable double m_plotLeft = -1;
    mutable double m_plotRight = -1;

    QToolButton* m_hiddenLanes; ///< says that lanes are hidden, and shows them all

    State m_state = State::Idle;
    Hit m_described; ///< what the status text is about
    Hit m_hovered;
    Hit m_selected;
    std::optional<AnyAnomaly> m_selectedAnomaly;
    Hit m_focused;
    bool m_focusVisible = false; ///< the ring shows once the keyboard was used

    // The drag that is going on
    std::optional<MarkerDrag> m_drag;
    Hit m_dragged;
    GestureId m_gesture = 0;
    AnomalyCounts m_countsBefore;
    bool m_requested = false; ///< this gesture asked for something
    bool m_moved = false;     ///< further than a click
    QPointF m_pressed;
    QPointF m_pointer;
    TimeScale m_scaleBefore;
    TimeSpan m_bounds; ///< of panning and zooming, fixed while something is dragged
    bool m_free = false;
    bool m_wasFitted = false;
    ServiceId m_draggedLane;
    QBasicTimer m_frameTimer; ///< takes several mouse moves together
    QBasicTimer m_panTimer;   ///< at the edges
    QBasicTimer m_badgeTimer; ///< how long the difference stays after a key

    GestureId m_keyGesture = 0; ///< a run of a repeating key
    int m_keyOfGesture = 0;
    mutable std::vector<AnyAnomaly> m_anomalies; ///< sorted when first asked for
    mutable bool m_anomaliesKnown = false;
};

} // namespace bacscope
