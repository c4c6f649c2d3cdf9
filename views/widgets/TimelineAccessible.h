// What a screen reader finds in the timeline: what can be moved (markers, the disaster, the lock, the backups
// of schedules) and the anomalies as children, each with a name that says where it is and what follows from
// it.
#pragma once

namespace bacscope {

/// Makes accessibility tools see TimelineViews so. Any number of times.
void installTimelineAccessibility();

} // namespace bacscope
