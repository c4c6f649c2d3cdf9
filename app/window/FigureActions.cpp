#include "window/FigureActions.h"

#include "widgets/TimelineView.h"
#include "window/ActionSet.h"
#include "window/DocumentHost.h"
#include "window/ExportDialog.h"
#include "window/ScenarioPage.h"
#include "window/WindowSet.h"

#include <QAction>
#include <QMainWindow>
#include <QStatusBar>

namespace bacscope {

FigureActions::FigureActions(const ActionSet& actions, const ScenarioPage& page, const DocumentHost& host,
                             const WindowSet& windows, QMainWindow& window)
    : QObject(&window), m_page(page), m_host(host), m_windows(windows), m_window(window) {
    connect(actions[ActionId::Export], &QAction::triggered, this, &FigureActions::exportFigure);
    connect(actions[ActionId::CopyFigure], &QAction::triggered, this, &FigureActions::copyFigure);
}

void FigureActions::exportFigure() {
    const Document& document = *m_host.document();
    ExportDialog dialog(m_page.subject(), document.visibleLanes(), m_page.timeline().visibleSpan(),
                        document.proposedFileName().section(u'.', 0, 0), m_windows.theme(), &m_window);
    dialog.exec();
}

void FigureActions::copyFigure() {
    constexpr int messageMilliseconds = 5000;
    ExportSettings settings = ExportDialog::rememberedSettings();
    settings.lanes = m_host.document()->visibleLanes();
    if (!m_page.timeline().isFitted()) {
        settings.visible = m_page.timeline().visibleSpan();
    }
    ExportDialog::copyToClipboard(m_page.subject(), settings);
    m_window.statusBar()->showMessage(tr("The figure is on the clipboard, as picture and as SVG."),
                                      messageMilliseconds);
}

} // namespace bacscope
