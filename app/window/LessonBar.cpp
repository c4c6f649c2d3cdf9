#include "window/LessonBar.h"

#include "widgets/ThemePalette.h"
#include "window/Icons.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <vector>

namespace bacscope {

namespace {

constexpr int foldedLines = 2;

/// Where the lines of the text begin when it is wrapped at this width.
std::vector<int> lineStarts(const QString& text, const QFont& font, int width) {
    std::vector<int> starts;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        starts.push_back(line.textStart());
    }
    layout.endLayout();
    return starts;
}

} // namespace

LessonBar::LessonBar(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_origin(new QLabel(this)), m_more(new QToolButton(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("lessonBar"));
    for (QLabel* label : {m_text, m_origin}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_text->installEventFilter(this);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    // The text has the same room with and without it.
    QSizePolicy kept = m_more->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_more->setSizePolicy(kept);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        fold();
    });
    m_close->setAutoRaise(true);
    m_close->setIconSize(QSize(14, 14));
    connect(m_close, &QToolButton::clicked, this, &LessonBar::closed);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_text);
    texts->addWidget(m_origin);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 4, 10, 8);
    layout->setSpacing(8);
    layout->addLayout(texts, 1);
    layout->addWidget(m_more, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    retranslate();
}

void LessonBar::setScenario(const Scenario& scenario) {
    m_description = scenario.description;
    m_source = scenario.source;
    m_unfolded = false;
    retranslate();
}

void LessonBar::setTheme(const Theme& theme) {
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

QString LessonBar::text() const {
    return m_description.in(QLocale().name()).simplified();
}

QString LessonBar::shownText() const {
    return m_text->text();
}

void LessonBar::fold() {
    const QString whole = text();
    const QString origin = m_source.in(QLocale().name()).simplified();
    const int width = m_text->width();
    const std::vector<int> starts = lineStarts(whole, m_text->font(), width);
    const auto lines = static_cast<int>(starts.size());
    const bool originFits = origin.isEmpty() || (lines < foldedLines &&
                                                 m_origin->fontMetrics().horizontalAdvance(origin) <= width);
    const bool fits = lines <= foldedLines && originFits;
    const bool isWhole = fits || m_unfolded;

    QString shown = whole;
    if (!isWhole && lines >= foldedLines) {
        const int last = starts[foldedLines - 1];
        shown = whole.left(last) + u'\n' +
                m_text->fontMetrics().elidedText(whole.mid(last), Qt::ElideRight, width);
    }
    for (QLabel* label : {m_text, m_origin}) {
        label->setWordWrap(isWhole);
    }
    m_text->setText(shown);
    m_text->setAccessibleName(whole);
    m_text->setVisible(!whole.isEmpty());
    m_origin->setText(isWhole ? origin : m_origin->fontMetrics().elidedText(origin, Qt::ElideRight, width));
    m_origin->setVisible(!origin.isEmpty() && (isWhole || lines < foldedLines));
    m_more->setText(m_unfolded ? tr("less") : tr("more…"));
    m_more->setToolTip(m_unfolded ? tr("Show only the beginning of the description")
                                  : tr("Show the whole description and where it is from"));
    m_more->setVisible(!fits);
}

void LessonBar::retranslate() {
    m_close->setToolTip(tr("Hide the description (View menu)"));
    m_close->setAccessibleName(tr("Hide the description"));
    fold();
}

bool LessonBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::Resize && m_text->width() != m_foldedAt) {
        m_foldedAt = m_text->width();
        fold();
    }
    return QFrame::eventFilter(watched, event);
}

void LessonBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fold();
    }
    QFrame::changeEvent(event);
}

} // namespace bacscope
