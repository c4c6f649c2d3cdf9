// The scenario as it stands under the two corners that are kept (docs/model.md, "The three corners"): what
// the window shows. Under backup + availability that is the document's own scenario, and this holds nothing.
//
// Under a lock another log is shown (what the lock blocked happened after the copy), so it is analysed anew.
// In a large log that is done by another thread: the band follows at once, the rest as soon as it is known.
#pragma once

#include "figures/TimelineFigure.h"
#include "tradeoff/Corners.h"
#include "window/DeferredWork.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace bacscope {

class KeptWorld : public QObject {
    Q_OBJECT
public:
    explicit KeptWorld(QObject* parent = nullptr);
    ~KeptWorld() override;

    Kept kept() const { return m_kept; }
    const Scenario* scenario() const; ///< null: the document's own (and, in a large log, until it is known)
    const CutTracker* tracker() const;
    /// By EventId of what is shown: the document's own event. Empty: the same.
    const std::vector<std::uint32_t>& oldEvents() const;
    const TimelineLock* lock() const; ///< null but under a lock
    /// Another thread is still at it.
    bool isBehind() const { return m_work.isRunning(); }

    /// Brings everything up to date with the document's scenario, its world and the disaster of its cut.
    void update(Kept kept, const Scenario& scenario, const std::shared_ptr<const World>& world,
                Instant disaster);

Q_SIGNALS:
    void caughtUp();

private:
    struct Locks;
    struct Shown;
    static std::shared_ptr<Shown> derive(Kept kept, const Scenario& scenario, const World& world,
                                         const std::shared_ptr<const Locks>& locks);

    Kept m_kept = Kept::BackupAndAvailability;
    std::shared_ptr<const Locks> m_locks;
    std::optional<TimelineLock> m_lock;
    std::shared_ptr<Shown> m_shown;
    DeferredWork m_work;
};

} // namespace bacscope
