// What merging services buys: the anomalies to expect (mean and 95 % band) and the size of the largest unit,
// by the number of units, from the monolith to every aggregate on its own (tradeoff/Granularity.h).
#pragma once

#include "charts/ChartFigure.h"
#include "tradeoff/Granularity.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace bacscope {

class GranularityChart : public ChartFigure {
    Q_DECLARE_TR_FUNCTIONS(bacscope::GranularityChart)
public:
    /// In any order. A step whose `expected` has no samples (yet) is not shown. `width` and `seed` say how
    /// the expected anomalies were computed, for the caption.
    void setSteps(const std::vector<GranularityStep>& steps, const TimeBase& base, Duration width,
                  std::uint64_t seed);
    /// The decomposition as it is; where its `expected` has no samples, only its number of units is shown.
    void setPresent(const std::optional<GranularityStep>& present);
    /// By expected anomalies (recommendedWay()); none: not known yet.
    void setRecommended(const std::optional<GranularityStep>& recommended);
    /// By coupling, with at most `limit` aggregates in a unit (bestPartition()).
    void setLeastCoupling(const std::optional<GranularityStep>& best, std::size_t limit);

    std::unique_ptr<ChartFigure> clone() const override;
    QString readingText(const ChartReading& reading) const override;
    /// Step: a position in steps().
    ChartTarget targetOf(const ChartReading& reading) const override;

protected:
    ChartContent makeContent() const override;
    QString nowText(Instant now) const override;

private:
    /// A step without its groups: of hundreds of steps they would be the most of it.
    struct Point {
        std::size_t units = 0;
        std::size_t largest = 0;
        SpreadPoint expected;
        Partition partition; ///< of marks, to tell whether two are the same
    };
    static Point pointOf(const GranularityStep& step);
    static std::optional<Point> markOf(const std::optional<GranularityStep>& step);
    static QString unitsText(std::size_t units);
    const Point& stepAt(std::size_t stop) const { return m_steps[m_order[stop]]; }
    void addMarks(ChartContent& content) const;

    std::vector<Point> m_steps;
    std::vector<std::size_t> m_order; ///< of those with samples, by number of units
    TimeBase m_base;
    Duration m_width;
    std::uint64_t m_seed = 0;
    std::optional<Point> m_present;
    std::optional<Point> m_recommended;
    std::optional<Point> m_leastCoupling;
    std::size_t m_limit = 0;
};

} // namespace bacscope
