#include "figures/TimelineFigure.h"

#include "figures/TimelineLayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace bacscope {

namespace {

/// The sum, kept within what an instant can be.
Instant sumWithinLimit(Instant instant, std::int64_t by) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(instant.ticks, by, &sum)) {
        sum = by < 0 ? -Instant::limit : Instant::limit;
    }
    return Instant{std::clamp(sum, -Instant::limit, Instant::limit)};
}

bool sameStructure(const TimelineSettings& a, const TimelineSettings& b) {
    return a.size == b.size && a.theme.name == b.theme.name && a.theme.paper == b.theme.paper &&
           a.locale == b.locale && a.visible == b.visible && a.lanes == b.lanes && a.title == b.title &&
           a.titleText == b.titleText && a.caption == b.caption && a.legend == b.legend &&
           a.interactive == b.interactive && a.thumbnail == b.thumbnail && a.scale == b.scale &&
           a.leastPlotLeft == b.leastPlotLeft && a.show == b.show && a.selected == b.selected &&
           a.sizeForAll == b.sizeForAll;
}

} // namespace

Sentences sentencesOf(const TimelineSubject& subject, const QLocale& locale) {
    return Sentences(
        *subject.scenario, *subject.tracker, locale,
        {subject.backups, subject.lock ? subject.lock->notHappened : 0, !subject.lock && !subject.noBackup});
}

Instant BackupSchedule::instantOf(std::size_t k) const {
    std::int64_t away = 0;
    if (k > static_cast<std::size_t>(Instant::limit) ||
        __builtin_mul_overflow(static_cast<std::int64_t>(k), every.ticks, &away)) {
        return {Instant::limit};
    }
    return sumWithinLimit(at, away);
}

std::size_t BackupSchedule::countUntil(Instant instant) const {
    return instant < at ? 0 : static_cast<std::size_t>((instant - at).ticks / every.ticks) + 1;
}

std::size_t BackupSchedule::finishedUntil(Instant instant) const {
    // Not instant − takes, which may lie before all instants there are.
    const Duration left = instant < at ? Duration{-1} : (instant - at) - takes;
    return left < Duration{0} ? 0 : static_cast<std::size_t>(left.ticks / every.ticks) + 1;
}

std::optional<std::size_t> BackupSchedule::indexOf(Instant instant) const {
    if (instant < at || (instant - at).ticks % every.ticks != 0) {
        return std::nullopt;
    }
    return static_cast<std::size_t>((instant - at).ticks / every.ticks);
}

std::optional<BackupSchedule> backupScheduleOf(const Scenario& scenario, ServiceId service) {
    const BackupUnits units = scenario.units();
    std::optional<BackupSchedule> schedule;
    bool planned = false;
    for (const ServiceId member : units.members(units.unit(service))) {
        const Service& there = scenario.services[member.at()];
        if (there.survives) {
            return std::nullopt;
        }
        // As plannedCut(): the first of the unit that has a plan.
        if (!planned && there.backup.at) {
            planned = true;
            if (there.backup.every) {
                schedule = {*there.backup.at, *there.backup.every, there.backup.takes};
            }
        }
    }
    return schedule;
}

TimelineFigure::TimelineFigure() : m_layout(std::make_unique<Layout>()) {}
TimelineFigure::~TimelineFigure() = default;
TimelineFigure::TimelineFigure(TimelineFigure&&) noexcept = default;
TimelineFigure& TimelineFigure::operator=(TimelineFigure&&) noexcept = default;

void TimelineFigure::setSubject(const TimelineSubject& subject) {
    // Another world may lie at the same address: what lasts is arranged anew.
    m_layout->subject = subject;
    m_layout->arranged = false;
}

void TimelineFigure::setSettings(const TimelineSettings& settings) {
    if (!sameStructure(m_layout->settings, settings)) {
        m_layout->arranged = false;
    }
    m_layout->settings = settings;
}

void TimelineFigure::setEmphasis(const TimelineEmphasis& emphasis) {
    const bool another = m_layout->emphasis.selected != emphasis.selected;
    m_layout->emphasis = emphasis;
    if (another && m_layout->arranged && m_layout->settings.show == TimelineShow::Selected) {
        m_layout->layOut();
    }
}

const TimelineEmphasis& TimelineFigure::emphasis() const {
    return m_layout->emphasis;
}

const TimelineSettings& TimelineFigure::settings() const {
    return m_layout->settings;
}

void TimelineFigure::layOut() {
    Layout& layout = *m_layout;
    if (layout.arranged && layout.subject.scenario && layout.subject.tracker && !layout.settings.visible &&
        layout.span != wholeSpan(*layout.subject.scenario, layout.subject.markers(), layout.subject.lock)) {
        layout.arranged = false; // the disaster or a marker moved beyond the ends
    }
    layout.layOut();
}

void TimelineFigure::paint(QPainter& painter) const {
    m_layout->paint(painter);
}

Hit TimelineFigure::hitTest(QPointF position, double tolerance) const {
    return m_layout->hitTest(position, tolerance);
}

const TimeScale& TimelineFigure::timeScale() const {
    return m_layout->scale;
}

QRectF TimelineFigure::plotRect() const {
    return m_layout->plot;
}

QRectF TimelineFigure::headerRect() const {
    return m_layout->header;
}

QRectF TimelineFigure::laneRect(ServiceId service) const {
    const LaneGeometry* lane = m_layout->laneOf(service);
    return lane ? lane->band : QRectF();
}

QRectF TimelineFigure::laneHeaderRect(ServiceId service) const {
    const LaneGeometry* lane = m_layout->laneOf(service);
    return lane ? lane->header : QRectF();
}

QRectF TimelineFigure::markerRect(ServiceId service) const {
    for (const MarkerGlyph& marker : m_layout->markers) {
        if (marker.service == service) {
            return marker.grip.united(marker.flag);
        }
    }
    return {};
}

QRectF TimelineFigure::disasterRect() const {
    const Layout& layout = *m_layout;
    if (!layout.disasterInView) {
        return {};
    }
    return layout.disasterSign.united(
        QRectF(layout.disasterX - 1, layout.axis.bottom(), 2, layout.plot.bottom() - layout.axis.bottom()));
}

QRectF TimelineFigure::lockRect() const {
    const Layout& layout = *m_layout;
    if (!layout.lock || !layout.lock->startInView) {
        return {};
    }
    return layout.lock->sign.united(QRectF(layout.lock->startX - 1, layout.axis.bottom(), 2,
                                           layout.plot.bottom() - layout.axis.bottom()));
}

std::vector<Hit> TimelineFigure::backupTicks() const {
    std::vector<Hit> ticks;
    for (const BackupTickGlyph& tick : m_layout->backupTicks) {
        Hit hit;
        hit.kind = Hit::Kind::BackupTick;
        hit.service = tick.service;
        hit.count = tick.index;
        ticks.push_back(hit);
    }
    return ticks;
}

QPointF TimelineFigure::anchor(EventId event) const {
    return m_layout->anchor(event);
}

QRectF TimelineFigure::rectOf(const Hit& hit) const {
    return m_layout->rectOf(hit);
}

ServiceId TimelineFigure::laneAt(double y) const {
    for (const LaneGeometry& lane : m_layout->lanes) {
        if (y >= lane.band.top() - m_layout->flagZone && y < lane.band.bottom()) {
            return lane.service;
        }
    }
    return {};
}

double TimelineFigure::leastHeight() const {
    return m_layout->leastHeight();
}

const std::vector<ServiceId>& TimelineFigure::leftOut() const {
    return m_layout->leftOut;
}

double TimelineFigure::heightForAllLanes() const {
    return m_layout->heightForAllLanes();
}

bool TimelineFigure::isDense(ServiceId service) const {
    const LaneGeometry* lane = m_layout->laneOf(service);
    return lane && lane->dense;
}

TimeSpan TimelineFigure::wholeSpan(const Scenario& scenario, const Cut& cut, const TimelineLock* lock) {
    const EventLog& log = *scenario.log;
    Instant first = cut.disaster;
    Instant last = cut.disaster;
    const auto include = [&](Instant instant) {
        if (!instant.isDistantPast()) {
            first = std::min(first, instant);
            last = std::max(last, instant);
        }
    };
    if (const std::optional<Instant> earliest = log.firstInstant()) {
        include(*earliest);
    }
    if (const std::optional<Instant> latest = log.lastInstant()) {
        include(*latest);
    }
    for (const Instant marker : cut.markers) {
        include(marker);
    }
    if (lock) {
        include(lock->numbers.start);
        const std::int64_t beyond = (last.ticks - first.ticks) / 4;
        include(std::min(lock->numbers.end, std::max(last, sumWithinLimit(cut.disaster, beyond))));
    }
    // Room for the discs at both ends.
    const double length = static_cast<double>(last.ticks) - static_cast<double>(first.ticks);
    std::int64_t room = static_cast<std::int64_t>(length * 0.025);
    if (room == 0) {
        room = std::max<std::int64_t>(1, static_cast<std::int64_t>(scenario.time.ticksPerUnit() / 2));
    }
    return {sumWithinLimit(first, -room), sumWithinLimit(last, room)};
}

// --- Pointing

QPointF TimelineFigure::Layout::anchor(EventId event) const {
    if (const EventGlyph* glyph = glyphOf(event)) {
        return glyph->centre;
    }
    if (!event.isValid()) {
        return {};
    }
    const EventLog& log = *subject.scenario->log;
    const LaneGeometry* lane = laneOf(log.service(event));
    return QPointF(scale.x(log.at(event)), lane ? lane->lineY : 0);
}

QRectF TimelineFigure::Layout::rectOf(const Hit& hit) const {
    const auto around = [](QPointF centre, double radius) {
        return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    };
    const LaneGeometry* lane = laneOf(hit.service);
    switch (hit.kind) {
    case Hit::Kind::Nothing:
        return {};
    case Hit::Kind::Lane:
        return lane ? lane->band : QRectF();
    case Hit::Kind::LaneHeader:
        return lane ? lane->header : QRectF();
    case Hit::Kind::Unit:
        for (const UnitBracket& unit : units) {
            if (unit.first == hit.service) {
                return {0, unit.top, unit.x + 5 * s, unit.bottom - unit.top};
            }
        }
        return {};
    case Hit::Kind::LegendEntry:
        for (const LegendEntry& entry : legend) {
            if (static_cast<std::size_t>(entry.item) == hit.count) {
                return entry.bounds;
            }
        }
        return {};
    case Hit::Kind::Event:
    case Hit::Kind::Anomaly:
    case Hit::Kind::Interaction:
        if (hit.event.isValid()) {
            const EventGlyph* glyph = glyphOf(hit.event);
            return laneOf(subject.scenario->log->service(hit.event))
                       ? around(anchor(hit.event), glyph ? radiusOf(*glyph) : 6 * s)
                       : QRectF();
        }
        [[fallthrough]];
    case Hit::Kind::GivenEntity:
        if (hit.entity.isValid()) {
            if (const std::optional<Place> place = placeOfGiven(hit.entity)) {
                return around(place->centre, place->radius + 2 * s);
            }
        }
        return {};
    case Hit::Kind::Reference:
        for (const Arrow& arrow : arrows) {
            if (arrow.reference == hit.reference && (!hit.event.isValid() || arrow.event == hit.event)) {
                return arrow.curve.bounds().united(around(arrow.targetCentre, 8 * s));
            }
        }
        return hit.event.isValid() && laneOf(subject.scenario->log->service(hit.event))
                   ? around(anchor(hit.event), 8 * s)
                   : QRectF();
    case Hit::Kind::Bundle:
        if (const Bundle* bundle = bundleOf(hit)) {
            return bundle->curve.bounds().adjusted(-bundle->width, 0, bundle->width, 0);
        }
        return {};
    case Hit::Kind::DensityStrip:
        if (lane) {
            return QRectF(QPointF(clampedX(scale.x(hit.span.first)), lane->band.top()),
                          QPointF(clampedX(scale.x(hit.span.last)), lane->band.bottom()));
        }
        return {};
    case Hit::Kind::BackupMarker:
    case Hit::Kind::Survivor:
        for (const MarkerGlyph& marker : markers) {
            if (marker.service == hit.service) {
                return marker.grip.united(marker.flag);
            }
        }
        return {};
    case Hit::Kind::AmnesiaInterval:
        for (const AmnesiaBracket& bracket : brackets) {
            if (bracket.service == hit.service) {
                return QRectF(QPointF(bracket.left, bracket.y - 8 * s),
                              QPointF(bracket.right, bracket.y + 6 * s));
            }
        }
        return {};
    case Hit::Kind::Disaster:
        return disasterSign;
    case Hit::Kind::RecoveryLine:
        return recovery.empty()
                   ? QRectF()
                   : QPolygonF(QList<QPointF>(recovery.back().line.begin(), recovery.back().line.end()))
                         .boundingRect();
    case Hit::Kind::Axis:
        return axis;
    case Hit::Kind::BackupTick:
        return rectOfBackupTick(hit);
    case Hit::Kind::Lock:
        return lock ? lock->sign : QRectF();
    }
    return {};
}

Hit TimelineFigure::Layout::hitTest(QPointF position, double tolerance) const {
    Hit hit;
    if (lanes.empty() || !subject.tracker) {
        return hit;
    }
    const EventLog& log = *subject.scenario->log;
    const CutTracker& tracker = *subject.tracker;
    const auto grown = [&](const QRectF& rect) {
        return rect.adjusted(-tolerance, -tolerance, tolerance, tolerance);
    };

    // Markers lie on top; of two within reach the nearer one.
    double nearest = std::numeric_limits<double>::max();
    for (const MarkerGlyph& marker : markers) {
        const bool onGrip = marker.grip.isValid() && grown(marker.grip).contains(position);
        const bool onFlag = marker.flag.isValid() && marker.flag.contains(position);
        if (onGrip || onFlag) {
            const QPointF centre = onGrip ? marker.grip.center() : marker.flag.center();
            const double distance = std::hypot(position.x() - centre.x(), position.y() - centre.y());
            if (distance < nearest) {
                nearest = distance;
                hit.kind = marker.survivor ? Hit::Kind::Survivor : Hit::Kind::BackupMarker;
                hit.service = marker.service;
            }
        }
    }
    // A disc under a grip still answers where the pointer is right on it and not on the grip itself.
    const EventGlyph* disc = nullptr;
    double discDistance = std::numeric_limits<double>::max();
    for (const EventGlyph& glyph : glyphs) {
        const double distance = std::hypot(position.x() - glyph.centre.x(), position.y() - glyph.centre.y());
        if (distance <= radiusOf(glyph) + tolerance * 0.6 &&
            distance - (glyph.wrong() ? 3 : 0) < discDistance) {
            discDistance = distance - (glyph.wrong() ? 3 : 0);
            disc = &glyph;
        }
    }
    const bool onMarkerItself =
        hit && std::any_of(markers.begin(), markers.end(), [&](const MarkerGlyph& marker) {
            return marker.grip.contains(position) || marker.flag.contains(position);
        });
    if (hit && (onMarkerItself ? !disc || discDistance > 2 : !disc)) {
        return hit;
    }
    if (disc) {
        Hit event;
        event.kind = Hit::Kind::Event;
        event.event = disc->event;
        event.service = log.service(disc->event);
        event.entity = log.entity(disc->event);
        return event;
    }
    if (hit) {
        return hit;
    }
    for (const LaneGeometry& lane : lanes) {
        for (const GivenSpot& spot : lane.given) {
            if (std::hypot(position.x() - spot.centre.x(), position.y() - spot.centre.y()) <=
                7 * s + tolerance * 0.5) {
                hit.kind = Hit::Kind::GivenEntity;
                hit.service = lane.service;
                hit.entity = spot.entity;
                hit.count = spot.count;
                return hit;
            }
        }
    }
    for (const AnomalyTick& tick : anomalyTicks) {
        if (std::abs(position.x() - tick.centre.x()) <= 4 * s + 1 &&
            std::abs(position.y() - tick.centre.y()) <= 5 * s + 1) {
            hit.kind = Hit::Kind::Anomaly;
            hit.service = tick.service;
            hit.event = tick.event;
            hit.entity = log.entity(tick.event);
            hit.count = tick.count;
            if (tick.kind == AnomalyKind::BrokenLink) {
                for (const ReferenceEffect& effect : tracker.world().effects(tick.event)) {
                    if (effect.after == tick.event && tracker.isBroken(effect.reference)) {
                        hit.reference = effect.reference;
                    }
                }
            }
            return hit;
        }
    }
    if (const Hit tick = backupTickAt(position, tolerance)) {
        return tick;
    }
    if (lock && lock->startInView) {
        const double away = std::abs(position.x() - lock->startX);
        const bool disasterIsNearer = disasterInView && std::abs(position.x() - disasterX) < away;
        if (!disasterIsNearer && (grown(lock->sign).contains(position) ||
                                  (away <= tolerance && plot.contains(plot.center().x(), position.y())))) {
            hit.kind = Hit::Kind::Lock;
            return hit;
        }
    }
    if (disasterInView &&
        (disasterSign.contains(position) || (std::abs(position.x() - disasterX) <= tolerance &&
                                             position.y() >= axis.top() && position.y() <= plot.bottom()))) {
        hit.kind = Hit::Kind::Disaster;
        return hit;
    }
    // The cut in a lane moves its marker, too.
    for (std::size_t i = 0; i < markers.size(); ++i) {
        if (markers[i].inView && !markers[i].survivor &&
            std::abs(position.x() - markers[i].x) <= tolerance * 0.7 && lanes[i].band.contains(position)) {
            hit.kind = Hit::Kind::BackupMarker;
            hit.service = markers[i].service;
            return hit;
        }
    }
    const Arrow* closest = nullptr;
    double closestDistance = tolerance;
    for (const Arrow& arrow : arrows) {
        const bool near = grown(arrow.curve.bounds()).contains(position);
        const double distance =
            near ? arrow.curve.distanceTo(position) - (arrow.kind == ArrowKind::Broken ? 2 : 0)
                 : tolerance + 1;
        if (distance < closestDistance) {
            closestDistance = distance;
            closest = &arrow;
        }
    }
    if (closest) {
        hit.kind = Hit::Kind::Reference;
        hit.service = log.service(closest->event);
        hit.event = closest->event;
        hit.entity = closest->target;
        hit.reference = closest->reference;
        return hit;
    }
    for (const InteractionLine& line : interactions) {
        if (distanceToLine(position, line.line) < tolerance * 0.7) {
            hit.kind = Hit::Kind::Interaction;
            hit.event = line.event;
            hit.service = log.service(line.event);
            hit.interaction = line.interaction;
            return hit;
        }
    }
    if (!recovery.empty()) {
        const std::vector<QPointF>& line = recovery.back().line;
        for (std::size_t i = 1; i < line.size(); ++i) {
            if (distanceToLine(position, QLineF(line[i - 1], line[i])) < tolerance * 0.7) {
                hit.kind = Hit::Kind::RecoveryLine;
                return hit;
            }
        }
    }
    for (const AmnesiaBracket& bracket : brackets) {
        if (QRectF(QPointF(bracket.left, bracket.y - 8 * s), QPointF(bracket.right, bracket.y + 6 * s))
                .contains(position)) {
            hit.kind = Hit::Kind::AmnesiaInterval;
            hit.service = bracket.service;
            return hit;
        }
    }
    for (const UnitBracket& unit : units) {
        const QRectF bracket(0, unit.top, unit.x + 5 * s, unit.bottom - unit.top);
        if (grown(bracket).contains(position)) {
            hit.kind = Hit::Kind::Unit;
            hit.service = unit.first;
            return hit;
        }
    }
    for (const LegendEntry& entry : legend) {
        if (entry.bounds.contains(position)) {
            hit.kind = Hit::Kind::LegendEntry;
            hit.count = static_cast<std::size_t>(entry.item);
            return hit;
        }
    }
    for (const LaneGeometry& lane : lanes) {
        if (lane.header.contains(position)) {
            hit.kind = Hit::Kind::LaneHeader;
            hit.service = lane.service;
            return hit;
        }
    }
    // Bundles pass behind the strips, so they answer beside them.
    const Bundle* bundle = nullptr;
    double bundleDistance = tolerance * 0.5;
    for (const Bundle& one : bundles) {
        const QRectF bounds = one.curve.bounds();
        if (!grown(bounds).contains(position)) {
            continue;
        }
        const bool onStrip = std::any_of(lanes.begin(), lanes.end(), [&](const LaneGeometry& lane) {
            return lane.dense && std::abs(position.y() - lane.lineY) <= densityReach(lane);
        });
        const double distance = std::max(0.0, one.curve.distanceTo(position) - one.width / 2);
        if (!onStrip && distance < bundleDistance) {
            bundleDistance = distance;
            bundle = &one;
        }
    }
    if (bundle) {
        hit.kind = Hit::Kind::Bundle;
        hit.service = lanes[bundle->upper].service;
        hit.other = lanes[bundle->lower].service;
        hit.span = spanOf(*bundle);
        hit.count = countOf(*bundle);
        return hit;
    }
    for (const LaneGeometry& lane : lanes) {
        if (!lane.band.contains(position)) {
            continue;
        }
        hit.service = lane.service;
        hit.kind = Hit::Kind::Lane;
        const DensityColumns& columns = lane.columns;
        const double column = (position.x() - columns.left) / columns.width;
        if (lane.dense && column >= 0 && column < static_cast<double>(columns.size())) {
            const auto i = static_cast<std::size_t>(column);
            hit.kind = Hit::Kind::DensityStrip;
            hit.count = columns.column(i).size();
            hit.span = {scale.instantAt(columns.left + static_cast<double>(i) * columns.width),
                        scale.instantAt(columns.left + static_cast<double>(i + 1) * columns.width)};
        }
        return hit;
    }
    if (axis.contains(position)) {
        hit.kind = Hit::Kind::Axis;
    }
    return hit;
}

} // namespace bacscope
