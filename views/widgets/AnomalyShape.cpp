#include "widgets/AnomalyShape.h"

#include <QPainter>
#include <QPainterPath>

namespace bacscope {

void paintAnomalyShape(QPainter& painter, AnomalyKind kind, const QRectF& square, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.setBrush(Qt::NoBrush);

    QPen pen(color, 1.8, Qt::SolidLine, Qt::RoundCap);
    QPen dashed = pen;
    dashed.setWidthF(1.5);
    dashed.setCapStyle(Qt::FlatCap);
    dashed.setDashPattern({1.8, 1.3});
    switch (kind) {
    case AnomalyKind::BrokenLink:
        dashed.setWidthF(2);
        painter.setPen(dashed);
        painter.drawLine(QPointF(0.5, 8), QPointF(9, 8));
        pen.setWidthF(2);
        painter.setPen(pen);
        painter.drawLine(QPointF(8.5, 4.5), QPointF(14.5, 11.5));
        painter.drawLine(QPointF(8.5, 11.5), QPointF(14.5, 4.5));
        break;
    case AnomalyKind::Orphan:
        painter.setPen(dashed);
        painter.drawEllipse(QPointF(8, 8), 6.8, 6.8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(8, 8), 3.4, 3.4);
        break;
    case AnomalyKind::MissingEvent: {
        painter.setPen(dashed);
        painter.drawEllipse(QPointF(8, 8), 6.8, 6.8);
        // The question mark is drawn, not lettered: it looks alike with every font.
        QPainterPath mark(QPointF(6, 6.4));
        mark.cubicTo(QPointF(6, 3.6), QPointF(10.2, 3.8), QPointF(10, 6.4));
        mark.cubicTo(QPointF(9.9, 7.9), QPointF(8, 7.8), QPointF(8, 9.6));
        pen.setWidthF(1.5);
        painter.setPen(pen);
        painter.drawPath(mark);
        painter.drawPoint(QPointF(8, 11.8));
        break;
    }
    case AnomalyKind::MissingState:
        pen.setWidthF(1.4);
        painter.setPen(pen);
        painter.drawEllipse(QPointF(4.4, 8), 3.6, 3.6);
        painter.drawLine(QPointF(8, 6.9), QPointF(15.5, 6.9));
        painter.drawLine(QPointF(8, 9.1), QPointF(15.5, 9.1));
        break;
    }
    painter.restore();
}

} // namespace bacscope
