// Reads Service Cutter models (docs/imports.md, "Service Cutter models"): entities become aggregates, each
// with a service of its own; relations become references, use cases a workload that the events are made of.
//
// A model is two files: the model itself and the user representations, which hold the use cases. Whichever is
// opened, the other one is looked for beside it.
#pragma once

#include "import/ImportContext.h"

#include <string_view>

namespace bacscope::servicecutter {

bool recognise(std::string_view text);

/// The context's text is a model or user representations. Where its name is the path of a file, the other one
/// is looked for beside that: of the same name up to the first digit, or the only one in the folder.
void read(ImportContext& context, ImportResult& result);

} // namespace bacscope::servicecutter
