#include "figures/LabelPlacer.h"
#include "support/TestProgram.h"

#include <QTest>

#include <array>

using namespace bacscope;

class LabelPlacerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheFirstFreePlace() {
        LabelPlacer placer(QRectF(0, 0, 500, 100));
        const std::array<QRectF, 2> places{QRectF(10, 10, 40, 12), QRectF(10, 40, 40, 12)};
        QCOMPARE(*placer.place(places, false), places[0]);
        QCOMPARE(*placer.place(places, false), places[1]);
        QVERIFY(!placer.place(places, true));
    }
    void staysInsideItsRoom() {
        LabelPlacer placer(QRectF(0, 0, 50, 50));
        const std::array<QRectF, 2> places{QRectF(40, 10, 40, 12), QRectF(5, 10, 40, 12)};
        QCOMPARE(*placer.place(places, true), places[1]);
    }
    void onlyImportantLabelsLieOverSoftThings() {
        LabelPlacer placer(QRectF(0, 0, 500, 100));
        placer.blockSoftly(QRectF(0, 0, 200, 100));
        const std::array<QRectF, 1> place{QRectF(10, 10, 40, 12)};
        QVERIFY(!placer.place(place, false));
        QCOMPARE(*placer.place(place, true), place[0]);
    }
    void nothingLiesOverHardThings() {
        LabelPlacer placer(QRectF(0, 0, 500, 100));
        placer.block(QRectF(30, 0, 300, 100)); // spans several columns
        const std::array<QRectF, 1> place{QRectF(200, 10, 40, 12)};
        QVERIFY(!placer.place(place, true));
    }
};

BACSCOPE_TEST(label_placer, LabelPlacerTest, QGuiApplication)
#include "LabelPlacerTest.moc"
