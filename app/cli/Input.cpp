#include "cli/Input.h"

#include "cli/Console.h"
#include "import/InputKind.h"
#include "scenario/EventTable.h"
#include "scenario/ScenarioReader.h"
#include "text/ImportText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace bacscope {

namespace {

struct InputText {
    Q_DECLARE_TR_FUNCTIONS(Input)
};

} // namespace

Input openInput(const QString& path, const ImportOptions& options, const Progress& progress) {
    InputKind kind = InputKind::Scenario; // whose reader says why it cannot be opened
    if (QFile file(path); QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.readAll();
        kind = inputKind(path, bytes);
        if (kind == InputKind::Log) {
            ImportResult result = importLogFromBytes(bytes, path, options, progress);
            return {std::move(result.scenario), std::move(result.diagnostics), std::move(result.unread),
                    std::move(result.executions)};
        }
    }
    ReadResult result =
        kind == InputKind::EventTable ? readEventTable(path, progress) : readScenario(path, progress);
    return {std::move(result.scenario), std::move(result.diagnostics), {}, {}};
}

std::optional<Scenario> openScenario(const QString& path, const ImportOptions& options) {
    Input input;
    {
        ProgressLine line(InputText::tr("Reading %1:").arg(harmless(QFileInfo(path).fileName())));
        input = openInput(path, options, line.callback());
    }
    tellOfLog(input.diagnostics, input.unread, input.executions);
    return std::move(input.scenario);
}

void tellOfLog(const Diagnostics& diagnostics, const std::optional<UnreadRecords>& unread,
               const QStringList& executions) {
    writeDiagnostics(diagnostics);
    if (unread) {
        writeError(harmless(unreadAdvice(*unread)));
    }
    if (executions.size() > 1) {
        writeError(harmless(InputText::tr("The log has several executions (choose one with --execution): %1")
                                .arg(executions.join(QStringLiteral(", ")))));
    }
}

void nameByFile(Scenario& scenario, const QString& path) {
    if (scenario.title.isEmpty()) {
        scenario.title = LocalizedText(QFileInfo(path).fileName());
    }
}

} // namespace bacscope
