// Reads logs with vector clocks, as the ShiViz visualizer does (docs/imports.md, "ShiViz logs").
//
// Cause edges: whatever of other hosts an event's clock knows that its host did not know before points to the
// event of that count there, unless another such event knew it already. Linear in the length of the text;
// what is kept of a clock takes less than its text does.
#pragma once

#include "import/ImportContext.h"

#include <QString>

#include <optional>
#include <string_view>

namespace bacscope::shiviz {

/// The pattern to read this text with: the one that it begins with, else the usual one that fits most of it;
/// nullopt where none does. `delimiter`: the regular expression of the lines between executions, where it is
/// not a usual one.
std::optional<QString> recognisePattern(std::string_view text, const QString& delimiter = {});

void read(ImportContext& context, ImportResult& result);

} // namespace bacscope::shiviz
