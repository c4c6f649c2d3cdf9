#include "text/ShownName.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace bacscope {

namespace {

struct ShownNameText {
    Q_DECLARE_TR_FUNCTIONS(ShownName)
};

constexpr char32_t zeroWidthNonJoiner = 0x200c;
constexpr char32_t zeroWidthJoiner = 0x200d;
constexpr char32_t latinEnds = 0x300; ///< the letters below need nothing that joins or parts them

/// Takes no room, or orders about what stands beside it.
bool isUnseen(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned: // among them U+FFFE and U+FFFF, which XML cannot hold
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        // Signs of Arabic and Kaithi numbers, which are seen.
        return !((c >= 0x600 && c <= 0x605) || c == 0x6dd || c == 0x70f || c == 0x8e2 || c == 0x110bd);
    default:
        return false;
    }
}

/// Persian and Indian words, families and flags of emoji are written with characters of no width.
bool joins(char32_t c, char32_t before, char32_t after) {
    const bool joiner = c == zeroWidthNonJoiner || c == zeroWidthJoiner;
    const bool flagTag = c >= 0xe0020 && c <= 0xe007f;
    return (joiner && before >= latinEnds && after >= latinEnds) || (flagTag && before > 0xffff);
}

/// As toUcs4(), which would hide that half of a character is there.
std::vector<char32_t> pointsOf(const QString& text) {
    std::vector<char32_t> points;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        points.push_back(isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode());
        i += isPair;
    }
    return points;
}

QString shown(const QString& text, bool isName) {
    const auto isPlain = [](QChar c) { return c >= QLatin1Char(' ') && c.unicode() < 0x7f; };
    if (std::ranges::all_of(text, isPlain)) {
        return text.trimmed();
    }
    QString out;
    out.reserve(text.size());
    const std::vector<char32_t> points = pointsOf(text);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        const char32_t before = i > 0 ? points[i - 1] : 0;
        const char32_t after = i + 1 < points.size() ? points[i + 1] : 0;
        const bool isBlank = QChar::isSpace(c) && c != 0xa0;
        const bool isBreak = isBlank && isUnseen(c);
        if (isBlank && !(isName && isBreak)) {
            out += QLatin1Char(' ');
        } else if (isUnseen(c) && !joins(c, before, after)) {
            out += QStringLiteral("‹U+%1›").arg(QString::number(c, 16).toUpper(), 4, QLatin1Char('0'));
        } else {
            out += QString::fromUcs4(&c, 1);
        }
    }
    return out.trimmed();
}

} // namespace

QString shownName(const QString& name) {
    const QString text = shown(name, true);
    return text.isEmpty() ? ShownNameText::tr("(no name)", "of a service, an entity …") : text;
}

QString shownName(std::string_view utf8) {
    return shownName(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

QString shownText(const QString& text) {
    return shown(text, false);
}

} // namespace bacscope
