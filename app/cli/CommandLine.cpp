#include "cli/CommandLine.h"

#include "Translation.h"
#include "cli/Commands.h"
#include "scenario/Suggestions.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <memory>

namespace bacscope {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Command {
    const char* name;
    CommandHelp (*help)();
    ExitStatus (*run)(const Options&);
};

constexpr std::array<Command, 6> commands{{
    {"analyze", analyzeHelp, analyzeCommand},
    {"compare", compareHelp, compareCommand},
    {"render", renderHelp, renderCommand},
    {"generate", generateHelp, generateCommand},
    {"import", importHelp, importCommand},
    {"check", checkHelp, checkCommand},
}};

CommandHelp overallHelp() {
    CommandHelp help;
    help.usage = CommandLine::tr("[FILE…]\n       bacscope COMMAND …");
    help.description = CommandLine::tr("Shows what a restore from separate backups breaks in a microservices "
                                       "architecture. Without a command it opens "
                                       "its window, with the scenarios or logs named.");
    help.options = {helpOption(),
                    {{QStringLiteral("version")}, {}, CommandLine::tr("Say which version this is.")}};
    return help;
}

QString overallHelpText() {
    QString text =
        helpText(overallHelp()) + QLatin1Char('\n') + CommandLine::tr("Commands:") + QLatin1Char('\n');
    for (const Command& command : commands) {
        text += QStringLiteral("  ") + QString::fromLatin1(command.name).leftJustified(10) +
                command.help().purpose + QLatin1Char('\n');
    }
    return text + QLatin1Char('\n') + CommandLine::tr("“bacscope COMMAND --help” says more about each.") +
           QLatin1Char('\n');
}

/// Qt's warning that a shell without a session (a build server, cron) lacks XDG_RUNTIME_DIR is no news to
/// anyone who draws a figure there; whatever else Qt has to say is passed on.
void withoutRuntimeFolder(QtMsgType, const QMessageLogContext&, const QString& message) {
    if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR"))) {
        writeError(message);
    }
}

/// Where the application object is, and the language that the command speaks.
class CommandEnvironment {
public:
    CommandEnvironment(char* program, bool draws) {
        m_arguments[0] = program;
        // The application sees the program's name only: Qt's own options are none of a command's.
        if (draws) {
            qInstallMessageHandler(withoutRuntimeFolder);
            qputenv("QT_QPA_PLATFORM", "offscreen");
            // Charts need a QApplication: the items of Qt Charts are widgets of a scene.
            m_application = std::make_unique<QApplication>(m_count, m_arguments.data());
        } else {
            m_application = std::make_unique<QCoreApplication>(m_count, m_arguments.data());
        }
        m_translation.use(Translation::systemLanguage());
    }

    void speak(const QString& language) { m_translation.use(language); }

private:
    int m_count = 1;
    std::array<char*, 2> m_arguments{};
    std::unique_ptr<QCoreApplication> m_application;
    Translation m_translation;
};

ExitStatus print(const QString& text) {
    return writeResult(text.toUtf8(), {});
}

ExitStatus run(const Command& command, const QStringList& arguments, CommandEnvironment& environment) {
    const Options options(command.help(), arguments);
    if (!options.isValid()) {
        return ExitStatus::CommandLineWrong;
    }
    if (options.wantsHelp()) {
        return print(helpText(command.help()) +
                     exitStatusText(options.hasOption(QStringLiteral("fail-on-anomaly"))));
    }
    // Every command that has the option speaks that language.
    const QString option = QStringLiteral("language");
    if (const QString language = options.hasOption(option) ? options.value(option) : QString();
        !language.isEmpty()) {
        const QString spoken = Translation::match(language);
        if (spoken.isEmpty()) {
            complainAboutCommandLine(QString::fromLatin1(command.name),
                                     CommandLine::tr("There is no language “%1”; it is %2.")
                                         .arg(language, alternatives(Translation::languages())));
            return ExitStatus::CommandLineWrong;
        }
        environment.speak(spoken);
    }
    return command.run(options);
}

/// A first argument that is neither a command nor a file, and looks like a misspelt command.
QString misspeltCommand(const QString& first) {
    if (first.contains(QLatin1Char('.')) || first.contains(QLatin1Char('/')) || QFileInfo::exists(first)) {
        return {};
    }
    QStringList names;
    for (const Command& command : commands) {
        names.append(QString::fromLatin1(command.name));
    }
    return nearest(first, names);
}

/// Those of QGuiApplication and QApplication; they may be written with one dash or two.
bool isQtOption(const QString& argument) {
    static const QStringList known{
        QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
        QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
        QStringLiteral("qwindowgeometry"), QStringLiteral("geometry"),
        QStringLiteral("display"),         QStringLiteral("qwindowicon"),
        QStringLiteral("qwindowtitle"),    QStringLiteral("icon"),
        QStringLiteral("title"),           QStringLiteral("session"),
        QStringLiteral("reverse"),         QStringLiteral("style"),
        QStringLiteral("stylesheet"),
    };
    const QString name = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
    return known.contains(name.section(QLatin1Char('='), 0, 0));
}

/// Why there can be no window: an option that nobody knows, or no display. (Qt itself would abort.)
std::optional<ExitStatus> refuseWindow(const QStringList& arguments, char* program) {
    bool choosesPlatform = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    for (const QString& argument : arguments) {
        if (argument == QLatin1String("--")) {
            break;
        }
        if (!argument.startsWith(QLatin1Char('-'))) {
            continue;
        }
        if (!isQtOption(argument)) {
            CommandEnvironment environment(program, false);
            const QString& first = arguments.first();
            complainAboutCommandLine(
                {}, first.startsWith(QLatin1Char('-')) || QFileInfo::exists(first)
                        ? CommandLine::tr("There is no option %1.").arg(argument)
                        : CommandLine::tr("There is neither a command nor a file “%1”.").arg(first));
            return ExitStatus::CommandLineWrong;
        }
        choosesPlatform = choosesPlatform || argument.contains(QLatin1String("platform")) ||
                          argument.contains(QLatin1String("display"));
    }
#ifdef Q_OS_LINUX
    if (!choosesPlatform && qEnvironmentVariableIsEmpty("DISPLAY") &&
        qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        CommandEnvironment environment(program, false);
        writeError(CommandLine::tr(
            "bacscope: there is no display to open a window on. Without one: bacscope analyze, compare, "
            "render, generate, import, check."));
        return ExitStatus::InputWrong;
    }
#endif
    return {};
}

} // namespace

OptionHelp helpOption() {
    return {{QStringLiteral("h"), QStringLiteral("help")}, {}, CommandLine::tr("Show this help.")};
}

std::optional<int> runCommandLine(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QFile::decodeName(argv[i]));
    }
    const auto done = [](ExitStatus status) { return static_cast<int>(status); };
    const QString first = arguments.isEmpty() ? QString() : arguments.first();
    for (const Command& command : commands) {
        if (first == QLatin1String(command.name)) {
            CommandEnvironment environment(argv[0], command.run == renderCommand);
            return done(run(command, arguments.sliced(1), environment));
        }
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        CommandEnvironment environment(argv[0], false);
        return done(print(overallHelpText() + exitStatusText(true)));
    }
    if (first == QLatin1String("--version")) {
        CommandEnvironment environment(argv[0], false);
        return done(print(QStringLiteral("bacscope " BACSCOPE_VERSION "\n")));
    }
    if (const QString meant = misspeltCommand(first); !meant.isEmpty()) {
        CommandEnvironment environment(argv[0], false);
        complainAboutCommandLine(
            {}, CommandLine::tr("There is no command “%1”. Did you mean “%2”?").arg(first, meant));
        return done(ExitStatus::CommandLineWrong);
    }
    if (const std::optional<ExitStatus> refused = refuseWindow(arguments, argv[0])) {
        return done(*refused);
    }
    return {};
}

QStringList windowFiles(const QStringList& applicationArguments) {
    QStringList files = applicationArguments.mid(1);
    files.removeOne(QStringLiteral("--"));
    return files;
}

} // namespace bacscope
