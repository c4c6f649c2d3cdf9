// Nobody's work is lost: other programs change, break, delete and put back the file that is shown, the disk
// is full, the program is killed. Real buttons in real bars and dialogs.
#include "AppFixture.h"

#include "files/ProcessLock.h"
#include "scenario/ScenarioReader.h"
#include "support/FullDisk.h"
#include "support/TestProgram.h"
#include "widgets/DiagnosticsView.h"
#include "widgets/TimelineView.h"
#include "window/ActionSet.h"
#include "window/Autosave.h"
#include "window/DiagnosticsDialog.h"
#include "window/DiagnosticsPage.h"
#include "window/FileBar.h"
#include "window/MainWindow.h"
#include "window/RecoveryDialog.h"
#include "window/ScenarioPage.h"
#include "window/Settings.h"
#include "window/SettingsFormat.h"
#include "window/WindowSet.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

constexpr ServiceId B{1};
constexpr auto crashVariable = "BACSCOPE_TEST_CRASH";

Instant at(double units) {
    return Instant{static_cast<std::int64_t>(units * 1e9)};
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

/// figure3 with the backup of B elsewhere: as long as it was.
QByteArray withBackup(const char* instant) {
    return QByteArray(figure3).replace("backup: 2.5", QByteArray("backup: ") + instant);
}

/// Once a dialog is there, does something with it.
void whenAsked(const std::function<void(QWidget&)>& act) {
    QTimer::singleShot(10, qApp, [act] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog) {
            whenAsked(act);
            return;
        }
        act(*dialog);
    });
}

QPushButton* buttonNamed(const QWidget& dialog, const QString& text) {
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(u'&') == text) {
            return button;
        }
    }
    return nullptr;
}

QString defaultButtonOf(const QWidget& dialog) {
    for (const QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault()) {
            return QString(button->text()).remove(u'&');
        }
    }
    return {};
}

} // namespace

class SafetyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void savingOverAnothersChangeAsks_data();
    void savingOverAnothersChangeAsks();
    void noButtonThatLosesAnythingIsTheDefault();
    void whatAnotherHasChangedIsNoticedByItsContent_data();
    void whatAnotherHasChangedIsNoticedByItsContent();
    void savingUndisturbedDoesNotAsk();
    void aChangedFileIsReadAgain();
    void aLogThatChangesIsReadAgain_data();
    void aLogThatChangesIsReadAgain();
    void readingAgainWithEditsAsks_data();
    void readingAgainWithEditsAsks();
    void aDeletedFileStaysOnTheScreenAndIsSavedAgain();
    void aMovedFileThatComesBackIsNoticed();
    void soIsAMovedFolder();
    void closingWithoutTheFileAsks();
    void aBrokenFileKeepsTheLastPicture();
    void aReloadThatFailsKeepsTheLastPicture();
    void aFileThatCouldNotBeOpenedIsShownOnceItIsPutRight();
    void theBarIsDismissedAndSpeaksTheLanguage();
    void theBarIsNotPresented();
    void aFullDiskKeepsTheFileAndSaysSo();
    void aFullDiskKeepsTheSettings();
    void settingsOfEachKindAreRead();
    void theFirstChangeIsCopiedSoon_data();
    void theFirstChangeIsCopiedSoon();
    void aCopyThatCannotBeWrittenIsTriedAgain();
    void whatTheDeadLeftIsCleared();
    void aKilledProgramLosesNothing();
    void whatWasChangedSinceTheCrashIsNotOverwritten();

private:
    QString put(const QString& name, const QByteArray& text) const;
    QString openFigure3();
    void open(const QString& path);
    void press(const QString& text) const;
    void save() const { action(ActionId::Save).trigger(); }
    double savedBackup(const QString& path) const;
    FileBar& bar() const { return m_window->fileBar(); }
    Document& document() const { return *m_window->host().document(); }
    QAction& action(ActionId id) const { return *m_window->actionSet()[id]; }

    OwnHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSet> m_windows;
    QPointer<MainWindow> m_window;
};

/// Started by another one of its kind, to be killed (aKilledProgramLosesNothing): opens, edits, and goes on.
void SafetyTest::initTestCase() {
    const QStringList said = qEnvironmentVariable(crashVariable).split(u'|');
    if (said.size() != 2) {
        return;
    }
    QCoreApplication::setApplicationName(said[0]);
    WindowSet windows;
    MainWindow* window = windows.newWindow();
    window->host().open({said[1]});
    QTRY_VERIFY(!window->host().isLoading());
    window->host().document()->moveMarker(B, at(3.2), 1);
    QApplication::exec();
}

void SafetyTest::init() {
    m_home.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    settings::setLanguage(QStringLiteral("en"));
    settings::setTheme(settings::ThemeChoice::Light);
    m_windows = std::make_unique<WindowSet>();
    m_window = m_windows->newWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void SafetyTest::cleanup() {
    m_windows.reset();
    m_folder.reset();
}

QString SafetyTest::put(const QString& name, const QByteArray& text) const {
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("cannot write");
    }
    return file.fileName();
}

void SafetyTest::open(const QString& path) {
    m_window->host().open({path});
    QTRY_VERIFY(!m_window->host().isLoading());
    QCoreApplication::processEvents();
}

QString SafetyTest::openFigure3() {
    const QString path = put(QStringLiteral("figure3.bac.yaml"), figure3);
    open(path);
    return path;
}

/// One of the bar's buttons, with the mouse.
void SafetyTest::press(const QString& text) const {
    for (QPushButton* button : bar().buttons()) {
        if (QString(button->text()).remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

double SafetyTest::savedBackup(const QString& path) const {
    const ReadResult result = readScenario(path);
    return result.scenario ? static_cast<double>(plannedCut(*result.scenario).markers[B.at()].ticks) / 1e9
                           : -1;
}

void SafetyTest::savingOverAnothersChangeAsks_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<double>("inTheFile");
    QTest::addColumn<double>("inTheWindow");
    QTest::addColumn<bool>("modified");
    QTest::newRow("overwrite") << QStringLiteral("Overwrite") << 3.2 << 3.2 << false;
    QTest::newRow("read again") << QStringLiteral("Read again, discard my changes") << 1.7 << 1.7 << false;
    QTest::newRow("cancel") << QStringLiteral("Cancel") << 1.7 << 3.2 << true;
    QTest::newRow("Esc") << QString() << 1.7 << 3.2 << true;
    QTest::newRow("save as") << QStringLiteral("Save as…") << 1.7 << 3.2 << false;
}

void SafetyTest::savingOverAnothersChangeAsks() {
    QFETCH(QString, button);
    QFETCH(double, inTheFile);
    QFETCH(double, inTheWindow);
    QFETCH(bool, modified);
    const QString path = openFigure3();
    document().moveMarker(B, at(3.2), 1);
    put(QStringLiteral("figure3.bac.yaml"), withBackup("1.7"));
    const QString other = m_folder->filePath(QStringLiteral("mine.bac.yaml"));
    bool asked = false;
    whenAsked([&](QWidget& dialog) {
        asked = true;
        if (button.isEmpty()) {
            QTest::keyClick(&dialog, Qt::Key_Escape);
            return;
        }
        if (button.startsWith(QStringLiteral("Save as"))) {
            whenAsked([&](QWidget& files) {
                // What is chosen in the list, once it has been read, goes before what is typed.
                for (QAbstractItemView* view : files.findChildren<QAbstractItemView*>()) {
                    view->clearSelection();
                }
                files.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(other);
                buttonNamed(files, QStringLiteral("Save"))->click();
            });
        }
        buttonNamed(dialog, button)->click();
    });
    save();
    QVERIFY(asked);
    QTRY_VERIFY(!m_window->host().isLoading());
    QCOMPARE(savedBackup(path), inTheFile);
    QCOMPARE(document().cut().markers[B.at()], at(inTheWindow));
    QCOMPARE(m_window->isWindowModified(), modified);
    if (button.startsWith(QStringLiteral("Save as"))) {
        QCOMPARE(savedBackup(other), 3.2);
        QCOMPARE(document().path(), other);
    }
    // The bar goes when the matter is settled, and stays where it is not.
    QTRY_COMPARE(bar().isVisible(), modified);
    QTest::qWait(400);
    QCOMPARE(bar().isVisible(), modified);
    document().undoStack().undo();
}

void SafetyTest::noButtonThatLosesAnythingIsTheDefault() {
    const QString path = openFigure3();
    document().moveMarker(B, at(3.2), 1);
    put(QStringLiteral("figure3.bac.yaml"), withBackup("1.7"));
    QString byDefault;
    whenAsked([&](QWidget& dialog) {
        byDefault = defaultButtonOf(dialog);
        whenAsked([](QWidget& files) { QTest::keyClick(&files, Qt::Key_Escape); });
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    save();
    QCOMPARE(byDefault, QStringLiteral("Save as…"));
    QCOMPARE(savedBackup(path), 1.7);
    QCOMPARE(document().cut().markers[B.at()], at(3.2));
    document().undoStack().undo();
}

void SafetyTest::whatAnotherHasChangedIsNoticedByItsContent_data() {
    QTest::addColumn<bool>("events");
    QTest::addColumn<bool>("changed");
    QTest::newRow("the scenario, as long and at the same time") << false << true;
    QTest::newRow("the events beside it") << true << true;
    QTest::newRow("only touched") << false << false;
}

void SafetyTest::whatAnotherHasChangedIsNoticedByItsContent() {
    QFETCH(bool, events);
    QFETCH(bool, changed);
    put(QStringLiteral("e.jsonl"), "{\"at\": 1, \"create\": \"B/1\"}\n{\"at\": 2, \"create\": \"A/1\"}\n");
    const QString path = put(
        QStringLiteral("s.bac.yaml"),
        "bacscope: 1\nservices: {A: {backup: 3}, B: {backup: 2.5}}\nevents: {file: e.jsonl}\ndisaster: 5\n");
    const QString victim = events ? m_folder->filePath(QStringLiteral("e.jsonl")) : path;
    const QDateTime time = QFileInfo(victim).lastModified();
    open(path);
    document().moveMarker(B, at(3), 1);
    const QByteArray before = contents(victim);
    QByteArray theirs = before;
    if (changed) {
        theirs.replace("backup: 2.5", "backup: 1.5").replace("A/1", "A/2");
    }
    QVERIFY(changed == (theirs != before));
    {
        QFile file(victim);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(theirs);
        file.flush();
        QVERIFY(file.setFileTime(changed ? time : time.addSecs(60), QFileDevice::FileModificationTime));
    }
    bool asked = false;
    if (changed) {
        whenAsked([&](QWidget& dialog) {
            asked = true;
            buttonNamed(dialog, QStringLiteral("Cancel"))->click();
        });
    }
    save();
    QCOMPARE(asked, changed);
    QCOMPARE(contents(victim) == theirs, changed);
    QTRY_COMPARE(bar().isVisible(), changed);
    document().undoStack().undo();
}

void SafetyTest::savingUndisturbedDoesNotAsk() {
    const QString path = openFigure3();
    for (const double instant : {3.2, 1.7, 3.3}) {
        document().moveMarker(B, at(instant), static_cast<GestureId>(instant * 10));
        save();
        QCOMPARE(savedBackup(path), instant);
        QVERIFY(!m_window->isWindowModified());
    }
    QTest::qWait(400);
    QVERIFY(!bar().isVisible()); // it was us who changed the file
}

void SafetyTest::aChangedFileIsReadAgain() {
    openFigure3();
    for (const char* instant : {"1.7", "3.2", "3.3"}) {
        // As editors do: a new file takes the place of the old one.
        const QString fresh = put(QStringLiteral("fresh"), withBackup(instant));
        QCOMPARE(std::rename(qPrintable(fresh), qPrintable(document().path())), 0);
        QTRY_VERIFY(bar().isVisible());
        QVERIFY2(bar().text().contains(QStringLiteral("“figure3.bac.yaml” was changed by another program")),
                 qPrintable(bar().text()));
        QVERIFY(document().cut().markers[B.at()] != at(QByteArray(instant).toDouble()));
        QVERIFY(!m_window->isWindowModified());
        press(QStringLiteral("Read again"));
        QTRY_VERIFY(!m_window->host().isLoading());
        QCOMPARE(document().cut().markers[B.at()], at(QByteArray(instant).toDouble()));
        QVERIFY(!bar().isVisible());
    }
}

void SafetyTest::aLogThatChangesIsReadAgain_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("ShiViz") << QStringLiteral("hosts.log")
                            << QByteArray("a {\"a\":1}\nstarts\nb {\"b\":1}\nstarts\n")
                            << QByteArray("b {\"b\":2, \"a\":1}\nhears\n");
    QTest::newRow("bare events") << QStringLiteral("events.csv") << QByteArray("at,create\n1,A/1\n2,B/1\n")
                                 << QByteArray("3,B/2\n");
}

/// Also a file that the document was only made of.
void SafetyTest::aLogThatChangesIsReadAgain() {
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, more);
    const QString path = put(name, text);
    open(path);
    QVERIFY(m_window->host().document());
    const std::size_t before = document().scenario().log->size();
    QVERIFY(bar().isHidden());

    put(name, text + more);
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(document().scenario().log->size(), before);
    press(QStringLiteral("Read again"));
    QTRY_VERIFY(!m_window->host().isLoading());
    QCOMPARE(document().scenario().log->size(), before + 1);
    QTRY_VERIFY(bar().isHidden());

    QFile::remove(path);
    QTRY_VERIFY(bar().isVisible());
    QCOMPARE(document().scenario().log->size(), before + 1);
}

void SafetyTest::readingAgainWithEditsAsks_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<double>("shown");
    QTest::newRow("keep") << QStringLiteral("Keep my changes") << 3.2;
    QTest::newRow("discard") << QStringLiteral("Discard my changes") << 1.7;
    QTest::newRow("Enter") << QString() << 3.2;
}

void SafetyTest::readingAgainWithEditsAsks() {
    QFETCH(QString, button);
    QFETCH(double, shown);
    const QString path = openFigure3();
    document().moveMarker(B, at(3.2), 1);
    put(QStringLiteral("figure3.bac.yaml"), withBackup("1.7"));
    QTRY_VERIFY(bar().isVisible());
    QStringList offered;
    whenAsked([&](QWidget& dialog) {
        for (const QPushButton* each : dialog.findChildren<QPushButton*>()) {
            offered.append(QString(each->text()).remove(u'&'));
        }
        if (button.isEmpty()) {
            QTest::keyClick(&dialog, Qt::Key_Return);
        } else {
            buttonNamed(dialog, button)->click();
        }
    });
    press(QStringLiteral("Read again"));
    offered.sort();
    QCOMPARE(offered, (QStringList{QStringLiteral("Discard my changes"), QStringLiteral("Keep my changes")}));
    QTRY_VERIFY(!m_window->host().isLoading());
    QCOMPARE(document().cut().markers[B.at()], at(shown));
    QCOMPARE(bar().isVisible(), shown == 3.2);
    QCOMPARE(savedBackup(path), 1.7);
    document().undoStack().undo();
}

void SafetyTest::aDeletedFileStaysOnTheScreenAndIsSavedAgain() {
    const QString path = openFigure3();
    const Document* shown = &document();
    QFile::remove(path);
    QTRY_VERIFY(bar().isVisible());
    QVERIFY2(bar().text().contains(QStringLiteral("“figure3.bac.yaml” was deleted or moved")),
             qPrintable(bar().text()));
    QCOMPARE(&document(), shown);
    QCOMPARE(m_window->currentPage(), &m_window->scenarioPage());
    QVERIFY(m_window->isWindowModified()); // it is nowhere else
    press(QStringLiteral("Read again"));   // nothing to be read
    QTRY_VERIFY(!m_window->host().isLoading());
    QCOMPARE(&document(), shown);
    QCOMPARE(m_window->currentPage(), &m_window->scenarioPage());
    QVERIFY(bar().isVisible());
    press(QStringLiteral("Save again"));
    QCOMPARE(savedBackup(path), 2.5);
    QVERIFY(!bar().isVisible());
    QVERIFY(!m_window->isWindowModified());
}

void SafetyTest::aMovedFileThatComesBackIsNoticed() {
    const QString path = openFigure3();
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(path, elsewhere));
    QTRY_VERIFY(bar().isVisible());
    QVERIFY(m_window->isWindowModified());
    QVERIFY(QFile::rename(elsewhere, path));
    QTRY_VERIFY(!bar().isVisible());
    QVERIFY(!m_window->isWindowModified());
    // and is watched as before
    put(QStringLiteral("figure3.bac.yaml"), withBackup("1.7"));
    QTRY_VERIFY(bar().isVisible());
}

void SafetyTest::soIsAMovedFolder() {
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(QStringLiteral("a/b")));
    open(put(QStringLiteral("a/b/figure3.bac.yaml"), figure3));
    QVERIFY(QDir().rename(folder.filePath(QStringLiteral("a")), folder.filePath(QStringLiteral("c"))));
    // Nobody hears of a folder that is renamed together with what lies in it; coming back to the window does.
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTRY_VERIFY(bar().isVisible());
    QVERIFY(QDir().rename(folder.filePath(QStringLiteral("c")), folder.filePath(QStringLiteral("a"))));
    QTRY_VERIFY(!bar().isVisible());
}

void SafetyTest::closingWithoutTheFileAsks() {
    const QString path = openFigure3();
    QFile::remove(path);
    QTRY_VERIFY(bar().isVisible());
    QString question;
    whenAsked([&](QWidget& dialog) {
        question = static_cast<QMessageBox&>(dialog).text();
        static_cast<QMessageBox&>(dialog).button(QMessageBox::Save)->click();
    });
    QVERIFY(m_window->close());
    QVERIFY2(question.contains(QStringLiteral("no longer there")), qPrintable(question));
    QCOMPARE(savedBackup(path), 2.5);
}

void SafetyTest::aBrokenFileKeepsTheLastPicture() {
    const QString path = openFigure3();
    const Document* shown = &document();
    put(QStringLiteral("figure3.bac.yaml"), "bacscope: 1\nservices: {A: {colour: red}}\n");
    QTRY_VERIFY(bar().isVisible());
    QVERIFY2(bar().text().contains(QStringLiteral("cannot be read any more")), qPrintable(bar().text()));
    QCOMPARE(&document(), shown);
    QVERIFY(m_window->isWindowModified());
    QStringList lines;
    whenAsked([&](QWidget& dialog) {
        const QAbstractItemModel& model = *dialog.findChild<QTreeView*>()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                lines.append(model.index(row, column).data().toString());
            }
        }
        buttonNamed(dialog, QStringLiteral("Close"))->click();
    });
    press(QStringLiteral("Details…"));
    QVERIFY2(lines.join(u' ').contains(QStringLiteral("colour")), qPrintable(lines.join(u' ')));
    press(QStringLiteral("Read again"));
    QTRY_VERIFY(!m_window->host().isLoading());
    QCOMPARE(&document(), shown);
    QCOMPARE(m_window->currentPage(), &m_window->scenarioPage());
    QVERIFY(bar().text().contains(QStringLiteral("cannot be read any more")));
    // Put right, but not as it was
    put(QStringLiteral("figure3.bac.yaml"), withBackup("1.7"));
    QTRY_VERIFY(!bar().text().contains(QStringLiteral("cannot be read any more")));
    QVERIFY(bar().isVisible());
    QVERIFY(!m_window->isWindowModified());
    // Put right as it was
    put(QStringLiteral("figure3.bac.yaml"), figure3);
    QTRY_VERIFY(!bar().isVisible());
    QCOMPARE(savedBackup(path), 2.5);
}

void SafetyTest::aReloadThatFailsKeepsTheLastPicture() {
    openFigure3();
    const Document* shown = &document();
    put(QStringLiteral("figure3.bac.yaml"), "bacscope: 1\nservices: {A: {colour: red}}\n");
    action(ActionId::Reload).trigger(); // before anybody has noticed
    QTRY_VERIFY(!m_window->host().isLoading());
    QCOMPARE(m_window->currentPage(), &m_window->scenarioPage());
    QCOMPARE(&document(), shown);
    QVERIFY(bar().isVisible());
    QVERIFY(!m_window->host().files().diagnostics().empty());
    put(QStringLiteral("figure3.bac.yaml"), figure3);
    QTRY_VERIFY(!bar().isVisible());
}

void SafetyTest::aFileThatCouldNotBeOpenedIsShownOnceItIsPutRight() {
    open(put(QStringLiteral("figure3.bac.yaml"), "bacscope: 1\nservices: {A: {colour: red}}\n"));
    QCOMPARE(m_window->currentPage(), m_window->diagnosticsPage());
    put(QStringLiteral("figure3.bac.yaml"), "bacscope: 1\nservices: {A: {colour: red, size: 3}}\n");
    QTRY_COMPARE(m_window->diagnosticsPage()->list()->list()->model()->rowCount(), 2);
    put(QStringLiteral("figure3.bac.yaml"), figure3);
    QTRY_COMPARE(m_window->currentPage(), &m_window->scenarioPage());
    QCOMPARE(document().cut().markers[B.at()], at(2.5));
}

void SafetyTest::theBarIsDismissedAndSpeaksTheLanguage() {
    openFigure3();
    put(QStringLiteral("figure3.bac.yaml"), withBackup("1.7"));
    QTRY_VERIFY(bar().isVisible());
    QTest::mouseClick(bar().closeButton(), Qt::LeftButton);
    QVERIFY(!bar().isVisible());
    action(ActionId::LanguageGerman).trigger();
    QCoreApplication::processEvents();
    QVERIFY(!bar().isVisible());
    action(ActionId::LanguageEnglish).trigger();
    QFile::remove(document().path()); // something else
    QTRY_VERIFY(bar().isVisible());
    document().setOnlyHere(false);
}

void SafetyTest::theBarIsNotPresented() {
    openFigure3();
    put(QStringLiteral("figure3.bac.yaml"), withBackup("1.7"));
    QTRY_VERIFY(bar().isVisible());
    action(ActionId::Present).trigger();
    QVERIFY(!bar().isVisible());
    action(ActionId::Present).trigger();
    QVERIFY(bar().isVisible());
    action(ActionId::Start).trigger();
    QVERIFY(!bar().isVisible());
    action(ActionId::Start).trigger();
    QVERIFY(bar().isVisible());
}

void SafetyTest::aFullDiskKeepsTheFileAndSaysSo() {
    FullDisk disk;
    const QString path = disk.path(QStringLiteral("figure3.bac.yaml"));
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(figure3);
    }
    open(path);
    document().moveMarker(B, at(3.2), 1);
    disk.fill();
    QString reason;
    whenAsked([&](QWidget& dialog) {
        reason = static_cast<QMessageBox&>(dialog).informativeText();
        buttonNamed(dialog, QStringLiteral("OK"))->click();
    });
    save();
    QVERIFY2(reason.contains(disk.reason()), qPrintable(reason));
    QCOMPARE(contents(path), QByteArray(figure3));
    QVERIFY(m_window->isWindowModified());
    disk.makeRoom();
    save();
    QCOMPARE(savedBackup(path), 3.2);
    QVERIFY(!m_window->isWindowModified());
    m_window->close();
}

void SafetyTest::aFullDiskKeepsTheSettings() {
    FullDisk disk;
    QSettings::setPath(settings::format(), QSettings::UserScope, disk.path(QString()));
    QString path;
    {
        QSettings kept(settings::format(), QSettings::UserScope, QStringLiteral("o"), QStringLiteral("a"));
        kept.setValue(QStringLiteral("files/recent"), QStringList{QStringLiteral("one")});
        path = kept.fileName();
    }
    const QByteArray before = contents(path);
    QVERIFY(before.contains("one"));
    disk.fill();
    {
        QSettings kept(settings::format(), QSettings::UserScope, QStringLiteral("o"), QStringLiteral("a"));
        kept.setValue(QStringLiteral("files/recent"), QStringList{QStringLiteral("two")});
        kept.sync();
        QCOMPARE(kept.status(), QSettings::AccessError);
    }
    QCOMPARE(contents(path), before);
    disk.makeRoom();
}

void SafetyTest::settingsOfEachKindAreRead() {
    const QByteArray bytes("\x00\x01\xff geometry", 12);
    const QVariantMap map{{QStringLiteral("a"), true}, {QStringLiteral("b"), QStringLiteral("text")}};
    QTemporaryDir folder;
    QSettings::setPath(settings::format(), QSettings::UserScope, folder.path());
    QString path;
    {
        QSettings written(settings::format(), QSettings::UserScope, QStringLiteral("k"), QStringLiteral("1"));
        written.setValue(QStringLiteral("bytes"), bytes);
        written.setValue(QStringLiteral("group/map"), map);
        written.setValue(QStringLiteral("list"), QStringList{QStringLiteral("x"), QStringLiteral("y")});
        written.setValue(QStringLiteral("number"), 7);
        written.setValue(QStringLiteral("off"), false);
        path = written.fileName();
    }
    const QString copy = QString(path).replace(QStringLiteral("1.settings"), QStringLiteral("2.settings"));
    QVERIFY(QFile::copy(path, copy)); // not what QSettings still remembers
    const QSettings read(settings::format(), QSettings::UserScope, QStringLiteral("k"), QStringLiteral("2"));
    QCOMPARE(read.value(QStringLiteral("bytes")).toByteArray(), bytes);
    QCOMPARE(read.value(QStringLiteral("group/map")).toMap(), map);
    QCOMPARE(read.value(QStringLiteral("list")).toStringList(),
             (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(read.value(QStringLiteral("number")).toInt(), 7);
    QCOMPARE(read.value(QStringLiteral("off"), true).toBool(), false);
}

void SafetyTest::theFirstChangeIsCopiedSoon_data() {
    QTest::addColumn<int>("change");
    QTest::newRow("a marker") << 0;
    QTest::newRow("a name") << 1;
    QTest::newRow("a merge") << 2;
    QTest::newRow("a place on the map") << 3;
    QTest::newRow("the order of the lanes") << 4;
}

/// Nobody asks for it: neither the session's end nor another window.
void SafetyTest::theFirstChangeIsCopiedSoon() {
    QFETCH(int, change);
    openFigure3();
    const QDir folder(Autosave::folder());
    const auto copies = [&] { return folder.entryList({QStringLiteral("*.bac.yaml")}, QDir::Files); };
    QCOMPARE(copies().size(), 0);
    switch (change) {
    case 0:
        document().moveMarker(B, at(3.2), 1);
        break;
    case 1:
        document().rename(B, QStringLiteral("Billing"));
        break;
    case 2:
        document().merge(B, ServiceId{0});
        break;
    case 3:
        document().moveOnMap({{B, MapPosition{}}}, 1);
        break;
    default:
        document().setVisibleLanes({B, ServiceId{0}});
    }
    // Once it was half a minute.
    QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, 15'000);
    const QString copy = folder.filePath(copies().first());
    QTRY_VERIFY_WITH_TIMEOUT(equalContent(readScenario(copy).scenario.value(), document().scenarioToSave()),
                             15'000);
    if (change > 0) {
        document().undoStack().undo();
        return;
    }
    // And once more, after the next change
    document().moveDisaster(at(4.6), 2);
    QTRY_VERIFY_WITH_TIMEOUT(equalContent(readScenario(copy).scenario.value(), document().scenarioToSave()),
                             25'000);
    save();
    QTRY_COMPARE(copies().size(), 0);
}

void SafetyTest::aCopyThatCannotBeWrittenIsTriedAgain() {
    openFigure3();
    const QDir folder(Autosave::folder());
    const auto copies = [&] { return folder.entryList({QStringLiteral("*.bac.yaml")}, QDir::Files); };
    {
        const SizeLimit full(0);
        document().moveMarker(B, at(3.2), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->scenarioPage().messages().isVisible(), 15'000);
        QVERIFY2(m_window->scenarioPage().messages().text().contains(SizeLimit::reason()),
                 qPrintable(m_window->scenarioPage().messages().text()));
        QCOMPARE(copies().size(), 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, 25'000);
    document().undoStack().undo();
}

void SafetyTest::whatTheDeadLeftIsCleared() {
    openFigure3();
    document().moveMarker(B, at(3.2), 1);
    const QDir folder(Autosave::folder());
    QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({QStringLiteral("*.bac.yaml")}).size(), 1, 15'000);
    const QStringList living = folder.entryList(QDir::Files);
    const QStringList dead{QStringLiteral("dead.lock"), QStringLiteral("half.bac.yaml"),
                           QStringLiteral("half.bac.yaml.AbCdEf"), QStringLiteral("half.lock"),
                           QStringLiteral("said.json")};
    for (const QString& name : dead) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        // The number of a process that lives, and of this very program: it has been given out again.
        file.write(QByteArray::number(QCoreApplication::applicationPid()) + "\n");
    }
    QCOMPARE(Autosave::recoverable().size(), std::size_t(0));
    QCOMPARE(folder.entryList(QDir::Files), living);
    document().undoStack().undo();
}

void SafetyTest::aKilledProgramLosesNothing() {
    const QString path = put(QStringLiteral("figure3.bac.yaml"), figure3);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(crashVariable), QCoreApplication::applicationName() + u'|' + path);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setStandardOutputFile(QProcess::nullDevice());
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("safety")});
    const QDir folder(Autosave::folder());
    QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({QStringLiteral("*.bac.yaml")}).size(), 1, 30'000);
    QCOMPARE(Autosave::recoverable().size(), std::size_t(0)); // it lives
    program.kill();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(savedBackup(path), 2.5);

    const std::vector<RecoverableDocument> left = Autosave::recoverable();
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left.front().path, path);
    whenAsked([](QWidget& dialog) { buttonNamed(dialog, QStringLiteral("Recover"))->click(); });
    m_windows->open({}); // as at the start
    QTRY_VERIFY(std::ranges::any_of(m_windows->windows(), [](const MainWindow* window) {
        return window->host().document() && window->host().document()->cut().markers[B.at()] == at(3.2);
    }));
    const auto windows = m_windows->windows();
    MainWindow* recovered = *std::ranges::find_if(
        windows, [](const MainWindow* window) { return window->host().document() != nullptr; });
    QVERIFY(recovered->isWindowModified());
    QTest::qWait(400);
    QVERIFY(!recovered->fileBar().isVisible());
    recovered->actionSet()[ActionId::Save]->trigger();
    QCOMPARE(savedBackup(path), 3.2);
    QTRY_COMPARE(folder.entryList({QStringLiteral("*.bac.yaml")}).size(), 0);
    for (const QString& lock : folder.entryList({QStringLiteral("*.lock")})) {
        QVERIFY2(!ProcessLock::take(folder.filePath(lock)), qPrintable(lock)); // only those of the living
    }
}

void SafetyTest::whatWasChangedSinceTheCrashIsNotOverwritten() {
    const QString path = openFigure3();
    LoadRequest request;
    {
        Document lost(std::move(*loadFile({path}).loaded));
        Autosave autosave(lost);
        autosave.setFiles(m_window->host().files().asRead());
        lost.moveMarker(B, at(3.2), 1);
        autosave.saveAndWait();
        const QDir folder(Autosave::folder());
        for (const QString& file : folder.entryList(QDir::Files)) {
            if (!file.endsWith(QStringLiteral(".lock"))) {
                QVERIFY(QFile::copy(folder.filePath(file), folder.filePath(QStringLiteral("crashed") +
                                                                           file.mid(file.indexOf(u'.')))));
            }
        }
    }
    const std::vector<RecoverableDocument> left = Autosave::recoverable();
    QCOMPARE(left.size(), std::size_t(1));
    put(QStringLiteral("figure3.bac.yaml"), withBackup("1.7"));
    request.path = left.front().copy;
    request.recovered = left.front();
    m_window->host().open(request);
    QTRY_VERIFY(!m_window->host().isLoading());
    QTRY_VERIFY(bar().isVisible());
    whenAsked([](QWidget& dialog) { buttonNamed(dialog, QStringLiteral("Cancel"))->click(); });
    save();
    QCOMPARE(savedBackup(path), 1.7);
    QVERIFY(m_window->isWindowModified());
    whenAsked(
        [](QWidget& dialog) { static_cast<QMessageBox&>(dialog).button(QMessageBox::Discard)->click(); });
    m_window->close();
}

BACSCOPE_TEST(safety, SafetyTest, QApplication)
#include "SafetyTest.moc"
