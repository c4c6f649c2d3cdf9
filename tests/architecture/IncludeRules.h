// Which room of the house may include which: the short list that keeps the arrows pointing one way (model ←
// views ← app).
//
// A rule that stands in the way of a good design is changed here, in the open, not worked around.
#pragma once

#include <QString>
#include <QStringList>

namespace bacscope::architecture {

/// The rooms that the rules know, as folders of the repository ("model/log", "views/text", "app").
QStringList roomFolders();

/// The room in which a file lies, from its path in the repository ("model/log/Ids.h": "log"); empty: in none.
QString roomOf(const QString& path);

/// What is wrong with the includes of one file, one sentence each, with "path:line:" before it; empty:
/// nothing. `path` is relative to the repository, `qtHeaders` the folder that holds Qt's modules (QtCore,
/// QtGui, …).
QStringList violations(const QString& path, const QString& text, const QString& qtHeaders);

} // namespace bacscope::architecture
