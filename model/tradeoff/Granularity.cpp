#include "tradeoff/Granularity.h"

#include "tradeoff/Coupling.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>
#include <memory>
#include <string>
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
    : m_aggregates(world.log().aggregateCount()), m_patternsOf(m_aggregates),
      m_references(m_aggregates * m_aggregates, 0) {
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
    for (const AggregateReference& pair : aggregateReferences(world, disaster)) {
        if (pair.from != pair.to) {
            m_references[pair.from.at() * m_aggregates + pair.to.at()] += pair.references;
            m_references[pair.to.at() * m_aggregates + pair.from.at()] += pair.references;
        }
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
    for (std::size_t b = 1; b < m_aggregates; ++b) {
        for (std::size_t a = 0; a < b; ++a) {
            if (groups[a] != groups[b] && groups[a] != nowhere && groups[b] != nowhere) {
                total += m_references[a * m_aggregates + b];
            }
        }
    }
    return total;
}

std::size_t PartitionCoupling::between(const std::vector<AggregateId>& a,
                                       const std::vector<AggregateId>& b) const {
    return total({a, b});
}

std::size_t PartitionCoupling::references(AggregateId a, AggregateId b) const {
    return m_references[a.at() * m_aggregates + b.at()];
}

// Step by step

namespace {

/// Groups of aggregates that are merged two by two, with the coupling of every two of them.
class Merger {
public:
    explicit Merger(const PartitionCoupling& coupling)
        : m_coupling(coupling), m_partition(eachOnItsOwn(coupling.aggregateCount())),
          m_groups(groupsByAggregate(m_partition, coupling.aggregateCount())),
          m_between(coupling.aggregateCount() * coupling.aggregateCount(), 0),
          m_met(coupling.aggregateCount(), false) {
        for (std::size_t group = 0; group < m_partition.size(); ++group) {
            computeRow(group);
        }
    }

    /// Merges the two with most coupling that fit together; false where none do.
    bool merge(std::size_t mostTogether) {
        const std::size_t count = m_partition.size();
        std::optional<std::pair<std::size_t, std::size_t>> chosen;
        for (std::size_t a = 0; a < count; ++a) {
            for (std::size_t b = a + 1; b < count && !m_partition[a].empty(); ++b) {
                if (!m_partition[b].empty() &&
                    m_partition[a].size() + m_partition[b].size() <= mostTogether &&
                    (!chosen || between(a, b) > between(chosen->first, chosen->second))) {
                    chosen = {a, b};
                }
            }
        }
        if (!chosen) {
            return false;
        }
        const auto [into, from] = *chosen;
        for (const AggregateId aggregate : m_partition[from]) {
            m_groups[aggregate.at()] = static_cast<std::uint32_t>(into);
            m_partition[into].push_back(aggregate);
        }
        m_partition[from].clear();
        computeRow(into);
        return true;
    }

    GranularityStep step() const { return asStep(m_coupling, m_partition); }

private:
    std::size_t& between(std::size_t a, std::size_t b) {
        return m_between[std::min(a, b) * m_partition.size() + std::max(a, b)];
    }

    void computeRow(std::size_t group) {
        for (std::size_t other = 0; other < m_partition.size(); ++other) {
            between(group, other) = 0;
        }
        // An interaction counts once for every other group, however many of this one's aggregates are in it.
        m_coupling.eachPatternOf(m_partition[group],
                                 [&](const std::vector<AggregateId>& aggregates, std::size_t interactions) {
                                     for (const AggregateId aggregate : aggregates) {
                                         const std::uint32_t other = m_groups[aggregate.at()];
                                         if (other != group && !m_met[other]) {
                                             m_met[other] = true;
                                             between(group, other) += interactions;
                                         }
                                     }
                                     for (const AggregateId aggregate : aggregates) {
                                         m_met[m_groups[aggregate.at()]] = false;
                                     }
                                 });
        for (const AggregateId aggregate : m_partition[group]) {
            for (std::size_t i = 0; i < m_groups.size(); ++i) {
                if (m_groups[i] != group) {
                    between(group, m_groups[i]) += m_coupling.references(aggregate, AggregateId(i));
                }
            }
        }
    }

    const PartitionCoupling& m_coupling;
    Partition m_partition; ///< a group lies at its first aggregate; others are empty
    std::vector<std::uint32_t> m_groups;
    std::vector<std::size_t> m_between; ///< by the smaller, then the larger of two groups
    std::vector<bool> m_met;
};

/// Moves single aggregates from group to group, or to a group of their own, as long as that lessens the
/// coupling, or leaves it and makes one more group. False: stopped.
bool moveSingleOnes(const PartitionCoupling& coupling, std::size_t mostTogether, Partition& partition,
                    const Progress& progress) {
    const std::size_t count = coupling.aggregateCount();
    partition.resize(count); // as many groups as there can be
    std::vector<std::uint32_t> groups = groupsByAggregate(partition, count);
    std::vector<std::int64_t> change(count); // of the coupling, where the aggregate moves to this group
    std::vector<std::uint32_t> met(count, 0);
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
            std::ranges::fill(change, 0);
            coupling.eachPatternOf({aggregate},
                                   [&](const std::vector<AggregateId>& aggregates, std::size_t interactions) {
                                       std::int64_t units = 0;
                                       for (const AggregateId other : aggregates) {
                                           units += met[groups[other.at()]]++ == 0;
                                       }
                                       // Where it leaves nobody behind, units stay as many, or become one
                                       // fewer where it finds company. Where it does, they become one more,
                                       // or stay as many.
                                       const bool leavesOthers = met[from] > 1;
                                       const auto weight = static_cast<std::int64_t>(interactions);
                                       toNewGroup += leavesOthers ? weight * units : 0;
                                       for (const AggregateId other : aggregates) {
                                           const std::uint32_t group = groups[other.at()];
                                           if (met[group] != 0 && group != from) {
                                               change[group] -= weight * (leavesOthers ? units : units - 1);
                                           }
                                           met[group] = 0;
                                       }
                                   });
            for (std::size_t other = 0; other < count; ++other) {
                const auto references =
                    static_cast<std::int64_t>(coupling.references(aggregate, AggregateId(other)));
                if (groups[other] == from) {
                    toNewGroup += references;
                } else {
                    change[groups[other]] -= references;
                }
            }
            // The change of the coupling, then of the number of groups.
            std::pair<std::int64_t, int> best{0, 0};
            std::uint32_t to = from;
            for (std::uint32_t group = 0; group < count; ++group) {
                const int groupsMore = int(partition[group].empty()) - int(partition[from].size() == 1);
                const std::pair candidate{toNewGroup + change[group], -groupsMore};
                if (group != from && partition[group].size() < mostTogether && candidate < best) {
                    best = candidate;
                    to = group;
                }
            }
            if (to != from) {
                std::erase(partition[from], aggregate);
                partition[to].push_back(aggregate);
                groups[i] = to;
                moved = true;
            }
        }
    }
    return true;
}

} // namespace

std::vector<GranularityStep> mergeStepByStep(const PartitionCoupling& coupling, std::size_t mostAggregates) {
    Merger merger(coupling);
    std::vector<GranularityStep> steps{merger.step()};
    while (merger.merge(mostAggregates)) {
        steps.push_back(merger.step());
    }
    return steps;
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
    // Every aggregate is a service of its own, and those of a group are in lockstep: what goes wrong depends
    // on the units only.
    const EventLog& log = *scenario.log;
    Scenario apart = scenario;
    std::vector<std::string> names;
    std::vector<ServiceId> owners;
    apart.services.clear();
    for (std::size_t i = 0; i < log.aggregateCount(); ++i) {
        names.push_back(log.aggregateName(AggregateId(i)));
        owners.emplace_back(i);
        apart.services.emplace_back().id = QString::fromStdString(names.back());
    }
    apart.lockstep.clear();
    for (const std::vector<AggregateId>& group : partition) {
        std::vector<ServiceId>& services = apart.lockstep.emplace_back();
        for (const AggregateId aggregate : group) {
            services.emplace_back(aggregate.at());
        }
    }
    apart.variants.clear();
    apart.log = withServices(log, names, owners).log;
    return backupSpread(apart, std::make_shared<const World>(apart), width, samples, seed, progress);
}

} // namespace bacscope
