// TimelineView's keyboard: what the mouse can do, keys can.
#include "widgets/TimelineView.h"

#include "widgets/AnomalyHits.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>

namespace bacscope {

namespace {

constexpr int severalEvents = 10;
constexpr double panShare = 0.125;
/// How long the difference stays to be read after a key.
constexpr int badgeMilliseconds = 2500;

} // namespace

bool TimelineView::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // During a drag Esc is the view's, and Alt does not open the menu bar.
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((isDragging() || m_state == State::DraggingLane || m_state == State::Panning) &&
            (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Alt)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::LayoutRequest:
        ensureLayout();
        return true;
    default:
        break;
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    if (!hasSubject()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool alt = event->modifiers() & Qt::AltModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_F10:
        if (shift) { // not every keyboard has a key for menus
            const QPoint middle = viewport()->rect().center();
            QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, viewport()->mapToGlobal(middle));
            contextMenuEvent(&menu);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (cancelGesture()) {
            return;
        }
        if (m_selected || m_focusVisible) {
            m_focusVisible = false;
            selectByPerson({}, std::nullopt);
            return;
        }
        break;
    case Qt::Key_Alt:
        m_free = true;
        followPointer();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (alt || isDragging()) {
            break;
        }
        if (!moveByKey(event) && !walkByKey(event)) {
            panByKey(event);
        }
        return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int down = event->key() == Qt::Key_Down ? 1 : -1;
        if (!m_focused || isDragging()) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                          down * verticalScrollBar()->singleStep());
        } else if (alt) {
            if (const ServiceId lane = laneOf(m_focused); lane.isValid()) {
                moveLane(lane, down);
            }
        } else if (m_focused.kind == Hit::Kind::GivenEntity || m_focused.kind == Hit::Kind::BackupTick) {
            walkStop(down);
        } else if (const Hit hit = neighbour(m_focused, down)) {
            focusByKey(hit);
        }
        return;
    }
    case Qt::Key_Delete:
        if (const ServiceId lane = laneOf(m_focused); lane.isValid()) {
            hideLane(lane);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused) {
            m_focusVisible = true;
            selectByPerson(m_focused, anomalyAt(m_focused, *m_subject.tracker));
        }
        return;
    case Qt::Key_N:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier) {
            nextAnomaly(shift ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_0:
        fitAll();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Alt) {
        m_free = false;
        followPointer();
    } else if (!event->isAutoRepeat() && event->key() == m_keyOfGesture) {
        finishKeyGesture();
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

/// A marker or the disaster. False where something else has the focus.
bool TimelineView::moveByKey(QKeyEvent* event) {
    if (!canMove(m_focused)) {
        return m_focused.kind == Hit::Kind::Survivor || m_focused.kind == Hit::Kind::BackupMarker;
    }
    const bool goesOn = event->isAutoRepeat() && m_keyGesture != 0 && m_keyOfGesture == event->key();
    if (!goesOn) {
        finishKeyGesture();
        m_keyGesture = nextGesture();
        m_keyOfGesture = event->key();
        m_dragged = handleOf(m_focused);
        m_countsBefore = m_subject.tracker->counts();
        m_requested = false;
    }
    const std::optional<MarkerDrag> dragged = dragOf(m_dragged);
    if (!dragged) {
        return true; // the schedule is gone while the key repeats
    }
    const MarkerDrag& drag = *dragged;
    const Instant from = *instantOf(m_dragged);
    const int direction = event->key() == Qt::Key_Right ? 1 : -1;
    Instant to = from;
    if (event->key() == Qt::Key_Home) {
        to = drag.atBeginning();
    } else if (event->key() == Qt::Key_End) {
        to = drag.atEnd();
    } else if (event->modifiers() & Qt::ControlModifier) {
        if (!from.isDistantPast()) {
            const Duration pixel{std::max<std::int64_t>(1, figure().timeScale().durationOf(1).ticks)};
            to = direction > 0 ? from + pixel : from - pixel;
            if (!drag.isDisaster()) {
                to = std::min(to, drag.atEnd());
            }
        }
    } else {
        to = drag.stepped(from, direction * (event->modifiers() & Qt::ShiftModifier ? severalEvents : 1));
    }
    m_focusVisible = true;
    if (to != from) {
        requestMove(m_dragged, to, m_keyGesture);
        bringIntoView(m_focused);
    }
    return true;
}

void TimelineView::finishKeyGesture() {
    if (m_keyGesture == 0) {
        return;
    }
    const GestureId gesture = m_keyGesture;
    m_keyGesture = 0;
    m_keyOfGesture = 0;
    if (m_requested) {
        m_badgeTimer.start(badgeMilliseconds, this);
        Q_EMIT gestureFinished(gesture);
    }
    viewport()->update();
}

/// So many things on within the stop of what has the focus, to its ends at most.
void TimelineView::walkStop(int step) {
    const std::vector<Hit> stop = stopWith(m_focused);
    const auto found = std::ranges::find(stop, m_focused);
    if (found != stop.end()) {
        const std::ptrdiff_t place = found - stop.begin() + step;
        focusByKey(
            stop[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(place, 0, std::ssize(stop) - 1))]);
    }
}

/// From event to event along a lane, and among the given entities. False where neither has the focus.
bool TimelineView::walkByKey(QKeyEvent* event) {
    if (m_focused.kind == Hit::Kind::GivenEntity) {
        switch (event->key()) {
        case Qt::Key_Left:
            walkStop(-1);
            break;
        case Qt::Key_Right:
            walkStop(1);
            break;
        case Qt::Key_Home:
            walkStop(std::numeric_limits<int>::min());
            break;
        default:
            walkStop(std::numeric_limits<int>::max());
            break;
        }
        return true;
    }
    if (!m_focused.event.isValid()) {
        return false;
    }
    const EventRange lane = world().log().eventsOf(world().log().service(m_focused.event));
    const auto first = static_cast<std::int64_t>(lane.first.at());
    const auto last = static_cast<std::int64_t>(lane.last.at()) - 1;
    std::int64_t to = static_cast<std::int64_t>(m_focused.event.at());
    const int step = event->modifiers() & Qt::ShiftModifier ? severalEvents : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        to -= step;
        break;
    case Qt::Key_Right:
        to += step;
        break;
    case Qt::Key_Home:
        to = first;
        break;
    default:
        to = last;
        break;
    }
    focusByKey(eventHit(EventId(static_cast<std::size_t>(std::clamp(to, first, last)))));
    return true;
}

void TimelineView::panByKey(QKeyEvent* event) {
    const TimeScale& scale = figure().timeScale();
    const TimeSpan whole = wholeSpan();
    const double width = scale.right() - scale.left();
    double by = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        by = -width * panShare;
        break;
    case Qt::Key_Right:
        by = width * panShare;
        break;
    case Qt::Key_Home:
        by = scale.x(whole.first) - scale.left();
        break;
    default:
        by = scale.x(whole.last) - scale.right();
        break;
    }
    changeSpan(scale.panned(by, whole).span());
}

/// The like of it in another lane: marker to marker, event to the nearest event. Nothing: there is none.
Hit TimelineView::neighbour(const Hit& from, int lanesDown) const {
    const std::vector<ServiceId> shown = lanes();
    const auto found = std::find(shown.begin(), shown.end(), laneOf(from));
    if (found == shown.end()) {
        return {};
    }
    const EventLog& log = world().log();
    for (auto position = found - shown.begin() + lanesDown;
         position >= 0 && position < static_cast<std::ptrdiff_t>(shown.size()); position += lanesDown) {
        const ServiceId lane = shown[static_cast<std::size_t>(position)];
        if (!from.event.isValid()) {
            return markerHit(lane);
        }
        const EventRange events = log.eventsOf(lane);
        if (events.empty()) {
            continue;
        }
        const Instant at = log.at(from.event);
        const EventId next = log.endOfPrefix(lane, at);
        if (next == events.first) {
            return eventHit(next);
        }
        const EventId before(next.at() - 1);
        return eventHit(next == events.last || at - log.at(before) <= log.at(next) - at ? before : next);
    }
    return {};
}

/// The things of the stop of Tab that it belongs to; empty: of none.
std::vector<Hit> TimelineView::stopWith(const Hit& hit) const {
    for (std::vector<Hit>& stop : tabStops()) {
        if (std::ranges::find(stop, hit) != stop.end()) {
            return std::move(stop);
        }
    }
    return {};
}

void TimelineView::focusByKey(const Hit& hit) {
    finishKeyGesture();
    m_focusVisible = true;
    bringIntoView(hit);
    setFocused(hit);
}

bool TimelineView::focusNextPrevChild(bool next) {
    const std::vector<std::vector<Hit>> stops = tabStops();
    if (stops.empty() || isDragging()) {
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    finishKeyGesture();
    const auto stopOf = [&stops](const Hit& hit) {
        return std::ranges::find_if(
            stops, [&](const std::vector<Hit>& stop) { return std::ranges::find(stop, hit) != stop.end(); });
    };
    auto found = stopOf(m_focused);
    if (found == stops.end() && m_focused.kind == Hit::Kind::BackupTick) {
        // It has become the marker, or is out of sight.
        found = stopOf(markerHit(m_focused.service));
    }
    auto place = found - stops.begin();
    const auto count = std::ssize(stops);
    if (found == stops.end()) {
        place = next ? 0 : count - 1;
    } else if (m_focusVisible) {
        place += next ? 1 : -1;
    }
    if (place < 0 || place >= count) {
        m_focused = {};
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    focusByKey(stops[static_cast<std::size_t>(place)].front());
    return true;
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    const bool forward = event->reason() == Qt::TabFocusReason;
    if (forward || event->reason() == Qt::BacktabFocusReason) {
        m_focusVisible = true;
        if (const std::vector<std::vector<Hit>> stops = tabStops(); !m_focused && !stops.empty()) {
            setFocused(forward ? stops.front().front() : stops.back().front());
        }
    }
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
    finishKeyGesture();
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace bacscope
