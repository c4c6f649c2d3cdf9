// Foreign logs become scenarios (docs/imports.md): inferred events, interactions and references, from what
// the log says of causes. One reader per format; the format is recognised from the content. `docs/imports.md`
// tells users the same.
//
// What stands in a diagnostic of an import, its offending text and then its arguments:
// - UnknownFormat: the beginning of the file; what it is (a word of foreignFormat(), `packed`, `scenario` or
//   `events`) where that
// is
//   known, the program that unpacks it (packed), the format that was asked for (a word of --format).
// - RecordUnreadable: the record; its byte offset from 0, and a word for what is wrong: `text` (fits the
// pattern
//   nowhere), `clock` (not a vector clock), `duplicate` (this count of this host was there before),
//   `contradiction` (its clock contradicts the others), `json`, `id` (a span without an id or a trace id). Of
//   Service Cutter: `model` or `use cases` (the file is not one), `entity` (without a name of its own),
//   `relation` (of an unknown entity), `use case` (without a name), `nanoentity` (of an unknown entity).
// - PatternInvalid: the pattern; what the regular expression engine says, the position from 0.
// - PatternNeedsGroups: the pattern; the named groups that it lacks.
// - NothingMatched: the pattern (ShiViz), or nothing.
// - OwnClockMissing: the clock; the record's byte offset from 0, the host, and `0` where its count is 0.
// - ClockGap (a warning, at the record after the gap): the host; the host, the first and the last missing
// count.
// - CauseUnknown (a warning): the unknown cause, `host count` or the id of a span; the service that names it.
// - ClocksShifted (a warning): the service; how many of its effects happened before their causes (0 where its
//   clock only follows another one's), by how much it was shifted (`0.065441 s`; empty: left as it is).
// - SelfParent (a warning): the id of a span that names itself as its parent; nothing.
// - DuplicatesMerged (a warning): nothing; how many records were reported more than once.
// - NoUsableTime (a warning): nothing; how many records have none.
// - TimeUnreadable (a warning): the first time that cannot be read; how many there are.
// - TimesLookLike (a warning): the first of them; the unit that they are in by their size, the unit that they
//   were read in (words of --time-unit).
// - DatesUnusable (a warning): the first date that rules it out; how many, and why: `unreadable`, `zone` (an
//   instant but for its offset from UTC), `backward` (earlier than the one before on its host).
// - RecordsSkipped (a warning, with skipBad): nothing; how many.
// - UseCasesMissing (a warning), ModelMissing: nothing; the other file of a Service Cutter model.
// - UseCasesForeign (a warning): the file beside the model that was left alone since it belongs to another
// one.
// - UnknownExecution: the name asked for; the names that there are.
// - ExecutionsRenamed (a warning): a name that several executions have; what the others are called.
#pragma once

#include "scenario/Diagnostic.h"
#include "scenario/Progress.h"
#include "scenario/Scenario.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace bacscope {

enum class LogFormat { ShiViz, Zipkin, ServiceCutter };

/// What a number that tells an instant counts, since 1970.
enum class LogTimeUnit { Seconds, Milliseconds, Microseconds, Nanoseconds };

struct ImportOptions {
    std::optional<LogFormat> format = {}; ///< none: recognised

    enum class InteractionScope { Cause, Trace };
    InteractionScope interactions = InteractionScope::Cause; ///< each cause across services, or a whole trace

    enum class ReferenceDirection { EffectToCause, CauseToEffect, None };
    ReferenceDirection references = ReferenceDirection::EffectToCause;

    QString pattern = {};   ///< ShiViz: the regular expression; empty: whichever of the usual ones fits
    QString execution = {}; ///< ShiViz: which execution; empty: the first
    QString delimiter = {}; ///< ShiViz: the regular expression of the lines between executions; empty: usual
    bool multiLine = false; ///< ShiViz: what belongs to no record is a further line of one beside it
    /// None: µs in Zipkin traces, as they are by definition; in ShiViz logs whatever makes sense of all.
    std::optional<LogTimeUnit> timeUnit = {};
    bool keepClocks = false; ///< do not shift clocks that contradict causality
    /// Service Cutter: the file of the user representations; empty: the one beside the model.
    QString useCases = {};
    bool withoutUseCases = false; ///< Service Cutter: the relations alone
    bool skipBad = false;         ///< go on after records that cannot be read, and count them

    bool operator==(const ImportOptions&) const = default;
};

/// Records that stand in the way of an import, and how it could go on.
struct UnreadRecords {
    std::size_t count = 0;    ///< so many would be left out with skipBad
    std::size_t readable = 0; ///< so many others there are
    int firstLine = 0;        ///< of the first one
    QString first;            ///< its text, cut to a length fit for a sentence
    bool mayBeLines = false;  ///< some may be further lines of records (multiLine)

    bool operator==(const UnreadRecords&) const = default;
};

struct ImportResult {
    std::optional<Scenario> scenario; ///< none where there are errors
    Diagnostics diagnostics;          ///< at most 1,000 errors and 100 warnings of a kind, then TooMany
    std::optional<LogFormat> format;  ///< what was recognised or asked for
    /// Set where leaving out the records that cannot be read (or taking them as lines of others) would do.
    std::optional<UnreadRecords> unread;
    QString pattern;        ///< ShiViz: the one that was used
    QStringList executions; ///< ShiViz: the executions in the file, where it has several
    /// By EventId: the record's further fields, for the details panel ("name: value" lines); empty where
    /// there are none.
    QHash<EventId, QString> details;
};

/// nullopt: none of the formats that can be imported.
std::optional<LogFormat> recogniseLog(const QByteArray& bytes);

/// Never throws; whatever is wrong is a diagnostic.
ImportResult importLog(const QString& path, const ImportOptions& options = {}, const Progress& progress = {});

/// From bytes; the file name in `name` becomes the scenario's title (unless the file has one) and stands in
/// the diagnostics. Where `name` is the path of a file, a Service Cutter model's second file is looked for
/// beside it.
ImportResult importLogFromBytes(const QByteArray& bytes, const QString& name,
                                const ImportOptions& options = {}, const Progress& progress = {});

} // namespace bacscope
