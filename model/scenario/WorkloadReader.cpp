#include "scenario/WorkloadReader.h"

namespace bacscope {

void WorkloadReader::read(const YamlNode&) {}

std::optional<Workload> WorkloadReader::resolve(const TimeBase&) {
    return Workload{};
}

} // namespace bacscope
