// What the bytes of a file are before anybody reads them as text. Everything here is read as UTF-8; other
// programs also write UTF-16 (spreadsheets, Windows' own editor and shell) and UTF-32, with a byte order mark
// or, where the text begins with characters of ASCII, without.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <string_view>

namespace bacscope {

enum class TextEncoding { Utf8, Latin1, Utf16, Utf32 };

struct DecodedText {
    QByteArray utf8; ///< without a byte order mark
    TextEncoding encoding = TextEncoding::Utf8;
    std::size_t markBytes = 0; ///< of the file before the text: its byte order mark

    std::string_view text() const { return {utf8.constData(), static_cast<std::size_t>(utf8.size())}; }
    /// Where a byte of the text was in the file.
    std::size_t offsetInFile(std::size_t offset) const;
};

/// UTF-16 and UTF-32 become UTF-8; everything else stays as it is (and need not be valid UTF-8), without its
/// byte order mark. Halves of characters become U+FFFD. Never Latin1: that is a guess for the caller to make.
DecodedText decodeText(const QByteArray& bytes);

/// The program that unpacks these bytes ("gunzip", "unzip", "unzstd", "bunzip2", "unxz"); empty where they
/// are not packed.
QString unpackingProgram(const QByteArray& bytes);

} // namespace bacscope
