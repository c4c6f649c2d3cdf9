// What leaves the window as a figure: to a file, with a dialog, or straight to the clipboard.
#pragma once

#include <QObject>

class QMainWindow;

namespace bacscope {

class ActionSet;
class DocumentHost;
class ScenarioPage;
class WindowSet;

class FigureActions : public QObject {
    Q_OBJECT
public:
    FigureActions(const ActionSet& actions, const ScenarioPage& page, const DocumentHost& host,
                  const WindowSet& windows, QMainWindow& window);

private:
    void exportFigure();
    void copyFigure();

    const ScenarioPage& m_page;
    const DocumentHost& m_host;
    const WindowSet& m_windows;
    QMainWindow& m_window;
};

} // namespace bacscope
