#include "scenario/EventFileReader.h"

#include "log/Utf8.h"
#include "scenario/EventDrafts.h"
#include "scenario/SourceText.h"
#include "scenario/Suggestions.h"
#include "scenario/TextEncoding.h"

#include <QFile>

#include <simdjson.h>

#include <algorithm>

namespace bacscope {

namespace {

constexpr std::size_t eventsBetweenProgress = 16'384;

QStringList fieldNames() {
    QStringList names;
    for (const std::string_view field : eventFieldNames) {
        names.push_back(toText(field));
    }
    return names;
}

QStringList unknownFieldArguments(std::string_view name) {
    const QStringList allowed = fieldNames();
    return QStringList{nearest(excerpt(name), allowed)} + allowed;
}

class JsonLinesReader : public EventFileReader {
public:
    explicit JsonLinesReader(std::string_view text) : m_text(text) {}

    bool readAll(EventSink& sink, const Progress& progress) override {
        std::size_t count = 0;
        for (std::size_t begin = 0; begin < m_text.size();) {
            const std::size_t end = lineEnd(begin);
            if (m_text.substr(begin, end - begin).find_first_not_of(" \t\r") != std::string_view::npos) {
                readRow(begin, end, sink);
                if (++count % eventsBetweenProgress == 0 && progress &&
                    !progress(static_cast<double>(begin) / static_cast<double>(m_text.size()))) {
                    return false;
                }
            }
            begin = end + 1;
        }
        return true;
    }

    void readEvent(std::size_t origin, EventSink& sink) override { readRow(origin, lineEnd(origin), sink); }

private:
    using Value = simdjson::ondemand::value;

    std::size_t lineEnd(std::size_t begin) const { return std::min(m_text.find('\n', begin), m_text.size()); }
    std::size_t offset(const char* place) const {
        const char* begin = m_text.data();
        return place < begin ? 0 : std::min(static_cast<std::size_t>(place - begin), m_text.size());
    }

    void readRow(std::size_t begin, std::size_t end, EventSink& sink) {
        sink.beginEvent(begin, begin);
        const std::size_t length = end - begin;
        simdjson::ondemand::document document;
        simdjson::error_code error =
            m_parser
                .iterate(simdjson::padded_string_view(m_text.data() + begin, length,
                                                      length + EventFileBytes::padding()))
                .get(document);
        simdjson::ondemand::object object;
        if (!error) {
            error = document.get_object().get(object);
        }
        m_seen = 0;
        if (!error) {
            error = readFields(object, sink);
        }
        if (!error && document.current_location().error() != simdjson::OUT_OF_BOUNDS) {
            error = simdjson::TAPE_ERROR;
        }
        if (error) {
            sink.problem(DiagnosticCode::BadRow, begin, excerpt(m_text.substr(begin, length)),
                         {QStringLiteral("json"), QString::fromLatin1(simdjson::error_message(error))});
        }
        sink.endEvent();
    }

    simdjson::error_code readFields(simdjson::ondemand::object& object, EventSink& sink) {
        for (auto field : object) {
            if (field.error()) {
                return field.error();
            }
            const std::size_t keyOffset = offset(field.key().value_unsafe().raw()) - 1;
            std::string_view key;
            if (const auto error = field.unescaped_key().get(key)) {
                return error;
            }
            Value value;
            if (const auto error = field.value().get(value)) {
                return error;
            }
            const std::optional<EventField> known = eventField(key);
            if (!known) {
                sink.problem(DiagnosticCode::UnknownKey, keyOffset, excerpt(key), unknownFieldArguments(key));
                FieldText text;
                if (isString(value) && readText(value, text) == simdjson::SUCCESS) {
                    sink.mentioned(text);
                }
                continue;
            }
            const unsigned bit = 1u << static_cast<unsigned>(*known);
            if (m_seen & bit) {
                sink.problem(DiagnosticCode::DuplicateKey, keyOffset, excerpt(key), {});
                continue;
            }
            m_seen |= bit;
            if (const auto error = readField(*known, value, sink)) {
                return error;
            }
        }
        return simdjson::SUCCESS;
    }

    static bool isString(Value& value) {
        simdjson::ondemand::json_type type{};
        return value.type().get(type) == simdjson::SUCCESS && type == simdjson::ondemand::json_type::string;
    }

    /// A string or, where the field is no entity, a number as it stands.
    simdjson::error_code readText(Value& value, FieldText& text) {
        std::string_view token = value.raw_json_token();
        text.offset = offset(token.data());
        text.quoted = token.starts_with('"');
        while (!token.empty() && static_cast<unsigned char>(token.back()) <= ' ') {
            token.remove_suffix(1);
        }
        if (!text.quoted) {
            text.text = token;
            return simdjson::SUCCESS;
        }
        if (token.size() >= 2 && token.back() == '"' && token.find('\\') == std::string_view::npos) {
            text.text = token.substr(1, token.size() - 2);
            return simdjson::SUCCESS;
        }
        std::string_view unescaped;
        if (const auto error = value.get_string().get(unescaped)) {
            return error;
        }
        text.text = m_unescaped.emplace_back(unescaped);
        return simdjson::SUCCESS;
    }

    simdjson::error_code readField(EventField field, Value& value, EventSink& sink) {
        simdjson::ondemand::json_type type{};
        if (const auto error = value.type().get(type)) {
            return error;
        }
        using simdjson::ondemand::json_type;
        const bool isEntity = field == EventField::Create || field == EventField::Update ||
                              field == EventField::Delete || field == EventField::Mirrors;
        const bool isLinks = field == EventField::Link || field == EventField::Unlink;
        if (type == json_type::string || (type == json_type::number && !isEntity && !isLinks)) {
            FieldText text;
            const auto error = readText(value, text);
            if (!error) {
                sink.field(field, text);
            }
            return error;
        }
        if (type == json_type::null && field != EventField::At) {
            return value.is_null() ? simdjson::SUCCESS : simdjson::N_ATOM_ERROR; // as if it were not there
        }
        if (type == json_type::array && isLinks) {
            return readLinks(field, value, sink);
        }
        if (type == json_type::object && field == EventField::Label) {
            return readLabels(value, sink);
        }
        complainOfType(field, value, sink);
        sink.unreadable(field);
        return simdjson::SUCCESS;
    }

    void complainOfType(EventField field, Value& value, EventSink& sink) {
        const char* expected = "text";
        switch (field) {
        case EventField::At:
            expected = "instant";
            break;
        case EventField::Link:
        case EventField::Unlink:
            expected = "entities";
            break;
        case EventField::Create:
        case EventField::Update:
        case EventField::Delete:
        case EventField::Mirrors:
            expected = "entity";
            break;
        case EventField::Label:
            expected = "texts";
            break;
        default:
            break;
        }
        const std::size_t place = offset(std::string_view(value.raw_json_token()).data());
        std::string_view token = m_text.substr(place, lineEnd(place) - place);
        token = token.substr(0, token.find_first_of(",}] \t\r", 1));
        sink.problem(DiagnosticCode::WrongType, place, excerpt(token),
                     {QString::fromLatin1(expected), toText(fieldName(field))});
    }

    simdjson::error_code readLinks(EventField field, Value& value, EventSink& sink) {
        simdjson::ondemand::array array;
        if (const auto error = value.get_array().get(array)) {
            return error;
        }
        for (auto element : array) {
            Value entity;
            if (const auto error = element.get(entity)) {
                return error;
            }
            if (!isString(entity)) {
                complainOfType(EventField::Create, entity, sink);
                continue;
            }
            FieldText text;
            if (const auto error = readText(entity, text)) {
                return error;
            }
            sink.field(field, text);
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code readLabels(Value& value, EventSink& sink) {
        simdjson::ondemand::object object;
        if (const auto error = value.get_object().get(object)) {
            return error;
        }
        std::vector<std::string> languages;
        for (auto field : object) {
            if (field.error()) {
                return field.error();
            }
            const std::size_t keyOffset = offset(field.key().value_unsafe().raw()) - 1;
            std::string_view language;
            if (const auto error = field.unescaped_key().get(language)) {
                return error;
            }
            Value inLanguage;
            if (const auto error = field.value().get(inLanguage)) {
                return error;
            }
            if (!isLanguageTag(language)) {
                sink.problem(DiagnosticCode::BadIdentifier, keyOffset, excerpt(language),
                             {QStringLiteral("language")});
                continue;
            }
            if (std::ranges::find(languages, language) != languages.end()) {
                sink.problem(DiagnosticCode::DuplicateKey, keyOffset, excerpt(language), {});
                continue;
            }
            languages.emplace_back(language);
            if (!isString(inLanguage)) {
                complainOfType(EventField::Interaction, inLanguage, sink);
                continue;
            }
            FieldText text;
            if (const auto error = readText(inLanguage, text)) {
                return error;
            }
            sink.label(languages.back(), text);
        }
        return simdjson::SUCCESS;
    }

    std::string_view m_text;
    simdjson::ondemand::parser m_parser;
    std::deque<std::string> m_unescaped;
    unsigned m_seen = 0; ///< fields of the row that is being read
};

class CsvReader : public EventFileReader {
public:
    explicit CsvReader(std::string_view text) : m_text(text), m_separator(separatorOf(text)) {}

    bool readAll(EventSink& sink, const Progress& progress) override {
        std::size_t position = 0;
        if (!readHeader(position, sink)) {
            return true;
        }
        std::size_t count = 0;
        while (position < m_text.size()) {
            position = readRow(position, sink);
            if (++count % eventsBetweenProgress == 0 && progress &&
                !progress(static_cast<double>(position) / static_cast<double>(m_text.size()))) {
                return false;
            }
        }
        return true;
    }

    void readEvent(std::size_t origin, EventSink& sink) override { readRow(origin, sink); }

private:
    struct Cell {
        FieldText value;
        bool last = false;             ///< of its row
        const char* problem = nullptr; ///< what is wrong with it
    };

    /// A comma; or what spreadsheets write instead, a semicolon (where the comma stands in numbers) or a tab,
    /// if the header's cells are columns that we know with it and not with a comma.
    static char separatorOf(std::string_view text) {
        std::string_view header = text.substr(0, text.find('\n'));
        header.remove_suffix(header.ends_with('\r') ? 1 : 0);
        const auto knownColumns = [&](char separator) {
            std::size_t known = 0;
            for (std::size_t begin = 0; begin <= header.size();) {
                const std::size_t end = std::min(header.find(separator, begin), header.size());
                std::string_view name = header.substr(begin, end - begin);
                if (name.size() >= 2 && name.starts_with('"') && name.ends_with('"')) {
                    name = name.substr(1, name.size() - 2);
                }
                known += eventField(name).has_value();
                begin = end + 1;
            }
            return known;
        };
        char best = ',';
        for (const char separator : {';', '\t', '|'}) {
            best = knownColumns(separator) > knownColumns(best) ? separator : best;
        }
        return best;
    }

    std::size_t endOfCell(std::size_t position) const {
        const char ends[] = {m_separator, '\n'};
        return std::min(m_text.find_first_of(std::string_view(ends, 2), position), m_text.size());
    }

    /// Reads one cell; `position` then stands on the next one.
    Cell readCell(std::size_t& position) {
        Cell cell;
        cell.value.offset = position;
        if (position < m_text.size() && m_text[position] == '"') {
            readQuoted(position, cell);
        } else {
            const std::size_t end = endOfCell(position);
            std::string_view text = m_text.substr(position, end - position);
            if ((end == m_text.size() || m_text[end] == '\n') && text.ends_with('\r')) {
                text.remove_suffix(1);
            }
            if (text.find('"') != std::string_view::npos) {
                cell.problem = "quote";
            }
            cell.value.text = text;
            position = end;
        }
        cell.last = position >= m_text.size() || m_text[position] == '\n';
        if (position < m_text.size()) {
            ++position;
        }
        return cell;
    }

    void readQuoted(std::size_t& position, Cell& cell) {
        const std::size_t begin = ++position;
        bool doubled = false;
        for (;;) {
            position = m_text.find('"', position);
            if (position == std::string_view::npos) {
                position = m_text.size();
                cell.problem = "unterminated";
                return;
            }
            if (position + 1 < m_text.size() && m_text[position + 1] == '"') {
                doubled = true;
                position += 2;
                continue;
            }
            break;
        }
        cell.value.text = m_text.substr(begin, position - begin);
        if (doubled) {
            std::string& text = m_unescaped.emplace_back();
            for (std::size_t i = 0; i < cell.value.text.size(); ++i) {
                text += cell.value.text[i];
                i += cell.value.text[i] == '"';
            }
            cell.value.text = text;
        }
        ++position;
        const std::size_t end = endOfCell(position);
        const std::string_view after = m_text.substr(position, end - position);
        if (!after.empty() && after != "\r") {
            cell.problem = "quote";
        }
        position = end;
    }

    bool readHeader(std::size_t& position, EventSink& sink) {
        bool good = true;
        std::vector<Cell> unknown;
        const auto complain = [&](DiagnosticCode code, std::size_t offset, QString offending,
                                  QStringList arguments) {
            sink.problem(code, offset, std::move(offending), std::move(arguments));
            good = false;
        };
        for (bool last = m_text.empty(); !last;) {
            const Cell cell = readCell(position);
            last = cell.last;
            const std::optional<EventField> field = eventField(cell.value.text);
            if (cell.problem) {
                complain(DiagnosticCode::BadRow, cell.value.offset, excerpt(cell.value.text),
                         {QString::fromLatin1(cell.problem)});
            } else if (!field) {
                unknown.push_back(cell);
                good = false;
                continue;
            } else if (std::ranges::find(m_columns, *field) != m_columns.end()) {
                complain(DiagnosticCode::DuplicateKey, cell.value.offset, excerpt(cell.value.text), {});
            }
            m_columns.push_back(field.value_or(EventField::At));
        }
        // One that is misspelt is named by itself; columns of another table's are told together.
        const bool isOthers = unknown.size() > 1 && std::ranges::all_of(unknown, [](const Cell& cell) {
                                  return unknownFieldArguments(cell.value.text).front().isEmpty();
                              });
        if (isOthers) {
            QStringList arguments{fieldNames().join(QLatin1String(", "))};
            for (const Cell& cell : unknown) {
                arguments.push_back(excerpt(cell.value.text));
            }
            complain(DiagnosticCode::UnknownColumns, unknown.front().value.offset, arguments[1], arguments);
        } else {
            for (const Cell& cell : unknown) {
                complain(DiagnosticCode::UnknownKey, cell.value.offset, excerpt(cell.value.text),
                         unknownFieldArguments(cell.value.text));
            }
        }
        const auto has = [&](EventField field) {
            return std::ranges::find(m_columns, field) != m_columns.end();
        };
        if (good && !has(EventField::At)) {
            complain(DiagnosticCode::MissingColumn, 0, {}, {QStringLiteral("at")});
        }
        if (good && !has(EventField::Create) && !has(EventField::Update) && !has(EventField::Delete)) {
            complain(DiagnosticCode::MissingColumn, 0, {}, {QStringLiteral("create, update, delete")});
        }
        return good;
    }

    /// Returns where the next row begins.
    std::size_t readRow(std::size_t begin, EventSink& sink) {
        std::size_t position = begin;
        if (m_text[begin] == '\n') {
            return begin + 1;
        }
        if (m_text.substr(begin, 2) == "\r\n") {
            return begin + 2;
        }
        sink.beginEvent(begin, begin);
        std::size_t column = 0;
        for (bool last = false; !last; ++column) {
            const Cell cell = readCell(position);
            last = cell.last;
            if (cell.problem) {
                sink.problem(DiagnosticCode::BadRow, cell.value.offset, excerpt(cell.value.text),
                             {QString::fromLatin1(cell.problem)});
            } else if (column < m_columns.size() && !cell.value.text.empty()) {
                deliver(m_columns[column], cell.value, sink);
            }
        }
        if (column != m_columns.size()) {
            sink.problem(
                DiagnosticCode::BadRow, begin,
                excerpt(m_text.substr(begin, m_text.find('\n', begin) - begin)),
                {QStringLiteral("columns"), QString::number(m_columns.size()), QString::number(column)});
        }
        sink.endEvent();
        return position;
    }

    void deliver(EventField field, const FieldText& value, EventSink& sink) {
        if (field == EventField::At && m_separator != ',' && isDecimalComma(value.text)) {
            std::string& text = m_unescaped.emplace_back(value.text);
            std::ranges::replace(text, ',', '.');
            sink.field(field, {text, value.offset, value.quoted});
            return;
        }
        if (field != EventField::Link && field != EventField::Unlink) {
            sink.field(field, value);
            return;
        }
        // Several entities, separated by spaces. Offsets are exact unless quotes are doubled inside.
        const std::size_t quote = m_text[value.offset] == '"';
        for (std::size_t begin = value.text.find_first_not_of(' '); begin != std::string_view::npos;) {
            const std::size_t end = std::min(value.text.find(' ', begin), value.text.size());
            sink.field(field, {value.text.substr(begin, end - begin), value.offset + quote + begin, false});
            begin = value.text.find_first_not_of(' ', end);
        }
    }

    /// 2,5: what a spreadsheet writes where the comma is the decimal mark.
    static bool isDecimalComma(std::string_view text) {
        const std::size_t comma = text.find(',');
        return comma != std::string_view::npos && comma + 1 < text.size() && comma > 0 &&
               text.find_first_not_of("0123456789", comma + 1) == std::string_view::npos &&
               text.substr(0, comma).find_first_not_of("+-0123456789") == std::string_view::npos;
    }

    std::string_view m_text;
    char m_separator;
    std::vector<EventField> m_columns;
    std::deque<std::string> m_unescaped;
};

} // namespace

std::size_t EventFileBytes::padding() {
    return simdjson::SIMDJSON_PADDING;
}

bool EventFileBytes::load(const QString& path, QString& reason) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reason = file.errorString();
        return false;
    }
    const auto size = static_cast<std::size_t>(file.size());
    m_bytes = std::make_unique_for_overwrite<char[]>(size + padding());
    std::size_t filled = 0;
    while (filled < size) {
        const qint64 count = file.read(m_bytes.get() + filled, static_cast<qint64>(size - filled));
        if (count < 0) {
            reason = file.errorString();
            return false;
        }
        if (count == 0) {
            break; // it became shorter meanwhile
        }
        filled += static_cast<std::size_t>(count);
    }
    constexpr std::size_t beginning = 64;
    const auto view = [&](std::size_t length) {
        return QByteArray::fromRawData(m_bytes.get(), static_cast<qsizetype>(std::min(length, filled)));
    };
    if (decodeText(view(beginning)).encoding != TextEncoding::Utf8) {
        const DecodedText decoded = decodeText(view(filled));
        filled = decoded.text().size();
        m_bytes = std::make_unique_for_overwrite<char[]>(filled + padding());
        std::ranges::copy(decoded.text(), m_bytes.get());
    }
    std::fill_n(m_bytes.get() + filled, padding(), '\0');
    m_text = withoutByteOrderMark(std::string_view(m_bytes.get(), filled));
    return true;
}

std::unique_ptr<EventFileReader> makeEventFileReader(const QString& path, std::string_view text) {
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        return std::make_unique<CsvReader>(text);
    }
    if (path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive) ||
        path.endsWith(QLatin1String(".ndjson"), Qt::CaseInsensitive)) {
        return std::make_unique<JsonLinesReader>(text);
    }
    return nullptr;
}

} // namespace bacscope
