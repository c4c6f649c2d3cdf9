// The colours of the standard widgets, from the same theme as the figures; and their letters.
#pragma once

#include "figures/Theme.h"

#include <QFont>
#include <QPalette>

namespace bacscope {

QPalette paletteOf(const Theme& theme);

/// `over` laid on `under` with the given share (0 … 1): an opaque colour, as cheap to paint as any.
QColor blend(const QColor& under, const QColor& over, double share);

/// Larger or smaller, whether it is measured in points or in pixels.
QFont scaledFont(QFont font, double factor);
/// Of a widget and of what it is made of: under a style sheet these do not follow by themselves.
void setFontOfAll(QWidget& widget, const QFont& font);

} // namespace bacscope
