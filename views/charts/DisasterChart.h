// What a restore breaks, by the instant at which the disaster strikes: stacked areas of broken links, orphans
// and what is missing, with the backups as scheduled (tradeoff/Sweeps.h).
#pragma once

#include "charts/ChartFigure.h"
#include "tradeoff/Sweeps.h"

#include <QCoreApplication>

#include <vector>

namespace bacscope {

class DisasterChart : public ChartFigure {
    Q_DECLARE_TR_FUNCTIONS(bacscope::DisasterChart)
public:
    void setTime(const TimeBase& base); ///< how instants are written
    void setPoints(std::vector<DisasterPoint> points);
    const std::vector<DisasterPoint>& points() const { return m_points; }
    /// False: nobody said when anything is backed up, which an empty chart then says. True at first.
    void setBackupsKnown(bool known);
    void setNow(std::optional<Instant> disaster) { setNowAt(disaster); } ///< the present disaster

    std::unique_ptr<ChartFigure> clone() const override;
    QString readingText(const ChartReading& reading) const override;
    ChartTarget targetOf(const ChartReading& reading) const override;

protected:
    ChartContent makeContent() const override;
    QString nowText(Instant now) const override;

private:
    QString instantWords(Instant instant) const; ///< with the day where there are several

    TimeBase m_base;
    bool m_backupsKnown = true;
    std::vector<DisasterPoint> m_points;
};

} // namespace bacscope
