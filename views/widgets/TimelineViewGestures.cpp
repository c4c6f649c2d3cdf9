// TimelineView's mouse: hovering, dragging, panning, zooming, and the menu of a lane.
#include "widgets/TimelineView.h"

#include "widgets/AnomalyHits.h"
#include "widgets/ThemePalette.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

constexpr int panInterval = 16;
/// Near the edge the view begins to move; further out it moves faster, up to this many pixels a frame.
constexpr double panZone = 24;
constexpr double fastestPan = 28;
/// A hand that only clicks moves so much.
constexpr double clickSlack = 3;
/// A lane dropped so far outside is hidden.
constexpr double hideZone = 24;
constexpr double wheelZoom = 1.2;
constexpr double doubleClickZoom = 2;

} // namespace

void TimelineView::setState(State state) {
    m_state = state;
    updateCursor();
}

void TimelineView::updateCursor() {
    Qt::CursorShape shape = Qt::ArrowCursor;
    switch (m_state) {
    case State::DraggingMarker:
    case State::DraggingDisaster:
    case State::DraggingBackup:
    case State::DraggingLock:
        shape = Qt::SizeHorCursor;
        break;
    case State::DraggingLane:
    case State::Panning:
        shape = Qt::ClosedHandCursor;
        break;
    case State::Idle:
    case State::Hovering:
    case State::Pressed:
    case State::PressedLane:
        switch (m_hovered.kind) {
        case Hit::Kind::BackupMarker:
        case Hit::Kind::Disaster:
        case Hit::Kind::BackupTick:
        case Hit::Kind::Lock:
            shape = canMove(m_hovered) ? Qt::SizeHorCursor : Qt::ArrowCursor;
            break;
        case Hit::Kind::LaneHeader:
            shape = m_readOnly ? Qt::ArrowCursor : Qt::OpenHandCursor;
            break;
        case Hit::Kind::Event:
        case Hit::Kind::Reference:
        case Hit::Kind::Anomaly:
        case Hit::Kind::GivenEntity:
        case Hit::Kind::DensityStrip:
        case Hit::Kind::Bundle:
            shape = Qt::PointingHandCursor;
            break;
        default:
            break;
        }
        break;
    }
    viewport()->setCursor(shape);
}

void TimelineView::hover(QPointF viewportPoint) {
    const Hit hit = hitAt(viewportPoint);
    setState(hit ? State::Hovering : State::Idle);
    if (hit == m_hovered) {
        return;
    }
    m_hovered = hit;
    updateCursor();
    viewport()->update();
    describe(hit);
}

bool TimelineView::viewportEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Hit hit = hasSubject() && !isDragging() ? hitAt(help->pos()) : Hit();
        const QString text = hit ? descriptionOf(hit) : QString();
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            // As rich text it is broken into lines.
            QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()),
                               viewport(), viewportRectOf(hit).toAlignedRect().adjusted(-4, -4, 4, 4));
        }
        return true;
    }
    case QEvent::Leave:
        if (m_state == State::Hovering || m_state == State::Idle) {
            m_hovered = {};
            setState(State::Idle);
            viewport()->update();
            describe({});
        }
        break;
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position().x(), 1 + gesture->value());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// Dragging

void TimelineView::beginDrag(const Hit& hit, QPointF position) {
    const TimeScale& scale = figure().timeScale();
    m_dragged = handleOf(hit);
    // A marker at nothing is drawn where none of its backups is: that comes to the hand.
    const bool atNothing = instantOf(hit)->isDistantPast() && m_dragged != hit;
    const double x =
        atNothing ? position.x() : std::clamp(scale.x(*instantOf(hit)), scale.left(), scale.right());
    m_drag = dragOf(m_dragged, x, position.x());
    m_gesture = nextGesture();
    m_countsBefore = m_subject.tracker->counts();
    m_requested = false;
    m_scaleBefore = scale;
    // What is dragged may widen the whole span; under the pointer nothing must move.
    m_bounds = wholeSpan();
    m_wasFitted = isFitted();
    m_settings.visible = visibleSpan();
    setState(m_dragged.kind == Hit::Kind::Disaster     ? State::DraggingDisaster
             : m_dragged.kind == Hit::Kind::BackupTick ? State::DraggingBackup
             : m_dragged.kind == Hit::Kind::Lock       ? State::DraggingLock
                                                       : State::DraggingMarker);
    viewport()->update();
}

void TimelineView::requestMove(const Hit& thing, Instant instant, GestureId gesture) {
    m_requested = true;
    if (m_subject.backups) {
        // What is moved is a backup: the difference is told from there, not from the round that was shown.
        Q_EMIT recoveryRoundLeft();
        m_countsBefore = m_subject.tracker->counts();
    }
    switch (thing.kind) {
    case Hit::Kind::Disaster:
        Q_EMIT disasterMoveRequested(instant, gesture);
        break;
    case Hit::Kind::BackupTick:
        Q_EMIT backupMoveRequested(thing.service, thing.count, instant, gesture);
        break;
    case Hit::Kind::Lock:
        Q_EMIT lockStartMoveRequested(instant, gesture);
        break;
    default:
        Q_EMIT markerMoveRequested(thing.service, instant, gesture);
        break;
    }
    viewport()->update();
}

void TimelineView::moveTo(const Hit& thing, Instant instant) {
    if (hasSubject() && canMove(thing)) {
        const GestureId gesture = nextGesture();
        requestMove(handleOf(thing), instant, gesture);
        Q_EMIT gestureFinished(gesture);
    }
}

void TimelineView::followPointer() {
    if (!isDragging() || !m_moved) {
        return;
    }
    const TimeScale& scale = figure().timeScale();
    const double x = std::clamp(m_pointer.x(), scale.left(), scale.right());
    const Instant wanted = m_drag->instantAt(x, scale, m_free ? SnapMode::Free : SnapMode::BetweenEvents);
    if (wanted != instantOf(m_dragged)) {
        requestMove(m_dragged, wanted, m_gesture);
    }
}

void TimelineView::finishDrag() {
    if (m_frameTimer.isActive()) {
        m_frameTimer.stop();
        followPointer();
    }
    m_panTimer.stop();
    m_drag.reset();
    m_dragged = {};
    setState(State::Idle);
    if (m_wasFitted) {
        m_settings.visible.reset();
        invalidateLayout();
        tellSpan();
    }
    if (m_requested) {
        Q_EMIT gestureFinished(m_gesture);
    }
    m_gesture = 0;
    viewport()->update();
}

bool TimelineView::cancelGesture() {
    if (m_state == State::DraggingLane || m_state == State::Panning) {
        if (m_state == State::Panning) {
            changeSpan(m_scaleBefore.span());
        }
        setState(State::Idle);
        viewport()->update();
        return true;
    }
    if (!isDragging()) {
        return false;
    }
    m_frameTimer.stop();
    m_panTimer.stop();
    m_drag.reset();
    m_dragged = {};
    setState(State::Idle);
    const TimeSpan before = m_scaleBefore.span();
    m_settings.visible = m_wasFitted ? std::nullopt : std::optional(before);
    invalidateLayout();
    if (m_requested) {
        Q_EMIT gestureCancelled(m_gesture);
    }
    tellSpan();
    m_gesture = 0;
    return true;
}

double TimelineView::autoPanSpeed() const {
    const TimeScale& scale = figure().timeScale();
    const double beyondRight = m_pointer.x() - (scale.right() - panZone);
    const double beyondLeft = (scale.left() + panZone) - m_pointer.x();
    const auto speed = [](double beyond) { return std::min(fastestPan, 1 + beyond / 4); };
    return beyondRight > 0 ? speed(beyondRight) : beyondLeft > 0 ? -speed(beyondLeft) : 0;
}

void TimelineView::autoPan() {
    const double speed = autoPanSpeed();
    if (speed == 0 || !isDragging()) {
        m_panTimer.stop();
        return;
    }
    changeSpan(figure().timeScale().panned(speed, m_bounds).span());
    followPointer();
}

void TimelineView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_frameTimer.timerId()) {
        m_frameTimer.stop();
        followPointer();
    } else if (event->timerId() == m_panTimer.timerId()) {
        autoPan();
    } else if (event->timerId() == m_badgeTimer.timerId()) {
        m_badgeTimer.stop();
        viewport()->update();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (!hasSubject() || isDragging() || m_state == State::DraggingLane) {
        return;
    }
    finishKeyGesture();
    m_badgeTimer.stop();
    m_pressed = m_pointer = event->position();
    m_moved = false;
    m_free = event->modifiers() & Qt::AltModifier;
    m_focusVisible = false;
    if (event->button() == Qt::MiddleButton) {
        m_scaleBefore = figure().timeScale();
        setState(State::Panning);
        return;
    }
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_hovered = hitAt(event->position());
    if (canMove(m_hovered)) {
        m_focused = m_hovered;
        beginDrag(m_hovered, event->position());
    } else if (m_hovered.kind == Hit::Kind::LaneHeader && !m_readOnly) {
        m_draggedLane = m_hovered.service;
        m_focused = markerHit(m_draggedLane);
        setState(State::PressedLane);
    } else {
        m_scaleBefore = figure().timeScale();
        setState(State::Pressed);
    }
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    if (!hasSubject()) {
        return;
    }
    m_pointer = event->position();
    m_free = event->modifiers() & Qt::AltModifier;
    const QPointF moved = m_pointer - m_pressed;
    switch (m_state) {
    case State::Idle:
    case State::Hovering:
        // After Esc the button may still be down: that hand does nothing until it lets go.
        if (event->buttons() == Qt::NoButton) {
            hover(m_pointer);
        }
        break;
    case State::DraggingMarker:
    case State::DraggingDisaster:
    case State::DraggingBackup:
    case State::DraggingLock:
        if (!m_moved && std::abs(moved.x()) < clickSlack) {
            break;
        }
        m_moved = true;
        // Several moves may come before the next frame: the latest counts.
        if (!m_frameTimer.isActive()) {
            m_frameTimer.start(0, this);
        }
        if (autoPanSpeed() != 0 && !m_panTimer.isActive()) {
            m_panTimer.start(panInterval, this);
        }
        break;
    case State::PressedLane:
        if (std::abs(moved.y()) >= QGuiApplication::styleHints()->startDragDistance()) {
            setState(State::DraggingLane);
        }
        break;
    case State::DraggingLane:
        viewport()->update();
        if (!viewport()
                 ->rect()
                 .adjusted(-int(hideZone), -int(hideZone), int(hideZone), int(hideZone))
                 .contains(m_pointer.toPoint())) {
            Q_EMIT statusText(tr("Let go to hide %1").arg(sentences().service(m_draggedLane)));
        } else {
            Q_EMIT statusText(tr("Let go to put %1 here").arg(sentences().service(m_draggedLane)));
        }
        break;
    case State::Pressed:
        if (moved.manhattanLength() < QGuiApplication::styleHints()->startDragDistance()) {
            break;
        }
        setState(State::Panning);
        [[fallthrough]];
    case State::Panning:
        // From where it began, so that no rounding adds up.
        changeSpan(m_scaleBefore.panned(m_pressed.x() - m_pointer.x(), wholeSpan()).span());
        break;
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (!hasSubject()) {
        return;
    }
    m_pointer = event->position();
    switch (m_state) {
    case State::DraggingMarker:
    case State::DraggingDisaster:
    case State::DraggingBackup:
    case State::DraggingLock: {
        const bool clicked = !m_moved;
        const Hit thing = m_hovered; // what was pressed
        if (m_moved) {
            m_frameTimer.start(0, this);
        }
        finishDrag();
        if (clicked) {
            selectByPerson(thing, std::nullopt);
        }
        break;
    }
    case State::DraggingLane:
        dropLane();
        break;
    case State::Pressed:
    case State::PressedLane: {
        setState(State::Idle);
        const bool thing = m_hovered.event.isValid() || m_hovered.kind == Hit::Kind::GivenEntity ||
                           m_hovered.kind == Hit::Kind::Survivor || m_hovered.kind == Hit::Kind::LaneHeader;
        const Hit hit = thing ? m_hovered : Hit();
        if (hit.event.isValid()) {
            m_focused = eventHit(hit.event);
        }
        if (hit || m_selected) {
            selectByPerson(hit, anomalyAt(hit, *m_subject.tracker));
        }
        break;
    }
    case State::Idle:
    case State::Hovering:
    case State::Panning:
        break;
    }
    hover(m_pointer);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!hasSubject() || event->button() != Qt::LeftButton) {
        return;
    }
    const Hit hit = hitAt(event->position());
    if (canMove(hit) || hit.kind == Hit::Kind::LaneHeader) {
        mousePressEvent(event);
    } else {
        zoomAt(event->position().x(), doubleClickZoom);
    }
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    if (!hasSubject()) {
        return;
    }
    event->accept();
    const QPointF turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    const TimeScale& scale = figure().timeScale();
    if (isDragging()) {
        return;
    }
    if (sideways || event->modifiers() & Qt::ShiftModifier) {
        const double by = sideways ? turned.x() : turned.y();
        changeSpan(scale.panned(-by, wholeSpan()).span());
    } else if (event->position().x() < scale.left() && !(event->modifiers() & Qt::ControlModifier)) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(turned.y() / 2));
    } else {
        zoomAt(event->position().x(),
               std::pow(wheelZoom, turned.y() / double(QWheelEvent::DefaultDeltasPerStep)));
    }
    hover(event->position());
}

// Lanes

int TimelineView::lanePositionAt(double figureY) const {
    int position = 0;
    for (const ServiceId lane : lanes()) {
        if (lane != m_draggedLane && figure().laneRect(lane).center().y() < figureY) {
            ++position;
        }
    }
    return position;
}

std::vector<ServiceId> TimelineView::lanesWith(ServiceId lane, int position) const {
    std::vector<ServiceId> order = lanes();
    std::erase(order, lane);
    order.insert(order.begin() + std::clamp(position, 0, static_cast<int>(order.size())), lane);
    return order;
}

void TimelineView::hideLane(ServiceId lane) {
    std::vector<ServiceId> order = lanes();
    std::erase(order, lane);
    // The last one stays: no lanes at all would mean all of them.
    if (!order.empty()) {
        Q_EMIT lanesChanged(order);
    }
}

bool TimelineView::moveLane(ServiceId lane, int by) {
    const std::vector<ServiceId> order = lanes();
    const auto found = std::find(order.begin(), order.end(), lane);
    const int to = static_cast<int>(found - order.begin()) + by;
    if (found == order.end() || to < 0 || to >= static_cast<int>(order.size())) {
        return false;
    }
    Q_EMIT lanesChanged(lanesWith(lane, to));
    return true;
}

void TimelineView::dropLane() {
    setState(State::Idle);
    viewport()->update();
    const QRectF inside = QRectF(viewport()->rect()).adjusted(-hideZone, -hideZone, hideZone, hideZone);
    if (!inside.contains(m_pointer)) {
        hideLane(m_draggedLane);
        return;
    }
    const std::vector<ServiceId> order = lanesWith(m_draggedLane, lanePositionAt(toFigure(m_pointer).y()));
    if (order != lanes()) {
        Q_EMIT lanesChanged(order);
    }
}

void TimelineView::paintLaneTarget(QPainter& painter) const {
    std::vector<ServiceId> others = lanes();
    std::erase(others, m_draggedLane);
    if (others.empty()) {
        return;
    }
    const auto position = static_cast<std::size_t>(lanePositionAt(toFigure(m_pointer).y()));
    const double y = position < others.size() ? m_figure.laneRect(others[position]).top() - 4
                                              : m_figure.laneRect(others.back()).bottom() + 4;
    const double onView = y - scrollOffset();
    const QColor& color = m_settings.theme.selection;
    painter.setPen(QPen(color, 2));
    painter.drawLine(QPointF(8, onView), QPointF(m_figure.plotRect().right(), onView));

    QRectF ghost = m_figure.laneHeaderRect(m_draggedLane);
    ghost.moveTop(m_pointer.y() - ghost.height() / 2);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(blend(m_settings.theme.paper, color, 0.12));
    painter.drawRoundedRect(ghost.adjusted(4, 4, -4, -4), 6, 6);
    painter.setPen(m_settings.theme.ink);
    const double inset = 20;
    const QString name = painter.fontMetrics().elidedText(sentences().service(m_draggedLane), Qt::ElideRight,
                                                          static_cast<int>(ghost.width() - 2 * inset));
    painter.drawText(ghost.adjusted(inset, 0, -inset, 0), Qt::AlignVCenter | Qt::AlignLeft, name);
}

QMenu* TimelineView::createLaneMenu(ServiceId service, std::optional<Instant> at) {
    auto* menu = new QMenu(this);
    const Sentences words = sentences();
    const std::vector<ServiceId> shown = lanes();
    const auto place = std::find(shown.begin(), shown.end(), service);
    const auto named = [menu](const QString& text, const char* name) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    const QString escaped = words.service(service).replace(QLatin1Char('&'), QStringLiteral("&&"));

    if (at && canMove(markerHit(service))) {
        QAction* move = named(tr("Back up at %1").arg(words.instant(*at)), "markerHere");
        connect(move, &QAction::triggered, this, [this, service, at] { moveTo(markerHit(service), *at); });
    }
    QAction* survivor = named(tr("%1 survives the disaster").arg(escaped), "survivor");
    survivor->setCheckable(true);
    survivor->setChecked(m_subject.scenario->services[service.at()].survives);
    connect(survivor, &QAction::triggered, this,
            [this, service] { Q_EMIT survivorToggleRequested(service); });
    menu->addSeparator();

    QAction* up = named(tr("Move lane up"), "laneUp");
    up->setEnabled(place != shown.begin());
    connect(up, &QAction::triggered, this, [this, service] { moveLane(service, -1); });
    QAction* down = named(tr("Move lane down"), "laneDown");
    down->setEnabled(place != shown.end() && place + 1 != shown.end());
    connect(down, &QAction::triggered, this, [this, service] { moveLane(service, 1); });
    QAction* hide = named(tr("Hide %1").arg(escaped), "laneHide");
    hide->setEnabled(shown.size() > 1);
    connect(hide, &QAction::triggered, this, [this, service] { hideLane(service); });

    if (shown.size() < m_subject.scenario->services.size()) {
        QMenu* hidden = menu->addMenu(tr("Show"));
        for (std::size_t other = 0; other < m_subject.scenario->services.size(); ++other) {
            const ServiceId lane(other);
            if (std::find(shown.begin(), shown.end(), lane) == shown.end()) {
                QAction* show =
                    hidden->addAction(words.service(lane).replace(QLatin1Char('&'), QStringLiteral("&&")));
                connect(show, &QAction::triggered, this, [this, lane] {
                    std::vector<ServiceId> order = lanes();
                    order.push_back(lane);
                    Q_EMIT lanesChanged(order);
                });
            }
        }
        QAction* all = named(tr("Show all lanes"), "lanesAll");
        connect(all, &QAction::triggered, this, [this] { Q_EMIT lanesChanged({}); });
    }
    return menu;
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    if (!hasSubject() || isDragging() || m_readOnly) {
        return;
    }
    QPointF point = event->pos();
    ServiceId service;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF rect = viewportRectOf(m_focused);
        point = rect.isEmpty() ? QPointF(viewport()->rect().center()) : rect.center();
        service = laneOf(m_focused);
    } else {
        service = figure().laneAt(toFigure(point).y());
    }
    if (!service.isValid()) {
        return;
    }
    std::optional<Instant> at;
    const TimeScale& scale = figure().timeScale();
    if (point.x() >= scale.left() && event->reason() != QContextMenuEvent::Keyboard) {
        at = MarkerDrag::ofMarker(*m_subject.scenario, m_subject.markers(), service)
                 .instantAt(point.x(), scale, SnapMode::BetweenEvents);
    }
    QMenu* menu = createLaneMenu(service, at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(viewport()->mapToGlobal(point.toPoint()));
}

} // namespace bacscope
