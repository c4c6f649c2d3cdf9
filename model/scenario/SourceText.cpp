#include "scenario/SourceText.h"

#include <algorithm>

namespace bacscope {

namespace {

constexpr qsizetype longestExcerpt = 80;

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xc0u) == 0x80u;
}

} // namespace

SourceLocation SourceText::at(std::size_t offset) const {
    if (m_lines.empty()) {
        m_lines.push_back(0);
        for (std::size_t end = m_bytes.find('\n'); end != std::string_view::npos;
             end = m_bytes.find('\n', end + 1)) {
            m_lines.push_back(end + 1);
        }
        if (m_lines.size() > 1 && m_lines.back() == m_bytes.size()) {
            m_lines.pop_back(); // what follows the last line end is not a line
        }
    }
    offset = std::min(offset, m_bytes.size());
    const auto found = std::upper_bound(m_lines.begin(), m_lines.end(), offset) - 1;
    std::size_t from = *found;
    if (offset == m_bytes.size() && offset > from && m_bytes[offset - 1] == '\n') {
        --offset;
    }
    const int line = static_cast<int>(found - m_lines.begin());
    int column = 0;
    if (m_last.line == line + 1 && m_lastOffset >= from && m_lastOffset <= offset) {
        from = m_lastOffset;
        column = m_last.column - 1;
    }
    for (const char c : m_bytes.substr(from, offset - from)) {
        column += !isContinuation(c);
    }
    m_last = SourceLocation::fromZeroBased(m_name, line, column);
    m_lastOffset = offset;
    return m_last;
}

QString SourceText::restOfLine(std::size_t offset) const {
    if (offset >= m_bytes.size()) {
        return {};
    }
    std::string_view rest = m_bytes.substr(offset, m_bytes.find('\n', offset) - offset);
    while (!rest.empty() && (rest.back() == '\r' || rest.back() == ' ')) {
        rest.remove_suffix(1);
    }
    return excerpt(rest);
}

std::string_view withoutByteOrderMark(std::string_view bytes) {
    return bytes.starts_with("\xef\xbb\xbf") ? bytes.substr(3) : bytes;
}

std::size_t firstInvalidUtf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (lead < 0xc2 || lead > 0xf4 || bytes.size() - i < length) {
            return i;
        }
        for (std::size_t k = 1; k < length; ++k) {
            if (!isContinuation(bytes[i + k])) {
                return i;
            }
        }
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
        const bool surrogate = lead == 0xed && second >= 0xa0;
        const bool tooBig = lead == 0xf4 && second >= 0x90;
        if (overlong || surrogate || tooBig) {
            return i;
        }
        i += length;
    }
    return std::string_view::npos;
}

QString excerpt(std::string_view utf8) {
    const std::string_view head = utf8.substr(0, 4 * longestExcerpt);
    QString text = QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size()));
    if (text.size() > longestExcerpt) {
        qsizetype end = longestExcerpt;
        if (text.at(end - 1).isHighSurrogate()) {
            --end;
        }
        text = text.left(end) + QChar(0x2026);
    }
    return text;
}

} // namespace bacscope
