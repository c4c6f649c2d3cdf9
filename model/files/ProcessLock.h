// A lock file that a process holds for as long as it lives.
//
// The system itself gives the lock up when the process ends, however it ends. So nobody has to guess from a
// number in a file whether the holder is still alive: such a number may belong to another process by then,
// even to another one of the same program.
#pragma once

#include <QString>

#include <optional>

namespace bacscope {

class ProcessLock {
public:
    /// Nothing where somebody holds it, also somebody in this process; or where no file can be made.
    static std::optional<ProcessLock> take(const QString& path);
    ~ProcessLock(); ///< gives it up; the file goes

    ProcessLock(ProcessLock&& other) noexcept;
    ProcessLock& operator=(ProcessLock&&) = delete;
    ProcessLock(const ProcessLock&) = delete;
    ProcessLock& operator=(const ProcessLock&) = delete;

private:
    ProcessLock(int descriptor, const QString& path) : m_descriptor(descriptor), m_path(path) {}

    int m_descriptor;
    QString m_path;
};

} // namespace bacscope
