#include "cli/Input.h"

#include "cli/Console.h"
#include "cli/EventTable.h"
#include "import/Importer.h"
#include "scenario/ScenarioReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace bacscope {

namespace {

struct InputText {
    Q_DECLARE_TR_FUNCTIONS(Input)
};

bool isYaml(const QString& path) {
    return path.endsWith(QLatin1String(".yaml"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".yml"), Qt::CaseInsensitive);
}

} // namespace

Input openInput(const QString& path, const Progress& progress) {
    if (!isYaml(path) && QFileInfo(path).isFile()) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            if (recogniseLog(bytes)) {
                ImportResult result = importLogFromBytes(bytes, path, {}, progress);
                return {std::move(result.scenario), std::move(result.diagnostics)};
            }
        }
    }
    ReadResult result = isEventTable(path) ? readEventTable(path, progress) : readScenario(path, progress);
    return {std::move(result.scenario), std::move(result.diagnostics)};
}

std::optional<Scenario> openScenario(const QString& path) {
    Input input;
    {
        ProgressLine line(InputText::tr("Reading %1:").arg(harmless(QFileInfo(path).fileName())));
        input = openInput(path, line.callback());
    }
    writeDiagnostics(input.diagnostics);
    return std::move(input.scenario);
}

} // namespace bacscope
