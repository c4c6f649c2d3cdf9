// The variants of a scenario side by side: how each cuts the services, and what that costs
// (docs/model.md, "Decomposition"). The command line shows all of them, the window two at a time.
#pragma once

#include "analysis/World.h"

#include "scenario/Scenario.h"
#include "text/TextReport.h"
#include "tradeoff/Corners.h"
#include "tradeoff/Sweeps.h"

#include <QLocale>
#include <QString>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace bacscope {

struct VariantCosts {
    QString name; ///< empty: of a scenario without variants
    std::size_t services = 0;
    std::size_t units = 0;    ///< backup units: services in lockstep are one
    std::size_t largest = 0;  ///< aggregates that the largest service owns
    std::size_t coupling = 0; ///< interactions that span services, plus references between them
    CornerComparison corners; ///< compareCorners() of this variant
    std::optional<SpreadPoint> expected = {}; ///< of random backups; none: not asked for
    Variant design = {};                      ///< as it is compared
};

/// All but what random backups let one expect. `world` is the scenario's own.
VariantCosts costsOf(const Scenario& scenario, const std::shared_ptr<const World>& world,
                     const QString& variant);

/// The first of those before it that is the same design (isSameDesign()); nullptr: none is.
const VariantCosts* sameBefore(const std::vector<VariantCosts>& variants, std::size_t variant);
/// "“B” is the same as “A”."
QString sameDesignSentence(const QString& variant, const QString& earlier);

/// One measure of two variants.
struct VariantRow {
    QString label;                        ///< "Lost events"
    QString definition;                   ///< a sentence, for a tool tip; may be empty
    std::array<QString, 2> values;        ///< "–": this variant has no such measure
    QString difference;                   ///< from the first to the second, "−7", "+12 min"; empty: none
    std::optional<std::size_t> better;    ///< which of the two costs less; none: neither, or no cost
    std::optional<AnomalyKind> kind = {}; ///< a part of the row above: to be set back
};

/// Services, backup units, the largest service, coupling; anomalies by kind, those to be expected, lost
/// events, amnesia; the lock. Of `scenario` the time base counts, which both share.
std::vector<VariantRow> variantRows(const VariantCosts& first, const VariantCosts& second,
                                    const Scenario& scenario, const QLocale& locale);

/// A table with a column for each variant. Of `scenario` title and time base count, which all variants share.
/// Ends with a line break.
QString variantsReport(const std::vector<VariantCosts>& variants, const Scenario& scenario,
                       const TextReportSettings& settings = {});

} // namespace bacscope
