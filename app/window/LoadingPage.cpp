#include "window/LoadingPage.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace bacscope {

LoadingPage::LoadingPage(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(this)) {
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setFixedWidth(360);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("plain"));
    m_cancel->setShortcut(Qt::Key_Escape);
    connect(m_cancel, &QPushButton::clicked, this, &LoadingPage::cancelRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void LoadingPage::begin(const QString& path) {
    m_path = path;
    m_bar->setRange(0, 0); // busy, until the reader says how far it is
    retranslate();
}

void LoadingPage::setProgress(double share) {
    m_bar->setRange(0, 100);
    m_bar->setValue(static_cast<int>(share * 100));
}

void LoadingPage::retranslate() {
    m_text->setText(tr("Reading %1 …").arg(QFileInfo(m_path).fileName()));
    m_cancel->setText(tr("&Cancel"));
}

void LoadingPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace bacscope
