// How many anomalies to expect where the backups lie up to so far apart: mean and 95 % band of every kind
// (tradeoff/Sweeps.h). Grows while the samples are being taken.
#pragma once

#include "charts/ChartFigure.h"
#include "tradeoff/Sweeps.h"

#include <QCoreApplication>

#include <cstdint>
#include <vector>

namespace bacscope {

class SpreadChart : public ChartFigure {
    Q_DECLARE_TR_FUNCTIONS(bacscope::SpreadChart)
public:
    void setTime(const TimeBase& base);
    /// As many as there are so far, by width. `wholeWidth`: the axis goes to here from the beginning, so that
    /// it does not grow with the points; zero: to the last point.
    void setPoints(std::vector<SpreadPoint> points, std::uint64_t seed, Duration wholeWidth = {});
    const std::vector<SpreadPoint>& points() const { return m_points; }
    void setNow(std::optional<Duration> width); ///< how far apart the markers lie now

    std::unique_ptr<ChartFigure> clone() const override;
    QString readingText(const ChartReading& reading) const override;
    ChartTarget targetOf(const ChartReading& reading) const override;

protected:
    ChartContent makeContent() const override;
    QString nowText(Instant now) const override;

private:
    static QString shortNameOf(AnomalyKind kind);
    TimeBase m_base;
    std::vector<SpreadPoint> m_points;
    std::uint64_t m_seed = 0;
    Duration m_wholeWidth;
};

} // namespace bacscope
