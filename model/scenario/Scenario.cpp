#include "scenario/Scenario.h"

#include "scenario/Decomposition.h"

#include <algorithm>

namespace bacscope {

QString Service::displayName(const QString& language) const {
    const QString said = name.in(language);
    return said.trimmed().isEmpty() ? id : said;
}

Instant Scenario::disasterInstant() const {
    return disaster.value_or(log->lastInstant().value_or(Instant{0}));
}

bool Scenario::hasBackups() const {
    return std::ranges::any_of(
        services, [](const Service& service) { return service.survives || service.backup.at.has_value(); });
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

/// By AggregateId of `a`: the same aggregate in `b`; empty where they differ.
std::optional<std::vector<AggregateId>> sameAggregates(const EventLog& a, const EventLog& b) {
    std::vector<AggregateId> same;
    if (a.aggregateCount() != b.aggregateCount()) {
        return {};
    }
    for (std::size_t i = 0; i < a.aggregateCount(); ++i) {
        same.push_back(b.findAggregate(a.aggregateName(AggregateId(i))));
        if (!same.back().isValid()) {
            return {};
        }
    }
    return same;
}

bool equalVariants(const Variant& a, const Variant& b, const std::vector<AggregateId>& same) {
    if (a.name != b.name || a.services != b.services || a.lock != b.lock ||
        BackupUnits(a.services.size(), a.lockstep) != BackupUnits(b.services.size(), b.lockstep)) {
        return false;
    }
    for (std::size_t i = 0; i < same.size(); ++i) {
        if (a.owners[i] != b.owners[same[i].at()]) {
            return false;
        }
    }
    return true;
}

} // namespace

bool equalContent(const Scenario& a, const Scenario& b) {
    if (a.title != b.title || a.description != b.description || a.toTry != b.toTry || a.source != b.source ||
        a.time != b.time || a.disaster != b.disaster || a.workload != b.workload ||
        a.eventsAreGenerated != b.eventsAreGenerated || a.variants.size() != b.variants.size() ||
        a.shownVariant != b.shownVariant) {
        return false;
    }
    const std::optional<std::vector<AggregateId>> same = sameAggregates(*a.log, *b.log);
    if (!same) {
        return false;
    }
    for (std::size_t i = 0; i < same->size(); ++i) {
        if (a.roots[i] != b.roots[(*same)[i].at()]) {
            return false;
        }
    }
    if (!std::ranges::equal(allVariants(a), allVariants(b),
                            [&](const Variant& x, const Variant& y) { return equalVariants(x, y, *same); })) {
        return false;
    }
    return a.log == b.log || (givenNames(*a.log) == givenNames(*b.log) && equalLogs(*a.log, *b.log));
}

} // namespace bacscope
