// The built program, run as from a shell: no display, English, a folder of its own.
#include "support/FullDisk.h"
#include "support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using bacscope::test::FullDisk;

namespace {

struct Outcome {
    int status = -1;
    QByteArray out;
    QString err;
};

const QByteArray brokenLink("bacscope: 1\n"
                            "title: {en: Broken link, de: Toter Link}\n"
                            "services:\n"
                            "  A: {backup: 3.5}\n"
                            "  B: {backup: 2.5}\n"
                            "events:\n"
                            "  - {at: 2, create: B/1}\n"
                            "  - {at: 2.5, create: A/1, link: B/1}\n"
                            "  - {at: 3, create: B/2, interaction: both}\n"
                            "  - {at: 3, create: A/2, link: B/2, interaction: both}\n"
                            "disaster: 5\n");

/// Three interactions, one after the other; a lock at 4 finds the second one in flight.
const QByteArray
    threeInteractions("bacscope: 1\n"
                      "title: Three\n"
                      "services: {A: {backup: {at: 3, takes: 2}}, B: {backup: {at: 2, takes: 1}}}\n"
                      "events:\n"
                      "  - {at: 2, create: A/1, interaction: one}\n"
                      "  - {at: 3, create: B/1, link: A/1, interaction: one}\n"
                      "  - {at: 4, create: A/2, interaction: two}\n"
                      "  - {at: 6, create: B/2, link: A/2, interaction: two}\n"
                      "  - {at: 7, create: A/3, interaction: three}\n"
                      "  - {at: 8, create: B/3, link: A/3, interaction: three}\n"
                      "disaster: 10\n");

const QByteArray twoVariants("bacscope: 1\n"
                             "title: Two\n"
                             "services: {A: {backup: 3.5}, B: {owns: [B, C], backup: 2.5}}\n"
                             "variant: Apart\n"
                             "variants: {Together: {services: {all: {owns: [A, B, C], backup: 3}}}}\n"
                             "events:\n"
                             "  - {at: 1, create: C/1}\n"
                             "  - {at: 3, create: B/2, interaction: both}\n"
                             "  - {at: 3, create: A/2, link: B/2, interaction: both}\n"
                             "disaster: 5\n");

const QByteArray
    workload("bacscope: 1\n"
             "title: Users\n"
             "services: {orders: {owns: [customers, orders], backup: 30}, payments: {backup: 20}}\n"
             "workload:\n"
             "  duration: 60\n"
             "  seed: 7\n"
             "  existing: {customers: 3}\n"
             "  use-cases:\n"
             "    place order:\n"
             "      every: 2\n"
             "      steps:\n"
             "        - {create: orders, link: customers}\n"
             "        - {create: payments, link: orders, after: [0.25, 0.75]}\n");

const QByteArray clocks("bacscope: 1\n"
                        "title: Clocks\n"
                        "services: {A: {backup: 2026-05-05T10:00Z}}\n"
                        "disaster: 2026-05-05T10:30Z\n"
                        "events: [{at: 2026-05-05T09:00Z, create: A/1}]\n");

const QByteArray shivizLog("start\n"
                           "client {\"client\":1}\n"
                           "request received\n"
                           "server {\"server\":1, \"client\":1}\n"
                           "reply received\n"
                           "client {\"client\":2, \"server\":1}\n");

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        write("broken.bac.yaml", brokenLink);
        write("clocks.bac.yaml", clocks);
        write("three.bac.yaml", threeInteractions);
        write("variants.bac.yaml", twoVariants);
        write("workload.bac.yaml", workload);
        write("trace.log", shivizLog);
    }

    // analyze

    void analyzeAsText() {
        const Outcome outcome = run({"analyze", "broken.bac.yaml"});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.err, QString());
        const QStringList lines = QString::fromUtf8(outcome.out).split('\n');
        QCOMPARE(lines.value(0), QString("Broken link"));
        QVERIFY(lines.contains("Not consistent: 1 broken link, 1 missing event"));
        QVERIFY(lines.contains("  A/2 → B/2"));
    }

    void analyzeAsJson() {
        const Outcome outcome = run({"analyze", "broken.bac.yaml", "--format", "json"});
        QCOMPARE(outcome.status, 0);
        const QJsonObject expected = QJsonDocument::fromJson(R"({
            "title": "Broken link",
            "disaster": 5,
            "services": [
                {"id": "A", "marker": 3.5, "events": 2, "restored_events": 2, "lost_events": 0, "amnesia": 1.5},
                {"id": "B", "marker": 2.5, "events": 2, "restored_events": 1, "lost_events": 1, "amnesia": 2.5}],
            "broken_links": [{"from": "A/2", "to": "B/2", "cause": "lost", "event": "A/2"}],
            "orphans": [],
            "missing_events": [{"event": "B/2", "service": "B", "at": 3, "interaction": "both"}],
            "missing_state": [],
            "repeatable_events": [{"event": "A/2", "service": "A", "at": 3, "interaction": "both"}],
            "backups_known": true,
            "consistent": false,
            "recovery_line": {"markers": {"A": 2.5, "B": 2.5}, "rounds": 1, "extra_lost_events": 1}})")
                                         .object();
        QCOMPARE(QJsonDocument::fromJson(outcome.out).object(), expected);
    }

    void optionsChangeTheCut_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<double>("disaster");
        QTest::addColumn<QList<double>>("markers");
        QTest::addColumn<bool>("consistent");
        using Markers = QList<double>;
        QTest::newRow("none") << QStringList() << 5.0 << Markers{3.5, 2.5} << false;
        QTest::newRow("one backup") << QStringList{"--backup", "B=3.25"} << 5.0 << Markers{3.5, 3.25} << true;
        QTest::newRow("both backups")
            << QStringList{"--backup", "A=2.75", "--backup=B=2.5"} << 5.0 << Markers{2.75, 2.5} << true;
        QTest::newRow("the last one counts")
            << QStringList{"--backup", "B=1", "--backup", "B=3"} << 5.0 << Markers{3.5, 3} << true;
        QTest::newRow("negative") << QStringList{"--backup", "A=-1", "--backup", "B=-1"} << 5.0
                                  << Markers{-1, -1} << true;
        QTest::newRow("an earlier disaster")
            << QStringList{"--disaster", "2.75"} << 2.75 << Markers{2.75, 2.5} << true;
        QTest::newRow("a survivor") << QStringList{"--survivor", "B"} << 5.0 << Markers{3.5, 5} << true;
        QTest::newRow("one owner") << QStringList{"--owner", "B=A"} << 5.0 << Markers{3.5} << true;
        QTest::newRow("a new owner") << QStringList{"--owner", "B=shop"} << 5.0 << Markers{3.5, 2.5} << false;
        QTest::newRow("a new owner of both")
            << QStringList{"--owner", "B=shop", "--owner", "A=shop", "--backup", "shop=3"} << 5.0
            << Markers{3} << true;
        QTest::newRow("lockstep") << QStringList{"--lockstep", "B,A"} << 5.0 << Markers{2.5, 2.5} << true;
        QTest::newRow("lockstep, backed up later")
            << QStringList{"--lockstep", "A,B", "--backup", "B=3"} << 5.0 << Markers{3, 3} << true;
    }

    void optionsChangeTheCut() {
        QFETCH(QStringList, options);
        const Outcome outcome = run(QStringList{"analyze", "broken.bac.yaml", "--format", "json"} + options);
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QList<double> markers;
        const QJsonArray services = json["services"].toArray();
        for (const QJsonValue service : services) {
            markers.append(service["marker"].toDouble());
        }
        QTEST(json["disaster"].toDouble(), "disaster");
        QTEST(markers, "markers");
        QTEST(json["consistent"].toBool(), "consistent");
    }

    void optionsTakeClockTimes() {
        const Outcome outcome = run({"analyze", "clocks.bac.yaml", "--format", "json", "--disaster",
                                     "2026-05-05T12:00+02:00", "--backup", "A=2026-05-05T09:30Z"});
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json["disaster"].toString(), QString("2026-05-05T10:00:00Z"));
        QCOMPARE(json["services"][0]["marker"].toString(), QString("2026-05-05T09:30:00Z"));
        QCOMPARE(json["services"][0]["amnesia"].toString(), QString("PT30M"));
    }

    void failOnAnomaly_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("inconsistent, not asked") << QStringList() << 0;
        QTest::newRow("inconsistent") << QStringList{"--fail-on-anomaly"} << 3;
        QTest::newRow("consistent") << QStringList{"--fail-on-anomaly", "--backup", "B=3"} << 0;
    }

    void failOnAnomaly() {
        QFETCH(QStringList, options);
        QTEST(run(QStringList{"analyze", "broken.bac.yaml"} + options).status, "status");
    }

    void optionsThatSayNothing() {
        Outcome outcome = run({"analyze", "broken.bac.yaml", "--backup", "A=7"});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.err,
                 QString("warning: the backup of A is after the disaster; taken as the disaster\n"));
        outcome = run({"analyze", "broken.bac.yaml", "--backup", "A=3", "--survivor", "A"});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.err, QString("warning: A survives; its backup is not used\n"));
    }

    void bareEventsAreAnalyzed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("events");
        QTest::newRow("events.jsonl")
            << "events.jsonl"
            << QByteArray("{\"at\": 1, \"create\": \"orders/1\"}\n"
                          "{\"at\": 2, \"create\": \"bills/1\", \"link\": \"orders/1\"}\n");
        QTest::newRow("events.csv") << "events.csv"
                                    << QByteArray("at,create,link\n1,orders/1,\n2,bills/1,orders/1\n");
    }

    void bareEventsAreAnalyzed() {
        QFETCH(QString, name);
        QFETCH(QByteArray, events);
        write(name, events);
        const Outcome outcome = run({"analyze", name, "--format", "json", "--backup", "orders=0.5"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json["services"][0]["id"].toString(), QString("orders"));
        QCOMPARE(json["services"][1]["id"].toString(), QString("bills"));
        QCOMPARE(json["broken_links"][0]["to"].toString(), QString("orders/1"));
    }

    void logsAreAnalyzed() {
        const Outcome outcome = run({"analyze", "trace.log", "--format", "json"});
        QCOMPARE(outcome.status, 0);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json["services"].toArray().size(), 2);
        QCOMPARE(json["services"][0]["id"].toString(), QString("client"));
        QCOMPARE(json["services"][0]["events"].toInt(), 2);
    }

    void aVariantIsAnalyzed() {
        const auto services = [&](const QStringList& options) {
            const Outcome outcome =
                run(QStringList{"analyze", "variants.bac.yaml", "--format", "json"} + options);
            return QJsonDocument::fromJson(outcome.out).object()["services"].toArray();
        };
        QCOMPARE(services({}).size(), 2);
        QCOMPARE(services(QStringList{"--variant", "Apart"}).size(), 2);
        QCOMPARE(services(QStringList{"--variant", "Together"}).size(), 1);
        QCOMPARE(services(QStringList{"--variant", "Together"}).at(0)["marker"].toInt(), 3);
        QCOMPARE(services(QStringList{"--variant", "Together", "--owner", "C=C"}).size(), 2);
    }

    void aNewServiceThatLooksMisspelt() {
        const Outcome outcome = run({"analyze", "broken.bac.yaml", "--owner", "B=orders"});
        QCOMPARE(outcome.err, QString());
        write("long.bac.yaml", "bacscope: 1\ntitle: Long\nservices: {orders: {}, bills: {}}\n"
                               "events: [{at: 1, create: orders/1}, {at: 1, create: bills/1}]\n");
        const Outcome near = run({"analyze", "long.bac.yaml", "--owner", "bills=ordres"});
        QCOMPARE(near.err, QString("warning: “ordres” is a new service; or did you mean “orders”?\n"));
        QCOMPARE(near.status, 0);
    }

    // compare

    void compareAsJson() {
        const Outcome outcome = run({"compare", "three.bac.yaml", "--lock", "4", "--format", "json"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        const QJsonObject expected = QJsonDocument::fromJson(R"({
            "title": "Three", "disaster": 10, "observed": 8, "blocked": "delayed",
            "corners": [
                {"kept": ["backup", "availability"], "anomalies": 2, "broken_links": 0, "orphans": 1,
                 "missing_events": 1, "missing_state": 0, "events": 6, "lost_events": 5, "events_not_happened": 0,
                 "repeatable_events": 1, "amnesia": 8, "lock": null, "availability": 1},
                {"kept": ["backup", "consistency"], "anomalies": 0, "broken_links": 0, "orphans": 0,
                 "missing_events": 0, "missing_state": 0, "events": 6, "lost_events": 2, "events_not_happened": 0,
                 "repeatable_events": 0, "amnesia": 4, "availability": 0.5,
                 "lock": {"start": 4, "copy": 6, "end": 8, "length": 4, "in_flight": 1, "blocked": 1,
                          "longest_delay": 1}},
                {"kept": ["availability", "consistency"], "anomalies": 0, "broken_links": 0, "orphans": 0,
                 "missing_events": 0, "missing_state": 0, "events": 6, "lost_events": 6, "events_not_happened": 0,
                 "repeatable_events": 0, "amnesia": null, "lock": null, "availability": 1}],
            "cheapest_lock": {"start": 8, "copy": 8, "end": 10, "length": 2, "in_flight": 0, "blocked": 0,
                              "longest_delay": 0}})")
                                         .object();
        QCOMPARE(QJsonDocument::fromJson(outcome.out).object(), expected);
    }

    void compareAsText() {
        const Outcome outcome = run({"compare", "three.bac.yaml"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        const QString text = QString::fromUtf8(outcome.out);
        QVERIFY(text.startsWith("Three\n=====\n"));
        QVERIFY(text.contains("Availability is given up: writes stop for 2, 1 interaction waits 1.\n"));
        QVERIFY(text.contains("  The cheapest start of a lock that ends before the disaster: 8. It blocks "
                              "no\n  interaction.\n"));
    }

    void compareOptions_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("blocked");
        QTest::addColumn<double>("start");
        QTest::addColumn<int>("lost");
        QTest::addColumn<int>("anomalies");
        QTest::newRow("none") << QStringList() << "delayed" << 3.0 << 4 << 2;
        QTest::newRow("denied") << QStringList{"--denied"} << "denied" << 3.0 << 2 << 2;
        QTest::newRow("a lock") << QStringList{"--lock", "8"} << "delayed" << 8.0 << 0 << 2;
        QTest::newRow("later backups")
            << QStringList{"--backup", "A=6", "--backup", "B=6"} << "delayed" << 6.0 << 2 << 0;
        QTest::newRow("one service") << QStringList{"--owner", "B=A"} << "delayed" << 3.0 << 4 << 0;
    }

    void compareOptions() {
        QFETCH(QStringList, options);
        const Outcome outcome = run(QStringList{"compare", "three.bac.yaml", "--format", "json"} + options);
        QCOMPARE(outcome.err, QString());
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QTEST(json["blocked"].toString(), "blocked");
        QTEST(json["corners"][1]["lock"]["start"].toDouble(), "start");
        QTEST(json["corners"][1]["lost_events"].toInt(-1), "lost");
        QTEST(json["corners"][0]["anomalies"].toInt(-1), "anomalies");
    }

    void aLockAfterTheDisaster() {
        const Outcome outcome = run({"compare", "three.bac.yaml", "--lock", "11", "--format", "json"});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.err,
                 QString("warning: the lock begins after the disaster; taken as the disaster\n"));
        QCOMPARE(QJsonDocument::fromJson(outcome.out)["corners"][1]["lock"]["start"].toInt(), 10);
    }

    void compareVariants() {
        const Outcome outcome = run({"compare", "variants.bac.yaml", "--variants", "--format", "json"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        const QJsonArray variants = QJsonDocument::fromJson(outcome.out)["variants"].toArray();
        QStringList summary;
        for (const QJsonValue variant : variants) {
            summary.append(QStringLiteral("%1: %2 services, %3 units, largest %4, coupling %5, %6 anomalies")
                               .arg(variant["name"].toString())
                               .arg(variant["services"].toInt())
                               .arg(variant["units"].toInt())
                               .arg(variant["largest"].toInt())
                               .arg(variant["coupling"].toInt())
                               .arg(variant["corners"][0]["anomalies"].toInt()));
        }
        QCOMPARE(summary, QStringList({"Apart: 2 services, 2 units, largest 2, coupling 2, 2 anomalies",
                                       "Together: 1 services, 1 units, largest 3, coupling 0, 0 anomalies"}));

        const Outcome text = run({"compare", "variants.bac.yaml", "--variants"});
        QVERIFY(QString::fromUtf8(text.out).contains(QRegularExpression("\n +Apart +Together\n")));
        const Outcome none = run({"compare", "broken.bac.yaml", "--variants"});
        QVERIFY(QString::fromUtf8(none.out).contains(QRegularExpression("\n +as it is\n")));
    }

    // Wrong command lines

    void wrongCommandLine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QStringList& arguments, const char* message) {
            QTest::newRow(name) << arguments << QString::fromUtf8(message);
        };
        row("no file", {"analyze"}, "bacscope analyze: Which file?");
        row("two files", {"analyze", "broken.bac.yaml", "clocks.bac.yaml"},
            "bacscope analyze: One file at a time; “clocks.bac.yaml” is one too many.");
        row("unknown option", {"analyze", "broken.bac.yaml", "--fail-on-anomalie"},
            "bacscope analyze: There is no option --fail-on-anomalie. Did you mean --fail-on-anomaly?");
        row("unknown format", {"analyze", "broken.bac.yaml", "--format", "xml"},
            "bacscope analyze: There is no format “xml”; it is text or json.");
        row("option without its value", {"analyze", "broken.bac.yaml", "--format"},
            "bacscope analyze: Missing value after '--format'.");
        row("unknown service", {"analyze", "broken.bac.yaml", "--backup", "Zebra=2"},
            "bacscope analyze: There is no service “Zebra”; there are A, B.");
        row("unknown survivor", {"analyze", "broken.bac.yaml", "--survivor", "Zebra"},
            "bacscope analyze: There is no service “Zebra”; there are A, B.");
        row("unknown aggregate", {"analyze", "broken.bac.yaml", "--owner", "zebras=A"},
            "bacscope analyze: There is no aggregate “zebras”; there are A, B.");
        row("owner without a service", {"analyze", "broken.bac.yaml", "--owner", "A"},
            "bacscope analyze: --owner needs AGGREGATE=SERVICE, not “A”.");
        row("lockstep of one", {"analyze", "broken.bac.yaml", "--lockstep", "A,A"},
            "bacscope analyze: --lockstep needs two services or more, A,B, not “A,A”.");
        row("lockstep with nobody", {"render", "broken.bac.yaml", "-o", "f.svg", "--lockstep", "A,Zebra"},
            "bacscope render: There is no service “Zebra”; there are A, B.");
        row("no variants", {"analyze", "broken.bac.yaml", "--variant", "Together"},
            "bacscope analyze: This scenario has no variants.");
        row("unknown variant", {"analyze", "variants.bac.yaml", "--variant", "Zebra"},
            "bacscope analyze: There is no variant “Zebra”; there are Apart, Together.");
        row("misspelt variant", {"compare", "variants.bac.yaml", "--variant", "Togehter"},
            "bacscope compare: There is no variant “Togehter”. Did you mean “Together”?");
        row("compare in an unknown format", {"compare", "three.bac.yaml", "--format", "csv"},
            "bacscope compare: There is no format “csv”; it is text or json.");
        row("compare with a lock at no instant", {"compare", "three.bac.yaml", "--lock", "noon"},
            "bacscope compare: “noon” is not an instant of this scenario: it needs a number, such as 10.");
        row("compare one variant and all",
            {"compare", "variants.bac.yaml", "--variants", "--variant", "Apart"},
            "bacscope compare: Either --variant, to look at one, or --variants, to compare all.");
        row("backup without an instant", {"analyze", "broken.bac.yaml", "--backup", "A"},
            "bacscope analyze: --backup needs SERVICE=T, not “A”.");
        row("not a number", {"analyze", "broken.bac.yaml", "--disaster", "noon"},
            "bacscope analyze: “noon” is not an instant of this scenario: it needs a number, such as 5.");
        row("not finite", {"analyze", "broken.bac.yaml", "--backup", "A=.inf"},
            "bacscope analyze: “.inf” is not an instant of this scenario: it needs a number, such as 5.");
        row("a number among clock times", {"analyze", "clocks.bac.yaml", "--backup", "A=2.5"},
            "bacscope analyze: “2.5” is not an instant of this scenario: it needs an ISO 8601 instant with "
            "an offset or "
            "Z, such as 2026-05-05T10:30:00Z.");
        row("render without output", {"render", "broken.bac.yaml"},
            "bacscope render: Where to? Name the figure with -o FILE.svg, .pdf or .png.");
        row("render to an unknown ending", {"render", "broken.bac.yaml", "-o", "figure.gif"},
            "bacscope render: “figure.gif” ends in none of .svg, .pdf and .png.");
        row("render at no size", {"render", "broken.bac.yaml", "-o", "f.svg", "--size", "big"},
            "bacscope render: “big” is not a size: it needs millimetres or pixels, such as 180x90mm or "
            "1600x900px, "
            "neither tiny nor huge.");
        row("render in an unknown theme", {"render", "broken.bac.yaml", "-o", "f.svg", "--theme", "pink"},
            "bacscope render: There is no theme “pink”; it is light, dark or print.");
        row("render in an unknown language",
            {"render", "broken.bac.yaml", "-o", "f.svg", "--language", "tlh"},
            "bacscope render: There is no language “tlh”; it is en or de.");
        row("render at no resolution", {"render", "broken.bac.yaml", "-o", "f.png", "--dpi", "nan"},
            "bacscope render: “nan” is not a resolution: it needs a number from 20 to 2400.");
        row("render an unknown figure", {"render", "broken.bac.yaml", "-o", "f.svg", "--figure", "pie"},
            "bacscope render: There is no figure “pie”; it is timeline, triangle, map, landscape, disaster, "
            "spread, lock or granularity.");
        row("render keeping three", {"render", "broken.bac.yaml", "-o", "f.svg", "--keep", "all"},
            "bacscope render: --keep is backup+availability, backup+consistency or availability+consistency, "
            "not “all”.");
        row("render a map keeping two",
            {"render", "broken.bac.yaml", "-o", "f.svg", "--figure", "map", "--keep", "backup+consistency"},
            "bacscope render: --keep is only for the figure timeline or triangle.");
        row("render a map with a recovery line",
            {"render", "broken.bac.yaml", "-o", "f.svg", "--figure", "map", "--recovery-line"},
            "bacscope render: --recovery-line is only for the figure timeline.");
        row("render a map of two",
            {"render", "broken.bac.yaml", "-o", "f.svg", "--figure", "map", "--services", "A,B"},
            "bacscope render: --services is only for the figure timeline or landscape.");
        row("render a timeline of nobody", {"render", "broken.bac.yaml", "-o", "f.svg", "--services", ","},
            "bacscope render: --services needs one service at least, A,B, not “,”.");
        row("render a timeline with nobody",
            {"render", "broken.bac.yaml", "-o", "f.svg", "--services", "Zebra"},
            "bacscope render: There is no service “Zebra”; there are A, B.");
        row("show something else", {"render", "broken.bac.yaml", "-o", "f.svg", "--show", "some"},
            "bacscope render: --show is all, wrong or selected, not “some”.");
        row("show what is wrong on a map",
            {"render", "broken.bac.yaml", "-o", "f.svg", "--figure", "map", "--show", "wrong"},
            "bacscope render: --show is only for the figure timeline.");
        row("show what nobody selected", {"render", "broken.bac.yaml", "-o", "f.svg", "--show", "selected"},
            "bacscope render: --show selected needs --select EVENT.");
        row("select and show all", {"render", "broken.bac.yaml", "-o", "f.svg", "--select", "A/1"},
            "bacscope render: --select is only for --show selected.");
        row("select nothing that there is",
            {"render", "broken.bac.yaml", "-o", "f.svg", "--show", "selected", "--select", "A/9"},
            "bacscope render: --select: there is no event and no entity “A/9”.");
        row("render a landscape of one",
            {"render", "broken.bac.yaml", "-o", "f.svg", "--figure", "landscape", "--services", "A"},
            "bacscope render: --services needs two services, A,B, not “A”.");
        row("render a landscape of one and the same",
            {"render", "broken.bac.yaml", "-o", "f.svg", "--figure", "landscape", "--services", "A,A"},
            "bacscope render: --services needs two services with backups of their own; “A” and “A” share "
            "one.");
        row("render a landscape with nobody",
            {"render", "broken.bac.yaml", "-o", "f.svg", "--figure", "landscape", "--services", "A,Zebra"},
            "bacscope render: There is no service “Zebra”; there are A, B.");
        row("generate to an unknown ending", {"generate", "workload.bac.yaml", "-o", "log.txt"},
            "bacscope generate: “log.txt” ends in none of .jsonl, .csv and .bac.yaml.");
        row("generate onto itself", {"generate", "workload.bac.yaml", "-o", "./workload.bac.yaml"},
            "bacscope generate: “./workload.bac.yaml” would overwrite the workload itself.");
        row("generate with no seed", {"generate", "workload.bac.yaml", "--seed", "-1"},
            "bacscope generate: “-1” is not a seed: it needs a whole number from 0 to 18446744073709551615.");
        row("generate with half a seed", {"generate", "workload.bac.yaml", "--seed", "1.5"},
            "bacscope generate: “1.5” is not a seed: it needs a whole number from 0 to "
            "18446744073709551615.");
        row("generate for no time", {"generate", "workload.bac.yaml", "--duration", "0"},
            "bacscope generate: “0” is not a duration of this scenario: it needs a number above zero, such "
            "as 60.");
        row("generate for a wrong time", {"generate", "workload.bac.yaml", "--duration", "1h"},
            "bacscope generate: “1h” is not a duration of this scenario: it needs a number above zero, such "
            "as 60.");
        row("import without output", {"import", "trace.log"},
            "bacscope import: Where to? Name the scenario to write with -o FILE.");
        row("import onto itself", {"import", "trace.log", "-o", "./trace.log"},
            "bacscope import: “./trace.log” would overwrite the log itself.");
        row("import in an unknown format", {"import", "trace.log", "-o", "t.bac.yaml", "--format", "syslog"},
            "bacscope import: --format is shiviz, zipkin or servicecutter, not “syslog”.");
        row("check without a file", {"check"}, "bacscope check: Which file?");
        row("misspelt command", {"analyse", "broken.bac.yaml"},
            "bacscope: There is no command “analyse”. Did you mean “analyze”?");
        row("neither a command nor a file", {"convert", "--help"},
            "bacscope: There is neither a command nor a file “convert”.");
        row("unknown option of the window", {"broken.bac.yaml", "--bogus"},
            "bacscope: There is no option --bogus.");
    }

    void wrongCommandLine() {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QTEST(outcome.err.section('\n', 0, 0), "message");
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(outcome.err.contains(" --help."));
        QVERIFY(!QFile::exists(path("f.svg")));
    }

    void noDisplayNoWindow() {
        const Outcome outcome = run({"broken.bac.yaml"});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.err,
                 QString("bacscope: there is no display to open a window on. Without one: bacscope "
                         "analyze, compare, render, generate, import, check.\n"));
    }

    // Wrong input

    void diagnosticsShowTheirPlace() {
        write("bad.bac.yaml", QByteArray(brokenLink).replace("link: B/2", "lnk: B/2"));
        for (const QString command : {"check", "analyze"}) {
            const Outcome outcome = run({command, "bad.bac.yaml"});
            QCOMPARE(outcome.status, 1);
            QCOMPARE(outcome.out, QByteArray());
            const QStringList lines = outcome.err.split('\n');
            QVERIFY2(lines.value(0).startsWith("bad.bac.yaml:10:26: error: "), qPrintable(lines.value(0)));
            QCOMPARE(lines.value(1), QString("      - {at: 3, create: A/2, lnk: B/2, interaction: both}"));
            QCOMPARE(lines.value(2), QString(4 + 25, ' ') + "^");
        }
    }

    void controlCharactersOfTheInputStayHarmless() {
        write("bad.bac.yaml", QByteArray(brokenLink).replace("link: B/2", "\"l\\e[2Jnk\": B/2"));
        const Outcome outcome = run({"check", "bad.bac.yaml"});
        QCOMPARE(outcome.status, 1);
        QVERIFY(!outcome.err.contains(QChar(27)));
    }

    void controlCharactersOfLabelsStayHarmless() {
        write("bell.bac.yaml",
              QByteArray(brokenLink).replace("create: B/2,", "create: B/2, label: \"a\\e[2Jb\","));
        const Outcome outcome = run({"analyze", "bell.bac.yaml"});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains("[2Jb"));
        QVERIFY(!outcome.out.contains('\x1b'));
    }

    void missingInput() {
        const Outcome outcome = run({"analyze", "nowhere.bac.yaml"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.startsWith("nowhere.bac.yaml: error: "), qPrintable(outcome.err));
    }

    void checkSaysNothingWhereAllIsWell() {
        const Outcome outcome = run({"check", "broken.bac.yaml", "clocks.bac.yaml", "trace.log"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.out, QByteArray());
        QCOMPARE(outcome.status, 0);
    }

    void warningsAreNotErrors() {
        write("warn.bac.yaml",
              QByteArray(brokenLink).replace("B: {backup: 2.5}", "B: {backup: 2.5}\n  C: {}"));
        const Outcome outcome = run({"check", "warn.bac.yaml"});
        QVERIFY2(outcome.err.startsWith("warn.bac.yaml:6:"), qPrintable(outcome.err));
        QVERIFY(outcome.err.contains(": warning: "));
        QCOMPARE(outcome.status, 0);
    }

    void everyShippedScenarioIsFine() {
        const QDir folder(QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios"));
        QStringList arguments{"check"};
        const QStringList names = folder.entryList({"*.bac.yaml"}, QDir::Files);
        QVERIFY(names.size() >= 10);
        for (const QString& name : names) {
            arguments.append(folder.filePath(name));
        }
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
    }

    // render

    void render_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("svg") << "figure.svg" << QByteArray("<?xml");
        QTest::newRow("pdf") << "figure.pdf" << QByteArray("%PDF-");
        QTest::newRow("png") << "figure.png" << QByteArray("\x89PNG");
    }

    void render() {
        QFETCH(QString, file);
        QFETCH(QByteArray, magic);
        const QStringList arguments{"render",    "broken.bac.yaml", "-o", file, "--size",
                                    "800x500px", "--recovery-line"};
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        const QByteArray first = read(file);
        QCOMPARE(first.left(magic.size()), magic);
        QVERIFY(QFile::remove(path(file)));
        QCOMPARE(run(arguments).status, 0);
        QVERIFY2(read(file) == first, "the same input gives the same bytes");
    }

    void renderInSeveralFormatsAtOnce() {
        const Outcome outcome =
            run({"render", "broken.bac.yaml", "-o", "all.svg", "-o", "all.pdf", "--output", "all.png"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        QVERIFY(read("all.svg").startsWith("<?xml"));
        QVERIFY(read("all.pdf").startsWith("%PDF-"));
        QVERIFY(read("all.png").startsWith("\x89PNG"));
        // One that cannot be written is found before any is.
        QCOMPARE(run({"render", "broken.bac.yaml", "-o", "none.svg", "-o", "none.gif"}).status, 2);
        QVERIFY(!QFile::exists(path("none.svg")));
    }

    void servicesAreNamedInTheLanguageAskedFor() {
        const QString sales = QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios/sales-microservices.bac.yaml");
        QCOMPARE(run({"render", sales, "-o", "en.svg", "--language", "en"}).status, 0);
        QCOMPARE(run({"render", sales, "-o", "de.svg", "--language", "de"}).status, 0);
        QVERIFY(read("en.svg").contains("Catalogue and inventory"));
        QVERIFY(!read("de.svg").contains("Catalogue and inventory"));
        QVERIFY(read("de.svg").contains("Bestellwesen"));
    }

    void renderAtItsSize() {
        QCOMPARE(run({"render", "broken.bac.yaml", "-o", "a.png", "--size", "640x400px"}).status, 0);
        QCOMPARE(QImage(path("a.png")).size(), QSize(640, 400));
        QCOMPARE(
            run({"render", "broken.bac.yaml", "-o", "b.png", "--size", "640x400px", "--dpi", "192"}).status,
            0);
        QCOMPARE(QImage(path("b.png")).size(), QSize(1280, 800));
    }

    void renderOptionsShow_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("dark") << QStringList{"--theme", "dark"};
        QTest::newRow("German") << QStringList{"--language", "de"};
        QTest::newRow("without a legend") << QStringList{"--no-legend"};
        QTest::newRow("another title") << QStringList{"--title", "Mine"};
        QTest::newRow("another cut") << QStringList{"--backup", "B=3"};
        QTest::newRow("another disaster") << QStringList{"--disaster", "4"};
        QTest::newRow("a survivor") << QStringList{"--survivor", "B"};
        QTest::newRow("another owner") << QStringList{"--owner", "B=A"};
        QTest::newRow("recovery line") << QStringList{"--recovery-line"};
        QTest::newRow("a lock") << QStringList{"--keep", "backup+consistency"};
        QTest::newRow("no backup") << QStringList{"--keep", "availability+consistency"};
        QTest::newRow("lockstep") << QStringList{"--lockstep", "A,B"};
        QTest::newRow("one service") << QStringList{"--services", "B"};
        QTest::newRow("other order") << QStringList{"--services", "B,A"};
        QTest::newRow("what is wrong") << QStringList{"--show", "wrong"};
        QTest::newRow("what is selected") << QStringList{"--show", "selected", "--select", "A/1"};
    }

    void renderOptionsShow() {
        QFETCH(QStringList, options);
        QCOMPARE(run({"render", "broken.bac.yaml", "-o", "plain.svg"}).status, 0);
        const Outcome outcome = run(QStringList{"render", "broken.bac.yaml", "-o", "other.svg"} + options);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        QVERIFY(!read("plain.svg").isEmpty());
        QVERIFY(read("plain.svg") != read("other.svg"));
    }

    void everyFigure_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("title");
        const auto row = [](const char* name, const QStringList& more, const char* title) {
            QTest::newRow(name) << QStringList{"--figure", QString::fromLatin1(name)} + more
                                << QByteArray(title);
        };
        row("timeline", {}, "Three");
        row("triangle", {"--keep", "backup+consistency"}, "Of backup, availability and consistency keep two");
        row("map", {}, "Three");
        row("landscape", {"--services", "B,A"}, "B against A");
        row("disaster", {}, "When the disaster strikes");
        row("spread", {}, "When the backups lie apart");
        row("lock", {}, "When the lock begins");
        row("granularity", {}, "Where to cut the services");
    }

    void everyFigure() {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, title);
        for (const QString file : {"one.svg", "two.svg", "one.pdf", "two.pdf", "one.png"}) {
            const Outcome outcome = run(QStringList{"render", "three.bac.yaml", "-o", file} + options);
            QCOMPARE(outcome.err, QString());
            QCOMPARE(outcome.status, 0);
        }
        QVERIFY2(read("one.svg").contains("<title>" + title), read("one.svg").left(400).constData());
        QVERIFY2(read("one.svg") == read("two.svg"), "the same input gives the same bytes");
        QVERIFY2(read("one.pdf") == read("two.pdf"), "the same input gives the same bytes");
        QCOMPARE(QImage(path("one.png")).size(), QSize(1600, 900));
    }

    void everyFigureOfNothing_data() {
        QTest::addColumn<QString>("figure");
        for (const char* figure :
             {"timeline", "triangle", "map", "landscape", "disaster", "spread", "lock", "granularity"}) {
            QTest::newRow(figure) << QString::fromLatin1(figure);
        }
    }

    void everyFigureOfNothing() {
        QFETCH(QString, figure);
        write("nothing.bac.yaml", "bacscope: 1\ntitle: Nothing\nservices: {A: {}, B: {}}\nevents: []\n");
        const Outcome outcome = run({"render", "nothing.bac.yaml", "-o", "nothing.svg", "--figure", figure});
        QCOMPARE(outcome.status, 0);
        QVERIFY(read("nothing.svg").startsWith("<?xml"));
    }

    void aLandscapeOfOneUnit() {
        const Outcome one =
            run({"render", "three.bac.yaml", "-o", "f.svg", "--figure", "landscape", "--lockstep", "A,B"});
        QCOMPARE(one.status, 2);
        QVERIFY2(one.err.startsWith(
                     "bacscope render: A landscape needs two services with backups of their own.\n"),
                 qPrintable(one.err));
        QVERIFY(!QFile::exists(path("f.svg")));
    }

    void renderSpeaksTheLanguage() {
        QCOMPARE(run({"render", "broken.bac.yaml", "-o", "de.svg", "--language", "de"}).status, 0);
        QVERIFY(read("de.svg").contains("Toter Link"));
        QCOMPARE(run({"render", "broken.bac.yaml", "-o", "mine.svg", "--title", "Mine & yours"}).status, 0);
        QVERIFY(read("mine.svg").contains("Mine &amp; yours"));
    }

    void renderSaysWhatFindsNoRoom() {
        QFile::copy(QStringLiteral(BACSCOPE_SOURCE_DIR "/tests/data/faults/services-25.json"),
                    path("25.json"));
        const Outcome tight = run({"render", "25.json", "-o", "25.svg", "--size", "180x90mm"});
        QCOMPARE(tight.status, 0);
        static const QRegularExpression said(
            QStringLiteral("^bacscope render: (\\d+) services have no room and are left out: service-\\d\\d.*"
                           "A size of (180x\\d+mm) has room for all\\. --services A,B chooses which are "
                           "shown\\.\n$"));
        const QRegularExpressionMatch match = said.match(tight.err);
        QVERIFY2(match.hasMatch(), qPrintable(tight.err));
        QVERIFY(read("25.svg").contains(match.captured(1).toUtf8() + " of 25 services left out; --size " +
                                        match.captured(2).toUtf8()));
        QVERIFY(!read("25.svg").contains(">service-25</text>"));

        const Outcome roomy = run({"render", "25.json", "-o", "25.svg", "--size", match.captured(2)});
        QCOMPARE(roomy.err, QString());
        QVERIFY(read("25.svg").contains(">service-25</text>"));

        const Outcome chosen =
            run({"render", "25.json", "-o", "25.svg", "--size", "180x90mm", "--services", "service-25"});
        QCOMPARE(chosen.err, QString());
        QVERIFY(read("25.svg").contains(">service-25</text>"));
        QVERIFY(!read("25.svg").contains(">service-24</text>"));
    }

    /// Instants of two zones go without saying in neither: each is told in UTC, and says so.
    void zonesAreNamedWhereTheyDiffer() {
        QVERIFY(QFile::copy(QStringLiteral(BACSCOPE_SOURCE_DIR "/tests/data/faults/mixed-offsets.bac.yaml"),
                            path("mixed.bac.yaml")));
        const Outcome told = run({"analyze", "mixed.bac.yaml"});
        QCOMPARE(told.status, 0);
        const QString report = QString::fromUtf8(told.out).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
        QVERIFY2(report.contains(QStringLiteral("00:30 UTC")), qPrintable(report));
        // For charts there must be something that time passes in.
        write("mixed-story.bac.yaml",
              "bacscope: 1\n"
              "services: {A: {backup: 2026-05-05T10:00Z}, B: {backup: 2026-05-05T11:00+02:00}}\n"
              "disaster: 2026-05-05T12:30+02:00\n"
              "events: [{at: 2026-05-05T08:00Z, create: A/1, interaction: first},\n"
              "         {at: 2026-05-05T11:30+02:00, create: B/1, link: A/1, interaction: first}]\n");
        for (const char* file : {"mixed.bac.yaml", "mixed-story.bac.yaml"}) {
            for (const char* figure : {"timeline", "landscape", "lock", "disaster"}) {
                const Outcome outcome = run({"render", file, "-o", "mixed.svg", "--figure", figure});
                QCOMPARE(outcome.status, 0);
                const QByteArray svg = read("mixed.svg");
                if (svg.contains("Whenever")) {
                    continue; // a chart in one sentence, without an instant
                }
                QVERIFY2(svg.contains("UTC"), figure);
            }
        }
        // Where there is one zone only, nobody needs to be told.
        QVERIFY(!run({"analyze", "clocks.bac.yaml"}).out.contains("UTC"));
    }

    void renderToNowhere() {
        const Outcome outcome = run({"render", "broken.bac.yaml", "-o", "no/such/folder/f.svg"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.startsWith("bacscope render: "), qPrintable(outcome.err));
    }

    // generate

    void generatedEventsGoToStandardOutput() {
        const Outcome outcome = run({"generate", "workload.bac.yaml"});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.status, 0);
        const QList<QByteArray> lines = outcome.out.split('\n');
        QVERIFY2(lines.size() > 20, outcome.out.constData());
        QCOMPARE(lines.last(), QByteArray());
        const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(first["create"].toString(), QString("orders/1"));
        QCOMPARE(first["interaction"].toString(), QString("place order/1"));
        QVERIFY(first["link"].toString().startsWith("customers/"));
        QCOMPARE(run({"generate", "workload.bac.yaml", "-o", "-"}).out, outcome.out);
    }

    void theSameSeedGivesTheSameEvents() {
        const auto events = [&](const QStringList& options) {
            return run(QStringList{"generate", "workload.bac.yaml"} + options).out;
        };
        const QByteArray own = events({});
        QVERIFY(!own.isEmpty());
        QVERIFY(events(QStringList{"--seed", "7"}) == own);
        QVERIFY(events(QStringList{"--seed", "18446744073709551615"}) != own);
        QVERIFY(events(QStringList{"--seed", "8"}) != own);
        QVERIFY(events(QStringList{"--duration", "60"}) == own);
        QVERIFY(events(QStringList{"--duration", "600"}).count('\n') > 5 * own.count('\n'));
    }

    void generatedFiles() {
        const QByteArray lines = run({"generate", "workload.bac.yaml", "--seed", "3"}).out;
        QCOMPARE(run({"generate", "workload.bac.yaml", "--seed", "3", "-o", "log.jsonl"}).status, 0);
        QVERIFY(read("log.jsonl") == lines);
        QCOMPARE(run({"generate", "workload.bac.yaml", "--seed", "3", "-o", "log.csv"}).status, 0);
        QVERIFY(read("log.csv").startsWith("at,create,link,interaction\n"));
        QCOMPARE(read("log.csv").count('\n'), lines.count('\n') + 1);
    }

    void aGeneratedScenarioHasEventsAndWorkload() {
        const Outcome outcome = run({"generate", "workload.bac.yaml", "--seed", "3", "-o", "other.bac.yaml"});
        QVERIFY2(outcome.err.startsWith("other.bac.yaml") && outcome.err.endsWith(" events\n"),
                 qPrintable(outcome.err));
        QCOMPARE(outcome.status, 0);
        QVERIFY(read("other.bac.yaml").contains("\nevents:\n"));
        QVERIFY(read("other.bac.yaml").contains("\nworkload:\n"));
        QVERIFY(read("other.bac.yaml").contains("\n  seed: 3\n"));
        const Outcome analyzed = run({"analyze", "other.bac.yaml", "--format", "json"});
        QCOMPARE(analyzed.status, 0);
        const QJsonValue services = QJsonDocument::fromJson(analyzed.out)["services"];
        QCOMPARE(services[0]["events"].toInt() + services[1]["events"].toInt(),
                 run({"generate", "other.bac.yaml"}).out.count('\n'));
    }

    void nothingToGenerate() {
        const Outcome none = run({"generate", "broken.bac.yaml"});
        QCOMPARE(none.status, 1);
        QCOMPARE(none.err, QString("broken.bac.yaml: error: there is no workload to make events of\n"));
        const Outcome toNowhere = run({"generate", "workload.bac.yaml", "-o", "no/such/folder.jsonl"});
        QCOMPARE(toNowhere.status, 1);
        QVERIFY2(toNowhere.err.contains("there is no folder “no/such”"), qPrintable(toNowhere.err));
        const Outcome tooMany = run({"generate", "workload.bac.yaml", "--duration", "10000000"});
        QCOMPARE(tooMany.status, 1);
        QCOMPARE(tooMany.err,
                 QString("workload.bac.yaml: error: the workload makes more than 5,000,000 events\n"));
        QCOMPARE(tooMany.out, QByteArray());
    }

    // import

    void importedScenariosReadBack() {
        const Outcome imported = run({"import", "trace.log", "-o", "mine.bac.yaml"});
        QCOMPARE(imported.status, 0);
        QVERIFY2(imported.err.startsWith("mine.bac.yaml, mine.jsonl: ") && imported.err.endsWith(" events\n"),
                 qPrintable(imported.err));
        QVERIFY(QFile::exists(path("mine.jsonl")));

        const Outcome checked = run({"check", "mine.bac.yaml"});
        QCOMPARE(checked.err, QString());
        QCOMPARE(checked.status, 0);

        const Outcome direct = run({"analyze", "trace.log", "--format", "json", "--backup", "server=0"});
        const Outcome saved = run({"analyze", "mine.bac.yaml", "--format", "json", "--backup", "server=0"});
        QCOMPARE(saved.status, 0);
        QJsonObject expected = QJsonDocument::fromJson(direct.out).object();
        QJsonObject actual = QJsonDocument::fromJson(saved.out).object();
        QVERIFY(!expected["broken_links"].toArray().isEmpty());
        expected.remove("title");
        actual.remove("title");
        QCOMPARE(actual, expected);
    }

    void importOptions() {
        QCOMPARE(run({"import", "trace.log", "-o", "none.bac.yaml", "--references", "none"}).status, 0);
        const Outcome none = run({"analyze", "none.bac.yaml", "--format", "json", "--backup", "server=0"});
        QCOMPARE(QJsonDocument::fromJson(none.out).object()["broken_links"].toArray(), QJsonArray());
    }

    /// What is there stays, and no folder is made, unless one says so.
    void nothingIsReplacedUnasked_data() {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("file");
        QTest::newRow("import") << QStringList{"import", "trace.log", "-o"} << "kept.bac.yaml";
        QTest::newRow("generate a scenario")
            << QStringList{"generate", "workload.bac.yaml", "-o"} << "kept.bac.yaml";
        QTest::newRow("generate events") << QStringList{"generate", "workload.bac.yaml", "-o"} << "kept.csv";
    }

    void nothingIsReplacedUnasked() {
        QFETCH(QStringList, command);
        QFETCH(QString, file);
        write(file, "my notes\n");
        const Outcome refused = run(command + QStringList{file});
        QCOMPARE(refused.status, 2);
        QVERIFY2(
            refused.err.contains(QStringLiteral("“%1” is there already; --force replaces it.").arg(file)),
            qPrintable(refused.err));
        QCOMPARE(read(file), QByteArray("my notes\n"));

        const Outcome forced = run(command + QStringList{file, "--force"});
        QCOMPARE(forced.status, 0);
        QVERIFY2(forced.err.startsWith(file) && forced.err.endsWith(" events\n"), qPrintable(forced.err));
        QVERIFY(read(file) != QByteArray("my notes\n"));

        const Outcome nowhere = run(command + QStringList{"no/such/" + file});
        QCOMPARE(nowhere.status, 1);
        QVERIFY2(
            nowhere.err.contains(QStringLiteral("there is no folder “no/such” to write “%1” to").arg(file)),
            qPrintable(nowhere.err));
        QVERIFY(!QFile::exists(path("no")));
    }

    void whatNeedsNoImportSaysSo() {
        write("events.csv", "at;create\n1;A/1\n");
        const Outcome events = run({"import", "events.csv", "-o", "new.bac.yaml"});
        QCOMPARE(events.status, 1);
        QVERIFY2(events.err.contains("These are events in BACscope’s own form already"),
                 qPrintable(events.err));
        const Outcome scenario = run({"import", "three.bac.yaml", "-o", "new.bac.yaml"});
        QCOMPARE(scenario.status, 1);
        QVERIFY2(scenario.err.contains("This is a scenario already"), qPrintable(scenario.err));
        QVERIFY(!QFile::exists(path("new.bac.yaml")));
    }

    /// As in the window: nothing that is not known is called consistent.
    void whereNoBackupIsKnownNothingIsCalledConsistent() {
        const Outcome text = run({"analyze", "trace.log"});
        QCOMPARE(text.status, 0);
        const QString said = QString::fromUtf8(text.out);
        QVERIFY2(said.contains("No backups: no anomalies") && said.contains("--backup SERVICE=T"),
                 qPrintable(said));
        QVERIFY2(!said.contains("Consistent"), qPrintable(said));
        const auto known = [&](const QStringList& more) -> QJsonValue {
            const Outcome json = run(QStringList{"analyze", "trace.log", "--format", "json"} + more);
            return QJsonDocument::fromJson(json.out).object()["backups_known"];
        };
        QCOMPARE(known({}), QJsonValue(false));
        QCOMPARE(known({"--backup", "server=0"}), QJsonValue(true));
        QCOMPARE(run({"render", "trace.log", "-o", "trace.svg"}).status, 0);
        QVERIFY(read("trace.svg").contains("No backups"));
    }

    void whatIsNoLogIsNotImported() {
        write("noise.txt", "nothing of interest\n");
        const Outcome outcome = run({"import", "noise.txt", "-o", "noise.bac.yaml"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.startsWith("noise.txt"), qPrintable(outcome.err));
        QVERIFY(!QFile::exists(path("noise.bac.yaml")));
    }

    void aLogThatIsRefusedSaysHowToGoOn_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("import") << QStringList{"import", "lines.log", "-o", "lines.bac.yaml", "--force"};
        QTest::newRow("analyze") << QStringList{"analyze", "lines.log"};
        QTest::newRow("compare") << QStringList{"compare", "lines.log"};
        QTest::newRow("render") << QStringList{"render", "lines.log", "-o", "lines.svg"};
        QTest::newRow("check") << QStringList{"check", "lines.log"};
    }

    void aLogThatIsRefusedSaysHowToGoOn() {
        QFETCH(QStringList, command);
        write("lines.log", "start\nclient {\"client\":1}\nit failed:\n  at X\nclient {\"client\":2}\n");
        const Outcome refused = run(command);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(
                     "1 record cannot be read and would be left out (line 3: “it failed:”). 2 records "
                     "can be read. To go on without them: --skip-bad."),
                 qPrintable(refused.err));
        const Outcome skipped = run(command + QStringList{"--skip-bad"});
        QVERIFY2(skipped.err.contains("1 record could not be read and was left out"),
                 qPrintable(skipped.err));
        QCOMPARE(skipped.status, 0);
        const Outcome joined = run(command + QStringList{"--multi-line"});
        QCOMPARE(joined.err, command.front() == "import" ? QString("lines.bac.yaml, lines.jsonl: 2 events\n")
                                                         : QString());
        QCOMPARE(joined.status, 0);
    }

    void linesOfOneRecordBecomeItsLabel() {
        write("lines.log", "start\nclient {\"client\":1}\nit failed:\n  at X\nclient {\"client\":2}\n");
        QCOMPARE(run({"import", "lines.log", "-o", "lines.bac.yaml", "--multi-line"}).status, 0);
        QVERIFY2(read("lines.jsonl").contains("\"it failed: at X\""), read("lines.jsonl").constData());
    }

    void oddInputsOfTheCommandLine_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* file, const QStringList& options, int status, const char* says) {
            QTest::addRow("%s %s", file, qPrintable(options.join(' ')))
                << QString::fromLatin1(file) << options << status << QString::fromUtf8(says);
        };
        row("wrapped.json", {"--format", "zipkin"}, 0, "");
        row("otel-console.json", {"--format", "zipkin"}, 1, "Zipkin’s JSON can be read");
        row("gzip.json", {}, 1, "Unpack it first (gunzip)");
        row("empty-array.json", {}, 1, "there are no spans in it");
        row("ms-instead-of-us.json", {}, 0, "--time-unit ms");
        row("ms-instead-of-us.json", {"--time-unit", "ms"}, 0, "");
        row("exec-two-names.log", {}, 0, "choose one with --execution): one, two");
        row("exec-two-names.log", {"--execution", "two"}, 0, "one, two");
        row("same-execution-name.log", {"--execution", "run (2)"}, 0, "run, run (2)");
        row("service-cutter/shop_model.json", {}, 0, "belong to another model");
        row("service-cutter/shop_model.json", {"--use-cases", "none"}, 0, "");
    }

    void oddInputsOfTheCommandLine() {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        QFETCH(QString, says);
        const QString input = QStringLiteral(BACSCOPE_SOURCE_DIR "/tests/data/faults/") + file;
        const Outcome outcome = run(QStringList{"import", input, "-o", "odd.bac.yaml"} + options);
        QTEST(outcome.status, "status");
        QVERIFY2(says.isEmpty() ? outcome.err.startsWith("odd.bac.yaml") : outcome.err.contains(says),
                 qPrintable(outcome.err));
        if (outcome.status == 0) {
            QCOMPARE(run({"check", "odd.bac.yaml"}).status, 0);
        }
    }

    void aReportWithoutATitleIsCalledAsItsFile_data() {
        QTest::addColumn<QString>("command");
        QTest::newRow("analyze") << "analyze";
        QTest::newRow("compare") << "compare";
    }

    void aReportWithoutATitleIsCalledAsItsFile() {
        QFETCH(QString, command);
        const Outcome outcome =
            run({command, QStringLiteral(BACSCOPE_SOURCE_DIR "/tests/data/faults/no-title.bac.yaml")});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(QString::fromUtf8(outcome.out).section('\n', 0, 1),
                 QString("no-title.bac.yaml\n================="));
    }

    // help

    void help_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("overall") << QStringList{"--help"}
                                 << QStringList{"analyze", "compare", "render",    "generate",
                                                "import",  "check",   "--version", "Exit status"};
        QTest::newRow("analyze") << QStringList{"analyze", "--help"}
                                 << QStringList{"--format",   "--backup",   "--disaster",
                                                "--survivor", "--owner",    "--fail-on-anomaly",
                                                "--lockstep", "--variant",  "--multi-line",
                                                "--skip-bad", "Exit status"};
        QTest::newRow("compare") << QStringList{"compare", "--help"}
                                 << QStringList{"--format",   "--lock",     "--denied",   "--variants",
                                                "--backup",   "--disaster", "--survivor", "--owner",
                                                "--lockstep", "--variant ", "Exit status"};
        QTest::newRow("generate") << QStringList{"generate", "--help"}
                                  << QStringList{"-o, --output", "--seed", "--duration"};
        QTest::newRow("render") << QStringList{"render", "--help"}
                                << QStringList{"-o, --output", "--size",   "--theme",         "--language",
                                               "--dpi",        "--backup", "--recovery-line", "--no-legend",
                                               "--title",      "--figure", "--keep",          "--services",
                                               "granularity"};
        QTest::newRow("import") << QStringList{"import", "-h"}
                                << QStringList{"-o, --output", "--format",      "--pattern",  "--interaction",
                                               "--references", "--keep-clocks", "--skip-bad", "--execution",
                                               "--multi-line", "--time-unit",   "--delimiter"};
        QTest::newRow("check") << QStringList{"check", "--help"} << QStringList{"FILE:LINE:COLUMN"};
    }

    void help() {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, words);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.err, QString());
        const QString text = QString::fromUtf8(outcome.out);
        QVERIFY(text.startsWith("Usage: bacscope"));
        for (const QString& word : words) {
            QVERIFY2(text.contains(word), qPrintable(word));
        }
        const QStringList lines = text.split('\n');
        for (const QString& line : lines) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }

    void aFullDiskKeepsWhatIsThere_data() {
        QTest::addColumn<QStringList>("arguments"); // the last one is the file
        QTest::newRow("import") << QStringList{"import", "talk.log", "--force", "-o", "out.bac.yaml"};
        QTest::newRow("generate events")
            << QStringList{"generate", "shop.bac.yaml", "--force", "-o", "out.jsonl"};
        QTest::newRow("generate a scenario")
            << QStringList{"generate", "shop.bac.yaml", "--force", "-o", "out.bac.yaml"};
        QTest::newRow("render SVG") << QStringList{"render", "shop.bac.yaml", "-o", "out.svg"};
        QTest::newRow("render PDF") << QStringList{"render", "shop.bac.yaml", "-o", "out.pdf"};
        QTest::newRow("render PNG") << QStringList{"render", "shop.bac.yaml", "-o", "out.png"};
    }

    void aFullDiskKeepsWhatIsThere() {
        QFETCH(QStringList, arguments);
        write("talk.log", "sent\nalice {\"alice\":1}\nreceived\nbob {\"bob\":1, \"alice\":1}\n");
        QVERIFY(QFile::copy(QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios/shop.bac.yaml"),
                            path("shop.bac.yaml")));
        FullDisk disk;
        const QByteArray old = "what somebody has worked for";
        const auto put = [&](const QString& name) {
            QFile file(disk.path(name));
            return file.open(QIODevice::WriteOnly) && file.write(old) == old.size();
        };
        const QString name = arguments.last();
        QVERIFY(put(name) && put("events.jsonl"));
        arguments.last() = disk.path(name);
        disk.fill();
        const Outcome outcome = run(arguments);
        disk.makeRoom();
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(disk.reason()), qPrintable(outcome.err));
        QVERIFY(outcome.err.contains("out."));
        const QDir folder(QFileInfo(disk.path(name)).path());
        for (const QString& file : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile kept(folder.filePath(file));
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), old);
        }
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 2);
        QCOMPARE(run(arguments).status, 0);
    }

    void aDeviceIsWrittenToAndNotReplaced() {
        write("talk.log", "sent\nalice {\"alice\":1}\nreceived\nbob {\"bob\":1, \"alice\":1}\n");
        QVERIFY(QFile::link("/dev/full", path("full.svg")));
        QVERIFY(
            QFile::copy(QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios/paper-figure-3-broken-link.bac.yaml"),
                        path("figure-3.bac.yaml")));
        const Outcome outcome = run({"render", "figure-3.bac.yaml", "-o", "full.svg"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("No space left on device"), qPrintable(outcome.err));
        QVERIFY(QFileInfo(path("full.svg")).isSymLink());
        QVERIFY(!QFileInfo("/dev/full").isFile());
    }

    void standardOutputThatIsFullIsComplainedOf() {
        QVERIFY(QFile::copy(QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios/shop.bac.yaml"),
                            path("shop.bac.yaml")));
        for (const QStringList& arguments :
             {QStringList{"generate", "shop.bac.yaml"}, QStringList{"analyze", "shop.bac.yaml"},
              QStringList{"analyze", "shop.bac.yaml", "--format", "json"}, QStringList{"--help"}}) {
            const Outcome outcome = run(arguments, "/dev/full");
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.err.endsWith("could not be written: No space left on device\n"),
                     qPrintable(outcome.err));
        }
    }

    void version() {
        const Outcome outcome = run({"--version"});
        QCOMPARE(outcome.status, 0);
        QVERIFY(QRegularExpression("^bacscope \\d+\\.\\d+\\.\\d+\n$")
                    .match(QString::fromUtf8(outcome.out))
                    .hasMatch());
    }

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    void write(const QString& name, const QByteArray& bytes) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// `output`: where standard output goes; empty: it is returned.
    Outcome run(const QStringList& arguments, const QString& output = {}) const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_MESSAGES", "LANG"}) {
            environment.remove(QString::fromLatin1(name));
        }
        environment.insert("LC_ALL", "C.UTF-8");
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        if (!output.isEmpty()) {
            process.setStandardOutputFile(output);
        }
        process.start(QStringLiteral(BACSCOPE_PROGRAM), arguments);
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

BACSCOPE_TEST(command_line, CommandLineTest, QCoreApplication)
#include "CommandLineTest.moc"
