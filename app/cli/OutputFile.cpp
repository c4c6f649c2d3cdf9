#include "cli/OutputFile.h"

#include "text/Plural.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace bacscope {

namespace {

struct OutputFile {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

const QString force = QStringLiteral("force");

} // namespace

OptionHelp forceOption() {
    return {{force}, {}, OutputFile::tr("Replace FILE where it is there already.")};
}

std::optional<ExitStatus> refusedOutput(const Options& options, const QString& command, const QString& path) {
    const QFileInfo file(path);
    const QString program = QStringLiteral("bacscope ") + command;
    if (!file.dir().exists()) {
        writeError(
            harmless(OutputFile::tr("%1: there is no folder “%2” to write “%3” to", "program, folder, file")
                         .arg(program, QDir::toNativeSeparators(file.path()), file.fileName())));
        return ExitStatus::InputWrong;
    }
    if (file.isFile() && !options.isSet(force)) {
        complainAboutCommandLine(command, OutputFile::tr("“%1” is there already; --force replaces it.")
                                              .arg(QDir::toNativeSeparators(path)));
        return ExitStatus::CommandLineWrong;
    }
    return {};
}

void tellWritten(const QString& output, const QString& eventFile, std::size_t events) {
    QString files = output;
    if (!eventFile.isEmpty()) {
        files += QStringLiteral(", ") + output.left(output.lastIndexOf(u'/') + 1) +
                 QFileInfo(eventFile).fileName();
    }
    writeError(harmless(
        OutputFile::tr("%1: %Ln events", "files that were written", pluralCount(events)).arg(files)));
}

} // namespace bacscope
