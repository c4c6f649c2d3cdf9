// What a file is that somebody wants to open: the same answer for the command line and the window.
#pragma once

#include <QByteArray>
#include <QString>

namespace bacscope {

enum class InputKind {
    Scenario,   ///< readScenario()
    EventTable, ///< readEventTable(): a bare event file
    Log         ///< importLog(), which also says so where the format is not known
};

/// By the content, and by the ending where the content alone does not tell.
InputKind inputKind(const QString& path, const QByteArray& bytes);

} // namespace bacscope
