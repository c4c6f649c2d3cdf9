// A list from which rows are copied lets several be chosen, with Shift and Ctrl. Dragging over it must not
// choose any: whoever drags there wants to scroll or has slipped.
#pragma once

class QAbstractItemView;

namespace bacscope {

void ignoreDrags(QAbstractItemView& list);

} // namespace bacscope
