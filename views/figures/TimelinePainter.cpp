// Paints what TimelineLayout laid out. In the window from cached pictures and sprites, into files as shapes;
// the same geometry either way. Nothing here relies on a clip: painters of files drop them.
#include "figures/TimelineLayout.h"

#include "figures/Contrast.h"
#include "figures/Pens.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

constexpr double hatchSpacing = 8.5;
constexpr double legendCalm = 1; ///< however full the picture: an example must be seen

std::uint64_t spriteKey(unsigned family, unsigned lane, unsigned variant) {
    return (static_cast<std::uint64_t>(family) << 48) | (static_cast<std::uint64_t>(lane) << 16) | variant;
}

enum SpriteFamily : unsigned { EventSprite = 1, MissingSprite, OrphanSprite, TickSprite, InFlightSprite };

} // namespace

double TimelineFigure::Layout::paintRatio(QPainter& painter) const {
    return painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
}

bool TimelineFigure::Layout::paintsFromCache(QPainter& painter) const {
    return settings.interactive && painter.paintEngine() &&
           painter.paintEngine()->type() == QPaintEngine::Raster &&
           painter.worldTransform().type() <= QTransform::TxTranslate;
}

void TimelineFigure::Layout::paint(QPainter& painter) const {
    if (!subject.scenario || !subject.tracker || !arranged) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const bool cached = paintsFromCache(painter);
    if (cached) {
        sprites.prepare(settings.theme, g, paintRatio(painter));
        labelSprites.prepare(settings.theme, s, paintRatio(painter));
    }
    paintBands(painter);
    paintLockGround(painter);
    paintTexts(painter);
    paintBrackets(painter);
    paintInteractions(painter);
    for (const Arrow& arrow : arrows) {
        if (arrow.kind != ArrowKind::Broken) {
            paintArrow(painter, arrow, false, calm);
        }
    }
    paintRecovery(painter);
    paintCut(painter);
    paintDisaster(painter);
    paintLockQueue(painter);
    paintSchedules(painter);
    paintGlyphs(painter, cached);
    for (const Arrow& arrow : arrows) {
        if (arrow.kind == ArrowKind::Broken) {
            paintArrow(painter, arrow, false, calm);
        }
    }
    paintTicks(painter, cached);
    paintBracketTexts(painter);
    paintLabels(painter, cached);
    paintMarkers(painter);
    paintLockSign(painter);
    paintNoBackup(painter);
    paintHeaders(painter);
    paintLegend(painter);
    if (settings.interactive) {
        paintEmphasis(painter);
    }
    painter.restore();
}

// --- The ground

void TimelineFigure::Layout::paintLaneBand(QPainter& painter, const LaneGeometry& lane, EventLook look,
                                           double from, double to) const {
    if (to - from < 0.01) {
        return;
    }
    const Theme& theme = settings.theme;
    const QRectF part(QPointF(from, lane.band.top()), QPointF(to, lane.band.bottom()));
    painter.fillRect(part, look == EventLook::Never ? theme.paper : lane.paint.background);
    if (look == EventLook::Lost) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(flatPen(lane.paint.hatch, 1.0 * s));
        painter.drawPath(hatching(part, hatchSpacing * s));
    }
    // Grid
    painter.setPen(
        flatPen(mixed(lane.paint.background, theme.ink, theme.name == ThemeName::Dark ? 0.13 : 0.09), 1));
    for (const AxisTick& tick : ticks) {
        const double x = std::round(scale.x(tick.instant)) + 0.5;
        if (!settings.thumbnail && x >= from && x < to && x >= plot.left()) {
            painter.drawLine(QLineF(x, part.top(), x, part.bottom()));
        }
    }
}

void TimelineFigure::Layout::paintLaneLine(QPainter& painter, const LaneGeometry& lane, EventLook look,
                                           double from, double to) const {
    if (to - from < 0.01) {
        return;
    }
    const Theme& theme = settings.theme;
    // The line of time; before the axis begins it is only hinted at
    const QColor line = look == EventLook::Restored ? lane.paint.strong
                        : look == EventLook::Lost   ? lane.paint.pale
                                                    : theme.faint;
    const double width = (look == EventLook::Restored ? 2.0 : 1.2) * s;
    const double begin = std::max(from, plot.left() - 8 * s);
    if (from < begin) {
        painter.setPen(dashPen(lane.paint.pale, 1.2 * s, 2 * s, 4 * s));
        painter.drawLine(
            QLineF(std::max(from, lane.band.left()), lane.lineY, std::min(begin, to), lane.lineY));
    }
    if (to > begin) {
        painter.setPen(flatPen(line, width));
        painter.drawLine(QLineF(begin, lane.lineY, to, lane.lineY));
    }
    if (!lane.dense) {
        return;
    }
    const double room = densityReach(lane);
    const DensityColumns& columns = lane.columns;
    const bool wasAntialiased = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t count = columns.column(i).size();
        const double left = std::max(from, columns.left + static_cast<double>(i) * columns.width);
        const double right =
            std::min({to, columns.left + static_cast<double>(i + 1) * columns.width, plot.right()});
        if (count == 0 || right <= left) {
            continue;
        }
        // A column is never mistaken for an empty one, however full another may be.
        const double half =
            std::max(std::min(4 * s, room),
                     room * std::pow(static_cast<double>(count) / static_cast<double>(columns.highest), 0.6));
        painter.fillRect(QRectF(QPointF(left, lane.lineY - half), QPointF(right, lane.lineY + half)), line);
    }
    painter.setRenderHint(QPainter::Antialiasing, wasAntialiased);
}

double TimelineFigure::Layout::densityReach(const LaneGeometry& lane) const {
    return std::max(3.0 * s, lane.band.height() / 2 - std::min(24 * s, lane.band.height() * 0.36));
}

double TimelineFigure::Layout::endOfLost(const LaneGeometry& lane) const {
    return disasterX < plot.left() ? plot.left() : disasterX > plot.right() ? lane.band.right() : disasterX;
}

void TimelineFigure::Layout::paintLanes(QPainter& painter, std::optional<EventLook> whole,
                                        Ground ground) const {
    const auto part = [&](const LaneGeometry& lane, EventLook look, double from, double to) {
        if (ground == Ground::Background) {
            paintLaneBand(painter, lane, look, from, to);
        } else {
            paintLaneLine(painter, lane, look, from, to);
        }
    };
    for (const LaneGeometry& lane : lanes) {
        if (whole) {
            part(lane, *whole, lane.band.left(), lane.band.right());
            continue;
        }
        const double lostFrom = std::clamp(lane.lostFrom, lane.band.left(), lane.band.right());
        const double lostTo = std::max(lostFrom, endOfLost(lane));
        part(lane, EventLook::Restored, lane.band.left(), lostFrom);
        part(lane, EventLook::Lost, lostFrom, lostTo);
        part(lane, EventLook::Never, lostTo, lane.band.right());
    }
}

void TimelineFigure::Layout::paintBackdrop(QPainter& painter, std::optional<EventLook> whole) const {
    painter.fillRect(QRectF(QPointF(0, 0), settings.size), settings.theme.paper);
    painter.setPen(flatPen(settings.theme.faint, 1));
    for (const AxisTick& tick : ticks) {
        const double x = std::round(scale.x(tick.instant)) + 0.5;
        if (!settings.thumbnail && x >= plot.left() && x <= plot.right()) {
            painter.drawLine(QLineF(x, axis.bottom() - 4 * s, x, plot.bottom()));
        }
    }
    paintLanes(painter, whole, Ground::Background);
    paintBundles(painter);
    paintLanes(painter, whole, Ground::Foreground);
}

void TimelineFigure::Layout::paintBands(QPainter& painter) const {
    if (!paintsFromCache(painter)) {
        paintBackdrop(painter, {});
        return;
    }
    // Two pictures of the whole ground, one as if all were restored, one as if all were lost; the cut decides
    // how much of each is copied.
    const double ratio = paintRatio(painter);
    const QSize pixels = (settings.size * ratio).toSize();
    if (backdropGround != groundSignature || restoredBackdrop.size() != pixels ||
        restoredBackdrop.devicePixelRatioF() != ratio) {
        for (const EventLook look : {EventLook::Restored, EventLook::Lost}) {
            QImage& image = look == EventLook::Restored ? restoredBackdrop : lostBackdrop;
            image = QImage(pixels, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            QPainter ground(&image);
            ground.setRenderHint(QPainter::Antialiasing);
            paintBackdrop(ground, look);
        }
        backdropGround = groundSignature;
    }
    painter.drawImage(QPointF(0, 0), restoredBackdrop);
    const auto snapped = [ratio](double x) { return std::round(x * ratio) / ratio; };
    for (const LaneGeometry& lane : lanes) {
        const double from = snapped(std::clamp(lane.lostFrom, lane.band.left(), lane.band.right()));
        const double to = std::max(from, snapped(endOfLost(lane)));
        // Whole pixels, a little more than the band: what is drawn there is the same in both pictures.
        const double top = std::floor(lane.band.top());
        const double height = std::ceil(lane.band.bottom()) - top;
        if (to > from) {
            const QRectF part(from, top, to - from, height);
            painter.drawImage(part.topLeft(), lostBackdrop,
                              QRectF(part.topLeft() * ratio, part.size() * ratio));
        }
        paintLaneBand(painter, lane, EventLook::Never, to, lane.band.right());
        paintLaneLine(painter, lane, EventLook::Never, to, lane.band.right());
    }
}

void TimelineFigure::Layout::paintBundles(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    for (const Bundle& bundle : bundles) {
        painter.setPen(QPen(bundleColor(calm), bundle.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(bundle.curve.path());
    }
}

QColor TimelineFigure::Layout::bundleColor(double calmness) const {
    return calmRule(0.5, calmness);
}

QColor TimelineFigure::Layout::calmRule(double share, double calmness) const {
    return mixed(settings.theme.paper, settings.theme.rule, share * calmness);
}

void TimelineFigure::Layout::paintTexts(QPainter& painter) const {
    const Theme& theme = settings.theme;
    QPointF at = titleAt;
    for (const QString& row : titleRows) {
        drawText(painter, at, row, titleFont, theme.ink);
        at.ry() += heights().nextTitleLine * s;
    }
    at = QPointF(14 * s, captionY);
    for (const QString& row : captionRows) {
        drawText(painter, at, row, fonts.small, theme.softInk);
        at.ry() += heights().nextCaptionLine * s;
    }
    if (!leftOut.empty()) {
        drawText(painter, leftOutAt, leftOutText, fonts.small, theme.ink);
    }
    if (settings.thumbnail) {
        return;
    }
    const double baseline = axis.bottom() - 9 * s;
    double free = 14 * s;
    if (!axisName.isEmpty()) {
        drawText(painter, QPointF(14 * s, baseline), axisName, fonts.small, theme.softInk);
        free += textWidth(fonts.small, axisName) + 10 * s;
    }
    for (const AxisTick& tick : ticks) {
        const double x = std::round(scale.x(tick.instant)) + 0.5;
        const double width = textWidth(fonts.small, tick.label);
        const double left = std::min(x - width / 2, settings.size.width() - width - 3 * s);
        const QRectF box(left - 3 * s, baseline - 10 * s, width + 6 * s, 12 * s);
        const bool taken = (disasterSign.isValid() && disasterSign.intersects(box)) ||
                           (lock && lock->sign.isValid() && lock->sign.intersects(box));
        if (left >= free && !taken) {
            drawText(painter, QPointF(left, baseline), tick.label, fonts.small, theme.softInk);
        }
    }
}

void TimelineFigure::Layout::paintHeaders(QPainter& painter) const {
    const Theme& theme = settings.theme;
    for (const UnitBracket& unit : units) {
        painter.setPen(QPen(theme.ink, 1.8 * s, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{QPointF(unit.x + 5 * s, unit.top), QPointF(unit.x, unit.top),
                                       QPointF(unit.x, unit.bottom), QPointF(unit.x + 5 * s, unit.bottom)});
        for (const double y : unit.members) {
            painter.drawLine(QLineF(unit.x, y, unit.x + 4 * s, y));
        }
    }
    const double left = (units.empty() ? 0 : 14 * s) + (settings.thumbnail ? 4 : 12) * s;
    for (const LaneGeometry& lane : lanes) {
        const double inset = std::min(5 * s, lane.band.height() * 0.1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(lane.paint.strong);
        const double barWidth = (settings.thumbnail ? 3 : 5) * s;
        painter.drawRoundedRect(
            QRectF(left, lane.header.top() + inset, barWidth, lane.header.height() - 2 * inset), barWidth / 2,
            barWidth / 2);
        if (settings.thumbnail) {
            continue;
        }
        const double x = left + barWidth + 8 * s;
        const bool counts = lane.header.height() >= (lane.rows.size() > 1 ? roomForThird : roomForSecond) * s;
        const double middle = lane.lineY;
        const double pitch = 16 * s;
        const double rows = static_cast<double>(lane.rows.size() + (counts ? 1 : 0));
        double y = middle + capHeight(nameFont) / 2 - (rows - 1) * pitch / 2;
        for (const QString& row : lane.rows) {
            drawText(painter, QPointF(x, y), row, nameFont, theme.ink);
            y += pitch;
        }
        if (counts) {
            const bool fits = textWidth(fonts.small, lane.countText) <= header.right() - x;
            drawText(painter, QPointF(x, y), fits ? lane.countText : lane.shortCountText, fonts.small,
                     theme.softInk);
        }
    }
}

// --- Lines

void TimelineFigure::Layout::paintInteractions(QPainter& painter) const {
    const Theme& theme = settings.theme;
    const QPen plain = flatPen(calmRule(1, calm), (0.7 + 0.3 * calm) * s);
    painter.setPen(plain);
    for (const InteractionLine& interaction : interactions) {
        if (!interaction.torn && !interaction.inFlight) {
            painter.drawLine(interaction.line);
        }
    }
    painter.setPen(flatPen(theme.ink, 2.2 * s));
    for (const InteractionLine& interaction : interactions) {
        if (!interaction.torn && interaction.inFlight) {
            painter.drawLine(interaction.line);
        }
    }
    for (const InteractionLine& interaction : interactions) {
        const double length = interaction.line.length();
        if (!interaction.torn || length < 1) {
            continue;
        }
        // Cut open in the middle, each end closed off.
        const double gap = std::min(7 * s, length / 4) / length;
        const QLineF before(interaction.line.p1(), interaction.line.pointAt(0.5 - gap));
        const QLineF after(interaction.line.pointAt(0.5 + gap), interaction.line.p2());
        const QPointF along = (interaction.line.p2() - interaction.line.p1()) / length;
        const QPointF across = QPointF(-along.y(), along.x()) * 5 * s;
        const QPointF slant = along * 1.8 * s;
        painter.setPen(flatPen(theme.missing, 1.5 * s));
        painter.drawLine(before);
        painter.drawLine(after);
        painter.setPen(flatPen(theme.missing, 2.2 * s));
        painter.drawLine(QLineF(before.p2() - across - slant, before.p2() + across + slant));
        painter.drawLine(QLineF(after.p1() - across - slant, after.p1() + across + slant));
    }
}

void TimelineFigure::Layout::paintArrow(QPainter& painter, const Arrow& arrow, bool emphasised,
                                        double calmness) const {
    const Theme& theme = settings.theme;
    const double thin = 0.6 + 0.4 * calmness;
    QColor color = calmRule(1, calmness);
    double head = 8 * thin * s;
    QPen pen = flatPen(color, 1.4 * thin * s);
    switch (arrow.kind) {
    case ArrowKind::Held:
        if (arrow.toGiven) {
            // Many of them, and nothing can happen to what they lead to: they step back.
            color = calmRule(0.6, calmness);
            pen = flatPen(color, 1.1 * thin * s);
            head = 7 * thin * s;
        }
        break;
    case ArrowKind::Past:
        color = calmRule(0.65, calmness);
        pen = flatPen(color, 1.1 * thin * s);
        head = 7 * thin * s;
        break;
    case ArrowKind::Lost:
        color = calmRule(0.8, calmness);
        pen = dashPen(color, 1.1 * thin * s, 1.6 * s, 3.2 * s);
        head = 6 * thin * s;
        break;
    case ArrowKind::LostOfOrphan:
        color = theme.orphan;
        pen = dashPen(color, 1.5 * s, 1.8 * s, 3.4 * s);
        head = 0;
        break;
    case ArrowKind::Broken:
        color = theme.broken;
        pen = dashPen(color, 3.0 * s, 8 * s, 4.5 * s);
        head = 0;
        break;
    }
    painter.setBrush(Qt::NoBrush);
    if (emphasised) {
        painter.setPen(QPen(mixed(theme.paper, theme.selection, 0.45), pen.widthF() + 6 * s, Qt::SolidLine,
                            Qt::RoundCap));
        painter.drawPath(arrow.curve.path());
        color = arrow.kind == ArrowKind::Broken || arrow.kind == ArrowKind::LostOfOrphan ? color : theme.ink;
        pen.setColor(color);
        pen.setWidthF(std::max(pen.widthF(), 1.8 * s));
    } else if (arrow.kind == ArrowKind::Broken) {
        painter.setPen(QPen(theme.paper, 6 * s, Qt::SolidLine, Qt::FlatCap));
        painter.drawPath(arrow.curve.path());
    }
    painter.setPen(pen);
    painter.drawPath(arrow.curve.path());
    if (arrow.kind == ArrowKind::Broken) {
        drawBrokenCross(painter, arrow.curve.end, theme, g);
    } else if (head > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(arrowHead(arrow.curve.end + arrow.curve.endDirection() * 1.2 * s,
                                      arrow.curve.endDirection(), head));
    }
}

void TimelineFigure::Layout::paintBrackets(QPainter& painter) const {
    const Theme& theme = settings.theme;
    for (const AmnesiaBracket& bracket : brackets) {
        const double foot = bracket.y + std::min(5 * s, flagZone / 3);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.softInk, 1.1 * s, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        if (bracket.text.isEmpty()) {
            painter.drawPolyline(QPolygonF{QPointF(bracket.left, foot), QPointF(bracket.left, bracket.y),
                                           QPointF(bracket.right, bracket.y), QPointF(bracket.right, foot)});
            continue;
        }
        painter.drawPolyline(QPolygonF{QPointF(bracket.left, foot), QPointF(bracket.left, bracket.y),
                                       QPointF(bracket.textRect.left(), bracket.y)});
        painter.drawPolyline(QPolygonF{QPointF(bracket.textRect.right(), bracket.y),
                                       QPointF(bracket.right, bracket.y), QPointF(bracket.right, foot)});
    }
}

void TimelineFigure::Layout::paintRecovery(QPainter& painter) const {
    const Theme& theme = settings.theme;
    for (const RecoveryStep& step : recovery) {
        const QColor color = step.final ? theme.ink : theme.rule;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(step.final ? dashPen(color, 2.0 * s, 7 * s, 4 * s)
                                  : dashPen(color, 1.2 * s, 3 * s, 4 * s));
        painter.drawPolyline(step.line.data(), static_cast<int>(step.line.size()));
        if (!step.final) {
            continue;
        }
        painter.setPen(flatPen(color, 2.0 * s));
        for (std::size_t i = 0; i + 1 < step.line.size(); i += 2) {
            const double x = step.line[i].x();
            for (const double y : {step.line[i].y(), step.line[i + 1].y()}) {
                painter.drawLine(QLineF(x - 5 * s, y, x + 5 * s, y));
            }
        }
    }
    for (const RollbackArrow& rollback : rollbacks) {
        painter.setPen(flatPen(theme.ink, 1.6 * s));
        painter.drawLine(rollback.line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink);
        painter.drawPolygon(arrowHead(rollback.line.p2(), rollback.line.p2() - rollback.line.p1(), 8 * s));
        const double width = textWidth(fonts.small, rollback.round);
        if (rollback.line.length() > width + 24 * s) {
            const QPointF middle = rollback.line.center();
            painter.setPen(flatPen(theme.ink, 1.2 * s));
            painter.setBrush(theme.paper);
            painter.drawEllipse(middle, 8 * s, 8 * s);
            drawTextCentred(painter, middle, rollback.round, fonts.small, theme.ink);
        }
    }
    if (!recoveryName.isEmpty()) {
        drawTextWithHalo(painter, QPointF(recoveryNameRect.left(), recoveryNameRect.bottom() - 4 * s),
                         recoveryName, fonts.small, theme.ink, theme.paper, 2.5 * s);
    }
}

void TimelineFigure::Layout::paintCut(QPainter& painter) const {
    const Theme& theme = settings.theme;
    QPolygonF line;
    for (std::size_t i = 0; i < lanes.size() && !subject.noBackup; ++i) {
        line << QPointF(markers[i].x, lanes[i].band.top()) << QPointF(markers[i].x, lanes[i].band.bottom());
    }
    if (line.isEmpty()) {
        return;
    }
    painter.setBrush(Qt::NoBrush);
    if (!subject.backups) { // else the cut is that of the round
        painter.setPen(QPen(theme.softInk, 1.4 * s, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        painter.drawPolyline(line);
    }
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (markers[i].inView) {
            painter.setPen(flatPen(theme.ink, (settings.thumbnail ? 2.2 : 3.0) * s));
            painter.drawLine(QLineF(markers[i].x, lanes[i].band.top(), markers[i].x, lanes[i].band.bottom()));
        }
    }
}

void TimelineFigure::Layout::paintBracketTexts(QPainter& painter) const {
    // On a patch of paper: arrows and the cut pass underneath.
    for (const AmnesiaBracket& bracket : brackets) {
        if (!bracket.text.isEmpty()) {
            painter.fillRect(bracket.textRect.adjusted(3 * s, 1.5 * s, -3 * s, -1.5 * s),
                             settings.theme.paper);
            drawText(painter, bracket.textAt, bracket.text, fonts.small, settings.theme.softInk);
        }
    }
}

void TimelineFigure::Layout::paintMarkers(QPainter& painter) const {
    const Theme& theme = settings.theme;
    for (std::size_t i = 0; i < markers.size(); ++i) {
        const MarkerGlyph& marker = markers[i];
        if (marker.takes.isValid()) {
            painter.fillRect(marker.takes, theme.ink);
        }
        if (marker.grip.isValid()) {
            const double radius = std::min(5 * s, marker.grip.width() / 2);
            painter.setPen(QPen(theme.ink, (settings.thumbnail ? 1.4 : 2.0) * s));
            QColor fill = theme.paper;
            fill.setAlphaF(marker.seenThrough ? 0.15F : 1.0F);
            painter.setBrush(fill);
            painter.drawRoundedRect(marker.grip, radius, radius);
            const double reach = marker.grip.height() * 0.22;
            const double apart = marker.grip.width() * 0.14;
            painter.setPen(QPen(theme.ink, 1.6 * s, Qt::SolidLine, Qt::RoundCap));
            for (const double x : {marker.x - apart, marker.x + apart}) {
                if (!settings.thumbnail && !marker.seenThrough) {
                    painter.drawLine(
                        QLineF(x, marker.grip.center().y() - reach, x, marker.grip.center().y() + reach));
                }
            }
        }
        if (marker.flag.isValid()) {
            paintFlag(painter, marker, marker.flag);
        }
    }
    for (const MarkerGlyph& marker : markers) {
        if (marker.quietFlag.isValid() && standsOut(marker)) {
            paintFlag(painter, marker, marker.quietFlag);
        }
    }
}

void TimelineFigure::Layout::paintFlag(QPainter& painter, const MarkerGlyph& marker,
                                       const QRectF& flag) const {
    const Theme& theme = settings.theme;
    const QPointF textAt(flag.left() + 6.5 * s, flag.center().y() + capHeight(fonts.flag) / 2);
    if (marker.survivor || !marker.inView) {
        painter.setPen(QPen(theme.ink, 1.3 * s));
        painter.setBrush(theme.paper);
        painter.drawRoundedRect(flag.adjusted(0.65 * s, 0.65 * s, -0.65 * s, -0.65 * s), 2.5 * s, 2.5 * s);
        drawText(painter, textAt, marker.text, fonts.flag, theme.ink);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink);
        painter.drawRoundedRect(flag, 2.5 * s, 2.5 * s);
        drawText(painter, textAt, marker.text, fonts.flag, theme.paper);
    }
}

bool TimelineFigure::Layout::standsOut(const MarkerGlyph& marker) const {
    const auto isIt = [&](const Hit& hit) {
        return (hit.kind == Hit::Kind::BackupMarker || hit.kind == Hit::Kind::Survivor ||
                (hit.kind == Hit::Kind::BackupTick && marker.scheduled == hit.count)) &&
               hit.service == marker.service;
    };
    return settings.interactive && (isIt(emphasis.hovered) || isIt(emphasis.selected) ||
                                    isIt(emphasis.focused) || (emphasis.dragged && isIt(*emphasis.dragged)));
}

void TimelineFigure::Layout::paintDisaster(QPainter& painter) const {
    if (!disasterInView || lanes.empty()) {
        return;
    }
    const Theme& theme = settings.theme;
    painter.setPen(flatPen(theme.ink, 2.2 * s));
    painter.drawLine(QLineF(disasterX, axis.bottom() - 2 * s, disasterX, lanes.back().band.bottom() + 3 * s));
    drawBolt(painter, QPointF(disasterX, axis.bottom()), (settings.thumbnail ? 11 : 21) * s, theme.ink,
             theme.paper);
    if (!disasterWord.isEmpty()) {
        drawText(painter, disasterWordAt, disasterWord, fonts.small, theme.ink);
    }
}

// --- Signs

void TimelineFigure::Layout::paintGlyphs(QPainter& painter, bool fromSprites) const {
    const Theme& theme = settings.theme;
    const double glyphScale = g;
    const auto event = [&](const EventGlyph& glyph) {
        const LanePaint& lane = lanes[glyph.lane].paint;
        if (!fromSprites) {
            drawEvent(painter, glyph.centre, glyph.kind, glyph.look, lane, theme, glyphScale);
            return;
        }
        const unsigned variant = static_cast<unsigned>(glyph.kind) * 4 + static_cast<unsigned>(glyph.look);
        sprites.paint(painter, glyph.centre, spriteKey(EventSprite, lane.strong.rgb() & 0xffffff, variant),
                      glyph.radius + 8 * g, [&](QPainter& sprite) {
                          drawEvent(sprite, {}, glyph.kind, glyph.look, lane, theme, glyphScale);
                      });
    };
    for (const LaneGeometry& lane : lanes) {
        for (const GivenSpot& spot : lane.given) {
            drawGiven(painter, spot.centre, lane.paint, theme, glyphScale);
            if (spot.orphan) {
                drawOrphanRing(painter, spot.centre, 6.2 * g, theme, glyphScale);
            }
            if (spot.count > 1 && lane.band.bottom() >= spot.centre.y() + 21 * s) {
                const QString count =
                    QStringLiteral("×") + settings.locale.toString(static_cast<qulonglong>(spot.count));
                const double width = textWidth(fonts.small, count);
                drawText(painter,
                         QPointF(std::max(lane.band.left() + 1, spot.centre.x() - width / 2),
                                 spot.centre.y() + 20 * s),
                         count, fonts.small, theme.softInk);
            }
        }
    }
    for (const EventGlyph& glyph : glyphs) {
        if (!glyph.wrong() && glyph.kind == EventKind::Update) {
            event(glyph);
        }
    }
    for (const EventGlyph& glyph : glyphs) {
        if (!glyph.wrong() && glyph.kind != EventKind::Update) {
            event(glyph);
        }
    }
    for (const StateTie& tie : ties) {
        drawDoubleTie(painter, tie.present, tie.absent, theme, glyphScale);
    }
    for (const AbsentTarget& target : absentTargets) {
        drawAbsentTarget(painter, target.centre, lanes[target.lane].paint, theme, glyphScale);
    }
    for (const StateTie& tie : ties) {
        if (tie.drawOutline) {
            drawAbsentState(painter, tie.absent, lanes[tie.absentLane].paint, theme, glyphScale);
        }
    }
    for (const EventGlyph& glyph : glyphs) {
        if (!glyph.wrong()) {
            continue;
        }
        const LanePaint& lane = lanes[glyph.lane].paint;
        const unsigned hue = lane.strong.rgb() & 0xffffff;
        if (glyph.missing && fromSprites) {
            sprites.paint(painter, glyph.centre, spriteKey(MissingSprite, hue, 0), missingRadius(g) + 4 * g,
                          [&](QPainter& sprite) { drawMissingEvent(sprite, {}, lane, theme, glyphScale); });
        } else if (glyph.missing) {
            drawMissingEvent(painter, glyph.centre, lane, theme, glyphScale);
        } else {
            event(glyph);
        }
        if (glyph.orphan && fromSprites) {
            sprites.paint(
                painter, glyph.centre, spriteKey(OrphanSprite, 0, static_cast<unsigned>(glyph.kind)),
                glyph.radius + 9 * g,
                [&](QPainter& sprite) { drawOrphanRing(sprite, {}, glyph.radius, theme, glyphScale); });
        } else if (glyph.orphan) {
            drawOrphanRing(painter, glyph.centre, glyph.radius, theme, glyphScale);
        }
    }
    for (const EventGlyph& glyph : glyphs) {
        if (!glyph.inFlight) {
            continue;
        }
        const auto ring = [&](QPainter& on, QPointF centre) {
            on.setBrush(Qt::NoBrush);
            on.setPen(QPen(theme.ink, 1.8 * g));
            on.drawEllipse(centre, glyph.radius + 3.5 * g, glyph.radius + 3.5 * g);
        };
        if (fromSprites) {
            sprites.paint(painter, glyph.centre,
                          spriteKey(InFlightSprite, 0, static_cast<unsigned>(glyph.kind)),
                          glyph.radius + 6 * g, [&](QPainter& sprite) { ring(sprite, {}); });
        } else {
            ring(painter, glyph.centre);
        }
    }
    for (const LooseStub& stub : stubs) {
        drawLooseStub(painter, stub.centre, stub.radius, stub.direction, theme, glyphScale);
    }
}

void TimelineFigure::Layout::paintTicks(QPainter& painter, bool fromSprites) const {
    for (const AnomalyTick& tick : anomalyTicks) {
        if (fromSprites) {
            sprites.paint(
                painter, tick.centre, spriteKey(TickSprite, 0, static_cast<unsigned>(tick.kind)), 7 * s,
                [&](QPainter& sprite) { drawAnomalyTick(sprite, {}, tick.kind, settings.theme, s); });
        } else {
            drawAnomalyTick(painter, tick.centre, tick.kind, settings.theme, s);
        }
    }
}

void TimelineFigure::Layout::paintLabels(QPainter& painter, bool fromSprites) const {
    for (const LabelBox& label : labels) {
        if (fromSprites) {
            const QPointF middle = label.rect.center();
            const auto hash = static_cast<std::uint64_t>(
                qHash(label.text, label.color.rgb() ^ (label.background.rgb() << 7)));
            const QSizeF reach(label.rect.width() / 2 + 3 * s, label.rect.height() / 2 + 3 * s);
            // From the size alone: the same label is the same sprite, wherever it stands.
            const QPointF inside(2 * s - label.rect.width() / 2, label.rect.height() / 2 - 3 * s);
            labelSprites.paint(painter, middle, hash, reach, [&](QPainter& sprite) {
                drawTextOnHalo(sprite, inside, label.text, fonts.label, label.color, label.background,
                               2.2 * s);
            });
        } else {
            drawTextWithHalo(painter, label.position, label.text, fonts.label, label.color, label.background,
                             2.2 * s);
        }
    }
}

void TimelineFigure::Layout::paintLegendSymbol(QPainter& painter, LegendItem item, const QRectF& rect) const {
    const Theme& theme = settings.theme;
    LanePaint lane(theme, theme.laneColor(0, 1, {}));
    lane.background = theme.paper;
    const double size = s * 0.8;
    const QPointF middle(rect.right() - 10 * s, rect.center().y());
    const QPointF left(rect.left() + 2 * s, rect.center().y());
    const QPointF right(rect.right(), rect.center().y());
    const auto arrow = [&](ArrowKind kind) {
        Arrow sign;
        sign.kind = kind;
        const QPointF end = right - QPointF(kind == ArrowKind::Broken ? 5 * s : 1 * s, 0);
        sign.curve = {left, left + (end - left) / 3, left + (end - left) * 2 / 3, end};
        paintArrow(painter, sign, false, legendCalm);
    };
    switch (item) {
    case LegendItem::Broken:
        arrow(ArrowKind::Broken);
        drawBrokenCross(painter, right - QPointF(5 * s, 0), theme, s);
        break;
    case LegendItem::Orphan:
        if (std::all_of(glyphs.begin(), glyphs.end(),
                        [](const EventGlyph& glyph) { return !glyph.orphan; }) &&
            stubs.empty()) {
            drawAnomalyTick(painter, middle, AnomalyKind::Orphan, theme, s);
            break;
        }
        drawEvent(painter, middle, EventKind::Update, EventLook::Restored, lane, theme, size);
        drawOrphanRing(painter, middle, 2.6 * s, theme, s * 0.9);
        break;
    case LegendItem::LostReference:
        arrow(std::any_of(arrows.begin(), arrows.end(),
                          [](const Arrow& a) { return a.kind == ArrowKind::LostOfOrphan; })
                  ? ArrowKind::LostOfOrphan
                  : ArrowKind::Lost);
        break;
    case LegendItem::MissingEvent:
        if (std::none_of(glyphs.begin(), glyphs.end(),
                         [](const EventGlyph& glyph) { return glyph.missing; })) {
            drawAnomalyTick(painter, middle, AnomalyKind::MissingEvent, theme, s);
            break;
        }
        drawMissingEvent(painter, middle, lane, theme, size * 0.95);
        break;
    case LegendItem::MissingState:
        if (ties.empty()) {
            drawAnomalyTick(painter, middle, AnomalyKind::MissingState, theme, s);
            break;
        }
        drawDoubleTie(painter, left, middle, theme, size);
        drawAbsentState(painter, middle, lane, theme, size * 0.9);
        break;
    case LegendItem::TornInteraction: {
        const QPointF centre = rect.center();
        painter.setPen(flatPen(theme.missing, 1.5 * s));
        painter.drawLine(left, centre - QPointF(4 * s, 0));
        painter.drawLine(centre + QPointF(4 * s, 0), right);
        painter.setPen(flatPen(theme.missing, 2.2 * s));
        for (const double x : {-4 * s, 4 * s}) {
            painter.drawLine(centre + QPointF(x - 1.8 * s, 5 * s), centre + QPointF(x + 1.8 * s, -5 * s));
        }
        break;
    }
    case LegendItem::Created:
        drawEvent(painter, middle, EventKind::Create, EventLook::Restored, lane, theme, size);
        break;
    case LegendItem::Updated:
        drawEvent(painter, middle, EventKind::Update, EventLook::Restored, lane, theme, s);
        break;
    case LegendItem::Deleted:
        drawEvent(painter, middle, EventKind::Delete, EventLook::Restored, lane, theme, size);
        break;
    case LegendItem::Lost:
        drawEvent(painter, middle, EventKind::Create, EventLook::Lost, lane, theme, size);
        break;
    case LegendItem::Given:
        drawGiven(painter, middle, lane, theme, s);
        break;
    case LegendItem::Density: {
        static constexpr std::array<double, 8> heights{2, 5, 4, 7, 6, 3, 5, 2};
        for (std::size_t i = 0; i < heights.size(); ++i) {
            const double x = left.x() + 4 * s + static_cast<double>(i) * 3.4 * s;
            painter.fillRect(QRectF(x, left.y() - heights[i] * s, 2.4 * s, 2 * heights[i] * s), lane.strong);
        }
        break;
    }
    case LegendItem::Bundle:
        painter.setPen(QPen(bundleColor(legendCalm), 5 * s, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(left + QPointF(2 * s, 0), right - QPointF(2 * s, 0));
        break;
    case LegendItem::Reference:
        arrow(ArrowKind::Held);
        break;
    case LegendItem::Interaction:
        painter.setPen(flatPen(theme.rule, 1.0 * s));
        painter.drawLine(left, right);
        break;
    case LegendItem::Marker: {
        painter.setPen(flatPen(theme.ink, 2.6 * s));
        painter.drawLine(QPointF(middle.x(), rect.top()), QPointF(middle.x(), rect.bottom()));
        painter.setPen(QPen(theme.ink, 1.6 * s));
        painter.setBrush(theme.paper);
        painter.drawRoundedRect(QRectF(middle.x() - 4.5 * s, middle.y() - 6 * s, 9 * s, 12 * s), 3 * s,
                                3 * s);
        break;
    }
    case LegendItem::Copying: {
        const double from = rect.left() + 6 * s;
        painter.setPen(flatPen(theme.ink, 2.6 * s));
        painter.drawLine(QPointF(from, rect.top()), QPointF(from, rect.bottom()));
        painter.fillRect(QRectF(from, rect.top(), rect.right() - from - 4 * s, 5 * s), theme.ink);
        break;
    }
    case LegendItem::Unit: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.ink, 1.8 * s, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        const double x = middle.x();
        painter.drawPolyline(QPolygonF{QPointF(x + 5 * s, rect.top() + 1 * s), QPointF(x, rect.top() + 1 * s),
                                       QPointF(x, rect.bottom() - 1 * s),
                                       QPointF(x + 5 * s, rect.bottom() - 1 * s)});
        break;
    }
    case LegendItem::ScheduledBackup:
    case LegendItem::UnfinishedBackup: {
        // As in the lanes: it hangs from the upper edge of one.
        const QRectF band(rect.left() + 6 * s, rect.top() + 2 * s, rect.width() - 8 * s,
                          rect.height() - 4 * s);
        painter.fillRect(band, mixed(theme.laneBackground(lane.strong), theme.ink, 0.05));
        const QPointF top(band.center().x() - 2 * s, band.top());
        if (std::ranges::any_of(backupTicks,
                                [](const BackupTickGlyph& tick) { return tick.bar.isValid(); })) {
            painter.fillRect(QRectF(top.x(), top.y(), 11 * s, 2 * s), mixed(theme.paper, theme.softInk, 0.6));
        }
        drawBackupTick(painter, top, top + QPointF(0, 9 * s), item == LegendItem::ScheduledBackup,
                       theme.softInk, s);
        break;
    }
    case LegendItem::Locked: {
        const QRectF box(rect.left() + 4 * s, rect.top(), rect.width() - 6 * s, rect.height());
        const double share = 0.4 * box.width();
        painter.fillRect(QRectF(box.topLeft(), QSizeF(share, box.height())), lockDrain());
        painter.fillRect(QRectF(box.topLeft() + QPointF(share, 0), box.bottomRight()), lockCopy());
        painter.setPen(flatPen(theme.ink, 2.0 * s));
        painter.drawLine(box.topLeft(), box.bottomLeft());
        painter.drawLine(box.topRight(), box.bottomRight());
        break;
    }
    case LegendItem::InFlight:
        drawEvent(painter, middle, EventKind::Update, EventLook::Restored, lane, theme, size);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.ink, 1.8 * size));
        painter.drawEllipse(middle, glyphRadius(EventKind::Update, size) + 3.5 * size,
                            glyphRadius(EventKind::Update, size) + 3.5 * size);
        break;
    case LegendItem::Delayed:
        drawDelayed(painter, left + QPointF(4 * s, 0), right.x() - 2 * s, theme, s);
        break;
    case LegendItem::Denied:
        drawDenied(painter, middle, theme, s);
        break;
    case LegendItem::NeverBackedUp:
    case LegendItem::AfterBackup: {
        const QRectF box(rect.left() + 4 * s, rect.top() + 1 * s, rect.width() - 6 * s,
                         rect.height() - 2 * s);
        painter.setBrush(theme.laneBackground(lane.strong));
        painter.setPen(flatPen(lane.hatch, 1.0 * s));
        painter.drawRect(box);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(hatching(box, 6 * s));
        break;
    }
    case LegendItem::More:
        break;
    case LegendItem::Disaster:
        drawBolt(painter, QPointF(middle.x(), rect.bottom()), rect.height(), theme.ink, theme.paper);
        break;
    case LegendItem::RecoveryLine:
        painter.setPen(dashPen(theme.ink, 2.0 * s, 7 * s, 4 * s));
        painter.drawLine(left, right);
        painter.setPen(flatPen(theme.ink, 2.0 * s));
        painter.drawLine(left + QPointF(0, -4 * s), left + QPointF(0, 4 * s));
        painter.drawLine(right + QPointF(0, -4 * s), right + QPointF(0, 4 * s));
        break;
    }
}

void TimelineFigure::Layout::paintLegend(QPainter& painter) const {
    for (const LegendEntry& entry : legend) {
        paintLegendSymbol(painter, entry.item, entry.symbol);
        drawText(painter, entry.text, entry.words, fonts.small, settings.theme.softInk);
    }
}

// --- What stands out

void TimelineFigure::Layout::paintEmphasis(QPainter& painter) const {
    const Theme& theme = settings.theme;
    const auto ring = [&](const Hit& hit, double width, double away, Qt::PenStyle style) {
        QRectF rect = rectOf(hit);
        if (!hit || rect.isNull()) {
            return;
        }
        for (const MarkerGlyph& marker : markers) {
            if (hit.kind == Hit::Kind::BackupMarker && marker.service == hit.service &&
                marker.grip.isValid()) {
                rect = marker.grip; // not around the flag, which would be mostly air
            }
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.selection, width * s, style));
        const QRectF outer = rect.adjusted(-away * s, -away * s, away * s, away * s);
        const double radius = std::min({outer.width(), outer.height(), 22 * s}) / 2;
        painter.drawRoundedRect(outer, radius, radius);
    };
    for (const Hit* hit : {&emphasis.hovered, &emphasis.selected}) {
        for (const Arrow& arrow : arrows) {
            const bool same = (hit->kind == Hit::Kind::Reference || hit->kind == Hit::Kind::Anomaly) &&
                              hit->reference.isValid() && arrow.reference == hit->reference &&
                              arrow.event == hit->event;
            const bool touches =
                hit->kind == Hit::Kind::Event && hit->event.isValid() && arrow.event == hit->event;
            if (same || touches) {
                paintArrow(painter, arrow, true, calm);
            }
        }
        if (hit->kind == Hit::Kind::Interaction) {
            painter.setPen(QPen(theme.selection, 2.2 * s));
            for (const InteractionLine& line : interactions) {
                if (line.interaction == hit->interaction) {
                    painter.drawLine(line.line);
                }
            }
        }
    }
    // Not over the instants.
    for (const MarkerGlyph& marker : markers) {
        if (marker.flag.isValid() && (emphasis.hovered || emphasis.selected)) {
            paintFlag(painter, marker, marker.flag);
        }
    }
    if (emphasis.hovered.kind == Hit::Kind::Event || emphasis.hovered.kind == Hit::Kind::GivenEntity ||
        emphasis.hovered.kind == Hit::Kind::BackupMarker || emphasis.hovered.kind == Hit::Kind::BackupTick ||
        emphasis.hovered.kind == Hit::Kind::Lock) {
        ring(emphasis.hovered, 1.6, 3, Qt::SolidLine);
    }
    for (const Hit* hit : {&emphasis.hovered, &emphasis.selected}) {
        if (const Bundle* bundle = bundleOf(*hit)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.selection, bundle->width + 1.5 * s, Qt::SolidLine, Qt::FlatCap));
            painter.drawPath(bundle->curve.path());
        }
    }
    if (emphasis.hovered.kind == Hit::Kind::DensityStrip) {
        if (const LaneGeometry* lane = laneOf(emphasis.hovered.service)) {
            const double from = clampedX(scale.x(emphasis.hovered.span.first));
            const double to = clampedX(scale.x(emphasis.hovered.span.last));
            painter.setPen(QPen(theme.selection, 1.4 * s));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(QPointF(from - 1, lane->band.top()),
                                    QPointF(std::max(to, from + 1) + 1, lane->band.bottom())));
        }
    }
    if (emphasis.selected.kind != Hit::Kind::Reference && emphasis.selected.kind != Hit::Kind::Interaction &&
        emphasis.selected.kind != Hit::Kind::Bundle) {
        ring(emphasis.selected, 2.4, 4, Qt::SolidLine);
    }
    ring(emphasis.focused, 2.0, 7, Qt::DashLine);

    if (emphasis.snapGuide) {
        const double x = scale.x(*emphasis.snapGuide);
        if (x >= plot.left() && x <= plot.right()) {
            painter.setPen(dashPen(theme.selection, 1.2 * s, 2 * s, 3 * s));
            painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
        }
    }
    if (!emphasis.badge.isEmpty() && emphasis.dragged) {
        const QRectF by = rectOf(*emphasis.dragged);
        const double width = textWidth(fonts.flag, emphasis.badge) + 22 * s;
        const double height = 26 * s;
        double y = by.bottom() + 6 * s;
        if (const LaneGeometry* lane = laneOf(emphasis.dragged->service)) {
            y = lane->band.bottom() - height - 4 * s;
            if (lane->band.height() < 70 * s) {
                y = lane->band.bottom() + 4 * s;
            }
        } else {
            y = axis.bottom() + 4 * s;
        }
        y = std::min(y, settings.size.height() - height - 4 * s);
        const double anchorX = emphasis.dragged->kind == Hit::Kind::Disaster       ? disasterX
                               : emphasis.dragged->kind == Hit::Kind::Lock && lock ? clampedX(lock->startX)
                                                                                   : by.center().x();
        double x = anchorX + 16 * s;
        if (x + width > settings.size.width() - 6 * s) {
            x = anchorX - 16 * s - width;
        }
        x = std::clamp(x, 6 * s, std::max(6 * s, settings.size.width() - width - 6 * s));
        painter.setPen(QPen(theme.paper, 2 * s));
        painter.setBrush(theme.ink);
        painter.drawRoundedRect(QRectF(x, y, width, height), 6 * s, 6 * s);
        drawText(painter, QPointF(x + 11 * s, y + height / 2 + capHeight(fonts.flag) / 2), emphasis.badge,
                 fonts.flag, theme.paper);
    }
}

} // namespace bacscope
