// Work of which only the latest request counts: while one is being done, the newest waits and all between are
// dropped. So what follows a drag always arrives, and never queues up behind it.
//
//     m_sweep.request([scenario, world](const Progress& progress) {
//         auto points = disasterSweep(scenario, world, …, progress);      // in a thread of the pool
//         return [this, points = std::move(points)] { show(points); };    // in the thread of the work's
//         owner
//     });
#pragma once

#include "window/BackgroundJob.h"

#include <QObject>

#include <optional>

namespace bacscope {

class DeferredWork : public QObject {
    Q_OBJECT
public:
    /// What becomes of a request that is being worked on when the next one comes.
    enum class Running {
        Finishes, ///< its result is shown meanwhile: for short work, which then stays live
        Stops     ///< it is cancelled and its result dropped: for long work, which would only be in the way
    };

    explicit DeferredWork(Running running = Running::Finishes, QObject* parent = nullptr);

    void request(BackgroundJob::Work work);
    /// Nothing is wanted any more.
    void abandon();
    /// What is being done hears of it and delivers what it has; what waits is dropped.
    void cancel();
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void progressed(double share); ///< 0 … 1
    void idle();                   ///< the latest request was delivered

private:
    void next();

    Running m_running;
    BackgroundJob m_job;
    std::optional<BackgroundJob::Work> m_waiting;
};

} // namespace bacscope
