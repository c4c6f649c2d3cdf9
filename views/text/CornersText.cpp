#include "text/CornersText.h"

#include "text/Glossary.h"
#include "text/PlainText.h"
#include "text/Plural.h"
#include "text/Sentences.h"
#include "text/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace bacscope {

namespace {

struct CornersText {
    Q_DECLARE_TR_FUNCTIONS(CornersText)
};

constexpr std::array<Kept, keptCount> allKept{Kept::BackupAndAvailability, Kept::BackupAndConsistency,
                                              Kept::AvailabilityAndConsistency};

QString anomalyCount(std::size_t count) {
    return count == 0   ? CornersText::tr("no anomalies")
           : count == 1 ? CornersText::tr("1 anomaly")
                        : CornersText::tr("%Ln anomalies", nullptr, pluralCount(count));
}

/// "2 broken links, 1 orphan and 3 missing events"
QString anomaliesInProse(const AnomalyCounts& counts, const QLocale& locale) {
    QStringList parts;
    for (const AnomalyKind kind : {AnomalyKind::BrokenLink, AnomalyKind::Orphan, AnomalyKind::MissingEvent,
                                   AnomalyKind::MissingState}) {
        if (counts.of(kind) > 0) {
            parts.append(Sentences::countOf(kind, counts.of(kind)));
        }
    }
    return locale.createSeparatedList(parts);
}

class Says {
public:
    Says(const CornerComparison& comparison, const Scenario& scenario, const QLocale& locale)
        : m_comparison(comparison), m_scenario(scenario), m_locale(locale) {}

    QString duration(Duration length) const { return durationText(length, m_scenario.time, m_locale); }
    QString instant(Instant instant) const {
        return instantText(instant, m_scenario.time, m_locale, {}, spansDays(m_scenario));
    }

    QString consistencyGivenUp() const {
        const AnomalyCounts& counts = m_comparison[Kept::BackupAndAvailability].counts;
        return counts.isConsistent()
                   ? CornersText::tr("Consistency is given up, though nothing is wrong after this disaster: "
                                     "these backups happen to fit together.")
                   : CornersText::tr("Consistency is given up: %1 after this disaster.")
                         .arg(anomaliesInProse(counts, m_locale));
    }

    QString availabilityGivenUp(const LockNumbers& lock) const {
        if (lock.length() <= Duration{}) {
            return CornersText::tr("Availability is given up, though for no time at all: nothing is in "
                                   "flight, and the copies take no time.");
        }
        const QString length = duration(lock.length());
        if (lock.blocked == 0) {
            return CornersText::tr("Availability is given up: writes stop for %1, in which no interaction "
                                   "begins.")
                .arg(length);
        }
        const QString count = interactionCount(lock.blocked);
        const int n = pluralCount(lock.blocked);
        if (m_comparison.blocked == Blocked::Denied) {
            return lock.blocked == 1
                       ? CornersText::tr("Availability is given up: writes stop for %1, 1 interaction is "
                                         "denied.")
                             .arg(length)
                       : CornersText::tr("Availability is given up: writes stop for %1, %2 are denied.",
                                         "%2: so many interactions", n)
                             .arg(length, count);
        }
        const QString longest = duration(lock.longestDelay);
        return lock.blocked == 1
                   ? CornersText::tr("Availability is given up: writes stop for %1, 1 interaction waits "
                                     "%2.")
                         .arg(length, longest)
                   : CornersText::tr("Availability is given up: writes stop for %1, %2 wait up to %3.",
                                     "%2: so many interactions", n)
                         .arg(length, count, longest);
    }

    /// What goes on the sentence about the lock; empty: nothing.
    static QString notHappened(std::size_t count) {
        return count == 0 ? QString() : QLatin1Char(' ') + Sentences::notHappened(count) + QLatin1Char('.');
    }

    QString backupGivenUp() const {
        const std::size_t lost = m_comparison[Kept::AvailabilityAndConsistency].counts.lostEvents;
        if (lost == 0) {
            return CornersText::tr("Backup is given up, though nothing has happened yet that the disaster "
                                   "could take.");
        }
        return lost == 1 ? CornersText::tr("Backup is given up: the disaster takes the only event since the "
                                           "beginning.")
                         : CornersText::tr("Backup is given up: the disaster takes all %Ln events since the "
                                           "beginning.",
                                           nullptr, pluralCount(lost));
    }

private:
    const CornerComparison& m_comparison;
    const Scenario& m_scenario;
    const QLocale& m_locale;
};

const LockNumbers* lockOf(const CornerComparison& comparison) {
    const std::optional<LockNumbers>& lock = comparison[Kept::BackupAndConsistency].lock;
    return lock ? &*lock : nullptr;
}

/// Puts the rows of the table together. What a cell costs decides which of the three is best.
class RowsMaker {
public:
    RowsMaker(const CornerComparison& comparison, const Scenario& scenario, const QLocale& locale)
        : m_comparison(comparison), m_say(comparison, scenario, locale), m_locale(locale) {}

    std::vector<CornerRow> make() && {
        anomalies();
        lostEvents();
        notHappened();
        amnesia();
        lock();
        availability();
        return std::move(m_rows);
    }

private:
    template <class Cost, class Text>
    CornerRow& add(Kept about, const QString& label, const QString& definition, Cost cost, Text text,
                   std::optional<AnomalyKind> kind = {}) {
        CornerRow row{label, definition, {}, {}, {}, about, kind, CornerRow::Measure::Count, {}};
        std::array<double, keptCount>& costs = row.costs;
        for (const CornerCost& one : m_comparison.costs) {
            const auto i = static_cast<std::size_t>(one.kept);
            costs[i] = cost(one);
            row.values[i] = text(one);
        }
        const auto [least, most] = std::ranges::minmax(costs);
        for (std::size_t i = 0; i < keptCount; ++i) {
            row.best[i] = costs[i] == least && least < most;
            row.zero[i] = costs[i] == 0;
        }
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }

    QString count(std::size_t count) const { return m_locale.toString(qulonglong(count)); }

    void anomalies() {
        add(
            Kept::BackupAndAvailability, CornersText::tr("Anomalies"),
            CornersText::tr("What is wrong after the restore: broken links, orphans, missing events and "
                            "missing state."),
            [](const CornerCost& cost) { return static_cast<double>(cost.counts.total()); },
            [this](const CornerCost& cost) { return count(cost.counts.total()); });
        for (const AnomalyKind kind : {AnomalyKind::BrokenLink, AnomalyKind::Orphan,
                                       AnomalyKind::MissingEvent, AnomalyKind::MissingState}) {
            add(
                Kept::BackupAndAvailability, Sentences::kindTitle(kind), definitionOf(termOf(kind), m_locale),
                [kind](const CornerCost& cost) { return static_cast<double>(cost.counts.of(kind)); },
                [this, kind](const CornerCost& cost) { return count(cost.counts.of(kind)); }, kind);
        }
    }

    void lostEvents() {
        add(
            Kept::BackupAndAvailability, CornersText::tr("Lost events"),
            CornersText::tr("Events after the backup of their service: the restore does not bring them "
                            "back."),
            [](const CornerCost& cost) { return static_cast<double>(cost.counts.lostEvents); },
            [this](const CornerCost& cost) {
                return CornersText::tr("%1 of %2", "so many lost of all events")
                    .arg(count(cost.counts.lostEvents), count(cost.happened));
            });
    }

    void notHappened() {
        if (std::ranges::all_of(m_comparison.costs,
                                [](const CornerCost& cost) { return cost.notHappened == 0; })) {
            return;
        }
        add(
            Kept::BackupAndConsistency, CornersText::tr("Did not happen", "events"),
            definitionOf(Term::NotHappened, m_locale),
            [](const CornerCost& cost) { return static_cast<double>(cost.notHappened); },
            [this](const CornerCost& cost) { return count(cost.notHappened); });
    }

    void amnesia() {
        add(
            Kept::BackupAndAvailability, CornersText::tr("Amnesia interval"),
            CornersText::tr("From the backup to the disaster, the longest of all services: what happened "
                            "then is forgotten."),
            [](const CornerCost& cost) {
                return cost.amnesia ? static_cast<double>(cost.amnesia->ticks)
                                    : std::numeric_limits<double>::infinity();
            },
            [this](const CornerCost& cost) {
                return !cost.amnesia                 ? CornersText::tr("everything", "is forgotten")
                       : *cost.amnesia <= Duration{} ? CornersText::tr("none", "no length of time")
                                                     : m_say.duration(*cost.amnesia);
            })
            .measure = CornerRow::Measure::Length;
    }

    void lock() {
        const auto ofLock = [](const CornerCost& cost, auto value) {
            return cost.lock ? static_cast<double>(value(*cost.lock)) : 0.0;
        };
        const auto lengthText = [this](const CornerCost& cost, Duration length) {
            return !cost.lock || length <= Duration{} ? CornersText::tr("none", "no length of time")
                                                      : m_say.duration(length);
        };
        add(
            Kept::BackupAndConsistency, CornersText::tr("Locked time"),
            CornersText::tr("How long writes stop: until what is in flight has ended and everything is "
                            "copied. Reads go on."),
            [&](const CornerCost& cost) {
                return ofLock(cost, [](const LockNumbers& lock) { return lock.length().ticks; });
            },
            [&](const CornerCost& cost) {
                return lengthText(cost, cost.lock ? cost.lock->length() : Duration{});
            })
            .measure = CornerRow::Measure::Length;
        const bool denied = m_comparison.blocked == Blocked::Denied;
        add(
            Kept::BackupAndConsistency,
            denied ? CornersText::tr("Denied interactions") : CornersText::tr("Delayed interactions"),
            denied ? CornersText::tr("Interactions that would begin while writes stop, and are refused.")
                   : CornersText::tr("Interactions that would begin while writes stop, and wait until the "
                                     "lock ends."),
            [&](const CornerCost& cost) {
                return ofLock(cost, [](const LockNumbers& lock) { return lock.blocked; });
            },
            [this](const CornerCost& cost) { return count(cost.lock ? cost.lock->blocked : 0); });
        if (!denied) {
            add(
                Kept::BackupAndConsistency, CornersText::tr("Longest delay"),
                CornersText::tr("How long the first of the delayed interactions waits."),
                [&](const CornerCost& cost) {
                    return ofLock(cost, [](const LockNumbers& lock) { return lock.longestDelay.ticks; });
                },
                [&](const CornerCost& cost) {
                    return lengthText(cost, cost.lock ? cost.lock->longestDelay : Duration{});
                })
                .measure = CornerRow::Measure::Length;
        }
    }

    void availability() {
        add(
            Kept::BackupAndConsistency, CornersText::tr("Availability"),
            CornersText::tr("The part of the time from the first event to the disaster in which writes do "
                            "not stop."),
            [](const CornerCost& cost) { return 1 - cost.availability; },
            [this](const CornerCost& cost) { return percentText(cost.availability, m_locale); })
            .measure = CornerRow::Measure::Share;
    }

    const CornerComparison& m_comparison;
    Says m_say;
    const QLocale& m_locale;
    std::vector<CornerRow> m_rows;
};

/// "Backup + availability" on two lines of a table's head.
std::array<QString, 2> keptOnTwoLines(Kept kept) {
    const QString name = keptName(kept);
    const qsizetype plus = name.indexOf(QStringLiteral("+ "));
    return plus < 0 ? std::array{QString(), name} : std::array{name.left(plus + 1), name.mid(plus + 2)};
}

} // namespace

QString cornerName(Corner corner) {
    switch (corner) {
    case Corner::Backup:
        return CornersText::tr("Backup");
    case Corner::Availability:
        return CornersText::tr("Availability");
    case Corner::Consistency:
        break;
    }
    return CornersText::tr("Consistency");
}

QString keptName(Kept kept) {
    switch (kept) {
    case Kept::BackupAndAvailability:
        return CornersText::tr("Backup + availability");
    case Kept::BackupAndConsistency:
        return CornersText::tr("Backup + consistency");
    case Kept::AvailabilityAndConsistency:
        break;
    }
    return CornersText::tr("Availability + consistency");
}

QString keptSentence(Kept kept) {
    switch (kept) {
    case Kept::BackupAndAvailability:
        return CornersText::tr("Every service is backed up on its own schedule, and nothing stops.");
    case Kept::BackupAndConsistency:
        return CornersText::tr("Writes stop until what is in flight has ended and everything is copied at "
                               "one instant.");
    case Kept::AvailabilityAndConsistency:
        break;
    }
    return CornersText::tr("Nothing stops, and there is no backup of the whole.");
}

QString interactionCount(std::size_t count) {
    return count == 0   ? CornersText::tr("no interaction")
           : count == 1 ? CornersText::tr("1 interaction")
                        : CornersText::tr("%Ln interactions", nullptr, pluralCount(count));
}

QString percentText(double share, const QLocale& locale) {
    const double percent = 100 * share;
    int decimals = percent == 100 || percent == 0 ? 0 : 1;
    const auto reads = [&](double value) {
        return locale.toString(percent, 'f', decimals) == locale.toString(value, 'f', decimals);
    };
    while (decimals > 0 && decimals < 9 && (reads(100) || reads(0))) {
        ++decimals;
    }
    //: A share, with the sign for percent as the language sets it.
    return CornersText::tr("%1%").arg(locale.toString(percent, 'f', decimals));
}

QString givenUpSentence(const CornerComparison& comparison, Kept kept, const Scenario& scenario,
                        const QLocale& locale) {
    const Says say(comparison, scenario, locale);
    switch (kept) {
    case Kept::BackupAndAvailability:
        if (!scenario.hasBackups()) {
            return CornersText::tr("No backup is known: as if everything were backed up at the disaster.");
        }
        // The theorem is about several of them.
        return scenario.units().size() == 1 && comparison[kept].counts.isConsistent()
                   ? CornersText::tr(
                         "Nothing is given up: there is only one backup unit, and one backup is always "
                         "consistent with itself.")
                   : say.consistencyGivenUp();
    case Kept::BackupAndConsistency:
        return say.availabilityGivenUp(comparison[kept].lock.value_or(LockNumbers{})) +
               say.notHappened(comparison[kept].notHappened);
    case Kept::AvailabilityAndConsistency:
        break;
    }
    return say.backupGivenUp();
}

QString lockCaveat(const CornerComparison& comparison, const Scenario& scenario) {
    QStringList caveats;
    const LockNumbers* const lock = lockOf(comparison);
    if (lock != nullptr && lock->end > scenario.disasterInstant()) {
        caveats.append(
            CornersText::tr("The disaster strikes before the lock ends; its copy is used all the same."));
    }
    if (lock != nullptr && lock->end == lock->copy) {
        caveats.append(CornersText::tr(
            "No backup of this scenario says how long its copy takes, so the lock is short."));
    }
    return caveats.join(QLatin1Char(' '));
}

QString shortCost(const CornerComparison& comparison, Kept kept, const Scenario& scenario,
                  const QLocale& locale) {
    switch (kept) {
    case Kept::BackupAndAvailability:
        return anomalyCount(comparison[kept].counts.total());
    case Kept::BackupAndConsistency: {
        const LockNumbers* const lock = lockOf(comparison);
        return lock == nullptr || lock->length() <= Duration{}
                   ? CornersText::tr("not locked")
                   : CornersText::tr("%1 locked", "a length of time")
                         .arg(durationText(lock->length(), scenario.time, locale));
    }
    case Kept::AvailabilityAndConsistency:
        break;
    }
    return Sentences::eventsLost(comparison[kept].counts.lostEvents);
}

QString lockStartText(Instant start, const Scenario& scenario, const QLocale& locale) {
    // So many digits more than the next tick needs.
    constexpr qsizetype overlong = 5;
    const Instant next = start + Duration{1};
    const bool justBefore =
        scenario.time.format(start).size() >= scenario.time.format(next).size() + overlong;
    const QString text =
        instantText(justBefore ? next : start, scenario.time, locale, {}, spansDays(scenario));
    return justBefore ? CornersText::tr("just before %1", "an instant").arg(text) : text;
}

QString cheapestStartSentence(const CornerComparison& comparison, const Scenario& scenario,
                              const QLocale& locale) {
    if (!comparison.cheapest) {
        return CornersText::tr("No lock fits into the time before the disaster.");
    }
    const QString start = lockStartText(comparison.cheapest->start, scenario, locale);
    const QString blocked = interactionCount(comparison.cheapest->blocked);
    const LockNumbers* const planned = lockOf(comparison);
    if (planned != nullptr && planned->start == comparison.cheapest->start) {
        return CornersText::tr("The lock begins at its cheapest start: %1. It blocks %2.")
            .arg(start, blocked);
    }
    return CornersText::tr("The cheapest start of a lock that ends before the disaster: %1. It blocks %2.")
        .arg(start, blocked);
}

std::vector<CornerRow> cornerRows(const CornerComparison& comparison, const Scenario& scenario,
                                  const QLocale& locale) {
    return RowsMaker(comparison, scenario, locale).make();
}

QString compareReport(const CornerComparison& comparison, const Scenario& scenario,
                      const TextReportSettings& settings) {
    const Says say(comparison, scenario, settings.locale);
    QString out = underlined(scenario.title.in(settings.locale.name()).simplified()) + QLatin1Char('\n');

    std::vector<QStringList> table(2, QStringList(QString()));
    for (const Kept kept : allKept) {
        const auto [first, second] = keptOnTwoLines(kept);
        table[0].append(first);
        table[1].append(second);
    }
    for (const CornerRow& row : cornerRows(comparison, scenario, settings.locale)) {
        QStringList cells(row.kind ? QStringLiteral("  ") + row.label : row.label);
        for (const QString& value : row.values) {
            cells.append(value);
        }
        table.push_back(cells);
    }
    out += alignedTable(table);

    for (const Kept kept : allKept) {
        out += QLatin1Char('\n') + keptName(kept) + QLatin1Char('\n');
        out += wrapped(keptSentence(kept), settings.width, 2);
        out += wrapped(givenUpSentence(comparison, kept, scenario, settings.locale), settings.width, 2);
        const LockNumbers* const lock = lockOf(comparison);
        if (kept != Kept::BackupAndConsistency || lock == nullptr) {
            continue;
        }
        out += wrapped(CornersText::tr("The lock begins at %1 with %2 in flight; the copy is made at %3, and "
                                       "the lock ends at %4.")
                           .arg(lockStartText(lock->start, scenario, settings.locale),
                                interactionCount(lock->inFlight), say.instant(lock->copy),
                                say.instant(lock->end)),
                       settings.width, 2);
        if (const QString caveat = lockCaveat(comparison, scenario); !caveat.isEmpty()) {
            out += wrapped(caveat, settings.width, 2);
        }
        out += wrapped(cheapestStartSentence(comparison, scenario, settings.locale), settings.width, 2);
    }
    return out;
}

} // namespace bacscope
