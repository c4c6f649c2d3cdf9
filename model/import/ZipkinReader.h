// Reads Zipkin v2 traces (docs/imports.md, "Zipkin traces"): an array of spans, or an array of such arrays.
//
// A record is a span as one service logged it. Its cause is the client's record of the same id, or else the
// record of its parent: the one of the same service where there is one, else the callee's.
#pragma once

#include "import/ImportContext.h"

#include <string_view>

namespace bacscope::zipkin {

bool recognise(std::string_view text);

void read(ImportContext& context, ImportResult& result);

} // namespace bacscope::zipkin
