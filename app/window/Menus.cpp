#include "window/Menus.h"

#include "window/FoldingBar.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace bacscope {

namespace {

/// Stands in a list of actions for a line between them.
constexpr ActionId separator = ActionId::Count;

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
        if (id == separator) {
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
    add(file, {NewWindow, Start, separator, Open});
    m_recentFiles = addMenu(file, QT_TR_NOOP("Open &recent"));
    add(file, {Import, Reload, separator, PreviousScenario, NextScenario, separator, Save, SaveAs, separator,
               Close, Quit});

    QMenu* edit = addMenu(nullptr, QT_TR_NOOP("&Edit"));
    add(edit, {Undo, Redo, separator, Find});

    QMenu* view = addMenu(nullptr, QT_TR_NOOP("&View"));
    add(view, {ZoomIn, ZoomOut, FitAll, separator, Panel, Lesson, Legend, MiniMap, separator});
    m_lanes = addMenu(view, QT_TR_NOOP("La&nes"));
    add(addMenu(view, QT_TR_NOOP("&Show")), {ShowAll, ShowWrong, ShowSelected});
    view->addSeparator();
    add(addMenu(view, QT_TR_NOOP("&Theme")), {ThemeSystem, ThemeLight, ThemeDark});
    add(addMenu(view, QT_TR_NOOP("Lan&guage")), {LanguageSystem, LanguageEnglish, LanguageGerman});
    add(view, {separator, Present, Blank, FullScreen});

    QMenu* backup = addMenu(nullptr, QT_TR_NOOP("&Backup"));
    add(backup, {Oldest, SameInstant});
    m_sameInstant = addMenu(backup, QT_TR_NOOP("All at the instant of"));
    add(backup, {RecoveryLine, separator, NextAnomaly, PreviousAnomaly});

    QMenu* decide = addMenu(nullptr, QT_TR_NOOP("&Decide"));
    add(decide,
        {KeepBackupAvailability, KeepBackupConsistency, KeepAvailabilityConsistency, CheapestStart, separator,
         PaneCorners, PaneCharts, PaneMap, PaneGranularity, PaneWorkload, EnlargePane, separator});
    m_variants = addMenu(decide, QT_TR_NOOP("&Variants"));
    add(m_variants, {AddVariant, NextVariant, RenameVariant, RemoveVariant, separator, CompareVariants});

    QMenu* figure = addMenu(nullptr, QT_TR_NOOP("Fi&gure"));
    add(figure, {Export, CopyFigure});

    QMenu* help = addMenu(nullptr, QT_TR_NOOP("&Help"));
    add(help, {LessonText, Glossary, Shortcuts, separator, About});
}

void Menus::buildToolBar() {
    using enum ActionId;
    m_toolBar = m_window.addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("mainToolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_buttons = new FoldingBar;
    m_toolBar->addWidget(m_buttons);
    // What is folded away first has the lowest rank: it is in a menu and has a key as well.
    m_buttons->add(m_actions[Start], 4);
    m_buttons->addSeparator();
    for (const ActionId id : {Undo, Redo}) {
        m_buttons->add(m_actions[id], 5)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_buttons->addSeparator();
    m_buttons->add(m_actions[Oldest], 1);
    QToolButton* sameInstant = m_buttons->add(m_actions[SameInstant], 1);
    sameInstant->setMenu(m_sameInstant);
    sameInstant->setPopupMode(QToolButton::MenuButtonPopup);
    m_buttons->add(m_actions[RecoveryLine], 3);
    m_buttons->addSeparator();
    for (const ActionId id : {PaneCorners, PaneCharts, PaneMap}) {
        m_buttons->add(m_actions[id], 2);
    }
    m_buttons->addStretch();
    m_buttons->add(m_actions[Export], 2);
    m_buttons->add(m_actions[Present], 6)->setObjectName(QStringLiteral("primary"));
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
