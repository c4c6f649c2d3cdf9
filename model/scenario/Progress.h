// How long work says how far it is, and hears that it should stop. Called from the working thread.
#pragma once

#include <functional>

namespace bacscope {

/// Called now and then with the share done (0 … 1). Returns false to cancel.
using Progress = std::function<bool(double)>;

} // namespace bacscope
