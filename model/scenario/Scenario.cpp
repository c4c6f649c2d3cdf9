#include "scenario/Scenario.h"

#include <algorithm>

namespace bacscope {

Instant Scenario::disasterInstant() const {
    return disaster.value_or(log->lastInstant().value_or(Instant{0}));
}

namespace {

bool equalLogs(const EventLog& a, const EventLog& b) {
    if (a.size() != b.size() || a.serviceCount() != b.serviceCount() ||
        a.aggregateCount() != b.aggregateCount()) {
        return false;
    }
    const auto sameEntity = [&](EntityId x, EntityId y) {
        return x.isValid() == y.isValid() && (!x.isValid() || a.entityName(x) == b.entityName(y));
    };
    const auto sameEntities = [&](std::span<const EntityId> x, std::span<const EntityId> y) {
        return std::ranges::equal(x, y, sameEntity);
    };
    for (std::size_t i = 0; i < a.size(); ++i) {
        const EventId x = a.eventAtOrder(static_cast<std::uint32_t>(i));
        const EventId y = b.eventAtOrder(static_cast<std::uint32_t>(i));
        const InteractionId p = a.interaction(x);
        const InteractionId q = b.interaction(y);
        if (x != y || a.at(x) != b.at(y) || a.kind(x) != b.kind(y) || !sameEntity(a.entity(x), b.entity(y)) ||
            !sameEntities(a.links(x), b.links(y)) || !sameEntities(a.unlinks(x), b.unlinks(y)) ||
            p.isValid() != q.isValid() || (p.isValid() && a.interactionName(p) != b.interactionName(q)) ||
            !sameEntity(a.mirrors(x), b.mirrors(y)) || a.labelText(x) != b.labelText(y) ||
            a.eventName(x) != b.eventName(y) || a.hasOwnName(x) != b.hasOwnName(y)) {
            return false;
        }
    }
    return true;
}

std::vector<std::string> givenNames(const EventLog& log) {
    std::vector<std::string> names;
    for (std::size_t entity = 0; entity < log.entityCount(); ++entity) {
        if (log.isGiven(EntityId(entity))) {
            names.emplace_back(log.entityName(EntityId(entity)));
        }
    }
    std::ranges::sort(names);
    return names;
}

} // namespace

bool equalContent(const Scenario& a, const Scenario& b) {
    if (a.title != b.title || a.description != b.description || a.source != b.source || a.time != b.time ||
        a.services != b.services || a.units() != b.units() || a.disaster != b.disaster) {
        return false;
    }
    if (a.log == b.log) {
        return a.roots == b.roots;
    }
    if (a.log->aggregateCount() != b.log->aggregateCount()) {
        return false;
    }
    for (std::size_t i = 0; i < a.log->aggregateCount(); ++i) {
        const AggregateId x(i);
        const AggregateId y = b.log->findAggregate(a.log->aggregateName(x));
        if (!y.isValid() || a.log->owner(x) != b.log->owner(y) || a.roots[x.at()] != b.roots[y.at()]) {
            return false;
        }
    }
    return givenNames(*a.log) == givenNames(*b.log) && equalLogs(*a.log, *b.log);
}

} // namespace bacscope
