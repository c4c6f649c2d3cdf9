// The cross of the landscape under hand and keys.
#include "support/TestProgram.h"
#include "widgets/LandscapeView.h"
#include "widgets/FakeApp.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace bacscope;
using namespace bacscope::test;

namespace {

const ServiceId A(0);
const ServiceId B(1);

/// What the app does with the requests of a landscape.
struct Desk {
    Scenario scenario;
    std::unique_ptr<CutTracker> tracker;
    LandscapeView view;
    std::map<GestureId, Cut> before;
    QStringList log; ///< "move", "finished", "cancelled"

    explicit Desk(Scenario given = scenarioOf(figure3)) : scenario(std::move(given)) {
        const auto world = std::make_shared<const World>(scenario);
        tracker = std::make_unique<CutTracker>(world, plannedCut(scenario));
        QObject::connect(
            &view, &LandscapeView::markersMoveRequested, &view,
            [this](ServiceId first, Instant firstAt, ServiceId second, Instant secondAt, GestureId gesture) {
                log << QStringLiteral("move");
                before.emplace(gesture, tracker->cut());
                Cut cut = withMarker(scenario, tracker->cut(), first, firstAt);
                tracker->moveTo(withMarker(scenario, cut, second, secondAt));
                view.cutChanged();
            });
        QObject::connect(&view, &LandscapeView::gestureFinished, &view,
                         [this] { log << QStringLiteral("finished"); });
        QObject::connect(&view, &LandscapeView::gestureCancelled, &view, [this](GestureId gesture) {
            log << QStringLiteral("cancelled");
            tracker->moveTo(before.at(gesture));
            view.cutChanged();
        });
        view.setLocale(QLocale(QLocale::English));
        view.setSubject(&scenario, tracker.get(),
                        std::make_shared<const Landscape>(world, tracker->cut(), A, B));
        view.resize(500, 460);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view)) {
            qFatal("The view is not shown");
        }
    }
    QPoint pointAt(double first, double second) const {
        return view.figure().pointAt(at(first), at(second)).toPoint();
    }
    QPoint cross() const {
        return view.figure().pointAt(view.figure().firstMarker(), view.figure().secondMarker()).toPoint();
    }
    void moveMouse(QPoint point, Qt::MouseButtons buttons = Qt::LeftButton,
                   Qt::KeyboardModifiers modifiers = {}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(point), view.mapToGlobal(QPointF(point)), Qt::NoButton,
                         buttons, modifiers);
        QCoreApplication::sendEvent(&view, &move);
    }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) {
            moveMouse(from + (to - from) * step / 4);
        }
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    }
    double marker(ServiceId service) const {
        return static_cast<double>(tracker->cut().markers[service.at()].ticks) / 1e9;
    }
    /// How often each was told, in order: "move… finished"
    QString story() const {
        QStringList told = log;
        told.removeDuplicates();
        return told.join(QLatin1Char(' '));
    }
};

} // namespace

class LandscapeViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMiddleMovesBoth() {
        Desk desk;
        desk.drag(desk.cross(), desk.pointAt(1.6, 1.5));
        QVERIFY(std::abs(desk.marker(A) - 1.6) < 0.1);
        QVERIFY(std::abs(desk.marker(B) - 1.5) < 0.1);
        QCOMPARE(desk.story(), QStringLiteral("move finished"));
        QCOMPARE(desk.before.size(), std::size_t(1)); // one gesture
    }
    void aLineMovesOneAlone_data() {
        QTest::addColumn<bool>("first");
        QTest::newRow("the upright line: the first") << true;
        QTest::newRow("the level line: the second") << false;
    }
    void aLineMovesOneAlone() {
        QFETCH(bool, first);
        Desk desk;
        const QPoint from = desk.cross() + (first ? QPoint(0, 70) : QPoint(-70, 0));
        desk.drag(from, from + QPoint(-60, 60));
        QCOMPARE(desk.marker(A) < 3.2, first);
        QCOMPARE(desk.marker(A) == 3.5, !first);
        QCOMPARE(desk.marker(B) < 2.2, !first);
        QCOMPARE(desk.marker(B) == 2.5, first);
    }
    void aClickSetsIt() {
        Desk desk;
        QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.pointAt(1.5, 4.5));
        QVERIFY(std::abs(desk.marker(A) - 1.5) < 0.1);
        QVERIFY(std::abs(desk.marker(B) - 4.5) < 0.1);
        QCOMPARE(desk.log, (QStringList{QStringLiteral("move"), QStringLiteral("finished")}));
    }
    void aClickOnTheCrossAsksForNothing() {
        Desk desk;
        QTest::mouseClick(&desk.view, Qt::LeftButton, {}, desk.cross());
        QTest::mouseClick(&desk.view, Qt::LeftButton, {}, QPoint(3, 3));
        QTest::mouseClick(&desk.view, Qt::RightButton, {}, desk.pointAt(1.5, 4.5));
        QCOMPARE(desk.log, QStringList());
    }
    void nothingGoesBehindTheDisaster() {
        Desk desk;
        desk.drag(desk.cross(), QPoint(5000, -5000));
        QCOMPARE(desk.marker(A), 5.0);
        QCOMPARE(desk.marker(B), 5.0);
    }
    void markersStandBetweenEvents() {
        Desk desk;
        desk.drag(desk.cross(), desk.pointAt(3.2, 3)); // on A/3 and B/3
        QVERIFY2(std::abs(desk.marker(A) - 3.2) > 0.04, qPrintable(QString::number(desk.marker(A))));
        QVERIFY2(std::abs(desk.marker(B) - 3) > 0.04, qPrintable(QString::number(desk.marker(B))));
        Desk free;
        QTest::mousePress(&free.view, Qt::LeftButton, {}, free.cross());
        free.moveMouse(free.pointAt(3.31, 2.77), Qt::LeftButton, Qt::AltModifier);
        const double pixel = 1e-9 / free.view.figure().firstScale().pixelsPerTick();
        QVERIFY(std::abs(free.marker(A) - 3.31) < 2 * pixel);
    }
    void escTakesADragBack() {
        Desk desk;
        QTest::mousePress(&desk.view, Qt::LeftButton, {}, desk.cross());
        desk.moveMouse(desk.pointAt(1.5, 1.5));
        QVERIFY(desk.marker(A) < 3);
        QTest::keyClick(&desk.view, Qt::Key_Escape);
        QCOMPARE(desk.marker(A), 3.5);
        QCOMPARE(desk.marker(B), 2.5);
        desk.moveMouse(desk.pointAt(2, 2));
        QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, desk.pointAt(2, 2));
        QCOMPARE(desk.story(), QStringLiteral("move cancelled"));
        QCOMPARE(desk.marker(A), 3.5);
    }

    void keys_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("restoredOfA");
        QTest::addColumn<int>("restoredOfB");
        const int plain = int(Qt::NoModifier);
        QTest::newRow("left") << int(Qt::Key_Left) << plain << 2 << 2;
        QTest::newRow("right") << int(Qt::Key_Right) << plain << 4 << 2;
        QTest::newRow("up") << int(Qt::Key_Up) << plain << 3 << 3;
        QTest::newRow("down") << int(Qt::Key_Down) << plain << 3 << 1;
        QTest::newRow("ten to the left") << int(Qt::Key_Left) << int(Qt::ShiftModifier) << 0 << 2;
        QTest::newRow("ten upwards") << int(Qt::Key_Up) << int(Qt::ShiftModifier) << 3 << 4;
        QTest::newRow("home") << int(Qt::Key_Home) << plain << 0 << 2;
        QTest::newRow("end") << int(Qt::Key_End) << plain << 4 << 2;
        QTest::newRow("page down") << int(Qt::Key_PageDown) << plain << 3 << 0;
        QTest::newRow("page up") << int(Qt::Key_PageUp) << plain << 3 << 4;
    }
    void keys() {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(int, restoredOfA);
        QFETCH(int, restoredOfB);
        Desk desk;
        QTest::keyClick(&desk.view, static_cast<Qt::Key>(key), static_cast<Qt::KeyboardModifiers>(modifiers));
        QCOMPARE(int(desk.tracker->restored(A).size()), restoredOfA);
        QCOMPARE(int(desk.tracker->restored(B).size()), restoredOfB);
        QCOMPARE(desk.log, (QStringList{QStringLiteral("move"), QStringLiteral("finished")}));
    }
    void survivorsStay() {
        Scenario scenario = scenarioOf(figure3);
        scenario.services[A.at()].survives = true;
        Desk desk(scenario);
        desk.drag(desk.cross(), desk.pointAt(1.5, 1.5));
        QTest::keyClick(&desk.view, Qt::Key_Left);
        QCOMPARE(desk.marker(A), 5.0);
        QVERIFY2(std::abs(desk.marker(B) - 1.5) < 0.1, qPrintable(QString::number(desk.marker(B))));
    }

    void hoveringTells() {
        Desk desk;
        QSignalSpy status(&desk.view, &LandscapeView::statusText);
        desk.moveMouse(desk.pointAt(4.5, 1.5), Qt::NoButton);
        const QString told = status.last().first().toString();
        QVERIFY2(told.startsWith(QStringLiteral("Microservice A 4.5")), qPrintable(told));
        QVERIFY2(told.endsWith(QStringLiteral(": 3 anomalies")), qPrintable(told));
        desk.moveMouse({2, 2}, Qt::NoButton);
        QCOMPARE(status.last().first().toString(), QString());
        QCOMPARE(desk.log, QStringList());
    }
    void otherServicesEndADragSilently() {
        Desk desk;
        QTest::mousePress(&desk.view, Qt::LeftButton, {}, desk.cross());
        desk.moveMouse(desk.pointAt(2.5, 2.5));
        desk.log.clear();
        desk.view.setSubject(
            &desk.scenario, desk.tracker.get(),
            std::make_shared<const Landscape>(desk.tracker->sharedWorld(), desk.tracker->cut(), B, A));
        desk.moveMouse(desk.pointAt(1, 1));
        QTest::mouseRelease(&desk.view, Qt::LeftButton, {}, desk.pointAt(1, 1));
        QCOMPARE(desk.log, QStringList());
    }
    void aNewLandscapeOfTheSameTwoKeepsTheDrag() {
        Desk desk;
        QTest::mousePress(&desk.view, Qt::LeftButton, {}, desk.cross());
        desk.view.setSubject(
            &desk.scenario, desk.tracker.get(),
            std::make_shared<const Landscape>(desk.tracker->sharedWorld(), desk.tracker->cut(), A, B));
        desk.moveMouse(desk.pointAt(1.5, 1.5));
        QVERIFY(std::abs(desk.marker(A) - 1.5) < 0.1);
    }
    void withoutASubjectNothingHappens() {
        LandscapeView view;
        view.resize(300, 300);
        view.show();
        QSignalSpy moves(&view, &LandscapeView::markersMoveRequested);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(150, 150));
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(moves.size(), 0);
        QCOMPARE(view.crossText(), QString());
    }
    void screenReadersHearTheCross() {
        Desk desk;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&desk.view);
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QCOMPARE(accessible->text(QAccessible::Name),
                 QStringLiteral("Microservice A against Microservice B"));
        QCOMPARE(accessible->text(QAccessible::Value),
                 QStringLiteral("Microservice A 3.5, Microservice B 2.5: 1 anomaly"));
    }
    void theCrossIsPaintedWhereTheCutIs() {
        Desk desk;
        const QImage before = desk.view.grab().toImage();
        QTest::keyClick(&desk.view, Qt::Key_Home);
        const QImage after = desk.view.grab().toImage();
        const int x = desk.cross().x();
        const int y = static_cast<int>(desk.view.figure().plotRect().bottom());
        QVERIFY(before.pixelColor(x, y) != after.pixelColor(x, y));
        QVERIFY(qGray(after.pixel(x, y)) < 80); // the grip at the axis
    }
};

BACSCOPE_TEST(landscape_view, LandscapeViewTest, QApplication)
#include "LandscapeViewTest.moc"
