#include "window/DeferredWork.h"

#include <utility>

namespace bacscope {

DeferredWork::DeferredWork(Running running, QObject* parent) : QObject(parent), m_running(running) {
    connect(&m_job, &BackgroundJob::progressed, this, &DeferredWork::progressed);
}

void DeferredWork::request(BackgroundJob::Work work) {
    m_waiting = std::move(work);
    if (m_running == Running::Stops) {
        m_job.abandon();
    }
    if (!m_job.isRunning()) {
        next();
    }
}

void DeferredWork::abandon() {
    m_waiting.reset();
    m_job.abandon();
}

void DeferredWork::cancel() {
    m_waiting.reset();
    m_job.cancel();
}

void DeferredWork::next() {
    if (!m_waiting) {
        Q_EMIT idle();
        return;
    }
    m_job.start([this, work = *std::exchange(m_waiting, std::nullopt)](const Progress& progress) {
        BackgroundJob::Delivery deliver = work(progress);
        // Delivered by the job in the thread of this object, and only while both live.
        return [this, deliver = std::move(deliver)] {
            deliver();
            next();
        };
    });
}

} // namespace bacscope
