#include "window/LessonBar.h"

#include "text/CornersText.h"
#include "widgets/ThemePalette.h"
#include "window/Icons.h"

#include <QAction>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTextLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>
#include <vector>

namespace bacscope {

namespace {

constexpr int foldedLines = 2;
constexpr double titleSize = 1.35; ///< relative to the other letters
constexpr int closeIcon = 14;

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
    : QFrame(parent), m_column(new QWidget(this)), m_title(new QLabel(m_column)),
      m_text(new QLabel(m_column)), m_toTry(new QLabel(m_column)), m_origin(new QLabel(m_column)),
      m_more(new QToolButton(this)), m_previous(new QToolButton(this)), m_next(new QToolButton(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("lessonBar"));
    for (QLabel* label : {m_title, m_text, m_toTry, m_origin}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_title->setWordWrap(true);
    m_toTry->setWordWrap(true);
    m_column->installEventFilter(this);
    // The text has the same room with and without it.
    QSizePolicy kept = m_more->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_more->setSizePolicy(kept);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        fold();
    });
    connect(m_close, &QToolButton::clicked, this, &LessonBar::closed);
    auto* texts = new QVBoxLayout(m_column);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(2);
    for (QLabel* label : {m_title, m_text, m_toTry, m_origin}) {
        texts->addWidget(label);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 4, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(m_column, 1, Qt::AlignTop);
    for (QToolButton* button : {m_more, m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    m_previous->setText(QStringLiteral("‹"));
    retranslate();
    scale();
}

void LessonBar::setScenario(const Scenario& scenario) {
    m_titleOfScenario = scenario.title;
    m_description = scenario.description;
    m_instruction = scenario.toTry;
    m_source = scenario.source;
    m_unfolded = false;
    retranslate();
}

void LessonBar::setKept(Kept kept) {
    if (kept != m_kept) {
        m_kept = kept;
        fold();
    }
}

void LessonBar::setTheme(const Theme& theme) {
    setStyleSheet(
        QStringLiteral("QFrame#lessonBar { background: %1; border: none; }").arg(theme.paper.name()));
    QPalette strong = palette();
    strong.setColor(QPalette::WindowText, theme.ink);
    for (QLabel* label : {m_title, m_text, m_toTry}) {
        label->setPalette(strong);
    }
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme.softInk);
    m_origin->setPalette(soft);
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme.softInk, theme.faint));
}

void LessonBar::setPresenting(bool on, double scale) {
    m_presenting = on;
    m_scale = scale;
    this->scale();
}

void LessonBar::setLittleRoom(bool little) {
    if (little != m_littleRoom) {
        m_littleRoom = little;
        fold();
    }
}

void LessonBar::setTextVisible(bool visible) {
    if (visible != m_textVisible) {
        m_textVisible = visible;
        fold();
    }
}

void LessonBar::setStepActions(QAction* previous, QAction* next) {
    for (const auto& [button, action] : {std::pair{m_previous, previous}, std::pair{m_next, next}}) {
        const auto follow = [button = button, action = action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
            button->setAccessibleName(action->statusTip());
        };
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, follow);
        follow();
    }
}

void LessonBar::foldText() {
    m_unfolded = false;
    fold();
}

bool LessonBar::hasText() const {
    return !m_description.isEmpty() || !m_instruction.isEmpty() || !m_source.isEmpty() ||
           (m_presenting && !m_titleOfScenario.isEmpty());
}

QString LessonBar::text() const {
    return m_kept == Kept::BackupAndAvailability ? m_description.in(QLocale().name()).simplified()
                                                 : keptSentence(m_kept);
}

QString LessonBar::toTry() const {
    switch (m_kept) {
    case Kept::BackupAndAvailability:
        break;
    case Kept::BackupAndConsistency:
        return tr("Drag the padlock, where the lock begins, to see what it keeps waiting; the corners (F6) "
                  "say what it costs.");
    case Kept::AvailabilityAndConsistency:
        return tr("Drag the disaster to see what it takes; choose two other corners (F6) to see what a "
                  "backup would save.");
    }
    return m_instruction.in(QLocale().name()).simplified();
}

QString LessonBar::shownText() const {
    return m_text->isHidden() ? QString() : m_text->text();
}

QString LessonBar::shownToTry() const {
    return m_toTry->isHidden() ? QString() : m_toTry->text();
}

QString LessonBar::shownTitle() const {
    return m_title->isHidden() ? QString() : m_title->text();
}

void LessonBar::scale() {
    const QFont plain = scaledFont(font(), m_scale);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    QFont large = scaledFont(font(), titleSize * m_scale);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_toTry->setFont(strong);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_text, m_origin, m_more, m_previous, m_next}) {
        widget->setFont(plain);
    }
    const auto icon = static_cast<int>(std::lround(closeIcon * m_scale));
    m_close->setIconSize(QSize(icon, icon));
    for (QToolButton* button : {m_more, m_previous, m_next, m_close}) {
        button->setFixedHeight(m_more->fontMetrics().height() + 6); // their letters stand in one line
    }
    fold();
}

void LessonBar::fold() {
    const QString whole = text();
    const QString title = m_presenting ? m_titleOfScenario.in(QLocale().name()).simplified() : QString();
    const QString instruction = toTry();
    const QString origin =
        m_kept == Kept::BackupAndAvailability ? m_source.in(QLocale().name()).simplified() : QString();
    const int width = m_column->width();
    const std::vector<int> starts = lineStarts(whole, m_text->font(), width);
    const auto lines = static_cast<int>(starts.size());
    // What to try is shown in any case; what was to be read before it gives way.
    const int room = instruction.isEmpty() ? foldedLines : m_presenting || m_littleRoom ? 0 : foldedLines - 1;
    const bool originFits =
        origin.isEmpty() || (lines < room && m_origin->fontMetrics().horizontalAdvance(origin) <= width);
    const bool fits = lines <= room && originFits;
    const bool isWhole = fits || m_unfolded;

    QString shown = whole;
    if (!isWhole && lines >= room) {
        const int last = room == 0 ? 0 : starts[static_cast<std::size_t>(room) - 1];
        shown = (last == 0 ? QString() : whole.left(last) + u'\n') +
                m_text->fontMetrics().elidedText(whole.mid(last), Qt::ElideRight, width);
    }
    for (QLabel* label : {m_text, m_origin}) {
        label->setWordWrap(isWhole);
    }
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(shown);
    m_text->setAccessibleName(whole);
    m_text->setVisible(m_textVisible && !whole.isEmpty() && (isWhole || room > 0));
    m_toTry->setText(tr("To try: %1").arg(instruction));
    m_toTry->setVisible(m_textVisible && !instruction.isEmpty());
    m_origin->setText(isWhole ? origin : m_origin->fontMetrics().elidedText(origin, Qt::ElideRight, width));
    m_origin->setVisible(m_textVisible && !origin.isEmpty() && (isWhole || lines < room));
    m_more->setText(m_unfolded ? tr("less") : tr("more…"));
    m_more->setToolTip(m_unfolded ? tr("Show only the beginning of the description")
                                  : tr("Show the whole description and where it is from"));
    m_more->setVisible(m_textVisible && !fits);
    // A presenter's remote, or the keyboard, goes on from a presentation.
    for (QToolButton* button : {m_previous, m_next, m_close}) {
        button->setVisible(m_textVisible && !m_presenting);
    }
    m_next->setText(m_littleRoom ? QStringLiteral("›") : tr("Next scenario ›"));
}

void LessonBar::retranslate() {
    m_close->setToolTip(tr("Hide the description (View menu)"));
    m_close->setAccessibleName(tr("Hide the description"));
    fold();
}

bool LessonBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_column && event->type() == QEvent::Resize && m_column->width() != m_foldedAt) {
        m_foldedAt = m_column->width();
        fold();
    }
    return QFrame::eventFilter(watched, event);
}

void LessonBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        scale();
    }
    QFrame::changeEvent(event);
}

} // namespace bacscope
