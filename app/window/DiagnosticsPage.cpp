#include "window/DiagnosticsPage.h"

#include "widgets/DiagnosticsView.h"
#include "window/MessageBar.h"
#include "window/UnreadBar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace bacscope {

DiagnosticsPage::DiagnosticsPage(QWidget* parent)
    : QWidget(parent), m_messages(new MessageBar(this)), m_heading(new QLabel(this)),
      m_place(new QLabel(this)), m_list(new DiagnosticsView(this)), m_unread(new UnreadBar(this)),
      m_reload(new QPushButton(this)), m_edit(new QPushButton(this)), m_copy(new QPushButton(this)),
      m_import(new QPushButton(this)), m_other(new QPushButton(this)) {
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_heading->setFont(large);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reload->setObjectName(QStringLiteral("primary"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_reload, m_edit, m_import, m_copy, m_other}) {
        if (button != m_reload) {
            button->setObjectName(QStringLiteral("plain"));
        }
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(m_messages);
    layout->addWidget(m_heading);
    layout->addWidget(m_place);
    layout->addWidget(m_unread); // before the list, which may be long
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_reload, &QPushButton::clicked, this, &DiagnosticsPage::reloadRequested);
    connect(m_other, &QPushButton::clicked, this, &DiagnosticsPage::openAnotherRequested);
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested(m_path); });
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsPage::copyAll);
    connect(m_unread, &UnreadBar::skipRequested, this, [this] { goOn(&ImportOptions::skipBad); });
    connect(m_unread, &UnreadBar::linesRequested, this, [this] { goOn(&ImportOptions::multiLine); });
    connect(m_edit, &QPushButton::clicked, this, &DiagnosticsPage::openInEditor);
    connect(m_list, &DiagnosticsView::locationActivated, this, &DiagnosticsPage::openInEditor);
}

void DiagnosticsPage::showOutcome(const std::shared_ptr<LoadOutcome>& outcome) {
    m_messages->hide();
    m_request = outcome->request;
    m_path = outcome->request.path;
    m_isLog = outcome->isLog;
    m_list->setDiagnostics(outcome->diagnostics);
    m_unread->setUnread(outcome->unread);
    m_edit->setEnabled(QFileInfo(m_path).isReadable() && !outcome->request.isShipped());
    m_import->setVisible(QFileInfo(m_path).isReadable() && !m_path.endsWith(QLatin1String(".yaml")));
    retranslate();
    m_list->list()->setFocus();
}

void DiagnosticsPage::goOn(bool ImportOptions::*way) {
    LoadRequest request = m_request;
    request.asLog = true;
    request.options.*way = true;
    Q_EMIT openRequested(request);
}

void DiagnosticsPage::setTheme(const Theme& theme) {
    m_list->setTheme(theme);
    m_messages->setTheme(theme);
}

void DiagnosticsPage::copyAll() const {
    m_list->list()->clearSelection();
    QGuiApplication::clipboard()->setText(m_list->selectedText());
}

void DiagnosticsPage::openInEditor() {
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_path))) {
        m_messages->showMessage(
            tr("No editor opened: none is set up for files like %1.").arg(QFileInfo(m_path).fileName()), {});
    }
}

void DiagnosticsPage::retranslate() {
    m_heading->setText(tr("%1 cannot be shown yet").arg(QFileInfo(m_path).fileName()));
    m_place->setText(QDir::toNativeSeparators(m_path));
    m_reload->setText(tr("&Reload"));
    m_edit->setText(tr("Open in an e&ditor"));
    m_import->setText(tr("&Import with other options…"));
    m_copy->setText(tr("Cop&y all"));
    m_other->setText(tr("&Open another file…"));
}

void DiagnosticsPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace bacscope
