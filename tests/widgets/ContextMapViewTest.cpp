// The context map under hands, keys and screen readers. An app small enough for tests obeys its requests.
#include "support/TestProgram.h"
#include "widgets/ContextMapView.h"
#include "scenario/Decomposition.h"
#include "widgets/FakeApp.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

const QByteArray sales = R"(
bacscope: 1
services:
  customers: {backup: 9}
  orders: {owns: [orders, invoices], backup: 3.5}
  shipping: {owns: [shipments], backup: 2.5}
  stock: {backup: 3.5}
lockstep: [[orders, stock]]
events:
  - {at: 1, create: customers/1}
  - {at: 2, create: orders/1, link: customers/1, interaction: first}
  - {at: 2.1, create: stock/1, interaction: first}
  - {at: 3, create: orders/2, link: customers/1, interaction: second}
  - {at: 3.1, create: shipments/2, link: orders/2, interaction: second}
  - {at: 3.2, create: invoices/2, link: shipments/2}
  - {at: 4, create: customers/2, link: orders/2}
disaster: 9
)";

class MapApp : public QObject {
    Q_OBJECT
public:
    explicit MapApp(Scenario given = scenarioOf(sales)) : scenario(std::move(given)) {
        view.setLocale(QLocale::c());
        load();
        view.resize(900, 620);
        connect(&view, &ContextMapView::mergeRequested, this, [this](ServiceId from, ServiceId into) {
            log << QStringLiteral("merge %1 into %2").arg(id(from), id(into));
            change(withMerged(scenario, from, into).scenario);
        });
        connect(&view, &ContextMapView::lockstepRequested, this, [this](ServiceId service, ServiceId with) {
            log << QStringLiteral("lockstep %1 with %2").arg(id(service), id(with));
            change(withLockstep(scenario, service, with));
        });
        connect(&view, &ContextMapView::leaveLockstepRequested, this, [this](ServiceId service) {
            log << QStringLiteral("leave %1").arg(id(service));
            change(withoutLockstep(scenario, service));
        });
        connect(&view, &ContextMapView::splitRequested, this, [this](AggregateId aggregate) {
            log << QStringLiteral("split %1").arg(name(aggregate));
            change(withSplit(scenario, aggregate).scenario);
        });
        connect(&view, &ContextMapView::aggregateMoveRequested, this,
                [this](AggregateId aggregate, ServiceId into) {
                    log << QStringLiteral("move %1 to %2").arg(name(aggregate), id(into));
                    change(withMoved(scenario, aggregate, into).scenario);
                });
        connect(&view, &ContextMapView::renameRequested, this,
                [this](ServiceId service, const QString& text) {
                    log << QStringLiteral("rename %1 to %2").arg(id(service), text);
                    change(withName(scenario, service, text, QLocale().name()));
                });
        connect(&view, &ContextMapView::nodesMoved, this,
                [this](const std::vector<std::pair<ServiceId, MapPosition>>& positions, GestureId gesture) {
                    gestures.push_back(gesture);
                    Scenario next = scenario;
                    for (const auto& [service, position] : positions) {
                        next.services[service.at()].map = position;
                    }
                    change(next);
                });
        connect(&view, &ContextMapView::arrangeRequested, this, [this] { log << QStringLiteral("arrange"); });
        connect(&view, &ContextMapView::edgeActivated, this, [this](ServiceId a, ServiceId b) {
            log << QStringLiteral("follow %1 %2").arg(id(a), id(b));
        });
    }

    void change(const Scenario& next) {
        scenario = next;
        load();
    }
    void load() {
        auto next = std::make_unique<CutTracker>(std::make_shared<World>(scenario), plannedCut(scenario));
        view.setSubject({&scenario, next.get()});
        tracker = std::move(next);
    }
    void show() {
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
        QCoreApplication::processEvents();
    }

    QString id(ServiceId service) const { return scenario.services[service.at()].id; }
    QString name(AggregateId aggregate) const {
        return QString::fromStdString(scenario.log->aggregateName(aggregate));
    }
    ServiceId service(const char* which) const { return scenario.log->findService(which); }
    MapHit aggregate(const char* which) const {
        const AggregateId found = scenario.log->findAggregate(which);
        return MapHit::of(found, scenario.log->owner(found));
    }

    QPoint pointAt(const MapHit& hit) const {
        const QRectF rect = view.figure().rectOf(hit);
        // A box's upper part: below lie its aggregates.
        return (hit.kind == MapHit::Kind::Service ? QPointF(rect.center().x(), rect.top() + 8)
                                                  : rect.center())
            .toPoint();
    }
    QPoint pointAt(const char* which) const { return pointAt(MapHit::of(service(which))); }
    /// Where nothing is.
    QPoint emptyGround() const {
        const QRectF room = view.figure().mapRect();
        for (double y = room.top() + 50; y < room.bottom(); y += 10) {
            for (double x = room.left() + 110; x < room.right() - 110; x += 10) {
                bool empty = true;
                for (const MapHit& thing : view.figure().things()) {
                    empty = empty && !view.figure().rectOf(thing).adjusted(-110, -50, 110, 50).contains(x, y);
                }
                if (empty) {
                    return {static_cast<int>(x), static_cast<int>(y)};
                }
            }
        }
        qFatal("no empty ground");
        return {};
    }
    void press(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::mousePress(&view, Qt::LeftButton, modifiers, at);
    }
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const QPointF local(at);
        QMouseEvent move(QEvent::MouseMove, local, view.mapToGlobal(local), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(&view, &move);
    }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::mouseRelease(&view, Qt::LeftButton, modifiers, at);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        press(from);
        moveTo((from + to) / 2, modifiers);
        moveTo(to, modifiers);
        release(to, modifiers);
    }
    QAction* action(const MapHit& hit, const char* menuName, const QString& target = {}) {
        QMenu* menu = view.createMenu(hit);
        for (QAction* action : menu->actions()) {
            if (action->menu() && action->menu()->objectName() == QLatin1String(menuName)) {
                for (QAction* choice : action->menu()->actions()) {
                    if (choice->text() == target) {
                        return choice;
                    }
                }
            } else if (action->objectName() == QLatin1String(menuName)) {
                return action;
            }
        }
        return nullptr;
    }

    Scenario scenario;
    std::unique_ptr<CutTracker> tracker;
    ContextMapView view;
    QStringList log;
    std::vector<GestureId> gestures;
};

} // namespace

class ContextMapViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aServiceDroppedOnAnotherIsMerged() {
        MapApp app;
        app.show();
        app.drag(app.pointAt("shipping"), app.pointAt("customers"));
        QCOMPARE(app.log, QStringList{QStringLiteral("merge shipping into customers")});
        QCOMPARE(app.scenario.services.size(), std::size_t(3));
        QVERIFY(app.gestures.empty());
        QCOMPARE(app.view.state(), ContextMapView::State::Idle);
    }

    void withShiftTheyShareOneBackup() {
        MapApp app;
        app.show();
        app.drag(app.pointAt("shipping"), app.pointAt("customers"), Qt::ShiftModifier);
        app.drag(app.pointAt("stock"), app.pointAt("orders"), Qt::ShiftModifier); // they do already
        QCOMPARE(app.log, QStringList{QStringLiteral("lockstep shipping with customers")});
        QCOMPARE(app.scenario.lockstep.size(), std::size_t(2));
    }

    void aServicePutElsewhereStaysThere() {
        MapApp app;
        app.show();
        std::vector<QRectF> before;
        for (std::size_t i = 0; i < 4; ++i) {
            before.push_back(app.view.figure().rectOf(MapHit::of(ServiceId(i))));
        }
        const QPoint from = app.pointAt("customers");
        const QPoint to = app.emptyGround();
        app.drag(from, to);
        QCOMPARE(app.log, QStringList());
        QCOMPARE(app.gestures.size(), std::size_t(1));
        for (std::size_t i = 0; i < 4; ++i) {
            const QRectF now = app.view.figure().rectOf(MapHit::of(ServiceId(i)));
            const QPointF moved = i == 0 ? QPointF(to - from) : QPointF();
            QVERIFY2((now.center() - before[i].center() - moved).manhattanLength() < 0.5,
                     qPrintable(app.id(ServiceId(i))));
        }
        app.drag(app.pointAt("customers"), from);
        QCOMPARE(app.gestures.size(), std::size_t(2));
        QVERIFY(app.gestures[0] != app.gestures[1]);
    }

    void aServiceCannotBePutOutOfSight() {
        MapApp app;
        app.show();
        app.drag(app.pointAt("customers"), QPoint(5000, -300));
        const QRectF room = app.view.figure().mapRect().adjusted(-1, -1, 1, 1);
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(room.contains(app.view.figure().rectOf(MapHit::of(ServiceId(i)))));
        }
        QCOMPARE(app.gestures.size(), std::size_t(1));
    }

    void anAggregateDraggedOutBecomesAService() {
        MapApp app;
        app.show();
        const QPoint ground = app.emptyGround();
        const MapPosition place = app.view.figure().toMap(ground);
        app.drag(app.pointAt(app.aggregate("invoices")), ground);
        QCOMPARE(app.log, QStringList{QStringLiteral("split invoices")});
        QCOMPARE(app.scenario.services.size(), std::size_t(5));
        // Where it was dropped.
        const MapPosition appeared = app.view.figure().positionOf(app.service("invoices"));
        QVERIFY2(std::hypot(appeared.x - place.x, appeared.y - place.y) < 30,
                 qPrintable(QStringLiteral("%1 %2").arg(appeared.x - place.x).arg(appeared.y - place.y)));
    }

    void whereNothingIsAHintTellsWhatCanBeDone() {
        MapApp app;
        app.show();
        QSignalSpy texts(&app.view, &ContextMapView::statusText);
        QTest::mouseMove(&app.view, app.pointAt("stock"));
        QTest::mouseMove(&app.view, app.emptyGround());
        QTRY_COMPARE(
            texts.isEmpty() ? QString() : texts.last().front().toString(),
            QStringLiteral("Drag a service on another to merge them, an aggregate out to split it off"));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&app.view, &leave);
        QCOMPARE(texts.last().front().toString(), QString());
    }

    void anAggregateDroppedOnAnotherServiceMovesThere() {
        MapApp app;
        app.show();
        app.drag(app.pointAt(app.aggregate("invoices")), app.pointAt("customers"));
        app.drag(app.pointAt(app.aggregate("shipments")), app.pointAt("stock"));
        QCOMPARE(app.log, (QStringList{QStringLiteral("move invoices to customers"),
                                       QStringLiteral("move shipments to stock")}));
    }

    void anAggregateDroppedAtHomeStays() {
        MapApp app;
        app.show();
        app.drag(app.pointAt(app.aggregate("invoices")), app.pointAt("orders"));
        app.drag(app.pointAt(app.aggregate("shipments")), app.emptyGround()); // the only one of its service
        QCOMPARE(app.log, QStringList());
    }

    void escTakesADragBack() {
        MapApp app;
        app.show();
        const QRectF before = app.view.figure().rectOf(MapHit::of(app.service("customers")));
        const QPoint from = app.pointAt("customers");
        const QPoint to = app.emptyGround();
        app.press(from);
        app.moveTo(to);
        QCOMPARE(app.view.state(), ContextMapView::State::DraggingService);
        QVERIFY(app.view.figure().rectOf(MapHit::of(app.service("customers"))) != before);
        QTest::keyClick(&app.view, Qt::Key_Escape);
        app.moveTo(to + QPoint(5, 5));
        app.release(to);
        QCOMPARE(app.view.figure().rectOf(MapHit::of(app.service("customers"))), before);
        QVERIFY(app.gestures.empty() && app.log.isEmpty());
    }

    void aDragThatMeetsAnotherWorldEnds() {
        MapApp app;
        app.show();
        app.press(app.pointAt("customers"));
        app.moveTo(app.emptyGround());
        app.change(withMerged(app.scenario, app.service("shipping"), app.service("orders")).scenario);
        app.release(app.pointAt("orders"));
        QVERIFY(app.gestures.empty() && app.log.isEmpty());
        QCOMPARE(app.view.state(), ContextMapView::State::Idle);
    }

    void whatLettingGoWouldDoIsShown() {
        MapApp app;
        app.show();
        app.press(app.pointAt("shipping"));
        app.moveTo(app.pointAt("customers"));
        const QImage merging = app.view.grab().toImage();
        QCOMPARE(app.view.figure().emphasis().target, MapHit::of(app.service("customers")));
        QCOMPARE(app.view.figure().emphasis().badge,
                 QStringLiteral("merge into customers (Shift: share one backup)"));
        QTest::keyPress(&app.view, Qt::Key_Shift);
        QVERIFY(app.view.grab().toImage() != merging);
        QCOMPARE(app.view.figure().emphasis().badge, QStringLiteral("share one backup with customers"));
        QTest::keyClick(&app.view, Qt::Key_Escape);
        app.release(app.pointAt("customers"));

        app.press(app.pointAt(app.aggregate("invoices")));
        app.moveTo(app.emptyGround());
        app.view.grab();
        QCOMPARE(app.view.figure().emphasis().badge, QStringLiteral("split off"));
        app.moveTo(app.pointAt("stock"));
        app.view.grab();
        QCOMPARE(app.view.figure().emphasis().badge, QStringLiteral("move to stock"));
    }

    void aClickSelects() {
        MapApp app;
        app.show();
        QSignalSpy selected(&app.view, &ContextMapView::selectionChanged);
        const MapHit edge = MapHit::of(app.service("orders"), app.service("shipping"));
        for (const MapHit& thing : {MapHit::of(app.service("stock")), app.aggregate("invoices"), edge}) {
            QTest::mouseClick(&app.view, Qt::LeftButton, {}, app.pointAt(thing));
            QCOMPARE(app.view.selected(), thing);
        }
        QTest::mouseClick(&app.view, Qt::LeftButton, {}, app.emptyGround());
        QCOMPARE(app.view.selected(), MapHit());
        QCOMPARE(selected.count(), 4);
        QVERIFY(app.log.isEmpty() && app.gestures.empty());
    }

    void aDoubleClickFollowsAnEdge() {
        MapApp app;
        app.show();
        QTest::mouseDClick(&app.view, Qt::LeftButton, {},
                           app.pointAt(MapHit::of(app.service("orders"), app.service("shipping"))));
        QCOMPARE(app.log, QStringList{QStringLiteral("follow orders shipping")});
    }

    void renaming_data() {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QStringList>("asked");
        const QString to = QStringLiteral("rename stock to Stores");
        QTest::newRow("Enter") << QList<int>{Qt::Key_Return} << QStringList{to};
        QTest::newRow("Tab") << QList<int>{Qt::Key_Tab} << QStringList{to};
        QTest::newRow("Esc") << QList<int>{Qt::Key_Escape} << QStringList();
    }
    void renaming() {
        QFETCH(QList<int>, keys);
        QFETCH(QStringList, asked);
        MapApp app;
        app.show();
        QTest::mouseDClick(&app.view, Qt::LeftButton, {}, app.pointAt("stock"));
        auto* editor = app.view.findChild<QLineEdit*>(QStringLiteral("serviceName"));
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->text(), QStringLiteral("stock"));
        QTest::keyClicks(editor, QStringLiteral("Stores"));
        for (const int key : keys) {
            QTest::keyClick(editor, static_cast<Qt::Key>(key));
        }
        QVERIFY(!editor->isVisible());
        QCOMPARE(app.log, asked);
        QCOMPARE(app.view.state(), ContextMapView::State::Idle);
        QVERIFY(app.view.hasFocus());

        app.log.clear();
        app.view.setFocused(MapHit::of(app.service("stock")));
        QTest::keyClick(&app.view, Qt::Key_F2);
        QVERIFY(editor->isVisible());
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(app.log, QStringList()); // the same name again
        QCOMPARE(app.view.focused(), MapHit::of(app.service("stock")));
    }

    void tabWalksEverything() {
        MapApp app;
        app.show();
        const std::vector<MapHit> chain = app.view.focusChain();
        QCOMPARE(chain.size(), std::size_t(4 + 3 + 3));
        for (const MapHit& thing : chain) {
            QTest::keyClick(&app.view, Qt::Key_Tab);
            QCOMPARE(app.view.focused(), thing);
        }
        QTest::keyClick(&app.view, Qt::Key_Backtab);
        QCOMPARE(app.view.focused(), chain[chain.size() - 2]);
        QTest::keyClick(&app.view, Qt::Key_Return);
        QCOMPARE(app.view.selected(), chain[chain.size() - 2]);
        QCOMPARE(app.log.size(), 1); // an edge is followed
    }

    void arrowsReachEveryService() {
        MapApp app(shippedScenario("sales-microservices"));
        app.show();
        std::set<ServiceId> reached{ServiceId(0)};
        std::vector<ServiceId> open{ServiceId(0)};
        while (!open.empty()) {
            const ServiceId from = open.back();
            open.pop_back();
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                app.view.setFocused(MapHit::of(from));
                QTest::keyClick(&app.view, key);
                QCOMPARE(app.view.focused().kind, MapHit::Kind::Service);
                if (reached.insert(app.view.focused().service).second) {
                    open.push_back(app.view.focused().service);
                }
            }
        }
        QCOMPARE(reached.size(), app.scenario.services.size());
    }

    void mergesByKeys() {
        MapApp app;
        app.show();
        app.view.setFocused(MapHit::of(app.service("shipping")));
        QTest::keyClick(&app.view, Qt::Key_M);
        QCOMPARE(app.view.state(), ContextMapView::State::ChoosingTarget);
        app.view.grab();
        QVERIFY(app.view.figure().emphasis().badge.startsWith(QStringLiteral("merge into")));
        QTest::keyClick(&app.view, Qt::Key_Escape);
        QCOMPARE(app.view.state(), ContextMapView::State::Idle);
        QCOMPARE(app.log, QStringList());

        QTest::keyClick(&app.view, Qt::Key_M);
        const MapHit target = app.view.figure().emphasis().target;
        QTest::keyClick(&app.view, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(app.log,
                 QStringList{QStringLiteral("lockstep shipping with %1").arg(app.id(target.service))});
        QTest::keyClick(&app.view, Qt::Key_M);
        QTest::keyClick(&app.view, Qt::Key_Return);
        QCOMPARE(app.log.size(), 2);
        QVERIFY(app.log.back().startsWith(QStringLiteral("merge shipping into ")));
    }

    void arrowsChooseAmongTargets() {
        MapApp app;
        app.show();
        std::set<QString> reached;
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            for (int steps = 0; steps < 4; ++steps) {
                app.view.setFocused(app.aggregate("invoices"));
                QTest::keyClick(&app.view, Qt::Key_M);
                for (int i = 0; i < steps; ++i) {
                    QTest::keyClick(&app.view, key);
                }
                app.view.grab();
                reached.insert(app.view.figure().emphasis().badge);
                QTest::keyClick(&app.view, Qt::Key_Escape);
            }
        }
        QCOMPARE(reached,
                 (std::set<QString>{QStringLiteral("move to customers"), QStringLiteral("move to shipping"),
                                    QStringLiteral("move to stock")}));
        QCOMPARE(app.log, QStringList());
    }

    void altArrowsPutAServiceElsewhere() {
        MapApp app;
        app.show();
        app.view.setFocused(MapHit::of(app.service("customers")));
        const QRectF before = app.view.figure().rectOf(app.view.focused());
        const bool leftHalf = before.center().x() < app.view.width() / 2;
        QTest::keyClick(&app.view, leftHalf ? Qt::Key_Right : Qt::Key_Left, Qt::AltModifier);
        const QRectF after = app.view.figure().rectOf(app.view.focused());
        QVERIFY(std::abs(after.center().x() - before.center().x() - (leftHalf ? 12 : -12)) < 0.5);
        QVERIFY(std::abs(after.center().y() - before.center().y()) < 0.5);
        QCOMPARE(app.gestures.size(), std::size_t(1));
        QCOMPARE(app.view.focused(), MapHit::of(app.service("customers")));
    }

    void aRepeatingKeyIsOneGesture() {
        MapApp app;
        app.show();
        app.view.setFocused(MapHit::of(app.service("customers")));
        for (int i = 0; i < 3; ++i) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Down, Qt::AltModifier, QString(), i > 0);
            QCoreApplication::sendEvent(&app.view, &press);
        }
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_Down, Qt::AltModifier);
        QCoreApplication::sendEvent(&app.view, &release);
        QTest::keyClick(&app.view, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(app.gestures.size() >= 2);
        QCOMPARE(std::set<GestureId>(app.gestures.begin(), app.gestures.end()).size(), std::size_t(2));
    }

    void theMenuHoldsEverything() {
        MapApp app;
        app.show();
        app.action(MapHit::of(app.service("stock")), "leaveLockstep")->trigger();
        app.action(MapHit::of(app.service("stock")), "shareBackup", QStringLiteral("customers"))->trigger();
        app.action(MapHit::of(app.service("shipping")), "mergeInto", QStringLiteral("orders"))->trigger();
        app.action(MapHit::of(app.service("orders")), "splitOff", QStringLiteral("shipments"))->trigger();
        app.action(app.aggregate("invoices"), "moveTo", QStringLiteral("shipments"))->trigger();
        app.action(MapHit::of(app.service("orders"), app.service("shipments")), "follow")->trigger();
        app.action(MapHit::of(app.service("orders"), app.service("shipments")), "mergeBack")->trigger();
        app.action({}, "arrange")->trigger();
        QCOMPARE(app.log,
                 (QStringList{QStringLiteral("leave stock"), QStringLiteral("lockstep stock with customers"),
                              QStringLiteral("merge shipping into orders"), QStringLiteral("split shipments"),
                              QStringLiteral("move invoices to shipments"),
                              QStringLiteral("follow orders shipments"),
                              QStringLiteral("merge shipments into orders"), QStringLiteral("arrange")}));
        QVERIFY(!app.action(MapHit::of(app.service("orders")), "leaveLockstep")->isEnabled());
        QVERIFY(app.action(app.aggregate("invoices"), "splitOff")->isEnabled());
    }

    void theMapDoesNotJumpWhenServicesComeAndGo() {
        MapApp app;
        app.show();
        const auto placeOf = [&app](const char* which) {
            return app.view.figure().positionOf(app.service(which));
        };
        const MapPosition customers = placeOf("customers");
        const MapPosition shipping = placeOf("shipping");
        app.change(withSplit(app.scenario, app.aggregate("invoices").aggregate).scenario);
        QCOMPARE(placeOf("customers"), customers);
        QCOMPARE(placeOf("shipping"), shipping);
        app.change(withMerged(app.scenario, app.service("stock"), app.service("orders")).scenario);
        QCOMPARE(placeOf("customers"), customers);
        app.view.setSubject({}); // hidden for a while
        app.load();
        QCOMPARE(placeOf("customers"), customers);
        for (const ServiceId a : {ServiceId(0), ServiceId(1), ServiceId(2)}) {
            for (std::size_t b = a.at() + 1; b < app.scenario.services.size(); ++b) {
                QVERIFY(!app.view.figure()
                             .rectOf(MapHit::of(a))
                             .intersects(app.view.figure().rectOf(MapHit::of(ServiceId(b)))));
            }
        }
        // Another story is laid out as if nothing had been there.
        Scenario other = scenarioOf("bacscope: 1\nservices: {customers: , orders: }\nevents: []\n");
        app.change(other);
        MapApp fresh(other);
        fresh.show();
        QCOMPARE(placeOf("customers"), fresh.view.figure().positionOf(ServiceId(0)));
    }

    void theSelectionStaysWithItsNames() {
        MapApp app;
        app.show();
        app.view.setSelected(MapHit::of(app.service("stock")));
        app.view.setFocused(app.aggregate("invoices"));
        app.change(withMerged(app.scenario, app.service("customers"), app.service("orders")).scenario);
        QCOMPARE(app.view.selected(), MapHit::of(app.service("stock")));
        QCOMPARE(app.view.focused(), app.aggregate("invoices"));
        app.change(withMerged(app.scenario, app.service("stock"), app.service("orders")).scenario);
        QCOMPARE(app.view.selected(), MapHit());
    }

    void anAnomalyShowsAtItsEdge() {
        MapApp app;
        app.show();
        QSignalSpy selected(&app.view, &ContextMapView::selectionChanged);
        const MapHit edge = MapHit::of(app.service("orders"), app.service("shipping"));
        const AnalysisReport report = app.tracker->report();
        QCOMPARE(report.brokenLinks.size(), std::size_t(1));
        app.view.showAnomaly(report.brokenLinks.front());
        QCOMPARE(app.view.selected(), edge);
        app.view.clearSelection();
        QCOMPARE(report.missingEvents.size(), std::size_t(1));
        app.view.showAnomaly(report.missingEvents.front());
        QCOMPARE(app.view.selected(), edge);
        app.view.selectEdge(app.service("customers"), app.service("stock")); // nothing ties them
        QCOMPARE(app.view.selected(), MapHit());
        QCOMPARE(selected.count(), 0);
    }

    void theCutIsCountedAnew() {
        MapApp app;
        app.show();
        const MapHit edge = MapHit::of(app.service("orders"), app.service("shipping"));
        QVERIFY(app.view.descriptionOf(edge).contains(QStringLiteral("1 broken link")));
        const QImage before = app.view.grab().toImage();
        app.tracker->moveTo(atInstant(app.scenario, app.tracker->cut(), test::at(9)));
        app.view.cutChanged();
        QVERIFY(!app.view.descriptionOf(edge).contains(QStringLiteral("broken")));
        QVERIFY(app.view.grab().toImage() != before);
    }

    void aScreenReaderHearsEverything() {
        MapApp app;
        app.show();
        QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&app.view);
        QVERIFY(map);
        QCOMPARE(map->childCount(), static_cast<int>(app.view.focusChain().size()));
        QCOMPARE(map->text(QAccessible::Name), QStringLiteral("Context map"));
        QStringList names;
        for (int i = 0; i < map->childCount(); ++i) {
            QAccessibleInterface* child = map->child(i);
            names << child->text(QAccessible::Name);
            QVERIFY(!child->text(QAccessible::Description).isEmpty());
            QVERIFY(!child->rect().isEmpty());
            QCOMPARE(map->indexOfChild(child), i);
        }
        QCOMPARE(names.first(), QStringLiteral("Service customers"));
        QVERIFY(names.contains(QStringLiteral("Aggregate invoices of orders")));
        QVERIFY(names.contains(QStringLiteral("orders and shipping")));
        app.view.setFocused(MapHit::of(app.service("stock")));
        QCOMPARE(map->focusChild()->text(QAccessible::Name), QStringLiteral("Service stock"));
    }

    void showsNothingWithoutASubject() {
        ContextMapView view;
        view.resize(300, 200);
        QCOMPARE(view.grab().toImage().pixelColor(150, 100), Theme::light().paper);
        QTest::mouseClick(&view, Qt::LeftButton);
        QTest::keyClick(&view, Qt::Key_M);
        view.cutChanged();
        QCOMPARE(view.focusChain().size(), std::size_t(0));
        MapApp app;
        app.show();
        app.view.setSelected(MapHit::of(app.service("stock")));
        app.view.setSubject({});
        QCOMPARE(app.view.selected(), MapHit());
        QCOMPARE(app.view.nameOf(MapHit::of(ServiceId(0))), QString());
    }
};

BACSCOPE_TEST(context_map_view, ContextMapViewTest, QApplication)
#include "ContextMapViewTest.moc"
