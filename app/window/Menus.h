// The menu bar and the toolbar, built from the actions in one place.
#pragma once

#include "window/ActionSet.h"

#include <QObject>

#include <utility>
#include <vector>

class QMainWindow;
class QMenu;
class QToolBar;

namespace bacscope {

class FoldingBar;

class Menus : public QObject {
    Q_OBJECT
public:
    Menus(QMainWindow& window, ActionSet& actions);

    QMenu* recentFiles() const { return m_recentFiles; } ///< filled before it opens, by the window
    QMenu* lanes() const { return m_lanes; }
    QMenu* sameInstant() const { return m_sameInstant; }
    QMenu* variants() const { return m_variants; } ///< its last entries are the variants
    QToolBar* toolBar() const { return m_toolBar; }
    FoldingBar& buttons() const { return *m_buttons; } ///< of the toolbar
    void retranslate();

private:
    QMenu* addMenu(QMenu* parent, const char* title);
    void add(QMenu* menu, std::initializer_list<ActionId> ids);
    void buildMenus();
    void buildToolBar();

    QMainWindow& m_window;
    ActionSet& m_actions;
    std::vector<std::pair<QMenu*, const char*>> m_titles;
    QMenu* m_recentFiles = nullptr;
    QMenu* m_lanes = nullptr;
    QMenu* m_sameInstant = nullptr;
    QMenu* m_variants = nullptr;
    QToolBar* m_toolBar = nullptr;
    FoldingBar* m_buttons = nullptr;
};

} // namespace bacscope
