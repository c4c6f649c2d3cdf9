// The landscape of two markers: how many anomalies there are for every pair of instants at which two backup
// units may have been backed up, all other markers and the disaster as they are. Exact, never sampled.
//
// Between two neighbouring *breaks* of an axis nothing changes. The anomalies are held as weighted rectangles
// of breaks (each anomaly exists on a few of them), so a landscape of two services with 10^4 events each,
// 10^8 and more pairs, costs what its anomalies cost.
//
//     Landscape landscape(world, cut, orders, payments);
//     landscape.countAt(a, b);                                      // one pair
//     LandscapeRaster picture = landscape.raster(spanA, spanB, 400, 300);
#pragma once

#include "analysis/Anomaly.h"
#include "analysis/Cut.h"
#include "analysis/World.h"
#include "log/Instant.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace bacscope {

/// Counts for `columns` × `rows` pixels, row by row, the row of the earliest instants first. A pixel covers a
/// span of instants on either axis; it holds the least and the most anomalies of all pairs in it, so that
/// neither a consistent pair nor an anomaly is lost to the size of the picture.
struct LandscapeRaster {
    std::size_t columns = 0;
    std::size_t rows = 0;
    std::vector<std::uint32_t> least;
    std::vector<std::uint32_t> most;
};

class Landscape {
public:
    /// `first` and `second` are services of different units; each stands for its unit. Neither's survival
    /// counts.
    Landscape(std::shared_ptr<const World> world, const Cut& cut, ServiceId first, ServiceId second);

    ServiceId first() const { return m_first; }
    ServiceId second() const { return m_second; }
    Instant disaster() const { return m_disaster; }

    /// The instants from which on (up to the next one) counts may differ, ascending, none after the disaster;
    /// before the first one nothing is restored.
    const std::vector<Instant>& firstBreaks() const { return m_breaks[0]; }
    const std::vector<Instant>& secondBreaks() const { return m_breaks[1]; }

    /// All anomalies of the whole system with the two markers there; as CutTracker::counts() says.
    AnomalyCounts countAt(Instant first,
                          Instant second) const; ///< lost and repeatable events are not filled in
    std::size_t totalAt(Instant first, Instant second) const { return countAt(first, second).total(); }

    std::size_t most() const { return m_most; } ///< the largest total of all pairs

    /// Columns are instants of the first service, rows those of the second.
    LandscapeRaster raster(Instant firstFrom, Instant firstTo, Instant secondFrom, Instant secondTo,
                           std::size_t columns, std::size_t rows) const;

private:
    /// Half open in breaks, counted from 1; 0 is "before the first break". The anomaly kind, with a sign.
    struct Rectangle {
        std::uint32_t firstBegin, firstEnd, secondBegin, secondEnd;
        std::int32_t weight;
        AnomalyKind kind;
    };

    ServiceId m_first;
    ServiceId m_second;
    Instant m_disaster;
    std::array<std::vector<Instant>, 2> m_breaks;
    AnomalyCounts m_everywhere; ///< the anomalies that neither marker can change
    std::vector<Rectangle> m_rectangles;
    std::size_t m_most = 0;
};

} // namespace bacscope
