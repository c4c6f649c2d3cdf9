#include "workload/WorkloadGenerator.h"

namespace bacscope {

double expectedEvents(const Workload& workload) {
    double events = 0;
    for (const UseCase& useCase : workload.useCases) {
        events += static_cast<double>(workload.duration.ticks) / static_cast<double>(useCase.every.ticks) *
                  static_cast<double>(useCase.steps.size());
    }
    return events;
}

bool generateEvents(const Workload&, EventLogBuilder&) {
    return false; // commit in progress
}

} // namespace bacscope
