#include "cli/Commands.h"
#include "cli/Input.h"

#include "cli/OutputFile.h"
#include "scenario/EventFileWriter.h"
#include "scenario/ScenarioWriter.h"
#include "scenario/WorkloadScenario.h"
#include "workload/WorkloadGenerator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cstdint>
#include <cstdio>
#include <limits>
#include <optional>

namespace bacscope {

namespace {

struct GenerateCommand {
    Q_DECLARE_TR_FUNCTIONS(GenerateCommand)
};

const QString generateName = QStringLiteral("generate");

enum class Form { StandardOutput, EventFile, Scenario };

std::optional<Form> formOf(const QString& output) {
    if (output.isEmpty() || output == QLatin1String("-")) {
        return Form::StandardOutput;
    }
    const auto endsIn = [&](const char* ending) {
        return output.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (endsIn(".jsonl") || endsIn(".ndjson") || endsIn(".csv")) {
        return Form::EventFile;
    }
    if (endsIn(".yaml") || endsIn(".yml")) {
        return Form::Scenario;
    }
    complainAboutCommandLine(
        generateName, GenerateCommand::tr("“%1” ends in none of .jsonl, .csv and .bac.yaml.").arg(output));
    return {};
}

/// What the options say otherwise than the workload.
struct Wishes {
    std::uint64_t seed = 0;
    std::optional<Duration> duration;
};

std::optional<Wishes> wishes(const Options& options, const Scenario& scenario) {
    Wishes result{scenario.workload->seed, {}};
    if (options.isSet(QStringLiteral("seed"))) {
        const QString text = options.value(QStringLiteral("seed"));
        bool isNumber = false;
        result.seed = text.toULongLong(&isNumber);
        if (!isNumber) {
            complainAboutCommandLine(
                generateName, GenerateCommand::tr("“%1” is not a seed: it needs a whole number from 0 to %2.")
                                  .arg(text, QString::number(std::numeric_limits<std::uint64_t>::max())));
            return {};
        }
    }
    if (options.isSet(QStringLiteral("duration"))) {
        const QString text = options.value(QStringLiteral("duration"));
        result.duration = scenario.time.parseDuration(text.toStdString());
        if (!result.duration || *result.duration <= Duration{} ||
            result.duration->ticks > Instant::limit - scenario.workload->start.ticks) {
            complainAboutCommandLine(
                generateName,
                scenario.time.isClock()
                    ? GenerateCommand::tr("“%1” is not a duration of this scenario: it needs a "
                                          "length of time above zero, such as 90s, 15min, 2h or "
                                          "PT15M.")
                          .arg(text)
                    : GenerateCommand::tr("“%1” is not a duration of this scenario: it needs a "
                                          "number above zero, such as %2.")
                          .arg(text, scenario.time.format(scenario.workload->duration)));
            return {};
        }
    }
    return result;
}

ExitStatus writeToStandardOutput(const Scenario& scenario) {
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly) && writeEventLines(scenario, out) && out.flush()) {
        return ExitStatus::Done;
    }
    return complainOfOutput(generateName);
}

ExitStatus writeToFile(const Scenario& scenario, const QString& output, Form form) {
    Diagnostics problems;
    QString eventFile;
    {
        ProgressLine line(GenerateCommand::tr("Writing %1:").arg(harmless(QFileInfo(output).fileName())));
        problems = form == Form::EventFile ? saveEventFile(scenario, output, line.callback())
                                           : saveScenario(scenario, output, line.callback(), &eventFile);
    }
    writeDiagnostics(problems);
    if (hasErrors(problems)) {
        return ExitStatus::InputWrong;
    }
    tellWritten(output, eventFile, scenario.log->size());
    return ExitStatus::Done;
}

} // namespace

CommandHelp generateHelp() {
    CommandHelp help;
    help.name = generateName;
    help.usage = GenerateCommand::tr("FILE [-o EVENTS] [options]");
    help.purpose = GenerateCommand::tr("Make the events of a scenario's workload.");
    help.description = GenerateCommand::tr(
        "Makes the events of the workload in FILE, a scenario: what its users would do, by "
        "chance, in its use cases. The same seed gives the same events on every machine.");
    help.options = {
        {{QStringLiteral("o"), QStringLiteral("output")},
         GenerateCommand::tr("FILE"),
         GenerateCommand::tr("Where to: events (.jsonl, .csv) or a scenario with them (.bac.yaml). Default, "
                             "and -: standard output, as JSON lines.")},
        {{QStringLiteral("seed")},
         GenerateCommand::tr("N"),
         GenerateCommand::tr("What chance begins with: a whole number. Default: the workload's.")},
        {{QStringLiteral("duration")},
         GenerateCommand::tr("D"),
         GenerateCommand::tr("For so long, as the scenario writes durations. Default: the workload's.")},
        forceOption(),
        helpOption(),
    };
    help.examples = {QStringLiteral("bacscope generate shop.bac.yaml -o monday.jsonl --seed 1"),
                     QStringLiteral("bacscope generate shop.bac.yaml -o tuesday.bac.yaml --seed 2")};
    return help;
}

ExitStatus generateCommand(const Options& options) {
    const std::optional<QString> path = options.singleFile();
    const QString output = options.value(QStringLiteral("output"));
    const std::optional<Form> form = path ? formOf(output) : std::nullopt;
    if (!form) {
        return ExitStatus::CommandLineWrong;
    }
    if (*form != Form::StandardOutput && isSameFile(output, *path)) {
        complainAboutCommandLine(
            generateName, GenerateCommand::tr("“%1” would overwrite the workload itself.").arg(output));
        return ExitStatus::CommandLineWrong;
    }
    if (*form != Form::StandardOutput) {
        if (const std::optional<ExitStatus> refused = refusedOutput(options, generateName, output)) {
            return *refused;
        }
    }
    const std::optional<Scenario> scenario = openScenario(*path);
    if (!scenario) {
        return ExitStatus::InputWrong;
    }
    if (!scenario->workload) {
        writeError(
            harmless(GenerateCommand::tr("%1: error: there is no workload to make events of").arg(*path)));
        return ExitStatus::InputWrong;
    }
    const std::optional<Wishes> wanted = wishes(options, *scenario);
    if (!wanted) {
        return ExitStatus::CommandLineWrong;
    }
    std::optional<Scenario> generated = regenerated(*scenario, wanted->seed, wanted->duration);
    if (!generated) {
        writeError(harmless(GenerateCommand::tr("%1: error: the workload makes more than %2 events")
                                .arg(*path, QLocale().toString(qulonglong(mostGeneratedEvents)))));
        return ExitStatus::InputWrong;
    }
    // Asked for as events, so that they are there to be read and changed; the workload stays beside them.
    generated->eventsAreGenerated = false;
    return *form == Form::StandardOutput ? writeToStandardOutput(*generated)
                                         : writeToFile(*generated, output, *form);
}

} // namespace bacscope
