#include "tradeoff/Lock.h"

#include "log/EventLog.h"
#include "tradeoff/EvenlySpread.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string>

namespace bacscope {

namespace {

/// Everything that happened, as works, by first event.
std::vector<Work> worksOf(const World& world, Instant disaster) {
    const EventLog& log = world.log();
    const Interactions interactions(world, disaster);
    std::vector<Work> works;
    constexpr std::uint32_t none = InteractionId::none;
    std::vector<std::uint32_t> workOf(interactions.size(), none);
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        const EventId event = log.eventAtOrder(rank);
        if (log.at(event) > disaster) {
            break;
        }
        const InteractionId interaction = interactions.of(event);
        if (interaction.isValid() && workOf[interaction.at()] != none) {
            Work& work = works[workOf[interaction.at()]];
            work.last = event;
            work.to = log.at(event);
            continue;
        }
        if (interaction.isValid()) {
            workOf[interaction.at()] = static_cast<std::uint32_t>(works.size());
        }
        works.push_back({interaction, event, event, log.at(event), log.at(event)});
    }
    return works;
}

} // namespace

Duration longestCopy(const Scenario& scenario) {
    Duration longest;
    for (const Service& service : scenario.services) {
        longest = std::max(longest, service.backup.takes);
    }
    return longest;
}

Duration observedTime(const Scenario& scenario) {
    const std::optional<Instant> first = scenario.log->firstInstant();
    return first ? std::max(scenario.disasterInstant() - *first, Duration{0}) : Duration{0};
}

double availability(const Scenario& scenario, const LockNumbers& lock) {
    const Duration observed = observedTime(scenario);
    if (observed == Duration{0}) {
        return 1;
    }
    const Instant from = std::max(lock.start, *scenario.log->firstInstant());
    const Instant to = std::min(lock.end, scenario.disasterInstant());
    const Duration locked = std::max(to - from, Duration{0});
    return 1 - static_cast<double>(locked.ticks) / static_cast<double>(observed.ticks);
}

Instant plannedLockStart(const Scenario& scenario) {
    const Instant disaster = scenario.disasterInstant();
    if (scenario.lock.start) {
        return std::min(*scenario.lock.start, disaster);
    }
    const BackupUnits units = scenario.units();
    const Cut cut = plannedCut(scenario);
    Instant latest = Instant::distantPast();
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const std::vector<ServiceId>& members = units.members(UnitId(unit));
        if (std::ranges::none_of(members, [&](ServiceId s) { return scenario.services[s.at()].survives; })) {
            latest = std::max(latest, cut.markers[members.front().at()]);
        }
    }
    return latest.isDistantPast() ? disaster : latest;
}

LockIndex::LockIndex(const World& world, Duration longestCopy, Instant disaster)
    : m_longestCopy(longestCopy), m_disaster(disaster), m_byFirst(worksOf(world, disaster)) {
    m_latestEnd.reserve(m_byFirst.size());
    m_ends.reserve(m_byFirst.size());
    for (const Work& work : m_byFirst) {
        m_latestEnd.push_back(m_latestEnd.empty() ? work.to : std::max(m_latestEnd.back(), work.to));
        m_ends.push_back(work.to);
    }
    std::ranges::sort(m_ends);
}

std::size_t LockIndex::begunUpTo(Instant instant) const {
    return static_cast<std::size_t>(std::ranges::upper_bound(m_byFirst, instant, {}, &Work::from) -
                                    m_byFirst.begin());
}

LockNumbers LockIndex::numbersAt(Instant start) const {
    start = std::min(start, m_disaster);
    const std::size_t begun = begunUpTo(start);
    const auto ended = static_cast<std::size_t>(std::ranges::upper_bound(m_ends, start) - m_ends.begin());
    LockNumbers numbers;
    numbers.start = start;
    numbers.copy = begun == 0 ? start : std::max(start, m_latestEnd[begun - 1]);
    numbers.end = numbers.copy + m_longestCopy;
    numbers.inFlight = begun - ended;
    numbers.blocked = begunUpTo(numbers.end) - begun;
    if (numbers.blocked != 0) {
        numbers.longestDelay = numbers.end - m_byFirst[begun].from;
    }
    return numbers;
}

Lock LockIndex::lockAt(Instant start) const {
    Lock lock;
    lock.numbers = numbersAt(start);
    start = lock.numbers.start;
    const std::size_t begun = begunUpTo(start);
    for (std::size_t i = begun; i > 0 && m_latestEnd[i - 1] > start; --i) {
        if (m_byFirst[i - 1].to > start) {
            lock.inFlight.push_back(m_byFirst[i - 1]);
        }
    }
    std::ranges::reverse(lock.inFlight);
    const auto firstBlocked = m_byFirst.begin() + static_cast<std::ptrdiff_t>(begun);
    lock.blocked.assign(firstBlocked, firstBlocked + static_cast<std::ptrdiff_t>(lock.numbers.blocked));
    return lock;
}

std::optional<Instant> LockIndex::cheapestStart() const {
    // From one first event to the next the same works have begun, and what was in flight ends at the same
    // instant: until that instant the end of the lock stands still, from there on it moves along with the
    // start and can only gain blocked works. So a stretch is at its cheapest as long as the works of that
    // instant are the only ones to be blocked.
    std::optional<Instant> cheapest;
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    const std::size_t count = m_byFirst.size();
    std::size_t reached = 0; // one past the last work that begins before the lock ends
    for (std::size_t begun = 1; begun <= count; ++begun) {
        const Instant next = begun < count ? m_byFirst[begun].from : Instant::distantFuture();
        if (next == m_byFirst[begun - 1].from) {
            continue;
        }
        const Instant drained = m_latestEnd[begun - 1];
        const Instant end = drained + m_longestCopy;
        if (end > m_disaster) {
            break; // and so do all later ones
        }
        while (reached < count && m_byFirst[reached].from <= end) {
            ++reached;
        }
        const std::size_t blocked = reached - begun;
        const Instant lastInStretch = begun < count ? Instant{next.ticks - 1} : m_disaster;
        Instant latest = lastInStretch;
        if (drained < lastInStretch) {
            latest = std::min(latest, m_disaster - m_longestCopy);
            if (reached < count) {
                latest = std::min(latest, Instant{m_byFirst[reached].from.ticks - m_longestCopy.ticks - 1});
            }
        }
        if (blocked <= fewest) {
            fewest = blocked;
            cheapest = latest;
        }
    }
    return cheapest;
}

std::vector<LockNumbers> LockIndex::sweep(Instant from, Instant to, std::size_t mostPoints) const {
    from = std::min(from, m_disaster);
    to = std::min(to, m_disaster);
    const auto numbers = [this](const std::vector<Instant>& starts) {
        std::vector<LockNumbers> result;
        std::ranges::transform(starts, std::back_inserter(result),
                               [this](Instant start) { return numbersAt(start); });
        return result;
    };
    if (from == to) {
        return numbers({from});
    }
    std::vector<Instant> starts{from, to};
    const auto add = [&](Instant start) {
        if (from < start && start < to) {
            starts.push_back(start);
        }
    };
    // Where a work begins, what is in flight is another one from there on: the end of the lock jumps. From
    // there it stands still until all that is in flight has ended, and then moves along. What it reaches
    // `longestCopy` later is blocked.
    const std::size_t first = begunUpTo(from);
    const std::size_t firstReached = begunUpTo(from + m_longestCopy);
    const std::size_t enough = 4 * mostPoints; // before those that are double are gone
    for (std::size_t i = first > 0 ? first - 1 : 0; i < m_byFirst.size() && starts.size() <= enough; ++i) {
        const bool isLast = i + 1 == m_byFirst.size();
        if (!isLast && m_byFirst[i + 1].from == m_byFirst[i].from) {
            continue;
        }
        if (m_byFirst[i].from > to) {
            break;
        }
        add(Instant{m_byFirst[i].from.ticks - 1});
        add(m_byFirst[i].from);
        if (isLast || m_latestEnd[i] < m_byFirst[i + 1].from) {
            add(m_latestEnd[i]);
        }
    }
    for (std::size_t i = firstReached; i < m_byFirst.size() && starts.size() <= enough; ++i) {
        const Instant start = m_byFirst[i].from - m_longestCopy;
        if (start > to) {
            break;
        }
        if (i == firstReached || m_byFirst[i].from != m_byFirst[i - 1].from) {
            add(Instant{start.ticks - 1});
            add(start);
        }
    }
    std::ranges::sort(starts);
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return numbers(starts.size() > mostPoints ? evenlySpread(from, to, mostPoints) : starts);
}

namespace {

/// Where the events of a log go: to the same instant, to another one, or nowhere.
struct Moves {
    std::vector<EventId> order;  ///< the events that remain, in their new order
    std::vector<bool> isDelayed; ///< by EventId
    bool any = false;
};

Moves movesOf(const EventLog& log, const World& world, const Lock& lock, Instant disaster, Blocked blocked) {
    const Interactions interactions(world, disaster);
    std::vector<bool> isBlocked(log.size(), false);
    for (const Work& work : lock.blocked) {
        if (work.interaction.isValid()) {
            for (const EventId event : interactions.events(work.interaction)) {
                isBlocked[event.at()] = true;
            }
        } else {
            isBlocked[work.first.at()] = true;
        }
    }
    Moves moves;
    moves.isDelayed.resize(log.size(), false);
    moves.order.reserve(log.size());
    std::vector<EventId> delayed;
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        const EventId event = log.eventAtOrder(rank);
        const bool beforeCopy = log.at(event) <= lock.numbers.copy;
        if (!beforeCopy) {
            moves.order.insert(moves.order.end(), delayed.begin(), delayed.end());
            delayed.clear();
        }
        if (!isBlocked[event.at()] || (blocked == Blocked::Delayed && !beforeCopy)) {
            moves.order.push_back(event);
            continue;
        }
        moves.any = true;
        if (blocked == Blocked::Delayed) {
            moves.isDelayed[event.at()] = true;
            delayed.push_back(event);
        }
    }
    moves.order.insert(moves.order.end(), delayed.begin(), delayed.end());
    return moves;
}

/// The log with its events moved. They keep their names: where one that was not written would change with the
/// position, it is written from now on.
BuiltLog moved(const EventLog& log, const Moves& moves, Instant copy) {
    EventLogBuilder builder;
    builder.reserve(moves.order.size());
    for (std::size_t service = 0; service < log.serviceCount(); ++service) {
        builder.addService(log.serviceName(ServiceId(service)));
    }
    for (std::size_t aggregate = 0; aggregate < log.aggregateCount(); ++aggregate) {
        const AggregateId id(aggregate);
        builder.addAggregate(log.aggregateName(id), log.owner(id));
    }
    for (std::size_t entity = 0; entity < log.entityCount(); ++entity) {
        const EntityId id = builder.entity(log.entityName(EntityId(entity)));
        if (log.isGiven(EntityId(entity))) {
            builder.setGiven(id);
        }
    }
    for (std::size_t interaction = 0; interaction < log.interactionCount(); ++interaction) {
        builder.interaction(log.interactionName(InteractionId(interaction)));
    }
    std::vector<std::size_t> position(log.serviceCount(), 0);
    for (const EventId event : moves.order) {
        const ServiceId service = log.service(event);
        const std::size_t before = event.at() - log.eventsOf(service).first.at();
        const bool stays = position[service.at()]++ == before;
        const std::string name = stays && !log.hasOwnName(event) ? std::string() : log.eventName(event);
        builder.addEvent({.at = moves.isDelayed[event.at()] ? Instant{copy.ticks + 1} : log.at(event),
                          .kind = log.kind(event),
                          .entity = log.entity(event),
                          .links = log.links(event),
                          .unlinks = log.unlinks(event),
                          .interaction = log.interaction(event),
                          .mirrors = log.mirrors(event),
                          .localizedLabel = log.labelText(event),
                          .id = name});
    }
    BuiltLog built = std::move(builder).build();
    for (std::uint32_t& added : built.added) {
        added = moves.order[added].value;
    }
    return built;
}

} // namespace

LockedScenario lockedScenario(const Scenario& scenario, const World& world, const Lock& lock) {
    LockedScenario locked{scenario, {}};
    Scenario& result = locked.scenario;
    const Instant disaster = scenario.disasterInstant();
    result.disaster = disaster; // even where the latest event is another one now
    result.lock.start = lock.numbers.start;
    for (Service& service : result.services) {
        service.survives = false;
        service.backup.at = lock.numbers.copy;
        service.backup.every.reset();
    }
    const Moves moves = movesOf(*scenario.log, world, lock, disaster, scenario.lock.blocked);
    if (moves.any) {
        BuiltLog built = moved(*scenario.log, moves, lock.numbers.copy);
        result.log = std::move(built.log);
        locked.oldEvents = std::move(built.added);
        result.eventFile.reset(); // it holds the events as they were
        result.eventsAreGenerated = false;
    }
    return locked;
}

} // namespace bacscope
