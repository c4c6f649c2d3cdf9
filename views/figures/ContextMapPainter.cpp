#include "figures/ContextMapLayout.h"

#include "figures/Contrast.h"
#include "figures/Pens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

/// With more, the single edge recedes.
constexpr std::size_t manyEdges = 120;

QPen mitredPen(const QColor& color, double width) {
    return QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

/// The part of a curve between two shares of it, as a line.
QPainterPath part(const Curve& curve, double from, double to, bool straight) {
    const int pieces = straight ? 1 : 14;
    QPainterPath path(curve.at(from));
    for (int i = 1; i <= pieces; ++i) {
        path.lineTo(curve.at(from + (to - from) * i / pieces));
    }
    return path;
}

QPointF directionAt(const Curve& curve, double share) {
    const QPointF way = curve.at(std::min(1.0, share + 0.02)) - curve.at(std::max(0.0, share - 0.02));
    const double length = std::hypot(way.x(), way.y());
    return length > 0 ? way / length : QPointF(1, 0);
}

} // namespace

void drawTornEnds(QPainter& painter, QPointF centre, QPointF along, double gap, double reach,
                  const Theme& theme, double scale) {
    const QPointF across = QPointF(-along.y(), along.x()) * reach + along * (1.8 * scale);
    for (const double side : {-1.0, 1.0}) {
        const QPointF end = centre + along * (gap / 2 * side);
        for (const QPen& pen : {mitredPen(theme.paper, 5.2 * scale), mitredPen(theme.missing, 2.4 * scale)}) {
            painter.setPen(pen);
            painter.drawLine(end - across, end + across);
        }
    }
}

void ContextMapFigure::paint(QPainter& painter) const {
    const Layout& layout = *m_layout;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), layout.look.size), layout.look.theme.paper);
    if (!layout.hasSubject()) {
        return;
    }
    const Theme& theme = layout.look.theme;
    layout.frame.paintTitle(painter, theme);
    layout.paintUnits(painter);
    for (const MapEdgeLine& edge : layout.edges) {
        layout.paintEdge(painter, edge);
    }
    // What is dragged lies over the rest.
    const bool lifts = layout.emphasis.dragged.kind == MapHit::Kind::Service;
    const ServiceId lifted = lifts ? layout.emphasis.dragged.service : ServiceId();
    for (const MapBox& box : layout.boxes) {
        if (box.service != lifted) {
            layout.paintBox(painter, box);
        }
    }
    layout.paintRings(painter);
    for (const MapBox& box : layout.boxes) {
        if (box.service != lifted) {
            layout.paintBadges(painter, box);
        }
    }
    for (const MapEdgeLine& edge : layout.edges) {
        layout.paintNumbers(painter, edge);
    }
    if (const MapBox* box = layout.box(lifted)) {
        // The one under it is to be seen, too.
        painter.setOpacity(layout.emphasis.target ? 0.45 : 1);
        layout.paintBox(painter, *box);
        layout.paintBadges(painter, *box);
        painter.setOpacity(1);
    }
    layout.paintEmphasis(painter);
    layout.paintLegend(painter);
    layout.frame.paintCaption(painter, theme);
}

void ContextMapFigure::Layout::paintUnits(QPainter& painter) const {
    const Theme& theme = look.theme;
    for (const MapUnit& unit : units) {
        painter.setBrush(mixed(theme.paper, theme.ink, theme.name == ThemeName::Dark ? 0.10 : 0.05));
        painter.setPen(QPen(theme.softInk, 1.6 * std::clamp(fit.box, 0.6, 1.4)));
        painter.drawPath(unit.outline);
    }
}

void ContextMapFigure::Layout::paintEdge(QPainter& painter, const MapEdgeLine& edge) const {
    const Theme& theme = look.theme;
    const double length = QLineF(edge.curve.start, edge.curve.end).length();
    if (length < 1) {
        return;
    }
    const double k = std::clamp(fit.box, 0.5, 1.3);
    const auto outstanding = [&](const MapHit& hit) { return hit == MapHit::of(edge.a, edge.b); };
    const bool hovered = outstanding(emphasis.hovered) || outstanding(emphasis.selected);
    const QColor color = hovered                    ? theme.selection
                         : edges.size() > manyEdges ? mixed(theme.paper, theme.rule, 0.6)
                                                    : theme.rule;

    // An arrow head takes the last bit.
    const double head = std::min((7 + edge.width * 1.5) * k, length * 0.45);
    double from = 0;
    double to = 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (edge.points(true)) {
        to = 1 - head * 0.8 / length;
        painter.drawPolygon(arrowHead(edge.curve.end, edge.curve.end - edge.curve.at(to), head));
    } else if (edge.points(false)) {
        from = head * 0.8 / length;
        painter.drawPolygon(arrowHead(edge.curve.start, edge.curve.start - edge.curve.at(from), head));
    }
    // Under the dashes of what is broken it recedes, and still shows its width.
    const bool broken = edge.coupling.brokenLinks > 0;
    const QPainterPath line = part(edge.curve, from, to, edge.straight);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(mitredPen(broken ? mixed(theme.paper, color, 0.38) : color,
                             broken ? std::max(edge.width, 4 * k) : edge.width));
    painter.drawPath(line);
    if (broken) {
        painter.setPen(dashPen(theme.broken, std::clamp(edge.width * 0.5, 2.8 * k, 4.6 * k), 9 * k, 5 * k));
        painter.drawPath(line);
    }
    if (edge.coupling.tornInteractions > 0) {
        const QPointF centre = edge.curve.at(edge.labelAt);
        const QPointF along = directionAt(edge.curve, edge.labelAt);
        // The cut goes as far as the number that stands in it.
        double gap = 8 * k;
        if (edge.label.contains(centre)) {
            gap = std::min(edge.label.width() / std::max(0.01, std::abs(along.x())),
                           edge.label.height() / std::max(0.01, std::abs(along.y()))) +
                  7 * k;
        }
        gap = std::min(gap, length * 0.8);
        painter.setPen(mitredPen(theme.paper, edge.width + 5 * k));
        painter.drawLine(centre - along * (gap / 2), centre + along * (gap / 2));
        drawTornEnds(painter, centre, along, gap, edge.width / 2 + 5 * k, theme, k);
    }
}

void ContextMapFigure::Layout::paintNumbers(QPainter& painter, const MapEdgeLine& edge) const {
    if (edge.label.isEmpty()) {
        if (edge.coupling.brokenLinks > 0 && edge.curve.start != edge.curve.end) {
            drawAnomalyTick(painter, edge.curve.at(0.5), AnomalyKind::BrokenLink, look.theme,
                            std::clamp(fit.box, 0.8, 1.4));
        }
        return;
    }
    const Theme& theme = look.theme;
    const double u = std::clamp(fit.box, 0.72, 1.2 * s);
    const bool hovered =
        emphasis.hovered == MapHit::of(edge.a, edge.b) || emphasis.selected == MapHit::of(edge.a, edge.b);
    painter.setPen(QPen(hovered ? theme.selection : theme.rule, (hovered ? 1.6 : 1.0) * u));
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(edge.label, edge.label.height() / 2, edge.label.height() / 2);

    const double middle = edge.label.center().y();
    const double base = middle + capHeight(numberFont) / 2;
    double x = edge.label.left() + 5 * u;
    drawText(painter, QPointF(x, base), edge.numbers[0], numberFont, theme.ink);
    x += textWidth(numberFont, edge.numbers[0]);
    if (!edge.numbers[1].isEmpty()) {
        drawAnomalyTick(painter, QPointF(x + 9 * u, middle), AnomalyKind::BrokenLink, theme, 1.1 * u);
        drawText(painter, QPointF(x + 16 * u, base), edge.numbers[1], numberFont, theme.broken);
        x += 18 * u + textWidth(numberFont, edge.numbers[1]);
    }
    if (!edge.numbers[2].isEmpty()) {
        const QPointF centre(x + 9 * u, middle);
        painter.setPen(mitredPen(theme.missing, 1.4 * u));
        painter.drawLine(centre - QPointF(5.5 * u, 0), centre - QPointF(2 * u, 0));
        painter.drawLine(centre + QPointF(2 * u, 0), centre + QPointF(5.5 * u, 0));
        drawTornEnds(painter, centre, QPointF(1, 0), 4 * u, 4 * u, theme, 0.7 * u);
        drawText(painter, QPointF(x + 16 * u, base), edge.numbers[2], numberFont, theme.missing);
    }
}

void ContextMapFigure::Layout::paintBox(QPainter& painter, const MapBox& box) const {
    const Theme& theme = look.theme;
    const double k = fit.box;
    const double radius = std::min(8 * k, box.rect.height() / 3);
    const bool isLifted =
        emphasis.dragged.kind == MapHit::Kind::Service && emphasis.dragged.service == box.service;
    const bool isTarget =
        emphasis.target.kind == MapHit::Kind::Service && emphasis.target.service == box.service;
    if (isLifted) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(theme.paper, theme.ink, 0.22));
        painter.drawRoundedRect(box.rect.translated(3 * s, 4 * s), radius, radius);
    }
    painter.setBrush(mixed(box.paint.background, box.paint.strong, 0.07));
    painter.setPen(QPen(box.paint.strong, std::max(1.0, 1.8 * std::min(k, 1.5 * s))));
    painter.drawRoundedRect(box.rect, radius, radius);
    if (isTarget) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.selection, 3 * s));
        painter.drawRoundedRect(box.rect.adjusted(-4 * s, -4 * s, 4 * s, 4 * s), radius + 4 * s,
                                radius + 4 * s);
    }

    paintStrips(painter, box);
    if (detail == MapDetail::Points) {
        paintPointName(painter, box);
        return;
    }
    const bool chips = !box.chips.empty() && box.chips.front().legible;
    const bool withCount = detail == MapDetail::Full && box.nameRect.height() < box.rect.height() &&
                           !box.count.isEmpty() && !chips;
    const double base = box.nameRect.center().y() + capHeight(nameFont) / 2 + (withCount ? 1.5 * k : 0);
    if (!box.shownName.isEmpty()) {
        const double x = box.nameRect.center().x() - textWidth(nameFont, box.shownName) / 2;
        drawText(painter, QPointF(x, base), box.shownName, nameFont, theme.ink);
    }
    if (withCount) {
        drawTextCentred(painter, QPointF(box.rect.center().x(), box.rect.bottom() - 15 * k), box.count,
                        countFont, theme.softInk);
    }
    for (const MapChip& chip : box.chips) {
        if (chip.legible) {
            paintChip(painter, chip, box.paint);
        }
    }
}

/// Along the lower edge, side by side.
void ContextMapFigure::Layout::paintStrips(QPainter& painter, const MapBox& box) const {
    const double width = box.rect.width() / static_cast<double>(std::max<std::size_t>(box.strips.size(), 1));
    const double height = std::min(3 * s, box.rect.height() * 0.4);
    for (std::size_t i = 0; i < box.strips.size(); ++i) {
        painter.fillRect(QRectF(box.rect.left() + static_cast<double>(i) * width, box.rect.bottom() - height,
                                width, height),
                         anomalyColor(box.strips[i], look.theme));
    }
}

void ContextMapFigure::Layout::paintPointName(QPainter& painter, const MapBox& box) const {
    if (!box.shownName.isEmpty()) {
        const QPointF at(box.nameRect.left() + 1, box.nameRect.center().y() + capHeight(nameFont) / 2);
        drawTextWithHalo(painter, at, box.shownName, nameFont, look.theme.ink, look.theme.paper, 1.5 * s);
    }
}

void ContextMapFigure::Layout::paintChip(QPainter& painter, const MapChip& chip,
                                         const LanePaint& paint) const {
    const Theme& theme = look.theme;
    const double k = fit.box;
    painter.setBrush(theme.paper);
    painter.setPen(QPen(paint.pale, std::max(0.8, 1.1 * k)));
    painter.drawRoundedRect(chip.rect, 4 * k, 4 * k);
    const double base = chip.rect.center().y() + capHeight(chipFont) / 2;
    const double side = 6 * k;
    const double countWidth = textWidth(countFont, chip.count);
    const double available = chip.rect.width() - 2 * side;
    const bool withCount = countWidth + 24 * k < available;
    drawText(painter, QPointF(chip.rect.left() + side, base),
             elidedText(chipFont, chip.name, available - (withCount ? countWidth + 5 * k : 0)), chipFont,
             theme.ink);
    if (withCount) {
        drawText(painter, QPointF(chip.rect.right() - side - countWidth, base), chip.count, countFont,
                 theme.softInk);
    }
}

void ContextMapFigure::Layout::paintBadges(QPainter& painter, const MapBox& box) const {
    const Theme& theme = look.theme;
    const double u = std::clamp(fit.box, 0.72, 1.2 * s);
    for (const MapBadge& badge : box.badges) {
        painter.setBrush(theme.paper);
        painter.setPen(QPen(anomalyColor(badge.kind, theme), 1.2 * u));
        painter.drawRoundedRect(badge.rect, badge.rect.height() / 2, badge.rect.height() / 2);
        const double middle = badge.rect.center().y();
        drawAnomalyTick(painter, QPointF(badge.rect.left() + 7.5 * u, middle), badge.kind, theme, u);
        drawText(painter, QPointF(badge.rect.left() + 14 * u, middle + capHeight(numberFont) / 2), badge.text,
                 numberFont, anomalyColor(badge.kind, theme));
    }
}

/// Around what is pointed at, selected or focused; under the numbers, which must stay readable.
void ContextMapFigure::Layout::paintRings(QPainter& painter) const {
    const Theme& theme = look.theme;
    const auto rectOfThing = [this](const MapHit& hit) {
        if (const MapBox* at = hit.kind != MapHit::Kind::Edge ? box(hit.service) : nullptr) {
            for (const MapChip& chip : at->chips) {
                if (hit.kind == MapHit::Kind::Aggregate && chip.aggregate == hit.aggregate && chip.legible) {
                    return chip.rect;
                }
            }
            return at->rect;
        }
        if (const MapEdgeLine* line = edge(hit)) {
            const QPointF middle = line->curve.at(0.5);
            return line->label.isEmpty() ? QRectF(middle - QPointF(8, 8) * s, QSizeF(16, 16) * s)
                                         : line->label;
        }
        return QRectF();
    };
    const auto ring = [&](const MapHit& hit, double width, double away, Qt::PenStyle style) {
        const QRectF rect = rectOfThing(hit);
        if (!hit || rect.isNull()) {
            return;
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.selection, width * s, style));
        const QRectF outer = rect.adjusted(-away * s, -away * s, away * s, away * s);
        const double radius = std::min({outer.height() / 2, 9 * s});
        painter.drawRoundedRect(outer, radius, radius);
    };
    if (emphasis.hovered.kind != MapHit::Kind::Edge) {
        ring(emphasis.hovered, 1.4, 2, Qt::SolidLine);
    }
    if (emphasis.selected.kind != MapHit::Kind::Edge) {
        ring(emphasis.selected, 2.4, 3, Qt::SolidLine);
    }
    ring(emphasis.focused, 2.0, 6, Qt::DashLine);
}

void ContextMapFigure::Layout::paintEmphasis(QPainter& painter) const {
    const Theme& theme = look.theme;
    if (emphasis.dragged.kind == MapHit::Kind::Aggregate) {
        if (const MapBox* owner = box(emphasis.dragged.service)) {
            for (MapChip chip : owner->chips) {
                if (chip.aggregate == emphasis.dragged.aggregate) {
                    chip.rect.moveCenter(emphasis.ghost);
                    painter.setPen(Qt::NoPen);
                    painter.setBrush(mixed(theme.paper, theme.ink, 0.22));
                    painter.drawRoundedRect(chip.rect.translated(2 * s, 3 * s), 4 * s, 4 * s);
                    paintChip(painter, chip, owner->paint);
                    painter.setBrush(Qt::NoBrush);
                    painter.setPen(QPen(theme.selection, 1.6 * s));
                    painter.drawRoundedRect(chip.rect, 4 * s, 4 * s);
                }
            }
        }
    }
    if (!emphasis.badge.isEmpty()) {
        const double width = textWidth(fonts.flag, emphasis.badge) + 22 * s;
        const double height = 26 * s;
        double x = emphasis.badgeAt.x() + 16 * s;
        double y = emphasis.badgeAt.y() + 18 * s;
        if (x + width > look.size.width() - 6 * s) {
            x = emphasis.badgeAt.x() - 16 * s - width;
        }
        if (y + height > look.size.height() - 4 * s) {
            y = emphasis.badgeAt.y() - 18 * s - height;
        }
        x = std::clamp(x, 6 * s, std::max(6 * s, look.size.width() - width - 6 * s));
        painter.setPen(QPen(theme.paper, 2 * s));
        painter.setBrush(theme.ink);
        painter.drawRoundedRect(QRectF(x, y, width, height), 6 * s, 6 * s);
        drawText(painter, QPointF(x + 11 * s, y + height / 2 + capHeight(fonts.flag) / 2), emphasis.badge,
                 fonts.flag, theme.paper);
    }
}

// Legend

void ContextMapFigure::Layout::paintLegend(QPainter& painter) const {
    for (const MapLegendEntry& entry : legend) {
        paintLegendSymbol(painter, entry.item, entry.symbol);
        drawText(painter, entry.text, entry.words, fonts.small, look.theme.softInk);
    }
}

void ContextMapFigure::Layout::paintLegendSymbol(QPainter& painter, MapLegendItem item,
                                                 const QRectF& rect) const {
    const Theme& theme = look.theme;
    const QPointF middle = rect.center();
    const QPointF left(rect.left() + 1 * s, middle.y());
    const QPointF right(rect.right() - 1 * s, middle.y());
    painter.setBrush(Qt::NoBrush);
    switch (item) {
    case MapLegendItem::Broken:
        painter.setPen(dashPen(theme.broken, 3 * s, 7 * s, 4 * s));
        painter.drawLine(left, right);
        drawAnomalyTick(painter, middle, AnomalyKind::BrokenLink, theme, 1.2 * s);
        break;
    case MapLegendItem::Torn:
        painter.setPen(mitredPen(theme.rule, 2.4 * s));
        painter.drawLine(left, middle - QPointF(4 * s, 0));
        painter.drawLine(middle + QPointF(4 * s, 0), right);
        drawTornEnds(painter, middle, QPointF(1, 0), 8 * s, 5 * s, theme, s);
        break;
    case MapLegendItem::Orphan:
        drawAnomalyTick(painter, middle, AnomalyKind::Orphan, theme, 1.3 * s);
        break;
    case MapLegendItem::MissingEvent:
        drawAnomalyTick(painter, middle, AnomalyKind::MissingEvent, theme, 1.3 * s);
        break;
    case MapLegendItem::MissingState:
        drawAnomalyTick(painter, middle, AnomalyKind::MissingState, theme, 1.3 * s);
        break;
    case MapLegendItem::Coupling: {
        painter.setPen(mitredPen(theme.rule, 4 * s));
        painter.drawLine(left, right);
        const QRectF pill(middle.x() - 8 * s, middle.y() - 7 * s, 16 * s, 14 * s);
        painter.setPen(QPen(theme.rule, 1 * s));
        painter.setBrush(theme.paper);
        painter.drawRoundedRect(pill, 7 * s, 7 * s);
        drawTextCentred(painter, middle, look.locale.toString(7), figureFont(10 * s), theme.ink);
        break;
    }
    case MapLegendItem::OneWay:
        painter.setPen(mitredPen(theme.rule, 2.4 * s));
        painter.drawLine(left, right - QPointF(8 * s, 0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.rule);
        painter.drawPolygon(arrowHead(right, QPointF(1, 0), 10 * s));
        break;
    case MapLegendItem::Lockstep:
        painter.setPen(QPen(theme.softInk, 1.6 * s));
        painter.setBrush(mixed(theme.paper, theme.ink, theme.name == ThemeName::Dark ? 0.10 : 0.05));
        painter.drawRoundedRect(rect.adjusted(2 * s, 0, -2 * s, 0), 6 * s, 6 * s);
        break;
    case MapLegendItem::Aggregate: {
        const LanePaint paint = boxes.empty() ? LanePaint(theme, theme.rule) : boxes.front().paint;
        painter.setPen(QPen(paint.pale, 1.1 * s));
        painter.setBrush(theme.paper);
        painter.drawRoundedRect(rect.adjusted(2 * s, 1 * s, -2 * s, -1 * s), 4 * s, 4 * s);
        drawText(painter, QPointF(rect.right() - 12 * s, middle.y() + capHeight(fonts.label) / 2),
                 look.locale.toString(7), fonts.label, theme.softInk);
        break;
    }
    }
}

} // namespace bacscope
