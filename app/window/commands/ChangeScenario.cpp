#include "window/commands/ChangeScenario.h"

#include <utility>

namespace bacscope {

ChangeScenario::ChangeScenario(Document& owner, DocumentState after, std::function<QString()> name,
                               GestureId gesture)
    : DocumentCommand(owner), m_before(owner.state()), m_after(std::move(after)), m_name(std::move(name)),
      m_gesture(gesture) {}

bool ChangeScenario::mergeWith(const QUndoCommand* later) {
    const auto* change = static_cast<const ChangeScenario*>(later); // same id(), hence same class
    if (change->m_gesture != m_gesture) {
        return false;
    }
    m_after = change->m_after;
    setObsolete(m_after.scenario.log == m_before.scenario.log &&
                m_after.scenario.services == m_before.scenario.services);
    return true;
}

void ChangeScenario::redo() {
    document().setState(m_after);
}

void ChangeScenario::undo() {
    document().setState(m_before);
}

} // namespace bacscope
