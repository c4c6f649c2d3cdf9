#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "model/AnalysisProperties.h"
#include "support/SlowAnalysis.h"
#include "support/Story.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace bacscope;

namespace {

/// The examples of docs/model.md: two services, each with one aggregate.
test::Story storyOf(std::string first, std::string second, std::vector<test::StoryEvent> events) {
    test::Story story;
    story.services = {first, second};
    story.owner = {{first, first}, {second, second}};
    story.roots = {first};
    story.disaster = events.back().at;
    story.events = std::move(events);
    return story;
}

/// With these markers; the definitions, read out loud, must say the same.
AnalysisReport analysisAt(test::Story& story, std::int64_t first, std::int64_t second) {
    story.markers = {{story.services[0], first}, {story.services[1], second}};
    const Scenario scenario = test::toScenario(story);
    AnalysisReport report = analyze(std::make_shared<const World>(scenario), test::toCut(story));
    if (test::inWords(*scenario.log, report) != test::analyzeSlowly(story)) {
        throw std::logic_error("the fast and the slow analysis differ");
    }
    return report;
}

/// Of two units, one by one.
std::vector<std::int64_t> recoveryLineAt(test::Story& story, std::int64_t first, std::int64_t second) {
    story.markers = {{story.services[0], first}, {story.services[1], second}};
    const auto world = std::make_shared<const World>(test::toScenario(story));
    std::vector<std::int64_t> markers;
    for (const Instant marker : recoveryLine(world, test::toCut(story)).cut.markers) {
        markers.push_back(marker.ticks);
    }
    return markers;
}

} // namespace

class AnalysisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
            qputenv("RC_PARAMS", "max_success=3000 max_size=60");
        }
    }

    void analysisEqualsTheDefinitions() { QVERIFY(test::analysisEqualsTheDefinitions()); }
    void aMovedTrackerEqualsAFreshOne() { QVERIFY(test::aMovedTrackerEqualsAFreshOne()); }
    void aMirroredCreationThatNeverHappenedMakesNoPair() {
        QVERIFY(test::aMirroredCreationThatNeverHappenedMakesNoPair());
    }
    void recoveryLineEqualsTheRules() { QVERIFY(test::recoveryLineEqualsTheRules()); }

    // The examples of docs/model.md

    void aMirrorBelongsToTheCreationOfItsInteraction() {
        const test::Story story = storyOf(
            "customers", "accounts",
            {{.at = 1, .entity = "customers/1", .interaction = "registers"},
             {.at = 2, .kind = 'd', .entity = "customers/1"},
             {.at = 3, .entity = "customers/1", .interaction = "comes back"},
             {.at = 4, .entity = "accounts/1", .interaction = "registers", .mirrors = "customers/1"},
             {.at = 5, .entity = "accounts/2", .mirrors = "customers/1"},
             {.at = 6, .entity = "accounts/3", .interaction = "first order", .mirrors = "customers/1"}});
        const World world(test::toScenario(story));
        const EventLog& log = world.log();
        QStringList pairs;
        for (const MirroredPair& pair : world.mirroredPairs()) {
            pairs << QStringLiteral("%1 with customers at %2%3")
                         .arg(QString::fromStdString(std::string(log.entityName(log.entity(pair.creation)))))
                         .arg(log.at(pair.mirrored).ticks)
                         .arg(pair.isOneInteraction ? QStringLiteral(", one interaction") : QString());
        }
        QCOMPARE(pairs, (QStringList{QStringLiteral("accounts/1 with customers at 1, one interaction"),
                                     QStringLiteral("accounts/2 with customers at 3, one interaction"),
                                     QStringLiteral("accounts/3 with customers at 3")}));
    }

    void aCounterpartOfAnotherInteractionMustHaveExistedAtTheBackup() {
        test::Story story = storyOf(
            "customers", "accounts",
            {{.at = 1, .entity = "customers/1", .interaction = "registers"},
             {.at = 5, .entity = "accounts/1", .interaction = "first order", .mirrors = "customers/1"},
             {.at = 9, .entity = "customers/2"}});
        QCOMPARE(analysisAt(story, 6, 2).counts.missingState, std::size_t(1));
        QCOMPARE(analysisAt(story, 5, 2).counts.missingState, std::size_t(1));
        QVERIFY(analysisAt(story, 4, 2).counts.isConsistent());
        // Back to before the account, not to before the customer.
        QCOMPARE(recoveryLineAt(story, 6, 2), (std::vector<std::int64_t>{1, 2}));
    }

    void whatWasNotReferredToAtTheBackupIsNoOrphan() {
        test::Story story =
            storyOf("posts", "pictures",
                    {{.at = 1, .entity = "pictures/beach"},
                     {.at = 2, .entity = "posts/holiday", .links = {"pictures/beach"}},
                     {.at = 4, .kind = 'u', .entity = "posts/holiday", .unlinks = {"pictures/beach"}},
                     {.at = 8, .entity = "posts/winter", .links = {"pictures/beach"}}});
        QCOMPARE(analysisAt(story, 1, 1).counts.orphans, std::size_t(0));
        QCOMPARE(analysisAt(story, 1, 2).counts.orphans, std::size_t(1));
        QCOMPARE(analysisAt(story, 1, 3).counts.orphans, std::size_t(1));
        QCOMPARE(analysisAt(story, 1, 4).counts.orphans, std::size_t(0));
        QCOMPARE(analysisAt(story, 1, 7).counts.orphans, std::size_t(0));
        QCOMPARE(analysisAt(story, 1, 8).counts.orphans, std::size_t(1));
    }

    void whatWasUnreferencedAtTheDisasterIsNoOrphan() {
        test::Story story = storyOf("posts", "pictures",
                                    {{.at = 1, .entity = "pictures/beach"},
                                     {.at = 2, .entity = "posts/holiday", .links = {"pictures/beach"}},
                                     {.at = 4, .kind = 'd', .entity = "posts/holiday"},
                                     {.at = 8, .entity = "posts/winter"}});
        for (std::int64_t marker = 1; marker <= 8; ++marker) {
            QCOMPARE(analysisAt(story, 1, marker).counts.orphans, std::size_t(0));
        }
        story.disaster = 3; // and that was before the post was deleted
        QCOMPARE(analysisAt(story, 1, 3).counts.orphans, std::size_t(1));
    }

    void theRecoveryLineLeavesAloneWhoNeedNotRollBack() {
        // The marker of the second one stands long after its last event before it.
        test::Story story = storyOf("A", "B",
                                    {{.at = 1, .entity = "B/1"},
                                     {.at = 2, .entity = "A/1"},
                                     {.at = 6, .entity = "A/2", .links = {"B/2"}},
                                     {.at = 7, .entity = "B/2"}});
        QCOMPARE(recoveryLineAt(story, 6, 5), (std::vector<std::int64_t>{2, 5}));
        QCOMPARE(recoveryLineAt(story, 4, 5), (std::vector<std::int64_t>{4, 5}));
    }
};

BACSCOPE_TEST(analysis, AnalysisTest, QCoreApplication)
#include "AnalysisTest.moc"
