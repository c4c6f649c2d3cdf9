#include "cli/Console.h"

#include "text/DiagnosticText.h"
#include "text/SourceExcerpt.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <cerrno>
#include <cstdio>

#include <unistd.h>

namespace bacscope {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QString indented(QString lines) {
    constexpr auto indent = QLatin1String("    ");
    return indent + lines.replace(QLatin1Char('\n'), QLatin1Char('\n') + indent);
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
    const SourceExcerpts excerpts(diagnostics);
    QString out;
    std::size_t errors = 0;
    for (const Diagnostic& diagnostic : diagnostics) {
        errors += diagnostic.severity == Severity::Error;
        out += harmless(diagnosticLine(diagnostic)) + QLatin1Char('\n');
        if (const QString place = excerpts.at(diagnostic.location); !place.isEmpty()) {
            out += indented(place) + QLatin1Char('\n');
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
