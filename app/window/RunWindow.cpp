#include "window/RunWindow.h"

#include "window/WindowSet.h"

#include <QApplication>
#include <QIcon>
#include <QStyleFactory>

namespace bacscope {

int runWindow(QApplication& application, const QStringList& files)
{
    QApplication::setOrganizationName(QStringLiteral("BACscope"));
    QApplication::setApplicationName(QStringLiteral("BACscope"));
    QApplication::setDesktopFileName(QStringLiteral("bacscope"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("bacscope")));
    QApplication::setStyle(
        QStyleFactory::create(QStringLiteral("Fusion"))); // takes every colour from the palette
    WindowSet windows;
    windows.open(files);
    return application.exec();
}

} // namespace bacscope
