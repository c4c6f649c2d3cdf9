#include "text/ScenarioText.h"

#include "support/TestProgram.h"
#include "text/CornersJson.h"
#include "text/CornersText.h"
#include "text/VariantsText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace bacscope {

namespace {

const QLocale english(QStringLiteral("en_US"));

QString plain(QString text) {
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

constexpr std::int64_t minute = 60'000'000'000;

/// Two services on a clock, whose disaster is at 11:00.
Scenario aScenario() {
    return test::scenarioFrom("bacscope: 1\ntitle: {en: Shop, de: Laden}\nservices: {A: {}, B: {}}\n"
                              "backups: {A: 2026-05-05T10:00Z}\ndisaster: 2026-05-05T11:00Z\n"
                              "events: [{at: 2026-05-05T09:00Z, create: A/1}]\n");
}

Instant at(const char* clock) {
    return *aScenario().time.parseInstant(std::string("2026-05-05T") + clock + "Z");
}

/// What a comparison might find there.
CornerComparison aComparison() {
    CornerComparison comparison;
    comparison.observed = Duration{120 * minute};

    CornerCost& own = comparison.costs[0];
    own.kept = Kept::BackupAndAvailability;
    own.counts = {2, 1, 3, 0, 7, 2};
    own.happened = 34;
    own.amnesia = Duration{20 * minute};

    CornerCost& locked = comparison.costs[1];
    locked.kept = Kept::BackupAndConsistency;
    locked.counts = {0, 0, 0, 0, 5, 0};
    locked.happened = 34;
    locked.amnesia = Duration{20 * minute};
    locked.lock = LockNumbers{at("10:30"), at("10:40"), at("10:42"), 2, 7, Duration{9 * minute}};
    locked.availability = 0.9;

    CornerCost& none = comparison.costs[2];
    none.kept = Kept::AvailabilityAndConsistency;
    none.counts.lostEvents = 34;
    none.happened = 34;

    comparison.cheapest = LockNumbers{at("10:10"), at("10:10"), at("10:12"), 0, 1, Duration{minute}};
    return comparison;
}

QString sentence(const CornerComparison& comparison, Kept kept) {
    return plain(givenUpSentence(comparison, kept, aScenario(), english));
}

} // namespace

class CornersTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(english); }

    void whatIsGivenUp_data() {
        QTest::addColumn<int>("kept");
        QTest::addColumn<CornerComparison>("comparison");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, Kept kept, auto change, const char* expected) {
            CornerComparison comparison = aComparison();
            change(comparison, comparison.costs[static_cast<std::size_t>(kept)]);
            QTest::newRow(name) << static_cast<int>(kept) << comparison << expected;
        };
        using C = CornerComparison;
        row(
            "consistency", Kept::BackupAndAvailability, [](C&, CornerCost&) {},
            "Consistency is given up: 2 broken links, 1 orphan, and 3 missing events after this disaster.");
        row(
            "consistency, one kind", Kept::BackupAndAvailability,
            [](C&, CornerCost& cost) { cost.counts = {0, 0, 0, 1, 9, 0}; },
            "Consistency is given up: 1 missing state after this disaster.");
        row(
            "consistency, by luck", Kept::BackupAndAvailability,
            [](C&, CornerCost& cost) { cost.counts = {0, 0, 0, 0, 9, 0}; },
            "Consistency is given up, though nothing is wrong after this disaster: these backups happen to "
            "fit together.");
        row(
            "availability, delayed", Kept::BackupAndConsistency, [](C&, CornerCost&) {},
            "Availability is given up: writes stop for 12 min, 7 interactions wait up to 9 min.");
        row(
            "availability, one delayed", Kept::BackupAndConsistency,
            [](C&, CornerCost& cost) { cost.lock->blocked = 1; },
            "Availability is given up: writes stop for 12 min, 1 interaction waits 9 min.");
        row(
            "availability, denied", Kept::BackupAndConsistency,
            [](C& all, CornerCost&) { all.blocked = Blocked::Denied; },
            "Availability is given up: writes stop for 12 min, 7 interactions are denied.");
        row(
            "availability, one denied", Kept::BackupAndConsistency,
            [](C& all, CornerCost& cost) {
                all.blocked = Blocked::Denied;
                cost.lock->blocked = 1;
            },
            "Availability is given up: writes stop for 12 min, 1 interaction is denied.");
        row(
            "availability, nobody noticed", Kept::BackupAndConsistency,
            [](C&, CornerCost& cost) { cost.lock->blocked = 0; },
            "Availability is given up: writes stop for 12 min, in which no interaction begins.");
        row(
            "availability, for no time", Kept::BackupAndConsistency,
            [](C&, CornerCost& cost) {
                cost.lock = LockNumbers{at("10:30"), at("10:30"), at("10:30"), 0, 0, {}};
            },
            "Availability is given up, though for no time at all: nothing is in flight, and the copies take "
            "no time.");
        row(
            "backup", Kept::AvailabilityAndConsistency, [](C&, CornerCost&) {},
            "Backup is given up: the disaster takes all 34 events since the beginning.");
        row(
            "backup, a single event", Kept::AvailabilityAndConsistency,
            [](C&, CornerCost& cost) { cost.counts.lostEvents = 1; },
            "Backup is given up: the disaster takes the only event since the beginning.");
        row(
            "backup of nothing", Kept::AvailabilityAndConsistency,
            [](C&, CornerCost& cost) { cost.counts.lostEvents = 0; },
            "Backup is given up, though nothing has happened yet that the disaster could take.");
    }

    void whatIsGivenUp() {
        QFETCH(int, kept);
        QFETCH(CornerComparison, comparison);
        const QString said = sentence(comparison, static_cast<Kept>(kept));
        QTEST(said, "expected");
    }

    void inAFewWords() {
        CornerComparison comparison = aComparison();
        const auto shortly = [&](Kept kept) {
            return plain(shortCost(comparison, kept, aScenario(), english));
        };
        QCOMPARE(shortly(Kept::BackupAndAvailability), QString("6 anomalies"));
        QCOMPARE(shortly(Kept::BackupAndConsistency), QString("12 min locked"));
        QCOMPARE(shortly(Kept::AvailabilityAndConsistency), QString("34 events lost"));
        comparison.costs[0].counts = {0, 1, 0, 0, 7, 0};
        QCOMPARE(shortly(Kept::BackupAndAvailability), QString("1 anomaly"));
        comparison.costs[0].counts = {};
        QCOMPARE(shortly(Kept::BackupAndAvailability), QString("no anomalies"));
        comparison.costs[1].lock->end = comparison.costs[1].lock->start;
        QCOMPARE(shortly(Kept::BackupAndConsistency), QString("not locked"));
    }

    void percentagesAreNeverRoundedToAllOrNothing_data() {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << 1.0 << "100%";
        QTest::newRow("nothing") << 0.0 << "0%";
        QTest::newRow("nine tenths") << 0.9 << "90.0%";
        QTest::newRow("almost all") << 0.99987 << "99.99%";
        QTest::newRow("almost nothing") << 0.00002 << "0.002%";
    }

    void percentagesAreNeverRoundedToAllOrNothing() {
        QFETCH(double, share);
        QTEST(percentText(share, english), "text");
    }

    void theTable() {
        const auto text = [](const std::vector<CornerRow>& rows) {
            QString out;
            for (const CornerRow& row : rows) {
                QStringList cells;
                for (std::size_t i = 0; i < keptCount; ++i) {
                    cells.append(row.values[i] + (row.best[i] ? QStringLiteral(" best") : QString()) +
                                 (row.zero[i] ? QStringLiteral(" zero") : QString()));
                }
                out += (row.kind ? QStringLiteral("- ") : QString()) + row.label + QStringLiteral(": ") +
                       cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
            }
            return plain(out);
        };
        CornerComparison comparison = aComparison();
        QCOMPARE(text(cornerRows(comparison, aScenario(), english)),
                 QString("Anomalies: 6 | 0 best zero | 0 best zero\n"
                         "- Broken links: 2 | 0 best zero | 0 best zero\n"
                         "- Orphans: 1 | 0 best zero | 0 best zero\n"
                         "- Missing events: 3 | 0 best zero | 0 best zero\n"
                         "- Missing state: 0 zero | 0 zero | 0 zero\n"
                         "Lost events: 7 of 34 | 5 of 34 best | 34 of 34\n"
                         "Amnesia interval: 20 min best | 20 min best | everything\n"
                         "Locked time: none best zero | 12 min | none best zero\n"
                         "Delayed interactions: 0 best zero | 7 | 0 best zero\n"
                         "Longest delay: none best zero | 9 min | none best zero\n"
                         "Availability: 100% best zero | 90.0% | 100% best zero\n"));
        QVERIFY(!text(cornerRows(comparison, aScenario(), english)).contains("Did not happen"));
        comparison.costs[1].notHappened = 8;
        QVERIFY(text(cornerRows(comparison, aScenario(), english))
                    .contains("Lost events: 7 of 34 | 5 of 34 best | 34 of 34\n"
                              "Did not happen: 0 best zero | 8 | 0 best zero\n"));
        QVERIFY(plain(givenUpSentence(comparison, Kept::BackupAndConsistency, aScenario(), english))
                    .endsWith(". 8 events did not happen."));
        comparison.costs[1].notHappened = 0;
        comparison.blocked = Blocked::Denied;
        QStringList labels;
        for (const CornerRow& row : cornerRows(comparison, aScenario(), english)) {
            QVERIFY2(row.definition.endsWith(QLatin1Char('.')), qPrintable(row.label));
            labels.append(row.label);
        }
        QCOMPARE(labels.mid(7), QStringList({"Locked time", "Denied interactions", "Availability"}));
    }

    void theReport() {
        QCOMPARE(plain(compareReport(aComparison(), aScenario(), {english})), QString(R"(Shop
====

                           Backup +      Backup +   Availability +
                       availability   consistency      consistency
Anomalies                         6             0                0
  Broken links                    2             0                0
  Orphans                         1             0                0
  Missing events                  3             0                0
  Missing state                   0             0                0
Lost events                 7 of 34       5 of 34         34 of 34
Amnesia interval             20 min        20 min       everything
Locked time                    none        12 min             none
Delayed interactions              0             7                0
Longest delay                  none         9 min             none
Availability                   100%         90.0%             100%

Backup + availability
  Every service is backed up on its own schedule, and nothing stops.
  Consistency is given up: 2 broken links, 1 orphan, and 3 missing events after
  this disaster.

Backup + consistency
  Writes stop until what is in flight has ended and everything is copied at one
  instant.
  Availability is given up: writes stop for 12 min, 7 interactions wait up to
  9 min.
  The lock begins at 10:30 with 2 interactions in flight; the copy is made at
  10:40, and the lock ends at 10:42.
  The cheapest start of a lock that ends before the disaster: 10:10. It blocks 1
  interaction.

Availability + consistency
  Nothing stops, and there is no backup of the whole.
  Backup is given up: the disaster takes all 34 events since the beginning.
)"));
    }

    void oneUnitGivesNothingUp() {
        Scenario scenario = aScenario();
        CornerComparison comparison = aComparison();
        comparison.costs[0].counts = {};
        const auto sentence = [&] {
            return plain(givenUpSentence(comparison, Kept::BackupAndAvailability, scenario, english));
        };
        QVERIFY(sentence().startsWith(QStringLiteral("Consistency is given up")));
        scenario.lockstep = {{ServiceId(0), ServiceId(1)}};
        QVERIFY(sentence().startsWith(QStringLiteral("Nothing is given up")));
        scenario.services[0].backup = {};
        QVERIFY(sentence().startsWith(QStringLiteral("No backup is known")));
    }

    void theReportOnTheLock() {
        CornerComparison comparison = aComparison();
        const auto lines = [&] {
            return plain(compareReport(comparison, aScenario(), {english, 200})).split(QLatin1Char('\n'));
        };
        comparison.costs[1].lock->end = at("11:01");
        QVERIFY(
            lines().contains("  The disaster strikes before the lock ends; its copy is used all the same."));
        comparison.costs[1].lock = comparison.cheapest;
        QVERIFY(
            !lines().contains("  The disaster strikes before the lock ends; its copy is used all the same."));
        QVERIFY(lines().contains("  The lock begins at its cheapest start: 10:10. It blocks 1 interaction."));
        comparison.cheapest.reset();
        QVERIFY(lines().contains("  No lock fits into the time before the disaster."));
    }

    void theReportSpeaksTheScenariosLanguage() {
        const QString report = compareReport(aComparison(), aScenario(), {QLocale(QStringLiteral("de_DE"))});
        QVERIFY(report.startsWith(QStringLiteral("Laden\n=====\n")));
        QVERIFY(report.contains(QStringLiteral("90,0%")));
    }

    void jsonHasTheFormOfTheFormatPage() {
        const QByteArray expected = R"({
  "title": "Shop",
  "disaster": "2026-05-05T11:00:00Z",
  "observed": "PT2H",
  "blocked": "delayed",
  "corners": [
    {"kept": ["backup", "availability"], "anomalies": 6, "broken_links": 2, "orphans": 1, "missing_events": 3, "missing_state": 0, "events": 34, "lost_events": 7, "events_not_happened": 0, "repeatable_events": 2, "amnesia": "PT20M", "lock": null, "availability": 1},
    {"kept": ["backup", "consistency"], "anomalies": 0, "broken_links": 0, "orphans": 0, "missing_events": 0, "missing_state": 0, "events": 34, "lost_events": 5, "events_not_happened": 0, "repeatable_events": 0, "amnesia": "PT20M", "lock": {"start": "2026-05-05T10:30:00Z", "copy": "2026-05-05T10:40:00Z", "end": "2026-05-05T10:42:00Z", "length": "PT12M", "in_flight": 2, "blocked": 7, "longest_delay": "PT9M"}, "availability": 0.9},
    {"kept": ["availability", "consistency"], "anomalies": 0, "broken_links": 0, "orphans": 0, "missing_events": 0, "missing_state": 0, "events": 34, "lost_events": 34, "events_not_happened": 0, "repeatable_events": 0, "amnesia": null, "lock": null, "availability": 1}
  ],
  "cheapest_lock": {
    "start": "2026-05-05T10:10:00Z",
    "copy": "2026-05-05T10:10:00Z",
    "end": "2026-05-05T10:12:00Z",
    "length": "PT2M",
    "in_flight": 0,
    "blocked": 1,
    "longest_delay": "PT1M"
  }
}
)";
        const QByteArray written = compareJson(aComparison(), aScenario());
        QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(expected));
        QJsonParseError error;
        QJsonDocument::fromJson(written, &error);
        QCOMPARE(error.errorString(), QString("no error occurred"));
    }

    void numbersInJsonAreOfTheScenariosUnit() {
        const Scenario scenario =
            test::scenarioFrom("bacscope: 1\ntitle: N\nservices: {A: {}}\ndisaster: 5\nevents: []\n");
        CornerComparison comparison = aComparison();
        comparison.blocked = Blocked::Denied;
        comparison.observed = Duration{2'500'000'000};
        comparison.cheapest.reset();
        const QByteArray json = compareJson(comparison, scenario);
        QVERIFY(json.contains("\"disaster\": 5,\n  \"observed\": 2.5,\n  \"blocked\": \"denied\","));
        QVERIFY(json.contains("\"cheapest_lock\": null\n"));
    }

    void startsOfLocks_data() {
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("text");
        QTest::newRow("on the minute") << "15:25:00"
                                       << "15:25";
        QTest::newRow("a tick before it") << "15:24:59.999999999"
                                          << "just before 15:25";
        QTest::newRow("a tick before a second") << "15:25:06.999999999"
                                                << "just before 15:25:07";
        QTest::newRow("a tick before a millisecond") << "15:25:06.249999999"
                                                     << "just before 15:25:06.25";
        QTest::newRow("a tick after it") << "15:25:00.000000001"
                                         << "15:25:00.000000001";
        QTest::newRow("two ticks before it") << "15:24:59.999999998"
                                             << "15:24:59.999999998";
    }

    void startsOfLocks() {
        QFETCH(QString, clock);
        QTEST(lockStartText(at(clock.toUtf8().constData()), aScenario(), english), "text");
    }

    void variantsSideBySide() {
        VariantCosts split{QStringLiteral("Microservices"), 4, 3, 2, 1234, aComparison()};
        VariantCosts whole{QStringLiteral("Monolith"), 1, 1, 6, 0, aComparison()};
        whole.corners.costs[0].counts = {};
        whole.corners.blocked = Blocked::Denied;
        whole.design.lock.blocked = Blocked::Denied;
        QCOMPARE(plain(variantsReport({split, whole}, aScenario(), {english})), QString(R"(Shop
====

                               Microservices   Monolith
Services                                   4          1
Backup units                               3          1
Most aggregates in a service               2          6
Coupling                               1,234          0
Anomalies                                  6          0
  Broken links                             2          0
  Orphans                                  1          0
  Missing events                           3          0
  Missing state                            0          0
Lost events                          7 of 34    0 of 34
Amnesia interval                      20 min     20 min
Locked time                           12 min     12 min
Denied interactions                        –          7
Delayed interactions                       7          –
Longest delay                          9 min          –
Availability                           90.0%      90.0%

Anomalies, lost events and amnesia: with every service backed up on its own
schedule. Locked time, interactions and availability: with a lock.
)"));
        const QByteArray json = variantsJson({split, whole}, aScenario());
        QVERIFY(json.contains("\"variants\": [\n    {\"name\": \"Microservices\", \"same_as\": null, "
                              "\"services\": 4, \"units\": 3, "
                              "\"largest\": 2, \"coupling\": 1234, \"observed\": \"PT2H\", \"blocked\": "
                              "\"delayed\", \"corners\": [{"));
        QJsonParseError error;
        QCOMPARE(
            QJsonDocument::fromJson(json, &error)["variants"][1]["corners"][1]["lock"]["blocked"].toInt(), 7);
        QCOMPARE(error.errorString(), QString("no error occurred"));
    }

    void variantsThatAreTheSameAreSaidToBe() {
        const VariantCosts one{QStringLiteral("One"), 4, 3, 2, 1234, aComparison()};
        VariantCosts other{QStringLiteral("Other"), 4, 3, 2, 1234, aComparison()};
        VariantCosts third = other;
        third.name = QStringLiteral("Third");
        third.design.services.resize(1);
        const std::vector<VariantCosts> variants{one, third, other};
        QVERIFY(plain(variantsReport(variants, aScenario(), {english}))
                    .contains("“Other” is the same as “One”: who owns what, the backups and the lock.\n"));
        const QJsonArray json =
            QJsonDocument::fromJson(variantsJson(variants, aScenario()))["variants"].toArray();
        QVERIFY(json[0]["same_as"].isNull());
        QVERIFY(json[1]["same_as"].isNull());
        QCOMPARE(json[2]["same_as"].toString(), QStringLiteral("One"));
    }
};

} // namespace bacscope

BACSCOPE_TEST(corners_text, bacscope::CornersTextTest, QCoreApplication)
#include "CornersTextTest.moc"
