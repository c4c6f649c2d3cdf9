#include "window/FileLoader.h"

#include "import/InputKind.h"
#include "scenario/EventTable.h"
#include "scenario/ScenarioReader.h"

#include <QFile>
#include <QFileInfo>
#include <QMetaObject>
#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <atomic>

namespace bacscope {

/// What the working thread and the loader share. The loader may go away at any time: it then takes its name
/// off.
struct FileLoader::Job {
    std::atomic<bool> cancelled = false;
    std::atomic<int> percent = -1;
    QMutex mutex;
    FileLoader* receiver = nullptr; ///< guarded by the mutex
};

namespace {

void readLog(LoadOutcome& outcome, const QByteArray& bytes, const Progress& progress)
{
    const QFileInfo file(outcome.request.path);
    ImportResult result = importLogFromBytes(bytes, file.fileName(), outcome.request.options, progress);
    outcome.isLog = true;
    outcome.format = result.format;
    outcome.pattern = result.pattern;
    outcome.executions = result.executions;
    outcome.diagnostics = std::move(result.diagnostics);
    if (result.scenario) {
        outcome.loaded = LoadedScenario::index(std::move(*result.scenario));
        outcome.loaded->details = std::move(result.details);
        outcome.loaded->proposedName = file.completeBaseName();
        outcome.loaded->unsaved = true;
    }
}

void readScenarioFile(LoadOutcome& outcome, InputKind kind, const Progress& progress)
{
    const LoadRequest& request = outcome.request;
    ReadResult result = kind == InputKind::EventTable ? readEventTable(request.path, progress)
                                                      : readScenario(request.path, progress);
    outcome.diagnostics = std::move(result.diagnostics);
    if (!result.scenario) {
        return;
    }
    outcome.loaded = LoadedScenario::index(std::move(*result.scenario));
    if (request.recovered) {
        outcome.loaded->path = request.recovered->path;
        outcome.loaded->proposedName = request.recovered->title;
        outcome.loaded->unsaved = true;
    } else if (request.isShipped()) {
        outcome.loaded->proposedName = QFileInfo(request.path).fileName();
    } else if (kind == InputKind::EventTable) {
        outcome.loaded->proposedName = QFileInfo(request.path).completeBaseName();
        outcome.loaded->unsaved = true;
    } else {
        outcome.loaded->path = QFileInfo(request.path).absoluteFilePath();
    }
}

} // namespace

LoadOutcome loadFile(const LoadRequest& request, const Progress& progress)
{
    LoadOutcome outcome;
    outcome.request = request;
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly)) {
        outcome.diagnostics.push_back({Severity::Error,
                                       DiagnosticCode::CannotOpen,
                                       {request.path, 0, 0},
                                       {},
                                       {file.errorString()}});
        return outcome;
    }
    QByteArray bytes = file.readAll();
    const InputKind kind = request.asLog ? InputKind::Log : inputKind(request.path, bytes);
    if (kind == InputKind::Log) {
        readLog(outcome, bytes, progress);
    } else {
        bytes.clear(); // the readers take large files in their own way
        readScenarioFile(outcome, kind, progress);
    }
    if (outcome.loaded) {
        outcome.loaded->warnings = outcome.diagnostics;
    }
    return outcome;
}

FileLoader::FileLoader(QObject* parent) : QObject(parent) {}

FileLoader::~FileLoader()
{
    abandon();
}

void FileLoader::abandon()
{
    if (m_job) {
        m_job->cancelled = true;
        const QMutexLocker locker(&m_job->mutex);
        m_job->receiver = nullptr;
    }
    m_job.reset();
}

void FileLoader::cancel()
{
    if (m_job) {
        m_job->cancelled = true;
    }
}

void FileLoader::start(const LoadRequest& request)
{
    abandon();
    auto job = std::make_shared<Job>();
    job->receiver = this;
    m_job = job;
    QThreadPool::globalInstance()->start([job, request] {
        const Progress progress = [&job](double share) {
            const int percent = static_cast<int>(share * 100);
            if (job->percent.exchange(percent) != percent) {
                const QMutexLocker locker(&job->mutex);
                if (FileLoader* receiver = job->receiver) {
                    QMetaObject::invokeMethod(
                        receiver, [receiver, share] { Q_EMIT receiver->progressed(share); },
                        Qt::QueuedConnection);
                }
            }
            return !job->cancelled;
        };
        auto outcome = std::make_shared<LoadOutcome>(loadFile(request, progress));
        outcome->cancelled = job->cancelled;
        const QMutexLocker locker(&job->mutex);
        if (FileLoader* receiver = job->receiver) {
            QMetaObject::invokeMethod(
                receiver,
                [receiver, job, outcome] {
                    if (receiver->m_job == job) { // else another file was asked for meanwhile
                        receiver->m_job.reset();
                        Q_EMIT receiver->finished(outcome);
                    }
                },
                Qt::QueuedConnection);
        }
    });
}

} // namespace bacscope
