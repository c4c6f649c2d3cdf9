// The document when more than a marker changes: schedules, the lock, who owns what, variants, and what is
// shown under the two corners that are kept.
#include "AppFixture.h"

#include "scenario/ScenarioReader.h"
#include "scenario/ScenarioWriter.h"
#include "support/LargeLog.h"
#include "support/TestProgram.h"
#include "tradeoff/Corners.h"
#include "window/Document.h"

#include <QSignalSpy>
#include <QTest>

using namespace bacscope;
using namespace bacscope::test;

namespace {

/// Orders are placed, paid and shipped; the second one is in flight from 4 to 6, the third begins at 5.
constexpr auto shop = R"(
bacscope: 1
services:
  sales: {owns: [orders, payments], backup: {at: 1, every: 2}}
  stock: {owns: [goods], backup: {at: 3, takes: 1}}
  shipping: {backup: {at: 6}}
events:
  - {at: 1, create: goods/1}
  - {at: 2, create: orders/1, link: goods/1, interaction: one}
  - {at: 2, update: goods/1, interaction: one}
  - {at: 3, create: payments/1, link: orders/1, interaction: one}
  - {at: 4, create: orders/2, link: goods/1, interaction: two}
  - {at: 5, create: orders/3, interaction: three}
  - {at: 5.5, update: goods/1, interaction: three}
  - {at: 6, create: shipping/2, link: orders/2, interaction: two}
  - {at: 8, create: shipping/3, link: orders/3}
disaster: 9
)";

constexpr ServiceId sales{0};
constexpr ServiceId stock{1};
constexpr ServiceId shipping{2};

Instant at(double units) {
    return Instant{static_cast<std::int64_t>(units * 1e9)};
}

QStringList owners(const Document& document) {
    const EventLog& log = *document.scenario().log;
    QStringList result;
    for (std::size_t i = 0; i < log.aggregateCount(); ++i) {
        result.append(
            QStringLiteral("%1: %2").arg(QString::fromStdString(log.aggregateName(AggregateId(i))),
                                         QString::fromStdString(log.serviceName(log.owner(AggregateId(i))))));
    }
    return result;
}

AggregateId aggregate(const Document& document, const char* name) {
    return document.scenario().log->findAggregate(name);
}

QStringList variantNames(const Document& document) {
    QStringList names;
    for (const Variant& variant : document.scenario().variants) {
        names.append(variant.name);
    }
    return names;
}

} // namespace

class DecideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.clear(); }

    void aDraggedTickShiftsTheSchedule();
    void theDisasterSelectsTheBackup();
    void aCancelledShiftLeavesTheSchedule();
    void underALockTheLockedScenarioIsShown();
    void aDraggedLockIsOneStep();
    void blockedInteractionsAreDelayedOrDenied();
    void withoutABackupEverythingIsLost();
    void theLockOfALargeLogFollowsInTheBackground();
    void everyEditOfTheDecompositionCanBeUndone_data();
    void everyEditOfTheDecompositionCanBeUndone();
    void lanesAndDetailsFollowASplit();
    void aLargeLogIsRearrangedInTheBackground();
    void whatIsEditedMeanwhileWins();
    void placesOnTheMapAreOneStepAGesture();
    void variantsAreKeptShownAndRemoved();
    void variantsAreSaved();
    void twoMarkersMoveInOneStep();

private:
    OwnHome m_home;
};

void DecideTest::aDraggedTickShiftsTheSchedule() {
    Document document(loadedFrom(shop));
    QCOMPARE(document.cut().markers[sales.at()], at(9)); // 1, 3, 5, 7, 9
    for (const double instant : {5.1, 5.3, 5.6}) {
        document.moveBackup(sales, 2, at(instant), 1);
    }
    QCOMPARE(document.scenario().services[0].backup.at, at(1.6));
    QCOMPARE(document.scenario().services[0].backup.every, Duration{2'000'000'000});
    QCOMPARE(document.cut().markers[sales.at()], at(7.6));
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(document.cut().markers[sales.at()], at(9));
}

void DecideTest::theDisasterSelectsTheBackup() {
    Document document(loadedFrom(shop));
    document.moveDisaster(at(6.5), 1);
    QCOMPARE(document.cut().markers[sales.at()], at(5));
    document.moveDisaster(at(2), 1);
    QCOMPARE(document.cut().markers[sales.at()], at(1));
}

void DecideTest::aCancelledShiftLeavesTheSchedule() {
    Document document(loadedFrom(shop));
    document.moveBackup(sales, 1, at(3.5), 4);
    document.cancelGesture(4);
    QCOMPARE(document.scenario().services[0].backup.at, at(1));
    QVERIFY(!document.undoStack().canUndo());
    document.moveLockStart(at(4), 5);
    document.cancelGesture(5);
    QVERIFY(!document.undoStack().canUndo());
    QVERIFY(!document.scenario().lock.start);
}

void DecideTest::underALockTheLockedScenarioIsShown() {
    Document document(loadedFrom(shop));
    const AnomalyCounts before = document.tracker().counts();
    QVERIFY(!before.isConsistent());
    QSignalSpy changes(&document, &Document::changed);
    document.setKept(Kept::BackupAndConsistency);
    QCOMPARE(changes.count(), 1);
    document.moveLockStart(at(4.5), 1);
    // Two drains until 6 and the copy takes until 7; three is blocked.
    QVERIFY(document.lock());
    QCOMPARE(document.lock()->numbers.copy, at(6));
    QCOMPARE(document.lock()->numbers.end, at(7));
    QCOMPARE(document.lock()->numbers.blocked, std::size_t(1));
    QCOMPARE(document.lock()->arrivals.size(), std::size_t(1));
    QCOMPARE(document.lock()->arrivals.front().at, at(5));
    QCOMPARE(document.lock()->inFlight.size(), std::size_t(2));
    QVERIFY(document.shownTracker().counts().isConsistent());
    QCOMPARE(document.shownTracker().counts(),
             compareCorners(document.scenario(), document.tracker().sharedWorld())[Kept::BackupAndConsistency]
                 .counts);
    QCOMPARE(document.tracker().counts(), before); // what is edited stays what it was
    document.setKept(Kept::BackupAndAvailability);
    QVERIFY(!document.lock());
    QCOMPARE(&document.shownTracker(), &document.tracker());
}

void DecideTest::aDraggedLockIsOneStep() {
    Document document(loadedFrom(shop));
    document.setKept(Kept::BackupAndConsistency);
    const Instant planned = document.lock()->numbers.start;
    for (const double start : {2.2, 3.3, 4.5}) {
        document.moveLockStart(at(start), 1);
    }
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoText(), QStringLiteral("Start the lock at 4.5"));
    document.undoStack().undo();
    QCOMPARE(document.lock()->numbers.start, planned);
    document.moveLockStart(at(20), 2); // never after the disaster
    QCOMPARE(document.lock()->numbers.start, at(9));
}

void DecideTest::blockedInteractionsAreDelayedOrDenied() {
    Document document(loadedFrom(shop));
    document.setKept(Kept::BackupAndConsistency);
    document.moveLockStart(at(4.5), 1);
    QCOMPARE(document.shownScenario().log->size(), std::size_t(9));
    document.setBlocked(Blocked::Denied);
    QCOMPARE(document.shownScenario().log->size(), std::size_t(7)); // the third order never comes
    QCOMPARE(document.lock()->blocked, Blocked::Denied);
    document.undoStack().undo();
    QCOMPARE(document.shownScenario().log->size(), std::size_t(9));
}

void DecideTest::withoutABackupEverythingIsLost() {
    Document document(loadedFrom(shop));
    document.setKept(Kept::AvailabilityAndConsistency);
    QCOMPARE(document.shownTracker().counts().lostEvents, std::size_t(9));
    QVERIFY(document.shownTracker().counts().isConsistent());
}

void DecideTest::theLockOfALargeLogFollowsInTheBackground() {
    Document document(LoadedScenario::index(largeScenario(Document::largeLog + 1)));
    document.setKept(Kept::BackupAndConsistency);
    QVERIFY(document.isLockAwaited());
    QVERIFY(document.lock()); // the band is there at once
    QTRY_VERIFY(!document.isLockAwaited());
    QCOMPARE(document.shownTracker().counts(),
             compareCorners(document.scenario(), document.tracker().sharedWorld())[Kept::BackupAndConsistency]
                 .counts);
    // Of a burst the last one counts.
    for (int i = 0; i < 20; ++i) {
        document.moveLockStart(at(500 + 20 * i), 1);
    }
    QTRY_VERIFY(!document.isLockAwaited());
    QCOMPARE(document.shownTracker().cut().markers.front(), document.lock()->numbers.copy);
}

void DecideTest::everyEditOfTheDecompositionCanBeUndone_data() {
    QTest::addColumn<int>("edit");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("undo");
    const QStringList asItWas{QStringLiteral("orders: sales"), QStringLiteral("payments: sales"),
                              QStringLiteral("goods: stock"), QStringLiteral("shipping: shipping")};
    const auto with = [&](int place, const char* owner) {
        QStringList result = asItWas;
        result[place] = result[place].section(u':', 0, 0) + QStringLiteral(": ") + QString::fromLatin1(owner);
        return result;
    };
    QTest::newRow("merge") << 0 << with(3, "sales") << QStringLiteral("Merge shipping into sales");
    QTest::newRow("move") << 1 << with(1, "stock") << QStringLiteral("Move payments to stock");
    QTest::newRow("split") << 2 << with(1, "payments") << QStringLiteral("Split off payments");
    QTest::newRow("lockstep") << 3 << asItWas << QStringLiteral("Back up shipping in lockstep with stock");
    QTest::newRow("rename") << 4 << asItWas << QStringLiteral("Rename sales");
}

void DecideTest::everyEditOfTheDecompositionCanBeUndone() {
    QFETCH(int, edit);
    QFETCH(QStringList, expected);
    QFETCH(QString, undo);
    Document document(loadedFrom(shop));
    const Scenario before = document.scenario();
    switch (edit) {
    case 0:
        document.merge(shipping, sales);
        break;
    case 1:
        document.moveAggregate(aggregate(document, "payments"), stock);
        break;
    case 2:
        document.split(aggregate(document, "payments"));
        break;
    case 3:
        document.joinLockstep(shipping, stock);
        break;
    case 4:
        document.rename(sales, QStringLiteral("Sales"));
        break;
    }
    QCOMPARE(owners(document), expected);
    QVERIFY(!equalContent(document.scenario(), before));
    QCOMPARE(document.undoText(), undo);
    const AnalysisReport fresh =
        analyze(std::make_shared<const World>(document.scenario()), plannedCut(document.scenario()));
    QCOMPARE(document.tracker().report(), fresh);
    QVERIFY(readScenarioFromBytes(writeScenario(document.scenarioToSave()), QStringLiteral("x")).scenario);
    document.undoStack().undo();
    QVERIFY(equalContent(document.scenario(), before));
    QCOMPARE(document.tracker().report(), analyze(std::make_shared<const World>(before), plannedCut(before)));
    document.undoStack().redo();
    QCOMPARE(owners(document), expected);
}

void DecideTest::lanesAndDetailsFollowASplit() {
    LoadedScenario loaded = loadedFrom(shop);
    const EventId payment = loaded.scenario.log->eventsOf(sales).first;
    const std::string name =
        std::string(loaded.scenario.log->entityName(loaded.scenario.log->entity(payment)));
    loaded.details.insert(payment, QStringLiteral("seen"));
    Document document(std::move(loaded));
    document.setVisibleLanes({shipping, stock});
    document.split(aggregate(document, "payments"));
    QStringList lanes;
    for (const ServiceId lane : document.laneOrder()) {
        lanes.append(document.scenario().services[lane.at()].id);
    }
    QCOMPARE(lanes, QStringList({QStringLiteral("sales"), QStringLiteral("payments"),
                                 QStringLiteral("shipping"), QStringLiteral("stock")}));
    QVERIFY(document.isHidden(document.scenario().log->findService("sales")));
    QCOMPARE(document.details().size(), 1);
    const EventId now = document.details().keyBegin().operator*();
    QCOMPARE(std::string(document.scenario().log->entityName(document.scenario().log->entity(now))), name);
}

void DecideTest::aLargeLogIsRearrangedInTheBackground() {
    Document document(LoadedScenario::index(largeScenario(Document::largeLog + 1)));
    QSignalSpy arranging(&document, &Document::arranging);
    const std::size_t services = document.scenario().services.size();
    document.merge(ServiceId(1), ServiceId(0));
    QCOMPARE(document.scenario().services.size(), services); // not yet
    QVERIFY(document.isArranging());
    QTRY_COMPARE(document.scenario().services.size(), services - 1);
    QCOMPARE(arranging.count(), 2);
    document.undoStack().undo();
    QCOMPARE(document.scenario().services.size(), services);
}

void DecideTest::whatIsEditedMeanwhileWins() {
    Document document(LoadedScenario::index(largeScenario(Document::largeLog + 1)));
    const std::size_t services = document.scenario().services.size();
    document.merge(ServiceId(1), ServiceId(0));
    document.moveDisaster(at(1'000), 1);
    QTRY_VERIFY(!document.isArranging());
    QCOMPARE(document.scenario().services.size(), services);
    QCOMPARE(document.undoStack().count(), 1);
}

void DecideTest::placesOnTheMapAreOneStepAGesture() {
    Document document(loadedFrom(shop));
    const std::shared_ptr<const World> world = document.tracker().sharedWorld();
    document.moveOnMap({{sales, {10, 20}}}, 1);
    document.moveOnMap({{sales, {30, 40}}}, 1);
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.scenario().services[0].map, (MapPosition{30, 40}));
    QCOMPARE(document.tracker().sharedWorld(), world); // nothing to analyse anew
    document.forgetMap();
    QVERIFY(!document.scenario().services[0].map);
    document.undoStack().undo();
    document.undoStack().undo();
    QVERIFY(!document.scenario().services[0].map);
    QVERIFY(!document.undoStack().canUndo());
}

void DecideTest::variantsAreKeptShownAndRemoved() {
    Document document(loadedFrom(shop));
    const QStringList micro = owners(document);
    document.addVariant(QStringLiteral("Monolith"));
    QCOMPARE(variantNames(document), QStringList({QStringLiteral("As it was"), QStringLiteral("Monolith")}));
    document.merge(stock, sales);
    document.merge(document.scenario().log->findService("shipping"), sales);
    QCOMPARE(document.tracker().counts().total(), std::size_t(0));
    document.showVariant(0);
    QCOMPARE(owners(document), micro);
    QVERIFY(document.tracker().counts().total() > 0);
    document.showVariant(1);
    QCOMPARE(document.scenario().services.size(), std::size_t(1));
    document.renameVariant(0, QStringLiteral("Three services"));
    document.removeVariant(0);
    QVERIFY(document.scenario().variants.empty());
    while (document.undoStack().canUndo()) {
        document.undoStack().undo();
    }
    QVERIFY(equalContent(document.scenario(), scenarioOf(shop)));
}

void DecideTest::variantsAreSaved() {
    Document document(loadedFrom(shop));
    document.addVariant(QStringLiteral("Monolith"));
    document.merge(stock, sales);
    document.moveOnMap({{sales, {10, 20}}}, 1);
    document.moveLockStart(at(4.5), 2);
    const ReadResult read =
        readScenarioFromBytes(writeScenario(document.scenarioToSave()), QStringLiteral("x"));
    QVERIFY(read.scenario);
    QVERIFY(equalContent(*read.scenario, document.scenario()));
    QCOMPARE(read.scenario->shownVariant, std::size_t(1));
    QCOMPARE(read.scenario->lock.start, at(4.5));
}

void DecideTest::twoMarkersMoveInOneStep() {
    Document document(loadedFrom(shop));
    document.moveMarkers(stock, at(5), shipping, at(4), 1);
    document.moveMarkers(stock, at(5.5), shipping, at(4.5), 1);
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.cut().markers[stock.at()], at(5.5));
    QCOMPARE(document.cut().markers[shipping.at()], at(4.5));
    document.undoStack().undo();
    QCOMPARE(document.cut().markers[stock.at()], at(3));
    document.moveMarkers(stock, at(5), shipping, at(4), 2);
    document.cancelGesture(2);
    QVERIFY(!document.undoStack().canUndo());
}

BACSCOPE_TEST(decide, DecideTest, QApplication)
#include "DecideTest.moc"
