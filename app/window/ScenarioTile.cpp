#include "window/ScenarioTile.h"

#include "figures/ScenarioThumbnail.h"
#include "scenario/ScenarioReader.h"
#include "widgets/ThemePalette.h"

#include <QEvent>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>

namespace bacscope {

namespace {

constexpr int padding = 12;
constexpr int lessonLines = 3;
constexpr double pictureRatio = 9.0 / 16.0;

QString languageOfNow() {
    return QLocale().name();
}

/// The first sentence: what the scenario teaches, in a line.
QString firstSentence(const QString& text) {
    const QString plain = text.simplified();
    const qsizetype end = plain.indexOf(QStringLiteral(". "));
    return end < 0 ? plain : plain.left(end + 1);
}

/// "Figure 3" of a source that names it, in the language of the source.
QString figureIn(const QString& source) {
    static const QRegularExpression form(
        QStringLiteral("\\b(Figures?|Abbildung(en)?)\\s+\\d+((\\s*,\\s*|\\s+(and|und)\\s+)\\d+)*"));
    return form.match(source.simplified()).captured();
}

/// Draws the text in at most `lines` lines, the last one elided.
void drawLines(QPainter& painter, const QString& text, QRect rect, int lines) {
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int y = rect.top();
    for (int i = 0; i < lines; ++i, y += metrics.lineSpacing()) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(rect.width());
        const bool last = i + 1 == lines;
        const QString piece =
            last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width())
                 : text.mid(line.textStart(), line.textLength());
        painter.drawText(rect.left(), y + metrics.ascent(), piece.trimmed());
    }
    layout.endLayout();
}

} // namespace

ScenarioTile::ScenarioTile(const QString& path, QWidget* parent) : QAbstractButton(parent), m_path(path) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(QFileInfo(path).completeBaseName());
}

int ScenarioTile::heightForWidth(int width) const {
    const int textHeight = fontMetrics().lineSpacing() * (1 + lessonLines);
    return static_cast<int>(width * pictureRatio) + textHeight + 2 * padding + 4;
}

QSize ScenarioTile::sizeHint() const {
    return {minimumTileWidth, heightForWidth(minimumTileWidth)};
}

QRect ScenarioTile::pictureRect() const {
    return {1, 1, width() - 2, static_cast<int>(width() * pictureRatio)};
}

bool ScenarioTile::prepare() {
    if (m_scenario && !m_thumbnail.isNull()) {
        return false;
    }
    if (!m_scenario) {
        ReadResult result = readScenario(m_path);
        if (!result.scenario) {
            return false;
        }
        m_scenario = std::move(result.scenario);
    }
    retranslate();
    drawThumbnail();
    update();
    return true;
}

void ScenarioTile::drawThumbnail() {
    if (m_scenario && width() > 2) {
        m_thumbnail = scenarioThumbnail(*m_scenario, pictureRect().size(), m_theme, devicePixelRatioF());
    }
}

void ScenarioTile::retranslate() {
    if (m_scenario) {
        setText(m_scenario->title.in(languageOfNow()));
        m_lesson = firstSentence(m_scenario->description.in(languageOfNow()));
        m_figure = figureIn(m_scenario->source.in(languageOfNow()));
        if (!m_figure.isEmpty()) {
            m_lesson = tr("%1: %2", "figure of the paper: what it shows").arg(m_figure, m_lesson);
        }
        setAccessibleName(text());
        setAccessibleDescription(m_lesson);
        const QString instruction = m_scenario->toTry.in(languageOfNow()).simplified();
        setToolTip(
            QStringLiteral("<p>%1</p>").arg(m_lesson.toHtmlEscaped()) +
            (instruction.isEmpty()
                 ? QString()
                 : QStringLiteral("<p>%1</p>").arg(tr("To try: %1").arg(instruction).toHtmlEscaped())));
        update();
    }
}

void ScenarioTile::setTheme(const Theme& theme) {
    m_theme = theme;
    m_thumbnail = {};
    update();
}

void ScenarioTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown();
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.fillPath(card, lit ? blend(m_theme.paper, m_theme.ink, 0.06) : m_theme.paper);
    painter.save();
    painter.setClipPath(card);
    if (!m_thumbnail.isNull()) {
        painter.drawImage(pictureRect(), m_thumbnail);
    }
    const QColor edge = blend(m_theme.paper, m_theme.ink, 0.16);
    painter.setPen(QPen(edge, 1));
    painter.drawLine(0, pictureRect().bottom() + 1, width(), pictureRect().bottom() + 1);
    painter.restore();

    QRect textRect = rect().adjusted(padding, pictureRect().bottom() + padding, -padding, -padding);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_theme.ink);
    const QFontMetrics metrics(bold);
    painter.drawText(textRect.left(), textRect.top() + metrics.ascent(),
                     metrics.elidedText(text(), Qt::ElideRight, textRect.width()));
    textRect.setTop(textRect.top() + metrics.lineSpacing() + 2);
    painter.setFont(font());
    painter.setPen(m_theme.softInk);
    drawLines(painter, m_lesson, textRect, lessonLines);

    const bool focused = hasFocus();
    painter.setPen(QPen(focused ? m_theme.selection : lit ? m_theme.softInk : edge, focused ? 2.5 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(card);
}

void ScenarioTile::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QAbstractButton::changeEvent(event);
}

void ScenarioTile::resizeEvent(QResizeEvent* event) {
    if (!m_thumbnail.isNull()) {
        drawThumbnail();
    }
    QAbstractButton::resizeEvent(event);
}

void ScenarioTile::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void ScenarioTile::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace bacscope
