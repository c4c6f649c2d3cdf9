// Every shipped scenario loads without a word, speaks both languages, and tells the lesson that its
// description promises.
#include <QDir>
#include <QMetaType>
#include <QRegularExpression>
#include <QTest>

// After Qt: moc cannot read <compare> unless some other standard header came before it.
#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "scenario/Decomposition.h"
#include "scenario/ScenarioReader.h"
#include "support/TestProgram.h"
#include "tradeoff/Granularity.h"

using namespace bacscope;

struct Price {
    int repeatable = 0;
    int lost = 0;
    int rounds = 0;    ///< to the recovery line
    int extraLost = 0; ///< by the recovery line
};

/// What one scenario is there to show.
struct Lesson {
    QString name; ///< of the file, without .bac.yaml
    Price price;
    QStringList anomalies; ///< of generated ones only their numbers
};
Q_DECLARE_METATYPE(Lesson)

namespace {

const std::vector<Lesson>& lessons() {
    static const std::vector<Lesson> all{
        {"paper-figure-3-broken-link", {0, 3, 1, 1}, {"broken link A/3 to B/3, lost"}},
        {"paper-figure-4-missing-event", {1, 3, 1, 1}, {"missing event: B/3"}},
        {"paper-figure-5-missing-state", {1, 3, 1, 1}, {"missing event: B/3", "missing state B/3 of A/3"}},
        {"paper-figure-6-lockstep", {0, 2, 0, 0}, {}},
        {"orphaned-picture", {0, 4, 1, 0}, {"orphan pictures/beach"}},
        {"older-referrer", {0, 2, 1, 1}, {"broken link playlists/evening to songs/waltz, deleted"}},
        {"one-instant-is-not-enough",
         {1, 8, 1, 1},
         {"missing event: payments/3", "missing event: shipments/3"}},
        {"seat-sold-twice",
         {4, 5, 1, 4},
         {"broken link bookings/Anna to seats/12A, lost", "missing event: seats/12A",
          "missing event: deletion of seats/14C"}},
        {"domino-effect", {1, 1, 4, 13}, {"missing event: tracking/501"}},
        {"sales-microservices",
         {9, 29, 2, 23},
         {"broken link orders/1045 to products/mirror, deleted",
          "broken link orders/1047 to reservations/1047, deleted",
          "broken link orders/1048 to customers/greta, lost",
          "broken link shipments/1049 to orders/1049, lost",
          "broken link shipments/1050 to orders/1050, lost", "orphan reservations/1049",
          "orphan reservations/1050", "orphan reservations/1051", "missing event: customers/greta",
          "missing event: orders/1049", "missing event: orders/1050", "missing event: customers/henry",
          "missing event: deletion of orders/1047", "missing event: orders/1051",
          "missing event: shipments/1051", "missing state customers/greta of recipients/greta",
          "missing state customers/henry of recipients/henry"}},
        {"sales-monolith", {0, 41, 0, 0}, {}},
        {"paper-figure-1-monolith-and-microservices", {0, 1, 0, 0}, {}},
        {"shop", {30, 113, 4, 46}, {"6 broken links", "7 orphans", "30 missing events", "0 missing state"}},
        {"insurance",
         {24, 34, 2, 66},
         {"1 broken links", "3 orphans", "20 missing events", "6 missing state"}},
    };
    return all;
}

QString folder() {
    return QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios");
}

QStringList shippedFiles() {
    return QDir(folder()).entryList({QStringLiteral("*.bac.yaml")}, QDir::Files, QDir::Name);
}

Scenario load(const QString& file) {
    const ReadResult result = readScenario(folder() + QLatin1Char('/') + file);
    return result.scenario.value_or(Scenario());
}

std::shared_ptr<const World> worldOf(const Scenario& scenario) {
    return std::make_shared<World>(scenario);
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// The anomalies of a cut, one line each: what the panel of the program lists.
QStringList anomalies(const Scenario& scenario, const Cut& cut) {
    const EventLog& log = *scenario.log;
    const AnalysisReport report = analyze(worldOf(scenario), cut);
    const auto name = [&log](EntityId entity) { return text(log.entityName(entity)); };
    QStringList found;
    for (const BrokenLink& link : report.brokenLinks) {
        found.append(
            QStringLiteral("broken link %1 to %2, %3")
                .arg(name(link.from), name(link.to),
                     link.cause == LossCause::Deleted ? QStringLiteral("deleted") : QStringLiteral("lost")));
    }
    for (const Orphan& orphan : report.orphans) {
        found.append(QStringLiteral("orphan %1").arg(name(orphan.entity)));
    }
    for (const MissingEvent& missing : report.missingEvents) {
        const QString kind =
            log.kind(missing.event) == EventKind::Delete ? QStringLiteral("deletion of ") : QString();
        found.append(QStringLiteral("missing event: %1%2").arg(kind, name(log.entity(missing.event))));
    }
    for (const MissingState& state : report.missingState) {
        found.append(
            QStringLiteral("missing state %1 of %2").arg(name(state.entity), name(state.counterpart)));
    }
    return found;
}

/// As anomalies(), or only how many of each kind where the scenario is too large to name them.
QStringList whatIsWrong(const Scenario& scenario, const Cut& cut) {
    if (!scenario.eventsAreGenerated) {
        return anomalies(scenario, cut);
    }
    const AnomalyCounts counts = analyze(worldOf(scenario), cut).counts;
    return {QStringLiteral("%1 broken links").arg(counts.brokenLinks),
            QStringLiteral("%1 orphans").arg(counts.orphans),
            QStringLiteral("%1 missing events").arg(counts.missingEvents),
            QStringLiteral("%1 missing state").arg(counts.missingState)};
}

/// The mean of all anomalies of two thousand random backups within this time.
double expected(const Scenario& scenario, const char* width) {
    const std::optional<Duration> window = scenario.time.parseDuration(width);
    return window ? expectedAnomalies(scenario, partitionOf(scenario), *window, 2000, 1).total.mean : -1;
}

Scenario merged(const Scenario& scenario, const char* from, const char* into) {
    return withMerged(scenario, scenario.log->findService(from), scenario.log->findService(into)).scenario;
}

/// What the story says of one event, whoever owns its entity.
QString told(const EventLog& log, EventId event) {
    const auto names = [&log](std::span<const EntityId> entities) {
        QStringList list;
        for (const EntityId entity : entities) {
            list.append(text(log.entityName(entity)));
        }
        return list.join(QLatin1Char(','));
    };
    const InteractionId interaction = log.interaction(event);
    const EntityId mirrored = log.mirrors(event);
    return QStringList{QString::number(log.at(event).ticks),
                       QString::number(int(log.kind(event))),
                       text(log.entityName(log.entity(event))),
                       names(log.links(event)),
                       names(log.unlinks(event)),
                       interaction.isValid() ? text(log.interactionName(interaction)) : QString(),
                       mirrored.isValid() ? text(log.entityName(mirrored)) : QString(),
                       log.label(event, QStringLiteral("de"))}
        .join(QLatin1Char('|'));
}

QStringList story(const Scenario& scenario) {
    QStringList events;
    for (std::uint32_t rank = 0; rank < scenario.log->size(); ++rank) {
        events.append(told(*scenario.log, scenario.log->eventAtOrder(rank)));
    }
    return events;
}

/// Every instant at which something happened, in order.
std::vector<Instant> instantsOf(const Scenario& scenario) {
    std::vector<Instant> instants;
    for (std::uint32_t rank = 0; rank < scenario.log->size(); ++rank) {
        instants.push_back(scenario.log->at(scenario.log->eventAtOrder(rank)));
    }
    return instants;
}

/// The cut with one marker somewhere else; as it is, where the scenario did not load.
Cut moved(const Scenario& scenario, const Cut& cut, const char* service, const char* instant) {
    const ServiceId id = scenario.log->findService(service);
    const std::optional<Instant> to = scenario.time.parseInstant(instant);
    return id.isValid() && to ? withMarker(scenario, cut, id, *to) : cut;
}

Cut moved(const Scenario& scenario, const char* service, const char* instant) {
    return moved(scenario, plannedCut(scenario), service, instant);
}

bool speaksBothLanguages(const LocalizedText& words) {
    return !words.in(QStringLiteral("en")).isEmpty() && words.texts().contains(QStringLiteral("de"));
}

} // namespace

class ShippedScenariosTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadsWithoutAWord_data() { everyFile(); }
    void loadsWithoutAWord() {
        QFETCH(QString, file);
        const ReadResult result = readScenario(folder() + QLatin1Char('/') + file);
        for (const Diagnostic& diagnostic : result.diagnostics) {
            qWarning("%s:%d:%d: code %d: %s", qPrintable(file), diagnostic.location.line,
                     diagnostic.location.column, int(diagnostic.code), qPrintable(diagnostic.offending));
        }
        QVERIFY(result.diagnostics.empty());
        QVERIFY(result.scenario.has_value());
        QVERIFY(result.scenario->log->size() > 0);
    }

    void speaksEnglishAndGerman_data() { everyFile(); }
    void speaksEnglishAndGerman() {
        QFETCH(QString, file);
        const Scenario scenario = load(file);
        QVERIFY(speaksBothLanguages(scenario.title));
        QVERIFY(speaksBothLanguages(scenario.description));
        QVERIFY(speaksBothLanguages(scenario.source));
        QVERIFY(speaksBothLanguages(scenario.toTry));
        for (const Variant& variant : allVariants(scenario)) {
            for (const Service& service : variant.services) {
                const bool sameInBoth =
                    service.name.isPlain() && service.displayName({}).contains(QRegularExpression(
                                                  QStringLiteral("^(Microservice [AB]|Shop|Tracking)$")));
                QVERIFY2(sameInBoth || speaksBothLanguages(service.name), qPrintable(service.id));
            }
        }
        QStringList english;
        for (std::uint32_t rank = 0; rank < scenario.log->size(); ++rank) {
            const EventId event = scenario.log->eventAtOrder(rank);
            const LocalizedText label = scenario.log->labelText(event);
            if (!label.isEmpty() && !label.isPlain() && !speaksBothLanguages(label)) {
                english.append(text(scenario.log->eventName(event)));
            }
        }
        QCOMPARE(english, QStringList());
    }

    void tellsItsLesson_data() {
        QTest::addColumn<Lesson>("lesson");
        for (const Lesson& lesson : lessons()) {
            QTest::newRow(qPrintable(lesson.name)) << lesson;
        }
    }

    void tellsItsLesson() {
        QFETCH(Lesson, lesson);
        const Scenario scenario = load(lesson.name + QStringLiteral(".bac.yaml"));
        const Cut cut = plannedCut(scenario);
        QCOMPARE(whatIsWrong(scenario, cut), lesson.anomalies);
        const AnomalyCounts counts = analyze(worldOf(scenario), cut).counts;
        QCOMPARE(int(counts.repeatableEvents), lesson.price.repeatable);
        QCOMPARE(int(counts.lostEvents), lesson.price.lost);

        const RecoveryLine line = recoveryLine(worldOf(scenario), cut);
        QCOMPARE(int(line.rounds.size()), lesson.price.rounds);
        QCOMPARE(int(line.extraLostEvents), lesson.price.extraLost);
        QCOMPARE(anomalies(scenario, line.cut), QStringList());
    }

    void everyLessonIsHeldToItsWord() {
        QStringList told;
        for (const Lesson& lesson : lessons()) {
            told.append(lesson.name + QStringLiteral(".bac.yaml"));
        }
        told.sort();
        QCOMPARE(shippedFiles(), told);
    }

    void movingEitherMarkerMendsTheBrokenLink() {
        const Scenario scenario = load(QStringLiteral("paper-figure-3-broken-link.bac.yaml"));
        QCOMPARE(anomalies(scenario, moved(scenario, "B", "3.1")), QStringList());
        QCOMPARE(anomalies(scenario, moved(scenario, "A", "3.2")), QStringList());
    }

    void missingStateChangesSides() {
        const Scenario scenario = load(QStringLiteral("paper-figure-5-missing-state.bac.yaml"));
        const Cut bIsNewer = moved(scenario, moved(scenario, "A", "2.7"), "B", "3.7");
        QCOMPARE(anomalies(scenario, bIsNewer), (QStringList{QStringLiteral("missing event: A/3"),
                                                             QStringLiteral("missing state A/3 of B/3")}));
    }

    void aSharedBackupNeverBreaksAnything_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("in lockstep") << QStringLiteral("paper-figure-6-lockstep.bac.yaml");
        QTest::newRow("the monolith") << QStringLiteral("sales-monolith.bac.yaml");
    }

    void aSharedBackupNeverBreaksAnything() {
        QFETCH(QString, file);
        const Scenario scenario = load(file);
        const std::vector<Instant> instants = instantsOf(scenario);
        QVERIFY(!instants.empty());
        for (const Instant instant : instants) {
            const Cut cut = withMarker(scenario, plannedCut(scenario), ServiceId(0), instant);
            QCOMPARE(anomalies(scenario, cut), QStringList());
        }
    }

    void theOrphanIsAdoptedAgain() {
        const Scenario scenario = load(QStringLiteral("orphaned-picture.bac.yaml"));
        QCOMPARE(anomalies(scenario, moved(scenario, "posts", "6.6")), QStringList());
    }

    void theSongIsBackWithEitherMarker() {
        const Scenario scenario = load(QStringLiteral("older-referrer.bac.yaml"));
        QCOMPARE(anomalies(scenario, moved(scenario, "playlists", "6")), QStringList());
        QCOMPARE(anomalies(scenario, moved(scenario, "songs", "6.9")), QStringList());
    }

    void noCommonInstantIsSafeWhileTheShopIsOpen() {
        const Scenario scenario = load(QStringLiteral("one-instant-is-not-enough.bac.yaml"));
        const std::vector<Instant> instants = instantsOf(scenario);
        QCOMPARE(instants.size(), std::size_t(15));
        for (std::size_t i = 0; i + 1 < instants.size(); ++i) {
            QVERIFY2(!anomalies(scenario, atInstant(scenario, plannedCut(scenario), instants[i])).isEmpty(),
                     qPrintable(scenario.time.format(instants[i])));
        }
        QCOMPARE(anomalies(scenario, atInstant(scenario, plannedCut(scenario), instants.back())),
                 QStringList());
    }

    void annaIsPutRightBeforeBen() {
        const Scenario scenario = load(QStringLiteral("seat-sold-twice.bac.yaml"));
        QCOMPARE(anomalies(scenario, moved(scenario, "seats", "2026-05-04T09:50+02:00")),
                 QStringList{QStringLiteral("missing event: deletion of seats/14C")});
        QCOMPARE(anomalies(scenario, moved(scenario, "seats", "2026-05-04T10:10+02:00")), QStringList());
    }

    void theDominoesFallOneByOne() {
        const Scenario scenario = load(QStringLiteral("domino-effect.bac.yaml"));
        QStringList fallen;
        for (const RecoveryRound& round : recoveryLine(worldOf(scenario), plannedCut(scenario)).rounds) {
            QCOMPARE(round.rollbacks.size(), std::size_t(1));
            const ServiceId service = scenario.units().members(round.rollbacks[0].unit)[0];
            fallen.append(scenario.services[service.at()].id);
        }
        QCOMPARE(fallen, (QStringList{QStringLiteral("shipping"), QStringLiteral("warehouse"),
                                      QStringLiteral("billing"), QStringLiteral("shop")}));
    }

    void theSameEventsAsMicroservices() {
        const Scenario monolith = load(QStringLiteral("paper-figure-1-monolith-and-microservices.bac.yaml"));
        QCOMPARE(monolith.variants.size(), std::size_t(2));
        const Scenario microservices = asVariant(monolith, 1);
        QCOMPARE(story(microservices), story(monolith));
        QCOMPARE(anomalies(microservices, plannedCut(microservices)),
                 (QStringList{QStringLiteral("broken link shipments/3 to orders/3, lost"),
                              QStringLiteral("missing event: orders/3")}));
        for (const Instant instant : instantsOf(monolith)) {
            const Cut cut = withMarker(monolith, plannedCut(monolith), ServiceId(0), instant);
            QCOMPARE(anomalies(monolith, cut), QStringList());
        }
    }

    void theShopIsCutInTheWrongPlace() {
        const Scenario shop = load(QStringLiteral("shop.bac.yaml"));
        QCOMPARE(shop.log->aggregateCount(), std::size_t(10));
        QCOMPARE(shop.workload->useCases.size(), std::size_t(8));
        const double now = expected(shop, "2h");
        QVERIFY(expected(merged(shop, "billing", "sales"), "2h") < 0.8 * now);
        const Scenario split = withSplit(shop, shop.log->findAggregate("payments")).scenario;
        QVERIFY(expected(split, "2h") > 1.1 * now);
    }

    void theInsuranceIsBestJoinedWhereClaimsAreSettled() {
        const Scenario insurance = load(QStringLiteral("insurance.bac.yaml"));
        const double joined = expected(merged(insurance, "documents", "claims"), "2");
        QVERIFY(joined < 0.8 * expected(insurance, "2"));
        QVERIFY(joined < expected(merged(insurance, "claims", "customers"), "2"));
        QVERIFY(joined < expected(merged(insurance, "billing", "customers"), "2"));
        QVERIFY(joined < expected(merged(insurance, "billing", "claims"), "2"));
    }

    void monolithAndMicroservicesTellTheSameDay() {
        const QStringList day = story(load(QStringLiteral("sales-microservices.bac.yaml")));
        QCOMPARE(day.size(), 100);
        QCOMPARE(story(load(QStringLiteral("sales-monolith.bac.yaml"))), day);
    }

private:
    static void everyFile() {
        QTest::addColumn<QString>("file");
        for (const QString& file : shippedFiles()) {
            QTest::newRow(qPrintable(file)) << file;
        }
    }
};

BACSCOPE_TEST(shipped_scenarios, ShippedScenariosTest, QCoreApplication)
#include "ShippedScenariosTest.moc"
