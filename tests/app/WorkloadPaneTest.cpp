// The workload in the window: its use cases in words, and its events made once more.
#include "AppFixture.h"

#include "scenario/WorkloadScenario.h"
#include "support/TestProgram.h"
#include "window/FileLoader.h"
#include "window/ImportDialog.h"
#include "window/ScenarioPage.h"
#include "window/panes/PaneArea.h"
#include "window/panes/SeedBox.h"
#include "window/panes/WorkloadPane.h"
#include "window/panes/WorkloadWords.h"
#include "workload/WorkloadGenerator.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>

#include <limits>
#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

constexpr auto ordering = R"(
bacscope: 1
services:
  orders: {backup: 30}
  stock: {backup: 40}
time: {unit: min}
workload:
  duration: 60
  seed: 7
  existing: {stock: 3}
  use-cases:
    order:
      every: 2
      steps:
        - {update: {existing: stock}, label: reserved}
        - {create: orders, link: stock, after: [0.5, 2], times: [1, 2], probability: 0.5}
)";

constexpr auto sameByTheClock = R"(
bacscope: 1
services:
  orders: {backup: 2026-01-01T00:30Z}
workload:
  start: 2026-01-01T00:00Z
  duration: 60min
  seed: 18446744073709551615
  use-cases:
    order: {every: 2min, steps: [{create: orders}]}
)";

constexpr auto besideEvents = R"(
bacscope: 1
services: {orders: }
workload:
  duration: 10
  use-cases:
    order: {every: 1, steps: [{create: orders}]}
events:
  - {at: 1, create: orders/1}
)";

} // namespace

class WorkloadPaneTest : public QObject {
    Q_OBJECT

private:
    void show(const char* yaml) {
        m_page.reset();
        m_document = std::make_unique<Document>(loadedFrom(yaml));
        m_page = std::make_unique<ScenarioPage>();
        m_page->resize(1280, 800);
        m_page->setDocument(m_document.get());
        m_page->showPane(PaneId::Workload);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    WorkloadPane& pane() const { return *static_cast<WorkloadPane*>(m_page->panes().pane(PaneId::Workload)); }
    std::uint64_t seed() const { return m_document->scenario().workload->seed; }

    OwnHome m_home;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ScenarioPage> m_page;

private Q_SLOTS:
    void init() { m_home.clear(); }
    void cleanup() {
        if (m_page) {
            m_page->setDocument(nullptr);
        }
        m_page.reset();
        m_document.reset();
    }

    void offeredOnlyWhereThereIsOne() {
        show(figure3);
        QVERIFY(!m_page->panes().tabs().isTabVisible(static_cast<int>(PaneId::Workload)));
        Document other(loadedFrom(ordering));
        m_page->setDocument(&other);
        QVERIFY(m_page->panes().tabs().isTabVisible(static_cast<int>(PaneId::Workload)));
        m_page->setDocument(nullptr);
    }

    void theUseCasesAreThereInWords() {
        show(ordering);
        QCOMPARE(pane().table().rowCount(), 1);
        QCOMPARE(pane().table().item(0, 0)->text(), QStringLiteral("order"));
        QCOMPARE(pane().table().item(0, 1)->text(), QStringLiteral("every 2 min on average"));
        QCOMPARE(pane().table().item(0, 2)->text(),
                 QStringLiteral("update any of stock (“reserved”); create orders → stock (0.5 min to 2 min "
                                "later, 1 to 2 time(s), in 50.0% of all runs)"));
        QCOMPARE(pane().seed().value(), std::uint64_t(7));
        QCOMPARE(pane().duration().text(), QStringLiteral("60"));
        QVERIFY(pane().figures().empty());
    }

    void againTakesTheNextSeed() {
        show(ordering);
        const Scenario expected = *regenerated(m_document->scenario(), 8, {});
        QVERIFY(pane().expectation().text().contains(QStringLiteral("seed 8")));
        pane().generateButton().click();
        QCOMPARE(seed(), std::uint64_t(8));
        QCOMPARE(pane().seed().value(), std::uint64_t(8));
        QVERIFY(equalContent(m_document->scenario(), expected));
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoText(), QStringLiteral("Generate again with seed 8"));
        QVERIFY(pane().outcome().text().contains(QString::number(expected.log->size())));
        pane().generateButton().click();
        QCOMPARE(seed(), std::uint64_t(9));
        m_document->undoStack().undo();
        m_document->undoStack().undo();
        QCOMPARE(pane().seed().value(), std::uint64_t(7));
        QVERIFY(equalContent(m_document->scenario(), scenarioOf(ordering)));
    }

    void enterGeneratesWithWhatIsWritten() {
        show(ordering);
        pane().seed().setFocus();
        pane().seed().selectAll();
        QTest::keyClicks(&pane().seed(), QStringLiteral("12345678901234567890"));
        QCOMPARE(m_document->undoStack().count(), 0);
        QTest::keyClick(&pane().seed(), Qt::Key_Return);
        QCOMPARE(seed(), std::uint64_t(12345678901234567890U));
        pane().duration().setText(QStringLiteral("120"));
        QTest::keyClick(&pane().duration(), Qt::Key_Return);
        QCOMPARE(m_document->scenario().workload->duration.ticks, 120'000'000'000);
        QCOMPARE(seed(), std::uint64_t(12345678901234567890U));
        QCOMPARE(m_document->undoStack().count(), 2);
        // The very same events once more would be no step at all.
        QTest::keyClick(&pane().duration(), Qt::Key_Return);
        QCOMPARE(m_document->undoStack().count(), 2);
    }

    void aDurationIsReadAsTheScenarioWritesIt_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("hours") << "2h" << true;
        QTest::newRow("ISO 8601") << "PT90M" << true;
        QTest::newRow("a bare number") << "90" << false;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("zero") << "0s" << false;
        QTest::newRow("backwards") << "-2h" << false;
    }

    void aDurationIsReadAsTheScenarioWritesIt() {
        QFETCH(QString, text);
        QFETCH(bool, good);
        show(sameByTheClock);
        QCOMPARE(pane().duration().text(), QStringLiteral("1h"));
        pane().duration().setText(text);
        QCOMPARE(pane().generateButton().isEnabled(), good);
        QTest::keyClick(&pane().duration(), Qt::Key_Return);
        QCOMPARE(m_document->undoStack().count(), good ? 1 : 0);
        QCOMPARE(pane().expectation().text().contains(QStringLiteral("no duration")), !good);
    }

    void theLastSeedIsFollowedByTheFirst() {
        show(sameByTheClock);
        QCOMPARE(pane().seed().value(), std::numeric_limits<std::uint64_t>::max());
        pane().generateButton().click();
        QCOMPARE(seed(), std::uint64_t(0));
    }

    void whatWouldBeTooMuchIsSaidAndLeft() {
        show(ordering);
        const QString before = pane().outcome().text();
        pane().duration().setText(QStringLiteral("100000000"));
        QVERIFY(isTooLarge([&] {
            Workload workload = *m_document->scenario().workload;
            workload.duration = Duration{100'000'000'000'000'000};
            return workload;
        }()));
        QVERIFY(!pane().generateButton().isEnabled());
        QVERIFY(pane().expectation().text().contains(QStringLiteral("nothing is generated")));
        QTest::keyClick(&pane().duration(), Qt::Key_Return);
        QCOMPARE(m_document->undoStack().count(), 0);
        QCOMPARE(pane().outcome().text(), before);
    }

    void whatWillBeLargeIsMadeInTheBackground() {
        show(ordering);
        pane().duration().setText(QStringLiteral("60000"));
        QSignalSpy arranging(m_document.get(), &Document::arranging);
        QTest::keyClick(&pane().duration(), Qt::Key_Return);
        QCOMPARE(arranging.size(), 1);
        QTRY_COMPARE(m_document->undoStack().count(), 1);
        QVERIFY(m_document->isLarge());
        QVERIFY(pane().generateButton().isEnabled());
    }

    void eventsOfTheFileAreReplacedAndItSaysSo() {
        show(besideEvents);
        QVERIFY(!m_document->scenario().eventsAreGenerated);
        QVERIFY(pane().expectation().text().contains(QStringLiteral("replace the events of the file")));
        pane().generateButton().click(); // with the seed as it is
        QCOMPARE(seed(), std::uint64_t(1));
        QVERIFY(m_document->scenario().eventsAreGenerated);
        QVERIFY(!pane().expectation().text().contains(QStringLiteral("replace")));
        m_document->undoStack().undo();
        QCOMPARE(m_document->scenario().log->size(), std::size_t(1));
    }

    void detailsOfOldEventsGo() {
        LoadedScenario loaded = loadedFrom(ordering);
        loaded.details.insert(EventId(0), QStringLiteral("field: value"));
        m_document = std::make_unique<Document>(std::move(loaded));
        m_page = std::make_unique<ScenarioPage>();
        m_page->setDocument(m_document.get());
        m_page->showPane(PaneId::Workload);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        pane().generateButton().click();
        QVERIFY(m_document->details().isEmpty());
        m_document->undoStack().undo();
        QCOMPARE(m_document->details().size(), 1);
    }

    void seedsHoldSixtyFourBits() {
        SeedBox box;
        box.setValue(std::numeric_limits<std::uint64_t>::max() - 1);
        box.stepBy(5);
        QCOMPARE(box.value(), std::numeric_limits<std::uint64_t>::max());
        box.setValue(3);
        box.stepBy(-10);
        QCOMPARE(box.value(), std::uint64_t(0));
        QString beyond = QStringLiteral("18446744073709551616");
        int position = 0;
        QCOMPARE(box.validate(beyond, position), QValidator::Invalid);
        QString sign = QStringLiteral("-1");
        QCOMPARE(box.validate(sign, position), QValidator::Invalid);
    }

    void serviceCutterModelsOpen() {
        const QString folder = QStringLiteral(BACSCOPE_SOURCE_DIR "/../shared/data/servicecutter/");
        const QString model = folder + QStringLiteral("booking_1_model.json");
        if (!QFile::exists(model)) {
            QSKIP("the samples are not here");
        }
        const LoadOutcome opened = loadFile({model});
        QVERIFY(opened.loaded);
        QCOMPARE(opened.format, std::optional(LogFormat::ServiceCutter));
        QVERIFY(opened.loaded->scenario.workload); // from the file beside it

        ImportDialog dialog(model, Theme::light());
        dialog.show();
        QTRY_VERIFY(dialog.importButton()->isEnabled());
        QVERIFY(dialog.summary()->text().startsWith(QStringLiteral("Service Cutter model")));
        QVERIFY(dialog.useCasesEdit()->isEnabled());
        QVERIFY(!dialog.patternEdit()->isEnabled());
        dialog.useCasesEdit()->setText(folder + QStringLiteral("ddd_2_user_representations.json"));
        QCOMPARE(dialog.options().useCases, dialog.useCasesEdit()->text());
        QVERIFY(dialog.formatBox()->findText(QStringLiteral("Service Cutter model")) > 0);
    }
};

BACSCOPE_TEST(workload_pane, WorkloadPaneTest, QApplication)
#include "WorkloadPaneTest.moc"
