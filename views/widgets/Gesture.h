// One gesture: a press, drag and release, or one run of a repeating key. Requests of one gesture belong
// together: the app makes one undo step of them, and takes all of them back where the gesture is cancelled.
#pragma once

#include <QtGlobal>

namespace bacscope {

using GestureId = quint64;

/// Never the same twice while the program runs; never 0. Call from the GUI thread.
GestureId nextGesture();

} // namespace bacscope
