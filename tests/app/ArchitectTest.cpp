// An architect at work, from opening a file to the exported chart, by mouse and menus on the real window:
// where should the shop be cut?
#include "AppFixture.h"

#include "charts/ChartView.h"
#include "support/TestProgram.h"
#include "text/CornersText.h"
#include "widgets/ContextMapView.h"
#include "widgets/TimelineView.h"
#include "window/ExportDialog.h"
#include "window/MainWindow.h"
#include "window/ScenarioPage.h"
#include "window/WindowSet.h"
#include "window/panes/CornersPane.h"
#include "window/panes/GranularityPane.h"
#include "window/panes/MapPane.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace bacscope;
using namespace bacscope::test;

class ArchitectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() {
        m_windows.reset();
        m_folder.reset();
    }

    void splitsTakesTheSuggestionUndoesAndExports();
    void choosesTwoCornersByMenuAndMouse();
    void theStatusBarFollowsTheLock();
    void theLockStartsCheapestWithoutThePane();
    void followsWhatIsWrongFromTheMapToTheTimeline();

private:
    QAction& action(ActionId id) const { return *m_window->actionSet()[id]; }
    Document& document() const { return *m_window->host().document(); }
    ScenarioPage& page() const { return m_window->scenarioPage(); }
    GranularityPane& granularity() const {
        return *static_cast<GranularityPane*>(page().panes().pane(PaneId::Granularity));
    }
    ContextMapView& map() const { return static_cast<MapPane*>(page().panes().pane(PaneId::Map))->map(); }
    /// What random backups let one expect of the services as they are cut now.
    double expected();

    OwnHome m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSet> m_windows;
    QPointer<MainWindow> m_window;
};

void ArchitectTest::init() {
    m_home.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    settings::setLanguage(QStringLiteral("en"));
    settings::setTheme(settings::ThemeChoice::Light);
    m_windows = std::make_unique<WindowSet>();
    m_window = m_windows->newWindow();
    m_window->resize(1280, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->host().open({QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios/shop.bac.yaml")});
    QTRY_VERIFY(!m_window->host().isLoading());
    QTRY_VERIFY(m_window->host().document());
}

double ArchitectTest::expected() {
    action(ActionId::PaneGranularity).setChecked(false);
    action(ActionId::PaneGranularity).trigger();
    const bool known = QTest::qWaitFor(
        [this] {
            return granularity().isVisible() && !granularity().isComputing() && granularity().present() &&
                   granularity().present()->step.expected.samples > 0;
        },
        60'000);
    return known ? granularity().present()->step.expected.total.mean : -1;
}

void ArchitectTest::splitsTakesTheSuggestionUndoesAndExports() {
    const Scenario before = document().scenario();
    const double atFirst = expected();
    QVERIFY(atFirst > 0);

    // Payments and invoices are one service. What if each were its own? Drag payments out of it.
    action(ActionId::PaneMap).trigger();
    action(ActionId::EnlargePane).trigger();
    QTRY_VERIFY(map().isVisible());
    QCoreApplication::processEvents();
    const AggregateId payments = before.log->findAggregate("payments");
    const MapHit chip = MapHit::of(payments, before.log->owner(payments));
    const QPoint from = map().figure().rectOf(chip).center().toPoint();
    QVERIFY(!map().figure().rectOf(chip).isEmpty());
    const QPoint emptyGround = map().figure().mapRect().topLeft().toPoint() + QPoint(12, 12);
    QVERIFY(!map().figure().hitTest(emptyGround));
    QTest::mousePress(&map(), Qt::LeftButton, {}, from);
    for (const QPoint point : {from + QPoint(20, 20), (from + emptyGround) / 2, emptyGround}) {
        QMouseEvent move(QEvent::MouseMove, point, map().mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(&map(), &move);
    }
    QTest::mouseRelease(&map(), Qt::LeftButton, {}, emptyGround);
    QCOMPARE(document().scenario().services.size(), before.services.size() + 1);
    QCOMPARE(document().undoText(), QStringLiteral("Split off payments"));
    const double split = expected();
    QVERIFY2(split > atFirst, qPrintable(QStringLiteral("%1, before %2").arg(split).arg(atFirst)));

    // There is a better way to cut.
    QTRY_VERIFY(granularity().suggestion());
    const double promised = granularity().suggestion()->step.expected.total.mean;
    QVERIFY(granularity().sentence().text().contains(QLocale().toString(promised, 'f', 1)));
    QTest::mouseClick(&granularity().useSuggestionButton(), Qt::LeftButton);
    const double suggested = expected();
    QCOMPARE(suggested, promised);
    QVERIFY2(suggested < atFirst, qPrintable(QStringLiteral("%1, before %2").arg(suggested).arg(atFirst)));

    // All back.
    int steps = 0;
    for (; action(ActionId::Undo).isEnabled(); ++steps) {
        action(ActionId::Undo).trigger();
    }
    QCOMPARE(steps, 2);
    QVERIFY(equalContent(document().scenario(), before));
    QCOMPARE(expected(), atFirst);

    // The chart goes into the review.
    granularity().chartView().setFocus();
    const QString path = m_folder->filePath(QStringLiteral("granularity.svg"));
    ExportDialog dialog(page().figures(), QStringLiteral("granularity"), Theme::light(), m_window);
    dialog.formatBox()->setCurrentIndex(0);
    QVERIFY(dialog.exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("<svg"));
    QVERIFY2(svg.contains("expected anomalies"), svg.left(2000).constData());
}

void ArchitectTest::choosesTwoCornersByMenuAndMouse() {
    action(ActionId::PaneCorners).trigger();
    auto& corners = *static_cast<CornersPane*>(page().panes().pane(PaneId::Corners));
    QTRY_VERIFY(corners.comparison());
    const CornerComparison& comparison = *corners.comparison();
    QVERIFY(comparison[Kept::BackupAndAvailability].counts.total() > 0);
    QVERIFY(corners.sentence().text().startsWith(QStringLiteral("Consistency is given up")));

    action(ActionId::KeepBackupConsistency).trigger();
    QVERIFY(corners.sentence().text().startsWith(QStringLiteral("Availability is given up")));
    QVERIFY(page().timeline().subject().lock);
    QVERIFY(!action(ActionId::Oldest).isEnabled());
    QTest::mouseClick(&corners.cheapestButton(), Qt::LeftButton);
    QCOMPARE(page().timeline().subject().lock->numbers.blocked, comparison.cheapest->blocked);

    // The third column of the table is the third edge.
    const QModelIndex cell = corners.table().model()->index(0, 3);
    QTest::mouseClick(corners.table().viewport(), Qt::LeftButton, {},
                      corners.table().visualRect(cell).center());
    QCOMPARE(document().kept(), Kept::AvailabilityAndConsistency);
    QVERIFY(action(ActionId::KeepAvailabilityConsistency).isChecked());
    QVERIFY(page().timeline().subject().noBackup);
    action(ActionId::KeepBackupAvailability).trigger();
    QVERIFY(action(ActionId::Oldest).isEnabled());
    QCOMPARE(page().timeline().subject().tracker, &document().tracker());
}

/// What the status bar says of the lock follows it, and vanishes with it.
void ArchitectTest::theStatusBarFollowsTheLock() {
    QStatusBar& bar = *m_window->statusBar();
    TimelineView& timeline = page().timeline();
    action(ActionId::KeepBackupConsistency).trigger();
    QCoreApplication::processEvents();
    const QPoint padlock = timeline.figure().lockRect().topLeft().toPoint() + QPoint(4, 4);
    QMouseEvent move(QEvent::MouseMove, padlock, timeline.viewport()->mapToGlobal(padlock), Qt::NoButton, {},
                     {});
    QCoreApplication::sendEvent(timeline.viewport(), &move);
    const auto told = [&] {
        return describeLockInWords(*page().timeline().subject().lock, document().shownScenario().time,
                                   timeline.locale());
    };
    QVERIFY(!told().isEmpty());
    QCOMPARE(bar.currentMessage(), told());
    const QString before = told();
    document().moveLockStart(Instant{document().lock()->numbers.start.ticks - 3'600'000'000'000}, 1);
    QVERIFY(told() != before);
    QCOMPARE(bar.currentMessage(), told());
    action(ActionId::Undo).trigger();
    QCOMPARE(bar.currentMessage(), before);
    action(ActionId::KeepBackupAvailability).trigger();
    QCOMPARE(bar.currentMessage(), QString());

    // An anomaly that was told of is not told of when it is gone.
    action(ActionId::NextAnomaly).trigger();
    const QString anomaly = bar.currentMessage();
    QVERIFY(!anomaly.isEmpty());
    action(ActionId::Oldest).trigger();
    QVERIFY(bar.currentMessage() != anomaly);
}

/// By the menu, too, where nobody has looked at the corners.
void ArchitectTest::theLockStartsCheapestWithoutThePane() {
    QVERIFY(!page().shownPane());
    const CornerComparison comparison =
        compareCorners(document().scenario(), document().tracker().sharedWorld());
    QVERIFY(comparison.cheapest);
    action(ActionId::CheapestStart).trigger();
    QTRY_COMPARE(document().kept(), Kept::BackupAndConsistency);
    QCOMPARE(document().lock()->numbers.start, comparison.cheapest->start);
    QCOMPARE(document().undoStack().count(), 1);

    // And where none is to be had, it says so.
    document().undoStack().undo();
    document().moveDisaster(document().scenario().log->firstInstant().value(), 1);
    const QString none =
        cheapestStartSentence(compareCorners(document().scenario(), document().tracker().sharedWorld()),
                              document().scenario(), QLocale());
    action(ActionId::CheapestStart).trigger();
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), none);
}

void ArchitectTest::followsWhatIsWrongFromTheMapToTheTimeline() {
    action(ActionId::PaneMap).trigger();
    QTRY_VERIFY(map().isVisible());
    const EventLog& log = *document().scenario().log;
    const ServiceId billing = log.findService("billing");
    const ServiceId sales = log.findService("sales");
    QVERIFY(billing.isValid() && sales.isValid());
    Q_EMIT map().edgeActivated(std::min(billing, sales), std::max(billing, sales));
    const std::optional<AnyAnomaly>& selected = page().timeline().selectedAnomaly();
    QVERIFY(selected);
    const auto* broken = std::get_if<BrokenLink>(&*selected);
    const auto* missing = std::get_if<MissingEvent>(&*selected);
    QVERIFY(broken || missing);
    const ServiceId one = broken ? log.service(broken->from) : log.service(missing->event);
    QVERIFY(one == billing || one == sales);
    QCOMPARE(map().selected().kind, MapHit::Kind::Edge); // the map shows it too
}

BACSCOPE_TEST(architect, ArchitectTest, QApplication)
#include "ArchitectTest.moc"
