#include "window/ActionSet.h"

#include "widgets/ThemePalette.h"
#include "window/Icons.h"

#include <QAction>
#include <QActionGroup>

#include <algorithm>

namespace bacscope {

namespace {

struct Entry {
    ActionId id;
    const char* text;
    const char* shortcuts = ""; ///< parted by a blank; portable text
    const char* icon = "";
    const char* tip = nullptr;
    bool checkable = false;
    bool needsScenario = false;
    const char* presentingKeys = ""; ///< besides, while presenting; parted by a blank; portable text
};

constexpr bool anywhere = false;
constexpr bool onScenario = true;

constexpr Entry entries[] = {
    {ActionId::NewWindow, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&New window"), "Ctrl+N"},
    {ActionId::Start, QT_TRANSLATE_NOOP("bacscope::ActionSet", "S&tart page"), "Ctrl+Home", "start",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Shipped scenarios and recent files")},
    {ActionId::Open, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Open…"), "Ctrl+O", "open",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Open a scenario or a log")},
    {ActionId::Import, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Import log…"), "Ctrl+I", "import",
     QT_TRANSLATE_NOOP("bacscope::ActionSet",
                       "Make a scenario of a ShiViz log, a Zipkin trace or a Service Cutter model")},
    {ActionId::Reload, QT_TRANSLATE_NOOP("bacscope::ActionSet", "R&eload"), "Ctrl+R", "reload",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Read the file again")},
    {ActionId::PreviousScenario, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Pre&vious scenario"), "Alt+PgUp",
     "", QT_TRANSLATE_NOOP("bacscope::ActionSet", "The scenario before this one"), false, onScenario, "PgUp"},
    {ActionId::NextScenario, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Ne&xt scenario"), "Alt+PgDown", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "The scenario after this one"), false, onScenario, "PgDown"},
    {ActionId::Save, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Save"), "Ctrl+S", "save", nullptr, false,
     onScenario},
    {ActionId::SaveAs, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Save &as…"), "Ctrl+Shift+S", "", nullptr,
     false, onScenario},
    {ActionId::Export, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Export figure…"), "Ctrl+E", "export",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Save what you see as SVG, PDF or PNG"), false, onScenario},
    {ActionId::CopyFigure, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Copy figure"), "Ctrl+Shift+C", "copy",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "To the clipboard, as picture and as SVG"), false, onScenario},
    {ActionId::Close, QT_TRANSLATE_NOOP("bacscope::ActionSet", "C&lose window"), "Ctrl+W"},
    {ActionId::Quit, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Quit"), "Ctrl+Q"},

    {ActionId::Undo, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Undo"), "Ctrl+Z", "undo", nullptr, false,
     onScenario},
    {ActionId::Redo, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Redo"), "Ctrl+Shift+Z Ctrl+Y", "redo",
     nullptr, false, onScenario},
    {ActionId::Find, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Filter what is wrong"), "Ctrl+F", "", nullptr,
     false, onScenario},

    {ActionId::ZoomIn, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Zoom &in"), "Ctrl++ Ctrl+=", "", nullptr,
     false, onScenario},
    {ActionId::ZoomOut, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Zoom &out"), "Ctrl+-", "", nullptr, false,
     onScenario},
    {ActionId::FitAll, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Fit all"), "Ctrl+0", "", nullptr, false,
     onScenario},
    {ActionId::Lesson, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Description"), "", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "What the scenario teaches, in its author's words"), true,
     anywhere},
    {ActionId::Legend, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Legend"), "", "", nullptr, true, anywhere},
    {ActionId::MiniMap, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Mini-map"), "", "", nullptr, true,
     anywhere},
    {ActionId::Panel, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&What is wrong"), "F9", "", nullptr, true,
     anywhere},
    {ActionId::ShowAll, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&All references and interactions"), "", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet",
                       "Where there are many, those step back with which nothing is wrong"),
     true, onScenario},
    {ActionId::ShowWrong, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Only what is &wrong"), "Ctrl+Shift+W", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet",
                       "Of the references and interactions only those with which something is wrong"),
     true, onScenario},
    {ActionId::ShowSelected, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Only what is &selected"), "", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet",
                       "Of the references and interactions only those of the selected event"),
     true, onScenario},
    {ActionId::ShowAllLanes, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Show &all lanes"), "", "", nullptr,
     false, onScenario},
    {ActionId::Present, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Present"), "F5", "present",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Full screen and large, for a lecture; Esc leaves"), false,
     onScenario},
    {ActionId::Blank, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Blank screen"), "", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet",
                       "Black, so that everybody looks at you; any key shows the presentation again"),
     false, onScenario, "B ."},
    {ActionId::FullScreen, QT_TRANSLATE_NOOP("bacscope::ActionSet", "F&ull screen"), "F11", "", nullptr, true,
     anywhere},
    {ActionId::ThemeSystem, QT_TRANSLATE_NOOP("bacscope::ActionSet", "As the &desktop"), "", "", nullptr,
     true, anywhere},
    {ActionId::ThemeLight, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Light"), "", "", nullptr, true,
     anywhere},
    {ActionId::ThemeDark, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Da&rk"), "", "", nullptr, true, anywhere},
    {ActionId::LanguageSystem, QT_TRANSLATE_NOOP("bacscope::ActionSet", "As the &system"), "", "", nullptr,
     true, anywhere},
    // A language is named in itself, so that whoever is lost finds it.
    {ActionId::LanguageEnglish, "&English", "", "", nullptr, true, anywhere},
    {ActionId::LanguageGerman, "&Deutsch", "", "", nullptr, true, anywhere},

    {ActionId::Oldest, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Oldest backup"), "Ctrl+1", "oldest",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Roll every service back to the oldest backup"), false,
     onScenario},
    {ActionId::SameInstant, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Same instant"), "Ctrl+2",
     "same-instant",
     QT_TRANSLATE_NOOP("bacscope::ActionSet",
                       "All backups at one instant: that of the selected marker, else of the latest"),
     false, onScenario},
    {ActionId::RecoveryLine, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Recovery line"), "Ctrl+3",
     "recovery-line",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "The consistent restore that loses less, round by round"), true,
     onScenario},
    {ActionId::NextAnomaly, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Next thing that is wrong"), "F4", "",
     nullptr, false, onScenario},
    {ActionId::PreviousAnomaly, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Previous thing that is wrong"),
     "Shift+F4", "", nullptr, false, onScenario},

    {ActionId::KeepBackupAvailability,
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Keep &backup + availability"), "Ctrl+Alt+1", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet",
                       "Each service is backed up on its own schedule; consistency is given up"),
     true, onScenario},
    {ActionId::KeepBackupConsistency, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Keep backup + &consistency"),
     "Ctrl+Alt+2", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet",
                       "Writes stop while everything is copied; availability is given up"),
     true, onScenario},
    {ActionId::KeepAvailabilityConsistency,
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Keep &availability + consistency"), "Ctrl+Alt+3", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Nothing is backed up, and the disaster takes everything"),
     true, onScenario},
    {ActionId::CheapestStart, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Cheapest &start of the lock"),
     "Ctrl+Alt+L", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Start the lock where it blocks fewest interactions"), false,
     onScenario},
    {ActionId::PaneCorners, QT_TRANSLATE_NOOP("bacscope::ActionSet", "C&orners"), "F6", "corners",
     QT_TRANSLATE_NOOP("bacscope::ActionSet",
                       "Backup, availability, consistency: choose two, and see what the third costs"),
     true, onScenario},
    {ActionId::PaneCharts, QT_TRANSLATE_NOOP("bacscope::ActionSet", "C&harts"), "F7", "charts",
     QT_TRANSLATE_NOOP("bacscope::ActionSet",
                       "What is wrong, by when the disaster strikes and how far apart the backups lie"),
     true, onScenario},
    {ActionId::PaneMap, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Context &map"), "F8", "map",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Merge and split services, and see what couples them"), true,
     onScenario},
    {ActionId::PaneGranularity, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Granularity"), "Shift+F8", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "From every aggregate on its own to the monolith"), true,
     onScenario},
    {ActionId::PaneWorkload, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Workload"), "Shift+F7", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "The use cases that the events were generated from"), true,
     onScenario},
    {ActionId::EnlargePane, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Use the whole page"), "Shift+F6", "",
     nullptr, true, onScenario},

    {ActionId::AddVariant, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Keep as variant…"), "Ctrl+Shift+V", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet",
                       "Keep services and backups under a name, and go on with a copy"),
     false, onScenario},
    {ActionId::NextVariant, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Next variant"), "Ctrl+PgDown", "",
     nullptr, false, onScenario},
    {ActionId::RenameVariant, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Rename variant…"), "", "", nullptr,
     false, onScenario},
    {ActionId::RemoveVariant, QT_TRANSLATE_NOOP("bacscope::ActionSet", "Re&move variant"), "", "", nullptr,
     false, onScenario},
    {ActionId::CompareVariants, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Compare variants…"),
     "Ctrl+Shift+D", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "Two variants side by side, with a table of their differences"),
     false, onScenario},

    {ActionId::LessonText, QT_TRANSLATE_NOOP("bacscope::ActionSet", "About this &scenario"), "", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "The whole description of the scenario, and where it is from"),
     false, onScenario},
    {ActionId::Glossary, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Glossary"), "Shift+F1", "",
     QT_TRANSLATE_NOOP("bacscope::ActionSet", "The words of the program, in a sentence each")},
    {ActionId::Shortcuts, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&Keyboard and mouse"), "F1 ?"},
    {ActionId::About, QT_TRANSLATE_NOOP("bacscope::ActionSet", "&About BACscope")},
};

QList<QKeySequence> keysOf(const char* texts) {
    QList<QKeySequence> keys;
    for (const QString& text : QString::fromLatin1(texts).split(u' ', Qt::SkipEmptyParts)) {
        keys.append(QKeySequence(text, QKeySequence::PortableText));
    }
    return keys;
}

} // namespace

ActionSet::ActionSet(QObject* parent)
    : QObject(parent), m_themes(new QActionGroup(this)), m_shown(new QActionGroup(this)),
      m_kept(new QActionGroup(this)), m_languages(new QActionGroup(this)) {
    for (const Entry& entry : entries) {
        auto* action = new QAction(this);
        action->setShortcuts(keysOf(entry.shortcuts));
        action->setCheckable(entry.checkable);
        m_actions[static_cast<std::size_t>(entry.id)] = action;
    }
    for (const ActionId id : {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark}) {
        m_themes->addAction((*this)[id]);
    }
    for (const ActionId id : {ActionId::ShowAll, ActionId::ShowWrong, ActionId::ShowSelected}) {
        m_shown->addAction((*this)[id]);
    }
    (*this)[ActionId::ShowAll]->setChecked(true);
    for (const ActionId id : {ActionId::KeepBackupAvailability, ActionId::KeepBackupConsistency,
                              ActionId::KeepAvailabilityConsistency}) {
        m_kept->addAction((*this)[id]);
    }
    for (const ActionId id :
         {ActionId::LanguageSystem, ActionId::LanguageEnglish, ActionId::LanguageGerman}) {
        m_languages->addAction((*this)[id]);
    }
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
    retranslate();
}

void ActionSet::setScenarioShown(bool shown) {
    for (const Entry& entry : entries) {
        if (entry.needsScenario) {
            (*this)[entry.id]->setEnabled(shown);
        }
    }
}

void ActionSet::setPresenting(bool on) {
    for (const Entry& entry : entries) {
        (*this)[entry.id]->setShortcuts(keysOf(entry.shortcuts) +
                                        (on ? keysOf(entry.presentingKeys) : QList<QKeySequence>()));
    }
}

QString ActionSet::presentingKeys(ActionId id) const {
    const auto* entry = std::ranges::find(entries, id, &Entry::id);
    return QKeySequence::listToString(keysOf(entry->presentingKeys), QKeySequence::NativeText);
}

void ActionSet::setTheme(const Theme& theme) {
    const QColor disabled = blend(theme.surface, theme.softInk, 0.5);
    for (const Entry& entry : entries) {
        const QColor& ink = entry.id == ActionId::Present ? theme.paper : theme.ink;
        (*this)[entry.id]->setIcon(themedIcon(QString::fromLatin1(entry.icon), ink, disabled));
        (*this)[entry.id]->setIconVisibleInMenu(false);
    }
}

void ActionSet::retranslate() {
    for (const Entry& entry : entries) {
        QAction* action = (*this)[entry.id];
        action->setText(tr(entry.text));
        const QString what =
            entry.tip ? tr(entry.tip) : QString(action->text()).remove(u'&').remove(u'…').trimmed();
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? what
                                         : tr("%1 (%2)", "what an action does, its key").arg(what, key));
        action->setStatusTip(what);
    }
}

} // namespace bacscope
