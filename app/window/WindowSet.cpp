#include "window/WindowSet.h"

#include "window/Autosave.h"
#include "window/DocumentHost.h"
#include "window/MainWindow.h"
#include "window/RecoveryDialog.h"
#include "window/WindowStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>

namespace bacscope {

WindowSet::WindowSet(QObject* parent) : QObject(parent) {
    applyLanguage();
    applyTheme();
    qApp->installEventFilter(this);
}

WindowSet::~WindowSet() {
    qApp->removeEventFilter(this);
    for (MainWindow* window : windows()) {
        delete window;
    }
}

std::vector<MainWindow*> WindowSet::windows() const {
    std::vector<MainWindow*> alive;
    for (const QPointer<MainWindow>& window : m_windows) {
        if (window) {
            alive.push_back(window);
        }
    }
    return alive;
}

MainWindow* WindowSet::create() {
    std::erase_if(m_windows, [](const QPointer<MainWindow>& window) { return window.isNull(); });
    auto* window = new MainWindow(*this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (const std::vector<MainWindow*> others = windows(); !others.empty()) {
        window->move(others.back()->pos() + QPoint(32, 32));
    }
    m_windows.emplace_back(window);
    return window;
}

MainWindow* WindowSet::newWindow() {
    MainWindow* window = create();
    window->showStartPage();
    window->show();
    return window;
}

MainWindow* WindowSet::openInNewWindows(const QStringList& files) {
    MainWindow* first = nullptr;
    for (const QString& file : files) {
        if (windowShowing(file)) {
            continue;
        }
        MainWindow* window = create();
        window->host().open({file});
        window->show();
        first = first ? first : window;
    }
    return first;
}

void WindowSet::open(const QStringList& files) {
    MainWindow* first = openInNewWindows(files);
    offerRecovery(first ? first : newWindow());
}

void WindowSet::offerRecovery(MainWindow* first) {
    const std::vector<RecoverableDocument> found = Autosave::recoverable();
    if (found.empty()) {
        return;
    }
    auto* dialog = new RecoveryDialog(found, first);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::recoverRequested, this,
            [this, first = QPointer(first)](const RecoverableDocument& lost) {
                // Into the window that shows nothing yet, else into one of its own
                MainWindow* window = first && !first->host().document() && !first->host().isLoading()
                                         ? first.data()
                                         : create();
                LoadRequest request{lost.copy};
                request.recovered = lost;
                window->host().open(request);
                window->show();
            });
    dialog->open();
}

MainWindow* WindowSet::windowShowing(const QString& path) const {
    const QFileInfo wanted(path);
    for (MainWindow* window : windows()) {
        if (!window->host().sourcePath().isEmpty() && QFileInfo(window->host().sourcePath()) == wanted) {
            return window;
        }
    }
    return nullptr;
}

bool WindowSet::closeAll() {
    for (MainWindow* window : windows()) {
        if (!window->close()) {
            return false;
        }
    }
    return true;
}

void WindowSet::setThemeChoice(settings::ThemeChoice choice) {
    settings::setTheme(choice);
    applyTheme();
}

void WindowSet::applyTheme() {
    m_applyingTheme = true;
    m_theme = themeFor(settings::theme());
    applyToApplication(m_theme);
    m_applyingTheme = false;
    Q_EMIT themeChanged();
}

QString WindowSet::languageChoice() const {
    return settings::language();
}

void WindowSet::setLanguageChoice(const QString& language) {
    settings::setLanguage(language);
    applyLanguage();
}

void WindowSet::applyLanguage() {
    const QString choice = settings::language();
    m_translation.use(choice.isEmpty() ? Translation::systemLanguage() : choice);
    for (MainWindow* window : windows()) {
        window->setLocale(QLocale()); // what is shown already was made with the one before
    }
    Q_EMIT languageChanged();
}

bool WindowSet::eventFilter(QObject* watched, QEvent* event) {
    // The desktop went from light to dark, or back.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_applyingTheme &&
        settings::theme() == settings::ThemeChoice::System) {
        applyTheme();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bacscope
