// The services' event logs: what happened, when, to which entity (docs/model.md, "The world before the
// disaster").
//
// Stored in columns, made for millions of events. Events lie service by service, and within a service in the
// order of its log (by instant; events at the same instant keep the order in which they were written). So the
// log of a service is one contiguous range of EventIds, its restored log a prefix of that range, and what it
// lost the rest. `order` ranks events over all services (by instant, then as written).
//
//     for (EventId e : log.eventsOf(service)) { use(log.at(e), log.entityName(log.entity(e))); }
//
// A log is immutable; EventLogBuilder makes one. It has no opinion on whether the story makes sense (an
// update of what was never created …): `scenario/` checks that.
#pragma once

#include "log/Ids.h"
#include "log/Instant.h"
#include "log/LocalizedText.h"
#include "log/TextPool.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bacscope {

enum class EventKind : std::uint8_t { Create, Update, Delete };

/// A contiguous range of events of one service; iterates over EventIds.
struct EventRange {
    EventId first;
    EventId last; ///< one past the end

    std::size_t size() const { return last.value - first.value; }
    bool empty() const { return first == last; }
    bool contains(EventId event) const { return event >= first && event < last; }
    struct Iterator {
        using value_type = EventId;
        using difference_type = std::ptrdiff_t;
        std::uint32_t value = 0;
        EventId operator*() const { return EventId(value); }
        Iterator& operator++() {
            ++value;
            return *this;
        }
        Iterator operator++(int) { return Iterator{value++}; }
        bool operator==(const Iterator&) const = default;
    };
    Iterator begin() const { return {first.value}; }
    Iterator end() const { return {last.value}; }
};

class EventLog {
public:
    // Services and aggregates
    std::size_t serviceCount() const { return m_services.size(); }
    const std::string& serviceName(ServiceId service) const {
        return m_services[service.at()];
    }                                                 ///< its id in the file
    ServiceId findService(std::string_view id) const; ///< invalid if there is none
    std::size_t aggregateCount() const { return m_aggregates.size(); }
    const std::string& aggregateName(AggregateId aggregate) const { return m_aggregates[aggregate.at()]; }
    AggregateId findAggregate(std::string_view name) const; ///< invalid if there is none
    ServiceId owner(AggregateId aggregate) const { return m_owners[aggregate.at()]; }

    // Entities
    std::size_t entityCount() const { return m_entityAggregate.size(); }
    std::string_view entityName(EntityId entity) const { return m_entityNames[TextId(entity.at())]; }
    AggregateId aggregate(EntityId entity) const { return m_entityAggregate[entity.at()]; }
    ServiceId service(EntityId entity) const { return owner(aggregate(entity)); }
    bool isGiven(EntityId entity) const { return m_given[entity.at()]; }

    // Events
    std::size_t size() const { return m_at.size(); }
    EventRange eventsOf(ServiceId service) const {
        return {EventId(m_serviceBegin[service.at()]), EventId(m_serviceBegin[service.at() + 1])};
    }
    Instant at(EventId event) const { return m_at[event.at()]; }
    EventKind kind(EventId event) const { return m_kind[event.at()]; }
    EntityId entity(EventId event) const { return m_entity[event.at()]; }
    ServiceId service(EventId event) const { return service(entity(event)); }
    /// The interaction that the event was written with; invalid for none. Mirrored pairs join further ones:
    /// see World.
    InteractionId interaction(EventId event) const { return m_interaction[event.at()]; }
    std::span<const EntityId> links(EventId event) const { return slice(m_links, m_linksBegin, event); }
    /// All links of all events lie end to end, in the order of EventIds: those of an event begin here.
    std::size_t firstLink(EventId event) const { return m_linksBegin.empty() ? 0 : m_linksBegin[event.at()]; }
    std::size_t linkCount() const { return m_links.size(); }
    EntityId linkTarget(std::size_t link) const { return m_links[link]; }
    std::span<const EntityId> unlinks(EventId event) const { return slice(m_unlinks, m_unlinksBegin, event); }
    EntityId mirrors(EventId event) const; ///< the entity that a creation mirrors; invalid for none
    std::uint32_t order(EventId event) const { return m_order[event.at()]; }
    EventId eventAtOrder(std::uint32_t rank) const { return m_byOrder[rank]; }

    std::string
    eventName(EventId event) const; ///< the id: as written, or `<service>/<n>`, n from 1 in its log
    bool hasOwnName(EventId event) const;
    /// The event that would have this name if it was written without one; invalid where there is none.
    EventId eventOfDefaultName(std::string_view name) const;
    bool hasLabel(EventId event) const { return m_label[event.at()].isValid(); }
    QString label(EventId event, const QString& language) const; ///< empty for none
    LocalizedText labelText(EventId event) const;

    std::size_t interactionCount() const { return m_interactionNames.size(); }
    std::string_view interactionName(InteractionId interaction) const {
        return m_interactionNames[TextId(interaction.at())];
    }

    /// How many events of this service happened at or before the instant.
    std::size_t countUpTo(ServiceId service, Instant instant) const;
    /// One past the last event of this service at or before the instant.
    EventId endOfPrefix(ServiceId service, Instant instant) const {
        return EventId(m_serviceBegin[service.at()] + countUpTo(service, instant));
    }
    /// The instant of the earliest and of the latest event; nullopt for an empty log.
    std::optional<Instant> firstInstant() const;
    std::optional<Instant> lastInstant() const;

private:
    friend class EventLogBuilder;
    friend struct Rearranger;

    template <class T>
    static std::span<const T> slice(const std::vector<T>& values, const std::vector<std::uint32_t>& begin,
                                    EventId event) {
        if (begin.empty()) {
            return {};
        }
        return std::span<const T>(values).subspan(begin[event.at()],
                                                  begin[event.at() + 1] - begin[event.at()]);
    }

    std::vector<std::string> m_services;
    std::vector<std::string> m_aggregates;
    std::vector<ServiceId> m_owners;

    TextPool m_entityNames; ///< TextId and EntityId count alike
    std::vector<AggregateId> m_entityAggregate;
    std::vector<bool> m_given;

    std::vector<std::uint32_t> m_serviceBegin{0};
    std::vector<Instant> m_at;
    std::vector<EventKind> m_kind;
    std::vector<EntityId> m_entity;
    std::vector<InteractionId> m_interaction;
    std::vector<TextId> m_label;
    std::vector<std::uint32_t> m_order;
    std::vector<EventId> m_byOrder;
    std::vector<EntityId> m_links;
    std::vector<std::uint32_t> m_linksBegin; ///< empty where no event links
    std::vector<EntityId> m_unlinks;
    std::vector<std::uint32_t> m_unlinksBegin; ///< empty where no event unlinks

    // What few events have
    std::unordered_map<EventId, EntityId> m_mirrors;
    std::unordered_map<EventId, TextId> m_ids;
    std::unordered_map<EventId, LocalizedText> m_localizedLabels;

    TextPool m_texts;
    TextPool m_interactionNames; ///< TextId and InteractionId count alike
};

/// One event on its way into a log.
struct NewEvent {
    Instant at;
    EventKind kind = EventKind::Create;
    EntityId entity;
    std::span<const EntityId> links = {}; ///< repeated ones count once
    std::span<const EntityId> unlinks = {};
    InteractionId interaction = {};
    EntityId mirrors = {};       ///< with a creation only
    std::string_view label = {}; ///< one text; localizedLabel instead where there are several
    LocalizedText localizedLabel = {};
    std::string_view id = {}; ///< empty: the default one
};

/// A built log, and where each of its events came from.
struct BuiltLog {
    std::shared_ptr<const EventLog> log;
    std::vector<std::uint32_t> added; ///< by EventId: the how-manieth addEvent() it was, from 0
};

/// Makes a log: services and their aggregates first, then entities and events in any order.
class EventLogBuilder {
public:
    ServiceId addService(std::string_view id);
    AggregateId addAggregate(std::string_view name, ServiceId owner);
    AggregateId findAggregate(std::string_view name) const; ///< invalid if there is none

    /// The entity of this name (`orders/42`); invalid where no service owns its aggregate (the part before
    /// the first
    /// `/`; the whole name where there is none).
    EntityId entity(std::string_view name);
    void setGiven(EntityId entity) { m_log.m_given[entity.at()] = true; }
    InteractionId interaction(std::string_view name);
    void addEvent(const NewEvent& event);
    void reserve(std::size_t events);
    std::size_t eventCount() const { return m_log.m_at.size(); }

    BuiltLog build() &&;

private:
    EventLog m_log; ///< columns in the order of addEvent() until build() sorts them
    std::unordered_map<std::string_view, AggregateId> m_aggregateByName;
    std::vector<std::unique_ptr<std::string>> m_aggregateKeys;
};

/// The same log under other services: `services` are their ids, `owners` goes by AggregateId (docs/model.md,
/// "Decomposition"). Entities, aggregates and interactions keep their ids; EventIds change: BuiltLog::added
/// is, by new EventId, the *old* EventId's value. Default event names follow their new service; names that
/// were written stay. Where a default name meets one that was written, the event without one gets one that
/// nobody has (`orders/3-2`), so that names stay unique.
BuiltLog withServices(const EventLog& log, const std::vector<std::string>& services,
                      const std::vector<ServiceId>& owners);

} // namespace bacscope
