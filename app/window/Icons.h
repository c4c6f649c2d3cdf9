// The toolbar's line icons, drawn in the theme's ink. The files in resources/icons use `currentColor`.
#pragma once

#include "figures/Theme.h"

#include <QIcon>
#include <QString>

namespace bacscope {

/// The icon of this name; empty where there is none.
QIcon themedIcon(const QString& name, const QColor& ink, const QColor& disabled);

} // namespace bacscope
