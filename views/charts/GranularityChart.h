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
    /// In any order. A step whose `expected` has no samples yet is shown once it has. `width` and `seed` say
    /// how the expected anomalies were computed, for the caption.
    void setSteps(std::vector<GranularityStep> steps, const TimeBase& base, Duration width,
                  std::uint64_t seed);
    const std::vector<GranularityStep>& steps() const { return m_steps; }
    /// The decomposition as it is; where its `expected` has no samples, only its number of units is shown.
    void setPresent(std::optional<GranularityStep> present);
    /// The best partition with at most `limit` aggregates in a unit.
    void setBest(std::optional<GranularityStep> best, std::size_t limit);

    std::unique_ptr<ChartFigure> clone() const override;
    QString readingText(const ChartReading& reading) const override;
    /// Step: a position in steps().
    ChartTarget targetOf(const ChartReading& reading) const override;

protected:
    ChartContent makeContent() const override;
    QString nowText(Instant now) const override;

private:
    static QString unitsText(std::size_t units);
    const GranularityStep& stepAt(std::size_t stop) const;

    std::vector<GranularityStep> m_steps;
    std::vector<std::size_t> m_order; ///< of those with samples, by number of units
    TimeBase m_base;
    Duration m_width;
    std::uint64_t m_seed = 0;
    std::optional<GranularityStep> m_present;
    std::optional<GranularityStep> m_best;
    std::size_t m_limit = 0;
};

} // namespace bacscope
