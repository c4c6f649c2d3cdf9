// Who owns what: whatever is merged, split, joined and switched, the scenario stays one that a file can hold,
// and nothing that happened is lost or told differently.
#include "scenario/Decomposition.h"
#include "analysis/CutTracker.h"
#include "scenario/ScenarioReader.h"
#include "scenario/ScenarioWriter.h"
#include "support/SlowAnalysis.h"
#include "support/Story.h"
#include "support/TestProgram.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace bacscope;
using namespace bacscope::test;

namespace {

using Random = std::mt19937;

int below(Random& random, std::size_t limit) {
    return static_cast<int>(random() % limit);
}

/// A story that a scenario file can tell; the same for the same seed.
Story randomStory(unsigned seed) {
    Random random(seed);
    Decisions decisions(random() % 40);
    for (auto& decision : decisions) {
        std::ranges::generate(decision, [&] { return static_cast<std::uint8_t>(random()); });
    }
    Story story = tellStory(decisions, static_cast<std::uint8_t>(random()));
    for (StoryEvent& event : story.events) {
        if (event.mirrors == event.entity) {
            event.mirrors.clear(); // what only mirrors itself is no story
        }
    }
    return story;
}

/// With names, places, backups (one or several of a unit state it), survivors and a lock besides.
Scenario randomScenario(unsigned seed) {
    Scenario scenario = toScenario(randomStory(seed));
    scenario.time = TimeBase();
    Random random(seed + 1);
    for (Service& service : scenario.services) {
        service.name =
            below(random, 2) ? LocalizedText(QStringLiteral("The ") + service.id) : LocalizedText();
        service.survives = below(random, 6) == 0;
        if (below(random, 3) > 0) {
            service.backup = {Instant{below(random, 40)}, Duration{below(random, 3)}, {}};
            if (below(random, 3) == 0) {
                service.backup.every = Duration{1 + below(random, 9)};
            }
        }
        if (below(random, 3) == 0) {
            service.map = MapPosition{below(random, 1000) / 8.0, -below(random, 1000) / 10.0};
        }
    }
    for (const std::vector<ServiceId>& group : scenario.lockstep) {
        Service& first = scenario.services[group.front().at()];
        Service& second = scenario.services[group.back().at()];
        if (first.backup.at && second.backup.at) {
            second.backup = first.backup;
        }
    }
    if (below(random, 2)) {
        scenario.lock = {Instant{below(random, 30)}, below(random, 2) ? Blocked::Delayed : Blocked::Denied};
    }
    return scenario;
}

ServiceId anyService(const Scenario& scenario, Random& random) {
    return ServiceId(static_cast<std::size_t>(below(random, scenario.services.size())));
}

AggregateId anyAggregate(const Scenario& scenario, Random& random) {
    return AggregateId(static_cast<std::size_t>(below(random, scenario.log->aggregateCount())));
}

std::vector<std::vector<AggregateId>> anyPartition(const Scenario& scenario, Random& random) {
    std::vector<std::vector<AggregateId>> groups(
        static_cast<std::size_t>(1 + below(random, scenario.log->aggregateCount())));
    for (std::size_t aggregate = 0; aggregate < scenario.log->aggregateCount(); ++aggregate) {
        groups[static_cast<std::size_t>(below(random, groups.size()))].push_back(AggregateId(aggregate));
    }
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    return groups;
}

/// Any of all that can be done; what was done, for failures.
struct Step {
    QString what;
    Rearrangement result;
};

Step anyStep(const Scenario& s, Random& random) {
    const ServiceId a = anyService(s, random);
    const ServiceId b = anyService(s, random);
    const AggregateId aggregate = anyAggregate(s, random);
    const std::size_t variant =
        s.variants.empty() ? 0 : static_cast<std::size_t>(below(random, s.variants.size()));
    const auto kept = [](const Scenario& scenario) { return Rearrangement{scenario, {}}; };
    const QString name = QStringLiteral("variant %1").arg(below(random, 5));
    switch (below(random, 11)) {
    case 0:
        return {QStringLiteral("merge"), withMerged(s, a, b)};
    case 1:
        return {QStringLiteral("move"), withMoved(s, aggregate, b)};
    case 2:
        return {QStringLiteral("split"), withSplit(s, aggregate)};
    case 3:
        return {QStringLiteral("service"), withService(s, QStringLiteral("new%1").arg(below(random, 3)))};
    case 4:
        return {QStringLiteral("partition"), withPartition(s, anyPartition(s, random))};
    case 5:
        return {QStringLiteral("lockstep"), kept(withLockstep(s, a, b))};
    case 6:
        return {QStringLiteral("without lockstep"), kept(withoutLockstep(s, a))};
    case 7:
        return {QStringLiteral("show"), withVariantShown(s, variant)};
    case 8:
        return {QStringLiteral("add"), kept(withVariantAdded(s, name, QStringLiteral("as it was")))};
    case 9:
        return {QStringLiteral("remove"), kept(withVariantRemoved(s, variant))};
    default:
        return {QStringLiteral("rename"), kept(withVariantRenamed(s, variant, name))};
    }
}

/// What an event says, whoever owns it and whatever it is called.
std::string told(const EventLog& log, EventId event) {
    std::string text = std::to_string(log.at(event).ticks) + ' ' + std::to_string(int(log.kind(event))) +
                       ' ' + std::string(log.entityName(log.entity(event)));
    for (const EntityId target : log.links(event)) {
        text += " links " + std::string(log.entityName(target));
    }
    for (const EntityId target : log.unlinks(event)) {
        text += " unlinks " + std::string(log.entityName(target));
    }
    if (log.interaction(event).isValid()) {
        text += " in " + std::string(log.interactionName(log.interaction(event)));
    }
    if (log.mirrors(event).isValid()) {
        text += " mirrors " + std::string(log.entityName(log.mirrors(event)));
    }
    return text + ' ' + log.label(event, {}).toStdString() +
           (log.hasOwnName(event) ? log.eventName(event) : "");
}

/// In the order over all services.
std::vector<std::string> told(const EventLog& log) {
    std::vector<std::string> texts;
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        texts.push_back(told(log, log.eventAtOrder(rank)));
    }
    return texts;
}

/// What is wrong with a scenario that should be one; empty where all is well.
QString complaint(const Scenario& s) {
    for (std::size_t i = 0; i < s.services.size(); ++i) {
        if (s.log->serviceName(ServiceId(i)) != s.services[i].id.toStdString()) {
            return QStringLiteral("the log calls a service otherwise");
        }
    }
    for (const std::vector<ServiceId>& group : s.lockstep) {
        if (group.size() < 2) {
            return QStringLiteral("lockstep of one");
        }
    }
    const QByteArray written = writeScenario(s);
    const ReadResult read = readScenarioFromBytes(written, QStringLiteral("written"));
    if (!read.scenario) {
        const Diagnostic& first = read.diagnostics.front();
        return QStringLiteral("code %1 at %2:%3 in\n")
                   .arg(int(first.code))
                   .arg(first.location.line)
                   .arg(first.location.column) +
               QString::fromUtf8(written);
    }
    return equalContent(*read.scenario, s)
               ? QString()
               : QStringLiteral("reads otherwise:\n") + QString::fromUtf8(written);
}

QString complaintOfStep(const Scenario& before, const Rearrangement& step) {
    const EventLog& old = *before.log;
    const EventLog& now = *step.scenario.log;
    if (told(now) != told(old)) {
        return QStringLiteral("another story");
    }
    if (step.oldEvents.empty() && step.scenario.log != before.log && old.size() > 0) {
        return QStringLiteral("another log, but nothing says where its events come from");
    }
    std::set<EventId> seen;
    for (std::size_t event = 0; event < now.size(); ++event) {
        const EventId was = step.oldEvent(EventId(event));
        if (!seen.insert(was).second || told(old, was) != told(now, EventId(event))) {
            return QStringLiteral("an event that is said to be another one");
        }
    }
    for (std::size_t aggregate = 0; aggregate < old.aggregateCount(); ++aggregate) {
        if (old.aggregateName(AggregateId(aggregate)) != now.aggregateName(AggregateId(aggregate))) {
            return QStringLiteral("another aggregate under an id");
        }
    }
    return before.roots == step.scenario.roots ? QString() : QStringLiteral("other roots");
}

Scenario read(const QByteArray& yaml) {
    const ReadResult result = readScenarioFromBytes(yaml, QStringLiteral("test"));
    if (!result.scenario) {
        qFatal("code %d in line %d", int(result.diagnostics.front().code),
               result.diagnostics.front().location.line);
    }
    return *result.scenario;
}

/// Services and what they own, as `A: a b | B: c`.
QString owning(const Scenario& s) {
    QStringList services;
    for (std::size_t i = 0; i < s.services.size(); ++i) {
        QString text = s.services[i].id + QLatin1Char(':');
        for (std::size_t aggregate = 0; aggregate < s.log->aggregateCount(); ++aggregate) {
            if (s.log->owner(AggregateId(aggregate)) == ServiceId(i)) {
                text +=
                    QLatin1Char(' ') + QString::fromStdString(s.log->aggregateName(AggregateId(aggregate)));
            }
        }
        services.push_back(text);
    }
    return services.join(QLatin1String(" | "));
}

/// Which services share a unit, and what it has: `A+B at 3`.
QString planned(const Scenario& s) {
    QStringList units;
    const BackupUnits all = s.units();
    for (std::size_t i = 0; i < all.size(); ++i) {
        QStringList members;
        for (const ServiceId member : all.members(UnitId(i))) {
            const Service& service = s.services[member.at()];
            members.push_back(service.id + (service.survives ? QStringLiteral("!") : QString()) +
                              (service.backup.at ? s.time.format(*service.backup.at) : QString()));
        }
        units.push_back(members.join(QLatin1Char('+')));
    }
    return units.join(QLatin1Char(' '));
}

const char* const shop = R"(bacscope: 1
services:
  orders: {name: Orders, owns: [orders, invoices], backup: 3, map: [10, 20]}
  shipping: {owns: [shipping, parcels], backup: {at: 2, takes: 1}}
  stock:
roots: [stock]
lockstep: [[shipping, stock]]
events:
  - {at: 1, create: orders/1, interaction: x}
  - {at: 1, create: stock/1, interaction: x}
  - {at: 2, create: parcels/1, link: orders/1}
  - {at: 3, create: invoices/1, mirrors: orders/1}
  - {at: 3, create: shipping/1}
)";

} // namespace

class DecompositionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysAScenario();
    void analysesLikeARebuiltScenario();
    void mergingAndSplittingAgainIsNothing();

    void merges();
    void mergesWithinAUnit();
    void moves();
    void splits();
    void partitions_data();
    void partitions();
    void joinsUnits();
    void partsUnits();
    void addsAService();
    void renames();
    void keepsVariants();
    void keepsNamesOfVariantsApart();
    void keepsEventNamesApart();
    void dealsLogsAsIfTheyWereBuiltSo();
};

void DecompositionTest::staysAScenario() {
    for (unsigned seed = 0; seed < 300; ++seed) {
        Scenario scenario = randomScenario(seed);
        QCOMPARE(complaint(scenario), QString());
        Random random(seed);
        QStringList done;
        for (int i = 0; i < 8; ++i) {
            const Scenario before = scenario;
            Step step = anyStep(scenario, random);
            done.push_back(step.what);
            const QString trace = QString::number(seed) + QLatin1Char(' ') + done.join(QLatin1Char(' '));
            const QString wrong = complaintOfStep(before, step.result);
            QVERIFY2(wrong.isEmpty(), qPrintable(trace + QStringLiteral(": ") + wrong));
            scenario = std::move(step.result.scenario);
            const QString invalid = complaint(scenario);
            QVERIFY2(invalid.isEmpty(), qPrintable(trace + QStringLiteral(": ") + invalid));
        }
    }
}

void DecompositionTest::analysesLikeARebuiltScenario() {
    for (unsigned seed = 0; seed < 500; ++seed) {
        Story story = randomStory(seed);
        Random random(seed);
        const std::string into = story.services[random() % story.services.size()];
        std::string from = story.services[random() % story.services.size()];
        if (from == into) {
            continue;
        }
        const Scenario scenario = toScenario(story);
        const ServiceId intoId = scenario.log->findService(into);
        const Scenario merged = withMerged(scenario, scenario.log->findService(from), intoId).scenario;

        // The same by hand.
        for (auto& [aggregate, service] : story.owner) {
            service = service == from ? into : service;
        }
        std::erase(story.services, from);
        for (std::vector<std::string>& group : story.lockstep) {
            std::erase(group, from);
        }
        story.markers.erase(from);
        const AnalysisReport report = analyze(std::make_shared<const World>(merged), toCut(story));
        QCOMPARE(inWords(*merged.log, report).text(), analyzeSlowly(story).text());
    }
}

void DecompositionTest::mergingAndSplittingAgainIsNothing() {
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Scenario scenario = randomScenario(seed);
        std::vector<std::vector<AggregateId>> groups(scenario.services.size());
        for (std::size_t aggregate = 0; aggregate < scenario.log->aggregateCount(); ++aggregate) {
            groups[scenario.log->owner(AggregateId(aggregate)).at()].push_back(AggregateId(aggregate));
        }
        QVERIFY(withPartition(scenario, groups).scenario.log == scenario.log);
        Scenario all = scenario;
        while (all.services.size() > 1) {
            all = withMerged(all, ServiceId(all.services.size() - 1), ServiceId(std::size_t(0))).scenario;
        }
        QCOMPARE(all.lockstep.size(), std::size_t(0));
        QCOMPARE(withPartition(all, groups).scenario.services.size(), scenario.services.size());
        QCOMPARE(told(*withPartition(all, groups).scenario.log), told(*scenario.log));
    }
}

void DecompositionTest::merges() {
    const Scenario before = read(shop);
    const Rearrangement merged = withMerged(before, ServiceId(1), ServiceId(0));
    QCOMPARE(owning(merged.scenario),
             QStringLiteral("orders: orders invoices shipping parcels | stock: stock"));
    // What shipping said for both stays with stock.
    QCOMPARE(planned(merged.scenario), QStringLiteral("orders3 stock2"));
    QCOMPARE(merged.scenario.services[1].backup.takes, Duration{1'000'000'000});
    QCOMPARE(merged.scenario.services[0].name, LocalizedText(QStringLiteral("Orders")));
    QCOMPARE(merged.scenario.services[0].map, std::optional(MapPosition{10, 20}));
    QCOMPARE(merged.scenario.log->eventName(EventId(1)), std::string("orders/2"));
    QCOMPARE(before.log->eventName(merged.oldEvent(EventId(1))), std::string("shipping/1"));
    QVERIFY(withMerged(before, ServiceId(1), ServiceId(1)).scenario.log == before.log);
}

void DecompositionTest::mergesWithinAUnit() {
    const Scenario merged = withMerged(read(shop), ServiceId(1), ServiceId(2)).scenario;
    QCOMPARE(owning(merged), QStringLiteral("orders: orders invoices | stock: shipping parcels stock"));
    QCOMPARE(planned(merged), QStringLiteral("orders3 stock2"));
}

void DecompositionTest::moves() {
    const Scenario before = read(shop);
    const Scenario once = withMoved(before, before.log->findAggregate("invoices"), ServiceId(2)).scenario;
    QCOMPARE(owning(once),
             QStringLiteral("orders: orders | shipping: shipping parcels | stock: invoices stock"));
    const Scenario twice = withMoved(once, before.log->findAggregate("orders"), ServiceId(1)).scenario;
    QCOMPARE(owning(twice), QStringLiteral("shipping: orders shipping parcels | stock: invoices stock"));
}

void DecompositionTest::splits() {
    const Scenario before = read(shop);
    const Scenario parcels = withSplit(before, before.log->findAggregate("parcels")).scenario;
    QCOMPARE(
        owning(parcels),
        QStringLiteral("orders: orders invoices | shipping: shipping | parcels: parcels | stock: stock"));
    QCOMPARE(planned(parcels), QStringLiteral("orders3 shipping2+stock2 parcels2"));
    const Scenario taken = withSplit(before, before.log->findAggregate("orders")).scenario;
    QCOMPARE(owning(taken),
             QStringLiteral("orders: invoices | orders-2: orders | shipping: shipping parcels | "
                            "stock: stock"));
    QVERIFY(!taken.services[1].map.has_value());
    QVERIFY(withSplit(before, before.log->findAggregate("stock")).scenario.log == before.log);
}

void DecompositionTest::partitions_data() {
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<QString>("owners");
    QTest::newRow("as it is") << QStringList{"orders invoices", "shipping parcels", "stock"}
                              << "orders: orders invoices | shipping: shipping parcels | stock: stock";
    QTest::newRow("a monolith") << QStringList{"orders invoices shipping parcels stock"}
                                << "orders: orders invoices shipping parcels stock";
    QTest::newRow("each on its own")
        << QStringList{"orders", "invoices", "shipping", "parcels", "stock"}
        << "orders: orders | invoices: invoices | shipping: shipping | parcels: parcels | stock: stock";
    QTest::newRow("the whole before the larger part")
        << QStringList{"shipping parcels orders", "invoices", "stock"}
        << "orders: invoices | shipping: orders shipping parcels | stock: stock";
    QTest::newRow("three from one") << QStringList{"shipping", "parcels stock", "orders invoices"}
                                    << "orders: orders invoices | shipping: shipping | stock: parcels stock";
}

void DecompositionTest::partitions() {
    QFETCH(QStringList, groups);
    const Scenario before = read(shop);
    std::vector<std::vector<AggregateId>> partition;
    for (const QString& group : groups) {
        std::vector<AggregateId>& aggregates = partition.emplace_back();
        for (const QString& name : group.split(QLatin1Char(' '))) {
            aggregates.push_back(before.log->findAggregate(name.toStdString()));
        }
    }
    const Scenario after = withPartition(before, partition).scenario;
    QTEST(owning(after), "owners");
    QCOMPARE(complaint(after), QString());
}

void DecompositionTest::joinsUnits() {
    const Scenario before = read(shop);
    QCOMPARE(planned(withLockstep(before, ServiceId(0), ServiceId(2))),
             QStringLiteral("orders2+shipping2+stock2"));
    QCOMPARE(planned(withLockstep(before, ServiceId(2), ServiceId(0))),
             QStringLiteral("orders3+shipping3+stock3"));
    QCOMPARE(planned(withLockstep(before, ServiceId(1), ServiceId(2))), planned(before));
    Scenario unsaid = before;
    unsaid.services[0].backup = {};
    unsaid.services[0].survives = true;
    QCOMPARE(planned(withLockstep(unsaid, ServiceId(1), ServiceId(0))),
             QStringLiteral("orders!+shipping!+stock!"));
}

void DecompositionTest::partsUnits() {
    const Scenario parted = withoutLockstep(read(shop), ServiceId(1));
    QCOMPARE(planned(parted), QStringLiteral("orders3 shipping2 stock2"));
    QVERIFY(parted.lockstep.empty());
    const Scenario three = withLockstep(read(shop), ServiceId(0), ServiceId(1));
    QCOMPARE(planned(withoutLockstep(three, ServiceId(1))), QStringLiteral("orders2+stock2 shipping2"));
}

void DecompositionTest::addsAService() {
    const Scenario before = read(shop);
    const Scenario added = withService(before, QStringLiteral("billing")).scenario;
    QCOMPARE(
        owning(added),
        QStringLiteral("orders: orders invoices | shipping: shipping parcels | stock: stock | billing:"));
    const Scenario moved = withMoved(added, before.log->findAggregate("invoices"), ServiceId(3)).scenario;
    QCOMPARE(owning(moved), QStringLiteral("orders: orders | shipping: shipping parcels | stock: stock | "
                                           "billing: invoices"));
    QVERIFY(withService(before, QStringLiteral("stock")).scenario.log == before.log);
}

void DecompositionTest::renames() {
    const Scenario before = read(shop);
    const QString english = QStringLiteral("en_GB");
    const QString german = QStringLiteral("de_CH");
    const auto named = [](const Scenario& scenario, ServiceId service, const char* name,
                          const QString& language) {
        return withName(scenario, service, QString::fromUtf8(name), language);
    };
    QCOMPARE(named(before, ServiceId(2), "Stock", english).services[2].displayName(german),
             QStringLiteral("Stock"));
    QCOMPARE(named(before, ServiceId(0), "orders", english).services[0].name, LocalizedText());
    QCOMPARE(named(before, ServiceId(0), "", english).services[0].name, LocalizedText());
    // Named in one language, it keeps its names in the others.
    Scenario bilingual = before;
    bilingual.services[0].name =
        LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("Orders")},
                                             {QStringLiteral("fr"), QStringLiteral("Commandes")}});
    bilingual = named(bilingual, ServiceId(0), "Bestellungen", german);
    QCOMPARE(bilingual.services[0].displayName(german), QStringLiteral("Bestellungen"));
    bilingual = named(bilingual, ServiceId(0), "Ordering", english);
    QCOMPARE(bilingual.services[0].name.texts(),
             (QMap<QString, QString>{{QStringLiteral("de"), QStringLiteral("Bestellungen")},
                                     {QStringLiteral("en"), QStringLiteral("Ordering")},
                                     {QStringLiteral("fr"), QStringLiteral("Commandes")}}));
    // Without a name in one language it is called by its id there.
    QCOMPARE(named(bilingual, ServiceId(0), "", german).services[0].displayName(german),
             QStringLiteral("orders"));
}

void DecompositionTest::keepsVariants() {
    Scenario s = withVariantAdded(read(shop), QStringLiteral("Monolith"), QStringLiteral("Services"));
    QCOMPARE(s.variants.size(), std::size_t(2));
    QCOMPARE(s.shownVariant, std::size_t(1));
    while (s.services.size() > 1) {
        s = withMerged(s, ServiceId(1), ServiceId(0)).scenario;
    }
    s.lock.blocked = Blocked::Denied;
    s = withVariantShown(s, 0).scenario;
    QCOMPARE(owning(s), owning(read(shop)));
    QVERIFY(!s.lock.start); // with the words of LockPlan itself, gcc 12 sees ghosts under its sanitizers
    QCOMPARE(s.lock.blocked, Blocked::Delayed);
    QCOMPARE(allVariants(s)[1].services.size(), std::size_t(1));
    QCOMPARE(allVariants(s)[1].lock.blocked, Blocked::Denied);
    QCOMPARE(owning(asVariant(s, 1)), QStringLiteral("orders: orders invoices shipping parcels stock"));
    s = withVariantAdded(s, QStringLiteral("Third"), {});
    QCOMPARE(s.shownVariant, std::size_t(2));
    s = withVariantRemoved(s, 0);
    QCOMPARE(s.shownVariant, std::size_t(1));
    QCOMPARE(shownVariant(s).name, QStringLiteral("Third"));
    s = withVariantRemoved(s, 0);
    QVERIFY(s.variants.empty());
    QVERIFY(equalContent(s, read(shop)));
}

void DecompositionTest::keepsNamesOfVariantsApart() {
    const Scenario before = read(shop);
    QVERIFY(withVariantAdded(before, QStringLiteral("a"), QStringLiteral("a")).variants.empty());
    QVERIFY(withVariantAdded(before, QStringLiteral("a"), {}).variants.empty());
    QVERIFY(withVariantAdded(before, {}, QStringLiteral("a")).variants.empty());
    Scenario s = withVariantAdded(before, QStringLiteral("b"), QStringLiteral("a"));
    QCOMPARE(withVariantRenamed(s, 0, QStringLiteral("b")).variants[0].name, QStringLiteral("a"));
    QCOMPARE(withVariantRenamed(s, 0, QStringLiteral("c")).variants[0].name, QStringLiteral("c"));
    for (std::size_t i = 0; i < mostVariants + 3; ++i) {
        s = withVariantAdded(s, QString::number(i), {});
    }
    QCOMPARE(s.variants.size(), mostVariants);
    QCOMPARE(complaint(s), QString());
}

void DecompositionTest::keepsEventNamesApart() {
    const Scenario before = read(R"(bacscope: 1
services: {A: , B: }
events:
  - {at: 1, create: A/1}
  - {at: 2, create: B/1}
  - {at: 3, create: A/2, id: A/2-2}
  - {at: 4, create: A/3, id: A/2}
  - {at: 5, create: A/4}
)"
                                 R"(  - {at: 6, create: B/2, id: B/7}
)");
    const Scenario merged = withMerged(before, ServiceId(1), ServiceId(0)).scenario;
    QStringList names;
    for (std::size_t event = 0; event < merged.log->size(); ++event) {
        names.push_back(QString::fromStdString(merged.log->eventName(EventId(event))));
    }
    QCOMPARE(names, (QStringList{"A/1", "A/2-3", "A/2-2", "A/2", "A/5", "B/7"}));
    QCOMPARE(complaint(merged), QString());
}

void DecompositionTest::dealsLogsAsIfTheyWereBuiltSo() {
    for (unsigned seed = 0; seed < 100; ++seed) {
        Story story = randomStory(seed);
        const Scenario scenario = toScenario(story);
        Random random(seed);
        std::vector<ServiceId> owners;
        for (std::size_t aggregate = 0; aggregate < scenario.log->aggregateCount(); ++aggregate) {
            owners.push_back(anyService(scenario, random));
            story.owner[scenario.log->aggregateName(AggregateId(aggregate))] =
                scenario.log->serviceName(owners.back());
        }
        Scenario dealt = scenario;
        dealt.log = withServices(*scenario.log, story.services, owners).log;
        QVERIFY(equalContent(dealt, toScenario(story)));
    }
}

BACSCOPE_TEST(decomposition, DecompositionTest, QCoreApplication)
#include "DecompositionTest.moc"
