// Reading a chart by mouse and keyboard, and going where it leads.
#include "charts/ChartView.h"
#include "charts/ChartData.h"
#include "support/TestProgram.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace bacscope;
using namespace bacscope::test;

namespace {

struct Shown {
    std::shared_ptr<DisasterChart> chart = std::make_shared<DisasterChart>();
    std::unique_ptr<ChartView> view;

    explicit Shown(std::vector<DisasterPoint> points = someDisasters()) {
        chart->setTime(minutes());
        chart->setPoints(std::move(points));
        chart->setNow(at(5.5));
        view = std::make_unique<ChartView>(chart);
        show(*view);
    }
    static void show(ChartView& view) {
        view.setLocale(QLocale(QLocale::English));
        view.resize(640, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    QPoint pointAt(double when) const {
        return QPointF(chart->scale().x(at(when)), chart->plotRect().center().y()).toPoint();
    }
    QString reading() const { return view->readingText().replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }
};

void move(QWidget& widget, QPoint point) {
    QMouseEvent event(QEvent::MouseMove, QPointF(point), widget.mapToGlobal(QPointF(point)), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class ChartViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qRegisterMetaType<Instant>();
        qRegisterMetaType<Duration>();
    }

    void hoveringReads() {
        Shown shown;
        QSignalSpy status(shown.view.get(), &ChartView::statusText);
        move(*shown.view, shown.pointAt(2));
        QCOMPARE(shown.reading(), QStringLiteral("2 min · 1 broken link"));
        QCOMPARE(status.last().first().toString(), shown.view->readingText());
        move(*shown.view, {3, 3});
        QCOMPARE(shown.reading(), QString());
        QCOMPARE(status.last().first().toString(), QString());
    }
    void leavingPutsTheCursorAway() {
        Shown shown;
        move(*shown.view, shown.pointAt(2));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(shown.view.get(), &leave);
        QVERIFY(!shown.view->reading());
    }
    void aClickGoesThere() {
        Shown shown;
        QSignalSpy activated(shown.view.get(), &ChartView::instantActivated);
        QTest::mouseClick(shown.view.get(), Qt::LeftButton, {}, shown.pointAt(2));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<Instant>(), at(2));
    }
    void aClickBetweenStopsGoesWhereThePointerIs() {
        Shown shown;
        QSignalSpy activated(shown.view.get(), &ChartView::instantActivated);
        QTest::mouseClick(shown.view.get(), Qt::LeftButton, {}, shown.pointAt(8));
        const double ticks = static_cast<double>(activated.first().first().value<Instant>().ticks);
        QVERIFY(std::abs(ticks - 8e9) < 1.5 / shown.chart->scale().pixelsPerTick());
    }
    void aClickBesideThePlotGoesNowhere() {
        Shown shown;
        QSignalSpy activated(shown.view.get(), &ChartView::instantActivated);
        QTest::mouseClick(shown.view.get(), Qt::LeftButton, {}, QPoint(3, 3));
        QTest::mouseClick(shown.view.get(), Qt::RightButton, {}, shown.pointAt(2));
        QCOMPARE(activated.size(), 0);
    }

    void keysWalkTheStops() {
        Shown shown;
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(shown.view.get(), key, modifiers);
            return shown.view->reading() ? static_cast<int>(shown.view->reading()->stop) : -1;
        };
        QCOMPARE(press(Qt::Key_Right), 2); // where the present disaster is
        QCOMPARE(press(Qt::Key_Right), 3);
        QCOMPARE(press(Qt::Key_Right), 3);
        QCOMPARE(press(Qt::Key_Left), 2);
        QCOMPARE(press(Qt::Key_Left, Qt::ShiftModifier), 0);
        QCOMPARE(press(Qt::Key_Right, Qt::ShiftModifier), 3);
        QCOMPARE(press(Qt::Key_Home), 0);
        QCOMPARE(press(Qt::Key_End), 3);
        QCOMPARE(shown.reading(), QStringLiteral("10 min · 2 orphans"));
        QCOMPARE(press(Qt::Key_Escape), -1);
    }
    void fromBetweenTwoStopsBackToTheOneBefore() {
        Shown shown;
        move(*shown.view, shown.pointAt(8));
        QTest::keyClick(shown.view.get(), Qt::Key_Left);
        QCOMPARE(*shown.view->reading(), (ChartReading{2, at(5)}));
    }
    void enterGoesToWhatIsRead() {
        Shown shown;
        QSignalSpy activated(shown.view.get(), &ChartView::instantActivated);
        QTest::keyClick(shown.view.get(), Qt::Key_Home);
        QTest::keyClick(shown.view.get(), Qt::Key_Right);
        QTest::keyClick(shown.view.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<Instant>(), at(2));
    }
    void theKeyboardsCursorStaysWhenThePointerLeaves() {
        Shown shown;
        QTest::keyClick(shown.view.get(), Qt::Key_End);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(shown.view.get(), &leave);
        QCOMPARE(shown.view->reading()->stop, std::size_t(3));
    }
    void everyChartHasItsOwnSignal() {
        const auto spread = std::make_shared<SpreadChart>();
        spread->setTime(minutes());
        spread->setPoints(someSpreads(), 1);
        const auto locks = std::make_shared<LockChart>();
        locks->setTime(minutes());
        locks->setPoints(someLocks(), {});
        const auto steps = std::make_shared<GranularityChart>();
        steps->setSteps(someSteps(), minutes(), lasting(30), 7);
        QStringList heard;
        for (const std::shared_ptr<ChartFigure>& chart :
             {std::shared_ptr<ChartFigure>(spread), std::shared_ptr<ChartFigure>(locks),
              std::shared_ptr<ChartFigure>(steps)}) {
            ChartView view(chart);
            Shown::show(view);
            connect(&view, &ChartView::instantActivated, this, [&] { heard << QStringLiteral("instant"); });
            connect(&view, &ChartView::widthActivated, this,
                    [&](Duration width) { heard << QStringLiteral("width %1").arg(width.ticks); });
            connect(&view, &ChartView::startActivated, this,
                    [&](Instant start) { heard << QStringLiteral("start %1").arg(start.ticks); });
            connect(&view, &ChartView::stepActivated, this,
                    [&](std::size_t step) { heard << QStringLiteral("step %1").arg(step); });
            QTest::keyClick(&view, Qt::Key_End);
            QTest::keyClick(&view, Qt::Key_Enter);
        }
        QCOMPARE(heard, (QStringList{QStringLiteral("width 10000000000"), QStringLiteral("start 6000000000"),
                                     QStringLiteral("step 0")}));
    }

    void emptyChartsLetKeysPass() {
        Shown shown(std::vector<DisasterPoint>{});
        QSignalSpy activated(shown.view.get(), &ChartView::instantActivated);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_End, Qt::Key_Return}) {
            QTest::keyClick(shown.view.get(), key);
        }
        QTest::mouseClick(shown.view.get(), Qt::LeftButton, {}, QPoint(300, 150));
        QVERIFY(!shown.view->reading());
        QCOMPARE(activated.size(), 0);
    }
    void newDataKeepsThePlaceThatIsRead() {
        Shown shown;
        QTest::keyClick(shown.view.get(), Qt::Key_End);
        shown.chart->setPoints({disaster(0, 0, 0, 0, 0), disaster(9, 4, 0, 0, 0), disaster(12, 0, 0, 0, 0)});
        shown.view->chartChanged();
        QCOMPARE(shown.reading(), QStringLiteral("10 min · 4 broken links"));
        shown.chart->setPoints({});
        shown.view->chartChanged();
        QVERIFY(!shown.view->reading());
    }
    void movingNowMovesOneLine() {
        Shown shown;
        const QImage before = shown.view->grab().toImage();
        const std::size_t revision = shown.chart->revision();
        shown.chart->setNow(at(7));
        shown.view->chartChanged();
        const QImage after = shown.view->grab().toImage();
        QCOMPARE(shown.chart->revision(), revision);
        const int x = shown.pointAt(7).x();
        const int y = static_cast<int>(shown.chart->plotRect().bottom()) - 3;
        QVERIFY(before.pixelColor(x, y) != after.pixelColor(x, y));
    }
    void screenReadersHearTheValues() {
        Shown shown;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(shown.view.get());
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("When the disaster strikes"));
        QVERIFY(accessible->text(QAccessible::Description).startsWith(QStringLiteral("How many anomalies")));
        QTest::keyClick(shown.view.get(), Qt::Key_End);
        QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("10\u00a0min · 2 orphans"));
    }
    void theValuesStandAboveThePlot() {
        Shown shown;
        const QImage before = shown.view->grab().toImage();
        move(*shown.view, shown.pointAt(2));
        const QImage after = shown.view->grab().toImage();
        const QRect above(0, 0, 640, static_cast<int>(shown.chart->plotRect().top()) - 8);
        QVERIFY(before.copy(above) != after.copy(above));
    }
    void aThemeIsPaintedAtOnce() {
        Shown shown;
        shown.view->setTheme(Theme::dark());
        QCOMPARE(shown.view->grab().toImage().pixelColor(630, 290), Theme::dark().paper);
    }
};

BACSCOPE_TEST(chart_view, ChartViewTest, QApplication)
#include "ChartViewTest.moc"
