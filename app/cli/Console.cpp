#include "cli/Console.h"

#include "text/DiagnosticText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <map>
#include <set>

#include <unistd.h>

namespace bacscope {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

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

/// The line and a caret below the column (from 1, in code points); a long line is cut on both sides of it.
QString excerpt(const QString& line, int column) {
    const QList<uint> all = harmless(line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line).toUcs4();
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
    return QStringLiteral("    ") + text + QStringLiteral("\n    ") +
           QString(before.size() + place - first, QLatin1Char(' ')) + QLatin1Char('^');
}

} // namespace

ExitStatus writeResult(const QByteArray& bytes, const QString& command) {
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool isWritten =
        std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    return isWritten ? ExitStatus::Done : complainOfOutput(command);
}

ExitStatus complainOfOutput(const QString& command) {
    const QString reason = qt_error_string(errno);
    const QString program =
        command.isEmpty() ? QStringLiteral("bacscope") : QStringLiteral("bacscope ") + command;
    writeError(
        Console::tr("%1: standard output could not be written: %2", "program, reason").arg(program, reason));
    return ExitStatus::InputWrong;
}

bool isSameFile(const QString& a, const QString& b) {
    const QString path = QFileInfo(a).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(b).canonicalFilePath();
}

void writeError(const QString& line) {
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

QString harmless(const QString& text) {
    QString out = text;
    for (QChar& c : out) {
        if (c == QLatin1Char('\t')) {
            c = QLatin1Char(' ');
        } else if (c != QLatin1Char('\n') && c.category() == QChar::Other_Control) {
            c = QChar::ReplacementCharacter;
        }
    }
    return out;
}

void writeDiagnostics(const Diagnostics& diagnostics) {
    std::map<QString, std::set<int>> wanted;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.location.line > 0 && diagnostic.location.column > 0) {
            wanted[diagnostic.location.file].insert(diagnostic.location.line);
        }
    }
    std::map<QString, std::map<int, QString>> sources;
    for (const auto& [file, lines] : wanted) {
        sources.emplace(file, sourceLines(file, lines));
    }

    QString out;
    std::size_t errors = 0;
    for (const Diagnostic& diagnostic : diagnostics) {
        errors += diagnostic.severity == Severity::Error;
        out += harmless(diagnosticLine(diagnostic)) + QLatin1Char('\n');
        if (const auto source = sources.find(diagnostic.location.file); source != sources.end()) {
            if (const auto line = source->second.find(diagnostic.location.line);
                line != source->second.end()) {
                if (const QString place = excerpt(line->second, diagnostic.location.column);
                    !place.isEmpty()) {
                    out += place + QLatin1Char('\n');
                }
            }
        }
    }
    if (const std::size_t warnings = diagnostics.size() - errors; diagnostics.size() > 1) {
        const QString errorCount = errors == 1 ? Console::tr("1 error")
                                               : Console::tr("%Ln errors", nullptr, static_cast<int>(errors));
        const QString warningCount = warnings == 1
                                         ? Console::tr("1 warning")
                                         : Console::tr("%Ln warnings", nullptr, static_cast<int>(warnings));
        out += (errors == 0     ? warningCount
                : warnings == 0 ? errorCount
                                : Console::tr("%1, %2").arg(errorCount, warningCount)) +
               QLatin1Char('\n');
    }
    const QByteArray bytes = out.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

struct ProgressLine::State {
    QString what;
    QElapsedTimer sinceStart;
    qint64 shownAt = 0;
    bool shown = false;
};

ProgressLine::ProgressLine(const QString& what) : m_state(std::make_unique<State>()) {
    m_state->what = what;
    m_state->sinceStart.start();
}

ProgressLine::~ProgressLine() {
    if (m_state->shown) {
        std::fputs("\r\033[K", stderr);
    }
}

Progress ProgressLine::callback() {
    if (isatty(STDERR_FILENO) == 0) {
        return {};
    }
    return [state = m_state.get()](double done) {
        constexpr qint64 patience = 400;
        constexpr qint64 pause = 100;
        const qint64 now = state->sinceStart.elapsed();
        if (now >= patience && now >= state->shownAt + pause) {
            const QString percent =
                QLocale().toString(static_cast<int>(std::clamp(done, 0.0, 1.0) * 100)) + QStringLiteral(" %");
            std::fputs(QStringLiteral("\r\033[K%1 %2").arg(state->what, percent).toUtf8().constData(),
                       stderr);
            state->shownAt = now;
            state->shown = true;
        }
        return true;
    };
}

} // namespace bacscope
