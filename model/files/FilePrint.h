// What a file looked like at a certain moment, to find out whether another program has changed it since.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <vector>

namespace bacscope {

/// Files up to this size are told apart by their content, larger ones by size and time alone: they are not
/// read again just to be compared.
inline constexpr std::int64_t largestHashedFile = std::int64_t{16} << 20;

struct FilePrint {
    QString path; ///< absolute
    bool exists = false;
    std::int64_t size = 0;
    std::int64_t modifiedNs = 0; ///< since 1970
    QByteArray hash;             ///< of the content; empty: too large, or not readable

    /// As it is now.
    static FilePrint of(const QString& path);
    /// The file was already read when this print was taken: a print that matches nothing if the file was
    /// written after `readFromNs` (nanoseconds since 1970), so that what was read need not be what is there.
    static FilePrint ofRead(const QString& path, std::int64_t readFromNs);
    static std::int64_t nowNs();

    /// The same file, and the same content as far as is known. Another time alone makes no difference where
    /// the content is known.
    bool matches(const FilePrint& other) const;
    bool operator==(const FilePrint&) const = default; ///< not even touched

    // For notes on the disk
    QJsonObject toJson() const;
    static FilePrint fromJson(const QJsonObject& json);
};

using FilePrints = std::vector<FilePrint>;

} // namespace bacscope
