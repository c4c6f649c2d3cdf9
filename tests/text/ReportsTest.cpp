#include "text/ScenarioText.h"

#include "support/TestProgram.h"
#include "text/AnalysisJson.h"
#include "text/TextReport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace bacscope {

using test::Restored;

namespace {

QByteArray json(const Restored& world) {
    return analysisJson(world.scenario, world.tracker, world.report, world.line());
}

QString text(const Restored& world, const TextReportSettings& settings) {
    return textReport(world.scenario, world.tracker, world.report, world.line(), settings)
        .replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

/// `count` shipments that refer to as many lost orders.
QByteArray manyBrokenLinks(int count) {
    QByteArray yaml(
        "bacscope: 1\ntitle: Many\nservices: {A: {backup: 5}, B: {backup: 0}}\ndisaster: 5\nevents:\n");
    for (int i = 1; i <= count; ++i) {
        const QByteArray n = QByteArray::number(i);
        yaml += "  - {at: 1, create: B/" + n + "}\n  - {at: 2, create: A/" + n + ", link: B/" + n + "}\n";
    }
    return yaml;
}

} // namespace

class ReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void jsonHasTheFormOfTheFormatPage() {
        const Restored world(R"(bacscope: 1
title: {en: All, de: Alles}
services: {A: {backup: 5}, B: {backup: 3.5}, C: {backup: {at: 9, takes: 2, every: 5}}}
roots: [A]
given: [A/0]
disaster: 9
events:
  - {at: 1, create: B/1, interaction: "first\ttry"}
  - {at: 2, create: C/1}
  - {at: 4, create: A/1, link: B/1}
  - {at: 4.25, create: B/2, interaction: both, id: "b\\two"}
  - {at: 4.5, create: A/2, link: B/2, interaction: both}
  - {at: 6, create: A/3, mirrors: B/1}
)");
        const QByteArray expected = R"({
  "title": "All",
  "disaster": 9,
  "services": [
    {"id": "A", "marker": 5, "events": 3, "restored_events": 2, "lost_events": 1, "amnesia": 4},
    {"id": "B", "marker": 3.5, "events": 2, "restored_events": 1, "lost_events": 1, "amnesia": 5.5},
    {"id": "C", "marker": null, "events": 1, "restored_events": 0, "lost_events": 1, "amnesia": null}
  ],
  "broken_links": [
    {"from": "A/2", "to": "B/2", "cause": "lost", "event": "A/2"}
  ],
  "orphans": [],
  "missing_events": [
    {"event": "b\\two", "service": "B", "at": 4.25, "interaction": "both"},
    {"event": "A/3", "service": "A", "at": 6, "interaction": "first\ttry"}
  ],
  "missing_state": [
    {"entity": "A/3", "counterpart": "B/1"}
  ],
  "repeatable_events": [
    {"event": "B/1", "service": "B", "at": 1, "interaction": "first\ttry"},
    {"event": "A/2", "service": "A", "at": 4.5, "interaction": "both"}
  ],
  "backups_known": true,
  "consistent": false,
  "recovery_line": {
    "markers": {"A": null, "B": null, "C": null},
    "rounds": 2,
    "extra_lost_events": 3
  }
}
)";
        QCOMPARE(QString::fromUtf8(json(world)), QString::fromUtf8(expected));
        QJsonParseError error;
        QJsonDocument::fromJson(expected, &error);
        QCOMPARE(error.errorString(), QString("no error occurred"));
    }

    void clockTimesAreIsoInJson() {
        const Restored world("bacscope: 1\ntitle: Clock\nservices: {A: {backup: 2026-05-05T10:00+02:00}}\n"
                             "disaster: 2026-05-05T11:15:00.000000001+02:00\nevents:\n"
                             "  - {at: 2026-05-05T09:00+02:00, create: A/1}\n");
        const QJsonObject object = QJsonDocument::fromJson(json(world)).object();
        QCOMPARE(object["disaster"].toString(), QString("2026-05-05T11:15:00.000000001+02:00"));
        QCOMPARE(object["services"][0]["marker"].toString(), QString("2026-05-05T10:00:00+02:00"));
        QCOMPARE(object["services"][0]["amnesia"].toString(), QString("PT1H15M0.000000001S"));
        QCOMPARE(object["recovery_line"]["markers"]["A"].toString(), QString("2026-05-05T10:00:00+02:00"));
        QCOMPARE(object["recovery_line"]["rounds"].toInt(-1), 0);
    }

    void textIsEscapedInJson() {
        const Restored world(
            "bacscope: 1\ntitle: \"say \\\"all\\\" \\\\ \\n\\t\\x01 ü\"\nservices: {A: {}}\nevents: []\n");
        QVERIFY(json(world).contains("\"title\": \"say \\\"all\\\" \\\\ \\n\\t\\u0001 ü\","));
        QCOMPARE(QJsonDocument::fromJson(json(world)).object()["title"].toString(),
                 QString("say \"all\" \\ \n\t\x01 ü"));
    }

    void numbersAreExactInJson() {
        const Restored world(
            "bacscope: 1\ntitle: Exact\nservices: {A: {}}\ndisaster: 123456789.123456789\nevents: []\n");
        QVERIFY(json(world).contains("\"disaster\": 123456789.123456789,"));
    }

    void longListsAreCut_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("shown");
        QTest::addColumn<QString>("more");
        QTest::newRow("all fit") << 20 << 20 << QString();
        QTest::newRow("one too many") << 21 << 20 << "  … and 1 more (use --format json)";
        QTest::newRow("a thousand too many") << 1254 << 20 << "  … and 1,234 more (use --format json)";
    }

    void longListsAreCut() {
        QFETCH(int, count);
        QFETCH(QString, more);
        const QStringList lines = text(Restored(manyBrokenLinks(count)), {QLocale(QStringLiteral("en_US"))})
                                      .split(QLatin1Char('\n'));
        QTEST(int(lines.filter(QStringLiteral(" → ")).size()), "shown");
        QCOMPARE(lines.filter(QStringLiteral("use --format json")).join(QString()), more);
    }

    void proseIsWrapped() {
        TextReportSettings settings;
        settings.locale = QLocale(QStringLiteral("en_US"));
        settings.width = 40;
        const QStringList lines = text(Restored(manyBrokenLinks(1)), settings).split(QLatin1Char('\n'));
        const qsizetype at = lines.indexOf(QStringLiteral("  A/1 → B/1"));
        QVERIFY(at > 0);
        QCOMPARE(
            lines.mid(at + 1, 4),
            QStringList({"      A/1 refers to B/1. A was backed up", "      at 5, B at 0, before B/1 was",
                         "      created at 1. After the restore", "      the link leads nowhere."}));
    }

    void theReportSpeaksTheScenariosLanguage() {
        TextReportSettings settings;
        settings.locale = QLocale(QStringLiteral("de_DE"));
        const QString report =
            text(Restored("bacscope: 1\ntitle: {en: One, de: Eins}\ndescription: {en: First, de: Zuerst}\n"
                          "services: {A: {}}\nevents: [{at: 1.5, create: A/1}]\n"),
                 settings);
        QCOMPARE(report.section(QLatin1Char('\n'), 0, 3), QString("Eins\n====\n\nZuerst"));
        QVERIFY(report.contains(QStringLiteral("1,5")));
    }
};

} // namespace bacscope

BACSCOPE_TEST(reports, bacscope::ReportsTest, QCoreApplication)
#include "ReportsTest.moc"
