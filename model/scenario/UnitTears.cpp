#include "scenario/UnitTears.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <numeric>
#include <optional>
#include <unordered_map>
#include <utility>

namespace bacscope {

namespace {

/// Which events belong together: those of one stated interaction, and mirrored creations unless each states
/// one of its own.
class Commands {
public:
    explicit Commands(const EventLog& log) : m_log(log), m_parent(log.interactionCount() + log.size()) {
        std::iota(m_parent.begin(), m_parent.end(), std::uint32_t(0));
        joinMirrors();
    }

    std::uint32_t of(EventId event) {
        const InteractionId stated = m_log.interaction(event);
        auto command = static_cast<std::uint32_t>(stated.isValid() ? stated.at()
                                                                   : m_log.interactionCount() + event.at());
        while (m_parent[command] != command) {
            m_parent[command] = m_parent[m_parent[command]];
            command = m_parent[command];
        }
        return command;
    }

private:
    void joinMirrors() {
        std::unordered_map<EntityId, std::vector<EventId>> creations; // of what is mirrored, by order
        for (std::size_t i = 0; i < m_log.size(); ++i) {
            if (const EntityId mirrored = m_log.mirrors(EventId(i)); mirrored.isValid()) {
                creations.try_emplace(mirrored);
            }
        }
        if (creations.empty()) {
            return;
        }
        for (std::uint32_t rank = 0; rank < m_log.size(); ++rank) {
            const EventId event = m_log.eventAtOrder(rank);
            if (m_log.kind(event) == EventKind::Create) {
                if (const auto found = creations.find(m_log.entity(event)); found != creations.end()) {
                    found->second.push_back(event);
                }
            }
        }
        for (std::size_t i = 0; i < m_log.size(); ++i) {
            const EventId event(i);
            if (const EntityId mirrored = m_log.mirrors(event); mirrored.isValid()) {
                join(event, creations.at(mirrored));
            }
        }
    }

    void join(EventId creation, const std::vector<EventId>& mirrored) {
        const InteractionId own = m_log.interaction(creation);
        EventId before;
        EventId after;
        for (const EventId other : mirrored) {
            if (other == creation) {
                continue;
            }
            if (own.isValid() && m_log.interaction(other) == own) {
                return; // they belong together as it is
            }
            if (m_log.order(other) < m_log.order(creation)) {
                before = other;
            } else if (!after.isValid()) {
                after = other;
            }
        }
        const EventId other = before.isValid() ? before : after;
        if (other.isValid() && !(own.isValid() && m_log.interaction(other).isValid())) {
            m_parent[of(creation)] = of(other);
        }
    }

    const EventLog& m_log;
    std::vector<std::uint32_t> m_parent; ///< interactions, then events
};

/// What one command does in one unit.
struct Part {
    EventId first;
    EventId later; ///< at another instant
    ServiceId service;
    bool severalServices = false;
};

} // namespace

std::vector<UnitTears> tornInsideUnits(const EventLog& log, const std::vector<ServiceId>& owners,
                                       const BackupUnits& units) {
    bool any = false;
    for (std::size_t i = 0; i < units.size(); ++i) {
        any = any || units.members(UnitId(i)).size() > 1;
    }
    if (!any) {
        return {};
    }
    Commands commands(log);
    std::map<std::pair<UnitId, std::uint32_t>, Part> parts;
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        const EventId event = log.eventAtOrder(rank);
        const AggregateId aggregate = log.aggregate(log.entity(event));
        const ServiceId service = aggregate.at() < owners.size() ? owners[aggregate.at()] : ServiceId();
        if (!service.isValid() || units.members(units.unit(service)).size() < 2) {
            continue;
        }
        Part& part = parts[{units.unit(service), commands.of(event)}];
        if (!part.first.isValid()) {
            part.first = event;
            part.service = service;
        }
        part.severalServices = part.severalServices || service != part.service;
        if (!part.later.isValid() && log.at(event) != log.at(part.first)) {
            part.later = event;
        }
    }
    std::vector<UnitTears> tears;
    for (const auto& [key, part] : parts) { // by unit
        if (!part.severalServices || !part.later.isValid()) {
            continue;
        }
        if (tears.empty() || tears.back().unit != key.first) {
            tears.push_back({key.first, 0, part.first, part.later});
        }
        UnitTears& tear = tears.back();
        ++tear.interactions;
        if (log.order(part.first) < log.order(tear.first)) {
            tear.first = part.first;
            tear.later = part.later;
        }
    }
    return tears;
}

} // namespace bacscope
