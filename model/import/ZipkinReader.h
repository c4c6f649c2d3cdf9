// Reads Zipkin traces (docs/imports.md, "Zipkin traces"): an array of spans, or an array of such arrays, also
// where that is a member of an object ({"data": [...]}), one span or one array a line, or a single span.
// Version 2, and version 1, whose annotations say which services took part.
//
// A record is a span as one service logged it. Its cause is the client's record of the same id, or else the
// record of its parent: the one of the same service where there is one, else the callee's.
#pragma once

#include "import/ImportContext.h"

#include <string_view>

namespace bacscope::zipkin {

bool recognise(std::string_view text);

/// Whether there is a list of spans, of whatever quality: otherwise there is nothing for read() to complain
/// of.
bool holdsList(std::string_view text);

void read(ImportContext& context, ImportResult& result);

} // namespace bacscope::zipkin
