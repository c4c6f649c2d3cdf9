#include "text/SourceExcerpt.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace bacscope {

namespace {

/// Lines of one file by their number, each at most so many bytes: enough to show a place.
constexpr qsizetype longestSourceLine = 100'000;
/// So much of a line is shown around a place.
constexpr int shownWidth = 96;

std::map<int, QString> sourceLines(const QString& path, const std::set<int>& wanted) {
    std::map<int, QString> lines;
    QFile file(path);
    if (wanted.empty() || !file.open(QIODevice::ReadOnly)) {
        return lines;
    }
    const uchar* const bytes = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    if (bytes == nullptr) {
        return lines;
    }
    const char* at = reinterpret_cast<const char*>(bytes);
    const char* const end = at + file.size();
    for (int number = 1; number <= *wanted.rbegin() && at < end; ++number) {
        const char* const lineEnd = std::find(at, end, '\n');
        if (wanted.contains(number)) {
            lines.emplace(number,
                          QString::fromUtf8(at, std::min<qsizetype>(lineEnd - at, longestSourceLine)));
        }
        at = lineEnd == end ? end : lineEnd + 1;
    }
    return lines;
}

/// What has no width, or another one than a letter, would move the caret off its place.
uint asWideAsALetter(uint c) {
    return c == U'\t' ? U' ' : QChar::category(c) == QChar::Other_Control ? char16_t(QChar::ReplacementCharacter) : c;
}

/// The line and a caret below the column (from 1, in code points); a long line is cut on both sides of it.
QString excerpt(const QString& line, int column) {
    QList<uint> all = (line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line).toUcs4();
    std::ranges::transform(all, all.begin(), asWideAsALetter);
    const int place = column - 1;
    if (place < 0 || place > all.size()) {
        return {};
    }
    const int first = place < shownWidth ? 0 : place - shownWidth / 2;
    const auto shown = all.mid(first, shownWidth);
    const QString before = first > 0 ? QStringLiteral("…") : QString();
    const QString after = first + shownWidth < all.size() ? QStringLiteral("…") : QString();
    const QString text =
        before + QString::fromUcs4(reinterpret_cast<const char32_t*>(shown.constData()), shown.size()) +
        after;
    return text + QLatin1Char('\n') + QString(before.size() + place - first, QLatin1Char(' ')) +
           QLatin1Char('^');
}

} // namespace

SourceExcerpts::SourceExcerpts(const Diagnostics& diagnostics) {
    std::map<QString, std::set<int>> wanted;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.location.line > 0 && diagnostic.location.column > 0) {
            wanted[diagnostic.location.file].insert(diagnostic.location.line);
        }
    }
    for (const auto& [file, lines] : wanted) {
        m_lines.emplace(file, sourceLines(file, lines));
    }
}

QString SourceExcerpts::at(const SourceLocation& location) const {
    const auto file = m_lines.find(location.file);
    if (file == m_lines.end()) {
        return {};
    }
    const auto line = file->second.find(location.line);
    return line == file->second.end() ? QString() : excerpt(line->second, location.column);
}

} // namespace bacscope
