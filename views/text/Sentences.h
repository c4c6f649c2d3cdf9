// The sentences in which the program speaks of anomalies, cuts and prices: one place, so that list, hover,
// badge, report and figure say the same thing, and all of it can be translated. Terms and definitions:
// semantics.md; what can be done: the paper (Pardon, Pautasso, Zimmermann 2018).
//
// Borrows scenario and tracker, and speaks of the cut at which the tracker stands when it is asked. Times are
// in the scenario's time base, written as `locale` does; counts inside translated texts are written as
// QLocale() does.
#pragma once

#include "analysis/Anomaly.h"
#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "scenario/Scenario.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace bacscope {

using AnyAnomaly = std::variant<BrokenLink, Orphan, MissingEvent, MissingState>;

/// Everybody who has to do with it.
std::vector<ServiceId> servicesOf(const AnyAnomaly& anomaly, const CutTracker& tracker);

/// What is known of the cut besides.
struct CutContext {
    /// Where the backups stand: a service whose marker is another one was rolled back. Null: where the
    /// markers are. Borrowed.
    const Cut* backups = nullptr;
    std::size_t notHappened = 0; ///< events that a lock denied, or delayed past the disaster
    bool planned = true; ///< the markers are the scenario's backups, not a lock's copies nor none at all
};

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    Sentences(const Scenario& scenario, const CutTracker& tracker, const QLocale& locale,
              const CutContext& context = {});

    // Names
    QString entity(EntityId entity) const; ///< as the log names it, "orders/12"
    QString event(EventId event) const;    ///< "orders/12: paid", by its label; else "orders/12 created"
    QString service(ServiceId service) const;
    QString unit(UnitId unit) const;        ///< its services, "Orders and Shipping"
    QString instant(Instant instant) const; ///< as precise as the scenario needs
    QString at(Instant instant) const;      ///< "at 10:00", "at 2.5 h": when something happened
    QString duration(Duration length) const;
    static QString kindName(AnomalyKind kind, int count);        ///< "broken links", by number
    static QString kindTitle(AnomalyKind kind);                  ///< "Broken links", as a heading
    static QString countOf(AnomalyKind kind, std::size_t count); ///< "2 broken links"
    static QString eventsLost(std::size_t count);                ///< "14 events lost"
    static QString notHappened(std::size_t count);               ///< "8 events did not happen"

    // One anomaly
    QString title(const AnyAnomaly& anomaly) const;   ///< "shipments/3 → orders/3"
    QString summary(const AnyAnomaly& anomaly) const; ///< one line: "14:10 · restored, its target is not"
    /// A sentence or a few, naming both events and the two markers.
    QString explanation(const AnyAnomaly& anomaly) const;
    QString whatAClientSees(const AnyAnomaly& anomaly) const;
    QStringList whatCanBeDone(const AnyAnomaly& anomaly) const; ///< what the paper offers

    // The whole cut
    bool backupsAreKnown() const; ///< else nothing is called consistent
    QString headline() const;     ///< "Consistent", "Not consistent", or "No backups" where none is known
    QString price() const;        ///< "7 events lost · 8 events did not happen · up to 51 min of amnesia"
    QString counts() const;       ///< "1 broken link, 1 orphan, 2 missing events"
    static QString counts(const AnomalyCounts& counts);
    /// "+2 broken links, −1 orphan, 14 events lost": from `before` to `after`; "nothing changes" where equal.
    static QString difference(const AnomalyCounts& before, const AnomalyCounts& after);

    // The recovery line
    QString rollback(const Rollback& rollback) const; ///< who, how far, because of what

    // Things pointed at
    QString describe(EventId event) const; ///< a sentence or two for hover
    QString describeMarker(ServiceId service) const;
    QString describeDisaster() const;

private:
    bool survives(ServiceId service) const;
    bool rolledBack(ServiceId service) const; ///< further than its backup, or although it survived
    Instant marker(ServiceId service) const { return m_tracker.cut().markers[service.at()]; }
    bool nothingRestored(ServiceId service) const { return marker(service).isDistantPast(); }
    /// "orders/12", and for an event that stands for an entity of its own (an imported record) its label as
    /// well.
    QString named(EntityId entity) const;
    QString label(EventId event) const;        ///< on one line, not too long; empty for none
    QString happened(EventId event) const;     ///< "orders/12 was created at 13:58"
    QString backedUp(ServiceId service) const; ///< "Orders was backed up at 13:55"
    QString labelled(EventId event, const QString& text) const;
    EventId firstCreation(EntityId entity) const;        ///< invalid: none
    EventId lastRestoredDeletion(EntityId entity) const; ///< invalid: none
    bool wasDeleted(const MissingState& missing) const;

    /// "In this round Orders counts as backed up at 13:20.", of those who were rolled back; empty: none was.
    QString countsAsBackedUp(const AnyAnomaly& anomaly) const;

    QString titleOf(const BrokenLink& broken) const;
    QString titleOf(const Orphan& orphan) const;
    QString titleOf(const MissingEvent& missing) const;
    QString titleOf(const MissingState& missing) const;
    QString summaryOf(const BrokenLink& broken) const;
    QString summaryOf(const Orphan& orphan) const;
    QString summaryOf(const MissingEvent& missing) const;
    QString summaryOf(const MissingState& missing) const;
    QString explain(const BrokenLink& broken) const;
    QString explain(const Orphan& orphan) const;
    QString explain(const MissingEvent& missing) const;
    QString explain(const MissingState& missing) const;
    QString clientSees(const BrokenLink& broken) const;
    QString clientSees(const Orphan& orphan) const;
    QString clientSees(const MissingEvent& missing) const;
    QString clientSees(const MissingState& missing) const;
    QStringList remedies(const BrokenLink& broken) const;
    QStringList remedies(const Orphan& orphan) const;
    QStringList remedies(const MissingEvent& missing) const;
    QStringList remedies(const MissingState& missing) const;
    QString because(const BrokenLink& broken) const;
    QString because(const Orphan& orphan) const;
    QString because(const MissingEvent& missing) const;
    QString because(const MissingState& missing) const;

    const Scenario& m_scenario;
    const CutTracker& m_tracker;
    QLocale m_locale;
    CutContext m_context;
    bool m_withDate = false; ///< the log spans more than one day
};

} // namespace bacscope
