#include "scenario/YamlTree.h"

#include "scenario/YamlFault.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

namespace bacscope {

namespace {

/// Thrown out of yaml-cpp's parser to stop it; never leaves this file.
struct Refused {
    YamlTree::Failure failure;
};

class ViewBuffer : public std::streambuf {
public:
    explicit ViewBuffer(std::string_view text) {
        // A streambuf that is only read from never writes through these pointers.
        char* begin = const_cast<char*>(text.data()); // NOLINT
        setg(begin, begin, begin + text.size());
    }
};

/// yaml-cpp keeps the tokens of a whole flow collection (or of one line) in memory before it tells of the
/// first one, at some hundred bytes each: four million brackets cost a gigabyte. Every token but plain
/// scalars needs one of these characters, so text with more of them than the permitted nodes can account for
/// is refused unparsed. Nodes need two each at most; the rest is left for texts that contain them.
std::optional<YamlTree::Failure> tooManyTokens(std::string_view text) {
    constexpr std::size_t most = 3 * YamlTree::mostNodes;
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        switch (c) {
        case '[':
        case ']':
        case '{':
        case '}':
        case ',':
        case '!':
        case '&':
        case '*':
            count += 2;
            break;
        case '"':
        case '\'':
            count += 1;
            break;
        case ':':
        case '?':
        case '-':
            count += i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n' || text[i + 1] == '\r';
            break;
        default:
            break;
        }
        if (count > 2 * most) {
            return YamlTree::Failure{DiagnosticCode::TooManyNodes, i, {QString::number(YamlTree::mostNodes)}};
        }
    }
    return {};
}

/// YAML permits no control characters but tab and line ends; yaml-cpp takes one of them for the end of the
/// text.
std::optional<YamlTree::Failure> controlCharacter(std::string_view text) {
    const auto found = std::ranges::find_if(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
    });
    if (found == text.end()) {
        return {};
    }
    return YamlTree::Failure{DiagnosticCode::SyntaxError,
                             static_cast<std::size_t>(found - text.begin()),
                             {QStringLiteral("control character")}};
}

} // namespace

class YamlTreeBuilder : public YAML::EventHandler {
public:
    YamlTreeBuilder(YamlTree& tree, std::string_view text) : m_tree(tree), m_text(text) {}

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (m_documents++ > 0) {
            throw Refused{{DiagnosticCode::SeveralDocuments, offset(mark), {}}};
        }
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
        const std::size_t place = offset(mark);
        YamlNode& node = append(YamlNode::Kind::Null, mark, "?");
        // A value that is missing is marked where the next thing stands; its own place is that of its key.
        if (!m_text.substr(place).starts_with('~') && !isNullWord(m_text.substr(place, 4)) &&
            m_key != YamlNode::none) {
            node.offset = m_tree.m_nodes[m_key].offset;
        } else if (m_text.substr(place).starts_with('~')) {
            node.text = "~";
        } else {
            node.text = m_text.substr(place, isNullWord(m_text.substr(place, 4)) ? 4 : 0);
        }
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        throw Refused{{DiagnosticCode::AliasRefused, offset(mark), {}}};
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  const std::string& value) override {
        YamlNode& node = append(YamlNode::Kind::Scalar, mark, tag);
        node.quoted = tag == "!" || tag == "tag:yaml.org,2002:str";
        node.text = value;
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(YamlNode::Kind::Sequence, mark, tag);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        open(YamlNode::Kind::Map, mark, tag);
    }
    void OnMapEnd() override { close(); }

    /// Marks count bytes from 0.
    static std::size_t offset(const YAML::Mark& mark) {
        return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
    }

private:
    static bool isNullWord(std::string_view word) {
        return word == "null" || word == "Null" || word == "NULL";
    }

    YamlNode& append(YamlNode::Kind kind, const YAML::Mark& mark, const std::string& tag) {
        static constexpr std::string_view core = "tag:yaml.org,2002:";
        static constexpr std::string_view known[] = {"str", "int", "float", "bool", "null", "seq", "map"};
        if (!tag.empty() && tag != "?" && tag != "!" &&
            !(tag.starts_with(core) &&
              std::ranges::find(known, std::string_view(tag).substr(core.size())) != std::end(known))) {
            throw Refused{{DiagnosticCode::SyntaxError, offset(mark), {QStringLiteral("tag")}}};
        }
        std::vector<YamlNode>& nodes = m_tree.m_nodes;
        if (nodes.size() == YamlTree::mostNodes) {
            throw Refused{
                {DiagnosticCode::TooManyNodes, offset(mark), {QString::number(YamlTree::mostNodes)}}};
        }
        const auto index = static_cast<std::uint32_t>(nodes.size());
        YamlNode& node = nodes.emplace_back();
        node.kind = kind;
        node.offset = static_cast<std::uint32_t>(offset(mark));
        m_key = YamlNode::none;
        if (!m_open.empty()) {
            Level& level = m_open.back();
            if (nodes[level.node].isMap() && level.count % 2 == 1) {
                m_key = level.last;
            }
            ++level.count;
            (level.last == YamlNode::none ? nodes[level.node].firstChild : nodes[level.last].nextSibling) =
                index;
            level.last = index;
        }
        return node;
    }

    void open(YamlNode::Kind kind, const YAML::Mark& mark, const std::string& tag) {
        if (m_open.size() == YamlTree::deepest) {
            throw Refused{{DiagnosticCode::TooDeep, offset(mark), {QString::number(YamlTree::deepest)}}};
        }
        append(kind, mark, tag);
        m_open.push_back({static_cast<std::uint32_t>(m_tree.m_nodes.size() - 1), YamlNode::none, 0});
    }

    void close() { m_open.pop_back(); }

    struct Level {
        std::uint32_t node;
        std::uint32_t last;    ///< its last child so far
        std::size_t count = 0; ///< of its children so far
    };

    YamlTree& m_tree;
    std::string_view m_text;
    std::vector<Level> m_open;
    std::uint32_t m_key = YamlNode::none; ///< of the node appended last; none where it is not a map's value
    int m_documents = 0;
};

std::optional<YamlTree::Failure> YamlTree::parse(std::string_view text) {
    m_nodes.clear();
    if (auto failure = controlCharacter(text)) {
        return failure;
    }
    if (auto failure = tooManyTokens(text)) {
        return failure;
    }
    ViewBuffer buffer(text);
    std::istream stream(&buffer);
    YamlTreeBuilder builder(*this, text);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Refused& refused) {
        return refused.failure;
    } catch (const YAML::Exception& error) {
        const std::size_t stopped = YamlTreeBuilder::offset(error.mark);
        if (const std::optional<YamlFault> fault = findYamlFault(text, stopped)) {
            return Failure{DiagnosticCode::SyntaxError, fault->offset, {fault->word}};
        }
        return Failure{DiagnosticCode::SyntaxError, stopped, {yamlFaultWord(error.msg)}};
    }
    if (!m_nodes.empty() && m_nodes.back().quoted) {
        const std::size_t offset = m_nodes.back().offset;
        const bool isQuote = text.substr(offset).starts_with('"') || text.substr(offset).starts_with('\'');
        if (isQuote && !isQuoteClosed(text, offset)) {
            return Failure{DiagnosticCode::SyntaxError, offset, {QStringLiteral("quote")}};
        }
    }
    return {};
}

} // namespace bacscope
