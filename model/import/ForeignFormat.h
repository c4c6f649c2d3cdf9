// What a file is that cannot be read (yet): by the words that its kind always has, without reading it. It is
// only asked once every reader has said that the file is none of its own, to give it a name in the message.
#pragma once

#include <QString>

#include <string_view>

namespace bacscope {

/// One of the words that DiagnosticText knows:
/// - `blank`: nothing but blanks; `empty list`, `empty object`
/// - `jaeger`, `otlp`, `otel console` (what OpenTelemetry's SDKs print), `otel spans` (some other form of
///   theirs), `zipkin dependencies` (its graph of services), `cloudevents`, `ocel`, `xes` (event logs of
///   process mining), `backups` (what a backup program says of its copies), `kubernetes`, `cml` (a Context
///   Mapper model)
/// - `html`, `xml`, `broken json`, `json lines`, `json`, `table` (columns), `binary`
/// Empty: nothing is known of it. What is our own is not asked of here: InputKind.
QString foreignFormat(std::string_view text);

} // namespace bacscope
