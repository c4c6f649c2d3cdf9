#include "figures/TimelineLayout.h"

#include "figures/LabelPlacer.h"
#include "figures/TimelineWords.h"
#include "text/ShownName.h"
#include "text/TimeText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace bacscope {

namespace {

constexpr std::size_t fewAtDisaster = 3; ///< markers there that each show their flag
constexpr double tickColumn = 8;         ///< one tick of each kind in so many pixels
constexpr std::size_t mostBroken = 80;   ///< broken references drawn over dense lanes
constexpr std::size_t mostInteractions = 300;
constexpr std::size_t mostTies = 300;
constexpr std::size_t mostMeasured = 20'000; ///< labels kept
constexpr std::size_t mostKnown = 200;       ///< orphans whose lost references are looked up

/// A line between two points goes through a rectangle.
bool meets(const QLineF& line, const QRectF& rect) {
    if (rect.contains(line.p1()) || rect.contains(line.p2())) {
        return true;
    }
    const std::array<QLineF, 4> edges{
        QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
        QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::any_of(edges.begin(), edges.end(), [&](const QLineF& edge) {
        return edge.intersects(line, nullptr) == QLineF::BoundedIntersection;
    });
}

} // namespace

// --- By the cut

void TimelineFigure::Layout::applyCut() {
    const CutTracker& tracker = *subject.tracker;
    for (LaneGeometry& lane : lanes) {
        lane.restoredEnd = tracker.restored(lane.service).last;
        lane.happenedEnd = tracker.happened(lane.service).last;
        const std::size_t restored = tracker.restored(lane.service).size();
        const std::size_t happened = tracker.happened(lane.service).size();
        lane.shortCountText = settings.locale.toString(static_cast<qlonglong>(restored)) +
                              QStringLiteral(" / ") +
                              settings.locale.toString(static_cast<qlonglong>(happened));
        lane.countText = happened == 0
                             ? TimelineWords::tr("no events")
                             : TimelineWords::tr("%1 of %Ln event(s)", "restored", static_cast<int>(happened))
                                   .arg(settings.locale.toString(static_cast<qlonglong>(restored)));
    }
    const std::span<const ReferenceId> broken = tracker.brokenReferences();
    m_broken.clear();
    if (broken.size() <= mostBroken) {
        m_broken.assign(broken.begin(), broken.end());
        std::sort(m_broken.begin(), m_broken.end());
    }
    learnSelection();
    placeDisaster();
    placeMarkers();
    placeSchedules();
    placeBrackets();
    placeRecovery();
    placeLock();
    placeNoBackup();
    placeGlyphs();
    placeArrows();
    placeTies();
    placeInteractions();
    placeAnomalyTicks();
    openGrips();
    placeLabels();
}

void TimelineFigure::Layout::learnSelection() {
    m_selection.clear();
    if (settings.show != TimelineShow::Selected) {
        return;
    }
    const std::size_t events = subject.scenario->log->size();
    const Interactions& all = subject.tracker->interactions();
    const auto add = [&](EventId event) {
        if (event.isValid() && event.at() < events) {
            m_selection.push_back(event);
        }
    };
    std::ranges::for_each(settings.selected, add);
    const Hit& hit = emphasis.selected;
    add(hit.event);
    const bool ofAnEntity = hit.kind == Hit::Kind::GivenEntity || hit.kind == Hit::Kind::Event;
    if (ofAnEntity && hit.entity.isValid() && hit.entity.at() < subject.scenario->log->entityCount()) {
        for (const EventId life : subject.tracker->world().lifeEvents(hit.entity)) {
            add(life);
        }
    }
    // With whatever happened together with it.
    for (std::size_t i = 0, own = m_selection.size(); i < own; ++i) {
        if (const InteractionId interaction = all.of(m_selection[i]); interaction.isValid()) {
            std::ranges::for_each(all.events(interaction), add);
        }
    }
    std::ranges::sort(m_selection);
}

bool TimelineFigure::Layout::isSelected(EventId event) const {
    return std::ranges::binary_search(m_selection, event);
}

/// A reference, by either of its ends.
bool TimelineFigure::Layout::isSelected(EventId event, EntityId target) const {
    const EventId creation = creationSeenBy(target, event);
    return isSelected(event) || (creation.isValid() && isSelected(creation));
}

double TimelineFigure::Layout::markerX(Instant marker) const {
    return marker.isDistantPast() ? nothingX : scale.x(marker);
}

void TimelineFigure::Layout::placeDisaster() {
    disasterX = scale.x(subject.tracker->cut().disaster);
    const QString exact =
        instantText(subject.tracker->cut().disaster, subject.scenario->time, settings.locale);
    const QString coarse = instantText(subject.tracker->cut().disaster, subject.scenario->time,
                                       settings.locale, scale.durationOf(1));
    disasterInstant = coarse.size() < exact.size() ? coarse : exact;
    disasterInView = disasterX >= plot.left() - 1 && disasterX <= plot.right() + 1;
    disasterSign = {};
    disasterWord.clear();
    if (!disasterInView) {
        return;
    }
    const double height = std::min(20 * s, axis.height() - 3 * s);
    disasterSign = QRectF(disasterX - 9 * s, axis.bottom() - height - 2 * s, 18 * s, height + 2 * s);
    if (settings.thumbnail) {
        return;
    }
    const QString word = TimelineWords::tr("disaster", "the sign beside its bolt");
    const double width = textWidth(fonts.small, word);
    const double baseline = axis.bottom() - 9 * s;
    if (disasterX + 11 * s + width < settings.size.width() - 4 * s) {
        disasterWordAt = QPointF(disasterX + 10 * s, baseline);
        disasterSign.setRight(disasterX + 14 * s + width);
    } else {
        disasterWordAt = QPointF(disasterX - 10 * s - width, baseline);
        disasterSign.setLeft(disasterX - 14 * s - width);
    }
    disasterWord = word;
}

void TimelineFigure::Layout::placeMarkers() {
    markers.clear();
    const Scenario& scenario = *subject.scenario;
    const Cut& cut = subject.markers();
    const double flagHeight = std::clamp(flagZone - 1 * s, 15 * s, 19 * s);
    const bool flags = !settings.thumbnail;
    const bool roomForFlags = flags && flagZone >= 12 * s;
    const QFont flagFont = fonts.flag;
    const bool severalDays = scenario.time.isClock() && span.length().ticks > 86'400'000'000'000;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        LaneGeometry& lane = lanes[i];
        const Instant instant = cut.markers[lane.service.at()];
        MarkerGlyph marker;
        marker.service = lane.service;
        marker.lane = i;
        marker.survivor = survives(lane.service);
        const double x = markerX(instant);
        const auto barOf = [&](Instant copied) {
            const Duration takes = scenario.services[lane.service.at()].backup.takes;
            if (takes.ticks <= 0 || copied.isDistantPast() || !roomForFlags || lane.band.height() < 30 * s) {
                return QRectF();
            }
            const double end = clampedX(scale.x(copied + takes));
            return QRectF(marker.x, lane.band.top(), std::max(end - marker.x, 3 * s), 5 * s);
        };
        marker.inView = instant.isDistantPast() || (x >= plot.left() - 1 && x <= plot.right() + 1);
        if (subject.noBackup) {
            marker.inView = false;
            marker.x = lane.lostFrom = nothingX;
            lane.lostTo = clampedX(disasterX);
            markers.push_back(std::move(marker));
            continue;
        }
        const bool before = !marker.inView && x < plot.left();
        const bool after = !marker.inView && !before;
        marker.x = marker.inView ? x : after ? lane.band.right() : plot.left();
        // In a round of the recovery line more is lost than after the backup.
        const Instant restored = subject.tracker->cut().markers[lane.service.at()];
        const double restoredX = markerX(restored);
        lane.lostFrom = restored.isDistantPast()       ? nothingX
                        : restoredX > plot.right() + 1 ? lane.band.right()
                                                       : clampedX(restoredX);
        lane.lostTo = clampedX(disasterX);

        if (marker.survivor) {
            marker.text = TimelineWords::tr("survives", "flag of a service that the disaster did not hit");
            marker.instant = marker.text;
        } else {
            const QString exact = instantText(instant, scenario.time, settings.locale, {}, severalDays);
            const QString coarse =
                instantText(instant, scenario.time, settings.locale, scale.durationOf(1), severalDays);
            marker.instant = coarse.size() < exact.size() ? coarse : exact;
            marker.text = marker.instant;
            if (!marker.inView) {
                marker.text =
                    before ? QStringLiteral("‹ ") + marker.text : marker.text + QStringLiteral(" ›");
            }
        }
        if (flags) {
            shortenFlag(marker, flagFont);
            const double width = textWidth(flagFont, marker.text) + 13 * s;
            const double y = lane.band.top() - flagHeight;
            marker.flag = QRectF(marker.x + 1.5 * s - width, y, width, flagHeight);
            QRectF other = marker.flag;
            other.moveLeft(marker.x - 1.5 * s);
            const bool noRoom = before || marker.flag.left() < header.right() + 2 * s;
            // The cut comes from the lane above, and is not to run behind the number.
            const bool inTheWay = i > 0 && meets(QLineF(QPointF(markers[i - 1].x, lanes[i - 1].band.bottom()),
                                                        QPointF(marker.x, lane.band.top())),
                                                 marker.flag.adjusted(0, 0, -3 * s, 0));
            if (noRoom || (inTheWay && !after && other.right() < settings.size.width() - 2 * s)) {
                marker.flag = other;
            }
        }
        if (marker.inView && !marker.survivor && subject.lock) {
            // They all stand at the copy, and only the lock's start can be moved.
            marker.takes = barOf(instant);
        } else if (marker.inView && !marker.survivor) {
            const double width = (settings.thumbnail ? 7 : settings.interactive ? 18 : 13) * s;
            marker.grip = QRectF(marker.x - width / 2, lane.lineY - gripHeight / 2, width, gripHeight);
            marker.takes = barOf(instant);
        }
        markers.push_back(std::move(marker));
    }
    quietenFlags();
}

/// The axis names the unit already: where it is too long for a flag, the number is enough.
void TimelineFigure::Layout::shortenFlag(MarkerGlyph& marker, const QFont& font) const {
    const double room = std::max(64 * s, plot.width() * 0.3);
    const QString& unit = subject.scenario->time.unit();
    if (textWidth(font, marker.text) > room && !unit.isEmpty()) {
        marker.text = marker.text.replace(unit, QString()).simplified();
    }
    marker.text = elidedText(font, marker.text, room);
}

void TimelineFigure::Layout::quietenFlags() {
    // Where nothing was lost yet, all markers say the instant of the disaster: once is enough.
    const Instant disaster = subject.tracker->cut().disaster;
    const auto isThere = [&](const MarkerGlyph& marker) {
        return !marker.survivor && marker.inView &&
               subject.markers().markers[marker.service.at()] == disaster;
    };
    const auto there = std::count_if(markers.begin(), markers.end(), isThere);
    const bool once = there > static_cast<std::ptrdiff_t>(fewAtDisaster);
    const bool lanesTooLow = flagZone < 12 * s;
    if (subject.lock) {
        // All say the instant of the copy.
        for (std::size_t i = lanesTooLow ? 0 : 1; i < markers.size(); ++i) {
            markers[i].quietFlag = markers[i].flag;
            markers[i].flag = {};
        }
        return;
    }
    bool said = false;
    for (MarkerGlyph& marker : markers) {
        const bool repeats = once && isThere(marker) && said;
        said = said || isThere(marker);
        // In a round of the recovery line the bracket of what is lost takes the place.
        const bool rolledBack = subject.tracker->cut().markers[marker.service.at()] <
                                subject.markers().markers[marker.service.at()];
        if (repeats || lanesTooLow || rolledBack) {
            marker.quietFlag = marker.flag;
            marker.flag = {};
        }
    }
}

void TimelineFigure::Layout::placeBrackets() {
    brackets.clear();
    if (settings.thumbnail || flagZone < 12 * s) {
        return;
    }
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const LaneGeometry& lane = lanes[i];
        const MarkerGlyph& marker = markers[i];
        const ServiceLoss loss = subject.tracker->loss(lane.service);
        AmnesiaBracket bracket;
        bracket.service = lane.service;
        bracket.left = lane.lostFrom + 4 * s;
        if (marker.flag.isValid() && marker.flag.right() > lane.lostFrom + 3 * s) {
            bracket.left = marker.flag.right() + 4 * s;
        }
        bracket.right = lane.lostTo - 4 * s;
        if ((marker.survivor && loss.lostEvents == 0) || bracket.right - bracket.left < 10 * s) {
            continue;
        }
        const auto lost = static_cast<int>(loss.lostEvents);
        const QString events = TimelineWords::tr("%Ln event(s) lost", nullptr, lost);
        QStringList wordings;
        if (loss.amnesia) {
            const QString length = durationText(*loss.amnesia, subject.scenario->time, settings.locale);
            wordings << length + QStringLiteral(" · ") + events;
        } else {
            wordings << TimelineWords::tr("everything lost: %Ln event(s)", nullptr, lost);
        }
        wordings << events << TimelineWords::tr("%Ln lost", "events", lost);
        bracket.y = std::round(lane.band.top() - std::min(9 * s, flagZone / 2)) + 0.5;
        const QLineF cutAbove = i > 0 ? QLineF(QPointF(markers[i - 1].x, lanes[i - 1].band.bottom()),
                                               QPointF(marker.x, lane.band.top()))
                                      : QLineF();
        for (const QString& wording : wordings) {
            const double width = textWidth(fonts.small, wording);
            const double room = bracket.right - bracket.left - width - 26 * s;
            // In the middle, or wherever the cut does not come through.
            for (const double share : {0.5, 0.75, 1.0, 0.25, 0.0}) {
                const QPointF at(bracket.left + 13 * s + room * share,
                                 bracket.y + capHeight(fonts.small) / 2);
                const QRectF rect(at.x() - 6 * s, bracket.y - 8 * s, width + 12 * s, 16 * s);
                if (room >= 0 && bracket.text.isEmpty() && !(i > 0 && meets(cutAbove, rect))) {
                    bracket.text = wording;
                    bracket.textAt = at;
                    bracket.textRect = rect;
                }
            }
            if (!bracket.text.isEmpty()) {
                break;
            }
        }
        brackets.push_back(std::move(bracket));
    }
}

void TimelineFigure::Layout::placeRecovery() {
    recovery.clear();
    rollbacks.clear();
    recoveryName.clear();
    recoveryNameRect = {};
    if (!subject.recoveryLine || lanes.empty()) {
        return;
    }
    const RecoveryLine& line = *subject.recoveryLine;
    const std::size_t rounds = std::min(subject.recoveryRounds, line.rounds.size());
    const auto add = [&](const Cut& cut, bool last) {
        RecoveryStep step;
        step.final = last;
        for (const LaneGeometry& lane : lanes) {
            const Instant marker = cut.markers[lane.service.at()];
            const double x = marker.isDistantPast() ? nothingX : clampedX(scale.x(marker));
            step.line.emplace_back(x, lane.band.top());
            step.line.emplace_back(x, lane.band.bottom());
        }
        recovery.push_back(std::move(step));
    };
    for (std::size_t i = 0; i < rounds; ++i) {
        add(line.rounds[i].cut, i + 1 == rounds);
        for (const Rollback& rollback : line.rounds[i].rollbacks) {
            for (const ServiceId service : subject.tracker->world().units().members(rollback.unit)) {
                const LaneGeometry* lane = laneOf(service);
                if (!lane || settings.thumbnail) {
                    continue;
                }
                const double y = lane->band.bottom() - std::min(11 * s, lane->band.height() * 0.2);
                const double from = clampedX(markerX(rollback.from));
                const double to = rollback.to.isDistantPast() ? nothingX : clampedX(scale.x(rollback.to));
                if (from - to > 6 * s) {
                    rollbacks.push_back(
                        {QLineF(from - 3 * s, y, to + 3 * s, y), settings.locale.toString(qlonglong(i + 1))});
                }
            }
        }
    }
    if (line.rounds.empty()) {
        add(line.cut, true);
    }
    if (!recovery.empty() && !settings.thumbnail) {
        recoveryName = rounds == line.rounds.size()
                           ? TimelineWords::tr("recovery line")
                           : TimelineWords::tr("round %1 of %2", "of rolling back to the recovery line")
                                 .arg(settings.locale.toString(qlonglong(rounds)),
                                      settings.locale.toString(qlonglong(line.rounds.size())));
        const double width = textWidth(fonts.small, recoveryName);
        const QPointF foot = recovery.back().line.back();
        const double left = std::clamp(foot.x() - width / 2, 4 * s, settings.size.width() - width - 4 * s);
        recoveryNameRect = QRectF(left, foot.y() + 3 * s, width, 14 * s);
    }
}

const EventGlyph* TimelineFigure::Layout::glyphOf(EventId event) const {
    const LaneGeometry* lane = event.isValid() ? laneOf(subject.scenario->log->service(event)) : nullptr;
    if (!lane || lane->dense || !lane->inView.contains(event)) {
        return nullptr;
    }
    return &glyphs[firstGlyph[static_cast<std::size_t>(lane - lanes.data())] + event.value -
                   lane->inView.first.value];
}

EventGlyph* TimelineFigure::Layout::glyphOf(EventId event) {
    return const_cast<EventGlyph*>(static_cast<const Layout*>(this)->glyphOf(event));
}

double TimelineFigure::Layout::radiusOf(const EventGlyph& glyph) const {
    double radius = glyph.missing ? missingRadius(g) : glyph.radius;
    if (glyph.orphan) {
        radius += 7 * g;
    }
    return radius;
}

void TimelineFigure::Layout::placeGlyphs() {
    glyphs.clear();
    firstGlyph.clear();
    const CutTracker& tracker = *subject.tracker;
    const EventLog& log = *subject.scenario->log;
    const EventSet& brokenAt = tracker.eventsWith(AnomalyKind::BrokenLink);
    const EventSet& orphanAt = tracker.eventsWith(AnomalyKind::Orphan);
    const EventSet& missingAt = tracker.eventsWith(AnomalyKind::MissingEvent);
    const EventSet& stateAt = tracker.eventsWith(AnomalyKind::MissingState);
    const auto isInFlight = [this](EventId event) {
        return subject.lock && std::ranges::binary_search(subject.lock->inFlight, event);
    };
    for (std::uint32_t i = 0; i < lanes.size(); ++i) {
        LaneGeometry& lane = lanes[i];
        firstGlyph.push_back(glyphs.size());
        for (GivenSpot& spot : lane.given) {
            spot.orphan = false;
        }
        if (lane.dense) {
            continue;
        }
        for (const EventId event : lane.inView) {
            EventGlyph glyph;
            glyph.event = event;
            glyph.centre = lane.spots[event.value - lane.inView.first.value];
            glyph.kind = log.kind(event);
            glyph.radius = glyphRadius(glyph.kind, g);
            glyph.lane = i;
            glyph.look = event < lane.restoredEnd   ? EventLook::Restored
                         : event < lane.happenedEnd ? EventLook::Lost
                                                    : EventLook::Never;
            glyph.broken = brokenAt.contains(event);
            glyph.orphan = orphanAt.contains(event);
            glyph.missing = missingAt.contains(event);
            glyph.counterpart = stateAt.contains(event);
            glyph.inFlight = isInFlight(event);
            glyphs.push_back(glyph);
        }
    }
    // Given entities can be orphans too; they have no event.
    for (const EntityId entity : tracker.orphans()) {
        if (!log.isGiven(entity) || tracker.orphan(entity).creation.isValid()) {
            continue;
        }
        const LaneGeometry* found = laneOf(log.service(entity));
        if (!found || found->given.empty()) {
            continue;
        }
        LaneGeometry& lane = lanes[static_cast<std::size_t>(found - lanes.data())];
        for (GivenSpot& spot : lane.given) {
            spot.orphan = spot.orphan || spot.entity == entity || spot.count > 1;
        }
    }
}

void TimelineFigure::Layout::addArrow(const LinkInView& link, ArrowKind kind) {
    const CutTracker& tracker = *subject.tracker;
    const EventLog& log = *subject.scenario->log;
    const EntityId target = tracker.world().reference(link.reference).to;
    const std::optional<Place> from = placeOfEvent(link.event);
    std::optional<Place> to = placeOfTarget(target, link.event);
    const bool isWrong = kind == ArrowKind::Broken || kind == ArrowKind::LostOfOrphan;
    if (showsSelection() ? !isSelected(link.event, target) : !isWrong && !showsRight()) {
        return;
    }
    if (kind == ArrowKind::Broken && tracker.brokenLink(link.reference).cause == LossCause::Deleted) {
        // It was there and is gone: the cross stands where it was deleted.
        EventId deletion;
        for (const EventId life : tracker.world().lifeEvents(target)) {
            if (log.kind(life) == EventKind::Delete && tracker.isRestored(life)) {
                deletion = life;
            }
        }
        to = deletion.isValid() ? placeOfEvent(deletion) : to;
    }
    if (!from || !to) {
        return;
    }
    Arrow arrow;
    arrow.kind = kind;
    arrow.reference = link.reference;
    arrow.event = link.event;
    arrow.target = target;
    arrow.leavesView = to->outside;
    arrow.toGiven = !to->event.isValid();
    arrow.targetCentre = to->centre;
    arrow.targetLane = to->lane;
    double startGap = from->radius + 1 * s;
    if (const EventGlyph* glyph = glyphOf(link.event)) {
        startGap = radiusOf(*glyph) + 1 * s;
    }
    double endGap = to->outside ? 0 : to->radius + 2 * s;
    const EventGlyph* targetGlyph = glyphOf(to->event);
    if (targetGlyph) {
        endGap = radiusOf(*targetGlyph) + 2 * s;
        endGap += targetGlyph->orphan && kind == ArrowKind::LostOfOrphan ? 8 * g : 0;
    }
    if (kind == ArrowKind::Broken && !to->outside) {
        // The cross needs room, and the outline of the target is larger than a dot.
        endGap = std::max(endGap, 11 * g) + 7 * g;
    }
    arrow.curve = referenceCurve(from->centre, startGap, to->centre, endGap, s);
    // An arc above low lanes stays below the letters of the axis.
    const double summit = std::min(arrow.curve.control1.y(), arrow.curve.control2.y());
    const double foot = std::min(arrow.curve.start.y(), arrow.curve.end.y());
    const double highest = axis.bottom() - 3 * s;
    if (foot > highest && foot - (foot - summit) * 0.75 < highest) {
        const double control = foot - (foot - highest) / 0.75;
        arrow.curve.control1.setY(std::max(arrow.curve.control1.y(), control));
        arrow.curve.control2.setY(std::max(arrow.curve.control2.y(), control));
    }
    if (kind == ArrowKind::Broken && !to->outside && !(targetGlyph && targetGlyph->missing) &&
        tracker.brokenLink(link.reference).cause == LossCause::Lost) {
        absentTargets.push_back({to->centre, to->lane});
    }
    if (kind == ArrowKind::LostOfOrphan && targetGlyph) {
        stubs.push_back({to->centre, targetGlyph->radius, -arrow.curve.endDirection()});
    }
    arrows.push_back(std::move(arrow));
}

void TimelineFigure::Layout::placeArrows() {
    arrows.clear();
    absentTargets.clear();
    stubs.clear();
    const CutTracker& tracker = *subject.tracker;
    const World& world = tracker.world();
    const EventLog& log = *subject.scenario->log;

    // The lost references that made orphans of entities in view, as pairs of linking event and orphan.
    std::vector<std::pair<EventId, EntityId>> known;
    std::size_t orphansSeen = 0;
    const auto learn = [&](EntityId orphan) {
        if (orphansSeen++ < mostKnown) {
            for (const EventId event : tracker.knownLostLinks(orphan)) {
                known.emplace_back(event, orphan);
            }
        }
    };
    if (!linksAreBundled) {
        for (const EventGlyph& glyph : glyphs) {
            if (glyph.orphan) {
                learn(log.entity(glyph.event));
            }
        }
        for (const LaneGeometry& lane : lanes) {
            for (const GivenSpot& spot : lane.given) {
                if (spot.orphan && spot.count == 1) {
                    learn(spot.entity);
                }
            }
        }
        std::sort(known.begin(), known.end());
        for (const LinkInView& link : links) {
            const LaneGeometry& lane = lanes[link.lane];
            if (link.event >= lane.happenedEnd) {
                continue;
            }
            const EntityId target = world.reference(link.reference).to;
            if (link.event >= lane.restoredEnd) {
                const bool ofOrphan =
                    std::binary_search(known.begin(), known.end(), std::pair(link.event, target));
                addArrow(link, ofOrphan ? ArrowKind::LostOfOrphan : ArrowKind::Lost);
            } else if (!tracker.isHeld(link.reference) || tracker.holder(link.reference) != link.event) {
                addArrow(link, ArrowKind::Past);
            } else if (!tracker.isBroken(link.reference)) {
                addArrow(link, ArrowKind::Held);
            } else {
                addArrow(link, ArrowKind::Broken);
            }
        }
    }
    // Over dense lanes too, as long as they are few enough to be told apart.
    const TimeSpan shown = scale.span();
    for (const ReferenceId reference : m_broken) {
        const EventId event = tracker.holder(reference);
        const LaneGeometry* lane = laneOf(log.service(event));
        const bool drawn = lane && !lane->dense && !linksAreBundled && lane->inView.contains(event);
        if (lane && !drawn && log.at(event) >= shown.first && log.at(event) <= shown.last) {
            addArrow({event, reference, static_cast<std::size_t>(lane - lanes.data())}, ArrowKind::Broken);
        }
    }
    // Every orphan has a loose end, even where its lost reference is out of sight.
    for (const EventGlyph& glyph : glyphs) {
        const bool hasStub = std::any_of(stubs.begin(), stubs.end(),
                                         [&](const LooseStub& stub) { return stub.centre == glyph.centre; });
        if (glyph.orphan && !hasStub) {
            stubs.push_back({glyph.centre, glyph.radius, QPointF(0.5, glyph.lane == 0 ? 0.866 : -0.866)});
        }
    }
    for (const LaneGeometry& lane : lanes) {
        for (const GivenSpot& spot : lane.given) {
            if (spot.orphan) {
                stubs.push_back({spot.centre, 6.2 * g, QPointF(0.866, -0.5)});
            }
        }
    }
}

void TimelineFigure::Layout::placeInteractions() {
    interactions.clear();
    const CutTracker& tracker = *subject.tracker;
    const World& world = tracker.world();
    const EventLog& log = *subject.scenario->log;
    const Interactions& all = tracker.interactions();
    std::vector<InteractionId> seen;
    for (const EventGlyph& glyph : glyphs) {
        const InteractionId interaction =
            glyph.look == EventLook::Never ? InteractionId() : all.of(glyph.event);
        if (interaction.isValid()) {
            seen.push_back(interaction);
        }
    }
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
    if (seen.size() > mostInteractions) {
        std::erase_if(seen, [&](InteractionId interaction) { return !tracker.isTorn(interaction); });
        seen.resize(std::min(seen.size(), mostInteractions));
    }

    const EventSet& missingAt = tracker.eventsWith(AnomalyKind::MissingEvent);
    std::vector<std::pair<std::uint32_t, EventId>> chain; // one event a lane, top to bottom
    for (const InteractionId interaction : seen) {
        chain.clear();
        for (const EventId event : all.events(interaction)) {
            const ServiceId service = log.service(event);
            const LaneGeometry* lane = laneOf(service);
            if (!lane || event >= lane->happenedEnd) {
                continue;
            }
            const std::uint32_t index = laneByService[service.at()];
            const auto there = std::find_if(chain.begin(), chain.end(),
                                            [&](const auto& link) { return link.first == index; });
            if (there == chain.end()) {
                chain.emplace_back(index, event);
            } else if (missingAt.contains(event) && !missingAt.contains(there->second)) {
                there->second = event;
            }
        }
        std::sort(chain.begin(), chain.end());
        for (std::size_t i = 1; i < chain.size(); ++i) {
            const EventId a = chain[i - 1].second;
            const EventId b = chain[i].second;
            const bool tied = std::any_of(ties.begin(), ties.end(), [&](const StateTie& tie) {
                return (tie.event == a && tie.absentCreation == b) ||
                       (tie.event == b && tie.absentCreation == a);
            });
            const std::optional<Place> from = placeOfEvent(a);
            const std::optional<Place> to = placeOfEvent(b);
            if (tied || !from || !to || (from->outside && to->outside) ||
                (showsSelection() && !(isSelected(a) && isSelected(b)))) {
                continue;
            }
            const bool torn = world.unit(a) != world.unit(b) &&
                              missingAt.contains(a) != missingAt.contains(b) &&
                              (tracker.isRestored(a) || tracker.isRestored(b));
            const bool inFlight = subject.lock && std::ranges::binary_search(subject.lock->inFlight, a) &&
                                  std::ranges::binary_search(subject.lock->inFlight, b);
            if (torn || inFlight || showsRight() || showsSelection()) {
                interactions.push_back({interaction, missingAt.contains(a) ? a : b,
                                        QLineF(from->centre, to->centre), torn, inFlight});
            }
        }
    }
}

void TimelineFigure::Layout::placeTies() {
    ties.clear();
    const CutTracker& tracker = *subject.tracker;
    if (tracker.counts().missingState == 0 || tracker.counts().missingState > mostTies) {
        return;
    }
    std::vector<MissingState> missing = tracker.missingState();
    std::sort(missing.begin(), missing.end(), [](const MissingState& a, const MissingState& b) {
        return std::tie(a.creation, a.entity) < std::tie(b.creation, b.entity);
    });
    for (const MissingState& state : missing) {
        const std::optional<Place> present = placeOfEvent(state.creation);
        const std::optional<Place> absent = placeOfEvent(state.paired);
        if (!present || !absent || (present->outside && absent->outside) ||
            (showsSelection() && !isSelected(state.creation) && !isSelected(state.paired))) {
            continue;
        }
        StateTie tie;
        tie.present = present->centre;
        tie.presentRadius = present->radius;
        tie.absent = absent->centre;
        tie.absentLane = absent->lane;
        tie.event = state.creation;
        tie.entity = state.entity;
        tie.absentCreation = state.paired;
        const EventGlyph* glyph = glyphOf(state.paired);
        tie.drawOutline = !absent->outside && !(glyph && glyph->missing);
        ties.push_back(tie);
    }
}

double TimelineFigure::Layout::tickRow(const LaneGeometry& lane, AnomalyKind kind) const {
    // Two rows above the strip, two below: no kind ever covers another.
    const double step = std::min(11 * s, lane.band.height() / 6);
    switch (kind) {
    case AnomalyKind::BrokenLink:
        return lane.band.top() + step * 0.75;
    case AnomalyKind::MissingEvent:
        return lane.band.top() + step * 1.75;
    case AnomalyKind::Orphan:
        return lane.band.bottom() - step * 0.75;
    case AnomalyKind::MissingState:
        return lane.band.bottom() - step * 1.75;
    }
    return lane.lineY;
}

void TimelineFigure::Layout::addTicks(const LaneGeometry& lane, AnomalyKind kind) {
    const EventSet& set = subject.tracker->eventsWith(kind);
    const EventLog& log = *subject.scenario->log;
    const double y = tickRow(lane, kind);
    if (!lane.dense) {
        // Events are drawn one by one; a tick only where the thing itself is not.
        if (kind == AnomalyKind::BrokenLink && linksAreBundled && m_broken.empty()) {
            for (EventId event = set.next(lane.inView); event != lane.inView.last;
                 event = set.next({EventId(event.value + 1), lane.inView.last})) {
                anomalyTicks.push_back(
                    {kind, QPointF(glyphOf(event)->centre.x(), y), lane.service, event, 1});
            }
        }
        return;
    }
    const DensityColumns& columns = lane.columns;
    const auto together = static_cast<std::size_t>(std::max(1.0, tickColumn * s / columns.width));
    for (std::size_t i = 0; i < columns.size(); i += together) {
        const std::size_t end = std::min(i + together, columns.size());
        const EventRange range{columns.edges[i], columns.edges[end]};
        if (range.empty()) {
            continue;
        }
        const EventId first = set.next(range);
        if (first == range.last) {
            continue;
        }
        const double x =
            columns.left + (static_cast<double>(i) + static_cast<double>(end - i) / 2) * columns.width;
        const EventId last = set.previous(range);
        const double between = std::clamp(x, scale.x(log.at(first)), scale.x(log.at(last)));
        anomalyTicks.push_back({kind, QPointF(between, y), lane.service, first, set.count(range)});
    }
}

void TimelineFigure::Layout::placeAnomalyTicks() {
    anomalyTicks.clear();
    const AnomalyCounts& counts = subject.tracker->counts();
    for (const LaneGeometry& lane : lanes) {
        for (const AnomalyKind kind : {AnomalyKind::BrokenLink, AnomalyKind::Orphan,
                                       AnomalyKind::MissingEvent, AnomalyKind::MissingState}) {
            if (counts.of(kind) > 0) {
                addTicks(lane, kind);
            }
        }
    }
}

void TimelineFigure::Layout::openGrips() {
    // What lies under a grip shows through; where it is what the grip's own drag brought up, the grip grows
    // thin.
    std::vector<std::pair<QPointF, double>> events;
    std::vector<std::pair<QPointF, double>> signs;
    for (const EventGlyph& glyph : glyphs) {
        (glyph.wrong() ? signs : events).emplace_back(glyph.centre, radiusOf(glyph));
    }
    for (const Arrow& arrow : arrows) {
        if (arrow.kind == ArrowKind::Broken) {
            signs.emplace_back(arrow.curve.end, 7 * g);
        }
    }
    for (const AbsentTarget& target : absentTargets) {
        signs.emplace_back(target.centre, 8.5 * g);
    }
    for (const StateTie& tie : ties) {
        signs.emplace_back(tie.absent, 8.5 * g);
    }
    for (MarkerGlyph& marker : markers) {
        if (!marker.grip.isValid()) {
            continue;
        }
        const auto isUnderGrip = [&](const auto& sign) {
            const auto& [centre, radius] = sign;
            return marker.grip.adjusted(-radius, -radius, radius, radius).contains(centre);
        };
        const bool coversSign = std::ranges::any_of(signs, isUnderGrip);
        marker.seenThrough = coversSign || std::ranges::any_of(events, isUnderGrip);
        if (coversSign) {
            const double less = marker.grip.width() * 0.16;
            marker.grip.adjust(less, 0, -less, 0);
        }
    }
}

const MeasuredLabel& TimelineFigure::Layout::measuredLabel(const std::string& name) {
    // To shape letters costs more than everything else of a step, and the names stay the same.
    if (m_labelScale != s || m_measuredLabels.size() > mostMeasured) {
        m_measuredLabels.clear();
        m_labelScale = s;
    }
    const auto [found, isNew] = m_measuredLabels.try_emplace(name);
    if (isNew) {
        found->second.text = elidedEntity(fonts.label, shownName(name), 150 * s);
        found->second.width = textWidth(fonts.label, found->second.text);
    }
    return found->second;
}

void TimelineFigure::Layout::placeLabels() {
    labels.clear();
    if (!labelsFit) {
        return;
    }
    const EventLog& log = *subject.scenario->log;
    const double ascent = capHeight(fonts.label);
    const double height = ascent + 6 * s;

    std::vector<const EventGlyph*> order;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const LaneGeometry& lane = lanes[i];
        if (lane.dense) {
            continue;
        }
        LabelPlacer placer(QRectF(QPointF(header.right(), lane.band.top()),
                                  QPointF(settings.size.width() - 2 * s, lane.band.bottom() + 2 * s)));
        const MarkerGlyph& marker = markers[i];
        placer.block(marker.grip);
        placer.block(marker.flag);
        if (marker.takes.isValid()) {
            placer.block(marker.takes);
        }
        for (const BackupTickGlyph& tick : backupTicks) {
            if (tick.lane == i) {
                placer.block(QRectF(tick.top(lane), tick.foot(lane)).adjusted(-2 * s, 0, 2 * s, 1 * s));
            }
        }
        for (const BackupStrip& strip : backupStrips) {
            if (strip.service == lane.service) {
                placer.block(strip.finished.united(strip.unfinished));
            }
        }
        if (lock) {
            for (const LockArrival& arrival : lock->arrivals) {
                if (arrival.lane == i) {
                    placer.block(QRectF(arrival.x - 3 * s, arrival.y - 3 * s, 6 * s, 6 * s));
                }
            }
        }
        if (marker.inView) {
            placer.blockSoftly(QRectF(marker.x - 2 * s, lane.band.top(), 4 * s, lane.band.height()));
        }
        if (disasterInView) {
            placer.blockSoftly(QRectF(disasterX - 2 * s, lane.band.top(), 4 * s, lane.band.height()));
        }
        for (const RollbackArrow& rollback : rollbacks) {
            const QPointF middle = rollback.line.center();
            placer.block(QRectF(middle - QPointF(9, 9) * s, QSizeF(18, 18) * s));
            placer.blockSoftly(
                QRectF(rollback.line.p2() - QPointF(0, 2 * s), rollback.line.p1() + QPointF(0, 2 * s)));
        }
        for (const Arrow& arrow : arrows) {
            // Where it arrives, and the little way in which it leaves.
            if (arrow.targetLane == i && !arrow.leavesView) {
                const double reach = (arrow.kind == ArrowKind::Broken ? 8 * g : 5 * s);
                const QRectF tip(arrow.curve.end - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
                if (arrow.kind == ArrowKind::Broken) {
                    placer.block(tip);
                } else {
                    placer.blockSoftly(tip);
                }
            }
            if (arrow.kind == ArrowKind::Broken) {
                // A word never lies across a broken link.
                const QRectF near = lane.band.adjusted(0, -4 * s, 0, 4 * s);
                const double bow = std::max(std::abs(arrow.curve.end.x() - arrow.curve.start.x()),
                                            std::abs(arrow.curve.end.y() - arrow.curve.start.y()));
                if (!near.intersects(arrow.curve.bounds().adjusted(-1, -1, 1, 1))) {
                    continue;
                }
                const int steps = std::clamp(static_cast<int>(bow / (6 * s)), 20, 300);
                for (int step = 1; step < steps; ++step) {
                    const QPointF point = arrow.curve.at(static_cast<double>(step) / steps);
                    if (near.contains(point)) {
                        placer.block(QRectF(point - QPointF(2.5, 4) * s, QSizeF(5, 8) * s));
                    }
                }
            }
        }
        order.clear();
        const std::size_t end = firstGlyph[i] + lane.inView.size();
        for (std::size_t at = firstGlyph[i]; at < end; ++at) {
            const EventGlyph& glyph = glyphs[at];
            const double radius = radiusOf(glyph) * 0.9;
            placer.block(
                QRectF(glyph.centre.x() - radius, glyph.centre.y() - radius, 2 * radius, 2 * radius));
            if (glyph.look != EventLook::Never &&
                (showsSelection() ? isSelected(glyph.event) : showsRight() || glyph.wrong())) {
                order.push_back(&glyph);
            }
        }
        for (const GivenSpot& spot : lane.given) {
            placer.block(QRectF(spot.centre - QPointF(8, 8) * s, QSizeF(16, 16) * s));
        }
        const auto rank = [](const EventGlyph& glyph) {
            return glyph.wrong()                     ? 0
                   : glyph.kind == EventKind::Create ? 1
                   : glyph.kind == EventKind::Delete ? 2
                                                     : 3;
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](const EventGlyph* a, const EventGlyph* b) { return rank(*a) < rank(*b); });
        for (const EventGlyph* glyph : order) {
            const MeasuredLabel& measured = measuredLabel(
                log.hasOwnName(glyph->event) ? log.eventName(glyph->event)
                                             : std::string(log.entityName(log.entity(glyph->event))));
            const QString& text = measured.text;
            const double width = measured.width + 4 * s;
            const double radius = radiusOf(*glyph);
            const double beside = radius * 0.35 + 2 * s;
            const double above = glyph->centre.y() - radius * 0.9 - height - 0.5 * s;
            const double below = glyph->centre.y() + radius * 0.9 + 0.5 * s;
            const double x = glyph->centre.x();
            const double level = glyph->centre.y() - height / 2;
            const double away = radius + 2 * s;
            const std::array<QRectF, 12> candidates{
                QRectF(x + beside, above, width, height), QRectF(x - beside - width, above, width, height),
                QRectF(x + beside, below, width, height), QRectF(x - beside - width, below, width, height),
                QRectF(x - width / 2, above - 3 * s, width, height),
                QRectF(x - width / 2, below + 3 * s, width, height),
                // Further places are taken only by what matters.
                QRectF(x + away, level, width, height), QRectF(x - away - width, level, width, height),
                QRectF(x - width * 0.25, above - 4 * s, width, height),
                QRectF(x - width * 0.75, above - 4 * s, width, height),
                QRectF(x - width * 0.25, below + 4 * s, width, height),
                QRectF(x - width * 0.75, below + 4 * s, width, height)};
            const std::optional<QRectF> rect = placer.place(
                std::span(candidates).first(glyph->wrong() ? candidates.size() : 6), glyph->wrong());
            if (!rect) {
                continue;
            }
            LabelBox label;
            label.rect = *rect;
            label.position = QPointF(rect->left() + 2 * s, rect->bottom() - 3 * s);
            label.text = text;
            label.color = glyph->missing || glyph->counterpart               ? settings.theme.missing
                          : glyph->orphan                                    ? settings.theme.orphan
                          : glyph->broken                                    ? settings.theme.broken
                          : glyph->look == EventLook::Restored && calm > 0.8 ? settings.theme.ink
                                                                             : settings.theme.softInk;
            label.background = lane.paint.background;
            label.event = glyph->event;
            labels.push_back(std::move(label));
        }
    }
}

} // namespace bacscope
