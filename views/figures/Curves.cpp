#include "figures/Curves.h"

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

QPointF unit(QPointF vector) {
    const double length = std::hypot(vector.x(), vector.y());
    return length > 0 ? vector / length : QPointF(0, 1);
}

} // namespace

QPainterPath Curve::path() const {
    QPainterPath path(start);
    path.cubicTo(control1, control2, end);
    return path;
}

QPointF Curve::at(double share) const {
    const double rest = 1 - share;
    return start * (rest * rest * rest) + control1 * (3 * rest * rest * share) +
           control2 * (3 * rest * share * share) + end * (share * share * share);
}

QPointF Curve::endDirection() const {
    const QPointF tangent = end - control2;
    return std::hypot(tangent.x(), tangent.y()) > 0.01 ? unit(tangent) : unit(end - start);
}

QRectF Curve::bounds() const {
    const auto [left, right] = std::minmax({start.x(), control1.x(), control2.x(), end.x()});
    const auto [top, bottom] = std::minmax({start.y(), control1.y(), control2.y(), end.y()});
    return {QPointF(left, top), QPointF(right, bottom)};
}

double Curve::distanceTo(QPointF point) const {
    constexpr int pieces = 20;
    double nearest = 1e9;
    QPointF from = start;
    for (int i = 1; i <= pieces; ++i) {
        const QPointF to = at(static_cast<double>(i) / pieces);
        nearest = std::min(nearest, distanceToLine(point, QLineF(from, to)));
        from = to;
    }
    return nearest;
}

Curve referenceCurve(QPointF from, double startGap, QPointF to, double endGap, double scale) {
    const QPointF way = to - from;
    if (std::abs(way.y()) < 2 * (startGap + endGap)) {
        // An arc above both.
        const double height = std::min(46.0, 16.0 + std::abs(way.x()) * 0.10) * scale;
        const QPointF start = from + QPointF(0, -startGap);
        const QPointF end = to + QPointF(0, -endGap);
        return {start, start + QPointF(way.x() * 0.12, -height), end + QPointF(-way.x() * 0.12, -height),
                end};
    }
    const double down = way.y() > 0 ? 1 : -1;
    const double closeness = 1 - std::abs(way.x()) / std::min(34 * scale, std::abs(way.y()) * 0.4);
    if (closeness > 0) {
        const double bow = std::min((18 + 26 * closeness) * scale, std::abs(way.y()) * 0.3);
        const QPointF lean = unit(QPointF(-bow * 0.8, down * std::abs(way.y()) * 0.33));
        const QPointF start = from + lean * startGap;
        const QPointF end = to + QPointF(lean.x(), -lean.y()) * endGap;
        const double reach = (end.y() - start.y()) * 0.33;
        return {start, {start.x() - bow, start.y() + reach}, {end.x() - bow, end.y() - reach}, end};
    }
    const QPointF start = from + QPointF(0, down * startGap);
    const QPointF end = to + QPointF(0, -down * endGap);
    const double reach = (end.y() - start.y()) * 0.5;
    return {start, {start.x(), start.y() + reach}, {end.x(), end.y() - reach}, end};
}

QPolygonF arrowHead(QPointF tip, QPointF direction, double size) {
    const QPointF along = unit(direction);
    const QPointF across(-along.y(), along.x());
    return QPolygonF{tip, tip - along * size + across * size * 0.42, tip - along * size * 0.78,
                     tip - along * size - across * size * 0.42};
}

QPainterPath hatching(const QRectF& rect, double spacing) {
    QPainterPath path;
    if (rect.width() <= 0 || rect.height() <= 0) {
        return path;
    }
    // Lines x + y = k · spacing.
    const double first = std::ceil((rect.left() + rect.top()) / spacing);
    const double last = std::floor((rect.right() + rect.bottom()) / spacing);
    for (double k = first; k <= last; ++k) {
        const double sum = k * spacing;
        const double fromX = std::max(rect.left(), sum - rect.bottom());
        const double toX = std::min(rect.right(), sum - rect.top());
        if (toX - fromX > 0.5) {
            path.moveTo(fromX, sum - fromX);
            path.lineTo(toX, sum - toX);
        }
    }
    return path;
}

double distanceToLine(QPointF point, const QLineF& line) {
    const QPointF along = line.p2() - line.p1();
    const double square = along.x() * along.x() + along.y() * along.y();
    const double share =
        square > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / square, 0.0, 1.0) : 0.0;
    const QPointF away = point - (line.p1() + along * share);
    return std::hypot(away.x(), away.y());
}

} // namespace bacscope
