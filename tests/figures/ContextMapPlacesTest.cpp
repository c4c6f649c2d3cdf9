// Where boxes are put: never over one another, always the same, whatever the map.
#include "figures/MapLayout.h"
#include "support/TestProgram.h"

#include <QLineF>
#include <QRectF>
#include <QTest>

#include <cstdlib>
#include <random>
#include <set>

using namespace bacscope;

namespace {

QRectF box(const MapNode& node, QPointF centre) {
    return {centre.x() - node.size.width() / 2, centre.y() - node.size.height() / 2, node.size.width(),
            node.size.height()};
}

std::vector<MapNode> someNodes(std::size_t count, std::uint32_t seed = 1) {
    std::mt19937 random(seed);
    std::vector<MapNode> nodes;
    for (std::size_t i = 0; i < count; ++i) {
        nodes.push_back({QSizeF(90 + random() % 130, 40 + random() % 120), {}});
    }
    return nodes;
}

std::vector<MapEdge> someEdges(std::size_t nodes, std::size_t count, std::uint32_t seed = 1) {
    std::mt19937 random(seed);
    std::vector<MapEdge> edges;
    for (std::size_t i = 0; i < count; ++i) {
        edges.push_back({random() % nodes, random() % nodes, 1.0 + random() % 8, random() % 9 == 0});
    }
    return edges;
}

int overlaps(const std::vector<MapNode>& nodes, const std::vector<QPointF>& places) {
    int count = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const bool bothPinned = nodes[i].pinned && nodes[j].pinned;
            count += !bothPinned && box(nodes[i], places[i]).intersects(box(nodes[j], places[j]));
        }
    }
    return count;
}

} // namespace

class ContextMapPlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neverOverOneAnother_data() {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        QTest::addColumn<int>("pinned");
        QTest::newRow("none") << 0 << 0 << 0;
        QTest::newRow("one") << 1 << 0 << 0;
        QTest::newRow("one with itself") << 1 << 3 << 0;
        QTest::newRow("one that is pinned") << 1 << 0 << 1;
        QTest::newRow("two apart") << 2 << 0 << 0;
        QTest::newRow("two tied") << 2 << 4 << 0;
        QTest::newRow("four") << 4 << 6 << 0;
        QTest::newRow("sixteen") << 16 << 24 << 0;
        QTest::newRow("sixteen, a few pinned") << 16 << 24 << 5;
        QTest::newRow("sixteen, all pinned but one") << 16 << 24 << 15;
        QTest::newRow("in pieces") << 30 << 14 << 0;
        QTest::newRow("in pieces, some pinned") << 30 << 14 << 12;
        QTest::newRow("sixty") << 60 << 120 << 0;
        QTest::newRow("sixty, all with all") << 60 << 1500 << 0;
        QTest::newRow("sixty without edges") << 60 << 0 << 0;
        QTest::newRow("sixty, half of them pinned") << 60 << 120 << 30;
        QTest::newRow("three hundred") << 300 << 500 << 0;
        QTest::newRow("three hundred, in pieces") << 300 << 120 << 0;
        QTest::newRow("three hundred, some pinned") << 300 << 500 << 20;
    }
    void neverOverOneAnother() {
        QFETCH(int, nodes);
        QFETCH(int, edges);
        QFETCH(int, pinned);
        const auto count = static_cast<std::size_t>(nodes);
        std::vector<MapNode> boxes = someNodes(count);
        for (int i = 0; i < pinned; ++i) {
            boxes[static_cast<std::size_t>(i)].pinned = QPointF(i % 6 * 70.5, i / 6 * 190.25);
        }
        const std::vector<MapEdge> ties =
            nodes > 0 ? someEdges(count, static_cast<std::size_t>(edges)) : std::vector<MapEdge>();
        const std::vector<QPointF> places = layOutMap(boxes, ties);
        QCOMPARE(places.size(), count);
        QCOMPARE(overlaps(boxes, places), 0);
        for (int i = 0; i < pinned; ++i) {
            QCOMPARE(places[static_cast<std::size_t>(i)], *boxes[static_cast<std::size_t>(i)].pinned);
        }
        std::srand(4711);
        QCOMPARE(layOutMap(boxes, ties), places);
    }

    void whatIsTiedStandsNear() {
        // Two clusters and one thread between them.
        const std::vector<MapNode> nodes(8, MapNode{QSizeF(100, 60), {}});
        std::vector<MapEdge> edges{{3, 4, 1, false}};
        for (std::size_t a = 0; a < 4; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                edges.push_back({a, b, 4, false});
                edges.push_back({a + 4, b + 4, 4, false});
            }
        }
        const std::vector<QPointF> places = layOutMap(nodes, edges);
        double within = 0;
        double across = 0;
        for (std::size_t a = 0; a < 4; ++a) {
            for (std::size_t b = 0; b < 4; ++b) {
                within += QLineF(places[a], places[b]).length() / 12;
                across += QLineF(places[a], places[b + 4]).length() / 16;
            }
        }
        QVERIFY2(within * 1.5 < across, qPrintable(QStringLiteral("%1 %2").arg(within).arg(across)));
    }

    void liesFlat() {
        // A chain with a few short cuts: long, whichever way it lies.
        const std::vector<MapNode> nodes(12, MapNode{QSizeF(110, 60), {}});
        for (const std::size_t step : {2, 3, 4}) {
            std::vector<MapEdge> edges;
            for (std::size_t i = 1; i < nodes.size(); ++i) {
                edges.push_back({i - 1, i, 1, false});
                if (i >= step && i % 2 == 0) {
                    edges.push_back({i - step, i, 1, false});
                }
            }
            QRectF all;
            const std::vector<QPointF> places = layOutMap(nodes, edges);
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                all = all.united(box(nodes[i], places[i]));
            }
            QVERIFY2(all.width() > 1.5 * all.height(),
                     qPrintable(QStringLiteral("%1 x %2").arg(all.width()).arg(all.height())));
        }
    }

    /// On a page a line of hundreds would be too small to be read.
    void whatIsLongIsFolded() {
        for (const std::size_t count : {25, 100, 400}) {
            const std::vector<MapNode> nodes(count, MapNode{QSizeF(120, 50), {}});
            std::vector<MapEdge> edges;
            for (std::size_t i = 1; i < count; ++i) {
                edges.push_back({i - 1, i, 1, false});
            }
            QRectF all;
            const std::vector<QPointF> places = layOutMap(nodes, edges);
            double between = 0;
            for (std::size_t i = 0; i < count; ++i) {
                all = all.united(box(nodes[i], places[i]));
                between += i > 0 ? QLineF(places[i - 1], places[i]).length() / double(count - 1) : 0;
            }
            QVERIFY2(all.width() < 7 * all.height(),
                     qPrintable(QStringLiteral("%1 x %2").arg(all.width()).arg(all.height())));
            QVERIFY2(between < 400, qPrintable(QString::number(between))); // neighbours still are
        }
    }
    /// Of many only some distances count: what is tied stands near all the same.
    void manyStandNearWhatTheyAreTiedTo() {
        constexpr std::size_t count = 240;
        const std::vector<MapNode> nodes(count, MapNode{QSizeF(100, 50), {}});
        std::vector<MapEdge> edges;
        for (std::size_t i = 1; i < count; ++i) {
            edges.push_back({(i - 1) / 2, i, 2, false}); // a tree
        }
        const std::vector<QPointF> places = layOutMap(nodes, edges);
        double tied = 0;
        for (const MapEdge& edge : edges) {
            tied += QLineF(places[edge.from], places[edge.to]).length() / double(edges.size());
        }
        double any = 0;
        for (std::size_t i = 0; i < count; ++i) {
            any += QLineF(places[i], places[(i * 97 + 31) % count]).length() / double(count);
        }
        QVERIFY2(tied * 3 < any, qPrintable(QStringLiteral("%1 %2").arg(tied).arg(any)));
    }

    void isolatedOnesStandInRows() {
        const std::vector<MapNode> nodes(7, MapNode{QSizeF(100, 60), {}});
        const std::vector<QPointF> places = layOutMap(nodes, {{0, 1, 1, false}});
        const double below = std::max(places[0].y(), places[1].y()) + 60;
        std::set<double> rows;
        for (std::size_t i = 2; i < 7; ++i) {
            QVERIFY(places[i].y() >= below);
            rows.insert(places[i].y());
        }
        QVERIFY(rows.size() <= 3);
    }

    void oddEdgesCountForNothing() {
        const std::vector<MapNode> nodes = someNodes(3);
        QCOMPARE(layOutMap(nodes, {{0, 17, 1, false}, {99, 98, 1, false}, {2, 2, 5, true}}),
                 layOutMap(nodes, {}));
    }
};

BACSCOPE_TEST(context_map_places, ContextMapPlacesTest, QGuiApplication)
#include "ContextMapPlacesTest.moc"
