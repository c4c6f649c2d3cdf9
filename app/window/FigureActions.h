// What leaves the window as a figure: to a file, with a dialog, or straight to the clipboard.
#pragma once

#include "window/FigureChoice.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QMainWindow;

namespace bacscope {

class ActionSet;
class DocumentHost;
class MessageBar;
class WindowSet;

class FigureActions : public QObject {
    Q_OBJECT
public:
    /// What is shown as figures, whatever page they are on; one at least while the actions are enabled.
    using ShownFigures = std::function<FigureChoice()>;

    FigureActions(const ActionSet& actions, ShownFigures figures, const DocumentHost& host,
                  const WindowSet& windows, QMainWindow& window);

Q_SIGNALS:
    void exported(const QStringList& files);

private:
    void exportFigure();
    void copyFigure();

    ShownFigures m_figures;
    const DocumentHost& m_host;
    const WindowSet& m_windows;
    QMainWindow& m_window;
};

/// Says where the files went, and leads there.
void confirmExport(MessageBar& messages, const QStringList& files);

} // namespace bacscope
