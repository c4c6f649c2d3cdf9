#include "import/ImportContext.h"

#include <algorithm>

namespace bacscope {

namespace {

constexpr std::size_t maximalErrors = 1000;
constexpr std::size_t maximalWarningsOfAKind = 100;
constexpr qsizetype maximalOffending = 200; ///< characters; a record can be as long as the file
constexpr qsizetype maximalShown = 60;      ///< of a record inside a sentence

} // namespace

ImportContext::ImportContext(ImportText text, const ImportOptions& options, const Progress& progress,
                             Diagnostics& diagnostics)
    : m_text(std::move(text)), m_options(options), m_progress(progress), m_diagnostics(diagnostics) {}

int ImportContext::lineAt(std::size_t offset) {
    if (offset < m_lineOffset) {
        m_lineOffset = 0;
        m_line = 1;
    }
    const std::string_view passed = m_text.utf8.substr(0, offset).substr(m_lineOffset);
    m_line += static_cast<int>(std::ranges::count(passed, '\n'));
    m_lineOffset += passed.size();
    return m_line;
}

void ImportContext::add(Severity severity, DiagnosticCode code, int line, const QString& offending,
                        const QStringList& arguments) {
    m_diagnostics.push_back({.severity = severity,
                             .code = code,
                             .location = SourceLocation::fromOneBased(m_text.name, line, 0),
                             .offending = offending.size() > maximalOffending
                                              ? offending.left(maximalOffending) + QChar(0x2026)
                                              : offending,
                             .arguments = arguments});
}

void ImportContext::error(DiagnosticCode code, const QString& offending, const QStringList& arguments) {
    add(Severity::Error, code, 0, offending, arguments);
}

void ImportContext::warning(DiagnosticCode code, std::size_t offset, const QString& offending,
                            const QStringList& arguments) {
    if (++m_warnings[code] > maximalWarningsOfAKind) {
        ++m_leftOut;
        return;
    }
    add(Severity::Warning, code, lineAt(offset), offending, arguments);
}

void ImportContext::warning(DiagnosticCode code, const QString& offending, const QStringList& arguments) {
    add(Severity::Warning, code, 0, offending, arguments);
}

void ImportContext::badRecord(DiagnosticCode code, std::size_t offset, std::string_view offending,
                              const QStringList& arguments) {
    ++m_bad;
    if (m_bad == 1 || offset < m_firstBadOffset) {
        m_firstBadOffset = offset;
        m_firstBad = offending.substr(0, 4 * maximalOffending);
    }
    m_anyBesideRecords = m_anyBesideRecords || (code == DiagnosticCode::RecordUnreadable &&
                                                arguments.value(0) == QLatin1String("text"));
    if (m_options.skipBad) {
        return;
    }
    if (++m_errors > maximalErrors) {
        ++m_leftOut;
        return;
    }
    const std::size_t place = m_text.source ? m_text.source->offsetInFile(offset) : offset;
    add(Severity::Error, code, lineAt(offset), toText(offending.substr(0, 4 * maximalOffending)),
        QStringList(QString::number(place)) + arguments);
}

bool ImportContext::proceed(double share) {
    if (!m_cancelled && m_progress && !m_progress(share)) {
        m_cancelled = true;
        error(DiagnosticCode::Cancelled, {}, {});
    }
    return !m_cancelled;
}

std::optional<UnreadRecords> ImportContext::unread(std::size_t readable, bool mayBeLines) {
    if (m_bad == 0) {
        return {};
    }
    QString first = toText(m_firstBad).simplified();
    if (first.size() > maximalShown) {
        first = first.left(maximalShown) + QChar(0x2026);
    }
    return UnreadRecords{.count = m_bad,
                         .readable = readable,
                         .firstLine = lineAt(m_firstBadOffset),
                         .first = first,
                         .mayBeLines = mayBeLines && m_anyBesideRecords};
}

void ImportContext::finish() {
    if (m_options.skipBad && m_bad > 0) {
        warning(DiagnosticCode::RecordsSkipped, {}, {QString::number(m_bad)});
    }
    if (m_leftOut > 0) {
        add(m_errors > maximalErrors ? Severity::Error : Severity::Warning, DiagnosticCode::TooMany, 0, {},
            {QString::number(m_leftOut)});
    }
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace bacscope
