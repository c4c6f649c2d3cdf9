#include "window/RecoveryDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace bacscope {

RecoveryDialog::RecoveryDialog(std::vector<RecoverableDocument> documents, QWidget* parent)
    : QDialog(parent), m_documents(std::move(documents)), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Recover unsaved scenarios"));
    auto* text = new QLabel(
        tr("BACscope ended unexpectedly the last time. These scenarios had changes that were not saved. "
           "Recovered ones are opened as unsaved; the files they came from are not touched."));
    text->setWordWrap(true);
    for (const RecoverableDocument& document : m_documents) {
        const QString when = QLocale().toString(document.savedAt.toLocalTime(), QLocale::ShortFormat);
        auto* item =
            new QListWidgetItem(tr("%1, %2", "title, date and time").arg(document.title, when), m_list);
        item->setToolTip(document.path);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    m_list->setAccessibleName(tr("Unsaved scenarios"));

    auto* buttons = new QDialogButtonBox;
    auto* recover = buttons->addButton(tr("&Recover"), QDialogButtonBox::AcceptRole);
    auto* discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::DestructiveRole);
    buttons->addButton(tr("Decide &later"), QDialogButtonBox::RejectRole);
    recover->setDefault(true);
    connect(recover, &QPushButton::clicked, this, &RecoveryDialog::recoverChecked);
    connect(discard, &QPushButton::clicked, this, &RecoveryDialog::discardChecked);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(520, 300);
}

std::vector<std::size_t> RecoveryDialog::checked() const {
    std::vector<std::size_t> rows;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            rows.push_back(static_cast<std::size_t>(row));
        }
    }
    return rows;
}

void RecoveryDialog::recoverChecked() {
    for (const std::size_t row : checked()) {
        Q_EMIT recoverRequested(m_documents[row]);
    }
    accept();
}

void RecoveryDialog::discardChecked() {
    for (const std::size_t row : checked()) {
        Autosave::discard(m_documents[row]);
    }
    accept();
}

} // namespace bacscope
