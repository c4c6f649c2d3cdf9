#include "import/CausalLog.h"

#include "log/EventLog.h"

#include <algorithm>
#include <numeric>
#include <queue>
#include <unordered_set>

namespace bacscope {

namespace {

constexpr std::int64_t orderTicks =
    1'000'000'000; ///< ticks from one place in the order of events to the next
constexpr std::size_t progressStep = 8192;
constexpr int maximalGivenUpConstraints = 64;

/// For each node its neighbours, in two arrays instead of one vector each.
class Adjacency {
public:
    /// `forEachPair(add)` calls add(from, to) for every pair; it is called twice.
    template <class ForEachPair>
    Adjacency(std::size_t nodes, ForEachPair forEachPair) : m_begin(nodes + 1, 0) {
        forEachPair([&](std::uint32_t from, std::uint32_t) { ++m_begin[from + 1]; });
        std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
        m_to.resize(m_begin.back());
        std::vector<std::size_t> next(m_begin.begin(), m_begin.end() - 1);
        forEachPair([&](std::uint32_t from, std::uint32_t to) { m_to[next[from]++] = to; });
    }

    std::span<const std::uint32_t> operator[](std::uint32_t node) const {
        return std::span(m_to).subspan(m_begin[node], m_begin[node + 1] - m_begin[node]);
    }

private:
    std::vector<std::size_t> m_begin;
    std::vector<std::uint32_t> m_to;
};

/// A service's id in a scenario: no '/', no white space, not empty, not taken.
std::string serviceId(const std::string& name, std::unordered_set<std::string>& taken) {
    QString id = QString::fromStdString(name);
    for (QChar& c : id) {
        if (c == QLatin1Char('/') || c.isSpace() || !c.isPrint()) {
            // A surrogate is not printable on its own but half of something that may be.
            c = c.isSurrogate() ? c : QLatin1Char('-');
        }
    }
    const std::string base = id.isEmpty() ? std::string("service") : id.toStdString();
    std::string unique = base;
    for (int n = 2; !taken.insert(unique).second; ++n) {
        unique = base + '-' + std::to_string(n);
    }
    return unique;
}

/// The group of each node after joining, by its representative.
class DisjointSets {
public:
    explicit DisjointSets(std::size_t size) : m_parent(size) {
        std::iota(m_parent.begin(), m_parent.end(), 0u);
    }

    std::uint32_t find(std::uint32_t node) {
        while (m_parent[node] != node) {
            m_parent[node] = m_parent[m_parent[node]];
            node = m_parent[node];
        }
        return node;
    }
    void join(std::uint32_t a, std::uint32_t b) { m_parent[find(a)] = find(b); }

private:
    std::vector<std::uint32_t> m_parent;
};

/// "At least so much later than": the clock of `to` must be set forward by at least that of `from` plus
/// `least`.
struct ClockConstraint {
    std::uint32_t from;
    std::uint32_t to;
    std::int64_t least;
};

/// Wide enough for any sum of differences of instants.
__extension__ using Wide = __int128;

/// The least shifts (none negative) that satisfy all constraints; constraints on a cycle that cannot be
/// satisfied are given up, the most demanding of the cycle first.
std::vector<Wide> leastShifts(std::size_t services, std::vector<ClockConstraint> constraints) {
    for (int attempt = 0; attempt <= maximalGivenUpConstraints; ++attempt) {
        std::vector<Wide> shift(services, 0);
        std::vector<std::size_t> raisedBy(services, constraints.size());
        std::uint32_t lastRaised = CausalLog::none;
        for (std::size_t round = 0; round <= services; ++round) {
            lastRaised = CausalLog::none;
            for (std::size_t i = 0; i < constraints.size(); ++i) {
                const auto& [from, to, least] = constraints[i];
                if (shift[from] + least > shift[to]) {
                    shift[to] = shift[from] + least;
                    raisedBy[to] = i;
                    lastRaised = to;
                }
            }
            if (lastRaised == CausalLog::none) {
                return shift;
            }
        }
        // Still rising after as many rounds as services: going back along what raised it leads into a cycle.
        std::uint32_t onCycle = lastRaised;
        for (std::size_t i = 0; i < services; ++i) {
            onCycle = constraints[raisedBy[onCycle]].from;
        }
        std::size_t worst = raisedBy[onCycle];
        for (std::uint32_t at = constraints[raisedBy[onCycle]].from; at != onCycle;
             at = constraints[raisedBy[at]].from) {
            if (constraints[raisedBy[at]].least > constraints[worst].least) {
                worst = raisedBy[at];
            }
        }
        constraints.erase(constraints.begin() + static_cast<std::ptrdiff_t>(worst));
    }
    return std::vector<Wide>(services, 0);
}

/// Anything of it can be seen.
bool isReadable(std::string_view name) {
    if (std::ranges::any_of(name, [](char c) { return c > ' ' && c < '\x7f'; })) {
        return true; // as nearly always
    }
    return std::ranges::any_of(toText(name).toUcs4(), [](char32_t c) {
        return QChar::isPrint(c) && !QChar::isSpace(c) && QChar::category(c) != QChar::Other_Format;
    });
}

QString inSeconds(std::int64_t nanoseconds) {
    return TimeBase().format(Duration{nanoseconds}) + QStringLiteral(" s");
}

} // namespace

std::uint32_t CausalLog::service(std::string_view written) {
    const std::string_view name = isReadable(written) ? written : nameless;
    const auto [found, isNew] =
        m_serviceByName.try_emplace(std::string(name), static_cast<std::uint32_t>(m_services.size()));
    if (isNew) {
        m_services.emplace_back(name);
    }
    return found->second;
}

std::uint32_t CausalLog::trace(std::string_view name) {
    const auto [found, isNew] =
        m_traceByName.try_emplace(std::string(name), static_cast<std::uint32_t>(m_traces.size()));
    if (isNew) {
        m_traces.emplace_back(name);
    }
    return found->second;
}

std::uint32_t CausalLog::addRecord(const Record& record) {
    m_records.push_back(record);
    return static_cast<std::uint32_t>(m_records.size() - 1);
}

/// Records whose causes can never all come before them contradict one another. A file is mostly written in an
/// order that was possible, so what points backwards in it is taken to be wrong.
void CausalLog::dropContradictions(ImportContext& context, const std::vector<bool>& ordered) {
    // What `ordered` leaves are the records on cycles, and what follows from them; peel the latter off.
    const std::size_t count = m_records.size();
    std::vector<std::uint32_t> effectsLeft(count, 0);
    const auto forEachLeft = [&](auto visit) {
        for (const Edge& edge : m_edges) {
            if (!ordered[edge.cause] && !ordered[edge.effect]) {
                visit(edge.cause, edge.effect);
            }
        }
        for (std::uint32_t record = 0; record < count; ++record) {
            const std::uint32_t previous = m_records[record].previous;
            if (!ordered[record] && previous != none && !ordered[previous]) {
                visit(previous, record);
            }
        }
    };
    forEachLeft([&](std::uint32_t cause, std::uint32_t) { ++effectsLeft[cause]; });
    const Adjacency causes(count, [&](auto add) {
        forEachLeft([&](std::uint32_t cause, std::uint32_t effect) { add(effect, cause); });
    });
    std::vector<bool> cyclic(count);
    std::vector<std::uint32_t> harmless;
    for (std::uint32_t record = 0; record < count; ++record) {
        cyclic[record] = !ordered[record];
        if (!ordered[record] && effectsLeft[record] == 0) {
            harmless.push_back(record);
        }
    }
    while (!harmless.empty()) {
        const std::uint32_t record = harmless.back();
        harmless.pop_back();
        cyclic[record] = false;
        for (const std::uint32_t cause : causes[record]) {
            if (--effectsLeft[cause] == 0) {
                harmless.push_back(cause);
            }
        }
    }

    const auto onCycle = [&](const Edge& edge) { return cyclic[edge.cause] && cyclic[edge.effect]; };
    const bool anyBackward = std::ranges::any_of(
        m_edges, [&](const Edge& edge) { return onCycle(edge) && edge.cause >= edge.effect; });
    std::vector<std::uint32_t> contradicting;
    std::erase_if(m_edges, [&](const Edge& edge) {
        if (!onCycle(edge) || (anyBackward && edge.cause < edge.effect)) {
            return false;
        }
        contradicting.push_back(edge.effect);
        return true;
    });
    std::ranges::sort(contradicting);
    contradicting.erase(std::unique(contradicting.begin(), contradicting.end()), contradicting.end());
    for (const std::uint32_t record : contradicting) {
        context.badRecord(DiagnosticCode::RecordUnreadable, m_records[record].offset, m_records[record].text,
                          QStringLiteral("contradiction"));
    }
}

std::vector<std::uint32_t> CausalLog::causalOrder(ImportContext& context) {
    const std::size_t count = m_records.size();
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0u);
    const auto forEachPair = [&](auto visit) {
        for (const Edge& edge : m_edges) {
            visit(edge.cause, edge.effect);
        }
        for (std::uint32_t record = 0; record < count; ++record) {
            if (m_records[record].previous != none) {
                visit(m_records[record].previous, record);
            }
        }
    };
    bool fileOrderIsCausal = true;
    forEachPair([&](std::uint32_t cause, std::uint32_t effect) { fileOrderIsCausal &= cause < effect; });
    if (fileOrderIsCausal) {
        return order;
    }

    while (true) {
        const Adjacency effects(count, forEachPair);
        std::vector<std::uint32_t> causesLeft(count, 0);
        forEachPair([&](std::uint32_t, std::uint32_t effect) { ++causesLeft[effect]; });
        std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> ready;
        for (std::uint32_t record = 0; record < count; ++record) {
            if (causesLeft[record] == 0) {
                ready.push(record);
            }
        }
        std::vector<bool> ordered(count, false);
        order.clear();
        while (!ready.empty()) {
            const std::uint32_t record = ready.top();
            ready.pop();
            ordered[record] = true;
            order.push_back(record);
            for (const std::uint32_t effect : effects[record]) {
                if (--causesLeft[effect] == 0) {
                    ready.push(effect);
                }
            }
        }
        if (order.size() == count) {
            return order;
        }
        dropContradictions(context, ordered);
    }
}

void CausalLog::shiftClocks(ImportContext& context) {
    const auto hasTimes = [&](const Edge& edge) {
        return isCross(edge) && m_records[edge.cause].time != noTime && m_records[edge.effect].time != noTime;
    };
    const auto lateness = [&](const Edge& edge) {
        return m_records[edge.cause].time - m_records[edge.effect].time;
    };

    std::unordered_map<std::uint64_t, std::int64_t> leastByPair;
    std::vector<std::size_t> violations(m_services.size(), 0);
    for (const Edge& edge : m_edges) {
        if (!hasTimes(edge)) {
            continue;
        }
        const std::uint64_t pair =
            std::uint64_t(m_records[edge.cause].service) << 32 | m_records[edge.effect].service;
        const auto [least, isNew] = leastByPair.try_emplace(pair, lateness(edge));
        least->second = std::max(least->second, lateness(edge));
        violations[m_records[edge.effect].service] += lateness(edge) > 0;
    }

    std::vector<std::int64_t> shifts(m_services.size(), 0);
    if (!context.options().keepClocks) {
        std::vector<ClockConstraint> constraints;
        for (const auto& [pair, least] : leastByPair) {
            constraints.push_back(
                {static_cast<std::uint32_t>(pair >> 32), static_cast<std::uint32_t>(pair), least});
        }
        std::ranges::sort(constraints, {}, [](const ClockConstraint& c) { return std::pair(c.from, c.to); });
        const std::vector<Wide> least = leastShifts(m_services.size(), std::move(constraints));
        const bool fits = std::ranges::all_of(m_records, [&](const Record& record) {
            return record.time == noTime || record.time + least[record.service] <= Instant::limit;
        });
        if (fits) {
            std::ranges::transform(least, shifts.begin(),
                                   [](Wide shift) { return static_cast<std::int64_t>(shift); });
        }
        for (Record& record : m_records) {
            if (record.time != noTime) {
                record.time += shifts[record.service];
            }
        }
    }

    std::vector<std::size_t> remaining(m_services.size(), 0);
    for (const Edge& edge : m_edges) {
        if (hasTimes(edge)) {
            remaining[m_records[edge.effect].service] += lateness(edge) > 0;
        }
    }
    for (std::size_t service = 0; service < m_services.size(); ++service) {
        const QString name = QString::fromStdString(m_services[service]);
        if (shifts[service] != 0) {
            context.warning(DiagnosticCode::ClocksShifted, name,
                            {QString::number(violations[service]), inSeconds(shifts[service])});
        }
        if (remaining[service] != 0) {
            context.warning(DiagnosticCode::ClocksShifted, name,
                            {QString::number(remaining[service]), QString()});
        }
    }
}

bool CausalLog::placeUntimed(const std::vector<std::uint32_t>& order) {
    const auto isUntimed = [](const Record& record) { return record.time == noTime; };
    if (std::ranges::none_of(m_records, isUntimed)) {
        return true;
    }
    const std::size_t count = m_records.size();
    const Adjacency causes(count, [&](auto add) {
        for (const Edge& edge : m_edges) {
            add(edge.effect, edge.cause);
        }
    });
    const Adjacency effects(count, [&](auto add) {
        for (const Edge& edge : m_edges) {
            add(edge.cause, edge.effect);
        }
    });
    std::vector<std::uint32_t> unplaced;
    for (const std::uint32_t index : order) {
        Record& record = m_records[index];
        if (!isUntimed(record)) {
            continue;
        }
        if (record.sameSpan != none) {
            record.time = m_records[record.sameSpan].time;
        }
        for (const std::uint32_t cause : causes[index]) {
            record.time = std::max(record.time, m_records[cause].time); // noTime is the least of all
        }
        if (isUntimed(record)) {
            unplaced.push_back(index);
        }
    }
    for (auto index = unplaced.rbegin(); index != unplaced.rend(); ++index) {
        Record& record = m_records[*index];
        for (const std::uint32_t effect : effects[*index]) {
            const std::int64_t time = m_records[effect].time;
            if (time != noTime && (isUntimed(record) || time < record.time)) {
                record.time = time;
            }
        }
    }
    return std::ranges::none_of(m_records, isUntimed);
}

/// The interaction of each record, named by a number that its records share; `none` for none.
std::vector<std::uint32_t> CausalLog::interactionGroups(const ImportOptions& options) const {
    const std::size_t count = m_records.size();
    std::vector<std::uint32_t> group(count, none);
    if (options.interactions == ImportOptions::InteractionScope::Trace) {
        std::vector<std::uint32_t> size(m_traces.size(), 0);
        for (const Record& record : m_records) {
            if (record.trace != none) {
                ++size[record.trace];
            }
        }
        for (std::size_t record = 0; record < count; ++record) {
            const std::uint32_t trace = m_records[record].trace;
            group[record] = trace != none && size[trace] > 1 ? trace : none;
        }
        return group;
    }
    // An event belongs to one interaction, so a record that is an effect here and a cause there joins the
    // two.
    DisjointSets sets(count);
    for (const Edge& edge : m_edges) {
        if (isCross(edge)) {
            sets.join(edge.cause, edge.effect);
        }
    }
    for (const Edge& edge : m_edges) {
        if (isCross(edge)) {
            group[edge.cause] = sets.find(edge.cause);
            group[edge.effect] = group[edge.cause];
        }
    }
    return group;
}

void CausalLog::build(ImportContext& context, ImportResult& result, bool timeExpected) && {
    const std::size_t count = m_records.size();
    std::vector<std::uint32_t> order = causalOrder(context);
    if (!context.proceed(0.75)) {
        return;
    }

    const auto untimed = static_cast<std::size_t>(
        std::ranges::count_if(m_records, [](const Record& record) { return record.time == noTime; }));
    bool timed = untimed < count;
    if (timed) {
        // Without a time for each record the axis is the order of events, and no clock needs to be put right.
        std::vector<std::int64_t> logged;
        logged.reserve(count);
        std::ranges::transform(m_records, std::back_inserter(logged), &Record::time);
        timed = placeUntimed(order);
        if (timed) {
            for (std::size_t record = 0; record < count; ++record) {
                m_records[record].time = logged[record];
            }
            shiftClocks(context);
            placeUntimed(order);
        }
    }
    if (!timed && timeExpected) {
        context.warning(DiagnosticCode::NoUsableTime, {}, {QString::number(untimed)});
    }
    if (timed) {
        std::ranges::stable_sort(order, {}, [&](std::uint32_t record) { return m_records[record].time; });
    }
    if (!context.proceed(0.8)) {
        return;
    }

    Scenario scenario;
    scenario.time = timed ? TimeBase::clock() : TimeBase::numbers(TimeBase::orderUnit(), 9);
    EventLogBuilder builder;
    builder.reserve(count);
    std::unordered_set<std::string> taken;
    std::vector<std::string> prefixes;
    for (const std::string& name : m_services) {
        const std::string id = serviceId(name, taken);
        builder.addAggregate(id, builder.addService(id));
        Service service;
        service.id = QString::fromStdString(id);
        if (id != name) {
            service.name = LocalizedText(QString::fromStdString(name));
        }
        scenario.services.push_back(std::move(service));
        prefixes.push_back(id + '/');
    }
    scenario.roots.assign(m_services.size(), false);

    std::vector<EntityId> entities(count);
    std::vector<std::string::size_type> placeInLog(m_services.size(), 0);
    std::string name;
    for (const std::uint32_t record : order) {
        const std::uint32_t service = m_records[record].service;
        name = prefixes[service];
        name += std::to_string(++placeInLog[service]);
        entities[record] = builder.entity(name);
    }
    if (!context.proceed(0.85)) {
        return;
    }

    using Direction = ImportOptions::ReferenceDirection;
    const Direction direction = context.options().references;
    const Adjacency linked(count, [&](auto add) {
        for (const Edge& edge : m_edges) {
            if (direction != Direction::None && isCross(edge)) {
                const bool toCause = direction == Direction::EffectToCause;
                add(toCause ? edge.effect : edge.cause, toCause ? edge.cause : edge.effect);
            }
        }
    });
    const bool byTrace = context.options().interactions == ImportOptions::InteractionScope::Trace;
    const std::vector<std::uint32_t> groups = interactionGroups(context.options());
    std::vector<InteractionId> interactions(byTrace ? m_traces.size() : count);

    std::fill(placeInLog.begin(), placeInLog.end(), 0);
    std::vector<EntityId> links;
    std::string label;
    for (std::size_t rank = 0; rank < count; ++rank) {
        const std::uint32_t index = order[rank];
        const Record& record = m_records[index];
        ++placeInLog[record.service];
        InteractionId interaction;
        if (const std::uint32_t group = groups[index]; group != none) {
            if (!interactions[group].isValid()) {
                // Of its records the first one names the interaction of a cause.
                interactions[group] = builder.interaction(
                    byTrace ? m_traces[group]
                            : prefixes[record.service] + std::to_string(placeInLog[record.service]));
            }
            interaction = interactions[group];
        }
        links.clear();
        for (const std::uint32_t target : linked[index]) {
            links.push_back(entities[target]);
        }
        label = record.text;
        std::ranges::replace_if(
            label, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
        builder.addEvent(
            {.at = Instant{timed ? record.time : static_cast<std::int64_t>(rank + 1) * orderTicks},
             .entity = entities[index],
             .links = links,
             .interaction = interaction,
             .label = label});
        if (rank % progressStep == 0 &&
            !context.proceed(0.85 + 0.15 * static_cast<double>(rank) / static_cast<double>(count))) {
            return;
        }
    }

    BuiltLog built = std::move(builder).build();
    scenario.log = std::move(built.log);
    if (!m_details.empty()) {
        result.details.reserve(static_cast<qsizetype>(m_details.size()));
        for (std::size_t event = 0; event < count; ++event) {
            if (const auto details = m_details.find(order[built.added[event]]); details != m_details.end()) {
                result.details.insert(EventId(event), std::move(details->second));
            }
        }
    }
    result.scenario = std::move(scenario);
}

} // namespace bacscope
