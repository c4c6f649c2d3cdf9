// The life of the document of one window: opened (in the background), saved, asked about, reloaded, closed.
#pragma once

#include "window/FileLoader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <memory>

class QWidget;

namespace bacscope {

class Document;

class DocumentHost : public QObject {
    Q_OBJECT
public:
    /// Dialogs open over `window`.
    explicit DocumentHost(QWidget& window);
    ~DocumentHost() override;

    Document* document() const { return m_document.get(); } ///< null: none
    bool isLoading() const { return m_loader.isRunning(); }
    /// What is shown or being read: the file, shipped resource or log; empty: nothing.
    QString sourcePath() const;
    const LoadRequest& request() const { return m_request; }

    /// Reads in the background; the document so far stays until the new one is there. Asks first where it is
    /// modified.
    void open(const LoadRequest& request);
    /// The same, on to another scenario of a course: what was only tried out on a shipped one is left without
    /// a question.
    void goOnTo(const LoadRequest& request);
    void openLoaded(const std::shared_ptr<LoadOutcome>& outcome); ///< the import dialog has read it already
    void cancelLoading();
    void reload();

    // A large document is saved in the background: true then means that it has begun, savingEnded() follows,
    // and until then nothing else is saved.
    bool save(); ///< asks for a name where there is none; false: not saved
    bool saveAs();
    bool saveTo(const QString& path); ///< false: a message said why not
    bool isSaving() const { return m_saving.isRunning(); }
    void cancelSaving(); ///< the file stays as it was
    /// Waits for what is being saved; asks whether to save what is modified. False: the person thought better
    /// of it, or it could not be saved.
    bool mayClose();

Q_SIGNALS:
    void documentChanged(); ///< another one, or none
    void loadingStarted(const QString& path);
    void loadingProgressed(double share);
    void loadingCancelled();
    /// Nothing could be shown; the diagnostics say why.
    void loadingFailed(const std::shared_ptr<bacscope::LoadOutcome>& outcome);
    void savingStarted(const QString& path);
    void savingProgressed(double share);
    void savingEnded(); ///< saved, failed or cancelled
    void titleChanged();
    /// Another program wrote the file that is shown.
    void fileChangedOnDisk();

private:
    void load(const LoadRequest& request);
    void adopt(const std::shared_ptr<LoadOutcome>& outcome);
    void watchFile();
    bool wasWrittenByOthers() const;
    void saveInBackground(const QString& path);
    void endSaving(const Diagnostics& diagnostics, const QString& path);
    bool finishSaving(); ///< waits, with a way out; false: what was being saved is not saved
    void rememberSaved(const QString& path);
    void showNotSaved(const Diagnostics& diagnostics, const QString& path);

    QWidget& m_window;
    FileLoader m_loader;
    BackgroundJob m_saving;
    bool m_lastSaved = false; ///< the last saving in the background went well
    LoadRequest m_loading;    ///< being read
    LoadRequest m_request;    ///< what the document was read from
    bool m_loadingFailed = false;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Autosave> m_autosave;
    QFileSystemWatcher m_watcher;
    QDateTime m_savedAt; ///< modification time of our own last writing
};

} // namespace bacscope
