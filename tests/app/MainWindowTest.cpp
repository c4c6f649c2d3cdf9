// The real window, driven as a person drives it: mouse, keys, menus, dropped files.
#include "AppFixture.h"

#include "figures/TimelineExport.h"
#include "figures/TimelineLayout.h"
#include "scenario/ScenarioWriter.h"
#include "support/LargeLog.h"
#include "support/TestProgram.h"
#include "widgets/AnomalyChip.h"
#include "widgets/AnomalyView.h"
#include "widgets/DiagnosticsView.h"
#include "widgets/FigurePreview.h"
#include "widgets/HeadlineBar.h"
#include "widgets/RecoveryPlayer.h"
#include "widgets/TimelineView.h"
#include "window/DiagnosticsPage.h"
#include "window/ExportDialog.h"
#include "window/ImportDialog.h"
#include "window/LessonBar.h"
#include "window/MainWindow.h"
#include "window/MessageBar.h"
#include "window/RecoveryDialog.h"
#include "window/SavingIndicator.h"
#include "window/ScenarioPage.h"
#include "window/ScenarioTile.h"
#include "window/ShortcutsDialog.h"
#include "window/StartPage.h"
#include "window/WindowSet.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QShortcutEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

constexpr ServiceId A{0};
constexpr ServiceId B{1};

/// Translates every text by putting a mark before it: shows what is translated again, and what was forgotten.
class Marked : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        return QStringLiteral("◆") + QString::fromUtf8(source);
    }
};

Instant at(double units) {
    return Instant{static_cast<std::int64_t>(units * 1e9)};
}

/// Hears the shortcuts of actions instead of them.
class Listener : public QObject {
public:
    QList<QObject*> heard;
    bool wasAmbiguous = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Shortcut) {
            return false;
        }
        heard.append(watched);
        wasAmbiguous = wasAmbiguous || static_cast<QShortcutEvent*>(event)->isAmbiguous();
        return true;
    }
};

/// Presses a button of the next message box, once it is there.
void answer(QMessageBox::StandardButton button) {
    QTimer::singleShot(0, qApp, [button] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box) {
            answer(button);
            return;
        }
        box->button(button)->click();
    });
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theMouseDragsAMarkerAndALinkBreaks();
    void escTakesTheDragBack();
    void undoTakesTheDragBackAndSaysSo();
    void theKeyboardDoesTheSame();
    void choosingAnEntryExplainsItAndSelectsItInTheTimeline();
    void anomaliesInTheHeadlineAreShownOneAfterAnother();
    void allToTheOldestBackup();
    void theRecoveryLineIsPlayedAndBecomesTheMarkers();
    void theStartPageOpensAScenarioByKeyboard();
    void arrowsWalkTheStartPage();
    void everyShippedScenarioHasATile();
    void aDroppedFileIsOpened();
    void aBrokenFileShowsAllDiagnosticsAndReloads();
    void warningsAreShownAndDismissed();
    void aLogIsImportedAndUnsaved();
    void theImportDialogPreviewsAndExplainsABadPattern();
    void theExportDialogMakesAFile_data();
    void theExportDialogMakesAFile();
    void theExportDialogLetsOneChooseTheFigure();
    void aSlideIsExportedWithLargeLetters();
    void theFigureIsCopiedAsPictureAndSvg();
    void theLanguageChangesWithoutARestart();
    void theLessonIsReadAndPutAway();
    void aLongLessonIsFoldedToTwoLines();
    void theTitleSaysWhatIsModified();
    void closingAsks_data();
    void closingAsks();
    void aLargeScenarioIsSavedWhileItIsEdited();
    void savingIsCancelled();
    void closingWaitsForSaving();
    void theRecoveryLineOfALargeScenarioIsAwaited();
    void oneWindowPerFile();
    void presentingHidesEverythingButTheFigure();
    void onlyWhatIsWrongIsShown();
    void theThemeIsChosen();
    void everyShortcutIsThereOnce();
    void everyShortcutIsHeard_data();
    void everyShortcutIsHeard();
    void lostWorkIsOfferedAgain();
    void lanesAreHiddenFromTheMenu();

private:
    QString write(const QString& name, const QByteArray& text);
    QString openLarge();
    void open(const QString& path);
    TimelineView& timeline() const { return m_window->scenarioPage().timeline(); }
    Document& document() const { return *m_window->host().document(); }
    QPoint markerAt(ServiceId service) const;
    QPoint pointAt(ServiceId service, double units) const;
    QAction& action(ActionId id) const { return *m_window->actionSet()[id]; }
    int brokenLinksInTheList() const;
    void dragB(double to) const;

    OwnHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSet> m_windows;
    QPointer<MainWindow> m_window;
};

void MainWindowTest::init() {
    m_home.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    settings::setLanguage(QStringLiteral("en"));
    settings::setTheme(settings::ThemeChoice::Light);
    m_windows = std::make_unique<WindowSet>();
    m_window = m_windows->newWindow();
    m_window->resize(1280, 800);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void MainWindowTest::cleanup() {
    m_windows.reset();
    m_folder.reset();
}

QString MainWindowTest::write(const QString& name, const QByteArray& text) {
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write");
    }
    file.write(text);
    return file.fileName();
}

void MainWindowTest::open(const QString& path) {
    m_window->host().open({path});
    QTRY_VERIFY(!m_window->host().isLoading());
    QCoreApplication::processEvents();
}

QPoint MainWindowTest::markerAt(ServiceId service) const {
    return timeline().toViewport(timeline().figure().markerRect(service).center()).toPoint();
}

QPoint MainWindowTest::pointAt(ServiceId service, double units) const {
    const TimelineFigure& figure = timeline().figure();
    return timeline()
        .toViewport({figure.timeScale().x(at(units)), figure.laneRect(service).center().y()})
        .toPoint();
}

int MainWindowTest::brokenLinksInTheList() const {
    AnomalyModel& model = *m_window->scenarioPage().anomalies().model();
    model.settle();
    return static_cast<int>(model.count(AnomalyModel::Group::BrokenLinks));
}

void MainWindowTest::dragB(double to) const {
    QWidget* viewport = timeline().viewport();
    const QPoint grip = pointAt(B, 2.5);
    QTest::mouseMove(viewport, grip);
    QTest::mousePress(viewport, Qt::LeftButton, {}, grip);
    QTest::mouseMove(viewport, grip + QPoint(12, 0));
    QTest::mouseMove(viewport, pointAt(B, to));
    QTest::qWait(30); // moves are taken together, frame by frame
}

void MainWindowTest::theMouseDragsAMarkerAndALinkBreaks() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    QCOMPARE(brokenLinksInTheList(), 1);
    dragB(1.7);
    QTest::mouseRelease(timeline().viewport(), Qt::LeftButton, {}, pointAt(B, 1.7));
    QCOMPARE(document().undoStack().count(), 1);
    QVERIFY(document().cut().markers[B.at()] < at(2));
    QCOMPARE(brokenLinksInTheList(), 2);
    QVERIFY(m_window->scenarioPage().headline().headline().contains(QStringLiteral("Not consistent")));
}

void MainWindowTest::escTakesTheDragBack() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    dragB(1.7);
    QCOMPARE(brokenLinksInTheList(), 2);
    QTest::keyClick(&timeline(), Qt::Key_Escape);
    QCOMPARE(document().cut().markers[B.at()], at(2.5));
    QCOMPARE(brokenLinksInTheList(), 1);
    QTest::mouseRelease(timeline().viewport(), Qt::LeftButton, {}, pointAt(B, 1.7));
    QCOMPARE(document().undoStack().count(), 0);
    QVERIFY(!m_window->isWindowModified());
}

void MainWindowTest::undoTakesTheDragBackAndSaysSo() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    QVERIFY(!action(ActionId::Undo).isEnabled());
    dragB(3.2);
    QTest::mouseRelease(timeline().viewport(), Qt::LeftButton, {}, pointAt(B, 3.2));
    QCOMPARE(brokenLinksInTheList(), 0);
    QVERIFY2(action(ActionId::Undo).text().contains(QStringLiteral("Move backup of Microservice B")),
             qPrintable(action(ActionId::Undo).text()));
    QVERIFY(m_window->isWindowModified());
    action(ActionId::Undo).trigger();
    QCOMPARE(brokenLinksInTheList(), 1);
    QVERIFY(!m_window->isWindowModified());
    action(ActionId::Redo).trigger();
    QCOMPARE(brokenLinksInTheList(), 0);
}

void MainWindowTest::theKeyboardDoesTheSame() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    Hit marker;
    marker.kind = Hit::Kind::BackupMarker;
    marker.service = B;
    timeline().setFocused(marker);
    QTest::keyClick(&timeline(), Qt::Key_Right);
    QCOMPARE(brokenLinksInTheList(), 0);
    QTest::keyClick(m_window.data(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(brokenLinksInTheList(), 1);
    QTest::keyClick(&timeline(), Qt::Key_Left);
    QCOMPARE(brokenLinksInTheList(), 2);
}

void MainWindowTest::choosingAnEntryExplainsItAndSelectsItInTheTimeline() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    AnomalyView& list = m_window->scenarioPage().anomalies();
    const CutTracker& tracker = document().tracker();
    const QModelIndex entry = list.model()->find(tracker.brokenLink(tracker.brokenReferences().front()));
    QVERIFY(entry.isValid());
    list.list()->setCurrentIndex(entry);
    QVERIFY(timeline().selectedAnomaly().has_value());
    QVERIFY(std::holds_alternative<BrokenLink>(*timeline().selectedAnomaly()));
    QVERIFY2(list.details()->toPlainText().contains(QStringLiteral("B/3")),
             qPrintable(list.details()->toPlainText()));
}

void MainWindowTest::anomaliesInTheHeadlineAreShownOneAfterAnother() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    Q_EMIT m_window->scenarioPage().headline().kindActivated(AnomalyKind::BrokenLink);
    QVERIFY(timeline().selectedAnomaly().has_value());
    QVERIFY(m_window->scenarioPage().anomalies().details()->toPlainText().contains(QStringLiteral("B/3")));
}

void MainWindowTest::allToTheOldestBackup() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    action(ActionId::Oldest).trigger();
    QCOMPARE(document().cut().markers[A.at()], at(2.5));
    QCOMPARE(brokenLinksInTheList(), 0);
    action(ActionId::Undo).trigger();
    action(ActionId::SameInstant).trigger(); // nothing is selected: the latest
    QCOMPARE(document().cut().markers[B.at()], at(3.6));
}

void MainWindowTest::theRecoveryLineIsPlayedAndBecomesTheMarkers() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    QTest::keyClick(m_window.data(), Qt::Key_3, Qt::ControlModifier);
    RecoveryPlayer& player = m_window->scenarioPage().player();
    QVERIFY(player.isVisible());
    QVERIFY(action(ActionId::RecoveryLine).isChecked());
    player.pause();
    player.toLast();
    QCOMPARE(document().recoveryRounds(), std::size_t(1));
    player.stepBack();
    QCOMPARE(document().recoveryRounds(), std::size_t(0));
    const Cut line = document().recoveryLine().cut;
    Q_EMIT player.applyRequested();
    QVERIFY(document().cut() == line);
    QVERIFY(!player.isVisible());
    QVERIFY(!action(ActionId::RecoveryLine).isChecked());
    QCOMPARE(brokenLinksInTheList(), 0);
}

void MainWindowTest::theStartPageOpensAScenarioByKeyboard() {
    QCOMPARE(m_window->currentPage(), m_window->startPage());
    ScenarioTile* brokenLink = m_window->startPage()->tiles()[1];
    QTest::keyClick(brokenLink, Qt::Key_Return);
    QTRY_COMPARE(m_window->currentPage(), &m_window->scenarioPage());
    QVERIFY(document().path().isEmpty());
    QVERIFY(!document().isModified());
    QVERIFY2(m_window->windowTitle().contains(QStringLiteral("A broken link")),
             qPrintable(m_window->windowTitle()));
    action(ActionId::Start).trigger();
    QCOMPARE(m_window->currentPage(), m_window->startPage());
    action(ActionId::Start).trigger();
    QCOMPARE(m_window->currentPage(), &m_window->scenarioPage());
}

void MainWindowTest::arrowsWalkTheStartPage() {
    const std::vector<ScenarioTile*>& tiles = m_window->startPage()->tiles();
    QApplication::setActiveWindow(m_window);
    tiles[0]->setFocus();
    QTest::keyClick(tiles[0], Qt::Key_Right);
    QCOMPARE(m_window->focusWidget(), tiles[1]);
    QTest::keyClick(tiles[1], Qt::Key_Left);
    QTest::keyClick(tiles[0], Qt::Key_Left);
    QCOMPARE(m_window->focusWidget(), tiles[0]);
    QTest::keyClick(tiles[0], Qt::Key_Down);
    QVERIFY(m_window->focusWidget() != tiles[0]);
    QVERIFY(tiles[0]->geometry().bottom() < m_window->focusWidget()->geometry().top());
}

void MainWindowTest::everyShippedScenarioHasATile() {
    const std::size_t shipped =
        static_cast<std::size_t>(QDir(QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios"))
                                     .entryList({QStringLiteral("*.bac.yaml")})
                                     .size());
    QCOMPARE(m_window->startPage()->tiles().size(), shipped);
    for (ScenarioTile* tile : m_window->startPage()->tiles()) {
        tile->prepare();
        QVERIFY2(!tile->accessibleDescription().isEmpty(), qPrintable(tile->path()));
    }
}

void MainWindowTest::aDroppedFileIsOpened() {
    const QString path = write(QStringLiteral("figure3.bac.yaml"), figure3);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window, &drop);
    QTRY_COMPARE(m_window->currentPage(), &m_window->scenarioPage());
    QCOMPARE(document().path(), path);
    QCOMPARE(settings::recentFiles(), QStringList{path});
}

void MainWindowTest::aBrokenFileShowsAllDiagnosticsAndReloads() {
    const QString path = write(QStringLiteral("broken.bac.yaml"),
                               "bacscope: 1\nservices: {A: {colour: red}}\nevents: [{at: x, create: A/1}]\n");
    open(path);
    QCOMPARE(m_window->currentPage(), m_window->diagnosticsPage());
    QCOMPARE(m_window->diagnosticsPage()->list()->model()->rowCount(), 2);
    write(QStringLiteral("broken.bac.yaml"), figure3);
    action(ActionId::Reload).trigger();
    QTRY_COMPARE(m_window->currentPage(), &m_window->scenarioPage());
    QCOMPARE(document().path(), path);
}

void MainWindowTest::warningsAreShownAndDismissed() {
    open(write(QStringLiteral("late.bac.yaml"), "bacscope: 1\nservices: {A: {}}\nevents: [{at: 1, create: "
                                                "A/1}, {at: 9, create: A/2}]\ndisaster: 5\n"));
    MessageBar& bar = m_window->scenarioPage().messages();
    QVERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(u'1'), qPrintable(bar.text()));
    bar.hide();
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    QVERIFY(!bar.isVisible());
}

void MainWindowTest::aLogIsImportedAndUnsaved() {
    open(write(QStringLiteral("talk.log"),
               "sent\nalice {\"alice\":1}\nreceived\nbob {\"bob\":1, \"alice\":1}\n"));
    QCOMPARE(m_window->currentPage(), &m_window->scenarioPage());
    QVERIFY(m_window->isWindowModified());
    QVERIFY2(m_window->windowTitle().startsWith(QStringLiteral("talk.bac.yaml[*]")),
             qPrintable(m_window->windowTitle()));
    QVERIFY(document().saveTo(m_folder->filePath(QStringLiteral("talk.bac.yaml"))).empty());
    QVERIFY(!m_window->isWindowModified());
}

void MainWindowTest::theImportDialogPreviewsAndExplainsABadPattern() {
    ImportDialog dialog(write(QStringLiteral("talk.log"),
                              "sent\nalice {\"alice\":1}\nreceived\nbob {\"bob\":1, \"alice\":1}\n"),
                        Theme::light(), m_window);
    dialog.show();
    QTRY_VERIFY(dialog.importButton()->isEnabled());
    dialog.patternEdit()->setText(QStringLiteral("(?<host>"));
    QVERIFY(!dialog.importButton()->isEnabled());
    dialog.patternEdit()->clear();
    QTRY_VERIFY(dialog.importButton()->isEnabled());
    dialog.importButton()->click();
    const std::shared_ptr<LoadOutcome> outcome = dialog.takeOutcome();
    QVERIFY(outcome && outcome->loaded);
    m_window->host().openLoaded(outcome);
    QCOMPARE(document().scenario().services.size(), std::size_t(2));
    QVERIFY(document().isModified());
}

void MainWindowTest::theExportDialogMakesAFile_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << 0 << QByteArray("<?xml");
    QTest::newRow("pdf") << 1 << QByteArray("%PDF");
    QTest::newRow("png") << 2 << QByteArray("\x89PNG");
}

void MainWindowTest::theExportDialogMakesAFile() {
    QFETCH(int, format);
    QFETCH(QByteArray, begins);
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    const QString path = m_folder->filePath(QStringLiteral("figure"));
    {
        ExportDialog dialog(m_window->scenarioPage().figures(), QStringLiteral("figure"), Theme::light(),
                            m_window);
        dialog.formatBox()->setCurrentIndex(format);
        dialog.show();
        dialog.preview()->settle();
        QVERIFY(!dialog.preview()->image().isNull());
        QVERIFY(dialog.exportTo(path));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QCOMPARE(static_cast<int>(ExportDialog::rememberedSettings().format), format);
}

void MainWindowTest::theExportDialogLetsOneChooseTheFigure() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    ScenarioPage& page = m_window->scenarioPage();
    page.timeline().zoomAt(page.timeline().figure().plotRect().center().x(), 2);
    const auto dialogFor = [this, &page] {
        return std::make_unique<ExportDialog>(page.figures(), QStringLiteral("figure"), Theme::light(),
                                              m_window);
    };
    page.showPane(std::nullopt);
    QCOMPARE(dialogFor()->figureBox()->count(), 1);
    QVERIFY(dialogFor()->figureBox()->isHidden());

    page.showPane(PaneId::Charts);
    page.timeline().setFocus();
    const auto dialog = dialogFor();
    dialog->show();
    QCOMPARE(dialog->figureBox()->count(), 3);
    QCOMPARE(dialog->figureBox()->currentText(), QStringLiteral("Timeline"));
    QCOMPARE(dialog->titleEdit()->placeholderText(), document().scenario().title.in(QStringLiteral("en")));
    QVERIFY(dialog->onlyVisibleBox()->isVisible());

    dialog->figureBox()->setCurrentIndex(1);
    QCOMPARE(dialog->figureBox()->currentText(), QStringLiteral("When the disaster strikes"));
    QCOMPARE(dialog->titleEdit()->placeholderText(), QStringLiteral("When the disaster strikes"));
    QVERIFY(!dialog->onlyVisibleBox()->isVisible());
    dialog->formatBox()->setCurrentIndex(static_cast<int>(FigureFormat::Svg));
    const QString path = m_folder->filePath(QStringLiteral("chosen.svg"));
    QVERIFY(dialog->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("<title>When the disaster strikes</title>"));

    page.setPaneEnlarged(true);
    QCOMPARE(dialogFor()->figureBox()->currentIndex(), 1);
    page.setPaneEnlarged(false);
    page.showPane(PaneId::Corners);
    QCOMPARE(dialogFor()->figureBox()->itemText(1), QStringLiteral("Triangle of the corners"));
}

void MainWindowTest::aSlideIsExportedWithLargeLetters() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    ExportDialog dialog(m_window->scenarioPage().figures(), QStringLiteral("figure"), Theme::light(),
                        m_window);
    const auto is = [&dialog](const char* size, double dpi) {
        const ExportSettings settings = dialog.exportSettings();
        return settings.size.text() == QLatin1String(size) && settings.dpi == dpi;
    };
    QVERIFY(is("960x540px", 192)); // at first
    dialog.presetBox()->setCurrentIndex(1);
    QVERIFY(is("90x65mm", 0));
    dialog.presetBox()->setCurrentIndex(0);
    QVERIFY(is("960x540px", 192));
    dialog.formatBox()->setCurrentIndex(static_cast<int>(FigureFormat::Png));
    const QString path = m_folder->filePath(QStringLiteral("slide.png"));
    QVERIFY(dialog.exportTo(path));
    QCOMPARE(QImage(path).size(), QSize(1920, 1080));
    QCOMPARE(ExportDialog::rememberedSettings().dpi, 192.0);
}

void MainWindowTest::theFigureIsCopiedAsPictureAndSvg() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    action(ActionId::CopyFigure).trigger();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

void MainWindowTest::theLanguageChangesWithoutARestart() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    document().moveMarker(B, at(3.2), 1);
    QVERIFY2(m_window->windowTitle().contains(QStringLiteral("A broken link")),
             qPrintable(m_window->windowTitle()));
    action(ActionId::LanguageGerman).trigger();
    Marked marked; // the program's own German comes with the executable; here every text is marked instead
    QCoreApplication::installTranslator(&marked);
    QCoreApplication::processEvents();
    QVERIFY2(m_window->windowTitle().contains(QStringLiteral("Ein toter Link")),
             qPrintable(m_window->windowTitle()));
    QVERIFY(action(ActionId::Open).text().startsWith(u'◆'));
    QVERIFY2(action(ActionId::Undo).text().contains(QStringLiteral("◆Move backup of Microservice B to 3,2")),
             qPrintable(action(ActionId::Undo).text()));
    for (const QAction* menu : m_window->menuBar()->actions()) {
        QVERIFY2(menu->text().startsWith(u'◆'), qPrintable(menu->text()));
    }
    QVERIFY(m_window->scenarioPage().headline().headline().contains(u'◆'));
    QCoreApplication::removeTranslator(&marked);
    action(ActionId::LanguageEnglish).trigger();
    QCoreApplication::processEvents();
    QCOMPARE(action(ActionId::Open).text(), QStringLiteral("&Open…"));
    QCOMPARE(settings::language(), QStringLiteral("en"));
}

void MainWindowTest::theLessonIsReadAndPutAway() {
    m_window->host().open({m_window->startPage()->tiles()[1]->path()});
    QTRY_COMPARE(m_window->currentPage(), &m_window->scenarioPage());
    LessonBar& lesson = m_window->scenarioPage().lesson();
    QVERIFY(lesson.isVisible());
    QVERIFY2(lesson.text().startsWith(QStringLiteral("Every entity of A")), qPrintable(lesson.text()));
    Q_EMIT lesson.closed();
    QVERIFY(!lesson.isVisible());
    QVERIFY(!settings::lesson());
    action(ActionId::Lesson).trigger();
    QVERIFY(lesson.isVisible());
    open(write(QStringLiteral("figure3.bac.yaml"), figure3)); // has nothing to say
    QVERIFY(!lesson.isVisible());
}

void MainWindowTest::aLongLessonIsFoldedToTwoLines() {
    const QByteArray sentence = "Every word of this long description matters to those who read it. ";
    const QByteArray rest = QByteArray(figure3).replace("title: {en: A broken link, de: Ein toter Link}", "");
    open(write(QStringLiteral("long.bac.yaml"),
               rest + "description: '" + sentence.repeated(12) + "'\nsource: A book\n"));
    LessonBar& lesson = m_window->scenarioPage().lesson();
    QVERIFY(lesson.moreButton()->isVisible());
    QCOMPARE(lesson.shownText().count(u'\n'), 1);
    QVERIFY2(lesson.shownText().endsWith(QStringLiteral("…")), qPrintable(lesson.shownText()));
    const int folded = lesson.height();
    lesson.moreButton()->click();
    QTRY_VERIFY(lesson.height() > folded);
    QCOMPARE(lesson.shownText(), lesson.text());
    lesson.moreButton()->click();
    QTRY_COMPARE(lesson.height(), folded);

    open(write(QStringLiteral("short.bac.yaml"), rest + "description: '" + sentence + "'\nsource: A book\n"));
    QVERIFY(!lesson.moreButton()->isVisible());
    QCOMPARE(lesson.shownText(), lesson.text());
    QTRY_VERIFY(lesson.height() <= folded + 4);
}

void MainWindowTest::theTitleSaysWhatIsModified() {
    const QString path = write(QStringLiteral("figure3.bac.yaml"), figure3);
    open(path);
    QVERIFY(!m_window->isWindowModified());
    document().moveMarker(B, at(3.2), 1);
    QVERIFY(m_window->isWindowModified());
    action(ActionId::Save).trigger();
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(plannedCut(*readScenario(path).scenario).markers[B.at()], at(3.2));
}

void MainWindowTest::closingAsks_data() {
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<double>("saved");
    QTest::newRow("save") << int(QMessageBox::Save) << true << 3.2;
    QTest::newRow("discard") << int(QMessageBox::Discard) << true << 2.5;
    QTest::newRow("cancel") << int(QMessageBox::Cancel) << false << 2.5;
}

void MainWindowTest::closingAsks() {
    QFETCH(int, button);
    QFETCH(bool, closes);
    QFETCH(double, saved);
    const QString path = write(QStringLiteral("figure3.bac.yaml"), figure3);
    open(path);
    document().moveMarker(B, at(3.2), 1);
    answer(static_cast<QMessageBox::StandardButton>(button));
    QCOMPARE(m_window->close(), closes);
    QCOMPARE(plannedCut(*readScenario(path).scenario).markers[B.at()], at(saved));
}

QString MainWindowTest::openLarge() {
    Scenario scenario = largeScenario(60'000);
    scenario.services[A.at()].backup.at = at(50'000);
    scenario.services[B.at()].backup.at = at(40'000);
    const QString path = m_folder->filePath(QStringLiteral("large.bac.yaml"));
    if (!saveScenario(scenario, path).empty()) {
        qFatal("cannot write");
    }
    open(path);
    return path;
}

void MainWindowTest::aLargeScenarioIsSavedWhileItIsEdited() {
    const QString path = openLarge();
    document().moveMarker(B, at(45'000), 1);
    action(ActionId::Save).trigger();
    QVERIFY(m_window->host().isSaving());
    QVERIFY(m_window->savingIndicator()->isVisible());
    QVERIFY2(m_window->savingIndicator()->text().contains(QStringLiteral("large.bac.yaml")),
             qPrintable(m_window->savingIndicator()->text()));
    QVERIFY(!action(ActionId::Save).isEnabled());
    QVERIFY(!action(ActionId::SaveAs).isEnabled());
    document().moveMarker(B, at(46'000), 2);
    QTRY_VERIFY(!m_window->host().isSaving());
    QVERIFY(!m_window->savingIndicator()->isVisible());
    QVERIFY(m_window->isWindowModified());
    QVERIFY(action(ActionId::Save).isEnabled());
    QCOMPARE(plannedCut(*readScenario(path).scenario).markers[B.at()], at(45'000));
    action(ActionId::Undo).trigger();
    QVERIFY(!m_window->isWindowModified());
    QTest::qWait(50);
    QVERIFY(!m_window->scenarioPage().messages().isVisible()); // it was us who changed the file
}

void MainWindowTest::savingIsCancelled() {
    const QString path = openLarge();
    document().moveMarker(B, at(45'000), 1);
    const QString other = m_folder->filePath(QStringLiteral("other.bac.yaml"));
    QVERIFY(m_window->host().saveTo(other));
    m_window->savingIndicator()->cancelButton()->click();
    QTRY_VERIFY(!m_window->host().isSaving());
    QVERIFY(!m_window->savingIndicator()->isVisible());
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(document().path(), path);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("other*")}), QStringList());
    document().undoStack().undo();
    answer(QMessageBox::Discard);
    m_window->close();
}

void MainWindowTest::closingWaitsForSaving() {
    const QString path = openLarge();
    document().moveMarker(B, at(45'000), 1);
    answer(QMessageBox::Save);
    QVERIFY(m_window->close());
    QCOMPARE(plannedCut(*readScenario(path).scenario).markers[B.at()], at(45'000));
}

void MainWindowTest::theRecoveryLineOfALargeScenarioIsAwaited() {
    openLarge();
    action(ActionId::RecoveryLine).trigger();
    RecoveryPlayer& player = m_window->scenarioPage().player();
    QVERIFY(action(ActionId::RecoveryLine).isChecked());
    QVERIFY(!player.isVisible());
    QTRY_VERIFY(player.isVisible());
    QVERIFY(player.isPlaying());
    QVERIFY(action(ActionId::RecoveryLine).isChecked());
    action(ActionId::RecoveryLine).trigger();
    QVERIFY(!player.isVisible());
    document().moveMarker(B, at(45'000), 1);
    action(ActionId::RecoveryLine).trigger();
    action(ActionId::RecoveryLine).trigger(); // never mind
    QVERIFY(!action(ActionId::RecoveryLine).isChecked());
    document().undoStack().undo();
}

void MainWindowTest::oneWindowPerFile() {
    const QString path = write(QStringLiteral("figure3.bac.yaml"), figure3);
    open(path);
    QCOMPARE(m_windows->windowShowing(path), m_window.data());
    QVERIFY(!m_windows->openInNewWindows({path}));
    const QString other = write(QStringLiteral("other.bac.yaml"), figure3);
    MainWindow* second = m_windows->openInNewWindows({other});
    QVERIFY(second);
    QTRY_VERIFY(second->host().document());
    QCOMPARE(m_windows->windows().size(), std::size_t(2));
    second->host().document()->moveMarker(B, at(3.2), 1);
    QCOMPARE(document().cut().markers[B.at()], at(2.5));
    second->host().document()->undoStack().undo();
}

void MainWindowTest::presentingHidesEverythingButTheFigure() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    const int chipHeight = m_window->scenarioPage().headline().chip(AnomalyKind::BrokenLink)->height();
    action(ActionId::Present).trigger();
    QVERIFY(m_window->isFullScreen());
    QVERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(!m_window->scenarioPage().anomalies().isVisible());
    QVERIFY(timeline().figureScale() > 1.2);
    HeadlineBar& headline = m_window->scenarioPage().headline();
    QCOMPARE(headline.scale(), timeline().figureScale());
    QVERIFY(headline.chip(AnomalyKind::BrokenLink)->height() > chipHeight);
    QTest::keyClick(&timeline(), Qt::Key_Escape);
    QVERIFY(!m_window->isPresenting());
    QVERIFY(!m_window->isFullScreen());
    QVERIFY(m_window->menuBar()->isVisible());
    QCOMPARE(timeline().figureScale(), 1.0);
    QCOMPARE(headline.scale(), 1.0);
    QTest::keyClick(&timeline(), Qt::Key_F5);
    QVERIFY(m_window->isPresenting());
    QTest::keyClick(&timeline(), Qt::Key_F5);
    QVERIFY(!m_window->isPresenting());
}

void MainWindowTest::onlyWhatIsWrongIsShown() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    const auto arrows = [&] { return timeline().figure().layout().arrows.size(); };
    const std::size_t all = arrows();
    QVERIFY(action(ActionId::ShowAll).isChecked());
    QTest::keyClick(&timeline(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(action(ActionId::ShowWrong).isChecked());
    QCOMPARE(arrows(), std::size_t(1));

    // What is exported is what is seen.
    const auto exported = [&] {
        const FigureChoice choice = m_window->scenarioPage().figures();
        FigureLook look;
        choice.figures.front().figure->layOut(look);
        return static_cast<const TimelineExport&>(*choice.figures.front().figure)
            .timeline()
            .layout()
            .arrows.size();
    };
    QCOMPARE(exported(), std::size_t(1));

    action(ActionId::ShowSelected).trigger();
    Hit first;
    first.kind = Hit::Kind::Event;
    first.event = EventId(0);
    timeline().select(first);
    timeline().grab(); // the next frame
    QCOMPARE(arrows(), std::size_t(1));
    QCOMPARE(timeline().figure().layout().arrows.front().event, EventId(0));
    QCOMPARE(exported(), std::size_t(1));
    action(ActionId::ShowAll).trigger();
    QCOMPARE(arrows(), all);
    QVERIFY(all > 1);
}

void MainWindowTest::theThemeIsChosen() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    action(ActionId::ThemeDark).trigger();
    QCOMPARE(timeline().theme().name, ThemeName::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
    action(ActionId::ThemeLight).trigger();
    QCOMPARE(timeline().theme().name, ThemeName::Light);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
}

void MainWindowTest::everyShortcutIsThereOnce() {
    QStringList all;
    for (int i = 0; i < static_cast<int>(ActionId::Count); ++i) {
        QVERIFY(!action(static_cast<ActionId>(i)).text().isEmpty());
        for (const QKeySequence& shortcut : action(static_cast<ActionId>(i)).shortcuts()) {
            QVERIFY2(!all.contains(shortcut.toString()), qPrintable(shortcut.toString()));
            QVERIFY(!shortcut.isEmpty());
            all.append(shortcut.toString());
        }
    }
    const ShortcutsDialog page(m_window->actionSet());
    const QString text = page.findChild<QTextBrowser*>()->toPlainText();
    QVERIFY(text.contains(action(ActionId::Export).shortcut().toString(QKeySequence::NativeText)));
}

void MainWindowTest::everyShortcutIsHeard_data() {
    QTest::addColumn<bool>("presenting");
    QTest::newRow("in the window") << false;
    QTest::newRow("while presenting") << true;
}

void MainWindowTest::everyShortcutIsHeard() {
    QFETCH(bool, presenting);
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    m_window->setPresenting(presenting);
    QApplication::setActiveWindow(m_window);
    timeline().setFocus();
    Listener listener;
    for (int i = 0; i < static_cast<int>(ActionId::Count); ++i) {
        action(static_cast<ActionId>(i)).setEnabled(true);
        action(static_cast<ActionId>(i)).installEventFilter(&listener);
    }
    for (int i = 0; i < static_cast<int>(ActionId::Count); ++i) {
        QAction& expected = action(static_cast<ActionId>(i));
        for (const QKeySequence& shortcut : expected.shortcuts()) {
            listener.heard.clear();
            QTest::keySequence(&timeline(), shortcut);
            QVERIFY2(listener.heard == QList<QObject*>{&expected}, qPrintable(shortcut.toString()));
            QVERIFY2(!listener.wasAmbiguous, qPrintable(shortcut.toString()));
        }
    }
}

void MainWindowTest::lostWorkIsOfferedAgain() {
    const QString path = write(QStringLiteral("figure3.bac.yaml"), figure3);
    open(path);
    QVERIFY(QDir().mkpath(Autosave::folder()));
    const QString copy = Autosave::folder() + QStringLiteral("/crashed.bac.yaml");
    QVERIFY(QFile::copy(path, copy));
    RecoveryDialog dialog({{copy, QStringLiteral("figure3.bac.yaml"), path, QDateTime::currentDateTime()}},
                          m_window);
    QSignalSpy wanted(&dialog, &RecoveryDialog::recoverRequested);
    QVERIFY(dialog.list()->item(0)->text().startsWith(QStringLiteral("figure3.bac.yaml")));
    dialog.recoverChecked();
    QCOMPARE(wanted.size(), 1);

    LoadRequest request{copy};
    request.recovered =
        RecoverableDocument{copy, QStringLiteral("figure3.bac.yaml"), path, QDateTime::currentDateTime()};
    m_window->host().open(request);
    QTRY_VERIFY(!m_window->host().isLoading());
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(document().path(), path);
    QTRY_VERIFY(!QFile::exists(copy)); // a copy of its own has taken its place
    QCOMPARE(QDir(Autosave::folder()).entryList({QStringLiteral("*.bac.yaml")}).size(), 1);
}

void MainWindowTest::lanesAreHiddenFromTheMenu() {
    open(write(QStringLiteral("figure3.bac.yaml"), figure3));
    document().setHidden(A, true);
    QCOMPARE(timeline().lanes(), (std::vector<ServiceId>{B}));
    QVERIFY(timeline().figure().laneRect(A).isEmpty());
    action(ActionId::ShowAllLanes).trigger();
    QCOMPARE(timeline().lanes(), (std::vector<ServiceId>{A, B}));
}

BACSCOPE_TEST(mainwindow, MainWindowTest, QApplication)
#include "MainWindowTest.moc"
