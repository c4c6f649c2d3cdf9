// Anomalies as things that can be pointed at in the timeline, and back.
//
// One event may carry several anomalies, so views pass anomalies on as AnyAnomaly and use a Hit for where
// they are.
#pragma once

#include "analysis/CutTracker.h"
#include "figures/TimelineFigure.h"
#include "text/Sentences.h"

#include <optional>
#include <vector>

namespace bacscope {

AnomalyKind kindOf(const AnyAnomaly& anomaly);

/// Where the figure draws it: the reference of a broken link, the creation of an orphan (or the given
/// entity), the missing event, the creation of the counterpart of missing state.
Hit hitOf(const AnyAnomaly& anomaly, const CutTracker& tracker);

/// The first anomaly at this thing, by kind; nullopt where nothing is wrong with it at this cut.
std::optional<AnyAnomaly> anomalyAt(const Hit& hit, const CutTracker& tracker);

/// The event at which it is drawn; invalid for a given orphan.
EventId eventOf(const AnyAnomaly& anomaly);

/// The same anomaly at the tracker's cut: its cause or the event that shows it may have changed with the cut;
/// nullopt where it is gone.
std::optional<AnyAnomaly> atPresentCut(const AnyAnomaly& anomaly, const CutTracker& tracker);

/// All of them in the order of time (given orphans first), at one event by kind. Costs the length of the
/// list.
std::vector<AnyAnomaly> anomaliesInOrder(const CutTracker& tracker);

} // namespace bacscope
