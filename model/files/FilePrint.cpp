#include "files/FilePrint.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <chrono>

#include <sys/stat.h>

namespace bacscope {

namespace {

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

QByteArray contentHash(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    // Read, not mapped: a file that another program cuts short meanwhile must not end this one.
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

FilePrint FilePrint::of(const QString& path) {
    FilePrint print;
    print.path = QFileInfo(path).absoluteFilePath();
    struct ::stat status {};
    if (::stat(QFile::encodeName(print.path).constData(), &status) != 0 || !S_ISREG(status.st_mode)) {
        return print;
    }
    print.exists = true;
    print.size = status.st_size;
    print.modifiedNs = status.st_mtim.tv_sec * nanosecondsPerSecond + status.st_mtim.tv_nsec;
    if (print.size <= largestHashedFile) {
        print.hash = contentHash(print.path);
    }
    return print;
}

FilePrint FilePrint::ofRead(const QString& path, std::int64_t readFromNs) {
    FilePrint print = of(path);
    if (print.modifiedNs > readFromNs) {
        print.size = -1;
    }
    return print;
}

std::int64_t FilePrint::nowNs() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

bool FilePrint::matches(const FilePrint& other) const {
    if (path != other.path || exists != other.exists || size != other.size || size < 0) {
        return false;
    }
    return !exists ||
           (hash.isEmpty() && other.hash.isEmpty() ? modifiedNs == other.modifiedNs : hash == other.hash);
}

QJsonObject FilePrint::toJson() const {
    // As texts: a JSON number holds no 64 bits.
    return {{QStringLiteral("path"), path},
            {QStringLiteral("exists"), exists},
            {QStringLiteral("size"), QString::number(size)},
            {QStringLiteral("modified"), QString::number(modifiedNs)},
            {QStringLiteral("hash"), QString::fromLatin1(hash.toHex())}};
}

FilePrint FilePrint::fromJson(const QJsonObject& json) {
    FilePrint print;
    print.path = json.value(QStringLiteral("path")).toString();
    print.exists = json.value(QStringLiteral("exists")).toBool();
    print.size = json.value(QStringLiteral("size")).toString().toLongLong();
    print.modifiedNs = json.value(QStringLiteral("modified")).toString().toLongLong();
    print.hash = QByteArray::fromHex(json.value(QStringLiteral("hash")).toString().toLatin1());
    return print;
}

} // namespace bacscope
