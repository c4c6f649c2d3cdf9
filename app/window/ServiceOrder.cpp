#include "window/ServiceOrder.h"

#include <string>

namespace bacscope {

namespace {

std::vector<EntityId> entities(EventLogBuilder& builder, const EventLog& log,
                               std::span<const EntityId> from) {
    std::vector<EntityId> to;
    to.reserve(from.size());
    for (const EntityId entity : from) {
        to.push_back(builder.entity(log.entityName(entity)));
    }
    return to;
}

std::shared_ptr<const EventLog> reordered(const EventLog& log, const std::vector<ServiceId>& order) {
    EventLogBuilder builder;
    std::vector<ServiceId> newPlace(log.serviceCount());
    for (const ServiceId service : order) {
        newPlace[service.at()] = builder.addService(log.serviceName(service));
    }
    for (std::size_t i = 0; i < log.aggregateCount(); ++i) {
        builder.addAggregate(log.aggregateName(AggregateId(i)), newPlace[log.owner(AggregateId(i)).at()]);
    }
    for (std::size_t i = 0; i < log.entityCount(); ++i) {
        const EntityId entity = builder.entity(log.entityName(EntityId(i)));
        if (log.isGiven(EntityId(i))) {
            builder.setGiven(entity);
        }
    }
    builder.reserve(log.size());
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        const EventId from = log.eventAtOrder(rank);
        const std::vector<EntityId> links = entities(builder, log, log.links(from));
        const std::vector<EntityId> unlinks = entities(builder, log, log.unlinks(from));
        const std::string ownName = log.hasOwnName(from) ? log.eventName(from) : std::string();
        const LocalizedText label = log.labelText(from);
        const std::string plainLabel = label.isPlain() ? label.texts().first().toStdString() : std::string();
        NewEvent event;
        event.at = log.at(from);
        event.kind = log.kind(from);
        event.entity = builder.entity(log.entityName(log.entity(from)));
        event.links = links;
        event.unlinks = unlinks;
        if (const InteractionId interaction = log.interaction(from); interaction.isValid()) {
            event.interaction = builder.interaction(log.interactionName(interaction));
        }
        if (const EntityId mirrored = log.mirrors(from); mirrored.isValid()) {
            event.mirrors = builder.entity(log.entityName(mirrored));
        }
        if (label.isPlain()) {
            event.label = plainLabel;
        } else {
            event.localizedLabel = label;
        }
        event.id = ownName;
        builder.addEvent(event);
    }
    return std::move(builder).build().log;
}

} // namespace

std::vector<ServiceId> servicesInOrder(const Scenario& scenario) {
    std::vector<ServiceId> order;
    for (std::size_t i = 0; i < scenario.services.size(); ++i) {
        order.emplace_back(i);
    }
    return order;
}

Scenario withServiceOrder(const Scenario& scenario, const std::vector<ServiceId>& order) {
    if (order == servicesInOrder(scenario)) {
        return scenario;
    }
    Scenario result = scenario;
    std::vector<ServiceId> newPlace(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        newPlace[order[i].at()] = ServiceId(i);
        result.services[i] = scenario.services[order[i].at()];
    }
    for (std::vector<ServiceId>& group : result.lockstep) {
        for (ServiceId& service : group) {
            service = newPlace[service.at()];
        }
    }
    result.log = reordered(*scenario.log, order);
    return result;
}

} // namespace bacscope
