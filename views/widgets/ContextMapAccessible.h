// What a screen reader finds in the context map: services, aggregates and edges as children, each with a
// name, and a description that says what ties it and what is wrong with it.
#pragma once

namespace bacscope {

/// Makes accessibility tools see ContextMapViews so. Any number of times.
void installContextMapAccessibility();

} // namespace bacscope
