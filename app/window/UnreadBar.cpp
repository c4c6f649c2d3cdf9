#include "window/UnreadBar.h"

#include "text/ImportText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bacscope {

UnreadBar::UnreadBar(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_skip(new QPushButton(this)),
      m_lines(new QPushButton(this)) {
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QPushButton* button : {m_skip, m_lines}) {
        button->setObjectName(QStringLiteral("plain"));
        button->setAutoDefault(false);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addWidget(m_lines);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    connect(m_skip, &QPushButton::clicked, this, &UnreadBar::skipRequested);
    connect(m_lines, &QPushButton::clicked, this, &UnreadBar::linesRequested);
    setUnread({});
}

void UnreadBar::setUnread(const std::optional<UnreadRecords>& unread) {
    m_unread = unread && unread->readable > 0 ? unread : std::nullopt;
    setVisible(m_unread.has_value());
    retranslate();
}

void UnreadBar::retranslate() {
    if (!m_unread) {
        return;
    }
    m_sentence->setText(unreadSentence(*m_unread));
    m_skip->setText(m_unread->count == 1
                        ? tr("&Go on without it")
                        : tr("&Go on without these %Ln records", nullptr, static_cast<int>(m_unread->count)));
    m_lines->setText(tr("T&ake them as further lines of records"));
    m_lines->setVisible(m_unread->mayBeLines);
}

void UnreadBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace bacscope
