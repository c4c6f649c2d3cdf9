#include "cli/Commands.h"

#include "import/Importer.h"
#include "scenario/ScenarioWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace bacscope {

namespace {

struct ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

const QString name = QStringLiteral("import");

/// One of several words for an option; complains of any other.
template <class Value>
bool choose(const Options& options, const QString& option,
            const std::vector<std::pair<QString, Value>>& words, Value& value) {
    if (!options.isSet(option)) {
        return true;
    }
    QStringList known;
    for (const auto& [word, meaning] : words) {
        if (options.value(option) == word) {
            value = meaning;
            return true;
        }
        known.append(word);
    }
    complainAboutCommandLine(
        name,
        ImportCommand::tr("--%1 is %2, not “%3”.").arg(option, alternatives(known), options.value(option)));
    return false;
}

std::optional<ImportOptions> importOptions(const Options& options) {
    using Scope = ImportOptions::InteractionScope;
    using Direction = ImportOptions::ReferenceDirection;
    ImportOptions result;
    LogFormat format = LogFormat::ShiViz;
    if (!choose<LogFormat>(options, QStringLiteral("format"),
                           {{QStringLiteral("shiviz"), LogFormat::ShiViz},
                            {QStringLiteral("zipkin"), LogFormat::Zipkin},
                            {QStringLiteral("servicecutter"), LogFormat::ServiceCutter}},
                           format) ||
        !choose<Scope>(options, QStringLiteral("interaction"),
                       {{QStringLiteral("cause"), Scope::Cause}, {QStringLiteral("trace"), Scope::Trace}},
                       result.interactions) ||
        !choose<Direction>(options, QStringLiteral("references"),
                           {{QStringLiteral("effect-to-cause"), Direction::EffectToCause},
                            {QStringLiteral("cause-to-effect"), Direction::CauseToEffect},
                            {QStringLiteral("none"), Direction::None}},
                           result.references)) {
        return {};
    }
    if (options.isSet(QStringLiteral("format"))) {
        result.format = format;
    }
    result.pattern = options.value(QStringLiteral("pattern"));
    result.execution = options.value(QStringLiteral("execution"));
    result.useCases = options.value(QStringLiteral("use-cases"));
    result.keepClocks = options.isSet(QStringLiteral("keep-clocks"));
    result.skipBad = options.isSet(QStringLiteral("skip-bad"));
    return result;
}

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

bool isSameFile(const QString& a, const QString& b) {
    const QString path = QFileInfo(a).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(b).canonicalFilePath();
}

} // namespace

CommandHelp importHelp() {
    CommandHelp help;
    help.name = name;
    help.usage = ImportCommand::tr("LOG -o SCENARIO [options]");
    help.purpose = ImportCommand::tr("Make a scenario of a log from elsewhere.");
    help.description = ImportCommand::tr(
        "Reads LOG, a ShiViz log or a Zipkin trace, infers its events, interactions and references from what "
        "it says "
        "of causes, and saves them as a scenario, with the events in a .jsonl file beside it. A Service "
        "Cutter model becomes services, references and a workload.");
    help.options = {
        {{QStringLiteral("o"), QStringLiteral("output")},
         ImportCommand::tr("FILE"),
         ImportCommand::tr("The scenario to write, such as mine.bac.yaml. Required.")},
        {{QStringLiteral("format")},
         QStringLiteral("shiviz|zipkin|servicecutter"),
         ImportCommand::tr("What LOG is. Default: recognised by its content.")},
        {{QStringLiteral("pattern")},
         ImportCommand::tr("REGEX"),
         ImportCommand::tr(
             "ShiViz: the regular expression of a record, with the named groups host, clock and event. "
             "Default: whichever of the usual ones fits.")},
        {{QStringLiteral("execution")},
         ImportCommand::tr("NAME"),
         ImportCommand::tr("ShiViz: which execution, where the log has several. Default: the first.")},
        {{QStringLiteral("use-cases")},
         ImportCommand::tr("FILE"),
         ImportCommand::tr("Service Cutter: the user representations. Default: the file beside the model.")},
        {{QStringLiteral("interaction")},
         QStringLiteral("cause|trace"),
         ImportCommand::tr(
             "What makes an interaction: each cause across services (the default), or a whole trace.")},
        {{QStringLiteral("references")},
         ImportCommand::tr("WHICH"),
         ImportCommand::tr("effect-to-cause (the default), cause-to-effect or none.")},
        {{QStringLiteral("keep-clocks")},
         {},
         ImportCommand::tr("Do not shift clocks that contradict what caused what.")},
        {{QStringLiteral("skip-bad")},
         {},
         ImportCommand::tr("Go on after records that cannot be read, and count them.")},
        helpOption(),
    };
    help.examples = {QStringLiteral("bacscope import chord.log -o chord.bac.yaml"),
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
        complainAboutCommandLine(name,
                                 ImportCommand::tr("Where to? Name the scenario to write with -o FILE."));
        return ExitStatus::CommandLineWrong;
    }
    const QString events = QFileInfo(output).dir().filePath(eventFileFor(output));
    for (const QString& written : {output, events}) {
        if (isSameFile(written, *log)) {
            complainAboutCommandLine(name,
                                     ImportCommand::tr("“%1” would overwrite the log itself.").arg(written));
            return ExitStatus::CommandLineWrong;
        }
    }
    const std::optional<ImportOptions> wanted = importOptions(options);
    if (!wanted) {
        return ExitStatus::CommandLineWrong;
    }

    ImportResult result;
    {
        ProgressLine line(ImportCommand::tr("Reading %1:").arg(harmless(QFileInfo(*log).fileName())));
        result = importLog(*log, *wanted, line.callback());
    }
    writeDiagnostics(result.diagnostics);
    if (result.executions.size() > 1) {
        writeError(
            harmless(ImportCommand::tr("The log has several executions (choose one with --execution): %1")
                         .arg(result.executions.join(QStringLiteral(", ")))));
    }
    if (!result.scenario) {
        return ExitStatus::InputWrong;
    }
    if (!result.scenario->eventsAreGenerated) { // otherwise the workload is saved in place of the events
        result.scenario->eventFile = EventFile{eventFileFor(output)};
    }
    Diagnostics problems;
    {
        ProgressLine line(ImportCommand::tr("Writing %1:").arg(harmless(QFileInfo(output).fileName())));
        problems = saveScenario(*result.scenario, output, line.callback());
    }
    writeDiagnostics(problems);
    return hasErrors(problems) ? ExitStatus::InputWrong : ExitStatus::Done;
}

} // namespace bacscope
