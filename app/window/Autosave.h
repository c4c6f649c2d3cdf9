// A copy of what was not saved yet, so that a crash costs at most half a minute.
//
// Each open document has a place `<name>` in the autosave folder: `<name>.bac.yaml` is the copy,
// `<name>.json` says what it is a copy of, `<name>.lock` is held while the program lives. A copy whose lock
// nobody holds was left by a crash; one whose lock is held belongs to another window or another running
// instance, and is left alone.
#pragma once

#include "scenario/Scenario.h"

#include <QDateTime>
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
};

class Autosave : public QObject {
    Q_OBJECT
public:
    static constexpr int intervalSeconds = 30;

    /// Watches the document, which must outlive it.
    explicit Autosave(Document& document, QObject* parent = nullptr);
    /// The document was closed properly: its copy goes.
    ~Autosave() override;

    /// Writes the copy if there is something unsaved that it does not hold yet; removes it when all is saved.
    /// Written by another thread.
    void saveNow();
    /// saveNow(), and waits until the copy is complete.
    void saveAndWait();
    /// saveNow(); once the copy is complete, the one that was left by a crash and is shown now goes.
    void replace(const RecoverableDocument& left);

    static QString folder();
    /// Newest first. Copies of running instances are not listed.
    static std::vector<RecoverableDocument> recoverable();
    static void discard(const RecoverableDocument& document);

private:
    void write(const std::optional<RecoverableDocument>& replaced);
    void wait();
    void removeCopy();

    Document& m_document;
    QTimer m_timer;
    bool m_stale = true; ///< the document changed since the last copy
    bool m_copyExists = false;
    std::shared_ptr<struct AutosavePlace> m_place;
};

} // namespace bacscope
