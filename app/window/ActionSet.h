// Every action of the window: its text, shortcut and icon in one table. Who does the work connects to it;
// menus, the toolbar and the shortcuts page read from here.
#pragma once

#include "figures/Theme.h"

#include <QKeySequence>
#include <QObject>

#include <array>

class QAction;
class QActionGroup;

namespace bacscope {

enum class ActionId {
    // File
    NewWindow,
    Start,
    Open,
    Import,
    Reload,
    PreviousScenario,
    NextScenario,
    Save,
    SaveAs,
    Export,
    CopyFigure,
    Close,
    Quit,
    // Edit
    Undo,
    Redo,
    Find,
    // View
    ZoomIn,
    ZoomOut,
    FitAll,
    Lesson,
    Legend,
    MiniMap,
    Panel,
    ShowAll,
    ShowWrong,
    ShowSelected,
    ShowAllLanes,
    Present,
    Blank,
    FullScreen,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageSystem,
    LanguageEnglish,
    LanguageGerman,
    // Backup
    Oldest,
    SameInstant,
    RecoveryLine,
    NextAnomaly,
    PreviousAnomaly,
    // Decide
    KeepBackupAvailability,
    KeepBackupConsistency,
    KeepAvailabilityConsistency,
    CheapestStart,
    PaneCorners,
    PaneCharts,
    PaneMap,
    PaneGranularity,
    PaneWorkload,
    EnlargePane,
    // Variants
    AddVariant,
    NextVariant,
    RenameVariant,
    RemoveVariant,
    CompareVariants,
    // Help
    LessonText,
    Glossary,
    Shortcuts,
    About,
    Count
};

class ActionSet : public QObject {
    Q_OBJECT
public:
    explicit ActionSet(QObject* parent = nullptr);

    QAction* operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    /// Those that make sense only while a scenario is shown.
    void setScenarioShown(bool shown);
    /// The keys of a presenter's remote control mean something only then.
    void setPresenting(bool on);
    /// Those keys, as people read them; empty: the action has none.
    QString presentingKeys(ActionId id) const;
    void setTheme(const Theme& theme);
    void retranslate();

private:
    std::array<QAction*, static_cast<std::size_t>(ActionId::Count)> m_actions{};
    QActionGroup* m_themes;
    QActionGroup* m_shown;
    QActionGroup* m_kept;
    QActionGroup* m_languages;
};

} // namespace bacscope
