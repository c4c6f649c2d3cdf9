#include "figures/FigureText.h"

#include "figures/Theme.h"
#include "text/ShownName.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QTextLayout>

#include <algorithm>
#include <map>
#include <set>

namespace bacscope {

namespace {

/// The sequences that contextual alternates and ligatures of Inter make something else of.
bool changesInShaping(const QString& text) {
    const auto isDigit = [&](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isDigit(); };
    const auto is = [&](qsizetype i, const char* any) {
        return i >= 0 && i < text.size() && text.at(i).unicode() < 0x80 &&
               QLatin1String(any).contains(text.at(i));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if ((c == u'>' && is(i - 1, "-=<>~|")) || (c == u'<' && is(i + 1, "-=<>~|")) ||
            ((c == u'x' || c == u'X' || c == u'*') && isDigit(i - 1) && isDigit(i + 1))) {
            return true;
        }
    }
    return false;
}

/// A blank that lines may be broken at: not the one between a number and its unit.
bool isBreakable(QChar letter) {
    constexpr char16_t narrowNoBreakSpace = 0x202f;
    return letter.isSpace() && letter != QChar(QChar::Nbsp) && letter != QChar(narrowNoBreakSpace);
}

struct LineEnd {
    qsizetype at = 1;
    bool hyphen = false; ///< it is within a word
};

/// How much of a text that is too long goes onto a line: up to the last place to break it that fits.
LineEnd lineEnd(const QFont& font, const QString& text, double width) {
    const double hyphen = textWidth(font, QStringLiteral("-"));
    qsizetype fits = 1;
    qsizetype within = 0; // a word, of which two letters at least stay together
    qsizetype blank = 0;
    qsizetype joint = 0;
    // Cuts at letters of two code units would part them.
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const double used = textWidth(font, text.left(i).trimmed());
        if (used > width) {
            break;
        }
        const bool parts = i < text.size() && (text.at(i).isLowSurrogate() || text.at(i).isMark());
        fits = parts ? fits : i;
        if (i < text.size() && isBreakable(text.at(i))) {
            blank = i;
        } else if (QStringLiteral("-_./:").contains(text.at(i - 1)) && i > 2) {
            joint = i;
        } else if (i > 1 && i + 1 < text.size() && used + hyphen <= width && text.at(i - 2).isLetter() &&
                   text.at(i - 1).isLetter() && text.at(i).isLetter() && text.at(i + 1).isLetter()) {
            within = i;
        }
    }
    return blank > 0    ? LineEnd{blank}
           : joint > 0  ? LineEnd{joint}
           : within > 0 ? LineEnd{within, true}
                        : LineEnd{fits};
}

} // namespace

FigureFonts::FigureFonts(double scale)
    : title(figureFont(19 * scale, QFont::DemiBold)), strong(figureFont(14 * scale, QFont::DemiBold)),
      plain(figureFont(13 * scale)), small(figureFont(axisFontPixels * scale)),
      label(figureFont(11.4 * scale)), flag(figureFont(12 * scale, QFont::DemiBold)) {}

QFont letteringOf(const QFont& font, const QString& text) {
    if (!changesInShaping(text)) {
        return font;
    }
    static const QStringList families = [] {
        const QStringList installed = QFontDatabase::families();
        QStringList wanted;
        for (const QString& family : {QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                      QStringLiteral("Liberation Sans"), QStringLiteral("Arial")}) {
            if (installed.contains(family)) {
                wanted.append(family);
            }
        }
        return wanted;
    }();
    QFont plain = font;
    if (families.isEmpty()) {
        plain.setStyleStrategy(QFont::PreferNoShaping); // loses the kerning, too
    } else {
        plain.setFamilies(families);
    }
    return plain;
}

QFont verbatimFont(const QFont& font) {
    const auto glyphs = [](const QFont& of) {
        QTextLayout layout(QStringLiteral("a->b 0x1 <=="), of);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        QList<quint32> all;
        for (const QGlyphRun& run : layout.glyphRuns()) {
            all += run.glyphIndexes();
        }
        return all;
    };
    QFont plain = font;
    plain.setStyleStrategy(QFont::PreferNoShaping);
    return glyphs(font) == glyphs(plain) ? font : plain;
}

double textWidth(const QFont& font, const QString& text) {
    return QFontMetricsF(letteringOf(font, text)).horizontalAdvance(text);
}

double capHeight(const QFont& font) {
    return QFontMetricsF(font).capHeight();
}

QString elidedText(const QFont& font, const QString& text, double width, Qt::TextElideMode mode) {
    return QFontMetricsF(letteringOf(font, text)).elidedText(text, mode, width);
}

QString elidedEntity(const QFont& font, const QString& text, double width) {
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash <= 0 || textWidth(font, text) <= width) {
        return elidedText(font, text, width, Qt::ElideMiddle);
    }
    const QString end = text.mid(slash);
    const double left = width - textWidth(font, end);
    const QString kind = elidedText(font, text.left(slash), left, Qt::ElideMiddle);
    // Not a letter of the kind has room: the end of what tells it apart.
    return kind.size() < 2 || left <= 0 ? elidedText(font, text, width, Qt::ElideMiddle) : kind + end;
}

QStringList wrappedText(const QFont& font, const QString& text, double width, std::size_t mostLines,
                        Qt::TextElideMode mode) {
    QStringList lines;
    QString rest = text;
    while (!rest.isEmpty() && lines.size() + 1 < static_cast<qsizetype>(mostLines) &&
           textWidth(font, rest) > width) {
        const LineEnd end = lineEnd(font, rest, width);
        lines.append(rest.left(end.at).trimmed() + (end.hyphen ? QStringLiteral("-") : QString()));
        rest = rest.mid(end.at).trimmed();
    }
    if (!rest.isEmpty()) {
        lines.append(elidedText(font, rest, width, mode));
    }
    return lines;
}

std::vector<QStringList> distinctNames(const QFont& font, const std::vector<QString>& names, double width,
                                       std::size_t mostLines) {
    std::vector<QStringList> shown;
    std::map<QStringList, std::set<QString>> meanings;
    for (const QString& name : names) {
        shown.push_back(wrappedText(font, name, width, mostLines, Qt::ElideMiddle));
        meanings[shown.back()].insert(name);
    }
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::set<QString>& alike = meanings[shown[i]];
        if (alike.size() < 2) {
            continue;
        }
        // From where they begin to differ, after as much of the beginning as there is room for.
        qsizetype common = alike.begin()->size();
        for (const QString& other : alike) {
            const auto ends = std::mismatch(names[i].begin(), names[i].end(), other.begin(), other.end());
            if (other != names[i]) {
                common = std::min<qsizetype>(common, ends.first - names[i].begin());
            }
        }
        const QString dots(QChar(0x2026));
        const qsizetype from = std::max<qsizetype>(0, common - 1);
        const QString end = names[i].mid(from);
        const double left = width - textWidth(font, dots + end);
        QString start = names[i].left(from);
        while (!start.isEmpty() && textWidth(font, start) > left) {
            start.chop(1);
        }
        shown[i] = {elidedText(font, start + dots + end, width, Qt::ElideRight)};
        // Too narrow even for that: a number.
        if (std::any_of(shown.begin(), shown.begin() + static_cast<std::ptrdiff_t>(i),
                        [&](const QStringList& before) { return before == shown[i]; }) &&
            std::find(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i), names[i]) ==
                names.begin() + static_cast<std::ptrdiff_t>(i)) {
            const QString number = QStringLiteral("…%1").arg(i + 1);
            shown[i] = {elidedText(font, names[i], width - textWidth(font, number), Qt::ElideRight)
                            .remove(QChar(0x2026)) +
                        number};
        }
    }
    return shown;
}

QString singleLine(const QString& text) {
    return shownText(text);
}

namespace {

/// Between letters and digits some fonts have other forms of a colon or a bracket, which in a PDF have no
/// text: they could neither be found nor copied. On their own they have none.
void drawWithPlainSigns(QPainter& painter, QPointF position, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const auto isPlain = [](QChar c) {
        return c.isLetterOrNumber() || c.isSpace() || c.isMark() || c.isSurrogate();
    };
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin + 1;
        while (isPlain(text[begin]) && end < text.size() && isPlain(text[end])) {
            ++end;
        }
        const QString part = text.mid(begin, end - begin);
        painter.drawText(position, part);
        position.rx() += metrics.horizontalAdvance(part);
        begin = end;
    }
}

} // namespace

void drawText(QPainter& painter, QPointF position, const QString& text, const QFont& font,
              const QColor& color) {
    painter.setFont(letteringOf(font, text));
    painter.setPen(color);
    if (painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Pdf) {
        drawWithPlainSigns(painter, position, text);
    } else {
        painter.drawText(position, text);
    }
}

void drawTextCentred(QPainter& painter, QPointF centre, const QString& text, const QFont& font,
                     const QColor& color) {
    const QPointF position(centre.x() - textWidth(font, text) / 2, centre.y() + capHeight(font) / 2);
    drawText(painter, position, text, font, color);
}

void drawTextWithHalo(QPainter& painter, QPointF position, const QString& text, const QFont& font,
                      const QColor& color, const QColor& paper, double rim) {
    QPainterPath letters;
    letters.addText(position, letteringOf(font, text), text);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paper, rim * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(letters);
    drawText(painter, position, text, font, color);
}

void drawTextOnHalo(QPainter& painter, QPointF position, const QString& text, const QFont& font,
                    const QColor& color, const QColor& paper, double rim) {
    painter.setFont(letteringOf(font, text));
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
