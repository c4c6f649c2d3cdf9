// The stopwatch of the benchmarks, and the loop that their figures are ratios to.
#pragma once

#include "log/EventLog.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <vector>

namespace bacscope::test {

inline double milliseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

inline double median(const std::function<void()>& work, int runs = 5) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        times.push_back(milliseconds(work));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// Reads every array that the analysis reads, once, in order.
inline std::uint64_t readEverything(const EventLog& log) {
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < log.size(); ++i) {
        const EventId event(i);
        sum += static_cast<std::uint64_t>(log.at(event).ticks) + log.entity(event).value + log.order(event) +
               log.interaction(event).value + static_cast<std::uint64_t>(log.kind(event));
        for (const EntityId target : log.links(event)) {
            sum += target.value;
        }
    }
    return sum;
}

} // namespace bacscope::test
