#include "tradeoff/Sweeps.h"

#include "analysis/Cut.h"
#include "analysis/CutTracker.h"
#include "log/RoundLength.h"
#include "tradeoff/EvenlySpread.h"
#include "tradeoff/Lock.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bacscope {

namespace {

constexpr std::size_t stepsBetweenReports = 64;

bool survives(const Scenario& scenario, const std::vector<ServiceId>& unit) {
    return std::ranges::any_of(unit, [&](ServiceId s) { return scenario.services[s.at()].survives; });
}

/// The repeated backups that decide about a marker: those of units that are hit, by the plan that counts for
/// the unit.
std::vector<Backup> repeatedBackups(const Scenario& scenario) {
    const BackupUnits units = scenario.units();
    std::vector<Backup> result;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const std::vector<ServiceId>& members = units.members(UnitId(unit));
        const auto planned = std::ranges::find_if(
            members, [&](ServiceId s) { return scenario.services[s.at()].backup.at.has_value(); });
        if (planned != members.end() && !survives(scenario, members) &&
            scenario.services[planned->at()].backup.every) {
            result.push_back(scenario.services[planned->at()].backup);
        }
    }
    return result;
}

/// Where, from `from` to `to`, the outcome of a disaster can be another one than just before: both ends, the
/// events and the ends of repeated backups. Empty: there are more than `most`.
std::vector<Instant> turningPoints(const Scenario& scenario, Instant from, Instant to, std::size_t most) {
    const EventLog& log = *scenario.log;
    std::vector<Instant> instants{from, to};
    // Instants repeat, so the list may grow beyond what counts in the end; it is tidied up now and then.
    const auto tidy = [&] {
        std::ranges::sort(instants);
        const auto repeated = std::ranges::unique(instants);
        instants.erase(repeated.begin(), repeated.end());
        return instants.size() <= most;
    };
    const auto add = [&](Instant instant) {
        instants.push_back(instant);
        return instants.size() / 2 <= most || tidy();
    };
    for (std::size_t s = 0; s < scenario.services.size(); ++s) {
        for (const EventId event :
             EventRange{log.endOfPrefix(ServiceId(s), from), log.endOfPrefix(ServiceId(s), to)}) {
            if (!add(log.at(event))) {
                return {};
            }
        }
    }
    for (const Backup& backup : repeatedBackups(scenario)) {
        Instant finished = *backup.at + backup.takes;
        if (finished < from) {
            finished =
                finished + Duration{(from - finished).ticks / backup.every->ticks * backup.every->ticks};
        }
        for (; finished <= to; finished = finished + *backup.every) {
            if (finished > from && !add(finished)) {
                return {};
            }
        }
    }
    return tidy() ? instants : std::vector<Instant>();
}

} // namespace

std::vector<DisasterPoint> disasterSweep(const Scenario& scenario, const std::shared_ptr<const World>& world,
                                         Instant from, Instant to, std::size_t mostPoints,
                                         const Progress& progress) {
    std::vector<Instant> instants = turningPoints(scenario, from, to, std::max<std::size_t>(mostPoints, 2));
    if (instants.empty()) {
        instants = evenlySpread(from, to, mostPoints);
    }
    std::vector<DisasterPoint> points;
    points.reserve(instants.size());
    CutTracker tracker(world, plannedCut(scenario, from));
    for (const Instant disaster : instants) {
        if (progress && points.size() % stepsBetweenReports == 0 &&
            !progress(static_cast<double>(points.size()) / static_cast<double>(instants.size()))) {
            break;
        }
        tracker.moveTo(plannedCut(scenario, disaster));
        points.push_back({disaster, tracker.counts()});
    }
    return points;
}

RandomCuts::RandomCuts(const Scenario& scenario, Duration width, std::uint64_t seed)
    : m_random(seed), m_units(scenario.units()), m_cut{scenario.disasterInstant(),
                                                       std::vector<Instant>(scenario.services.size(),
                                                                            scenario.disasterInstant())},
      m_firstWindow(m_cut.disaster - width), m_markers(static_cast<std::uint64_t>(width.ticks) + 1) {
    const Instant first = scenario.log->firstInstant().value_or(m_cut.disaster);
    if (first < m_firstWindow) {
        m_windows = Below(static_cast<std::uint64_t>((m_firstWindow - first).ticks) + 1);
        m_firstWindow = first;
    }
    for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
        if (!survives(scenario, m_units.members(UnitId(unit)))) {
            m_hit.emplace_back(unit);
        }
    }
}

Cut RandomCuts::next() {
    const Instant window = m_firstWindow + Duration{static_cast<std::int64_t>(draw(m_windows))};
    for (const UnitId unit : m_hit) {
        const Instant marker = window + Duration{static_cast<std::int64_t>(draw(m_markers))};
        for (const ServiceId service : m_units.members(unit)) {
            m_cut.markers[service.at()] = marker;
        }
    }
    return m_cut;
}

// Of the 2^64 numbers the last few are refused, so that every remainder comes up equally often.
RandomCuts::Below::Below(std::uint64_t ofBound)
    : bound(ofBound), last(std::uint64_t(0) - (std::uint64_t(0) - ofBound) % ofBound - 1) {}

std::uint64_t RandomCuts::draw(const Below& below) {
    while (true) {
        const std::uint64_t number = m_random();
        if (number <= below.last) {
            return number % below.bound;
        }
    }
}

std::vector<Duration> spreadWidths(const Scenario& scenario, std::size_t count) {
    std::vector<Duration> widths;
    const Instant zero{0};
    for (const Instant width : evenlySpread(zero, zero + observedTime(scenario), count)) {
        widths.push_back(width - zero);
    }
    return widths;
}

Duration usualWindow(const Scenario& scenario) {
    const Duration observed = observedTime(scenario);
    const auto tenth = static_cast<double>(observed.ticks) / 10;
    constexpr double mostRounded = 0.05;
    // The roundest length that is near enough.
    std::int64_t step = roundLengthWithin(tenth * 2, scenario.time).ticks;
    while (true) {
        const auto steps = static_cast<std::int64_t>(std::llround(tenth / static_cast<double>(step)));
        if (std::abs(static_cast<double>(steps * step) - tenth) <= tenth * mostRounded || step <= 1) {
            return {std::min(steps * step, observed.ticks)};
        }
        const std::int64_t next = roundLengthWithin(static_cast<double>(step) * 0.999, scenario.time).ticks;
        if (next >= step) {
            return {observed.ticks / 10}; // no finer length is round: a place in the order of events
        }
        step = next;
    }
}

namespace {

/// Puts cuts in an order in which a tracker gets from each to the next over few events: halves them, again
/// and again, along the unit in which they differ most, and goes through the halves like an ox that ploughs.
/// (Sorting them by their windows would do for narrow ones; in wide ones all but one unit still jump about.)
/// A few thousand cuts are halved only a dozen times: where there are many units, those with most events are
/// looked at one by one, and the others together (how much of them is restored is about where the window
/// lies).
class ShortTour {
public:
    ShortTour(const World& world, const std::vector<Cut>& cuts)
        : m_dimensions(std::min(world.units().size(), mostDimensions)),
          m_coordinates(cuts.size() * m_dimensions), m_order(cuts.size()), m_backwards(m_dimensions, false) {
        const std::vector<std::size_t> dimensions = dimensionsOf(world);
        for (std::size_t cut = 0; cut < cuts.size(); ++cut) {
            for (std::size_t service = 0; service < world.log().serviceCount(); ++service) {
                m_coordinates[cut * m_dimensions + dimensions[world.unit(ServiceId(service)).at()]] +=
                    static_cast<std::uint32_t>(
                        world.log().countUpTo(ServiceId(service), cuts[cut].markers[service]));
            }
        }
        std::iota(m_order.begin(), m_order.end(), 0u);
        plan(0, cuts.size());
    }

    const std::vector<std::uint32_t>& order() const { return m_order; } ///< places in the cuts

private:
    static constexpr std::size_t mostDimensions = 24;

    /// By unit. Where there are too many, those with fewest events share the first one.
    static std::vector<std::size_t> dimensionsOf(const World& world) {
        const std::size_t units = world.units().size();
        std::vector<std::size_t> dimensions(units);
        std::iota(dimensions.begin(), dimensions.end(), std::size_t(0));
        if (units <= mostDimensions) {
            return dimensions;
        }
        std::vector<std::size_t> events(units, 0);
        for (std::size_t service = 0; service < world.log().serviceCount(); ++service) {
            events[world.unit(ServiceId(service)).at()] += world.log().eventsOf(ServiceId(service)).size();
        }
        std::vector<std::size_t> byEvents = dimensions;
        std::ranges::stable_sort(byEvents, std::ranges::greater(),
                                 [&](std::size_t unit) { return events[unit]; });
        for (std::size_t i = 0; i < units; ++i) {
            dimensions[byEvents[i]] = i + 1 < mostDimensions ? i + 1 : 0;
        }
        return dimensions;
    }

    /// How many events the unit restores at the cut.
    std::uint32_t coordinate(std::uint32_t cut, std::size_t dimension) const {
        return m_coordinates[cut * m_dimensions + dimension];
    }

    void plan(std::size_t begin, std::size_t end) {
        std::size_t widest = 0;
        std::uint32_t width = 0;
        for (std::size_t dimension = 0; dimension < m_dimensions && end - begin > 1; ++dimension) {
            std::uint32_t least = coordinate(m_order[begin], dimension);
            std::uint32_t most = least;
            for (std::size_t i = begin + 1; i < end; ++i) {
                least = std::min(least, coordinate(m_order[i], dimension));
                most = std::max(most, coordinate(m_order[i], dimension));
            }
            if (most - least > width) {
                width = most - least;
                widest = dimension;
            }
        }
        if (width == 0) {
            return;
        }
        const std::size_t middle = begin + (end - begin) / 2;
        const bool backwards = m_backwards[widest];
        std::nth_element(place(begin), place(middle), place(end), [&](std::uint32_t a, std::uint32_t b) {
            const std::uint32_t x = coordinate(a, widest);
            const std::uint32_t y = coordinate(b, widest);
            return backwards ? x > y : x < y;
        });
        plan(begin, middle);
        turn(widest);
        plan(middle, end);
        turn(widest);
    }

    std::vector<std::uint32_t>::iterator place(std::size_t i) {
        return m_order.begin() + static_cast<std::ptrdiff_t>(i);
    }

    /// On the way back all but the direction in which the halves lie is the other way round.
    void turn(std::size_t halved) {
        m_backwards.flip();
        m_backwards[halved] = !m_backwards[halved];
    }

    std::size_t m_dimensions;
    std::vector<std::uint32_t> m_coordinates; ///< cut by cut
    std::vector<std::uint32_t> m_order;
    std::vector<bool> m_backwards; ///< by dimension
};

/// The counts of one kind at every sample.
Band bandOf(std::vector<std::uint32_t>& values) {
    if (values.empty()) {
        return {};
    }
    const std::size_t count = values.size();
    const auto valueOfRank = [&](std::size_t rank) { // from 1
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
        std::ranges::nth_element(values, place);
        return static_cast<double>(*place);
    };
    const auto sum = std::accumulate(values.begin(), values.end(), std::uint64_t(0));
    return {.mean = static_cast<double>(sum) / static_cast<double>(count),
            .low = valueOfRank((count * 25 + 999) / 1000),
            .high = valueOfRank((count * 975 + 999) / 1000)};
}

} // namespace

SpreadPoint backupSpread(const Scenario& scenario, const std::shared_ptr<const World>& world, Duration width,
                         std::size_t samples, std::uint64_t seed, const Progress& progress) {
    RandomCuts random(scenario, width, seed);
    std::vector<Cut> cuts;
    for (std::size_t i = 0; i < samples; ++i) {
        cuts.push_back(random.next());
    }
    std::array<std::vector<std::uint32_t>, anomalyKindCount> kinds;
    std::vector<std::uint32_t> total;
    std::vector<std::uint32_t> lost;
    CutTracker tracker(world, plannedCut(scenario));
    const ShortTour tour(*world, cuts);
    for (const std::uint32_t place : tour.order()) {
        if (progress && total.size() % stepsBetweenReports == 0 &&
            !progress(static_cast<double>(total.size()) / static_cast<double>(samples))) {
            break;
        }
        tracker.moveTo(cuts[place]);
        const AnomalyCounts& counts = tracker.counts();
        for (std::size_t kind = 0; kind < anomalyKindCount; ++kind) {
            kinds[kind].push_back(static_cast<std::uint32_t>(counts.of(static_cast<AnomalyKind>(kind))));
        }
        total.push_back(static_cast<std::uint32_t>(counts.total()));
        lost.push_back(static_cast<std::uint32_t>(counts.lostEvents));
    }
    SpreadPoint point;
    point.width = width;
    point.samples = total.size();
    for (std::size_t kind = 0; kind < anomalyKindCount; ++kind) {
        point.kinds[kind] = bandOf(kinds[kind]);
    }
    point.total = bandOf(total);
    point.lostEvents = bandOf(lost);
    return point;
}

} // namespace bacscope
