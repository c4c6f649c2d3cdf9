#include "widgets/AnomalyHits.h"

#include <algorithm>

namespace bacscope {

namespace {

ReferenceId referenceOf(const BrokenLink& link, const World& world) {
    for (const ReferenceEffect& effect : world.effects(link.event)) {
        const Reference& reference = world.reference(effect.reference);
        if (reference.from == link.from && reference.to == link.to) {
            return effect.reference;
        }
    }
    return {};
}

Hit eventHit(EventId event, const CutTracker& tracker) {
    Hit hit;
    hit.kind = Hit::Kind::Event;
    hit.event = event;
    hit.entity = tracker.world().log().entity(event);
    hit.service = tracker.world().log().service(event);
    return hit;
}

std::optional<AnyAnomaly> anomalyAtEvent(EventId event, const CutTracker& tracker) {
    const World& world = tracker.world();
    if (tracker.eventsWith(AnomalyKind::BrokenLink).contains(event)) {
        for (const ReferenceEffect& effect : world.effects(event)) {
            if (tracker.isBroken(effect.reference) && tracker.holder(effect.reference) == event) {
                return tracker.brokenLink(effect.reference);
            }
        }
    }
    if (tracker.eventsWith(AnomalyKind::Orphan).contains(event)) {
        return tracker.orphan(world.log().entity(event));
    }
    if (tracker.eventsWith(AnomalyKind::MissingEvent).contains(event)) {
        return MissingEvent{event};
    }
    if (tracker.eventsWith(AnomalyKind::MissingState).contains(event)) {
        for (const MissingState& missing : tracker.missingState()) {
            if (missing.creation == event) {
                return missing;
            }
        }
    }
    return std::nullopt;
}

} // namespace

AnomalyKind kindOf(const AnyAnomaly& anomaly) {
    return static_cast<AnomalyKind>(anomaly.index());
}

EventId eventOf(const AnyAnomaly& anomaly) {
    struct Visitor {
        EventId operator()(const BrokenLink& link) const { return link.event; }
        EventId operator()(const Orphan& orphan) const { return orphan.creation; }
        EventId operator()(const MissingEvent& missing) const { return missing.event; }
        EventId operator()(const MissingState& missing) const { return missing.creation; }
    };
    return std::visit(Visitor{}, anomaly);
}

Hit hitOf(const AnyAnomaly& anomaly, const CutTracker& tracker) {
    const World& world = tracker.world();
    if (const auto* link = std::get_if<BrokenLink>(&anomaly)) {
        Hit hit = eventHit(link->event, tracker);
        hit.kind = Hit::Kind::Reference;
        hit.entity = link->to;
        hit.reference = referenceOf(*link, world);
        return hit;
    }
    // A given entity has no event to point at.
    const EventId event = eventOf(anomaly);
    if (!event.isValid()) {
        const auto* orphan = std::get_if<Orphan>(&anomaly);
        const EntityId entity = orphan ? orphan->entity : std::get<MissingState>(anomaly).counterpart;
        Hit hit;
        hit.kind = Hit::Kind::GivenEntity;
        hit.entity = entity;
        hit.service = world.log().service(entity);
        hit.count = 1;
        return hit;
    }
    return eventHit(event, tracker);
}

std::optional<AnyAnomaly> anomalyAt(const Hit& hit, const CutTracker& tracker) {
    switch (hit.kind) {
    case Hit::Kind::Reference:
        if (hit.reference.isValid() && tracker.isBroken(hit.reference)) {
            return tracker.brokenLink(hit.reference);
        }
        return std::nullopt;
    case Hit::Kind::GivenEntity:
        if (tracker.isOrphan(hit.entity) && !tracker.orphan(hit.entity).creation.isValid()) {
            return tracker.orphan(hit.entity);
        }
        return std::nullopt;
    case Hit::Kind::Event:
    case Hit::Kind::Anomaly:
        return hit.event.isValid() ? anomalyAtEvent(hit.event, tracker) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<AnyAnomaly> atPresentCut(const AnyAnomaly& anomaly, const CutTracker& tracker) {
    if (const auto* link = std::get_if<BrokenLink>(&anomaly)) {
        const ReferenceId reference = referenceOf(*link, tracker.world());
        if (reference.isValid() && tracker.isBroken(reference)) {
            return tracker.brokenLink(reference);
        }
    } else if (const auto* orphan = std::get_if<Orphan>(&anomaly)) {
        if (tracker.isOrphan(orphan->entity)) {
            return tracker.orphan(orphan->entity);
        }
    } else if (const auto* event = std::get_if<MissingEvent>(&anomaly)) {
        if (tracker.eventsWith(AnomalyKind::MissingEvent).contains(event->event)) {
            return *event;
        }
    } else {
        const auto& missing = std::get<MissingState>(anomaly);
        for (const MissingState& present : tracker.missingState()) {
            if (present.entity == missing.entity && present.counterpart == missing.counterpart) {
                return present;
            }
        }
    }
    return std::nullopt;
}

std::vector<AnyAnomaly> anomaliesInOrder(const CutTracker& tracker) {
    const AnalysisReport report = tracker.report();
    std::vector<AnyAnomaly> all;
    all.reserve(report.counts.total());
    all.insert(all.end(), report.brokenLinks.begin(), report.brokenLinks.end());
    all.insert(all.end(), report.orphans.begin(), report.orphans.end());
    all.insert(all.end(), report.missingEvents.begin(), report.missingEvents.end());
    all.insert(all.end(), report.missingState.begin(), report.missingState.end());

    const EventLog& log = tracker.world().log();
    const auto rank = [&log](const AnyAnomaly& anomaly) -> std::int64_t {
        const EventId event = eventOf(anomaly);
        return event.isValid() ? std::int64_t(log.order(event)) : -1;
    };
    // Stable: at one event they stay in the order of the kinds.
    std::stable_sort(all.begin(), all.end(),
                     [&rank](const AnyAnomaly& a, const AnyAnomaly& b) { return rank(a) < rank(b); });
    return all;
}

} // namespace bacscope
