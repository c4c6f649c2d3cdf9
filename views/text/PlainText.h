// Prose and tables for a terminal.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bacscope {

/// Text broken at blanks into lines of at most `width` characters; the first starts with `first`, the others
/// with `rest` (of the same length). A word longer than that stands alone. Ends with a line break.
QString wrapped(const QString& text, int width, const QString& first, const QString& rest);
QString wrapped(const QString& text, int width, int indent = 0);

/// Columns as wide as their widest cell; the first one starts at the left, the others end at the right. Every
/// row ends with a line break.
QString alignedTable(const std::vector<QStringList>& rows, int indent = 0);

/// The title, underlined.
QString underlined(const QString& title);

} // namespace bacscope
