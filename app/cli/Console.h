// Where the command line writes: results to standard output, everything else to standard error; UTF-8,
// whatever the locale. Text that comes from a file has its control characters made harmless first: a log must
// not move the cursor.
#pragma once

#include "scenario/Diagnostic.h"
#include "scenario/Progress.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

#include <memory>

namespace bacscope {

/// The exit statuses (docs/scenario-format.md, "The analysis as JSON"; the man page).
enum class ExitStatus { Done = 0, InputWrong = 1, CommandLineWrong = 2, AnomaliesFound = 3 };

/// What a command was asked for, to standard output; says on standard error where that could not be written
/// (a full disk, a closed pipe), and why. `command`: empty for the program itself.
ExitStatus writeResult(const QByteArray& bytes, const QString& command);
/// That it could not, for the reason that the system gave just now (errno).
ExitStatus complainOfOutput(const QString& command);

/// Whether both name the same file that is there, by links too.
bool isSameFile(const QString& a, const QString& b);

/// One line to standard error.
void writeError(const QString& line);

/// Control characters, which a terminal would obey, become U+FFFD; a tab becomes a blank.
QString harmless(const QString& text);

/// `file:line:column: error: …` for each, with the offending line of the file and a caret under the place.
/// Where it makes things clearer (several of them), the last line counts them.
void writeDiagnostics(const Diagnostics& diagnostics);

/// A percentage on standard error, redrawn in place, once the work has taken a moment; nothing where standard
/// error is not a terminal. Gone when this is.
class ProgressLine {
public:
    explicit ProgressLine(const QString& what);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    Progress callback();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace bacscope
