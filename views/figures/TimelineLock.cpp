#include "figures/TimelineLock.h"

#include <algorithm>
#include <unordered_map>

namespace bacscope {

TimelineLock timelineLock(const World& world, const Lock& lock, Blocked blocked) {
    TimelineLock result{lock.numbers, blocked, {}, {}, 0, world.sharedLog()};
    result.arrivals.reserve(lock.blocked.size());
    for (const Work& work : lock.blocked) {
        result.arrivals.push_back({world.log().service(work.first), work.from});
    }
    return result;
}

std::vector<EventId> eventsInFlight(const Interactions& interactions, const Lock& lock,
                                    const std::vector<std::uint32_t>& oldEvents) {
    std::unordered_map<std::uint32_t, EventId> newByOld;
    for (std::size_t i = 0; i < oldEvents.size(); ++i) {
        newByOld.emplace(oldEvents[i], EventId(i));
    }
    std::vector<EventId> events;
    for (const Work& work : lock.inFlight) {
        for (const EventId event : interactions.events(work.interaction)) {
            if (oldEvents.empty()) {
                events.push_back(event);
            } else if (const auto found = newByOld.find(event.value); found != newByOld.end()) {
                events.push_back(found->second); // else it was denied and never happened
            }
        }
    }
    std::ranges::sort(events);
    return events;
}

} // namespace bacscope
