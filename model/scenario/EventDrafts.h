// Events on their way from an input to the log: checks the form of each, and once all are known turns them
// into an EventLog and checks that their story makes sense (docs/scenario-format.md, "Errors").
#pragma once

#include "log/EventLog.h"
#include "scenario/DiagnosticList.h"
#include "scenario/EventSink.h"
#include "scenario/TimeChoice.h"

#include <QMap>

#include <cstdint>
#include <vector>

namespace bacscope {

class EventDrafts : public EventSink {
public:
    EventDrafts(EventLogBuilder& builder, TimeChoice& time, DiagnosticList& diagnostics)
        : m_builder(builder), m_time(time), m_diagnostics(diagnostics) {}

    /// Which text the places of the events that follow belong to.
    void setSource(std::size_t source) { m_source = source; }
    /// The aggregates that there are, to suggest one for a misspelt one.
    void setAggregates(QStringList names) { m_aggregates = std::move(names); }
    /// Services were misread: do not complain of aggregates that nobody owns.
    void setAggregatesUncertain() { m_aggregatesUncertain = true; }

    /// Reads the name of an entity; complains and returns an invalid one where it cannot be one.
    EntityId readEntity(const FieldText& value);

    void beginEvent(std::size_t origin, std::size_t offset) override;
    void field(EventField field, const FieldText& value) override;
    void label(std::string_view language, const FieldText& value) override;
    void mentioned(const FieldText& value) override;
    void unreadable(EventField field) override;
    void problem(DiagnosticCode code, std::size_t offset, QString offending, QStringList arguments) override;
    void endEvent() override;

    std::size_t size() const { return m_drafts.size(); }

    /// Makes the log. Instants that `base` cannot hold are errors.
    BuiltLog build(const TimeBase& base, EventSource* source);

    /// Complains of what does not make sense in the log. `base` writes instants in complaints.
    void checkStory(const BuiltLog& built, const TimeBase& base, EventSource* source);

    /// Where the event is that came `added`th.
    std::size_t source() const { return m_source; }
    std::size_t offsetOf(std::uint32_t added) const { return m_drafts[added].offset; }

private:
    struct Draft {
        WrittenInstant at;
        EventKind kind = EventKind::Create;
        EntityId entity;
        std::uint32_t links = 0; ///< where its links begin; they end where its unlinks begin
        std::uint32_t unlinks = 0;
        std::uint32_t end = 0; ///< of its unlinks
        InteractionId interaction;
        EntityId mirrors;
        std::int32_t localizedLabel = -1;
        std::string_view label;
        std::string_view id;
        std::size_t origin = 0;
        std::size_t offset = 0;
    };

    void markUncertain(EntityId entity);
    bool isUncertain(EntityId entity) const {
        return entity.at() < m_uncertain.size() && m_uncertain[entity.at()];
    }
    /// An error at a field of an event that has this text (empty: whatever text), or at the event where it
    /// cannot be found.
    void complain(DiagnosticCode code, const Draft& draft, EventSource* source, EventField field,
                  std::string_view text, QStringList arguments);
    void checkLives(const BuiltLog& built, const TimeBase& base, EventSource* source);
    void checkUnlinks(const BuiltLog& built, EventSource* source);
    void checkIds(const BuiltLog& built, EventSource* source);

    EventLogBuilder& m_builder;
    TimeChoice& m_time;
    DiagnosticList& m_diagnostics;
    std::size_t m_source = 0;
    QStringList m_aggregates;
    bool m_aggregatesUncertain = false;
    bool m_someMissing = false;

    std::vector<Draft> m_drafts;
    std::vector<EntityId> m_entities; ///< links and unlinks of all drafts
    std::vector<QMap<QString, QString>> m_localizedLabels;
    std::vector<bool> m_uncertain; ///< by EntityId: part of its story could not be read

    // The event that is being read
    Draft m_current;
    std::vector<EntityId> m_links;
    std::vector<EntityId> m_unlinks;
    std::vector<EntityId> m_mentioned;
    QMap<QString, QString> m_labels;
    std::size_t m_mirrorsOffset = 0;
    int m_kinds = 0;
    bool m_hasAt = false;
    bool m_isBroken = false; ///< what is missing may stand where it could not be read
    bool m_bad = false;
};

/// Not empty, without white space and control characters: fit to name an entity, an aggregate or a service.
bool isIdentifier(std::string_view text);

/// `en`, `de_CH`, `zh-Hant`.
bool isLanguageTag(std::string_view text);

} // namespace bacscope
