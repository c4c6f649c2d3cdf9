// What other programs do to the files of an open document: its scenario file and the event file beside it, or
// the log that it was imported from.
//
// Watches the files and their folders (editors write a new file and move it over the old one, people delete,
// rename and put back), waits until it is quiet, and compares with what was read. What was changed is read
// once, away from the GUI thread, to know whether it can be read at all.
#pragma once

#include "files/FilePrint.h"
#include "scenario/Diagnostic.h"
#include "window/BackgroundJob.h"
#include "window/FileLoader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace bacscope {

enum class FileState {
    AsRead,     ///< or nothing is watched
    Changed,    ///< and can be read
    Unreadable, ///< changed, and cannot be read: diagnostics() say why
    Missing
};

class WatchedFiles : public QObject {
    Q_OBJECT
public:
    explicit WatchedFiles(QObject* parent = nullptr);
    ~WatchedFiles() override;

    /// From now on these, as they were when they were read or written: the scenario file or the log first.
    /// Whatever was said of others is settled. Empty: none. `request`: how they are read.
    void watch(const FilePrints& asRead, const LoadRequest& request);
    const FilePrints& asRead() const { return m_asRead; }
    /// While the program itself writes them, nobody looks.
    void setPaused(bool paused);
    /// Now, instead of when the system says that something has happened.
    void look();
    /// A look right now: there is something of another program that saving would overwrite.
    bool haveChanged() const;
    /// Reading `file` has failed just now.
    void setUnreadable(const QString& file, const Diagnostics& diagnostics);

    FileState state() const { return m_state; }
    const QString& file() const { return m_file; } ///< which of them it is
    const Diagnostics& diagnostics() const { return m_diagnostics; }

Q_SIGNALS:
    void stateChanged();

private:
    FilePrints printsNow() const;
    void watchPaths();
    void probe(const QString& changed);
    bool isReadQuickly() const;
    void set(FileState state, const QString& file = {}, Diagnostics diagnostics = {});

    FilePrints m_asRead;
    LoadRequest m_request;
    FilePrints m_seen; ///< what was judged last
    FileState m_state = FileState::AsRead;
    QString m_file;
    Diagnostics m_diagnostics;
    bool m_isPaused = false;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet; ///< runs out when nothing has happened for a moment
    BackgroundJob m_probe;
};

} // namespace bacscope
