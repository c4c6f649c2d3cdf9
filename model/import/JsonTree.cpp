#include "import/JsonTree.h"

#include <simdjson.h>

#include <algorithm>

namespace bacscope {

namespace {

namespace json = simdjson::ondemand;

constexpr int deepest = 64;

class Parser {
public:
    explicit Parser(std::string_view text) : m_padded(text) {}

    std::optional<JsonValue> parse() {
        json::document document;
        if (m_parser.iterate(m_padded).get(document) != simdjson::SUCCESS) {
            return {};
        }
        JsonValue result;
        json::value value;
        bool good = false;
        if (document.get_value().get(value) == simdjson::SUCCESS) {
            good = read(value, result, 1);
        }
        const char* place = nullptr;
        const bool more = document.current_location().get(place) == simdjson::SUCCESS;
        if (more && place >= m_padded.data()) {
            m_failedAt = std::max(m_failedAt, static_cast<std::size_t>(place - m_padded.data()));
        }
        if (!good || more) {
            return {};
        }
        return result;
    }

    std::size_t failedAt() const { return std::min(m_failedAt, m_padded.size()); }

private:
    bool read(json::value value, JsonValue& result, int depth) {
        json::json_type type{};
        if (depth > deepest || value.type().get(type) != simdjson::SUCCESS) {
            return false;
        }
        switch (type) {
        case json::json_type::object:
            return readObject(value, result, depth);
        case json::json_type::array:
            return readList(value, result, depth);
        default:
            break;
        }
        const std::string_view token = value.raw_json_token();
        result.offset = static_cast<std::size_t>(token.data() - m_padded.data());
        m_failedAt = result.offset;
        switch (type) {
        case json::json_type::string: {
            std::string_view text;
            result.kind = JsonValue::Kind::Text;
            if (value.get_string().get(text) != simdjson::SUCCESS) {
                return false;
            }
            result.text = text;
            return true;
        }
        case json::json_type::number: {
            double number = 0;
            result.kind = JsonValue::Kind::Other;
            return value.get_double().get(number) == simdjson::SUCCESS;
        }
        case json::json_type::boolean: {
            bool truth = false;
            result.kind = JsonValue::Kind::Other;
            return value.get_bool().get(truth) == simdjson::SUCCESS;
        }
        default: {
            bool isNull = false;
            return simdjson::simdjson_result<bool>(value.is_null()).get(isNull) == simdjson::SUCCESS &&
                   isNull;
        }
        }
    }

    bool readObject(json::value value, JsonValue& result, int depth) {
        json::object object;
        result.kind = JsonValue::Kind::Object;
        if (!place(value, result) || value.get_object().get(object) != simdjson::SUCCESS) {
            return false;
        }
        for (auto each : object) {
            json::field field;
            std::string_view key;
            if (std::move(each).get(field) != simdjson::SUCCESS ||
                field.unescaped_key().get(key) != simdjson::SUCCESS) {
                return false;
            }
            JsonValue member;
            const std::string name(key);
            if (!read(field.value(), member, depth + 1)) {
                return false;
            }
            result.members.emplace_back(name, std::move(member));
        }
        return true;
    }

    bool readList(json::value value, JsonValue& result, int depth) {
        json::array list;
        result.kind = JsonValue::Kind::List;
        if (!place(value, result) || value.get_array().get(list) != simdjson::SUCCESS) {
            return false;
        }
        for (auto each : list) {
            json::value item;
            JsonValue member;
            if (std::move(each).get(item) != simdjson::SUCCESS || !read(item, member, depth + 1)) {
                return false;
            }
            result.members.emplace_back(std::string(), std::move(member));
        }
        return true;
    }

    /// Where an object or a list begins: current_location() points there before it is entered.
    bool place(json::value& value, JsonValue& result) {
        const char* at = nullptr;
        if (value.current_location().get(at) != simdjson::SUCCESS) {
            return false;
        }
        result.offset = static_cast<std::size_t>(at - m_padded.data());
        m_failedAt = result.offset;
        return true;
    }

    simdjson::padded_string m_padded;
    json::parser m_parser;
    std::size_t m_failedAt = 0;
};

} // namespace

const JsonValue* JsonValue::find(std::string_view key) const {
    const auto found = std::ranges::find_if(members, [&](const auto& member) { return member.first == key; });
    return isObject() && found != members.end() ? &found->second : nullptr;
}

std::optional<JsonValue> parseJson(std::string_view text, JsonFailure& failure) {
    Parser parser(text);
    std::optional<JsonValue> result = parser.parse();
    failure.offset = parser.failedAt();
    return result;
}

} // namespace bacscope
