#include "scenario/EventFileWriter.h"

#include "files/FileReplacement.h"
#include "scenario/EventSink.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace bacscope {

namespace {

std::string utf8(const QString& text) {
    return text.toStdString();
}

std::string jsonString(std::string_view text) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += digits[c >> 4];
            out += digits[c & 15];
        } else {
            out += c;
        }
    }
    return out += '"';
}

std::string csvCell(std::string_view text) {
    if (text.find_first_of("\",\r\n") == std::string_view::npos) {
        return std::string(text);
    }
    std::string out = "\"";
    for (const char c : text) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    return out += '"';
}

class RowWriter {
public:
    explicit RowWriter(const Scenario& scenario) : m_log(*scenario.log), m_time(scenario.time) {}
    virtual ~RowWriter() = default;
    virtual std::string header() const { return {}; }
    virtual std::string row(EventId event) const = 0;

protected:
    const EventLog& m_log;
    const TimeBase& m_time;
};

class JsonWriter : public RowWriter {
public:
    using RowWriter::RowWriter;

    std::string row(EventId event) const override {
        const std::string at = utf8(m_time.format(m_log.at(event)));
        std::string out = "{\"at\":" + (m_time.isClock() ? jsonString(at) : at);
        const auto add = [&](EventField field, const std::string& value) {
            out += ",\"";
            out += fieldName(field);
            out += "\":";
            out += value;
        };
        add(kindField(m_log.kind(event)), entity(m_log.entity(event)));
        if (const auto links = m_log.links(event); !links.empty()) {
            add(EventField::Link, entities(links));
        }
        if (const auto unlinks = m_log.unlinks(event); !unlinks.empty()) {
            add(EventField::Unlink, entities(unlinks));
        }
        if (const InteractionId interaction = m_log.interaction(event); interaction.isValid()) {
            add(EventField::Interaction, jsonString(m_log.interactionName(interaction)));
        }
        if (const EntityId mirrored = m_log.mirrors(event); mirrored.isValid()) {
            add(EventField::Mirrors, entity(mirrored));
        }
        if (m_log.hasLabel(event)) {
            add(EventField::Label, label(m_log.labelText(event)));
        }
        if (m_log.hasOwnName(event)) {
            add(EventField::Id, jsonString(m_log.eventName(event)));
        }
        return out += "}\n";
    }

private:
    std::string entity(EntityId entity) const { return jsonString(m_log.entityName(entity)); }
    std::string entities(std::span<const EntityId> entities) const {
        if (entities.size() == 1) {
            return entity(entities.front());
        }
        std::string out = "[";
        for (const EntityId each : entities) {
            out += (out.size() > 1 ? "," : "") + entity(each);
        }
        return out += ']';
    }
    static std::string label(const LocalizedText& text) {
        if (text.isPlain()) {
            return jsonString(utf8(text.texts().first()));
        }
        std::string out = "{";
        for (auto it = text.texts().begin(); it != text.texts().end(); ++it) {
            out +=
                (out.size() > 1 ? "," : "") + jsonString(utf8(it.key())) + ':' + jsonString(utf8(it.value()));
        }
        return out += '}';
    }
};

class CsvWriter : public RowWriter {
public:
    explicit CsvWriter(const Scenario& scenario) : RowWriter(scenario) {
        m_used[static_cast<std::size_t>(EventField::At)] = true;
        m_used[static_cast<std::size_t>(EventField::Create)] = true;
        for (std::size_t i = 0; i < m_log.size(); ++i) {
            for (std::size_t field = 0; field < m_used.size(); ++field) {
                m_used[field] = m_used[field] || has(EventId(i), static_cast<EventField>(field));
            }
        }
    }

    std::string header() const override {
        return joined([](EventField field) { return std::string(fieldName(field)); });
    }
    std::string row(EventId event) const override {
        return joined(
            [&](EventField field) { return has(event, field) ? cell(event, field) : std::string(); });
    }

private:
    template <class Cell>
    std::string joined(Cell text) const {
        std::string out;
        for (std::size_t field = 0; field < m_used.size(); ++field) {
            if (m_used[field]) {
                if (field > 0) {
                    out += ',';
                }
                out += text(static_cast<EventField>(field));
            }
        }
        return out += '\n';
    }

    bool has(EventId event, EventField field) const {
        switch (field) {
        case EventField::At:
            return true;
        case EventField::Create:
        case EventField::Update:
        case EventField::Delete:
            return kindField(m_log.kind(event)) == field;
        case EventField::Link:
            return !m_log.links(event).empty();
        case EventField::Unlink:
            return !m_log.unlinks(event).empty();
        case EventField::Interaction:
            return m_log.interaction(event).isValid();
        case EventField::Mirrors:
            return m_log.mirrors(event).isValid();
        case EventField::Label:
            return m_log.hasLabel(event);
        case EventField::Id:
            return m_log.hasOwnName(event);
        }
        return false;
    }

    std::string cell(EventId event, EventField field) const {
        switch (field) {
        case EventField::At:
            return utf8(m_time.format(m_log.at(event)));
        case EventField::Create:
        case EventField::Update:
        case EventField::Delete:
            return csvCell(m_log.entityName(m_log.entity(event)));
        case EventField::Link:
            return entities(m_log.links(event));
        case EventField::Unlink:
            return entities(m_log.unlinks(event));
        case EventField::Interaction:
            return csvCell(m_log.interactionName(m_log.interaction(event)));
        case EventField::Mirrors:
            return csvCell(m_log.entityName(m_log.mirrors(event)));
        case EventField::Label:
            return csvCell(utf8(m_log.label(event, QString())));
        case EventField::Id:
            return csvCell(m_log.eventName(event));
        }
        return {};
    }

    std::string entities(std::span<const EntityId> entities) const {
        std::string out;
        for (const EntityId each : entities) {
            out += out.empty() ? "" : " ";
            out += m_log.entityName(each);
        }
        return csvCell(out);
    }

    std::array<bool, eventFieldNames.size()> m_used{};
};

enum class Outcome { Written, Failed, Stopped };

using Sink = std::function<bool(QByteArrayView)>; ///< false: it could not be written

Outcome writeRows(const RowWriter& writer, const EventLog& log, const Sink& sink, const Progress& progress) {
    constexpr std::size_t chunk = 1 << 20;
    std::string pending = writer.header();
    const auto flush = [&] {
        const bool written = sink(QByteArrayView(pending.data(), static_cast<qsizetype>(pending.size())));
        pending.clear();
        return written;
    };
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        pending += writer.row(log.eventAtOrder(rank));
        if (pending.size() >= chunk) {
            if (!flush()) {
                return Outcome::Failed;
            }
            if (progress && !progress(static_cast<double>(rank) / static_cast<double>(log.size()))) {
                return Outcome::Stopped;
            }
        }
    }
    return flush() ? Outcome::Written : Outcome::Failed;
}

} // namespace

bool fitsCsv(const EventLog& log) {
    for (std::size_t i = 0; i < log.size(); ++i) {
        const EventId event(i);
        if (log.hasLabel(event)) {
            const LocalizedText label = log.labelText(event);
            if (!label.isPlain() || label.texts().first().contains(QChar::Null)) {
                return false;
            }
        }
        const InteractionId interaction = log.interaction(event);
        if ((interaction.isValid() &&
             log.interactionName(interaction).find('\0') != std::string_view::npos) ||
            (log.hasOwnName(event) && log.eventName(event).find('\0') != std::string::npos)) {
            return false;
        }
    }
    return true;
}

namespace {

Diagnostics cannotWrite(const FileReplacement& file) {
    return {{Severity::Error, DiagnosticCode::CannotWrite, {file.path(), 0, 0}, {}, {file.error()}}};
}

} // namespace

Diagnostics writeEventFile(const Scenario& scenario, FileReplacement& file, const Progress& progress) {
    const JsonWriter json(scenario);
    const std::unique_ptr<RowWriter> csv = file.path().endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                                               ? std::make_unique<CsvWriter>(scenario)
                                               : nullptr;
    const RowWriter& writer = csv ? *csv : static_cast<const RowWriter&>(json);
    const Sink sink = [&file](QByteArrayView bytes) { return file.write(bytes); };
    switch (writeRows(writer, *scenario.log, sink, progress)) {
    case Outcome::Stopped:
        return {{Severity::Error, DiagnosticCode::Cancelled, {file.path(), 0, 0}, {}, {}}};
    case Outcome::Failed:
        return cannotWrite(file);
    case Outcome::Written:
        break;
    }
    return {};
}

Diagnostics saveEventFile(const Scenario& scenario, const QString& path, const Progress& progress) {
    FileReplacement file(path);
    Diagnostics problems = writeEventFile(scenario, file, progress);
    if (problems.empty() && !file.commit()) {
        problems = cannotWrite(file);
    }
    return problems;
}

bool writeEventLines(const Scenario& scenario, QIODevice& device, const Progress& progress) {
    const Sink sink = [&device](QByteArrayView bytes) {
        return device.write(bytes.data(), bytes.size()) == bytes.size();
    };
    return writeRows(JsonWriter(scenario), *scenario.log, sink, progress) == Outcome::Written;
}

} // namespace bacscope
