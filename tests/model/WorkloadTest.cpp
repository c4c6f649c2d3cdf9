// Workloads: what is generated makes sense, is the same on every machine, and comes as often as stated; and
// how a scenario file says them.
#include "scenario/ScenarioReader.h"
#include "scenario/ScenarioWriter.h"
#include "scenario/WorkloadScenario.h"
#include "support/TestProgram.h"
#include "workload/RandomStream.h"
#include "workload/WorkloadGenerator.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>
#include <vector>

using namespace bacscope;

namespace {

using Code = DiagnosticCode;
using Which = WorkloadTarget::Which;

constexpr std::int64_t unit = 1'000'000'000; ///< ticks

Duration units(double count) {
    return {static_cast<std::int64_t>(count * unit)};
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

WorkloadStep step(EventKind kind, const char* aggregate, std::vector<WorkloadTarget> links = {}) {
    WorkloadStep made;
    made.kind = kind;
    made.entity.aggregate = aggregate;
    made.links = std::move(links);
    return made;
}

/// Three use cases of a shop, half an hour of work on average between two of their steps.
Workload shop() {
    WorkloadStep pay = step(EventKind::Create, "payments", {{"orders"}});
    pay.after = {units(0.25), units(0.75)};
    WorkloadStep ship = step(EventKind::Update, "orders");
    ship.after = {units(0.5), units(0.5)};
    return {.start = {},
            .duration = units(200),
            .seed = 7,
            .existing = {{"customers", 3}, {"products", 5}},
            .useCases = {{QStringLiteral("place order"),
                          units(2),
                          {step(EventKind::Create, "orders", {{"customers"}, {"products", Which::Existing}}),
                           pay, ship}},
                         {QStringLiteral("register"), units(10), {step(EventKind::Create, "customers")}},
                         {QStringLiteral("cancel order"), units(8), {step(EventKind::Delete, "orders")}}}};
}

/// A scenario with these events, each aggregate with a service of its own.
Scenario scenarioOf(const Workload& workload) {
    Scenario scenario;
    EventLogBuilder builder;
    for (const char* name : {"customers", "products", "orders", "payments"}) {
        builder.addAggregate(name, builder.addService(name));
        scenario.services.emplace_back().id = QString::fromLatin1(name);
    }
    scenario.roots.resize(4);
    if (!generateEvents(workload, builder)) {
        return {};
    }
    scenario.log = std::move(builder).build().log;
    scenario.workload = workload;
    scenario.eventsAreGenerated = true;
    return scenario;
}

/// What happened, event by event: "at kind entity >links <unlinks =mirrors interaction".
QStringList story(const EventLog& log) {
    QStringList lines;
    const auto names = [&](const char* mark, std::span<const EntityId> entities) {
        QString joined;
        for (const EntityId entity : entities) {
            joined += QLatin1Char(' ') + QLatin1String(mark) + text(log.entityName(entity));
        }
        return joined;
    };
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        const EventId event = log.eventAtOrder(rank);
        const EntityId mirrored = log.mirrors(event);
        lines.push_back(
            QString::number(log.at(event).ticks) + QLatin1Char(' ') +
            QStringLiteral("cud").at(int(log.kind(event))) + QLatin1Char(' ') +
            text(log.entityName(log.entity(event))) + names(">", log.links(event)) +
            names("<", log.unlinks(event)) +
            (mirrored.isValid() ? QStringLiteral(" =") + text(log.entityName(mirrored)) : QString()) +
            QStringLiteral(" (") + text(log.interactionName(log.interaction(event))) + QLatin1Char(')'));
    }
    return lines;
}

/// When the runs of a use case have their events.
std::vector<std::int64_t> instantsOf(const EventLog& log, const QString& useCase) {
    std::vector<std::int64_t> instants;
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        const EventId event = log.eventAtOrder(rank);
        if (text(log.interactionName(log.interaction(event))).startsWith(useCase + QLatin1Char('/'))) {
            instants.push_back(log.at(event).ticks);
        }
    }
    return instants;
}

/// Any workload at all over four aggregates; the same for the same seed.
Workload anyWorkload(std::uint32_t seed) {
    std::mt19937 random(seed);
    const auto below = [&](std::uint32_t bound) { return static_cast<std::uint32_t>(random() % bound); };
    const std::vector<std::string> aggregates{"customers", "products", "orders", "payments"};
    Workload workload;
    workload.seed = seed * 77u;
    workload.start = {below(2) ? 0 : std::int64_t(below(1000)) * unit};
    workload.duration = units(20 + below(60));
    const auto delay = [&]() {
        const Duration from = below(3) ? units(below(8) / 4.0) : Duration{};
        return WorkloadDelay{from, below(2) ? from : from + units(below(12) / 4.0)};
    };
    const auto target = [&](const std::string& aggregate) {
        return WorkloadTarget{aggregate, below(3) == 0 ? Which::Existing : Which::TouchedOrExisting};
    };
    const auto any = [&]() { return aggregates[below(4)]; };
    for (const std::string& aggregate : aggregates) {
        if (below(3) == 0) {
            workload.existing.push_back({aggregate, below(6)});
        }
    }
    // All aggregates come to be, and refer to one another.
    UseCase all{QStringLiteral("all"), units(1 + below(5)), {}};
    for (const std::string& aggregate : aggregates) {
        WorkloadStep made = step(EventKind::Create, aggregate.c_str());
        made.after = delay();
        all.steps.push_back(made);
        WorkloadStep linked = step(EventKind::Update, aggregate.c_str());
        for (const std::string& other : aggregates) {
            linked.links.push_back(target(other));
        }
        linked.probability = WorkloadStep::certain / 2;
        all.steps.push_back(linked);
    }
    workload.useCases.push_back(all);
    for (std::uint32_t i = 0, count = 1 + below(4); i < count; ++i) {
        UseCase useCase{QStringLiteral("use case %1").arg(i), units(0.5 + below(6)), {}};
        std::set<std::string> created;
        for (std::uint32_t s = 0, steps = 1 + below(5); s < steps; ++s) {
            WorkloadStep made = step(static_cast<EventKind>(below(3)), any().c_str());
            made.after = delay();
            if (made.kind == EventKind::Create) {
                if (!created.empty() && below(3) == 0) {
                    made.mirrors = *created.begin();
                }
                created.insert(made.entity.aggregate);
            } else {
                made.entity.which = target({}).which;
            }
            for (std::uint32_t l = 0, links = below(3); l < links; ++l) {
                made.links.push_back(target(any()));
            }
            if (made.kind != EventKind::Create && below(3) == 0) {
                made.unlinks.push_back(target(any()));
            }
            if (below(4) == 0) {
                made.times = {below(2), 1 + below(3)};
                made.probability = WorkloadStep::certain / 4 * (1 + below(4));
            }
            if (below(5) == 0) {
                made.label = below(2) ? LocalizedText(QStringLiteral("packed"))
                                      : LocalizedText(QMap<QString, QString>{
                                            {QStringLiteral("en"), QStringLiteral("packed")},
                                            {QStringLiteral("de"), QStringLiteral("gepackt")}});
            }
            useCase.steps.push_back(made);
        }
        workload.useCases.push_back(useCase);
    }
    return workload;
}

ReadResult read(const QByteArray& yaml) {
    return readScenarioFromBytes(yaml, QStringLiteral("test.bac.yaml"));
}

QStringList summary(const Diagnostics& diagnostics) {
    QStringList lines;
    for (const Diagnostic& diagnostic : diagnostics) {
        lines.push_back(QStringLiteral("%1 %2:%3 %4")
                            .arg(int(diagnostic.code))
                            .arg(diagnostic.location.line)
                            .arg(diagnostic.location.column)
                            .arg(diagnostic.offending));
    }
    return lines;
}

QByteArray shopFile(const QByteArray& workload, const QByteArray& more = {}) {
    return "bacscope: 1\nservices: {customers: , orders: , payments: }\n" + more + "workload:\n" + workload;
}

/// A shop whose only use case has these steps, one line each.
QByteArray withSteps(const QByteArray& steps) {
    return shopFile("  duration: 100\n  existing: {customers: 2}\n  use-cases:\n    sell:\n      rate: 1\n"
                    "      steps:\n" +
                    steps);
}

} // namespace

class WorkloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Chance
    void gapsAreGeometric() {
        RandomStream random(1);
        constexpr int drawn = 60'000;
        std::map<std::uint64_t, int> counts;
        for (int i = 0; i < drawn; ++i) {
            ++counts[random.gap(4, 1'000'000)];
        }
        // P(g) = 1/4 · (3/4)^(g - 1), within five standard deviations.
        double probability = 0.25;
        for (std::uint64_t g = 1; g <= 12; ++g) {
            const double expected = drawn * probability;
            QVERIFY2(std::abs(counts[g] - expected) < 5 * std::sqrt(expected * (1 - probability)),
                     qPrintable(QStringLiteral("%1: %2, not %3").arg(g).arg(counts[g]).arg(expected)));
            probability *= 0.75;
        }
    }

    void gapsHaveTheirMean_data() {
        QTest::addColumn<quint64>("mean");
        QTest::newRow("one tick") << quint64(1);
        QTest::newRow("a few ticks") << quint64(10);
        QTest::newRow("two minutes in nanoseconds") << quint64(120'000'000'000);
        QTest::newRow("a year in nanoseconds") << quint64(31'536'000'000'000'000);
    }
    void gapsHaveTheirMean() {
        QFETCH(quint64, mean);
        RandomStream random(3);
        constexpr int drawn = 20'000;
        double sum = 0;
        for (int i = 0; i < drawn; ++i) {
            sum += double(random.gap(mean, std::uint64_t(1) << 62)) / double(mean);
        }
        QVERIFY(std::abs(sum / drawn - 1) < 5 / std::sqrt(double(drawn)));
    }

    void numbersBelowAreEven() {
        RandomStream random(5);
        std::vector<int> counts(3);
        for (int i = 0; i < 30'000; ++i) {
            ++counts[random.below(3)];
        }
        for (const int count : counts) {
            QVERIFY(std::abs(count - 10'000) < 5 * std::sqrt(30'000 * (1 / 3.0) * (2 / 3.0)));
        }
        const std::uint64_t many = (std::uint64_t(1) << 63) + 1; // nearly half of all numbers are rejected
        for (int i = 0; i < 100; ++i) {
            QVERIFY(random.below(many) < many);
        }
    }

    // Generating
    void theSameOnEveryMachine() {
        const QStringList events = story(*scenarioOf(shop()).log).mid(0, 6);
        QCOMPARE(events, (QStringList{
                             QStringLiteral("2174000000 c orders/1 >customers/1 >products/5 (place order/1)"),
                             QStringLiteral("2649000000 c payments/1 >orders/1 (place order/1)"),
                             QStringLiteral("3149000000 u orders/1 (place order/1)"),
                             QStringLiteral("3778000000 c orders/2 >customers/3 >products/3 (place order/2)"),
                             QStringLiteral("4170000000 c payments/2 >orders/2 (place order/2)"),
                             QStringLiteral("4670000000 u orders/2 (place order/2)")}));
    }

    void anotherSeedIsAnotherStory() {
        Workload other = shop();
        other.seed = 8;
        QCOMPARE(story(*scenarioOf(shop()).log), story(*scenarioOf(shop()).log));
        QVERIFY(story(*scenarioOf(other).log) != story(*scenarioOf(shop()).log));
    }

    void useCasesComeAsOftenAsStated() {
        Workload often = shop();
        often.duration = units(20'000);
        const Scenario made = scenarioOf(often);
        const EventLog& log = *made.log;
        const auto registrations = double(instantsOf(log, QStringLiteral("register")).size());
        QVERIFY(std::abs(registrations - 2'000) < 5 * std::sqrt(2'000));
        QVERIFY(std::abs(double(log.size()) / expectedEvents(often) - 1) < 0.25); // steps can be skipped
    }

    void runsStartWithinTheDuration() {
        Workload later = shop();
        later.start = Instant{} + units(50);
        later.duration = units(10);
        later.useCases[1].every = Duration{unit / 100};
        const std::vector<std::int64_t> starts =
            instantsOf(*scenarioOf(later).log, QStringLiteral("register"));
        QVERIFY(starts.size() > 500);
        QVERIFY(starts.front() >= 50 * unit && starts.back() < 60 * unit);
    }

    void anotherUseCaseLeavesTheInstantsOfOthersAlone() {
        Workload less = shop();
        less.useCases.erase(less.useCases.begin() + 1);
        Workload more = shop();
        more.useCases.insert(
            more.useCases.begin(),
            UseCase{QStringLiteral("browse"), units(1), {step(EventKind::Update, "products")}});
        const QString order = QStringLiteral("place order");
        const std::vector<std::int64_t> instants = instantsOf(*scenarioOf(shop()).log, order);
        QVERIFY(instants.size() > 100);
        QCOMPARE(instantsOf(*scenarioOf(less).log, order), instants);
        QCOMPARE(instantsOf(*scenarioOf(more).log, order), instants);
    }

    void changedStepsLeaveTheStartsAlone() {
        Workload changed = shop();
        changed.useCases[0].steps.erase(changed.useCases[0].steps.begin() + 1,
                                        changed.useCases[0].steps.end());
        const auto starts = [](const Workload& workload) {
            const Scenario made = scenarioOf(workload);
            const EventLog& log = *made.log;
            std::vector<std::int64_t> instants;
            for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
                const EventId event = log.eventAtOrder(rank);
                if (log.kind(event) == EventKind::Create &&
                    log.entityName(log.entity(event)).starts_with("orders/")) {
                    instants.push_back(log.at(event).ticks);
                }
            }
            return instants;
        };
        QCOMPARE(starts(changed), starts(shop()));
    }

    void generatedStoriesMakeSense() {
        std::size_t events = 0;
        std::set<int> kinds;
        std::size_t unlinks = 0;
        std::size_t mirrors = 0;
        for (std::uint32_t seed = 0; seed < 150; ++seed) {
            Scenario scenario = scenarioOf(anyWorkload(seed));
            scenario.workload.reset();
            scenario.eventsAreGenerated = false;
            const EventLog& log = *scenario.log;
            for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
                const EventId event = log.eventAtOrder(rank);
                kinds.insert(int(log.kind(event)));
                unlinks += log.unlinks(event).size();
                mirrors += log.mirrors(event).isValid() ? 1 : 0;
                QVERIFY(std::ranges::find(log.links(event), log.entity(event)) == log.links(event).end());
            }
            events += log.size();
            const ReadResult again = read(writeScenario(scenario));
            QStringList errors;
            for (const Diagnostic& diagnostic : again.diagnostics) {
                if (diagnostic.severity == Severity::Error) {
                    errors += summary({diagnostic});
                }
            }
            QCOMPARE(errors, QStringList());
            QVERIFY(equalContent(*again.scenario, scenario));
        }
        QVERIFY(events > 10'000 && unlinks > 100 && mirrors > 100);
        QCOMPARE(kinds.size(), std::size_t(3));
    }

    void aRunStaysWithWhatItTouched() {
        const Scenario made = scenarioOf(shop());
        const EventLog& log = *made.log;
        std::map<std::string, EntityId> orderOf;
        int payments = 0;
        for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
            const EventId event = log.eventAtOrder(rank);
            const std::string run(log.interactionName(log.interaction(event)));
            const std::string_view entity = log.entityName(log.entity(event));
            if (entity.starts_with("orders/") && log.kind(event) == EventKind::Create) {
                orderOf[run] = log.entity(event);
                QCOMPARE(log.links(event).size(), std::size_t(2));
            } else if (entity.starts_with("payments/")) {
                QCOMPARE(log.links(event)[0], orderOf.at(run));
                ++payments;
            } else if (log.kind(event) == EventKind::Update) {
                QCOMPARE(log.entity(event), orderOf.at(run));
            }
        }
        QVERIFY(payments > 50);
    }

    void whatAnotherRunDeletedIsGone() {
        // Each order is deleted at once by someone; what would have followed does not happen.
        Workload workload = shop();
        workload.useCases[0].every = units(20);
        workload.useCases[2].every = units(0.01);
        const Scenario made = scenarioOf(workload);
        const EventLog& log = *made.log;
        QVERIFY(log.size() > 10);
        for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
            QVERIFY(!log.entityName(log.entity(log.eventAtOrder(rank))).starts_with("payments/"));
        }
    }

    void timesAndProbability() {
        Workload workload;
        workload.duration = units(10'000);
        WorkloadStep several = step(EventKind::Create, "orders");
        several.times = {2, 4};
        WorkloadStep seldom = step(EventKind::Create, "payments");
        seldom.probability = WorkloadStep::certain / 5;
        workload.useCases = {{QStringLiteral("buy"), units(10), {several, seldom}}};
        const Scenario made = scenarioOf(workload);
        const EventLog& log = *made.log;
        const double orders = double(log.eventsOf(log.findService("orders")).size());
        const double payments = double(log.eventsOf(log.findService("payments")).size());
        std::map<std::uint32_t, int> sizes;
        for (const EventId event : log.eventsOf(log.findService("orders"))) {
            ++sizes[log.interaction(event).value];
        }
        for (const auto& [run, size] : sizes) {
            QVERIFY(size >= 2 && size <= 4);
        }
        QVERIFY(std::abs(orders / double(sizes.size()) - 3) < 0.15);
        QVERIFY(std::abs(payments / double(sizes.size()) - 0.2) < 0.07);
        QCOMPARE(expectedEvents(workload), 3200.0);
    }

    void aMirroredCreationIsOfTheSameRun() {
        Workload workload;
        workload.duration = units(100);
        WorkloadStep mirror = step(EventKind::Create, "orders");
        mirror.mirrors = "customers";
        workload.useCases = {
            {QStringLiteral("register"), units(5), {step(EventKind::Create, "customers"), mirror}}};
        const Scenario made = scenarioOf(workload);
        const EventLog& log = *made.log;
        const EventRange orders = log.eventsOf(log.findService("orders"));
        QVERIFY(orders.size() > 5);
        std::uint32_t place = 0;
        for (const EventId event : orders) {
            ++place;
            QCOMPARE(text(log.entityName(log.mirrors(event))), QStringLiteral("customers/%1").arg(place));
        }
    }

    void tooMuchIsRefusedBeforehand_data() {
        QTest::addColumn<double>("every");
        QTest::addColumn<quint32>("times");
        QTest::addColumn<quint32>("existing");
        QTest::newRow("events") << 1e-5 << 1u << 0u;
        QTest::newRow("runs without events") << 1e-8 << 0u << 0u;
        QTest::newRow("events of a run") << 0.01 << 1000u << 0u;
        QTest::newRow("existing") << 1.0 << 1u << 5'000'001u;
    }
    void tooMuchIsRefusedBeforehand() {
        QFETCH(double, every);
        QFETCH(quint32, times);
        QFETCH(quint32, existing);
        Workload workload = shop();
        workload.useCases = {{QStringLiteral("buy"), units(every), {step(EventKind::Create, "orders")}}};
        workload.useCases[0].steps[0].times = {times, times};
        workload.existing = {{"customers", existing}};
        EventLogBuilder builder;
        for (const char* name : {"customers", "orders"}) {
            builder.addAggregate(name, builder.addService(name));
        }
        QVERIFY(!generateEvents(workload, builder));
        const BuiltLog built = std::move(builder).build();
        QCOMPARE(built.log->size(), std::size_t(0));
        QCOMPARE(built.log->entityCount(), std::size_t(0));
    }

    void noEventLiesBeyondAllInstants() {
        Workload workload = shop();
        QCOMPARE(latestInstant(workload), std::optional(Instant{} + units(200) + units(1.25)));
        workload.useCases[0].steps[0].after = {Duration{Instant::limit}, Duration{Instant::limit}};
        QCOMPARE(latestInstant(workload), std::nullopt);
        EventLogBuilder builder;
        QVERIFY(!generateEvents(workload, builder));
    }

    void generatedAnew() {
        const Scenario first = scenarioOf(shop());
        const std::optional<Scenario> same = regenerated(first, 7, {});
        QVERIFY(same && equalContent(*same, first));
        const std::optional<Scenario> longer = regenerated(first, 9, units(400));
        QVERIFY(longer && longer->log->size() > first.log->size() * 3 / 2);
        QCOMPARE(longer->workload->seed, std::uint64_t(9));
        QCOMPARE(longer->workload->duration, units(400));
        QCOMPARE(regenerated(first, 9, Duration{Instant::limit / 2}), std::nullopt);
        QCOMPARE(regenerated(Scenario(), 9, {}), std::nullopt);
    }

    void aDisasterAtTheEndStaysAtTheEnd() {
        Scenario scenario = scenarioOf(shop());
        scenario.disaster = Instant{} + units(200);
        QCOMPARE(regenerated(scenario, 9, units(300))->disaster, std::optional(Instant{} + units(300)));
        scenario.disaster = Instant{} + units(150);
        QCOMPARE(regenerated(scenario, 9, units(300))->disaster, std::optional(Instant{} + units(150)));
    }

    // The file
    void everyKey() {
        const QByteArray yaml =
            "bacscope: 1\n"
            "services: {customers: , orders: {owns: [orders, payments]}}\n"
            "workload:\n"
            "  start: 2026-05-04T08:00+02:00\n"
            "  duration: 8h\n"
            "  seed: 18446744073709551615\n"
            "  existing: {customers: 20}\n"
            "  use-cases:\n"
            "    place order:\n"
            "      rate: 30/h\n"
            "      steps:\n"
            "        - {create: orders, link: [customers, {existing: customers}], times: [1, 3]}\n"
            "        - {create: payments, mirrors: orders, after: [10s, 1min], probability: 0.25}\n"
            "        - {update: {existing: orders}, unlink: customers, after: 5s, times: 2,\n"
            "           label: {en: paid, de: bezahlt}}\n"
            "    move:\n"
            "      every: 45min\n"
            "      steps: [{delete: customers, label: moved away}]\n";
        const ReadResult result = read(yaml);
        QCOMPARE(summary(result.diagnostics), QStringList());
        constexpr std::int64_t second = 1'000'000'000;
        WorkloadStep place =
            step(EventKind::Create, "orders", {{"customers"}, {"customers", Which::Existing}});
        place.times = {1, 3};
        WorkloadStep pay = step(EventKind::Create, "payments");
        pay.mirrors = "orders";
        pay.after = {{10 * second}, {60 * second}};
        pay.probability = 250'000'000;
        WorkloadStep settle = step(EventKind::Update, "orders");
        settle.entity.which = Which::Existing;
        settle.unlinks = {{"customers"}};
        settle.after = {{5 * second}, {5 * second}};
        settle.times = {2, 2};
        settle.label =
            LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("paid")},
                                                 {QStringLiteral("de"), QStringLiteral("bezahlt")}});
        WorkloadStep leave = step(EventKind::Delete, "customers");
        leave.label = LocalizedText(QStringLiteral("moved away"));
        const Workload expected{
            .start = result.scenario->time.parseInstant("2026-05-04T06:00Z").value_or(Instant{}),
            .duration = {8 * 3600 * second},
            .seed = 18446744073709551615u,
            .existing = {{"customers", 20}},
            .useCases = {{QStringLiteral("place order"), {120 * second}, {place, pay, settle}},
                         {QStringLiteral("move"), {45 * 60 * second}, {leave}}}};
        QVERIFY(result.scenario->workload == expected);
        QVERIFY(result.scenario->eventsAreGenerated);
        QVERIFY(result.scenario->log->size() > 100);
    }

    void rates_data() {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("rate");
        QTest::addColumn<qint64>("ticks");
        const QByteArray clock = "  start: 2026-05-04T08:00Z\n  duration: 8h\n";
        const QByteArray numbers = "  duration: 8\n";
        QTest::newRow("per hour") << clock << QByteArray("30/h") << qint64(120'000'000'000);
        QTest::newRow("per minute") << clock << QByteArray("0.5/min") << qint64(120'000'000'000);
        QTest::newRow("per two days") << clock << QByteArray("3/2d") << qint64(57'600'000'000'000);
        QTest::newRow("to the nearest tick") << clock << QByteArray("7/h") << qint64(514'285'714'286);
        QTest::newRow("exponent") << clock << QByteArray("1e3/h") << qint64(3'600'000'000);
        QTest::newRow("per unit") << numbers << QByteArray("4") << qint64(250'000'000);
        QTest::newRow("a fraction per unit") << numbers << QByteArray("0.3") << qint64(3'333'333'333);
    }
    void rates() {
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, rate);
        QFETCH(qint64, ticks);
        const ReadResult result =
            read(shopFile(time + "  use-cases: {buy: {rate: " + rate + ", steps: [{create: orders}]}}\n"));
        QVERIFY(result.scenario.has_value());
        QCOMPARE(qint64(result.scenario->workload->useCases[0].every.ticks), ticks);
    }

    void aRatePerTheUnitOfTheScenario() {
        const ReadResult result =
            read(shopFile("  duration: 8\n  use-cases: {buy: {rate: 4/h, steps: [{create: orders}]}}\n",
                          "time: {unit: h}\n"));
        QVERIFY(result.scenario.has_value());
        QCOMPARE(qint64(result.scenario->workload->useCases[0].every.ticks), qint64(250'000'000));
    }

    void errors_data() {
        QTest::addColumn<QByteArray>("yaml"); // § stands before the place
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("offending");
        const auto row = [](const char* name, const QByteArray& yaml, Code code, const char* offending) {
            QTest::newRow(name) << yaml << int(code) << QString::fromUtf8(offending);
        };
        const QByteArray sells = "  use-cases: {sell: {rate: 1, steps: [{create: orders}]}}\n";
        const auto useCase = [](const QByteArray& body) {
            return shopFile("  duration: 10\n  use-cases: {sell: " + body + "}\n");
        };
        row("unknown key", shopFile("  duration: 10\n  §sed: 7\n" + sells), Code::UnknownKey, "sed");
        row("no duration", shopFile("  §seed: 7\n" + sells), Code::MissingKey, "");
        row("zero duration", shopFile("  duration: §0\n" + sells), Code::OutOfRange, "0");
        row("no use cases", shopFile("  §duration: 10\n"), Code::MissingKey, "");
        row("seed below zero", shopFile("  duration: 10\n  seed: §-1\n" + sells), Code::NotInRange, "-1");
        row("seed too large", shopFile("  duration: 10\n  seed: §18446744073709551616\n" + sells),
            Code::NotInRange, "18446744073709551616");
        row("seed in quotes", shopFile("  duration: 10\n  seed: §\"7\"\n" + sells), Code::NotInRange,
            "\"7\"");
        row("half an entity", shopFile("  duration: 10\n  existing: {orders: §2.5}\n" + sells),
            Code::NotInRange, "2.5");
        row("existing of nobody", shopFile("  duration: 10\n  existing: {§ordres: 2}\n" + sells),
            Code::UnknownAggregate, "ordres");
        row("given as well", shopFile("  duration: 10\n" + sells, "given: §[orders/1]\n"),
            Code::GivenBesideWorkload, "[orders/1]");
        row("the use case has no name",
            shopFile("  duration: 10\n  use-cases: {§\"\": {rate: 1, steps: [{create: orders}]}}\n"),
            Code::BadIdentifier, "\"\"");
        row("no rate", useCase("§{steps: [{create: orders}]}"), Code::MissingKey, "");
        row("rate and spacing",
            shopFile(
                "  duration: 10\n  use-cases: {§sell: {rate: 1, every: 2, steps: [{create: orders}]}}\n"),
            Code::RateGivenTwice, "sell");
        row("zero rate", useCase("{rate: §0, steps: [{create: orders}]}"), Code::RateInvalid, "0");
        row("negative rate", useCase("{rate: §-3, steps: [{create: orders}]}"), Code::RateInvalid, "-3");
        row("far too often", useCase("{rate: §1e12, steps: [{create: orders}]}"), Code::RateInvalid, "1e12");
        row("rate per hour of a number", useCase("{rate: §30/h, steps: [{create: orders}]}"),
            Code::RateInvalid, "30/h");
        row("rate without a unit",
            shopFile("  start: 2026-05-04T08:00Z\n  duration: 8h\n  use-cases: {sell: {rate: §30, steps: "
                     "[{create: orders}]}}\n"),
            Code::RateInvalid, "30");
        row("rate is a list", useCase("{rate: §[1], steps: [{create: orders}]}"), Code::WrongType,
            "[1], steps: [{create: orders}]}}");
        row("clock times need a start",
            shopFile("  §duration: 8h\n  use-cases: {sell: {rate: 30/h, steps: [{create: orders}]}}\n",
                     "disaster: 2026-05-04T08:00Z\n"),
            Code::MissingKey, "");
        row("no steps", useCase("{rate: 1, steps: §[]}"), Code::EmptyList, "[]}}");
        row("steps are a map", useCase("{rate: 1, steps: §{create: orders}}"), Code::WrongType,
            "{create: orders}}}");
        row("a step of nothing", withSteps("        - §{link: customers}\n"), Code::EventKindMissing,
            "{link: customers}");
        row("a step of two kinds", withSteps("        - §{create: orders, update: orders}\n"),
            Code::EventKindTwice, "{create: orders, update: orders}");
        row("creating what nobody owns", withSteps("        - {create: §orderz}\n"), Code::UnknownAggregate,
            "orderz");
        row("creating an existing one", withSteps("        - {create: §{existing: orders}}\n"),
            Code::WrongType, "{existing: orders}}");
        row("linking to nobody's", withSteps("        - {create: orders, link: §customer}\n"),
            Code::UnknownAggregate, "customer");
        row("linking in a wrong way",
            withSteps("        - {create: orders, link: {§any: customers, existing: customers}}\n"),
            Code::UnknownKey, "any");
        row("updating what never is", withSteps("        - {update: §orders}\n"), Code::NothingToTouch,
            "orders");
        row("linking to what never is", withSteps("        - {create: orders, link: §payments}\n"),
            Code::NothingToTouch, "payments");
        row("unlinking what is never linked",
            withSteps("        - {create: orders}\n        - {update: orders, unlink: §customers}\n"),
            Code::NothingToUnlink, "customers");
        row("mirrors with an update", withSteps("        - {update: customers, mirrors: §customers}\n"),
            Code::MirrorsWithoutCreate, "customers");
        row("mirrors what the run has not created",
            withSteps("        - {create: orders, mirrors: §customers}\n"), Code::MirrorsNoEarlierStep,
            "customers");
        row("negative delay", withSteps("        - {create: orders, after: §-1}\n"), Code::BadDuration, "-1");
        row("delay in the wrong order", withSteps("        - {create: orders, after: [§2, 1]}\n"),
            Code::RangeReversed, "2");
        row("three delays", withSteps("        - {create: orders, after: §[1, 2, 3]}\n"), Code::WrongType,
            "[1, 2, 3]}");
        row("a clock delay with numbers", withSteps("        - {create: orders, after: §5min}\n"),
            Code::BadDuration, "5min");
        row("never", withSteps("        - {create: orders, times: §0}\n"), Code::NotInRange, "0");
        row("times in the wrong order", withSteps("        - {create: orders, times: [§3, 2]}\n"),
            Code::RangeReversed, "3");
        row("more than certain", withSteps("        - {create: orders, probability: §1.5}\n"),
            Code::NotInRange, "1.5");
        row("a percentage", withSteps("        - {create: orders, probability: §30%}\n"), Code::NotInRange,
            "30%");
        row("misspelt step key", withSteps("        - {create: orders, afer: 1}\n").replace("afer", "§afer"),
            Code::UnknownKey, "afer");
        row("beyond all instants",
            withSteps("        - {create: orders, after: 2e9, times: 9}\n").replace("100", "§100"),
            Code::OutOfRange, "100");
        row("too many events",
            shopFile("§  duration: 10\n  use-cases: {sell: {rate: 1000000, steps: [{create: "
                     "orders}]}}\n")
                .replace("§  ", "  §"),
            Code::WorkloadTooLarge, "duration: 10");
    }
    void errors() {
        QFETCH(QByteArray, yaml);
        QFETCH(int, code);
        QFETCH(QString, offending);
        const QByteArray mark = "§";
        const qsizetype place = yaml.indexOf(mark);
        QVERIFY(place > 0);
        yaml.remove(place, mark.size());
        const QByteArray before = yaml.left(place);
        const ReadResult result = read(yaml);
        QCOMPARE(summary(result.diagnostics), QStringList{QStringLiteral("%1 %2:%3 %4")
                                                              .arg(code)
                                                              .arg(before.count('\n') + 1)
                                                              .arg(place - before.lastIndexOf('\n'))
                                                              .arg(offending)});
        QVERIFY(!result.scenario.has_value());
    }

    void allErrorsInOneGo() {
        const ReadResult result = read(withSteps("        - {create: orders, link: nobody, after: [2, 1]}\n"
                                                 "        - {updat: orders, probability: 7}\n"
                                                 "        - {delete: payments, times: many}\n"));
        std::vector<Code> codes;
        for (const Diagnostic& diagnostic : result.diagnostics) {
            codes.push_back(diagnostic.code);
        }
        QCOMPARE(codes,
                 (std::vector<Code>{Code::UnknownAggregate, Code::RangeReversed, Code::EventKindMissing,
                                    Code::UnknownKey, Code::NotInRange, Code::NotInRange}));
    }

    void writtenAndReadAgain_data() {
        QTest::addColumn<bool>("clock");
        QTest::newRow("numbers") << false;
        QTest::newRow("clock times") << true;
    }
    void writtenAndReadAgain() {
        QFETCH(bool, clock);
        for (std::uint32_t seed = 0; seed < 60; ++seed) {
            Workload workload = anyWorkload(seed);
            workload.useCases[0].every.ticks += seed % 3;
            Scenario scenario = scenarioOf(workload);
            scenario.time = clock ? TimeBase::clock() : TimeBase::numbers(QStringLiteral("h"), 9);
            const ReadResult again = read(writeScenario(scenario));
            QVERIFY2(again.scenario.has_value(),
                     qPrintable(summary(again.diagnostics).join(QLatin1Char('\n')) + QLatin1Char('\n') +
                                QString::fromUtf8(writeScenario(scenario))));
            QVERIFY(again.scenario->workload == scenario.workload);
            QVERIFY(again.scenario->eventsAreGenerated);
            QVERIFY(equalContent(*again.scenario, scenario));
        }
    }

    void aWorkloadIsWrittenForPeople() {
        Scenario scenario = scenarioOf(shop());
        const QByteArray bytes = writeScenario(scenario);
        const QByteArray expected = "workload:\n"
                                    "  duration: 200\n"
                                    "  seed: 7\n"
                                    "  existing: {customers: 3, products: 5}\n"
                                    "  use-cases:\n"
                                    "    place order:\n"
                                    "      every: 2\n"
                                    "      steps:\n"
                                    "        - {create: orders, link: [customers, {existing: products}]}\n"
                                    "        - {create: payments, link: orders, after: [0.25, 0.75]}\n"
                                    "        - {update: orders, after: 0.5}\n"
                                    "    register:\n"
                                    "      every: 10\n"
                                    "      steps:\n"
                                    "        - {create: customers}\n"
                                    "    cancel order:\n"
                                    "      every: 8\n"
                                    "      steps:\n"
                                    "        - {delete: orders}\n";
        QVERIFY2(bytes.contains(expected), bytes.constData());
        QVERIFY(!bytes.contains("events:") && !bytes.contains("given:"));
    }
};

BACSCOPE_TEST(workload, WorkloadTest, QCoreApplication)
#include "WorkloadTest.moc"
