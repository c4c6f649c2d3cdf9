// The four kinds as small pictures, the same shapes as in the timeline: told apart without colour.
#pragma once

#include "analysis/Anomaly.h"
#include "figures/Theme.h"

#include <QRectF>

class QPainter;

namespace bacscope {

QColor colorOf(AnomalyKind kind, const Theme& theme);

/// Fits the shape into the square; lines are for 16 pixels and grow with it.
void paintAnomalyShape(QPainter& painter, AnomalyKind kind, const QRectF& square, const QColor& color);

} // namespace bacscope
