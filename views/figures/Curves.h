// The shapes of arrows and lines, as geometry: painted, hit-tested and exported alike.
#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

namespace bacscope {

/// A cubic curve.
struct Curve {
    QPointF start;
    QPointF control1;
    QPointF control2;
    QPointF end;

    QPainterPath path() const;
    QPointF at(double share) const;
    /// Where it goes at its end, a unit vector.
    QPointF endDirection() const;
    QRectF bounds() const; ///< of its hull
    double distanceTo(QPointF point) const;
};

/// From one glyph to another, leaving `startGap` and `endGap` pixels around their centres. Leaves and arrives
/// upright; between glyphs above one another it bows aside, so that it is not taken for an interaction's
/// straight line; within one lane it is an arc above.
Curve referenceCurve(QPointF from, double startGap, QPointF to, double endGap, double scale);

QPolygonF arrowHead(QPointF tip, QPointF direction, double size);

/// Parallel lines at 45° inside `rect`, cut to it (painters of files drop clips). Aligned to the origin, so
/// that neighbouring rectangles match. One path.
QPainterPath hatching(const QRectF& rect, double spacing);

double distanceToLine(QPointF point, const QLineF& line);

} // namespace bacscope
