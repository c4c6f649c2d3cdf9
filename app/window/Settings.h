// What the window remembers between two starts, and under which keys: the one place that knows them.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace bacscope::settings {

enum class ThemeChoice { System, Light, Dark };
ThemeChoice theme();
void setTheme(ThemeChoice theme);

/// A language of Translation::languages(); empty: as the system.
QString language();
void setLanguage(const QString& language);

bool lesson();
void setLesson(bool on);
bool legend();
void setLegend(bool on);
bool miniMap();
void setMiniMap(bool on);
bool panel();
void setPanel(bool on);

QByteArray geometry();
void setGeometry(const QByteArray& geometry);
QByteArray splitter();
void setSplitter(const QByteArray& state);
QByteArray paneSplitter();
void setPaneSplitter(const QByteArray& state);

/// The pane below the timeline, by its number; -1: put away.
int pane();
void setPane(int pane);
/// The charts that are shown, by their names; empty: never chosen.
QStringList charts();
void setCharts(const QStringList& charts);

QString folder(); ///< where the last file was opened or saved
void setFolder(const QString& folder);

/// Newest first, absolute paths, at most `recentFilesKept`; missing ones stay until removed.
inline constexpr int recentFilesKept = 12;
QStringList recentFiles();
void addRecentFile(const QString& path);
void removeRecentFile(const QString& path);

/// The ids of the services whose lanes are hidden in this scenario file.
QStringList hiddenLanes(const QString& path);
void setHiddenLanes(const QString& path, const QStringList& services);

/// The last choices of the export and the import dialog.
QVariantMap exportChoices();
void setExportChoices(const QVariantMap& choices);
QVariantMap importChoices();
void setImportChoices(const QVariantMap& choices);

} // namespace bacscope::settings
