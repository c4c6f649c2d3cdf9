// The frame around one document: menus, toolbar, pages (start, loading, scenario, diagnostics), status bar.
// It wires actions to the document's host and to the scenario page, and does nothing by itself.
#pragma once

#include "window/ActionSet.h"
#include "window/Course.h"
#include "window/DocumentHost.h"
#include "window/Menus.h"

#include <QMainWindow>

#include <memory>

class QDialog;
class QStackedWidget;

namespace bacscope {

class BlankScreen;
class DiagnosticsPage;
class FileBar;
class LoadingPage;
class SavingIndicator;
class ScenarioPage;
class StartPage;
class VariantActions;
class VariantComparison;
class WindowSet;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowSet& windows);
    ~MainWindow() override;

    DocumentHost& host() const { return *m_host; }
    ActionSet& actionSet() const { return *m_actionSet; }
    ScenarioPage& scenarioPage() const { return *m_scenarioPage; }
    FileBar& fileBar() const { return *m_fileBar; }
    DiagnosticsPage* diagnosticsPage() const { return m_diagnosticsPage; } ///< null until one was needed
    SavingIndicator* savingIndicator() const { return m_savingIndicator; } ///< null until it was needed
    StartPage* startPage() const { return m_startPage; }                   ///< null until it was shown
    VariantComparison* comparison() const { return m_comparison; } ///< null until two variants were compared
    QWidget* currentPage() const;

    void showStartPage();
    void setPresenting(bool on);
    bool isPresenting() const { return m_presenting; }
    BlankScreen& blankScreen() const { return *m_blank; }
    Menus& menus() const { return *m_menus; }

    QMenu* createPopupMenu() override { return nullptr; } ///< the toolbar is not for hiding

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void wireFile();
    void showToRead(QDialog& dialog);
    void wireView();
    void wireBackup();
    void wireDecide();
    void wireHost();
    void wireVariants();

    void openDialog();
    void importDialog(const QString& path);
    /// In this window, unless another one shows the file already.
    void openPath(const QString& path);
    /// On to another scenario of the course that the shown one belongs to; where there is none, says so.
    void goOnTo(const QString& path, const QString& noneThere);
    void showDocument();
    void showPage(QWidget* page);
    void showComparison(std::size_t first, std::size_t second);
    void showWarnings();
    /// The scenario or two of its variants are on the screen.
    bool showsDocument() const;
    void updateActions();
    void updateTitle();
    void updateTheme();
    void retranslate();

    WindowSet& m_windows;
    DocumentHost* m_host;
    ActionSet* m_actionSet;
    Menus* m_menus;
    FileBar* m_fileBar;
    QStackedWidget* m_pages;
    ScenarioPage* m_scenarioPage;
    StartPage* m_startPage = nullptr;
    LoadingPage* m_loadingPage = nullptr;
    DiagnosticsPage* m_diagnosticsPage = nullptr;
    VariantComparison* m_comparison = nullptr;
    VariantActions* m_variantActions;
    SavingIndicator* m_savingIndicator = nullptr; ///< null until a large scenario was saved
    BlankScreen* m_blank;
    QWidget* m_pageBeforeLoading = nullptr;
    Neighbours m_neighbours; ///< of the shown scenario
    bool m_goingOn = false;  ///< another scenario of the course is being read
    bool m_presenting = false;
    Qt::WindowStates m_stateBefore;
};

} // namespace bacscope
