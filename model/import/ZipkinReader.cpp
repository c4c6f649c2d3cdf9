#include "import/ZipkinReader.h"

#include "import/CausalLog.h"

#include <QStringList>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <unordered_map>
#include <vector>

namespace bacscope::zipkin {

namespace {

constexpr std::size_t progressStep = 1024;

constexpr std::string_view blanks = " \t\r\n";

/// One past the bracket that closes the one at `begin`; the end of the text where there is none.
std::size_t endOfBracket(std::string_view text, std::size_t begin, char open, char close) {
    const char sought[] = {'"', open, close, '\0'};
    std::size_t depth = 0;
    for (std::size_t at = begin; (at = text.find_first_of(sought, at)) != std::string_view::npos; ++at) {
        if (text[at] == '"') {
            at = text.find_first_of("\"\\", at + 1);
            while (at != std::string_view::npos && text[at] == '\\') {
                at = at + 2 < text.size() ? text.find_first_of("\"\\", at + 2) : std::string_view::npos;
            }
            if (at == std::string_view::npos) {
                break;
            }
        } else if (text[at] == open) {
            ++depth;
        } else if (--depth == 0) {
            return at + 1;
        }
    }
    return text.size();
}

/// One past the quote that closes the text that begins at `begin`.
std::size_t endOfText(std::string_view text, std::size_t begin) {
    std::size_t at = begin + 1;
    while (at < text.size() && text[at] != '"') {
        at += text[at] == '\\' ? 2 : 1;
    }
    return std::min(at + 1, text.size());
}

/// Calls member(key, where its value begins) for each member of the object at `begin`, until it returns false
/// or the object is damaged.
template <class Member>
void forEachMember(std::string_view text, std::size_t begin, Member member) {
    const auto skipBlanks = [&](std::size_t at) {
        return std::min(text.find_first_not_of(blanks, at), text.size());
    };
    std::size_t at = skipBlanks(begin + 1);
    while (at < text.size() && text[at] == '"') {
        const std::size_t keyEnd = endOfText(text, at);
        const std::string_view key = text.substr(at + 1, keyEnd - at - 2);
        at = skipBlanks(keyEnd);
        if (at >= text.size() || text[at] != ':') {
            return;
        }
        at = skipBlanks(at + 1);
        if (at >= text.size() || !member(key, at)) {
            return;
        }
        at = text[at] == '{'   ? endOfBracket(text, at, '{', '}')
             : text[at] == '[' ? endOfBracket(text, at, '[', ']')
             : text[at] == '"' ? endOfText(text, at)
                               : std::min(text.find_first_of(",}", at), text.size());
        at = skipBlanks(at);
        if (at >= text.size() || text[at] != ',') {
            return;
        }
        at = skipBlanks(at + 1);
    }
}

/// The object has both ids that every span has.
bool isSpan(std::string_view text, std::size_t begin) {
    bool trace = false;
    bool own = false;
    forEachMember(text, begin, [&](std::string_view key, std::size_t) {
        trace = trace || key == "traceId";
        own = own || key == "id";
        return !trace || !own;
    });
    return trace && own;
}

/// Where the spans of a text are.
struct SpanList {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isBare = false; ///< spans one after the other, without brackets around them

    /// nullopt: there is none.
    static std::optional<SpanList> find(std::string_view text) {
        const std::size_t first = std::min(text.find_first_not_of(blanks), text.size());
        if (first < text.size() && text[first] == '[') {
            return SpanList{first, text.size(), false};
        }
        return first < text.size() && text[first] == '{' ? inObject(text, first, 3) : std::nullopt;
    }

private:
    static std::optional<SpanList> inObject(std::string_view text, std::size_t begin, int depth) {
        if (isSpan(text, begin)) {
            return SpanList{begin, text.size(), true};
        }
        std::optional<SpanList> found;
        forEachMember(text, begin, [&](std::string_view, std::size_t value) {
            if (text[value] == '{' && depth > 1) {
                found = inObject(text, value, depth - 1);
                found = found && found->isBare ? std::nullopt : found;
            } else if (text[value] == '[') {
                const std::size_t inner = std::min(text.find_first_not_of(" \t\r\n[", value), text.size());
                if (inner < text.size() && text[inner] == '{' && isSpan(text, inner)) {
                    found = SpanList{value, endOfBracket(text, value, '[', ']'), false};
                }
            }
            return !found;
        });
        return found;
    }
};

/// Finds the spans of a text: objects in an array, or in arrays in an array, or bare. Goes on after what is
/// not in its place, so that one bad record does not hide the others, and none of them has to be valid
/// inside.
class SpanScanner {
public:
    struct Piece {
        enum class Kind { Span, Misplaced, End };
        Kind kind = Kind::End;
        std::size_t offset = 0;
        std::string_view text = {};
    };

    SpanScanner(std::string_view text, const SpanList& list)
        : m_text(text.substr(0, list.end)), m_at(list.begin), m_isBare(list.isBare) {}

    Piece next() {
        while (true) {
            m_at = std::min(m_text.find_first_not_of(blanks, m_at), m_text.size());
            if (m_at == m_text.size()) {
                if (m_depth == 0 && (m_expected == Expected::Nothing || m_isBare)) {
                    return {Piece::Kind::End, m_at};
                }
                m_depth = 0;
                m_expected = Expected::Nothing;
                return {Piece::Kind::Misplaced, m_at}; // ends too early
            }
            const std::size_t begin = m_at;
            const bool elementDue = m_expected == Expected::Element || m_expected == Expected::ElementOrEnd ||
                                    (m_isBare && m_depth == 0);
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
                m_at = endOfBracket(m_text, begin, '{', '}');
                if ((m_depth == 0 && !m_isBare) || !elementDue) {
                    return misplaced(begin);
                }
                m_expected = m_depth == 0 ? Expected::Nothing : Expected::CommaOrEnd;
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

    std::string_view m_text;
    std::size_t m_at;
    std::size_t m_depth = 0;
    bool m_isBare;
    Expected m_expected = Expected::Element;
};

using simdjson::dom::element;
using simdjson::dom::object;

std::string_view textAt(const object& parent, std::string_view key) {
    std::string_view text;
    return parent[key].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

constexpr std::array<std::int64_t, 4> nanosecondsPerUnit{1'000'000'000, 1'000'000, 1'000, 1};
const std::array unitWords{QLatin1String("s"), QLatin1String("ms"), QLatin1String("us"), QLatin1String("ns")};

/// Reads times in the unit that they are said to be in, and watches whether they look like another one.
class Clock {
public:
    explicit Clock(LogTimeUnit unit) : m_unit(unit) {}

    QString durationUnit() const {
        return m_unit == LogTimeUnit::Microseconds ? QStringLiteral("µs") : unitWords[index()];
    }

    /// Nanoseconds; noTime where there is none (0 is none) that can be one.
    std::int64_t instant(const object& parent, std::string_view key) const {
        element value;
        if (parent[key].get(value) != simdjson::SUCCESS || value.is_null()) {
            return CausalLog::noTime;
        }
        const std::optional<double> number = numberOf(value);
        if (!number) {
            std::string_view text;
            const auto clock =
                value.get(text) == simdjson::SUCCESS ? ClockInstant::parse(trimmed(text)) : std::nullopt;
            return clock ? clock->instant.ticks : CausalLog::noTime;
        }
        const std::int64_t factor = nanosecondsPerUnit[index()];
        if (!(*number > 0 && *number < static_cast<double>(latest) / static_cast<double>(factor))) {
            return CausalLog::noTime;
        }
        std::int64_t whole = 0;
        if (wholeNumber(value, whole)) {
            return whole * factor;
        }
        // The fraction apart: the whole number takes nearly all the digits that there are.
        const double floor = std::floor(*number);
        return static_cast<std::int64_t>(floor) * factor +
               std::llround((*number - floor) * static_cast<double>(factor));
    }

    /// To be called once for each time that a record states.
    void watch(const object& parent, std::string_view key) {
        element value;
        if (parent[key].get(value) != simdjson::SUCCESS || value.is_null()) {
            return;
        }
        const std::optional<double> number = numberOf(value);
        if (number && *number == 0) {
            return; // some write it for "not known"
        }
        if (instant(parent, key) == CausalLog::noTime && m_unreadable++ == 0) {
            m_firstUnreadable = simdjson::minify(value);
        }
        if (number) {
            m_first = m_numbers++ == 0 ? simdjson::minify(value) : m_first;
            for (std::size_t unit = 0; unit < nanosecondsPerUnit.size(); ++unit) {
                const double nanoseconds = *number * static_cast<double>(nanosecondsPerUnit[unit]);
                m_plausible[unit] += nanoseconds > earliestPlausible && nanoseconds < latestPlausible;
            }
        }
    }

    void tell(ImportContext& context) const {
        for (std::size_t unit = 0; unit < m_plausible.size(); ++unit) {
            if (unit != index() && m_plausible[unit] == m_numbers && m_numbers > 0) {
                context.warning(DiagnosticCode::TimesLookLike, toText(m_first),
                                {unitWords[unit], unitWords[index()]});
                return;
            }
        }
        if (m_unreadable > 0) {
            context.warning(DiagnosticCode::TimeUnreadable, toText(m_firstUnreadable),
                            {QString::number(m_unreadable)});
        }
    }

private:
    /// In the year 2102: leaves room for clocks to be shifted.
    static constexpr std::int64_t latest = Instant::limit / 10 * 9;
    // 1990 to 2100: no two units can both be meant.
    static constexpr double earliestPlausible = 631'152'000e9;
    static constexpr double latestPlausible = 4'102'444'800e9;

    std::size_t index() const { return static_cast<std::size_t>(m_unit); }

    /// Some write numbers in quotes.
    static std::optional<double> numberOf(element value) {
        double number = 0;
        if (value.get(number) == simdjson::SUCCESS) {
            return number;
        }
        std::string_view text;
        if (value.get(text) != simdjson::SUCCESS) {
            return {};
        }
        text = trimmed(text);
        const auto [rest, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
        return failure == std::errc() && rest == text.data() + text.size() && std::isfinite(number)
                   ? std::optional(number)
                   : std::nullopt;
    }
    static bool wholeNumber(element value, std::int64_t& whole) {
        std::string_view text;
        if (value.get(whole) == simdjson::SUCCESS) {
            return true;
        }
        if (value.get(text) != simdjson::SUCCESS) {
            return false;
        }
        text = trimmed(text);
        const auto [rest, failure] = std::from_chars(text.data(), text.data() + text.size(), whole);
        return failure == std::errc() && rest == text.data() + text.size();
    }

    LogTimeUnit m_unit;
    std::array<std::size_t, 4> m_plausible{};
    std::size_t m_numbers = 0;
    std::string m_first;
    std::size_t m_unreadable = 0;
    std::string m_firstUnreadable;
};

QString valueText(element value) {
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? toText(text)
                                                : QString::fromStdString(simdjson::minify(value));
}

QString endpointText(const object& endpoint) {
    QStringList parts;
    for (const auto& [key, value] : endpoint) {
        parts += valueText(value);
    }
    return parts.join(u' ');
}

/// Whatever the span has besides its name, one "name: value" a line.
QString detailsOf(const object& span, const Clock& clock) {
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
        if (key == "timestamp" && clock.instant(span, key) != CausalLog::noTime) {
            add(key, TimeBase::clock().format(Instant{clock.instant(span, key)}));
        } else if (key == "duration") {
            add(key, valueText(value) + u' ' + clock.durationUnit());
        } else if (key == "tags" && value.get(members) == simdjson::SUCCESS) {
            for (const auto& [tag, tagValue] : members) {
                add(tag, valueText(tagValue));
            }
        } else if (key.ends_with("Endpoint") && value.get(members) == simdjson::SUCCESS) {
            add(key, endpointText(members));
        } else if (key == "annotations" && value.get(entries) == simdjson::SUCCESS) {
            for (const element entry : entries) {
                const std::int64_t at = entry.get(members) == simdjson::SUCCESS
                                            ? clock.instant(members, "timestamp")
                                            : CausalLog::noTime;
                add("annotation", at == CausalLog::noTime ? valueText(entry)
                                                          : TimeBase::clock().format(Instant{at}) + u' ' +
                                                                toText(textAt(members, "value")));
            }
        } else if (key == "binaryAnnotations" && value.get(entries) == simdjson::SUCCESS) {
            for (const element entry : entries) {
                element entryValue;
                if (entry.get(members) == simdjson::SUCCESS && !textAt(members, "key").empty() &&
                    members["value"].get(entryValue) == simdjson::SUCCESS) {
                    add(textAt(members, "key"), valueText(entryValue));
                }
            }
        } else {
            add(key, valueText(value));
        }
    }
    return lines.join(u'\n');
}

enum class Side { Caller, Callee, Local };

/// What one service logged of a span.
struct Share {
    std::string service;
    Side side = Side::Local;
    std::int64_t time = CausalLog::noTime;
    bool isShared = false;
};

/// Nothing that anybody could read.
bool isBlank(std::string_view name) {
    return trimmed(name).empty();
}

std::string serviceOf(const object& endpoint) {
    for (const char* key : {"serviceName", "ipv4", "ipv6"}) {
        if (const std::string_view name = textAt(endpoint, key); !isBlank(name)) {
            return std::string(name);
        }
    }
    return {};
}

class Reader {
public:
    explicit Reader(ImportContext& context)
        : m_context(context), m_clock(context.options().timeUnit.value_or(LogTimeUnit::Microseconds)) {}

    void read(ImportResult& result);

private:
    struct Span {
        std::uint32_t trace =
            CausalLog::none; ///< by the last 16 digits: some services cut ids of 32 digits short
        std::string id;
        std::string parent;
        Side side = Side::Local;
        bool isShared = false;
        std::string_view text;
    };

    void readSpan(std::size_t offset, std::string_view text);
    void watchTimes(const object& span);
    std::int64_t timeOf(const object& span) const;
    Share shareOf(const object& span, std::string_view kind) const;
    std::vector<Share> sharesOfVersion1(const object& span) const;
    bool isKnown(const Share& share, std::uint32_t trace, const std::string& id, const object& span);
    std::string keyOf(std::uint32_t trace, const std::string& id) const {
        return std::to_string(trace) + ' ' + id;
    }
    void findCauses();
    std::uint32_t callerOf(std::uint32_t record) const;
    std::uint32_t parentOf(std::uint32_t record) const;

    ImportContext& m_context;
    Clock m_clock;
    CausalLog m_log;
    simdjson::dom::parser m_parser;
    simdjson::dom::parser m_otherParser;
    std::vector<Span> m_spans; ///< by record
    std::unordered_map<std::string, std::uint32_t> m_traceByTail;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_recordsById;
    std::size_t m_repeated = 0;
};

void Reader::watchTimes(const object& span) {
    m_clock.watch(span, "timestamp");
    simdjson::dom::array annotations;
    if (span["annotations"].get(annotations) != simdjson::SUCCESS) {
        return;
    }
    for (const element annotation : annotations) {
        if (object members; annotation.get(members) == simdjson::SUCCESS) {
            m_clock.watch(members, "timestamp");
        }
    }
}

std::int64_t Reader::timeOf(const object& span) const {
    std::int64_t time = m_clock.instant(span, "timestamp");
    simdjson::dom::array annotations;
    if (time != CausalLog::noTime || span["annotations"].get(annotations) != simdjson::SUCCESS) {
        return time;
    }
    // The service was certainly at it when it noted something.
    for (const element annotation : annotations) {
        object members;
        if (annotation.get(members) == simdjson::SUCCESS) {
            const std::int64_t at = m_clock.instant(members, "timestamp");
            time = time == CausalLog::noTime || (at != CausalLog::noTime && at < time) ? at : time;
        }
    }
    return time;
}

Share Reader::shareOf(const object& span, std::string_view kind) const {
    Share share{.service = {}, .time = timeOf(span)};
    if (object endpoint; span["localEndpoint"].get(endpoint) == simdjson::SUCCESS) {
        share.service = serviceOf(endpoint);
    }
    bool says = false;
    share.isShared = span["shared"].get(says) == simdjson::SUCCESS && says;
    share.side = kind == "CLIENT" || kind == "PRODUCER"                     ? Side::Caller
                 : kind == "SERVER" || kind == "CONSUMER" || share.isShared ? Side::Callee
                                                                            : Side::Local;
    return share;
}

/// Version 1 has one span for both sides of a call; what each noted, and when, stands in its annotations:
/// client sent and received (cs, cr), server received and sent (sr, ss), message sent and received (ms, mr).
std::vector<Share> Reader::sharesOfVersion1(const object& span) const {
    std::vector<Share> shares;
    Share local{.service = {}, .time = timeOf(span)};
    bool isVersion1 = false;
    const auto endpointOf = [&](const object& note) -> std::optional<std::string> {
        object endpoint;
        if (note["endpoint"].get(endpoint) != simdjson::SUCCESS) {
            return {};
        }
        isVersion1 = true;
        return serviceOf(endpoint);
    };
    simdjson::dom::array notes;
    if (span["annotations"].get(notes) == simdjson::SUCCESS) {
        for (const element note : notes) {
            object members;
            const auto service = note.get(members) == simdjson::SUCCESS ? endpointOf(members) : std::nullopt;
            if (!service) {
                continue;
            }
            const std::string_view value = textAt(members, "value");
            const bool caller = value == "cs" || value == "cr" || value == "ms";
            const bool callee = value == "sr" || value == "ss" || value == "mr";
            local.service = local.service.empty() ? *service : local.service;
            if (!caller && !callee) {
                continue;
            }
            const Side side = caller ? Side::Caller : Side::Callee;
            const std::int64_t time = m_clock.instant(members, "timestamp");
            const auto known = std::ranges::find(shares, side, &Share::side);
            if (known == shares.end()) {
                shares.push_back({.service = *service, .side = side, .time = time});
            } else if (time != CausalLog::noTime &&
                       (known->time == CausalLog::noTime || time < known->time)) {
                known->time = time;
            }
        }
    }
    if (span["binaryAnnotations"].get(notes) == simdjson::SUCCESS) {
        isVersion1 = true;
        for (const element note : notes) {
            object members;
            // "sa" and "ca" tell the address of the other side.
            if (note.get(members) == simdjson::SUCCESS && textAt(members, "key") != "sa" &&
                textAt(members, "key") != "ca") {
                const auto service = endpointOf(members);
                local.service = local.service.empty() && service ? *service : local.service;
            }
        }
    }
    if (shares.empty() && isVersion1) {
        shares.push_back(local);
    }
    std::ranges::stable_sort(shares, {}, &Share::side);
    return shares;
}

/// The same span of the same service was there before: whatever both of them say is the same.
bool Reader::isKnown(const Share& share, std::uint32_t trace, const std::string& id, const object& span) {
    const auto found = m_recordsById.find(keyOf(trace, id));
    if (found == m_recordsById.end()) {
        return false;
    }
    const std::string_view service =
        share.service.empty() ? CausalLog::nameless : std::string_view(share.service);
    return std::ranges::any_of(found->second, [&](std::uint32_t record) {
        const CausalLog::Record& other = m_log.record(record);
        if (m_log.serviceName(other.service) != service || m_spans[record].side != share.side ||
            m_spans[record].isShared != share.isShared || other.time != share.time) {
            return false;
        }
        object otherSpan;
        if (m_otherParser.parse(m_spans[record].text.data(), m_spans[record].text.size()).get(otherSpan) !=
            simdjson::SUCCESS) {
            return false;
        }
        return std::ranges::all_of(span, [&](const auto& field) {
            element value;
            return field.key == "timestamp" || otherSpan[field.key].get(value) != simdjson::SUCCESS ||
                   simdjson::minify(value) == simdjson::minify(field.value);
        });
    });
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
    const std::string id(textAt(span, "id"));
    if (traceId.empty() || id.empty()) {
        return bad(QStringLiteral("id"));
    }
    constexpr std::size_t shortId = 16;
    const std::string tail(traceId.substr(traceId.size() - std::min(traceId.size(), shortId)));
    auto known = m_traceByTail.find(tail);
    if (known == m_traceByTail.end()) {
        known = m_traceByTail.emplace(tail, m_log.trace(traceId)).first;
    }
    const std::uint32_t trace = known->second;
    const std::string_view kind = textAt(span, "kind");
    std::vector<Share> shares;
    if (object endpoint; kind.empty() && span["localEndpoint"].get(endpoint) != simdjson::SUCCESS) {
        shares = sharesOfVersion1(span);
    }
    const bool isVersion1 = !shares.empty();
    if (!isVersion1) {
        shares.push_back(shareOf(span, kind));
    }
    watchTimes(span);
    for (const Share& share : shares) {
        if (isKnown(share, trace, id, span)) {
            ++m_repeated;
            continue;
        }
        std::string label(textAt(span, "name"));
        std::string role = toText(kind).toLower().toStdString();
        if (isVersion1 && share.side != Side::Local) {
            role = share.side == Side::Caller ? "client" : "server";
        }
        if (!role.empty()) {
            label += (label.empty() ? "(" : " (") + role + ')';
        }
        const std::uint32_t record =
            m_log.addRecord({.service = m_log.service(share.service),
                             .text = m_log.keep(label.empty() ? id : std::move(label)),
                             .offset = offset,
                             .time = share.time,
                             .trace = trace});
        m_log.setDetails(record, detailsOf(span, m_clock));
        m_spans.push_back({.trace = trace,
                           .id = id,
                           .parent = std::string(textAt(span, "parentId")),
                           .side = share.side,
                           .isShared = share.isShared,
                           .text = text});
        m_recordsById[keyOf(trace, id)].push_back(record);
    }
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
        } else if (span.parent == span.id) {
            m_context.warning(DiagnosticCode::SelfParent, m_log.record(record).offset,
                              QString::fromStdString(span.id), {});
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
    SpanScanner scanner(text, SpanList::find(text).value_or(SpanList{0, text.size()}));
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
    if (m_repeated > 0) {
        m_context.warning(DiagnosticCode::DuplicatesMerged, {}, {QString::number(m_repeated)});
    }
    m_clock.tell(m_context);
    if (!m_context.proceed(0.7)) {
        return;
    }
    const std::size_t count = m_log.size();
    std::move(m_log).build(m_context, result, true);
    result.unread = m_context.unread(count, false);
}

} // namespace

bool holdsList(std::string_view text) {
    return SpanList::find(text).has_value();
}

bool recognise(std::string_view text) {
    const std::optional<SpanList> list = SpanList::find(text);
    if (!list) {
        return false;
    }
    constexpr int tried = 8; // the first ones may be damaged
    SpanScanner scanner(text, *list);
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
