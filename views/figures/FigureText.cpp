#include "figures/FigureText.h"

#include "figures/Theme.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPen>

namespace bacscope {

FigureFonts::FigureFonts(double scale)
    : title(figureFont(19 * scale, QFont::DemiBold)), strong(figureFont(14 * scale, QFont::DemiBold)),
      plain(figureFont(13 * scale)), small(figureFont(axisFontPixels * scale)),
      label(figureFont(11.4 * scale)), flag(figureFont(12 * scale, QFont::DemiBold)) {}

double textWidth(const QFont& font, const QString& text) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

double capHeight(const QFont& font) {
    return QFontMetricsF(font).capHeight();
}

QString elidedText(const QFont& font, const QString& text, double width, Qt::TextElideMode mode) {
    return QFontMetricsF(font).elidedText(text, mode, width);
}

QString singleLine(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSpace()) {
            clean += c == QChar(QChar::Nbsp) ? c : QChar(QLatin1Char(' '));
        } else if (!c.isSurrogate() && c.category() != QChar::Other_Control && c.unicode() < 0xfffe) {
            clean += c;
        }
    }
    return clean.trimmed();
}

void drawText(QPainter& painter, QPointF position, const QString& text, const QFont& font,
              const QColor& color) {
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(position, text);
}

void drawTextCentred(QPainter& painter, QPointF centre, const QString& text, const QFont& font,
                     const QColor& color) {
    const QPointF position(centre.x() - textWidth(font, text) / 2, centre.y() + capHeight(font) / 2);
    drawText(painter, position, text, font, color);
}

void drawTextWithHalo(QPainter& painter, QPointF position, const QString& text, const QFont& font,
                      const QColor& color, const QColor& paper, double rim) {
    QPainterPath letters;
    letters.addText(position, font, text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paper, rim * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(letters);
    drawText(painter, position, text, font, color);
}

void drawTextOnHalo(QPainter& painter, QPointF position, const QString& text, const QFont& font,
                    const QColor& color, const QColor& paper, double rim) {
    painter.setFont(font);
    painter.setPen(paper);
    const double reach = rim * 0.75;
    const double diagonal = reach * 0.70710678;
    for (const QPointF& away : {QPointF(reach, 0), QPointF(-reach, 0), QPointF(0, reach), QPointF(0, -reach),
                                QPointF(diagonal, diagonal), QPointF(-diagonal, diagonal),
                                QPointF(diagonal, -diagonal), QPointF(-diagonal, -diagonal)}) {
        painter.drawText(position + away, text);
    }
    drawText(painter, position, text, font, color);
}

} // namespace bacscope
