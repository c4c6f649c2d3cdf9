#include "window/AppearanceActions.h"

#include "window/ActionSet.h"
#include "window/WindowSet.h"

#include <QAction>

#include <utility>

namespace bacscope {

namespace {

using settings::ThemeChoice;

constexpr std::pair<ActionId, ThemeChoice> themes[] = {{ActionId::ThemeSystem, ThemeChoice::System},
                                                       {ActionId::ThemeLight, ThemeChoice::Light},
                                                       {ActionId::ThemeDark, ThemeChoice::Dark}};
constexpr std::pair<ActionId, const char*> languages[] = {
    {ActionId::LanguageSystem, ""}, {ActionId::LanguageEnglish, "en"}, {ActionId::LanguageGerman, "de"}};

} // namespace

AppearanceActions::AppearanceActions(const ActionSet& actions, WindowSet& windows, QObject* parent)
    : QObject(parent), m_actions(actions), m_windows(windows) {
    for (const auto& [id, theme] : themes) {
        connect(actions[id], &QAction::triggered, this,
                [this, theme = theme] { m_windows.setThemeChoice(theme); });
    }
    for (const auto& [id, language] : languages) {
        connect(actions[id], &QAction::triggered, this,
                [this, language = QString::fromLatin1(language)] { m_windows.setLanguageChoice(language); });
    }
    connect(&windows, &WindowSet::themeChanged, this, &AppearanceActions::mark);
    connect(&windows, &WindowSet::languageChanged, this, &AppearanceActions::mark);
    mark();
}

void AppearanceActions::mark() {
    for (const auto& [id, theme] : themes) {
        m_actions[id]->setChecked(theme == m_windows.themeChoice());
    }
    for (const auto& [id, language] : languages) {
        m_actions[id]->setChecked(m_windows.languageChoice() == QLatin1String(language));
    }
}

} // namespace bacscope
