#include "cli/Input.h"

#include "cli/Console.h"
#include "import/Importer.h"
#include "import/InputKind.h"
#include "scenario/EventTable.h"
#include "scenario/ScenarioReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace bacscope {

namespace {

struct InputText {
    Q_DECLARE_TR_FUNCTIONS(Input)
};

} // namespace

Input openInput(const QString& path, const Progress& progress) {
    InputKind kind = InputKind::Scenario; // whose reader says why it cannot be opened
    if (QFile file(path); QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.readAll();
        kind = inputKind(path, bytes);
        if (kind == InputKind::Log) {
            ImportResult result = importLogFromBytes(bytes, path, {}, progress);
            return {std::move(result.scenario), std::move(result.diagnostics)};
        }
    }
    ReadResult result =
        kind == InputKind::EventTable ? readEventTable(path, progress) : readScenario(path, progress);
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
