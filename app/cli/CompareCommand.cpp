#include "cli/Commands.h"
#include "cli/CutOptions.h"
#include "cli/Input.h"
#include "cli/LogOptions.h"

#include "analysis/CutTracker.h"
#include "scenario/Decomposition.h"
#include "text/CornersJson.h"
#include "text/CornersText.h"
#include "text/VariantsText.h"
#include "tradeoff/Corners.h"

#include <QCoreApplication>

#include <memory>

namespace bacscope {

namespace {

struct CompareCommand {
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

const QString compareName = QStringLiteral("compare");

/// The scenario under the options. False: they are wrong, which has been said.
bool applyOptions(Scenario& scenario, const Options& options) {
    if (!applyCutOptions(scenario, options, compareName)) {
        return false;
    }
    if (options.isSet(QStringLiteral("denied"))) {
        scenario.lock.blocked = Blocked::Denied;
    }
    if (!options.isSet(QStringLiteral("lock"))) {
        return true;
    }
    scenario.lock.start = instantOption(scenario, options.value(QStringLiteral("lock")), compareName);
    if (scenario.lock.start && *scenario.lock.start > scenario.disasterInstant()) {
        writeError(CompareCommand::tr("warning: the lock begins after the disaster; taken as the disaster"));
    }
    return scenario.lock.start.has_value();
}

std::optional<QByteArray> comparedVariants(const Scenario& scenario, const Options& options, bool asJson) {
    const std::vector<Variant> variants = allVariants(scenario);
    std::vector<Scenario> shown;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        shown.push_back(scenario.variants.empty() ? scenario : asVariant(scenario, i));
        if (!applyOptions(shown.back(), options)) {
            return {};
        }
    }
    std::vector<VariantCosts> all;
    ProgressLine line(CompareCommand::tr("Comparing:"));
    const Progress progress = line.callback();
    for (std::size_t i = 0; i < variants.size(); ++i) {
        all.push_back(costsOf(shown[i], std::make_shared<const World>(shown[i]), variants[i].name));
        if (progress) {
            progress(static_cast<double>(i + 1) / static_cast<double>(variants.size()));
        }
    }
    return asJson ? variantsJson(all, shown.front()) : harmless(variantsReport(all, shown.front())).toUtf8();
}

std::optional<QByteArray> comparedCorners(Scenario scenario, const Options& options, bool asJson) {
    if (!applyOptions(scenario, options)) {
        return {};
    }
    const CornerComparison comparison = compareCorners(scenario, std::make_shared<const World>(scenario));
    return asJson ? compareJson(comparison, scenario)
                  : harmless(compareReport(comparison, scenario)).toUtf8();
}

} // namespace

CommandHelp compareHelp() {
    CommandHelp help;
    help.name = compareName;
    help.usage = CompareCommand::tr("FILE [options]");
    help.purpose = CompareCommand::tr("Say what backup, availability and consistency cost one another.");
    help.description = CompareCommand::tr(
        "Of backup, availability and consistency two can be had. Sets the three choices side by side for "
        "FILE "
        "(a scenario, a log or bare events, as for analyze): every service backed up on its own schedule; "
        "all at one instant, while writes stop (the lock); and no backup of the whole.");
    help.options = {{{QStringLiteral("format")},
                     CompareCommand::tr("text|json"),
                     CompareCommand::tr("For people (text, the default) or for programs (json).")},
                    {{QStringLiteral("lock")},
                     CompareCommand::tr("T"),
                     CompareCommand::tr("Let the lock begin at instant T. Default: what the scenario says, "
                                        "else its latest backup.")},
                    {{QStringLiteral("denied")},
                     {},
                     CompareCommand::tr("What the lock keeps waiting is refused instead of delayed.")},
                    {{QStringLiteral("variants")},
                     {},
                     CompareCommand::tr("Compare the variants of the scenario with one another.")}};
    const std::vector<OptionHelp> cut = cutOptions();
    help.options.insert(help.options.end(), cut.begin(), cut.end());
    help.options.push_back(helpOption());
    takeLogOptions(help);
    help.examples = {QStringLiteral("bacscope compare sales.bac.yaml"),
                     QStringLiteral("bacscope compare sales.bac.yaml --lock 2026-05-05T14:00+02:00 --denied"),
                     QStringLiteral("bacscope compare sales.bac.yaml --variants --format json")};
    return help;
}

ExitStatus compareCommand(const Options& options) {
    const std::optional<QString> path = options.singleFile();
    const std::optional<bool> asJson = path ? wantsJson(options, compareName) : std::nullopt;
    if (!asJson) {
        return ExitStatus::CommandLineWrong;
    }
    const bool variants = options.isSet(QStringLiteral("variants"));
    if (variants && options.isSet(QStringLiteral("variant"))) {
        complainAboutCommandLine(
            compareName,
            CompareCommand::tr("Either --variant, to look at one, or --variants, to compare all."));
        return ExitStatus::CommandLineWrong;
    }
    const std::optional<ImportOptions> log = importOptions(options, compareName);
    if (!log) {
        return ExitStatus::CommandLineWrong;
    }
    std::optional<Scenario> scenario = openScenario(*path, *log);
    if (!scenario) {
        return ExitStatus::InputWrong;
    }
    if (!*asJson) {
        nameByFile(*scenario, *path);
    }
    const std::optional<QByteArray> result = variants ? comparedVariants(*scenario, options, *asJson)
                                                      : comparedCorners(*scenario, options, *asJson);
    if (!result) {
        return ExitStatus::CommandLineWrong;
    }
    return writeResult(*result, compareName);
}

} // namespace bacscope
