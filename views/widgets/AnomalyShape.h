// The four kinds as small pictures, the same shapes as in the timeline: told apart without colour.
#pragma once

#include "analysis/Anomaly.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace bacscope {

/// Fits the shape into the square; lines are for 16 pixels and grow with it.
void paintAnomalyShape(QPainter& painter, AnomalyKind kind, const QRectF& square, const QColor& color);

} // namespace bacscope
