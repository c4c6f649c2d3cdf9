// The text of an input file, and the way from a byte in it to the place that people read: line and column.
//
// Lines end at LF only (a CR before it belongs to the line), columns count Unicode code points, both from 1.
// The mark that some editors put before UTF-8 text (EF BB BF) is no part of the text.
#pragma once

#include "scenario/Diagnostic.h"

#include <QString>

#include <cstddef>
#include <string_view>
#include <vector>

namespace bacscope {

class SourceText {
public:
    SourceText() = default;
    /// `bytes` must outlive this.
    SourceText(QString name, std::string_view bytes) : m_name(std::move(name)), m_bytes(bytes) {}

    const QString& name() const { return m_name; }
    std::string_view bytes() const { return m_bytes; }

    /// Where a byte is. At or beyond the end: just after the last character of the last line that has any.
    SourceLocation at(std::size_t offset) const;
    int line(std::size_t offset) const { return at(offset).line; }

    /// The rest of the line from a byte on, cut to a length fit for a message.
    QString restOfLine(std::size_t offset) const;

private:
    QString m_name;
    std::string_view m_bytes;
    mutable std::vector<std::size_t> m_lines; ///< where each line begins; made on first use
    // The last answer: places are mostly asked for in order, and a line can be as long as the file.
    mutable std::size_t m_lastOffset = 0;
    mutable SourceLocation m_last{{}, 0, 0};
};

/// The text without the mark that may stand before it.
std::string_view withoutByteOrderMark(std::string_view bytes);

/// The first byte that is not part of well-formed UTF-8; npos where all is well.
std::size_t firstInvalidUtf8(std::string_view bytes);

/// UTF-8 as a QString, cut to a length fit for a message.
QString excerpt(std::string_view utf8);

} // namespace bacscope
