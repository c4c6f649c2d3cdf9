// Pens whose ends are cut off where the line ends.
#pragma once

#include <QColor>
#include <QPen>

namespace bacscope {

inline QPen flatPen(const QColor& color, double width) {
    return QPen(color, width, Qt::SolidLine, Qt::FlatCap);
}

/// `dash` and `gap` in the unit of `width`.
inline QPen dashPen(const QColor& color, double width, double dash, double gap) {
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({dash / width, gap / width});
    return pen;
}

} // namespace bacscope
