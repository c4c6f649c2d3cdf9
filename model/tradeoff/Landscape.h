// The landscape of two markers: how many anomalies there are for every pair of instants at which two backup
// units may have been backed up, all other markers and the disaster as they are. Exact, never sampled.
//
// Between two neighbouring *breaks* of an axis nothing changes. Each anomaly exists on a few rectangles of
// breaks, and the landscape holds what changes where along the first axis; so two services with 10^4 events
// each, 10^8 and more pairs, cost what their anomalies cost. Only an entity that comes and goes, or is
// referred to and is not, over and over again along both axes costs the product of both.
//
//     Landscape landscape(world, cut, orders, payments);
//     landscape.countAt(a, b);                                      // one pair
//     LandscapeRaster picture = landscape.raster(fromA, toA, fromB, toB, 400, 300);
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
/// span of instants on either axis: the ticks are dealt out evenly, and where there are fewer of them than
/// pixels, several show the same one. It holds the least and the most anomalies of all pairs in it, so that
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

    /// All anomalies of the whole system with the two markers there; as CutTracker::counts() says, but lost
    /// and repeatable events are not filled in. Goes through all changes: for one pair, not for a picture.
    AnomalyCounts countAt(Instant first, Instant second) const;
    std::size_t totalAt(Instant first, Instant second) const { return countAt(first, second).total(); }

    std::size_t most() const { return m_most; } ///< the largest total of all pairs

    /// Columns are instants of the first service, rows those of the second; both spans include their ends,
    /// and a span that ends before it begins is its first instant. The ends are instants, not distantPast().
    LandscapeRaster raster(Instant firstFrom, Instant firstTo, Instant secondFrom, Instant secondTo,
                           std::size_t columns, std::size_t rows) const;

private:
    class Builder;
    class Column;

    /// From this break of the first axis on, so many more anomalies at a stretch of breaks of the second.
    /// Breaks count from 1; 0 is "before the first break".
    struct Change {
        std::uint32_t at;
        std::uint32_t secondBegin;
        std::uint32_t secondEnd; ///< one past the last
        std::uint32_t stripes;   ///< only where these lie too; allOfThem: everywhere in the stretch
        std::int32_t weight;
        AnomalyKind kind;
    };
    static constexpr std::uint32_t allOfThem = 0xffffffffu;

    /// Breaks from `begin` up to `end`, without it.
    struct Run {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    using Runs = std::vector<Run>; ///< ascending, apart

    /// Both breaks included.
    struct Stretch {
        std::uint32_t first;
        std::uint32_t last;
    };
    std::uint32_t place(std::size_t axis, Instant instant) const;
    std::vector<Stretch> pixels(std::size_t axis, Instant from, Instant to, std::size_t count) const;
    /// Goes along the first axis: at the end of each stretch, `column` knows the least and the most in it.
    template <class Done>
    void sweep(const std::vector<Stretch>& stretches, Column& column, Done done) const;
    std::int64_t totalEverywhere() const;

    ServiceId m_first;
    ServiceId m_second;
    Instant m_disaster;
    std::array<std::vector<Instant>, 2> m_breaks;
    /// By AnomalyKind: the anomalies that neither marker can change.
    std::array<std::int64_t, anomalyKindCount> m_everywhere{};
    std::vector<Change> m_changes; ///< by `at`
    std::vector<Runs> m_stripes;
    std::size_t m_most = 0;
};

} // namespace bacscope
