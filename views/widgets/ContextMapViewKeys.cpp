// ContextMapView's keyboard: what the mouse can do, keys can.
#include "widgets/ContextMapView.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

/// How far Alt+arrow moves a service, in pixels; with Shift as well by one.
constexpr double keyStep = 12;

QPointF directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    default:
        return {0, 1};
    }
}

bool isArrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isEnter(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

bool ContextMapView::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Keys that mean something here mean nothing else meanwhile.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = key->modifiers() == Qt::NoModifier;
        const bool moves = isArrow(key->key()) && key->modifiers() & Qt::AltModifier &&
                           m_focused.kind == MapHit::Kind::Service;
        const bool cancels = key->key() == Qt::Key_Escape && m_state != State::Idle;
        const bool acts = plain && (key->key() == Qt::Key_F2 || key->key() == Qt::Key_M) && m_focused;
        if (moves || cancels || acts) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const MapHit hit = !isDragging() ? hitAt(help->pos()) : MapHit();
        const QString text = hit ? descriptionOf(hit) : QString();
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            // As rich text it is broken into lines.
            QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), this,
                               figure().rectOf(hit).toAlignedRect().adjusted(-4, -4, 4, 4));
        }
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void ContextMapView::keyPressEvent(QKeyEvent* event) {
    if (!hasSubject()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_state == State::ChoosingTarget && chooseByKey(event)) {
        return;
    }
    if (isDragging()) {
        if (event->key() == Qt::Key_Escape) {
            cancelGesture();
        } else if (event->key() == Qt::Key_Shift) {
            followPointer(event->modifiers() | Qt::ShiftModifier);
        }
        return;
    }
    if (isArrow(event->key())) {
        if (event->modifiers() & Qt::AltModifier) {
            if (moveByKey(event)) {
                return;
            }
        } else {
            const std::vector<MapHit> chain = focusChain();
            const MapHit next = m_focused       ? neighbour(m_focused, event->key(), m_focused.kind, {})
                                : chain.empty() ? MapHit()
                                                : chain.front();
            m_focusVisible = true;
            if (next) {
                setFocused(next);
            }
            update();
            return;
        }
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (cancelGesture()) {
            return;
        }
        if (m_selected || m_focusVisible) {
            m_focusVisible = false;
            selectByPerson({});
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused) {
            m_focusVisible = true;
            selectByPerson(m_focused);
            if (m_focused.kind == MapHit::Kind::Edge && isEnter(event->key())) {
                Q_EMIT edgeActivated(m_focused.service, m_focused.other);
            }
            return;
        }
        break;
    case Qt::Key_F2:
        if (m_focused.kind == MapHit::Kind::Service) {
            startRenaming(m_focused.service);
            return;
        }
        break;
    case Qt::Key_M:
        if (event->modifiers() == Qt::NoModifier) {
            startChoosing();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ContextMapView::keyReleaseEvent(QKeyEvent* event) {
    if (isDragging() && event->key() == Qt::Key_Shift) {
        followPointer(event->modifiers() & ~Qt::ShiftModifier);
    } else if (!event->isAutoRepeat() && event->key() == m_keyOfGesture) {
        m_keyGesture = 0;
    }
    QWidget::keyReleaseEvent(event);
}

/// Puts the focused service a little further. False where something else has the focus.
bool ContextMapView::moveByKey(QKeyEvent* event) {
    if (m_focused.kind != MapHit::Kind::Service) {
        return false;
    }
    const bool goesOn = event->isAutoRepeat() && m_keyGesture != 0 && m_keyOfGesture == event->key();
    if (!goesOn) {
        m_keyGesture = nextGesture();
        m_keyOfGesture = event->key();
    }
    m_focusVisible = true;
    const ServiceId service = m_focused.service;
    const MapPosition from = figure().positionOf(service);
    const double step = event->modifiers() & Qt::ShiftModifier ? 1 : keyStep;
    const MapPosition to = placeAt(service, figure().toFigure(from) + directionOf(event->key()) * step);
    if (to != from) {
        requestPlace(service, to, m_keyGesture);
    }
    return true;
}

/// The nearest thing of this kind in the direction of the key; nothing: there is none.
MapHit ContextMapView::neighbour(const MapHit& from, int key, MapHit::Kind kind, ServiceId except) const {
    const QPointF start = figure().rectOf(from).center();
    const QPointF direction = directionOf(key);
    MapHit nearest;
    double best = 1e18;
    for (const MapHit& thing : figure().things()) {
        if (thing.kind != kind || thing == from || (except.isValid() && thing.service == except)) {
            continue;
        }
        const QPointF way = figure().rectOf(thing).center() - start;
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (along > 1 && along + 2 * aside < best) {
            best = along + 2 * aside;
            nearest = thing;
        }
    }
    return nearest;
}

// Choosing where something goes

void ContextMapView::startChoosing() {
    if (m_focused.kind != MapHit::Kind::Service && m_focused.kind != MapHit::Kind::Aggregate) {
        return;
    }
    const QPointF start = figure().rectOf(m_focused).center();
    double best = 1e18;
    m_target = {};
    for (std::size_t i = 0; i < m_subject.scenario->services.size(); ++i) {
        const QPointF way = figure().rectOf(MapHit::of(ServiceId(i))).center() - start;
        const double away = std::hypot(way.x(), way.y());
        if (ServiceId(i) != m_focused.service && away < best) {
            best = away;
            m_target = ServiceId(i);
        }
    }
    if (!m_target.isValid()) {
        Q_EMIT statusText(tr("There is no other service"));
        return;
    }
    m_focusVisible = true;
    m_dragged = m_focused;
    m_lockstep = false;
    setState(State::ChoosingTarget);
    Q_EMIT statusText(
        m_dragged.kind == MapHit::Kind::Service
            ? tr("Arrows choose a service, Enter merges, Shift+Enter shares one backup, Esc cancels")
            : tr("Arrows choose a service, Enter moves the aggregate there, Esc cancels"));
}

bool ContextMapView::chooseByKey(QKeyEvent* event) {
    if (isArrow(event->key())) {
        if (const MapHit next =
                neighbour(MapHit::of(m_target), event->key(), MapHit::Kind::Service, m_dragged.service)) {
            m_target = next.service;
            Q_EMIT statusText(whatDroppingDoes(m_dragged, m_target, false));
        }
        update();
        return true;
    }
    if (isEnter(event->key())) {
        const MapHit thing = m_dragged;
        const ServiceId target = m_target;
        cancelGesture();
        request(thing, target, event->modifiers() & Qt::ShiftModifier);
        return true;
    }
    if (event->key() == Qt::Key_Escape) {
        cancelGesture();
        return true;
    }
    return event->key() == Qt::Key_M;
}

// Focus

bool ContextMapView::focusNextPrevChild(bool next) {
    const std::vector<MapHit> chain = focusChain();
    finishRenaming(true);
    if (m_state == State::ChoosingTarget || isDragging() || chain.empty()) {
        cancelGesture();
        return QWidget::focusNextPrevChild(next);
    }
    const auto found = std::find(chain.begin(), chain.end(), m_focused);
    auto place = found - chain.begin();
    const auto count = static_cast<std::ptrdiff_t>(chain.size());
    if (found == chain.end()) {
        place = next ? 0 : count - 1;
    } else if (m_focusVisible) {
        place += next ? 1 : -1;
    }
    if (place < 0 || place >= count) {
        m_focused = {};
        m_focusedName = {};
        return QWidget::focusNextPrevChild(next);
    }
    m_focusVisible = true;
    setFocused(chain[static_cast<std::size_t>(place)]);
    return true;
}

void ContextMapView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool forward = event->reason() == Qt::TabFocusReason;
    if (forward || event->reason() == Qt::BacktabFocusReason) {
        m_focusVisible = true;
        if (const std::vector<MapHit> chain = focusChain(); !m_focused && !chain.empty()) {
            setFocused(forward ? chain.front() : chain.back());
        }
    }
    update();
}

void ContextMapView::focusOutEvent(QFocusEvent* event) {
    m_keyGesture = 0;
    if (m_state == State::ChoosingTarget && event->reason() != Qt::PopupFocusReason) {
        cancelGesture();
    }
    QWidget::focusOutEvent(event);
    update();
}

} // namespace bacscope
