#include "window/Course.h"

#include "window/StartPage.h"

#include <QDir>
#include <QFileInfo>

namespace bacscope {

namespace {

QStringList courseOf(const QString& path) {
    if (path.startsWith(u":/")) {
        return StartPage::shippedScenarios();
    }
    const QDir folder = QFileInfo(path).absoluteDir();
    QStringList files = folder.entryList({QStringLiteral("*.bac.yaml")}, QDir::Files, QDir::Name);
    for (QString& file : files) {
        file = folder.filePath(file);
    }
    return files;
}

} // namespace

Neighbours neighboursOf(const QString& path) {
    if (path.isEmpty()) {
        return {};
    }
    const QStringList course = courseOf(path);
    const qsizetype place =
        course.indexOf(path.startsWith(u":/") ? path : QFileInfo(path).absoluteFilePath());
    return place < 0 ? Neighbours{} : Neighbours{course.value(place - 1), course.value(place + 1)};
}

} // namespace bacscope
