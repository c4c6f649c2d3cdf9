// Real gestures and keys on the timeline, offscreen: what they ask for, and what comes of it.
#include "support/TestProgram.h"
#include "widgets/AnomalyHits.h"
#include "widgets/FakeApp.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace bacscope;
using namespace bacscope::test;

namespace {

const ServiceId A(0);
const ServiceId B(1);

QByteArray manyServices(int count) {
    QByteArray yaml = "bacscope: 1\ntitle: Many\nservices:\n";
    QByteArray events = "events:\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray name = "s" + QByteArray::number(i);
        yaml += "  " + name + ": {backup: 50}\n";
        events += "  - {at: " + QByteArray::number(i) + ", create: " + name + "/1}\n";
    }
    return yaml + events + "disaster: 100\n";
}

double pixelsBetween(const TimelineView& view, Instant a, Instant b) {
    return std::abs(view.figure().timeScale().x(a) - view.figure().timeScale().x(b));
}

void wheel(TimelineView& view, QPointF at, QPoint turned, Qt::KeyboardModifiers modifiers = {}) {
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(), turned, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
    FakeApp::settle();
}

} // namespace

class TimelineViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The mouse
    void aDragBreaksALinkInTheList();
    void aDragMendsTheLink();
    void oneDragIsOneGesture();
    void escapeBringsItBack();
    void afterEscapeTheHeldButtonDoesNothing();
    void aClickMovesNothing();
    void altDragsFreely();
    void theDisasterIsDragged();
    void aSurvivorStays();
    void theViewHoldsStillDuringADrag();
    void aDragAtTheEdgePans();
    void aDragPaintsABadge();
    void theWheelKeepsTheInstantUnderThePointer();
    void zoomingOutEndsAtEverything();
    void theBackgroundPans();
    void panningStaysWithinEverything();
    void laneHeadersReorder();
    void aLaneDroppedOutsideIsHidden();
    void theLaneMenuMovesHidesAndShows();
    void theLaneMenuMovesTheMarker();
    void theLaneMenuTogglesSurvivors();
    void manyLanesScroll();
    void clickingAnAnomalyExplainsIt();

    // The keyboard
    void tabWalksMarkersDisasterEventsAndLeaves();
    void tabStopsADozenTimesAtMost();
    void arrowsMoveTheFocusedMarker();
    void shiftMovesByTen();
    void homeAndEndGoToTheEnds();
    void aHeldKeyIsOneGesture();
    void arrowsMoveTheDisaster();
    void arrowsWalkEvents();
    void altArrowsReorderTheLane();
    void deleteHidesTheLane();
    void arrowsPanWithoutFocus();
    void nWalksAllAnomalies();
    void nGoesOnWhereTheSelectionIs();
    void zoomKeys();
    void enterSelectsAndEscapeClears();

    // Everything else
    void anotherScenarioForgetsTheSelection();
    void anotherWorldOfTheSameLogKeepsTheSelection();
    void whoSeesEverythingIsToldOfMore();
    void nothingShownDoesNoHarm();
    void bringsAnEventIntoView();
    void bringsAnEventOfADenseLaneIntoView();
    void accessibleChildren();
    void accessibleMarkerCanBeMoved();
    void describesEveryThing();
};

// The mouse

void TimelineViewTest::aDragBreaksALinkInTheList() {
    FakeApp app(scenarioOf(figure3));
    app.moveTo(withMarker(app.scenario, app.tracker->cut(), B, at(4.5)));
    app.show();
    QCOMPARE(app.panel.model()->count(AnomalyModel::Group::BrokenLinks), std::size_t(0));

    const QPoint from = app.gripOf(B);
    app.drag(from, app.pointAt(at(2.5), from.y()));

    QCOMPARE(app.marker(B).ticks, at(2.5).ticks);
    QCOMPARE(app.panel.model()->count(AnomalyModel::Group::BrokenLinks), std::size_t(1));
    const QModelIndex group = app.panel.model()->groupIndex(AnomalyModel::Group::BrokenLinks);
    QCOMPARE(app.panel.model()->rowCount(group), 1);
    const auto anomaly = app.panel.model()->anomaly(app.panel.model()->index(0, 0, group));
    QCOMPARE(app.scenario.log->entityName(std::get<BrokenLink>(*anomaly).to), std::string_view("B/3"));
}

void TimelineViewTest::aDragMendsTheLink() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    QCOMPARE(app.tracker->counts().brokenLinks, std::size_t(1));
    const QPoint from = app.gripOf(B);
    app.drag(from, app.pointAt(at(3.5), from.y()));
    QCOMPARE(app.marker(B).ticks, at(3.5).ticks);
    QVERIFY(app.tracker->counts().isConsistent());
}

void TimelineViewTest::oneDragIsOneGesture() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const QPoint from = app.gripOf(B);
    app.drag(from, app.pointAt(at(4.5), from.y()));
    QVERIFY(app.requests > 1);
    QCOMPARE(app.before.size(), std::size_t(1));
    QCOMPARE(app.finished.size(), std::size_t(1));
    app.drag(app.gripOf(B), from);
    QCOMPARE(app.before.size(), std::size_t(2));
    QCOMPARE(app.finished.size(), std::size_t(2));
    QVERIFY(app.finished[0] != app.finished[1]);
}

void TimelineViewTest::escapeBringsItBack() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const Cut before = app.tracker->cut();
    const QPoint from = app.gripOf(B);
    app.press(from);
    app.moveMouse(app.pointAt(at(3.5), from.y()));
    QCOMPARE(app.view.state(), TimelineView::State::DraggingMarker);
    QVERIFY(app.tracker->counts().isConsistent());

    app.key(Qt::Key_Escape);
    QCOMPARE(app.view.state(), TimelineView::State::Idle);
    QVERIFY(app.tracker->cut() == before);
    QVERIFY(app.finished.empty());
    app.release(app.pointAt(at(3.5), from.y()));
    QVERIFY(app.tracker->cut() == before);
}

void TimelineViewTest::afterEscapeTheHeldButtonDoesNothing() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const QPoint from = app.gripOf(B);
    app.press(from);
    app.moveMouse(app.pointAt(at(3.5), from.y()));
    app.key(Qt::Key_Escape);
    const int requests = app.requests;
    const TimeSpan span = app.view.visibleSpan();
    app.moveMouse(app.pointAt(at(1.5), from.y()));
    app.moveMouse(app.pointAt(at(4.5), from.y()));
    QCOMPARE(app.requests, requests);
    QVERIFY(app.view.visibleSpan() == span);
}

void TimelineViewTest::aClickMovesNothing() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const Cut before = app.tracker->cut();
    QTest::mouseClick(app.view.viewport(), Qt::LeftButton, {}, app.gripOf(A));
    FakeApp::settle();
    QVERIFY(app.tracker->cut() == before);
    QCOMPARE(app.requests, 0);
    QCOMPARE(app.view.selected().kind, Hit::Kind::BackupMarker);
    QCOMPARE(app.view.selected().service, A);
}

void TimelineViewTest::altDragsFreely() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const QPoint from = app.gripOf(B);
    // Right onto an event, where a snapping marker never stands
    const QPoint onEvent = app.pointAt(at(3), from.y());
    app.drag(from, onEvent, Qt::AltModifier);
    QVERIFY(pixelsBetween(app.view, app.marker(B), at(3)) <= 2.5);
    app.drag(app.gripOf(B), from);
    app.drag(app.gripOf(B), onEvent);
    QVERIFY(pixelsBetween(app.view, app.marker(B), at(3)) >= 8);
}

void TimelineViewTest::theDisasterIsDragged() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const QPoint from =
        app.view.toViewport(app.view.figure().rectOf(TimelineView::disasterHit()).center()).toPoint();
    app.press(from);
    QCOMPARE(app.view.state(), TimelineView::State::DraggingDisaster);
    app.release(from);
    const QPoint line(static_cast<int>(app.view.figure().timeScale().x(at(5))), from.y());
    app.drag(line, app.pointAt(at(2.6), line.y()));
    QVERIFY(pixelsBetween(app.view, app.tracker->cut().disaster, at(2.6)) <= 2.5);
    QCOMPARE(app.marker(A), app.tracker->cut().disaster);
    QCOMPARE(app.finished.size(), std::size_t(1));
}

void TimelineViewTest::aSurvivorStays() {
    FakeApp app(scenarioOf(QByteArray(figure3).replace("backup: 3.5", "survives: true")));
    app.show();
    const Cut before = app.tracker->cut();
    const QPointF grip = app.view.viewportRectOf(app.view.markerHit(A)).center();
    QCOMPARE(app.view.markerHit(A).kind, Hit::Kind::Survivor);
    app.drag(grip.toPoint(), app.pointAt(at(2), static_cast<int>(grip.y())));
    QCOMPARE(app.requests, 0);
    QVERIFY(app.tracker->cut() == before);
}

void TimelineViewTest::theViewHoldsStillDuringADrag() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const TimeSpan whole = app.view.visibleSpan();
    const QPoint from(static_cast<int>(app.view.figure().timeScale().x(at(5))),
                      static_cast<int>(app.view.viewportRectOf(TimelineView::disasterHit()).center().y()));
    app.press(from);
    app.moveMouse(app.pointAt(at(1.5), from.y()));
    QVERIFY(app.view.visibleSpan() == whole);
    app.release(app.pointAt(at(1.5), from.y()));
    QVERIFY(app.view.isFitted());
    QVERIFY(app.view.visibleSpan() == app.view.wholeSpan());
}

void TimelineViewTest::aDragAtTheEdgePans() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setVisibleSpan({at(2), at(4)});
    FakeApp::settle();
    const QPoint from = app.gripOf(B);
    app.press(from);
    app.moveMouse(QPoint(static_cast<int>(app.view.figure().plotRect().right()) - 1, from.y()));
    QTRY_VERIFY(app.view.visibleSpan().last > at(4.5));
    QTRY_VERIFY(app.marker(B) > at(4.4));
    app.key(Qt::Key_Escape);
    QVERIFY(app.view.visibleSpan() == (TimeSpan{at(2), at(4)}));
    QCOMPARE(app.marker(B).ticks, at(2.5).ticks);
}

void TimelineViewTest::aDragPaintsABadge() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const QPoint from = app.gripOf(B);
    app.press(from);
    app.moveMouse(from + QPoint(4, 0));
    const QImage without = app.view.viewport()->grab().toImage();
    app.moveMouse(app.pointAt(at(3.5), from.y()));
    const QImage dragged = app.view.viewport()->grab().toImage();
    app.release(app.pointAt(at(3.5), from.y()));
    app.moveMouse(QPoint(2, 2));
    QTest::mouseMove(app.view.viewport(), QPoint(2, 2));
    FakeApp::settle();
    const QImage dropped = app.view.viewport()->grab().toImage();
    QVERIFY(without != dragged);
    QVERIFY(dragged != dropped);
}

void TimelineViewTest::theWheelKeepsTheInstantUnderThePointer() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const QPointF pointer(app.view.figure().timeScale().x(at(3.3)), 200);
    for (int notch = 0; notch < 6; ++notch) {
        wheel(app.view, pointer, QPoint(0, 120));
    }
    QVERIFY(app.view.visibleSpan().length() < app.view.wholeSpan().length());
    QVERIFY(std::abs(app.view.figure().timeScale().x(at(3.3)) - pointer.x()) < 0.5);
    wheel(app.view, pointer, QPoint(0, 120), Qt::ControlModifier);
    QVERIFY(std::abs(app.view.figure().timeScale().x(at(3.3)) - pointer.x()) < 0.5);
}

void TimelineViewTest::zoomingOutEndsAtEverything() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setVisibleSpan({at(2), at(3)});
    QVERIFY(!app.view.isFitted());
    for (int notch = 0; notch < 30; ++notch) {
        wheel(app.view, QPointF(700, 200), QPoint(0, -120));
    }
    QVERIFY(app.view.isFitted());
    QVERIFY(app.view.visibleSpan() == app.view.wholeSpan());
}

void TimelineViewTest::theBackgroundPans() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setVisibleSpan({at(2), at(3)});
    FakeApp::settle();
    const QRectF lane = app.view.figure().laneRect(A);
    const QPoint from(app.pointAt(at(2.75), static_cast<int>(lane.bottom()) - 6));
    const double unit = app.view.figure().timeScale().x(at(3)) - app.view.figure().timeScale().x(at(2));
    app.drag(from, from + QPoint(static_cast<int>(-unit / 4), 0));
    QVERIFY(std::abs(double((app.view.visibleSpan().first - at(2.25)).ticks)) < 0.01e9);
    QCOMPARE(app.view.visibleSpan().length(), at(1) - at(0));
    QCOMPARE(app.requests, 0);
}

void TimelineViewTest::panningStaysWithinEverything() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setVisibleSpan({at(2), at(3)});
    for (int notch = 0; notch < 60; ++notch) {
        wheel(app.view, QPointF(700, 200), QPoint(0, -240), Qt::ShiftModifier);
    }
    QCOMPARE(app.view.visibleSpan().last, app.view.wholeSpan().last);
    QCOMPARE(app.view.visibleSpan().length(), at(1) - at(0));
    for (int notch = 0; notch < 60; ++notch) {
        wheel(app.view, QPointF(700, 200), QPoint(240, 0));
    }
    QCOMPARE(app.view.visibleSpan().first, app.view.wholeSpan().first);
}

void TimelineViewTest::laneHeadersReorder() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const QPoint from = app.view.figure().laneHeaderRect(A).center().toPoint();
    const QPoint to = app.view.figure().laneHeaderRect(B).center().toPoint() + QPoint(0, 20);
    app.drag(from, to);
    QCOMPARE(app.view.lanes(), (std::vector<ServiceId>{B, A}));
    QVERIFY(app.view.figure().laneRect(B).top() < app.view.figure().laneRect(A).top());
    QCOMPARE(app.view.state(), TimelineView::State::Hovering);
}

void TimelineViewTest::aLaneDroppedOutsideIsHidden() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const QPoint from = app.view.figure().laneHeaderRect(A).center().toPoint();
    app.drag(from, QPoint(-120, from.y() + 30));
    QCOMPARE(app.view.lanes(), std::vector<ServiceId>{B});
    QVERIFY(app.view.figure().laneRect(A).isEmpty());
    // The last lane stays.
    app.drag(app.view.figure().laneHeaderRect(B).center().toPoint(), QPoint(-120, 200));
    QCOMPARE(app.view.lanes(), std::vector<ServiceId>{B});
}

void TimelineViewTest::theLaneMenuMovesHidesAndShows() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const auto choose = [&](ServiceId service, const char* name) {
        const std::unique_ptr<QMenu> menu(app.view.createLaneMenu(service, std::nullopt));
        QAction* action = menu->findChild<QAction*>(QLatin1String(name));
        QVERIFY2(action, name);
        action->trigger();
    };
    choose(A, "laneDown");
    QCOMPARE(app.view.lanes(), (std::vector<ServiceId>{B, A}));
    choose(A, "laneUp");
    QCOMPARE(app.view.lanes(), (std::vector<ServiceId>{A, B}));
    choose(A, "laneHide");
    QCOMPARE(app.view.lanes(), std::vector<ServiceId>{B});
    choose(B, "lanesAll");
    QCOMPARE(app.view.lanes(), (std::vector<ServiceId>{A, B}));
    // What is hidden is said above the lanes, and a click there brings it back.
    auto* hidden = app.view.findChild<QToolButton*>(QStringLiteral("hiddenLanes"));
    QVERIFY(hidden->isHidden());
    choose(A, "laneHide");
    QVERIFY(hidden->isVisible());
    QTest::mouseClick(hidden, Qt::LeftButton);
    QCOMPARE(app.view.lanes(), (std::vector<ServiceId>{A, B}));
    QVERIFY(hidden->isHidden());
    const std::unique_ptr<QMenu> menu(app.view.createLaneMenu(A, std::nullopt));
    QVERIFY(!menu->findChild<QAction*>(QStringLiteral("laneUp"))->isEnabled());
    QVERIFY(!menu->findChild<QAction*>(QStringLiteral("lanesAll")));
}

void TimelineViewTest::theLaneMenuMovesTheMarker() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const std::unique_ptr<QMenu> menu(app.view.createLaneMenu(B, at(3.5)));
    menu->findChild<QAction*>(QStringLiteral("markerHere"))->trigger();
    QCOMPARE(app.marker(B).ticks, at(3.5).ticks);
    QCOMPARE(app.finished.size(), std::size_t(1));
}

void TimelineViewTest::theLaneMenuTogglesSurvivors() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    QSignalSpy toggled(&app.view, &TimelineView::survivorToggleRequested);
    const std::unique_ptr<QMenu> menu(app.view.createLaneMenu(B, std::nullopt));
    QAction* survivor = menu->findChild<QAction*>(QStringLiteral("survivor"));
    QVERIFY(!survivor->isChecked());
    survivor->trigger();
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled[0][0].value<ServiceId>(), B);
}

void TimelineViewTest::manyLanesScroll() {
    FakeApp app(scenarioOf(manyServices(36)));
    app.show();
    QScrollBar* bar = app.view.verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    const ServiceId last(35);
    QVERIFY(app.view.toViewport(app.view.figure().laneRect(last).center()).y() >
            app.view.viewport()->height());
    const double axis = app.view.toViewport(QPointF(300, 4)).y();

    app.view.bringIntoView(app.view.markerHit(last));
    FakeApp::settle();
    QVERIFY(app.view.toViewport(app.view.figure().laneRect(last).bottomLeft()).y() <=
            app.view.viewport()->height() + 1);
    // The axis stays where it is, and hands reach the lanes where they are seen.
    QCOMPARE(app.view.toViewport(QPointF(300, 4)).y(), axis);
    const QPoint from = app.gripOf(last);
    app.drag(from, app.pointAt(at(20), from.y()));
    QCOMPARE(app.marker(last).ticks, at(20).ticks);
    QCOMPARE(app.marker(ServiceId(0)).ticks, at(50).ticks);
    bar->setValue(0);
    FakeApp::settle();
    QVERIFY(!app.view.viewport()->grab().isNull());
}

void TimelineViewTest::clickingAnAnomalyExplainsIt() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const auto broken = anomaliesInOrder(*app.tracker).at(0);
    const QPointF point = app.view.toViewport(app.view.figure().anchor(eventOf(broken)));
    QSignalSpy selected(&app.view, &TimelineView::anomalySelected);
    QTest::mouseClick(app.view.viewport(), Qt::LeftButton, {}, point.toPoint());
    QCOMPARE(selected.size(), 1);
    QVERIFY(selected[0][0].value<AnyAnomaly>() == broken);
    QVERIFY(app.panel.model()->anomaly(app.panel.list()->currentIndex()) == broken);
}

// The keyboard

void TimelineViewTest::tabWalksMarkersDisasterEventsAndLeaves() {
    FakeApp app(scenarioOf(figure3));
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* before = new QLineEdit;
    auto* after = new QLineEdit;
    layout->addWidget(before);
    layout->addWidget(&app.view);
    layout->addWidget(after);
    window.resize(1200, 640);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    before->setFocus();
    FakeApp::settle();

    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(app.view.hasFocus());
    std::vector<Hit> walked;
    while (app.view.hasFocus() && walked.size() < 50) {
        walked.push_back(app.view.focused());
        QTest::keyClick(&app.view, Qt::Key_Tab);
    }
    QVERIFY(after->hasFocus());
    QCOMPARE(walked.size(), std::size_t(2 + 1 + 8));
    QCOMPARE(walked[0].kind, Hit::Kind::BackupMarker);
    QCOMPARE(walked[0].service, A);
    QCOMPARE(walked[1].service, B);
    QCOMPARE(walked[2].kind, Hit::Kind::Disaster);
    for (std::size_t i = 3; i < walked.size(); ++i) {
        QCOMPARE(walked[i].kind, Hit::Kind::Event);
        QCOMPARE(walked[i].event, app.scenario.log->eventAtOrder(static_cast<std::uint32_t>(i - 3)));
    }

    QTest::keyClick(after, Qt::Key_Backtab);
    QVERIFY(app.view.hasFocus());
    QCOMPARE(app.view.focused(), walked.back());
    app.view.setParent(nullptr);
}

void TimelineViewTest::tabStopsADozenTimesAtMost() {
    // Twenty services, sixty given entities, and more events than anybody wants to walk one by one.
    QByteArray yaml = "bacscope: 1\nservices:\n";
    QByteArray events = "events:\n";
    QByteArray given = "given: [";
    for (int service = 0; service < 20; ++service) {
        const QByteArray id = 's' + QByteArray::number(service);
        yaml += "  " + id + ": {backup: 5}\n";
        for (int entity = 1; entity <= 3; ++entity) {
            given += id + "/old" + QByteArray::number(entity) + (service == 19 && entity == 3 ? "]\n" : ", ");
            events += "  - {at: " + QByteArray::number(entity * 2) + ", create: " + id + '/' +
                      QByteArray::number(entity) + "}\n";
        }
    }
    FakeApp app(scenarioOf(yaml + given + events));
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* before = new QLineEdit;
    auto* after = new QLineEdit;
    layout->addWidget(before);
    layout->addWidget(&app.view);
    layout->addWidget(after);
    window.resize(1200, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    before->setFocus();
    FakeApp::settle();

    QTest::keyClick(before, Qt::Key_Tab);
    std::vector<Hit::Kind> walked;
    while (app.view.hasFocus() && walked.size() < 50) {
        walked.push_back(app.view.focused().kind);
        QTest::keyClick(&app.view, Qt::Key_Tab);
    }
    QVERIFY(after->hasFocus());
    QCOMPARE(walked, (std::vector{Hit::Kind::BackupMarker, Hit::Kind::Disaster, Hit::Kind::GivenEntity,
                                  Hit::Kind::Event}));

    // From each stop the arrows reach what belongs to it.
    QTest::keyClick(after, Qt::Key_Backtab);
    QTest::keyClick(&app.view, Qt::Key_Backtab);
    QCOMPARE(app.view.focused().kind, Hit::Kind::GivenEntity);
    std::vector<Hit> given60{app.view.focused()};
    for (int i = 0; i < 70; ++i) {
        QTest::keyClick(&app.view, Qt::Key_Right);
        if (app.view.focused() != given60.back()) {
            given60.push_back(app.view.focused());
        }
    }
    QCOMPARE(given60.size(), std::size_t(60));
    QTest::keyClick(&app.view, Qt::Key_Home);
    QCOMPARE(app.view.focused(), given60.front());
    QTest::keyClick(&app.view, Qt::Key_Backtab);
    QTest::keyClick(&app.view, Qt::Key_Backtab);
    for (int i = 0; i < 19; ++i) {
        QTest::keyClick(&app.view, Qt::Key_Down);
    }
    QCOMPARE(app.view.focused(), app.view.markerHit(ServiceId(19)));
    app.view.setParent(nullptr);
}

void TimelineViewTest::arrowsMoveTheFocusedMarker() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setFocused(app.view.markerHit(B));
    app.key(Qt::Key_Right);
    QCOMPARE(app.marker(B).ticks, at(3.5).ticks);
    QVERIFY(app.tracker->counts().isConsistent());
    app.key(Qt::Key_Left);
    app.key(Qt::Key_Left);
    QCOMPARE(app.marker(B).ticks, at(1.5).ticks);
    QCOMPARE(app.tracker->counts().brokenLinks, std::size_t(2));
    QCOMPARE(app.finished.size(), std::size_t(3));
    QCOMPARE(app.before.size(), std::size_t(3));
    app.key(Qt::Key_Right, Qt::ControlModifier);
    const double pixels =
        double((app.marker(B) - at(1.5)).ticks) * app.view.figure().timeScale().pixelsPerTick();
    QVERIFY(std::abs(pixels - 1) < 0.1);
}

void TimelineViewTest::shiftMovesByTen() {
    QByteArray yaml = "bacscope: 1\ntitle: Long\nservices: {A: {backup: 20.5}}\nevents:\n";
    for (int i = 1; i <= 40; ++i) {
        yaml += "  - {at: " + QByteArray::number(i) + ", create: A/" + QByteArray::number(i) + "}\n";
    }
    FakeApp app(scenarioOf(yaml));
    app.show();
    app.view.setFocused(app.view.markerHit(A));
    app.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(app.marker(A).ticks, at(30.5).ticks);
    app.key(Qt::Key_Left, Qt::ShiftModifier);
    app.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(app.marker(A).ticks, at(10.5).ticks);
}

void TimelineViewTest::homeAndEndGoToTheEnds() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setFocused(app.view.markerHit(B));
    app.key(Qt::Key_End);
    QCOMPARE(app.marker(B).ticks, at(5).ticks);
    QCOMPARE(app.tracker->lost(B).size(), std::size_t(0));
    app.key(Qt::Key_Home);
    QCOMPARE(app.tracker->restored(B).size(), std::size_t(0));
    QVERIFY(!app.marker(B).isDistantPast());
}

void TimelineViewTest::aHeldKeyIsOneGesture() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setFocused(app.view.markerHit(B));
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier, QString(), false);
    QKeyEvent again(QEvent::KeyPress, Qt::Key_Left, Qt::NoModifier, QString(), true);
    QKeyEvent pause(QEvent::KeyRelease, Qt::Key_Left, Qt::NoModifier, QString(), true);
    QKeyEvent end(QEvent::KeyRelease, Qt::Key_Left, Qt::NoModifier, QString(), false);
    QCoreApplication::sendEvent(&app.view, &first);
    QCoreApplication::sendEvent(&app.view, &pause);
    QCoreApplication::sendEvent(&app.view, &again);
    QVERIFY(app.finished.empty());
    QCoreApplication::sendEvent(&app.view, &end);
    QCOMPARE(app.requests, 2);
    QCOMPARE(app.before.size(), std::size_t(1));
    QCOMPARE(app.finished.size(), std::size_t(1));
}

void TimelineViewTest::arrowsMoveTheDisaster() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setFocused(TimelineView::disasterHit());
    app.key(Qt::Key_Left);
    QCOMPARE(app.tracker->cut().disaster.ticks, at(4.1).ticks);
    app.key(Qt::Key_Home);
    QVERIFY(app.tracker->cut().disaster < at(1));
    app.key(Qt::Key_End);
    QCOMPARE(app.tracker->cut().disaster.ticks, at(4.2).ticks);
}

void TimelineViewTest::arrowsWalkEvents() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    const EventRange events = app.scenario.log->eventsOf(A);
    Hit hit;
    hit.kind = Hit::Kind::Event;
    hit.event = events.first;
    hit.service = A;
    app.view.setFocused(hit);
    app.key(Qt::Key_Right);
    QCOMPARE(app.view.focused().event, EventId(events.first.at() + 1));
    app.key(Qt::Key_Down);
    QCOMPARE(app.scenario.log->service(app.view.focused().event), B);
    QCOMPARE(app.scenario.log->at(app.view.focused().event), at(2));
    app.key(Qt::Key_End);
    QCOMPARE(app.view.focused().event, EventId(app.scenario.log->eventsOf(B).last.at() - 1));
    QCOMPARE(app.requests, 0);
}

void TimelineViewTest::altArrowsReorderTheLane() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setFocused(app.view.markerHit(A));
    app.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(app.view.lanes(), (std::vector<ServiceId>{B, A}));
    app.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(app.view.lanes(), (std::vector<ServiceId>{B, A}));
    app.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(app.view.lanes(), (std::vector<ServiceId>{A, B}));
    app.key(Qt::Key_Down);
    QCOMPARE(app.view.focused(), app.view.markerHit(B));
}

void TimelineViewTest::deleteHidesTheLane() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setFocused(app.view.markerHit(B));
    app.key(Qt::Key_Delete);
    QCOMPARE(app.view.lanes(), std::vector<ServiceId>{A});
}

void TimelineViewTest::arrowsPanWithoutFocus() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setVisibleSpan({at(2), at(3)});
    app.key(Qt::Key_Right);
    QVERIFY(app.view.visibleSpan().first > at(2.1));
    QCOMPARE(app.requests, 0);
    app.key(Qt::Key_Home);
    QCOMPARE(app.view.visibleSpan().first, app.view.wholeSpan().first);
    app.key(Qt::Key_End);
    QCOMPARE(app.view.visibleSpan().last, app.view.wholeSpan().last);
}

void TimelineViewTest::nWalksAllAnomalies() {
    FakeApp app(shippedScenario("sales-microservices"));
    app.show();
    const std::size_t total = app.tracker->counts().total();
    QVERIFY(total > 3);
    std::vector<AnyAnomaly> walked;
    for (std::size_t i = 0; i < total; ++i) {
        app.key(Qt::Key_N);
        QVERIFY(app.view.selectedAnomaly().has_value());
        walked.push_back(*app.view.selectedAnomaly());
        QVERIFY(app.panel.model()->anomaly(app.panel.list()->currentIndex()) == walked.back());
        const QRectF rect = app.view.viewportRectOf(app.view.selected());
        QVERIFY(!rect.isEmpty());
        QVERIFY(rect.intersects(app.view.viewport()->rect()));
    }
    QVERIFY(walked == anomaliesInOrder(*app.tracker));
    app.key(Qt::Key_N);
    QVERIFY(*app.view.selectedAnomaly() == walked.front());
    app.key(Qt::Key_N, Qt::ShiftModifier);
    QVERIFY(*app.view.selectedAnomaly() == walked.back());
}

void TimelineViewTest::nGoesOnWhereTheSelectionIs() {
    FakeApp app(shippedScenario("sales-microservices"));
    app.show();
    const auto all = anomaliesInOrder(*app.tracker);
    app.panel.select(all[2]);
    app.view.selectAnomaly(all[2]);
    app.key(Qt::Key_N);
    QVERIFY(*app.view.selectedAnomaly() == all[3]);
    app.view.nextAnomalyOf(kindOf(all[0]));
    QVERIFY(kindOf(*app.view.selectedAnomaly()) == kindOf(all[0]));
}

void TimelineViewTest::zoomKeys() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    QSignalSpy changed(&app.view, &TimelineView::visibleSpanChanged);
    app.key(Qt::Key_Plus);
    QVERIFY(app.view.visibleSpan().length() < app.view.wholeSpan().length());
    const TimeSpan closer = app.view.visibleSpan();
    app.key(Qt::Key_Plus);
    app.key(Qt::Key_Minus);
    QVERIFY(std::abs(double((app.view.visibleSpan().length() - closer.length()).ticks)) < 1e6);
    app.key(Qt::Key_0);
    QVERIFY(app.view.isFitted());
    QCOMPARE(changed.size(), 4);
}

void TimelineViewTest::enterSelectsAndEscapeClears() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setFocused(app.view.markerHit(A));
    app.key(Qt::Key_Return);
    QCOMPARE(app.view.selected(), app.view.markerHit(A));
    QSignalSpy selection(&app.view, &TimelineView::selectionChanged);
    app.key(Qt::Key_Escape);
    QVERIFY(!app.view.selected());
    QCOMPARE(selection.size(), 1);
}

// Everything else

void TimelineViewTest::anotherScenarioForgetsTheSelection() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.key(Qt::Key_N);
    app.view.setVisibleSpan({at(2), at(3)});
    app.scenario = shippedScenario("domino-effect");
    app.load();
    FakeApp::settle();
    QVERIFY(!app.view.selected());
    QVERIFY(!app.view.selectedAnomaly());
    QVERIFY(app.view.isFitted());
    QCOMPARE(app.view.lanes().size(), app.scenario.services.size());
}

void TimelineViewTest::anotherWorldOfTheSameLogKeepsTheSelection() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.key(Qt::Key_N);
    const auto selected = app.view.selectedAnomaly();
    app.view.setVisibleSpan({at(2), at(4)});
    const QPoint from = app.gripOf(A);
    app.press(from);
    app.moveMouse(from + QPoint(20, 0));
    app.scenario.services[0].survives = true;
    app.load();
    QCOMPARE(app.view.state(), TimelineView::State::Idle);
    QVERIFY(app.view.selectedAnomaly() == selected);
    QVERIFY(app.panel.model()->anomaly(app.panel.list()->currentIndex()) == selected);
    QVERIFY(app.view.visibleSpan() == (TimeSpan{at(2), at(4)}));
    QCOMPARE(app.view.markerHit(A).kind, Hit::Kind::Survivor);
}

void TimelineViewTest::whoSeesEverythingIsToldOfMore() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    QSignalSpy told(&app.view, &TimelineView::visibleSpanChanged);
    Cut cut = app.tracker->cut();
    cut.disaster = at(9);
    app.moveTo(cut);
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][0].value<TimeSpan>().last > at(9));
    app.view.setVisibleSpan({at(2), at(3)});
    cut.disaster = at(8);
    app.moveTo(cut);
    QCOMPARE(told.size(), 2);
}

void TimelineViewTest::nothingShownDoesNoHarm() {
    TimelineView view;
    view.resize(600, 300);
    view.show();
    for (const int key :
         {Qt::Key_Left, Qt::Key_N, Qt::Key_0, Qt::Key_Plus, Qt::Key_Escape, Qt::Key_Delete, Qt::Key_Down}) {
        QTest::keyClick(&view, Qt::Key(key));
    }
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(300, 100));
    view.nextAnomaly(1);
    view.fitAll();
    view.bringIntoView(TimelineView::disasterHit());
    QVERIFY(view.focusChain().empty());
    QVERIFY(!view.grab().isNull());
}

void TimelineViewTest::bringsAnEventIntoView() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    app.view.setVisibleSpan({at(1), at(1.5)});
    Hit hit;
    hit.kind = Hit::Kind::Event;
    hit.event = EventId(app.scenario.log->eventsOf(A).last.at() - 1);
    hit.service = A;
    app.view.bringIntoView(hit);
    QVERIFY(app.view.visibleSpan().first < at(4.2) && at(4.2) < app.view.visibleSpan().last);
    QCOMPARE(app.view.visibleSpan().length(), at(0.5) - at(0));
}

void TimelineViewTest::bringsAnEventOfADenseLaneIntoView() {
    QByteArray yaml = "bacscope: 1\ntitle: Dense\nservices: {A: {backup: 2000}}\nevents:\n";
    for (int i = 1; i <= 4000; ++i) {
        yaml += "  - {at: " + QByteArray::number(i) + ", create: A/" + QByteArray::number(i) + "}\n";
    }
    FakeApp app(scenarioOf(yaml));
    app.show();
    QVERIFY(app.view.figure().isDense(A));
    QVERIFY(app.view.focusChain().size() < 5);
    Hit hit;
    hit.kind = Hit::Kind::Event;
    hit.event = EventId(1234);
    hit.service = A;
    app.view.bringIntoView(hit);
    QVERIFY(!app.view.figure().isDense(A));
    const Instant instant = app.scenario.log->at(hit.event);
    QVERIFY(app.view.visibleSpan().first < instant && instant < app.view.visibleSpan().last);
}

void TimelineViewTest::accessibleChildren() {
    FakeApp app(shippedScenario("sales-microservices"));
    app.show();
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&app.view);
    QVERIFY(view);
    QVERIFY(!view->text(QAccessible::Name).isEmpty());
    QVERIFY(!view->text(QAccessible::Description).isEmpty());
    QCOMPARE(view->childCount(), int(4 + 1 + app.tracker->counts().total()));

    QAccessibleInterface* orders = view->child(2);
    QCOMPARE(orders->role(), QAccessible::Slider);
    QVERIFY2(orders->text(QAccessible::Name).startsWith(QStringLiteral("Orders: backup at 13:30, ")),
             qPrintable(orders->text(QAccessible::Name)));
    QVERIFY(orders->text(QAccessible::Name).contains(QStringLiteral("events lost")));
    QVERIFY(orders->text(QAccessible::Name).contains(QStringLiteral("missing events")));
    QVERIFY(view->child(4)->text(QAccessible::Name).startsWith(QStringLiteral("Disaster at ")));
    for (int i = 0; i < view->childCount(); ++i) {
        QVERIFY(!view->child(i)->text(QAccessible::Name).isEmpty());
        QVERIFY(view->child(i)->rect().isValid());
        QCOMPARE(view->indexOfChild(view->child(i)), i);
    }

    // Names follow the cut.
    const QString before = orders->text(QAccessible::Name);
    app.view.setFocused(app.view.markerHit(ServiceId(2)));
    QVERIFY(view->focusChild() == orders);
    app.key(Qt::Key_Right);
    QVERIFY(orders->text(QAccessible::Name) != before);
}

void TimelineViewTest::accessibleMarkerCanBeMoved() {
    FakeApp app(scenarioOf(figure3));
    app.show();
    QAccessibleInterface* marker = QAccessible::queryAccessibleInterface(&app.view)->child(1);
    QAccessibleValueInterface* value = marker->valueInterface();
    QVERIFY(value);
    QVERIFY(!QAccessible::queryAccessibleInterface(&app.view)->child(3)->valueInterface());
    const double beginning = double(app.view.wholeSpan().first.ticks) / 1e9;
    QVERIFY(std::abs(value->currentValue().toDouble() - (2.5 - beginning)) < 1e-6);
    value->setCurrentValue(3.5 - beginning);
    QVERIFY(std::abs(double((app.marker(B) - at(3.5)).ticks)) < 10);
    QCOMPARE(app.finished.size(), std::size_t(1));
    QVERIFY(!QAccessible::queryAccessibleInterface(&app.view)->child(3));
}

void TimelineViewTest::describesEveryThing() {
    FakeApp app(shippedScenario("sales-microservices"));
    app.show();
    int speechless = 0;
    int things = 0;
    for (int x = 2; x < app.view.viewport()->width(); x += 7) {
        for (int y = 2; y < app.view.viewport()->height(); y += 5) {
            const Hit hit = app.view.figure().hitTest(app.view.toFigure(QPointF(x, y)));
            if (hit && hit.kind != Hit::Kind::Lane && hit.kind != Hit::Kind::Axis) {
                ++things;
                speechless += app.view.descriptionOf(hit).isEmpty() || app.view.nameOf(hit).isEmpty();
            }
        }
    }
    QVERIFY(things > 100);
    QCOMPARE(speechless, 0);
}

BACSCOPE_TEST(timeline_view, TimelineViewTest, QApplication)
#include "TimelineViewTest.moc"
