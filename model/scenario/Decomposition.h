// Who owns what: merging, splitting, lockstep, and the variants of a scenario (docs/model.md,
// "Decomposition").
//
// Pure functions from scenario to scenario; what they are given stays as it was. Where owners change, the log
// is built anew and its EventIds change with it; aggregates, entities and interactions keep theirs.
// ServiceIds change where services come or go: services keep their order, a new one comes after the one it
// was split from.
//
//     Rearrangement merged = withMerged(scenario, payments, orders);
//     EventId before = merged.oldEvent(now);
#pragma once

#include "log/Ids.h"
#include "scenario/Scenario.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace bacscope {

struct Rearrangement {
    Scenario scenario;
    /// By new EventId: the event's value before. Empty: the log is the very same one.
    std::vector<std::uint32_t> oldEvents;

    EventId oldEvent(EventId now) const { return oldEvents.empty() ? now : EventId(oldEvents[now.at()]); }
};

/// All aggregates of `from` go to `into`, which keeps its id, name, backup and place; `from` is gone.
/// Lockstep that `from` had ends with it.
Rearrangement withMerged(const Scenario& scenario, ServiceId from, ServiceId into);

/// One aggregate goes to another service. A service that owns nothing any more is gone.
Rearrangement withMoved(const Scenario& scenario, AggregateId aggregate, ServiceId into);

/// One aggregate becomes a service of its own, with the aggregate's name (`orders`, else `orders-2` …) and
/// the backup of the service that it leaves. Not in lockstep with anybody. The last aggregate of a service
/// cannot leave: the scenario as it was.
Rearrangement withSplit(const Scenario& scenario, AggregateId aggregate);

/// A service of this id (isIdentifier(), no `/`) that owns nothing yet, for options that then move aggregates
/// to it; after all others. The id of an existing service: the scenario as it was.
Rearrangement withService(const Scenario& scenario, const QString& id);

/// The partition's groups of aggregates become the services: every aggregate must be in exactly one group. A
/// group whose aggregates have all been one service's keeps that service (of several such groups: the largest
/// one); otherwise it takes over the service that owned most of its aggregates and was not taken yet, or gets
/// a new one, as withSplit() makes it of its first aggregate. All other services are gone. Lockstep between
/// services that stay stays.
Rearrangement withPartition(const Scenario& scenario, const std::vector<std::vector<AggregateId>>& groups);

/// `service` shares the backup of `with` from now on, and so do all that it was in lockstep with: the two
/// units become one, with the backup and survival of `with`'s. One unit already: as it was.
Scenario withLockstep(const Scenario& scenario, ServiceId service, ServiceId with);
/// `service` is a unit of its own again, with the backup that its unit had.
Scenario withoutLockstep(const Scenario& scenario, ServiceId service);

/// What readers of this language ("de", "de_CH") read; empty or the id itself: the id. Where the service has
/// names in several languages, the others keep theirs.
Scenario withName(const Scenario& scenario, ServiceId service, const QString& name, const QString& language);

// Variants
/// What is shown, as a variant.
Variant shownVariant(const Scenario& scenario);
/// All variants in their order, the shown one as it is now. Without variants: the one unnamed.
std::vector<Variant> allVariants(const Scenario& scenario);
/// Shows another variant; the one shown until now is kept as it is now.
Rearrangement withVariantShown(const Scenario& scenario, std::size_t variant);
/// A copy of what is shown under a new name, after all others, and shown. Where there were no variants, what
/// was there becomes the first one, named `firstName`: `before`, which owns the same aggregates, else what is
/// shown. As it was where a name is empty or taken, or where there are mostVariants already.
Scenario withVariantAdded(const Scenario& scenario, const QString& name, const QString& firstName,
                          std::optional<Variant> before = {});
/// The same services own the same, and are backed up and locked alike: whatever the two are called, and
/// wherever their services lie on the map.
bool isSameDesign(const Variant& a, const Variant& b);
/// Not the shown one. Where only one is left, there are no variants any more.
Scenario withVariantRemoved(const Scenario& scenario, std::size_t variant);
/// As it was where the name is empty or another variant's.
Scenario withVariantRenamed(const Scenario& scenario, std::size_t variant, const QString& name);
/// As a scenario of its own, for comparing: shown, everything else the same.
Scenario asVariant(const Scenario& scenario, std::size_t variant);

} // namespace bacscope
