#include "scenario/TextEncoding.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace bacscope {

namespace {

using Encoding = QStringConverter::Encoding;

std::optional<Encoding> markedEncoding(const QByteArray& bytes) {
    const std::optional<Encoding> found = QStringConverter::encodingForData(bytes);
    return found == QStringConverter::Utf8 ? std::nullopt : found;
}

/// By where the zeros are among its first characters, which are ASCII in all formats that we read.
std::optional<Encoding> unmarkedEncoding(const QByteArray& bytes) {
    constexpr qsizetype looked = 32;
    constexpr qsizetype fewest = 8;
    const qsizetype size = std::min(bytes.size(), looked) / 4 * 4;
    if (size < fewest) {
        return {};
    }
    std::array<bool, 4> allZero{true, true, true, true};
    std::array<bool, 4> noneZero{true, true, true, true};
    for (qsizetype i = 0; i < size; ++i) {
        const auto place = static_cast<std::size_t>(i % 4);
        allZero[place] = allZero[place] && bytes[i] == '\0';
        noneZero[place] = noneZero[place] && bytes[i] != '\0';
    }
    // From the widest on: zeros of UTF-32 stand where some of UTF-16 do.
    if (noneZero[0] && allZero[1] && allZero[2] && allZero[3]) {
        return QStringConverter::Utf32LE;
    }
    if (allZero[0] && allZero[1] && allZero[2] && noneZero[3]) {
        return QStringConverter::Utf32BE;
    }
    if (noneZero[0] && allZero[1] && noneZero[2] && allZero[3]) {
        return QStringConverter::Utf16LE;
    }
    if (allZero[0] && noneZero[1] && allZero[2] && noneZero[3]) {
        return QStringConverter::Utf16BE;
    }
    return {};
}

} // namespace

std::size_t DecodedText::offsetInFile(std::size_t offset) const {
    const QString before = QString::fromUtf8(utf8.constData(), static_cast<qsizetype>(offset));
    switch (encoding) {
    case TextEncoding::Utf8:
        break;
    case TextEncoding::Latin1:
        return static_cast<std::size_t>(before.size());
    case TextEncoding::Utf16:
        return markBytes + 2 * static_cast<std::size_t>(before.size());
    case TextEncoding::Utf32:
        return markBytes + 4 * static_cast<std::size_t>(before.toUcs4().size());
    }
    return markBytes + offset;
}

DecodedText decodeText(const QByteArray& bytes) {
    constexpr std::size_t utf8Mark = 3;
    std::optional<Encoding> encoding = markedEncoding(bytes);
    const bool marked = encoding.has_value();
    if (!marked) {
        encoding = unmarkedEncoding(bytes);
    }
    if (!encoding) {
        return bytes.startsWith("\xEF\xBB\xBF")
                   ? DecodedText{bytes.mid(utf8Mark), TextEncoding::Utf8, utf8Mark}
                   : DecodedText{bytes};
    }
    const bool wide = encoding == QStringConverter::Utf32LE || encoding == QStringConverter::Utf32BE ||
                      encoding == QStringConverter::Utf32;
    QStringDecoder decoder(*encoding);
    const QString text = decoder.decode(bytes);
    return {text.toUtf8(), wide ? TextEncoding::Utf32 : TextEncoding::Utf16,
            marked ? std::size_t(wide ? 4 : 2) : 0};
}

QString unpackingProgram(const QByteArray& bytes) {
    using Mark = std::pair<QByteArrayView, QLatin1String>;
    const std::array marks{
        Mark{"\x1f\x8b", QLatin1String("gunzip")},
        Mark{"PK\x03\x04", QLatin1String("unzip")},
        Mark{"\x28\xb5\x2f\xfd", QLatin1String("unzstd")},
        Mark{"\x31\x41\x59\x26\x53\x59", QLatin1String("bunzip2")}, // after "BZh" and a digit
        Mark{"\xfd\x37\x7a\x58\x5a", QLatin1String("unxz")},
    };
    constexpr qsizetype beforeMark = 4;
    for (const auto& [mark, program] : marks) {
        if (bytes.startsWith(mark) || (bytes.startsWith("BZh") && bytes.mid(beforeMark).startsWith(mark))) {
            return program;
        }
    }
    return {};
}

} // namespace bacscope
