#include "window/FileBar.h"

#include "window/DiagnosticsDialog.h"
#include "window/Document.h"
#include "window/DocumentHost.h"

#include <QEvent>
#include <QFileInfo>
#include <QToolButton>

#include <algorithm>

namespace bacscope {

FileBar::FileBar(DocumentHost& host, QWidget* parent) : MessageBar(parent), m_host(host) {
    connect(&host.files(), &WatchedFiles::stateChanged, this, [this] {
        m_isDismissed = false;
        say();
    });
    connect(closeButton(), &QToolButton::clicked, this, [this] { m_isDismissed = true; });
}

void FileBar::setTheme(const Theme& theme) {
    m_theme = theme;
    MessageBar::setTheme(theme);
}

void FileBar::setWanted(bool wanted) {
    if (wanted != m_isWanted) {
        m_isWanted = wanted;
        say();
    }
}

void FileBar::say() {
    const WatchedFiles& files = m_host.files();
    if (!m_isWanted || m_isDismissed || files.state() == FileState::AsRead) {
        hide();
        return;
    }
    const QString name = QFileInfo(files.file()).fileName();
    const MessageAction readAgain{tr("Read again"), [this] { m_host.reload(); }};
    const MessageAction saveAs{tr("Save as…"), [this] { m_host.saveAs(); }};
    switch (files.state()) {
    case FileState::Changed:
        showMessage(tr("“%1” was changed by another program. You still see what was read before.").arg(name),
                    {readAgain, saveAs});
        break;
    case FileState::Unreadable:
        showMessage(tr("“%1” was changed by another program, and cannot be read any more. You still see what "
                       "was read before.")
                        .arg(name),
                    {{tr("Details…"), [this] { showDiagnostics(); }}, readAgain, saveAs});
        break;
    default: // Missing
        showMessage(tr("“%1” was deleted or moved. What you see is no longer on the disk.").arg(name),
                    {{tr("Save again"), [this] { m_host.save(); }}, saveAs, readAgain});
    }
}

void FileBar::showDiagnostics() {
    DiagnosticsDialog(m_host.files().diagnostics(), m_theme, window()).exec();
}

void FileBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        say();
    }
    MessageBar::changeEvent(event);
}

} // namespace bacscope
