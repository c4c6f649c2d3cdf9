// What a file is that somebody wants to open: the same answer for the command line and the window.
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

namespace bacscope {

enum class InputKind {
    Scenario,   ///< readScenario()
    EventTable, ///< readEventTable(): a bare event file
    Log         ///< importLog(), which also says so where the format is not known
};

/// The first line names when an event happens or what it does, as a cell or as a key.
bool mayBeEvents(std::string_view text);

/// By the content, and by the ending where the content alone does not tell.
InputKind inputKind(const QString& path, const QByteArray& bytes);

} // namespace bacscope
