// Text in figures: measured, shortened and drawn the same way everywhere.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

namespace bacscope {

/// The letters of a figure, by what they are for.
struct FigureFonts {
    explicit FigureFonts(double scale = 1);

    QFont title;
    QFont strong; ///< names of lanes
    QFont plain;
    QFont small; ///< second lines, axis, legend, caption
    QFont label; ///< of events
    QFont flag;  ///< of backup markers
};

double textWidth(const QFont& font, const QString& text);
double capHeight(const QFont& font);
QString elidedText(const QFont& font, const QString& text, double width,
                   Qt::TextElideMode mode = Qt::ElideRight);
/// On one line, without control characters and without what XML 1.0 cannot hold.
QString singleLine(const QString& text);

/// `position` is the left end of the base line.
void drawText(QPainter& painter, QPointF position, const QString& text, const QFont& font,
              const QColor& color);
void drawTextCentred(QPainter& painter, QPointF centre, const QString& text, const QFont& font,
                     const QColor& color);
/// With a rim of `paper` around the letters. The rim is a shape, the text stays text.
void drawTextWithHalo(QPainter& painter, QPointF position, const QString& text, const QFont& font,
                      const QColor& color, const QColor& paper, double rim);
/// The same for pictures, several times as fast: the rim is the text again and again, a little moved.
void drawTextOnHalo(QPainter& painter, QPointF position, const QString& text, const QFont& font,
                    const QColor& color, const QColor& paper, double rim);

} // namespace bacscope
