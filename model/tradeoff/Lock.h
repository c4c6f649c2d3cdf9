// The lock that keeps backup and consistency: writes stop, what is in flight drains, everything is copied at
// one instant (docs/model.md, "The three corners").
//
// A *work* is an interaction (as in Interactions: with those that mirrored pairs join), or an event that
// stands alone. Only what happened, at or before the disaster, counts. All units are locked, survivors too:
// to keep consistency means to restore everything at one instant.
//
//     LockIndex index(world, longestCopy(scenario), disaster);
//     LockNumbers numbers = index.numbersAt(start);        // O(log n): for dragging and for charts
//     Lock lock = index.lockAt(start);                     // with the lists
#pragma once

#include "analysis/Cut.h"
#include "analysis/World.h"
#include "log/Instant.h"
#include "scenario/Progress.h"
#include "scenario/Scenario.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace bacscope {

/// An interaction or a lone event.
struct Work {
    InteractionId interaction; ///< in Interactions(world, disaster); invalid: a lone event
    EventId first;             ///< by order
    EventId last;              ///< by order
    Instant from;              ///< of `first`
    Instant to;                ///< of `last`

    bool operator==(const Work&) const = default;
};

/// What one lock costs.
struct LockNumbers {
    Instant start;            ///< L: new work waits from here on
    Instant copy;             ///< C: the latest event of those in flight, else L; every marker stands here
    Instant end;              ///< C plus the longest `takes`; may lie after the disaster
    std::size_t inFlight = 0; ///< works with events both at or before L and after L
    std::size_t blocked = 0;  ///< works whose first event falls after L and no later than the end
    Duration longestDelay;    ///< end − first event, of the blocked ones; 0 where none is blocked

    Duration length() const { return end - start; }
    bool operator==(const LockNumbers&) const = default;
};

struct Lock {
    LockNumbers numbers;
    std::vector<Work> inFlight; ///< by first event
    std::vector<Work> blocked;  ///< by first event

    bool operator==(const Lock&) const = default;
};

/// The longest `takes` of all services.
Duration longestCopy(const Scenario& scenario);

/// From the first event to the disaster; zero for an empty log, or where all events come later.
Duration observedTime(const Scenario& scenario);
/// 1 − locked time ÷ observed time, where only the part of the lock that lies in the observed time counts. 1
/// where nothing was observed.
double availability(const Scenario& scenario, const LockNumbers& lock);

/// Where the lock begins: where the scenario says, else at the latest marker of the planned cut that is not a
/// survivor's, else (no such marker, or none at which a backup was finished) at the disaster. Never after the
/// disaster.
Instant plannedLockStart(const Scenario& scenario);

class LockIndex {
public:
    LockIndex(const World& world, Duration longestCopy, Instant disaster);

    /// A start after the disaster counts as one at the disaster.
    LockNumbers numbersAt(Instant start) const;
    /// Goes back to the oldest work in flight, hence O(log n + works that began since then + result).
    Lock lockAt(Instant start) const;

    /// The start that blocks fewest works, among those whose lock begins no earlier than the first event and
    /// ends no later than the disaster; of several the latest, since it loses least. (Starts are compared
    /// exactly, not sampled.) nullopt: no lock fits into the observed time.
    std::optional<Instant> cheapestStart() const;

    /// The numbers at up to `mostPoints` (at least two) starts from `from` to `to`, both among them, in
    /// order. Where those are few enough: every start at which the number of blocked works or the length
    /// jumps, the tick before it, and every start from which on the length stays as it is; so that between
    /// two of them the number stays, and the length stays or falls as time passes. Else evenly spread. Starts
    /// after the disaster count as one at the disaster.
    std::vector<LockNumbers> sweep(Instant from, Instant to, std::size_t mostPoints) const;

private:
    std::size_t begunUpTo(Instant instant) const;

    Duration m_longestCopy;
    Instant m_disaster;
    std::vector<Work> m_byFirst;      ///< all works, by first event
    std::vector<Instant> m_latestEnd; ///< of the works up to and including this one in m_byFirst
    std::vector<Instant> m_ends;      ///< of all works, ascending
};

/// The scenario as it would have been: every marker at the copy, no survivors, no repetition. What the lock
/// blocked happened after the copy (its events up to the copy now stand one tick after it, in their order)
/// or, where it is denied, not at all. Entities, aggregates and interactions keep their ids, and events their
/// names: the default name of an event that stands elsewhere in its log now is written out. `oldEvents` is by
/// new EventId, empty where no event changed: then the log is the very same one. The disaster is stated, and
/// stays where it was. `lock` is that of the scenario's own world and disaster.
struct LockedScenario {
    Scenario scenario;
    std::vector<std::uint32_t> oldEvents;
};
LockedScenario lockedScenario(const Scenario& scenario, const World& world, const Lock& lock);

} // namespace bacscope
