#include "window/RunWindow.h"

#include "figures/FigureText.h"
#include "window/SettingsFormat.h"
#include "window/WindowSet.h"

#include <QApplication>
#include <QIcon>
#include <QProxyStyle>

namespace bacscope {

namespace {

/// Takes every colour from the palette; buttons say what they do in words alone.
class PlainStyle : public QProxyStyle {
public:
    PlainStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

int runWindow(QApplication& application, const QStringList& files) {
    QApplication::setOrganizationName(QStringLiteral("BACscope"));
    QApplication::setApplicationName(QStringLiteral("BACscope"));
    QApplication::setDesktopFileName(QStringLiteral("bacscope"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("bacscope")));
    QApplication::setStyle(new PlainStyle);
    settings::useFormat();
    QApplication::setFont(verbatimFont(QApplication::font()));
    WindowSet windows;
    windows.open(files);
    return application.exec();
}

} // namespace bacscope
