#include "cli/Options.h"

#include "cli/Console.h"
#include "scenario/Suggestions.h"

#include <QCommandLineOption>
#include <QCoreApplication>

#include <algorithm>

namespace bacscope {

namespace {

struct CommandHelpText {
    Q_DECLARE_TR_FUNCTIONS(CommandHelpText)
};

constexpr qsizetype helpWidth = 80;

QString written(const OptionHelp& option) {
    QStringList names;
    for (const QString& name : option.names) {
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    }
    const QString all = names.join(QStringLiteral(", "));
    return option.valueName.isEmpty() ? all : all + QLatin1Char(' ') + option.valueName;
}

QString wrapped(const QString& text, qsizetype indent) {
    const QString margin(indent, QLatin1Char(' '));
    QString out;
    QString line;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > helpWidth) {
            out += margin + line + QLatin1Char('\n');
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return out + margin + line + QLatin1Char('\n');
}

} // namespace

QString helpText(const CommandHelp& command) {
    const QString name = command.name.isEmpty() ? QString() : command.name + QLatin1Char(' ');
    QString out =
        CommandHelpText::tr("Usage: %1").arg(QStringLiteral("bacscope %1%2").arg(name, command.usage)) +
        QStringLiteral("\n\n");
    const QStringList paragraphs = command.description.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        out += wrapped(paragraph, 0) + QLatin1Char('\n');
    }
    constexpr qsizetype column = 28;
    out += CommandHelpText::tr("Options:") + QLatin1Char('\n');
    for (const OptionHelp& option : command.options) {
        const QString head = QStringLiteral("  ") + written(option);
        const QString tail = wrapped(option.description, column);
        out += head.size() < column ? head + tail.mid(head.size()) : head + QLatin1Char('\n') + tail;
    }
    if (!command.furtherOptions.empty()) {
        QStringList all;
        for (const OptionHelp& option : command.furtherOptions) {
            all.append(QStringLiteral("--") + option.names.last());
        }
        out += QLatin1Char('\n') + wrapped(command.aboutFurtherOptions, 0) +
               wrapped(all.join(QStringLiteral(", ")), 2);
    }
    if (!command.examples.isEmpty()) {
        out += QLatin1Char('\n') + CommandHelpText::tr("Examples:") + QLatin1Char('\n');
        for (const QString& example : command.examples) {
            out += QStringLiteral("  ") + example + QLatin1Char('\n');
        }
    }
    return out;
}

QString exitStatusText(bool withAnomalies) {
    const QString text =
        withAnomalies
            ? CommandHelpText::tr(
                  "Exit status: 0 done; 1 the input is wrong (or the output could not be "
                  "written); 2 the command line is wrong; 3 the cut is not consistent (analyze "
                  "--fail-on-anomaly only).")
            : CommandHelpText::tr("Exit status: 0 done; 1 the input is wrong (or the output could not be "
                                  "written); 2 the command line is wrong.");
    return QLatin1Char('\n') + wrapped(text, 0);
}

Options::Options(const CommandHelp& command, const QStringList& arguments) : m_command(command.name) {
    for (const std::vector<OptionHelp>* options : {&command.options, &command.furtherOptions}) {
        for (const OptionHelp& option : *options) {
            m_parser.addOption(QCommandLineOption(option.names, option.description, option.valueName));
            m_names.append(option.names);
        }
    }
    m_valid = m_parser.parse(QStringList(QStringLiteral("bacscope")) + arguments);
    if (m_valid) {
        return;
    }
    const QStringList unknown = m_parser.unknownOptionNames();
    if (unknown.isEmpty()) {
        complainAboutCommandLine(m_command, m_parser.errorText());
        return;
    }
    for (const QString& name : unknown) {
        const QString dashed = (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
        const QString meant = name.size() == 1 ? QString() : nearest(name, m_names);
        complainAboutCommandLine(
            m_command,
            meant.isEmpty()
                ? CommandHelpText::tr("There is no option %1.").arg(dashed)
                : CommandHelpText::tr("There is no option %1. Did you mean --%2?").arg(dashed, meant));
    }
}

std::optional<QString> Options::singleFile() const {
    const QStringList all = files();
    if (all.size() == 1) {
        return all.first();
    }
    complainAboutCommandLine(
        m_command, all.isEmpty()
                       ? CommandHelpText::tr("Which file?")
                       : CommandHelpText::tr("One file at a time; “%1” is one too many.").arg(all[1]));
    return {};
}

void complainAboutCommandLine(const QString& command, const QString& message) {
    const QString whole =
        command.isEmpty() ? QStringLiteral("bacscope") : QStringLiteral("bacscope ") + command;
    writeError(harmless(QStringLiteral("%1: %2").arg(whole, message)));
    writeError(CommandHelpText::tr("See %1.").arg(whole + QStringLiteral(" --help")));
}

std::optional<bool> wantsJson(const Options& options, const QString& command) {
    const QString text = QStringLiteral("text");
    const QString json = QStringLiteral("json");
    const QString format =
        options.isSet(QStringLiteral("format")) ? options.value(QStringLiteral("format")) : text;
    if (format == text || format == json) {
        return format == json;
    }
    complainAboutCommandLine(
        command,
        CommandHelpText::tr("There is no format “%1”; it is %2.").arg(format, alternatives({text, json})));
    return {};
}

QString alternatives(const QStringList& words) {
    if (words.size() < 2) {
        return words.join(QString());
    }
    return CommandHelpText::tr("%1 or %2")
        .arg(words.first(words.size() - 1).join(QStringLiteral(", ")), words.last());
}

} // namespace bacscope
