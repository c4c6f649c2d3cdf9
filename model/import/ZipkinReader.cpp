#include "import/ZipkinReader.h"

#include "import/CausalLog.h"

#include <QStringList>
#include <simdjson.h>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

namespace bacscope::zipkin {

namespace {

constexpr std::size_t progressStep = 1024;
constexpr std::int64_t nanosecondsPerMicrosecond = 1000;
/// In the year 2102: leaves room for clocks to be shifted.
constexpr std::int64_t latestTimestamp = Instant::limit / nanosecondsPerMicrosecond / 10 * 9;

/// Finds the spans of a text: objects in an array, or in arrays in an array. Goes on after what is not in its
/// place, so that one bad record does not hide the others, and none of them has to be valid inside.
class SpanScanner {
public:
    struct Piece {
        enum class Kind { Span, Misplaced, End };
        Kind kind = Kind::End;
        std::size_t offset = 0;
        std::string_view text = {};
    };

    explicit SpanScanner(std::string_view text) : m_text(text) {}

    Piece next() {
        while (true) {
            m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size());
            if (m_at == m_text.size()) {
                if (m_depth == 0 && m_expected == Expected::Nothing) {
                    return {Piece::Kind::End, m_at};
                }
                m_depth = 0;
                m_expected = Expected::Nothing;
                return {Piece::Kind::Misplaced, m_at}; // ends too early
            }
            const std::size_t begin = m_at;
            const bool elementDue = m_expected == Expected::Element || m_expected == Expected::ElementOrEnd;
            switch (m_text[m_at]) {
            case '[':
                ++m_at;
                if (!elementDue) {
                    return misplaced(begin);
                }
                ++m_depth;
                m_expected = Expected::ElementOrEnd;
                break;
            case ']':
                ++m_at;
                if (m_depth == 0) {
                    return misplaced(begin);
                }
                {
                    const bool due = m_expected != Expected::Element;
                    --m_depth;
                    m_expected = m_depth == 0 ? Expected::Nothing : Expected::CommaOrEnd;
                    if (!due) {
                        return misplaced(begin);
                    }
                }
                break;
            case ',':
                ++m_at;
                if (m_expected != Expected::CommaOrEnd) {
                    return misplaced(begin);
                }
                m_expected = Expected::Element;
                break;
            case '{':
                m_at = endOfObject(begin);
                if (m_depth == 0 || !elementDue) {
                    return misplaced(begin);
                }
                m_expected = Expected::CommaOrEnd;
                return {Piece::Kind::Span, begin, m_text.substr(begin, m_at - begin)};
            default:
                m_at = std::min(m_text.find_first_of(",[]{", begin + 1), m_text.size());
                m_expected = m_depth == 0 ? m_expected : Expected::CommaOrEnd;
                return misplaced(begin);
            }
        }
    }

private:
    enum class Expected { Element, ElementOrEnd, CommaOrEnd, Nothing };

    Piece misplaced(std::size_t begin) const {
        return {Piece::Kind::Misplaced, begin, trimmed(m_text.substr(begin, m_at - begin))};
    }

    /// One past the bracket that closes this one; the end of the text where there is none.
    std::size_t endOfObject(std::size_t begin) const {
        std::size_t depth = 0;
        for (std::size_t at = begin; (at = m_text.find_first_of("\"{}", at)) != std::string_view::npos;
             ++at) {
            if (m_text[at] == '"') {
                at = m_text.find_first_of("\"\\", at + 1);
                while (at != std::string_view::npos && m_text[at] == '\\') {
                    at = at + 2 < m_text.size() ? m_text.find_first_of("\"\\", at + 2)
                                                : std::string_view::npos;
                }
                if (at == std::string_view::npos) {
                    break;
                }
            } else if (m_text[at] == '{') {
                ++depth;
            } else if (--depth == 0) {
                return at + 1;
            }
        }
        return m_text.size();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    Expected m_expected = Expected::Element;
};

using simdjson::dom::element;
using simdjson::dom::object;

std::string_view textAt(const object& parent, std::string_view key) {
    std::string_view text;
    return parent[key].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

/// A timestamp in µs as nanoseconds; noTime where there is none that can be one.
std::int64_t instantAt(const object& parent, std::string_view key) {
    std::int64_t microseconds = 0;
    if (parent[key].get(microseconds) != simdjson::SUCCESS) {
        double number = 0;
        if (parent[key].get(number) != simdjson::SUCCESS ||
            !(number > 0 && number < double(latestTimestamp))) {
            return CausalLog::noTime;
        }
        microseconds = static_cast<std::int64_t>(number);
    }
    return microseconds > 0 && microseconds <= latestTimestamp ? microseconds * nanosecondsPerMicrosecond
                                                               : CausalLog::noTime;
}

QString valueText(element value) {
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? toText(text)
                                                : QString::fromStdString(simdjson::minify(value));
}

QString microsecondText(element value) {
    return valueText(value) + QStringLiteral(" µs");
}

QString endpointText(const object& endpoint) {
    QStringList parts;
    for (const auto& [key, value] : endpoint) {
        parts += valueText(value);
    }
    return parts.join(u' ');
}

/// Whatever the span has besides its name, one "name: value" a line.
QString detailsOf(const object& span) {
    QStringList lines;
    const auto add = [&](std::string_view name, const QString& value) {
        lines += toText(name) + QStringLiteral(": ") + value;
    };
    for (const auto& [key, value] : span) {
        object members;
        simdjson::dom::array entries;
        if (key == "name") {
            continue;
        }
        if (key == "timestamp" && instantAt(span, key) != CausalLog::noTime) {
            add(key, TimeBase::clock().format(Instant{instantAt(span, key)}));
        } else if (key == "duration") {
            add(key, microsecondText(value));
        } else if (key == "tags" && value.get(members) == simdjson::SUCCESS) {
            for (const auto& [tag, tagValue] : members) {
                add(tag, valueText(tagValue));
            }
        } else if (key.ends_with("Endpoint") && value.get(members) == simdjson::SUCCESS) {
            add(key, endpointText(members));
        } else if (key == "annotations" && value.get(entries) == simdjson::SUCCESS) {
            for (const element entry : entries) {
                const std::int64_t at = entry.get(members) == simdjson::SUCCESS
                                            ? instantAt(members, "timestamp")
                                            : CausalLog::noTime;
                add("annotation", at == CausalLog::noTime ? valueText(entry)
                                                          : TimeBase::clock().format(Instant{at}) + u' ' +
                                                                toText(textAt(members, "value")));
            }
        } else {
            add(key, valueText(value));
        }
    }
    return lines.join(u'\n');
}

enum class Side { Caller, Callee, Local };

class Reader {
public:
    explicit Reader(ImportContext& context) : m_context(context) {}

    void read(ImportResult& result);

private:
    struct Span {
        std::uint32_t trace =
            CausalLog::none; ///< by the last 16 digits: some services cut ids of 32 digits short
        std::string id;
        std::string parent;
        Side side = Side::Local;
        bool isShared = false;
    };

    void readSpan(std::size_t offset, std::string_view text);
    std::int64_t timeOf(const object& span) const;
    std::string keyOf(std::uint32_t trace, const std::string& id) const {
        return std::to_string(trace) + ' ' + id;
    }
    void findCauses();
    std::uint32_t callerOf(std::uint32_t record) const;
    std::uint32_t parentOf(std::uint32_t record) const;

    ImportContext& m_context;
    CausalLog m_log;
    simdjson::dom::parser m_parser;
    std::vector<Span> m_spans; ///< by record
    std::unordered_map<std::string, std::uint32_t> m_traceByTail;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_recordsById;
};

std::int64_t Reader::timeOf(const object& span) const {
    std::int64_t time = instantAt(span, "timestamp");
    simdjson::dom::array annotations;
    if (time != CausalLog::noTime || span["annotations"].get(annotations) != simdjson::SUCCESS) {
        return time;
    }
    // The service was certainly at it when it noted something.
    for (const element annotation : annotations) {
        object members;
        if (annotation.get(members) == simdjson::SUCCESS) {
            const std::int64_t at = instantAt(members, "timestamp");
            time = time == CausalLog::noTime || (at != CausalLog::noTime && at < time) ? at : time;
        }
    }
    return time;
}

void Reader::readSpan(std::size_t offset, std::string_view text) {
    const auto bad = [&](const QString& reason) {
        m_context.badRecord(DiagnosticCode::RecordUnreadable, offset, text, reason);
    };
    object span;
    if (m_parser.parse(text.data(), text.size()).get(span) != simdjson::SUCCESS) {
        return bad(QStringLiteral("json"));
    }
    const std::string_view traceId = textAt(span, "traceId");
    const std::string_view id = textAt(span, "id");
    if (traceId.empty() || id.empty()) {
        return bad(QStringLiteral("id"));
    }

    std::string_view service;
    if (object endpoint; span["localEndpoint"].get(endpoint) == simdjson::SUCCESS) {
        for (const char* key : {"serviceName", "ipv4", "ipv6"}) {
            service = service.empty() ? textAt(endpoint, key) : service;
        }
    }
    const std::string_view kind = textAt(span, "kind");
    std::string label(textAt(span, "name"));
    if (!kind.empty()) {
        label += label.empty() ? "" : " ";
        label += '(' + toText(kind).toLower().toStdString() + ')';
    }
    if (label.empty()) {
        label = id;
    }

    constexpr std::size_t shortId = 16;
    const std::string tail(traceId.substr(traceId.size() - std::min(traceId.size(), shortId)));
    auto known = m_traceByTail.find(tail);
    if (known == m_traceByTail.end()) {
        known = m_traceByTail.emplace(tail, m_log.trace(traceId)).first;
    }
    const std::uint32_t record =
        m_log.addRecord({.service = m_log.service(service.empty() ? "unknown" : service),
                         .text = m_log.keep(std::move(label)),
                         .offset = offset,
                         .time = timeOf(span),
                         .trace = known->second});
    m_log.setDetails(record, detailsOf(span));
    bool isShared = false;
    const bool saysShared = span["shared"].get(isShared) == simdjson::SUCCESS && isShared;
    m_spans.push_back({.trace = known->second,
                       .id = std::string(id),
                       .parent = std::string(textAt(span, "parentId")),
                       .side = kind == "CLIENT" || kind == "PRODUCER"                 ? Side::Caller
                               : kind == "SERVER" || kind == "CONSUMER" || saysShared ? Side::Callee
                                                                                      : Side::Local,
                       .isShared = saysShared});
    m_recordsById[keyOf(known->second, m_spans.back().id)].push_back(record);
}

/// The caller's record of the same call.
std::uint32_t Reader::callerOf(std::uint32_t record) const {
    const Span& span = m_spans[record];
    if (span.side == Side::Caller) {
        return CausalLog::none;
    }
    std::uint32_t notShared = CausalLog::none;
    for (const std::uint32_t other : m_recordsById.at(keyOf(span.trace, span.id))) {
        if (m_spans[other].side == Side::Caller) {
            return other;
        }
        const bool elsewhere = m_log.record(other).service != m_log.record(record).service;
        if (notShared == CausalLog::none && span.isShared && !m_spans[other].isShared && elsewhere) {
            notShared = other;
        }
    }
    return notShared;
}

std::uint32_t Reader::parentOf(std::uint32_t record) const {
    const Span& span = m_spans[record];
    const auto parents = m_recordsById.find(keyOf(span.trace, span.parent));
    if (span.parent.empty() || parents == m_recordsById.end()) {
        return CausalLog::none;
    }
    const auto rank = [&](std::uint32_t parent) {
        const bool sameService = m_log.record(parent).service == m_log.record(record).service;
        const bool isTimed = m_log.record(parent).time != CausalLog::noTime;
        return (sameService ? 4 : 0) + (m_spans[parent].side == Side::Callee ? 2 : 0) + (isTimed ? 1 : 0);
    };
    std::uint32_t best = CausalLog::none;
    for (const std::uint32_t parent : parents->second) {
        if (parent != record && (best == CausalLog::none || rank(parent) > rank(best))) {
            best = parent;
        }
    }
    return best;
}

void Reader::findCauses() {
    for (std::uint32_t record = 0; record < m_log.size(); ++record) {
        const Span& span = m_spans[record];
        std::uint32_t cause = callerOf(record);
        if (cause == CausalLog::none) {
            cause = parentOf(record);
        }
        if (cause != CausalLog::none) {
            m_log.addCause(cause, record);
        } else if (!span.parent.empty()) {
            m_context.warning(DiagnosticCode::CauseUnknown, m_log.record(record).offset,
                              QString::fromStdString(span.parent),
                              {QString::fromStdString(m_log.serviceName(m_log.record(record).service))});
        }
        if (m_log.record(record).time == CausalLog::noTime) {
            for (const std::uint32_t other : m_recordsById.at(keyOf(span.trace, span.id))) {
                if (m_log.record(other).time != CausalLog::noTime &&
                    m_log.record(other).service == m_log.record(record).service) {
                    m_log.record(record).sameSpan = other;
                    break;
                }
            }
        }
    }
}

void Reader::read(ImportResult& result) {
    const std::string_view text = m_context.text();
    SpanScanner scanner(text);
    SpanScanner::Piece piece;
    for (std::size_t i = 0; (piece = scanner.next()).kind != SpanScanner::Piece::Kind::End; ++i) {
        if (piece.kind == SpanScanner::Piece::Kind::Span) {
            readSpan(piece.offset, piece.text);
        } else {
            m_context.badRecord(DiagnosticCode::RecordUnreadable, piece.offset, piece.text,
                                QStringLiteral("json"));
        }
        if (i % progressStep == 0 &&
            !m_context.proceed(0.6 * static_cast<double>(piece.offset) / static_cast<double>(text.size()))) {
            return;
        }
    }
    if (m_log.size() == 0) {
        if (m_context.options().skipBad || m_context.badRecords() == 0) {
            m_context.error(DiagnosticCode::NothingMatched, {}, {});
        }
        return;
    }
    findCauses();
    if (!m_context.proceed(0.7)) {
        return;
    }
    std::move(m_log).build(m_context, result, true);
}

} // namespace

bool recognise(std::string_view text) {
    if (!trimmed(text.substr(0, 1024)).starts_with('[')) {
        return false;
    }
    constexpr int tried = 8; // the first ones may be damaged
    SpanScanner scanner(text);
    for (int i = 0; i < tried; ++i) {
        const SpanScanner::Piece piece = scanner.next();
        if (piece.kind == SpanScanner::Piece::Kind::End) {
            return false;
        }
        if (piece.kind == SpanScanner::Piece::Kind::Span &&
            piece.text.find("\"traceId\"") != std::string_view::npos &&
            piece.text.find("\"id\"") != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

void read(ImportContext& context, ImportResult& result) {
    Reader(context).read(result);
}

} // namespace bacscope::zipkin
