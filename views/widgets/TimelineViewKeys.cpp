// TimelineView's keyboard: what the mouse can do, keys can.
#include "widgets/TimelineView.h"

#include "widgets/AnomalyHits.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

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
        } else if (const Hit hit = neighbour(m_focused, down)) {
            finishKeyGesture();
            m_focusVisible = true;
            bringIntoView(hit);
            setFocused(hit);
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

/// From event to event along a lane. False where no event has the focus.
bool TimelineView::walkByKey(QKeyEvent* event) {
    if (!m_focused.event.isValid()) {
        return m_focused.kind == Hit::Kind::GivenEntity;
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
    m_focusVisible = true;
    const Hit hit = eventHit(EventId(static_cast<std::size_t>(std::clamp(to, first, last))));
    bringIntoView(hit);
    setFocused(hit);
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

bool TimelineView::focusNextPrevChild(bool next) {
    const std::vector<Hit> chain = focusChain();
    if (chain.empty() || isDragging()) {
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    finishKeyGesture();
    auto found = std::find(chain.begin(), chain.end(), m_focused);
    if (found == chain.end() && m_focused.kind == Hit::Kind::BackupTick) {
        // It has become the marker, or is out of sight.
        found = std::find(chain.begin(), chain.end(), markerHit(m_focused.service));
    }
    auto place = found - chain.begin();
    const auto count = static_cast<std::ptrdiff_t>(chain.size());
    if (found == chain.end()) {
        place = next ? 0 : count - 1;
    } else if (m_focusVisible) {
        place += next ? 1 : -1;
    }
    if (place < 0 || place >= count) {
        m_focused = {};
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    m_focusVisible = true;
    const Hit hit = chain[static_cast<std::size_t>(place)];
    bringIntoView(hit);
    setFocused(hit);
    return true;
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    const bool forward = event->reason() == Qt::TabFocusReason;
    if (forward || event->reason() == Qt::BacktabFocusReason) {
        m_focusVisible = true;
        if (const std::vector<Hit> chain = focusChain(); !m_focused && !chain.empty()) {
            setFocused(forward ? chain.front() : chain.back());
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
