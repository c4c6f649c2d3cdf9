// JSON as a small tree whose values know their place. For models of some kilobytes; logs are read record by
// record.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bacscope {

struct JsonValue {
    enum class Kind { Null, Text, Other, List, Object };

    Kind kind = Kind::Null;
    std::size_t offset = 0;                                 ///< its first byte
    std::string text;                                       ///< of a text
    std::vector<std::pair<std::string, JsonValue>> members; ///< of an object; of a list without keys

    bool isText() const { return kind == Kind::Text; }
    bool isList() const { return kind == Kind::List; }
    bool isObject() const { return kind == Kind::Object; }
    /// nullptr: there is none. The first, where there are several.
    const JsonValue* find(std::string_view key) const;
};

struct JsonFailure {
    std::size_t offset = 0;
};

/// The whole text has to be one value, nested at most 64 deep; otherwise `failure` says where it is not.
std::optional<JsonValue> parseJson(std::string_view text, JsonFailure& failure);

} // namespace bacscope
