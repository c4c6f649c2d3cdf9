#include "window/FileLoader.h"

#include "import/InputKind.h"
#include "scenario/EventTable.h"
#include "scenario/ScenarioReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdint>

namespace bacscope {

namespace {

void readLog(LoadOutcome& outcome, const FilePrint& asRead, const QByteArray& bytes,
             const Progress& progress) {
    const QFileInfo file(outcome.request.path);
    ImportResult result = importLogFromBytes(bytes, outcome.request.path, outcome.request.options, progress);
    outcome.isLog = true;
    outcome.format = result.format;
    outcome.pattern = result.pattern;
    outcome.executions = result.executions;
    outcome.unread = result.unread;
    outcome.diagnostics = std::move(result.diagnostics);
    if (result.scenario) {
        outcome.loaded = LoadedScenario::index(std::move(*result.scenario));
        outcome.loaded->details = std::move(result.details);
        outcome.loaded->proposedName = file.completeBaseName();
        outcome.loaded->unsaved = true;
        outcome.files = {asRead};
    }
}

void readScenarioFile(LoadOutcome& outcome, InputKind kind, const FilePrint& asRead,
                      const Progress& progress) {
    const LoadRequest& request = outcome.request;
    const std::int64_t from = FilePrint::nowNs();
    ReadResult result = kind == InputKind::EventTable ? readEventTable(request.path, progress)
                                                      : readScenario(request.path, progress);
    outcome.diagnostics = std::move(result.diagnostics);
    if (!result.scenario) {
        return;
    }
    const std::optional<EventFile> eventFile = result.scenario->eventFile;
    outcome.loaded = LoadedScenario::index(std::move(*result.scenario));
    if (request.recovered) {
        outcome.loaded->path = request.recovered->path;
        outcome.loaded->proposedName = request.recovered->title;
        outcome.loaded->unsaved = true;
        outcome.loaded->edited = true;
        outcome.files = request.recovered->files;
        if (outcome.files.empty() && !request.recovered->path.isEmpty()) {
            outcome.files = printsOf(request.recovered->path, {});
        }
    } else if (request.isShipped()) {
        outcome.loaded->proposedName = QFileInfo(request.path).fileName();
    } else if (kind == InputKind::EventTable) {
        outcome.loaded->proposedName = QFileInfo(request.path).completeBaseName();
        outcome.loaded->unsaved = true;
        outcome.files = {asRead};
    } else {
        outcome.loaded->path = QFileInfo(request.path).absoluteFilePath();
        outcome.files = {asRead};
        if (eventFile) {
            const QString events = QFileInfo(request.path).absoluteDir().filePath(eventFile->path);
            outcome.files.push_back(FilePrint::ofRead(events, from));
        }
    }
}

} // namespace

FilePrints printsOf(const QString& scenarioFile, const QString& eventFile) {
    FilePrints prints{FilePrint::of(scenarioFile)};
    if (!eventFile.isEmpty()) {
        prints.push_back(FilePrint::of(eventFile));
    }
    return prints;
}

LoadOutcome loadFile(const LoadRequest& request, const Progress& progress) {
    LoadOutcome outcome;
    outcome.request = request;
    const FilePrint asRead = FilePrint::of(request.path); // before it is read: later changes are changes
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly)) {
        outcome.diagnostics.push_back(
            {Severity::Error, DiagnosticCode::CannotOpen, {request.path, 0, 0}, {}, {file.errorString()}});
        return outcome;
    }
    QByteArray bytes = file.readAll();
    const InputKind kind = request.asLog ? InputKind::Log : inputKind(request.path, bytes);
    if (kind == InputKind::Log) {
        readLog(outcome, asRead, bytes, progress);
    } else {
        bytes.clear(); // the readers take large files in their own way
        readScenarioFile(outcome, kind, asRead, progress);
    }
    if (outcome.loaded) {
        outcome.loaded->warnings = outcome.diagnostics;
    }
    return outcome;
}

FileLoader::FileLoader(QObject* parent) : QObject(parent) {
    connect(&m_job, &BackgroundJob::progressed, this, &FileLoader::progressed);
}

FileLoader::~FileLoader() {
    m_job.abandon();
}

void FileLoader::cancel() {
    m_job.cancel();
}

void FileLoader::start(const LoadRequest& request) {
    m_job.abandon();
    m_job.start([this, request](const Progress& progress) -> BackgroundJob::Delivery {
        auto outcome = std::make_shared<LoadOutcome>(loadFile(request, progress));
        outcome->cancelled = !progress(1);
        return [this, outcome] { Q_EMIT finished(outcome); };
    });
}

} // namespace bacscope
