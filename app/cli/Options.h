// The options of one command: what there are, as read from the command line, and the help that describes
// them.
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bacscope {

struct OptionHelp {
    QStringList names; ///< without dashes: {"o", "output"}
    QString valueName; ///< empty: takes none
    QString description;
};

struct CommandHelp {
    QString name;        ///< "render"; empty: the program itself
    QString usage;       ///< what follows the name: "FILE -o FIGURE [options]"
    QString purpose;     ///< one line, for the list of commands
    QString description; ///< paragraphs, separated by line breaks
    std::vector<OptionHelp> options;
    std::vector<OptionHelp> furtherOptions; ///< described with another command: here only named
    QString aboutFurtherOptions;            ///< what is said before their names
    QStringList examples;
};

/// "Usage: …", what it is for, its options in aligned columns, examples.
QString helpText(const CommandHelp& command);

/// The end of every help. `withAnomalies`: also the status of a cut that is not consistent.
QString exitStatusText(bool withAnomalies);

/// A command line, read against a command's options.
class Options {
public:
    /// Reads what follows the command's name. On error: says what is wrong on standard error, with the option
    /// that was probably meant; then isValid() is false.
    Options(const CommandHelp& command, const QStringList& arguments);

    bool isValid() const { return m_valid; }
    bool wantsHelp() const { return m_parser.isSet(QStringLiteral("help")); }
    /// The command has such an option.
    bool hasOption(const QString& name) const { return m_names.contains(name); }
    bool isSet(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const { return m_parser.value(name); }
    QStringList values(const QString& name) const { return m_parser.values(name); }
    QStringList files() const { return m_parser.positionalArguments(); }

    /// The one file that most commands take; says what is wrong where there is none or more than one.
    std::optional<QString> singleFile() const;

private:
    QCommandLineParser m_parser;
    QString m_command;
    QStringList m_names;
    bool m_valid = false;
};

/// "bacscope render: …" to standard error, and where help is to be found.
void complainAboutCommandLine(const QString& command, const QString& message);

/// --format text|json, text where it is not there; complains of anything else.
std::optional<bool> wantsJson(const Options& options, const QString& command);

/// "a, b or c", for messages.
QString alternatives(const QStringList& words);

} // namespace bacscope
