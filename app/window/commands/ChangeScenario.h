// The steps that change more of a scenario than its plan: who owns what, what is backed up together, names,
// places on the map, variants, a log generated again. Each swaps one DocumentState for another.
#pragma once

#include "widgets/Gesture.h"
#include "window/Document.h"
#include "window/commands/DocumentCommand.h"

#include <functional>

namespace bacscope {

class ChangeScenario final : public DocumentCommand {
public:
    /// `name` is called whenever the step is to be named, in the language of the moment. Steps of the same
    /// gesture are one; 0: of none.
    ChangeScenario(Document& document, DocumentState after, std::function<QString()> name, GestureId gesture);

    QString name() const override { return m_name(); }
    int id() const override { return m_gesture != 0 ? ChangeScenarioId : -1; }
    bool mergeWith(const QUndoCommand* later) override;
    void redo() override;
    void undo() override;

private:
    DocumentState m_before;
    DocumentState m_after;
    std::function<QString()> m_name;
    GestureId m_gesture;
};

} // namespace bacscope
