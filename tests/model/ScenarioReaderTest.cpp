// Reading scenarios: what is right is read exactly, what is wrong is said with its place.
#include "scenario/ScenarioReader.h"

#include "scenario/Decomposition.h"
#include "scenario/DiagnosticList.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace bacscope;

namespace {

using Code = DiagnosticCode;

/// A scenario of services A and B with this in it besides. `services` and `events` replace the usual ones.
QByteArray scenario(const QByteArray& more, const QByteArray& services = "{A: , B: }",
                    const QByteArray& events = "[{at: 1, create: A/1}, {at: 1, create: B/1}]") {
    return "bacscope: 1\nservices: " + services + "\nevents: " + events + "\n" + more;
}

QByteArray withEvents(const QByteArray& events) {
    return scenario({}, "{A: , B: }", "\n  - {at: 1, create: A/1}\n  - {at: 1, create: B/1}\n" + events);
}

/// A scenario with this as its variants besides the first one, called `one`.
QByteArray variants(const QByteArray& others) {
    return scenario("variant: one\nvariants:\n  " + others + "\n");
}

ReadResult read(const QByteArray& yaml) {
    return readScenarioFromBytes(yaml, QStringLiteral("test.bac.yaml"));
}

/// "error 3:5 text" for each, to compare lists and read differences.
QStringList summary(const Diagnostics& diagnostics) {
    QStringList lines;
    for (const Diagnostic& diagnostic : diagnostics) {
        lines.push_back(QStringLiteral("%1 %2 %3:%4 %5")
                            .arg(diagnostic.severity == Severity::Error ? QStringLiteral("error")
                                                                        : QStringLiteral("warning"))
                            .arg(int(diagnostic.code))
                            .arg(diagnostic.location.line)
                            .arg(diagnostic.location.column)
                            .arg(diagnostic.offending));
    }
    return lines;
}

/// Takes the mark § out of a text, and says where it was.
SourceLocation takeMark(QByteArray& text) {
    const QByteArray mark = "§";
    const qsizetype place = text.indexOf(mark);
    if (place < 0) {
        return SourceLocation::fromOneBased(QStringLiteral("test.bac.yaml"), 0, 0);
    }
    text.remove(place, mark.size());
    const QByteArray before = text.left(place);
    const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
    return SourceLocation::fromOneBased(QStringLiteral("test.bac.yaml"),
                                        static_cast<int>(before.count('\n')) + 1,
                                        static_cast<int>(QString::fromUtf8(line).toUcs4().size()) + 1);
}

struct Folder {
    QTemporaryDir dir;

    QString path(const QString& name) const { return dir.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// A scenario with these events in a file of its own.
    ReadResult readWith(const QString& eventFile, const QByteArray& events) const {
        write(eventFile, events);
        write(QStringLiteral("s.bac.yaml"), scenario({}, "{A: , B: }", "{file: " + eventFile.toUtf8() + "}"));
        return readScenario(path(QStringLiteral("s.bac.yaml")));
    }
};

const char* const paperFigure3 = R"(bacscope: 1                       # required
title: Broken link
description: >
  B is restored from an older backup than A.
try: Drag B.
source: {en: Figure 3, de: Abbildung 3}
time: {unit: min}
services:
  A: {name: {en: Microservice A, de: Dienst A}, owns: [A, C], color: "#12aBff"}
  B: {name: Microservice B, backup: {at: 2.5, takes: 0.5, every: 4}}
  S: {survives: true}
roots: [C]
lockstep: [[A, S]]
given: [C/1]
events:
  - {at: 4, update: A/3, unlink: B/3, label: "B/3 released"}
  - {at: 3, create: A/3, link: [B/3, C/1], interaction: third}
  - {at: 3, create: B/3, interaction: third, mirrors: A/3}
  - {at: 5, delete: B/3, id: e7, label: {en: gone, de: weg}}
disaster: 5
)";

} // namespace

class ScenarioReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKey();
    void readsJson();
    void readsTextAsItStands();
    void takesTheUsualAggregates();
    void readsPlacesAndTheLock();
    void readsVariants_data();
    void readsVariants();
    void leavesOutWhatNobodyUses();
    void namesEventsByTheVariantThatIsShown();
    void limitsVariants();

    void keepsTheDecimalsThatTheInstantsNeed_data();
    void keepsTheDecimalsThatTheInstantsNeed();
    void keepsNanosecondsApart();
    void keepsTheCommonOffset_data();
    void keepsTheCommonOffset();

    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysAllInOneGo();
    void saysWhatWouldBeRight();
    void doesNotComplainOfWhatFollowsFromAnError();
    void warns_data();
    void warns();
    void countsBeyondAThousand();
    void keepsErrorsAmongWarnings();

    void acceptsStories_data();
    void acceptsStories();

    void refusesHostileText_data();
    void refusesHostileText();

    void readsEventFiles_data();
    void readsEventFiles();
    void saysWhatIsWrongInEventFiles_data();
    void saysWhatIsWrongInEventFiles();
    void staysInItsFolder_data();
    void staysInItsFolder();
    void canBeCancelled();
    void saysThatAFileCannotBeOpened();
};

void ScenarioReaderTest::readsEveryKey() {
    const ReadResult result = read(paperFigure3);
    QVERIFY(result.scenario.has_value());
    const Scenario& s = *result.scenario;
    const EventLog& log = *s.log;
    QCOMPARE(s.title, LocalizedText(QStringLiteral("Broken link")));
    QCOMPARE(s.description.in({}), QStringLiteral("B is restored from an older backup than A.\n"));
    QCOMPARE(s.source.in(QStringLiteral("de")), QStringLiteral("Abbildung 3"));
    QCOMPARE(s.time, TimeBase::numbers(QStringLiteral("min"), 9));
    QCOMPARE(s.services.size(), std::size_t(3));
    QCOMPARE(s.services[0].name.texts(),
             (QMap<QString, QString>{{QStringLiteral("en"), QStringLiteral("Microservice A")},
                                     {QStringLiteral("de"), QStringLiteral("Dienst A")}}));
    QCOMPARE(s.toTry, LocalizedText(QStringLiteral("Drag B.")));
    QCOMPARE(s.services[0].color, std::optional<std::uint32_t>(0x12abff));
    QCOMPARE(s.services[1].backup,
             (Backup{Instant{2'500'000'000}, Duration{500'000'000}, Duration{4'000'000'000}}));
    QVERIFY(s.services[2].survives);
    QCOMPARE(s.lockstep, (std::vector<std::vector<ServiceId>>{{ServiceId(0), ServiceId(2)}}));
    QCOMPARE(s.roots, (std::vector<bool>{false, true, false, false}));
    QCOMPARE(s.disaster, std::optional(Instant{5'000'000'000}));
    QCOMPARE(log.size(), std::size_t(4));
    const EventId created(0);
    QCOMPARE(log.eventName(created), std::string("A/1"));
    QCOMPARE(log.kind(created), EventKind::Create);
    QCOMPARE(log.at(created), Instant{3'000'000'000});
    QCOMPARE(log.entityName(log.entity(created)), std::string_view("A/3"));
    QCOMPARE(log.links(created).size(), std::size_t(2));
    QCOMPARE(log.entityName(log.links(created)[1]), std::string_view("C/1"));
    QVERIFY(log.isGiven(log.links(created)[1]));
    QCOMPARE(log.interactionName(log.interaction(created)), std::string_view("third"));
    QCOMPARE(log.label(EventId(1), {}), QStringLiteral("B/3 released"));
    QCOMPARE(log.mirrors(EventId(2)), log.entity(created));
    QCOMPARE(log.eventName(EventId(3)), std::string("e7"));
    QCOMPARE(log.label(EventId(3), QStringLiteral("de")), QStringLiteral("weg"));
}

void ScenarioReaderTest::readsJson() {
    const ReadResult yaml = read(scenario("backups: {A: 1}\n"));
    const ReadResult json = read(R"({"bacscope": 1, "services": {"A": {}, "B": {}},
        "events": [{"at": 1, "create": "A/1"}, {"at": 1, "create": "B/1"}], "backups": {"A": 1}})");
    QCOMPARE(summary(json.diagnostics), QStringList());
    QVERIFY(equalContent(json.scenario.value(), yaml.scenario.value()));
}

void ScenarioReaderTest::readsTextAsItStands() {
    const ReadResult result = read(scenario("title: yes\nsource: 1984\ndescription: \"a\\tb\\0\\x01 😀\"\n"));
    QVERIFY(result.scenario.has_value());
    QCOMPARE(result.scenario->title.in({}), QStringLiteral("yes"));
    QCOMPARE(result.scenario->source.in({}), QStringLiteral("1984"));
    QCOMPARE(result.scenario->description.in({}),
             QStringLiteral("a\tb") + QChar(QChar::Null) + QChar(1) + QStringLiteral(" 😀"));
}

void ScenarioReaderTest::takesTheUsualAggregates() {
    const ReadResult result =
        read(scenario({}, "{A: {owns: [orders, bills]}, B: }", "[{at: 1, create: orders/1}]"));
    QVERIFY(result.scenario.has_value());
    QCOMPARE(result.scenario->log->aggregateCount(), std::size_t(3));
    QVERIFY(!result.scenario->log->findAggregate("A").isValid());
    QCOMPARE(result.scenario->log->owner(result.scenario->log->findAggregate("B")), ServiceId(1));
}

void ScenarioReaderTest::readsPlacesAndTheLock() {
    const ReadResult result =
        read(scenario("lock: {start: 0.5, blocked: denied}\n", "{A: {map: [-12.5, 1e2]}, B: }"));
    QCOMPARE(summary(result.diagnostics), QStringList());
    QCOMPARE(result.scenario->services[0].map, std::optional(MapPosition{-12.5, 100}));
    QVERIFY(!result.scenario->services[1].map.has_value());
    QCOMPARE(result.scenario->lock, (LockPlan{Instant{500'000'000}, Blocked::Denied}));
    QCOMPARE(read(scenario("lock: {blocked: delayed}\n")).scenario->lock, LockPlan());
}

void ScenarioReaderTest::readsVariants_data() {
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<std::size_t>("place");
    QTest::newRow("none: the first") << QByteArray() << std::size_t(0);
    QTest::newRow("the first") << QByteArray("shown: As it is\n") << std::size_t(0);
    QTest::newRow("the second") << QByteArray("shown: One for all\n") << std::size_t(1);
    QTest::newRow("the third") << QByteArray("shown: 3\n") << std::size_t(2);
}

void ScenarioReaderTest::readsVariants() {
    QFETCH(QByteArray, shown);
    QFETCH(std::size_t, place);
    const ReadResult result = read(R"(bacscope: 1
variants:
  One for all: {services: {shop: {owns: [B, A], backup: 0.5, name: Shop}}, lock: {start: 0.25}}
  3:
    lockstep: [[B, A]]
    services: {B: , A: }
    backups: {B: 0.75}
services: {A: , B: {backup: {at: 1, takes: 0.5}, map: [1, 2]}}
roots: [B]
events: [{at: 1, create: A/1}, {at: 2, create: B/1}]
variant: As it is
)" + shown);
    QCOMPARE(summary(result.diagnostics), QStringList());
    const Scenario& s = *result.scenario;
    QCOMPARE(s.shownVariant, place);
    QCOMPARE(s.roots, (std::vector<bool>{false, true}));
    const std::vector<Variant> all = allVariants(s);
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[0].name, QStringLiteral("As it is"));
    QCOMPARE(all[0].owners, (std::vector{ServiceId(0), ServiceId(1)}));
    QCOMPARE(all[0].services[1].map, std::optional(MapPosition{1, 2}));
    QCOMPARE(all[0].services[1].backup.takes, Duration{500'000'000});
    QCOMPARE(all[1].name, QStringLiteral("One for all"));
    QCOMPARE(all[1].owners, (std::vector{ServiceId(0), ServiceId(0)}));
    QCOMPARE(all[1].services[0].name, LocalizedText(QStringLiteral("Shop")));
    QCOMPARE(all[1].services[0].backup.at, std::optional(Instant{500'000'000}));
    QCOMPARE(all[1].lock.start, std::optional(Instant{250'000'000}));
    QCOMPARE(all[2].name, QStringLiteral("3"));
    QCOMPARE(all[2].owners, (std::vector{ServiceId(1), ServiceId(0)}));
    QCOMPARE(all[2].lockstep, (std::vector<std::vector<ServiceId>>{{ServiceId(0), ServiceId(1)}}));
    // What is shown is what the scenario holds.
    QCOMPARE(s.services, all[place].services);
    QCOMPARE(s.lockstep, all[place].lockstep);
    QCOMPARE(s.lock, all[place].lock);
    QCOMPARE(s.log->serviceCount(), all[place].services.size());
    QCOMPARE(s.log->owner(s.log->findAggregate("A")), all[place].owners[0]);
    QVERIFY(s.variants[place].services.empty());
}

void ScenarioReaderTest::leavesOutWhatNobodyUses() {
    const ReadResult result = read(R"(bacscope: 1
services: {A: , B: , C: , D: }
events: [{at: 1, create: A/1}]
variant: one
variants: {two: {services: {S: {owns: [A]}, B: {owns: []}}}}
)");
    QVERIFY(result.scenario.has_value());
    QCOMPARE(result.scenario->variants[1].owners,
             (std::vector{ServiceId(0), ServiceId(1), ServiceId(0), ServiceId(0)}));
    // What is given is used, and so is what is linked to.
    const ReadResult used = read(R"(bacscope: 1
services: {A: , B: , C: , D: }
given: [B/1, C/1]
events: [{at: 1, create: A/1, link: C/1}]
variant: one
variants: {two: {services: {A: }}}
)");
    QCOMPARE(used.diagnostics.size(), std::size_t(2));
    QCOMPARE(used.diagnostics[0].offending, QStringLiteral("B"));
    QCOMPARE(used.diagnostics[1].offending, QStringLiteral("C"));
    QCOMPARE(used.diagnostics[1].arguments, QStringList{"two"});
}

void ScenarioReaderTest::namesEventsByTheVariantThatIsShown() {
    const QByteArray text = scenario("variant: one\nvariants: {two: {services: {S: {owns: [A, B]}}}}\n");
    QCOMPARE(read(text).scenario->log->eventName(EventId(1)), std::string("B/1"));
    const ReadResult second = read(text + "shown: two\n");
    QCOMPARE(second.scenario->log->eventName(EventId(1)), std::string("S/2"));
    const ReadResult fine =
        read(scenario("variant: one\nvariants: {two: {services: {A: {owns: [A, B]}}}}\n", "{A: , B: }",
                      "[{at: 1, create: A/1, id: A/2}, {at: 1, create: B/1}]"));
    QCOMPARE(summary(fine.diagnostics), QStringList());
}

void ScenarioReaderTest::limitsVariants() {
    const auto many = [](std::size_t others) {
        QByteArray text = "variant: one\nvariants:\n";
        for (std::size_t i = 0; i < others; ++i) {
            text += "  v" + QByteArray::number(qulonglong(i)) + ": {services: {A: , B: }}\n";
        }
        return read(scenario(text));
    };
    QCOMPARE(many(mostVariants - 1).scenario->variants.size(), mostVariants);
    const ReadResult result = many(20'000);
    QCOMPARE(result.diagnostics.size(), std::size_t(1));
    QCOMPARE(result.diagnostics.front().code, Code::TooManyVariants);
    QCOMPARE(result.diagnostics.front().location.line, 6 + int(mostVariants) - 1);
}

void ScenarioReaderTest::keepsTheDecimalsThatTheInstantsNeed_data() {
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("written");
    QTest::newRow("whole") << QByteArray("3") << 9 << "3";
    QTest::newRow("a fraction") << QByteArray("-2.50") << 9 << "-2.5";
    QTest::newRow("more decimals") << QByteArray("0.123456789012") << 12 << "0.123456789012";
    QTest::newRow("exponent") << QByteArray("1e3") << 9 << "1000";
    QTest::newRow("nanoseconds since 1970")
        << QByteArray("1700000000123456789") << 0 << "1700000000123456789";
    QTest::newRow("microseconds since 1970") << QByteArray("1700000000123456") << 3 << "1700000000123456";
    QTest::newRow("tiny") << QByteArray("1e-18") << 18 << "0.000000000000000001";
}

void ScenarioReaderTest::keepsTheDecimalsThatTheInstantsNeed() {
    QFETCH(QByteArray, at);
    const ReadResult result = read(scenario({}, "{A: }", "[{at: " + at + ", create: A/1}]"));
    QCOMPARE(summary(result.diagnostics), QStringList());
    QTEST(result.scenario->time.decimals(), "decimals");
    QTEST(result.scenario->time.format(result.scenario->log->at(EventId(0))), "written");
}

void ScenarioReaderTest::keepsNanosecondsApart() {
    const ReadResult result = read(scenario({}, "{A: }", R"([
        {at: 2018-05-01T10:00:00.000000002Z, update: A/1}, {at: "2018-05-01T10:00:00.000000001Z", create: A/1}])"));
    QVERIFY(result.scenario.has_value());
    QCOMPARE(result.scenario->log->at(EventId(1)) - result.scenario->log->at(EventId(0)), Duration{1});
}

void ScenarioReaderTest::keepsTheCommonOffset_data() {
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("offset");
    QTest::newRow("the same") << QByteArray("2018-05-01T11:00:00+02:00") << 7200;
    QTest::newRow("different ones") << QByteArray("2018-05-01T11:00:00Z") << 0;
}

void ScenarioReaderTest::keepsTheCommonOffset() {
    QFETCH(QByteArray, second);
    const ReadResult result = read(scenario("disaster: " + second + "\n",
                                            "{A: {backup: {at: 2018-05-01T10:00:00+02:00, takes: 15min}}}",
                                            "[{at: 2018-05-01T10:00:00+02:00, create: A/1}]"));
    QCOMPARE(summary(result.diagnostics), QStringList());
    QTEST(result.scenario->time.offsetSeconds(), "offset");
    QCOMPARE(result.scenario->services[0].backup.takes, Duration{900'000'000'000});
}

void ScenarioReaderTest::saysWhatIsWrong_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("yaml"); // § stands before the place
    QTest::addColumn<QString>("offending");
    const auto row = [](const char* name, Code code, const QByteArray& yaml, const char* offending) {
        QTest::newRow(name) << int(code) << yaml << QString::fromUtf8(offending);
    };
    // Reading at all
    row("not UTF-8", Code::NotUtf8, scenario("title: ü §\xff\n"), "");
    row("overlong UTF-8", Code::NotUtf8, scenario("title: §\xc0\xaf\n"), "");
    row("half a surrogate pair", Code::NotUtf8, scenario("title: §\xed\xa0\x80\n"), "");
    row("NUL", Code::NulByte, scenario("title: a§" + QByteArray(1, '\0') + "b\n"), "");
    row("control character", Code::SyntaxError, scenario("title: a§\x04 b\n"), "\x04 b");
    row("bracket never closed", Code::SyntaxError, scenario("title: §[a\n"), "[a");
    row("inner bracket never closed", Code::SyntaxError, scenario("title: §{en: [a, b], de: c\n"),
        "{en: [a, b], de: c");
    row("bracket closed by another", Code::SyntaxError, scenario("title: {en: §[a}\n"), "[a}");
    row("quote never closed", Code::SyntaxError,
        "bacscope: 1\ntitle: §\"a\nservices: {A: {name: \"x\"}, B: }\nevents: []\n", "\"a");
    row("last quote never closed", Code::SyntaxError, scenario("title: §\"a\\\"\n"), "\"a\\\"");
    row("last single quote never closed", Code::SyntaxError, scenario("title: §'it''s\n"), "'it''s");
    row("single quote never closed", Code::SyntaxError,
        "bacscope: 1\ntitle: 'it''s'\nservices:\n  A: {name: §'a}\n  B: {name: 'b'}\nevents: []\n", "'a}");
    row("tab as indentation", Code::SyntaxError, scenario("title:\n§\ten: a\n"), "\ten: a");
    row("a key in a value", Code::SyntaxError, scenario("title: a§: b\n"), ": b");
    row("bracket never opened", Code::SyntaxError, scenario("title: a\nsource: §]\n"), "]");
    row("unknown tag", Code::SyntaxError, scenario("title: §!thing a\n"), "!thing a");
    row("too deep", Code::TooDeep,
        scenario("title: " + QByteArray("[").repeated(63) + "§" + QByteArray("[").repeated(9) + "\n" +
                 QByteArray("]").repeated(72) + "\n"),
        "[[[[[[[[[");
    row("alias", Code::AliasRefused, scenario("title: &t x\nsource: §*t\n"), "*t");
    row("several documents", Code::SeveralDocuments, scenario("§---\ntitle: x\n"), "---");
    // Form
    row("no map", Code::WrongType, "§[a, b]\n", "[a, b]");
    row("version", Code::UnsupportedVersion, "bacscope: §2\nservices: {A: }\nevents: []\n", "2");
    row("version as text", Code::WrongType, "bacscope: §\"1\"\nservices: {A: }\nevents: []\n", "\"1\"");
    row("no version", Code::MissingKey, "§services: {A: }\nevents: []\n", "");
    row("no at", Code::MissingKey, withEvents("  - §{create: A/2}\n"), "");
    row("every without at", Code::MissingKey, scenario({}, "{A: {backup: §{every: 4}}, B: }"), "");
    row("no file", Code::MissingKey, scenario({}, "{A: }", "§{}"), "");
    row("unknown key", Code::UnknownKey, scenario("§titel: x\n"), "titel");
    row("unknown key after wide characters", Code::UnknownKey,
        scenario("title: {de: ü😀, en: x}\ntime: {§ünit: x}\n"), "ünit");
    row("unknown key of a service", Code::UnknownKey, scenario({}, "{A: {§nmae: x}, B: }"), "nmae");
    row("unknown key of a backup", Code::UnknownKey, scenario({}, "{A: {backup: {at: 1, §take: 1}}, B: }"),
        "take");
    row("unknown key of an event", Code::UnknownKey, withEvents("  - {at: 1, create: A/2, §lnik: B/1}\n"),
        "lnik");
    row("merge key", Code::UnknownKey, scenario("§<<: {title: x}\n"), "<<");
    row("duplicate key", Code::DuplicateKey, scenario("title: x\n§title: y\n"), "title");
    row("duplicate service", Code::DuplicateKey, scenario({}, "{A: , B: , §A: }"), "A");
    row("duplicate key of an event", Code::DuplicateKey, withEvents("  - {at: 1, §at: 1, create: A/2}\n"),
        "at");
    row("duplicate language", Code::DuplicateKey, scenario("title: {en: a, §en: b}\n"), "en");
    row("title a list", Code::WrongType, scenario("title: §[x]\n"), "[x]");
    row("title missing", Code::WrongType, scenario("§title:\nsource: x\n"), "");
    row("survives as text", Code::WrongType, scenario({}, "{A: {survives: §\"true\"}, B: }"), "\"true\"");
    row("survives as YAML 1.1", Code::WrongType, scenario({}, "{A: {survives: §yes}, B: }"), "yes");
    row("service a text", Code::WrongType, scenario({}, "{A: §text, B: }"), "text");
    row("services a list", Code::WrongType, scenario({}, "§[A, B]", "[]"), "[A, B]");
    row("a key that is a list", Code::WrongType, scenario("? §[a]\n: b\n"), "[a]");
    row("event a text", Code::WrongType, withEvents("  - §text\n"), "text");
    row("create a list", Code::WrongType, withEvents("  - {at: 1, create: §[A/2]}\n"), "[A/2]}");
    row("link a map", Code::WrongType, withEvents("  - {at: 1, create: A/2, link: [B/1, §{a: b}]}\n"),
        "{a: b}]}");
    row("roots a text", Code::WrongType, scenario("roots: §A\n"), "A");
    row("lockstep one list", Code::WrongType, scenario("lockstep: [§A]\n"), "A");
    row("given a list", Code::WrongType, scenario("given: [§[A/7]]\n"), "[A/7]]");
    row("backup a list", Code::WrongType, scenario({}, "{A: {backup: §[1]}, B: }"), "[1]}, B: }");
    row("instant a map", Code::WrongType, scenario("disaster: §{at: 1}\n"), "{at: 1}");
    row("infinity", Code::BadInstant, scenario("disaster: §.inf\n"), ".inf");
    row("not a number", Code::BadInstant, withEvents("  - {at: §.nan, create: A/2}\n"), ".nan");
    row("octal", Code::BadInstant, withEvents("  - {at: §017, create: A/2}\n"), "017");
    row("hexadecimal", Code::BadInstant, withEvents("  - {at: §0x1F, create: A/2}\n"), "0x1F");
    row("underscores", Code::BadInstant, withEvents("  - {at: §1_000, create: A/2}\n"), "1_000");
    row("quoted number", Code::BadInstant, withEvents("  - {at: §\"3\", create: A/2}\n"), "3");
    row("no offset", Code::BadInstant, scenario({}, "{A: }", "[{at: §2018-05-01T10:00:00, create: A/1}]"),
        "2018-05-01T10:00:00");
    row("the 31st of June", Code::BadInstant,
        scenario({}, "{A: }", "[{at: §2018-06-31T10:00:00Z, create: A/1}]"), "2018-06-31T10:00:00Z");
    row("a clock time among numbers", Code::MixedTime,
        withEvents(
            "  - {at: §2018-05-01T10:00:00Z, create: A/2}\n  - {at: 2018-05-02T10:00:00Z, create: A/3}\n"),
        "2018-05-01T10:00:00Z");
    row("a number among clock times", Code::MixedTime,
        scenario("disaster: §7\n", "{A: {backup: 2018-05-01T10:00:00Z}}",
                 "[{at: 2018-05-01T10:00:00Z, create: A/1}]"),
        "7");
    row("a clock time with a unit", Code::MixedTime,
        scenario("time: {unit: min}\n", "{A: }", "[{at: §2018-05-01T10:00:00Z, create: A/1}]"),
        "2018-05-01T10:00:00Z");
    row("duration as a text", Code::BadDuration, scenario({}, "{A: {backup: {at: 1, takes: §15min}}, B: }"),
        "15min");
    row("negative duration", Code::BadDuration, scenario({}, "{A: {backup: {at: 1, takes: §-1}}, B: }"),
        "-1");
    row("duration as a number", Code::BadDuration,
        scenario({}, "{A: {backup: {at: 2018-05-01T10:00:00Z, takes: §15}}}",
                 "[{at: 2018-05-01T10:00:00Z, create: A/1}]"),
        "15");
    row("every zero", Code::OutOfRange, scenario({}, "{A: {backup: {at: 1, every: §0}}, B: }"), "0");
    row("enormous", Code::OutOfRange, scenario("disaster: §1e30\n"), "1e30");
    row("colour without quotes", Code::BadColor,
        scenario({}, "\n  A: {name: x, §color: #ff0000\n    }\n  B:\n"), "");
    row("colour by name", Code::BadColor, scenario({}, "{A: {color: §red}, B: }"), "red");
    row("colour too short", Code::BadColor, scenario({}, "{A: {color: §\"#fff\"}, B: }"), "\"#fff\"");
    row("service with a slash", Code::BadIdentifier, scenario({}, "{A: , B: , §a/b: }"), "a/b");
    row("service with a blank", Code::BadIdentifier, scenario({}, "{A: , B: , §a b: }"), "a b");
    row("aggregate with a slash", Code::BadIdentifier, scenario({}, "{A: {owns: [A, §a/b]}, B: }"), "a/b");
    row("language", Code::BadIdentifier, scenario("title: {§English: x}\n").replace("English", "e"), "e");
    row("language of a label", Code::BadIdentifier, withEvents("  - {at: 1, create: A/2, label: {§1: x}}\n"),
        "1");
    row("entity with a blank", Code::BadIdentifier, withEvents("  - {at: 1, create: §A/2 b}\n"), "A/2 b");
    row("empty interaction", Code::BadIdentifier,
        withEvents("  - {at: 1, create: A/2, interaction: §\"\"}\n"), "");
    row("empty id", Code::BadIdentifier, withEvents("  - {at: 1, create: A/2, id: §\"\"}\n"), "");
    // References between parts
    row("unknown service in backups", Code::UnknownService, scenario("backups: {§C: 1}\n"), "C");
    row("unknown service in lockstep", Code::UnknownService, scenario("lockstep: [[A, §C]]\n"), "C");
    row("unknown root", Code::UnknownAggregate, scenario("roots: [A, §D]\n"), "D");
    row("owned twice", Code::AggregateOwnedTwice, scenario({}, "{A: , B: {owns: [B, §A]}}"), "A");
    row("owned twice by itself", Code::AggregateOwnedTwice, scenario({}, "{A: {owns: [A, §A]}, B: }"), "A");
    row("backup twice", Code::BackupGivenTwice, scenario("backups: {§A: 1}\n", "{A: {backup: 1}, B: }"), "A");
    row("two backups of a unit", Code::BackupsOfUnitDiffer,
        scenario("lockstep: [[A, B]]\nbackups: {A: 0.5, B: §0.6}\n"), "0.6");
    row("two groups", Code::ServiceInTwoUnits, scenario("lockstep: [[A, B], [§B]]\n"), "B");
    row("twice in a group", Code::ServiceInTwoUnits, scenario("lockstep: [[A, B, §A]]\n"), "A");
    // The events' story
    row("nobody's aggregate", Code::NoSuchAggregate, withEvents("  - {at: 1, create: §C/1}\n"), "C/1");
    row("nobody's aggregate given", Code::NoSuchAggregate, scenario("given: [§C/1]\n"), "C/1");
    row("no kind", Code::EventKindMissing, withEvents("  - §{at: 1}\n"), "");
    row("two kinds", Code::EventKindTwice, withEvents("  - {at: 1, create: A/2, delete: §A/2}\n"), "A/2");
    row("update of nothing", Code::NeverCreated, withEvents("  - {at: 1, update: §A/2}\n"), "A/2");
    row("deletion of nothing", Code::NeverCreated, withEvents("  - {at: 1, delete: §A/2}\n"), "A/2");
    row("link to nothing", Code::NeverCreated, withEvents("  - {at: 1, create: A/2, link: [B/1, §B/2]}\n"),
        "B/2");
    row("before its creation", Code::BeforeCreation,
        withEvents("  - {at: 2, create: A/2}\n  - {at: 1, update: §A/2}\n"), "A/2");
    row("after its deletion", Code::AfterDeletion,
        withEvents("  - {at: 2, delete: A/1}\n  - {at: 3, delete: §A/1}\n"), "A/1");
    row("created twice", Code::CreatedTwice, withEvents("  - {at: 2, create: §A/1}\n"), "A/1");
    row("creation of a given", Code::CreatedGiven,
        scenario("given: [A/1]\n", "{A: }", "[{at: 1, create: §A/1}]"), "A/1");
    row("unlink of nothing", Code::NotLinked, withEvents("  - {at: 2, update: A/1, unlink: §B/1}\n"), "B/1");
    row("unlink after the deletion", Code::NotLinked,
        withEvents(
            "  - {at: 2, update: A/1, link: B/1}\n  - {at: 3, delete: A/1}\n  - {at: 4, create: A/1, unlink: "
            "§B/1}\n"),
        "B/1");
    row("mirrors a given", Code::MirrorsNeverCreated,
        scenario("given: [B/7]\n", "{A: , B: }",
                 "[{at: 1, create: B/1}, {at: 1, create: A/1, mirrors: §B/7}]"),
        "B/7");
    row("mirrors itself", Code::MirrorsNeverCreated, withEvents("  - {at: 2, create: A/2, mirrors: §A/2}\n"),
        "A/2");
    row("update that mirrors", Code::MirrorsWithoutCreate,
        withEvents("  - {at: 2, update: A/1, mirrors: §B/1}\n"), "");
    row("the same id", Code::DuplicateEventId,
        withEvents("  - {at: 2, update: A/1, id: x}\n  - {at: 2, update: A/1, id: §x}\n"), "x");
    row("the usual id of another", Code::DuplicateEventId, withEvents("  - {at: 2, update: A/1, id: §A/1}\n"),
        "A/1");
    // The map and the lock
    row("map a number", Code::WrongType, scenario({}, "{A: {map: §3}, B: }"), "3");
    row("map of one number", Code::WrongType, scenario({}, "{A: {map: §[3]}, B: }"), "[3]}, B: }");
    row("map of three", Code::WrongType, scenario({}, "{A: {map: §[3, 4, 5]}, B: }"), "[3, 4, 5]}, B: }");
    row("map of lists", Code::WrongType, scenario({}, "{A: {map: §[3, [4]]}, B: }"), "[3, [4]]}, B: }");
    row("map of words", Code::BadNumber, scenario({}, "{A: {map: [3, §left]}, B: }"), "left");
    row("map of quoted numbers", Code::BadNumber, scenario({}, "{A: {map: [3, §\"4\"]}, B: }"), "\"4\"");
    row("map far away", Code::OutOfRange, scenario({}, "{A: {map: [3, §-1e7]}, B: }"), "-1e7");
    row("lock a number", Code::WrongType, scenario("lock: §3\n"), "3");
    row("unknown key of a lock", Code::UnknownKey, scenario("lock: {§from: 3}\n"), "from");
    row("lock at no instant", Code::BadInstant, scenario("lock: {start: §now}\n"), "now");
    row("lock among clock times", Code::MixedTime,
        scenario("lock: {start: §3}\n", "{A: }", "[{at: 2018-05-01T10:00:00Z, create: A/1}]"), "3");
    row("lock too late", Code::OutOfRange, scenario("lock: {start: §1e30}\n"), "1e30");
    row("blocked otherwise", Code::WrongType, scenario("lock: {blocked: §refused}\n"), "refused");
    // Variants
    row("a name without variants", Code::MissingKey, QByteArray("§" + scenario("variant: one\n")), "");
    row("shown without variants", Code::MissingKey, QByteArray("§" + scenario("shown: one\n")), "");
    row("variants without a name", Code::MissingKey,
        QByteArray("§" + scenario("variants: {two: {services: {A: , B: }}}\n")), "");
    row("variants a list", Code::WrongType, scenario("variant: one\nvariants: §[two]\n"), "[two]");
    row("variant a list", Code::WrongType, variants("§two: [A, B]").replace("§two: ", "two: §"), "[A, B]");
    row("variant without services", Code::MissingKey, variants("two: §{lockstep: []}"), "");
    row("services of a variant a list", Code::WrongType, variants("two: {services: §[A, B]}"), "[A, B]}");
    row("unknown key of a variant", Code::UnknownKey, variants("two: {services: {A: , B: }, §disaster: 3}"),
        "disaster");
    row("duplicate variant", Code::DuplicateKey,
        variants("two: {services: {A: , B: }}\n  §two: {services: {A: , B: }}"), "two");
    row("variant named like the first", Code::DuplicateKey, variants("§one: {services: {A: , B: }}"), "one");
    row("variant without a name", Code::BadIdentifier, variants("§\"\": {services: {A: , B: }}"), "\"\"");
    row("first variant without a name", Code::BadIdentifier,
        scenario("variant: §\"\"\nvariants: {two: {services: {A: , B: }}}\n"), "\"\"");
    row("unknown variant shown", Code::UnknownVariant,
        variants("two: {services: {A: , B: }}").append("shown: §tow\n"), "tow");
    row("shown a list", Code::WrongType, variants("two: {services: {A: , B: }}").append("shown: §[one]\n"),
        "[one]");
    row("unknown aggregate in a variant", Code::UnknownAggregate,
        variants("two: {services: {A: , B: {owns: [B, §C]}}}"), "C");
    row("unknown aggregate by the name of a service", Code::UnknownAggregate,
        variants("two: {services: {A: , B: , §C: }}"), "C");
    row("owned twice in a variant", Code::AggregateOwnedTwice,
        variants("two: {services: {A: , B: {owns: [B, §A]}}}"), "A");
    row("not owned in a variant", Code::AggregateNotOwned, variants("§two: {services: {A: }}"), "B");
    row("no services in a variant", Code::AggregateNotOwned,
        scenario("variant: one\nvariants: {§two: {services: {}}}\nshown: two\n", "{A: }", "[]"), "A");
    row("backups of an unknown service of a variant", Code::UnknownService,
        variants("two: {services: {A: {owns: [A, B]}}, backups: {§B: 3}}"), "B");
    row("lockstep of an unknown service of a variant", Code::UnknownService,
        variants("two: {services: {A: {owns: [A, B]}}, lockstep: [[A, §B]]}"), "B");
    row("two backups of a unit in a variant", Code::BackupsOfUnitDiffer,
        variants("two: {services: {A: , B: }, lockstep: [[A, B]], backups: {A: 1, B: §2}}"), "2");
    row("clock times in a variant", Code::MixedTime,
        variants("two: {services: {A: , B: }, backups: {A: §2018-05-01T10:00:00Z}}"), "2018-05-01T10:00:00Z");
    row("the usual id of another in the variant that is shown", Code::DuplicateEventId,
        scenario("variant: one\nvariants: {two: {services: {A: {owns: [A, B]}}}}\nshown: two\n", "{A: , B: }",
                 "[{at: 1, create: A/1, id: §A/2}, {at: 1, create: B/1}]"),
        "A/2");
    // Workloads in place of events
    const QByteArray workload = "bacscope: 1\nservices: {A: , B: }\nworkload: {duration: 9, use-cases: {x: "
                                "{every: 1, steps: [{create: A}, {create: B}]}}}\n";
    row("neither events nor a workload", Code::MissingKey, "§bacscope: 1\nservices: {A: , B: }\n", "");
    row("given beside a workload", Code::GivenBesideWorkload, workload + "given: §[A/1]\n", "[A/1]");
    row("made by a workload and not owned", Code::AggregateNotOwned,
        workload + "variant: one\nvariants: {§two: {services: {A: }}}\n", "B");
    row("too large a workload", Code::WorkloadTooLarge,
        QByteArray(workload).replace("workload: ", "workload: §").replace("duration: 9", "duration: 1e8"),
        "{duration: 1e8, use-cases: {x: {every: 1, steps: [{create: A}, {create: B}]}}}");
    // Event files
    row("no folder", Code::EventFileOutsideFolder, scenario({}, "{A: }", "{file: §a.jsonl}"), "a.jsonl");
}

void ScenarioReaderTest::saysWhatIsWrong() {
    QFETCH(int, code);
    QFETCH(QByteArray, yaml);
    QFETCH(QString, offending);
    const SourceLocation place = takeMark(yaml);
    const ReadResult result = read(yaml);
    QVERIFY(!result.scenario.has_value());
    QCOMPARE(
        summary(result.diagnostics),
        (QStringList{
            QStringLiteral("error %1 %2:%3 %4").arg(code).arg(place.line).arg(place.column).arg(offending)}));
    QCOMPARE(result.diagnostics.front().location.file, QStringLiteral("test.bac.yaml"));
}

void ScenarioReaderTest::saysAllInOneGo() {
    const ReadResult result = read("titel: x\nservices: {A: {nmae: x}}\nevents:\n  - {at: x, create: A/1}\n"
                                   "  - {at: 1, update: A/2}\n  - {at: 1}\nlockstep: 3\n");
    std::vector<Code> codes;
    std::vector<int> lines;
    for (const Diagnostic& diagnostic : result.diagnostics) {
        codes.push_back(diagnostic.code);
        lines.push_back(diagnostic.location.line);
    }
    QCOMPARE(codes, (std::vector{Code::UnknownKey, Code::MissingKey, Code::UnknownKey, Code::BadInstant,
                                 Code::NeverCreated, Code::EventKindMissing, Code::WrongType}));
    QCOMPARE(lines, (std::vector{1, 1, 2, 4, 5, 6, 7}));
}

void ScenarioReaderTest::saysWhatWouldBeRight() {
    const ReadResult key = read(scenario({}, "{A: {surives: true}, B: }"));
    QCOMPARE(key.diagnostics.front().arguments,
             (QStringList{"survives", "name", "owns", "color", "survives", "backup", "map"}));
    const ReadResult far = read(scenario("zzz: 1\n"));
    QCOMPARE(far.diagnostics.front().arguments.front(), QString());
    const ReadResult aggregate = read(scenario({}, "{orders: }", "[{at: 1, create: order/1}]"));
    QCOMPARE(aggregate.diagnostics.front().arguments, (QStringList{"order", "orders"}));
    const ReadResult early = read(withEvents("  - {at: 2.5, create: A/2}\n  - {at: 1, update: A/2}\n"));
    QCOMPARE(early.diagnostics.front().arguments, (QStringList{"2.5", "A/3", "6"}));
}

void ScenarioReaderTest::doesNotComplainOfWhatFollowsFromAnError() {
    // The creation of A/2 cannot be read; that it is missing afterwards is no further error.
    const ReadResult result = read(withEvents(
        "  - {at: 1, craete: A/2}\n  - {at: 2, update: A/2}\n  - {at: 3, update: A/1, link: A/2}\n"));
    std::vector<Code> codes;
    for (const Diagnostic& diagnostic : result.diagnostics) {
        codes.push_back(diagnostic.code);
    }
    QCOMPARE(codes, (std::vector{Code::EventKindMissing, Code::UnknownKey}));
}

void ScenarioReaderTest::warns_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, Code code, const QByteArray& yaml, const QStringList& arguments) {
        QTest::newRow(name) << int(code) << yaml << arguments;
    };
    row("events after the disaster", Code::EventAfterDisaster,
        scenario("disaster: 1\n", "{A: }",
                 "[{at: 3, update: A/1}, {at: 1, create: A/1}, {at: 2, update: A/1}]")
            .replace("[{", "[§{"),
        {"2", "1"});
    row("no events", Code::ServiceWithoutEvents, scenario({}, "{A: , B: , §C: }"), {});
    row("marker after the disaster", Code::MarkerAfterDisaster, scenario("backups: {A: §2}\n"), {"A", "1"});
    row("backup not finished", Code::BackupNotFinished,
        scenario({}, "{A: {backup: {at: §0.5, takes: 1}}, B: }"), {"A", "1.5", "1"});
    row("survivor with a backup", Code::SurvivorWithBackup,
        scenario({}, "{A: {survives: true, §backup: 0.5}, B: }"), {"A"});
    row("unit survives", Code::UnitSurvives, scenario("lockstep: [[A, B]]\n", "{A: , §B: {survives: true}}"),
        {"B", "A, B"});
}

void ScenarioReaderTest::warns() {
    QFETCH(int, code);
    QFETCH(QByteArray, yaml);
    QFETCH(QStringList, arguments);
    const SourceLocation place = takeMark(yaml);
    const ReadResult result = read(yaml);
    QVERIFY(result.scenario.has_value());
    QCOMPARE(result.diagnostics.size(), std::size_t(1));
    const Diagnostic& warning = result.diagnostics.front();
    QCOMPARE(warning.severity, Severity::Warning);
    QCOMPARE(int(warning.code), code);
    QCOMPARE(warning.location.line, place.line);
    QCOMPARE(warning.location.column, place.column);
    QCOMPARE(warning.arguments, arguments);
}

void ScenarioReaderTest::countsBeyondAThousand() {
    QByteArray events;
    for (int i = 0; i < 5000; ++i) {
        events += "  - {at: 1, update: A/2}\n";
    }
    const ReadResult result = read(withEvents(events));
    QCOMPARE(result.diagnostics.size(), DiagnosticList::limit + 1);
    QCOMPARE(result.diagnostics[999].location.line, 1005);
    QCOMPARE(result.diagnostics.back().code, Code::TooMany);
    QCOMPARE(result.diagnostics.back().arguments, QStringList{"4000"});
}

void ScenarioReaderTest::keepsErrorsAmongWarnings() {
    DiagnosticList list;
    list.addSource(SourceText(QStringLiteral("x"), std::string_view("abc")));
    for (int i = 0; i < 3000; ++i) {
        list.add(Severity::Warning, Code::ServiceWithoutEvents, 0, 0);
    }
    list.add(Severity::Error, Code::SyntaxError, 0, 2);
    QVERIFY(list.hasErrors());
    QVERIFY(hasErrors(list.take()));
}

void ScenarioReaderTest::acceptsStories_data() {
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("a link before the creation of its target")
        << scenario({}, "{A: , B: }", "[{at: 1, create: A/1, link: B/1}, {at: 2, create: B/1}]");
    QTest::newRow("created again after a deletion")
        << withEvents("  - {at: 2, delete: A/1}\n  - {at: 3, create: A/1}\n");
    QTest::newRow("a given one deleted and created")
        << scenario("given: [A/1]\n", "{A: }", "[{at: 1, delete: A/1}, {at: 1, create: A/1}]");
    QTest::newRow("unlinked and linked again") << withEvents(
        "  - {at: 2, update: A/1, link: B/1}\n  - {at: 3, update: A/1, unlink: B/1, link: B/1}\n"
        "  - {at: 4, update: A/1, unlink: [B/1]}\n");
    QTest::newRow("its own usual id written out") << withEvents("  - {at: 2, update: A/1, id: A/2}\n");
    QTest::newRow("an id like one that no event has") << withEvents("  - {at: 2, update: A/1, id: A/3}\n");
    QTest::newRow("no events") << QByteArray("bacscope: 1\nservices: {}\nevents: []\n");
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                     "bacscope: 1\nservices: {}\nevents:\n");
    QTest::newRow("lines that end in CR LF") << QByteArray("bacscope: 1\r\nservices: {}\r\nevents:\r\n");
    QTest::newRow("the same backup twice in a unit")
        << scenario("lockstep: [[A, B]]\nbackups: {A: 1, B: 1}\n");
    QTest::newRow("no other variants") << scenario("variant: one\nvariants: {}\nshown: one\n");
    QTest::newRow("takes without at") << scenario({}, "{A: {backup: {takes: 2}}, B: }");
}

void ScenarioReaderTest::acceptsStories() {
    QFETCH(QByteArray, yaml);
    const ReadResult result = read(yaml);
    QCOMPARE(summary(result.diagnostics), QStringList());
    QVERIFY(result.scenario.has_value());
}

void ScenarioReaderTest::refusesHostileText_data() {
    QTest::addColumn<QByteArray>("text");
    constexpr qsizetype full = 4 * 1024 * 1024;
    const auto fill = [](const char* name, const char* part, const char* before = "",
                         const char* after = "") {
        QByteArray text = before;
        text += QByteArray(part).repeated((full - text.size() - qsizetype(qstrlen(after))) /
                                          qsizetype(qstrlen(part)));
        QTest::newRow(name) << text + after;
    };
    fill("brackets", "[");
    fill("braces", "{a: ");
    fill("brackets and braces", "[{");
    fill("dashes", "- ");
    fill("question marks", "? ");
    fill("colons", ": ");
    fill("question marks in brackets", "[? ");
    fill("commas", "a,", "[", "]");
    fill("pairs of brackets", "[],");
    fill("pairs of braces", "{},");
    fill("quotes", "\"");
    fill("single quotes", "'");
    fill("empty texts", "\"\" ");
    fill("tags", "! ");
    fill("long tags", "!!a ");
    fill("anchors", "&a ");
    fill("aliases", "*a ");
    fill("an anchor and its aliases", "*a,", "a: &a [x]\nb: [", "]");
    fill("documents", "---\n");
    fill("document ends", "...\n");
    fill("empty lines", "\n");
    fill("short lines", "a\n");
    fill("pairs on lines", "a: 1\n");
    fill("quoted pairs", "\"a\": 1\n");
    fill("directives", "%TAG ! tag:\n", "", "---\na");
    fill("unknown directives", "%a\n");
    fill("a comment", "#");
    fill("a long text", "x", "a: ");
    fill("a long key", "x", "", ": a");
    fill("words", "x ", "a: ");
    fill("a block of lines", " x\n", "a: |\n");
    fill("tabs", "\t");
    fill("blanks", " ", "", "a: 1");
    QByteArray stairs;
    for (int depth = 0; depth < 2800; ++depth) {
        stairs += QByteArray(depth, ' ') + "a:\n";
    }
    QTest::newRow("stairs") << stairs;
    QByteArray laughs = "a0: &a0 [x]\n";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + before +
                  ("," + before).repeated(9) + "]\n";
    }
    fill("variants", "v: {services: {A: }}\n  ",
         "bacscope: 1\nservices: {A: }\nevents: []\nvariant: one\nvariants:\n  ");
    QByteArray shares = "bacscope: 1\nevents: []\nvariant: one\nservices: {A: {owns: [";
    for (int i = 0; i < 50'000; ++i) {
        shares += "a" + QByteArray::number(i) + ", ";
    }
    shares += "]}}\nvariants:\n";
    for (int i = 0; i < 20'000; ++i) {
        shares += "  v" + QByteArray::number(i) + ": {services: {B: }}\n";
    }
    QTest::newRow("many variants of many aggregates") << shares;
    QTest::newRow("a nest of aliases") << laughs;
    QTest::newRow("a node that contains itself") << QByteArray("a: &a [*a]\n");
    QTest::newRow("one byte too many") << QByteArray(full + 1, 'x');
}

void ScenarioReaderTest::refusesHostileText() {
    QFETCH(QByteArray, text);
    const ReadResult result = read(text);
    QVERIFY(!result.scenario.has_value());
    QVERIFY(hasErrors(result.diagnostics));
    QVERIFY(result.diagnostics.size() <= DiagnosticList::limit + 1);
}

void ScenarioReaderTest::readsEventFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("events");
    QTest::newRow("JSON lines") << "e.jsonl"
                                << QByteArray(R"({"at": 1, "create": "A/1", "interaction": "first"}
 { "at" : 1.5 , "create" : "B/1" , "link" : [ "A/1" , "A/2" ] , "label" : "B \"1\", \u00e9\n😀" , "id": 7 }

{"at": 1e0, "create": "A/2", "mirrors": "B/1", "link": null}
{"at": 2, "update": "B/1", "unlink": "A/1", "label": {"en": "x", "de": "y"}})");
    QTest::newRow("JSON lines with CR LF and a mark")
        << "e.ndjson"
        << QByteArray("\xef\xbb\xbf"
                      "{\"at\": 1, \"create\": \"A/1\", \"interaction\": \"first\"}\r\n"
                      "{\"at\":1.5,\"create\":\"B/1\",\"link\":[\"A/1\",\"A/2\"],\"label\":\"B \\\"1\\\", "
                      "\\u00e9\\n\\ud83d\\ude00\",\"id\":\"7\"}\r\n"
                      "{\"at\":1,\"create\":\"A/2\",\"mirrors\":\"B/1\"}\r\n"
                      "{\"at\":2,\"update\":\"B/1\",\"unlink\":[\"A/"
                      "1\"],\"label\":{\"de\":\"y\",\"en\":\"x\"}}\r\n");
    QTest::newRow("CSV") << "e.csv"
                         << QByteArray("at,interaction,create,update,link,unlink,label,id,mirrors\n"
                                       "1,first,A/1,,,,,,\n"
                                       "1.5,,B/1,,A/1 A/2,,\"B \"\"1\"\", é\n😀\",7,\n"
                                       "\n"
                                       "1,,A/2,,,,,,B/1\r\n"
                                       "2,,,B/1,,\"A/1\",x,,");
}

void ScenarioReaderTest::readsEventFiles() {
    QFETCH(QString, name);
    QFETCH(QByteArray, events);
    const Folder folder;
    const ReadResult result = folder.readWith(name, events);
    QCOMPARE(summary(result.diagnostics), QStringList());
    const Scenario& s = *result.scenario;
    const EventLog& log = *s.log;
    QCOMPARE(s.eventFile, std::optional(EventFile{name}));
    QCOMPARE(log.size(), std::size_t(4));
    QCOMPARE(log.interactionName(log.interaction(EventId(0))), std::string_view("first"));
    QCOMPARE(log.mirrors(EventId(1)), log.entity(EventId(2)));
    QCOMPARE(log.links(EventId(2)).size(), std::size_t(2));
    QCOMPARE(log.at(EventId(2)), Instant{1'500'000'000});
    QCOMPARE(log.label(EventId(2), {}), QStringLiteral("B \"1\", é\n😀"));
    QCOMPARE(log.eventName(EventId(2)), std::string("7"));
    QCOMPARE(log.unlinks(EventId(3)).size(), std::size_t(1));
    QCOMPARE(log.label(EventId(3), QStringLiteral("en")), QStringLiteral("x"));
}

void ScenarioReaderTest::saysWhatIsWrongInEventFiles_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QString>("offending");
    const QByteArray json = "{\"at\": 1, \"create\": \"A/1\"}\n{\"at\": 1, \"create\": \"B/1\"}\n";
    const QByteArray csv = "at,create,update,link\n1,A/1,,\n1,B/1,,\n";
    const auto row = [](const char* title, const char* name, Code code, const QByteArray& events,
                        const char* offending) {
        QTest::newRow(title) << QString::fromLatin1(name) << int(code) << events
                             << QString::fromUtf8(offending);
    };
    row("JSON: not an object", "e.jsonl", Code::BadRow, json + "§[1]\n", "[1]");
    row("JSON: broken off", "e.jsonl", Code::BadRow, json + "§{\"at\": 2, \"update\": \"A/1\"\n",
        "{\"at\": 2, \"update\": \"A/1\"");
    row("JSON: two on a line", "e.jsonl", Code::BadRow, json + "§{\"at\": 2, \"update\": \"A/1\"} {}\n",
        "{\"at\": 2, \"update\": \"A/1\"} {}");
    row("JSON: unknown key", "e.jsonl", Code::UnknownKey,
        json + "{\"at\": 2, §\"é\": 1, \"update\": \"A/1\"}\n", "é");
    row("JSON: duplicate key", "e.jsonl", Code::DuplicateKey,
        json + "{\"at\": 2, §\"at\": 1, \"update\": \"A/1\"}\n", "at");
    row("JSON: number for an entity", "e.jsonl", Code::WrongType,
        json + "{\"at\": 2, \"link\": §7, \"update\": \"A/1\"}\n", "7");
    row("JSON: number in a list", "e.jsonl", Code::WrongType,
        json + "{\"at\": 2, \"link\": [§7], \"update\": \"A/1\"}\n", "7");
    row("JSON: true for an interaction", "e.jsonl", Code::WrongType,
        json + "{\"at\": 2, \"interaction\": §true, \"update\": \"A/1\"}\n", "true");
    row("JSON: at is null", "e.jsonl", Code::WrongType, json + "{\"at\": §null, \"update\": \"A/1\"}\n",
        "null");
    row("JSON: quoted number", "e.jsonl", Code::BadInstant, json + "{\"at\": §\"2\", \"update\": \"A/1\"}\n",
        "2");
    row("JSON: mixed time", "e.jsonl", Code::MixedTime,
        json + "{\"at\": §\"2018-05-01T10:00:00Z\", \"update\": \"A/1\"}\n", "2018-05-01T10:00:00Z");
    row("JSON: no such aggregate", "e.jsonl", Code::NoSuchAggregate,
        json + "{\"at\": 2, \"create\": §\"C/1\"}\n", "C/1");
    row("JSON: link to nothing", "e.jsonl", Code::NeverCreated,
        json + "{\"at\": 2, \"update\": \"A/1\", \"label\": \"üé\", \"link\": [\"B/1\", §\"B/2\"]}\n", "B/2");
    row("JSON: not UTF-8", "e.jsonl", Code::NotUtf8,
        json + "{\"at\": 2, \"update\": \"A/1\", \"label\": \"§\xff\"}\n", "");
    row("JSON: NUL", "e.jsonl", Code::NulByte, json + "§" + QByteArray(1, '\0') + "\n", "");
    row("CSV: unknown column", "e.csv", Code::UnknownKey, "at,create,§upadte\n1,A/1,\n1,B/1,\n", "upadte");
    row("CSV: columns of another table", "e.csv", Code::UnknownColumns,
        "§case,at,activity,create\nx,1,y,A/1\nx,1,y,B/1\n", "case");
    row("CSV: column twice", "e.csv", Code::DuplicateKey, "at,create,§at\n1,A/1,\n1,B/1,\n", "at");
    row("CSV: no instants", "e.csv", Code::MissingColumn, "§create\nA/1\nB/1\n", "");
    row("CSV: no entities", "e.csv", Code::MissingColumn, "§at,link\n1,A/1\n", "");
    row("CSV: empty", "e.csv", Code::MissingColumn, "§", "");
    row("CSV: too few cells", "e.csv", Code::BadRow, csv + "§2,,A/1\n", "2,,A/1");
    row("CSV: too many cells", "e.csv", Code::BadRow, csv + "§2,,A/1,,\n", "2,,A/1,,");
    row("CSV: quote in a cell", "e.csv", Code::BadRow, csv + "2,,§A\"1,\n", "A\"1");
    row("CSV: text after a quote", "e.csv", Code::BadRow, csv + "2,,§\"A/1\"x,\n", "A/1");
    row("CSV: link to nothing", "e.csv", Code::NeverCreated, csv + "2,,A/1,\"B/1 §B/2\"\n", "B/2");
    row("CSV: no kind", "e.csv", Code::EventKindMissing, csv + "§2,,,\n", "");
    row("CSV: empty instant", "e.csv", Code::MissingKey, csv + "§,,A/1,\n", "");
    row("neither", "e.txt", Code::EventFileFormat, json, "e.txt");
}

void ScenarioReaderTest::saysWhatIsWrongInEventFiles() {
    QFETCH(QString, name);
    QFETCH(int, code);
    QFETCH(QByteArray, events);
    QFETCH(QString, offending);
    const bool inScenario = !events.contains("§");
    SourceLocation place = takeMark(events);
    const Folder folder;
    const ReadResult result = folder.readWith(name, events);
    if (inScenario) {
        place.line = 3;
        place.column = 16;
    }
    QVERIFY(!result.scenario.has_value());
    QCOMPARE(
        summary(result.diagnostics),
        (QStringList{
            QStringLiteral("error %1 %2:%3 %4").arg(code).arg(place.line).arg(place.column).arg(offending)}));
    QCOMPARE(result.diagnostics.front().location.file,
             folder.path(inScenario ? QStringLiteral("s.bac.yaml") : name));
}

void ScenarioReaderTest::staysInItsFolder_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("code");
    QTest::newRow("in a folder below") << "below/e.jsonl" << -1;
    QTest::newRow("up and down again") << "below/../below/e.jsonl" << -1;
    QTest::newRow("above") << "../e.jsonl" << int(Code::EventFileOutsideFolder);
    QTest::newRow("above by a detour") << "below/../../e.jsonl" << int(Code::EventFileOutsideFolder);
    QTest::newRow("absolute") << "/etc/passwd" << int(Code::EventFileOutsideFolder);
    QTest::newRow("by a link") << "link/e.jsonl" << int(Code::EventFileOutsideFolder);
    QTest::newRow("a device") << "zero.jsonl" << int(Code::EventFileOutsideFolder);
    QTest::newRow("a folder") << "folder.jsonl" << int(Code::CannotOpen);
    QTest::newRow("missing") << "missing.jsonl" << int(Code::CannotOpen);
}

void ScenarioReaderTest::staysInItsFolder() {
    QFETCH(QString, file);
    QFETCH(int, code);
    const Folder folder;
    QVERIFY(QDir(folder.dir.path()).mkpath(QStringLiteral("home/below")));
    QVERIFY(QDir(folder.dir.path()).mkpath(QStringLiteral("home/folder.jsonl")));
    const QByteArray events = "{\"at\": 1, \"create\": \"A/1\"}\n{\"at\": 1, \"create\": \"B/1\"}\n";
    folder.write(QStringLiteral("e.jsonl"), events);
    folder.write(QStringLiteral("home/below/e.jsonl"), events);
    QVERIFY(QFile::link(folder.dir.path(), folder.path(QStringLiteral("home/link"))));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), folder.path(QStringLiteral("home/zero.jsonl"))));
    folder.write(QStringLiteral("home/s.bac.yaml"),
                 scenario({}, "{A: , B: }", "{file: \"" + file.toUtf8() + "\"}"));
    const ReadResult result = readScenario(folder.path(QStringLiteral("home/s.bac.yaml")));
    QCOMPARE(result.diagnostics.empty() ? -1 : int(result.diagnostics.front().code), code);
    QCOMPARE(result.scenario.has_value(), code < 0);
}

void ScenarioReaderTest::canBeCancelled() {
    const ReadResult result =
        readScenarioFromBytes(scenario({}), QStringLiteral("x"), {}, [](double) { return false; });
    QVERIFY(!result.scenario.has_value());
    QCOMPARE(result.diagnostics.front().code, Code::Cancelled);
}

void ScenarioReaderTest::saysThatAFileCannotBeOpened() {
    const Folder folder;
    for (const QString& path : {folder.path(QStringLiteral("missing.bac.yaml")), folder.dir.path()}) {
        const ReadResult result = readScenario(path);
        QVERIFY(!result.scenario.has_value());
        QCOMPARE(result.diagnostics.front().code, Code::CannotOpen);
        QCOMPARE(result.diagnostics.front().location.file, path);
    }
}

BACSCOPE_TEST(scenario_reader, ScenarioReaderTest, QCoreApplication)
#include "ScenarioReaderTest.moc"
