// What a chart says, before it has a size: lines and areas, the places at which one can read them, what is
// marked, and the words. Data, so that tests compare it as text and one painter draws every chart.
#pragma once

#include "charts/ChartLook.h"
#include "figures/TimeScale.h"
#include "log/Instant.h"
#include "log/TimeBase.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace bacscope {

struct ChartSeries {
    enum class Shape {
        Steps, ///< holds its value up to the next point
        Area,  ///< as Steps, filled from `low` on: stacked areas
        Line,  ///< from point to point
        Band   ///< filled from `low` to the values, edges drawn thinly; not in the legend
    };

    Shape shape = Shape::Line;
    ChartTone tone = ChartTone::Ink;
    QString name;               ///< for the legend; any characters
    std::vector<double> values; ///< one for each stop of the chart
    std::vector<double> low;    ///< of Area and Band; as many
    bool onRight = false;       ///< measured by the axis on the right
    bool thin = false;
    QString shortName = {}; ///< for a legend that has no room for all names; empty: the name itself
};

/// A place with a word: the cheapest start, the best partition.
struct ChartMark {
    Instant at;
    std::optional<double> value; ///< on the left axis; none: the whole height
    QString word;
};

/// From there on to the right end: what does not count as the rest does.
struct ChartShade {
    Instant from;
    QString words; ///< drawn where there is room
};

struct ChartAxis {
    enum class Kind {
        None,    ///< not there
        Instant, ///< as on the timeline
        Length,  ///< lengths of time
        Count,   ///< whole numbers
        Number
    };

    Kind kind = Kind::None;
    QString title;           ///< with the unit
    QString shortTitle = {}; ///< where there is no room for the other; may be empty
};

struct ChartContent {
    QString title;
    QString empty;   ///< a sentence in place of the plot; then nothing else but title and caption counts
    QString caption; ///< a line, or two where there is room
    QStringList shortCaptions = {}; ///< where there is not: the most telling one first, the last one shortest
    QString summary;                ///< what it shows, in words

    TimeBase base;
    TimeSpan span; ///< of the x axis; counts: `ticksPerCount` ticks each
    ChartAxis x;
    ChartAxis left;
    ChartAxis right;
    std::vector<ChartSeries> series; ///< from back to front
    std::vector<ChartMark> marks;
    std::optional<ChartShade> shade;
    std::vector<Instant> stops;     ///< where the chart can be read, ascending; at least one where not empty
    bool holdsBetweenStops = false; ///< what is known at a stop holds up to the next one

    static constexpr std::int64_t ticksPerCount = 1'000;
};

} // namespace bacscope
