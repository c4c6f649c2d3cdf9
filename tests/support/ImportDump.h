// An import as text, one line an event, so that tests compare what a person can read.
#pragma once

#include "import/Importer.h"

#include <QString>

namespace bacscope {

/// `1 a/1 "sent" in a/1` / `2 b/1 "received" -> a/1 in a/1`, in log order over all services; then the
/// diagnostics as dump(Diagnostics) writes them.
QString dump(const ImportResult& result);

/// `error RecordUnreadable 3: text | 17, clock`: severity, code, line, offending text, arguments.
QString dump(const Diagnostics& diagnostics);

} // namespace bacscope
