#include "window/AboutDialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace bacscope {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About BACscope"));
    auto* name = new QLabel(QStringLiteral("BACscope"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    name->setFont(large);

    const QString version = QCoreApplication::applicationVersion();
    const QString text =
        (version.isEmpty() ? QString()
                           : QStringLiteral("<p>%1</p>").arg(tr("Version %1").arg(version.toHtmlEscaped()))) +
        QStringLiteral("<p>%1</p>")
            .arg(tr("Shows what a restore from separate backups breaks in a microservices architecture.")) +
        QStringLiteral("<p>%1</p>")
            .arg(tr(
                "The BAC theorem: when backing up an entire microservices architecture, it is not possible "
                "to have both availability and consistency.")) +
        QStringLiteral(
            "<p>%1<br>Guy Pardon, Cesare Pautasso, Olaf Zimmermann: <i>Consistent Disaster Recovery for "
            "Microservices: the BAC Theorem</i>. IEEE Cloud Computing 5(1), 2018, "
            "<a href=\"https://doi.org/10.1109/MCC.2018.011791714\">doi:10.1109/MCC.2018.011791714</a></p>")
            .arg(tr("Its source:")) +
        QStringLiteral("<p>%1</p>")
            .arg(tr("BACscope is free software under the <a "
                    "href=\"https://www.gnu.org/licenses/gpl-3.0.html\">GNU "
                    "General Public License</a>, version 3 or later. It comes without any warranty."));
    auto* body = new QLabel(text);
    body->setTextFormat(Qt::RichText);
    body->setTextInteractionFlags(Qt::TextBrowserInteraction);
    body->setOpenExternalLinks(true);
    body->setWordWrap(true);
    body->setMinimumWidth(460);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addWidget(name);
    layout->addWidget(body);
    layout->addWidget(buttons);
}

} // namespace bacscope
