#include "window/BackgroundJob.h"

#include <QMetaObject>
#include <QMutex>
#include <QMutexLocker>
#include <QThreadPool>

#include <atomic>

namespace bacscope {

/// What the working thread and the job share. The job may go away at any time: it then takes its name off.
struct BackgroundJob::Shared {
    std::atomic<bool> cancelled = false;
    std::atomic<int> percent = -1;
    QMutex mutex;
    BackgroundJob* receiver = nullptr; ///< guarded by the mutex
};

BackgroundJob::BackgroundJob(QObject* parent) : QObject(parent) {}

BackgroundJob::~BackgroundJob() {
    drop();
}

void BackgroundJob::drop() {
    if (m_shared) {
        const QMutexLocker locker(&m_shared->mutex);
        m_shared->receiver = nullptr;
    }
    m_shared.reset();
}

void BackgroundJob::cancel() {
    if (m_shared) {
        m_shared->cancelled = true;
    }
}

void BackgroundJob::abandon() {
    cancel();
    drop();
}

void BackgroundJob::start(Work work) {
    drop();
    auto shared = std::make_shared<Shared>();
    shared->receiver = this;
    m_shared = shared;
    QThreadPool::globalInstance()->start([shared, work = std::move(work)] {
        const Progress progress = [&shared](double share) {
            const int percent = static_cast<int>(share * 100);
            if (shared->percent.exchange(percent) != percent) {
                const QMutexLocker locker(&shared->mutex);
                if (BackgroundJob* receiver = shared->receiver) {
                    QMetaObject::invokeMethod(
                        receiver,
                        [receiver, shared, share] {
                            if (receiver->m_shared == shared) {
                                Q_EMIT receiver->progressed(share);
                            }
                        },
                        Qt::QueuedConnection);
                }
            }
            return !shared->cancelled;
        };
        Delivery deliver = work(progress);
        const QMutexLocker locker(&shared->mutex);
        if (BackgroundJob* receiver = shared->receiver) {
            QMetaObject::invokeMethod(
                receiver,
                [receiver, shared, deliver = std::move(deliver)] {
                    if (receiver->m_shared == shared) { // else other work was started meanwhile
                        receiver->m_shared.reset();
                        deliver();
                    }
                },
                Qt::QueuedConnection);
        }
    });
}

} // namespace bacscope
