// Screen readers ask for a view by its class: which interface speaks for it.
#pragma once

#include <QAccessible>

namespace bacscope {

/// Once a process, however many views there are. `Interface` is made from a View*.
template <class View, class Interface>
void installAccessibleView() {
    static const bool installed = [] {
        QAccessible::installFactory([](const QString&, QObject* object) -> QAccessibleInterface* {
            auto* view = qobject_cast<View*>(object);
            return view ? new Interface(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace bacscope
