// The fields of events as the three ways to write them (YAML, JSON lines, CSV) hand them over, so that what
// they mean is decided in one place (EventDrafts).
#pragma once

#include "log/EventLog.h"
#include "scenario/Diagnostic.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace bacscope {

enum class EventField { At, Create, Update, Delete, Link, Unlink, Interaction, Mirrors, Label, Id };

inline constexpr std::array<std::string_view, 10> eventFieldNames{
    "at", "create", "update", "delete", "link", "unlink", "interaction", "mirrors", "label", "id"};

inline std::string_view fieldName(EventField field) {
    return eventFieldNames[static_cast<std::size_t>(field)];
}

/// The field that writes an event of this kind.
inline EventField kindField(EventKind kind) {
    return kind == EventKind::Create   ? EventField::Create
           : kind == EventKind::Update ? EventField::Update
                                       : EventField::Delete;
}

inline std::optional<EventField> eventField(std::string_view name) {
    for (std::size_t i = 0; i < eventFieldNames.size(); ++i) {
        if (eventFieldNames[i] == name) {
            return static_cast<EventField>(i);
        }
    }
    return {};
}

/// A text in the input. It lives as long as the input.
struct FieldText {
    std::string_view text;
    std::size_t offset = 0; ///< its first byte in the input (of the quote, where it is quoted)
    bool quoted = false;    ///< text, whatever it looks like
};

class EventSink {
public:
    virtual ~EventSink() = default;
    /// `origin` is where a reader finds the event again: readEvent(origin) repeats the calls.
    virtual void beginEvent(std::size_t origin, std::size_t offset) = 0;
    /// Once for each field that is present; for each entity of a list of links.
    virtual void field(EventField field, const FieldText& value) = 0;
    /// A label in one language.
    virtual void label(std::string_view language, const FieldText& value) = 0;
    /// Text of a field that cannot be understood; no complaint, but it may have named an entity.
    virtual void mentioned(const FieldText& value) = 0;
    /// The field is there, but its value is of the wrong kind (of which problem() tells).
    virtual void unreadable(EventField) {}
    /// Something is wrong with the event that is being read.
    virtual void problem(DiagnosticCode code, std::size_t offset, QString offending,
                         QStringList arguments) = 0;
    virtual void endEvent() = 0;
};

/// Where events come from, to read one of them again.
class EventSource {
public:
    virtual ~EventSource() = default;
    virtual void readEvent(std::size_t origin, EventSink& sink) = 0;
};

} // namespace bacscope
