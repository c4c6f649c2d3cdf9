#include "model/TradeoffProperties.h"

#include "analysis/CutTracker.h"
#include "support/AnyByte.h"
#include "support/SlowTradeoff.h"
#include "tradeoff/Corners.h"
#include "tradeoff/Lock.h"
#include "tradeoff/Sweeps.h"

#include <rapidcheck.h>

#include <algorithm>
#include <limits>

namespace bacscope::test {
namespace {

constexpr std::size_t plenty = std::numeric_limits<std::size_t>::max();

/// In half of all stories interactions are short, so that locks drain before the story ends.
Story tellStoryWithLocks(const Decisions& decisions, std::uint8_t shape) {
    Story story = tellStory(decisions, shape);
    if (shape & 128) {
        for (std::size_t e = 0; e < story.events.size(); ++e) {
            if (!story.events[e].interaction.empty()) {
                story.events[e].interaction += "-" + std::to_string(e / 5);
            }
        }
    }
    return story;
}

/// The same story with more time between events: for backups to end in.
Story slowedDown(Story story, std::int64_t factor) {
    for (StoryEvent& event : story.events) {
        event.at *= factor;
    }
    story.disaster *= factor;
    return story;
}

std::int64_t firstInstant(const Story& story) {
    return story.events.empty() ? story.disaster : story.events.front().at;
}

Work inIds(const EventLog& log, const SlowWork& work, const Interactions& interactions) {
    const auto event = [&](std::size_t place) { return log.eventAtOrder(static_cast<std::uint32_t>(place)); };
    const EventId first = event(work.front());
    const EventId last = event(work.back());
    return {interactions.of(first), first, last, log.at(first), log.at(last)};
}

/// What the slow lock says, in the ids of the fast one.
Lock inIds(const EventLog& log, const SlowLock& slow, const Interactions& interactions) {
    Lock lock;
    lock.numbers = {Instant{slow.start},  Instant{slow.copy},  Instant{slow.end},
                    slow.inFlight.size(), slow.blocked.size(), Duration{slow.longestDelay}};
    for (const SlowWork& work : slow.inFlight) {
        lock.inFlight.push_back(inIds(log, work, interactions));
    }
    for (const SlowWork& work : slow.blocked) {
        lock.blocked.push_back(inIds(log, work, interactions));
    }
    return lock;
}

AnomalyCounts countsOf(const SlowReport& report) {
    return {report.brokenLinks.size(),  report.orphans.size(), report.missingEvents.size(),
            report.missingState.size(), report.lostEvents,     report.repeatableEvents.size()};
}

std::size_t happenedIn(const Story& story) {
    return static_cast<std::size_t>(std::count_if(story.events.begin(), story.events.end(),
                                                  [&](const auto& e) { return e.at <= story.disaster; }));
}

/// From the first event to the disaster, tick by tick.
double availabilityOf(const Story& story, const SlowLock& lock) {
    std::int64_t observed = 0;
    std::int64_t locked = 0;
    for (std::int64_t tick = firstInstant(story); tick < story.disaster; ++tick) {
        ++observed;
        locked += tick >= lock.start && tick < lock.end;
    }
    return observed == 0 ? 1 : 1 - static_cast<double>(locked) / static_cast<double>(observed);
}

std::vector<std::string> names(const EventLog& log, std::span<const EntityId> entities) {
    std::vector<std::string> result;
    for (const EntityId entity : entities) {
        result.emplace_back(log.entityName(entity));
    }
    return result;
}

/// The story's markers; the lock begins there. A story of no instant at all: the disaster.
std::int64_t lockStartOf(const Story& story, const SlowPlans& plans) {
    std::optional<std::int64_t> start;
    for (const std::string& service : story.services) {
        const std::optional<std::int64_t> marker = story.markers.at(service);
        if (!survives(story, plans, service) && marker) {
            start = std::max(start.value_or(*marker), *marker);
        }
    }
    return start.value_or(story.disaster);
}

std::int64_t longestCopyOf(const SlowPlans& plans) {
    std::int64_t longest = 0;
    for (const auto& [service, plan] : plans) {
        longest = std::max(longest, plan.takes);
    }
    return longest;
}

Band bandOf(std::vector<std::size_t> values) {
    std::sort(values.begin(), values.end());
    double sum = 0;
    for (const std::size_t value : values) {
        sum += static_cast<double>(value);
    }
    // Nearest rank: the least value that at least this share of the samples does not exceed.
    const auto notExceededBy = [&](std::size_t perMille) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if ((i + 1) * 1000 >= perMille * values.size()) {
                return static_cast<double>(values[i]);
            }
        }
        return 0.0;
    };
    return {sum / static_cast<double>(values.size()), notExceededBy(25), notExceededBy(975)};
}

} // namespace

bool everyLockFollowsTheDefinition() {
    return rc::check("LockIndex says what the definition says", [](const AnyBytes& decisions, AnyByte shape,
                                                                   AnyByte takes) {
        const Story story = tellStoryWithLocks(decisionsOf(decisions), shape);
        const Scenario scenario = toScenario(story);
        const World world(scenario);
        const Interactions interactions(world, Instant{story.disaster});
        const Duration copy{takes % 5};
        const LockIndex index(world, copy, Instant{story.disaster});
        for (std::int64_t start = firstInstant(story) - 2; start <= story.disaster; ++start) {
            const SlowLock slow = lockSlowly(story, copy.ticks, start);
            RC_ASSERT(index.lockAt(Instant{start}) == inIds(*scenario.log, slow, interactions));
            RC_ASSERT(index.numbersAt(Instant{start}) == index.lockAt(Instant{start}).numbers);
            RC_ASSERT(availability(scenario, index.numbersAt(Instant{start})) == availabilityOf(story, slow));
        }
        RC_ASSERT(index.lockAt(Instant{story.disaster + 3}) == index.lockAt(Instant{story.disaster}));
    });
}

bool theCheapestStartIsTheBestOfAllInstants() {
    return rc::check("cheapestStart() is the best of all instants", [](const AnyBytes& decisions,
                                                                       AnyByte shape, AnyByte takes) {
        const Story story = tellStoryWithLocks(decisionsOf(decisions), shape);
        const Duration copy{takes % 8};
        const LockIndex index(World(toScenario(story)), copy, Instant{story.disaster});
        const std::optional<std::int64_t> best = cheapestStartSlowly(story, copy.ticks);
        RC_CLASSIFY(best && index.numbersAt(Instant{*best}).blocked != 0, "blocks some");
        RC_CLASSIFY(!best, "none fits");
        RC_ASSERT(index.cheapestStart() == (best ? std::optional(Instant{*best}) : std::nullopt));
    });
}

bool aLockSweepSaysWhatEveryInstantSays() {
    return rc::check("LockIndex::sweep() says what every instant says",
                     [](const AnyBytes& decisions, AnyByte shape, AnyByte takes, AnyByte span, AnyByte few) {
                         const Story story = tellStoryWithLocks(decisionsOf(decisions), shape);
                         const Duration copy{takes % 8};
                         const LockIndex index(World(toScenario(story)), copy, Instant{story.disaster});
                         const std::int64_t from =
                             std::min(firstInstant(story) - 2 + span % 4, story.disaster);
                         const std::int64_t to = std::max(from, story.disaster - span / 4 % 8);
                         const std::vector<LockNumbers> all = index.sweep(Instant{from}, Instant{to}, plenty);
                         std::size_t point = 0;
                         for (std::int64_t start = from; start <= to; ++start) {
                             const SlowLock slow = lockSlowly(story, copy.ticks, start);
                             point += point + 1 < all.size() && all[point + 1].start == Instant{start};
                             const LockNumbers& here = all[point];
                             const LockNumbers& next = all[std::min(point + 1, all.size() - 1)];
                             RC_ASSERT(here.blocked == slow.blocked.size());
                             // The length on the straight line to the next point.
                             const std::int64_t length = slow.end - start;
                             RC_ASSERT((length - here.length().ticks) * (next.start - here.start).ticks ==
                                       (next.length() - here.length()).ticks * (start - here.start.ticks));
                         }
                         RC_ASSERT(all.front().start == Instant{from});
                         RC_ASSERT(all.back().start == Instant{to});
                         for (std::size_t i = 1; i < all.size(); ++i) {
                             RC_ASSERT(all[i - 1].start < all[i].start);
                         }
                         for (const LockNumbers& numbers : all) {
                             RC_ASSERT(numbers == index.numbersAt(numbers.start));
                         }
                         RC_ASSERT(index.sweep(Instant{from}, Instant{to}, all.size()) == all);

                         const std::size_t most = 2 + few % 6;
                         const std::vector<LockNumbers> some = index.sweep(Instant{from}, Instant{to}, most);
                         RC_CLASSIFY(all.size() > most, "evenly spread");
                         RC_ASSERT(some.size() <= most);
                         RC_ASSERT(some.front() == all.front());
                         RC_ASSERT(some.back() == all.back());
                         if (all.size() > most) {
                             for (std::size_t i = 0; i < some.size(); ++i) {
                                 RC_ASSERT(some[i] == index.numbersAt(some[i].start));
                                 if (some.size() == most) {
                                     const auto place = static_cast<std::int64_t>(i);
                                     const auto parts = static_cast<std::int64_t>(most - 1);
                                     RC_ASSERT(some[i].start == Instant{from + (to - from) * place / parts});
                                 }
                             }
                         }
                     });
}

bool aLockedScenarioIsTheStoryRetold() {
    return rc::check("lockedScenario() is the story retold", [](const AnyBytes& decisions, AnyByte shape,
                                                                AnyByte takes, AnyByte when, bool denied,
                                                                bool statesDisaster) {
        Story story = tellStoryWithLocks(decisionsOf(decisions), shape);
        if (!statesDisaster) {
            story.disaster = story.events.empty() ? 0 : story.events.back().at;
        }
        Scenario scenario = toScenario(story);
        if (!statesDisaster) {
            scenario.disaster.reset();
        }
        scenario.lock.blocked = denied ? Blocked::Denied : Blocked::Delayed;
        scenario.services.front().survives = true;
        scenario.services.back().backup.every = Duration{3};
        scenario.eventFile = EventFile{QStringLiteral("events.csv")};
        const World world(scenario);
        const Duration copy{takes % 5};
        const std::int64_t start = story.disaster - when % (story.disaster + 3);
        const Lock lock = LockIndex(world, copy, Instant{story.disaster}).lockAt(Instant{start});
        const SlowLocked slow = storyUnderLock(story, lockSlowly(story, copy.ticks, start), denied);
        const LockedScenario locked = lockedScenario(scenario, world, lock);
        const EventLog& log = *locked.scenario.log;
        const EventLog& old = *scenario.log;

        // The events, in their order, and where they come from
        RC_ASSERT(log.size() == slow.story.events.size());
        for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
            const EventId event = log.eventAtOrder(rank);
            const EventId oldEvent = old.eventAtOrder(static_cast<std::uint32_t>(slow.before[rank]));
            const StoryEvent& expected = slow.story.events[rank];
            RC_ASSERT(log.at(event) == Instant{expected.at});
            RC_ASSERT(log.entityName(log.entity(event)) == expected.entity);
            RC_ASSERT(log.entity(event) == old.entity(oldEvent));
            RC_ASSERT(log.kind(event) == old.kind(oldEvent));
            RC_ASSERT(names(log, log.links(event)) == names(old, old.links(oldEvent)));
            RC_ASSERT(names(log, log.unlinks(event)) == names(old, old.unlinks(oldEvent)));
            RC_ASSERT(log.mirrors(event) == old.mirrors(oldEvent));
            RC_ASSERT(log.interaction(event) == old.interaction(oldEvent));
            RC_ASSERT(log.eventName(event) == old.eventName(oldEvent));
            RC_ASSERT((locked.oldEvents.empty() ? event : EventId(locked.oldEvents[event.at()])) == oldEvent);
        }
        bool sameEvents = log.size() == old.size();
        for (std::size_t e = 0; e < slow.story.events.size() && sameEvents; ++e) {
            sameEvents = slow.before[e] == e && slow.story.events[e].at == story.events[e].at;
        }
        RC_CLASSIFY(!sameEvents, "events changed");
        RC_ASSERT((locked.scenario.log == scenario.log) == sameEvents);
        RC_ASSERT(locked.oldEvents.empty() == (sameEvents || log.size() == 0));
        RC_ASSERT(locked.scenario.eventFile.has_value() == sameEvents);
        for (std::size_t entity = 0; entity < log.entityCount(); ++entity) {
            RC_ASSERT(log.entityName(EntityId(entity)) == old.entityName(EntityId(entity)));
            RC_ASSERT(log.isGiven(EntityId(entity)) == old.isGiven(EntityId(entity)));
        }

        // What it comes to
        RC_ASSERT(locked.scenario.disasterInstant() == Instant{story.disaster});
        const Cut cut = plannedCut(locked.scenario);
        RC_ASSERT(cut == toCut(slow.story));
        RC_ASSERT(analyze(std::make_shared<const World>(locked.scenario), cut).counts ==
                  countsOf(analyzeSlowly(slow.story)));
    });
}

bool aScheduleUsesTheLatestBackupOfAll() {
    return rc::check("plannedCut() uses the latest of all backups",
                     [](const AnyBytes& decisions, AnyByte shape, const AnyBytes& planning) {
                         const Story story = tellStory(decisionsOf(decisions), shape);
                         const SlowPlans plans = makePlans(story, decisionsOf(planning));
                         const Scenario scenario = withPlans(toScenario(story), story, plans);
                         for (std::int64_t disaster = -3; disaster <= story.disaster + 10; ++disaster) {
                             const Story then = backedUp(story, plans, disaster);
                             RC_ASSERT(plannedCut(scenario, Instant{disaster}) == toCut(then));
                         }
                         const Story atTheEnd = backedUp(story, plans, story.disaster);
                         RC_ASSERT(plannedLockStart(scenario) == Instant{lockStartOf(atTheEnd, plans)});
                         RC_ASSERT(longestCopy(scenario) == Duration{longestCopyOf(plans)});
                     });
}

bool aDisasterSweepSaysWhatEveryInstantSays() {
    return rc::check(
        "disasterSweep() says what every instant says",
        [](const AnyBytes& decisions, AnyByte shape, const AnyBytes& planning, AnyByte span, AnyByte few) {
            const Story story = slowedDown(tellStory(decisionsOf(decisions), shape), 1 + shape / 64);
            const SlowPlans plans = makePlans(story, decisionsOf(planning));
            const Scenario scenario = withPlans(toScenario(story), story, plans);
            const auto world = std::make_shared<const World>(scenario);
            const std::int64_t from = span % 8 - 2;
            const std::int64_t to = from + span / 8;
            const auto counts = [&](std::int64_t disaster) {
                return countsOf(analyzeSlowly(backedUp(story, plans, disaster)));
            };
            const std::vector<DisasterPoint> all =
                disasterSweep(scenario, world, Instant{from}, Instant{to}, plenty);
            std::size_t point = 0;
            for (std::int64_t disaster = from; disaster <= to; ++disaster) {
                point += point + 1 < all.size() && all[point + 1].disaster == Instant{disaster};
                RC_ASSERT(all[point].counts == counts(disaster));
            }
            RC_ASSERT(point + 1 == all.size()); // all in order, and within the span
            RC_ASSERT(all.front().disaster == Instant{from});
            RC_ASSERT(all.back().disaster == Instant{to});
            RC_ASSERT(disasterSweep(scenario, world, Instant{from}, Instant{to}, all.size()) == all);

            const std::size_t most = 2 + few % 6;
            const std::vector<DisasterPoint> some =
                disasterSweep(scenario, world, Instant{from}, Instant{to}, most);
            RC_CLASSIFY(all.size() > most, "evenly spread");
            RC_ASSERT(some.size() <= most);
            RC_ASSERT(some.front() == all.front());
            RC_ASSERT(some.back() == all.back());
            for (const DisasterPoint& p : some) {
                RC_ASSERT(p.counts == counts(p.disaster.ticks));
            }
        });
}

bool aSpreadIsThatOfItsSamples() {
    return rc::check("backupSpread() is that of its samples", [](const AnyBytes& decisions, AnyByte shape,
                                                                 AnyByte survivors, AnyByte width,
                                                                 AnyByte samples, std::uint64_t seed) {
        Story story = tellStory(decisionsOf(decisions), shape);
        Scenario scenario = toScenario(story);
        scenario.services[1].survives = survivors % 3 == 0;
        const Duration window{width % 20};
        const std::size_t count = 1 + samples * 7 % 120;
        RandomCuts random(scenario, window, seed);
        std::array<std::vector<std::size_t>, anomalyKindCount> kinds;
        std::vector<std::size_t> total;
        std::vector<std::size_t> lost;
        for (std::size_t i = 0; i < count; ++i) {
            const Cut cut = random.next();
            for (std::size_t s = 0; s < story.services.size(); ++s) {
                story.markers[story.services[s]] = cut.markers[s].ticks;
            }
            const AnomalyCounts counts = countsOf(analyzeSlowly(story));
            for (std::size_t kind = 0; kind < anomalyKindCount; ++kind) {
                kinds[kind].push_back(counts.of(static_cast<AnomalyKind>(kind)));
            }
            total.push_back(counts.total());
            lost.push_back(counts.lostEvents);
        }
        const SpreadPoint point =
            backupSpread(scenario, std::make_shared<const World>(scenario), window, count, seed);
        RC_CLASSIFY(point.total.low != point.total.high, "a band");
        RC_ASSERT(point.width == window);
        RC_ASSERT(point.samples == count);
        for (std::size_t kind = 0; kind < anomalyKindCount; ++kind) {
            RC_ASSERT(point.kinds[kind] == bandOf(kinds[kind]));
        }
        RC_ASSERT(point.total == bandOf(total));
        RC_ASSERT(point.lostEvents == bandOf(lost));
    });
}

bool randomCutsAreWellFormed() {
    return rc::check("random cuts are well-formed", [](const AnyBytes& decisions, AnyByte shape,
                                                       const AnyBytes& planning, AnyByte width,
                                                       std::uint64_t seed) {
        const Story story = tellStory(decisionsOf(decisions), shape);
        const SlowPlans plans = makePlans(story, decisionsOf(planning));
        const Scenario scenario = withPlans(toScenario(story), story, plans);
        RandomCuts random(scenario, Duration{width % 20}, seed);
        RandomCuts again(scenario, Duration{width % 20}, seed);
        const std::int64_t earliest = std::min(firstInstant(story), story.disaster - width % 20);
        for (int i = 0; i < 20; ++i) {
            const Cut cut = random.next();
            RC_ASSERT(cut == again.next());
            RC_ASSERT(cut.disaster == Instant{story.disaster});
            std::int64_t least = story.disaster;
            std::int64_t most = earliest;
            for (std::size_t s = 0; s < story.services.size(); ++s) {
                const std::int64_t marker = cut.markers[s].ticks;
                RC_ASSERT(marker == cut.markers[story.unitOf(story.services[s])].ticks);
                if (survives(story, plans, story.services[s])) {
                    RC_ASSERT(marker == story.disaster);
                } else {
                    least = std::min(least, marker);
                    most = std::max(most, marker);
                }
            }
            RC_ASSERT(least >= earliest);
            RC_ASSERT(most <= story.disaster);
            RC_ASSERT(most - least <= width % 20);
        }
    });
}

bool theCornersCostWhatTheStoryTells() {
    return rc::check("compareCorners() costs what the story tells", [](const AnyBytes& decisions,
                                                                       AnyByte shape,
                                                                       const AnyBytes& planning, bool denied,
                                                                       AnyByte start) {
        const Story story = tellStoryWithLocks(decisionsOf(decisions), shape);
        const SlowPlans plans = makePlans(story, decisionsOf(planning));
        Scenario scenario = withPlans(toScenario(story), story, plans);
        scenario.lock.blocked = denied ? Blocked::Denied : Blocked::Delayed;
        const bool statesStart = start % 2 == 1;
        if (statesStart) {
            scenario.lock.start = Instant{start / 2 % (story.disaster + 4) - 1};
        }
        const auto world = std::make_shared<const World>(scenario);
        const CornerComparison comparison = compareCorners(scenario, world);
        RC_ASSERT(comparison.blocked == scenario.lock.blocked);

        const auto amnesia = [&](const Story& told) {
            std::optional<Duration> longest = Duration{0};
            for (const std::string& service : told.services) {
                const std::optional<std::int64_t> marker = told.markers.at(service);
                const bool hasEvents =
                    std::any_of(told.events.begin(), told.events.end(), [&](const StoryEvent& event) {
                        return event.at <= told.disaster && told.serviceOf(event.entity) == service;
                    });
                if (!marker && hasEvents) {
                    return std::optional<Duration>();
                }
                if (marker) {
                    longest = std::max(longest, std::optional(Duration{told.disaster - *marker}));
                }
            }
            return longest;
        };
        const auto checkCost = [&](Kept kept, const Story& told) {
            const CornerCost& cost = comparison[kept];
            RC_ASSERT(cost.kept == kept);
            RC_ASSERT(cost.counts == countsOf(analyzeSlowly(told)));
            RC_ASSERT(cost.happened == happenedIn(told));
            RC_ASSERT(cost.amnesia == amnesia(told));
            const LockedScenario under = scenarioUnder(kept, scenario, *world);
            const Cut cut = cutUnder(kept, under.scenario);
            RC_ASSERT(cut == toCut(told));
            RC_ASSERT(analyze(std::make_shared<const World>(under.scenario), cut).counts == cost.counts);
        };
        const Story available = backedUp(story, plans, story.disaster);
        checkCost(Kept::BackupAndAvailability, available);
        RC_ASSERT(!comparison[Kept::BackupAndAvailability].lock);
        RC_ASSERT(comparison[Kept::BackupAndAvailability].availability == 1);

        const std::int64_t longest = longestCopyOf(plans);
        const SlowLock lock = lockSlowly(story, longest,
                                         statesStart ? std::min(scenario.lock.start->ticks, story.disaster)
                                                     : lockStartOf(available, plans));
        checkCost(Kept::BackupAndConsistency, storyUnderLock(story, lock, denied).story);
        const CornerCost& locked = comparison[Kept::BackupAndConsistency];
        RC_ASSERT(locked.lock.value() ==
                  inIds(*scenario.log, lock, Interactions(*world, Instant{story.disaster})).numbers);
        RC_ASSERT(locked.availability == availabilityOf(story, lock));

        Story nothing = story;
        for (auto& [service, marker] : nothing.markers) {
            marker = std::nullopt;
        }
        checkCost(Kept::AvailabilityAndConsistency, nothing);
        RC_ASSERT(comparison[Kept::AvailabilityAndConsistency].counts.lostEvents == happenedIn(story));
        RC_ASSERT(comparison[Kept::AvailabilityAndConsistency].counts.isConsistent());
        RC_ASSERT(!comparison[Kept::AvailabilityAndConsistency].lock);
        RC_ASSERT(comparison[Kept::AvailabilityAndConsistency].availability == 1);

        const std::optional<std::int64_t> cheapest = cheapestStartSlowly(story, longest);
        RC_ASSERT(comparison.cheapest.has_value() == cheapest.has_value());
        if (cheapest) {
            RC_ASSERT(comparison.cheapest->start == Instant{*cheapest});
            RC_ASSERT(comparison.cheapest->blocked == lockSlowly(story, longest, *cheapest).blocked.size());
        }
        RC_ASSERT(comparison.observed ==
                  Duration{std::max<std::int64_t>(story.disaster - firstInstant(story), 0)});
    });
}

} // namespace bacscope::test
