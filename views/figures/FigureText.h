// Text in figures: measured, shortened, broken into lines and drawn the same way everywhere. Letters are
// those of figureFont(), and a name reads as it was written: see letteringOf().
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>
#include <QStringList>

#include <vector>

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

/// The same font, or one of its size and weight in which this text reads as it is written. Inter draws "->"
/// as an arrow and the x between two digits as a sign of multiplication; so texts with these are set in a
/// family that does not, in files too, whose viewers do the same as Inter wants.
QFont letteringOf(const QFont& font, const QString& text);

/// The same font, without what makes something else of "->" and the like: for widgets, which cannot choose by
/// the text. It loses its kerning where it does so; most fonts stay as they are.
QFont verbatimFont(const QFont& font);

double textWidth(const QFont& font, const QString& text);
double capHeight(const QFont& font);
QString elidedText(const QFont& font, const QString& text, double width,
                   Qt::TextElideMode mode = Qt::ElideRight);
/// Of an entity, "customers/42", what comes after the slash tells it from its like: it stays, and what comes
/// before gives way in its middle. Text without a slash is shortened in the middle.
QString elidedEntity(const QFont& font, const QString& text, double width);
/// Broken at blanks, else after a hyphen, dot, slash or underscore, else within a word, with a hyphen; the
/// last of at most `mostLines` lines is shortened in `mode` where the text is longer.
QStringList wrappedText(const QFont& font, const QString& text, double width, std::size_t mostLines,
                        Qt::TextElideMode mode = Qt::ElideRight);
/// Names as they fit into `width`, in up to `mostLines` lines each. Where one has to be shortened, two
/// different names never come out the same: what tells them apart stays.
std::vector<QStringList> distinctNames(const QFont& font, const std::vector<QString>& names, double width,
                                       std::size_t mostLines);
/// On one line; characters that cannot be seen, or that XML 1.0 cannot hold, shown as what they are.
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
