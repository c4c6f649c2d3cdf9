// Event files (docs/scenario-format.md: `events: {file: orders.jsonl}`): JSON lines, one object a line, or
// CSV (RFC 4180) with a header row and several links separated by a space. The fields are those of events in
// a scenario.
#pragma once

#include "scenario/EventSink.h"
#include "scenario/Progress.h"

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bacscope {

/// The bytes of an event file, with the padding that the JSON parser wants behind them.
class EventFileBytes {
public:
    /// False: it cannot be read; `reason` says why.
    bool load(const QString& path, QString& reason);
    /// Without a byte order mark.
    std::string_view text() const { return m_text; }
    /// How many bytes may be read beyond the end of the text.
    static std::size_t padding();

private:
    std::unique_ptr<char[]> m_bytes;
    std::string_view m_text;
};

class EventFileReader : public EventSource {
public:
    /// Hands all events to the sink. False: cancelled.
    virtual bool readAll(EventSink& sink, const Progress& progress) = 0;
};

/// By its suffix: `.jsonl`, `.ndjson` or `.csv`; null for any other. `text` (with padding) outlives the
/// reader, and the reader outlives the texts that it hands to sinks.
std::unique_ptr<EventFileReader> makeEventFileReader(const QString& path, std::string_view text);

} // namespace bacscope
