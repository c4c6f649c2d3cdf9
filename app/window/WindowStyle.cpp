#include "window/WindowStyle.h"

#include "widgets/ThemePalette.h"

#include <QApplication>
#include <QPalette>
#include <QScreen>
#include <QStyleFactory>
#include <QWidget>

namespace bacscope {

namespace {

QString sheetFor(const Theme& theme) {
    // %1 surface, %2 rule of panels, %3 ink, %4 paper, %5 soft ink, %6 hovered, %7 selection
    return QStringLiteral(R"(
        QToolBar { background: %1; border: none; border-bottom: 1px solid %2; spacing: 6px; padding: 3px 10px; }
        QToolBar QToolButton, QPushButton#plain {
            background: %4; color: %3; border: 1px solid %2; border-radius: 5px; padding: 4px 10px; }
        QToolBar QToolButton:hover, QPushButton#plain:hover { background: %6; }
        QToolBar QToolButton:focus, QPushButton#plain:focus { border: 2px solid %7; padding: 3px 9px; }
        QToolBar QToolButton:disabled { color: %5; background: %1; }
        QToolBar QToolButton:checked { background: %6; border-color: %3; }
        QToolBar QToolButton[popupMode="1"] { padding-right: 24px; }
        QToolBar QToolButton#more { padding-right: 22px; }
        QToolBar QToolButton#more::menu-indicator {
            subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }
        QToolBar QFrame#toolBarLine { color: %2; }
        QToolBar QToolButton::menu-button { border: none; border-left: 1px solid %2; width: 18px; }
        QToolBar QToolButton#primary, QPushButton#primary {
            background: %3; color: %4; border: 1px solid %3; border-radius: 5px; padding: 4px 12px; }
        QToolBar QToolButton#primary:disabled, QPushButton#primary:disabled {
            background: %1; color: %5; border-color: %2; }
        QPushButton#primary:hover { background: %5; }
        QPushButton#primary:focus { border: 2px solid %7; padding: 3px 11px; }
        QMenuBar { background: %1; }
        QStatusBar { background: %1; border-top: 1px solid %2; }
        QStatusBar::item { border: none; }
        QSplitter::handle:horizontal { background: %2; width: 1px; }
        QSplitter::handle:vertical { background: %2; height: 1px; }
        QTabBar::tab {
            background: transparent; color: %5; border: none; border-bottom: 2px solid transparent;
            padding: 5px 12px; }
        QTabBar::tab:hover { color: %3; background: %6; }
        QTabBar::tab:selected { color: %3; border-bottom: 2px solid %3; }
        QTabBar::tab:focus { border: 1px solid %7; border-bottom: 2px solid %7; }
    )")
        .arg(theme.surface.name(), blend(theme.surface, theme.ink, 0.16).name(), theme.ink.name(),
             theme.paper.name(), theme.softInk.name(), blend(theme.paper, theme.ink, 0.07).name(),
             theme.selection.name());
}

} // namespace

bool desktopIsDark() {
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    return desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
}

Theme themeFor(settings::ThemeChoice choice) {
    switch (choice) {
    case settings::ThemeChoice::Light:
        return Theme::light();
    case settings::ThemeChoice::Dark:
        return Theme::dark();
    case settings::ThemeChoice::System:
        break;
    }
    return desktopIsDark() ? Theme::dark() : Theme::light();
}

QString literally(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

QSize onScreen(const QWidget& window, QSize wanted) {
    constexpr QSize frame(16, 48); // of the window manager; which one is not known before it is shown
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

void applyToApplication(const Theme& theme) {
    QApplication::setPalette(paletteOf(theme));
    qApp->setStyleSheet(sheetFor(theme));
}

} // namespace bacscope
