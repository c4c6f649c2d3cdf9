#include "scenario/DiagnosticList.h"

#include <algorithm>
#include <tuple>

namespace bacscope {

std::size_t DiagnosticList::addSource(SourceText text) {
    m_sources.push_back(std::move(text));
    return m_sources.size() - 1;
}

bool DiagnosticList::before(const Entry& a, const Entry& b) {
    return std::tie(a.source, a.offset) < std::tie(b.source, b.offset);
}

void DiagnosticList::add(Severity severity, DiagnosticCode code, std::size_t source, std::size_t offset,
                         QString offending, QStringList arguments) {
    m_hasErrors = m_hasErrors || severity == Severity::Error;
    if (m_full) {
        const Entry& last = m_entries[limit - 1];
        if (std::tie(source, offset) >= std::tie(last.source, last.offset)) {
            ++m_leftOut;
            m_leftOutErrors = m_leftOutErrors || severity == Severity::Error;
            return;
        }
    }
    m_entries.push_back({source, offset, {severity, code, {}, std::move(offending), std::move(arguments)}});
    if (m_entries.size() >= 2 * limit) {
        keepFirst();
    }
}

void DiagnosticList::keepFirst() {
    std::ranges::stable_sort(m_entries, before);
    if (m_entries.size() > limit) {
        m_leftOut += m_entries.size() - limit;
        for (std::size_t i = limit; i < m_entries.size(); ++i) {
            m_leftOutErrors = m_leftOutErrors || m_entries[i].diagnostic.severity == Severity::Error;
        }
        m_entries.erase(m_entries.begin() + limit, m_entries.end());
        m_full = true;
    }
}

Diagnostics DiagnosticList::take() {
    keepFirst();
    Diagnostics result;
    result.reserve(m_entries.size() + 1);
    for (Entry& entry : m_entries) {
        entry.diagnostic.location = m_sources[entry.source].at(entry.offset);
        result.push_back(std::move(entry.diagnostic));
    }
    if (m_leftOut > 0) {
        result.push_back({m_leftOutErrors ? Severity::Error : Severity::Warning,
                          DiagnosticCode::TooMany,
                          result.back().location,
                          {},
                          {QString::number(m_leftOut)}});
    }
    m_entries.clear();
    return result;
}

} // namespace bacscope
