// What all windows of the program share: the language, the theme, and who shows which file. One window per
// file.
#pragma once

#include "Translation.h"
#include "figures/Theme.h"
#include "window/Settings.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

namespace bacscope {

class MainWindow;
struct LoadRequest;

class WindowSet : public QObject {
    Q_OBJECT
public:
    explicit WindowSet(QObject* parent = nullptr);
    ~WindowSet() override;

    /// An empty one, shown with its start page.
    MainWindow* newWindow();
    /// A window for each file; the start page where there are none. Offers to recover what a crash left
    /// behind.
    void open(const QStringList& files);
    /// A window for each file that no window shows yet.
    MainWindow* openInNewWindows(const QStringList& files); ///< the first one; null: none
    /// The window that shows this file; null: none.
    MainWindow* windowShowing(const QString& path) const;
    std::vector<MainWindow*> windows() const;
    /// Asks in every window whether to save. False: somebody said no.
    bool closeAll();

    const Theme& theme() const { return m_theme; }
    settings::ThemeChoice themeChoice() const { return settings::theme(); }
    void setThemeChoice(settings::ThemeChoice choice);

    /// One of Translation::languages(); empty: as the system.
    QString languageChoice() const;
    void setLanguageChoice(const QString& language);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MainWindow* create();
    void offerRecovery(MainWindow* first);
    void applyTheme();
    void applyLanguage();

    Translation m_translation;
    Theme m_theme;
    bool m_applyingTheme = false;
    std::vector<QPointer<MainWindow>> m_windows;
};

} // namespace bacscope
