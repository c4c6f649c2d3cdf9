// Collects what is wrong while an input is read: keeps the first thousand by place, counts the others, and
// turns bytes into lines and columns only for those that are kept.
#pragma once

#include "scenario/Diagnostic.h"
#include "scenario/SourceText.h"

#include <QStringList>

#include <cstddef>
#include <vector>

namespace bacscope {

class DiagnosticList {
public:
    /// More than these are only counted (DiagnosticCode::TooMany).
    static constexpr std::size_t limit = 1000;

    /// Places name the text by its number here; texts come in the order in which their diagnostics are
    /// listed.
    std::size_t addSource(SourceText text);
    const SourceText& source(std::size_t index) const { return m_sources[index]; }

    void add(Severity severity, DiagnosticCode code, std::size_t source, std::size_t offset,
             QString offending = {}, QStringList arguments = {});
    bool hasErrors() const { return m_hasErrors; }

    /// By place; at the end TooMany, where there were more than `limit`.
    Diagnostics take();

private:
    struct Entry {
        std::size_t source;
        std::size_t offset;
        Diagnostic diagnostic;
    };
    static bool before(const Entry& a, const Entry& b);
    void keepFirst();

    std::vector<SourceText> m_sources;
    std::vector<Entry> m_entries;
    std::size_t m_leftOut = 0;
    bool m_leftOutErrors = false;
    bool m_hasErrors = false;
    bool m_full = false; ///< m_entries[limit - 1] was the last to be kept when they were cut last
};

} // namespace bacscope
