// How far apart colours are, for themes and for the tests of them. Definitions: WCAG 2.2 (relative luminance,
// contrast ratio from 1 to 21).
#pragma once

#include <QColor>

namespace bacscope {

double relativeLuminance(const QColor& color); ///< 0 black … 1 white
double contrastRatio(const QColor& a, const QColor& b);

/// `share` of `b` in `a`, per channel.
QColor mixed(const QColor& a, const QColor& b, double share);

/// `color`, made darker or lighter, as little as it takes, until it stands out from `paper` by this ratio.
QColor withContrast(const QColor& color, const QColor& paper, double ratio);

} // namespace bacscope
