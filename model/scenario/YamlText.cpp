#include "scenario/YamlText.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace bacscope {

namespace {

constexpr qsizetype lineWidth = 100;

/// Characters that may stand in a file as they are.
bool isPrintable(QChar c) {
    return c.unicode() >= 0x20 && !(c.unicode() >= 0x7f && c.unicode() < 0xa0) && c.unicode() != 0x2028 &&
           c.unicode() != 0x2029 && c.unicode() != 0xfeff && c.unicode() != 0xfffe && c.unicode() != 0xffff;
}

bool isPlainCharacter(QChar c) {
    static const QString others = QStringLiteral("_./-+();=$^~");
    return isPrintable(c) &&
           (c.unicode() >= 0x80 || c == QLatin1Char(' ') || c.isLetterOrNumber() || others.contains(c));
}

/// What some YAML reader takes for something else than text.
bool isReserved(const QString& text) {
    static const std::array words{"null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"};
    return std::ranges::any_of(
        words, [&](const char* word) { return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
}

bool canBePlain(const QString& text) {
    if (text.isEmpty() || isReserved(text) || !std::ranges::all_of(text, isPlainCharacter)) {
        return false;
    }
    const QChar first = text.front();
    if (first.isSpace() || text.back().isSpace()) {
        return false;
    }
    if (first.isLetter() || first == QLatin1Char('_') || first.unicode() >= 0x80) {
        return true;
    }
    // `3 items` and `1/2` are plainly text, `017`, `1e3` and `2018-05-01` are not.
    return first.isDigit() && (text.contains(QLatin1Char(' ')) || text.contains(QLatin1Char('/')));
}

QByteArray quoted(const QString& text) {
    QString out = QStringLiteral("\"");
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '"':
        case '\\':
            out += QLatin1Char('\\') + QString(c);
            break;
        case '\n':
            out += QLatin1String("\\n");
            break;
        case '\t':
            out += QLatin1String("\\t");
            break;
        default:
            if (isPrintable(c)) {
                out += c;
            } else {
                out += QLatin1String("\\u") +
                       QString::number(c.unicode(), 16).rightJustified(4, QLatin1Char('0'));
            }
        }
    }
    return (out + QLatin1Char('"')).toUtf8();
}

/// Lines that a block scalar gives back as they are: nothing to escape, no white space at either end of a
/// line.
bool canBeBlock(const QStringList& lines) {
    return !lines.front().isEmpty() && !lines.back().isEmpty() &&
           std::ranges::all_of(lines, [](const QString& line) {
               return std::ranges::all_of(line, isPrintable) &&
                      (line.isEmpty() || (!line.front().isSpace() && !line.back().isSpace()));
           });
}

/// Breaks at single spaces, which folding turns into single spaces again.
QStringList folded(const QString& text) {
    QStringList lines;
    qsizetype begin = 0;
    while (text.size() - begin > lineWidth) {
        qsizetype end = -1;
        for (qsizetype i = begin + 1; i + 1 < text.size() && (i - begin <= lineWidth || end < 0); ++i) {
            if (text.at(i) == QLatin1Char(' ') && !text.at(i - 1).isSpace() && !text.at(i + 1).isSpace()) {
                end = i;
            }
        }
        if (end < 0) {
            break;
        }
        lines.push_back(text.mid(begin, end - begin));
        begin = end + 1;
    }
    lines.push_back(text.mid(begin));
    return lines;
}

QByteArray block(QByteArray head, const QStringList& lines, int indent) {
    for (const QString& line : lines) {
        head += '\n';
        if (!line.isEmpty()) {
            head += QByteArray(indent, ' ') + line.toUtf8();
        }
    }
    return head;
}

} // namespace

QByteArray yamlScalar(const QString& text) {
    return canBePlain(text) ? text.toUtf8() : quoted(text);
}

QByteArray yamlText(const QString& text, int indent) {
    const bool endsInLine = text.size() > 1 && text.endsWith(QLatin1Char('\n'));
    const QString body = endsInLine ? text.chopped(1) : text;
    const QByteArray chomp = endsInLine ? "" : "-";
    const QStringList lines = body.split(QLatin1Char('\n'));
    if (body.isEmpty() || (lines.size() == 1 && !endsInLine && body.size() <= lineWidth) ||
        !canBeBlock(lines)) {
        return yamlScalar(text);
    }
    return lines.size() == 1 ? block(">" + chomp, folded(body), indent) : block("|" + chomp, lines, indent);
}

QByteArray yamlKey(const QString& text, int indent) {
    const QByteArray key = yamlScalar(text);
    const QByteArray space(indent, ' ');
    return key.size() <= 500 ? space + key + ':' : space + "? " + key + '\n' + space + ':';
}

} // namespace bacscope
