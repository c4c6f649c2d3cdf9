#include "text/JsonOut.h"

#include <array>
#include <charconv>

namespace bacscope {

namespace {
constexpr std::size_t linesDownTo = 2;
}

JsonOut& JsonOut::key(std::string_view name) {
    separate();
    quote(name);
    m_out += ": ";
    m_pending = true;
    return *this;
}

void JsonOut::open(char bracket) {
    separate();
    m_out += bracket;
    m_first = true;
    ++m_depth;
}

void JsonOut::close(char bracket) {
    const bool empty = m_first;
    --m_depth;
    if (!empty && m_depth < linesDownTo) {
        m_out += '\n';
        m_out.append(2 * m_depth, ' ');
    }
    m_out += bracket;
    m_first = false;
}

void JsonOut::text(std::string_view value) {
    separate();
    quote(value);
}

void JsonOut::raw(std::string_view value) {
    separate();
    m_out += value;
}

void JsonOut::number(std::size_t value) {
    raw(std::to_string(value));
}

void JsonOut::number(double value) {
    std::array<char, 32> digits{};
    const std::to_chars_result end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    raw(std::string_view(digits.data(), static_cast<std::size_t>(end.ptr - digits.data())));
}

QByteArray JsonOut::bytes() && {
    return QByteArray(m_out.data(), static_cast<qsizetype>(m_out.size())) + '\n';
}

void JsonOut::separate() {
    if (m_pending) {
        m_pending = false;
        return;
    }
    if (m_depth > 0) {
        m_out += m_first ? "" : ",";
        if (m_depth <= linesDownTo) {
            m_out += '\n';
            m_out.append(2 * m_depth, ' ');
        } else if (!m_first) {
            m_out += ' ';
        }
    }
    m_first = false;
}

void JsonOut::quote(std::string_view value) {
    static constexpr std::string_view digits = "0123456789abcdef";
    m_out += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (c == '\n') {
            m_out += "\\n";
        } else if (c == '\t') {
            m_out += "\\t";
        } else if (byte < 0x20 || byte == 0x7f) {
            m_out += "\\u00";
            m_out += digits[byte >> 4];
            m_out += digits[byte & 15];
        } else {
            m_out += c;
        }
    }
    m_out += '"';
}

} // namespace bacscope
