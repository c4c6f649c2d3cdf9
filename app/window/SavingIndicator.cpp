#include "window/SavingIndicator.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace bacscope {

SavingIndicator::SavingIndicator(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this)) {
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    connect(m_cancel, &QToolButton::clicked, this, &SavingIndicator::cancelRequested);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    hide();
}

void SavingIndicator::begin(const QString& path) {
    m_path = path;
    m_bar->setRange(0, 0); // busy, until the writer says how far it is
    retranslate();
    show();
}

void SavingIndicator::beginArranging() {
    begin({});
}

void SavingIndicator::setProgress(double share) {
    m_bar->setRange(0, 100);
    m_bar->setValue(static_cast<int>(share * 100));
}

QString SavingIndicator::text() const {
    return m_text->text();
}

void SavingIndicator::retranslate() {
    const bool saving = !m_path.isEmpty();
    m_text->setText(saving ? tr("Saving %1 …").arg(QFileInfo(m_path).fileName())
                           : tr("The log is being arranged anew …"));
    m_bar->setAccessibleName(m_text->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(saving ? tr("Stop saving; the file stays as it was")
                                : tr("Leave the scenario as it is"));
}

void SavingIndicator::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace bacscope
