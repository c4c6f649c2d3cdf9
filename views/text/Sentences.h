// The sentences in which the program speaks of anomalies, cuts and prices: one place, so that list, hover, badge,
// report and figure say the same thing, and all of it can be translated.
#pragma once

#include "analysis/Anomaly.h"
#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "scenario/Scenario.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <variant>

namespace bacscope {

using AnyAnomaly = std::variant<BrokenLink, Orphan, MissingEvent, MissingState>;

class Sentences {
public:
    Sentences(const Scenario& scenario, const CutTracker& tracker, const QLocale& locale);

    // Names
    QString entity(EntityId entity) const;    ///< as the log names it, "orders/12"
    QString event(EventId event) const;       ///< its label, else "orders/12 created"
    QString service(ServiceId service) const;
    QString instant(Instant instant) const;   ///< as precise as the scenario needs
    QString duration(Duration length) const;
    static QString kindName(AnomalyKind kind, int count); ///< "broken links", by number

    // One anomaly
    QString title(const AnyAnomaly& anomaly) const;       ///< "shipments/3 → orders/3"
    QString summary(const AnyAnomaly& anomaly) const;     ///< one line: "14:10 · restored, its order is not"
    /// One sentence or two, naming both events and the two markers.
    QString explanation(const AnyAnomaly& anomaly) const;
    QString whatAClientSees(const AnyAnomaly& anomaly) const;
    QStringList whatCanBeDone(const AnyAnomaly& anomaly) const; ///< what the paper offers

    // The whole cut
    QString headline() const;                             ///< "Consistent" / "Not consistent"
    QString price() const;                                ///< "7 events lost · up to 51 min of amnesia"
    QString counts() const;                               ///< "1 broken link, 1 orphan, 2 missing events"
    /// "+2 broken links, −1 orphan, 14 events lost": from `before` to `after`; "nothing changes" where equal.
    static QString difference(const AnomalyCounts& before, const AnomalyCounts& after);

    // The recovery line
    QString rollback(const Rollback& rollback) const;     ///< who, how far, because of what

    // Things pointed at
    QString describe(EventId event) const;                ///< one sentence for hover
    QString describeMarker(ServiceId service) const;
    QString describeDisaster() const;

private:
    const Scenario& m_scenario;
    const CutTracker& m_tracker;
    QLocale m_locale;
};

} // namespace bacscope
