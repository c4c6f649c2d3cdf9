// What was probably meant by a misspelt word.
#pragma once

#include <QString>
#include <QStringList>

namespace bacscope {

/// The one of `candidates` that is nearest to `word` by edit distance (an exchange of neighbours counts
/// once); empty where none is near.
QString nearest(const QString& word, const QStringList& candidates);

} // namespace bacscope
