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
#include <QLockFile>
#include <QMutex>
#include <QMutexLocker>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUuid>
#include <QWaitCondition>

#include <algorithm>
#include <atomic>

namespace bacscope {

/// What the document's autosave shares with the thread that writes; it outlives the document where a copy is
/// still being written when the document closes.
struct AutosavePlace {
    QString base; ///< of the copy's files
    std::unique_ptr<QLockFile> lock;
    QMutex mutex;
    // Guarded by the mutex
    bool isWriting = false;
    QWaitCondition written;
    std::atomic<bool> isObsolete = false; ///< the writer is to stop, and to leave nothing
};

namespace {

constexpr auto copyEnding = ".bac.yaml";
constexpr auto noteEnding = ".json";
constexpr auto lockEnding = ".lock";

void removeFiles(const QString& base) {
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

std::unique_ptr<QLockFile> lockFor(const QString& base) {
    auto lock = std::make_unique<QLockFile>(base + QLatin1String(lockEnding));
    lock->setStaleLockTime(0); // held as long as the process lives, however long that is
    return lock;
}

/// False: there is no copy, or none that says what it is.
bool writeCopy(const Scenario& scenario, const QJsonObject& note, AutosavePlace& place) {
    const Diagnostics diagnostics = saveScenario(scenario, place.base + QLatin1String(copyEnding),
                                                 [&place](double) { return !place.isObsolete; });
    QSaveFile file(place.base + QLatin1String(noteEnding));
    if (hasErrors(diagnostics) || !file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write(QJsonDocument(note).toJson());
    return file.commit();
}

} // namespace

Autosave::Autosave(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_place(std::make_shared<AutosavePlace>()) {
    QDir().mkpath(folder());
    m_place->base = folder() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_place->lock = lockFor(m_place->base);
    m_place->lock->tryLock();
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

Autosave::~Autosave() {
    removeCopy();
}

QString Autosave::folder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/autosave");
}

void Autosave::saveNow() {
    write({});
}

void Autosave::replace(const RecoverableDocument& left) {
    write(left);
}

void Autosave::write(const std::optional<RecoverableDocument>& replaced) {
    if (!m_document.isModified() || !m_stale) {
        return;
    }
    const QMutexLocker locker(&m_place->mutex);
    if (m_place->isWriting) {
        return; // the timer comes again
    }
    m_place->isWriting = true;
    m_place->isObsolete = false;
    m_stale = false;
    m_copyExists = true;
    const QJsonObject note{
        {QStringLiteral("title"), m_document.displayName()},
        {QStringLiteral("path"), m_document.path()},
        {QStringLiteral("savedAt"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
    };
    QThreadPool::globalInstance()->start(
        [place = m_place, scenario = m_document.scenario(), order = m_document.laneOrder(), note, replaced] {
            const bool isWritten = writeCopy(withServiceOrder(scenario, order), note, *place);
            if (replaced && (isWritten || place->isObsolete)) {
                discard(*replaced);
            }
            const QMutexLocker ending(&place->mutex);
            if (place->isObsolete) {
                removeFiles(place->base);
            }
            place->isWriting = false;
            place->written.wakeAll();
        });
}

void Autosave::wait() {
    const QMutexLocker locker(&m_place->mutex);
    while (m_place->isWriting) {
        m_place->written.wait(&m_place->mutex);
    }
}

void Autosave::saveAndWait() {
    wait();
    saveNow();
    wait();
}

void Autosave::removeCopy() {
    if (!m_copyExists) {
        return;
    }
    const QMutexLocker locker(&m_place->mutex);
    m_place->isObsolete = true;
    if (!m_place->isWriting) { // else the writer sees to it: the window does not wait
        removeFiles(m_place->base);
    }
    m_copyExists = false;
    m_stale = true;
}

std::vector<RecoverableDocument> Autosave::recoverable() {
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

void Autosave::discard(const RecoverableDocument& document) {
    removeFiles(document.copy.chopped(static_cast<qsizetype>(qstrlen(copyEnding))));
}

} // namespace bacscope
