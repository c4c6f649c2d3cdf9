#include "window/Autosave.h"

#include "scenario/ScenarioWriter.h"
#include "window/Document.h"
#include "window/ServiceOrder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSemaphore>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace bacscope {

/// At most one copy is being written at a time.
struct AutosaveQueue {
    QSemaphore idle{1};
};

namespace {

constexpr auto copyEnding = ".bac.yaml";
constexpr auto noteEnding = ".json";
constexpr auto lockEnding = ".lock";

void removeFiles(const QString& base)
{
    const QFileInfo info(base);
    // The events of a large scenario lie beside it, under a name that begins alike.
    const QStringList files =
        QDir(info.path()).entryList({info.fileName() + QStringLiteral(".*")}, QDir::Files);
    for (const QString& file : files) {
        if (!file.endsWith(QLatin1String(lockEnding))) {
            QFile::remove(QDir(info.path()).filePath(file));
        }
    }
}

std::unique_ptr<QLockFile> lockFor(const QString& base)
{
    auto lock = std::make_unique<QLockFile>(base + QLatin1String(lockEnding));
    lock->setStaleLockTime(0); // held as long as the process lives, however long that is
    return lock;
}

} // namespace

Autosave::Autosave(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_queue(std::make_shared<AutosaveQueue>())
{
    QDir().mkpath(folder());
    m_lock = lockFor(fileWith(""));
    m_lock->tryLock();
    m_timer.setInterval(intervalSeconds * 1000);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::saveNow);
    m_timer.start();
    connect(&document, &Document::changed, this, [this](ChangeSet changes) {
        if (changes & (Change::Plan | Change::Lanes)) {
            m_stale = true;
        }
        if ((changes & Change::File) && !m_document.isModified()) {
            removeCopy();
        }
    });
    // Moments at which programs are lost: the person turns elsewhere, or the session ends.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive) {
            saveNow();
        }
    });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Autosave::saveAndWait, Qt::DirectConnection);
}

Autosave::~Autosave()
{
    removeCopy();
}

QString Autosave::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/autosave");
}

QString Autosave::fileWith(const char* ending) const
{
    return folder() + u'/' + m_name + QLatin1String(ending);
}

void Autosave::saveNow()
{
    if (!m_document.isModified() || !m_stale || !m_queue->idle.tryAcquire()) {
        return;
    }
    m_stale = false;
    m_copyExists = true;
    const QJsonObject note{
        {QStringLiteral("title"), m_document.displayName()},
        {QStringLiteral("path"), m_document.path()},
        {QStringLiteral("savedAt"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
    };
    auto write = [queue = m_queue, scenario = m_document.scenario(), order = m_document.laneOrder(), note,
                  copy = fileWith(copyEnding), notePath = fileWith(noteEnding)] {
        if (!hasErrors(saveScenario(withServiceOrder(scenario, order), copy))) {
            QSaveFile file(notePath);
            if (file.open(QIODevice::WriteOnly)) {
                file.write(QJsonDocument(note).toJson());
                file.commit();
            }
        }
        queue->idle.release();
    };
    QThreadPool::globalInstance()->start(std::move(write));
}

void Autosave::saveAndWait()
{
    m_queue->idle.acquire();
    m_queue->idle.release();
    saveNow();
    m_queue->idle.acquire();
    m_queue->idle.release();
}

void Autosave::removeCopy()
{
    if (!m_copyExists) {
        return;
    }
    m_queue->idle.acquire();
    removeFiles(fileWith(""));
    m_queue->idle.release();
    m_copyExists = false;
    m_stale = true;
}

std::vector<RecoverableDocument> Autosave::recoverable()
{
    std::vector<RecoverableDocument> found;
    const QDir autosaves(folder());
    const QStringList notes =
        autosaves.entryList({QStringLiteral("*") + QLatin1String(noteEnding)}, QDir::Files);
    for (const QString& note : notes) {
        const QString base = autosaves.filePath(note.chopped(static_cast<qsizetype>(qstrlen(noteEnding))));
        const std::unique_ptr<QLockFile> lock = lockFor(base);
        QFile file(autosaves.filePath(note));
        if (!lock->tryLock(0) || !QFile::exists(base + QLatin1String(copyEnding)) ||
            !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QJsonObject said = QJsonDocument::fromJson(file.readAll()).object();
        found.push_back(
            {base + QLatin1String(copyEnding), said.value(QStringLiteral("title")).toString(),
             said.value(QStringLiteral("path")).toString(),
             QDateTime::fromString(said.value(QStringLiteral("savedAt")).toString(), Qt::ISODate)});
    }
    std::ranges::sort(found, std::ranges::greater(), &RecoverableDocument::savedAt);
    return found;
}

void Autosave::discard(const RecoverableDocument& document)
{
    removeFiles(document.copy.chopped(static_cast<qsizetype>(qstrlen(copyEnding))));
}

} // namespace bacscope
