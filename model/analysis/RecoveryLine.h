// The recovery line: the consistent cut at or before the markers that rollback propagation reaches
// (docs/model.md, "The recovery line"), with the rounds that led to it: the domino effect, step by step.
#pragma once

#include "analysis/Anomaly.h"
#include "analysis/Cut.h"
#include "analysis/CutTracker.h"
#include "analysis/World.h"

#include <cstddef>
#include <memory>
#include <variant>
#include <vector>

namespace bacscope {

/// One unit goes further back in one round, because of one anomaly (the one that asked for the earliest
/// instant).
struct Rollback {
    UnitId unit;
    Instant from;
    Instant to; ///< the unit's last event strictly before what it must forget; distantPast: nothing at all
    EventId forgets; ///< the event that this anomaly wants undone
    std::variant<BrokenLink, Orphan, MissingEvent, MissingState> because;
};

struct RecoveryRound {
    std::vector<Rollback> rollbacks; ///< by unit; at most one a unit
    Cut cut;                         ///< after the round; after the last one: the line itself
    AnomalyCounts counts;            ///< after the round
};

struct RecoveryLine {
    /// A unit that no rule touched keeps its marker; one that was rolled back stands on the last event that
    /// it restores (distantPast: on none). So untouched units lose nothing, in amnesia neither.
    Cut cut;
    std::vector<RecoveryRound> rounds; ///< empty: the markers were consistent
    std::size_t extraLostEvents = 0;   ///< lost events here, less those at the markers
};

RecoveryLine recoveryLine(std::shared_ptr<const World> world, const Cut& markers);

} // namespace bacscope
