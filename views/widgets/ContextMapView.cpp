#include "widgets/ContextMapView.h"

#include "text/ShownName.h"
#include "widgets/ContextMapAccessible.h"
#include "widgets/ThemePalette.h"

#include <QAccessible>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace bacscope {

ContextMapView::ContextMapView(QWidget* parent) : QWidget(parent), m_editor(new QLineEdit(this)) {
    installContextMapAccessibility();
    setObjectName(QStringLiteral("contextMapView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_look.title = false;
    m_look.caption = false;
    m_look.locale = locale();
    m_editor->setObjectName(QStringLiteral("serviceName"));
    m_editor->setAlignment(Qt::AlignCenter);
    m_editor->setAccessibleName(tr("Name of the service"));
    m_editor->installEventFilter(this);
    m_editor->hide();
}

ContextMapView::~ContextMapView() = default;

void ContextMapView::setSubject(const ContextMapSubject& subject) {
    const std::shared_ptr<const World> nextWorld =
        subject.scenario && subject.tracker ? subject.tracker->sharedWorld() : nullptr;
    const bool changed = nextWorld != m_world;
    if (hasSubject()) {
        keepPlaces(subject);
    }
    if (changed) {
        m_dropped.reset();
    }
    if (nextWorld) {
        std::vector<std::string> story;
        for (std::size_t i = 0; i < nextWorld->log().aggregateCount(); ++i) {
            story.push_back(nextWorld->log().aggregateName(AggregateId(i)));
        }
        if (story != m_story) {
            m_story = std::move(story);
            m_figure.setPlaces({});
        }
    }
    m_subject = subject;
    if (changed) {
        // What a hand was doing was meant for things that may be gone.
        finishRenaming(false);
        m_dragged = {};
        m_target = {};
        setState(State::Idle);
        m_world = nextWorld;
        m_hovered = {};
        m_described = {};
        m_selected = found(m_selectedName);
        m_focused = found(m_focusedName);
    }
    m_figure.setSubject(m_subject);
    invalidateLayout();
    if (m_described && hasSubject()) {
        describe(m_described); // it may have another name
    }
}

/// While the same story goes on, the map does not jump, and what was dropped somewhere appears there.
void ContextMapView::keepPlaces(const ContextMapSubject& next) {
    std::map<QString, MapPosition> places = m_figure.places();
    if (m_dropped && next.scenario && next.tracker) {
        const EventLog& nextLog = next.tracker->world().log();
        const AggregateId dropped = nextLog.findAggregate(m_dropped->first);
        const ServiceId owner = dropped.isValid() ? nextLog.owner(dropped) : ServiceId();
        bool alone = owner.isValid();
        for (std::size_t i = 0; i < nextLog.aggregateCount(); ++i) {
            alone = alone && (AggregateId(i) == dropped || nextLog.owner(AggregateId(i)) != owner);
        }
        if (alone) {
            // A service that was there before stays where it was.
            places.emplace(next.scenario->services[owner.at()].id, m_dropped->second);
        }
    }
    m_figure.setPlaces(places);
}

void ContextMapView::cutChanged() {
    m_cutDirty = true;
    update();
    if (m_described && hasSubject()) {
        describe(m_described); // what it said is of the old cut
    }
}

void ContextMapView::setTheme(const Theme& theme) {
    m_look.theme = theme;
    setPalette(paletteOf(theme));
    invalidateLayout();
}

void ContextMapView::setScale(double scale) {
    m_look.scale = scale;
    invalidateLayout();
}

void ContextMapView::setLegendVisible(bool visible) {
    m_look.legend = visible;
    invalidateLayout();
}

// Layout

void ContextMapView::invalidateLayout() {
    m_layoutDirty = true;
    update();
}

void ContextMapView::ensureLayout() const {
    if (!hasSubject()) {
        return;
    }
    if (m_layoutDirty) {
        FigureLook look = m_look;
        look.size = QSizeF(size());
        m_figure.layOut(look);
    } else if (m_cutDirty) {
        m_figure.cutChanged();
    }
    m_layoutDirty = false;
    m_cutDirty = false;
}

const ContextMapFigure& ContextMapView::figure() const {
    ensureLayout();
    return m_figure;
}

QSize ContextMapView::minimumSizeHint() const {
    return {240, 180};
}

QSize ContextMapView::sizeHint() const {
    return {640, 480};
}

void ContextMapView::resizeEvent(QResizeEvent*) {
    finishRenaming(true);
    invalidateLayout();
}

void ContextMapView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_look.locale = locale();
        m_editor->setAccessibleName(tr("Name of the service"));
        invalidateLayout();
    }
    QWidget::changeEvent(event);
}

void ContextMapView::updateEmphasis() {
    ContextMapEmphasis emphasis;
    emphasis.hovered = isDragging() ? MapHit() : m_hovered;
    emphasis.selected = m_selected;
    if (hasFocus() && m_focusVisible) {
        emphasis.focused = m_focused;
    }
    if (isDragging()) {
        emphasis.dragged = m_dragged;
        emphasis.ghost = m_pointer - m_grab;
        emphasis.badgeAt = m_pointer;
    }
    if (isDragging() || m_state == State::ChoosingTarget) {
        if (m_target.isValid()) {
            emphasis.target = MapHit::of(m_target);
        }
        emphasis.badge = whatDroppingDoes(m_dragged, m_target, m_lockstep);
        if (m_state == State::ChoosingTarget) {
            emphasis.badgeAt = m_figure.rectOf(emphasis.target).center();
        }
    }
    m_figure.setEmphasis(emphasis);
}

void ContextMapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!hasSubject()) {
        painter.fillRect(rect(), m_look.theme.paper);
        return;
    }
    ensureLayout();
    updateEmphasis();
    painter.setRenderHint(QPainter::TextAntialiasing);
    m_figure.paint(painter);
}

// Selecting

void ContextMapView::setSelected(const MapHit& hit) {
    m_selected = isThere(hit) ? hit : MapHit();
    m_selectedName = named(m_selected);
    update();
}

void ContextMapView::selectService(ServiceId service) {
    setSelected(MapHit::of(service));
}

void ContextMapView::selectEdge(ServiceId a, ServiceId b) {
    setSelected(MapHit::of(a, b));
}

void ContextMapView::showAnomaly(const AnyAnomaly& anomaly) {
    if (!hasSubject()) {
        return;
    }
    const CutTracker& tracker = *m_subject.tracker;
    const EventLog& events = log();
    ServiceId at;
    ServiceId other;
    if (const auto* broken = std::get_if<BrokenLink>(&anomaly)) {
        at = events.service(broken->from);
        other = events.service(broken->to);
    } else if (const auto* orphan = std::get_if<Orphan>(&anomaly)) {
        at = events.service(orphan->entity);
        if (const std::vector<EventId> links = tracker.knownLostLinks(orphan->entity); !links.empty()) {
            other = events.service(links.front());
        }
    } else if (const auto* missing = std::get_if<MissingEvent>(&anomaly)) {
        at = events.service(missing->event);
        if (const std::vector<EventId> memory = tracker.rememberedBy(missing->event); !memory.empty()) {
            other = events.service(memory.front());
        }
    } else if (const auto* state = std::get_if<MissingState>(&anomaly)) {
        at = events.service(state->entity);
        other = events.service(state->counterpart);
    }
    const MapHit edge = other.isValid() && other != at ? MapHit::of(at, other) : MapHit();
    setSelected(isThere(edge) ? edge : MapHit::of(at));
}

void ContextMapView::selectByPerson(const MapHit& hit) {
    setSelected(hit);
    Q_EMIT selectionChanged(m_selected);
    describe(m_selected);
}

// Things

bool ContextMapView::isThere(const MapHit& hit) const {
    return hit && hasSubject() && !figure().nameOf(hit).isEmpty();
}

ContextMapView::Named ContextMapView::named(const MapHit& hit) const {
    Named thing;
    if (!hit || !hasSubject()) {
        return thing;
    }
    const auto idOf = [this](ServiceId service) {
        return service.isValid() ? m_subject.scenario->services[service.at()].id : QString();
    };
    thing.kind = hit.kind;
    thing.service = idOf(hit.service);
    thing.other = idOf(hit.other);
    if (hit.aggregate.isValid()) {
        thing.aggregate = QString::fromStdString(log().aggregateName(hit.aggregate));
    }
    return thing;
}

MapHit ContextMapView::found(const Named& thing) const {
    if (!hasSubject()) {
        return {};
    }
    const auto serviceOf = [this](const QString& id) { return log().findService(id.toStdString()); };
    switch (thing.kind) {
    case MapHit::Kind::Nothing:
        break;
    case MapHit::Kind::Service:
        if (const ServiceId service = serviceOf(thing.service); service.isValid()) {
            return MapHit::of(service);
        }
        break;
    case MapHit::Kind::Aggregate:
        if (const AggregateId aggregate = log().findAggregate(thing.aggregate.toStdString());
            aggregate.isValid()) {
            return MapHit::of(aggregate, log().owner(aggregate));
        }
        break;
    case MapHit::Kind::Edge: {
        const ServiceId a = serviceOf(thing.service);
        const ServiceId b = serviceOf(thing.other);
        if (a.isValid() && b.isValid()) {
            return MapHit::of(a, b);
        }
        break;
    }
    }
    return {};
}

QString ContextMapView::serviceName(ServiceId service) const {
    return shownName(m_subject.scenario->services[service.at()].displayName(m_look.locale.name()));
}

bool ContextMapView::inLockstep(ServiceId service) const {
    const BackupUnits& units = m_subject.tracker->world().units();
    return units.members(units.unit(service)).size() > 1;
}

bool ContextMapView::shareBackup(ServiceId a, ServiceId b) const {
    const BackupUnits& units = m_subject.tracker->world().units();
    return units.unit(a) == units.unit(b);
}

bool ContextMapView::canSplit(AggregateId aggregate) const {
    for (std::size_t other = 0; other < log().aggregateCount(); ++other) {
        if (AggregateId(other) != aggregate && log().owner(AggregateId(other)) == log().owner(aggregate)) {
            return true;
        }
    }
    return false;
}

std::vector<MapHit> ContextMapView::focusChain() const {
    return hasSubject() ? figure().things() : std::vector<MapHit>();
}

QString ContextMapView::nameOf(const MapHit& hit) const {
    return hasSubject() ? figure().nameOf(hit) : QString();
}

QString ContextMapView::descriptionOf(const MapHit& hit) const {
    return hasSubject() ? figure().describe(hit) : QString();
}

std::vector<std::pair<ServiceId, MapPosition>> ContextMapView::positions() const {
    std::vector<std::pair<ServiceId, MapPosition>> all;
    for (std::size_t i = 0; hasSubject() && i < m_subject.scenario->services.size(); ++i) {
        all.emplace_back(ServiceId(i), figure().positionOf(ServiceId(i)));
    }
    return all;
}

void ContextMapView::setFocused(const MapHit& hit) {
    m_focused = isThere(hit) ? hit : MapHit();
    m_focusedName = named(m_focused);
    update();
    if (m_focused) {
        tellFocus();
    }
}

void ContextMapView::describe(const MapHit& hit) {
    m_described = hit;
    Q_EMIT statusText(descriptionOf(hit));
}

void ContextMapView::tellHint() {
    if (hasSubject()) {
        Q_EMIT statusText(tr("Drag a service on another to merge them, an aggregate out to split it off"));
    }
}

void ContextMapView::tellFocus() {
    describe(m_focused);
    if (!QAccessible::isActive()) {
        return;
    }
    if (QAccessibleInterface* view = QAccessible::queryAccessibleInterface(this)) {
        if (QAccessibleInterface* child = view->focusChild()) {
            QAccessibleEvent focus(child, QAccessible::Focus);
            QAccessible::updateAccessibility(&focus);
        }
    }
}

} // namespace bacscope
