// The command line as a whole: `bacscope analyze|compare|render|generate|import|check …`, or files for the
// window.
//
// The first argument decides. A command runs at once, without a display; anything else is for the window.
#pragma once

#include <QStringList>

#include <optional>

namespace bacscope {

/// The exit status of a command, of `--help` and `--version`, or of a command line that nothing can be made
/// of; none: open the window. Makes, and takes down again, the application object that a command needs.
std::optional<int> runCommandLine(int argc, char** argv);

/// The files to open in the window: what is left of the command line once QApplication has taken its own
/// options.
QStringList windowFiles(const QStringList& applicationArguments);

} // namespace bacscope
