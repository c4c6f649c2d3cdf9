// Many services in a small log, as a trace through all of them gives it.
#pragma once

#include "scenario/Scenario.h"

#include <cstddef>

namespace bacscope::test {

/// service-0001, service-0002 …: one event each; each refers to the one that called it (a tree of two
/// branches each), and all are one interaction. The first one is backed up at 2, none of the others.
Scenario servicesInATrace(std::size_t count);

} // namespace bacscope::test
