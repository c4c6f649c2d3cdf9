// Logs that do not get through as they are: what the window and its import dialog offer, and that the buttons
// do it.
#include "AppFixture.h"

#include "support/TestProgram.h"
#include "widgets/DiagnosticsView.h"
#include "widgets/FigurePreview.h"
#include "window/DiagnosticsPage.h"
#include "window/ImportDialog.h"
#include "window/MainWindow.h"
#include "window/MessageBar.h"
#include "window/ScenarioPage.h"
#include "window/Settings.h"
#include "window/UnreadBar.h"
#include "window/WindowSet.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

const QString faults = QStringLiteral(BACSCOPE_SOURCE_DIR "/tests/data/faults/");

const QByteArray severalLines = "order placed\n"
                                "orders {\"orders\":1}\n"
                                "payment failed:\n"
                                "  at Card.pay\n"
                                "billing {\"billing\":1, \"orders\":1}\n";

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_home.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        settings::setLanguage(QStringLiteral("en"));
        m_windows = std::make_unique<WindowSet>();
        m_window = m_windows->newWindow();
        m_window->resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void cleanup() {
        m_windows.reset();
        m_folder.reset();
    }

    void aDroppedLogGoesOnByAButton_data() {
        QTest::addColumn<bool>("lines");
        QTest::addColumn<QString>("label");
        QTest::newRow("without the records") << false << "at Card.pay";
        QTest::newRow("with their lines") << true << "payment failed: at Card.pay";
    }
    void aDroppedLogGoesOnByAButton() {
        QFETCH(bool, lines);
        drop(write(severalLines));
        QTRY_VERIFY(m_window->diagnosticsPage() && m_window->currentPage() == m_window->diagnosticsPage());
        UnreadBar& bar = *m_window->diagnosticsPage()->unreadBar();
        QVERIFY(bar.isVisible());
        QCOMPARE(
            bar.sentence()->text(),
            QStringLiteral("1 record cannot be read and would be left out (line 3: “payment failed:”). 2 "
                           "records can be read."));
        QTest::mouseClick(lines ? bar.linesButton() : bar.skipButton(), Qt::LeftButton);
        QTRY_COMPARE(m_window->currentPage(), &m_window->scenarioPage());
        const EventLog& log = *m_window->host().document()->scenario().log;
        QCOMPARE(log.size(), std::size_t(2));
        QTEST(log.label(log.eventsOf(ServiceId(1)).first, QString()).trimmed(), "label");
        // Reading it again takes the same way.
        QVERIFY(lines ? m_window->host().request().options.multiLine
                      : m_window->host().request().options.skipBad);
    }

    void aBrokenScenarioHasNoSuchButtons() {
        drop(write("bacscope: 1\nservices: {A: {colour: red}}\nevents: []\n"));
        QTRY_VERIFY(m_window->diagnosticsPage() && m_window->currentPage() == m_window->diagnosticsPage());
        QVERIFY(!m_window->diagnosticsPage()->unreadBar()->isVisible());
    }

    void aDroppedFileThatNobodyReadsIsNamed() {
        drop(faults + QStringLiteral("otel-console.json"));
        QTRY_VERIFY(m_window->diagnosticsPage() && m_window->currentPage() == m_window->diagnosticsPage());
        const DiagnosticsModel& model = *m_window->diagnosticsPage()->list()->model();
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0, DiagnosticsModel::TextColumn)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("This is what OpenTelemetry’s console exporter prints")));
    }

    void theDialogsButtonsTickItsBoxes_data() {
        QTest::addColumn<bool>("lines");
        QTest::newRow("without the records") << false;
        QTest::newRow("with their lines") << true;
    }
    void theDialogsButtonsTickItsBoxes() {
        QFETCH(bool, lines);
        ImportDialog dialog(write(severalLines), Theme::light(), m_window);
        dialog.show();
        QTRY_VERIFY(dialog.unreadBar()->isVisible());
        QVERIFY(!dialog.importButton()->isEnabled());
        QTest::mouseClick(lines ? dialog.unreadBar()->linesButton() : dialog.unreadBar()->skipButton(),
                          Qt::LeftButton);
        QTRY_VERIFY(dialog.importButton()->isEnabled());
        QCOMPARE(dialog.skipBadBox()->isChecked(), !lines);
        QCOMPARE(dialog.multiLineBox()->isChecked(), lines);
        QVERIFY(!dialog.unreadBar()->isVisible());
        QCOMPARE(dialog.summary()->text(), QStringLiteral("ShiViz log: 2 event(s), 2 service(s)"));
    }

    /// What an earlier pattern has read is not shown beside one that reads nothing.
    void aWrongPatternShowsNothing() {
        ImportDialog dialog(write("x\na {\"a\":1}\ny\na {\"a\":2}\n"), Theme::light(), m_window);
        dialog.show();
        QTRY_VERIFY(dialog.importButton()->isEnabled());
        auto& preview = *dialog.findChild<FigurePreview*>();
        const auto& bar = *dialog.findChild<QProgressBar*>();
        preview.settle();
        QVERIFY(!preview.image().isNull());
        QVERIFY(!dialog.summary()->text().isEmpty());
        QVERIFY(!bar.isVisible()); // nothing is being read
        dialog.patternEdit()->setText(QStringLiteral("(?<event>.*"));
        preview.settle();
        QVERIFY(preview.image().isNull());
        QVERIFY(dialog.summary()->text().isEmpty());
        QVERIFY(!dialog.importButton()->isEnabled());
        dialog.patternEdit()->clear();
        QTRY_VERIFY(dialog.importButton()->isEnabled());
        QVERIFY(!dialog.summary()->text().isEmpty());
        QVERIFY(!bar.isVisible());
    }

    void aMissingEditorIsSaid() {
        drop(write(severalLines));
        QTRY_VERIFY(m_window->diagnosticsPage() && m_window->currentPage() == m_window->diagnosticsPage());
        DiagnosticsPage& page = *m_window->diagnosticsPage();
        QVERIFY(!page.messages().isVisible());
        page.editButton()->click(); // offscreen there is none
        QVERIFY(page.messages().isVisible());
        QVERIFY2(page.messages().text().contains(QStringLiteral("some.log")),
                 qPrintable(page.messages().text()));
    }

    void theDialogTakesTheUnitOfTimes() {
        ImportDialog dialog(faults + QStringLiteral("ms-instead-of-us.json"), Theme::light(), m_window);
        dialog.show();
        QTRY_VERIFY(dialog.importButton()->isEnabled());
        QCOMPARE(dialog.diagnostics()->model()->rowCount(), 1); // they look like milliseconds
        dialog.timeUnitBox()->setFocus();
        QTest::keyClick(dialog.timeUnitBox(), Qt::Key_Down);
        QTest::keyClick(dialog.timeUnitBox(), Qt::Key_Down);
        QCOMPARE(dialog.timeUnitBox()->currentText(), QStringLiteral("Milliseconds"));
        QTRY_COMPARE(dialog.diagnostics()->model()->rowCount(), 0);
        dialog.importButton()->click();
        const std::shared_ptr<LoadOutcome> outcome = dialog.takeOutcome();
        QVERIFY(outcome && outcome->loaded);
        const Scenario& scenario = outcome->loaded->scenario;
        QCOMPARE(scenario.time.format(scenario.log->at(EventId(0))), QStringLiteral("2023-11-14T22:13:20Z"));
    }

    void theDialogTakesADelimiter() {
        ImportDialog dialog(write("x\na {\"a\":1}\nRUN 7\ny\na {\"a\":1}\nz\na {\"a\":2}\n"), Theme::light(),
                            m_window);
        dialog.show();
        QTRY_VERIFY(dialog.unreadBar()->isVisible());
        QTest::keyClicks(dialog.delimiterEdit(), QStringLiteral("^RUN (?<trace>.*)$"));
        QTRY_VERIFY(dialog.importButton()->isEnabled());
        QCOMPARE(dialog.summary()->text(), QStringLiteral("ShiViz log: 1 event(s), 1 service(s)"));
    }

    void theDialogDoesWithoutUseCases() {
        ImportDialog dialog(faults + QStringLiteral("service-cutter/shop_model.json"), Theme::light(),
                            m_window);
        dialog.show();
        QTRY_VERIFY(dialog.importButton()->isEnabled());
        QCOMPARE(dialog.diagnostics()->model()->rowCount(), 1); // those beside it are another model's
        QTRY_VERIFY(dialog.withoutUseCasesBox()->isEnabled());
        QTest::mouseClick(dialog.withoutUseCasesBox(), Qt::LeftButton, {},
                          QPoint(8, dialog.withoutUseCasesBox()->height() / 2));
        QVERIFY(dialog.withoutUseCasesBox()->isChecked());
        QTRY_COMPARE(dialog.diagnostics()->model()->rowCount(), 0);
        QVERIFY(!dialog.useCasesEdit()->isEnabled());
        QVERIFY(dialog.importButton()->isEnabled());
    }

private:
    QString write(const QByteArray& text) {
        QFile file(m_folder->filePath(QStringLiteral("some.log")));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write");
        }
        file.write(text);
        return file.fileName();
    }
    void drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window, &event);
    }

    OwnHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSet> m_windows;
    QPointer<MainWindow> m_window;
};

BACSCOPE_TEST(import_dialog, ImportDialogTest, QApplication)
#include "ImportDialogTest.moc"
