#include "tradeoff/Coupling.h"

#include <algorithm>
#include <utility>

namespace bacscope {

namespace {

bool happened(const EventLog& log, EventId event, Instant disaster) {
    return log.at(event) <= disaster;
}

/// Calls `each(reference)` once for every reference that an event up to the disaster links.
template <class Each>
void eachReference(const World& world, Instant disaster, Each each) {
    const EventLog& log = world.log();
    std::vector<bool> seen(world.referenceCount(), false);
    for (std::size_t s = 0; s < log.serviceCount(); ++s) {
        const EventRange all = log.eventsOf(ServiceId(s));
        for (const EventId event : EventRange{all.first, log.endOfPrefix(ServiceId(s), disaster)}) {
            for (const ReferenceEffect& effect : world.effects(event)) {
                if (effect.after.isValid() && !seen[effect.reference.at()]) {
                    seen[effect.reference.at()] = true;
                    each(world.reference(effect.reference));
                }
            }
        }
    }
}

/// Calls `each(a, b)` for every two of them.
template <class Each>
void eachPair(const std::vector<std::size_t>& values, Each each) {
    for (std::size_t b = 1; b < values.size(); ++b) {
        for (std::size_t a = 0; a < b; ++a) {
            each(values[a], values[b]);
        }
    }
}

void makeUnique(std::vector<std::size_t>& values) {
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

CouplingTable serviceCoupling(const CutTracker& tracker) {
    const World& world = tracker.world();
    const EventLog& log = world.log();
    const Instant disaster = tracker.cut().disaster;
    CouplingTable table(log.serviceCount());

    const Interactions& interactions = tracker.interactions();
    std::vector<std::size_t> services;
    for (std::size_t i = 0; i < interactions.size(); ++i) {
        services.clear();
        for (const EventId event : interactions.events(InteractionId(i))) {
            if (happened(log, event, disaster)) {
                services.push_back(log.service(event).at());
            }
        }
        makeUnique(services);
        eachPair(services, [&](std::size_t a, std::size_t b) { ++table(a, b).interactions; });
    }
    eachReference(world, disaster, [&](const Reference& reference) {
        const std::size_t from = log.service(reference.from).at();
        const std::size_t to = log.service(reference.to).at();
        if (from != to) {
            ++table(from, to).references;
        }
    });
    countWrong(table, tracker);
    return table;
}

void countWrong(CouplingTable& table, const CutTracker& tracker) {
    const World& world = tracker.world();
    const EventLog& log = world.log();
    for (std::size_t b = 1; b < table.size(); ++b) {
        for (std::size_t a = 0; a < b; ++a) {
            table(a, b).brokenLinks = table(a, b).tornInteractions = 0;
        }
    }
    for (const ReferenceId broken : tracker.brokenReferences()) {
        const Reference& reference = world.reference(broken);
        ++table(log.service(reference.from).at(), log.service(reference.to).at()).brokenLinks;
    }

    const Interactions& interactions = tracker.interactions();
    std::vector<std::size_t> services;
    std::vector<bool> restores(log.serviceCount(), false);
    std::vector<bool> loses(log.serviceCount(), false);
    for (const InteractionId torn : tracker.tornInteractions()) {
        services.clear();
        for (const EventId event : interactions.events(torn)) {
            if (tracker.hasHappened(event)) {
                const std::size_t service = log.service(event).at();
                services.push_back(service);
                (tracker.isRestored(event) ? restores : loses)[service] = true;
            }
        }
        makeUnique(services);
        eachPair(services, [&](std::size_t a, std::size_t b) {
            table(a, b).tornInteractions += world.unit(ServiceId(a)) != world.unit(ServiceId(b)) &&
                                            ((loses[a] && restores[b]) || (loses[b] && restores[a]));
        });
        for (const std::size_t service : services) {
            restores[service] = loses[service] = false;
        }
    }
}

std::optional<std::pair<ServiceId, ServiceId>> mostCoupledServices(const CutTracker& tracker) {
    const World& world = tracker.world();
    const CouplingTable coupling = serviceCoupling(tracker);
    std::optional<std::pair<ServiceId, ServiceId>> pair;
    for (std::size_t b = 1; b < coupling.size(); ++b) {
        for (std::size_t a = 0; a < b; ++a) {
            if (world.unit(ServiceId(a)) != world.unit(ServiceId(b)) &&
                (!pair || coupling(a, b).total() > coupling(pair->first.at(), pair->second.at()).total())) {
                pair.emplace(a, b);
            }
        }
    }
    return pair;
}

CouplingTable aggregateCoupling(const World& world, Instant disaster) {
    const EventLog& log = world.log();
    CouplingTable table(log.aggregateCount());
    const Interactions interactions(world, disaster);
    std::vector<std::size_t> aggregates;
    for (std::size_t i = 0; i < interactions.size(); ++i) {
        aggregates.clear();
        for (const EventId event : interactions.events(InteractionId(i))) {
            if (happened(log, event, disaster)) {
                aggregates.push_back(log.aggregate(log.entity(event)).at());
            }
        }
        makeUnique(aggregates);
        eachPair(aggregates, [&](std::size_t a, std::size_t b) { ++table(a, b).interactions; });
    }
    eachReference(world, disaster, [&](const Reference& reference) {
        const AggregateId from = log.aggregate(reference.from);
        const AggregateId to = log.aggregate(reference.to);
        if (from != to) {
            ++table(from.at(), to.at()).references;
        }
    });
    return table;
}

std::vector<AggregateReference> aggregateReferences(const World& world, Instant disaster) {
    const EventLog& log = world.log();
    std::vector<std::pair<AggregateId, AggregateId>> pairs;
    eachReference(world, disaster, [&](const Reference& reference) {
        pairs.emplace_back(log.aggregate(reference.from), log.aggregate(reference.to));
    });
    std::ranges::sort(pairs);
    std::vector<AggregateReference> result;
    for (const auto& [from, to] : pairs) {
        if (result.empty() || result.back().from != from || result.back().to != to) {
            result.push_back({from, to, 0});
        }
        ++result.back().references;
    }
    return result;
}

} // namespace bacscope
