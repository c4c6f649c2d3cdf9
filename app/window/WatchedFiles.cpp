#include "window/WatchedFiles.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace bacscope {

namespace {

/// Programs write a file in several goes; what is there in between says nothing.
constexpr int quietMilliseconds = 200;

} // namespace

WatchedFiles::WatchedFiles(QObject* parent) : QObject(parent) {
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &WatchedFiles::look);
    const auto wait = [this] { m_quiet.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    // Not every file system tells; whoever comes back from another program looks for what it did.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) {
            look();
        }
    });
}

WatchedFiles::~WatchedFiles() = default;

void WatchedFiles::watch(const FilePrints& asRead, const LoadRequest& request) {
    m_probe.abandon();
    m_request = request;
    m_asRead = asRead;
    m_seen = asRead;
    watchPaths();
    set(FileState::AsRead);
    m_quiet.start(); // something may have happened since they were read
}

void WatchedFiles::setPaused(bool paused) {
    m_isPaused = paused;
    if (!paused) {
        m_quiet.start();
    }
}

/// A file that another one takes the place of is no longer watched; its folder still is.
void WatchedFiles::watchPaths() {
    QStringList wanted;
    for (const FilePrint& print : m_asRead) {
        // A folder that is gone as well comes back through the one that it lay in.
        QString folder = QFileInfo(print.path).absolutePath();
        while (!QFileInfo::exists(folder)) {
            folder = QFileInfo(folder).absolutePath();
        }
        for (const QString& path : {print.path, folder}) {
            if (QFileInfo::exists(path) && !wanted.contains(path)) {
                wanted.append(path);
            }
        }
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList gone;
    std::ranges::copy_if(watched, std::back_inserter(gone),
                         [&](const QString& path) { return !wanted.contains(path); });
    QStringList added;
    std::ranges::copy_if(wanted, std::back_inserter(added),
                         [&](const QString& path) { return !watched.contains(path); });
    if (!gone.isEmpty()) {
        m_watcher.removePaths(gone);
    }
    if (!added.isEmpty()) {
        m_watcher.addPaths(added);
    }
}

FilePrints WatchedFiles::printsNow() const {
    FilePrints now;
    for (const FilePrint& print : m_asRead) {
        now.push_back(FilePrint::of(print.path));
    }
    return now;
}

bool WatchedFiles::haveChanged() const {
    const FilePrints now = printsNow();
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i].exists && !now[i].matches(m_asRead[i])) {
            return true;
        }
    }
    return false;
}

void WatchedFiles::look() {
    if (m_isPaused || m_asRead.empty()) {
        return;
    }
    watchPaths();
    const FilePrints now = printsNow();
    if (now == m_seen) {
        return;
    }
    m_seen = now;
    m_probe.abandon();
    QString changed;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (m_asRead[i].exists && !now[i].exists) {
            set(FileState::Missing, now[i].path);
            return;
        }
        if (changed.isEmpty() && !now[i].matches(m_asRead[i])) {
            changed = now[i].path;
        }
    }
    if (changed.isEmpty()) {
        set(FileState::AsRead);
    } else if (m_state != FileState::Changed || isReadQuickly()) {
        probe(changed);
    }
}

/// A log that grows all the time is not read each time.
bool WatchedFiles::isReadQuickly() const {
    return std::ranges::all_of(m_seen,
                               [](const FilePrint& print) { return print.size <= largestHashedFile; });
}

void WatchedFiles::probe(const QString& changed) {
    m_probe.start([this, changed, request = m_request](const Progress& progress) -> BackgroundJob::Delivery {
        LoadOutcome outcome = loadFile(request, progress);
        const bool readable = outcome.loaded.has_value();
        return [this, changed, readable, diagnostics = std::move(outcome.diagnostics)] {
            if (readable) {
                set(FileState::Changed, changed);
            } else {
                set(FileState::Unreadable, changed, diagnostics);
            }
        };
    });
}

void WatchedFiles::setUnreadable(const QString& file, const Diagnostics& diagnostics) {
    m_probe.abandon();
    m_seen = printsNow();
    const auto missing = std::ranges::find(m_seen, false, &FilePrint::exists);
    if (missing != m_seen.end()) {
        set(FileState::Missing, missing->path);
    } else {
        set(FileState::Unreadable, file, diagnostics);
    }
}

void WatchedFiles::set(FileState state, const QString& file, Diagnostics diagnostics) {
    if (state == m_state && file == m_file && diagnostics == m_diagnostics) {
        return;
    }
    m_state = state;
    m_file = file;
    m_diagnostics = std::move(diagnostics);
    Q_EMIT stateChanged();
}

} // namespace bacscope
