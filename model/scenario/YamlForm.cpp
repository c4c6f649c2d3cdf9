#include "scenario/YamlForm.h"

#include "log/Utf8.h"
#include "scenario/EventDrafts.h"
#include "scenario/Suggestions.h"

#include <algorithm>
#include <unordered_map>

namespace bacscope {

namespace {

using Code = DiagnosticCode;

} // namespace

void YamlForm::error(Code code, const YamlNode& node, QStringList arguments) {
    m_diagnostics.add(Severity::Error, code, 0, node.offset, offending(node), std::move(arguments));
}

void YamlForm::warn(Code code, const YamlNode& node, QString offendingText, QStringList arguments) {
    m_diagnostics.add(Severity::Warning, code, 0, node.offset, std::move(offendingText),
                      std::move(arguments));
}

void YamlForm::wrongType(const YamlNode& node, const char* expected, std::string_view key) {
    error(Code::WrongType, node, {QString::fromLatin1(expected), excerpt(key)});
}

void YamlForm::missingKey(const YamlNode& map, const char* key) {
    m_diagnostics.add(Severity::Error, Code::MissingKey, 0, map.offset, {}, {QString::fromLatin1(key)});
}

QString YamlForm::offending(const YamlNode& node) const {
    if (node.isMap() || node.isSequence()) {
        return m_diagnostics.source(0).restOfLine(node.offset);
    }
    const std::string_view rest = m_text.substr(std::min<std::size_t>(node.offset, m_text.size()));
    if (node.quoted && !rest.empty() && (rest[0] == '"' || rest[0] == '\'')) {
        const QString quote = QString(QLatin1Char(rest[0]));
        return quote + excerpt(node.text) + quote;
    }
    return excerpt(node.text);
}

QString YamlForm::line(const YamlNode& node) const {
    return QString::number(m_diagnostics.source(0).line(node.offset));
}

void YamlForm::forEachEntry(const YamlNode& map,
                            const std::function<void(const YamlNode&, const YamlNode&)>& read) {
    std::unordered_map<std::string_view, const YamlNode*> seen;
    for (const YamlNode* key = m_tree.firstChild(map); key;) {
        const YamlNode& value = *m_tree.next(*key);
        if (!key->isScalar()) {
            wrongType(*key, "key", {});
        } else if (const auto [first, isNew] = seen.emplace(key->text, key); !isNew) {
            error(Code::DuplicateKey, *key, {line(*first->second)});
        } else {
            read(*key, value);
        }
        key = m_tree.next(value);
    }
}

void YamlForm::readMap(const YamlNode& map, std::string_view what, const std::vector<Key>& keys) {
    if (!map.isMap()) {
        wrongType(map, "map", what);
        return;
    }
    std::vector<bool> seen(keys.size());
    forEachEntry(map, [&](const YamlNode& key, const YamlNode& value) {
        const auto found = std::ranges::find(keys, key.text, &Key::name);
        if (found == keys.end()) {
            QStringList allowed;
            for (const Key& known : keys) {
                allowed.push_back(QString::fromLatin1(known.name));
            }
            error(Code::UnknownKey, key, QStringList{nearest(excerpt(key.text), allowed)} + allowed);
            return;
        }
        seen[static_cast<std::size_t>(found - keys.begin())] = true;
        found->read(key, value);
    });
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].required && !seen[i]) {
            missingKey(map, keys[i].name);
        }
    }
}

void YamlForm::forEachItem(const YamlNode& list, std::string_view key,
                           const std::function<void(const YamlNode&)>& read) {
    if (!list.isSequence()) {
        wrongType(list, "list", key);
        return;
    }
    for (const YamlNode* item = m_tree.firstChild(list); item; item = m_tree.next(*item)) {
        read(*item);
    }
}

QString YamlForm::readText(const YamlNode& node, std::string_view key) {
    if (!node.isScalar()) {
        wrongType(node, "text", key);
        return {};
    }
    return toText(node.text);
}

LocalizedText YamlForm::readTexts(const YamlNode& node, std::string_view key) {
    if (!node.isMap()) {
        if (!node.isScalar()) {
            wrongType(node, "texts", key);
            return {};
        }
        return LocalizedText(toText(node.text));
    }
    QMap<QString, QString> texts;
    forEachEntry(node, [&](const YamlNode& language, const YamlNode& text) {
        if (!isLanguageTag(language.text)) {
            error(Code::BadIdentifier, language, {QStringLiteral("language")});
        } else {
            texts.insert(toText(language.text), readText(text, language.text));
        }
    });
    return LocalizedText(texts);
}

bool YamlForm::readBoolean(const YamlNode& node, std::string_view key) {
    const std::string& text = node.text;
    const bool isTrue = text == "true" || text == "True" || text == "TRUE";
    const bool isFalse = text == "false" || text == "False" || text == "FALSE";
    if (!node.isPlainScalar() || (!isTrue && !isFalse)) {
        wrongType(node, "boolean", key);
    }
    return isTrue;
}

YamlForm::InstantNode YamlForm::readInstant(const YamlNode& node) {
    if (!node.isScalar()) {
        wrongType(node, "instant", {});
        return {};
    }
    InstantNode instant{&node, {}};
    const TimeChoice::Problem problem = m_time.read(node.text, node.quoted, 0, node.offset, instant.written);
    if (problem != TimeChoice::Problem::None) {
        error(Code::BadInstant, node, {TimeChoice::problemName(problem)});
        return {};
    }
    return instant;
}

const YamlNode* YamlForm::readLength(const YamlNode& node) {
    if (!node.isScalar()) {
        wrongType(node, "duration", {});
        return nullptr;
    }
    if (!node.quoted) {
        m_time.readLength(node.text);
    }
    return &node;
}

std::optional<Instant> YamlForm::resolveInstant(const InstantNode& instant, const TimeBase& base) {
    if (!instant.node) {
        return {};
    }
    const std::optional<Instant> resolved = TimeChoice::resolve(instant.written, base);
    if (!resolved) {
        error(Code::OutOfRange, *instant.node);
    }
    return resolved;
}

std::optional<Duration> YamlForm::resolveLength(const YamlNode* node, const TimeBase& base, bool mayBeZero) {
    if (!node) {
        return {};
    }
    const std::optional<Duration> length =
        node->quoted && !base.isClock() ? std::nullopt : base.parseDuration(node->text);
    if (!length) {
        const std::optional<Decimal> number =
            node->isPlainScalar() ? Decimal::parse(node->text) : std::nullopt;
        const bool tooLong = !base.isClock() && number && number->mantissa >= 0;
        error(tooLong ? Code::OutOfRange : Code::BadDuration, *node,
              {base.isClock() ? QStringLiteral("clock") : QStringLiteral("number")});
        return {};
    }
    // An instant and a length together must not leave the range of 64 bits.
    if (length->ticks > Instant::limit / 2 || (length->ticks == 0 && !mayBeZero)) {
        error(Code::OutOfRange, *node, {length->ticks == 0 ? QStringLiteral("positive") : QString()});
        return {};
    }
    return length;
}

} // namespace bacscope
