// How many, for the `n` of tr(), which is an int.
#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>

namespace bacscope {

/// Beyond the largest int: that.
inline int pluralCount(std::size_t count) {
    return static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
}

} // namespace bacscope
