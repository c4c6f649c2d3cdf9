// The lines of the input that diagnostics point at, read once for all of them.
#pragma once

#include "scenario/Diagnostic.h"

#include <QString>

#include <map>

namespace bacscope {

class SourceExcerpts {
public:
    SourceExcerpts() = default;
    explicit SourceExcerpts(const Diagnostics& diagnostics);

    /// The line, cut on both sides of the place where it is long, and on a line below it a caret at the
    /// place. Empty: the place is not known, or is not there any more.
    QString at(const SourceLocation& location) const;

private:
    std::map<QString, std::map<int, QString>> m_lines; ///< by file and number
};

} // namespace bacscope
