// Which marker a backup plan gives, and what moving markers together does (docs/scenario-format.md,
// "Backups").

#include "analysis/Cut.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace bacscope;

namespace {

constexpr std::int64_t nothing = -1;

Instant instant(std::int64_t ticks) {
    return ticks == nothing ? Instant::distantPast() : Instant{ticks};
}

/// Services A, B, C … with these single backups; nothing: none planned.
Scenario services(const std::vector<std::int64_t>& backups) {
    Scenario scenario;
    for (const std::int64_t at : backups) {
        Service service;
        service.id = QChar(u'A' + static_cast<int>(scenario.services.size()));
        if (at != nothing) {
            service.backup.at = Instant{at};
        }
        scenario.services.push_back(service);
    }
    scenario.disaster = Instant{100};
    return scenario;
}

std::vector<std::int64_t> ticks(const Cut& cut) {
    std::vector<std::int64_t> result;
    for (const Instant marker : cut.markers) {
        result.push_back(marker.isDistantPast() ? nothing : marker.ticks);
    }
    return result;
}

} // namespace

class CutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plannedMarkerFollowsTheSchedule_data() {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<qint64>("takes");
        QTest::addColumn<qint64>("every");
        QTest::addColumn<qint64>("marker");
        QTest::newRow("single") << qint64(40) << qint64(0) << qint64(0) << qint64(40);
        QTest::newRow("single, not finished by the disaster: used all the same")
            << qint64(95) << qint64(10) << qint64(0) << qint64(95);
        QTest::newRow("single, after the disaster: taken as the disaster")
            << qint64(120) << qint64(0) << qint64(0) << qint64(100);
        QTest::newRow("repeated: the latest") << qint64(10) << qint64(0) << qint64(40) << qint64(90);
        QTest::newRow("repeated: the latest that is finished")
            << qint64(10) << qint64(20) << qint64(40) << qint64(50);
        QTest::newRow("repeated: finished just at the disaster")
            << qint64(10) << qint64(10) << qint64(40) << qint64(90);
        QTest::newRow("repeated: none is finished")
            << qint64(95) << qint64(10) << qint64(40) << qint64(nothing);
        QTest::newRow("none planned: nothing is lost")
            << qint64(nothing) << qint64(0) << qint64(0) << qint64(100);
    }

    void plannedMarkerFollowsTheSchedule() {
        QFETCH(qint64, at);
        QFETCH(qint64, takes);
        QFETCH(qint64, every);
        QFETCH(qint64, marker);
        Service service;
        if (at != nothing) {
            service.backup.at = Instant{at};
        }
        service.backup.takes = Duration{takes};
        if (every != 0) {
            service.backup.every = Duration{every};
        }
        QCOMPARE(plannedMarker(service, Instant{100}), instant(marker));
        service.survives = true;
        QCOMPARE(plannedMarker(service, Instant{100}), Instant{100});
    }

    void aUnitSharesOneMarker() {
        Scenario scenario = services({30, nothing, 60});
        scenario.lockstep = {{ServiceId(1), ServiceId(2)}};
        QCOMPARE(ticks(plannedCut(scenario)), (std::vector<std::int64_t>{30, 60, 60}));
        const Cut moved = withMarker(scenario, plannedCut(scenario), ServiceId(1), Instant{45});
        QCOMPARE(ticks(moved), (std::vector<std::int64_t>{30, 45, 45}));
        scenario.services[2].survives = true;
        QCOMPARE(ticks(plannedCut(scenario)), (std::vector<std::int64_t>{30, 100, 100}));
    }

    void markersMoveTogetherButSurvivorsStay() {
        Scenario scenario = services({30, 50, 10});
        scenario.services[2].survives = true;
        const Cut cut = plannedCut(scenario);
        QCOMPARE(ticks(cut), (std::vector<std::int64_t>{30, 50, 100}));
        QCOMPARE(ticks(atOldestMarker(scenario, cut)), (std::vector<std::int64_t>{30, 30, 100}));
        QCOMPARE(ticks(atInstant(scenario, cut, Instant{70})), (std::vector<std::int64_t>{70, 70, 100}));
    }

    void noMarkerIsAfterTheDisaster() {
        const Scenario scenario = services({30, 50});
        const Cut cut = plannedCut(scenario, Instant{40});
        QCOMPARE(ticks(cut), (std::vector<std::int64_t>{30, 40}));
        QCOMPARE(ticks(withMarker(scenario, cut, ServiceId(0), Instant{90})),
                 (std::vector<std::int64_t>{40, 40}));
        QCOMPARE(ticks(atInstant(scenario, cut, Instant{90})), (std::vector<std::int64_t>{40, 40}));
    }
};

BACSCOPE_TEST(cut, CutTest, QCoreApplication)
#include "CutTest.moc"
