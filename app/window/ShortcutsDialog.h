// Every key and gesture on one page: the actions' own, and what mouse and keys do in the timeline.
#pragma once

#include <QDialog>

namespace bacscope {

class ActionSet;

class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const ActionSet& actions, QWidget* parent = nullptr);
};

} // namespace bacscope
