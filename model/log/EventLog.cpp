#include "log/EventLog.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <unordered_set>

namespace bacscope {

ServiceId EventLog::findService(std::string_view id) const {
    const auto found = std::ranges::find(m_services, id);
    return found == m_services.end() ? ServiceId()
                                     : ServiceId(static_cast<std::size_t>(found - m_services.begin()));
}

AggregateId EventLog::findAggregate(std::string_view name) const {
    const auto found = std::ranges::find(m_aggregates, name);
    return found == m_aggregates.end() ? AggregateId()
                                       : AggregateId(static_cast<std::size_t>(found - m_aggregates.begin()));
}

EntityId EventLog::mirrors(EventId event) const {
    const auto found = m_mirrors.find(event);
    return found == m_mirrors.end() ? EntityId() : found->second;
}

std::string EventLog::eventName(EventId event) const {
    if (const auto found = m_ids.find(event); found != m_ids.end()) {
        return std::string(m_texts[found->second]);
    }
    const ServiceId owning = service(event);
    return m_services[owning.at()] + '/' + std::to_string(event.value - m_serviceBegin[owning.at()] + 1);
}

EventId EventLog::eventOfDefaultName(std::string_view name) const {
    const std::size_t slash = name.find('/');
    if (slash == std::string_view::npos || slash + 1 == name.size() || name[slash + 1] == '0') {
        return {};
    }
    std::uint32_t number = 0;
    const char* const last = name.data() + name.size();
    const auto [end, error] = std::from_chars(name.data() + slash + 1, last, number);
    const ServiceId service = findService(name.substr(0, slash));
    if (error != std::errc() || end != last || !service.isValid() || number > eventsOf(service).size()) {
        return {};
    }
    return EventId(eventsOf(service).first.at() + number - 1);
}

bool EventLog::hasOwnName(EventId event) const {
    return m_ids.contains(event);
}

QString EventLog::label(EventId event, const QString& language) const {
    const TextId text = m_label[event.at()];
    if (!text.isValid()) {
        return {};
    }
    if (const auto found = m_localizedLabels.find(event); found != m_localizedLabels.end()) {
        return found->second.in(language);
    }
    const std::string_view utf8 = m_texts[text];
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

LocalizedText EventLog::labelText(EventId event) const {
    if (const auto found = m_localizedLabels.find(event); found != m_localizedLabels.end()) {
        return found->second;
    }
    return hasLabel(event) ? LocalizedText(label(event, QString())) : LocalizedText();
}

std::size_t EventLog::countUpTo(ServiceId service, Instant instant) const {
    const auto begin = m_at.begin() + m_serviceBegin[service.at()];
    const auto end = m_at.begin() + m_serviceBegin[service.at() + 1];
    return static_cast<std::size_t>(std::upper_bound(begin, end, instant) - begin);
}

std::optional<Instant> EventLog::firstInstant() const {
    return m_byOrder.empty() ? std::nullopt : std::optional(at(m_byOrder.front()));
}

std::optional<Instant> EventLog::lastInstant() const {
    return m_byOrder.empty() ? std::nullopt : std::optional(at(m_byOrder.back()));
}

ServiceId EventLogBuilder::addService(std::string_view id) {
    m_log.m_services.emplace_back(id);
    return ServiceId(m_log.m_services.size() - 1);
}

AggregateId EventLogBuilder::addAggregate(std::string_view name, ServiceId owner) {
    const AggregateId id(m_log.m_aggregates.size());
    m_log.m_aggregates.emplace_back(name);
    m_log.m_owners.push_back(owner);
    m_aggregateKeys.push_back(std::make_unique<std::string>(name));
    m_aggregateByName.emplace(*m_aggregateKeys.back(), id);
    return id;
}

AggregateId EventLogBuilder::findAggregate(std::string_view name) const {
    const auto found = m_aggregateByName.find(name);
    return found == m_aggregateByName.end() ? AggregateId() : found->second;
}

EntityId EventLogBuilder::entity(std::string_view name) {
    if (const TextId known = m_log.m_entityNames.find(name); known.isValid()) {
        return EntityId(known.at());
    }
    const AggregateId aggregate = findAggregate(name.substr(0, name.find('/')));
    if (!aggregate.isValid()) {
        return {};
    }
    m_log.m_entityNames.intern(name);
    m_log.m_entityAggregate.push_back(aggregate);
    m_log.m_given.push_back(false);
    return EntityId(m_log.m_entityAggregate.size() - 1);
}

InteractionId EventLogBuilder::interaction(std::string_view name) {
    return InteractionId(m_log.m_interactionNames.intern(name).at());
}

namespace {
/// Appends each value once, in the order of its first occurrence.
void appendDistinct(std::vector<EntityId>& values, std::span<const EntityId> added) {
    if (added.size() < 2) {
        values.insert(values.end(), added.begin(), added.end());
        return;
    }
    std::unordered_set<EntityId> seen;
    for (const EntityId value : added) {
        if (seen.insert(value).second) {
            values.push_back(value);
        }
    }
}

void appendSlice(std::vector<EntityId>& values, std::vector<std::uint32_t>& begin, std::size_t eventsBefore,
                 std::span<const EntityId> added) {
    if (added.empty() && begin.empty()) {
        return; // no event had any so far
    }
    if (begin.empty()) {
        begin.resize(eventsBefore + 1, 0);
    }
    appendDistinct(values, added);
    begin.push_back(static_cast<std::uint32_t>(values.size()));
}
} // namespace

void EventLogBuilder::addEvent(const NewEvent& event) {
    const EventId id(m_log.m_at.size());
    appendSlice(m_log.m_links, m_log.m_linksBegin, id.at(), event.links);
    appendSlice(m_log.m_unlinks, m_log.m_unlinksBegin, id.at(), event.unlinks);
    m_log.m_at.push_back(event.at);
    m_log.m_kind.push_back(event.kind);
    m_log.m_entity.push_back(event.entity);
    m_log.m_interaction.push_back(event.interaction);
    if (event.mirrors.isValid()) {
        m_log.m_mirrors.emplace(id, event.mirrors);
    }
    if (!event.id.empty()) {
        m_log.m_ids.emplace(id, m_log.m_texts.intern(event.id));
    }
    if (!event.localizedLabel.isEmpty() && !event.localizedLabel.isPlain()) {
        m_log.m_localizedLabels.emplace(id, event.localizedLabel);
        m_log.m_label.push_back(m_log.m_texts.intern({}));
    } else if (!event.localizedLabel.isEmpty()) {
        m_log.m_label.push_back(m_log.m_texts.intern(event.localizedLabel.in(QString()).toStdString()));
    } else {
        m_log.m_label.push_back(event.label.empty() ? TextId() : m_log.m_texts.intern(event.label));
    }
}

void EventLogBuilder::reserve(std::size_t events) {
    m_log.m_at.reserve(events);
    m_log.m_kind.reserve(events);
    m_log.m_entity.reserve(events);
    m_log.m_interaction.reserve(events);
    m_log.m_label.reserve(events);
}

namespace {

template <class T>
std::vector<T> permuted(const std::vector<T>& values, const std::vector<std::uint32_t>& from) {
    std::vector<T> result;
    result.reserve(values.size());
    for (const std::uint32_t place : from) {
        result.push_back(values[place]);
    }
    return result;
}

/// May be the same columns before and after.
void permuteSlices(std::vector<EntityId>& valuesAfter, std::vector<std::uint32_t>& beginAfter,
                   const std::vector<EntityId>& values, const std::vector<std::uint32_t>& begin,
                   const std::vector<std::uint32_t>& from) {
    if (begin.empty()) {
        return;
    }
    std::vector<EntityId> newValues;
    newValues.reserve(values.size());
    std::vector<std::uint32_t> newBegin{0};
    newBegin.reserve(begin.size());
    for (const std::uint32_t place : from) {
        newValues.insert(newValues.end(), values.begin() + begin[place], values.begin() + begin[place + 1]);
        newBegin.push_back(static_cast<std::uint32_t>(newValues.size()));
    }
    valuesAfter = std::move(newValues);
    beginAfter = std::move(newBegin);
}

template <class T>
std::unordered_map<EventId, T> rekeyed(const std::unordered_map<EventId, T>& values,
                                       const std::vector<std::uint32_t>& to) {
    std::unordered_map<EventId, T> result;
    result.reserve(values.size());
    for (const auto& [event, value] : values) {
        result.emplace(EventId(to[event.at()]), value);
    }
    return result;
}

} // namespace

/// Puts events into their order: service by service, by instant. What a builder and a new decomposition have
/// in common.
struct Rearranger {
    std::vector<std::uint32_t> from; ///< by EventId: where the event was
    std::vector<std::uint32_t> to;   ///< the other way round

    /// Deals the events, given in time order, to the services of `log`, whose columns of services and
    /// entities are complete: a stable counting sort by service. `entities`: by where the event was.
    Rearranger(EventLog& log, const std::vector<EntityId>& entities, const auto& byTime) {
        const std::size_t count = entities.size();
        log.m_serviceBegin.assign(log.m_services.size() + 1, 0);
        std::vector<std::uint32_t> serviceOf(count);
        for (std::size_t place = 0; place < count; ++place) {
            serviceOf[place] = log.service(entities[place]).value;
            ++log.m_serviceBegin[serviceOf[place] + 1];
        }
        std::partial_sum(log.m_serviceBegin.begin(), log.m_serviceBegin.end(), log.m_serviceBegin.begin());

        std::vector<std::uint32_t> next(log.m_serviceBegin.begin(), log.m_serviceBegin.end() - 1);
        from.resize(count);
        to.resize(count);
        log.m_byOrder.resize(count);
        log.m_order.resize(count);
        for (std::size_t rank = 0; rank < count; ++rank) {
            const std::uint32_t place = byTime(rank);
            const std::uint32_t id = next[serviceOf[place]]++;
            from[id] = place;
            to[place] = id;
            log.m_byOrder[rank] = EventId(id);
            log.m_order[id] = static_cast<std::uint32_t>(rank);
        }
    }

    /// The columns of `before`, which may be `log` itself, in the new order.
    void move(EventLog& log, const EventLog& before) const {
        log.m_at = permuted(before.m_at, from);
        log.m_kind = permuted(before.m_kind, from);
        log.m_entity = permuted(before.m_entity, from);
        log.m_interaction = permuted(before.m_interaction, from);
        log.m_label = permuted(before.m_label, from);
        permuteSlices(log.m_links, log.m_linksBegin, before.m_links, before.m_linksBegin, from);
        permuteSlices(log.m_unlinks, log.m_unlinksBegin, before.m_unlinks, before.m_unlinksBegin, from);
        log.m_mirrors = rekeyed(before.m_mirrors, to);
        log.m_ids = rekeyed(before.m_ids, to);
        log.m_localizedLabels = rekeyed(before.m_localizedLabels, to);
    }

    static BuiltLog rearranged(const EventLog& log, const std::vector<std::string>& services,
                               const std::vector<ServiceId>& owners);

    /// Gives names of their own to events whose default names are written with other events.
    static void nameApart(EventLog& log);
};

void Rearranger::nameApart(EventLog& log) {
    std::vector<EventId> clashes;
    for (const auto& [event, text] : log.m_ids) {
        if (const EventId other = log.eventOfDefaultName(log.m_texts[text]);
            other.isValid() && other != event && !log.hasOwnName(other)) {
            clashes.push_back(other);
        }
    }
    if (clashes.empty()) {
        return;
    }
    std::unordered_set<std::string> taken;
    for (const auto& [event, text] : log.m_ids) {
        taken.emplace(log.m_texts[text]);
    }
    std::ranges::sort(clashes); // names must not depend on the order of a hash table
    TextPool texts = log.m_texts.copy();
    for (const EventId event : clashes) {
        const std::string name = log.eventName(event);
        int number = 2;
        while (!taken.insert(name + '-' + std::to_string(number)).second) {
            ++number;
        }
        log.m_ids.emplace(event, texts.intern(name + '-' + std::to_string(number)));
    }
    texts.freeze();
    log.m_texts = std::move(texts);
}

BuiltLog Rearranger::rearranged(const EventLog& log, const std::vector<std::string>& services,
                                const std::vector<ServiceId>& owners) {
    EventLog after;
    after.m_services = services;
    after.m_aggregates = log.m_aggregates;
    after.m_owners = owners;
    after.m_entityNames = log.m_entityNames.shared();
    after.m_entityAggregate = log.m_entityAggregate;
    after.m_given = log.m_given;
    after.m_texts = log.m_texts.shared();
    after.m_interactionNames = log.m_interactionNames.shared();
    Rearranger order(after, log.m_entity, [&](std::size_t rank) { return log.m_byOrder[rank].value; });
    order.move(after, log);
    nameApart(after);
    return {std::make_shared<const EventLog>(std::move(after)), std::move(order.from)};
}

BuiltLog EventLogBuilder::build() && {
    EventLog& log = m_log;
    std::vector<std::uint32_t> byTime(log.m_at.size());
    std::iota(byTime.begin(), byTime.end(), 0u);
    if (!std::ranges::is_sorted(log.m_at)) {
        std::ranges::stable_sort(byTime, {}, [&](std::uint32_t place) { return log.m_at[place]; });
    }
    Rearranger order(log, log.m_entity, [&](std::size_t rank) { return byTime[rank]; });
    order.move(log, log);
    log.m_entityNames.freeze();
    log.m_texts.freeze();
    log.m_interactionNames.freeze();
    return {std::make_shared<const EventLog>(std::move(m_log)), std::move(order.from)};
}

BuiltLog withServices(const EventLog& log, const std::vector<std::string>& services,
                      const std::vector<ServiceId>& owners) {
    return Rearranger::rearranged(log, services, owners);
}

} // namespace bacscope
