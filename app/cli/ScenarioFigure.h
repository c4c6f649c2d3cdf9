// The figures that `render` draws of a scenario, each with all that it borrows.
//
//     std::optional<FigureWishes> wishes = figureWishes(options, "render");
//     std::unique_ptr<ScenarioFigure> made = makeFigure(*wishes, scenario, "render");
//     exportFigureTo(path, *made->figure, settings);
#pragma once

#include "cli/Options.h"

#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "figures/Figure.h"
#include "figures/TimelineFigure.h"
#include "scenario/Scenario.h"
#include "tradeoff/Corners.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace bacscope {

enum class FigureKind { Timeline, Triangle, Map, Landscape, Disaster, Spread, Lock, Granularity };

struct FigureWishes {
    FigureKind kind = FigureKind::Timeline;
    Kept kept = Kept::BackupAndAvailability; ///< Timeline, Triangle
    bool recoveryLine = false;               ///< Timeline
    QStringList services;                    ///< Timeline: those with a lane; Landscape: none, or two
    TimelineShow show = TimelineShow::All;   ///< Timeline
    QStringList selected;                    ///< Timeline: events or entities
};

/// --figure, --keep, --services, --show, --select and --recovery-line.
std::vector<OptionHelp> figureOptions();

/// What the options ask for; complains of what does not exist or does not go together.
std::optional<FigureWishes> figureWishes(const Options& options, const QString& command);

/// Not to be moved: the figure points into it.
struct ScenarioFigure {
    Scenario scenario; ///< as it is under what is kept
    std::shared_ptr<const World> world;
    std::unique_ptr<CutTracker> tracker;
    std::optional<TimelineLock> lock;
    std::optional<RecoveryLine> recoveryLine;
    Cut backups; ///< where they stand while `tracker` stands at the recovery line
    std::unique_ptr<Figure> figure;
};

/// Computes what the figure needs, with a line of progress where that takes long. Null: the services that it
/// is to show do not exist; says so on standard error.
std::unique_ptr<ScenarioFigure> makeFigure(const FigureWishes& wishes, const Scenario& scenario,
                                           const QString& command);

} // namespace bacscope
