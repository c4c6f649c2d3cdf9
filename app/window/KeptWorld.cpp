#include "window/KeptWorld.h"

#include "window/Document.h"

#include <algorithm>
#include <unordered_map>

namespace bacscope {

/// What all locks of one world share.
struct KeptWorld::Locks {
    std::shared_ptr<const World> world;
    Duration longestCopy;
    Instant disaster;
    LockIndex index;
    Interactions interactions;

    Locks(std::shared_ptr<const World> of, Duration copy, Instant at)
        : world(std::move(of)), longestCopy(copy), disaster(at), index(*world, copy, at),
          interactions(*world, at) {}
};

struct KeptWorld::Shown {
    LockedScenario scenario;
    std::shared_ptr<const World> world;
    std::unique_ptr<CutTracker> tracker;
    std::vector<EventId> inFlight; ///< in the shown log
};

namespace {

std::vector<TimelineLock::Arrival> arrivals(const EventLog& log, const Lock& lock) {
    std::vector<TimelineLock::Arrival> result;
    result.reserve(lock.blocked.size());
    for (const Work& work : lock.blocked) {
        result.push_back({log.service(work.first), work.from});
    }
    return result;
}

/// Where events of the old log stand in the new one; events that are gone are left out.
std::vector<EventId> inNewLog(std::vector<EventId> events, const std::vector<std::uint32_t>& oldEvents) {
    if (!oldEvents.empty()) {
        std::unordered_map<std::uint32_t, EventId> newByOld;
        for (std::size_t i = 0; i < oldEvents.size(); ++i) {
            newByOld.emplace(oldEvents[i], EventId(i));
        }
        std::vector<EventId> moved;
        for (const EventId event : events) {
            if (const auto found = newByOld.find(event.value); found != newByOld.end()) {
                moved.push_back(found->second);
            }
        }
        events = std::move(moved);
    }
    std::ranges::sort(events);
    return events;
}

} // namespace

KeptWorld::KeptWorld(QObject* parent) : QObject(parent) {
    connect(&m_work, &DeferredWork::idle, this, &KeptWorld::caughtUp);
}

KeptWorld::~KeptWorld() = default;

const Scenario* KeptWorld::scenario() const {
    return m_shown ? &m_shown->scenario.scenario : nullptr;
}

const CutTracker* KeptWorld::tracker() const {
    return m_shown ? m_shown->tracker.get() : nullptr;
}

const TimelineLock* KeptWorld::lock() const {
    return m_lock ? &*m_lock : nullptr;
}

std::shared_ptr<KeptWorld::Shown> KeptWorld::derive(Kept kept, const Scenario& scenario, const World& world,
                                                    const std::shared_ptr<const Locks>& locks) {
    auto shown = std::make_shared<Shown>();
    if (kept == Kept::BackupAndConsistency) {
        const Lock lock = locks->index.lockAt(scenario.lock.start.value_or(plannedLockStart(scenario)));
        shown->scenario = lockedScenario(scenario, world, lock);
        std::vector<EventId> inFlight;
        for (const Work& work : lock.inFlight) {
            const auto events = locks->interactions.events(work.interaction);
            inFlight.insert(inFlight.end(), events.begin(), events.end());
        }
        shown->inFlight = inNewLog(std::move(inFlight), shown->scenario.oldEvents);
    } else {
        shown->scenario = scenarioUnder(kept, scenario, world);
    }
    const Scenario& result = shown->scenario.scenario;
    shown->world = std::make_shared<const World>(result);
    shown->tracker = std::make_unique<CutTracker>(shown->world, cutUnder(kept, result));
    return shown;
}

void KeptWorld::update(Kept kept, const Scenario& scenario, const std::shared_ptr<const World>& world,
                       Instant disaster) {
    if (kept == Kept::BackupAndAvailability) {
        m_work.abandon();
        m_kept = kept;
        m_locks.reset();
        m_lock.reset();
        m_shown.reset();
        return;
    }
    if (kept != m_kept) {
        m_shown.reset();
    }
    m_kept = kept;
    m_lock.reset();
    if (kept == Kept::BackupAndConsistency) {
        const Duration copy = longestCopy(scenario);
        if (!m_locks || m_locks->world != world || m_locks->longestCopy != copy ||
            m_locks->disaster != disaster) {
            m_locks = std::make_shared<const Locks>(world, copy, disaster);
        }
        const Lock lock = m_locks->index.lockAt(scenario.lock.start.value_or(plannedLockStart(scenario)));
        m_lock = TimelineLock{
            lock.numbers, scenario.lock.blocked, arrivals(world->log(), lock), {}, world->sharedLog()};
    }
    if (scenario.log->size() > Document::largeLog) {
        if (m_lock && m_shown) {
            m_lock->inFlight = m_shown->inFlight;
        }
        m_work.request([this, kept, scenario, world, locks = m_locks](const Progress&) {
            std::shared_ptr<Shown> shown = derive(kept, scenario, *world, locks);
            return [this, shown] {
                m_shown = shown;
                if (m_lock) {
                    m_lock->inFlight = shown->inFlight;
                }
            };
        });
        return;
    }
    m_work.abandon();
    m_shown = derive(kept, scenario, *world, m_locks);
    if (m_lock) {
        m_lock->inFlight = m_shown->inFlight;
    }
}

} // namespace bacscope
