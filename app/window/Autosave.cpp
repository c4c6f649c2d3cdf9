#include "window/Autosave.h"

#include "files/FileReplacement.h"
#include "files/ProcessLock.h"
#include "scenario/ScenarioWriter.h"
#include "window/Document.h"
#include "window/ServiceOrder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QMutexLocker>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUuid>
#include <QWaitCondition>

#include <algorithm>
#include <atomic>
#include <utility>

namespace bacscope {

/// What the document's autosave shares with the thread that writes; it outlives the document where a copy is
/// still being written when the document closes.
struct AutosavePlace {
    QString base; ///< of the copy's files
    std::optional<ProcessLock> lock;
    QMutex mutex;
    // Guarded by the mutex
    bool isWriting = false;
    bool hasEnded = false;   ///< and nobody has heard of it yet
    QString error;           ///< of the writing that ended; empty: it went well
    qint64 milliseconds = 0; ///< that it took
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
        QDir(info.path()).entryList({info.fileName() + QStringLiteral(".*")}, QDir::Files | QDir::Hidden);
    for (const QString& file : files) {
        if (!file.endsWith(QLatin1String(lockEnding))) {
            QFile::remove(QDir(info.path()).filePath(file));
        }
    }
}

QString lockOf(const QString& base) {
    return base + QLatin1String(lockEnding);
}

/// Empty: written; else why not. What was there before is there still.
QString writeCopy(const Scenario& scenario, const QJsonObject& note, AutosavePlace& place) {
    // The note first: a copy without one could not be offered.
    QString error = replaceFile(place.base + QLatin1String(noteEnding), QJsonDocument(note).toJson());
    if (!error.isEmpty()) {
        return error;
    }
    const Diagnostics diagnostics = saveScenario(scenario, place.base + QLatin1String(copyEnding),
                                                 [&place](double) { return !place.isObsolete; });
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.code == DiagnosticCode::CannotWrite) {
            error = diagnostic.arguments.value(0);
        }
    }
    return error;
}

} // namespace

Autosave::Autosave(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_place(std::make_shared<AutosavePlace>()) {
    QDir().mkpath(folder());
    m_place->base = folder() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (std::optional<ProcessLock> lock = ProcessLock::take(lockOf(m_place->base))) {
        m_place->lock.emplace(std::move(*lock));
    }
    m_timer.setInterval(tickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::tick);
    connect(&document, &Document::changed, this, [this](ChangeSet changes) {
        if (changes & (Change::Plan | Change::Lanes | Change::Scenario | Change::Map)) {
            m_stale = true;
        }
        if ((changes & Change::File) && !m_document.isModified()) {
            removeCopy();
        }
        if (m_stale && m_document.isModified() && !m_timer.isActive()) {
            m_timer.start();
        }
    });
    if (document.isModified()) {
        m_timer.start();
    }
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

void Autosave::tick() {
    {
        const QMutexLocker locker(&m_place->mutex);
        if (m_place->isWriting) {
            return;
        }
        if (std::exchange(m_place->hasEnded, false)) {
            m_sinceEnd.start();
            m_stale = m_stale || !m_place->error.isEmpty();
            if (m_place->error.isEmpty()) {
                m_hasComplained = false;
            } else if (!std::exchange(m_hasComplained, true)) {
                Q_EMIT failed(m_place->error);
            }
        }
    }
    if (!m_document.isModified() || !m_stale) {
        m_timer.stop();
        return;
    }
    // Not more than a tenth of the time goes into copies of a large log.
    constexpr qint64 restPerWork = 10;
    const qint64 pause = std::max<qint64>(pauseMilliseconds, restPerWork * m_place->milliseconds);
    if (!m_sinceEnd.isValid() || m_sinceEnd.elapsed() >= pause) {
        write({});
    }
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
    m_timer.start(); // hears how it ended
    QJsonArray files;
    for (const FilePrint& file : m_files) {
        files.append(file.toJson());
    }
    const QJsonObject note{
        {QStringLiteral("title"), m_document.displayName()},
        {QStringLiteral("path"), m_document.path()},
        {QStringLiteral("savedAt"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {QStringLiteral("files"), files},
    };
    QThreadPool::globalInstance()->start(
        [place = m_place, scenario = m_document.scenario(), order = m_document.laneOrder(), note, replaced] {
            QElapsedTimer clock;
            clock.start();
            const QString error = writeCopy(withServiceOrder(scenario, order), note, *place);
            if (replaced && (error.isEmpty() || place->isObsolete)) {
                discard(*replaced);
            }
            const QMutexLocker ending(&place->mutex);
            place->hasEnded = true;
            place->error = error;
            place->milliseconds = clock.elapsed();
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
    m_sinceEnd.invalidate(); // the next change is a first one again
}

std::vector<RecoverableDocument> Autosave::recoverable() {
    std::vector<RecoverableDocument> found;
    const QDir autosaves(folder());
    QStringList names;
    for (const QString& file : autosaves.entryList(QDir::Files | QDir::Hidden)) {
        names.append(file.section(u'.', 0, 0));
    }
    names.removeDuplicates();
    for (const QString& name : names) {
        const QString base = autosaves.filePath(name);
        // Whoever lives holds it; of the dead it is removed as soon as we give it up again.
        const std::optional<ProcessLock> lock = ProcessLock::take(lockOf(base));
        if (!lock) {
            continue;
        }
        QFile note(base + QLatin1String(noteEnding));
        if (!QFile::exists(base + QLatin1String(copyEnding)) || !note.open(QIODevice::ReadOnly)) {
            removeFiles(base);
            continue;
        }
        const QJsonObject said = QJsonDocument::fromJson(note.readAll()).object();
        RecoverableDocument document{
            base + QLatin1String(copyEnding), said.value(QStringLiteral("title")).toString(),
            said.value(QStringLiteral("path")).toString(),
            QDateTime::fromString(said.value(QStringLiteral("savedAt")).toString(), Qt::ISODate)};
        for (const QJsonValue& file : said.value(QStringLiteral("files")).toArray()) {
            document.files.push_back(FilePrint::fromJson(file.toObject()));
        }
        found.push_back(std::move(document));
    }
    std::ranges::sort(found, std::ranges::greater(), &RecoverableDocument::savedAt);
    return found;
}

void Autosave::discard(const RecoverableDocument& document) {
    removeFiles(document.copy.chopped(static_cast<qsizetype>(qstrlen(copyEnding))));
}

} // namespace bacscope
