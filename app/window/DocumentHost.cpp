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
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        if (isSaving()) {
            return; // endSaving() looks
        }
        // Editors write a new file and move it over the old one, so the path has to be watched anew.
        const bool theirs = wasWrittenByOthers();
        watchFile();
        if (theirs) {
            Q_EMIT fileChangedOnDisk();
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
        load(request);
    }
}

void DocumentHost::goOnTo(const LoadRequest& request) {
    const bool nothingToSave =
        m_document && !isSaving() && m_request.isShipped() && m_document->isOnlyTriedOut();
    if (nothingToSave || mayClose()) {
        load(request);
    }
}

void DocumentHost::load(const LoadRequest& request) {
    m_loading = request;
    Q_EMIT loadingStarted(request.path);
    m_loader.start(request);
}

void DocumentHost::openLoaded(const std::shared_ptr<LoadOutcome>& outcome) {
    if (mayClose()) {
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
    LoadRequest again = m_document && !m_loadingFailed ? m_request : m_loading;
    if (m_document && !m_loadingFailed && !m_document->path().isEmpty()) {
        again = LoadRequest{m_document->path()};
    }
    if (!again.path.isEmpty()) {
        open(again);
    }
}

void DocumentHost::adopt(const std::shared_ptr<LoadOutcome>& outcome) {
    if (outcome->cancelled) {
        Q_EMIT loadingCancelled();
        return;
    }
    m_loadingFailed = !outcome->loaded;
    if (m_loadingFailed) {
        Q_EMIT loadingFailed(outcome);
        return;
    }
    m_autosave.reset();
    const std::unique_ptr<Document> previous =
        std::move(m_document); // views look at it until documentChanged()
    m_document = std::make_unique<Document>(std::move(*outcome->loaded));
    m_request = outcome->request;
    m_autosave = std::make_unique<Autosave>(*m_document);
    connect(m_document.get(), &Document::changed, this, [this](ChangeSet changes) {
        if (changes & Change::File) {
            Q_EMIT titleChanged();
        }
    });
    if (m_request.recovered) {
        m_autosave->replace(*m_request.recovered);
        m_request = LoadRequest{m_document->path()};
    } else if (!m_request.isShipped()) {
        settings::addRecentFile(m_request.path);
        settings::setFolder(QFileInfo(m_request.path).absolutePath());
    }
    watchFile();
    Q_EMIT documentChanged();
    Q_EMIT titleChanged();
}

void DocumentHost::watchFile() {
    if (const QStringList watched = m_watcher.files(); !watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    if (m_document && QFileInfo::exists(m_document->path())) {
        m_watcher.addPath(m_document->path());
        m_savedAt = QFileInfo(m_document->path()).lastModified();
    }
}

bool DocumentHost::wasWrittenByOthers() const {
    const QFileInfo file(m_document ? m_document->path() : QString());
    return file.exists() && file.lastModified() != m_savedAt;
}

bool DocumentHost::save() {
    if (!m_document || isSaving()) {
        return false;
    }
    return m_document->path().isEmpty() ? saveAs() : saveTo(m_document->path());
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
    const Diagnostics diagnostics = m_document->saveTo(path);
    if (hasErrors(diagnostics)) {
        showNotSaved(diagnostics, path);
        return false;
    }
    rememberSaved(path);
    return true;
}

void DocumentHost::saveInBackground(const QString& path) {
    m_document->beginSaving();
    m_saving.start([this, path, scenario = m_document->scenario(),
                    order = m_document->laneOrder()](const Progress& progress) -> BackgroundJob::Delivery {
        Diagnostics diagnostics = saveScenario(withServiceOrder(scenario, order), path, progress);
        return [this, path, diagnostics = std::move(diagnostics)] { endSaving(diagnostics, path); };
    });
    Q_EMIT savingStarted(path);
}

void DocumentHost::endSaving(const Diagnostics& diagnostics, const QString& path) {
    m_lastSaved = !hasErrors(diagnostics);
    if (m_lastSaved) {
        m_document->endSaving(path);
        rememberSaved(path);
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
    if (wasWrittenByOthers()) {
        watchFile();
        Q_EMIT fileChangedOnDisk();
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

void DocumentHost::rememberSaved(const QString& path) {
    m_request = LoadRequest{path};
    settings::addRecentFile(path);
    settings::setFolder(QFileInfo(path).absolutePath());
    watchFile();
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

bool DocumentHost::mayClose() {
    if (!finishSaving()) {
        return false;
    }
    if (!m_document || !m_document->isModified()) {
        return true;
    }
    m_autosave->saveNow(); // the question may stand there for long
    QMessageBox box(QMessageBox::Question, tr("Save changes?"),
                    tr("Save the changes to “%1”?").arg(m_document->displayName()), QMessageBox::NoButton,
                    &m_window);
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
