// The words of the program in a sentence each, as docs/model.md says them in its section "Glossary": the one
// source of the glossary and of what tool tips say about words.
#pragma once

#include "analysis/Anomaly.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace bacscope {

/// The rows of the table, in its order.
enum class Term {
    Service,
    Aggregate,
    Entity,
    Root,
    GivenEntity,
    Event,
    Interaction,
    Reference,
    Disaster,
    Survivor,
    BackupMarker,
    BackupUnit,
    Cut,
    Consistent,
    BrokenLink,
    Orphan,
    MissingEvent,
    MissingState,
    TornInteraction,
    LostEvent,
    NotHappened,
    RepeatableEvent,
    AmnesiaInterval,
    RecoveryLine,
    DominoEffect,
    Lock,
    InFlight,
    Delayed,
    Denied,
    Availability,
    ScheduledBackup,
    Coupling,
    Variant
};
inline constexpr std::size_t termCount = static_cast<std::size_t>(Term::Variant) + 1;

struct GlossaryEntry {
    QString word;    ///< "broken link"
    QString meaning; ///< a sentence or a few
    QString figure;  ///< of the paper, "Figure 3"; empty: none
};

/// By Term. In the locale's language where the table has it, else in English.
const std::vector<GlossaryEntry>& glossary(const QLocale& locale);

Term termOf(AnomalyKind kind);

/// "The paper’s Figure 3."; empty: none.
QString figureInWords(const GlossaryEntry& entry);

/// "A restored reference leads to something that was not restored. The paper’s Figure 3.": for tool tips.
QString definitionOf(Term term, const QLocale& locale);

} // namespace bacscope
