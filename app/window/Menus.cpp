#include "window/Menus.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace bacscope {

namespace {

/// Stands in a list of actions for a line between them.
constexpr ActionId line = ActionId::Count;

} // namespace

Menus::Menus(QMainWindow& window, ActionSet& actions)
    : QObject(&window), m_window(window), m_actions(actions) {
    buildMenus();
    buildToolBar();
    retranslate();
}

QMenu* Menus::addMenu(QMenu* parent, const char* title) {
    QMenu* menu = parent ? parent->addMenu(QString()) : m_window.menuBar()->addMenu(QString());
    m_titles.emplace_back(menu, title);
    return menu;
}

void Menus::add(QMenu* menu, std::initializer_list<ActionId> ids) {
    for (const ActionId id : ids) {
        if (id == line) {
            menu->addSeparator();
        } else {
            menu->addAction(m_actions[id]);
            m_window.addAction(m_actions[id]); // its key works while the menu bar is hidden, too
        }
    }
}

void Menus::buildMenus() {
    using enum ActionId;
    QMenu* file = addMenu(nullptr, QT_TR_NOOP("&File"));
    add(file, {NewWindow, Start, line, Open});
    m_recentFiles = addMenu(file, QT_TR_NOOP("Open &recent"));
    add(file, {Import, Reload, line, Save, SaveAs, line, Close, Quit});

    QMenu* edit = addMenu(nullptr, QT_TR_NOOP("&Edit"));
    add(edit, {Undo, Redo, line, Find});

    QMenu* view = addMenu(nullptr, QT_TR_NOOP("&View"));
    add(view, {ZoomIn, ZoomOut, FitAll, line, Panel, Lesson, Legend, MiniMap, line});
    m_lanes = addMenu(view, QT_TR_NOOP("La&nes"));
    view->addSeparator();
    add(addMenu(view, QT_TR_NOOP("&Theme")), {ThemeSystem, ThemeLight, ThemeDark});
    add(addMenu(view, QT_TR_NOOP("Lan&guage")), {LanguageSystem, LanguageEnglish, LanguageGerman});
    add(view, {line, Present, FullScreen});

    QMenu* backup = addMenu(nullptr, QT_TR_NOOP("&Backup"));
    add(backup, {Oldest, SameInstant});
    m_sameInstant = addMenu(backup, QT_TR_NOOP("All at the instant of"));
    add(backup, {RecoveryLine, line, NextAnomaly, PreviousAnomaly});

    QMenu* decide = addMenu(nullptr, QT_TR_NOOP("&Decide"));
    add(decide, {KeepBackupAvailability, KeepBackupConsistency, KeepAvailabilityConsistency, CheapestStart,
                 line, PaneCorners, PaneCharts, PaneMap, PaneGranularity, PaneWorkload, EnlargePane, line});
    m_variants = addMenu(decide, QT_TR_NOOP("&Variants"));
    add(m_variants, {AddVariant, NextVariant, RenameVariant, RemoveVariant, line, CompareVariants});

    QMenu* figure = addMenu(nullptr, QT_TR_NOOP("Fi&gure"));
    add(figure, {Export, CopyFigure});

    QMenu* help = addMenu(nullptr, QT_TR_NOOP("&Help"));
    add(help, {Shortcuts, line, About});
}

void Menus::buildToolBar() {
    using enum ActionId;
    m_toolBar = m_window.addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("mainToolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setIconSize(QSize(18, 18));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto iconOnly = [this](ActionId id) {
        static_cast<QToolButton*>(m_toolBar->widgetForAction(m_actions[id]))
            ->setToolButtonStyle(Qt::ToolButtonIconOnly);
    };
    m_toolBar->addAction(m_actions[Start]);
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions[Undo], m_actions[Redo]});
    iconOnly(Undo);
    iconOnly(Redo);
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions[Oldest], m_actions[SameInstant], m_actions[RecoveryLine]});
    auto* sameInstantButton = static_cast<QToolButton*>(m_toolBar->widgetForAction(m_actions[SameInstant]));
    sameInstantButton->setMenu(m_sameInstant);
    sameInstantButton->setPopupMode(QToolButton::MenuButtonPopup);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions[PaneCorners], m_actions[PaneCharts], m_actions[PaneMap]});
    m_toolBar->addWidget(space);
    m_toolBar->addActions({m_actions[Export], m_actions[Present]});
    m_toolBar->widgetForAction(m_actions[Present])->setObjectName(QStringLiteral("primary"));
    for (QAction* action : m_toolBar->actions()) {
        if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action))) {
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void Menus::retranslate() {
    for (const auto& [menu, title] : m_titles) {
        menu->setTitle(tr(title));
    }
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_actions[ActionId::Start]->setIconText(tr("Start"));
    m_actions[ActionId::Export]->setIconText(tr("Export figure…"));
    m_actions[ActionId::Present]->setIconText(tr("Present"));
}

} // namespace bacscope
