// Writing scenarios: what is written reads back equal, and saving loses nothing.
#include "scenario/ScenarioWriter.h"
#include "scenario/Decomposition.h"
#include "scenario/ScenarioReader.h"
#include "support/FullDisk.h"

#include "scenario/YamlText.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace bacscope;
using namespace bacscope::test;

namespace {

/// Random scenarios with all features; the same for the same seed. Their stories make sense.
class Inventor {
public:
    explicit Inventor(unsigned seed) : m_random(seed) {}

    Scenario invent(bool csv = false);

private:
    void inventVariants(Scenario& scenario);
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool often() { return below(3) > 0; }
    bool seldom() { return below(5) == 0; }
    QString text();
    QString word();
    LocalizedText texts();
    Instant instant();

    std::mt19937 m_random;
    TimeBase m_time;
    bool m_csv = false;
};

QString Inventor::text() {
    static const QStringList pieces{
        "a",      "B",   "yes", "null", "~",      "1e3",    "017",    "2018-05-01", " ",
        "  ",     ": ",  " #",  "#",    "- ",     "-",      "? ",     "[",          "]",
        "{",      "}",   ",",   "&a",   "*a",     "!",      "|",      ">",          "%",
        "@",      "`",   "\"",  "'",    "\\",     "\\n",    "\n",     "\n\n",       "\t",
        "\r",     "é",   "😀",   "ж",    "\u0085", "\u2028", "\u00a0", "\ufeff",     "\u0001",
        "\u007f", "---", "...", "<<",   "=",      "/",      ".inf",   "true",       "word another word",
        "."};
    QString out;
    for (int length = below(6); length > 0; --length) {
        out += pieces.at(below(static_cast<int>(pieces.size())));
    }
    if (seldom()) {
        out = out.repeated(20);
    }
    if (seldom()) {
        out += QStringLiteral(" and so on, in many words").repeated(1 + below(8));
    }
    if (!m_csv && seldom()) {
        out += QChar(QChar::Null);
    }
    return out;
}

QString Inventor::word() {
    static const QStringList words{"orders", "A",   "é",  "yes",   "null", "17", "1e3", "a:b",
                                   "#x",     "[x]", "{y", "\"q\"", "'",    "-",  "~",   "😀",
                                   "a,b",    "&",   "*x", "!t",    "%",    "@",  "x=y"};
    return words.at(below(static_cast<int>(words.size()))) + QString::number(below(1000));
}

LocalizedText Inventor::texts() {
    if (often() || m_csv) {
        return LocalizedText(text());
    }
    return LocalizedText(QMap<QString, QString>{{"en", text()}, {"de", text()}, {"pt_BR", text()}});
}

Instant Inventor::instant() {
    if (m_time.isClock()) {
        return {std::int64_t(1'525'168'800) * 1'000'000'000 + below(1000) * std::int64_t(1'234'567)};
    }
    return {below(100) * std::int64_t(250'000'000) + (seldom() ? below(10) : 0)};
}

/// Other decompositions and plans, of which any one is shown.
void Inventor::inventVariants(Scenario& scenario) {
    for (int i = below(4); i > 0; --i) {
        scenario = withVariantAdded(scenario, text() + QString::number(i), text() + QStringLiteral("first"));
        const auto service = [&] {
            return ServiceId(static_cast<std::size_t>(below(static_cast<int>(scenario.services.size()))));
        };
        switch (below(5)) {
        case 0:
            scenario = withMerged(scenario, service(), service()).scenario;
            break;
        case 1:
            scenario = withLockstep(scenario, service(), service());
            break;
        case 2:
            scenario = withoutLockstep(scenario, service());
            break;
        case 3:
            if (scenario.log->aggregateCount() > 0) {
                scenario = withSplit(scenario, AggregateId(std::size_t(0))).scenario;
            }
            break;
        default:
            scenario.services.front().backup = {instant(), {}, {}};
            scenario = withoutLockstep(scenario, ServiceId(std::size_t(0)));
        }
        scenario.lock.start = often() ? std::optional(instant()) : std::nullopt;
    }
    if (!scenario.variants.empty()) {
        scenario = withVariantShown(
                       scenario, static_cast<std::size_t>(below(static_cast<int>(scenario.variants.size()))))
                       .scenario;
    }
}

Scenario Inventor::invent(bool csv) {
    m_csv = csv;
    Scenario s;
    m_time =
        seldom() ? TimeBase::clock(often() ? 7200 : 0) : TimeBase::numbers(often() ? word() : QString(), 9);
    s.time = m_time;
    if (m_time.isClock() || often()) { // without any instant a file does not say that they are clock times
        s.disaster = instant();
    }
    s.title = texts();
    s.description = seldom() ? LocalizedText() : texts();
    s.toTry = seldom() ? LocalizedText() : texts();
    s.source = seldom() ? LocalizedText() : texts();

    EventLogBuilder builder;
    std::vector<std::string> aggregates;
    const int services = 1 + below(5);
    for (int i = 0; i < services; ++i) {
        Service service;
        service.id = word() + QString::number(i);
        service.name = often() ? texts() : LocalizedText();
        if (service.name == LocalizedText(QString())) {
            service.name = {}; // an empty name is none
        }
        service.color = seldom() ? std::optional<std::uint32_t>(m_random() & 0xffffffu) : std::nullopt;
        service.survives = seldom();
        if (often()) {
            service.backup.at = instant();
            service.backup.takes = Duration{seldom() ? 0 : below(10) * std::int64_t(1'000'000'000)};
            service.backup.every = seldom() ? std::optional(Duration{1 + below(100)}) : std::nullopt;
        }
        if (seldom()) {
            service.map = MapPosition{(below(20'000) - 10'000) / 7.0, below(1000) / 4.0};
        }
        const ServiceId id = builder.addService(service.id.toStdString());
        const std::string own = service.id.toStdString();
        const int count = often() ? 1 : below(4);
        for (int k = 0; k < count; ++k) {
            aggregates.push_back(
                k == 0 && often() ? own : (word() + QString::number(10 * i + k)).toStdString() + "x");
            builder.addAggregate(aggregates.back(), id);
            s.roots.push_back(seldom());
        }
        s.services.push_back(service);
    }
    if (seldom()) {
        s.lock = {often() ? std::optional(instant()) : std::nullopt,
                  often() ? Blocked::Denied : Blocked::Delayed};
    }
    if (services > 2 && often()) {
        s.lockstep.push_back({ServiceId(0), ServiceId(2)});
        s.services[2].backup = s.services[0].backup;
    }
    if (aggregates.empty()) {
        s.log = std::move(builder).build().log;
        inventVariants(s);
        return s;
    }

    const auto entityName = [&] {
        return aggregates[m_random() % aggregates.size()] + "/" + std::to_string(below(30));
    };
    std::vector<std::string> alive;
    std::vector<std::string> created;
    for (int i = below(4); i > 0; --i) {
        const std::string name = entityName();
        builder.setGiven(builder.entity(name));
        if (std::ranges::find(alive, name) == alive.end()) {
            alive.push_back(name);
        }
    }
    std::vector<Instant> times(static_cast<std::size_t>(below(40)));
    std::ranges::generate(times, [this] { return instant(); });
    std::ranges::sort(times);
    int number = 0;
    for (const Instant at : times) {
        const std::string name = entityName();
        const auto place = std::ranges::find(alive, name);
        NewEvent event{.at = at, .entity = builder.entity(name)};
        if (place == alive.end()) {
            event.kind = EventKind::Create;
            alive.push_back(name);
            if (!created.empty() && seldom() && created.front() != name) {
                event.mirrors = builder.entity(created.front());
            }
            created.push_back(name);
        } else if (often()) {
            event.kind = EventKind::Update;
        } else {
            event.kind = EventKind::Delete;
            alive.erase(place);
        }
        std::vector<EntityId> links;
        for (int i = below(3); i > 0 && !alive.empty(); --i) {
            links.push_back(builder.entity(alive[m_random() % alive.size()]));
        }
        event.links = links;
        if (often()) {
            event.interaction = builder.interaction((word() + text()).toStdString());
        }
        if (often()) {
            event.localizedLabel = texts();
            if (event.localizedLabel.isPlain() && event.localizedLabel.in({}).isEmpty()) {
                event.localizedLabel = {};
            }
        }
        const std::string id = (text() + QString::number(++number) + "!").toStdString();
        if (seldom()) {
            event.id = id;
        }
        builder.addEvent(event);
    }
    s.log = std::move(builder).build().log;
    inventVariants(s);
    return s;
}

/// To read in a failure.
QString problemsOf(const ReadResult& result) {
    QString text;
    for (const Diagnostic& d : result.diagnostics) {
        text += QStringLiteral("%1:%2 code %3 %4; ")
                    .arg(d.location.line)
                    .arg(d.location.column)
                    .arg(int(d.code))
                    .arg(d.offending);
    }
    return text;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As many events as asked for, in two services.
Scenario longScenario(int events) {
    Scenario s;
    EventLogBuilder builder;
    for (const char* id : {"A", "B"}) {
        builder.addAggregate(id, builder.addService(id));
        Service service;
        service.id = QString::fromLatin1(id);
        s.services.push_back(service);
    }
    s.roots.resize(2);
    for (int i = 0; i < events; ++i) {
        builder.addEvent({.at = Instant{i * std::int64_t(1'000'000'000)},
                          .entity = builder.entity((i % 2 ? "A/" : "B/") + std::to_string(i))});
    }
    s.log = std::move(builder).build().log;
    return s;
}

} // namespace

class ScenarioWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackEqual();
    void writesForPeople();
    void writesVariantsForPeople();
    void tellsScenariosApart();
    void quotesWhatNeedsIt_data();
    void quotesWhatNeedsIt();
    void writesTheSameTwice();
    void writesLongIds();
    void shippedScenariosReadBackEqual();

    void savesEventFiles_data();
    void savesEventFiles();
    void keepsLongLogsInAFileOfTheirOwn();
    void keepsWorkloadsInPlaceOfEvents();
    void keepsAWorkloadBesideEvents();
    void doesNotTouchALogThatHasNotChanged();
    void doesNotOverwriteAnothersLog();
    void saysWhatCannotBeWritten();
    void leavesTheOldFileWhereItFails();
    void keepsBothFilesWhereverItFails();
    void keepsBothFilesOnAFullDisk();
    void canBeCancelled();
};

void ScenarioWriterTest::readsBackEqual() {
    for (unsigned seed = 0; seed < 400; ++seed) {
        const Scenario scenario = Inventor(seed).invent();
        const QByteArray bytes = writeScenario(scenario);
        const ReadResult result = readScenarioFromBytes(bytes, QStringLiteral("written"));
        QVERIFY2(result.scenario.has_value(),
                 qPrintable(QString::number(seed) + ": " + problemsOf(result) + "\n" + bytes));
        QVERIFY2(equalContent(*result.scenario, scenario),
                 (QByteArray::number(seed) + "\n" + bytes).constData());
    }
}

void ScenarioWriterTest::writesForPeople() {
    const QByteArray text = R"(bacscope: 1
title: Broken link
description: >
  B is restored from an older backup than A, and so a link that A holds leads to something that was
  never restored: the customer sees an error.
source: |-
  First line
  second line
time: {unit: min}
services:
  A: {name: "Microservice: A", owns: [A, C], color: "#12abff", survives: true}
  B: {backup: {at: 2.5, takes: 0.5, every: 4}}
  D: {backup: 3}
roots: [C]
lockstep: [[A, B]]
given: [C/1]
events:
  - {at: 3, create: A/3, link: [B/3, C/1], interaction: third}
  - {at: 3, create: B/3, interaction: third, mirrors: A/3}
  - {at: 4, update: A/3, unlink: B/3, label: B/3 released}
  - {at: 5, delete: B/3, label: {de: weg, en: gone}, id: e7}
disaster: 5
)";
    const ReadResult result = readScenarioFromBytes(text, QStringLiteral("x"));
    QVERIFY2(result.scenario.has_value(), qPrintable(problemsOf(result)));
    QCOMPARE(QString::fromUtf8(writeScenario(*result.scenario)), QString::fromUtf8(text));
}

void ScenarioWriterTest::writesVariantsForPeople() {
    const QByteArray text = R"(bacscope: 1
services:
  A: {backup: 1, map: [12.5, -3]}
  B: {}
lockstep: [[A, B]]
lock: {start: 1.5}
variant: "Two services, one database"
variants:
  Monolith:
    services:
      shop: {owns: [A, B], backup: {at: 1, takes: 0.5}}
    lock: {blocked: denied}
  Apart:
    services:
      A: {}
      B: {backup: 2}
      C: {owns: []}
    lockstep: [[A, C]]
shown: Monolith
events:
  - {at: 1, create: A/1}
  - {at: 2, create: B/1}
disaster: 3
)";
    const ReadResult result = readScenarioFromBytes(text, QStringLiteral("x"));
    QVERIFY2(result.scenario.has_value(), qPrintable(problemsOf(result)));
    QCOMPARE(QString::fromUtf8(writeScenario(*result.scenario)), QString::fromUtf8(text));
    const Scenario first = withVariantShown(*result.scenario, 0).scenario;
    QCOMPARE(QString::fromUtf8(writeScenario(first)),
             QString::fromUtf8(QByteArray(text).replace("shown: Monolith\n", "")));
}

void ScenarioWriterTest::tellsScenariosApart() {
    const Scenario plain = longScenario(4);
    const Scenario one = withVariantAdded(plain, QStringLiteral("b"), QStringLiteral("a"));
    const auto changed = [&](auto change) {
        Scenario other = one;
        change(other);
        return equalContent(one, other) || equalContent(other, one);
    };
    QVERIFY(equalContent(one, one));
    QVERIFY(!equalContent(plain, one));
    QVERIFY(!changed([](Scenario& s) { s.services[0].map = MapPosition{}; }));
    QVERIFY(!changed([](Scenario& s) { s.lock.blocked = Blocked::Denied; }));
    QVERIFY(!changed([](Scenario& s) { s.variants[0].services[0].backup.at = Instant{1}; }));
    QVERIFY(!changed([](Scenario& s) { s.variants[0].lock.start = Instant{1}; }));
    QVERIFY(!changed([](Scenario& s) { s.variants[0].owners[1] = ServiceId(std::size_t(0)); }));
    QVERIFY(!changed([](Scenario& s) { s.variants[0].lockstep = {{ServiceId(0), ServiceId(1)}}; }));
    QVERIFY(!changed([](Scenario& s) { s.variants[1].name = QStringLiteral("c"); }));
    QVERIFY(!changed([](Scenario& s) { s = withVariantShown(s, 0).scenario; }));
    QVERIFY(!changed([](Scenario& s) { s.workload = Workload(); }));
    QVERIFY(!changed([](Scenario& s) { s.eventsAreGenerated = true; }));
    // Of the one that is shown nothing but the name counts.
    QVERIFY(changed([](Scenario& s) { s.variants[1].lock.start = Instant{1}; }));
}

void ScenarioWriterTest::quotesWhatNeedsIt_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* text, const char* written) {
        QTest::newRow(written) << QString::fromUtf8(text) << QString::fromUtf8(written);
    };
    row("Orders and shipping", "Orders and shipping");
    row("orders/42", "orders/42");
    row("Größe", "Größe");
    row("3 items", "3 items");
    row("", "\"\"");
    row("yes", "\"yes\"");
    row("Null", "\"Null\"");
    row("1e3", "\"1e3\"");
    row("017", "\"017\"");
    row("2018-05-01", "\"2018-05-01\"");
    row(".inf", "\".inf\"");
    row("-", "\"-\"");
    row(" a", "\" a\"");
    row("a ", "\"a \"");
    row("a: b", "\"a: b\"");
    row("a #b", "\"a #b\"");
    row("a,b", "\"a,b\"");
    row("\"a\\b\"", "\"\\\"a\\\\b\\\"\"");
    row("a\nb\tc\rd", "\"a\\nb\\tc\\u000dd\"");
    row("\u0085\u2028\ufeff", "\"\\u0085\\u2028\\ufeff\"");
    row("a 😀", "a 😀");
}

void ScenarioWriterTest::quotesWhatNeedsIt() {
    QFETCH(QString, text);
    QTEST(QString::fromUtf8(yamlScalar(text)), "written");
}

void ScenarioWriterTest::writesTheSameTwice() {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const QByteArray once = writeScenario(Inventor(seed).invent());
        const ReadResult result = readScenarioFromBytes(once, QStringLiteral("x"));
        QVERIFY(result.scenario.has_value());
        QCOMPARE(writeScenario(*result.scenario), once);
    }
}

void ScenarioWriterTest::writesLongIds() {
    Scenario s;
    Service service;
    service.id = QStringLiteral("é").repeated(3000);
    EventLogBuilder builder;
    builder.addAggregate(service.id.toStdString(), builder.addService(service.id.toStdString()));
    s.services.push_back(service);
    s.roots.resize(1);
    s.log = std::move(builder).build().log;
    const ReadResult result = readScenarioFromBytes(writeScenario(s), QStringLiteral("x"));
    QVERIFY2(result.scenario.has_value(), qPrintable(problemsOf(result)));
    QVERIFY(equalContent(*result.scenario, s));
}

void ScenarioWriterTest::shippedScenariosReadBackEqual() {
    const QDir folder(QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios"));
    const QStringList files = folder.entryList({QStringLiteral("*.bac.yaml")});
    QVERIFY(!files.isEmpty());
    for (const QString& file : files) {
        const ReadResult shipped = readScenario(folder.filePath(file));
        QVERIFY(shipped.scenario.has_value());
        const ReadResult again = readScenarioFromBytes(writeScenario(*shipped.scenario), file);
        QVERIFY2(again.scenario.has_value(), qPrintable(file + problemsOf(again)));
        QVERIFY2(equalContent(*again.scenario, *shipped.scenario), qPrintable(file));
    }
}

void ScenarioWriterTest::savesEventFiles_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("JSON lines") << "events.jsonl";
    QTest::newRow("CSV") << "events.csv";
    QTest::newRow("in a folder") << "logs/of today/events.jsonl";
}

void ScenarioWriterTest::savesEventFiles() {
    QFETCH(QString, file);
    const QTemporaryDir dir;
    for (unsigned seed = 0; seed < 100; ++seed) {
        Scenario scenario = Inventor(seed).invent(file.endsWith(QLatin1String("csv")));
        scenario.eventFile = EventFile{file};
        const QString folder = dir.filePath(QString::number(seed));
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/s.bac.yaml");
        QCOMPARE(saveScenario(scenario, path), Diagnostics());
        const ReadResult result = readScenario(path);
        QVERIFY2(result.scenario.has_value(), qPrintable(QString::number(seed) + ": " + problemsOf(result)));
        QVERIFY2(equalContent(*result.scenario, scenario), qPrintable(path + QString::number(seed)));
        QCOMPARE(result.scenario->eventFile, scenario.eventFile);
        QVERIFY(QFileInfo::exists(folder + QLatin1Char('/') + file));
    }
}

void ScenarioWriterTest::keepsLongLogsInAFileOfTheirOwn() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("long.bac.yaml"));
    const Scenario inlined = longScenario(100);
    QCOMPARE(saveScenario(inlined, path), Diagnostics());
    QVERIFY(!QFileInfo::exists(dir.filePath(QStringLiteral("long.jsonl"))));
    const Scenario scenario = longScenario(static_cast<int>(eventsKeptInline) + 1);
    QCOMPARE(saveScenario(scenario, path), Diagnostics());
    const ReadResult result = readScenario(path);
    QVERIFY(result.scenario.has_value());
    QVERIFY(equalContent(*result.scenario, scenario));
    QCOMPARE(result.scenario->eventFile, std::optional(EventFile{QStringLiteral("long.jsonl")}));
}

void ScenarioWriterTest::keepsWorkloadsInPlaceOfEvents() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("s.bac.yaml"));
    const QByteArray text = R"(bacscope: 1
services:
  orders: {}
  customers: {}
variant: one
variants:
  two:
    services:
      shop: {owns: [orders, customers]}
workload:
  duration: 60000
  seed: 1
  existing: {customers: 3}
  use-cases:
    order:
      every: 2
      steps:
        - {create: orders, link: customers}
disaster: 15000
)";
    const ReadResult result = readScenarioFromBytes(text, QStringLiteral("x"));
    QVERIFY2(result.scenario.has_value(), qPrintable(problemsOf(result)));
    const Scenario& generated = *result.scenario;
    QVERIFY(generated.eventsAreGenerated);
    QVERIFY(generated.log->size() > eventsKeptInline);
    QCOMPARE(QString::fromUtf8(writeScenario(generated)), QString::fromUtf8(text));
    // The events follow the variant that is shown, and are kept nowhere.
    const Scenario merged = withVariantShown(generated, 1).scenario;
    QCOMPARE(saveScenario(merged, path), Diagnostics());
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{"s.bac.yaml"});
    const ReadResult again = readScenario(path);
    QVERIFY2(again.scenario.has_value(), qPrintable(problemsOf(again)));
    QVERIFY(equalContent(*again.scenario, merged));
    QCOMPARE(again.scenario->log->eventName(EventId(4)), std::string("shop/5"));
}

void ScenarioWriterTest::keepsAWorkloadBesideEvents() {
    const ReadResult result = readScenarioFromBytes(R"(bacscope: 1
services: {orders: , customers: }
given: [customers/7]
workload:
  duration: 20
  existing: {customers: 3}
  use-cases: {order: {every: 1, steps: [{create: orders, link: customers}]}}
events: [{at: 1, create: orders/1, link: customers/7}]
)",
                                                    QStringLiteral("x"));
    QVERIFY2(result.scenario.has_value(), qPrintable(problemsOf(result)));
    QVERIFY(!result.scenario->eventsAreGenerated);
    QCOMPARE(result.scenario->log->size(), std::size_t(1));
    QCOMPARE(result.scenario->log->entityCount(), std::size_t(2));
    QCOMPARE(result.scenario->workload->useCases.size(), std::size_t(1));
    const ReadResult again = readScenarioFromBytes(writeScenario(*result.scenario), QStringLiteral("x"));
    QVERIFY2(again.scenario.has_value(), qPrintable(problemsOf(again)));
    QVERIFY(equalContent(*again.scenario, *result.scenario));
}

void ScenarioWriterTest::doesNotTouchALogThatHasNotChanged() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("s.bac.yaml"));
    const QString log = dir.filePath(QStringLiteral("e.jsonl"));
    QFile file(log);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray byHand = "{  \"create\" : \"A/1\", \"at\": 1e0 }\n\n{\"at\":2,\"create\":\"B/1\"}";
    QCOMPARE(file.write(byHand), byHand.size());
    file.close();
    QFile yaml(path);
    QVERIFY(yaml.open(QIODevice::WriteOnly));
    yaml.write("bacscope: 1\nservices: {A: , B: }\nevents: {file: e.jsonl}\n");
    yaml.close();
    ReadResult result = readScenario(path);
    QVERIFY(result.scenario.has_value());
    result.scenario->services[0].backup.at = Instant{1'000'000'000};
    QCOMPARE(saveScenario(*result.scenario, path), Diagnostics());
    QCOMPARE(contents(log), byHand);
    QVERIFY(contents(path).contains("backup: 1"));
}

void ScenarioWriterTest::doesNotOverwriteAnothersLog() {
    const QTemporaryDir dir;
    const QString others = dir.filePath(QStringLiteral("events.jsonl"));
    QFile file(others);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("somebody's log\n");
    file.close();
    Scenario scenario = longScenario(10);
    scenario.eventFile = EventFile{QStringLiteral("events.jsonl")};
    const QString path = dir.filePath(QStringLiteral("mine.bac.yaml"));
    QCOMPARE(saveScenario(scenario, path), Diagnostics());
    QCOMPARE(contents(others), QByteArray("somebody's log\n"));
    const ReadResult result = readScenario(path);
    QVERIFY(result.scenario.has_value());
    QCOMPARE(result.scenario->eventFile, std::optional(EventFile{QStringLiteral("mine.jsonl")}));
    QVERIFY(equalContent(*result.scenario, scenario));
    // Its own log it does overwrite.
    Scenario longer = longScenario(20);
    longer.eventFile = result.scenario->eventFile;
    QCOMPARE(saveScenario(longer, path), Diagnostics());
    QVERIFY(equalContent(readScenario(path).scenario.value(), longer));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 3);
}

void ScenarioWriterTest::saysWhatCannotBeWritten() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("missing/s.bac.yaml"));
    const Diagnostics problems = saveScenario(longScenario(3), path);
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().code, DiagnosticCode::CannotWrite);
    QCOMPARE(problems.front().location.file, path);
    QVERIFY(!problems.front().arguments.front().isEmpty());
}

void ScenarioWriterTest::leavesTheOldFileWhereItFails() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("s.bac.yaml"));
    QCOMPARE(saveScenario(longScenario(3), path), Diagnostics());
    const QByteArray before = contents(path);
    // The log cannot be written below a file, so the scenario stays as it was.
    Scenario scenario = longScenario(5);
    scenario.eventFile = EventFile{QStringLiteral("s.bac.yaml/e.jsonl")};
    const Diagnostics problems = saveScenario(scenario, path);
    QCOMPARE(problems.front().code, DiagnosticCode::CannotWrite);
    QCOMPARE(contents(path), before);
}

void ScenarioWriterTest::keepsBothFilesWhereverItFails() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("s.bac.yaml"));
    const QString events = dir.filePath(QStringLiteral("s.jsonl"));
    Scenario scenario = longScenario(3);
    scenario.eventFile = EventFile{QStringLiteral("s.jsonl")};
    QCOMPARE(saveScenario(scenario, path), Diagnostics());
    const QByteArray before = contents(path);
    const QByteArray eventsBefore = contents(events);

    Scenario longer = longScenario(12);
    longer.eventFile = scenario.eventFile;
    const Scenario inlined = longScenario(12);
    const qsizetype yaml = writeScenario(inlined).size();
    const QString other = dir.filePath(QStringLiteral("inline.bac.yaml"));
    QCOMPARE(saveScenario(longScenario(2), other), Diagnostics());
    const QByteArray otherBefore = contents(other);
    for (rlim_t limit = 0; limit < static_cast<rlim_t>(yaml); ++limit) {
        Diagnostics problems;
        Diagnostics inlineProblems;
        bool saved = false;
        {
            const SizeLimit full(limit);
            problems = saveScenario(longer, path);
            inlineProblems = saveScenario(inlined, other);
            saved = problems.empty();
        }
        QCOMPARE(inlineProblems.size(), std::size_t(1));
        QCOMPARE(inlineProblems.front().arguments, QStringList{SizeLimit::reason()});
        QCOMPARE(contents(other), otherBefore);
        if (saved) {
            QVERIFY(equalContent(readScenario(path).scenario.value(), longer));
            break;
        }
        QCOMPARE(problems.front().code, DiagnosticCode::CannotWrite);
        QCOMPARE(problems.front().arguments, QStringList{SizeLimit::reason()});
        QCOMPARE(contents(path), before);
        QCOMPARE(contents(events), eventsBefore);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }
    QCOMPARE(saveScenario(longer, path), Diagnostics());
    QVERIFY(equalContent(readScenario(path).scenario.value(), longer));
}

void ScenarioWriterTest::keepsBothFilesOnAFullDisk() {
    FullDisk disk;
    const QString path = disk.path(QStringLiteral("s.bac.yaml"));
    Scenario scenario = longScenario(30);
    scenario.eventFile = EventFile{QStringLiteral("s.jsonl")};
    QCOMPARE(saveScenario(scenario, path), Diagnostics());
    const QByteArray before = contents(path);
    const QByteArray eventsBefore = contents(disk.path(QStringLiteral("s.jsonl")));
    disk.fill();
    Scenario longer = longScenario(60);
    longer.eventFile = scenario.eventFile;
    const Diagnostics problems = saveScenario(longer, path);
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().arguments, QStringList{disk.reason()});
    scenario.title = QStringLiteral("another title");
    QCOMPARE(saveScenario(scenario, path).front().arguments, QStringList{disk.reason()});
    QCOMPARE(contents(path), before);
    QCOMPARE(contents(disk.path(QStringLiteral("s.jsonl"))), eventsBefore);
}

void ScenarioWriterTest::canBeCancelled() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("s.bac.yaml"));
    const Diagnostics problems = saveScenario(longScenario(50'000), path, [](double) { return false; });
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().code, DiagnosticCode::Cancelled);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList());
}

BACSCOPE_TEST(scenario_writer, ScenarioWriterTest, QCoreApplication)
#include "ScenarioWriterTest.moc"
