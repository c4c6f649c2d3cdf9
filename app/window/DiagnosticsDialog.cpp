#include "window/DiagnosticsDialog.h"

#include "widgets/DiagnosticsView.h"
#include "window/WindowStyle.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace bacscope {

DiagnosticsDialog::DiagnosticsDialog(const Diagnostics& diagnostics, const Theme& theme, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(hasErrors(diagnostics) ? tr("What is wrong with the file") : tr("Warnings"));
    auto* list = new DiagnosticsView;
    list->setTheme(theme);
    list->setDiagnostics(diagnostics);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(onScreen(*this, {820, 460}));
}

} // namespace bacscope
