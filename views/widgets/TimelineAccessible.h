// What a screen reader finds in the timeline: the markers, the disaster and the anomalies as children, each
// with a name that says where it is and what follows from it.
#pragma once

namespace bacscope {

/// Makes accessibility tools see TimelineViews so. Any number of times.
void installTimelineAccessibility();

} // namespace bacscope
