#include "widgets/TimelineView.h"

#include "widgets/AnomalyHits.h"
#include "widgets/ThemePalette.h"
#include "widgets/TimelineAccessible.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bacscope {

namespace {

constexpr double zoomStep = 1.5;
/// Around a thing that is brought into view, and around the events of a dense lane.
constexpr double viewMargin = 0.12;
constexpr std::size_t eventsAround = 12;

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent), m_hiddenLanes(new QToolButton(this)) {
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timelineView"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_settings.interactive = true;
    m_settings.legend = true;
    m_settings.locale = locale();
    m_hiddenLanes->setObjectName(QStringLiteral("hiddenLanes"));
    m_hiddenLanes->hide();
    connect(m_hiddenLanes, &QToolButton::clicked, this, [this] { Q_EMIT lanesChanged({}); });
}

TimelineView::~TimelineView() = default;

Sentences TimelineView::sentences() const {
    return sentencesOf(m_subject, locale());
}

void TimelineView::setSubject(const TimelineSubject& subject) {
    const std::shared_ptr<const World> nextWorld =
        subject.scenario && subject.tracker ? subject.tracker->sharedWorld() : nullptr;
    if (nextWorld != m_world) {
        // Ids of another log mean other things.
        const bool otherLog = !nextWorld || !m_world || nextWorld->sharedLog() != m_world->sharedLog();
        if (goesOnUnder(subject)) {
            for (Hit* hit : {&m_hovered, &m_described, &m_selected, &m_focused}) {
                if (otherLog && hit->event.isValid()) {
                    *hit = {};
                }
            }
            m_selectedAnomaly.reset();
        } else {
            abandonGesture();
        }
        if (otherLog && !goesOnUnder(subject)) {
            m_hovered = {};
            m_described = {};
            m_selected = {};
            m_selectedAnomaly.reset();
            m_focused = {};
            m_settings.visible.reset();
        }
        m_world = nextWorld;
    }
    m_subject = subject;
    m_anomaliesKnown = false;
    invalidateStructure();
    tellSpan();
    tellCut();
    tellDescribed();
    refreshHiddenLanes();
}

/// The same story under another lock: the lock moves events, but nothing else becomes something else.
bool TimelineView::goesOnUnder(const TimelineSubject& subject) const {
    if (!m_world || !m_subject.lock || !subject.lock || !subject.scenario || !subject.tracker) {
        return false;
    }
    const EventLog& before = m_world->log();
    const EventLog& after = subject.tracker->world().log();
    return before.serviceCount() == after.serviceCount() && before.entityCount() == after.entityCount();
}

void TimelineView::refreshHiddenLanes() {
    const std::size_t all = m_subject.scenario ? m_subject.scenario->services.size() : 0;
    const std::size_t shown = m_settings.lanes.empty() ? all : m_settings.lanes.size();
    m_hiddenLanes->setVisible(shown < all);
    if (shown < all) {
        m_hiddenLanes->setText(tr("%Ln hidden", "lanes", static_cast<int>(all - shown)));
        m_hiddenLanes->setToolTip(tr("Show all lanes"));
        m_hiddenLanes->adjustSize();
        placeHiddenLanes();
    }
}

/// Above the names of the lanes.
void TimelineView::placeHiddenLanes() {
    if (m_hiddenLanes->isHidden() || !hasSubject()) {
        return;
    }
    ensureLayout();
    const double right = m_figure.headerRect().right() - 4;
    m_hiddenLanes->move(std::max(0, static_cast<int>(right) - m_hiddenLanes->width()), 4);
}

/// Forgets what a hand was doing, without looking at a world that may be gone.
void TimelineView::abandonGesture() {
    m_frameTimer.stop();
    m_panTimer.stop();
    m_badgeTimer.stop();
    if (isDragging() && m_wasFitted) {
        m_settings.visible.reset();
    }
    m_drag.reset();
    m_dragged = {};
    m_gesture = 0;
    m_keyGesture = 0;
    m_state = State::Idle;
}

void TimelineView::cutChanged() {
    m_anomaliesKnown = false;
    if (!isDragging() && m_keyGesture == 0) {
        m_badgeTimer.stop(); // it told of another step: of what was undone, say
    }
    if (m_selectedAnomaly && hasSubject()) {
        if (const auto present = atPresentCut(*m_selectedAnomaly, *m_subject.tracker)) {
            m_selectedAnomaly = present;
        }
    }
    invalidateLayout();
    tellSpan();
    tellCut();
    tellDescribed();
}

void TimelineView::setTheme(const Theme& theme) {
    m_settings.theme = theme;
    setPalette(paletteOf(theme));
    invalidateStructure();
}

void TimelineView::setLanes(std::vector<ServiceId> lanes) {
    m_settings.lanes = std::move(lanes);
    invalidateStructure();
    refreshHiddenLanes();
}

std::vector<ServiceId> TimelineView::lanes() const {
    if (!m_settings.lanes.empty() || !m_subject.scenario) {
        return m_settings.lanes;
    }
    std::vector<ServiceId> all;
    for (std::size_t service = 0; service < m_subject.scenario->services.size(); ++service) {
        all.emplace_back(service);
    }
    return all;
}

void TimelineView::setFigureScale(double scale) {
    m_settings.scale = scale;
    invalidateStructure();
}

void TimelineView::setLegendVisible(bool visible) {
    m_settings.legend = visible;
    invalidateStructure();
}

void TimelineView::setShowing(TimelineShow showing) {
    m_settings.show = showing;
    invalidateStructure();
}

// Layout

void TimelineView::invalidateLayout() {
    m_layoutDirty = true;
    viewport()->update();
}

void TimelineView::invalidateStructure() {
    m_structureDirty = true;
    invalidateLayout();
    // Scroll bars come and go before the next frame, not within it.
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

void TimelineView::ensureLayout() const {
    if (!hasSubject() || (!m_layoutDirty && !m_structureDirty)) {
        return;
    }
    const bool structure = m_structureDirty;
    m_layoutDirty = false;
    m_structureDirty = false;

    TimelineSettings settings = m_settings;
    if (m_leastSpan) {
        settings.visible = visibleSpan();
    }
    if (structure) {
        m_figure.setSubject(m_subject);
        m_figure.setSettings(settings);
        const auto least = static_cast<int>(std::ceil(m_figure.leastHeight()));
        m_contentHeight = std::max(viewport()->height(), least);
        if (std::exchange(m_leastHeight, least) != least) {
            const_cast<TimelineView*>(this)->updateGeometry();
        }
    }
    settings.size = QSizeF(viewport()->width(), m_contentHeight);
    m_figure.setSettings(settings);
    m_figure.layOut();
    if (structure) {
        QScrollBar* bar = verticalScrollBar();
        bar->setRange(0, std::max(0, static_cast<int>(m_contentHeight) - viewport()->height()));
        bar->setPageStep(viewport()->height());
        bar->setSingleStep(40);
        const QRectF plot = m_figure.plotRect();
        if (plot.left() != m_plotLeft || plot.right() != m_plotRight) {
            m_plotLeft = plot.left();
            m_plotRight = plot.right();
            Q_EMIT const_cast<TimelineView*>(this)->plotEdgesChanged(m_plotLeft, m_plotRight);
        }
    }
}

const TimelineFigure& TimelineView::figure() const {
    ensureLayout();
    return m_figure;
}

double TimelineView::scrollOffset() const {
    return verticalScrollBar()->value();
}

/// The axis stays where it is while the lanes are scrolled.
QPointF TimelineView::toFigure(QPointF viewportPoint) const {
    const bool onAxis = viewportPoint.y() < figure().plotRect().top();
    return onAxis ? viewportPoint : viewportPoint + QPointF(0, scrollOffset());
}

QPointF TimelineView::toViewport(QPointF figurePoint) const {
    const bool onAxis = figurePoint.y() < figure().plotRect().top();
    return onAxis ? figurePoint : figurePoint - QPointF(0, scrollOffset());
}

QRectF TimelineView::viewportRectOf(const Hit& hit) const {
    const QRectF rect = figure().rectOf(hit);
    return rect.translated(0, rect.center().y() < figure().plotRect().top() ? 0 : -scrollOffset());
}

/// In a hall the lanes come before what stands beside them, as long as half of the window is enough.
QSize TimelineView::minimumSizeHint() const {
    const int presented = std::min(m_leastHeight, window()->height() / 2);
    return {320, m_settings.scale > 1 ? std::max(200, presented) : 200};
}

QSize TimelineView::sizeHint() const {
    return {960, 560};
}

void TimelineView::resizeEvent(QResizeEvent*) {
    invalidateStructure();
    placeHiddenLanes();
}

void TimelineView::scrollContentsBy(int, int) {
    viewport()->update();
}

void TimelineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_settings.locale = locale();
        invalidateStructure();
        refreshHiddenLanes();
    }
    QAbstractScrollArea::changeEvent(event);
}

// Painting

void TimelineView::updateEmphasis() {
    TimelineEmphasis emphasis;
    const bool dragging = isDragging();
    emphasis.hovered = dragging ? Hit() : m_hovered;
    emphasis.selected = m_selected;
    if (hasFocus() && m_focusVisible) {
        emphasis.focused = m_focused;
    }
    // The difference stays beside what was moved: during a drag, and for a moment after a key.
    if ((dragging && m_requested) || m_keyGesture != 0 || m_badgeTimer.isActive()) {
        emphasis.dragged = m_dragged;
        emphasis.badge = m_dragged.kind == Hit::Kind::Lock && m_subject.lock
                             ? lockInWords(*m_subject.lock, m_subject.scenario->time, locale())
                             : Sentences::difference(m_countsBefore, m_subject.tracker->counts());
        if (dragging && !m_free) {
            emphasis.snapGuide = instantOf(m_dragged);
        }
    } else if (dragging) {
        emphasis.dragged = m_dragged;
    }
    m_figure.setEmphasis(emphasis);
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_settings.theme.paper);
    if (!hasSubject()) {
        return;
    }
    ensureLayout();
    updateEmphasis();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const double offset = scrollOffset();
    if (offset == 0) {
        m_figure.paint(painter);
    } else {
        const double axis = m_figure.plotRect().top();
        painter.save();
        painter.setClipRect(QRectF(0, axis, viewport()->width(), viewport()->height() - axis));
        painter.translate(0, -offset);
        m_figure.paint(painter);
        painter.restore();
        painter.save();
        painter.setClipRect(QRectF(0, 0, viewport()->width(), axis));
        m_figure.paint(painter);
        painter.restore();
        painter.setPen(QPen(m_settings.theme.faint, 1));
        painter.drawLine(QPointF(0, axis - 0.5), QPointF(viewport()->width(), axis - 0.5));
    }
    if (m_state == State::DraggingLane) {
        paintLaneTarget(painter);
    }
}

// Zooming

TimeSpan TimelineView::wholeSpan() const {
    if (!hasSubject()) {
        return {};
    }
    TimeSpan whole = TimelineFigure::wholeSpan(*m_subject.scenario, m_subject.markers(), m_subject.lock);
    if (m_leastSpan) {
        whole = {std::min(whole.first, m_leastSpan->first), std::max(whole.last, m_leastSpan->last)};
    }
    return whole;
}

void TimelineView::setLeastSpan(std::optional<TimeSpan> span) {
    m_leastSpan = span;
    invalidateStructure();
    tellSpan();
}

void TimelineView::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_settings.interactive = !readOnly;
    invalidateStructure();
}

void TimelineView::setLeastPlotLeft(double left) {
    if (left != m_settings.leastPlotLeft) {
        m_settings.leastPlotLeft = left;
        invalidateStructure();
    }
}

TimeSpan TimelineView::visibleSpan() const {
    return m_settings.visible ? *m_settings.visible : wholeSpan();
}

void TimelineView::setVisibleSpan(TimeSpan span) {
    if (hasSubject()) {
        changeSpan(span);
    }
}

void TimelineView::changeSpan(TimeSpan span) {
    const TimeSpan whole = isDragging() ? m_bounds : wholeSpan();
    // Who sees everything goes on seeing everything when it grows.
    if (span.first <= whole.first && span.last >= whole.last && !isDragging()) {
        m_settings.visible.reset();
    } else {
        m_settings.visible = span;
    }
    tellSpan();
}

/// Who sees everything sees more when there is more, without having asked.
void TimelineView::tellSpan() {
    const TimeSpan span = visibleSpan();
    if (span != m_toldSpan) {
        m_toldSpan = span;
        invalidateLayout();
        Q_EMIT visibleSpanChanged(span);
    }
}

void TimelineView::fitAll() {
    if (hasSubject()) {
        changeSpan(wholeSpan());
        verticalScrollBar()->setValue(0);
    }
}

void TimelineView::zoomAt(double x, double factor) {
    if (!hasSubject()) {
        return;
    }
    const TimeScale& scale = figure().timeScale();
    changeSpan(scale.zoomed(factor, std::clamp(x, scale.left(), scale.right()), wholeSpan()).span());
}

void TimelineView::zoomIn() {
    if (hasSubject()) {
        const QRectF focused = m_focusVisible ? viewportRectOf(m_focused) : QRectF();
        zoomAt(focused.isEmpty() ? figure().plotRect().center().x() : focused.center().x(), zoomStep);
    }
}

void TimelineView::zoomOut() {
    if (hasSubject()) {
        const QRectF focused = m_focusVisible ? viewportRectOf(m_focused) : QRectF();
        zoomAt(focused.isEmpty() ? figure().plotRect().center().x() : focused.center().x(), 1 / zoomStep);
    }
}

// Selecting

void TimelineView::select(const Hit& hit) {
    m_selected = hit;
    m_selectedAnomaly = hasSubject() ? anomalyAt(hit, *m_subject.tracker) : std::nullopt;
    viewport()->update();
}

void TimelineView::selectAnomaly(const AnyAnomaly& anomaly) {
    if (!hasSubject()) {
        return;
    }
    m_selectedAnomaly = anomaly;
    m_selected = hitOf(anomaly, *m_subject.tracker);
    bringIntoView(m_selected);
    viewport()->update();
}

void TimelineView::clearSelection() {
    m_selected = {};
    m_selectedAnomaly.reset();
    viewport()->update();
}

void TimelineView::selectByPerson(const Hit& hit, std::optional<AnyAnomaly> anomaly) {
    m_selected = hit;
    m_selectedAnomaly = anomaly;
    viewport()->update();
    Q_EMIT selectionChanged(hit);
    if (anomaly) {
        Q_EMIT anomalySelected(*anomaly);
    }
    describe(hit);
}

void TimelineView::bringIntoView(const Hit& hit) {
    if (!hasSubject() || !hit) {
        return;
    }
    if (const auto at = instantOf(hit); at && !at->isDistantPast()) {
        TimeSpan span = visibleSpan();
        const EventLog& log = world().log();
        if (hit.event.isValid() && figure().isDense(log.service(hit.event))) {
            // Among too many to tell apart: close enough for its neighbours to be seen one by one.
            const EventRange events = log.eventsOf(log.service(hit.event));
            const std::size_t place = hit.event.at() - events.first.at();
            const EventId from(events.first.at() + (place > eventsAround ? place - eventsAround : 0));
            const EventId to(std::min(hit.event.at() + eventsAround, events.last.at() - 1));
            const Duration margin{(log.at(to) - log.at(from)).ticks / 4 + 1};
            const TimeSpan close{log.at(from) - margin, log.at(to) + margin};
            if (close.length() < span.length()) {
                span = close;
            }
        } else {
            const Duration margin{
                static_cast<std::int64_t>(static_cast<double>(span.length().ticks) * viewMargin)};
            if (*at < span.first + margin || *at > span.last - margin) {
                const Duration half{span.length().ticks / 2};
                if (!isFitted()) {
                    span = {*at - half, *at - half + span.length()};
                }
            }
        }
        const TimeSpan whole = wholeSpan();
        if (span.first < whole.first) {
            span = {whole.first, whole.first + span.length()};
        } else if (span.last > whole.last) {
            span = {whole.last - span.length(), whole.last};
        }
        if (span != visibleSpan()) {
            changeSpan(span);
        }
    }
    if (const ServiceId lane = laneOf(hit); lane.isValid()) {
        const QRectF rect = figure().laneRect(lane);
        const double top = figure().plotRect().top() + scrollOffset();
        if (rect.top() < top) {
            verticalScrollBar()->setValue(static_cast<int>(rect.top() - figure().plotRect().top()));
        } else if (rect.bottom() > scrollOffset() + viewport()->height()) {
            verticalScrollBar()->setValue(static_cast<int>(std::ceil(rect.bottom())) - viewport()->height());
        }
    }
}

const std::vector<AnyAnomaly>& TimelineView::anomalies() const {
    if (!m_anomaliesKnown) {
        m_anomalies = hasSubject() ? anomaliesInOrder(*m_subject.tracker) : std::vector<AnyAnomaly>();
        m_anomaliesKnown = true;
    }
    return m_anomalies;
}

void TimelineView::nextAnomaly(int step) {
    walkAnomalies(step, std::nullopt);
}

void TimelineView::nextAnomalyOf(AnomalyKind kind) {
    walkAnomalies(1, kind);
}

void TimelineView::walkAnomalies(int step, std::optional<AnomalyKind> kind) {
    if (!hasSubject() || m_subject.tracker->counts().isConsistent()) {
        return;
    }
    const std::vector<AnyAnomaly>& all = anomalies();
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    std::ptrdiff_t at = step > 0 ? -1 : count;
    if (m_selectedAnomaly) {
        if (const auto found = std::find(all.begin(), all.end(), *m_selectedAnomaly); found != all.end()) {
            at = found - all.begin();
        }
    }
    const std::ptrdiff_t direction = step > 0 ? 1 : -1;
    for (std::ptrdiff_t tried = 0; tried < count; ++tried) {
        at = (at + direction + count) % count;
        if (!kind || kindOf(all[static_cast<std::size_t>(at)]) == *kind) {
            const AnyAnomaly anomaly = all[static_cast<std::size_t>(at)];
            const Hit hit = hitOf(anomaly, *m_subject.tracker);
            bringIntoView(hit);
            m_focused = hit; // the arrows go on from here
            selectByPerson(hit, anomaly);
            Q_EMIT statusText(sentences().explanation(anomaly));
            return;
        }
    }
}

// Things

Hit TimelineView::hitAt(QPointF viewportPoint) const {
    return hasSubject() ? figure().hitTest(toFigure(viewportPoint)) : Hit();
}

bool TimelineView::isSurvivor(ServiceId service) const {
    const BackupUnits& units = world().units();
    const std::vector<ServiceId>& members = units.members(units.unit(service));
    return std::any_of(members.begin(), members.end(), [this](ServiceId member) {
        return m_subject.scenario->services[member.at()].survives;
    });
}

Hit TimelineView::markerHit(ServiceId service) const {
    Hit hit;
    hit.kind = isSurvivor(service) ? Hit::Kind::Survivor : Hit::Kind::BackupMarker;
    hit.service = service;
    return hit;
}

Hit TimelineView::disasterHit() {
    Hit hit;
    hit.kind = Hit::Kind::Disaster;
    return hit;
}

Hit TimelineView::lockHit() {
    Hit hit;
    hit.kind = Hit::Kind::Lock;
    return hit;
}

/// What a hand moves there: the marker of a service that is backed up again and again is one of its schedule.
Hit TimelineView::handleOf(const Hit& hit) const {
    if (hit.kind != Hit::Kind::BackupMarker || m_subject.lock || m_subject.noBackup) {
        return hit;
    }
    const std::optional<BackupSchedule> schedule = backupScheduleOf(*m_subject.scenario, hit.service);
    const Instant marker = m_subject.markers().markers[hit.service.at()];
    const std::optional<std::size_t> index = !schedule                ? std::nullopt
                                             : marker.isDistantPast() ? std::optional<std::size_t>(0)
                                                                      : schedule->indexOf(marker);
    if (!index) {
        return hit;
    }
    Hit tick;
    tick.kind = Hit::Kind::BackupTick;
    tick.service = hit.service;
    tick.count = *index;
    return tick;
}

std::optional<MarkerDrag> TimelineView::dragOf(const Hit& handle, double x, double pressX) const {
    const Scenario& scenario = *m_subject.scenario;
    const Cut& cut = m_subject.markers();
    const std::optional<Instant> at = instantOf(handle);
    switch (handle.kind) {
    case Hit::Kind::Disaster:
        return MarkerDrag::ofDisaster(scenario, x, pressX);
    case Hit::Kind::BackupMarker:
        return MarkerDrag::ofMarker(scenario, cut, handle.service, x, pressX);
    case Hit::Kind::BackupTick:
        return at ? std::optional(MarkerDrag::ofBackup(scenario, cut, handle.service, *at, x, pressX))
                  : std::nullopt;
    case Hit::Kind::Lock:
        return at ? std::optional(MarkerDrag::ofLock(scenario, cut, m_subject.lock->unlocked, x, pressX))
                  : std::nullopt;
    default:
        return std::nullopt;
    }
}

Hit TimelineView::eventHit(EventId event) const {
    Hit hit;
    hit.kind = Hit::Kind::Event;
    hit.event = event;
    hit.entity = world().log().entity(event);
    hit.service = world().log().service(event);
    return hit;
}

bool TimelineView::canMove(const Hit& hit) const {
    if (m_readOnly) {
        return false;
    }
    switch (hit.kind) {
    case Hit::Kind::Disaster:
        return true;
    case Hit::Kind::BackupMarker:
        // Under a lock they all stand at its copy.
        return !m_subject.lock && !m_subject.noBackup && !isSurvivor(hit.service);
    case Hit::Kind::BackupTick:
    case Hit::Kind::Lock:
        return instantOf(hit).has_value();
    default:
        return false;
    }
}

ServiceId TimelineView::laneOf(const Hit& hit) const {
    if (hit.service.isValid()) {
        return hit.service;
    }
    if (hit.event.isValid()) {
        return world().log().service(hit.event);
    }
    return hit.entity.isValid() ? world().log().service(hit.entity) : ServiceId();
}

std::optional<Instant> TimelineView::instantOf(const Hit& thing) const {
    switch (thing.kind) {
    case Hit::Kind::Disaster:
        return m_subject.tracker->cut().disaster;
    case Hit::Kind::BackupMarker:
    case Hit::Kind::Survivor:
    case Hit::Kind::AmnesiaInterval:
        return m_subject.markers().markers[thing.service.at()];
    case Hit::Kind::GivenEntity:
        return visibleSpan().first;
    case Hit::Kind::BackupTick: {
        const auto schedule = m_subject.lock || m_subject.noBackup
                                  ? std::nullopt
                                  : backupScheduleOf(*m_subject.scenario, thing.service);
        return schedule ? std::optional(schedule->instantOf(thing.count)) : std::nullopt;
    }
    case Hit::Kind::Lock:
        return m_subject.lock ? std::optional(m_subject.lock->numbers.start) : std::nullopt;
    default:
        return thing.event.isValid() ? std::optional(world().log().at(thing.event)) : std::nullopt;
    }
}

void TimelineView::setFocused(const Hit& hit) {
    m_focused = hit;
    m_badgeTimer.stop();
    viewport()->update();
    if (hit && hasSubject()) {
        tellFocus();
    }
}

std::vector<Hit> TimelineView::handles() const {
    std::vector<Hit> all;
    if (!hasSubject()) {
        return all;
    }
    for (const ServiceId service : lanes()) {
        if (!m_subject.noBackup) {
            all.push_back(markerHit(service));
        }
    }
    all.push_back(disasterHit());
    if (m_subject.lock) {
        all.push_back(lockHit());
    }
    const std::vector<Hit> ticks = figure().backupTicks();
    all.insert(all.end(), ticks.begin(), ticks.end());
    return all;
}

std::vector<Hit> TimelineView::focusChain() const {
    std::vector<Hit> chain = handles();
    if (!hasSubject()) {
        return chain;
    }
    const std::vector<ServiceId> shown = lanes();

    // What can be seen one by one: a density strip's events cannot.
    const EventLog& log = world().log();
    const TimeSpan span = visibleSpan();
    std::vector<bool> open(m_subject.scenario->services.size());
    std::vector<EventId> events;
    for (const ServiceId service : shown) {
        open[service.at()] = !figure().isDense(service);
        if (open[service.at()]) {
            const EventRange all = log.eventsOf(service);
            EventId first = log.endOfPrefix(service, span.first);
            while (first > all.first && log.at(EventId(first.at() - 1)) == span.first) {
                first = EventId(first.at() - 1);
            }
            for (const EventId event :
                 EventRange{first, std::max(first, log.endOfPrefix(service, span.last))}) {
                events.push_back(event);
            }
        }
    }
    std::sort(events.begin(), events.end(),
              [&log](EventId a, EventId b) { return log.order(a) < log.order(b); });
    for (std::size_t entity = 0; entity < log.entityCount(); ++entity) {
        const EntityId given(entity);
        if (log.isGiven(given) && open[log.service(given).at()]) {
            Hit hit;
            hit.kind = Hit::Kind::GivenEntity;
            hit.entity = given;
            hit.service = log.service(given);
            hit.count = 1;
            chain.push_back(hit);
        }
    }
    for (const EventId event : events) {
        chain.push_back(eventHit(event));
    }
    return chain;
}

std::vector<std::vector<Hit>> TimelineView::tabStops() const {
    const auto isMarker = [](const Hit& hit) {
        return hit.kind == Hit::Kind::BackupMarker || hit.kind == Hit::Kind::Survivor;
    };
    std::vector<std::vector<Hit>> stops;
    for (const Hit& hit : focusChain()) {
        const bool goesOn = !stops.empty() && (hit.kind == stops.back().front().kind ||
                                               (isMarker(hit) && isMarker(stops.back().front())));
        if (!goesOn) {
            stops.emplace_back();
        }
        stops.back().push_back(hit);
    }
    const auto ofKind = [&](Hit::Kind kind) {
        return std::ranges::find_if(stops, [&](const std::vector<Hit>& stop) {
            return stop.front().kind == kind || (isMarker(stop.front()) && kind == Hit::Kind::BackupMarker);
        });
    };
    const auto divide = [&](Hit::Kind kind, bool byLane) {
        const auto found = ofKind(kind);
        if (found == stops.end() || (!byLane && stops.size() - 1 + found->size() > mostTabStops)) {
            return false;
        }
        std::vector<std::vector<Hit>> parts;
        for (const Hit& hit : *found) {
            const auto same = std::ranges::find_if(parts, [&](const std::vector<Hit>& part) {
                return byLane && laneOf(part.front()) == laneOf(hit);
            });
            if (same == parts.end()) {
                parts.push_back({hit});
            } else {
                same->push_back(hit);
            }
        }
        if (stops.size() - 1 + parts.size() > mostTabStops) {
            return false;
        }
        const auto place = stops.erase(found);
        stops.insert(place, parts.begin(), parts.end());
        return true;
    };
    divide(Hit::Kind::BackupMarker, false);
    if (!divide(Hit::Kind::Event, false)) {
        divide(Hit::Kind::Event, true);
    }
    divide(Hit::Kind::BackupTick, false);
    divide(Hit::Kind::GivenEntity, false);
    return stops;
}

} // namespace bacscope
