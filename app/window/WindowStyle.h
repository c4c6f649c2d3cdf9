// How the standard widgets look: the desktop's light or dark, or the chosen one, in the colours of the
// figures' theme.
#pragma once

#include "figures/Theme.h"
#include "window/Settings.h"

#include <QString>

namespace bacscope {

/// Dark where the desktop's window colour is darker than its text. Resets the application's palette to find
/// out.
bool desktopIsDark();

Theme themeFor(settings::ThemeChoice choice);

/// The application's style, palette and sheet.
void applyToApplication(const Theme& theme);

} // namespace bacscope
