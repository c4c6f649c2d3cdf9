#include "window/MessageBar.h"

#include "widgets/ThemePalette.h"
#include "window/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace bacscope {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_button(new QPushButton(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("messageBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_button->setObjectName(QStringLiteral("plain"));
    m_close->setAutoRaise(true);
    connect(m_button, &QPushButton::clicked, this, [this] { m_action(); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 10, 6);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    layout->addStretch();
    layout->addWidget(m_close);
    retranslate();
    hide();
}

void MessageBar::showMessage(const QString& text, const QString& actionText, std::function<void()> action) {
    m_text->setText(text);
    m_button->setText(actionText);
    m_button->setVisible(action != nullptr);
    m_action = std::move(action);
    show();
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::setTheme(const Theme& theme) {
    setStyleSheet(
        QStringLiteral("QFrame#messageBar { background: %1; border: none; border-bottom: 1px solid %2; }")
            .arg(blend(theme.paper, theme.softInk, 0.14).name(), theme.faint.name()));
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme.ink, theme.softInk));
}

void MessageBar::retranslate() {
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace bacscope
