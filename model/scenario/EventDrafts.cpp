#include "scenario/EventDrafts.h"

#include "log/Utf8.h"
#include "scenario/Suggestions.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace bacscope {

namespace {

std::uint64_t pairKey(EntityId from, EntityId to) {
    return (std::uint64_t(from.value) << 32) | to.value;
}

} // namespace

bool isIdentifier(std::string_view text) {
    if (text.empty()) {
        return false;
    }
    bool ascii = true;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte == 0x7f) {
            return false;
        }
        ascii = ascii && byte < 0x80;
    }
    return ascii || std::ranges::none_of(toText(text), [](QChar c) {
               return c.isSpace() || c.category() == QChar::Other_Control;
           });
}

bool isLanguageTag(std::string_view text) {
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t part = 0;
    bool first = true;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == '-' || text[i] == '_') {
            if (part < (first ? 2u : 1u) || part > 8) {
                return false;
            }
            first = false;
            part = 0;
        } else if (isLetter(text[i]) || (!first && isDigit(text[i]))) {
            ++part;
        } else {
            return false;
        }
    }
    return true;
}

void EventDrafts::problem(DiagnosticCode code, std::size_t offset, QString offending, QStringList arguments) {
    m_bad = true;
    m_isBroken = m_isBroken || code == DiagnosticCode::BadRow;
    m_diagnostics.add(Severity::Error, code, m_source, offset, std::move(offending), std::move(arguments));
}

EntityId EventDrafts::readEntity(const FieldText& value) {
    if (!isIdentifier(value.text)) {
        problem(DiagnosticCode::BadIdentifier, value.offset, excerpt(value.text), {QStringLiteral("entity")});
        return {};
    }
    const EntityId entity = m_builder.entity(value.text);
    if (!entity.isValid()) {
        m_bad = true;
        if (!m_aggregatesUncertain) {
            const QString aggregate = excerpt(value.text.substr(0, value.text.find('/')));
            problem(DiagnosticCode::NoSuchAggregate, value.offset, excerpt(value.text),
                    {aggregate, nearest(aggregate, m_aggregates)});
        }
        return {};
    }
    m_mentioned.push_back(entity);
    return entity;
}

void EventDrafts::beginEvent(std::size_t origin, std::size_t offset) {
    m_current = {};
    m_current.origin = origin;
    m_current.offset = offset;
    m_links.clear();
    m_unlinks.clear();
    m_mentioned.clear();
    m_labels.clear();
    m_kinds = 0;
    m_hasAt = false;
    m_isBroken = false;
    m_bad = false;
}

void EventDrafts::field(EventField field, const FieldText& value) {
    switch (field) {
    case EventField::At: {
        m_hasAt = true;
        const TimeChoice::Problem found =
            m_time.read(value.text, value.quoted, m_source, value.offset, m_current.at);
        if (found != TimeChoice::Problem::None) {
            problem(DiagnosticCode::BadInstant, value.offset, excerpt(value.text),
                    {TimeChoice::problemName(found)});
        }
        break;
    }
    case EventField::Create:
    case EventField::Update:
    case EventField::Delete:
        if (m_kinds++ > 0) {
            problem(DiagnosticCode::EventKindTwice, value.offset, excerpt(value.text), {});
        }
        m_current.kind = field == EventField::Create   ? EventKind::Create
                         : field == EventField::Update ? EventKind::Update
                                                       : EventKind::Delete;
        m_current.entity = readEntity(value);
        break;
    case EventField::Link:
        m_links.push_back(readEntity(value));
        break;
    case EventField::Unlink:
        m_unlinks.push_back(readEntity(value));
        break;
    case EventField::Interaction:
        if (value.text.empty()) {
            problem(DiagnosticCode::BadIdentifier, value.offset, {}, {QStringLiteral("interaction")});
        } else {
            m_current.interaction = m_builder.interaction(value.text);
        }
        break;
    case EventField::Mirrors:
        m_current.mirrors = readEntity(value);
        m_mirrorsOffset = value.offset;
        break;
    case EventField::Label:
        m_current.label = value.text;
        break;
    case EventField::Id:
        if (value.text.empty()) {
            problem(DiagnosticCode::BadIdentifier, value.offset, {}, {QStringLiteral("id")});
        }
        m_current.id = value.text;
        break;
    }
}

void EventDrafts::label(std::string_view language, const FieldText& value) {
    m_labels.insert(toText(language), toText(value.text));
}

void EventDrafts::mentioned(const FieldText& value) {
    if (isIdentifier(value.text)) {
        if (const EntityId entity = m_builder.entity(value.text); entity.isValid()) {
            m_mentioned.push_back(entity);
        }
    }
}

void EventDrafts::unreadable(EventField field) {
    m_hasAt = m_hasAt || field == EventField::At;
    m_kinds += field == EventField::Create || field == EventField::Update || field == EventField::Delete;
}

void EventDrafts::markUncertain(EntityId entity) {
    if (m_uncertain.size() <= entity.at()) {
        m_uncertain.resize(entity.at() + 1);
    }
    m_uncertain[entity.at()] = true;
}

void EventDrafts::endEvent() {
    if (!m_hasAt && !m_isBroken) {
        problem(DiagnosticCode::MissingKey, m_current.offset, {}, {QStringLiteral("at")});
    }
    if (m_kinds == 0 && !m_isBroken) {
        problem(DiagnosticCode::EventKindMissing, m_current.offset, {}, {});
    }
    if (m_current.mirrors.isValid() && m_kinds == 1 && m_current.kind != EventKind::Create) {
        problem(DiagnosticCode::MirrorsWithoutCreate, m_mirrorsOffset, {}, {});
    }
    if (m_bad) {
        m_someMissing = true;
        std::ranges::for_each(m_mentioned, [this](EntityId entity) { markUncertain(entity); });
        return;
    }
    m_current.links = static_cast<std::uint32_t>(m_entities.size());
    m_entities.insert(m_entities.end(), m_links.begin(), m_links.end());
    m_current.unlinks = static_cast<std::uint32_t>(m_entities.size());
    m_entities.insert(m_entities.end(), m_unlinks.begin(), m_unlinks.end());
    m_current.end = static_cast<std::uint32_t>(m_entities.size());
    if (!m_labels.isEmpty()) {
        m_current.localizedLabel = static_cast<std::int32_t>(m_localizedLabels.size());
        m_localizedLabels.push_back(m_labels);
    }
    m_drafts.push_back(m_current);
}

BuiltLog EventDrafts::build(const TimeBase& base, EventSource* source) {
    m_builder.reserve(m_drafts.size());
    const std::span<const EntityId> entities(m_entities);
    for (const Draft& draft : m_drafts) {
        const std::optional<Instant> at = TimeChoice::resolve(draft.at, base);
        if (!at) {
            complain(DiagnosticCode::OutOfRange, draft, source, EventField::At, {}, {});
        }
        NewEvent event{.at = at.value_or(Instant{}),
                       .kind = draft.kind,
                       .entity = draft.entity,
                       .links = entities.subspan(draft.links, draft.unlinks - draft.links),
                       .unlinks = entities.subspan(draft.unlinks, draft.end - draft.unlinks),
                       .interaction = draft.interaction,
                       .mirrors = draft.mirrors,
                       .label = draft.label,
                       .id = draft.id};
        if (draft.localizedLabel >= 0) {
            event.localizedLabel =
                LocalizedText(m_localizedLabels[static_cast<std::size_t>(draft.localizedLabel)]);
        }
        m_builder.addEvent(event);
    }
    return std::move(m_builder).build();
}

namespace {

/// Looks for a field with a certain text while an event is read again.
class FieldFinder : public EventSink {
public:
    FieldFinder(EventField wantedField, std::string_view wantedText)
        : m_field(wantedField), m_text(wantedText) {}

    void beginEvent(std::size_t, std::size_t) override {}
    void field(EventField field, const FieldText& value) override {
        if (!found && field == m_field && (m_text.empty() || value.text == m_text)) {
            found = value.offset;
            text = excerpt(value.text);
        }
    }
    void label(std::string_view, const FieldText&) override {}
    void mentioned(const FieldText&) override {}
    void problem(DiagnosticCode, std::size_t, QString, QStringList) override {}
    void endEvent() override {}

    std::optional<std::size_t> found;
    QString text;

private:
    EventField m_field;
    std::string_view m_text;
};

} // namespace

void EventDrafts::complain(DiagnosticCode code, const Draft& draft, EventSource* source, EventField field,
                           std::string_view text, QStringList arguments) {
    FieldFinder finder(field, text);
    if (source) {
        source->readEvent(draft.origin, finder);
    }
    m_diagnostics.add(Severity::Error, code, m_source, finder.found.value_or(draft.offset),
                      text.empty() ? finder.text : excerpt(text), std::move(arguments));
}

void EventDrafts::checkStory(const BuiltLog& built, const TimeBase& base, EventSource* source) {
    checkLives(built, base, source);
    checkUnlinks(built, source);
    checkIds(built, source);
}

void EventDrafts::checkLives(const BuiltLog& built, const TimeBase& base, EventSource* source) {
    const EventLog& log = *built.log;
    const auto draftOf = [&](EventId event) -> const Draft& { return m_drafts[built.added[event.at()]]; };
    std::vector<EventId> firstCreation(log.entityCount());
    std::vector<bool> createdAgain(log.entityCount());
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        const EventId event = log.eventAtOrder(rank);
        if (log.kind(event) == EventKind::Create) {
            EventId& first = firstCreation[log.entity(event).at()];
            if (first.isValid()) {
                createdAgain[log.entity(event).at()] = true;
            } else {
                first = event;
            }
        }
    }

    const auto neverCreated = [&](EntityId entity) {
        return !firstCreation[entity.at()].isValid() && !log.isGiven(entity) && !isUncertain(entity);
    };
    const auto when = [&](EventId event) {
        return QStringList{base.format(log.at(event)), QString::fromStdString(log.eventName(event)),
                           QString::number(m_diagnostics.source(m_source).line(draftOf(event).offset))};
    };
    std::vector<EventId> last(log.entityCount()); // the creation or deletion that happened last
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        const EventId event = log.eventAtOrder(rank);
        const EntityId entity = log.entity(event);
        const EventKind kind = log.kind(event);
        const EventId before = last[entity.at()];
        const bool exists = before.isValid() ? log.kind(before) == EventKind::Create : log.isGiven(entity);
        const std::string_view name = log.entityName(entity);
        if (isUncertain(entity)) {
            // part of its life is unknown
        } else if (kind == EventKind::Create && exists) {
            if (before.isValid()) {
                complain(DiagnosticCode::CreatedTwice, draftOf(event), source, kindField(kind), name,
                         when(before));
            } else {
                complain(DiagnosticCode::CreatedGiven, draftOf(event), source, kindField(kind), name, {});
            }
        } else if (kind != EventKind::Create && !exists) {
            if (before.isValid()) {
                complain(DiagnosticCode::AfterDeletion, draftOf(event), source, kindField(kind), name,
                         when(before));
            } else if (neverCreated(entity)) {
                complain(DiagnosticCode::NeverCreated, draftOf(event), source, kindField(kind), name, {});
            } else {
                complain(DiagnosticCode::BeforeCreation, draftOf(event), source, kindField(kind), name,
                         when(firstCreation[entity.at()]));
            }
        }
        if (kind != EventKind::Update) {
            last[entity.at()] = event;
        }
        for (const EntityId target : log.links(event)) {
            if (neverCreated(target)) {
                complain(DiagnosticCode::NeverCreated, draftOf(event), source, EventField::Link,
                         log.entityName(target), {});
            }
        }
        if (const EntityId mirrored = log.mirrors(event); mirrored.isValid() && !isUncertain(mirrored)) {
            const EventId first = firstCreation[mirrored.at()];
            if (!first.isValid() || (first == event && !createdAgain[mirrored.at()])) {
                complain(DiagnosticCode::MirrorsNeverCreated, draftOf(event), source, EventField::Mirrors,
                         log.entityName(mirrored), {});
            }
        }
    }
}

void EventDrafts::checkUnlinks(const BuiltLog& built, EventSource* source) {
    const EventLog& log = *built.log;
    // Only references that some event drops need to be followed.
    std::unordered_map<std::uint64_t, bool> held;
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        const EventId event = log.eventAtOrder(rank);
        for (const EntityId target : log.unlinks(event)) {
            held.emplace(pairKey(log.entity(event), target), false);
        }
    }
    if (held.empty()) {
        return;
    }
    std::unordered_map<EntityId, std::vector<EntityId>> targets;
    for (const auto& [key, value] : held) {
        targets[EntityId(static_cast<std::size_t>(key >> 32))].push_back(
            EntityId(static_cast<std::size_t>(key & 0xffffffffu)));
    }
    for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
        const EventId event = log.eventAtOrder(rank);
        const EntityId entity = log.entity(event);
        for (const EntityId target : log.unlinks(event)) {
            bool& isHeld = held[pairKey(entity, target)];
            if (!isHeld && !isUncertain(entity)) {
                complain(DiagnosticCode::NotLinked, m_drafts[built.added[event.at()]], source,
                         EventField::Unlink, log.entityName(target), {toText(log.entityName(entity))});
            }
            isHeld = false;
        }
        for (const EntityId target : log.links(event)) {
            if (const auto found = held.find(pairKey(entity, target)); found != held.end()) {
                found->second = true;
            }
        }
        if (log.kind(event) == EventKind::Delete) {
            if (const auto found = targets.find(entity); found != targets.end()) {
                for (const EntityId target : found->second) {
                    held[pairKey(entity, target)] = false;
                }
            }
        }
    }
}

void EventDrafts::checkIds(const BuiltLog& built, EventSource* source) {
    const EventLog& log = *built.log;
    std::unordered_map<std::string_view, std::uint32_t> seen;
    const auto lineOf = [&](std::uint32_t added) {
        return QString::number(m_diagnostics.source(m_source).line(m_drafts[added].offset));
    };
    std::vector<std::uint32_t> idOf(built.added.size()); // by place of addition
    for (std::size_t event = 0; event < built.added.size(); ++event) {
        idOf[built.added[event]] = static_cast<std::uint32_t>(event);
    }
    for (std::uint32_t added = 0; added < m_drafts.size(); ++added) {
        const std::string_view id = m_drafts[added].id;
        if (id.empty()) {
            continue;
        }
        if (const auto [first, isNew] = seen.emplace(id, added); !isNew) {
            complain(DiagnosticCode::DuplicateEventId, m_drafts[added], source, EventField::Id, id,
                     {lineOf(first->second)});
            continue;
        }
        // The default id of another event?
        const EventId other = m_someMissing ? EventId() : log.eventOfDefaultName(id);
        if (other.isValid() && other.value != idOf[added] && !log.hasOwnName(other)) {
            complain(DiagnosticCode::DuplicateEventId, m_drafts[added], source, EventField::Id, id,
                     {lineOf(built.added[other.at()])});
        }
    }
}

} // namespace bacscope
