#include "files/FileReplacement.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

namespace bacscope {

namespace {

/// Pipes, terminals and some file systems know no fsync; that is no failure to write.
bool isUnsupported(int error) {
    return error == EINVAL || error == ENOSYS || error == ENOTSUP || error == EROFS;
}

/// The entry in the folder is to outlive a power cut, too. The file stands in its place by then, so what goes
/// wrong here cannot be taken back and is not reported.
void syncFolderOf(const QString& path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).canonicalPath());
    if (const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

/// What a file was, under another name beside it, until it is known that it is not wanted back.
class KeptFile {
public:
    /// `error()` where it could not be kept.
    explicit KeptFile(const QString& path) : m_path(path) {
        const QFileInfo file(path);
        if (!file.exists()) {
            return;
        }
        m_path = file.canonicalFilePath();
        QTemporaryFile name(m_path + QStringLiteral(".XXXXXX"));
        if (!name.open()) {
            m_error = name.errorString();
            return;
        }
        m_kept = name.fileName();
        name.remove();
        // Not every file system has hard links.
        if (::link(QFile::encodeName(m_path).constData(), QFile::encodeName(*m_kept).constData()) != 0) {
            QFile old(m_path);
            if (!old.copy(*m_kept)) {
                m_error = old.errorString();
            }
        }
    }
    ~KeptFile() {
        if (m_kept) {
            QFile::remove(*m_kept);
        }
    }
    KeptFile(const KeptFile&) = delete;
    KeptFile& operator=(const KeptFile&) = delete;

    const QString& error() const { return m_error; }

    void putBack() {
        if (!m_kept) {
            QFile::remove(m_path);
        } else if (::rename(QFile::encodeName(*m_kept).constData(), QFile::encodeName(m_path).constData()) ==
                   0) {
            m_kept.reset();
        }
    }

private:
    QString m_path;
    std::optional<QString> m_kept; ///< none: there was no file
    QString m_error;
};

} // namespace

FileReplacement::FileReplacement(const QString& path) : m_path(path) {
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir()) {
        m_file = std::make_unique<QFile>(path);
    } else {
        m_file = std::make_unique<QSaveFile>(path);
    }
    // Without a buffer each write says what became of it, and why.
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        fail(m_file->errorString());
    }
}

FileReplacement::~FileReplacement() = default;

bool FileReplacement::fail(const QString& reason) {
    m_error = reason;
    m_file.reset();
    return false;
}

bool FileReplacement::write(QByteArrayView bytes) {
    while (m_file && !bytes.isEmpty()) {
        const qint64 written = m_file->write(bytes.data(), bytes.size());
        if (written <= 0) {
            return fail(m_file->errorString());
        }
        bytes = bytes.sliced(written); // cut short: the next write says why
    }
    return m_file != nullptr;
}

bool FileReplacement::complete() {
    if (m_file && !m_isComplete) {
        if (::fsync(m_file->handle()) != 0 && !isUnsupported(errno)) {
            return fail(qt_error_string(errno));
        }
        m_isComplete = true;
    }
    return m_file != nullptr;
}

bool FileReplacement::commit() {
    if (!complete()) {
        return false;
    }
    if (auto* replacement = dynamic_cast<QSaveFile*>(m_file.get())) {
        if (!replacement->commit()) {
            return fail(replacement->errorString());
        }
        syncFolderOf(m_path);
    }
    m_file.reset();
    return true;
}

bool FileReplacement::commitTogether(FileReplacement& first, FileReplacement& second) {
    if (!first.complete() || !second.complete()) {
        return false;
    }
    KeptFile kept(first.path());
    if (!kept.error().isEmpty()) {
        return first.fail(kept.error());
    }
    if (!first.commit()) {
        return false;
    }
    if (!second.commit()) {
        kept.putBack();
        return false;
    }
    return true;
}

QString replaceFile(const QString& path, QByteArrayView bytes) {
    FileReplacement file(path);
    file.write(bytes);
    file.commit();
    return file.error();
}

} // namespace bacscope
