#include "model/AnalysisProperties.h"

#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "support/AnyByte.h"
#include "support/SlowAnalysis.h"
#include "support/Story.h"

#include <rapidcheck.h>

#include <algorithm>

namespace bacscope::test {
namespace {

/// The counts and the marks that a tracker keeps must say the same as its lists.
void checkAgreesWithItself(const CutTracker& tracker) {
    const AnalysisReport report = tracker.report();
    const EventLog& log = tracker.world().log();
    RC_ASSERT(report.counts.brokenLinks == report.brokenLinks.size());
    RC_ASSERT(report.counts.orphans == report.orphans.size());
    RC_ASSERT(report.counts.missingEvents == report.missingEvents.size());
    RC_ASSERT(report.counts.missingState == report.missingState.size());
    RC_ASSERT(report.counts.repeatableEvents == report.repeatableEvents.size());
    std::array<std::set<EventId>, anomalyKindCount> expected;
    const auto at = [&](AnomalyKind kind) -> std::set<EventId>& {
        return expected[static_cast<std::size_t>(kind)];
    };
    for (const BrokenLink& link : report.brokenLinks) {
        at(AnomalyKind::BrokenLink).insert(link.event);
    }
    std::size_t broken = 0;
    for (std::size_t reference = 0; reference < tracker.world().referenceCount(); ++reference) {
        broken += tracker.isBroken(ReferenceId(reference));
    }
    RC_ASSERT(broken == report.brokenLinks.size());
    std::size_t orphaned = 0;
    for (std::size_t entity = 0; entity < log.entityCount(); ++entity) {
        orphaned += tracker.isOrphan(EntityId(entity));
    }
    RC_ASSERT(orphaned == report.orphans.size());
    for (const Orphan& orphan : report.orphans) {
        if (orphan.creation.isValid()) {
            at(AnomalyKind::Orphan).insert(orphan.creation);
        }
        RC_ASSERT(!tracker.knownLostLinks(orphan.entity).empty());
    }
    for (const MissingEvent& missing : report.missingEvents) {
        at(AnomalyKind::MissingEvent).insert(missing.event);
        RC_ASSERT(!tracker.rememberedBy(missing.event).empty());
    }
    for (const MissingState& state : report.missingState) {
        at(AnomalyKind::MissingState).insert(state.creation);
    }
    for (std::size_t kind = 0; kind < anomalyKindCount; ++kind) {
        std::set<EventId> marked;
        const EventSet& marks = tracker.eventsWith(static_cast<AnomalyKind>(kind));
        for (std::size_t s = 0; s < log.serviceCount(); ++s) {
            EventRange rest = log.eventsOf(ServiceId(s));
            RC_ASSERT(marks.count(rest) <= rest.size());
            std::size_t met = 0;
            const std::size_t counted = marks.count(rest);
            for (EventId event = marks.next(rest); event != rest.last; event = marks.next(rest)) {
                marked.insert(event);
                ++met;
                rest.first = EventId(event.at() + 1);
            }
            RC_ASSERT(met == counted);
        }
        RC_ASSERT(marked == expected[kind]);
    }
}

} // namespace

bool analysisEqualsTheDefinitions() {
    return rc::check("analyze() says what the definitions say", [](const AnyBytes& decisions, AnyByte shape) {
        const Story story = tellStory(decisionsOf(decisions), shape);
        const Scenario scenario = toScenario(story);
        const auto world = std::make_shared<const World>(scenario);
        const CutTracker tracker(world, toCut(story));
        const SlowReport slow = analyzeSlowly(story);
        RC_CLASSIFY(!slow.brokenLinks.empty(), "broken link");
        RC_CLASSIFY(!slow.orphans.empty(), "orphan");
        RC_CLASSIFY(!slow.missingEvents.empty(), "missing event");
        RC_CLASSIFY(!slow.missingState.empty(), "missing state");
        RC_CLASSIFY(!world->interactionsAreFixed(), "interactions depend on the disaster");
        const std::vector<MissingState> missing = tracker.missingState();
        RC_CLASSIFY(std::ranges::any_of(missing, [](const MissingState& m) { return !m.isOneInteraction; }),
                    "missing state of two interactions");
        RC_ASSERT(inWords(*scenario.log, tracker.report()).text() == slow.text());
        checkAgreesWithItself(tracker);
    });
}

bool aMovedTrackerEqualsAFreshOne() {
    return rc::check("CutTracker equals analyze() along drags",
                     [](const AnyBytes& decisions, AnyByte shape, const AnyBytes& moves) {
                         Story story = tellStory(decisionsOf(decisions), shape);
                         const auto world = std::make_shared<const World>(toScenario(story));
                         CutTracker tracker(world, toCut(story));
                         for (const std::array<std::uint8_t, 8>& move : decisionsOf(moves)) {
                             moveMarkers(story, move);
                             tracker.moveTo(toCut(story));
                             RC_ASSERT(tracker.report() == analyze(world, toCut(story)));
                             checkAgreesWithItself(tracker);
                         }
                     });
}

bool recoveryLineEqualsTheRules() {
    return rc::check("recoveryLine() follows the rules, round by round", [](const AnyBytes& decisions,
                                                                            AnyByte shape) {
        const Story story = tellStory(decisionsOf(decisions), shape);
        const auto world = std::make_shared<const World>(toScenario(story));
        const Cut cut = toCut(story);
        const RecoveryLine line = recoveryLine(world, cut);
        const SlowRecoveryLine slow = findRecoveryLineSlowly(story);
        Cut expected = cut;
        for (std::size_t s = 0; s < story.services.size(); ++s) {
            const std::optional<std::int64_t> marker = slow.markers.at(story.services[s]);
            expected.markers[s] = marker ? Instant{*marker} : Instant::distantPast();
        }
        RC_CLASSIFY(line.rounds.size() > 1, "more than one round");
        RC_ASSERT(line.cut == expected);
        RC_ASSERT(line.rounds.size() == slow.rounds);
        const AnalysisReport atLine = analyze(world, line.cut);
        RC_ASSERT(atLine.counts.isConsistent());
        RC_ASSERT(line.extraLostEvents == atLine.counts.lostEvents - analyze(world, cut).counts.lostEvents);
        Cut before = cut;
        std::vector<bool> wasRolledBack(world->units().size(), false);
        for (const RecoveryRound& round : line.rounds) {
            RC_ASSERT(!round.rollbacks.empty());
            for (const Rollback& rollback : round.rollbacks) {
                RC_ASSERT(rollback.to < rollback.from);
                RC_ASSERT(before.markers[world->units().members(rollback.unit).front().at()] ==
                          rollback.from);
                wasRolledBack[rollback.unit.at()] = true;
            }
            RC_ASSERT(round.counts == analyze(world, round.cut).counts);
            before = round.cut;
        }
        RC_ASSERT(before == line.cut);
        for (std::size_t s = 0; s < story.services.size(); ++s) {
            const ServiceId service(s);
            if (!wasRolledBack[world->unit(service).at()]) {
                RC_ASSERT(line.cut.markers[s] == cut.markers[s]);
            }
        }
    });
}

bool aMirroredCreationThatNeverHappenedMakesNoPair() {
    Story story;
    story.services = {"A", "B"};
    story.owner = {{"A", "A"}, {"B", "B"}};
    story.events = {{.at = 1, .kind = 'c', .entity = "A/1", .mirrors = "B/1"},
                    {.at = 4, .kind = 'd', .entity = "A/1"},
                    {.at = 9, .kind = 'c', .entity = "B/1"}};
    story.disaster = 5;
    story.markers = {{"A", 3}, {"B", 3}};
    const Scenario scenario = toScenario(story);
    const CutTracker tracker(std::make_shared<const World>(scenario), toCut(story));
    return analyzeSlowly(story).isConsistent() && tracker.counts().isConsistent();
}

} // namespace bacscope::test
