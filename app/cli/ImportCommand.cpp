#include "cli/Commands.h"
#include "cli/Input.h"
#include "cli/LogOptions.h"

#include "cli/OutputFile.h"
#include "scenario/ScenarioWriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bacscope {

namespace {

struct ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

const QString importName = QStringLiteral("import");

/// The file of the events, beside the scenario: mine.bac.yaml → mine.jsonl.
QString eventFileFor(const QString& scenarioPath) {
    QString base = QFileInfo(scenarioPath).fileName();
    for (const QLatin1String suffix :
         {QLatin1String(".yaml"), QLatin1String(".yml"), QLatin1String(".bac")}) {
        if (base.endsWith(suffix, Qt::CaseInsensitive)) {
            base.chop(suffix.size());
        }
    }
    return base + QStringLiteral(".jsonl");
}

} // namespace

CommandHelp importHelp() {
    CommandHelp help;
    help.name = importName;
    help.usage = ImportCommand::tr("LOG -o SCENARIO [options]");
    help.purpose = ImportCommand::tr("Make a scenario of a log from elsewhere.");
    help.description = ImportCommand::tr(
        "Reads LOG, a ShiViz log or a Zipkin trace, infers its events, interactions and references from what "
        "it says "
        "of causes, and saves them as a scenario, with the events in a .jsonl file beside it. A Service "
        "Cutter model becomes services, references and a workload. Traces of Jaeger, OTLP files and tables "
        "with "
        "columns of their own cannot be read yet; bare events (.jsonl, .csv) need no import.");
    help.options = {
        {{QStringLiteral("o"), QStringLiteral("output")},
         ImportCommand::tr("FILE"),
         ImportCommand::tr("The scenario to write, such as mine.bac.yaml. Required.")},
        {{QStringLiteral("format")},
         QStringLiteral("shiviz|zipkin|servicecutter"),
         ImportCommand::tr("What LOG is. Default: recognised by its content.")},
    };
    const std::vector<OptionHelp> log = logOptions();
    help.options.insert(help.options.end(), log.begin(), log.end());
    help.options.push_back(forceOption());
    help.options.push_back(helpOption());
    help.examples = {QStringLiteral("bacscope import chord.log -o chord.bac.yaml"),
                     QStringLiteral("bacscope import server.log -o server.bac.yaml --multi-line"),
                     QStringLiteral("bacscope import trace.json -o trace.bac.yaml --interaction trace")};
    return help;
}

ExitStatus importCommand(const Options& options) {
    const std::optional<QString> log = options.singleFile();
    if (!log) {
        return ExitStatus::CommandLineWrong;
    }
    const QString output = options.value(QStringLiteral("output"));
    if (output.isEmpty()) {
        complainAboutCommandLine(importName,
                                 ImportCommand::tr("Where to? Name the scenario to write with -o FILE."));
        return ExitStatus::CommandLineWrong;
    }
    const QString events = QFileInfo(output).dir().filePath(eventFileFor(output));
    for (const QString& written : {output, events}) {
        if (isSameFile(written, *log)) {
            complainAboutCommandLine(importName,
                                     ImportCommand::tr("“%1” would overwrite the log itself.").arg(written));
            return ExitStatus::CommandLineWrong;
        }
    }
    const std::optional<ImportOptions> wanted = importOptions(options, importName);
    if (!wanted) {
        return ExitStatus::CommandLineWrong;
    }
    if (const std::optional<ExitStatus> refused = refusedOutput(options, importName, output)) {
        return *refused;
    }

    ImportResult result;
    {
        ProgressLine line(ImportCommand::tr("Reading %1:").arg(harmless(QFileInfo(*log).fileName())));
        result = importLog(*log, *wanted, line.callback());
    }
    tellOfLog(result.diagnostics, result.unread, result.executions);
    if (!result.scenario) {
        return ExitStatus::InputWrong;
    }
    if (!result.scenario->eventsAreGenerated) { // otherwise the workload is saved in place of the events
        result.scenario->eventFile = EventFile{eventFileFor(output)};
    }
    Diagnostics problems;
    QString eventFile;
    {
        ProgressLine line(ImportCommand::tr("Writing %1:").arg(harmless(QFileInfo(output).fileName())));
        problems = saveScenario(*result.scenario, output, line.callback(), &eventFile);
    }
    writeDiagnostics(problems);
    if (hasErrors(problems)) {
        return ExitStatus::InputWrong;
    }
    tellWritten(output, eventFile, result.scenario->log->size());
    return ExitStatus::Done;
}

} // namespace bacscope
