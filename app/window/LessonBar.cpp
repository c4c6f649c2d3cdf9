#include "window/LessonBar.h"

#include "widgets/ThemePalette.h"
#include "window/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace bacscope {

LessonBar::LessonBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_origin(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("lessonBar"));
    for (QLabel* label : {m_text, m_origin}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_close->setAutoRaise(true);
    m_close->setIconSize(QSize(14, 14));
    connect(m_close, &QToolButton::clicked, this, &LessonBar::closed);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_text);
    texts->addWidget(m_origin);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 4, 10, 8);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    retranslate();
}

void LessonBar::setScenario(const Scenario& scenario)
{
    m_description = scenario.description;
    m_source = scenario.source;
    retranslate();
}

void LessonBar::setTheme(const Theme& theme)
{
    setStyleSheet(
        QStringLiteral("QFrame#lessonBar { background: %1; border: none; }").arg(theme.paper.name()));
    QPalette strong = palette();
    strong.setColor(QPalette::WindowText, theme.ink);
    m_text->setPalette(strong);
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme.softInk);
    m_origin->setPalette(soft);
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme.softInk, theme.faint));
}

QString LessonBar::text() const
{
    return m_text->text();
}

void LessonBar::retranslate()
{
    const QString language = QLocale().name();
    m_text->setText(m_description.in(language).simplified());
    m_text->setVisible(!m_text->text().isEmpty());
    m_origin->setText(m_source.in(language).simplified());
    m_origin->setVisible(!m_origin->text().isEmpty());
    m_close->setToolTip(tr("Hide the description (View menu)"));
    m_close->setAccessibleName(tr("Hide the description"));
}

void LessonBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace bacscope
