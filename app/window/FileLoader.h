// Reads a file away from the GUI thread, whatever it is: a scenario, or a foreign log that is imported. The
// result is indexed and ready to be shown.
//
//     loader.start({path});
//     connect(&loader, &FileLoader::finished, … [](const std::shared_ptr<LoadOutcome>& outcome) { … });
#pragma once

#include "files/FilePrint.h"
#include "import/Importer.h"
#include "scenario/Progress.h"
#include "window/Autosave.h"
#include "window/BackgroundJob.h"
#include "window/Document.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace bacscope {

/// What to open, and how. Kept by the document's host, so that it can be read again.
struct LoadRequest {
    QString path;               ///< a file, or a resource for shipped scenarios
    ImportOptions options = {}; ///< for foreign logs
    bool asLog = false;         ///< it is a foreign log, even where the content looks like a scenario
    std::optional<RecoverableDocument> recovered = {}; ///< `path` is the copy that a crash left

    bool isShipped() const { return path.startsWith(u":/"); }
};

struct LoadOutcome {
    LoadRequest request;
    std::optional<LoadedScenario> loaded; ///< none: see diagnostics, or it was cancelled
    Diagnostics diagnostics;
    /// As they were read: those of a scenario that lives in files, the scenario file first; a log or a table.
    FilePrints files;
    bool cancelled = false;
    bool isLog = false; ///< it was imported
    // As ImportResult says
    std::optional<LogFormat> format;
    QString pattern;
    QStringList executions;
    std::optional<UnreadRecords> unread;
};

/// The files of a scenario, as they are now; without an event file where that is empty.
FilePrints printsOf(const QString& scenarioFile, const QString& eventFile);

/// Reads and indexes in the calling thread.
LoadOutcome loadFile(const LoadRequest& request, const Progress& progress = {});

class FileLoader : public QObject {
    Q_OBJECT
public:
    explicit FileLoader(QObject* parent = nullptr);
    ~FileLoader() override; ///< cancels; does not wait

    /// Whatever was still being read is cancelled and not heard of any more.
    void start(const LoadRequest& request);
    /// finished() follows, with `cancelled`, as soon as the reader hears of it.
    void cancel();
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void progressed(double share); ///< 0 … 1
    void finished(const std::shared_ptr<bacscope::LoadOutcome>& outcome);

private:
    BackgroundJob m_job;
};

} // namespace bacscope
