// Service Cutter models: what becomes of entities, relations and use cases, and what is said of bad ones.
#include "import/Importer.h"
#include "import/InputKind.h"
#include "import/JsonTree.h"
#include "scenario/ScenarioReader.h"
#include "scenario/ScenarioWriter.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace bacscope;

namespace {

using Code = DiagnosticCode;

const QByteArray model = R"({
  "name": "Library",
  "entities": [
    {"name": "Reader", "nanoentities": ["name", "card"]},
    {"name": "Book Copy", "nanoentities": ["signature", "state"]},
    {"name": "Loan", "nanoentities": ["from", "until"]},
    {"name": "Reminder", "nanoentities": ["date"]},
    {"name": "Branch", "nanoentities": ["town"]}
  ],
  "relations": [
    {"origin": "Loan", "destination": "Reader", "type": "AGGREGATION"},
    {"origin": "Loan", "destination": "Book Copy", "type": "AGGREGATION"},
    {"origin": "Loan", "destination": "Reminder", "type": "COMPOSITION"}
  ]
})";

const QByteArray useCases = R"({
  "useCases": [
    {"name": "lend", "nanoentitiesRead": ["Reader.card"],
     "nanoentitiesWritten": ["Loan.from", "Loan.until", "Book Copy.state"], "isLatencyCritical": "true"},
    {"name": "remind", "nanoentitiesRead": ["Loan.until", "Branch.town"], "nanoentitiesWritten": ["Reminder.date"]},
    {"name": "search", "nanoentitiesRead": ["Book Copy.signature"], "nanoentitiesWritten": []}
  ]
})";

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

struct Folder {
    QTemporaryDir dir;

    QString write(const char* name, const QByteArray& bytes) const {
        const QString path = dir.filePath(QString::fromLatin1(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
};

/// The library with its use cases beside it.
ImportResult library(const QByteArray& modelBytes = model, const QByteArray& useCaseBytes = useCases,
                     const ImportOptions& options = {}) {
    const Folder folder;
    folder.write("library_2_user_representations.json", useCaseBytes);
    return importLog(folder.write("library_1_model.json", modelBytes), options);
}

QStringList summary(const ImportResult& result) {
    QStringList lines;
    for (const Diagnostic& diagnostic : result.diagnostics) {
        lines.push_back(QStringLiteral("%1 %2:%3 %4 %5")
                            .arg(int(diagnostic.code))
                            .arg(QFileInfo(diagnostic.location.file).fileName())
                            .arg(diagnostic.location.line)
                            .arg(diagnostic.offending, diagnostic.arguments.value(1)));
    }
    return lines;
}

/// "create Loan > Reader, Book-Copy" for each step.
QStringList stepsOf(const Workload& workload, const char* name) {
    QStringList lines;
    for (const UseCase& useCase : workload.useCases) {
        if (useCase.name != QLatin1String(name)) {
            continue;
        }
        for (const WorkloadStep& step : useCase.steps) {
            QStringList targets;
            for (const WorkloadTarget& target : step.links) {
                targets.push_back((target.which == WorkloadTarget::Which::Existing
                                       ? QStringLiteral("existing ")
                                       : QString()) +
                                  QString::fromStdString(target.aggregate));
            }
            lines.push_back(
                (step.kind == EventKind::Create ? QStringLiteral("create ") : QStringLiteral("update ")) +
                QString::fromStdString(step.entity.aggregate) +
                (targets.isEmpty() ? QString() : QStringLiteral(" > ") + targets.join(QLatin1String(", "))));
        }
    }
    return lines;
}

/// "Loan>Reader" for every pair of aggregates of which one refers to the other.
QStringList referencesOf(const EventLog& log) {
    std::set<QString> pairs;
    for (std::size_t event = 0; event < log.size(); ++event) {
        const AggregateId from = log.aggregate(log.entity(EventId(event)));
        for (const EntityId target : log.links(EventId(event))) {
            pairs.insert(text(log.aggregateName(from)) + QLatin1Char('>') +
                         text(log.aggregateName(log.aggregate(target))));
        }
    }
    return QStringList(pairs.begin(), pairs.end());
}

QString shared(const char* name) {
    return QStringLiteral(BACSCOPE_SHARED_DATA "/servicecutter/") + QString::fromLatin1(name);
}

} // namespace

class ServiceCutterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entitiesBecomeServices() {
        const ImportResult result = library();
        QCOMPARE(summary(result), QStringList());
        const Scenario& scenario = *result.scenario;
        QCOMPARE(scenario.title.in(QString()), QStringLiteral("Library"));
        QCOMPARE(scenario.source.in(QString()), QStringLiteral("library_1_model.json (Service Cutter)"));
        QStringList services;
        for (const Service& service : scenario.services) {
            services.push_back(service.id + QLatin1Char('=') + service.displayName({}));
        }
        QCOMPARE(services,
                 (QStringList{QStringLiteral("Reader=Reader"), QStringLiteral("Book-Copy=Book Copy"),
                              QStringLiteral("Loan=Loan"), QStringLiteral("Reminder=Reminder"),
                              QStringLiteral("Branch=Branch")}));
        QCOMPARE(scenario.roots, (std::vector<bool>{true, true, true, false, true}));
    }

    void useCasesBecomeAWorkload() {
        const ImportResult result = library();
        QVERIFY(result.scenario && result.scenario->workload && result.scenario->eventsAreGenerated);
        const Workload& workload = *result.scenario->workload;
        QCOMPARE(workload.useCases.size(), std::size_t(2)); // "search" writes nothing
        QVERIFY(workload.useCases[0].every < workload.useCases[1].every);
        // Loan is new, since all of it is written; the copy only changes its state.
        QCOMPARE(stepsOf(workload, "lend"), (QStringList{QStringLiteral("create Loan > Reader, Book-Copy"),
                                                         QStringLiteral("update Book-Copy")}));
        // The whole learns of its new part; the branch has to do with neither.
        QCOMPARE(stepsOf(workload, "remind"),
                 (QStringList{QStringLiteral("create Reminder > existing Branch"),
                              QStringLiteral("update Loan > Reminder")}));
        const EventLog& log = *result.scenario->log;
        QVERIFY(log.size() > 100);
        QCOMPARE(referencesOf(log),
                 (QStringList{QStringLiteral("Loan>Book-Copy"), QStringLiteral("Loan>Reader"),
                              QStringLiteral("Loan>Reminder"), QStringLiteral("Reminder>Branch")}));
    }

    void eachRunIsOneInteraction() {
        const ImportResult result = library();
        const EventLog& log = *result.scenario->log;
        std::map<std::uint32_t, QStringList> runs;
        for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
            const EventId event = log.eventAtOrder(rank);
            if (text(log.interactionName(log.interaction(event))).startsWith(QLatin1String("lend/"))) {
                runs[log.interaction(event).value].push_back(
                    text(log.aggregateName(log.aggregate(log.entity(event)))));
            }
        }
        QVERIFY(runs.size() > 30);
        for (const auto& [run, aggregates] : runs) {
            QCOMPARE(aggregates, (QStringList{QStringLiteral("Loan"), QStringLiteral("Book-Copy")}));
        }
    }

    void theOtherFileIsFound_data() {
        QTest::addColumn<QString>("opened");
        QTest::newRow("from the model") << QStringLiteral("library_1_model.json");
        QTest::newRow("from the use cases") << QStringLiteral("library_2_user_representations.json");
    }
    void theOtherFileIsFound() {
        QFETCH(QString, opened);
        const Folder folder;
        folder.write("library_1_model.json", model);
        folder.write("library_2_user_representations.json", useCases);
        folder.write("other_1_model.json", "{\"entities\": [{\"name\": \"X\", \"nanoentities\": []}]}");
        folder.write("other_2_user_representations.json",
                     "{\"useCases\": [{\"name\": \"x\", \"nanoentitiesWritten\": [\"X.y\"]}]}");
        const ImportResult result = importLog(folder.dir.filePath(opened));
        QCOMPARE(summary(result), QStringList());
        QCOMPARE(result.scenario->workload->useCases.size(), std::size_t(2));
        QCOMPARE(result.scenario->title.in(QString()), QStringLiteral("Library"));
    }

    void theOnlyOtherFileWillDo() {
        const Folder folder;
        folder.write("what they do.json", useCases);
        const ImportResult result = importLog(folder.write("library.json", model));
        QCOMPARE(summary(result), QStringList());
        QVERIFY(result.scenario->workload.has_value());
    }

    void theOtherFileIsNamed() {
        const Folder folder;
        const Folder elsewhere;
        ImportOptions options;
        options.useCases = elsewhere.write("u.json", useCases);
        const ImportResult result = importLog(folder.write("library.json", model), options);
        QCOMPARE(summary(result), QStringList());
        QVERIFY(result.scenario->workload.has_value());
        options.useCases = elsewhere.dir.filePath(QStringLiteral("none.json"));
        const ImportResult missing = importLog(folder.dir.filePath(QStringLiteral("library.json")), options);
        QVERIFY(!missing.scenario);
        QCOMPARE(missing.diagnostics.at(0).code, Code::CannotOpen);
        QCOMPARE(missing.diagnostics.at(0).location.file, options.useCases);
    }

    void withoutUseCasesTheRelationsAlone() {
        const Folder folder;
        const ImportResult result = importLog(folder.write("library.json", model));
        QCOMPARE(summary(result),
                 QStringList{QStringLiteral("%1 library.json:0  ").arg(int(Code::UseCasesMissing))});
        QCOMPARE(result.diagnostics[0].severity, Severity::Warning);
        QVERIFY(!result.scenario->workload && !result.scenario->eventsAreGenerated);
        QCOMPARE(result.scenario->log->size(), std::size_t(5));
        QCOMPARE(referencesOf(*result.scenario->log),
                 (QStringList{QStringLiteral("Loan>Book-Copy"), QStringLiteral("Loan>Reader"),
                              QStringLiteral("Loan>Reminder")}));
        const ReadResult again = readScenarioFromBytes(writeScenario(*result.scenario), QStringLiteral("x"));
        QVERIFY(again.scenario && equalContent(*again.scenario, *result.scenario));
    }

    void useCasesWithoutAModel() {
        const Folder folder;
        const ImportResult result = importLog(folder.write("u.json", useCases));
        QVERIFY(!result.scenario);
        QCOMPARE(summary(result), QStringList{QStringLiteral("%1 u.json:0  ").arg(int(Code::ModelMissing))});
    }

    void savedWithItsWorkload() {
        const ImportResult result = library();
        const QByteArray yaml = writeScenario(*result.scenario);
        QVERIFY(yaml.contains("workload:") && !yaml.contains("events:"));
        const ReadResult again = readScenarioFromBytes(yaml, QStringLiteral("x"));
        QVERIFY(again.scenario && equalContent(*again.scenario, *result.scenario));
    }

    void namesAreMadeIdentifiers() {
        const ImportResult result =
            library("{\"entities\": [{\"name\": \"a b\", \"nanoentities\": [\"x\"]}, {\"name\": \"a/b\", "
                    "\"nanoentities\": [\"x\"]}, {\"name\": \"Kühe\", \"nanoentities\": [\"x\"]}]}",
                    "{\"useCases\": [{\"name\": \"u\", \"nanoentitiesWritten\": [\"a b.x\", \"a/b.x\", "
                    "\"Kühe.x\"]}]}");
        QCOMPARE(summary(result), QStringList());
        QCOMPARE(stepsOf(*result.scenario->workload, "u"),
                 (QStringList{QStringLiteral("create a-b"), QStringLiteral("create a-b-2"),
                              QStringLiteral("create Kühe")}));
        QVERIFY(readScenarioFromBytes(writeScenario(*result.scenario), QStringLiteral("x")).scenario);
    }

    void bad_data() {
        QTest::addColumn<QByteArray>("modelBytes");
        QTest::addColumn<QByteArray>("useCaseBytes");
        QTest::addColumn<QString>("complaint"); // file, line, offending text, reason
        const QString models = QStringLiteral("library_1_model.json:");
        const QString users = QStringLiteral("library_2_user_representations.json:");
        const auto damaged = [](QByteArray bytes, const char* from, const char* to) {
            return bytes.replace(from, to);
        };
        QTest::newRow("the model ends too early")
            << model.chopped(1) << useCases << models + QStringLiteral("15  json");
        QTest::newRow("a comma too many") << damaged(model, "\"state\"]", "\"state\",]") << useCases
                                          << models + QStringLiteral("5 ]}, json");
        QTest::newRow("entities are no list")
            << QByteArray("{\"entities\": {\"nanoentities\": 1}}") << useCases
            << models + QStringLiteral("1 {\"entities\": {\"nanoentities\": 1}} model");
        QTest::newRow("an entity without a name") << damaged(model, "\"name\": \"Branch\", ", "")
                                                  << QByteArray("{\"useCases\": [], \"nanoentitiesRead\": 0}")
                                                  << models + QStringLiteral("8  entity");
        QTest::newRow("an entity twice") << damaged(model, "\"Branch\"", "\"Loan\"")
                                         << QByteArray("{\"useCases\": [], \"nanoentitiesRead\": 0}")
                                         << models + QStringLiteral("8 Loan entity");
        QTest::newRow("a relation to nothing")
            << damaged(model, "\"destination\": \"Reader\"", "\"destination\": \"Rider\"") << useCases
            << models + QStringLiteral("11 Rider relation");
        QTest::newRow("a use case without a name") << model << damaged(useCases, "\"name\": \"search\", ", "")
                                                   << users + QStringLiteral("6  use case");
        QTest::newRow("a nanoentity of nothing") << model << damaged(useCases, "Branch.town", "town")
                                                 << users + QStringLiteral("5 town nanoentity");
        QTest::newRow("use cases that are no JSON")
            << model << damaged(useCases, "\"useCases\"", "\"useCases\" \"nanoentitiesRead\"")
            << users + QStringLiteral("2 \"nanoentitiesRead\": [ json");
    }
    void bad() {
        QFETCH(QByteArray, modelBytes);
        QFETCH(QByteArray, useCaseBytes);
        QFETCH(QString, complaint);
        const ImportResult result = library(modelBytes, useCaseBytes);
        QVERIFY(!result.scenario.has_value());
        QCOMPARE(summary(result),
                 QStringList{QString::number(int(Code::RecordUnreadable)) + QLatin1Char(' ') + complaint});
    }

    void badOnesAreSkipped() {
        ImportOptions options;
        options.skipBad = true;
        const ImportResult result =
            library(QByteArray(model).replace("\"destination\": \"Reader\"", "\"destination\": \"Rider\""),
                    QByteArray(useCases).replace("Branch.town", "town"), options);
        QVERIFY(result.scenario.has_value());
        QCOMPARE(result.diagnostics.size(), std::size_t(2));
        QCOMPARE(result.diagnostics[0].code, Code::RecordsSkipped);
        QCOMPARE(result.diagnostics[1].code, Code::RecordsSkipped);
    }

    void whateverTheBytes() {
        // Ends in a scenario or in errors, never in neither or both.
        for (qsizetype length = 0; length <= model.size(); ++length) {
            for (const bool skipBad : {false, true}) {
                ImportOptions options;
                options.format = LogFormat::ServiceCutter;
                options.skipBad = skipBad;
                const ImportResult cut = importLogFromBytes(model.left(length), QStringLiteral("x"), options);
                QCOMPARE(cut.scenario.has_value(), !hasErrors(cut.diagnostics));
                QByteArray changed = model;
                changed[length == model.size() ? 0 : length] = '"';
                const ImportResult damaged = importLogFromBytes(changed, QStringLiteral("x"), options);
                QCOMPARE(damaged.scenario.has_value(), !hasErrors(damaged.diagnostics));
            }
        }
    }

    void recognised() {
        QCOMPARE(recogniseLog(model), std::optional(LogFormat::ServiceCutter));
        QCOMPARE(recogniseLog(useCases), std::optional(LogFormat::ServiceCutter));
        QCOMPARE(inputKind(QStringLiteral("library.json"), model), InputKind::Log);
        QCOMPARE(recogniseLog("{\"bacscope\": 1, \"services\": {}, \"events\": []}"), std::nullopt);
    }

    void samples_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("services");
        QTest::addColumn<int>("useCases");
        QTest::addColumn<int>("references");
        QTest::newRow("booking") << QStringLiteral("booking") << 3 << 4 << 2;
        QTest::newRow("ddd") << QStringLiteral("ddd") << 9 << 7
                             << 16 + 2; // the relations, and two that RouteCargo reads
    }
    void samples() {
        QFETCH(QString, name);
        QFETCH(int, services);
        QFETCH(int, useCases);
        QFETCH(int, references);
        for (const char* file : {"_1_model.json", "_2_user_representations.json"}) {
            const QString path = shared(qPrintable(name + QLatin1String(file)));
            if (!QFileInfo::exists(path)) {
                QSKIP("the shared samples are not here");
            }
            const ImportResult result = importLog(path);
            QCOMPARE(summary(result), QStringList());
            QCOMPARE(int(result.scenario->services.size()), services);
            QCOMPARE(int(result.scenario->workload->useCases.size()), useCases);
            QCOMPARE(int(referencesOf(*result.scenario->log).size()), references);
            QVERIFY(result.scenario->log->size() > 100);
            const ReadResult again =
                readScenarioFromBytes(writeScenario(*result.scenario), QStringLiteral("x"));
            QVERIFY(again.scenario && equalContent(*again.scenario, *result.scenario));
        }
    }
};

BACSCOPE_TEST(service_cutter, ServiceCutterTest, QCoreApplication)
#include "ServiceCutterTest.moc"
