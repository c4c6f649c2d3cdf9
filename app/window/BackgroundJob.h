// Work away from the GUI thread, whose result comes back to it or, where nobody wants it any more, is
// dropped.
//
//     job.start([request](const Progress& progress) {
//         auto outcome = read(request, progress);                     // in a thread of the pool
//         return [outcome = std::move(outcome)] { show(outcome); };   // in the thread of the job
//     });
//
// The work must not refer to anything that the GUI thread may change or destroy meanwhile.
#pragma once

#include "scenario/Progress.h"

#include <QObject>

#include <functional>
#include <memory>

namespace bacscope {

class BackgroundJob : public QObject {
    Q_OBJECT
public:
    /// What is to be done with the result.
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(const Progress& progress)>;

    explicit BackgroundJob(QObject* parent = nullptr);
    ~BackgroundJob() override; ///< the work goes on; its result is dropped

    /// The result of whatever was still running is dropped. The progress that `work` reports reaches
    /// progressed(); it returns false after cancel().
    void start(Work work);
    /// The work hears of it when it reports progress the next time; its result is delivered all the same.
    void cancel();
    /// cancel(), and the result is dropped.
    void abandon();
    bool isRunning() const { return m_shared != nullptr; }

Q_SIGNALS:
    void progressed(double share); ///< 0 … 1

private:
    struct Shared;
    void drop();

    std::shared_ptr<Shared> m_shared; ///< null: idle
};

} // namespace bacscope
