#include "window/VariantNameDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace bacscope {

namespace {

constexpr int longestName = 200; ///< characters; more cannot be read on a tab

} // namespace

VariantNameDialog::VariantNameDialog(const QString& title, const QString& proposed, QStringList taken,
                                     const QString& note, QWidget* parent)
    : QDialog(parent), m_taken(std::move(taken)), m_edit(new QLineEdit(proposed)), m_problem(new QLabel) {
    setWindowTitle(title);
    auto* label = new QLabel(tr("&Name of the variant"));
    label->setBuddy(m_edit);
    m_edit->setMaxLength(longestName);
    m_edit->selectAll();
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QLineEdit::textChanged, this, &VariantNameDialog::check);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    if (!note.isEmpty()) {
        auto* text = new QLabel(note);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        layout->addWidget(text);
    }
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(420);
    check();
}

QString VariantNameDialog::name() const {
    return m_edit->text().trimmed();
}

void VariantNameDialog::check() {
    const bool taken = m_taken.contains(name());
    m_problem->setText(taken ? tr("There is a variant of this name already.") : QString());
    m_accept->setEnabled(!taken && !name().isEmpty());
}

} // namespace bacscope
