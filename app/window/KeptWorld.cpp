#include "window/KeptWorld.h"

#include "figures/TimelineLock.h"
#include "window/Document.h"

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
    std::size_t notHappened = 0;
};

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

const std::vector<std::uint32_t>& KeptWorld::oldEvents() const {
    static const std::vector<std::uint32_t> same;
    return m_shown ? m_shown->scenario.oldEvents : same;
}

const TimelineLock* KeptWorld::lock() const {
    return m_lock ? &*m_lock : nullptr;
}

std::shared_ptr<KeptWorld::Shown> KeptWorld::derive(Kept kept, const Scenario& scenario, const World& world,
                                                    const std::shared_ptr<const Locks>& locks) {
    auto shown = std::make_shared<Shown>();
    if (kept == Kept::BackupAndConsistency) {
        const Lock lock = locks->index.lockAt(plannedLockStart(scenario));
        shown->scenario = lockedScenario(scenario, world, lock);
        shown->inFlight = eventsInFlight(locks->interactions, lock, shown->scenario.oldEvents);
        shown->notHappened = notHappenedUnder(shown->scenario.scenario, scenario);
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
        const Lock lock = m_locks->index.lockAt(plannedLockStart(scenario));
        m_lock = timelineLock(*world, lock, scenario.lock.blocked);
    }
    if (scenario.log->size() > Document::largeLog) {
        if (m_lock && m_shown) {
            m_lock->inFlight = m_shown->inFlight;
            m_lock->notHappened = m_shown->notHappened;
        }
        m_work.request([this, kept, scenario, world, locks = m_locks](const Progress&) {
            std::shared_ptr<Shown> shown = derive(kept, scenario, *world, locks);
            return [this, shown] {
                m_shown = shown;
                if (m_lock) {
                    m_lock->inFlight = shown->inFlight;
                    m_lock->notHappened = shown->notHappened;
                }
            };
        });
        return;
    }
    m_work.abandon();
    m_shown = derive(kept, scenario, *world, m_locks);
    if (m_lock) {
        m_lock->inFlight = m_shown->inFlight;
        m_lock->notHappened = m_shown->notHappened;
    }
}

} // namespace bacscope
