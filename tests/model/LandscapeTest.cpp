#include "model/LandscapeProperties.h"

#include <QTest>

// After Qt: moc cannot read <compare> unless some other standard header came before it.
#include "analysis/CutTracker.h"
#include "support/BusyPair.h"
#include "support/Story.h"
#include "support/TestProgram.h"
#include "tradeoff/Landscape.h"

#include <random>

using namespace bacscope;

class LandscapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
            qputenv("RC_PARAMS", "max_success=600 max_size=36");
        }
    }

    void landscapeEqualsTheAnalysisOfEveryPair() { QVERIFY(test::landscapeEqualsTheAnalysisOfEveryPair()); }
    void rasterHoldsTheLeastAndTheMostOfEveryPixel() {
        QVERIFY(test::rasterHoldsTheLeastAndTheMostOfEveryPixel());
    }

    /// The paper's Figure 3: a reference from A/3 to B/3 breaks wherever it is restored and B/3 is not.
    void aBrokenLinkIsARectangle() {
        test::Story story;
        story.services = {"A", "B"};
        story.owner = {{"A", "A"}, {"B", "B"}};
        story.events = {{.at = 10, .kind = 'c', .entity = "B/3"},
                        {.at = 20, .kind = 'c', .entity = "A/3", .links = {"B/3"}}};
        story.disaster = 30;
        story.markers = {{"A", 30}, {"B", 30}};
        const Landscape landscape = landscapeOf(story);
        QCOMPARE(landscape.firstBreaks(), (std::vector<Instant>{{20}}));
        QCOMPARE(landscape.secondBreaks(), (std::vector<Instant>{{10}, {20}})); // B hears of the link at 20
        QCOMPARE(landscape.countAt({20}, {9}).brokenLinks, 1u);
        QCOMPARE(landscape.totalAt({20}, {10}), 0u);
        QCOMPARE(landscape.totalAt({19}, {9}), 0u);
        QCOMPARE(landscape.countAt({19}, {19}).orphans, 0u);
        QCOMPARE(landscape.countAt({19}, {20}).orphans, 1u);
        QCOMPARE(landscape.most(), 1u);

        // 30 ticks on six pixels; the first four columns lie before A/3.
        const LandscapeRaster raster = landscape.raster({0}, {29}, {0}, {29}, 6, 3);
        QCOMPARE(raster.least, (std::vector<std::uint32_t>{0, 0, 0, 0, 1, 1, //
                                                           0, 0, 0, 0, 0, 0, //
                                                           1, 1, 1, 1, 0, 0}));
        QCOMPARE(raster.most, raster.least);
    }

    void nothingHappenedMeansNothingIsWrong() {
        test::Story story;
        story.services = {"A", "B"};
        story.owner = {{"A", "A"}, {"B", "B"}};
        story.markers = {{"A", 0}, {"B", 0}};
        const Landscape landscape = landscapeOf(story);
        QVERIFY(landscape.firstBreaks().empty());
        QCOMPARE(landscape.totalAt({0}, Instant::distantPast()), 0u);
        QCOMPARE(landscape.raster({0}, {0}, {0}, {0}, 2, 1).most, (std::vector<std::uint32_t>{0, 0}));
        QVERIFY(landscape.raster({0}, {0}, {0}, {0}, 0, 1).most.empty());
    }

    /// As far apart as instants can be.
    void theLongestSpanHasAllPixels() {
        test::Story story;
        story.services = {"A", "B"};
        story.owner = {{"A", "A"}, {"B", "B"}};
        story.events = {{.at = 1, .kind = 'c', .entity = "A/1", .interaction = "i"},
                        {.at = 2, .kind = 'c', .entity = "B/1", .interaction = "i"}};
        story.disaster = 3;
        story.markers = {{"A", 3}, {"B", 3}};
        const Instant limit{Instant::limit};
        const Instant first{-Instant::limit + 1};
        const LandscapeRaster raster = landscapeOf(story).raster(first, limit, first, limit, 2, 2);
        QCOMPARE(raster.least, (std::vector<std::uint32_t>{0, 1, 0, 0}));
        QCOMPARE(raster.most, (std::vector<std::uint32_t>{0, 1, 1, 1}));
    }

    /// Long enough for many blocks, staircases and stripes; pairs picked at random.
    void aBusyPairCountsAsTheAnalysisDoes_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("orders and payments") << 0 << 1;
        QTest::newRow("payments and orders") << 1 << 0;
        QTest::newRow("accounts, the hub, and orders") << 2 << 0;
        QTest::newRow("payments and accounts, the hub") << 1 << 2;
    }
    void aBusyPairCountsAsTheAnalysisDoes() {
        QFETCH(int, first);
        QFETCH(int, second);
        const Scenario scenario = test::busyPair(600);
        const auto world = std::make_shared<const World>(scenario);
        Cut cut = plannedCut(scenario);
        const std::int64_t end = cut.disaster.ticks;
        cut.markers[0] = Instant{end * 7 / 10}; // where it is not one of the two
        cut.markers[1] = Instant{end * 8 / 10};
        cut.markers[2] = Instant{end * 9 / 10};
        const ServiceId a(static_cast<std::size_t>(first));
        const ServiceId b(static_cast<std::size_t>(second));
        const Landscape landscape(world, cut, a, b);
        CutTracker tracker(world, cut);
        const auto slowly = [&](Instant atFirst, Instant atSecond) {
            cut.markers[a.at()] = atFirst;
            cut.markers[b.at()] = atSecond;
            tracker.moveTo(cut);
            AnomalyCounts counts = tracker.counts();
            counts.lostEvents = 0;
            counts.repeatableEvents = 0;
            return counts;
        };
        std::mt19937 random(3);
        const auto below = [&](std::int64_t bound) { return static_cast<std::int64_t>(random() % bound); };
        for (int i = 0; i < 3000; ++i) {
            const Instant atFirst{below(end + 1)};
            const Instant atSecond{
                i % 2 == 0 ? below(end + 1)
                           : std::min(end, std::max<std::int64_t>(0, atFirst.ticks + below(41) - 20))};
            QCOMPARE(landscape.countAt(atFirst, atSecond), slowly(atFirst, atSecond));
        }
        // A window of 60 × 60 instants, and a coarse raster of it.
        const std::int64_t from = end / 2;
        const LandscapeRaster fine = landscape.raster({from}, {from + 59}, {from}, {from + 59}, 60, 60);
        const LandscapeRaster coarse = landscape.raster({from}, {from + 59}, {from}, {from + 59}, 6, 4);
        LandscapeRaster expected{6, 4, std::vector<std::uint32_t>(24, ~0u),
                                 std::vector<std::uint32_t>(24, 0)};
        for (std::size_t y = 0; y < 60; ++y) {
            for (std::size_t x = 0; x < 60; ++x) {
                const auto total = static_cast<std::uint32_t>(
                    slowly({from + static_cast<std::int64_t>(x)}, {from + static_cast<std::int64_t>(y)})
                        .total());
                QCOMPARE(fine.least[y * 60 + x], total);
                QCOMPARE(fine.most[y * 60 + x], total);
                const std::size_t pixel = y / 15 * 6 + x / 10;
                expected.least[pixel] = std::min(expected.least[pixel], total);
                expected.most[pixel] = std::max(expected.most[pixel], total);
            }
        }
        QCOMPARE(coarse.least, expected.least);
        QCOMPARE(coarse.most, expected.most);
        const LandscapeRaster whole = landscape.raster({-1}, {end}, {-1}, {end}, 31, 17);
        QCOMPARE(std::size_t(*std::ranges::max_element(whole.most)), landscape.most());
    }

private:
    static Landscape landscapeOf(const test::Story& story) {
        return Landscape(std::make_shared<const World>(toScenario(story)), toCut(story), ServiceId(0),
                         ServiceId(1));
    }
};

BACSCOPE_TEST(landscape, LandscapeTest, QCoreApplication)
#include "LandscapeTest.moc"
