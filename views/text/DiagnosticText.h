// What is wrong with an input, in words: one or two sentences that say what is wrong and what would be right.
#pragma once

#include "scenario/Diagnostic.h"

#include <QString>

namespace bacscope {

/// In the language of the program. Plain text, on one line.
QString diagnosticSentence(const Diagnostic& diagnostic);

/// As compilers write it: "orders.bac.yaml:7:12: error: …". Line and column only where they are known.
QString diagnosticLine(const Diagnostic& diagnostic);

} // namespace bacscope
