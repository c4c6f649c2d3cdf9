#include "tradeoff/Granularity.h"

#include "tradeoff/Coupling.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>
#include <memory>
#include <numeric>
#include <queue>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace bacscope {

namespace {

/// Stands for "in no group".
constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

std::vector<std::uint32_t> groupsByAggregate(const Partition& partition, std::size_t aggregates) {
    std::vector<std::uint32_t> groups(aggregates, nowhere);
    for (std::size_t group = 0; group < partition.size(); ++group) {
        for (const AggregateId aggregate : partition[group]) {
            groups[aggregate.at()] = static_cast<std::uint32_t>(group);
        }
    }
    return groups;
}

Partition eachOnItsOwn(std::size_t aggregates) {
    Partition partition;
    for (std::size_t i = 0; i < aggregates; ++i) {
        partition.push_back({AggregateId(i)});
    }
    return partition;
}

/// Sorted groups, by their first aggregate, none empty.
void putInOrder(Partition& partition) {
    std::erase_if(partition, [](const auto& group) { return group.empty(); });
    for (std::vector<AggregateId>& group : partition) {
        std::ranges::sort(group);
    }
    std::ranges::sort(partition, {}, [](const auto& group) { return group.front(); });
}

/// The step of these groups, which may be out of order.
GranularityStep asStep(const PartitionCoupling& coupling, Partition partition) {
    putInOrder(partition);
    GranularityStep step;
    step.coupling = coupling.total(partition);
    step.largest = largestGroup(partition);
    step.partition = std::move(partition);
    return step;
}

/// Less coupling is better, then more units.
bool isBetter(const GranularityStep& step, const GranularityStep& than) {
    return std::pair(step.coupling, than.partition.size()) < std::pair(than.coupling, step.partition.size());
}

/// All partitions of up to mostExhaustive aggregates, as sets of bits.
///
/// The coupling of two disjoint sets a and b is worth(a) + worth(b) − worth(a ∪ b), where worth(s) counts the
/// interactions that touch s, less the references inside s. So a table of 2^n numbers answers for all pairs.
class AllPartitions {
public:
    AllPartitions(const PartitionCoupling& coupling, std::size_t mostTogether)
        : m_aggregates(coupling.aggregateCount()), m_mostTogether(mostTogether),
          m_worth(std::size_t(1) << m_aggregates, 0) {
        // worth(s ∪ {x}) follows from worth(s), worth({x}) and their coupling; worth of single ones cancels
        // out.
        for (std::size_t set = 1; set < m_worth.size(); ++set) {
            std::size_t highest = m_aggregates - 1;
            while ((set >> highest & 1) == 0) {
                --highest;
            }
            const std::size_t rest = set & ~(std::size_t(1) << highest);
            if (rest != 0) {
                m_worth[set] = m_worth[rest] - static_cast<std::int64_t>(
                                                   coupling.between(members(rest), {AggregateId(highest)}));
            }
        }
    }

    Partition best() {
        place(0, 0);
        Partition partition;
        for (const std::size_t group : m_best) {
            partition.push_back(members(group));
        }
        return partition;
    }

private:
    std::vector<AggregateId> members(std::size_t set) const {
        std::vector<AggregateId> result;
        for (std::size_t i = 0; i < m_aggregates; ++i) {
            if (set >> i & 1) {
                result.emplace_back(i);
            }
        }
        return result;
    }

    std::int64_t between(std::size_t a, std::size_t b) const {
        return m_worth[a] + m_worth[b] - m_worth[a | b];
    }

    /// Puts this aggregate into each group with room and into a new one; `coupling` is that of the groups so
    /// far, which further aggregates never lessen.
    void place(std::size_t aggregate, std::int64_t coupling) {
        if (!m_best.empty() && coupling > m_bestCoupling) {
            return;
        }
        if (aggregate == m_aggregates) {
            if (m_best.empty() || coupling < m_bestCoupling || m_groups.size() > m_best.size()) {
                m_best = m_groups;
                m_bestCoupling = coupling;
            }
            return;
        }
        const std::size_t bit = std::size_t(1) << aggregate;
        std::int64_t toAll = 0;
        for (const std::size_t group : m_groups) {
            toAll += between(group, bit);
        }
        m_groups.push_back(bit);
        place(aggregate + 1, coupling + toAll);
        m_groups.pop_back();
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            const std::size_t group = m_groups[g];
            if (static_cast<std::size_t>(std::popcount(group)) >= m_mostTogether) {
                continue;
            }
            std::int64_t more = 0;
            for (const std::size_t other : m_groups) {
                if (other != group) {
                    more += between(group | bit, other) - between(group, other);
                }
            }
            m_groups[g] = group | bit;
            place(aggregate + 1, coupling + more);
            m_groups[g] = group;
        }
    }

    std::size_t m_aggregates;
    std::size_t m_mostTogether;
    std::vector<std::int64_t> m_worth; ///< by set
    std::vector<std::size_t> m_groups;
    std::vector<std::size_t> m_best;
    std::int64_t m_bestCoupling = 0;
};

} // namespace

Partition partitionOf(const Scenario& scenario) {
    const EventLog& log = *scenario.log;
    const BackupUnits units = scenario.units();
    Partition groups(units.size());
    for (std::size_t i = 0; i < log.aggregateCount(); ++i) {
        groups[units.unit(log.owner(AggregateId(i))).at()].emplace_back(i);
    }
    putInOrder(groups);
    return groups;
}

std::size_t largestGroup(const Partition& partition) {
    std::size_t largest = 0;
    for (const std::vector<AggregateId>& group : partition) {
        largest = std::max(largest, group.size());
    }
    return largest;
}

// How the events couple aggregates

PartitionCoupling::PartitionCoupling(const World& world, Instant disaster)
    : m_aggregates(world.log().aggregateCount()), m_patternsOf(m_aggregates), m_neighbours(m_aggregates) {
    const EventLog& log = world.log();
    const Interactions interactions(world, disaster);
    std::map<std::vector<AggregateId>, std::size_t> patterns;
    std::vector<AggregateId> aggregates;
    for (std::size_t i = 0; i < interactions.size(); ++i) {
        aggregates.clear();
        for (const EventId event : interactions.events(InteractionId(i))) {
            if (log.at(event) <= disaster) {
                aggregates.push_back(log.aggregate(log.entity(event)));
            }
        }
        std::ranges::sort(aggregates);
        aggregates.erase(std::unique(aggregates.begin(), aggregates.end()), aggregates.end());
        if (aggregates.size() >= 2) {
            ++patterns[aggregates];
        }
    }
    for (const auto& [members, count] : patterns) {
        for (const AggregateId aggregate : members) {
            m_patternsOf[aggregate.at()].push_back(static_cast<std::uint32_t>(m_patterns.size()));
        }
        m_patterns.push_back({members, count});
    }
    // A row of a pair's references in each direction: those of both are one neighbour.
    for (const AggregateReference& pair : aggregateReferences(world, disaster)) {
        if (pair.from != pair.to) {
            m_neighbours[pair.from.at()].push_back({pair.to, pair.references});
            m_neighbours[pair.to.at()].push_back({pair.from, pair.references});
        }
    }
    for (std::vector<Neighbour>& neighbours : m_neighbours) {
        std::ranges::sort(neighbours, {}, &Neighbour::aggregate);
        std::size_t kept = 0;
        for (const Neighbour& neighbour : neighbours) {
            if (kept > 0 && neighbours[kept - 1].aggregate == neighbour.aggregate) {
                neighbours[kept - 1].references += neighbour.references;
            } else {
                neighbours[kept++] = neighbour;
            }
        }
        neighbours.resize(kept);
    }
}

std::size_t PartitionCoupling::total(const Partition& partition) const {
    const std::vector<std::uint32_t> groups = groupsByAggregate(partition, m_aggregates);
    std::size_t total = 0;
    std::vector<bool> met(partition.size(), false);
    for (const Pattern& pattern : m_patterns) {
        std::size_t units = 0;
        for (const AggregateId aggregate : pattern.aggregates) {
            if (const std::uint32_t group = groups[aggregate.at()]; group != nowhere && !met[group]) {
                met[group] = true;
                ++units;
            }
        }
        for (const AggregateId aggregate : pattern.aggregates) {
            if (const std::uint32_t group = groups[aggregate.at()]; group != nowhere) {
                met[group] = false;
            }
        }
        total += units == 0 ? 0 : pattern.interactions * (units * (units - 1) / 2);
    }
    for (std::size_t a = 0; a < m_aggregates; ++a) {
        for (const Neighbour& neighbour : m_neighbours[a]) {
            const std::size_t b = neighbour.aggregate.at();
            if (a < b && groups[a] != groups[b] && groups[a] != nowhere && groups[b] != nowhere) {
                total += neighbour.references;
            }
        }
    }
    return total;
}

std::size_t PartitionCoupling::between(const std::vector<AggregateId>& a,
                                       const std::vector<AggregateId>& b) const {
    return total({a, b});
}

// Step by step

namespace {

/// Groups of aggregates that are merged two by two. A group is called by its first aggregate. Costs what the
/// groups that are merged are tied to, not the square of their number: of every two that are tied the
/// coupling is known, and a heap has the pair with most of it on top.
class Merger {
public:
    Merger(const PartitionCoupling& coupling, std::size_t mostTogether)
        : m_mostTogether(mostTogether), m_members(eachOnItsOwn(coupling.aggregateCount())),
          m_ties(coupling.aggregateCount()), m_patternsOf(coupling.aggregateCount()),
          m_units(coupling.aggregateCount()) {
        for (const PartitionCoupling::Pattern& pattern : coupling.patterns()) {
            std::vector<std::uint32_t> groups;
            for (const AggregateId aggregate : pattern.aggregates) {
                groups.push_back(aggregate.value);
                m_patternsOf[aggregate.at()].push_back(static_cast<std::uint32_t>(m_patterns.size()));
            }
            for (std::size_t b = 1; b < groups.size(); ++b) {
                for (std::size_t a = 0; a < b; ++a) {
                    tie(groups[a], groups[b], pattern.interactions);
                }
            }
            m_patterns.push_back({std::move(groups), pattern.interactions});
        }
        for (std::uint32_t a = 0; a < m_members.size(); ++a) {
            for (const PartitionCoupling::Neighbour& neighbour : coupling.neighbours(AggregateId(a))) {
                if (a < neighbour.aggregate.value) {
                    tie(a, neighbour.aggregate.value, neighbour.references);
                }
            }
        }
        for (std::uint32_t a = 0; a < m_ties.size(); ++a) {
            for (const auto& [b, coupled] : m_ties[a]) {
                if (a < b) {
                    m_coupling += coupled;
                    m_heap.push({coupled, a, b});
                }
            }
        }
    }

    /// Merges the two with most coupling that fit together; false where none do.
    bool merge() {
        while (!m_heap.empty()) {
            const Pair pair = m_heap.top();
            m_heap.pop();
            // Groups only grow: what does not fit together never will.
            const auto tied = m_ties[pair.a].find(pair.b);
            if (tied != m_ties[pair.a].end() && tied->second == pair.coupling && fit(pair.a, pair.b)) {
                merge(pair.a, pair.b);
                return true;
            }
        }
        return mergeUntied();
    }

    GranularityStep step() const {
        GranularityStep step;
        step.coupling = m_coupling;
        step.partition.reserve(m_units);
        for (const std::vector<AggregateId>& group : m_members) {
            if (!group.empty()) {
                step.partition.push_back(group);
            }
        }
        step.largest = largestGroup(step.partition);
        return step;
    }

private:
    struct Pair {
        std::size_t coupling = 0;
        std::uint32_t a = 0;
        std::uint32_t b = 0;
        /// Most coupling on top; of several the pair that comes first.
        bool operator<(const Pair& other) const {
            return std::tuple(coupling, other.a, other.b) < std::tuple(other.coupling, a, b);
        }
    };
    struct Pattern {
        std::vector<std::uint32_t> groups; ///< each once
        std::size_t interactions = 0;
    };

    bool fit(std::uint32_t a, std::uint32_t b) const {
        return m_members[a].size() + m_members[b].size() <= m_mostTogether;
    }

    void tie(std::uint32_t a, std::uint32_t b, std::size_t more) {
        m_ties[a][b] += more;
        m_ties[b][a] += more;
    }

    void merge(std::uint32_t into, std::uint32_t from) {
        if (const auto tied = m_ties[into].find(from); tied != m_ties[into].end()) {
            m_coupling -= tied->second;
        }
        m_ties[into].erase(from);
        m_ties[from].erase(into);
        for (const auto& [other, coupled] : m_ties[from]) {
            m_ties[other].erase(from);
            tie(into, other, coupled);
        }
        // An interaction counts once for every other group, however many of this one's aggregates are in it.
        for (const std::uint32_t place : m_patternsOf[from]) {
            Pattern& pattern = m_patterns[place];
            if (std::ranges::find(pattern.groups, into) == pattern.groups.end()) {
                std::ranges::replace(pattern.groups, from, into);
                m_patternsOf[into].push_back(place);
                continue;
            }
            std::erase(pattern.groups, from);
            for (const std::uint32_t other : pattern.groups) {
                if (other != into) {
                    m_ties[into].at(other) -= pattern.interactions;
                    m_ties[other].at(into) -= pattern.interactions;
                    m_coupling -= pattern.interactions;
                }
            }
        }
        for (const auto& [other, coupled] : m_ties[into]) {
            m_heap.push({coupled, std::min(into, other), std::max(into, other)});
        }
        join(into, from);
        m_ties[from].clear();
        m_patternsOf[from].clear();
    }

    void join(std::uint32_t into, std::uint32_t from) {
        std::vector<AggregateId>& members = m_members[into];
        const auto own = static_cast<std::ptrdiff_t>(members.size());
        members.insert(members.end(), m_members[from].begin(), m_members[from].end());
        std::inplace_merge(members.begin(), members.begin() + own, members.end());
        m_members[from].clear();
        --m_units;
    }

    /// Where no two that are tied fit together (from now on that stays so), the first two that do. Pairs that
    /// did not fit are not tried again.
    bool mergeUntied() {
        const auto count = static_cast<std::uint32_t>(m_members.size());
        for (; m_first < count; ++m_first, m_second = 0) {
            if (m_members[m_first].empty() || m_members[m_first].size() >= m_mostTogether) {
                continue;
            }
            for (m_second = std::max(m_second, m_first + 1); m_second < count; ++m_second) {
                if (!m_members[m_second].empty() && fit(m_first, m_second)) {
                    merge(m_first, m_second);
                    return true;
                }
            }
        }
        return false;
    }

    std::size_t m_mostTogether;
    Partition m_members; ///< by first aggregate, sorted; others are empty
    std::vector<std::unordered_map<std::uint32_t, std::size_t>> m_ties; ///< of groups: coupling, not zero
    std::vector<Pattern> m_patterns;
    std::vector<std::vector<std::uint32_t>> m_patternsOf; ///< of groups: places in m_patterns
    std::priority_queue<Pair> m_heap;                     ///< some of them out of date
    std::size_t m_units;
    std::size_t m_coupling = 0; ///< of all
    std::uint32_t m_first = 0;  ///< where mergeUntied() goes on
    std::uint32_t m_second = 0;
};

/// Moves single aggregates from group to group, or to a group of their own, as long as that lessens the
/// coupling, or leaves it and makes one more group. False: stopped.
bool moveSingleOnes(const PartitionCoupling& coupling, std::size_t mostTogether, Partition& partition,
                    const Progress& progress) {
    const std::size_t count = coupling.aggregateCount();
    partition.resize(count); // as many groups as there can be
    std::vector<std::uint32_t> groups = groupsByAggregate(partition, count);
    std::set<std::uint32_t> empty;
    for (std::uint32_t group = 0; group < count; ++group) {
        if (partition[group].empty()) {
            empty.insert(group);
        }
    }
    std::vector<std::int64_t> change(count); // of the coupling, where the aggregate moves to this group
    std::vector<std::uint32_t> met(count, 0);
    std::vector<std::uint32_t> tied; // groups, in order; with others the aggregate has nothing in common
    bool moved = true;
    while (moved) {
        moved = false;
        for (std::size_t i = 0; i < count; ++i) {
            if (progress && !progress(0)) {
                return false;
            }
            const AggregateId aggregate(i);
            const std::uint32_t from = groups[i];
            std::int64_t toNewGroup = 0;
            tied.clear();
            for (const std::uint32_t place : coupling.patternsOf(aggregate)) {
                const PartitionCoupling::Pattern& pattern = coupling.patterns()[place];
                std::int64_t units = 0;
                for (const AggregateId other : pattern.aggregates) {
                    units += met[groups[other.at()]]++ == 0;
                }
                // Where it leaves nobody behind, units stay as many, or become one fewer where it finds
                // company. Where it does, they become one more, or stay as many.
                const bool leavesOthers = met[from] > 1;
                const auto weight = static_cast<std::int64_t>(pattern.interactions);
                toNewGroup += leavesOthers ? weight * units : 0;
                for (const AggregateId other : pattern.aggregates) {
                    const std::uint32_t group = groups[other.at()];
                    if (met[group] != 0 && group != from) {
                        change[group] -= weight * (leavesOthers ? units : units - 1);
                        tied.push_back(group);
                    }
                    met[group] = 0;
                }
            }
            for (const PartitionCoupling::Neighbour& neighbour : coupling.neighbours(aggregate)) {
                const std::uint32_t group = groups[neighbour.aggregate.at()];
                const auto references = static_cast<std::int64_t>(neighbour.references);
                if (group == from) {
                    toNewGroup += references;
                } else {
                    change[group] -= references;
                    tied.push_back(group);
                }
            }
            if (!empty.empty()) {
                tied.push_back(*empty.begin());
            }
            std::ranges::sort(tied);
            tied.erase(std::unique(tied.begin(), tied.end()), tied.end());
            // The change of the coupling, then of the number of groups.
            std::pair<std::int64_t, int> best{0, 0};
            std::uint32_t to = from;
            for (const std::uint32_t group : tied) {
                const int groupsMore = int(partition[group].empty()) - int(partition[from].size() == 1);
                const std::pair candidate{toNewGroup + change[group], -groupsMore};
                if (partition[group].size() < mostTogether && candidate < best) {
                    best = candidate;
                    to = group;
                }
                change[group] = 0;
            }
            if (to != from) {
                std::erase(partition[from], aggregate);
                partition[to].push_back(aggregate);
                groups[i] = to;
                empty.erase(to);
                if (partition[from].empty()) {
                    empty.insert(from);
                }
                moved = true;
            }
        }
    }
    return true;
}

} // namespace

std::vector<GranularityStep> mergeStepByStep(const PartitionCoupling& coupling, std::size_t mostAggregates) {
    Merger merger(coupling, mostAggregates);
    std::vector<GranularityStep> steps{merger.step()};
    while (merger.merge()) {
        steps.push_back(merger.step());
    }
    return steps;
}

std::vector<std::size_t> shownSteps(const std::vector<GranularityStep>& steps, std::size_t most) {
    constexpr std::size_t few = 10; // units
    std::vector<std::size_t> shown;
    const std::size_t fewest = steps.empty() ? 0 : steps.back().partition.size();
    const std::size_t rest = steps.size() - std::min(steps.size(), few + 1 - std::min(fewest, few + 1));
    const std::size_t spread = most - std::min(most, steps.size() - rest);
    if (steps.size() <= most || spread < 2) {
        shown.resize(steps.size());
        std::iota(shown.begin(), shown.end(), std::size_t(0));
        return shown;
    }
    // Steps have one unit fewer each.
    for (std::size_t i = 0; i < spread; ++i) {
        shown.push_back(i * (rest - 1) / (spread - 1));
    }
    for (std::size_t i = rest; i < steps.size(); ++i) {
        shown.push_back(i);
    }
    return shown;
}

std::size_t usualLimit(const Scenario& scenario) {
    constexpr std::size_t inOneHead = 4;
    const std::size_t aggregates = scenario.log->aggregateCount();
    return std::max(
        {largestGroup(partitionOf(scenario)), std::min(inOneHead, (aggregates + 1) / 2), std::size_t(1)});
}

std::optional<std::size_t> recommendedWay(const std::vector<const GranularityStep*>& ways,
                                          std::size_t present, std::size_t mostAggregates) {
    constexpr double aboutAsGood = 0.05; // expected anomalies
    if (present >= ways.size() || ways[present]->expected.samples == 0) {
        return {};
    }
    const auto mean = [&](std::size_t way) { return ways[way]->expected.total.mean; };
    const auto isCandidate = [&](std::size_t way) {
        return ways[way]->largest <= mostAggregates && ways[way]->expected.samples > 0;
    };
    double fewest = mean(present);
    for (std::size_t way = 0; way < ways.size(); ++way) {
        fewest = isCandidate(way) ? std::min(fewest, mean(way)) : fewest;
    }
    if (mean(present) <= fewest + aboutAsGood) {
        return present;
    }
    std::optional<std::size_t> found;
    for (std::size_t way = 0; way < ways.size(); ++way) {
        if (isCandidate(way) && mean(way) <= fewest + aboutAsGood &&
            (!found ||
             (ways[way]->partition.size() == ways[*found]->partition.size() && mean(way) < mean(*found)))) {
            found = way;
        }
    }
    return found;
}

std::optional<BestPartition> bestPartition(const PartitionCoupling& coupling, std::size_t mostAggregates,
                                           const Progress& progress) {
    const std::size_t mostTogether = std::max<std::size_t>(mostAggregates, 1);
    if (progress && !progress(0)) {
        return std::nullopt;
    }
    if (coupling.aggregateCount() <= mostExhaustive) {
        return BestPartition{asStep(coupling, AllPartitions(coupling, mostTogether).best()), true};
    }
    const std::vector<GranularityStep> steps = mergeStepByStep(coupling, mostTogether);
    BestPartition best{steps.front(), false};
    for (const GranularityStep& step : steps) {
        if (isBetter(step, best.step)) {
            best.step = step;
        }
    }
    Partition partition = best.step.partition;
    if (!moveSingleOnes(coupling, mostTogether, partition, progress)) {
        return std::nullopt;
    }
    best.step = asStep(coupling, std::move(partition));
    return best;
}

SpreadPoint expectedAnomalies(const Scenario& scenario, const Partition& partition, Duration width,
                              std::size_t samples, std::uint64_t seed, const Progress& progress) {
    // Every group is a service: what goes wrong depends on the units only.
    const EventLog& log = *scenario.log;
    Scenario apart = scenario;
    std::vector<std::string> names;
    std::vector<ServiceId> owners(log.aggregateCount());
    apart.services.clear();
    for (const std::vector<AggregateId>& group : partition) {
        for (const AggregateId aggregate : group) {
            owners[aggregate.at()] = ServiceId(names.size());
        }
        names.push_back(log.aggregateName(group.front()));
        apart.services.emplace_back().id = QString::fromStdString(names.back());
    }
    apart.lockstep.clear();
    apart.variants.clear();
    apart.log = withServices(log, names, owners).log;
    return backupSpread(apart, std::make_shared<const World>(apart), width, samples, seed, progress);
}

} // namespace bacscope
