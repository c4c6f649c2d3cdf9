#include "window/FigureActions.h"

#include "widgets/TimelineView.h"
#include "window/ActionSet.h"
#include "window/DocumentHost.h"
#include "window/ExportDialog.h"
#include "window/MessageBar.h"
#include "window/WindowSet.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMainWindow>
#include <QStatusBar>
#include <QUrl>

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
    if (dialog.exec() == QDialog::Accepted) {
        Q_EMIT exported(dialog.written());
    }
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

void confirmExport(MessageBar& messages, const QStringList& files) {
    if (files.isEmpty()) {
        return;
    }
    QStringList shown;
    for (const QString& file : files) {
        shown.append(QDir::toNativeSeparators(file));
    }
    QStringList names = shown.mid(0, 1);
    for (const QString& file : files.mid(1)) {
        names.append(QFileInfo(file).fileName());
    }
    const QString first = files.first();
    messages.showMessage(
        FigureActions::tr("Exported to %1.", "one file, or several parted by commas")
            .arg(QLocale().createSeparatedList(names)),
        {{FigureActions::tr("&Open it"), [first] { QDesktopServices::openUrl(QUrl::fromLocalFile(first)); }},
         {FigureActions::tr("&Show in folder"),
          [first] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(first).absolutePath())); }},
         {FigureActions::tr("&Copy the path"),
          [text = shown.join(u'\n')] { QGuiApplication::clipboard()->setText(text); }}});
}

} // namespace bacscope
