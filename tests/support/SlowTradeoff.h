// The three corners read out loud (docs/model.md, "The three corners"): one loop a sentence, no thought for
// speed. On the plain story of SlowAnalysis, with the backup plans that a story does not have beside it.
#pragma once

#include "support/SlowAnalysis.h"
#include "support/Story.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bacscope::test {

/// When one service is backed up.
struct SlowPlan {
    bool survives = false;
    std::optional<std::int64_t> at;
    std::int64_t takes = 0;
    std::optional<std::int64_t> every;
};
using SlowPlans = std::map<std::string, SlowPlan>; ///< by service

/// Plans of all sorts: survivors, none, single and repeated ones, instants before and after the log.
SlowPlans makePlans(const Story& story, const std::vector<std::array<std::uint8_t, 8>>& decisions);
/// The same scenario with these plans.
Scenario withPlans(Scenario scenario, const Story& story, const SlowPlans& plans);

/// The story with the markers that the plans give at this disaster: every backup is looked at, one by one.
Story backedUp(Story story, const SlowPlans& plans, std::int64_t disaster);
bool survives(const Story& story, const SlowPlans& plans, const std::string& service); ///< with its unit

/// Places in the story of the events of an interaction or of a lone one, in order.
using SlowWork = std::vector<std::size_t>;

struct SlowLock {
    std::int64_t start = 0;
    std::int64_t copy = 0;
    std::int64_t end = 0;
    std::vector<SlowWork> inFlight; ///< by first event
    std::vector<SlowWork> blocked;  ///< by first event
    std::int64_t longestDelay = 0;
};

SlowLock lockSlowly(const Story& story, std::int64_t longestCopy, std::int64_t start);

/// The start that blocks fewest, of several the latest: every instant is tried.
std::optional<std::int64_t> cheapestStartSlowly(const Story& story, std::int64_t longestCopy);

/// The story under the lock, and where its events stood before.
struct SlowLocked {
    Story story;
    std::vector<std::size_t> before;
};
SlowLocked storyUnderLock(const Story& story, const SlowLock& lock, bool denied);

} // namespace bacscope::test
