#include "window/FigureActions.h"

#include "widgets/TimelineView.h"
#include "window/ActionSet.h"
#include "window/DocumentHost.h"
#include "window/ExportDialog.h"
#include "window/WindowSet.h"

#include <QAction>
#include <QMainWindow>
#include <QStatusBar>

#include <utility>

namespace bacscope {

FigureActions::FigureActions(const ActionSet& actions, ShownFigures figures, const DocumentHost& host,
                             const WindowSet& windows, QMainWindow& window)
    : QObject(&window), m_figures(std::move(figures)), m_host(host), m_windows(windows), m_window(window) {
    connect(actions[ActionId::Export], &QAction::triggered, this, &FigureActions::exportFigure);
    connect(actions[ActionId::CopyFigure], &QAction::triggered, this, &FigureActions::copyFigure);
}

void FigureActions::exportFigure() {
    ExportDialog dialog(m_figures(), m_host.document()->proposedFileName().section(u'.', 0, 0),
                        m_windows.theme(), &m_window);
    dialog.exec();
}

void FigureActions::copyFigure() {
    constexpr int messageMilliseconds = 5000;
    ExportSettings settings = ExportDialog::rememberedSettings();
    const std::shared_ptr<Figure> figure = m_figures().shown();
    settings.onlyVisiblePart = figure->hasVisiblePart();
    ExportDialog::copyToClipboard(*figure, settings);
    m_window.statusBar()->showMessage(tr("The figure is on the clipboard, as picture and as SVG."),
                                      messageMilliseconds);
}

} // namespace bacscope
