#include "cli/LogOptions.h"

#include <QCoreApplication>

#include <utility>

namespace bacscope {

namespace {

struct LogOptions {
    Q_DECLARE_TR_FUNCTIONS(LogOptions)
};

/// One of several words for an option; complains of any other.
template <class Value>
bool choose(const Options& options, const QString& command, const QString& option,
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
        command,
        LogOptions::tr("--%1 is %2, not “%3”.").arg(option, alternatives(known), options.value(option)));
    return false;
}

} // namespace

std::vector<OptionHelp> logOptions() {
    return {
        {{QStringLiteral("interaction")},
         QStringLiteral("cause|trace"),
         LogOptions::tr(
             "What makes an interaction: each cause across services (the default), or a whole trace.")},
        {{QStringLiteral("references")},
         LogOptions::tr("WHICH"),
         LogOptions::tr("effect-to-cause (the default), cause-to-effect or none.")},
        {{QStringLiteral("keep-clocks")},
         {},
         LogOptions::tr("Do not shift clocks that contradict what caused what.")},
        {{QStringLiteral("time-unit")},
         QStringLiteral("s|ms|us|ns"),
         LogOptions::tr("What numbers that tell a time count since 1970. Default: microseconds in Zipkin "
                        "traces, in ShiViz logs whatever makes sense.")},
        {{QStringLiteral("skip-bad")},
         {},
         LogOptions::tr("Go on after records that cannot be read, and count them.")},
        {{QStringLiteral("multi-line")},
         {},
         LogOptions::tr("ShiViz: take lines that continue a record as part of it.")},
        {{QStringLiteral("pattern")},
         LogOptions::tr("REGEX"),
         LogOptions::tr(
             "ShiViz: the regular expression of a record, with the named groups host, clock and event. "
             "Default: whichever of the usual ones fits.")},
        {{QStringLiteral("delimiter")},
         LogOptions::tr("REGEX"),
         LogOptions::tr("ShiViz: the regular expression of the lines between executions; its group trace is "
                        "their name. Default: === NAME ===.")},
        {{QStringLiteral("execution")},
         LogOptions::tr("NAME"),
         LogOptions::tr("ShiViz: which execution, where the log has several. Default: the first.")},
        {{QStringLiteral("use-cases")},
         LogOptions::tr("FILE|none"),
         LogOptions::tr("Service Cutter: the user representations, or none. Default: the file beside the "
                        "model.")},
    };
}

void takeLogOptions(CommandHelp& command) {
    command.furtherOptions = logOptions();
    command.aboutFurtherOptions = LogOptions::tr(
        "Where FILE is a log, these options of “bacscope import” say how it is read (see its --help):");
}

std::optional<ImportOptions> importOptions(const Options& options, const QString& command) {
    using Scope = ImportOptions::InteractionScope;
    using Direction = ImportOptions::ReferenceDirection;
    using Unit = LogTimeUnit;
    ImportOptions result;
    Unit unit = Unit::Microseconds;
    if (!choose<Scope>(options, command, QStringLiteral("interaction"),
                       {{QStringLiteral("cause"), Scope::Cause}, {QStringLiteral("trace"), Scope::Trace}},
                       result.interactions) ||
        !choose<Direction>(options, command, QStringLiteral("references"),
                           {{QStringLiteral("effect-to-cause"), Direction::EffectToCause},
                            {QStringLiteral("cause-to-effect"), Direction::CauseToEffect},
                            {QStringLiteral("none"), Direction::None}},
                           result.references) ||
        !choose<Unit>(options, command, QStringLiteral("time-unit"),
                      {{QStringLiteral("s"), Unit::Seconds},
                       {QStringLiteral("ms"), Unit::Milliseconds},
                       {QStringLiteral("us"), Unit::Microseconds},
                       {QStringLiteral("ns"), Unit::Nanoseconds}},
                      unit)) {
        return {};
    }
    if (command == QLatin1String("import") && options.isSet(QStringLiteral("format"))) {
        LogFormat format = LogFormat::ShiViz;
        if (!choose<LogFormat>(options, command, QStringLiteral("format"),
                               {{QStringLiteral("shiviz"), LogFormat::ShiViz},
                                {QStringLiteral("zipkin"), LogFormat::Zipkin},
                                {QStringLiteral("servicecutter"), LogFormat::ServiceCutter}},
                               format)) {
            return {};
        }
        result.format = format;
    }
    if (options.isSet(QStringLiteral("time-unit"))) {
        result.timeUnit = unit;
    }
    result.pattern = options.value(QStringLiteral("pattern"));
    result.delimiter = options.value(QStringLiteral("delimiter"));
    result.execution = options.value(QStringLiteral("execution"));
    result.useCases = options.value(QStringLiteral("use-cases"));
    result.withoutUseCases = result.useCases == QLatin1String("none"); // a file of this name: ./none
    result.keepClocks = options.isSet(QStringLiteral("keep-clocks"));
    result.skipBad = options.isSet(QStringLiteral("skip-bad"));
    result.multiLine = options.isSet(QStringLiteral("multi-line"));
    return result;
}

} // namespace bacscope
