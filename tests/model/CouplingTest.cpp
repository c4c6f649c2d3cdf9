// The coupling of services and of aggregates against counting event by event, on random stories.
#include <QTest>

// After Qt: moc cannot read <compare> unless some other standard header came before it.
#include "support/Story.h"
#include "support/TestProgram.h"
#include "tradeoff/Coupling.h"

#include <functional>
#include <map>
#include <random>
#include <set>
#include <tuple>

using namespace bacscope;

namespace {

test::Story randomStory(std::uint32_t seed) {
    std::mt19937 random(seed);
    test::Decisions decisions(random() % 50);
    for (std::array<std::uint8_t, 8>& decision : decisions) {
        for (std::uint8_t& byte : decision) {
            byte = static_cast<std::uint8_t>(random());
        }
    }
    return test::tellStory(decisions, static_cast<std::uint8_t>(random()));
}

/// Pairs of what `of` says of events of one interaction, and of the ends of references, each counted once.
CouplingTable countSlowly(const World& world, Instant disaster, std::size_t size,
                          const std::function<std::size_t(EntityId)>& of) {
    const EventLog& log = world.log();
    const Interactions interactions(world, disaster);
    std::set<std::tuple<std::size_t, std::size_t, InteractionId>> spans;
    std::set<std::pair<EntityId, EntityId>> references;
    for (std::size_t i = 0; i < log.size(); ++i) {
        const EventId event(i);
        if (log.at(event) > disaster) {
            continue;
        }
        for (const EntityId target : log.links(event)) {
            references.emplace(log.entity(event), target);
        }
        for (std::size_t j = 0; j < log.size(); ++j) {
            const EventId other(j);
            const std::size_t a = of(log.entity(event));
            const std::size_t b = of(log.entity(other));
            if (log.at(other) <= disaster && a < b && interactions.of(event).isValid() &&
                interactions.of(event) == interactions.of(other)) {
                spans.emplace(a, b, interactions.of(event));
            }
        }
    }
    CouplingTable table(size);
    for (const auto& [a, b, interaction] : spans) {
        ++table(a, b).interactions;
    }
    for (const auto& [from, to] : references) {
        if (of(from) != of(to)) {
            ++table(of(from), of(to)).references;
        }
    }
    return table;
}

} // namespace

class CouplingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servicesAreCountedEventByEvent() {
        std::size_t torn = 0;
        std::size_t broken = 0;
        for (std::uint32_t seed = 0; seed < 400; ++seed) {
            const test::Story story = randomStory(seed);
            const auto world = std::make_shared<const World>(toScenario(story));
            const EventLog& log = world->log();
            const CutTracker tracker(world, toCut(story));
            CouplingTable expected = countSlowly(*world, Instant{story.disaster}, log.serviceCount(),
                                                 [&](EntityId entity) { return log.service(entity).at(); });
            std::set<std::tuple<std::size_t, std::size_t, InteractionId>> tornSpans;
            const AnalysisReport report = tracker.report();
            for (const MissingEvent& missing : report.missingEvents) {
                for (const EventId witness : tracker.rememberedBy(missing.event)) {
                    const std::size_t a = log.service(missing.event).at();
                    const std::size_t b = log.service(witness).at();
                    tornSpans.emplace(std::min(a, b), std::max(a, b),
                                      tracker.interactions().of(missing.event));
                }
            }
            for (const auto& [a, b, interaction] : tornSpans) {
                ++expected(a, b).tornInteractions;
            }
            for (const BrokenLink& link : report.brokenLinks) {
                ++expected(log.service(link.from).at(), log.service(link.to).at()).brokenLinks;
            }
            torn += tornSpans.size();
            broken += report.brokenLinks.size();

            const CouplingTable table = serviceCoupling(tracker);
            QCOMPARE(table.size(), log.serviceCount());
            for (std::size_t a = 0; a < table.size(); ++a) {
                for (std::size_t b = 0; b < table.size(); ++b) {
                    QVERIFY2(
                        table(a, b) == expected(a, b),
                        qPrintable(QStringLiteral("story %1, services %2 and %3").arg(seed).arg(a).arg(b)));
                }
                QCOMPARE(table(a, a), Coupling());
            }
        }
        QVERIFY(torn > 100);
        QVERIFY(broken > 100);
    }

    void aggregatesAreCountedEventByEvent() {
        for (std::uint32_t seed = 0; seed < 400; ++seed) {
            const test::Story story = randomStory(seed);
            const World world(toScenario(story));
            const EventLog& log = world.log();
            const Instant disaster{story.disaster};
            const CouplingTable expected =
                countSlowly(world, disaster, log.aggregateCount(),
                            [&](EntityId entity) { return log.aggregate(entity).at(); });
            const CouplingTable table = aggregateCoupling(world, disaster);
            QCOMPARE(table.size(), log.aggregateCount());
            std::map<std::pair<AggregateId, AggregateId>, std::size_t> references;
            for (const AggregateReference& reference : aggregateReferences(world, disaster)) {
                QVERIFY(reference.references > 0);
                QVERIFY((references.emplace(std::pair(reference.from, reference.to), reference.references))
                            .second);
            }
            for (std::size_t a = 0; a < table.size(); ++a) {
                for (std::size_t b = 0; b < table.size(); ++b) {
                    QVERIFY2(table(a, b) == expected(a, b),
                             qPrintable(QStringLiteral("story %1, %2 and %3").arg(seed).arg(a).arg(b)));
                    if (a != b) {
                        QCOMPARE((references[{AggregateId(a), AggregateId(b)}] +
                                  references[{AggregateId(b), AggregateId(a)}]),
                                 expected(a, b).references);
                    }
                }
            }
        }
    }

    void theMostCoupledAreNotOneUnit() {
        test::Story story;
        story.services = {"A", "B", "C"};
        story.owner = {{"A", "A"}, {"B", "B"}, {"C", "C"}};
        story.events = {{.at = 1, .kind = 'c', .entity = "C/1"},
                        {.at = 2, .kind = 'c', .entity = "B/1", .links = {"C/1"}},
                        {.at = 3, .kind = 'c', .entity = "B/2", .links = {"C/1"}},
                        {.at = 4, .kind = 'c', .entity = "A/1", .links = {"C/1"}}};
        story.disaster = 5;
        story.markers = {{"A", 5}, {"B", 5}, {"C", 5}};
        Scenario scenario = toScenario(story);
        const auto mostCoupled = [&] {
            return mostCoupledServices(CutTracker(std::make_shared<const World>(scenario), toCut(story)));
        };
        using Pair = std::pair<ServiceId, ServiceId>;
        QVERIFY(mostCoupled() == Pair(ServiceId(1), ServiceId(2)));
        scenario.lockstep = {{ServiceId(1), ServiceId(2)}};
        QVERIFY(mostCoupled() == Pair(ServiceId(0), ServiceId(2)));
        scenario.lockstep = {{ServiceId(0), ServiceId(1), ServiceId(2)}};
        QVERIFY(!mostCoupled());
    }

    /// The paper's Figure 3, and a reference within one service.
    void aReferenceCountsOnceInEachDirection() {
        test::Story story;
        story.services = {"A", "B"};
        story.owner = {{"A", "A"}, {"B", "B"}};
        story.events = {{.at = 1, .kind = 'c', .entity = "B/1", .interaction = "i"},
                        {.at = 2, .kind = 'c', .entity = "A/1", .links = {"B/1"}, .interaction = "i"},
                        {.at = 3, .kind = 'u', .entity = "B/1", .links = {"A/1"}},
                        {.at = 4, .kind = 'u', .entity = "A/1", .links = {"B/1"}},
                        {.at = 5, .kind = 'c', .entity = "A/2", .links = {"A/1"}},
                        {.at = 9, .kind = 'u', .entity = "A/2", .links = {"B/1"}}};
        story.disaster = 8; // before the last one
        story.markers = {{"A", 8}, {"B", 0}};
        const auto world = std::make_shared<const World>(toScenario(story));
        const Coupling expected{.interactions = 1, .references = 2, .brokenLinks = 1, .tornInteractions = 1};
        QCOMPARE(serviceCoupling(CutTracker(world, toCut(story)))(1, 0), expected);
        QCOMPARE(expected.total(), 3u);
        const std::vector<AggregateReference> references{{AggregateId(0), AggregateId(0), 1},
                                                         {AggregateId(0), AggregateId(1), 1},
                                                         {AggregateId(1), AggregateId(0), 1}};
        QCOMPARE(aggregateReferences(*world, Instant{8}), references);
    }
};

BACSCOPE_TEST(coupling, CouplingTest, QCoreApplication)
#include "CouplingTest.moc"
