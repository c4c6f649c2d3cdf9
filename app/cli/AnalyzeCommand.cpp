#include "cli/Commands.h"
#include "cli/CutOptions.h"
#include "cli/Input.h"
#include "cli/LogOptions.h"

#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "text/AnalysisJson.h"
#include "text/TextReport.h"

#include <QCoreApplication>

#include <memory>

namespace bacscope {

namespace {

struct AnalyzeCommand {
    Q_DECLARE_TR_FUNCTIONS(AnalyzeCommand)
};

} // namespace

CommandHelp analyzeHelp() {
    CommandHelp help;
    help.name = QStringLiteral("analyze");
    help.usage = AnalyzeCommand::tr("FILE [options]");
    help.purpose = AnalyzeCommand::tr("Say what a restore from these backups breaks, and what it costs.");
    help.description = AnalyzeCommand::tr("Says what a restore from the backups in FILE breaks: broken "
                                          "links, orphans, missing events and missing "
                                          "state; what is lost; and how far back the services would have to "
                                          "go to be consistent (the recovery line).\n"
                                          "FILE is a scenario (.bac.yaml), a ShiViz log or a Zipkin trace "
                                          "(recognised by their content), or bare events "
                                          "(.jsonl, .csv).");
    help.options = {{{QStringLiteral("format")},
                     AnalyzeCommand::tr("text|json"),
                     AnalyzeCommand::tr("For people (text, the default) or for programs (json).")}};
    const std::vector<OptionHelp> cut = cutOptions();
    help.options.insert(help.options.end(), cut.begin(), cut.end());
    help.options.push_back({{QStringLiteral("fail-on-anomaly")},
                            {},
                            AnalyzeCommand::tr("Exit with status 3 where the cut is not consistent.")});
    help.options.push_back(helpOption());
    takeLogOptions(help);
    help.examples = {QStringLiteral("bacscope analyze sales.bac.yaml"),
                     QStringLiteral("bacscope analyze sales.bac.yaml --backup orders=2026-05-05T13:00+02:00"),
                     QStringLiteral("bacscope analyze sales.bac.yaml --format json --fail-on-anomaly")};
    return help;
}

ExitStatus analyzeCommand(const Options& options) {
    const QString command = QStringLiteral("analyze");
    const std::optional<QString> path = options.singleFile();
    if (!path) {
        return ExitStatus::CommandLineWrong;
    }
    const std::optional<bool> asJson = wantsJson(options, command);
    if (!asJson) {
        return ExitStatus::CommandLineWrong;
    }
    const std::optional<ImportOptions> log = importOptions(options, command);
    if (!log) {
        return ExitStatus::CommandLineWrong;
    }
    std::optional<Scenario> scenario = openScenario(*path, *log);
    if (!scenario) {
        return ExitStatus::InputWrong;
    }
    if (!applyCutOptions(*scenario, options, command)) {
        return ExitStatus::CommandLineWrong;
    }

    if (!*asJson) {
        nameByFile(*scenario, *path);
    }
    const auto world = std::make_shared<const World>(*scenario);
    const CutTracker tracker(world, plannedCut(*scenario));
    const AnalysisReport report = tracker.report();
    const RecoveryLine line = recoveryLine(world, tracker.cut());
    const ExitStatus written =
        writeResult(*asJson ? analysisJson(*scenario, tracker, report, line)
                            : harmless(textReport(*scenario, tracker, report, line)).toUtf8(),
                    command);
    if (written != ExitStatus::Done) {
        return written;
    }
    return options.isSet(QStringLiteral("fail-on-anomaly")) && !report.counts.isConsistent()
               ? ExitStatus::AnomaliesFound
               : ExitStatus::Done;
}

} // namespace bacscope
