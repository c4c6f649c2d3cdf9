// The text of a scenario file while it is read, and the forms that it is made of: maps with known keys,
// lists, texts, instants, lengths. Each complains of what does not have its form, and reading goes on after
// an error, so that all are found.
//
// Time takes two passes. Reading notes every instant and length; only when all are known is it known what a
// tick is (TimeChoice::base()), and then they are resolved.
#pragma once

#include "log/LocalizedText.h"
#include "log/TimeBase.h"
#include "scenario/DiagnosticList.h"
#include "scenario/TimeChoice.h"
#include "scenario/YamlTree.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace bacscope {

class YamlForm {
public:
    /// One of the keys that a map may have, and what reads its value.
    struct Key {
        const char* name;
        bool required;
        std::function<void(const YamlNode& key, const YamlNode& value)> read;
    };
    /// An instant that was read and is not resolved yet; without a node there is none.
    struct InstantNode {
        const YamlNode* node = nullptr;
        WrittenInstant written;
    };

    /// `text` must outlive this; `name` stands in the diagnostics.
    YamlForm(std::string_view text, const QString& name) : m_text(text) {
        m_diagnostics.addSource(SourceText(name, text));
    }
    YamlForm(const YamlForm&) = delete;
    YamlForm& operator=(const YamlForm&) = delete;

    YamlTree& tree() { return m_tree; }
    DiagnosticList& diagnostics() { return m_diagnostics; }
    TimeChoice& time() { return m_time; }

    // Complaints
    void error(DiagnosticCode code, const YamlNode& node, QStringList arguments = {});
    void warn(DiagnosticCode code, const YamlNode& node, QString offending, QStringList arguments = {});
    /// `expected` as the sentence of WrongType names it (DiagnosticText); `key` is whose value it is.
    void wrongType(const YamlNode& node, const char* expected, std::string_view key);
    void missingKey(const YamlNode& map, const char* key);
    /// The text of a node as complaints show it.
    QString offending(const YamlNode& node) const;
    /// The line of a node, as arguments name it.
    QString line(const YamlNode& node) const;

    // Forms
    /// Complains of keys that are unknown, come twice, or are missing. Keys are read in the order of the
    /// file. `what` is the key whose value the map is.
    void readMap(const YamlNode& map, std::string_view what, const std::vector<Key>& keys);
    /// Every key and value of a map whose keys are names; keys that come twice are complained of and skipped.
    void forEachEntry(const YamlNode& map, const std::function<void(const YamlNode&, const YamlNode&)>& read);
    void forEachItem(const YamlNode& list, std::string_view key,
                     const std::function<void(const YamlNode&)>& read);
    QString readText(const YamlNode& node, std::string_view key);
    LocalizedText readTexts(const YamlNode& node, std::string_view key);
    bool readBoolean(const YamlNode& node, std::string_view key); ///< false where it is neither
    /// Takes the instant into account. No node in the result: it was none.
    InstantNode readInstant(const YamlNode& node);
    /// Takes a length into account. nullptr: it was none.
    const YamlNode* readLength(const YamlNode& node);

    // The second pass
    std::optional<Instant> resolveInstant(const InstantNode& instant, const TimeBase& base);
    /// None for no node, and, with a complaint, where `base` has no such length.
    std::optional<Duration> resolveLength(const YamlNode* node, const TimeBase& base, bool mayBeZero);

protected:
    std::string_view m_text;
    YamlTree m_tree;
    DiagnosticList m_diagnostics;
    TimeChoice m_time;
};

} // namespace bacscope
