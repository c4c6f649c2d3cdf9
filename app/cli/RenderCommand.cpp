#include "cli/Commands.h"
#include "cli/CutOptions.h"
#include "cli/Input.h"
#include "cli/LogOptions.h"
#include "cli/ScenarioFigure.h"

#include "Translation.h"
#include "export/FigureExporter.h"
#include "figures/Theme.h"

#include <QCoreApplication>

#include <cmath>
#include <memory>
#include <vector>

namespace bacscope {

namespace {

struct RenderCommand {
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

const QString renderName = QStringLiteral("render");

std::nullopt_t complain(const QString& message) {
    complainAboutCommandLine(renderName, message);
    return std::nullopt;
}

/// A file to write, and as what.
struct Output {
    QString path;
    FigureFormat format;
};

std::optional<std::vector<Output>> outputs(const Options& options) {
    std::vector<Output> all;
    for (const QString& path : options.values(QStringLiteral("output"))) {
        if (path.isEmpty()) {
            continue; // complained of below, where no other is named
        }
        const std::optional<FigureFormat> format = figureFormatOf(path);
        if (!format) {
            return complain(RenderCommand::tr("“%1” ends in none of .svg, .pdf and .png.").arg(path));
        }
        all.push_back({path, *format});
    }
    if (all.empty()) {
        return complain(RenderCommand::tr("Where to? Name the figure with -o FILE.svg, .pdf or .png."));
    }
    return all;
}

std::optional<ExportSettings> exportSettings(const Options& options) {
    ExportSettings settings;
    if (options.isSet(QStringLiteral("size"))) {
        const QString text = options.value(QStringLiteral("size"));
        const std::optional<FigureSize> size = FigureSize::parse(text);
        if (!size) {
            return complain(
                RenderCommand::tr("“%1” is not a size: it needs millimetres or pixels, such as 180x90mm "
                                  "or 1600x900px, neither tiny nor huge.")
                    .arg(text));
        }
        settings.size = *size;
    }
    if (options.isSet(QStringLiteral("theme"))) {
        const QString theme = options.value(QStringLiteral("theme"));
        if (theme == QLatin1String("light")) {
            settings.theme = ThemeName::Light;
        } else if (theme == QLatin1String("dark")) {
            settings.theme = ThemeName::Dark;
        } else if (theme == QLatin1String("print")) {
            settings.theme = ThemeName::Print;
        } else {
            return complain(
                RenderCommand::tr("There is no theme “%1”; it is light, dark or print.").arg(theme));
        }
    }
    if (options.isSet(QStringLiteral("dpi"))) {
        bool isNumber = false;
        const QString text = options.value(QStringLiteral("dpi"));
        settings.dpi = text.toDouble(&isNumber);
        // Written so that a NaN is refused as well.
        if (!isNumber || !(settings.dpi >= 20 && settings.dpi <= 2400)) {
            return complain(
                RenderCommand::tr("“%1” is not a resolution: it needs a number from 20 to 2400.").arg(text));
        }
    }
    settings.locale = QLocale();
    settings.legend = !options.isSet(QStringLiteral("no-legend"));
    settings.titleText = options.value(QStringLiteral("title"));
    return settings;
}

} // namespace

CommandHelp renderHelp() {
    CommandHelp help;
    help.name = renderName;
    help.usage = RenderCommand::tr("FILE -o FIGURE [options]");
    help.purpose = RenderCommand::tr("Draw a figure of a scenario as SVG, PDF or PNG.");
    help.description = RenderCommand::tr("Draws the timeline of FILE (a scenario, a log or bare events, as "
                                         "for analyze): the services' events, their "
                                         "backups, and what a restore from them breaks; or another figure of "
                                         "it. Needs no display; "
                                         "the same input gives the same bytes.");
    help.options = {
        {{QStringLiteral("o"), QStringLiteral("output")},
         RenderCommand::tr("FIGURE"),
         RenderCommand::tr("The file to write: .svg, .pdf or .png. Required; several times for several "
                           "files.")},
        {{QStringLiteral("size")},
         RenderCommand::tr("SIZE"),
         RenderCommand::tr("In millimetres or pixels: 180x90mm, 1600x900px. Default: 1600x900px.")},
        {{QStringLiteral("theme")}, QStringLiteral("light|dark|print"), RenderCommand::tr("Default: print.")},
        {{QStringLiteral("language")},
         RenderCommand::tr("CODE"),
         RenderCommand::tr("Of the words and of the scenario's own texts: %1. Default: the system's.")
             .arg(Translation::languages().join(QStringLiteral(", ")))},
        {{QStringLiteral("dpi")},
         RenderCommand::tr("N"),
         RenderCommand::tr("Resolution of a PNG. Default: 300 for sizes in millimetres, 96 for pixels.")},
    };
    const std::vector<OptionHelp> figure = figureOptions();
    help.options.insert(help.options.end(), figure.begin(), figure.end());
    const std::vector<OptionHelp> cut = cutOptions();
    help.options.insert(help.options.end(), cut.begin(), cut.end());
    const std::vector<OptionHelp> rest{
        {{QStringLiteral("no-legend")}, {}, RenderCommand::tr("Leave out the legend.")},
        {{QStringLiteral("title")},
         RenderCommand::tr("TEXT"),
         RenderCommand::tr("Instead of the scenario's title.")},
        helpOption(),
    };
    help.options.insert(help.options.end(), rest.begin(), rest.end());
    takeLogOptions(help);
    help.examples = {
        QStringLiteral("bacscope render sales.bac.yaml -o sales.svg"),
        QStringLiteral("bacscope render sales.bac.yaml -o sales.svg -o sales.pdf -o sales.png"),
        QStringLiteral("bacscope render sales.bac.yaml -o sales.pdf --size 180x90mm --language de"),
        QStringLiteral("bacscope render sales.bac.yaml -o sales.png --theme dark --recovery-line"),
        QStringLiteral("bacscope render sales.bac.yaml -o lock.svg --keep backup+consistency"),
        QStringLiteral("bacscope render sales.bac.yaml -o map.svg --figure map")};
    return help;
}

ExitStatus renderCommand(const Options& options) {
    const std::optional<QString> path = options.singleFile();
    const std::optional<std::vector<Output>> files = path ? outputs(options) : std::nullopt;
    std::optional<ExportSettings> settings = files ? exportSettings(options) : std::nullopt;
    const std::optional<FigureWishes> wishes = settings ? figureWishes(options, renderName) : std::nullopt;
    if (!wishes) {
        return ExitStatus::CommandLineWrong;
    }
    const std::optional<ImportOptions> log = importOptions(options, renderName);
    if (!log) {
        return ExitStatus::CommandLineWrong;
    }
    std::optional<Scenario> scenario = openScenario(*path, *log);
    if (!scenario) {
        return ExitStatus::InputWrong;
    }
    if (!applyCutOptions(*scenario, options, renderName)) {
        return ExitStatus::CommandLineWrong;
    }
    if (!figureFontIsUsable()) {
        writeError(RenderCommand::tr("bacscope render: no font is installed, so no letter could be drawn; "
                                     "install one, such as fonts-inter or fonts-noto-core"));
        return ExitStatus::InputWrong;
    }

    const std::unique_ptr<ScenarioFigure> made = makeFigure(*wishes, *scenario, renderName);
    if (!made) {
        return ExitStatus::CommandLineWrong;
    }
    for (const Output& file : *files) {
        settings->format = file.format;
        const QString problem = exportFigureTo(file.path, *made->figure, *settings);
        if (!problem.isEmpty()) {
            writeError(harmless(QStringLiteral("bacscope render: ") + problem));
            return ExitStatus::InputWrong;
        }
    }
    if (const QString leftOut = made->figure->leftOutInWords(); !leftOut.isEmpty()) {
        writeError(
            harmless(QStringLiteral("bacscope render: ") + leftOut + QLatin1Char(' ') +
                     RenderCommand::tr("--services A,B chooses which are shown.", "A,B: ids of services")));
    }
    return ExitStatus::Done;
}

} // namespace bacscope
