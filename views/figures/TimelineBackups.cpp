// How the backups are made: the ticks of a schedule, the lock with what it keeps waiting, or none at all.
// Placed by the cut, and painted.
#include "figures/Contrast.h"
#include "figures/Pens.h"
#include "figures/TimelineLayout.h"
#include "figures/TimelineWords.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace bacscope {

namespace {

constexpr double leastTickDistance = 7; ///< closer together, ticks become a strip
constexpr double tickReach = 3.8;       ///< sideways, for a hand
constexpr double barHeight = 2;
constexpr double stripHeight = 5;
constexpr double queueRow = 7;        ///< from one waiting work to the next below
constexpr double arrivalColumn = 3;   ///< arrivals closer together than this are one mark
constexpr double queueBarReach = 3.2; ///< of the bar at the edge that a waiting work leans on

} // namespace

// --- Schedules

void TimelineFigure::Layout::placeSchedules() {
    backupTicks.clear();
    backupStrips.clear();
    if (subject.lock || subject.noBackup) {
        return;
    }
    const Cut& cut = subject.markers();
    for (std::uint32_t i = 0; i < lanes.size(); ++i) {
        const std::optional<BackupSchedule> schedule = backupScheduleOf(*subject.scenario, lanes[i].service);
        if (!schedule) {
            continue;
        }
        const Instant marker = cut.markers[lanes[i].service.at()];
        if (!marker.isDistantPast()) {
            markers[i].scheduled = schedule->indexOf(marker);
        }
        if (!settings.thumbnail) {
            placeSchedule(i, *schedule);
        }
    }
}

void TimelineFigure::Layout::placeSchedule(std::uint32_t laneIndex, const BackupSchedule& schedule) {
    const LaneGeometry& lane = lanes[laneIndex];
    const Instant disaster = subject.tracker->cut().disaster;
    const std::size_t finished = schedule.finishedUntil(disaster);
    const std::size_t begun = schedule.countUntil(disaster);
    const double distance = static_cast<double>(schedule.every.ticks) * scale.pixelsPerTick();
    if (distance < leastTickDistance * s) {
        BackupStrip strip{lane.service, schedule, {}, {}};
        const auto part = [&](std::size_t first, std::size_t last) {
            const double from = clampedX(scale.x(schedule.instantOf(first)));
            const double to = clampedX(scale.x(schedule.instantOf(last)));
            return to > from ? QRectF(from, lane.band.top(), to - from, stripHeight * s) : QRectF();
        };
        if (finished > 0) {
            strip.finished = part(0, finished - 1);
        }
        if (begun > finished) {
            strip.unfinished = part(finished > 0 ? finished - 1 : 0, begun - 1);
        }
        if (strip.finished.isValid() || strip.unfinished.isValid()) {
            backupStrips.push_back(strip);
        }
        return;
    }
    const TimeSpan shown = scale.span();
    const std::size_t before = schedule.countUntil(shown.first);
    const std::size_t first = before > 0 ? before - 1 : 0;
    const std::size_t end = std::min(begun + 1, schedule.countUntil(shown.last)); // one beyond the disaster
    for (std::size_t index = first; index < end; ++index) {
        if (index == markers[laneIndex].scheduled) {
            continue;
        }
        BackupTickGlyph tick;
        tick.service = lane.service;
        tick.lane = laneIndex;
        tick.index = index;
        tick.x = scale.x(schedule.instantOf(index));
        tick.length = std::clamp(lane.band.height() * 0.16, 4 * s, 9 * s);
        tick.finished = index < finished;
        tick.beyond = index >= begun;
        if (tick.x < plot.left() - 1) {
            continue; // only its bar could be seen
        }
        if (schedule.takes.ticks > 0) {
            const double width = static_cast<double>(schedule.takes.ticks) * scale.pixelsPerTick();
            const double right = std::min(tick.x + std::max(width, 3 * s), lane.band.right());
            tick.bar = QRectF(tick.x, lane.band.top(), right - tick.x, barHeight * s);
        }
        backupTicks.push_back(tick);
    }
}

QRectF TimelineFigure::Layout::rectOfBackupTick(const Hit& hit) const {
    const LaneGeometry* lane = laneOf(hit.service);
    if (!lane) {
        return {};
    }
    const MarkerGlyph& marker = markers[static_cast<std::size_t>(lane - lanes.data())];
    if (marker.scheduled == hit.count && marker.inView) {
        return marker.grip;
    }
    for (const BackupTickGlyph& tick : backupTicks) {
        if (tick.service == hit.service && tick.index == hit.count) {
            const double reach = (tickReach + 1) * s;
            return QRectF(tick.top(*lane), tick.foot(*lane)).adjusted(-reach, 0, reach, reach);
        }
    }
    for (const BackupStrip& strip : backupStrips) {
        const double x = scale.x(strip.schedule.instantOf(hit.count));
        if (strip.service == hit.service && x >= plot.left() && x <= plot.right()) {
            return QRectF(x - 3 * s, lane->band.top(), 6 * s, stripHeight * s);
        }
    }
    return {};
}

Hit TimelineFigure::Layout::backupTickAt(QPointF position, double tolerance) const {
    Hit hit;
    double nearest = std::numeric_limits<double>::max();
    for (const BackupTickGlyph& tick : backupTicks) {
        const LaneGeometry& lane = lanes[tick.lane];
        const double reach = tickReach * s + tolerance;
        const double away = std::abs(position.x() - tick.x);
        if (away <= reach && away < nearest && position.y() >= lane.band.top() - tolerance / 2 &&
            position.y() <= tick.foot(lane).y() + reach) {
            nearest = away;
            hit.kind = Hit::Kind::BackupTick;
            hit.service = tick.service;
            hit.count = tick.index;
        }
    }
    if (hit) {
        return hit;
    }
    for (const BackupStrip& strip : backupStrips) {
        const QRectF all = strip.finished.united(strip.unfinished);
        if (!all.adjusted(-2, -tolerance / 2, 2, tolerance / 2).contains(position)) {
            continue;
        }
        const BackupSchedule& schedule = strip.schedule;
        const Instant half = scale.instantAt(position.x()) + Duration{schedule.every.ticks / 2};
        const std::size_t begun = schedule.countUntil(subject.tracker->cut().disaster);
        hit.kind = Hit::Kind::BackupTick;
        hit.service = strip.service;
        hit.count =
            std::clamp<std::size_t>(schedule.countUntil(half), 1, std::max<std::size_t>(begun, 1)) - 1;
        return hit;
    }
    return hit;
}

void TimelineFigure::Layout::paintSchedules(QPainter& painter) const {
    const Theme& theme = settings.theme;
    // Light: most of what a schedule makes is never used.
    for (const BackupStrip& strip : backupStrips) {
        const auto comb = [&](const QRectF& rect, bool finished) {
            for (double x = rect.left() + 2 * s; rect.isValid() && x < rect.right(); x += 4 * s) {
                drawBackupTick(painter, QPointF(x, rect.top()), QPointF(x, rect.bottom()), finished,
                               mixed(theme.paper, theme.softInk, 0.6), s * 0.8);
            }
        };
        comb(strip.finished, true);
        comb(strip.unfinished, false);
    }
    for (const BackupTickGlyph& tick : backupTicks) {
        const LaneGeometry& lane = lanes[tick.lane];
        const QColor color = tick.beyond ? theme.rule : theme.softInk;
        if (tick.bar.isValid()) {
            painter.fillRect(tick.bar, mixed(theme.paper, color, tick.finished ? 0.6 : 0.35));
        }
        drawBackupTick(painter, tick.top(lane), tick.foot(lane), tick.finished, color, s);
    }
}

void drawBackupTick(QPainter& painter, QPointF top, QPointF foot, bool finished, const QColor& color,
                    double scale) {
    painter.setPen(flatPen(color, 1.3 * scale));
    if (finished) {
        painter.drawLine(top, foot);
        return;
    }
    const QPointF gap = (foot - top) * 0.18;
    painter.drawLine(top, (top + foot) / 2 - gap);
    painter.drawLine((top + foot) / 2 + gap, foot);
}

// --- The lock

void TimelineFigure::Layout::placeLock() {
    lock.reset();
    if (!subject.lock || lanes.empty()) {
        return;
    }
    const LockNumbers& numbers = subject.lock->numbers;
    LockGeometry there;
    there.startX = scale.x(numbers.start);
    there.copyX = scale.x(numbers.copy);
    there.endX = scale.x(numbers.end);
    const auto isInView = [this](double x) { return x >= plot.left() - 1 && x <= plot.right() + 1; };
    there.startInView = isInView(there.startX);
    there.endInView = isInView(there.endX);
    const double top = axis.bottom();
    const double bottom = lanes.back().band.bottom() + 3 * s;
    const auto part = [&](double from, double to) {
        from = clampedX(from);
        to = std::min(std::max(to, plot.left()), lanes.front().band.right());
        return to - from > 0.01 ? QRectF(QPointF(from, top), QPointF(to, bottom)) : QRectF();
    };
    there.drain = part(there.startX, there.copyX);
    there.copy = part(there.copyX, there.endX);
    if (there.startInView && !settings.thumbnail) {
        const QSizeF size = QSizeF(22, 24) * s;
        there.sign = QRectF(QPointF(there.startX - size.width() / 2, axis.bottom() - size.height()), size);
        if (disasterInView && disasterSign.intersects(there.sign)) {
            there.sign.moveRight(there.startX + 1 * s); // beside the bolt
        }
        // Where the sign stands on the word, it goes to the other side of its bolt, or away.
        const double width = textWidth(fonts.small, disasterWord);
        const auto wordRect = [&] {
            return QRectF(disasterWordAt.x() - 2 * s, axis.top(), width + 4 * s, axis.height());
        };
        if (!disasterWord.isEmpty() && there.sign.intersects(wordRect())) {
            const bool isRight = disasterWordAt.x() > disasterX;
            disasterWordAt.setX(isRight ? disasterX - 10 * s - width : disasterX + 10 * s);
            const bool fits = wordRect().right() < settings.size.width() - 2 * s &&
                              wordRect().left() > plot.left() && !there.sign.intersects(wordRect());
            disasterSign = QRectF(disasterX - 9 * s, disasterSign.top(), 18 * s, disasterSign.height());
            if (fits) {
                disasterSign = disasterSign.united(wordRect().intersected(axis));
            } else {
                disasterWord.clear();
            }
        }
    }
    if (!settings.thumbnail) {
        const double baseline = bottom + 13 * s;
        const auto word = [&](const QRectF& rect, const QString& text) {
            const double width = textWidth(fonts.small, text);
            const QRectF room(rect.center().x() - width / 2, baseline - 11 * s, width, 14 * s);
            const bool fits = rect.width() >= width + 8 * s && !recoveryNameRect.intersects(room);
            return fits ? LockGeometry::Word{text, QPointF(room.left(), baseline)} : LockGeometry::Word{};
        };
        there.drainWord = word(there.drain, TimelineWords::tr("drain", "first part of the lock"));
        there.copyWord = word(there.copy, TimelineWords::tr("copy", "second part of the lock"));
        placeArrivals(there);
    }
    const EventLog& log = *subject.scenario->log;
    for (const EventId event : subject.lock->inFlight) {
        const LaneGeometry* lane = event.at() < log.size() ? laneOf(log.service(event)) : nullptr;
        if (!lane || !lane->dense || !lane->inView.contains(event)) {
            continue;
        }
        const auto at = static_cast<std::uint32_t>(lane - lanes.data());
        const double x = std::round(scale.x(log.at(event)));
        if (there.inFlight.empty() || there.inFlight.back() != std::pair(at, x)) {
            there.inFlight.emplace_back(at, x);
        }
    }
    lock = std::move(there);
}

void TimelineFigure::Layout::placeArrivals(LockGeometry& into) const {
    // By lane: those too close to be told apart are one; then one row below the other, as a queue.
    std::vector<std::vector<LockArrival>> byLane(lanes.size());
    for (const TimelineLock::Arrival& arrival : subject.lock->arrivals) {
        const LaneGeometry* lane = laneOf(arrival.service);
        const double x = scale.x(arrival.at);
        if (!lane || x < plot.left() - 1 || x > plot.right() + 1) {
            continue;
        }
        const auto at = static_cast<std::uint32_t>(lane - lanes.data());
        std::vector<LockArrival>& there = byLane[at];
        if (!there.empty() && x - there.back().x < arrivalColumn * s) {
            ++there.back().count;
        } else {
            there.push_back({at, x, 0, 1, false});
        }
    }
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const LaneGeometry& lane = lanes[i];
        std::vector<LockArrival>& there = byLane[i];
        const double lowest = lane.band.bottom() - 4 * s;
        const double room = lowest - std::min(lane.lineY + 11 * g, lowest);
        const auto rows = std::min(there.size(), static_cast<std::size_t>(room / (queueRow * s)) + 1);
        for (std::size_t n = 0; n < there.size(); ++n) {
            const std::size_t row = n % rows;
            there[n].y = lowest - static_cast<double>(rows - 1 - row) * queueRow * s;
            there[n].leads = n < rows;
            into.arrivals.push_back(there[n]);
        }
    }
}

QColor TimelineFigure::Layout::lockDrain() const {
    QColor color = settings.theme.ink;
    color.setAlphaF(0.08F);
    return color;
}

QColor TimelineFigure::Layout::lockCopy() const {
    QColor color = settings.theme.ink;
    color.setAlphaF(0.18F);
    return color;
}

void TimelineFigure::Layout::paintLockGround(QPainter& painter) const {
    if (!lock) {
        return;
    }
    if (lock->drain.isValid()) {
        painter.fillRect(lock->drain, lockDrain());
    }
    if (lock->copy.isValid()) {
        painter.fillRect(lock->copy, lockCopy());
    }
}

void TimelineFigure::Layout::paintLockQueue(QPainter& painter) const {
    if (!lock) {
        return;
    }
    const Theme& theme = settings.theme;
    const double top = axis.bottom();
    const double bottom = lanes.back().band.bottom() + 3 * s;
    painter.setPen(flatPen(theme.ink, 2.2 * s));
    for (const auto& [x, shown] :
         {std::pair(lock->startX, lock->startInView), std::pair(lock->endX, lock->endInView)}) {
        if (shown) {
            painter.drawLine(QLineF(x, top, x, bottom));
        }
    }
    for (const auto& [lane, x] : lock->inFlight) {
        painter.fillRect(QRectF(x - 0.75 * s, lanes[lane].lineY - 7 * s, 1.5 * s, 14 * s), theme.ink);
    }
    for (const LockGeometry::Word* word : {&lock->drainWord, &lock->copyWord}) {
        if (!word->text.isEmpty()) {
            drawText(painter, word->at, word->text, fonts.small, theme.ink);
        }
    }
    const double until = std::min(lock->endX, lanes.front().band.right());
    for (const LockArrival& arrival : lock->arrivals) {
        const QPointF at(arrival.x, arrival.y);
        if (subject.lock->blocked == Blocked::Denied) {
            drawDenied(painter, at, theme, s);
        } else {
            drawDelayed(painter, at, arrival.leads ? until : arrival.x, theme, s);
        }
    }
}

void TimelineFigure::Layout::paintLockSign(QPainter& painter) const {
    if (!lock || !lock->sign.isValid()) {
        return;
    }
    const Theme& theme = settings.theme;
    painter.setPen(QPen(theme.ink, 1.8 * s));
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(lock->sign.adjusted(0.9 * s, 0.9 * s, -0.9 * s, -0.9 * s), 5 * s, 5 * s);
    drawPadlock(painter, lock->sign.center(), 15 * s, theme.ink, theme.paper);
}

void drawPadlock(QPainter& painter, QPointF centre, double height, const QColor& color, const QColor& paper) {
    const double width = height * 0.74;
    const QRectF body(centre.x() - width / 2, centre.y() - height * 0.06, width, height * 0.56);
    QPainterPath shackle;
    const double reach = width * 0.3;
    const double bow = body.top() - height * 0.16;
    shackle.moveTo(centre.x() - reach, body.top() + 1);
    shackle.lineTo(centre.x() - reach, bow);
    shackle.arcTo(QRectF(centre.x() - reach, bow - reach, 2 * reach, 2 * reach), 180, -180);
    shackle.lineTo(centre.x() + reach, body.top() + 1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(flatPen(color, height * 0.12));
    painter.drawPath(shackle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(body, height * 0.07, height * 0.07);
    painter.setBrush(paper);
    painter.drawEllipse(QPointF(centre.x(), body.center().y()), height * 0.075, height * 0.075);
}

void drawDelayed(QPainter& painter, QPointF arrival, double until, const Theme& theme, double scale) {
    if (until > arrival.x()) {
        painter.setPen(flatPen(theme.softInk, 1.3 * scale));
        painter.drawLine(arrival, QPointF(until, arrival.y()));
        painter.fillRect(QRectF(until - 3.2 * scale, arrival.y() - queueBarReach * scale, 2.4 * scale,
                                2 * queueBarReach * scale),
                         theme.ink);
    }
    painter.setPen(QPen(theme.ink, 1.3 * scale));
    painter.setBrush(theme.paper);
    painter.drawEllipse(arrival, 2.9 * scale, 2.9 * scale);
}

void drawDenied(QPainter& painter, QPointF arrival, const Theme& theme, double scale) {
    const double reach = 3.4 * scale;
    painter.setPen(flatPen(theme.ink, 1.9 * scale));
    painter.drawLine(arrival - QPointF(reach, reach), arrival + QPointF(reach, reach));
    painter.drawLine(arrival + QPointF(-reach, reach), arrival + QPointF(reach, -reach));
}

// --- No backup

void TimelineFigure::Layout::placeNoBackup() {
    noBackupWord.clear();
    if (!subject.noBackup || settings.thumbnail || lanes.empty()) {
        return;
    }
    const double room = settings.size.width() - 16 * s;
    const QString words = TimelineWords::tr("no backup: everything is lost", "across the whole figure");
    noBackupFont = titleFontOf(room, words);
    noBackupWord = elidedText(noBackupFont, words, room);
    const double width = textWidth(noBackupFont, noBackupWord);
    const double middle = (plot.left() + std::max(plot.left(), clampedX(disasterX))) / 2;
    noBackupAt =
        QPointF(std::clamp(middle - width / 2, 8 * s, std::max(8 * s, settings.size.width() - 8 * s - width)),
                lanes.back().band.bottom() + (heights().noBackup - 5) * s);
}

void TimelineFigure::Layout::paintNoBackup(QPainter& painter) const {
    if (!noBackupWord.isEmpty()) {
        drawTextWithHalo(painter, noBackupAt, noBackupWord, noBackupFont, settings.theme.ink,
                         settings.theme.paper, 2.5 * s);
    }
}

} // namespace bacscope
