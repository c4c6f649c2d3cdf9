// The life of the document of one window: opened (in the background), saved, asked about, reloaded, closed.
#pragma once

#include "window/FileLoader.h"
#include "window/WatchedFiles.h"

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
    /// Reads again what is shown; asks first where that would lose edits. Where it cannot be read, what is
    /// shown stays, and files() say why.
    void reload();
    /// What other programs have done to the document's files meanwhile.
    const WatchedFiles& files() const { return m_files; }

    // A large document is saved in the background: true then means that it has begun, savingEnded() follows,
    // and until then nothing else is saved.
    /// Asks for a name where there is none, and first of all where it would overwrite what another program
    /// wrote. False: not saved.
    bool save();
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
    void readAgainFailed(); ///< what is shown stays
    void autosaveFailed(const QString& reason);

private:
    enum class Overwriting { Overwrite, SaveAs, ReadAgain, Cancel };

    void startLoading(const LoadRequest& request, bool again);
    void adopt(const std::shared_ptr<LoadOutcome>& outcome);
    void followFiles();
    bool mayDiscardEdits();
    Overwriting askOverwriting();
    QString closingQuestion() const;
    void saveInBackground(const QString& path);
    void endSaving(const Diagnostics& diagnostics, const QString& path, const FilePrints& files);
    bool finishSaving(); ///< waits, with a way out; false: what was being saved is not saved
    void rememberSaved(const QString& path, const FilePrints& files);
    void watch(const FilePrints& files);
    void showNotSaved(const Diagnostics& diagnostics, const QString& path);

    QWidget& m_window;
    FileLoader m_loader;
    BackgroundJob m_saving;
    bool m_lastSaved = false; ///< the last saving in the background went well
    LoadRequest m_loading;    ///< being read
    LoadRequest m_request;    ///< what the document was read from
    bool m_loadingFailed = false;
    bool m_readingAgain = false; ///< what is being read is what is shown
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Autosave> m_autosave;
    WatchedFiles m_files;
    WatchedFiles m_failedFile; ///< that nothing could be shown of: read again once it is put right
};

} // namespace bacscope
