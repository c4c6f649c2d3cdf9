#include "import/InputKind.h"

#include "import/Importer.h"
#include "scenario/EventTable.h"

namespace bacscope {

InputKind inputKind(const QString& path, const QByteArray& bytes) {
    for (const QLatin1String ending : {QLatin1String(".yaml"), QLatin1String(".yml")}) {
        if (path.endsWith(ending, Qt::CaseInsensitive)) {
            return InputKind::Scenario;
        }
    }
    if (recogniseLog(bytes)) {
        return InputKind::Log;
    }
    if (isEventTable(path)) {
        return InputKind::EventTable;
    }
    // Every scenario names its format's version; a file without that word can only be some other log.
    return bytes.contains("bacscope") ? InputKind::Scenario : InputKind::Log;
}

} // namespace bacscope
