// Places where writing fails, for real: the system itself says no.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>

#include <sys/mount.h>
#include <sys/resource.h>

namespace bacscope::test {

/// No file of this process grows beyond so many bytes while it lives: a write over the limit is cut short,
/// the next one fails.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

    static QString reason() { return QString::fromLocal8Bit(std::strerror(EFBIG)); }

private:
    rlimit m_before{};
};

/// A folder on a disk that can be filled to the last byte: a small tmpfs where one may be mounted (as in a
/// container's root), else a folder with a limit to the size of files.
class FullDisk {
public:
    FullDisk() {
        m_isMounted =
            ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=2m") == 0;
    }
    ~FullDisk() {
        m_limit.reset();
        if (m_isMounted) {
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
        }
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// From now on nothing more goes onto it, but for what is free already in blocks that are in use.
    void fill() {
        if (!m_isMounted) {
            m_limit = std::make_unique<SizeLimit>(0);
            return;
        }
        QFile filler(path(QStringLiteral("filler")));
        if (filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            const QByteArray block(4096, 'x');
            while (filler.write(block) == block.size()) {
            }
        }
    }
    void makeRoom() {
        m_limit.reset();
        QFile::remove(path(QStringLiteral("filler")));
    }

    /// What the system says of it.
    QString reason() const { return QString::fromLocal8Bit(std::strerror(m_isMounted ? ENOSPC : EFBIG)); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
    std::unique_ptr<SizeLimit> m_limit;
};

} // namespace bacscope::test
