// What is wrong with an input, and where: the data; `views/text/DiagnosticText` owns the sentences.
#pragma once

#include <QString>
#include <QStringList>

#include <compare>
#include <vector>

namespace bacscope {

/// A place in a file. Lines and columns count from 1; 0: unknown or the file as a whole. Columns count
/// Unicode code points.
struct SourceLocation {
    QString file;
    int line = 0;
    int column = 0;

    /// From marks that count from 0 (yaml-cpp).
    static SourceLocation fromZeroBased(QString file, int line, int column) {
        return {std::move(file), line + 1, column + 1};
    }
    static SourceLocation fromOneBased(QString file, int line, int column) {
        return {std::move(file), line, column};
    }

    bool operator==(const SourceLocation&) const = default;
};

enum class Severity { Error, Warning };

/// What is wrong. Each code's arguments are named in DiagnosticText.cpp, beside its sentence.
enum class DiagnosticCode {
    // Reading at all
    CannotOpen,
    CannotWrite,
    TooLarge,
    NotUtf8,
    NulByte,
    SyntaxError,
    TooDeep,
    AliasRefused,
    TooManyNodes,
    SeveralDocuments,
    OutOfMemory,
    // Form
    UnsupportedVersion,
    MissingKey,
    UnknownKey,
    UnknownColumns,
    DuplicateKey,
    WrongType,
    BadNumber,
    BadInstant,
    MixedTime,
    BadDuration,
    BadColor,
    BadIdentifier,
    OutOfRange,
    // References between parts
    UnknownService,
    UnknownAggregate,
    AggregateOwnedTwice,
    BackupGivenTwice,
    BackupsOfUnitDiffer,
    ServiceInTwoUnits,
    AggregateNotOwned, ///< by a variant; arguments: variant
    UnknownVariant,
    TooManyVariants,
    // Workloads
    WorkloadTooLarge,
    NotInRange,
    RangeReversed,
    EmptyList,
    RateInvalid,
    RateGivenTwice,
    NothingToTouch,
    NothingToUnlink,
    MirrorsNoEarlierStep,
    GivenBesideWorkload,
    // The events' story
    NoSuchAggregate,
    EventKindMissing,
    EventKindTwice,
    NeverCreated,
    BeforeCreation,
    AfterDeletion,
    CreatedTwice,
    CreatedGiven,
    NotLinked,
    MirrorsNeverCreated,
    MirrorsWithoutCreate,
    DuplicateEventId,
    // Event files
    EventFileOutsideFolder,
    EventFileFormat,
    MissingColumn,
    BadRow,
    // Imports (model/import)
    UnknownFormat,
    RecordUnreadable,
    PatternInvalid,
    PatternNeedsGroups,
    NothingMatched,
    OwnClockMissing,
    ClockGap,
    ClocksShifted,
    RecordsSkipped,
    UnknownExecution,
    CauseUnknown,
    NoUsableTime,
    SelfParent,
    DuplicatesMerged,
    TimeUnreadable,
    TimesLookLike,
    DatesUnusable,
    UseCasesMissing,
    UseCasesForeign,
    ModelMissing,
    ExecutionsRenamed,
    // Warnings about scenarios
    EventAfterDisaster,
    ServiceWithoutEvents,
    MarkerAfterDisaster,
    BackupNotFinished,
    SurvivorWithBackup,
    UnitSurvives,
    UnitTearsInteraction, ///< inside a unit, the events of one command stand at different instants
    TooMany,              ///< further diagnostics were left out; arguments: how many
    Cancelled,
};

struct Diagnostic {
    Severity severity = Severity::Error;
    DiagnosticCode code = DiagnosticCode::SyntaxError;
    SourceLocation location;
    QString offending;     ///< the offending text as it stands in the input; empty where there is none
    QStringList arguments; ///< what the sentence needs besides, e.g. the keys that would be right

    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

inline bool hasErrors(const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics) {
        if (diagnostic.severity == Severity::Error) {
            return true;
        }
    }
    return false;
}

} // namespace bacscope
