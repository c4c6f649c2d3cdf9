// How the standard widgets look: the desktop's light or dark, or the chosen one, in the colours of the
// figures' theme.
#pragma once

#include "figures/Theme.h"
#include "window/Settings.h"

#include <QSize>
#include <QString>

class QWidget;

namespace bacscope {

/// Dark where the desktop's window colour is darker than its text. Resets the application's palette to find
/// out.
bool desktopIsDark();

Theme themeFor(settings::ThemeChoice choice);

/// The application's style, palette and sheet.
void applyToApplication(const Theme& theme);

/// A text as it is, where a menu, a tab or a button would take its “&” for the mark of a key.
QString literally(QString text);

/// This size, or what the screen of the window has room for.
QSize onScreen(const QWidget& window, QSize wanted);

} // namespace bacscope
