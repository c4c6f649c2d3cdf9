#include "window/Settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QVariant>

namespace bacscope::settings {

namespace {

constexpr auto hiddenLanesKey = "window/hiddenLanes";
constexpr int hiddenLanesKept = 100; ///< files; beyond that the memory is cleared rather than grown for ever

QVariant value(const char* key, const QVariant& fallback = {}) {
    return QSettings().value(QLatin1String(key), fallback);
}

void setValue(const char* key, const QVariant& value) {
    QSettings().setValue(QLatin1String(key), value);
}

} // namespace

ThemeChoice theme() {
    const QString name = value("view/theme").toString();
    return name == QLatin1String("light")  ? ThemeChoice::Light
           : name == QLatin1String("dark") ? ThemeChoice::Dark
                                           : ThemeChoice::System;
}

void setTheme(ThemeChoice theme) {
    setValue("view/theme", theme == ThemeChoice::Light  ? QStringLiteral("light")
                           : theme == ThemeChoice::Dark ? QStringLiteral("dark")
                                                        : QStringLiteral("system"));
}

QString language() {
    return value("view/language").toString();
}

void setLanguage(const QString& language) {
    setValue("view/language", language);
}

bool lesson() {
    return value("view/lesson", true).toBool();
}

void setLesson(bool on) {
    setValue("view/lesson", on);
}

bool legend() {
    return value("view/legend", true).toBool();
}

void setLegend(bool on) {
    setValue("view/legend", on);
}

bool miniMap() {
    return value("view/miniMap", true).toBool();
}

void setMiniMap(bool on) {
    setValue("view/miniMap", on);
}

bool panel() {
    return value("view/panel", true).toBool();
}

void setPanel(bool on) {
    setValue("view/panel", on);
}

QByteArray geometry() {
    return value("window/geometry").toByteArray();
}

void setGeometry(const QByteArray& geometry) {
    setValue("window/geometry", geometry);
}

QByteArray splitter() {
    return value("window/splitter").toByteArray();
}

void setSplitter(const QByteArray& state) {
    setValue("window/splitter", state);
}

QByteArray paneSplitter() {
    return value("window/paneSplitter").toByteArray();
}

void setPaneSplitter(const QByteArray& state) {
    setValue("window/paneSplitter", state);
}

int pane() {
    return value("view/pane", -1).toInt();
}

void setPane(int pane) {
    setValue("view/pane", pane);
}

QStringList charts() {
    return value("view/charts").toStringList();
}

void setCharts(const QStringList& charts) {
    setValue("view/charts", charts);
}

QString folder() {
    const QString remembered = value("files/folder").toString();
    return QFileInfo(remembered).isDir()
               ? remembered
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void setFolder(const QString& folder) {
    setValue("files/folder", folder);
}

QStringList recentFiles() {
    return value("files/recent").toStringList();
}

void addRecentFile(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    setValue("files/recent", QStringList(files.mid(0, recentFilesKept)));
}

void removeRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    setValue("files/recent", files);
}

QStringList hiddenLanes(const QString& path) {
    return value(hiddenLanesKey).toMap().value(QFileInfo(path).absoluteFilePath()).toStringList();
}

void setHiddenLanes(const QString& path, const QStringList& services) {
    QVariantMap all = value(hiddenLanesKey).toMap();
    const QString key = QFileInfo(path).absoluteFilePath();
    if (services.isEmpty()) {
        if (all.remove(key) == 0) {
            return;
        }
    } else {
        if (all.size() >= hiddenLanesKept && !all.contains(key)) {
            all.clear();
        }
        all.insert(key, services);
    }
    setValue(hiddenLanesKey, all);
}

QVariantMap exportChoices() {
    return value("export/choices").toMap();
}

void setExportChoices(const QVariantMap& choices) {
    setValue("export/choices", choices);
}

QVariantMap importChoices() {
    return value("import/choices").toMap();
}

void setImportChoices(const QVariantMap& choices) {
    setValue("import/choices", choices);
}

} // namespace bacscope::settings
