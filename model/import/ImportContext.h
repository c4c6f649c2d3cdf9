// What every reader of a foreign log shares: the text, the options, where diagnostics go, progress.
#pragma once

#include "import/Importer.h"
#include "log/Utf8.h"
#include "scenario/TextEncoding.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace bacscope {

struct ImportText {
    std::string_view utf8; ///< outlives the import
    QString name;
    const DecodedText* source = nullptr; ///< how it stands in the file; null: as it stands here
};

class ImportContext {
public:
    ImportContext(ImportText text, const ImportOptions& options, const Progress& progress,
                  Diagnostics& diagnostics);

    std::string_view text() const { return m_text.utf8; }
    const QString& name() const { return m_text.name; }
    const ImportOptions& options() const { return m_options; }

    void error(DiagnosticCode code, const QString& offending, const QStringList& arguments);
    /// At a byte of the text. After the hundredth of its kind it is only counted.
    void warning(DiagnosticCode code, std::size_t offset, const QString& offending,
                 const QStringList& arguments);
    /// About the log as a whole.
    void warning(DiagnosticCode code, const QString& offending, const QStringList& arguments);

    /// A record that cannot be used as it stands: an error (the arguments begin with the byte offset), or
    /// with `skipBad` one more to be counted.
    void badRecord(DiagnosticCode code, std::size_t offset, std::string_view offending,
                   const QStringList& arguments);
    void badRecord(DiagnosticCode code, std::size_t offset, std::string_view offending,
                   const QString& argument) {
        badRecord(code, offset, offending, QStringList(argument));
    }
    std::size_t badRecords() const { return m_bad; }
    /// What they are together; none where there are none. `mayBeLines`: in this format what belongs to no
    /// record may be a further line of one.
    std::optional<UnreadRecords> unread(std::size_t readable, bool mayBeLines);

    /// Tells the share done; false from the first cancellation on.
    bool proceed(double share);
    bool isCancelled() const { return m_cancelled; }

    /// To be called at the end: says what was only counted.
    void finish();

private:
    int lineAt(std::size_t offset);
    void add(Severity severity, DiagnosticCode code, int line, const QString& offending,
             const QStringList& arguments);

    ImportText m_text;
    const ImportOptions& m_options;
    const Progress& m_progress;
    Diagnostics& m_diagnostics;
    std::map<DiagnosticCode, std::size_t> m_warnings;
    std::size_t m_errors = 0;
    std::size_t m_bad = 0;
    std::size_t m_firstBadOffset = 0;
    std::string m_firstBad;
    bool m_anyBesideRecords = false; ///< some of them fit the pattern nowhere
    std::size_t m_leftOut = 0;
    std::size_t m_lineOffset = 0; ///< the line of this offset is known, since places mostly come in order
    int m_line = 1;
    bool m_cancelled = false;
};

/// Without blanks and line ends at either end.
std::string_view trimmed(std::string_view text);

} // namespace bacscope
