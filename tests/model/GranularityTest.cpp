// From every aggregate on its own to the monolith: couplings, steps and the best partition against slow,
// plain computations, and how far step-by-step merging is from the best.
#include <QDir>
#include <QElapsedTimer>
#include <QTest>

// After Qt: moc cannot read <compare> unless some other standard header came before it.
#include "scenario/ScenarioReader.h"
#include "support/TestProgram.h"
#include "tradeoff/Coupling.h"
#include "tradeoff/Granularity.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <random>
#include <set>

using namespace bacscope;

namespace {

/// Aggregates, each its own service; interactions and references mostly among neighbours.
Scenario randomScenario(std::size_t aggregates, std::size_t events, std::uint32_t seed) {
    Scenario scenario;
    scenario.time = TimeBase::numbers(QString(), 0);
    EventLogBuilder builder;
    for (std::size_t i = 0; i < aggregates; ++i) {
        const std::string name = "a" + std::to_string(i);
        builder.addAggregate(name, builder.addService(name));
        scenario.services.emplace_back().id = QString::fromStdString(name);
        scenario.roots.push_back(false);
    }
    std::mt19937 random(seed);
    const auto below = [&](std::size_t bound) { return random() % bound; };
    std::vector<std::vector<EntityId>> entities(aggregates);
    std::size_t home = 0;
    for (std::size_t i = 0; i < events; ++i) {
        if (i % 4 == 0) {
            home = below(aggregates);
        }
        const std::size_t aggregate = below(5) == 0 ? below(aggregates) : (home + below(3)) % aggregates;
        std::vector<EntityId>& own = entities[aggregate];
        NewEvent event;
        event.at = Instant{static_cast<std::int64_t>(i)};
        event.interaction = builder.interaction("i" + std::to_string(i / 4));
        if (own.empty() || below(3) == 0) {
            own.push_back(builder.entity("a" + std::to_string(aggregate) + '/' + std::to_string(own.size())));
            event.entity = own.back();
        } else {
            event.kind = EventKind::Update;
            event.entity = own[below(own.size())];
        }
        std::vector<EntityId> links;
        if (const std::vector<EntityId>& others = entities[(aggregate + below(2) + 1) % aggregates];
            below(3) == 0 && !others.empty()) {
            links.push_back(others[below(others.size())]);
        }
        event.links = links;
        builder.addEvent(event);
    }
    scenario.log = std::move(builder).build().log;
    return scenario;
}

/// The same, where the first events of all aggregates belong to one interaction, as a trace does.
Scenario oneInteraction(std::size_t aggregates, std::size_t events, std::uint32_t seed) {
    const Scenario others = randomScenario(aggregates, events, seed);
    Scenario scenario = others;
    EventLogBuilder builder;
    for (std::size_t i = 0; i < aggregates; ++i) {
        const std::string name = "a" + std::to_string(i);
        builder.addAggregate(name, builder.addService(name));
    }
    std::mt19937 random(seed);
    const InteractionId trace = builder.interaction("trace");
    for (std::size_t i = 0; i < aggregates; ++i) {
        NewEvent event;
        event.at = Instant{static_cast<std::int64_t>(i)};
        event.entity = builder.entity("a" + std::to_string(i) + "/0");
        const EntityId cause = builder.entity("a" + std::to_string(i / 2) + "/0");
        const std::array<EntityId, 1> links{cause};
        if (i > 0) {
            event.links = links;
        }
        event.interaction = random() % 8 == 0 ? builder.interaction("other") : trace;
        builder.addEvent(event);
    }
    scenario.log = std::move(builder).build().log;
    return scenario;
}

PartitionCoupling couplingOf(const Scenario& scenario) {
    return PartitionCoupling(World(scenario), scenario.disasterInstant());
}

Partition randomPartition(std::size_t aggregates, std::mt19937& random) {
    Partition groups(aggregates);
    for (std::size_t i = 0; i < aggregates; ++i) {
        groups[random() % aggregates].emplace_back(i);
    }
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    std::ranges::sort(groups, {}, [](const auto& group) { return group.front(); });
    return groups;
}

/// The same log with one service for each group.
Scenario withServiceForEach(const Scenario& scenario, const Partition& partition) {
    Scenario grouped = scenario;
    std::vector<std::string> names;
    std::vector<ServiceId> owners(scenario.log->aggregateCount());
    grouped.services.clear();
    grouped.lockstep.clear();
    for (const std::vector<AggregateId>& group : partition) {
        for (const AggregateId aggregate : group) {
            owners[aggregate.at()] = ServiceId(names.size());
        }
        names.push_back("unit" + std::to_string(names.size()));
        grouped.services.emplace_back().id = QString::fromStdString(names.back());
    }
    grouped.log = withServices(*scenario.log, names, owners).log;
    return grouped;
}

/// All partitions, from all ways to deal out the aggregates.
std::vector<Partition> allPartitions(std::size_t aggregates) {
    std::set<Partition> partitions;
    std::size_t ways = 1;
    for (std::size_t i = 0; i < aggregates; ++i) {
        ways *= aggregates;
    }
    for (std::size_t way = 0; way < ways; ++way) {
        Partition groups(aggregates);
        for (std::size_t i = 0, rest = way; i < aggregates; ++i, rest /= aggregates) {
            groups[rest % aggregates].emplace_back(i);
        }
        std::erase_if(groups, [](const auto& group) { return group.empty(); });
        std::ranges::sort(groups);
        partitions.insert(groups);
    }
    return {partitions.begin(), partitions.end()};
}

Partition everythingTogether(std::size_t aggregates) {
    Partition partition(1);
    for (std::size_t i = 0; i < aggregates; ++i) {
        partition.front().emplace_back(i);
    }
    return partition;
}

/// The least coupling that step-by-step merging reaches.
std::size_t leastOfSteps(const PartitionCoupling& coupling, std::size_t limit) {
    std::size_t least = ~std::size_t(0);
    for (const GranularityStep& step : mergeStepByStep(coupling, limit)) {
        least = std::min(least, step.coupling);
    }
    return least;
}

} // namespace

class GranularityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void couplingOfAPartitionIsThatOfItsUnits() {
        std::mt19937 random(5);
        for (std::uint32_t seed = 0; seed < 60; ++seed) {
            const std::size_t aggregates = 1 + seed % 12;
            const Scenario scenario = randomScenario(aggregates, 120, seed);
            const PartitionCoupling coupling = couplingOf(scenario);
            QCOMPARE(coupling.aggregateCount(), aggregates);
            for (int i = 0; i < 5; ++i) {
                const Partition partition = randomPartition(aggregates, random);
                const Scenario grouped = withServiceForEach(scenario, partition);
                const CouplingTable units =
                    serviceCoupling(CutTracker(std::make_shared<const World>(grouped), plannedCut(grouped)));
                std::size_t total = 0;
                for (std::size_t b = 0; b < partition.size(); ++b) {
                    for (std::size_t a = 0; a < b; ++a) {
                        QCOMPARE(coupling.between(partition[a], partition[b]), units(a, b).total());
                        total += units(a, b).total();
                    }
                }
                QCOMPARE(coupling.total(partition), total);
                QCOMPARE(partitionOf(grouped), partition);
            }
        }
    }

    void whatIsInLockstepIsOneGroup() {
        Scenario scenario = randomScenario(4, 10, 1);
        scenario.lockstep = {{ServiceId(3), ServiceId(1)}};
        const Partition expected{{AggregateId(0)}, {AggregateId(1), AggregateId(3)}, {AggregateId(2)}};
        QCOMPARE(partitionOf(scenario), expected);
        QCOMPARE(largestGroup(expected), 2u);
        QCOMPARE(largestGroup({}), 0u);
    }

    /// Each step merges two units of the one before, and no two units with more coupling fit together.
    void eachStepMergesTheTwoWithMostCoupling() {
        for (std::uint32_t seed = 0; seed < 52; ++seed) {
            // At last as many as hardly know one another, and as take part in one interaction together.
            const std::size_t aggregates = seed < 40 ? 1 + seed % 13 : 20 + seed % 7;
            const PartitionCoupling coupling =
                couplingOf(seed % 4 == 3 ? oneInteraction(aggregates, 80, seed)
                                         : randomScenario(aggregates, seed % 4 == 2 ? 20 : 80, seed));
            for (const std::size_t limit :
                 {std::size_t(1), std::size_t(2), std::size_t(3), std::size_t(5), aggregates}) {
                const std::vector<GranularityStep> steps = mergeStepByStep(coupling, limit);
                QCOMPARE(steps.front().partition.size(), aggregates);
                for (std::size_t i = 0; i < steps.size(); ++i) {
                    const Partition& now = steps[i].partition;
                    QCOMPARE(steps[i].coupling, coupling.total(now));
                    QCOMPARE(steps[i].largest, largestGroup(now));
                    QVERIFY(steps[i].largest <= limit);
                    Partition next = now;
                    std::size_t most = 0;
                    for (std::size_t a = 0; a < now.size(); ++a) {
                        for (std::size_t b = a + 1; b < now.size(); ++b) {
                            const std::size_t between = coupling.between(now[a], now[b]);
                            if (now[a].size() + now[b].size() <= limit &&
                                (next.size() == now.size() || between > most)) {
                                most = between;
                                next = now;
                                next[a].insert(next[a].end(), now[b].begin(), now[b].end());
                                std::ranges::sort(next[a]);
                                next.erase(next.begin() + static_cast<std::ptrdiff_t>(b));
                            }
                        }
                    }
                    const bool isLast = i + 1 == steps.size();
                    QCOMPARE(isLast, next == now);
                    if (!isLast) {
                        QCOMPARE(steps[i + 1].partition, next);
                    }
                }
                if (limit == aggregates) {
                    QCOMPARE(steps.back().partition, everythingTogether(aggregates));
                    QCOMPARE(steps.back().coupling, 0u);
                }
            }
        }
    }

    void theBestIsTheBestOfAll() {
        for (std::size_t aggregates = 1; aggregates <= 6; ++aggregates) {
            const std::vector<Partition> all = allPartitions(aggregates);
            for (std::uint32_t seed = 0; seed < 12; ++seed) {
                // From hardly coupled, where several are best, to all with all.
                const PartitionCoupling coupling =
                    couplingOf(randomScenario(aggregates, 4 + seed * 10, seed));
                for (std::size_t limit = 1; limit <= aggregates; ++limit) {
                    std::size_t least = ~std::size_t(0);
                    std::size_t units = 0;
                    for (const Partition& partition : all) {
                        const std::size_t total = coupling.total(partition);
                        if (largestGroup(partition) <= limit &&
                            (total < least || (total == least && partition.size() > units))) {
                            least = total;
                            units = partition.size();
                        }
                    }
                    const std::optional<BestPartition> best = bestPartition(coupling, limit);
                    QVERIFY(best && best->exact);
                    QCOMPARE(best->step.coupling, least);
                    QCOMPARE(best->step.partition.size(), units);
                    QCOMPARE(coupling.total(best->step.partition), least);
                    QVERIFY(std::ranges::count(all, best->step.partition) == 1);
                    QCOMPARE(best->step.largest, largestGroup(best->step.partition));
                    QVERIFY(best->step.largest <= limit);
                }
            }
        }
    }

    /// Beyond exhaustive search: no worse than any step, and no single move makes it better.
    void manyAggregatesComeToWhereNoSingleMoveHelps() {
        for (std::uint32_t seed = 0; seed < 12; ++seed) {
            const std::size_t aggregates = mostExhaustive + 1 + seed;
            const PartitionCoupling coupling = couplingOf(randomScenario(aggregates, 400, seed));
            for (const std::size_t limit : {2u, 4u, 7u}) {
                const std::optional<BestPartition> best = bestPartition(coupling, limit);
                QVERIFY(best && !best->exact);
                QVERIFY(best->step.coupling <= leastOfSteps(coupling, limit));
                QCOMPARE(best->step.coupling, coupling.total(best->step.partition));
                QVERIFY(best->step.largest <= limit);
                for (std::size_t i = 0; i < aggregates; ++i) {
                    Partition without = best->step.partition;
                    for (std::vector<AggregateId>& group : without) {
                        std::erase(group, AggregateId(i));
                    }
                    without.emplace_back();
                    for (std::size_t to = 0; to < without.size(); ++to) {
                        Partition moved = without;
                        moved[to].emplace_back(i);
                        if (largestGroup(moved) <= limit) {
                            QVERIFY(coupling.total(moved) >= best->step.coupling);
                        }
                    }
                }
            }
        }
    }

    void theSearchStopsWhereItIsTold() {
        const auto stop = [](double) { return false; };
        QVERIFY(!bestPartition(couplingOf(randomScenario(10, 400, 1)), 10, stop));
        QVERIFY(!bestPartition(couplingOf(randomScenario(14, 400, 1)), 4, stop));
    }

    void stepByStepIsThisFarFromTheBest_data() {
        QTest::addColumn<Scenario>("scenario");
        for (const std::uint32_t seed : {1u, 2u, 3u}) {
            QTest::addRow("random %u", seed) << randomScenario(10, 1000, seed);
        }
        QTest::addRow("nothing coupled") << randomScenario(10, 0, 1); // no partition can be left out
        const QDir shipped(QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios"));
        for (const QString& file : shipped.entryList({QStringLiteral("*.bac.yaml")})) {
            const ReadResult result = readScenario(shipped.filePath(file));
            if (result.scenario && result.scenario->log->aggregateCount() >= 3 &&
                result.scenario->log->aggregateCount() <= mostExhaustive) {
                QTest::addRow("%s", qPrintable(file)) << *result.scenario;
            }
        }
    }
    void stepByStepIsThisFarFromTheBest() {
        QFETCH(Scenario, scenario);
        const PartitionCoupling coupling = couplingOf(scenario);
        QElapsedTimer timer;
        timer.start();
        for (std::size_t limit = 1; limit <= coupling.aggregateCount(); ++limit) {
            timer.restart();
            const std::optional<BestPartition> best = bestPartition(coupling, limit);
            const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            QVERIFY(best && best->exact);
            const std::size_t steps = leastOfSteps(coupling, limit);
            qInfo("at most %zu of %zu in a unit: step by step leaves a coupling of %zu, the best %zu "
                  "(looking at all took %.1f ms)",
                  limit, coupling.aggregateCount(), steps, best->step.coupling, milliseconds);
            QVERIFY(steps >= best->step.coupling);
        }
    }

    /// As if each group were one service, sample by sample.
    void expectedAnomaliesAreThoseOfItsUnits() {
        std::mt19937 random(9);
        Scenario scenario = randomScenario(6, 150, 4);
        scenario.services[2].survives = true; // does not count
        const Duration width{60};
        for (int i = 0; i < 8; ++i) {
            const Partition partition = randomPartition(6, random);
            const Scenario grouped = withServiceForEach(scenario, partition);
            QCOMPARE(expectedAnomalies(scenario, partition, width, 50, 7),
                     backupSpread(grouped, std::make_shared<const World>(grouped), width, 50, 7));
        }
        const SpreadPoint apart = expectedAnomalies(
            scenario, mergeStepByStep(couplingOf(scenario), 6).front().partition, width, 50, 7);
        QVERIFY(apart.total.mean > 0);
        const SpreadPoint monolith = expectedAnomalies(scenario, everythingTogether(6), width, 50, 7);
        QCOMPARE(monolith.samples, 50u);
        QCOMPARE(monolith.total, Band());
    }

    void ofManyStepsSomeAreShown() {
        const auto stepsOf = [](std::size_t from, std::size_t to) {
            std::vector<GranularityStep> steps;
            for (std::size_t units = from; units >= to; --units) {
                steps.emplace_back().partition.resize(units);
            }
            return steps;
        };
        for (const std::size_t few : {std::size_t(1), std::size_t(12), mostShownSteps}) {
            QCOMPARE(shownSteps(stepsOf(few, 1)).size(), few);
        }
        for (const std::size_t many : {std::size_t(41), std::size_t(100), std::size_t(400)}) {
            const std::vector<GranularityStep> steps = stepsOf(many, 1);
            const std::vector<std::size_t> shown = shownSteps(steps);
            QCOMPARE(shown.size(), mostShownSteps);
            QCOMPARE(shown.front(), std::size_t(0));
            QCOMPARE(shown.back(), steps.size() - 1);
            QVERIFY(std::ranges::adjacent_find(shown, std::greater_equal()) == shown.end());
            for (std::size_t units = 1; units <= 10; ++units) {
                QVERIFY(std::ranges::count(shown, many - units) == 1);
            }
        }
    }

    void theRecommendedWayHasFewestExpectedAnomalies() {
        const auto way = [](std::size_t units, std::size_t largest, double mean) {
            GranularityStep step;
            step.partition.resize(units);
            step.largest = largest;
            step.expected.samples = mean < 0 ? 0 : 10;
            step.expected.total.mean = mean;
            return step;
        };
        const std::vector<GranularityStep> ways{way(5, 1, 9),   way(4, 2, 6),   way(3, 3, 3.02),
                                                way(2, 3, 3.0), way(2, 4, 0.5), way(1, 5, 0)};
        std::vector<const GranularityStep*> all;
        for (const GranularityStep& step : ways) {
            all.push_back(&step);
        }
        QCOMPARE(recommendedWay(all, 0, 3), std::optional<std::size_t>(2)); // about as good, more units
        QCOMPARE(recommendedWay(all, 0, 4), std::optional<std::size_t>(4));
        QCOMPARE(recommendedWay(all, 0, 5), std::optional<std::size_t>(5));
        QCOMPARE(recommendedWay(all, 3, 3), std::optional<std::size_t>(3)); // the present one is as good
        QCOMPARE(recommendedWay(all, 5, 3), std::optional<std::size_t>(5)); // and larger than the limit
        QCOMPARE(recommendedWay(all, 9, 3), std::optional<std::size_t>());
        const GranularityStep unknown = way(6, 1, -1);
        all.push_back(&unknown);
        QCOMPARE(recommendedWay(all, 6, 3), std::optional<std::size_t>());
    }

    void theUsualWindowIsALengthThatPeopleSay() {
        const auto windowOf = [](const TimeBase& base, Instant first, Instant disaster) {
            Scenario scenario;
            scenario.time = base;
            EventLogBuilder builder;
            builder.addAggregate("a", builder.addService("a"));
            scenario.services.emplace_back().id = QStringLiteral("a");
            NewEvent event;
            event.at = first;
            event.entity = builder.entity("a/1");
            builder.addEvent(event);
            scenario.log = std::move(builder).build().log;
            scenario.disaster = disaster;
            return usualWindow(scenario);
        };
        const TimeBase clock = TimeBase::clock();
        // Of 9 h 58 min a tenth is 59 min 48 s.
        QCOMPARE(windowOf(clock, *clock.parseInstant("2026-05-05T08:02:00Z"),
                          *clock.parseInstant("2026-05-05T18:00:00Z")),
                 *clock.parseDuration("60min"));
        QCOMPARE(windowOf(clock, *clock.parseInstant("2026-05-05T08:00:00Z"),
                          *clock.parseInstant("2026-05-05T17:00:00Z")),
                 *clock.parseDuration("55min"));
        const TimeBase hours = TimeBase::numbers(QStringLiteral("h"), 9);
        QCOMPARE(windowOf(hours, Instant{0}, Instant{21'000'000'000}), Duration{2'000'000'000});
        const TimeBase order = TimeBase::numbers(TimeBase::orderUnit(), 9);
        QCOMPARE(windowOf(order, Instant{0}, Instant{40'000'000'000}), Duration{4'000'000'000});
        QCOMPARE(windowOf(clock, Instant{0}, Instant{0}), Duration{});
    }
};

BACSCOPE_TEST(granularity, GranularityTest, QCoreApplication)
#include "GranularityTest.moc"
