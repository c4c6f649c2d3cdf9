// The one way to write a file: the new one takes the place of the old one only when all of it is on the disk.
// Whatever fails, the old file stays as it was, byte by byte, nothing else is left behind, and the error is
// what the system said ("No space left on device").
//
//     FileReplacement file(path);
//     file.write(bytes);
//     if (!file.commit()) { … file.error() … }
//
// QSaveFile alone does not do: the commit() of Qt 6.4 returns true although its last flush failed, so that on
// a full disk a small file became an empty one, with success; it ignores what fsync says; and it knows no
// reason for a write that the system cut short.
//
// What is there and is not a file (a pipe, /dev/stdout) is written to and not replaced. A symbolic link
// stays, what it points to is replaced.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

class QFileDevice;

namespace bacscope {

class FileReplacement {
public:
    explicit FileReplacement(const QString& path);
    ~FileReplacement(); ///< not committed: the old file stays

    /// False: it failed, now or before; nothing more is written then.
    bool write(QByteArrayView bytes);
    /// Everything written is on the disk, beside the old file. Nothing may be written any more.
    bool complete();
    /// complete(), and the new file stands in the old one's place.
    bool commit();
    /// Both or neither: where the second cannot be put in place, the first old file is there again.
    static bool commitTogether(FileReplacement& first, FileReplacement& second);

    const QString& path() const { return m_path; }
    const QString& error() const { return m_error; } ///< in the system's words; empty: nothing failed

private:
    bool fail(const QString& reason);

    QString m_path;
    QString m_error;
    std::unique_ptr<QFileDevice> m_file; ///< null once committed
    bool m_isComplete = false;
};

/// Writes all of a file. Empty: written; else why not.
QString replaceFile(const QString& path, QByteArrayView bytes);

} // namespace bacscope
