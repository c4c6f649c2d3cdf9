#include "widgets/AnomalyChip.h"

#include "figures/Glyphs.h"
#include "text/Glossary.h"
#include "text/Plural.h"
#include "text/Sentences.h"
#include "widgets/AnomalyShape.h"
#include "widgets/ThemePalette.h"
#include "widgets/ToolTips.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace bacscope {

namespace {

constexpr int smallestShape = 16;

/// At the ends, and between shape, number and word: larger around larger letters, where there is room.
int paddingFor(const QFontMetrics& letters, AnomalyChip::Fit fit) {
    const int roomy = std::max(12, letters.height() * 2 / 3);
    return fit == AnomalyChip::Fit::Close ? 12 : roomy;
}

int gapFor(const QFontMetrics& letters, AnomalyChip::Fit fit) {
    const int roomy = std::max(8, letters.height() * 4 / 9);
    return fit == AnomalyChip::Fit::Close ? std::min(10, roomy) : roomy;
}

int shapeSizeFor(const QFontMetrics& letters) {
    return std::max(smallestShape, letters.height() * 8 / 9);
}

} // namespace

AnomalyChip::AnomalyChip(AnomalyKind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void AnomalyChip::setCount(std::size_t count) {
    if (count == m_count) {
        return;
    }
    m_count = count;
    const std::size_t digits = std::to_string(count).size();
    if (digits > m_digits) {
        m_digits = digits;
        updateGeometry();
    }
    retranslate();
}

void AnomalyChip::setTheme(const Theme& theme) {
    m_theme = theme;
    update();
}

void AnomalyChip::setFit(Fit fit) {
    m_fit = fit;
    update();
}

QString AnomalyChip::number() const {
    return locale().toString(qulonglong(m_count));
}

QString AnomalyChip::word() const {
    return Sentences::kindName(m_kind, pluralCount(m_count));
}

void AnomalyChip::retranslate() {
    const QString text = Sentences::countOf(m_kind, m_count);
    setAccessibleName(text);
    const QString definition = definitionOf(termOf(m_kind), locale());
    setAccessibleDescription(definition);
    setToolTip(inLines({m_count == 0 ? text : tr("%1: click for the next one").arg(text), definition}));
    setEnabled(m_count > 0);
    update();
}

int AnomalyChip::widthFor(Fit fit) const {
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics numbers(strong);
    const int digits = numbers.horizontalAdvance(QString(static_cast<qsizetype>(m_digits), QLatin1Char('8')));
    const int padding = paddingFor(fontMetrics(), fit);
    const int gap = gapFor(fontMetrics(), fit);
    int width = padding + shapeSizeFor(fontMetrics()) + gap + digits + padding;
    if (fit != Fit::Short) {
        // Singular and plural alike
        const QFontMetrics words(font());
        width += gap - 2 +
                 std::max(words.horizontalAdvance(Sentences::kindName(m_kind, 1)),
                          words.horizontalAdvance(Sentences::kindName(m_kind, 2)));
    }
    return width;
}

QSize AnomalyChip::sizeHint() const {
    return {widthFor(m_fit), fontMetrics().height() + 12};
}

void AnomalyChip::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void AnomalyChip::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void AnomalyChip::paintEvent(QPaintEvent*) {
    const bool none = m_count == 0;
    const QColor color = none ? m_theme.softInk : anomalyColor(m_kind, m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const double radius = body.height() / 2;
    const double tint = none ? 0 : isDown() ? 0.3 : underMouse() ? 0.2 : 0.1;
    painter.setPen(QPen(none ? m_theme.faint : color, hasFocus() ? 2 : 1));
    painter.setBrush(blend(m_theme.paper, color, tint));
    painter.drawRoundedRect(body, radius, radius);

    // What there is none of stands back.
    const QColor shape = none ? blend(m_theme.paper, m_theme.softInk, 0.6) : color;
    const int shapeSize = shapeSizeFor(fontMetrics());
    const int padding = paddingFor(fontMetrics(), m_fit);
    const int gap = gapFor(fontMetrics(), m_fit);
    paintAnomalyShape(painter, m_kind, QRectF(padding, (height() - shapeSize) / 2.0, shapeSize, shapeSize),
                      shape);

    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(color);
    const int left = padding + shapeSize + gap;
    const QFontMetrics numbers(strong);
    const QString text = number();
    painter.drawText(QRectF(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (m_fit != Fit::Short) {
        const int wordLeft = left + numbers.horizontalAdvance(text) + gap - 2;
        painter.setFont(font());
        painter.drawText(QRectF(wordLeft, 0, width() - wordLeft - 4, height()),
                         Qt::AlignVCenter | Qt::AlignLeft, word());
    }
}

} // namespace bacscope
