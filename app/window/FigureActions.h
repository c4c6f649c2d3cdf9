// What leaves the window as a figure: to a file, with a dialog, or straight to the clipboard.
#pragma once

#include "figures/Figure.h"

#include <QObject>

#include <functional>
#include <memory>

class QMainWindow;

namespace bacscope {

class ActionSet;
class DocumentHost;
class WindowSet;

class FigureActions : public QObject {
    Q_OBJECT
public:
    /// What is shown as a figure, whatever page it is on; never null while the actions are enabled.
    using ShownFigure = std::function<std::shared_ptr<Figure>()>;

    FigureActions(const ActionSet& actions, ShownFigure figure, const DocumentHost& host,
                  const WindowSet& windows, QMainWindow& window);

private:
    void exportFigure();
    void copyFigure();

    ShownFigure m_figure;
    const DocumentHost& m_host;
    const WindowSet& m_windows;
    QMainWindow& m_window;
};

} // namespace bacscope
