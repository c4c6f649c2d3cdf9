// Charts and granularity on the real widgets, with the shop: they follow the document, a click goes there,
// and what is computed by other threads arrives.
#include "AppFixture.h"

#include "charts/ChartView.h"
#include "charts/DisasterChart.h"
#include "charts/GranularityChart.h"
#include "charts/LockChart.h"
#include "charts/SpreadChart.h"
#include "support/ManyServices.h"
#include "support/TestProgram.h"
#include "text/TimeText.h"
#include "tradeoff/Coupling.h"
#include "tradeoff/Landscape.h"
#include "widgets/LandscapeView.h"
#include "window/Document.h"
#include "window/Settings.h"
#include "window/panes/ChartGrid.h"
#include "window/panes/ChartsPane.h"
#include "window/panes/GranularityPane.h"
#include "window/panes/SamplingBar.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace bacscope;
using namespace bacscope::test;

namespace {

constexpr int patience = 60'000; ///< ms; other programs run, too
constexpr Duration minute{60'000'000'000};

LoadedScenario shop() {
    QFile file(QStringLiteral(":/scenarios/shop.bac.yaml"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The shop is not in the program");
    }
    ReadResult result = readScenarioFromBytes(file.readAll(), QStringLiteral("shop.bac.yaml"));
    return LoadedScenario::index(*result.scenario);
}

constexpr auto nothingYet = R"(
bacscope: 1
services: {A: {}, B: {}}
events: []
)";

constexpr auto lonely = R"(
bacscope: 1
services: {A: {backup: 1}}
events:
  - {at: 1, create: A/1}
  - {at: 2, create: A/2}
)";

constexpr auto inLockstep = R"(
bacscope: 1
services: {A: {backup: 2}, B: {}, C: {backup: 3}}
lockstep: [[A, B]]
events:
  - {at: 1, create: A/1}
  - {at: 2, create: B/1}
  - {at: 3, create: C/1, link: [A/1, B/1]}
  - {at: 4, create: A/2, link: C/1}
  - {at: 5, create: C/2, link: [A/2]}
)";

struct Charts {
    explicit Charts(LoadedScenario loaded) : document(std::move(loaded)) {
        pane.resize(1200, 800);
        pane.setDocument(&document);
        pane.show();
    }
    void showAll() {
        for (const ChartId id : {ChartId::Disaster, ChartId::Spread, ChartId::Lock, ChartId::Landscape}) {
            pane.setChartShown(id, true);
        }
    }
    /// By their ids, as a person chooses them.
    void landscapeOf(const char* first, const char* second) {
        for (const auto& [box, id] :
             {std::pair(&pane.firstBox(), first), std::pair(&pane.secondBox(), second)}) {
            box->setCurrentIndex(box->findData(QString::fromLatin1(id)));
            Q_EMIT box->activated(box->currentIndex());
        }
    }
    bool isIdle() const { return !pane.isComputing(); }
    std::vector<DisasterPoint> disasterFromNothing() const {
        const Scenario& scenario = document.scenario();
        return disasterSweep(scenario, std::make_shared<const World>(scenario), *scenario.log->firstInstant(),
                             std::max(*scenario.log->lastInstant(), scenario.disasterInstant()), 2'000);
    }

    Document document;
    ChartsPane pane;
};

struct Granularity {
    explicit Granularity(LoadedScenario loaded) : document(std::move(loaded)) {
        pane.resize(1200, 500);
        pane.sampling().samplesBox().setValue(200);
        pane.setDocument(&document);
        pane.show();
    }
    bool isIdle() const { return !pane.isComputing(); }
    double expectedNow() const { return pane.present() ? pane.present()->step.expected.total.mean : -1; }

    Document document;
    GranularityPane pane;
};

void drag(QWidget& widget, QPoint from, QPoint to) {
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step) {
        QTest::mouseMove(&widget, from + (to - from) * step / 5);
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

} // namespace

class PanesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.clear(); }

    void chartsAreChosenAndRemembered();
    void theLastChartStays();
    void chartsHaveDataAndFollowAMarker();
    void hiddenChartsCostNothingAndCatchUp();
    void aClickOnTheDisasterMovesIt();
    void aClickOnTheLockKeepsConsistency();
    void aClickOnTheSpreadChoosesTheWindow();
    void theCrossMovesTwoMarkersInOneStep();
    void theServicesOfTheLandscapeAreKeptById();
    void theSpreadIsCancelledAndGoesOn();
    void theLandscapeIsOfTheMostCoupledAtFirst();
    void theSpreadDoesNotDependOnMarkers();
    void afterABurstTheChartsAreThoseOfTheLastCut();
    void theFocusDecidesWhichChartIsExported();
    void withoutEventsOrPartnersItSaysSo();

    void everyWayToCutIsRestored();
    void theSuggestionIsUsedAndTakenBack();
    void rowsAndChartAreSelectedTogether();
    void enterUsesTheSelectedRow();
    void lockstepEndsWithTheCut();
    void theLimitAsksForAnotherBest();
    void markersDoNotMatterToGranularity();
    void granularityIsStoppedAndGoesOn();
    void ofManyServicesSomeStepsAreShown();

private:
    OwnHome m_home;
};

void PanesTest::chartsAreChosenAndRemembered() {
    {
        ChartsPane pane;
        QVERIFY(pane.isChartShown(ChartId::Disaster));
        QVERIFY(pane.isChartShown(ChartId::Landscape));
        QVERIFY(!pane.isChartShown(ChartId::Lock));
        pane.setChartShown(ChartId::Lock, true);
        pane.setChartShown(ChartId::Landscape, false);
    }
    ChartsPane pane;
    QVERIFY(pane.isChartShown(ChartId::Disaster));
    QVERIFY(pane.isChartShown(ChartId::Lock));
    QVERIFY(!pane.isChartShown(ChartId::Landscape));
}

void PanesTest::theLastChartStays() {
    ChartsPane pane;
    pane.setChartShown(ChartId::Disaster, false);
    pane.setChartShown(ChartId::Landscape, false);
    QVERIFY(pane.isChartShown(ChartId::Landscape));
    QCOMPARE(settings::charts(), QStringList{QStringLiteral("landscape")});
}

void PanesTest::chartsHaveDataAndFollowAMarker() {
    Charts charts(shop());
    charts.showAll();
    QTRY_VERIFY_WITH_TIMEOUT(charts.isIdle(), patience);
    QCOMPARE(charts.pane.disasterChart().points(), charts.disasterFromNothing());
    QVERIFY(charts.pane.lockChart().points().size() > 100);
    QCOMPARE(charts.pane.spreadChart().points().size(), std::size_t(25));
    QVERIFY(charts.pane.landscapeView().figure().hasSubject());

    const auto before = charts.pane.disasterChart().points();
    const QString crossBefore = charts.pane.landscapeView().crossText();
    charts.document.moveMarker(ServiceId(0), charts.document.cut().markers[0] - Duration{90 * minute.ticks},
                               1);
    QTRY_VERIFY_WITH_TIMEOUT(charts.isIdle(), patience);
    QVERIFY(charts.pane.disasterChart().points() != before);
    QCOMPARE(charts.pane.disasterChart().points(), charts.disasterFromNothing());
    QVERIFY(charts.pane.landscapeView().crossText() != crossBefore);
}

void PanesTest::hiddenChartsCostNothingAndCatchUp() {
    Charts charts(shop());
    QTRY_VERIFY_WITH_TIMEOUT(charts.isIdle(), patience);
    QVERIFY(charts.pane.lockChart().points().empty());
    QVERIFY(charts.pane.spreadChart().points().empty());

    charts.pane.hide();
    const auto before = charts.pane.disasterChart().points();
    charts.document.moveMarker(ServiceId(2), charts.document.cut().markers[2] - Duration{90 * minute.ticks},
                               1);
    QCoreApplication::processEvents();
    QVERIFY(!charts.pane.isComputing());
    QCOMPARE(charts.pane.disasterChart().points(), before);
    charts.pane.show();
    QTRY_COMPARE_WITH_TIMEOUT(charts.pane.disasterChart().points(), charts.disasterFromNothing(), patience);
}

void PanesTest::aClickOnTheDisasterMovesIt() {
    Charts charts(shop());
    QTRY_VERIFY_WITH_TIMEOUT(!charts.pane.disasterChart().points().empty(), patience);
    const Instant before = charts.document.cut().disaster;
    ChartView& view = charts.pane.disasterView();
    const QPoint middle = view.chart()->plotRect().center().toPoint();
    QTest::mouseClick(&view, Qt::LeftButton, {}, middle);
    const Instant there = view.chart()->readingAt(middle)->at;
    QCOMPARE(charts.document.cut().disaster, there);
    QCOMPARE(charts.pane.disasterChart().now(), std::optional(there));
    QCOMPARE(charts.document.undoStack().count(), 1);
    charts.document.undoStack().undo();
    QCOMPARE(charts.document.cut().disaster, before);
}

void PanesTest::aClickOnTheLockKeepsConsistency() {
    Charts charts(shop());
    charts.pane.setChartShown(ChartId::Lock, true);
    QTRY_VERIFY_WITH_TIMEOUT(!charts.pane.lockChart().points().empty(), patience);
    ChartView& view = charts.pane.lockView();
    const QPoint middle = view.chart()->plotRect().center().toPoint();
    QTest::mouseClick(&view, Qt::LeftButton, {}, middle);
    QCOMPARE(charts.document.kept(), Kept::BackupAndConsistency);
    QCOMPARE(charts.document.scenario().lock.start, std::optional(view.chart()->readingAt(middle)->at));
    QCOMPARE(charts.document.undoStack().count(), 1);
}

void PanesTest::aClickOnTheSpreadChoosesTheWindow() {
    Charts charts(shop());
    charts.pane.setChartShown(ChartId::Spread, true);
    charts.pane.sampling().samplesBox().setValue(100);
    QTRY_COMPARE_WITH_TIMEOUT(charts.pane.spreadChart().points().size(), std::size_t(25), patience);
    GranularityPane granularity;
    granularity.setDocument(&charts.document);
    connect(&charts.pane, &ChartsPane::widthChosen, &granularity, &GranularityPane::setWidth);
    QSignalSpy said(&charts.pane, &Pane::statusText);
    ChartView& view = charts.pane.spreadView();
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.chart()->plotRect().center().toPoint());
    granularity.show();
    QCOMPARE(granularity.width(), charts.pane.spreadChart().points()[12].width);
    QVERIFY(said.last().first().toString().contains(
        durationText(granularity.width(), charts.document.scenario().time, QLocale())));
    QCOMPARE(charts.document.undoStack().count(), 0);
}

void PanesTest::theCrossMovesTwoMarkersInOneStep() {
    Charts charts(shop());
    charts.landscapeOf("accounts", "catalogue");
    LandscapeView& view = charts.pane.landscapeView();
    QTRY_VERIFY_WITH_TIMEOUT(view.figure().hasSubject(), patience);
    const Cut before = charts.document.cut();
    const LandscapeFigure& figure = view.figure();
    const QPoint cross = figure.pointAt(figure.firstMarker(), figure.secondMarker()).toPoint();
    drag(view, cross, figure.plotRect().center().toPoint() + QPoint(-60, 20));
    const Cut after = charts.document.cut();
    QVERIFY(after.markers[0] != before.markers[0]);
    QVERIFY(after.markers[1] != before.markers[1]);
    QCOMPARE(after.markers[2], before.markers[2]);
    QCOMPARE(charts.document.undoStack().count(), 1);
    charts.document.undoStack().undo();
    QCOMPARE(charts.document.cut(), before);
}

void PanesTest::theServicesOfTheLandscapeAreKeptById() {
    Charts charts(shop());
    charts.landscapeOf("accounts", "catalogue");
    LandscapeView& view = charts.pane.landscapeView();
    QTRY_VERIFY_WITH_TIMEOUT(view.figure().hasSubject(), patience);
    QCOMPARE(charts.pane.firstBox().currentData().toString(), QStringLiteral("accounts"));
    QCOMPARE(charts.pane.secondBox().currentData().toString(), QStringLiteral("catalogue"));
    const auto choose = [](QComboBox& box, const char* id) {
        box.setCurrentIndex(box.findData(QString::fromLatin1(id)));
        Q_EMIT box.activated(box.currentIndex());
    };
    choose(charts.pane.firstBox(), "sales");
    choose(charts.pane.secondBox(), "delivery");
    choose(charts.pane.firstBox(), "delivery"); // they change places
    QCOMPARE(charts.pane.secondBox().currentData().toString(), QStringLiteral("sales"));

    charts.document.merge(ServiceId(0), ServiceId(1)); // all others have other numbers now
    QTRY_VERIFY_WITH_TIMEOUT(view.figure().hasSubject() && charts.isIdle(), patience);
    QCOMPARE(charts.pane.firstBox().currentData().toString(), QStringLiteral("delivery"));
    QCOMPARE(view.figure().subject().landscape->first(), ServiceId(3));
    QCOMPARE(view.figure().subject().landscape->second(), ServiceId(1));

    charts.document.joinLockstep(ServiceId(3), ServiceId(1)); // not two units any more
    QTRY_VERIFY_WITH_TIMEOUT(view.figure().hasSubject() && charts.isIdle(), patience);
    QCOMPARE(charts.pane.secondBox().currentData().toString(), QStringLiteral("catalogue"));
    charts.document.undoStack().undo();
    QCOMPARE(charts.pane.secondBox().currentData().toString(), QStringLiteral("sales"));
}

void PanesTest::theSpreadIsCancelledAndGoesOn() {
    Charts charts(shop());
    charts.pane.setChartShown(ChartId::Spread, true);
    charts.pane.sampling().samplesBox().setValue(20'000);
    SamplingBar& bar = charts.pane.sampling();
    QTRY_VERIFY_WITH_TIMEOUT(!charts.pane.spreadChart().points().empty(), patience);
    QCOMPARE(bar.state(), SamplingBar::State::Running);
    bar.button().click();
    QCOMPARE(bar.state(), SamplingBar::State::Stopped);
    QVERIFY(!charts.pane.isComputing());
    const std::size_t known = charts.pane.spreadChart().points().size();
    QVERIFY(known < 25);
    QTest::qWait(50);
    QCOMPARE(charts.pane.spreadChart().points().size(), known);
    bar.button().click();
    QTRY_VERIFY_WITH_TIMEOUT(charts.pane.spreadChart().points().size() > known, patience);

    bar.samplesBox().setValue(100); // fewer: begins anew, to the end
    QTRY_COMPARE_WITH_TIMEOUT(bar.state(), SamplingBar::State::Done, patience);
    QCOMPARE(charts.pane.spreadChart().points().size(), std::size_t(25));
    const auto points = charts.pane.spreadChart().points();
    bar.button().click(); // other ones
    QCOMPARE(bar.seed(), std::uint64_t(2));
    QTRY_COMPARE_WITH_TIMEOUT(bar.state(), SamplingBar::State::Done, patience);
    QVERIFY(charts.pane.spreadChart().points() != points);
}

void PanesTest::theLandscapeIsOfTheMostCoupledAtFirst() {
    Charts charts(shop());
    const auto pair = mostCoupledServices(charts.document.tracker());
    QVERIFY(pair);
    const auto& services = charts.document.scenario().services;
    QCOMPARE(charts.pane.firstBox().currentData().toString(), services[pair->first.at()].id);
    QCOMPARE(charts.pane.secondBox().currentData().toString(), services[pair->second.at()].id);
}

void PanesTest::theSpreadDoesNotDependOnMarkers() {
    Charts charts(shop());
    charts.landscapeOf("accounts", "catalogue");
    charts.pane.sampling().samplesBox().setValue(100);
    charts.pane.setChartShown(ChartId::Spread, true);
    charts.pane.setChartShown(ChartId::Disaster, false);
    QTRY_VERIFY_WITH_TIMEOUT(charts.isIdle(), patience);
    const std::shared_ptr<const Landscape> landscape =
        charts.pane.landscapeView().figure().subject().landscape;
    // Nor does the landscape depend on its own two.
    charts.document.moveMarker(ServiceId(1), charts.document.cut().markers[1] - minute, 1);
    QVERIFY(!charts.pane.isComputing());
    QCOMPARE(charts.pane.landscapeView().figure().subject().landscape, landscape);
    charts.document.moveMarker(ServiceId(2), charts.document.cut().markers[2] - minute, 1);
    QVERIFY(charts.pane.isComputing());
    QCOMPARE(charts.pane.sampling().state(), SamplingBar::State::Done);
    charts.document.setSurvivor(ServiceId(3), true);
    QCOMPARE(charts.pane.sampling().state(), SamplingBar::State::Running);
    QTRY_VERIFY_WITH_TIMEOUT(charts.isIdle(), patience);
    QVERIFY(charts.pane.landscapeView().figure().subject().landscape != landscape);
}

void PanesTest::afterABurstTheChartsAreThoseOfTheLastCut() {
    Charts charts(shop());
    charts.landscapeOf("accounts", "catalogue");
    charts.pane.setChartShown(ChartId::Lock, true);
    QTRY_VERIFY_WITH_TIMEOUT(charts.isIdle(), patience);
    for (int step = 1; step <= 50; ++step) {
        charts.document.moveMarker(ServiceId(static_cast<std::size_t>(step) % 5),
                                   charts.document.cut().markers[0] - Duration{step * minute.ticks}, 1);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT(charts.isIdle(), patience);
    QCOMPARE(charts.pane.disasterChart().points(), charts.disasterFromNothing());
    const auto world = std::make_shared<const World>(charts.document.scenario());
    const Landscape fresh(world, charts.document.cut(), ServiceId(0), ServiceId(1));
    const auto shown = charts.pane.landscapeView().figure().subject().landscape;
    const auto rasterOf = [&](const Landscape& landscape) {
        const Instant from = *charts.document.scenario().log->firstInstant();
        return landscape.raster(from, landscape.disaster(), from, landscape.disaster(), 60, 40);
    };
    QCOMPARE(rasterOf(*shown).most, rasterOf(fresh).most);
    QCOMPARE(charts.pane.lockChart().now(), std::optional(plannedLockStart(charts.document.scenario())));
}

void PanesTest::theFocusDecidesWhichChartIsExported() {
    Charts charts(shop());
    charts.showAll();
    QTRY_VERIFY_WITH_TIMEOUT(!charts.pane.lockChart().points().empty(), patience);
    QVERIFY(dynamic_cast<DisasterChart*>(charts.pane.figures().front().figure.get()));
    QCOMPARE(charts.pane.figures().size(), chartCount);
    QCOMPARE(charts.pane.figures().back().name, QStringLiteral("Landscape of two backups"));
    charts.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&charts.pane));
    charts.pane.lockView().setFocus();
    const auto lock = std::dynamic_pointer_cast<LockChart>(charts.pane.figures().front().figure);
    QVERIFY(lock);
    QCOMPARE(lock->points(), charts.pane.lockChart().points());
    charts.pane.landscapeView().setFocus();
    QVERIFY(dynamic_cast<LandscapeFigure*>(charts.pane.figures().front().figure.get()));
    charts.pane.setChartShown(ChartId::Landscape, false);
    QCOMPARE(charts.pane.figures().size(), chartCount - 1);
    QVERIFY(dynamic_cast<DisasterChart*>(charts.pane.figures().front().figure.get()));
}

void PanesTest::withoutEventsOrPartnersItSaysSo() {
    {
        Charts charts(loadedFrom(nothingYet));
        charts.showAll();
        QTRY_VERIFY_WITH_TIMEOUT(charts.isIdle(), patience);
        for (ChartView* view :
             {&charts.pane.disasterView(), &charts.pane.spreadView(), &charts.pane.lockView()}) {
            QVERIFY(view->chart()->isEmpty());
            QVERIFY(!view->chart()->isComputing());
        }
        QCOMPARE(charts.pane.sampling().state(), SamplingBar::State::Idle);
        Granularity granularity(loadedFrom(nothingYet));
        QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle(), patience);
        QCOMPARE(granularity.pane.sentence().text(),
                 QStringLiteral("Nothing has happened yet: there is nothing to cut."));
        QVERIFY(!granularity.pane.useSuggestionButton().isEnabled());
    }
    Charts charts(loadedFrom(lonely));
    charts.showAll();
    QTRY_VERIFY_WITH_TIMEOUT(charts.isIdle(), patience);
    QVERIFY(!charts.pane.landscapeView().figure().hasSubject());
    QVERIFY(!charts.pane.firstBox().isEnabled());
    QVERIFY(!charts.pane.disasterChart().points().empty());
    Granularity granularity(loadedFrom(lonely));
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle(), patience);
    QCOMPARE(granularity.pane.sentence().text(),
             QStringLiteral("There is only one aggregate: nothing to cut."));
}

// Granularity

void PanesTest::everyWayToCutIsRestored() {
    Granularity granularity(shop());
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle() && granularity.pane.present(), patience);
    const auto& rows = granularity.pane.rows();
    const Scenario& scenario = granularity.document.scenario();
    QVERIFY(rows.size() >= 11); // ten steps, and the present one
    QCOMPARE(rows.front().step.partition.size(), std::size_t(10));
    QCOMPARE(rows.back().step.partition.size(), std::size_t(1));
    QCOMPARE(granularity.pane.width(), usualWindow(scenario));
    for (const GranularityPane::Row& row : rows) {
        QCOMPARE(row.step.expected,
                 expectedAnomalies(scenario, row.step.partition, granularity.pane.width(), 200, 1));
    }
    QCOMPARE(granularity.pane.present()->step.partition, partitionOf(scenario));
    QCOMPARE(granularity.pane.table().rowCount(), static_cast<int>(rows.size()));
    QCOMPARE(std::ranges::count(rows, true, &GranularityPane::Row::isBest), std::ptrdiff_t(1));
}

void PanesTest::theSuggestionIsUsedAndTakenBack() {
    Granularity granularity(shop());
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle() && granularity.pane.suggestion(), patience);
    const Partition before = partitionOf(granularity.document.scenario());
    const GranularityStep suggested = granularity.pane.suggestion()->step;
    const double expectedBefore = granularity.expectedNow();
    QVERIFY(suggested.largest <= 4);
    QVERIFY(granularity.pane.sentence().text().contains(QLocale().toString(expectedBefore, 'f', 1)));
    // Table and chart recommend the same, by the same measure.
    const auto& rows = granularity.pane.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(granularity.pane.table()
                     .item(static_cast<int>(i), 0)
                     ->text()
                     .contains(QStringLiteral("fewest anomalies")),
                 rows[i].step.partition == suggested.partition);
    }
    int marked = 0;
    const ChartContent& shown = granularity.pane.chartView().chart()->content();
    for (const ChartMark& mark : shown.marks) {
        if (mark.word.contains(QStringLiteral("fewest anomalies")) ||
            mark.word.contains(QStringLiteral("best by both"))) {
            ++marked;
            QCOMPARE(mark.at.ticks,
                     static_cast<std::int64_t>(suggested.partition.size()) * ChartContent::ticksPerCount);
        }
    }
    QCOMPARE(marked, 1);

    QTest::mouseClick(&granularity.pane.useSuggestionButton(), Qt::LeftButton);
    QCOMPARE(partitionOf(granularity.document.scenario()), suggested.partition);
    QCOMPARE(granularity.document.undoStack().count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle() && granularity.pane.present(), patience);
    QCOMPARE(granularity.pane.present()->step.partition, suggested.partition);
    QVERIFY(granularity.expectedNow() < expectedBefore);
    QVERIFY(!granularity.pane.suggestion());
    // Of those about as good as the best, none has more units.
    double fewest = granularity.expectedNow();
    for (const GranularityPane::Row& row : granularity.pane.rows()) {
        fewest = row.step.largest <= 4 ? std::min(fewest, row.step.expected.total.mean) : fewest;
    }
    QVERIFY(granularity.expectedNow() <= fewest + 0.05);
    for (const GranularityPane::Row& row : granularity.pane.rows()) {
        QVERIFY(row.step.largest > 4 || row.step.partition.size() <= suggested.partition.size() ||
                row.step.expected.total.mean > fewest + 0.05);
    }

    granularity.document.undoStack().undo();
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle() && granularity.pane.suggestion(), patience);
    QCOMPARE(partitionOf(granularity.document.scenario()), before);
    QCOMPARE(granularity.expectedNow(), expectedBefore);
}

void PanesTest::rowsAndChartAreSelectedTogether() {
    Granularity granularity(shop());
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle() && granularity.pane.present(), patience);
    ChartView& view = granularity.pane.chartView();
    granularity.pane.table().selectRow(0); // every aggregate on its own: at the right end
    QVERIFY(view.reading());
    QCOMPARE(view.reading()->stop, view.chart()->content().stops.size() - 1);
    Q_EMIT view.stepActivated(9); // the monolith
    QCOMPARE(granularity.pane.table().currentRow(), granularity.pane.table().rowCount() - 1);
    QCOMPARE(view.reading()->stop, std::size_t(0));
}

void PanesTest::enterUsesTheSelectedRow() {
    Granularity granularity(shop());
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle() && granularity.pane.present(), patience);
    QVERIFY(!granularity.pane.useSelectedButton().isEnabled());
    granularity.pane.table().selectRow(granularity.pane.table().rowCount() - 1);
    QVERIFY(granularity.pane.useSelectedButton().isEnabled());
    QTest::keyClick(&granularity.pane.table(), Qt::Key_Return);
    QCOMPARE(granularity.document.scenario().services.size(), std::size_t(1));
    QCOMPARE(granularity.document.undoStack().count(), 1);
}

void PanesTest::lockstepEndsWithTheCut() {
    Granularity granularity(loadedFrom(inLockstep));
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle() && granularity.pane.present(), patience);
    QCOMPARE(granularity.pane.present()->step.partition.size(), std::size_t(2));
    granularity.pane.use(granularity.pane.rows().front());
    QCOMPARE(granularity.document.scenario().units().size(), std::size_t(3));
    QCOMPARE(granularity.document.undoStack().count(), 1);
    granularity.document.undoStack().undo();
    QCOMPARE(granularity.document.scenario().units().size(), std::size_t(2));
}

void PanesTest::theLimitAsksForAnotherBest() {
    Granularity granularity(shop());
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle() && granularity.pane.present(), patience);
    const auto best = [&] {
        return std::ranges::find(granularity.pane.rows(), true, &GranularityPane::Row::isBest)->step;
    };
    QVERIFY(best().largest <= 4);
    const double expectedBefore = granularity.expectedNow();
    granularity.pane.limitBox().setValue(2);
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle(), patience);
    QCOMPARE(best().largest, std::size_t(2));
    QCOMPARE(granularity.expectedNow(), expectedBefore);
    const World world(granularity.document.scenario());
    const PartitionCoupling coupling(world, granularity.document.cut().disaster);
    QCOMPARE(best().partition, bestPartition(coupling, 2)->step.partition);
}

void PanesTest::markersDoNotMatterToGranularity() {
    Granularity granularity(shop());
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle() && granularity.pane.present(), patience);
    granularity.document.moveMarker(ServiceId(1), granularity.document.cut().markers[1] - minute, 1);
    QVERIFY(!granularity.pane.isComputing());
    granularity.document.moveDisaster(granularity.document.cut().disaster - minute, 2);
    QVERIFY(granularity.pane.isComputing());
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle(), patience);
    QCOMPARE(granularity.pane.present()->step.expected,
             expectedAnomalies(granularity.document.scenario(), granularity.pane.present()->step.partition,
                               granularity.pane.width(), 200, 1));
}

void PanesTest::ofManyServicesSomeStepsAreShown() {
    Granularity granularity(LoadedScenario::index(servicesInATrace(100)));
    QTRY_VERIFY_WITH_TIMEOUT(granularity.isIdle() && granularity.pane.recommended(), patience);
    const auto& rows = granularity.pane.rows();
    QVERIFY(rows.size() >= mostShownSteps &&
            rows.size() <= mostShownSteps + 2); // the present one and the best
    QCOMPARE(granularity.pane.table().rowCount(), static_cast<int>(rows.size()));
    QCOMPARE(granularity.pane.findChild<QLabel*>(QStringLiteral("leftOut"))->text(),
             QStringLiteral("40 of 100 steps are shown."));
    QVERIFY(granularity.pane.table().item(0, 1)->toolTip().size() < 4'000);
    Granularity few(shop());
    QTRY_VERIFY_WITH_TIMEOUT(few.isIdle() && few.pane.recommended(), patience);
    QCOMPARE(few.pane.findChild<QLabel*>(QStringLiteral("leftOut"))->text(), QString());
}

void PanesTest::granularityIsStoppedAndGoesOn() {
    Granularity granularity(shop());
    granularity.pane.sampling().samplesBox().setValue(20'000);
    SamplingBar& bar = granularity.pane.sampling();
    QTRY_VERIFY_WITH_TIMEOUT(granularity.expectedNow() > 0, patience);
    bar.button().click();
    QCOMPARE(bar.state(), SamplingBar::State::Stopped);
    QVERIFY(!granularity.pane.isComputing());
    bar.button().click();
    QCOMPARE(bar.state(), SamplingBar::State::Running);
    bar.samplesBox().setValue(100);
    QTRY_COMPARE_WITH_TIMEOUT(bar.state(), SamplingBar::State::Done, patience);
    QCOMPARE(granularity.pane.present()->step.expected.samples, std::size_t(100));
}

BACSCOPE_TEST(panes, PanesTest, QApplication)
#include "PanesTest.moc"
