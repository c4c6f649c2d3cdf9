#include "window/ServiceOrder.h"

#include <string>

namespace bacscope {

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
    const EventLog& log = *scenario.log;
    std::vector<std::string> services;
    for (const ServiceId service : order) {
        services.push_back(log.serviceName(service));
    }
    std::vector<ServiceId> owners;
    for (std::size_t i = 0; i < log.aggregateCount(); ++i) {
        owners.push_back(newPlace[log.owner(AggregateId(i)).at()]);
    }
    result.log = withServices(log, services, owners).log;
    return result;
}

} // namespace bacscope
