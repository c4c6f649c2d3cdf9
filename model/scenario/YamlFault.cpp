#include "scenario/YamlFault.h"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <vector>

namespace bacscope {

namespace {

/// Reads YAML as far as quotes, brackets, comments and block scalars go.
class YamlScan {
public:
    explicit YamlScan(std::string_view text) : m_text(text) {}

    std::optional<YamlFault> firstFault() {
        for (std::size_t line = 0; line < m_text.size() && !m_fault;) {
            const std::size_t end = std::min(m_text.find('\n', line), m_text.size());
            readLine(line, end);
            line = end + 1;
        }
        if (!m_fault && m_quote != 0) {
            fail("quote", m_quoteAt);
        }
        if (!m_fault && !m_brackets.empty()) {
            fail("bracket", m_brackets.back());
        }
        return m_fault;
    }

private:
    void fail(const char* word, std::size_t offset) {
        m_fault = YamlFault{QString::fromLatin1(word), offset};
    }

    void readLine(std::size_t begin, std::size_t end) {
        const std::size_t first = std::min(m_text.find_first_not_of(" \t\r", begin), end);
        if (first == end) {
            return;
        }
        const std::size_t indent = std::min(m_text.find_first_not_of(' ', begin), first) - begin;
        if (m_blockIndent) {
            if (indent > *m_blockIndent) {
                return;
            }
            m_blockIndent.reset();
        }
        const bool isOpen = m_quote != 0 || !m_brackets.empty();
        if (!isOpen && begin + indent < first) {
            fail("tab", begin + indent);
            return;
        }
        if (isOpen && indent <= m_indent && beginsAnew(first, end)) {
            m_quote != 0 ? fail("quote", m_quoteAt) : fail("bracket", m_brackets.back());
            return;
        }
        if (!isOpen) {
            m_indent = indent;
        }
        readTokens(first, end);
    }

    /// A key or an item stands here, as no further line of a text or a list would begin.
    bool beginsAnew(std::size_t first, std::size_t end) const {
        const std::string_view line = m_text.substr(first, end - first);
        if (line.starts_with("- ")) {
            return true;
        }
        const std::size_t colon = line.find(':');
        return colon != std::string_view::npos && (colon + 1 == line.size() || line[colon + 1] == ' ') &&
               line.substr(0, colon).find_first_of("\"'{}[], ") == std::string_view::npos;
    }

    void readTokens(std::size_t first, std::size_t end) {
        bool mayBegin = true; // a quoted text, a list or a block scalar
        for (std::size_t i = first; i < end && !m_fault; ++i) {
            const char c = m_text[i];
            if (m_quote != 0) {
                readInQuotes(i);
                mayBegin = false;
                continue;
            }
            const bool afterBlank = i == first || m_text[i - 1] == ' ' || m_text[i - 1] == '\t';
            if (c == '#' && afterBlank) {
                return;
            }
            if (c == ' ' || c == '\t' || c == '\r') {
                continue;
            }
            const bool inList = !m_brackets.empty();
            if ((c == '"' || c == '\'') && mayBegin) {
                m_quote = c;
                m_quoteAt = i;
            } else if ((c == '[' || c == '{') && (mayBegin || inList)) {
                m_brackets.push_back(i);
                mayBegin = true;
                continue;
            } else if ((c == ']' || c == '}') && inList) {
                if (m_text[m_brackets.back()] != (c == ']' ? '[' : '{')) {
                    fail("bracket", m_brackets.back());
                    return;
                }
                m_brackets.pop_back();
            } else if ((c == '|' || c == '>') && mayBegin && !inList && isBlockHead(i + 1, end)) {
                m_blockIndent = m_indent;
                return;
            }
            const bool beforeBlank = i + 1 == end || m_text[i + 1] == ' ';
            mayBegin = (c == ',' && inList) || (c == ':' && (beforeBlank || inList)) ||
                       ((c == '-' || c == '?') && mayBegin && beforeBlank);
        }
    }

    void readInQuotes(std::size_t& i) {
        const char c = m_text[i];
        if (m_quote == '"' && c == '\\') {
            ++i;
        } else if (m_quote == '\'' && c == '\'' && i + 1 < m_text.size() && m_text[i + 1] == '\'') {
            ++i;
        } else if (c == m_quote) {
            m_quote = 0;
        }
    }

    /// What may follow the "|" or ">" of a block scalar.
    bool isBlockHead(std::size_t i, std::size_t end) const {
        i = std::min(m_text.find_first_not_of("+-123456789", i), end);
        i = std::min(m_text.find_first_not_of(" \t\r", i), end);
        return i == end || m_text[i] == '#';
    }

    std::string_view m_text;
    std::optional<YamlFault> m_fault;
    char m_quote = 0; ///< that is open; 0: none
    std::size_t m_quoteAt = 0;
    std::vector<std::size_t> m_brackets; ///< that are open, by where they stand
    std::size_t m_indent = 0;            ///< of the line in which the outermost of what is open began
    std::optional<std::size_t> m_blockIndent;
};

} // namespace

std::optional<YamlFault> findYamlFault(std::string_view text, std::size_t parserStopped) {
    const std::optional<YamlFault> fault = YamlScan(text).firstFault();
    return fault && fault->offset <= parserStopped ? fault : std::nullopt;
}

bool isQuoteClosed(std::string_view text, std::size_t offset) {
    const char quote = text[offset];
    for (std::size_t i = offset + 1; i < text.size(); ++i) {
        const bool isDoubled = quote == '\'' && text.substr(i, 2) == "''";
        if (isDoubled || (quote == '"' && text[i] == '\\')) {
            ++i;
        } else if (text[i] == quote) {
            return true;
        }
    }
    return false;
}

QString yamlFaultWord(const std::string& parserMessage) {
    const std::string_view said = parserMessage;
    if (said == YAML::ErrorMsg::MAP_VALUE || said == YAML::ErrorMsg::MAP_KEY) {
        return QStringLiteral("colon");
    }
    if (said == YAML::ErrorMsg::FLOW_END) {
        return QStringLiteral("closing");
    }
    if (said == YAML::ErrorMsg::END_OF_MAP || said == YAML::ErrorMsg::END_OF_SEQ) {
        return QStringLiteral("indentation");
    }
    if (said.starts_with(YAML::ErrorMsg::INVALID_ESCAPE)) {
        return QStringLiteral("escape");
    }
    return said == YAML::ErrorMsg::BLOCK_ENTRY ? QStringLiteral("dash")
                                               : QString::fromStdString(parserMessage);
}

} // namespace bacscope
