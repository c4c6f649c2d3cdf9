// The first thing that a newcomer sees: what this is about, scenarios to begin with, recent files, open and
// import.
#pragma once

#include "figures/Theme.h"

#include <QBasicTimer>
#include <QScrollArea>

#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bacscope {

class ScenarioTile;
class TileGrid;

class StartPage : public QScrollArea {
    Q_OBJECT
public:
    explicit StartPage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Reads the list of recent files again.
    void refresh();
    const std::vector<ScenarioTile*>& tiles() const { return m_tiles; }

    /// The scenarios in the program's resources, in the order in which to tell them.
    static QStringList shippedScenarios();

Q_SIGNALS:
    void openRequested(const QString& path); ///< a shipped scenario or a recent file
    void openDialogRequested();
    void importDialogRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void arrange();
    void focusFirst();
    void buildRecent();
    bool moveFocus(int key);

    Theme m_theme = Theme::light();
    QLabel* m_title;
    QLabel* m_theorem;
    QLabel* m_what;
    QPushButton* m_open;
    QPushButton* m_import;
    QLabel* m_scenariosHeading;
    QLabel* m_recentHeading;
    QLabel* m_dropHint;
    QWidget* m_side;
    QVBoxLayout* m_recentLayout;
    TileGrid* m_grid;
    QBoxLayout* m_columns; ///< the scenarios, and beside or above them what else there is to open
    std::vector<ScenarioTile*> m_tiles;
    QBasicTimer m_thumbnails; ///< draws one at a time, so that the page is there at once
};

} // namespace bacscope
