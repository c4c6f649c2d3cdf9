// The second implementation: the definitions of docs/model.md read out loud, one loop a sentence, with no
// thought for speed. What it says is compared with the fast analysis, as lines of text.
#pragma once

#include "analysis/Anomaly.h"
#include "log/EventLog.h"
#include "support/Story.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bacscope::test {

struct SlowReport {
    std::set<std::string> brokenLinks;      ///< "from to cause event"
    std::set<std::string> orphans;          ///< entity
    std::set<std::string> missingEvents;    ///< event id
    std::set<std::string> missingState;     ///< "entity counterpart"
    std::set<std::string> repeatableEvents; ///< event id
    std::size_t lostEvents = 0;

    bool isConsistent() const {
        return brokenLinks.empty() && orphans.empty() && missingEvents.empty() && missingState.empty();
    }
    bool operator==(const SlowReport&) const = default;
    std::string text() const;
};

/// What the fast analysis says, in the words of the slow one.
SlowReport inWords(const EventLog& log, const AnalysisReport& report);

SlowReport analyzeSlowly(const Story& story);

/// By place in the story: a number that events have in common which belong to one interaction. Only what
/// happened by the disaster is joined.
std::vector<std::size_t> interactionsSlowly(const Story& story);

struct SlowRecoveryLine {
    std::map<std::string, std::optional<std::int64_t>> markers;
    std::size_t rounds = 0;
};

SlowRecoveryLine findRecoveryLineSlowly(Story story);

} // namespace bacscope::test
