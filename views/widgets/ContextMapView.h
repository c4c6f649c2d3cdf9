// The context map in the window: shows ContextMapFigure, and turns gestures and keys into requests. It
// changes nothing itself: the app owns the scenario and the tracker, obeys the requests, and says what
// changed by setSubject() (another decomposition, names, places) or cutChanged() (markers).
//
//     view.setSubject({&scenario, &tracker});
//     connect(&view, &ContextMapView::mergeRequested, app, [&](ServiceId from, ServiceId into) {
//         change(withMerged(scenario, from, into));
//         view.setSubject({&scenario, &tracker});
//     });
//
// Mouse: drag a service to empty ground to put it there, onto another to merge it (with Shift: to share one
// backup); drag an aggregate onto another service to move it, to empty ground to split it off; double click
// renames a service and follows an edge; the context menu holds everything. Keys: Tab walks services,
// aggregates and edges, arrows go to the next one in that direction; Enter selects and follows an edge; F2
// renames; M, then arrows and Enter, merges (Shift+Enter: shares one backup) or moves an aggregate;
// Alt+arrows put a service elsewhere; Esc cancels. All geometry comes from the figure.
#pragma once

#include "figures/ContextMapFigure.h"
#include "text/Sentences.h"
#include "widgets/Gesture.h"

#include <QPointF>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QLineEdit;
class QMenu;

namespace bacscope {

class ContextMapView : public QWidget {
    Q_OBJECT
public:
    enum class State {
        Idle,
        Pressed, ///< on something that a click selects and a drag carries along
        DraggingService,
        DraggingAggregate,
        ChoosingTarget, ///< after M: arrows choose where the focused thing goes
        Renaming
    };

    explicit ContextMapView(QWidget* parent = nullptr);
    ~ContextMapView() override;

    /// What is shown; null scenario or tracker: nothing. Selection and focus stay where the same things are
    /// still there (by the services' ids); a drag ends silently.
    void setSubject(const ContextMapSubject& subject);
    const ContextMapSubject& subject() const { return m_subject; }
    /// The tracker moved: counts anew before the next frame.
    void cutChanged();

    void setTheme(const Theme& theme);
    const Theme& theme() const { return m_look.theme; }
    void setScale(double scale); ///< > 1 for projectors
    double scale() const { return m_look.scale; }
    void setLegendVisible(bool visible);

    /// Selecting; emits nothing.
    void setSelected(const MapHit& hit);
    const MapHit& selected() const { return m_selected; }
    void selectService(ServiceId service);
    void selectEdge(ServiceId a, ServiceId b);
    /// Selects what it is drawn at: the edge between the two services where there is one, else the service.
    void showAnomaly(const AnyAnomaly& anomaly);
    void clearSelection() { setSelected({}); }

    /// The thing that keys act on.
    const MapHit& focused() const { return m_focused; }
    void setFocused(const MapHit& hit);

    State state() const { return m_state; }
    /// Esc: takes a drag, a choice or a renaming back. False where there was none.
    bool cancelGesture();

    const ContextMapFigure& figure() const; ///< laid out, in the widget's coordinates
    /// Everything that Tab walks.
    std::vector<MapHit> focusChain() const;
    /// Name and meaning of a thing, for screen readers and tool tips.
    QString nameOf(const MapHit& hit) const;
    QString descriptionOf(const MapHit& hit) const;
    /// Where all services stand now: to be kept where a change must not move them.
    std::vector<std::pair<ServiceId, MapPosition>> positions() const;
    /// Everything that can be done with a thing; nothing: with the map.
    QMenu* createMenu(const MapHit& hit);
    void startRenaming(ServiceId service);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void mergeRequested(bacscope::ServiceId from, bacscope::ServiceId into);
    void lockstepRequested(bacscope::ServiceId service, bacscope::ServiceId with);
    void leaveLockstepRequested(bacscope::ServiceId service);
    void splitRequested(bacscope::AggregateId aggregate);
    void aggregateMoveRequested(bacscope::AggregateId aggregate, bacscope::ServiceId into);
    void renameRequested(bacscope::ServiceId service, const QString& name);
    /// One service was put elsewhere. Holds the places of all, as they stand now, so that no other moves.
    void nodesMoved(const std::vector<std::pair<bacscope::ServiceId, bacscope::MapPosition>>& positions,
                    bacscope::GestureId gesture);
    /// Forget all places.
    void arrangeRequested();
    /// By the person, not by setSelected().
    void selectionChanged(const bacscope::MapHit& hit);
    void edgeActivated(bacscope::ServiceId a, bacscope::ServiceId b);
    /// What is under the pointer or focused, in one sentence; empty: nothing.
    void statusText(const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// A thing by its names, which stay where ids change.
    struct Named {
        MapHit::Kind kind = MapHit::Kind::Nothing;
        QString service;
        QString other;
        QString aggregate;
    };

    bool hasSubject() const { return m_subject.scenario && m_subject.tracker; }
    const EventLog& log() const { return m_subject.tracker->world().log(); }

    void invalidateLayout();
    void ensureLayout() const;
    void updateEmphasis();

    // Things
    MapHit hitAt(QPointF point) const { return hasSubject() ? figure().hitTest(point) : MapHit(); }
    bool isThere(const MapHit& hit) const;
    Named named(const MapHit& hit) const;
    MapHit found(const Named& thing) const;
    QString serviceName(ServiceId service) const;
    ServiceId serviceAt(QPointF point, ServiceId except) const;
    bool inLockstep(ServiceId service) const;
    bool shareBackup(ServiceId a, ServiceId b) const;
    bool canSplit(AggregateId aggregate) const;
    void selectByPerson(const MapHit& hit);
    void describe(const MapHit& hit); ///< emits statusText(), again whenever the cut changes
    void tellFocus();
    void keepPlaces(const ContextMapSubject& next);
    void tellHint(); ///< what can be done at all

    // Gestures
    bool isDragging() const {
        return m_state == State::DraggingService || m_state == State::DraggingAggregate;
    }
    void setState(State state);
    void hover(QPointF point);
    void updateCursor();
    void followPointer(Qt::KeyboardModifiers modifiers);
    void drop(Qt::KeyboardModifiers modifiers);
    void request(const MapHit& thing, ServiceId target, bool lockstep);
    QString whatDroppingDoes(const MapHit& thing, ServiceId target, bool lockstep) const;
    MapPosition placeAt(ServiceId service, QPointF centre) const;
    void requestPlace(ServiceId service, MapPosition place, GestureId gesture);
    void finishRenaming(bool accept);

    // Keys
    MapHit neighbour(const MapHit& from, int key, MapHit::Kind kind, ServiceId except) const;
    void startChoosing();
    bool chooseByKey(QKeyEvent* event);
    bool moveByKey(QKeyEvent* event);

    ContextMapSubject m_subject;
    std::shared_ptr<const World> m_world; ///< of the subject: another one means that ids mean something else
    FigureLook m_look;
    mutable ContextMapFigure m_figure;
    mutable bool m_layoutDirty = true;
    mutable bool m_cutDirty = false;

    State m_state = State::Idle;
    MapHit m_described;               ///< what the status text is about
    std::vector<std::string> m_story; ///< the aggregates: whose services keep their places
    MapHit m_hovered;
    MapHit m_selected;
    MapHit m_focused;
    Named m_selectedName;
    Named m_focusedName;
    bool m_focusVisible = false; ///< the ring shows once the keyboard was used

    // The gesture that is going on
    MapHit m_dragged;
    ServiceId m_target;
    bool m_lockstep = false; ///< Shift is held
    /// The aggregate that was dropped on empty ground, by its name, and where: its service appears there.
    std::optional<std::pair<std::string, MapPosition>> m_dropped;
    QPointF m_pressed;
    QPointF m_pointer;
    QPointF m_grab;             ///< from the centre of what is dragged to the pointer
    GestureId m_keyGesture = 0; ///< a run of a repeating key
    int m_keyOfGesture = 0;
    QLineEdit* m_editor;
    ServiceId m_renamed;
};

} // namespace bacscope
