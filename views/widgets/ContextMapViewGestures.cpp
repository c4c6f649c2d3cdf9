// ContextMapView's mouse: hovering, dragging, the menu of a thing, and renaming in place.
#include "widgets/ContextMapView.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QEnterEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>

#include <algorithm>

namespace bacscope {

namespace {

constexpr int narrowestEditor = 130;

QString escaped(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

void ContextMapView::setState(State state) {
    m_state = state;
    updateCursor();
    update();
}

void ContextMapView::updateCursor() {
    if (isDragging()) {
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    switch (m_hovered.kind) {
    case MapHit::Kind::Nothing:
        setCursor(Qt::ArrowCursor);
        break;
    case MapHit::Kind::Service:
    case MapHit::Kind::Aggregate:
        setCursor(Qt::OpenHandCursor);
        break;
    case MapHit::Kind::Edge:
        setCursor(Qt::PointingHandCursor);
        break;
    }
}

void ContextMapView::hover(QPointF point) {
    const MapHit hit = hitAt(point);
    if (hit == m_hovered) {
        return;
    }
    m_hovered = hit;
    updateCursor();
    update();
    describe(hit);
    if (!hit) {
        tellHint();
    }
}

void ContextMapView::enterEvent(QEnterEvent*) {
    if (m_state == State::Idle && !m_hovered) {
        tellHint();
    }
}

void ContextMapView::leaveEvent(QEvent*) {
    if (m_state == State::Idle) {
        m_hovered = {};
        updateCursor();
        update();
        describe({});
    }
}

// Dragging

void ContextMapView::mousePressEvent(QMouseEvent* event) {
    if (!hasSubject() || isDragging() || event->button() != Qt::LeftButton) {
        return;
    }
    cancelGesture();
    m_focusVisible = false;
    m_pressed = m_pointer = event->position();
    m_dragged = hitAt(m_pressed);
    m_grab = m_pressed - figure().rectOf(m_dragged).center();
    m_focused = m_dragged;
    m_focusedName = named(m_focused);
    setState(State::Pressed);
}

void ContextMapView::mouseMoveEvent(QMouseEvent* event) {
    if (!hasSubject()) {
        return;
    }
    m_pointer = event->position();
    switch (m_state) {
    case State::Idle:
        // After Esc the button may still be down: that hand does nothing until it lets go.
        if (event->buttons() == Qt::NoButton) {
            hover(m_pointer);
        }
        break;
    case State::Pressed:
        if ((m_pointer - m_pressed).manhattanLength() < QGuiApplication::styleHints()->startDragDistance()) {
            break;
        }
        if (m_dragged.kind == MapHit::Kind::Service) {
            setState(State::DraggingService);
        } else if (m_dragged.kind == MapHit::Kind::Aggregate) {
            setState(State::DraggingAggregate);
        }
        [[fallthrough]];
    case State::DraggingService:
    case State::DraggingAggregate:
        followPointer(event->modifiers());
        break;
    case State::ChoosingTarget:
    case State::Renaming:
        break;
    }
}

void ContextMapView::mouseReleaseEvent(QMouseEvent* event) {
    if (!hasSubject() || event->button() != Qt::LeftButton) {
        return;
    }
    m_pointer = event->position();
    if (isDragging()) {
        followPointer(event->modifiers());
        drop(event->modifiers());
    } else if (m_state == State::Pressed) {
        const MapHit clicked = m_dragged;
        m_dragged = {};
        setState(State::Idle);
        if (clicked || m_selected) {
            selectByPerson(clicked);
        }
    }
    if (m_state == State::Idle && hasSubject()) {
        hover(m_pointer);
    }
}

void ContextMapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!hasSubject() || event->button() != Qt::LeftButton) {
        return;
    }
    const MapHit hit = hitAt(event->position());
    if (hit.kind == MapHit::Kind::Service) {
        startRenaming(hit.service);
    } else if (hit.kind == MapHit::Kind::Edge) {
        Q_EMIT edgeActivated(hit.service, hit.other);
    }
}

ServiceId ContextMapView::serviceAt(QPointF point, ServiceId except) const {
    for (std::size_t i = m_subject.scenario->services.size(); i > 0; --i) {
        const ServiceId service(i - 1);
        if (service != except && figure().rectOf(MapHit::of(service)).contains(point)) {
            return service;
        }
    }
    return {};
}

/// The place on the map for a service whose centre is put here, no farther out than can be seen.
MapPosition ContextMapView::placeAt(ServiceId service, QPointF centre) const {
    const QRectF box = figure().rectOf(MapHit::of(service));
    const QRectF area =
        figure().mapRect().adjusted(box.width() / 2, box.height() / 2, -box.width() / 2, -box.height() / 2);
    const auto within = [](double value, double low, double high) {
        return low <= high ? std::clamp(value, low, high) : (low + high) / 2;
    };
    return figure().toMap(
        {within(centre.x(), area.left(), area.right()), within(centre.y(), area.top(), area.bottom())});
}

void ContextMapView::followPointer(Qt::KeyboardModifiers modifiers) {
    if (!isDragging()) {
        return;
    }
    m_lockstep = modifiers & Qt::ShiftModifier;
    const ServiceId own = m_dragged.service;
    m_target = serviceAt(m_pointer, own);
    if (m_state == State::DraggingService) {
        m_figure.setHeld(std::pair(own, placeAt(own, m_pointer - m_grab)));
    }
    update();
}

/// "merge into Orders"; empty: nothing happens.
QString ContextMapView::whatDroppingDoes(const MapHit& thing, ServiceId target, bool lockstep) const {
    if (thing.kind == MapHit::Kind::Aggregate) {
        if (target.isValid()) {
            return tr("move to %1").arg(serviceName(target));
        }
        if (figure().rectOf(MapHit::of(thing.service)).contains(m_pointer)) {
            return {};
        }
        return canSplit(thing.aggregate) ? tr("split off") : tr("the only aggregate stays");
    }
    if (!target.isValid()) {
        return {};
    }
    if (lockstep) {
        return shareBackup(thing.service, target) ? tr("they share one backup already")
                                                  : tr("share one backup with %1").arg(serviceName(target));
    }
    return shareBackup(thing.service, target)
               ? tr("merge into %1").arg(serviceName(target))
               : tr("merge into %1 (Shift: share one backup)").arg(serviceName(target));
}

void ContextMapView::request(const MapHit& thing, ServiceId target, bool lockstep) {
    if (thing.kind == MapHit::Kind::Aggregate) {
        Q_EMIT aggregateMoveRequested(thing.aggregate, target);
    } else if (!lockstep) {
        Q_EMIT mergeRequested(thing.service, target);
    } else if (!shareBackup(thing.service, target)) {
        Q_EMIT lockstepRequested(thing.service, target);
    }
}

void ContextMapView::requestPlace(ServiceId service, MapPosition place, GestureId gesture) {
    std::vector<std::pair<ServiceId, MapPosition>> all = positions();
    all[service.at()].second = place;
    Q_EMIT nodesMoved(all, gesture);
}

void ContextMapView::drop(Qt::KeyboardModifiers modifiers) {
    const MapHit thing = m_dragged;
    const ServiceId target = m_target;
    const bool wasService = m_state == State::DraggingService;
    const MapPosition place = wasService ? figure().positionOf(thing.service) : MapPosition();
    const bool onItself = figure().rectOf(MapHit::of(thing.service)).contains(m_pointer);
    const QPointF dropped = m_pointer - m_grab;
    m_dragged = {};
    m_target = {};
    m_figure.setHeld(std::nullopt);
    setState(State::Idle);
    if (target.isValid()) {
        request(thing, target, modifiers & Qt::ShiftModifier);
    } else if (wasService) {
        requestPlace(thing.service, place, nextGesture());
    } else if (!onItself && canSplit(thing.aggregate)) {
        m_dropped = std::pair(log().aggregateName(thing.aggregate), placeAt(thing.service, dropped));
        Q_EMIT splitRequested(thing.aggregate);
    }
}

bool ContextMapView::cancelGesture() {
    switch (m_state) {
    case State::Idle:
        return false;
    case State::Renaming:
        finishRenaming(false);
        return true;
    case State::Pressed:
    case State::DraggingService:
    case State::DraggingAggregate:
    case State::ChoosingTarget:
        m_figure.setHeld(std::nullopt);
        m_dragged = {};
        m_target = {};
        setState(State::Idle);
        return true;
    }
    return false;
}

// Renaming

void ContextMapView::startRenaming(ServiceId service) {
    if (!hasSubject()) {
        return;
    }
    cancelGesture();
    m_renamed = service;
    m_editor->setText(serviceName(service));
    m_editor->selectAll();
    const QRectF name = figure().nameRect(service);
    const int width = std::max(narrowestEditor, static_cast<int>(name.width()) + 12);
    const int height = m_editor->sizeHint().height();
    QRect place(static_cast<int>(name.center().x()) - width / 2,
                static_cast<int>(name.center().y()) - height / 2, width, height);
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, this->width() - width)));
    m_editor->setGeometry(place);
    m_editor->show();
    setState(State::Renaming);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ContextMapView::finishRenaming(bool accept) {
    if (m_state != State::Renaming) {
        return;
    }
    const ServiceId service = m_renamed;
    const QString name = m_editor->text().simplified();
    const bool hadFocus = m_editor->hasFocus();
    m_renamed = {};
    setState(State::Idle); // before the editor loses the focus, which would finish again
    if (hadFocus) {
        setFocus(Qt::OtherFocusReason); // before it hides, which would walk on to the next thing
    }
    m_editor->hide();
    if (accept && name != serviceName(service)) {
        Q_EMIT renameRequested(service, name);
    }
}

bool ContextMapView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_editor && m_state == State::Renaming) {
        const bool pressed = event->type() == QEvent::KeyPress;
        if (pressed || event->type() == QEvent::ShortcutOverride) {
            // Not passed on: in the map these keys mean something else.
            const int key = static_cast<QKeyEvent*>(event)->key();
            const bool accepts = key == Qt::Key_Return || key == Qt::Key_Enter;
            if (accepts || key == Qt::Key_Escape) {
                event->accept();
                if (pressed) {
                    finishRenaming(accepts);
                }
                return true;
            }
        }
        if (event->type() == QEvent::FocusOut &&
            static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
            static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
            finishRenaming(true);
        }
    }
    return QWidget::eventFilter(watched, event);
}

// The menu

QMenu* ContextMapView::createMenu(const MapHit& hit) {
    auto* menu = new QMenu(this);
    const auto add = [this](QMenu* to, const QString& text, const char* name, auto does) {
        QAction* action = to->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    /// A submenu with every other service that may be chosen.
    const auto addTargets = [&](const QString& text, const char* name, auto may, auto does) {
        QMenu* targets = menu->addMenu(text);
        targets->setObjectName(QLatin1String(name));
        for (std::size_t i = 0; i < m_subject.scenario->services.size(); ++i) {
            const ServiceId target(i);
            if (target != hit.service && may(target)) {
                add(targets, escaped(serviceName(target)), "target", [does, target] { does(target); });
            }
        }
        targets->menuAction()->setEnabled(!targets->isEmpty());
    };
    const auto any = [](ServiceId) { return true; };
    /// A submenu with every aggregate of the service.
    const auto addAggregates = [&] {
        QMenu* aggregates = menu->addMenu(tr("Split off"));
        aggregates->setObjectName(QStringLiteral("splitOff"));
        for (std::size_t i = 0; i < log().aggregateCount(); ++i) {
            const AggregateId aggregate(i);
            if (log().owner(aggregate) == hit.service && canSplit(aggregate)) {
                add(aggregates, escaped(QString::fromStdString(log().aggregateName(aggregate))), "aggregate",
                    [this, aggregate] { Q_EMIT splitRequested(aggregate); });
            }
        }
        aggregates->menuAction()->setEnabled(!aggregates->isEmpty());
    };

    switch (hit.kind) {
    case MapHit::Kind::Nothing:
        break;
    case MapHit::Kind::Service:
        addTargets(tr("Merge into"), "mergeInto", any,
                   [this, hit](ServiceId target) { request(hit, target, false); });
        addTargets(
            tr("Share one backup with"), "shareBackup",
            [this, hit](ServiceId target) { return !shareBackup(hit.service, target); },
            [this, hit](ServiceId target) { request(hit, target, true); });
        add(menu, tr("Back up on its own"), "leaveLockstep", [this, hit] {
            Q_EMIT leaveLockstepRequested(hit.service);
        })->setEnabled(inLockstep(hit.service));
        menu->addSeparator();
        addAggregates();
        add(menu, tr("Rename…"), "rename", [this, hit] { startRenaming(hit.service); });
        break;
    case MapHit::Kind::Aggregate:
        addTargets(tr("Move to"), "moveTo", any,
                   [this, hit](ServiceId target) { request(hit, target, false); });
        add(menu, tr("Split off"), "splitOff", [this, hit] {
            Q_EMIT splitRequested(hit.aggregate);
        })->setEnabled(canSplit(hit.aggregate));
        break;
    case MapHit::Kind::Edge: {
        const QString a = escaped(serviceName(hit.service));
        const QString b = escaped(serviceName(hit.other));
        add(menu, tr("Show what ties them"), "follow",
            [this, hit] { Q_EMIT edgeActivated(hit.service, hit.other); });
        menu->addSeparator();
        add(menu, tr("Merge %1 into %2").arg(a, b), "mergeForth",
            [this, hit] { Q_EMIT mergeRequested(hit.service, hit.other); });
        add(menu, tr("Merge %1 into %2").arg(b, a), "mergeBack",
            [this, hit] { Q_EMIT mergeRequested(hit.other, hit.service); });
        add(menu, tr("Share one backup"), "shareBackup", [this, hit] {
            Q_EMIT lockstepRequested(hit.service, hit.other);
        })->setEnabled(!shareBackup(hit.service, hit.other));
        break;
    }
    }
    if (hit) {
        menu->addSeparator();
    }
    add(menu, tr("Arrange all services anew"), "arrange", [this] {
        m_figure.setPlaces({});
        m_figure.setSubject(m_subject);
        invalidateLayout();
        Q_EMIT arrangeRequested();
    });
    return menu;
}

void ContextMapView::contextMenuEvent(QContextMenuEvent* event) {
    if (!hasSubject() || isDragging()) {
        return;
    }
    cancelGesture();
    QPointF point = event->pos();
    MapHit hit = hitAt(point);
    if (event->reason() == QContextMenuEvent::Keyboard) {
        hit = m_focused;
        point = hit ? figure().rectOf(hit).center() : QPointF(rect().center());
    }
    if (hit) {
        selectByPerson(hit);
    }
    QMenu* menu = createMenu(hit);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(mapToGlobal(point.toPoint()));
}

} // namespace bacscope
