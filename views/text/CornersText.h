// The words for the three corners: what two of backup, availability and consistency cost a scenario
// (docs/model.md, "The three corners"). The triangle, the table beside it and `bacscope compare` say the
// same.
//
// `comparison` is compareCorners() of `scenario`. Times are in the scenario's time base, written as `locale`
// does; counts inside translated texts are written as QLocale() does.
#pragma once

#include "analysis/Anomaly.h"
#include "scenario/Scenario.h"
#include "text/TextReport.h"
#include "tradeoff/Corners.h"

#include <QLocale>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace bacscope {

QString cornerName(Corner corner); ///< "Backup"
QString keptName(Kept kept);       ///< "Backup + availability"

/// How the two are kept, in a sentence: "Every service is backed up on its own schedule, and nothing stops."
QString keptSentence(Kept kept);

/// What is given up and the number that it costs here: "Availability is given up: writes stop for 12 min, 7
/// interactions wait up to 9 min."
QString givenUpSentence(const CornerComparison& comparison, Kept kept, const Scenario& scenario,
                        const QLocale& locale);

/// What else is to be known of the lock here: that the disaster strikes before it ends, that no backup says
/// how long its copy takes. Empty: nothing.
QString lockCaveat(const CornerComparison& comparison, const Scenario& scenario);

/// The same number in two or three words, for an edge of the triangle: "6 anomalies", "12 min locked", "34
/// events lost".
QString shortCost(const CornerComparison& comparison, Kept kept, const Scenario& scenario,
                  const QLocale& locale);

/// "2 interactions", "no interaction": works that the lock blocks or that are in flight.
QString interactionCount(std::size_t count);
/// "99.2%"; never rounded up to all nor down to nothing.
QString percentText(double share, const QLocale& locale);

/// When a lock begins. Starts that cost less than their neighbours often lie one tick before something
/// happens: "just before 15:25", and not 15:24:59.999999999.
QString lockStartText(Instant start, const Scenario& scenario, const QLocale& locale);

/// "The cheapest start of a lock that ends before the disaster: 10:12. It blocks 2 interactions." Where no
/// lock fits: that.
QString cheapestStartSentence(const CornerComparison& comparison, const Scenario& scenario,
                              const QLocale& locale);

/// One measure of all three.
struct CornerRow {
    enum class Measure { Count, Length, Share };

    QString label;                            ///< "Lost events"
    QString definition;                       ///< a sentence, for a tool tip
    std::array<QString, keptCount> values;    ///< by Kept
    std::array<bool, keptCount> best{};       ///< no other costs less, and not all cost the same
    std::array<bool, keptCount> zero{};       ///< costs nothing at all
    Kept about = Kept::BackupAndAvailability; ///< the pair that has to pay it
    std::optional<AnomalyKind> kind;          ///< a part of the anomalies, the row above: to be set back
    Measure measure = Measure::Count;
    /// By Kept: a count, a length in ticks (infinity: everything), or the share that is lost; more is worse.
    std::array<double, keptCount> costs{};
};

/// Anomalies and each of their kinds, lost events, events that did not happen (where there are any), amnesia,
/// locked time, blocked interactions, longest delay, availability.
std::vector<CornerRow> cornerRows(const CornerComparison& comparison, const Scenario& scenario,
                                  const QLocale& locale);

/// The comparison for a terminal: the table, a sentence to each pair, and the cheapest start of the lock.
/// Ends with a line break.
QString compareReport(const CornerComparison& comparison, const Scenario& scenario,
                      const TextReportSettings& settings = {});

} // namespace bacscope
