// The scenarios that are told one after another: the shipped ones in the order of the start page, or those of
// one folder in the order of their names.
#pragma once

#include <QString>

namespace bacscope {

struct Neighbours {
    QString previous; ///< empty: there is none before it
    QString next;     ///< empty: there is none after it
};

/// Of a scenario file or a shipped scenario. None of what is no scenario, such as a log.
Neighbours neighboursOf(const QString& path);

} // namespace bacscope
