#include "files/ProcessLock.h"

#include <QByteArray>
#include <QFile>

#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bacscope {

namespace {

constexpr int nobody = -1;

/// Whoever gives a lock up removes its file, perhaps between our opening and our locking it.
bool isStillThere(int descriptor, const QByteArray& path) {
    struct ::stat opened {};
    struct ::stat there {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &there) == 0 &&
           opened.st_ino == there.st_ino && opened.st_dev == there.st_dev;
}

} // namespace

std::optional<ProcessLock> ProcessLock::take(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (descriptor < 0) {
            return {};
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            return {};
        }
        if (isStillThere(descriptor, name)) {
            return ProcessLock(descriptor, path);
        }
        ::close(descriptor);
    }
}

ProcessLock::ProcessLock(ProcessLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, nobody)), m_path(std::move(other.m_path)) {}

ProcessLock::~ProcessLock() {
    if (m_descriptor != nobody) {
        QFile::remove(m_path); // while it is still ours
        ::close(m_descriptor);
    }
}

} // namespace bacscope
