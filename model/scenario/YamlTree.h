// YAML text as a small tree of nodes that know their place. yaml-cpp parses, the limits of
// docs/scenario-format.md are checked while it does: hostile text is refused before it costs memory or stack.
#pragma once

#include "scenario/Diagnostic.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bacscope {

struct YamlNode {
    static constexpr std::uint32_t none = 0xffffffffu;

    enum class Kind : std::uint8_t { Null, Scalar, Sequence, Map };

    Kind kind = Kind::Null;
    bool quoted = false; ///< a scalar that is text whatever it looks like: quoted, a block, or tagged !!str
    std::uint32_t offset = 0; ///< its first byte in the text
    std::uint32_t firstChild = none;
    std::uint32_t nextSibling = none;
    std::string text; ///< of a scalar

    bool isScalar() const { return kind == Kind::Scalar; }
    bool isPlainScalar() const { return isScalar() && !quoted; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMap() const { return kind == Kind::Map; }
    bool isNull() const { return kind == Kind::Null; }
};

/// Children of a map are its keys and values in turn.
class YamlTree {
public:
    static constexpr std::size_t largestFile = 4 * 1024 * 1024;
    static constexpr std::size_t deepest = 64;
    static constexpr std::size_t mostNodes = 200'000;

    struct Failure {
        DiagnosticCode code = DiagnosticCode::SyntaxError;
        std::size_t offset = 0;
        QStringList arguments;
    };

    /// Text that is valid UTF-8 without NUL and at most `largestFile` long. nullopt: parsed.
    std::optional<Failure> parse(std::string_view text);

    bool isEmpty() const { return m_nodes.empty(); }
    const YamlNode& root() const { return m_nodes.front(); }
    const YamlNode* firstChild(const YamlNode& node) const { return at(node.firstChild); }
    const YamlNode* next(const YamlNode& node) const { return at(node.nextSibling); }
    const YamlNode& operator[](std::size_t index) const { return m_nodes[index]; }
    std::size_t index(const YamlNode& node) const { return static_cast<std::size_t>(&node - m_nodes.data()); }

private:
    friend class YamlTreeBuilder;
    const YamlNode* at(std::uint32_t index) const {
        return index == YamlNode::none ? nullptr : &m_nodes[index];
    }

    std::vector<YamlNode> m_nodes;
};

} // namespace bacscope
