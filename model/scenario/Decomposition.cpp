#include "scenario/Decomposition.h"

#include <algorithm>
#include <functional>
#include <string>
#include <tuple>
#include <utility>

namespace bacscope {

namespace {

std::vector<ServiceId> ownersOf(const EventLog& log) {
    std::vector<ServiceId> owners;
    owners.reserve(log.aggregateCount());
    for (std::size_t aggregate = 0; aggregate < log.aggregateCount(); ++aggregate) {
        owners.push_back(log.owner(AggregateId(aggregate)));
    }
    return owners;
}

std::size_t ownedBy(const EventLog& log, ServiceId service) {
    std::size_t count = 0;
    for (std::size_t aggregate = 0; aggregate < log.aggregateCount(); ++aggregate) {
        count += log.owner(AggregateId(aggregate)) == service;
    }
    return count;
}

/// What is shown, with its log under these owners and services.
Rearrangement withDecomposition(const Scenario& scenario, Variant variant) {
    Rearrangement result{scenario, {}};
    Scenario& changed = result.scenario;
    changed.services = std::move(variant.services);
    changed.lockstep = std::move(variant.lockstep);
    changed.lock = variant.lock;
    std::vector<std::string> ids;
    bool sameServices = changed.services.size() == scenario.log->serviceCount();
    for (std::size_t i = 0; i < changed.services.size(); ++i) {
        ids.push_back(changed.services[i].id.toStdString());
        sameServices = sameServices && ids.back() == scenario.log->serviceName(ServiceId(i));
    }
    if (!sameServices || variant.owners != ownersOf(*scenario.log)) {
        BuiltLog built = withServices(*scenario.log, ids, variant.owners);
        changed.log = std::move(built.log);
        result.oldEvents = std::move(built.added);
    }
    return result;
}

/// Says with every member of a unit what the unit has. In a file it is enough to say it with one of them, who
/// may be about to leave.
void settle(Variant& variant, ServiceId member) {
    const BackupUnits units(variant.services.size(), variant.lockstep);
    const std::vector<ServiceId>& members = units.members(units.unit(member));
    const auto service = [&](ServiceId id) -> Service& { return variant.services[id.at()]; };
    const bool survives = std::ranges::any_of(members, [&](ServiceId id) { return service(id).survives; });
    const auto stated =
        std::ranges::find_if(members, [&](ServiceId id) { return service(id).backup.at.has_value(); });
    for (const ServiceId id : members) {
        service(id).survives = survives;
        if (stated != members.end()) {
            service(id).backup = service(*stated).backup;
        }
    }
}

/// Backup and survival of another service. One without a backup still takes its own time to copy.
void takeBackup(Service& service, const Service& from) {
    service.survives = from.survives;
    if (from.backup.at) {
        service.backup = from.backup;
    } else {
        service.backup = {{}, service.backup.takes, {}};
    }
}

/// Ends the lockstep of a service; the others of its unit stay together.
void leaveLockstep(Variant& variant, ServiceId service) {
    for (std::vector<ServiceId>& group : variant.lockstep) {
        std::erase(group, service);
    }
    std::erase_if(variant.lockstep, [](const std::vector<ServiceId>& group) { return group.size() < 2; });
}

/// Where every service goes when the order changes; invalid: it is gone.
void renumber(Variant& variant, const std::vector<ServiceId>& places) {
    for (ServiceId& owner : variant.owners) {
        owner = places[owner.at()];
    }
    for (std::vector<ServiceId>& group : variant.lockstep) {
        for (ServiceId& service : group) {
            service = places[service.at()];
        }
    }
}

/// A service that owns nothing any more goes.
void removeService(Variant& variant, ServiceId service) {
    settle(variant, service);
    leaveLockstep(variant, service);
    std::vector<ServiceId> places;
    for (std::size_t i = 0; i < variant.services.size(); ++i) {
        places.push_back(i == service.at() ? ServiceId() : ServiceId(i - (i > service.at())));
    }
    variant.services.erase(variant.services.begin() + static_cast<std::ptrdiff_t>(service.at()));
    renumber(variant, places);
}

/// Puts a service right after another one; its id.
ServiceId insertService(Variant& variant, ServiceId after, Service service) {
    const ServiceId id(after.at() + 1);
    std::vector<ServiceId> places;
    for (std::size_t i = 0; i < variant.services.size(); ++i) {
        places.push_back(ServiceId(i + (i >= id.at())));
    }
    variant.services.insert(variant.services.begin() + static_cast<std::ptrdiff_t>(id.at()),
                            std::move(service));
    renumber(variant, places);
    return id;
}

/// `orders`, or `orders-2` … where that is taken.
QString unusedId(const Variant& variant, const QString& wanted) {
    const auto isTaken = [&](const QString& id) {
        return std::ranges::find(variant.services, id, &Service::id) != variant.services.end();
    };
    QString id = wanted;
    for (int number = 2; isTaken(id); ++number) {
        id = wanted + QLatin1Char('-') + QString::number(number);
    }
    return id;
}

/// A service named after an aggregate that leaves another one, whose backup it takes along.
Service leavingService(const Variant& variant, const QString& aggregate, ServiceId from) {
    Service service;
    service.id = unusedId(variant, aggregate);
    service.survives = variant.services[from.at()].survives;
    service.backup = variant.services[from.at()].backup;
    return service;
}

QString aggregateName(const Scenario& scenario, AggregateId aggregate) {
    return QString::fromStdString(scenario.log->aggregateName(aggregate));
}

/// Whether a variant other than `except` may have this name.
bool isFree(const Scenario& scenario, const QString& name, std::size_t except) {
    for (std::size_t i = 0; i < scenario.variants.size(); ++i) {
        if (i != except && scenario.variants[i].name == name) {
            return false;
        }
    }
    return !name.isEmpty();
}

/// Of the variant that is shown the name alone counts.
Variant named(const QString& name) {
    Variant variant;
    variant.name = name;
    return variant;
}

} // namespace

Rearrangement withMerged(const Scenario& scenario, ServiceId from, ServiceId into) {
    if (from == into) {
        return {scenario, {}};
    }
    Variant variant = shownVariant(scenario);
    std::ranges::replace(variant.owners, from, into);
    removeService(variant, from);
    return withDecomposition(scenario, std::move(variant));
}

Rearrangement withMoved(const Scenario& scenario, AggregateId aggregate, ServiceId into) {
    const ServiceId from = scenario.log->owner(aggregate);
    if (from == into) {
        return {scenario, {}};
    }
    if (ownedBy(*scenario.log, from) == 1) {
        return withMerged(scenario, from, into);
    }
    Variant variant = shownVariant(scenario);
    variant.owners[aggregate.at()] = into;
    return withDecomposition(scenario, std::move(variant));
}

Rearrangement withSplit(const Scenario& scenario, AggregateId aggregate) {
    const ServiceId from = scenario.log->owner(aggregate);
    if (ownedBy(*scenario.log, from) == 1) {
        return {scenario, {}};
    }
    Variant variant = shownVariant(scenario);
    settle(variant, from);
    Service service = leavingService(variant, aggregateName(scenario, aggregate), from);
    variant.owners[aggregate.at()] = insertService(variant, from, std::move(service));
    return withDecomposition(scenario, std::move(variant));
}

Rearrangement withService(const Scenario& scenario, const QString& id) {
    if (std::ranges::find(scenario.services, id, &Service::id) != scenario.services.end()) {
        return {scenario, {}};
    }
    Variant variant = shownVariant(scenario);
    variant.services.emplace_back().id = id;
    return withDecomposition(scenario, std::move(variant));
}

Rearrangement withPartition(const Scenario& scenario, const std::vector<std::vector<AggregateId>>& groups) {
    const EventLog& log = *scenario.log;
    Variant variant = shownVariant(scenario);

    // Which group goes on as which service: first those that were one service's, then by how much they owned.
    struct Claim {
        bool whole = false;
        std::size_t overlap = 0;
        std::size_t group = 0;
        ServiceId service;
    };
    std::vector<Claim> claims;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        std::vector<std::size_t> overlap(log.serviceCount());
        for (const AggregateId aggregate : groups[group]) {
            ++overlap[log.owner(aggregate).at()];
        }
        for (std::size_t service = 0; service < overlap.size(); ++service) {
            if (overlap[service] > 0) {
                claims.push_back(
                    {overlap[service] == groups[group].size(), overlap[service], group, ServiceId(service)});
            }
        }
    }
    std::ranges::stable_sort(claims, [](const Claim& a, const Claim& b) {
        return std::tuple(b.whole, b.overlap, a.group) < std::tuple(a.whole, a.overlap, b.group);
    });
    std::vector<ServiceId> successor(groups.size());
    std::vector<bool> isTaken(log.serviceCount());
    for (const Claim& claim : claims) {
        if (!successor[claim.group].isValid() && !isTaken[claim.service.at()]) {
            successor[claim.group] = claim.service;
            isTaken[claim.service.at()] = true;
        }
    }

    // New services come after the one that their first aggregate leaves. Inserting moves the others.
    std::vector<std::pair<ServiceId, std::size_t>> leaving;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        if (!successor[group].isValid() && !groups[group].empty()) {
            leaving.emplace_back(log.owner(groups[group].front()), group);
        }
    }
    std::ranges::sort(leaving, std::greater());
    for (std::size_t service = 0; service < log.serviceCount(); ++service) {
        settle(variant, ServiceId(service));
    }
    for (const auto& [from, group] : leaving) {
        Service service = leavingService(variant, aggregateName(scenario, groups[group].front()), from);
        const ServiceId id = insertService(variant, from, std::move(service));
        for (ServiceId& other : successor) {
            if (other.isValid() && other >= id) {
                other = ServiceId(other.at() + 1);
            }
        }
        successor[group] = id;
    }
    std::vector<bool> stays(variant.services.size());
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (const AggregateId aggregate : groups[group]) {
            variant.owners[aggregate.at()] = successor[group];
        }
        if (successor[group].isValid()) {
            stays[successor[group].at()] = true;
        }
    }
    for (std::size_t service = stays.size(); service-- > 0;) {
        if (!stays[service]) {
            removeService(variant, ServiceId(service));
        }
    }
    return withDecomposition(scenario, std::move(variant));
}

Scenario withLockstep(const Scenario& scenario, ServiceId service, ServiceId with) {
    const BackupUnits units = scenario.units();
    if (units.unit(service) == units.unit(with)) {
        return scenario;
    }
    Variant variant = shownVariant(scenario);
    settle(variant, with);
    std::vector<ServiceId> joint = units.members(units.unit(with));
    for (const ServiceId member : units.members(units.unit(service))) {
        takeBackup(variant.services[member.at()], variant.services[with.at()]);
        joint.push_back(member);
    }
    std::ranges::sort(joint);
    std::erase_if(variant.lockstep, [&](const std::vector<ServiceId>& group) {
        return group.empty() || std::ranges::binary_search(joint, group.front());
    });
    variant.lockstep.push_back(std::move(joint));
    return withDecomposition(scenario, std::move(variant)).scenario;
}

Scenario withoutLockstep(const Scenario& scenario, ServiceId service) {
    Variant variant = shownVariant(scenario);
    settle(variant, service);
    leaveLockstep(variant, service);
    return withDecomposition(scenario, std::move(variant)).scenario;
}

Scenario withName(const Scenario& scenario, ServiceId service, const QString& name, const QString& language) {
    Scenario changed = scenario;
    Service& renamed = changed.services[service.at()];
    renamed.name = renamed.name.with(name.isEmpty() ? renamed.id : name, language);
    if (renamed.name == LocalizedText(renamed.id)) {
        renamed.name = {};
    }
    return changed;
}

Variant shownVariant(const Scenario& scenario) {
    Variant variant;
    if (!scenario.variants.empty()) {
        variant.name = scenario.variants[scenario.shownVariant].name;
    }
    variant.services = scenario.services;
    variant.owners = ownersOf(*scenario.log);
    variant.lockstep = scenario.lockstep;
    variant.lock = scenario.lock;
    return variant;
}

std::vector<Variant> allVariants(const Scenario& scenario) {
    if (scenario.variants.empty()) {
        return {shownVariant(scenario)};
    }
    std::vector<Variant> variants = scenario.variants;
    variants[scenario.shownVariant] = shownVariant(scenario);
    return variants;
}

Rearrangement withVariantShown(const Scenario& scenario, std::size_t variant) {
    if (variant == scenario.shownVariant || variant >= scenario.variants.size()) {
        return {scenario, {}};
    }
    Rearrangement result = withDecomposition(scenario, scenario.variants[variant]);
    Scenario& changed = result.scenario;
    changed.variants = allVariants(scenario);
    changed.variants[variant] = named(changed.variants[variant].name);
    changed.shownVariant = variant;
    return result;
}

Scenario withVariantAdded(const Scenario& scenario, const QString& name, const QString& firstName,
                          std::optional<Variant> before) {
    Scenario changed = scenario;
    changed.variants = allVariants(changed);
    if (scenario.variants.empty()) {
        if (firstName.isEmpty()) {
            return scenario;
        }
        changed.variants.front() = before ? *std::move(before) : shownVariant(scenario);
        changed.variants.front().name = firstName;
    }
    if (!isFree(changed, name, changed.variants.size()) || changed.variants.size() >= mostVariants) {
        return scenario;
    }
    changed.variants.push_back(named(name));
    changed.shownVariant = changed.variants.size() - 1;
    return changed;
}

bool isSameDesign(const Variant& a, const Variant& b) {
    const auto withoutPlaces = [](std::vector<Service> services) {
        for (Service& service : services) {
            service.map.reset();
        }
        return services;
    };
    return a.owners == b.owners && a.lock == b.lock &&
           BackupUnits(a.services.size(), a.lockstep) == BackupUnits(b.services.size(), b.lockstep) &&
           withoutPlaces(a.services) == withoutPlaces(b.services);
}

Scenario withVariantRemoved(const Scenario& scenario, std::size_t variant) {
    if (variant == scenario.shownVariant || variant >= scenario.variants.size()) {
        return scenario;
    }
    Scenario changed = scenario;
    changed.variants.erase(changed.variants.begin() + static_cast<std::ptrdiff_t>(variant));
    changed.shownVariant -= changed.shownVariant > variant;
    if (changed.variants.size() == 1) {
        changed.variants.clear();
        changed.shownVariant = 0;
    }
    return changed;
}

Scenario withVariantRenamed(const Scenario& scenario, std::size_t variant, const QString& name) {
    Scenario changed = scenario;
    if (variant < scenario.variants.size() && isFree(scenario, name, variant)) {
        changed.variants[variant].name = name;
    }
    return changed;
}

Scenario asVariant(const Scenario& scenario, std::size_t variant) {
    return withVariantShown(scenario, variant).scenario;
}

} // namespace bacscope
