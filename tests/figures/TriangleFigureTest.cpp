#include "figures/TriangleFigure.h"
#include "support/TestProgram.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bacscope;

namespace {

constexpr std::array<Kept, keptCount> edges{Kept::BackupAndAvailability, Kept::BackupAndConsistency,
                                            Kept::AvailabilityAndConsistency};
constexpr std::array<Corner, 3> corners{Corner::Backup, Corner::Availability, Corner::Consistency};

const std::array<QString, keptCount> costs{QStringLiteral("9 anomalies"),
                                           QStringLiteral("locked 15 min, 2 interactions delayed"),
                                           QStringLiteral("everything lost: 12,300 events")};

FigureLook bare(QSizeF size) {
    FigureLook look;
    look.size = size;
    look.title = look.caption = look.legend = false;
    return look;
}

QImage painted(const TriangleFigure& figure, QSize size) {
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    figure.paint(painter);
    return image;
}

} // namespace

class TriangleFigureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingLiesInside_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("smallest") << QSize(220, 180) << 1.0;
        QTest::newRow("panel") << QSize(300, 240) << 1.0;
        QTest::newRow("wide") << QSize(900, 260) << 1.0;
        QTest::newRow("tall") << QSize(260, 900) << 1.0;
        QTest::newRow("slide") << QSize(1600, 900) << 1.0;
        QTest::newRow("projector") << QSize(600, 480) << 1.8;
    }
    void everythingLiesInside() {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        for (const Kept kept : edges) {
            TriangleFigure figure;
            figure.setSubject({kept, costs});
            FigureLook look = bare(size);
            look.scale = scale;
            figure.layOut(look);
            const QRectF inside(QPointF(0, 0), QSizeF(size));
            for (const Corner corner : corners) {
                QVERIFY(inside.contains(figure.cornerRect(corner)));
            }
            for (const Kept edge : edges) {
                QVERIFY(inside.contains(figure.costRect(edge)));
                QVERIFY(figure.edgeRect(edge).contains(figure.costRect(edge)));
                for (const Kept other : edges) {
                    QVERIFY(edge == other || !figure.costRect(edge).intersects(figure.costRect(other)));
                    // No word lies across an edge.
                    for (int step = 0; step <= 50; ++step) {
                        QVERIFY(!figure.costRect(edge).contains(figure.edgeLine(other).pointAt(step / 50.0)));
                    }
                }
                for (const Corner corner : corners) {
                    QVERIFY(!figure.costRect(edge).intersects(figure.cornerRect(corner)));
                }
            }
        }
    }

    void anEdgeKeepsWhatItJoins() {
        TriangleFigure figure;
        figure.setSubject({Kept::BackupAndAvailability, costs});
        figure.layOut(bare({300, 240}));
        for (const Kept kept : edges) {
            const TriangleHit hit = figure.hitTest(figure.edgeLine(kept).pointAt(0.5));
            QCOMPARE(hit.kind, TriangleHit::Kind::Edge);
            QCOMPARE(hit.kept, kept);
            QCOMPARE(figure.hitTest(figure.costRect(kept).center()), hit);
            // Wide enough for a finger
            const QLineF across = figure.edgeLine(kept).normalVector();
            QLineF beside(figure.edgeLine(kept).pointAt(0.5), {});
            beside.setP2(beside.p1() + QPointF(across.dx(), across.dy()));
            beside.setLength(6);
            QCOMPARE(figure.hitTest(beside.p2()).kept, kept);
        }
    }

    void aCornerIsGivenUp() {
        TriangleFigure figure;
        figure.setSubject({Kept::BackupAndAvailability, costs});
        figure.layOut(bare({300, 240}));
        for (const Corner corner : corners) {
            const TriangleHit hit = figure.hitTest(figure.cornerRect(corner).center());
            QCOMPARE(hit.kind, TriangleHit::Kind::Corner);
            QCOMPARE(givenUp(hit.kept), corner);
        }
        QVERIFY(!figure.hitTest({2, 2}));
    }

    void theKeptEdgeIsHeavyAndItsCornersFilled() {
        for (const Kept kept : edges) {
            TriangleFigure figure;
            figure.setSubject({kept, costs});
            const FigureLook look = bare({300, 240});
            figure.layOut(look);
            const QImage image = painted(figure, {300, 240});
            const auto dark = [&](QPointF point) {
                return qGray(image.pixel(point.toPoint())) < 90; // ink
            };
            for (const Kept edge : edges) {
                // Along the edge, a little beside its middle line: only the heavy one reaches there.
                const QLineF line = figure.edgeLine(edge);
                const QLineF normal = line.normalVector().unitVector();
                const QPointF beside = QPointF(normal.dx(), normal.dy()) * 1.8;
                QCOMPARE(dark(line.pointAt(0.25) + beside), edge == kept);
                QCOMPARE(dark(line.pointAt(0.75) - beside), edge == kept);
            }
            for (const Corner corner : corners) {
                const QRectF disc = figure.cornerRect(corner);
                // Between the rim and the cross
                QCOMPARE(dark(disc.center() + QPointF(disc.width() * 0.28, 0)), corner != givenUp(kept));
            }
        }
    }

    void hoveringShows() {
        TriangleFigure figure;
        figure.setSubject({Kept::BackupAndAvailability, costs});
        figure.layOut(bare({300, 240}));
        const QImage before = painted(figure, {300, 240});
        TriangleEmphasis emphasis;
        emphasis.hovered = {TriangleHit::Kind::Edge, Kept::BackupAndConsistency};
        figure.setEmphasis(emphasis);
        QVERIFY(painted(figure, {300, 240}) != before);
        figure.setEmphasis({});
        QCOMPARE(painted(figure, {300, 240}), before);
    }

    void saysWhatItShows() {
        TriangleFigure figure;
        figure.setSubject({Kept::BackupAndConsistency, {QStringLiteral("9 anomalies"), {}, {}}});
        FigureLook look;
        look.size = {600, 500};
        figure.layOut(look);
        QCOMPARE(figure.titleInWords(), QStringLiteral("Of backup, availability and consistency keep two"));
        QCOMPARE(figure.describeInWords(),
                 QStringLiteral("A triangle whose corners are backup, availability and consistency. Kept: "
                                "Backup + consistency. Given up: Availability. Backup + availability "
                                "costs: 9 anomalies."));
        figure.setSubject({Kept::BackupAndAvailability, {}, true});
        figure.layOut(look);
        QCOMPARE(figure.describeInWords(),
                 QStringLiteral("A triangle whose corners are backup, availability and consistency. Kept: "
                                "Backup + availability. Nothing is given up."));
        look.titleText = QStringLiteral("Shop");
        figure.layOut(look);
        QCOMPARE(figure.titleInWords(), QStringLiteral("Shop"));
    }
};

BACSCOPE_TEST(triangle_figure, TriangleFigureTest, QGuiApplication)
#include "TriangleFigureTest.moc"
