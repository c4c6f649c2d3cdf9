#include "import/InputKind.h"

#include "import/ForeignFormat.h"
#include "import/Importer.h"
#include "scenario/EventSink.h"
#include "scenario/EventTable.h"
#include "scenario/TextEncoding.h"

#include <algorithm>

namespace bacscope {

namespace {

constexpr std::size_t beginning = 256 * 1024; ///< of a file, where its kind shows

/// A kind of its own whatever the ending says. What looks like JSON or like a table, however broken, may be
/// meant for events or a scenario.
bool isForeign(std::string_view text) {
    const QString format = foreignFormat(text.substr(0, beginning));
    for (const QLatin1String own :
         {QLatin1String("blank"), QLatin1String("table"), QLatin1String("json"), QLatin1String("json lines"),
          QLatin1String("broken json"), QLatin1String("empty list"), QLatin1String("empty object")}) {
        if (format == own) {
            return false;
        }
    }
    return !format.isEmpty();
}

} // namespace

bool mayBeEvents(std::string_view text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    constexpr std::string_view separators = ",;\t|:{} \"\r";
    for (std::size_t begin = 0;
         (begin = line.find_first_not_of(separators, begin)) != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(separators, begin), line.size());
        const std::optional<EventField> field = eventField(line.substr(begin, end - begin));
        if (field == EventField::At || field == EventField::Create || field == EventField::Update ||
            field == EventField::Delete) {
            return true;
        }
        begin = end;
    }
    return false;
}

InputKind inputKind(const QString& path, const QByteArray& bytes) {
    if (!unpackingProgram(bytes).isEmpty()) {
        return InputKind::Log; // whose reader says what it is
    }
    const DecodedText decoded = decodeText(bytes);
    const std::string_view text = decoded.text();
    const bool namesVersion = text.find("bacscope") != std::string_view::npos;
    for (const QLatin1String ending : {QLatin1String(".yaml"), QLatin1String(".yml")}) {
        if (path.endsWith(ending, Qt::CaseInsensitive)) {
            return !namesVersion && isForeign(text) ? InputKind::Log : InputKind::Scenario;
        }
    }
    if (recogniseLog(bytes)) {
        return InputKind::Log;
    }
    if (isEventTable(path)) {
        const bool isTable = foreignFormat(text.substr(0, beginning)) == QLatin1String("table");
        return mayBeEvents(text) || (!isTable && !isForeign(text)) ? InputKind::EventTable : InputKind::Log;
    }
    // Every scenario names its format's version; a file without that word can only be some other log.
    return namesVersion ? InputKind::Scenario : InputKind::Log;
}

} // namespace bacscope
