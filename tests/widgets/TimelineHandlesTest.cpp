// Gestures on the backups of a schedule and on the lock, with an app that does what the real one does with
// undo commands.
#include "FakeApp.h"

#include "support/TestProgram.h"
#include "tradeoff/Lock.h"

#include <QAccessible>

#include <algorithm>

using namespace bacscope;
using namespace bacscope::test;

namespace {

/// A is backed up at 0.7, 1.7, 2.7 …; the disaster strikes at 5.
const QByteArray scheduled = R"(
bacscope: 1
title: Schedules
services: {A: {backup: {at: 0.7, every: 1, takes: 0.1}}, B: {backup: 2.5}}
events:
  - {at: 0.5, create: B/0}
  - {at: 1, create: B/1}
  - {at: 1.2, create: A/1, link: B/1}
  - {at: 2, create: B/2}
  - {at: 2.2, create: A/2, link: B/2}
  - {at: 3, create: B/3}
  - {at: 3.2, create: A/3, link: B/3}
  - {at: 4, create: B/4}
  - {at: 4.2, create: A/4, link: B/4}
disaster: 5
)";

const QByteArray orders = R"(
bacscope: 1
title: Orders
services: {orders: {backup: {at: 6, takes: 1.5}}, payments: {backup: {at: 6, takes: 1}}}
events:
  - {at: 0, create: orders/1, interaction: one}
  - {at: 3, create: payments/1, interaction: one}
  - {at: 4, create: orders/2, interaction: two}
  - {at: 6.5, create: orders/9}
  - {at: 7, create: payments/2, interaction: two}
  - {at: 8, create: orders/3, interaction: three}
  - {at: 10, create: payments/9}
  - {at: 11, create: payments/3, interaction: three}
  - {at: 12, create: orders/4, interaction: four}
  - {at: 15, create: payments/4, interaction: four}
disaster: 20
)";

class SchedulingApp : public FakeApp {
public:
    SchedulingApp() : FakeApp(scenarioOf(scheduled)) {
        connect(&view, &TimelineView::backupMoveRequested, this,
                [this](ServiceId service, std::size_t k, Instant to, GestureId gesture) {
                    ++shifts;
                    lastIndex = k;
                    plans.emplace(gesture, scenario.services);
                    Backup& backup = scenario.services[service.at()].backup;
                    backup.at = Instant{to.ticks - static_cast<std::int64_t>(k) * backup.every->ticks};
                    moveTo(plannedCut(scenario));
                });
        connect(&view, &TimelineView::disasterMoveRequested, this, [this](Instant to, GestureId) {
            scenario.disaster = to;
            moveTo(plannedCut(scenario)); // the disaster selects
        });
        disconnect(&view, &TimelineView::gestureCancelled, this, nullptr);
        connect(&view, &TimelineView::gestureCancelled, this, [this](GestureId gesture) {
            ++cancelled;
            scenario.services = plans.at(gesture);
            moveTo(plannedCut(scenario));
        });
    }

    static Hit tick(std::size_t k) {
        Hit hit;
        hit.kind = Hit::Kind::BackupTick;
        hit.service = ServiceId(0);
        hit.count = k;
        return hit;
    }
    QPoint pointOf(const Hit& hit) const { return view.viewportRectOf(hit).center().toPoint(); }
    Instant first() const { return *scenario.services[0].backup.at; }

    std::map<GestureId, std::vector<Service>> plans;
    int shifts = 0;
    int cancelled = 0;
    std::size_t lastIndex = 0;
};

/// Shows a scenario under a lock, and builds it anew whenever the start moves.
class LockingApp : public QObject {
public:
    explicit LockingApp(Scenario given) : base(std::move(given)) {
        world = std::make_shared<const World>(base);
        view.setLocale(QLocale::c());
        view.resize(1200, 520);
        connect(&view, &TimelineView::lockStartMoveRequested, this, [this](Instant to, GestureId gesture) {
            ++moves;
            starts.emplace(gesture, start);
            lockAt(to);
        });
        connect(&view, &TimelineView::gestureCancelled, this, [this](GestureId gesture) {
            ++cancelled;
            lockAt(starts.at(gesture));
        });
        connect(&view, &TimelineView::gestureFinished, this, [this] { ++finished; });
        connect(&view, &TimelineView::markerMoveRequested, this, [this] { ++markerMoves; });
        lockAt(plannedLockStart(base));
    }

    void lockAt(Instant to) {
        start = to;
        const Instant disaster = base.disasterInstant();
        const Lock lock = LockIndex(*world, longestCopy(base), disaster).lockAt(to);
        LockedScenario under = lockedScenario(base, *world, lock);
        auto nextTracker = std::make_unique<CutTracker>(std::make_shared<const World>(under.scenario),
                                                        plannedCut(under.scenario));
        TimelineLock next;
        next.numbers = lock.numbers;
        next.unlocked = base.log;
        for (const Work& work : lock.blocked) {
            next.arrivals.push_back({base.log->service(work.first), work.from});
        }
        // What the view borrows stays until it has the next.
        auto nextScenario = std::make_unique<Scenario>(std::move(under.scenario));
        auto nextLock = std::make_unique<TimelineLock>(std::move(next));
        TimelineSubject subject;
        subject.scenario = nextScenario.get();
        subject.tracker = nextTracker.get();
        subject.lock = nextLock.get();
        view.setSubject(subject);
        shown = std::move(nextScenario);
        tracker = std::move(nextTracker);
        timelineLock = std::move(nextLock);
    }
    void show() {
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
        FakeApp::settle();
    }
    void moveMouse(QPoint point) {
        QMouseEvent move(QEvent::MouseMove, QPointF(point), view.viewport()->mapToGlobal(QPointF(point)),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
        FakeApp::settle();
    }
    QPoint grip() const { return view.viewportRectOf(TimelineView::lockHit()).center().toPoint(); }
    int xOf(double units) const {
        return static_cast<int>(std::lround(view.figure().timeScale().x(at(units))));
    }

    Scenario base;
    std::shared_ptr<const World> world;
    Instant start;
    std::unique_ptr<Scenario> shown;
    std::unique_ptr<CutTracker> tracker;
    std::unique_ptr<TimelineLock> timelineLock;
    TimelineView view;
    std::map<GestureId, Instant> starts;
    int moves = 0;
    int cancelled = 0;
    int finished = 0;
    int markerMoves = 0;
};

} // namespace

class TimelineHandlesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // --- Schedules

    void draggingATickShiftsTheSchedule() {
        SchedulingApp app;
        app.show();
        QCOMPARE(app.marker(ServiceId(0)), at(4.7));
        const QPoint from = app.pointOf(app.tick(1));
        const int by = app.pointAt(at(2.1), 0).x() - app.pointAt(at(1.7), 0).x();
        app.press(from);
        QCOMPARE(app.view.state(), TimelineView::State::DraggingBackup);
        app.moveMouse(from + QPoint(by / 2, 0), Qt::AltModifier);
        app.moveMouse(from + QPoint(by, 0), Qt::AltModifier);
        app.release(from + QPoint(by, 0), Qt::AltModifier);
        QVERIFY(app.shifts > 0);
        QCOMPARE(app.lastIndex, std::size_t(1));
        QCOMPARE(app.requests, 0);
        QVERIFY(std::abs((app.first() - at(1.1)).ticks) < at(0.02).ticks);
        QCOMPARE(app.finished.size(), std::size_t(1));
        // 5.1 comes after the disaster
        QVERIFY(std::abs((app.marker(ServiceId(0)) - at(4.1)).ticks) < at(0.02).ticks);
    }

    void draggingTheMarkerOfAScheduleShiftsItToo() {
        SchedulingApp app;
        app.show();
        const QPoint grip = app.gripOf(ServiceId(0));
        app.drag(grip, grip - QPoint(40, 0), Qt::AltModifier);
        QVERIFY(app.shifts > 0);
        QCOMPARE(app.lastIndex, std::size_t(4));
        QCOMPARE(app.requests, 0);
        QVERIFY(app.first() < at(0.7));
        QCOMPARE((app.marker(ServiceId(0)) - app.first()).ticks, at(4).ticks);
    }

    void theMarkerOfASingleBackupMovesAsBefore() {
        SchedulingApp app;
        app.show();
        const QPoint grip = app.gripOf(ServiceId(1));
        app.drag(grip, grip + QPoint(60, 0));
        QCOMPARE(app.shifts, 0);
        QVERIFY(app.requests > 0);
    }

    /// Where it is not finished by the disaster, the one before is the marker; the hand still holds the same.
    void aBackupDraggedTooFarIsHollow() {
        SchedulingApp app;
        app.show();
        const QPoint grip = app.gripOf(ServiceId(0));
        app.press(grip);
        app.moveMouse(app.pointAt(at(4.95), grip.y()), Qt::AltModifier);
        QCOMPARE(app.lastIndex, std::size_t(4));
        QVERIFY(std::abs((app.marker(ServiceId(0)) - at(3.95)).ticks) < at(0.02).ticks);
        app.moveMouse(app.pointAt(at(4.5), grip.y()), Qt::AltModifier);
        QCOMPARE(app.lastIndex, std::size_t(4));
        QVERIFY(std::abs((app.marker(ServiceId(0)) - at(4.5)).ticks) < at(0.02).ticks);
        app.release(app.pointAt(at(4.5), grip.y()));
        QCOMPARE(app.finished.size(), std::size_t(1));
    }

    void aTickSnapsBetweenTheEventsOfItsUnit() {
        SchedulingApp app;
        app.show();
        const QPoint from = app.pointOf(app.tick(1));
        app.drag(from, QPoint(app.pointAt(at(2.21), 0).x(), from.y()));
        const Instant second = app.first() + Duration{at(1).ticks};
        QVERIFY(second != at(2.2));
        QVERIFY(std::abs((second - at(2.2)).ticks) > app.view.figure().timeScale().durationOf(8).ticks);
    }

    void escapeTakesAShiftBack() {
        SchedulingApp app;
        app.show();
        const QPoint from = app.pointOf(app.tick(2));
        app.press(from);
        app.moveMouse(from - QPoint(30, 0));
        QVERIFY(app.first() != at(0.7));
        app.key(Qt::Key_Escape);
        QCOMPARE(app.cancelled, 1);
        QCOMPARE(app.first(), at(0.7));
        QCOMPARE(app.view.state(), TimelineView::State::Idle);
        app.release(from);
        QVERIFY(app.finished.empty());
    }

    void keysShiftTheSchedule() {
        SchedulingApp app;
        app.show();
        app.view.setFocused(app.tick(1));
        app.key(Qt::Key_Right); // past A/2
        QCOMPARE(app.lastIndex, std::size_t(1));
        const Instant second = app.first() + Duration{at(1).ticks};
        QVERIFY(second > at(2.2) && second < at(3.2));
        app.view.setFocused(app.view.markerHit(ServiceId(0)));
        const Instant before = app.first();
        app.key(Qt::Key_Left);
        QVERIFY(app.first() < before);
        QCOMPARE(app.requests, 0);
        QCOMPARE(app.finished.size(), std::size_t(2));
    }

    void tabWalksTheTicks() {
        SchedulingApp app;
        app.show();
        const std::vector<Hit> chain = app.view.focusChain();
        const auto place = [&](const Hit& hit) { return std::ranges::find(chain, hit) - chain.begin(); };
        QCOMPARE(place(app.view.markerHit(ServiceId(0))), 0);
        QCOMPARE(place(TimelineView::disasterHit()), 2);
        for (std::size_t k = 0; k < 4; ++k) {
            QCOMPARE(place(app.tick(k)), std::ptrdiff_t(3 + k));
        }
        QCOMPARE(place(app.tick(4)), std::ptrdiff_t(chain.size())); // it is the marker
    }

    void theDisasterSelectsTheBackup() {
        SchedulingApp app;
        app.show();
        const QPoint bolt(app.pointAt(at(5), 0).x(), 20);
        app.press(bolt);
        app.moveMouse(QPoint(app.pointAt(at(3.5), 0).x(), 20), Qt::AltModifier);
        app.release(QPoint(app.pointAt(at(3.5), 0).x(), 20), Qt::AltModifier);
        QCOMPARE(app.marker(ServiceId(0)), at(2.7));
        QVERIFY(!app.view.viewportRectOf(app.tick(1)).isEmpty());
        QVERIFY(!app.view.viewportRectOf(app.tick(3)).isEmpty()); // the one beyond
        QVERIFY(app.view.viewportRectOf(app.tick(4)).isEmpty());
    }

    void saysWhatATickIs() {
        SchedulingApp app;
        QCOMPARE(app.view.nameOf(app.tick(1)), QStringLiteral("A: scheduled backup at 1.7"));
        QCOMPARE(app.view.descriptionOf(app.tick(1)),
                 QStringLiteral("A is backed up every 1. The backup of 1.7 was finished at 1.8."));
        QVERIFY(app.view.descriptionOf(app.tick(5)).contains(QStringLiteral("after the disaster")));
    }

    void aClickOnTheMarkerSelectsTheMarker() {
        SchedulingApp app;
        app.show();
        QSignalSpy selected(&app.view, &TimelineView::selectionChanged);
        app.press(app.gripOf(ServiceId(0)));
        app.release(app.gripOf(ServiceId(0)));
        QCOMPARE(selected.size(), 1);
        QCOMPARE(app.view.selected(), app.view.markerHit(ServiceId(0)));
        QCOMPARE(app.shifts, 0);
    }

    // --- The lock

    void theLockIsDragged() {
        LockingApp app(scenarioOf(orders));
        app.show();
        QCOMPARE(app.start, at(6));
        const QPoint from = app.grip();
        QTest::mousePress(app.view.viewport(), Qt::LeftButton, {}, from);
        QCOMPARE(app.view.state(), TimelineView::State::DraggingLock);
        const TimeSpan span = app.view.visibleSpan();
        for (const double to : {7.5, 9.0, 9.5}) {
            app.moveMouse({app.xOf(to), from.y()});
            QCOMPARE(app.view.state(), TimelineView::State::DraggingLock);
            QCOMPARE(app.view.visibleSpan(), span); // another world each time, and the picture stands still
        }
        QTest::mouseRelease(app.view.viewport(), Qt::LeftButton, {}, {app.xOf(9.5), from.y()});
        FakeApp::settle();
        QVERIFY(app.start > at(8) && app.start < at(11));
        QCOMPARE(app.finished, 1);
        QCOMPARE(app.starts.size(), std::size_t(1));
    }

    void theLockSnapsBetweenTheEventsAsTheyWere() {
        LockingApp app(scenarioOf(orders));
        app.show();
        // The lock from 6 on blocks orders/9, so in what is shown it has moved behind the copy, to 7.
        QVERIFY(app.shown->log != app.base.log);
        const QPoint from = app.grip();
        QTest::mousePress(app.view.viewport(), Qt::LeftButton, {}, from);
        app.moveMouse({app.xOf(6.53), from.y()});
        QTest::mouseRelease(app.view.viewport(), Qt::LeftButton, {}, {app.xOf(6.53), from.y()});
        FakeApp::settle();
        QVERIFY(app.moves > 0);
        QVERIFY(std::abs((app.start - at(6.5)).ticks) >= app.view.figure().timeScale().durationOf(8).ticks);
    }

    void escapeTakesTheLockBack() {
        LockingApp app(scenarioOf(orders));
        app.show();
        const QPoint from = app.grip();
        QTest::mousePress(app.view.viewport(), Qt::LeftButton, {}, from);
        app.moveMouse(from + QPoint(120, 0));
        QVERIFY(app.start != at(6));
        QTest::keyClick(&app.view, Qt::Key_Escape);
        QCOMPARE(app.cancelled, 1);
        QCOMPARE(app.start, at(6));
        QCOMPARE(app.view.state(), TimelineView::State::Idle);
        QCOMPARE(app.finished, 0);
    }

    void keysMoveTheLock() {
        LockingApp app(scenarioOf(orders));
        app.show();
        app.view.setFocused(TimelineView::lockHit());
        QTest::keyClick(&app.view, Qt::Key_Right);
        FakeApp::settle();
        QVERIFY(app.start > at(6.5) && app.start < at(7));
        QCOMPARE(app.view.focused(), TimelineView::lockHit());
        QTest::keyClick(&app.view, Qt::Key_Left);
        QTest::keyClick(&app.view, Qt::Key_Left);
        FakeApp::settle();
        QVERIFY(app.start > at(3) && app.start < at(4));
        QTest::keyClick(&app.view, Qt::Key_End);
        FakeApp::settle();
        QCOMPARE(app.start, at(20));
        QCOMPARE(app.finished, 4);
    }

    void underTheLockMarkersStay() {
        LockingApp app(scenarioOf(orders));
        app.show();
        QVERIFY(!app.view.canMove(app.view.markerHit(ServiceId(0))));
        app.view.setFocused(app.view.markerHit(ServiceId(0)));
        QTest::keyClick(&app.view, Qt::Key_Left);
        FakeApp::settle();
        QCOMPARE(app.markerMoves, 0);
        QCOMPARE(app.moves, 0);
    }

    void theBadgeTellsTheLock() {
        LockingApp app(scenarioOf(orders));
        app.show();
        const QPoint from = app.grip();
        QTest::mousePress(app.view.viewport(), Qt::LeftButton, {}, from);
        app.moveMouse({app.xOf(9.5), from.y()});
        app.view.grab(); // paints
        const TimelineEmphasis& emphasis = app.view.figure().emphasis();
        QCOMPARE(emphasis.badge, lockInWords(*app.timelineLock, app.shown->time, QLocale::c()));
        QCOMPARE(emphasis.dragged, std::optional(TimelineView::lockHit()));
        QVERIFY(emphasis.badge.startsWith(QStringLiteral("locked ")));
        QTest::mouseRelease(app.view.viewport(), Qt::LeftButton, {}, from);
    }

    void zoomingStaysFromLockToLock() {
        LockingApp app(scenarioOf(orders));
        app.show();
        app.view.setVisibleSpan({at(2), at(12)});
        app.lockAt(at(9));
        QVERIFY(app.shown->log != app.base.log);
        QCOMPARE(app.view.visibleSpan(), (TimeSpan{at(2), at(12)}));
    }

    void screenReadersFindTheLock() {
        LockingApp app(scenarioOf(orders));
        QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&app.view);
        QVERIFY(view);
        QVERIFY(view->childCount() >= 4); // two markers, the disaster, the lock
        QAccessibleInterface* lock = view->child(3);
        QCOMPARE(lock->role(), QAccessible::Slider);
        QCOMPARE(lock->text(QAccessible::Value), QStringLiteral("6"));
        QVERIFY(lock->text(QAccessible::Name).startsWith(QStringLiteral("Lock from 6")));
        QVERIFY(lock->text(QAccessible::Description).contains(QStringLiteral("Writes are locked")));
        QVERIFY(view->child(0)->state().readOnly);
        const Instant before = app.start;
        lock->valueInterface()->setCurrentValue(lock->valueInterface()->currentValue().toDouble() + 3.5);
        QVERIFY(app.start > before);
        QCOMPARE(app.finished, 1);
    }

    // --- No backup

    void withoutBackupOnlyTheDisasterMoves() {
        FakeApp app(scenarioOf(figure3));
        Cut cut = app.tracker->cut();
        cut.markers.assign(cut.markers.size(), Instant::distantPast());
        app.tracker->moveTo(cut);
        TimelineSubject subject;
        subject.scenario = &app.scenario;
        subject.tracker = app.tracker.get();
        subject.noBackup = true;
        app.view.setSubject(subject);
        QCOMPARE(app.view.handles(), std::vector<Hit>{TimelineView::disasterHit()});
        QVERIFY(!app.view.canMove(app.view.markerHit(ServiceId(0))));
        QVERIFY(app.view.canMove(TimelineView::disasterHit()));
    }
};

BACSCOPE_TEST(timeline_handles, TimelineHandlesTest, QApplication)
#include "TimelineHandlesTest.moc"
