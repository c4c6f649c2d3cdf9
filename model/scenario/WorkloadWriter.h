// Writes the `workload` of a scenario file (docs/scenario-format.md, "Workloads").
#pragma once

#include "log/TimeBase.h"
#include "workload/Workload.h"

#include <QByteArray>

#include <cstddef>

namespace bacscope {

/// The key `workload` and its value, as lines of the file's top level, the last line end included. What it
/// writes reads back equal: with clock times an instant must stand in it, since otherwise nothing may say
/// that the file's times are clock times. Adds the number of YAML nodes to `nodes`.
QByteArray writeWorkload(const Workload& workload, const TimeBase& time, std::size_t& nodes);

} // namespace bacscope
