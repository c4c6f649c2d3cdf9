#include "scenario/WorkloadScenario.h"

#include "workload/WorkloadGenerator.h"

#include <utility>

namespace bacscope {

std::optional<Scenario> regenerated(const Scenario& scenario, std::uint64_t seed,
                                    std::optional<Duration> duration) {
    if (!scenario.workload) {
        return {};
    }
    Scenario result = scenario;
    Workload& workload = *result.workload;
    const bool endsInDisaster = scenario.disaster == workload.start + workload.duration;
    workload.seed = seed;
    workload.duration = duration.value_or(workload.duration);

    EventLogBuilder builder;
    const EventLog& log = *scenario.log;
    for (std::size_t service = 0; service < log.serviceCount(); ++service) {
        builder.addService(log.serviceName(ServiceId(service)));
    }
    for (std::size_t aggregate = 0; aggregate < log.aggregateCount(); ++aggregate) {
        const AggregateId id(aggregate);
        builder.addAggregate(log.aggregateName(id), log.owner(id));
    }
    if (!generateEvents(workload, builder)) {
        return {};
    }
    if (endsInDisaster) {
        result.disaster = workload.start + workload.duration;
    }
    result.log = std::move(builder).build().log;
    result.eventsAreGenerated = true;
    result.eventFile.reset();
    return result;
}

} // namespace bacscope
