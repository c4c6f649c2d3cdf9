// A copy of what was not saved yet, so that a crash costs no more than the last few seconds.
//
// Each open document has a place `<name>` in the autosave folder: `<name>.bac.yaml` is the copy,
// `<name>.json` says what it is a copy of, `<name>.lock` is held while the process lives (ProcessLock). A
// copy whose lock nobody holds was left by a crash; one whose lock is held belongs to another window or
// another running instance, and is left alone.
#pragma once

#include "files/FilePrint.h"
#include "scenario/Scenario.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace bacscope {

class Document;

/// A copy that a crash left behind.
struct RecoverableDocument {
    QString copy;  ///< the scenario file in the autosave folder
    QString title; ///< what the document was called
    QString path;  ///< the file that it was opened from; empty: none yet
    QDateTime savedAt;
    FilePrints files =
        {}; ///< that file and its events, as they were read: others may have changed them since
};

class Autosave : public QObject {
    Q_OBJECT
public:
    /// After the first change the copy is begun within a second; then there is a pause between two copies, a
    /// longer one where writing takes long.
    static constexpr int tickMilliseconds = 1000;
    static constexpr int pauseMilliseconds = 4000;

    /// Watches the document, which must outlive it.
    explicit Autosave(Document& document, QObject* parent = nullptr);
    /// The document was closed properly: its copy goes.
    ~Autosave() override;

    /// What the document was read from or saved to, as it was then: goes into the note.
    void setFiles(const FilePrints& files) { m_files = files; }

    /// Writes the copy if there is something unsaved that it does not hold yet; removes it when all is saved.
    /// Written by another thread.
    void saveNow();
    /// saveNow(), and waits until the copy is complete.
    void saveAndWait();
    /// saveNow(); once the copy is complete, the one that was left by a crash and is shown now goes.
    void replace(const RecoverableDocument& left);

    static QString folder();
    /// Newest first. Copies of running instances are not listed. What dead ones have left besides (locks,
    /// halves of copies) is cleared away.
    static std::vector<RecoverableDocument> recoverable();
    static void discard(const RecoverableDocument& document);

Q_SIGNALS:
    /// The copy could not be written (the last whole one is still there); it will be tried again.
    void failed(const QString& reason);

private:
    void tick();
    void write(const std::optional<RecoverableDocument>& replaced);
    void wait();
    void removeCopy();

    Document& m_document;
    FilePrints m_files;
    QTimer m_timer;           ///< runs while there is something to do
    QElapsedTimer m_sinceEnd; ///< of writing the last copy; not valid: there is none
    bool m_stale = true;      ///< the document changed since the last copy
    bool m_copyExists = false;
    bool m_hasComplained = false;
    std::shared_ptr<struct AutosavePlace> m_place;
};

} // namespace bacscope
