#include "support/SlowTradeoff.h"

#include <algorithm>

namespace bacscope::test {

namespace {

std::vector<std::string> unitOf(const Story& story, const std::string& service) {
    std::vector<std::string> unit;
    for (const std::string& other : story.services) {
        if (story.unitOf(other) == story.unitOf(service)) {
            unit.push_back(other);
        }
    }
    return unit;
}

/// The latest backup that is of use at the disaster; nullopt: none is.
std::optional<std::int64_t> usedBackup(const SlowPlan& plan, std::int64_t disaster) {
    if (!plan.every) {
        return std::min(*plan.at, disaster);
    }
    std::optional<std::int64_t> used;
    for (std::int64_t at = *plan.at; at + plan.takes <= disaster; at += *plan.every) {
        used = at;
    }
    return used;
}

std::vector<SlowWork> worksOf(const Story& story) {
    const std::vector<std::size_t> interaction = interactionsSlowly(story);
    std::vector<SlowWork> works;
    for (std::size_t e = 0; e < story.events.size(); ++e) {
        if (story.events[e].at > story.disaster) {
            continue;
        }
        const auto known = std::find_if(works.begin(), works.end(), [&](const SlowWork& work) {
            return interaction[work.front()] == interaction[e];
        });
        if (known == works.end()) {
            works.push_back({e});
        } else {
            known->push_back(e);
        }
    }
    return works;
}

} // namespace

SlowPlans makePlans(const Story& story, const std::vector<std::array<std::uint8_t, 8>>& decisions) {
    SlowPlans plans;
    const std::int64_t end = story.events.empty() ? 0 : story.events.back().at;
    for (std::size_t s = 0; s < story.services.size(); ++s) {
        const std::array<std::uint8_t, 8> d =
            s < decisions.size() ? decisions[s] : std::array<std::uint8_t, 8>{};
        SlowPlan& plan = plans[story.services[s]];
        plan.survives = d[0] % 8 == 7;
        plan.takes = d[1] % 6;
        if (d[2] % 8 != 7) {
            plan.at = d[3] % (end + 4) - 2;
        }
        if (plan.at && d[4] % 2 == 1) {
            plan.every = 1 + d[5] % 9;
        }
    }
    return plans;
}

Scenario withPlans(Scenario scenario, const Story& story, const SlowPlans& plans) {
    for (std::size_t s = 0; s < story.services.size(); ++s) {
        const SlowPlan& plan = plans.at(story.services[s]);
        Service& service = scenario.services[s];
        service.survives = plan.survives;
        service.backup = {};
        service.backup.takes = Duration{plan.takes};
        if (plan.at) {
            service.backup.at = Instant{*plan.at};
        }
        if (plan.every) {
            service.backup.every = Duration{*plan.every};
        }
    }
    return scenario;
}

bool survives(const Story& story, const SlowPlans& plans, const std::string& service) {
    const std::vector<std::string> unit = unitOf(story, service);
    return std::any_of(unit.begin(), unit.end(), [&](const std::string& s) { return plans.at(s).survives; });
}

Story backedUp(Story story, const SlowPlans& plans, std::int64_t disaster) {
    story.disaster = disaster;
    for (const std::string& service : story.services) {
        story.markers[service] = disaster;
        if (survives(story, plans, service)) {
            continue;
        }
        for (const std::string& member : unitOf(story, service)) {
            if (plans.at(member).at) {
                story.markers[service] = usedBackup(plans.at(member), disaster);
                break;
            }
        }
    }
    return story;
}

SlowLock lockSlowly(const Story& story, std::int64_t longestCopy, std::int64_t start) {
    SlowLock lock;
    lock.start = lock.copy = start;
    const auto at = [&](std::size_t event) { return story.events[event].at; };
    for (const SlowWork& work : worksOf(story)) {
        if (at(work.front()) <= start && at(work.back()) > start) {
            lock.inFlight.push_back(work);
            lock.copy = std::max(lock.copy, at(work.back()));
        }
    }
    lock.end = lock.copy + longestCopy;
    for (const SlowWork& work : worksOf(story)) {
        if (at(work.front()) > start && at(work.front()) <= lock.end) {
            lock.blocked.push_back(work);
            lock.longestDelay = std::max(lock.longestDelay, lock.end - at(work.front()));
        }
    }
    return lock;
}

std::optional<std::int64_t> cheapestStartSlowly(const Story& story, std::int64_t longestCopy) {
    std::optional<std::int64_t> cheapest;
    std::size_t fewest = 0;
    if (story.events.empty()) {
        return cheapest;
    }
    for (std::int64_t start = story.events.front().at; start <= story.disaster; ++start) {
        const SlowLock lock = lockSlowly(story, longestCopy, start);
        if (lock.end <= story.disaster && (!cheapest || lock.blocked.size() <= fewest)) {
            cheapest = start;
            fewest = lock.blocked.size();
        }
    }
    return cheapest;
}

SlowLocked storyUnderLock(const Story& story, const SlowLock& lock, bool denied) {
    // With those blocked go the events of their interactions that would have come after the disaster.
    const auto isBlocked = [&](std::size_t event) {
        return std::any_of(lock.blocked.begin(), lock.blocked.end(), [&](const SlowWork& work) {
            return std::find(work.begin(), work.end(), event) != work.end() ||
                   (!story.events[event].interaction.empty() &&
                    std::any_of(work.begin(), work.end(), [&](std::size_t other) {
                        return story.events[other].interaction == story.events[event].interaction;
                    }));
        });
    };
    std::vector<std::pair<StoryEvent, std::size_t>> events;
    for (std::size_t e = 0; e < story.events.size(); ++e) {
        StoryEvent event = story.events[e];
        if (isBlocked(e) && denied) {
            continue;
        }
        if (isBlocked(e)) {
            event.at = std::max(event.at, lock.copy + 1);
        }
        events.emplace_back(event, e);
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const auto& a, const auto& b) { return a.first.at < b.first.at; });
    SlowLocked locked{story, {}};
    locked.story.events.clear();
    for (const auto& [event, before] : events) {
        locked.story.events.push_back(event);
        locked.before.push_back(before);
    }
    for (const std::string& service : story.services) {
        locked.story.markers[service] = lock.copy;
    }
    return locked;
}

} // namespace bacscope::test
