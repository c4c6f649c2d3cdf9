#include "window/commands/ReorderLanes.h"

#include "window/Document.h"

namespace bacscope {

ReorderLanes::ReorderLanes(Document& owner, std::vector<ServiceId> after)
    : DocumentCommand(owner), m_before(owner.laneOrder()), m_after(std::move(after)) {}

QString ReorderLanes::name() const {
    return tr("Reorder lanes");
}

void ReorderLanes::redo() {
    document().setLaneOrder(m_after);
}

void ReorderLanes::undo() {
    document().setLaneOrder(m_before);
}

} // namespace bacscope
