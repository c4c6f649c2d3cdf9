#include "window/NarrationBar.h"

#include "figures/Glyphs.h"
#include "widgets/AnomalyHits.h"
#include "widgets/ThemePalette.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace bacscope {

NarrationBar::NarrationBar(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_text(new QLabel(this)) {
    setObjectName(QStringLiteral("narrationBar"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 10);
    layout->setSpacing(2);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    setScale(1);
}

void NarrationBar::setSubject(const TimelineSubject& subject) {
    m_subject = subject;
    m_anomaly.reset();
    refresh();
}

void NarrationBar::cutChanged() {
    refresh();
}

void NarrationBar::tell(const std::optional<AnyAnomaly>& anomaly) {
    m_anomaly = anomaly;
    refresh();
}

void NarrationBar::setTheme(const Theme& theme) {
    m_theme = theme;
    setStyleSheet(
        QStringLiteral("QFrame#narrationBar { background: %1; border: none; border-top: 1px solid %2; }")
            .arg(theme.paper.name(), blend(theme.paper, theme.ink, 0.16).name()));
    refresh();
}

void NarrationBar::setScale(double scale) {
    QFont strong = scaledFont(font(), scale);
    m_text->setFont(strong);
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
}

bool NarrationBar::hasText() const {
    return !m_text->text().isEmpty();
}

QString NarrationBar::text() const {
    return m_text->text();
}

void NarrationBar::refresh() {
    const bool shown = m_anomaly && m_subject.scenario && m_subject.tracker;
    const std::optional<AnyAnomaly> present =
        shown ? atPresentCut(*m_anomaly, *m_subject.tracker) : std::nullopt;
    if (present) {
        const Sentences words = sentencesOf(m_subject, locale());
        m_title->setText(words.title(*present));
        m_text->setText(words.explanation(*present));
        QPalette palette = paletteOf(m_theme);
        palette.setColor(QPalette::WindowText, m_theme.ink);
        m_text->setPalette(palette);
        palette.setColor(QPalette::WindowText, anomalyColor(kindOf(*present), m_theme));
        m_title->setPalette(palette);
    } else {
        m_title->clear();
        m_text->clear();
    }
    Q_EMIT textChanged();
}

void NarrationBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace bacscope
