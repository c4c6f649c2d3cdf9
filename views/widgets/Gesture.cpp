#include "widgets/Gesture.h"

namespace bacscope {

GestureId nextGesture() {
    static GestureId last = 0;
    return ++last;
}

} // namespace bacscope
