#include "cli/Commands.h"
#include "cli/Input.h"
#include "cli/LogOptions.h"

#include <QCoreApplication>

namespace bacscope {

namespace {

struct CheckCommand {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

} // namespace

CommandHelp checkHelp() {
    CommandHelp help;
    help.name = QStringLiteral("check");
    help.usage = CheckCommand::tr("FILE… [options]");
    help.purpose = CheckCommand::tr("Say what is wrong with a file, and where.");
    help.description = CheckCommand::tr(
        "Reads each FILE (a scenario, a log or bare events) and says on standard error what is wrong with "
        "it, with its "
        "place: FILE:LINE:COLUMN. Says nothing where all is well. Warnings do not count as wrong.");
    help.options = {helpOption()};
    takeLogOptions(help);
    help.examples = {QStringLiteral("bacscope check scenarios/*.bac.yaml")};
    return help;
}

ExitStatus checkCommand(const Options& options) {
    const std::optional<ImportOptions> log = importOptions(options, QStringLiteral("check"));
    if (!log) {
        return ExitStatus::CommandLineWrong;
    }
    const QStringList files = options.files();
    if (files.isEmpty()) {
        complainAboutCommandLine(QStringLiteral("check"), CheckCommand::tr("Which file?"));
        return ExitStatus::CommandLineWrong;
    }
    ExitStatus status = ExitStatus::Done;
    for (const QString& file : files) {
        if (!openScenario(file, *log)) {
            status = ExitStatus::InputWrong;
        }
    }
    return status;
}

} // namespace bacscope
