// What a lock costs, by the instant at which it begins: the interactions that it blocks and, thinner, its
// length (tradeoff/Lock.h). The cheapest start is marked; starts whose lock would not end in time are shaded.
#pragma once

#include "charts/ChartFigure.h"
#include "tradeoff/Lock.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace bacscope {

class LockChart : public ChartFigure {
    Q_DECLARE_TR_FUNCTIONS(bacscope::LockChart)
public:
    void setTime(const TimeBase& base);
    /// `cheapest`: the numbers of the start that LockIndex::cheapestStart() found, if there is one.
    void setPoints(std::vector<LockNumbers> points, std::optional<LockNumbers> cheapest);
    const std::vector<LockNumbers>& points() const { return m_points; }
    /// From the first start on whose lock ends after it, the chart is shaded.
    void setDisaster(std::optional<Instant> disaster);
    void setNow(std::optional<Instant> start) { setNowAt(start); } ///< the present start

    std::unique_ptr<ChartFigure> clone() const override;
    QString readingText(const ChartReading& reading) const override;
    ChartTarget targetOf(const ChartReading& reading) const override;

protected:
    ChartContent makeContent() const override;
    QString nowText(Instant now) const override;

private:
    std::optional<Instant> endsTooLateFrom() const;
    QString instantWords(Instant instant) const;     ///< with the day where there are several
    static QString blockedText(std::size_t blocked); ///< "3 interactions blocked"

    TimeBase m_base;
    std::vector<LockNumbers> m_points;
    std::optional<LockNumbers> m_cheapest;
    std::optional<Instant> m_disaster;
};

} // namespace bacscope
