#include "import/ShivizReader.h"

#include "import/CausalLog.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <unordered_map>
#include <vector>

namespace bacscope::shiviz {

namespace {

constexpr std::size_t sampleSize =
    64 * 1024; ///< of a text without a pattern of its own, to find one that fits
constexpr std::size_t progressStep = 8192;
constexpr double goodFit = 0.999;  ///< of a pattern that leaves nothing over
constexpr double leastLead = 0.25; ///< of one order of the lines of a record over the other, to be believed

const QString eventFirst = QStringLiteral(R"((?<event>.*)\n(?<host>\S*) (?<clock>{.*}))");
const QString clockFirst = QStringLiteral(R"((?<host>\S*) (?<clock>{.*})\n(?<event>.*))");

/// A time before the event: a number (nanoseconds, as TSViz has them, or another unit) or ISO 8601.
const QString dateBefore = QStringLiteral(
    R"((?<date>\d{10,19}|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?) )");

/// Tried where neither the file nor the user names a pattern; of those that fit alike the one with the most
/// groups.
const std::array usualPatterns{
    eventFirst,
    clockFirst,
    u'^' + dateBefore + eventFirst,
    QStringLiteral(R"((?<host>\S*) (?<clock>{.*})\n)") + dateBefore + QStringLiteral("(?<event>.*)"),
    // An access log: address, time, what was done
    QStringLiteral(R"((?<ip>(\d{1,3}\.){3}\d{1,3}) (?<date>(\d{1,2}/){2}\d{4} (\d{2}:){2}\d{2} (AM|PM)) )"
                   R"((?<action>(INFO|GET|POST)) (?<event>.*)\n(?<host>\w*) (?<clock>{.*}))"),
    // Akka: [level] [date] [thread] [akka://System/user/actor] clock event
    QStringLiteral(R"(\[(?<level>\w+)\] \[(?<date>[^ ]+ [^ ]+)\] \[(?<thread>[^ ]+)\] )"
                   R"(\[akka://[^ ]*/(?<host>[^ /]+)\] (?<clock>{.*?}) (?<event>.*))"),
    // One line a record
    QStringLiteral(R"((?<host>\S*) (?<clock>{.*?}) (?<event>.*))"),
    QStringLiteral(R"((?<event>.*) (?<host>\S+) (?<clock>{.*}))"),
    u'^' + dateBefore + QStringLiteral(R"((?<host>\S*) (?<clock>{.*?}) (?<event>.*))"),
    u'^' + dateBefore + QStringLiteral(R"((?<event>.*) (?<host>\S+) (?<clock>{.*}))"),
};

const QString usualDelimiter = QStringLiteral(R"(^=== (?<trace>.*) ===$)");

constexpr auto patternOptions = QRegularExpression::MultilineOption;

std::string_view withoutTrailingBlanks(std::string_view line) {
    return line.substr(0, line.find_last_not_of(" \t\r\v\f") + 1);
}

/// The line that begins at `begin`, without its end and trailing blanks; `next` becomes the beginning of the
/// next one.
std::string_view lineAt(std::string_view text, std::size_t begin, std::size_t& next) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    next = end + 1;
    return withoutTrailingBlanks(text.substr(begin, end - begin));
}

/// `host {…}`
struct ClockLine {
    std::string_view host;
    std::string_view clock;

    static std::optional<ClockLine> parse(std::string_view line) {
        if (!line.ends_with('}')) {
            return {};
        }
        const std::size_t blank = line.find_first_of(" \t");
        if (blank == std::string_view::npos || blank == 0 || line[blank] != ' ' || line[blank + 1] != '{') {
            return {};
        }
        return ClockLine{line.substr(0, blank), line.substr(blank + 1)};
    }
};

/// Takes a clock apart: calls component(host, count) for each of them; false where it is not a map from host
/// to count.
class ClockParser {
public:
    template <class Component>
    bool parse(std::string_view clock, Component component) {
        return parsePlain(clock, [](std::string_view, std::uint32_t) {}) ? parsePlain(clock, component)
                                                                         : parseJson(clock, component);
    }

    /// Without escapes, which is how they are all written.
    template <class Component>
    static bool parsePlain(std::string_view clock, Component component) {
        const char* at = clock.data();
        const char* const end = at + clock.size();
        const auto skipBlanks = [&] {
            while (at != end && (*at == ' ' || *at == '\t')) {
                ++at;
            }
        };
        const auto take = [&](char c) {
            skipBlanks();
            return at != end && *at == c ? (++at, true) : false;
        };
        if (!take('{')) {
            return false;
        }
        if (take('}')) {
            return at == end;
        }
        do {
            if (!take('"')) {
                return false;
            }
            const char* const key = at;
            while (at != end && *at != '"' && *at != '\\') {
                ++at;
            }
            if (at == end || *at == '\\') {
                return false;
            }
            const std::string_view host(key, static_cast<std::size_t>(at - key));
            ++at;
            if (!take(':')) {
                return false;
            }
            skipBlanks();
            std::uint32_t count = 0;
            const auto [rest, failure] = std::from_chars(at, end, count);
            if (failure != std::errc() || count == CausalLog::none) {
                return false;
            }
            at = rest;
            component(host, count);
        } while (take(','));
        return take('}') && at == end;
    }

private:
    template <class Component>
    bool parseJson(std::string_view clock, Component component) {
        simdjson::dom::element element;
        simdjson::dom::object object;
        if (m_parser.parse(clock.data(), clock.size()).get(element) != simdjson::SUCCESS) {
            // Some loggers escape the clock once too often.
            std::string unescaped(clock);
            for (std::size_t at = 0; (at = unescaped.find("\\\"", at)) != std::string::npos; ++at) {
                unescaped.erase(at, 1);
            }
            if (m_parser.parse(unescaped.data(), unescaped.size()).get(element) != simdjson::SUCCESS) {
                return false;
            }
        }
        if (element.get(object) != simdjson::SUCCESS) {
            return false;
        }
        const auto countOf = [](simdjson::dom::element value) -> std::optional<std::uint32_t> {
            std::string_view quoted; // some write numbers in quotes
            if (std::uint32_t count = 0; value.get(quoted) == simdjson::SUCCESS) {
                const char* const end = quoted.data() + quoted.size();
                const auto [rest, failure] = std::from_chars(quoted.data(), end, count);
                return failure == std::errc() && rest == end && count != CausalLog::none
                           ? std::optional(count)
                           : std::nullopt;
            }
            double number = 0; // exact for all counts that we take; whole numbers may be written 3.0
            if (value.get(number) != simdjson::SUCCESS || number < 0 || number >= CausalLog::none ||
                number != static_cast<double>(static_cast<std::uint32_t>(number))) {
                return {};
            }
            return static_cast<std::uint32_t>(number);
        };
        for (const auto& [host, value] : object) {
            if (!countOf(value)) {
                return false;
            }
        }
        for (const auto& [host, value] : object) {
            component(host, *countOf(value));
        }
        return true;
    }

    simdjson::dom::parser m_parser;
};

std::uint32_t ownComponent(ClockParser& parser, std::string_view clock, std::string_view host) {
    std::uint32_t own = 0;
    const bool read = parser.parse(clock, [&](std::string_view name, std::uint32_t count) {
        if (name == host) {
            own = count;
        }
    });
    return read ? own : 0;
}

/// Text without trailing blanks, for regular expressions, and the way back from its positions to the file's
/// bytes.
class CleanText {
public:
    /// `leftOut` lists the offsets of lines that are no part of it, in order.
    CleanText(std::string_view text, std::size_t begin, std::size_t end,
              const std::vector<std::size_t>& leftOut = {}) {
        std::string clean;
        const std::string_view part = text.substr(0, end);
        for (std::size_t at = begin, next = 0; at < end; at = next) {
            const std::string_view line = lineAt(part, at, next);
            if (std::ranges::binary_search(leftOut, at)) {
                continue;
            }
            m_lines.push_back({m_text.size() + toText(clean).size(), at});
            clean += line;
            clean += '\n';
            if (clean.size() > sampleSize) {
                m_text += toText(clean);
                clean.clear();
            }
        }
        m_text += toText(clean);
    }

    const QString& text() const { return m_text; }

    std::size_t offset(qsizetype position) const {
        const auto after = std::ranges::upper_bound(m_lines, position, {}, &Line::position);
        if (after == m_lines.begin()) {
            return 0;
        }
        const Line& line = *std::prev(after);
        const QStringView before = QStringView(m_text).mid(line.position, position - line.position);
        return line.offset + static_cast<std::size_t>(before.toUtf8().size());
    }

private:
    struct Line {
        qsizetype position;
        std::size_t offset;
    };
    QString m_text;
    std::vector<Line> m_lines;
};

/// How well a pattern fits a text: the share of it that belongs to records. 0 where no record can be made
/// out.
double fit(const QString& pattern, const QString& text) {
    const QRegularExpression expression(pattern, patternOptions);
    ClockParser clocks;
    qsizetype matched = 0;
    qsizetype unmatched = 0;
    qsizetype end = 0;
    bool plausible = false;
    for (auto matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        unmatched += QStringView(text).mid(end, match.capturedStart() - end).trimmed().size();
        matched += match.capturedLength();
        end = match.capturedEnd();
        plausible = plausible || ownComponent(clocks, match.captured(u"clock").toStdString(),
                                              match.captured(u"host").toStdString()) > 0;
    }
    if (!plausible) {
        return 0;
    }
    // The text is mostly cut off in the middle of a record, so the rest after the last match tells nothing
    // unless it is long.
    const qsizetype rest = text.size() - end;
    return static_cast<double>(matched) / static_cast<double>(matched + unmatched + (rest > end ? rest : 0));
}

/// A pattern on line 1 and a delimiter on line 2.
struct Header {
    QString pattern;
    QString delimiter;
    std::size_t end = 0; ///< where the log begins

    static Header parse(std::string_view text) {
        Header header;
        std::size_t next = 0;
        const std::string_view first = lineAt(text, 0, next);
        if (first.find("(?<host>") == std::string_view::npos ||
            first.find("(?<clock>") == std::string_view::npos) {
            return header;
        }
        header.pattern = toText(first);
        header.end = std::min(next, text.size());
        const std::string_view second = lineAt(text, header.end, next);
        if (second.empty() || second.find("(?<trace>") != std::string_view::npos || second.starts_with("^")) {
            header.delimiter = toText(second);
            header.end = std::min(next, text.size());
        }
        return header;
    }
};

struct Execution {
    QString name;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::optional<std::string_view> usualDelimiterName(std::string_view line) {
    constexpr std::string_view before = "=== ";
    constexpr std::string_view after = " ===";
    if (line.size() < before.size() + after.size() || !line.starts_with(before) || !line.ends_with(after)) {
        return {};
    }
    return line.substr(before.size(), line.size() - before.size() - after.size());
}

/// How a line between executions of another form looks: `--- name ---`, `### name`, `*** 2 ***`.
bool isUnusualDelimiter(std::string_view line) {
    constexpr std::size_t fewest = 3;
    if (line.empty() || std::string_view("=-*#~_").find(line.front()) == std::string_view::npos) {
        return false;
    }
    return line.find_first_not_of(line.front()) >= fewest;
}

QString unusualDelimiterName(std::string_view line) {
    const char mark = line.front();
    const std::size_t begin = line.find_first_not_of(mark);
    return begin == std::string_view::npos
               ? QString()
               : toText(trimmed(line.substr(begin, line.find_last_not_of(mark) + 1 - begin)));
}

/// A line that may divide executions is the text of an event if a clock of it stands beside it.
bool isTextOfEvent(const QString& pattern, std::string_view text, std::string_view previous,
                   std::size_t next) {
    std::size_t unused = 0;
    return pattern == eventFirst   ? next < text.size() && ClockLine::parse(lineAt(text, next, unused))
           : pattern == clockFirst ? ClockLine::parse(previous).has_value()
                                   : false;
}

/// The host and its own count where a line holds a clock, whatever else is in it: the host is the word
/// before.
std::optional<std::pair<std::string_view, std::uint32_t>> clockIn(ClockParser& parser,
                                                                  std::string_view line) {
    const std::size_t begin = line.find(" {");
    const std::size_t end = line.find('}', begin);
    if (begin == std::string_view::npos || end == std::string_view::npos) {
        return {};
    }
    const std::string_view before = line.substr(0, begin);
    const std::string_view host = before.substr(before.find_last_of(" \t") + 1);
    const std::uint32_t own = ownComponent(parser, line.substr(begin + 1, end - begin), host);
    return own > 0 ? std::optional(std::pair(host, own)) : std::nullopt;
}

/// Lines of an unusual form that divide executions: only if counts begin again after them. Where they go on,
/// such lines are nothing but decoration.
std::vector<Execution> unusualExecutions(std::string_view text, std::size_t begin, const QString& pattern) {
    std::vector<Execution> executions{{QString(), begin, text.size()}};
    std::string_view previous;
    for (std::size_t at = begin, next = 0; at < text.size(); at = next) {
        const std::string_view line = lineAt(text, at, next);
        if (isUnusualDelimiter(line) && !isTextOfEvent(pattern, text, previous, next)) {
            executions.back().end = at;
            executions.push_back({unusualDelimiterName(line), std::min(next, text.size()), text.size()});
        }
        previous = line;
    }
    ClockParser parser;
    std::unordered_map<std::string_view, std::uint32_t> last;
    bool beginAgain = false;
    for (const Execution& execution : executions) {
        std::unordered_map<std::string_view, std::uint32_t> counts;
        for (std::size_t at = execution.begin, next = 0; at < execution.end && executions.size() > 1;
             at = next) {
            if (const auto clock = clockIn(parser, lineAt(text, at, next))) {
                const auto known = last.find(clock->first);
                if (!counts.contains(clock->first) && known != last.end()) {
                    if (clock->second > known->second) {
                        return {{QString(), begin, text.size()}};
                    }
                    beginAgain = true;
                }
                counts[clock->first] = clock->second;
            }
        }
        for (const auto& [host, count] : counts) {
            last[host] = count;
        }
    }
    if (!beginAgain) {
        executions = {{QString(), begin, text.size()}};
    }
    return executions;
}

/// The executions in a text: from one delimiter to the next. A file that names no delimiter may use the usual
/// one, if the line is not the text of an event.
std::vector<Execution> findExecutions(std::string_view text, const Header& header, const QString& pattern) {
    const bool usual = header.delimiter.isEmpty() || header.delimiter == usualDelimiter;
    const QRegularExpression expression(usual ? QString() : header.delimiter);
    std::vector<Execution> executions{{QString(), header.end, text.size()}};
    std::string_view previous;
    for (std::size_t at = header.end, next = 0; at < text.size(); at = next) {
        const std::string_view line = lineAt(text, at, next);
        std::optional<QString> name;
        if (usual) {
            if (const auto found = usualDelimiterName(line)) {
                if (!header.delimiter.isEmpty() || !isTextOfEvent(pattern, text, previous, next)) {
                    name = toText(*found);
                }
            }
        } else if (const QRegularExpressionMatch match = expression.match(toText(line)); match.hasMatch()) {
            name = match.captured(u"trace");
        }
        if (name) {
            executions.back().end = at;
            executions.push_back({*name, std::min(next, text.size()), text.size()});
        }
        previous = line;
    }
    if (executions.size() == 1 && usual && header.delimiter.isEmpty()) {
        executions = unusualExecutions(text, header.end, pattern);
    }
    // Whatever stands before the first delimiter is an execution only if there is something.
    std::erase_if(executions, [&](const Execution& execution) {
        return executions.size() > 1 &&
               trimmed(text.substr(execution.begin, execution.end - execution.begin)).empty();
    });
    if (executions.empty()) {
        executions.push_back({QString(), header.end, text.size()});
    }
    for (std::size_t i = 0; i < executions.size() && executions.size() > 1; ++i) {
        if (executions[i].name.trimmed().isEmpty()) {
            executions[i].name = QString::number(i + 1);
        }
    }
    return executions;
}

/// Each by a name of its own: of those that share one the second becomes "name (2)". Returns what changed, by
/// the name that was shared.
std::vector<std::pair<QString, QStringList>> tellApart(std::vector<Execution>& executions) {
    QSet<QString> taken;
    for (const Execution& execution : executions) {
        taken.insert(execution.name);
    }
    std::vector<std::pair<QString, QStringList>> renamed;
    QHash<QString, std::size_t> renamedOf; // by the name that is shared
    QHash<QString, int> last;              // by that name: the number of the last one
    for (Execution& execution : executions) {
        const QString shared = execution.name;
        int& number = last[shared];
        if (++number == 1) {
            continue;
        }
        do {
            execution.name = QStringLiteral("%1 (%2)").arg(shared).arg(number);
        } while (taken.contains(execution.name) && ++number > 0);
        taken.insert(execution.name);
        if (!renamedOf.contains(shared)) {
            renamedOf.insert(shared, renamed.size());
            renamed.emplace_back(shared, QStringList());
        }
        renamed[renamedOf.value(shared)].second += execution.name;
    }
    return renamed;
}

/// Enough of a list to see what it is like.
QStringList firstOf(const QStringList& names) {
    constexpr qsizetype shown = 10;
    return names.size() <= shown ? names : names.first(shown) + QStringList(QString(QChar(0x2026)));
}

enum class Order { EventFirst, ClockFirst };

/// Of the lines of a record; none where it is one line.
std::optional<Order> orderOf(const QString& pattern) {
    if (!pattern.contains(QLatin1String("\\n"))) {
        return {};
    }
    return pattern.indexOf(QLatin1String("(?<event>")) < pattern.indexOf(QLatin1String("(?<clock>"))
               ? Order::EventFirst
               : Order::ClockFirst;
}

/// With the text before the clock, such a line goes on with the record before it and does not begin the next
/// one.
bool isIndented(std::string_view line) {
    return line.starts_with(' ') || line.starts_with('\t');
}

class Reader {
public:
    explicit Reader(ImportContext& context) : m_context(context) {}

    void read(ImportResult& result);

private:
    struct Component {
        std::uint32_t host;
        std::uint32_t count;
    };
    struct Host {
        std::string_view name;
        std::uint32_t service = CausalLog::none;
        std::vector<std::uint32_t> records; ///< by count, once all are read
        std::uint32_t unknownUpTo = 0; ///< causes beyond the end of its log were reported up to this count
    };

    void goOn(std::uint32_t record, const QString& line);
    void readLines(const Execution& execution, bool isEventFirst);
    void readMatches(const Execution& execution, const QRegularExpression& pattern);
    std::uint32_t addRecord(std::size_t offset, std::string_view whole, std::string_view host,
                            std::string_view clock, std::string_view event);
    /// The text of a record that has several lines, as one.
    std::string_view onOneLine(std::string_view lines) {
        return lines.find('\n') == std::string_view::npos
                   ? lines
                   : m_log.keep(toText(lines).simplified().toStdString());
    }
    void unreadable(std::size_t offset, std::string_view text) {
        m_context.badRecord(DiagnosticCode::RecordUnreadable, offset, text, QStringLiteral("text"));
    }
    bool proceed(std::size_t offset) {
        return ++m_steps % progressStep != 0 ||
               m_context.proceed(0.6 * static_cast<double>(offset) /
                                 static_cast<double>(m_context.text().size()));
    }

    std::uint32_t hostIndex(std::string_view name);
    std::uint32_t ownCount(std::uint32_t record) const { return m_ownCounts[record]; }
    std::span<const Component> clockOf(std::uint32_t record) const {
        return std::span(m_components)
            .subspan(m_clockBegin[record], m_clockBegin[record + 1] - m_clockBegin[record]);
    }
    void orderByCount();
    void findCauses();
    std::optional<std::int64_t> ticksOfNumbers() const;
    void useDates();

    ImportContext& m_context;
    CausalLog m_log;
    ClockParser m_clocks;
    std::vector<Host> m_hosts;
    std::unordered_map<std::string_view, std::uint32_t> m_hostByName;
    std::vector<std::uint32_t>
        m_expectedHosts;                 ///< the hosts of the last clock, since the next mostly has the same
    std::vector<Component> m_components; ///< of all clocks
    std::vector<std::size_t> m_clockBegin{0}; ///< by record, into m_components
    std::vector<std::uint32_t> m_ownCounts;   ///< by record
    std::vector<std::uint32_t> m_hostOf;      ///< by record
    std::vector<std::string> m_dates;         ///< by record, where the pattern has a group for them
    std::uint32_t m_trace = CausalLog::none;
    std::size_t m_steps = 0;
};

std::uint32_t Reader::hostIndex(std::string_view name) {
    if (const auto known = m_hostByName.find(name); known != m_hostByName.end()) {
        return known->second;
    }
    const auto index = static_cast<std::uint32_t>(m_hosts.size());
    m_hosts.push_back({.name = m_log.keep(std::string(name)), .records = {}});
    m_hostByName.emplace(m_hosts.back().name, index);
    return index;
}

std::uint32_t Reader::addRecord(std::size_t offset, std::string_view whole, std::string_view host,
                                std::string_view clock, std::string_view event) {
    const std::uint32_t own = hostIndex(host);
    const std::size_t begin = m_components.size();
    std::uint32_t ownCount = 0;
    bool isZero = false; // it stands there, but says that nothing has happened
    std::size_t place = 0;
    const auto addComponent = [&](std::string_view name, std::uint32_t count) {
        std::uint32_t index = CausalLog::none;
        if (place < m_expectedHosts.size() && m_hosts[m_expectedHosts[place]].name == name) {
            index = m_expectedHosts[place];
        } else {
            index = hostIndex(name);
            m_expectedHosts.resize(std::max(m_expectedHosts.size(), place + 1));
            m_expectedHosts[place] = index;
        }
        ++place;
        if (index == own) {
            ownCount = std::max(ownCount, count);
            isZero = count == 0;
        } else if (count > 0) {
            m_components.push_back({index, count});
        }
    };
    bool read = ClockParser::parsePlain(clock, addComponent);
    if (!read) {
        m_components.resize(begin);
        place = 0;
        ownCount = 0;
        read = m_clocks.parse(clock, addComponent);
    }
    if (!read || ownCount == 0) {
        m_components.resize(begin);
        if (read) {
            m_context.badRecord(DiagnosticCode::OwnClockMissing, offset, clock,
                                isZero ? QStringList{toText(host), QStringLiteral("0")}
                                       : QStringList{toText(host)});
        } else {
            m_context.badRecord(DiagnosticCode::RecordUnreadable, offset, whole, QStringLiteral("clock"));
        }
        return CausalLog::none;
    }
    m_clockBegin.push_back(m_components.size());
    m_ownCounts.push_back(ownCount);
    m_hostOf.push_back(own);
    if (m_hosts[own].service == CausalLog::none) {
        m_hosts[own].service = m_log.service(host);
    }
    const std::uint32_t record = m_log.addRecord(
        {.service = m_hosts[own].service, .text = trimmed(event), .offset = offset, .trace = m_trace});
    m_hosts[own].records.push_back(record);
    return record;
}

/// A further line of a record, such as one of a stack trace.
void Reader::goOn(std::uint32_t record, const QString& line) {
    const QString more = line.simplified();
    if (!more.isEmpty()) {
        m_log.record(record).text =
            m_log.keep(std::string(m_log.record(record).text) + ' ' + more.toStdString());
    }
}

/// The two usual orders, two lines a record, without regular expressions: they are what long logs are written
/// in.
void Reader::readLines(const Execution& execution, bool isEventFirst) {
    const std::string_view text = m_context.text().substr(0, execution.end);
    struct Pending {
        std::string_view line;
        std::size_t offset = 0;
    };
    const bool multiLine = m_context.options().multiLine;
    std::optional<Pending> event; // event first: a line that may be the text of the next clock
    std::optional<Pending> clock; // clock first: a clock whose text is the next line
    std::string_view lines; // clock first, with multiLine: the text so far, of as many lines as there are
    std::uint32_t last = CausalLog::none; // event first: the record before
    const auto addClockAlone = [&] {
        const auto parts = ClockLine::parse(clock->line);
        addRecord(clock->offset, clock->line, parts->host, parts->clock, onOneLine(lines));
        clock.reset();
        lines = {};
    };
    for (std::size_t at = execution.begin, next = 0; at < text.size() && proceed(at); at = next) {
        const std::string_view line = lineAt(text, at, next);
        std::optional<ClockLine> parts = ClockLine::parse(line);
        if (parts && (isEventFirst ? !event : clock.has_value()) &&
            ownComponent(m_clocks, parts->clock, parts->host) == 0) {
            parts.reset(); // a text that looks like a clock, where a text is due
        }
        if (isEventFirst) {
            if (parts) {
                const std::size_t begin = event ? event->offset : at;
                last = addRecord(begin, text.substr(begin, at + line.size() - begin), parts->host,
                                 parts->clock, event ? onOneLine(event->line) : std::string_view());
                event.reset();
                continue;
            }
            if (!event && multiLine && last != CausalLog::none && isIndented(line)) {
                goOn(last, toText(line));
                continue;
            }
            if (event && multiLine) {
                event->line = text.substr(event->offset, at + line.size() - event->offset);
                continue;
            }
            if (event) {
                unreadable(event->offset, event->line);
            }
            event = trimmed(line).empty() ? std::nullopt : std::optional(Pending{line, at});
        } else if (parts) {
            if (clock) {
                addClockAlone();
            }
            clock = Pending{line, at};
        } else if (clock && multiLine) {
            const std::size_t begin =
                lines.empty() ? at : static_cast<std::size_t>(lines.data() - text.data());
            if (!lines.empty() || !trimmed(line).empty()) {
                lines = text.substr(begin, at + line.size() - begin);
            }
        } else if (clock) {
            const auto parsed = ClockLine::parse(clock->line);
            addRecord(clock->offset, text.substr(clock->offset, at + line.size() - clock->offset),
                      parsed->host, parsed->clock, line);
            clock.reset();
        } else if (!trimmed(line).empty()) {
            unreadable(at, line);
        }
    }
    if (event) {
        unreadable(event->offset, trimmed(event->line));
    }
    if (clock) {
        addClockAlone();
    }
}

void Reader::readMatches(const Execution& execution, const QRegularExpression& pattern) {
    const CleanText clean(m_context.text(), execution.begin, execution.end);
    const QString& text = clean.text();
    // Where lines of a record stand that the pattern does not reach: before it if it ends with the clock (and
    // its text is on lines of their own), else after it.
    const bool multiLine = m_context.options().multiLine;
    const bool goesOnBefore = orderOf(pattern.pattern()) == Order::EventFirst;
    std::uint32_t last = CausalLog::none;
    const auto reportUnmatched = [&](qsizetype begin, qsizetype end) {
        if (multiLine && !goesOnBefore && last != CausalLog::none) {
            goOn(last, text.mid(begin, end - begin));
            return;
        }
        while (begin < end) {
            const qsizetype found = text.indexOf(u'\n', begin);
            const qsizetype lineEnd = found < 0 ? end : std::min(found, end);
            const QString line = text.mid(begin, lineEnd - begin).trimmed();
            if (!line.isEmpty()) {
                unreadable(clean.offset(begin), line.toStdString());
            }
            begin = lineEnd + 1;
        }
    };
    QStringList groups = pattern.namedCaptureGroups();
    const auto groupOf = [&](const QString& name) { return static_cast<int>(groups.indexOf(name)); };
    const int host = groupOf(QStringLiteral("host"));
    const int clock = groupOf(QStringLiteral("clock"));
    const int event = groupOf(QStringLiteral("event"));
    const int date = std::max(groupOf(QStringLiteral("date")), groupOf(QStringLiteral("timestamp")));
    const int trace = groupOf(QStringLiteral("trace"));

    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() == 0) {
            continue;
        }
        QString before;
        if (multiLine && goesOnBefore) {
            qsizetype begin = end;
            while (last != CausalLog::none && begin < match.capturedStart()) {
                const qsizetype found = text.indexOf(u'\n', begin);
                const qsizetype next =
                    found < 0 ? match.capturedStart() : std::min(found + 1, match.capturedStart());
                const QString line = text.mid(begin, next - begin);
                if (!line.trimmed().isEmpty() && !isIndented(line.toStdString())) {
                    break;
                }
                goOn(last, line);
                begin = next;
            }
            before = text.mid(begin, match.capturedStart() - begin).simplified();
        } else {
            reportUnmatched(end, match.capturedStart());
        }
        end = match.capturedEnd();
        const std::size_t offset = clean.offset(match.capturedStart());
        before += (before.isEmpty() ? QString() : QStringLiteral(" ")) + match.captured(event);
        const std::uint32_t record =
            addRecord(offset, match.captured().toStdString(), match.captured(host).toStdString(),
                      match.captured(clock).toStdString(), m_log.keep(before.toStdString()));
        if (record == CausalLog::none) {
            continue;
        }
        last = record;
        QStringList details;
        for (int group = 1; group < groups.size(); ++group) {
            if (!groups[group].isEmpty() && group != host && group != clock && group != event &&
                match.capturedLength(group) > 0) {
                details += groups[group] + QStringLiteral(": ") + match.captured(group).trimmed();
            }
        }
        if (!details.isEmpty()) {
            m_log.setDetails(record, details.join(u'\n'));
        }
        if (trace >= 0) {
            m_log.record(record).trace = m_log.trace(match.captured(trace).toStdString());
        }
        if (date >= 0) {
            m_dates.push_back(match.captured(date).trimmed().toStdString());
        }
        if (!proceed(offset)) {
            return;
        }
    }
    reportUnmatched(end, text.size());
}

/// Each host's records in the order of their counts, whatever their order in the file; gaps and repetitions
/// told.
void Reader::orderByCount() {
    for (Host& host : m_hosts) {
        const auto count = [&](std::uint32_t record) { return ownCount(record); };
        if (!std::ranges::is_sorted(host.records, {}, count)) {
            std::ranges::stable_sort(host.records, {}, count);
        }
    }
    std::vector<std::uint32_t> repeated;
    for (Host& host : m_hosts) {
        std::uint32_t last = 0;
        std::uint32_t previous = CausalLog::none;
        std::erase_if(host.records, [&](std::uint32_t record) {
            if (ownCount(record) == last) {
                m_log.record(record).previous = previous;
                repeated.push_back(record);
                return true;
            }
            last = ownCount(record);
            previous = record;
            return false;
        });
        last = 0;
        previous = CausalLog::none;
        for (const std::uint32_t record : host.records) {
            if (ownCount(record) != last + 1) {
                m_context.warning(
                    DiagnosticCode::ClockGap, m_log.record(record).offset, toText(host.name),
                    {toText(host.name), QString::number(last + 1), QString::number(ownCount(record) - 1)});
            }
            last = ownCount(record);
            m_log.record(record).previous = previous;
            previous = record;
        }
    }
    // With skipBad a repetition stays in its log, after the first record of its count, which has the causes
    // and effects.
    std::ranges::sort(repeated);
    for (const std::uint32_t record : repeated) {
        m_context.badRecord(DiagnosticCode::RecordUnreadable, m_log.record(record).offset,
                            m_log.record(record).text, QStringLiteral("duplicate"));
    }
}

void Reader::findCauses() {
    std::vector<std::uint32_t> known(m_hosts.size()); // by host: what the host at hand has seen of it
    std::vector<std::uint32_t> pending(
        m_hosts.size()); // by host: a cause of the event at hand; 0: none (left)
    std::vector<std::uint32_t> candidates;
    const auto latestUpTo = [&](const Host& host, std::uint32_t count) {
        // Mostly the count-th, since few logs have gaps.
        if (count <= host.records.size() && ownCount(host.records[count - 1]) == count) {
            return host.records[count - 1];
        }
        const auto after = std::ranges::upper_bound(host.records, count, {},
                                                    [&](std::uint32_t record) { return ownCount(record); });
        return after == host.records.begin() ? CausalLog::none : *std::prev(after);
    };
    for (const Host& host : m_hosts) {
        std::ranges::fill(known, 0);
        for (const std::uint32_t effect : host.records) {
            candidates.clear();
            for (const auto& [other, count] : clockOf(effect)) {
                if (count > known[other]) {
                    candidates.push_back(other);
                    pending[other] = count;
                }
            }
            for (const std::uint32_t other : candidates) {
                if (pending[other] == 0) {
                    continue;
                }
                const std::uint32_t cause = latestUpTo(m_hosts[other], pending[other]);
                if (cause == CausalLog::none || ownCount(cause) != pending[other]) {
                    continue;
                }
                for (const auto& [implied, count] : clockOf(cause)) {
                    if (count >= pending[implied]) {
                        pending[implied] = 0;
                    }
                }
            }
            for (const std::uint32_t other : candidates) {
                Host& causing = m_hosts[other];
                const std::uint32_t count = pending[other];
                pending[other] = 0;
                if (count == 0) {
                    continue;
                }
                const std::uint32_t cause = latestUpTo(causing, count);
                if (cause != CausalLog::none && ownCount(cause) == count) {
                    m_log.addCause(cause, effect);
                    continue;
                }
                if (cause != CausalLog::none && ownCount(cause) > known[other]) {
                    m_log.addOrder(cause, effect);
                }
                const bool beyondEnd = causing.records.empty() || ownCount(causing.records.back()) < count;
                if (beyondEnd && causing.unknownUpTo < count) {
                    causing.unknownUpTo = count;
                    m_context.warning(DiagnosticCode::CauseUnknown, m_log.record(effect).offset,
                                      toText(causing.name) + u' ' + QString::number(count),
                                      {toText(host.name)});
                }
            }
            for (const auto& [other, count] : clockOf(effect)) {
                known[other] = std::max(known[other], count);
            }
        }
    }
}

/// The unit of dates that are numbers: the one that was named, else the one that makes all of them instants
/// from 1990 to 2100 (no two units can).
std::optional<std::int64_t> Reader::ticksOfNumbers() const {
    constexpr std::array<std::int64_t, 4> ticks{1'000'000'000, 1'000'000, 1'000, 1};
    if (const auto unit = m_context.options().timeUnit) {
        return ticks[static_cast<std::size_t>(*unit)];
    }
    constexpr std::int64_t earliest = 631'152'000'000'000'000;
    constexpr std::int64_t latest = 4'102'444'800'000'000'000;
    for (const std::int64_t unit : ticks) {
        const bool makesSense = std::ranges::all_of(m_dates, [&](const std::string& date) {
            std::int64_t number = 0;
            const char* const end = date.data() + date.size();
            const auto [rest, failure] = std::from_chars(date.data(), end, number);
            return failure != std::errc() || rest != end ||
                   (number > earliest / unit && number < latest / unit);
        });
        if (makesSense) {
            return unit;
        }
    }
    return {};
}

/// Dates are used as time only if every record has one, none needs a guess at its zone, and none of a host
/// goes back. Otherwise says once why not.
void Reader::useDates() {
    if (m_dates.empty() || m_dates.size() != m_log.size()) {
        return;
    }
    const std::optional<std::int64_t> ticks = ticksOfNumbers();
    std::vector<std::int64_t> instants;
    std::size_t bad = 0;
    std::size_t firstBad = 0;
    QString why;
    const auto complain = [&](std::size_t record, const char* reason) {
        if (bad++ == 0) {
            firstBad = record;
            why = QLatin1String(reason);
        }
    };
    for (std::size_t record = 0; record < m_dates.size(); ++record) {
        const std::string& date = m_dates[record];
        instants.push_back(CausalLog::noTime);
        std::int64_t number = 0;
        const auto [rest, failure] = std::from_chars(date.data(), date.data() + date.size(), number);
        if (failure == std::errc() && rest == date.data() + date.size()) {
            constexpr std::int64_t latest = Instant::limit / 10 * 9; // leaves room for clocks to be shifted
            if (ticks && number > 0 && number <= latest / *ticks) {
                instants.back() = number * *ticks;
            } else {
                complain(record, "unreadable");
            }
        } else if (const auto instant = ClockInstant::parse(date)) {
            instants.back() = instant->instant.ticks;
        } else {
            complain(record, ClockInstant::parse(date + 'Z') ? "zone" : "unreadable");
        }
    }
    for (std::uint32_t record = 0; record < m_log.size() && bad == 0; ++record) {
        const std::uint32_t previous = m_log.record(record).previous;
        if (previous != CausalLog::none && instants[previous] > instants[record]) {
            complain(record, "backward");
        }
    }
    if (bad > 0) {
        m_context.warning(DiagnosticCode::DatesUnusable,
                          m_log.record(static_cast<std::uint32_t>(firstBad)).offset,
                          QString::fromStdString(m_dates[firstBad]), {QString::number(bad), why});
        return;
    }
    for (std::uint32_t record = 0; record < m_log.size(); ++record) {
        m_log.record(record).time = instants[record];
    }
}

void Reader::read(ImportResult& result) {
    const std::string_view text = m_context.text();
    Header header = Header::parse(text);
    if (const QString& delimiter = m_context.options().delimiter; !delimiter.isEmpty()) {
        header.delimiter = delimiter;
    }
    result.pattern = m_context.options().pattern;
    if (result.pattern.isEmpty()) {
        result.pattern = recognisePattern(text, header.delimiter).value_or(eventFirst);
    }
    const QRegularExpression pattern(result.pattern, patternOptions);
    if (!pattern.isValid()) {
        m_context.error(DiagnosticCode::PatternInvalid, result.pattern,
                        {pattern.errorString(), QString::number(pattern.patternErrorOffset())});
        return;
    }
    QStringList missing;
    for (const QString& group : {QStringLiteral("host"), QStringLiteral("clock"), QStringLiteral("event")}) {
        if (!pattern.namedCaptureGroups().contains(group)) {
            missing += group;
        }
    }
    if (!missing.isEmpty()) {
        m_context.error(DiagnosticCode::PatternNeedsGroups, result.pattern, missing);
        return;
    }
    if (!header.delimiter.isEmpty()) {
        if (const QRegularExpression delimiter(header.delimiter); !delimiter.isValid()) {
            m_context.error(DiagnosticCode::PatternInvalid, header.delimiter,
                            {delimiter.errorString(), QString::number(delimiter.patternErrorOffset())});
            return;
        }
    }

    std::vector<Execution> executions = findExecutions(text, header, result.pattern);
    for (const auto& [shared, others] : tellApart(executions)) {
        m_context.warning(DiagnosticCode::ExecutionsRenamed, shared, firstOf(others));
    }
    QStringList names;
    for (const Execution& execution : executions) {
        names += execution.name;
    }
    if (executions.size() > 1) {
        result.executions = names;
    }
    qsizetype chosen = 0;
    if (const QString& wanted = m_context.options().execution; !wanted.isEmpty()) {
        chosen = names.indexOf(wanted);
        if (chosen < 0) {
            names.removeAll(QString());
            m_context.error(DiagnosticCode::UnknownExecution, wanted, names);
            return;
        }
    }
    const Execution& execution = executions[static_cast<std::size_t>(chosen)];
    m_trace = m_log.trace((execution.name.isEmpty() ? m_context.name() : execution.name).toStdString());

    if (result.pattern == eventFirst || result.pattern == clockFirst) {
        readLines(execution, result.pattern == eventFirst);
    } else {
        readMatches(execution, pattern);
    }
    if (m_context.isCancelled()) {
        return;
    }
    if (m_log.size() == 0) {
        if (m_context.options().skipBad || m_context.badRecords() == 0) {
            m_context.error(DiagnosticCode::NothingMatched, result.pattern, {});
        }
        return;
    }
    orderByCount();
    findCauses();
    useDates();
    if (!m_context.proceed(0.7)) {
        return;
    }
    const std::size_t count = m_log.size();
    std::move(m_log).build(m_context, result, false);
    result.unread = m_context.unread(count, !m_context.options().multiLine);
}

} // namespace

std::optional<QString> recognisePattern(std::string_view text, const QString& delimiter) {
    const QRegularExpression named(delimiter);
    const Header header = Header::parse(text);
    if (!header.pattern.isEmpty()) {
        return header.pattern;
    }
    std::size_t begin = 0;
    std::size_t next = 0;
    while (begin < text.size()) {
        const std::string_view line = lineAt(text, begin, next);
        if (!line.empty() && !usualDelimiterName(line)) {
            break;
        }
        begin = std::min(next, text.size());
    }
    std::size_t end = text.size();
    if (end - begin > sampleSize) {
        const std::size_t cut = text.rfind('\n', begin + sampleSize);
        end = cut == std::string_view::npos || cut <= begin ? begin + sampleSize : cut + 1;
    }
    // Whatever divides executions is no part of a record: a line of such a form, unless it is the text of an
    // event, between two clocks.
    std::vector<std::size_t> dividing;
    std::size_t linesBefore = 0; // the first clock
    std::size_t linesAfter = 0;  // the last one
    bool clockSeen = false;
    std::string_view previous;
    for (std::size_t at = begin; at < end; at = next) {
        const std::string_view line = lineAt(text.substr(0, end), at, next);
        std::size_t unused = 0;
        const bool isClock = ClockLine::parse(line).has_value();
        const bool isText =
            ClockLine::parse(previous) && next < end && ClockLine::parse(lineAt(text, next, unused));
        if ((!delimiter.isEmpty() && named.match(toText(line)).hasMatch()) ||
            ((usualDelimiterName(line) || isUnusualDelimiter(line)) && !isText)) {
            dividing.push_back(at);
        } else if (isClock) {
            clockSeen = true;
            linesAfter = 0;
        } else if (!line.empty()) {
            linesBefore += !clockSeen;
            ++linesAfter;
        }
        previous = line;
    }
    // Lines between records make two orders of text and clock fit about alike. A text that begins with a
    // clock has the clock first; one that begins with something else and ends with a clock has it last.
    std::optional<Order> favoured;
    if (clockSeen && linesBefore == 0) {
        favoured = Order::ClockFirst;
    } else if (clockSeen && (linesAfter == 0 || end < text.size())) {
        favoured = Order::EventFirst;
    }
    const CleanText sample(text, begin, end, dividing);
    std::optional<QString> best;
    double bestFit = 0;
    qsizetype bestGroups = 0;
    for (const QString& pattern : usualPatterns) {
        double fits = fit(pattern, sample.text());
        const QStringList names = QRegularExpression(pattern).namedCaptureGroups();
        const qsizetype groups = names.size() - names.count(QString());
        if (favoured && orderOf(pattern) && orderOf(pattern) != favoured && fits < goodFit) {
            fits = std::max(fits - leastLead, 0.0);
        }
        if (fits > bestFit || (fits > 0 && fits == bestFit && groups > bestGroups)) {
            best = pattern;
            bestFit = fits;
            bestGroups = groups;
        }
    }
    return best;
}

void read(ImportContext& context, ImportResult& result) {
    Reader(context).read(result);
}

} // namespace bacscope::shiviz
