#include "model/TradeoffProperties.h"

#include "log/EventLog.h"
#include "support/TestProgram.h"
#include "tradeoff/Sweeps.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <map>

using namespace bacscope;

namespace {

/// One service with events at these instants.
Scenario oneService(const std::vector<std::int64_t>& instants) {
    Scenario scenario;
    Service service;
    service.id = QStringLiteral("A");
    scenario.services.push_back(service);
    scenario.roots.push_back(false);
    EventLogBuilder builder;
    builder.addAggregate("A", builder.addService("A"));
    for (const std::int64_t at : instants) {
        builder.addEvent({.at = Instant{at}, .entity = builder.entity("A/" + std::to_string(at))});
    }
    scenario.log = std::move(builder).build().log;
    return scenario;
}

} // namespace

class TradeoffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
            qputenv("RC_PARAMS", "max_success=2000 max_size=50");
        }
    }

    void everyLockFollowsTheDefinition() { QVERIFY(test::everyLockFollowsTheDefinition()); }
    void theCheapestStartIsTheBestOfAllInstants() { QVERIFY(test::theCheapestStartIsTheBestOfAllInstants()); }
    void aLockSweepSaysWhatEveryInstantSays() { QVERIFY(test::aLockSweepSaysWhatEveryInstantSays()); }
    void aLockedScenarioIsTheStoryRetold() { QVERIFY(test::aLockedScenarioIsTheStoryRetold()); }
    void aScheduleUsesTheLatestBackupOfAll() { QVERIFY(test::aScheduleUsesTheLatestBackupOfAll()); }
    void aDisasterSweepSaysWhatEveryInstantSays() { QVERIFY(test::aDisasterSweepSaysWhatEveryInstantSays()); }
    void aSpreadIsThatOfItsSamples() { QVERIFY(test::aSpreadIsThatOfItsSamples()); }
    void randomCutsAreWellFormed() { QVERIFY(test::randomCutsAreWellFormed()); }
    void theCornersCostWhatTheStoryTells() { QVERIFY(test::theCornersCostWhatTheStoryTells()); }

    /// Windows of three instants within 0 … 5 begin at 0 … 3: twelve equally likely outcomes.
    void randomMarkersFallEvenly() {
        constexpr int samples = 120'000;
        RandomCuts random(oneService({0, 5}), Duration{2}, 1);
        std::map<std::int64_t, int> counts;
        for (int i = 0; i < samples; ++i) {
            ++counts[random.next().markers.front().ticks];
        }
        const std::map<std::int64_t, int> expected{{0, 1}, {1, 2}, {2, 3}, {3, 3}, {4, 2}, {5, 1}};
        QCOMPARE(counts.size(), expected.size());
        for (const auto& [instant, share] : expected) {
            const int fair = samples / 12 * share;
            QVERIFY2(std::abs(counts[instant] - fair) < fair / 25,
                     qPrintable(QStringLiteral("%1: %2").arg(instant).arg(counts[instant])));
        }
    }

    /// The values come from a second implementation of the generator that the standard describes.
    void theSameSeedGivesTheSameCutsEverywhere() {
        RandomCuts random(oneService({0, 1'000'000'000'000}), Duration{1'000'000'000}, 42);
        std::vector<std::int64_t> markers;
        for (int i = 0; i < 3; ++i) {
            markers.push_back(random.next().markers.front().ticks);
        }
        QCOMPARE(markers, (std::vector<std::int64_t>{956959622561, 543145221278, 504211484689}));
    }

    void aStoppedSweepReturnsWhatItHas() {
        std::vector<std::int64_t> instants(1000);
        for (std::size_t i = 0; i < instants.size(); ++i) {
            instants[i] = static_cast<std::int64_t>(i);
        }
        const Scenario scenario = oneService(instants);
        const auto world = std::make_shared<const World>(scenario);
        int reports = 0;
        const auto stopAtTheThird = [&](double share) { return share >= 0 && share <= 1 && ++reports < 3; };
        const auto points = disasterSweep(scenario, world, {0}, {999}, 1000, stopAtTheThird);
        QVERIFY(!points.empty() && points.size() < 1000);
        const auto all = disasterSweep(scenario, world, {0}, {999}, 1000);
        QVERIFY(std::equal(points.begin(), points.end(), all.begin()));
        reports = 0;
        const SpreadPoint spread = backupSpread(scenario, world, {100}, 1000, 1, stopAtTheThird);
        QVERIFY(spread.samples > 0 && spread.samples < 1000);
        reports = 3;
        QCOMPARE(backupSpread(scenario, world, {100}, 1000, 1, stopAtTheThird).samples, std::size_t(0));
    }

    void widthsGoFromNothingToEverything_data() {
        QTest::addColumn<qint64>("last");
        QTest::addColumn<int>("count");
        QTest::addColumn<QList<qint64>>("widths");
        QTest::newRow("even") << qint64(100) << 5 << QList<qint64>{0, 25, 50, 75, 100};
        QTest::newRow("rounded down") << qint64(10) << 4 << QList<qint64>{0, 3, 6, 10};
        QTest::newRow("fewer instants than widths") << qint64(2) << 9 << QList<qint64>{0, 1, 2};
        QTest::newRow("at least the two ends") << qint64(7) << 0 << QList<qint64>{0, 7};
        QTest::newRow("nothing observed") << qint64(0) << 5 << QList<qint64>{0};
        QTest::newRow("long times do not overflow")
            << (qint64(1) << 62) << 3 << QList<qint64>{0, qint64(1) << 61, qint64(1) << 62};
    }

    void widthsGoFromNothingToEverything() {
        QFETCH(qint64, last);
        QFETCH(int, count);
        QFETCH(QList<qint64>, widths);
        QList<qint64> ticks;
        for (const Duration width : spreadWidths(oneService({0, last}), static_cast<std::size_t>(count))) {
            ticks.push_back(width.ticks);
        }
        QCOMPARE(ticks, widths);
    }
};

BACSCOPE_TEST(tradeoff, TradeoffTest, QCoreApplication)
#include "TradeoffTest.moc"
