#include "import/ForeignFormat.h"

#include "import/ImportContext.h"

#include <simdjson.h>

#include <algorithm>
#include <initializer_list>

namespace bacscope {

namespace {

constexpr std::size_t looked = 256 * 1024; ///< the words that tell a kind stand in its first records
constexpr std::size_t largestParsed = 64 * 1024 * 1024;

class Words {
public:
    explicit Words(std::string_view text) : m_text(text) {}

    bool any(std::initializer_list<std::string_view> words) const {
        return std::ranges::any_of(words, [this](std::string_view word) { return has(word); });
    }
    bool all(std::initializer_list<std::string_view> words) const {
        return std::ranges::all_of(words, [this](std::string_view word) { return has(word); });
    }

private:
    bool has(std::string_view word) const { return m_text.find(word) != std::string_view::npos; }

    std::string_view m_text;
};

bool isJson(std::string_view text) {
    simdjson::dom::parser parser;
    simdjson::dom::element element;
    return text.size() > largestParsed ||
           parser.parse(text.data(), text.size()).get(element) == simdjson::SUCCESS;
}

QString jsonFormat(std::string_view text) {
    const Words words(text.substr(0, looked));
    if (words.any({"\"resourceSpans\"", "\"resource_spans\"", "\"resourceLogs\"", "\"resourceMetrics\"",
                   "\"scopeSpans\""})) {
        return QStringLiteral("otlp");
    }
    if (words.any({"\"traceID\""}) && words.any({"\"spanID\"", "\"spans\"", "\"processes\""})) {
        return QStringLiteral("jaeger");
    }
    if (words.all({"\"trace_id\"", "\"span_id\"", "\"context\""}) ||
        words.all({"\"SpanContext\"", "\"TraceID\"", "\"SpanID\""})) {
        return QStringLiteral("otel console");
    }
    if (words.all({"\"trace_id\"", "\"span_id\""}) || words.all({"\"traceId\"", "\"spanId\""})) {
        return QStringLiteral("otel spans");
    }
    if (words.any({"\"specversion\""})) {
        return QStringLiteral("cloudevents");
    }
    if (words.any({"\"ocel:"}) || words.all({"\"objectTypes\"", "\"eventTypes\""})) {
        return QStringLiteral("ocel");
    }
    if (words.all({"\"parent\"", "\"child\"", "\"callCount\""})) {
        return QStringLiteral("zipkin dependencies");
    }
    if (words.any({"\"BackupJobs\"", "\"base_backup_information\"", "\"short_id\"", "\"rootEntry\"",
                   "\"RecoveryPoints\""}) ||
        words.all({"\"archives\"", "\"repository\""}) || words.all({"\"backup\"", "\"archive\"", "\"db\""}) ||
        words.all({"\"tree\"", "\"paths\"", "\"hostname\""})) {
        return QStringLiteral("backups");
    }
    if (words.all({"\"apiVersion\"", "\"kind\""})) {
        return QStringLiteral("kubernetes");
    }
    if (!isJson(text)) {
        // Several values, one a line: as good as JSON, but for what is in them.
        const std::string_view first = trimmed(text.substr(0, text.find('\n')));
        return first.size() < trimmed(text).size() && isJson(first) ? QStringLiteral("json lines")
                                                                    : QStringLiteral("broken json");
    }
    const std::string_view inside = trimmed(text.substr(1, text.size() - 2));
    if (inside.find_first_not_of("[] \t\r\n,") == std::string_view::npos) {
        return text.front() == '[' ? QStringLiteral("empty list") : QStringLiteral("empty object");
    }
    return QStringLiteral("json");
}

/// The first line has several cells, and the second one as many.
bool isTable(std::string_view text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view first = text.substr(0, end);
    const std::string_view second = text.substr(std::min(end + 1, text.size()));
    for (const char separator : {',', ';', '\t'}) {
        const auto cells = std::ranges::count(first, separator);
        if (cells >= 2 && cells <= std::ranges::count(second.substr(0, second.find('\n')), separator)) {
            return true;
        }
    }
    return false;
}

} // namespace

QString foreignFormat(std::string_view whole) {
    const std::string_view text = trimmed(whole);
    const std::string_view head = text.substr(0, looked);
    const Words words(head);
    if (text.empty()) {
        return QStringLiteral("blank");
    }
    if (head.find('\0') != std::string_view::npos) {
        return QStringLiteral("binary");
    }
    // What OpenTelemetry's SDKs print is not always JSON.
    if (words.any({"Activity.TraceId:"}) || words.all({"instrumentationScope:", "traceId:", "resource:"})) {
        return QStringLiteral("otel console");
    }
    if (text.front() == '{' || text.front() == '[') {
        return jsonFormat(text);
    }
    if (text.front() == '<') {
        return words.all({"<log", "<trace", "<event"})                             ? QStringLiteral("xes")
               : words.any({"<html", "<HTML", "<!DOCTYPE html", "<!doctype html"}) ? QStringLiteral("html")
                                                                                   : QStringLiteral("xml");
    }
    if (words.all({"apiVersion:", "kind:"})) {
        return QStringLiteral("kubernetes");
    }
    if (words.any({"BoundedContext ", "ContextMap "}) && words.any({"{"})) {
        return QStringLiteral("cml");
    }
    if (words.any({"ocel:eid"})) {
        return QStringLiteral("ocel");
    }
    return isTable(text) ? QStringLiteral("table") : QString();
}

} // namespace bacscope
