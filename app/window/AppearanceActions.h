// The choices of theme and language in the menu, which all windows share.
#pragma once

#include <QObject>

namespace bacscope {

class ActionSet;
class WindowSet;

class AppearanceActions : public QObject {
    Q_OBJECT
public:
    AppearanceActions(const ActionSet& actions, WindowSet& windows, QObject* parent);

private:
    void mark();

    const ActionSet& m_actions;
    WindowSet& m_windows;
};

} // namespace bacscope
