#include "window/MessageBar.h"

#include "widgets/ThemePalette.h"
#include "window/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimerEvent>
#include <QToolButton>

namespace bacscope {

namespace {

constexpr int briefly = 4000; ///< ms
constexpr int dismissIcon = 16;

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_text(new QLabel(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("messageBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_layout->setContentsMargins(16, 6, 10, 6);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_close);
    retranslate();
    hide();
}

void MessageBar::showMessage(const QString& text, const std::vector<MessageAction>& actions) {
    m_brief.stop();
    m_text->setText(text);
    for (QPushButton* button : m_buttons) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_buttons.clear();
    for (const MessageAction& action : actions) {
        auto* button = new QPushButton(action.text, this);
        button->setObjectName(QStringLiteral("plain"));
        connect(button, &QPushButton::clicked, this, action.run);
        m_layout->insertWidget(m_layout->indexOf(m_close), button);
        m_buttons.push_back(button);
    }
    scale();
    setAccessibleName(text);
    show();
}

void MessageBar::showBriefly(const QString& text) {
    showMessage(text, {});
    m_brief.start(briefly, this);
}

void MessageBar::setScale(double scale) {
    m_scale = scale;
    this->scale();
}

void MessageBar::scale() {
    const QFont letters = scaledFont(font(), m_scale);
    m_text->setFont(letters);
    for (QPushButton* button : m_buttons) {
        button->setFont(letters);
    }
    m_close->setIconSize(QSize(dismissIcon, dismissIcon) * m_scale);
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

void MessageBar::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_brief.timerId()) {
        m_brief.stop();
        hide();
    } else {
        QFrame::timerEvent(event);
    }
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace bacscope
