// Where a dragged marker may stand, and where it snaps.
#include "support/TestProgram.h"
#include "widgets/MarkerDrag.h"
#include "widgets/FakeApp.h"

#include <QTest>

using namespace bacscope;
using namespace bacscope::test;

namespace {

const ServiceId A(0);
const ServiceId B(1);

} // namespace

class MarkerDragTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundInstants_data();
    void roundInstants();
    void roundClockTimesFollowTheOffset();
    void gapsLieBetweenNeighbours();
    void snaps_data();
    void snaps();
    void freeFollowsThePointer();
    void keepsTheGrabOffset();
    void neverAfterTheDisaster();
    void stepsByOneEvent();
    void stepsStopAtTheEnds();
    void aUnitStepsOverTheEventsOfAllItsServices();
    void tiesCannotBeParted();
    void theDisasterStandsOnTheLastEvent();
    void everySnappedInstantMeansTheSameAsThePointers();
};

void MarkerDragTest::roundInstants_data() {
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::addColumn<double>("round");
    QTest::newRow("a half") << 2.33 << 2.67 << 2.5;
    QTest::newRow("a whole number") << 1.7 << 2.4 << 2.0;
    QTest::newRow("tens before fives") << 4.0 << 11.0 << 10.0;
    QTest::newRow("negative") << -2.67 << -2.33 << -2.5;
    QTest::newRow("nought is the roundest") << -3.0 << 7.0 << 0.0;
    QTest::newRow("nearest to the middle") << 1.1 << 3.9 << 2.0;
    QTest::newRow("no room") << 3.0 << 3.0 << 3.0;
}

void MarkerDragTest::roundInstants() {
    QFETCH(double, first);
    QFETCH(double, last);
    QFETCH(double, round);
    QCOMPARE(roundestWithin(at(first), at(last), TimeBase::numbers(QString(), 9)).ticks, at(round).ticks);
}

void MarkerDragTest::roundClockTimesFollowTheOffset() {
    const TimeBase base = TimeBase::clock(5 * 3600 + 1800);
    const Instant first = *base.parseInstant("2026-05-05T13:52:10+05:30");
    const Instant last = *base.parseInstant("2026-05-05T14:07:00+05:30");
    QCOMPARE(roundestWithin(first, last, base), *base.parseInstant("2026-05-05T14:00:00+05:30"));
}

void MarkerDragTest::gapsLieBetweenNeighbours() {
    const Scenario scenario = scenarioOf(figure3);
    const std::vector<ServiceId> both{A, B};
    QCOMPARE(gapAround(*scenario.log, {B}, at(2.5)), (EventGap{at(2), at(3)}));
    QCOMPARE(gapAround(*scenario.log, both, at(2.1)), (EventGap{at(2), at(2.2)}));
    QCOMPARE(gapAround(*scenario.log, {B}, at(2)), (EventGap{at(2), at(3)}));
    QCOMPARE(gapAround(*scenario.log, {B}, at(0)), (EventGap{std::nullopt, at(1)}));
    QCOMPARE(gapAround(*scenario.log, {B}, at(9)), (EventGap{at(4), std::nullopt}));
}

void MarkerDragTest::snaps_data() {
    QTest::addColumn<double>("pointer");
    QTest::addColumn<double>("instant");
    // 100 pixels a unit: events stay 0.1 clear, the middle draws from 0.08 away.
    QTest::newRow("near the middle: the middle") << 2.45 << 2.5;
    QTest::newRow("elsewhere: where the pointer is") << 2.3 << 2.3;
    QTest::newRow("elsewhere: at a round instant nearby") << 2.23 << 2.2;
    QTest::newRow("on an event: just behind it") << 3.02 << 3.1;
    QTest::newRow("just before an event: clear of it") << 2.98 << 2.9;
    QTest::newRow("before the first event") << 0.5 << 0.5;
    QTest::newRow("near the disaster: lose nothing") << 4.95 << 5.0;
    QTest::newRow("behind the disaster") << 6.0 << 5.0;
}

void MarkerDragTest::snaps() {
    QFETCH(double, pointer);
    QFETCH(double, instant);
    const Scenario scenario = scenarioOf(figure3);
    const TimeScale scale({at(0), at(6)}, 0, 600);
    const MarkerDrag drag = MarkerDrag::ofMarker(scenario, plannedCut(scenario), B);
    QCOMPARE(drag.instantAt(scale.x(at(pointer)), scale, SnapMode::BetweenEvents).ticks, at(instant).ticks);
}

void MarkerDragTest::freeFollowsThePointer() {
    const Scenario scenario = scenarioOf(figure3);
    const TimeScale scale({at(0), at(6)}, 0, 600);
    const MarkerDrag drag = MarkerDrag::ofMarker(scenario, plannedCut(scenario), B);
    QCOMPARE(drag.instantAt(302, scale, SnapMode::Free).ticks, at(3.02).ticks);
    QCOMPARE(drag.instantAt(590, scale, SnapMode::Free).ticks, at(5).ticks);
}

void MarkerDragTest::keepsTheGrabOffset() {
    const Scenario scenario = scenarioOf(figure3);
    const TimeScale scale({at(0), at(6)}, 0, 600);
    const MarkerDrag drag = MarkerDrag::ofMarker(scenario, plannedCut(scenario), B, 250, 256);
    QCOMPARE(drag.instantAt(326, scale, SnapMode::Free).ticks, at(3.2).ticks);
}

void MarkerDragTest::neverAfterTheDisaster() {
    const Scenario scenario = scenarioOf(figure3);
    Cut cut = plannedCut(scenario);
    cut.disaster = at(2.6);
    const MarkerDrag drag = MarkerDrag::ofMarker(scenario, cut, B);
    const TimeScale scale({at(0), at(6)}, 0, 600);
    QCOMPARE(drag.instantAt(400, scale, SnapMode::BetweenEvents).ticks, at(2.6).ticks);
    QCOMPARE(drag.atEnd().ticks, at(2.6).ticks);
    QCOMPARE(drag.stepped(at(2.3), 1).ticks, at(2.6).ticks);
}

void MarkerDragTest::stepsByOneEvent() {
    const Scenario scenario = scenarioOf(figure3);
    const MarkerDrag drag = MarkerDrag::ofMarker(scenario, plannedCut(scenario), B);
    QCOMPARE(drag.stepped(at(2.5), 1).ticks, at(3.5).ticks);
    QCOMPARE(drag.stepped(at(2.5), -1).ticks, at(1.5).ticks);
    QCOMPARE(drag.stepped(at(2), 1).ticks, at(3.5).ticks);
    QCOMPARE(drag.stepped(at(2.5), 2).ticks, at(5).ticks);
}

void MarkerDragTest::stepsStopAtTheEnds() {
    const Scenario scenario = scenarioOf(figure3);
    const MarkerDrag drag = MarkerDrag::ofMarker(scenario, plannedCut(scenario), B);
    QCOMPARE(drag.stepped(at(2.5), 100).ticks, drag.atEnd().ticks);
    const Instant beginning = drag.stepped(at(2.5), -100);
    QVERIFY(beginning < at(1));
    QCOMPARE(beginning, drag.atBeginning());
    QCOMPARE(drag.stepped(beginning, -1), beginning);
    QCOMPARE(drag.stepped(Instant::distantPast(), -1), Instant::distantPast());
    QCOMPARE(drag.stepped(Instant::distantPast(), 1).ticks, at(1.5).ticks);
}

void MarkerDragTest::aUnitStepsOverTheEventsOfAllItsServices() {
    const Scenario scenario =
        scenarioOf(QByteArray(figure3).replace("backup: 3.5", "backup: 2.5") + "lockstep: [[A, B]]\n");
    const MarkerDrag drag = MarkerDrag::ofMarker(scenario, plannedCut(scenario), B);
    QCOMPARE(drag.stepped(at(2.5), -1).ticks, at(2.1).ticks);
}

void MarkerDragTest::tiesCannotBeParted() {
    const Scenario scenario = scenarioOf(R"(
bacscope: 1
title: Ties
services: {A: {backup: 2}}
events:
  - {at: 1, create: A/1}
  - {at: 2, create: A/2}
  - {at: 2, create: A/3}
  - {at: 3, create: A/4}
)");
    const MarkerDrag drag = MarkerDrag::ofMarker(scenario, plannedCut(scenario), A);
    QCOMPARE(drag.stepped(at(1.5), 1).ticks, at(2.5).ticks);
    QCOMPARE(drag.stepped(at(2.5), -1).ticks, at(1.5).ticks);
}

void MarkerDragTest::theDisasterStandsOnTheLastEvent() {
    const Scenario scenario = scenarioOf(figure3);
    const MarkerDrag drag = MarkerDrag::ofDisaster(scenario);
    const TimeScale scale({at(0), at(6)}, 0, 600);
    QCOMPARE(drag.atEnd().ticks, at(4.2).ticks);
    QCOMPARE(drag.stepped(at(5), -1).ticks, at(4.1).ticks);
    QCOMPARE(drag.stepped(at(4.1), 1).ticks, at(4.2).ticks);
    QCOMPARE(drag.instantAt(425, scale, SnapMode::BetweenEvents).ticks, at(4.2).ticks);
    QCOMPARE(drag.instantAt(550, scale, SnapMode::BetweenEvents).ticks, at(5.5).ticks);
}

void MarkerDragTest::everySnappedInstantMeansTheSameAsThePointers() {
    const Scenario scenario = scenarioOf(figure3);
    const MarkerDrag drag = MarkerDrag::ofMarker(scenario, plannedCut(scenario), A);
    int otherwise = 0;
    // At every width, also where events lie closer than their clearance
    for (const double width : {40.0, 120.0, 600.0, 5000.0}) {
        const TimeScale scale({at(0), at(6)}, 0, width);
        for (double x = 0; x < width; x += width / 997) {
            const Instant pointed = std::min(scale.instantAt(x), at(5));
            const Instant snapped = drag.instantAt(x, scale, SnapMode::BetweenEvents);
            otherwise += scenario.log->countUpTo(A, pointed) != scenario.log->countUpTo(A, snapped) &&
                         snapped != at(5);
        }
    }
    QCOMPARE(otherwise, 0);
}

BACSCOPE_TEST(marker_drag, MarkerDragTest, QCoreApplication)
#include "MarkerDragTest.moc"
