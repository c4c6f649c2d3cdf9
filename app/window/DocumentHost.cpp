#include "window/DocumentHost.h"

#include "scenario/ScenarioWriter.h"
#include "text/DiagnosticText.h"
#include "window/ServiceOrder.h"
#include "window/Settings.h"

#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QWidget>

#include <algorithm>

namespace bacscope {

DocumentHost::DocumentHost(QWidget& window) : QObject(&window), m_window(window) {
    connect(&m_loader, &FileLoader::progressed, this, &DocumentHost::loadingProgressed);
    connect(&m_loader, &FileLoader::finished, this, &DocumentHost::adopt);
    connect(&m_saving, &BackgroundJob::progressed, this, &DocumentHost::savingProgressed);
    connect(&m_files, &WatchedFiles::stateChanged, this, &DocumentHost::followFiles);
    connect(&m_failedFile, &WatchedFiles::stateChanged, this, [this] {
        // There is nothing to lose, and nothing to look at.
        const bool isOther =
            m_failedFile.state() == FileState::Changed || m_failedFile.state() == FileState::Unreadable;
        if (m_loadingFailed && !m_document && isOther) {
            reload();
        }
    });
}

DocumentHost::~DocumentHost() = default;

QString DocumentHost::sourcePath() const {
    if (m_loader.isRunning()) {
        return m_loading.path;
    }
    if (!m_document) {
        return {};
    }
    return m_document->path().isEmpty() ? m_request.path : m_document->path();
}

void DocumentHost::open(const LoadRequest& request) {
    if (mayClose()) {
        startLoading(request, false);
    }
}

void DocumentHost::goOnTo(const LoadRequest& request) {
    const bool nothingToSave =
        m_document && !isSaving() && m_request.isShipped() && m_document->isOnlyTriedOut();
    if (nothingToSave || mayClose()) {
        startLoading(request, false);
    }
}

void DocumentHost::startLoading(const LoadRequest& request, bool again) {
    m_failedFile.watch({}, {});
    m_loading = request;
    m_readingAgain = again;
    Q_EMIT loadingStarted(request.path);
    m_loader.start(request);
}

void DocumentHost::openLoaded(const std::shared_ptr<LoadOutcome>& outcome) {
    if (mayClose()) {
        m_readingAgain = false;
        adopt(outcome);
    }
}

void DocumentHost::cancelLoading() {
    m_loader.cancel();
}

void DocumentHost::reload() {
    if (isLoading()) {
        return;
    }
    if (!m_document || m_loadingFailed) {
        if (!m_loading.path.isEmpty()) {
            open(m_loading);
        }
        return;
    }
    const LoadRequest again = m_document->path().isEmpty() ? m_request : LoadRequest{m_document->path()};
    if (!again.path.isEmpty() && finishSaving() && mayDiscardEdits()) {
        startLoading(again, true);
    }
}

void DocumentHost::adopt(const std::shared_ptr<LoadOutcome>& outcome) {
    if (outcome->cancelled) {
        Q_EMIT loadingCancelled();
        return;
    }
    if (!outcome->loaded && m_readingAgain) {
        m_files.setUnreadable(outcome->request.path, outcome->diagnostics);
        Q_EMIT readAgainFailed();
        return;
    }
    m_loadingFailed = !outcome->loaded;
    if (m_loadingFailed) {
        m_failedFile.watch({FilePrint::of(outcome->request.path)}, outcome->request);
        Q_EMIT loadingFailed(outcome);
        return;
    }
    m_autosave.reset();
    const std::unique_ptr<Document> previous =
        std::move(m_document); // views look at it until documentChanged()
    m_document = std::make_unique<Document>(std::move(*outcome->loaded));
    m_request = outcome->request;
    m_autosave = std::make_unique<Autosave>(*m_document);
    connect(m_autosave.get(), &Autosave::failed, this, &DocumentHost::autosaveFailed);
    connect(m_document.get(), &Document::changed, this, [this](ChangeSet changes) {
        if (changes & Change::File) {
            Q_EMIT titleChanged();
        }
    });
    watch(outcome->files);
    if (m_request.recovered) {
        m_autosave->replace(*m_request.recovered);
        m_request = LoadRequest{m_document->path()};
    } else if (!m_request.isShipped()) {
        settings::addRecentFile(m_request.path);
        settings::setFolder(QFileInfo(m_request.path).absolutePath());
    }
    Q_EMIT documentChanged();
    Q_EMIT titleChanged();
}

void DocumentHost::watch(const FilePrints& files) {
    m_files.watch(files, m_document->path().isEmpty() ? m_request : LoadRequest{m_document->path()});
    // A copy of what was imported knows no file that it belongs to.
    m_autosave->setFiles(m_document->path().isEmpty() ? FilePrints() : files);
}

void DocumentHost::followFiles() {
    if (m_document) {
        m_document->setOnlyHere(m_files.state() == FileState::Missing ||
                                m_files.state() == FileState::Unreadable);
    }
}

bool DocumentHost::save() {
    if (!m_document || isSaving()) {
        return false;
    }
    if (m_document->path().isEmpty()) {
        return saveAs();
    }
    switch (m_files.haveChanged() ? askOverwriting() : Overwriting::Overwrite) {
    case Overwriting::Overwrite:
        return saveTo(m_document->path());
    case Overwriting::SaveAs:
        return saveAs();
    case Overwriting::ReadAgain:
        startLoading(LoadRequest{m_document->path()}, true);
        return false;
    case Overwriting::Cancel:
        break;
    }
    return false;
}

/// No button that loses anything is the one that Enter presses.
DocumentHost::Overwriting DocumentHost::askOverwriting() {
    m_autosave->saveNow(); // the question may stand there for long
    QMessageBox box(
        QMessageBox::Warning, tr("Changed by another program"),
        tr("“%1” was changed by another program after it was read here.").arg(m_document->displayName()),
        QMessageBox::NoButton, &m_window);
    box.setInformativeText(tr("Saving now would overwrite what the other program wrote."));
    box.setWindowModality(Qt::WindowModal);
    auto* saveAsButton = box.addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    auto* overwriteButton = box.addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    auto* readButton = box.addButton(m_document->hasUnsavedEdits() ? tr("&Read again, discard my changes")
                                                                   : tr("&Read again"),
                                     QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(QMessageBox::Cancel));
    box.setDefaultButton(saveAsButton);
    box.exec();
    const QAbstractButton* clicked = box.clickedButton();
    return clicked == saveAsButton      ? Overwriting::SaveAs
           : clicked == overwriteButton ? Overwriting::Overwrite
           : clicked == readButton      ? Overwriting::ReadAgain
                                        : Overwriting::Cancel;
}

bool DocumentHost::mayDiscardEdits() {
    if (!m_document->hasUnsavedEdits()) {
        return true;
    }
    m_autosave->saveNow(); // the question may stand there for long
    QMessageBox box(QMessageBox::Question, tr("Discard changes?"),
                    tr("Read “%1” again and discard your changes?").arg(m_document->displayName()),
                    QMessageBox::NoButton, &m_window);
    box.setInformativeText(tr("They are not saved anywhere else."));
    box.setWindowModality(Qt::WindowModal);
    auto* discardButton = box.addButton(tr("&Discard my changes"), QMessageBox::DestructiveRole);
    auto* keepButton = box.addButton(tr("&Keep my changes"), QMessageBox::RejectRole);
    box.setDefaultButton(keepButton);
    box.setEscapeButton(keepButton);
    box.exec();
    return box.clickedButton() == discardButton;
}

bool DocumentHost::saveAs() {
    if (!m_document || isSaving()) {
        return false;
    }
    const QString folder =
        m_document->path().isEmpty() ? settings::folder() : QFileInfo(m_document->path()).path();
    QFileDialog dialog(&m_window, tr("Save scenario"), folder, tr("Scenarios (*.bac.yaml)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("bac.yaml"));
    dialog.selectFile(m_document->proposedFileName());
    return dialog.exec() == QDialog::Accepted && saveTo(dialog.selectedFiles().value(0));
}

bool DocumentHost::saveTo(const QString& path) {
    if (isSaving()) {
        return false;
    }
    if (m_document->isLarge()) {
        saveInBackground(path);
        return true;
    }
    m_files.setPaused(true);
    QString eventFile;
    const Diagnostics diagnostics = m_document->saveTo(path, &eventFile);
    m_files.setPaused(false);
    if (hasErrors(diagnostics)) {
        showNotSaved(diagnostics, path);
        return false;
    }
    rememberSaved(path, printsOf(path, eventFile));
    return true;
}

void DocumentHost::saveInBackground(const QString& path) {
    m_document->beginSaving();
    m_files.setPaused(true);
    m_saving.start([this, path, scenario = m_document->scenario(),
                    order = m_document->laneOrder()](const Progress& progress) -> BackgroundJob::Delivery {
        QString eventFile;
        Diagnostics diagnostics = saveScenario(withServiceOrder(scenario, order), path, progress, &eventFile);
        return [this, path, diagnostics = std::move(diagnostics), files = printsOf(path, eventFile)] {
            endSaving(diagnostics, path, files);
        };
    });
    Q_EMIT savingStarted(path);
}

void DocumentHost::endSaving(const Diagnostics& diagnostics, const QString& path, const FilePrints& files) {
    m_files.setPaused(false);
    m_lastSaved = !hasErrors(diagnostics);
    if (m_lastSaved) {
        m_document->endSaving(path);
        rememberSaved(path, files);
    }
    Q_EMIT savingEnded();
    if (m_lastSaved) {
        return;
    }
    const bool cancelled = std::ranges::any_of(diagnostics, [](const Diagnostic& diagnostic) {
        return diagnostic.code == DiagnosticCode::Cancelled;
    });
    if (!cancelled) {
        showNotSaved(diagnostics, path);
    }
}

void DocumentHost::cancelSaving() {
    m_saving.cancel();
}

bool DocumentHost::finishSaving() {
    if (!isSaving()) {
        return true;
    }
    QProgressDialog dialog(tr("The scenario is still being saved."), tr("&Cancel saving"), 0, 100, &m_window);
    dialog.setWindowTitle(tr("Saving"));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    QEventLoop loop;
    connect(this, &DocumentHost::savingProgressed, &dialog,
            [&dialog](double share) { dialog.setValue(static_cast<int>(share * 100)); });
    connect(&dialog, &QProgressDialog::canceled, this, &DocumentHost::cancelSaving);
    connect(this, &DocumentHost::savingEnded, &dialog, &QWidget::hide);
    connect(this, &DocumentHost::savingEnded, &loop, &QEventLoop::quit);
    dialog.open();
    loop.exec();
    return m_lastSaved;
}

void DocumentHost::rememberSaved(const QString& path, const FilePrints& files) {
    m_request = LoadRequest{path};
    settings::addRecentFile(path);
    settings::setFolder(QFileInfo(path).absolutePath());
    watch(files);
}

void DocumentHost::showNotSaved(const Diagnostics& diagnostics, const QString& path) {
    QMessageBox box(QMessageBox::Warning, tr("Not saved"),
                    tr("%1 could not be saved.").arg(QDir::toNativeSeparators(path)), QMessageBox::Ok,
                    &m_window);
    QStringList reasons;
    for (const Diagnostic& diagnostic : diagnostics) {
        reasons.append(diagnosticSentence(diagnostic));
    }
    box.setInformativeText(reasons.join(u'\n'));
    box.exec();
}

QString DocumentHost::closingQuestion() const {
    switch (m_files.state()) {
    case FileState::Missing:
        return tr("“%1” is no longer there. Save what this window shows?");
    case FileState::Unreadable:
        return tr("“%1” can no longer be read. Save what this window shows?");
    default:
        return tr("Save the changes to “%1”?");
    }
}

bool DocumentHost::mayClose() {
    if (!finishSaving()) {
        return false;
    }
    if (!m_document || !m_document->isModified()) {
        return true;
    }
    m_autosave->saveNow(); // the question may stand there for long
    QMessageBox box(QMessageBox::Question, tr("Save changes?"),
                    closingQuestion().arg(m_document->displayName()), QMessageBox::NoButton, &m_window);
    box.setInformativeText(tr("Otherwise they are lost."));
    box.setWindowModality(Qt::WindowModal);
    auto* saveButton = box.addButton(QMessageBox::Save);
    auto* discardButton = box.addButton(QMessageBox::Discard);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(saveButton);
    box.exec();
    if (box.clickedButton() == saveButton) {
        return save() && finishSaving();
    }
    return box.clickedButton() == discardButton;
}

} // namespace bacscope
