#include "window/MainWindow.h"

#include "widgets/AnomalyView.h"
#include "widgets/ThemePalette.h"
#include "widgets/TimelineView.h"
#include "window/AboutDialog.h"
#include "window/AppearanceActions.h"
#include "window/BlankScreen.h"
#include "window/DiagnosticsDialog.h"
#include "window/DiagnosticsPage.h"
#include "window/FigureActions.h"
#include "window/FileBar.h"
#include "window/HelpDialog.h"
#include "window/ImportDialog.h"
#include "window/LessonBar.h"
#include "window/LoadingPage.h"
#include "window/MessageBar.h"
#include "window/SavingIndicator.h"
#include "window/ScenarioMenus.h"
#include "window/ScenarioPage.h"
#include "window/ShortcutsDialog.h"
#include "window/StartPage.h"
#include "window/VariantActions.h"
#include "window/VariantComparison.h"
#include "window/WindowSet.h"
#include "window/WindowStyle.h"
#include "window/panes/CornersPane.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace bacscope {

namespace {

constexpr std::array keepActions{
    std::pair{ActionId::KeepBackupAvailability, Kept::BackupAndAvailability},
    std::pair{ActionId::KeepBackupConsistency, Kept::BackupAndConsistency},
    std::pair{ActionId::KeepAvailabilityConsistency, Kept::AvailabilityAndConsistency},
};

constexpr std::array paneActions{
    std::pair{ActionId::PaneCorners, PaneId::Corners},
    std::pair{ActionId::PaneCharts, PaneId::Charts},
    std::pair{ActionId::PaneMap, PaneId::Map},
    std::pair{ActionId::PaneGranularity, PaneId::Granularity},
    std::pair{ActionId::PaneWorkload, PaneId::Workload},
};

} // namespace

MainWindow::MainWindow(WindowSet& windows)
    : m_windows(windows), m_host(new DocumentHost(*this)), m_actionSet(new ActionSet(this)),
      m_menus(new Menus(*this, *m_actionSet)), m_fileBar(new FileBar(*m_host)), m_pages(new QStackedWidget),
      m_scenarioPage(new ScenarioPage),
      m_variantActions(
          new VariantActions(*m_menus, *m_actionSet, *m_host, m_scenarioPage->variants(), *this)),
      m_blank(new BlankScreen(*this)) {
    setAcceptDrops(true);
    setMinimumSize(480, 320);
    resize(onScreen(*this, {1280, 800}));
    restoreGeometry(settings::geometry());
    m_pages->addWidget(m_scenarioPage);
    auto* central = new QWidget;
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_fileBar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);

    wireHost();
    wireFile();
    wireView();
    wireBackup();
    wireDecide();
    wireVariants();
    new AppearanceActions(*m_actionSet, windows, this);
    auto* figureActions = new FigureActions(
        *m_actionSet,
        [this] {
            return m_comparison && currentPage() == m_comparison
                       ? FigureChoice{{{tr("Two variants"), m_comparison->figure()}}}
                       : m_scenarioPage->figures();
        },
        *m_host, windows, *this);
    connect(figureActions, &FigureActions::exported, this, [this](const QStringList& files) {
        const bool comparing = m_comparison && currentPage() == m_comparison;
        confirmExport(comparing ? m_comparison->messages() : m_scenarioPage->messages(), files);
    });
    auto* menus = new ScenarioMenus(*m_menus, *m_actionSet, *m_host, this);
    connect(menus, &ScenarioMenus::openRequested, this, &MainWindow::openPath);
    connect(&windows, &WindowSet::themeChanged, this, &MainWindow::updateTheme);
    updateTheme();
    updateActions();
    updateTitle();
}

MainWindow::~MainWindow() {
    m_scenarioPage->setDocument(nullptr); // the document goes before the views do
    if (m_comparison) {
        m_comparison->setDocument(nullptr);
    }
    if (Document* document = m_host->document()) {
        // Its undo stack speaks once more while it goes; by then this is no main window any longer.
        document->disconnect(this);
        document->undoStack().disconnect(this);
    }
}

QWidget* MainWindow::currentPage() const {
    return m_pages->currentWidget();
}

void MainWindow::wireHost() {
    connect(m_host, &DocumentHost::documentChanged, this, &MainWindow::showDocument);
    connect(m_host, &DocumentHost::titleChanged, this, &MainWindow::updateTitle);
    connect(m_host, &DocumentHost::loadingStarted, this, [this](const QString& path) {
        if (!m_loadingPage) {
            m_loadingPage = new LoadingPage;
            m_pages->addWidget(m_loadingPage);
            connect(m_loadingPage, &LoadingPage::cancelRequested, m_host, &DocumentHost::cancelLoading);
        }
        m_loadingPage->begin(path);
        if (m_presenting) {
            return; // the hall sees the scenario so far until the next one is there
        }
        if (currentPage() != m_loadingPage) {
            m_pageBeforeLoading = currentPage();
        }
        showPage(m_loadingPage);
    });
    connect(m_host, &DocumentHost::loadingProgressed, this,
            [this](double share) { m_loadingPage->setProgress(share); });
    connect(m_host, &DocumentHost::loadingCancelled, this, [this] {
        m_goingOn = false;
        if (m_presenting) {
            return;
        }
        if (m_pageBeforeLoading == m_scenarioPage && !m_host->document()) {
            showStartPage();
        } else {
            showPage(m_pageBeforeLoading);
        }
    });
    connect(m_host, &DocumentHost::readAgainFailed, this, [this] { showPage(m_pageBeforeLoading); });
    connect(m_host, &DocumentHost::autosaveFailed, this, [this](const QString& reason) {
        m_scenarioPage->messages().showMessage(
            tr("No copy for the case of a crash can be kept: %1. Save often.").arg(reason), {});
    });
    connect(m_host, &DocumentHost::loadingFailed, this, [this](const std::shared_ptr<LoadOutcome>& outcome) {
        if (!m_diagnosticsPage) {
            m_diagnosticsPage = new DiagnosticsPage;
            m_pages->addWidget(m_diagnosticsPage);
            m_diagnosticsPage->setTheme(m_windows.theme());
            connect(m_diagnosticsPage, &DiagnosticsPage::reloadRequested, m_host, &DocumentHost::reload);
            connect(m_diagnosticsPage, &DiagnosticsPage::openRequested, m_host, &DocumentHost::open);
            connect(m_diagnosticsPage, &DiagnosticsPage::openAnotherRequested, this, &MainWindow::openDialog);
            connect(m_diagnosticsPage, &DiagnosticsPage::importRequested, this, &MainWindow::importDialog);
        }
        m_goingOn = false;
        showPage(m_diagnosticsPage);
        m_diagnosticsPage->showOutcome(outcome);
    });
    connect(m_host, &DocumentHost::savingStarted, this, [this](const QString& path) {
        if (!m_savingIndicator) {
            m_savingIndicator = new SavingIndicator;
            statusBar()->addPermanentWidget(m_savingIndicator);
            connect(m_savingIndicator, &SavingIndicator::cancelRequested, m_host,
                    &DocumentHost::cancelSaving);
            connect(m_host, &DocumentHost::savingProgressed, m_savingIndicator,
                    &SavingIndicator::setProgress);
            connect(m_host, &DocumentHost::savingEnded, m_savingIndicator, &QWidget::hide);
        }
        m_savingIndicator->begin(path);
        updateActions();
    });
    connect(m_host, &DocumentHost::savingEnded, this, &MainWindow::updateActions);
}

void MainWindow::wireFile() {
    ActionSet& actions = *m_actionSet;
    using enum ActionId;
    connect(actions[NewWindow], &QAction::triggered, this, [this] { m_windows.newWindow(); });
    connect(actions[Start], &QAction::triggered, this, [this] {
        if (m_startPage && currentPage() == m_startPage && m_host->document()) {
            showPage(m_scenarioPage);
        } else {
            showStartPage();
        }
    });
    connect(actions[Open], &QAction::triggered, this, &MainWindow::openDialog);
    connect(actions[Import], &QAction::triggered, this, [this] { importDialog({}); });
    connect(actions[Reload], &QAction::triggered, m_host, &DocumentHost::reload);
    connect(actions[PreviousScenario], &QAction::triggered, this,
            [this] { goOnTo(m_neighbours.previous, tr("This is the first scenario.")); });
    connect(actions[NextScenario], &QAction::triggered, this, [this] {
        goOnTo(m_neighbours.next, tr("This is the last scenario. Esc leaves the presentation."));
    });
    m_scenarioPage->lesson().setStepActions(actions[PreviousScenario], actions[NextScenario]);
    connect(actions[Save], &QAction::triggered, m_host, &DocumentHost::save);
    connect(actions[SaveAs], &QAction::triggered, m_host, &DocumentHost::saveAs);
    connect(actions[Close], &QAction::triggered, this, &QWidget::close);
    connect(actions[Quit], &QAction::triggered, this, [this] { m_windows.closeAll(); });
    connect(actions[Undo], &QAction::triggered, this, [this] { m_host->document()->undoStack().undo(); });
    connect(actions[Redo], &QAction::triggered, this, [this] { m_host->document()->undoStack().redo(); });
    connect(actions[Shortcuts], &QAction::triggered, this, [this] {
        ShortcutsDialog dialog(*m_actionSet, this);
        showToRead(dialog);
    });
    connect(actions[Glossary], &QAction::triggered, this, [this] {
        HelpDialog dialog(glossaryTitle(), glossaryHtml(QLocale()), this);
        showToRead(dialog);
    });
    connect(actions[LessonText], &QAction::triggered, this, [this] {
        const Scenario& scenario = m_host->document()->scenario();
        HelpDialog dialog(aboutScenarioTitle(), aboutScenarioHtml(scenario, QLocale()), this);
        showToRead(dialog);
    });
    connect(actions[About], &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
}

/// While presenting in letters as large as those around it.
void MainWindow::showToRead(QDialog& dialog) {
    constexpr QSize usual(720, 640);
    const double scale = m_presenting ? m_scenarioPage->presentationScale() : 1;
    setFontOfAll(dialog, scaledFont(dialog.font(), scale));
    dialog.resize(onScreen(dialog, usual * scale));
    dialog.exec();
}

void MainWindow::wireView() {
    ActionSet& actions = *m_actionSet;
    using enum ActionId;
    TimelineView* timeline = &m_scenarioPage->timeline();
    connect(actions[ZoomIn], &QAction::triggered, timeline, &TimelineView::zoomIn);
    connect(actions[ZoomOut], &QAction::triggered, timeline, &TimelineView::zoomOut);
    connect(actions[FitAll], &QAction::triggered, timeline, &TimelineView::fitAll);
    connect(actions[Find], &QAction::triggered, this, [this] {
        (*m_actionSet)[Panel]->setChecked(true);
        m_scenarioPage->narrowTabs().setCurrentIndex(1);
        m_scenarioPage->anomalies().focusFilter();
    });
    connect(actions[ShowAllLanes], &QAction::triggered, this, [this] { m_host->document()->showAllLanes(); });

    const auto remembered = [this, &actions](ActionId id, bool on, void (*remember)(bool),
                                             void (ScenarioPage::*apply)(bool)) {
        actions[id]->setChecked(on);
        std::invoke(apply, m_scenarioPage, on);
        connect(actions[id], &QAction::toggled, this, [this, remember, apply](bool checked) {
            remember(checked);
            std::invoke(apply, m_scenarioPage, checked);
        });
    };
    remembered(Panel, settings::panel(), settings::setPanel, &ScenarioPage::setPanelVisible);
    remembered(Lesson, settings::lesson(), settings::setLesson, &ScenarioPage::setLessonVisible);
    connect(m_scenarioPage, &ScenarioPage::lessonClosed, this,
            [this] { (*m_actionSet)[Lesson]->setChecked(false); });
    remembered(Legend, settings::legend(), settings::setLegend, &ScenarioPage::setLegendVisible);
    remembered(MiniMap, settings::miniMap(), settings::setMiniMap, &ScenarioPage::setMiniMapVisible);

    for (const auto& [id, show] :
         {std::pair(ShowAll, TimelineShow::All), std::pair(ShowWrong, TimelineShow::Wrong),
          std::pair(ShowSelected, TimelineShow::Selected)}) {
        connect(actions[id], &QAction::triggered, this,
                [this, show = show] { m_scenarioPage->timeline().setShowing(show); });
    }

    connect(actions[Present], &QAction::triggered, this, [this] { setPresenting(!m_presenting); });
    connect(actions[Blank], &QAction::triggered, m_blank, &BlankScreen::blank);
    connect(actions[FullScreen], &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindow::wireBackup() {
    ActionSet& actions = *m_actionSet;
    using enum ActionId;
    connect(actions[Oldest], &QAction::triggered, this, [this] { m_host->document()->setAllToOldest(); });
    connect(actions[SameInstant], &QAction::triggered, m_scenarioPage,
            &ScenarioPage::moveAllToSelectedInstant);
    connect(actions[RecoveryLine], &QAction::triggered, m_scenarioPage,
            &ScenarioPage::setRecoveryLineVisible);
    connect(actions[NextAnomaly], &QAction::triggered, this,
            [this] { m_scenarioPage->timeline().nextAnomaly(1); });
    connect(actions[PreviousAnomaly], &QAction::triggered, this,
            [this] { m_scenarioPage->timeline().nextAnomaly(-1); });
    connect(m_scenarioPage, &ScenarioPage::statusText, this,
            [this](const QString& text) { statusBar()->showMessage(text); });
}

void MainWindow::wireDecide() {
    ActionSet& actions = *m_actionSet;
    for (const auto& [id, kept] : keepActions) {
        connect(actions[id], &QAction::triggered, this,
                [this, kept = kept] { m_host->document()->setKept(kept); });
    }
    connect(actions[ActionId::CheapestStart], &QAction::triggered, this, [this] {
        auto* corners = static_cast<CornersPane*>(m_scenarioPage->panes().pane(PaneId::Corners));
        corners->startCheapest();
    });
    for (const auto& [id, pane] : paneActions) {
        connect(actions[id], &QAction::triggered, this, [this, pane = pane](bool shown) {
            m_scenarioPage->showPane(shown ? std::optional(pane) : std::nullopt);
            if (shown) {
                m_scenarioPage->panes().pane(pane)->setFocus();
            }
        });
    }
    connect(actions[ActionId::EnlargePane], &QAction::triggered, m_scenarioPage,
            &ScenarioPage::setPaneEnlarged);
    connect(m_scenarioPage, &ScenarioPage::paneChanged, this, &MainWindow::updateActions);
    if (const int pane = settings::pane(); pane >= 0 && pane < static_cast<int>(paneCount)) {
        m_scenarioPage->showPane(static_cast<PaneId>(pane));
    }
}

void MainWindow::wireVariants() {
    connect(m_variantActions, &VariantActions::compareRequested, this, &MainWindow::showComparison);
    connect(m_variantActions, &VariantActions::comparisonClosed, this, [this] { showPage(m_scenarioPage); });
}

void MainWindow::showComparison(std::size_t first, std::size_t second) {
    if (!m_comparison) {
        m_comparison = new VariantComparison;
        m_comparison->setTheme(m_windows.theme());
        m_pages->addWidget(m_comparison);
        m_comparison->setDocument(m_host->document());
        connect(m_comparison, &VariantComparison::backRequested, this, [this] {
            showPage(m_scenarioPage);
            m_scenarioPage->timeline().setFocus();
        });
        connect(m_comparison, &VariantComparison::comparisonChanged, this, &MainWindow::updateActions);
        connect(m_comparison, &VariantComparison::statusText, this,
                [this](const QString& text) { statusBar()->showMessage(text); });
    }
    m_comparison->compare(first, second);
    showPage(m_comparison);
    m_comparison->timeline(0).setFocus();
}

bool MainWindow::showsDocument() const {
    return m_host->document() &&
           (currentPage() == m_scenarioPage || (m_comparison && currentPage() == m_comparison));
}

void MainWindow::openPath(const QString& path) {
    MainWindow* other = path.startsWith(u":/") ? nullptr : m_windows.windowShowing(path);
    if (other && other != this) {
        other->raise();
        other->activateWindow();
    } else {
        m_host->open({path});
    }
}

void MainWindow::goOnTo(const QString& path, const QString& noneThere) {
    if (path.isEmpty()) {
        m_scenarioPage->messages().showBriefly(noneThere);
        return;
    }
    if (m_host->isLoading()) {
        return;
    }
    MainWindow* other = path.startsWith(u":/") ? nullptr : m_windows.windowShowing(path);
    if (other && other != this) {
        openPath(path);
        return;
    }
    m_goingOn = true;
    m_host->goOnTo({path});
    m_goingOn = m_host->isLoading(); // the person may have thought better of it
}

void MainWindow::openDialog() {
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Open"), settings::folder(),
        tr("Scenarios, logs and models (*.bac.yaml *.yaml *.yml *.json *.log *.txt);;All files (*)"));
    if (!files.isEmpty()) {
        openPath(files.first());
        m_windows.openInNewWindows(files.mid(1));
    }
}

void MainWindow::importDialog(const QString& path) {
    const QString log = !path.isEmpty()
                            ? path
                            : QFileDialog::getOpenFileName(
                                  this, tr("Import log"), settings::folder(),
                                  tr("Logs and Service Cutter models (*.log *.txt *.json);;All files (*)"));
    if (log.isEmpty()) {
        return;
    }
    ImportDialog dialog(log, m_windows.theme(), this);
    if (dialog.exec() == QDialog::Accepted) {
        m_host->openLoaded(dialog.takeOutcome());
    }
}

void MainWindow::showPage(QWidget* page) {
    m_pages->setCurrentWidget(page);
    if (page != m_scenarioPage && m_presenting) {
        setPresenting(false);
    }
    m_fileBar->setWanted(!m_presenting && showsDocument());
    updateActions();
    updateTitle();
}

void MainWindow::showStartPage() {
    if (!m_startPage) {
        m_startPage = new StartPage;
        m_startPage->setTheme(m_windows.theme());
        m_pages->addWidget(m_startPage);
        connect(m_startPage, &StartPage::openRequested, this, &MainWindow::openPath);
        connect(m_startPage, &StartPage::openDialogRequested, this, &MainWindow::openDialog);
        connect(m_startPage, &StartPage::importDialogRequested, this, [this] { importDialog({}); });
    }
    showPage(m_startPage);
}

void MainWindow::showDocument() {
    Document* document = m_host->document();
    if (std::exchange(m_goingOn, false)) {
        m_scenarioPage->showPane({}); // what was opened to explain the scenario before this one
    }
    m_neighbours = neighboursOf(m_host->sourcePath());
    // What the status bar says is of the state before: it goes before the views hear of the change, and those
    // that still have something to say of it say it anew.
    connect(document, &Document::changed, this, [this](ChangeSet changes) {
        if (changes & ~ChangeSet(Change::File)) {
            statusBar()->clearMessage();
        }
    });
    m_scenarioPage->setDocument(document);
    if (m_comparison) {
        m_comparison->setDocument(document);
    }
    connect(document, &Document::changed, this, &MainWindow::updateActions);
    connect(&document->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    statusBar()->clearMessage();
    showPage(m_scenarioPage);
    m_scenarioPage->timeline().setFocus();
    if (!document->warnings().empty()) {
        showWarnings();
    }
}

void MainWindow::showWarnings() {
    const int count = static_cast<int>(m_host->document()->warnings().size());
    m_scenarioPage->messages().showMessage(
        tr("The file was opened with %Ln warning(s).", nullptr, count),
        {{tr("Details…"),
          [this] { DiagnosticsDialog(m_host->document()->warnings(), m_windows.theme(), this).exec(); }}});
}

void MainWindow::setPresenting(bool on) {
    if (on == m_presenting || (on && currentPage() != m_scenarioPage)) {
        return;
    }
    m_presenting = on;
    m_actionSet->setPresenting(on);
    m_blank->lift();
    m_fileBar->setWanted(!on && showsDocument());
    menuBar()->setVisible(!on);
    m_menus->toolBar()->setVisible(!on);
    statusBar()->setVisible(!on);
    m_scenarioPage->setPresenting(on);
    if (on) {
        m_stateBefore = windowState();
        setWindowState(m_stateBefore | Qt::WindowFullScreen);
    } else {
        setWindowState(m_stateBefore);
    }
    updateActions();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // The timeline has first say: Esc during a drag takes the drag back.
    if (event->key() != Qt::Key_Escape || !m_presenting) {
        QMainWindow::keyPressEvent(event);
    } else if (m_scenarioPage->lesson().isUnfolded()) {
        m_scenarioPage->lesson().foldText();
    } else {
        setPresenting(false);
    }
}

void MainWindow::updateActions() {
    ActionSet& actions = *m_actionSet;
    Document* document = m_host->document();
    const bool shown = document && currentPage() == m_scenarioPage;
    actions.setScenarioShown(shown);
    // A presenter's remote has to say why it does not go on.
    actions[ActionId::PreviousScenario]->setEnabled(shown &&
                                                    (m_presenting || !m_neighbours.previous.isEmpty()));
    actions[ActionId::NextScenario]->setEnabled(shown && (m_presenting || !m_neighbours.next.isEmpty()));
    actions[ActionId::Blank]->setEnabled(shown && m_presenting);
    const auto name = [](QAction* action, const QString& verb, const QString& step, const QString& named) {
        action->setText(step.isEmpty() ? verb : named.arg(QString(step).replace(u'&', QStringLiteral("&&"))));
        action->setToolTip(
            action->text().remove(u'&') +
            QStringLiteral(" (%1)").arg(action->shortcut().toString(QKeySequence::NativeText)));
        action->setEnabled(!step.isEmpty());
    };
    const QString undone = shown ? document->undoText() : QString();
    const QString redone = shown ? document->redoText() : QString();
    name(actions[ActionId::Undo], tr("&Undo"), undone, tr("&Undo: %1"));
    name(actions[ActionId::Redo], tr("&Redo"), redone, tr("&Redo: %1"));
    const bool mayBeSaved = shown && !m_host->isSaving();
    actions[ActionId::Save]->setEnabled(mayBeSaved && (document->isModified() || document->path().isEmpty()));
    actions[ActionId::SaveAs]->setEnabled(mayBeSaved);
    actions[ActionId::RecoveryLine]->setChecked(
        shown && (document->isRecoveryLineShown() || document->isRecoveryLineAwaited()));
    for (const auto& [id, kept] : keepActions) {
        actions[id]->setChecked(shown && document->kept() == kept);
    }
    const std::optional<PaneId> pane = m_scenarioPage->shownPane();
    for (const auto& [id, paneId] : paneActions) {
        actions[id]->setChecked(pane == paneId);
    }
    actions[ActionId::EnlargePane]->setEnabled(shown && pane.has_value());
    actions[ActionId::EnlargePane]->setChecked(m_scenarioPage->isPaneEnlarged());
    actions[ActionId::PaneWorkload]->setEnabled(shown && document->scenario().workload.has_value());
    // Markers are for dragging, and roll back, only where consistency is given up.
    const bool markers = shown && document->kept() == Kept::BackupAndAvailability;
    for (const ActionId id : {ActionId::Oldest, ActionId::SameInstant, ActionId::RecoveryLine}) {
        actions[id]->setEnabled(markers);
    }
    const bool comparing = showsDocument() && !shown;
    for (const ActionId id : {ActionId::Export, ActionId::CopyFigure}) {
        actions[id]->setEnabled(shown || (comparing && m_comparison->figure()));
    }
    m_variantActions->update(shown, comparing);
    actions[ActionId::Reload]->setEnabled(!m_host->sourcePath().isEmpty() ||
                                          currentPage() == m_diagnosticsPage);
    m_menus->sameInstant()->setEnabled(markers);
    m_menus->lanes()->setEnabled(shown);
}

void MainWindow::updateTitle() {
    const Document* document = m_host->document();
    if (!showsDocument()) {
        setWindowModified(false);
        setWindowTitle(QStringLiteral("BACscope"));
        return;
    }
    const QString title = document->scenario().title.in(QLocale().name());
    setWindowFilePath(document->path());
    setWindowTitle(
        title.isEmpty()
            ? tr("%1[*] – BACscope").arg(document->displayName())
            : tr("%1[*] – %2 – BACscope", "file, title of the scenario").arg(document->displayName(), title));
    setWindowModified(document->isModified());
}

void MainWindow::updateTheme() {
    const Theme& theme = m_windows.theme();
    m_actionSet->setTheme(theme);
    m_fileBar->setTheme(theme);
    m_scenarioPage->setTheme(theme);
    if (m_comparison) {
        m_comparison->setTheme(theme);
    }
    if (m_startPage) {
        m_startPage->setTheme(theme);
    }
    if (m_diagnosticsPage) {
        m_diagnosticsPage->setTheme(theme);
    }
}

void MainWindow::retranslate() {
    m_actionSet->retranslate();
    m_menus->retranslate();
    updateActions();
    updateTitle();
    if (m_host->document() && !m_host->document()->warnings().empty() &&
        m_scenarioPage->messages().isVisible()) {
        showWarnings();
    }
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::WindowStateChange) {
        (*m_actionSet)[ActionId::FullScreen]->setChecked(isFullScreen());
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_host->mayClose()) {
        event->ignore();
        return;
    }
    setPresenting(false);
    settings::setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::ranges::any_of(urls, &QUrl::isLocalFile)) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    if (files.isEmpty()) {
        return;
    }
    event->acceptProposedAction();
    // Once the other program is no longer waiting for the drop to end: opening may ask a question.
    QMetaObject::invokeMethod(
        this,
        [this, files] {
            openPath(files.first());
            m_windows.openInNewWindows(files.mid(1));
        },
        Qt::QueuedConnection);
}

} // namespace bacscope
