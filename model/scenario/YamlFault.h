// Where YAML that the parser refused went wrong. The parser only tells where it could not go on, which for a
// quote or a bracket that is never closed is many lines later, and in its own English.
#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace bacscope {

struct YamlFault {
    QString word; ///< as in YamlTree::Failure: `quote`, `bracket` (never closed) or `tab` (as indentation)
    std::size_t offset = 0;
};

/// The first fault in the text that lies at or before `parserStopped`. Meant for text that the parser has
/// refused: what it takes for a fault may be permitted elsewhere.
std::optional<YamlFault> findYamlFault(std::string_view text, std::size_t parserStopped);

/// A quote is closed that opens at `offset`. The parser takes the end of the text for the end of a quote.
bool isQuoteClosed(std::string_view text, std::size_t offset);

/// Our word for what the parser says: `colon`, `closing`, `indentation`, `escape`, `dash`; else what it says.
QString yamlFaultWord(const std::string& parserMessage);

} // namespace bacscope
