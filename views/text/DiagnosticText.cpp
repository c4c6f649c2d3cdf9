#include "text/DiagnosticText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bacscope {

namespace {

/// The sentences. Arguments are those of the diagnostic; each case names them.
class DiagnosticText {
    Q_DECLARE_TR_FUNCTIONS(DiagnosticText)

public:
    explicit DiagnosticText(const Diagnostic& diagnostic) : m_diagnostic(diagnostic) {}

    QString sentence() const;

private:
    using Code = DiagnosticCode;

    QString argument(qsizetype index) const { return m_diagnostic.arguments.value(index); }
    int number(qsizetype index) const { return argument(index).toInt(); }
    QString offending() const { return m_diagnostic.offending; }
    /// A text of the input inside a sentence.
    static QString quoted(const QString& text) { return tr("“%1”", "a text from the file").arg(text); }
    QString quotedOffending() const { return quoted(offending()); }
    QStringList argumentsFrom(qsizetype first) const { return m_diagnostic.arguments.mid(first); }
    static QString joined(const QString& first, const QString& second) {
        return second.isEmpty() ? first : tr("%1 %2", "two sentences").arg(first, second);
    }
    static QString quotedNames(const QStringList& names) {
        constexpr qsizetype most = 8;
        QStringList shown;
        for (const QString& name : names.first(std::min(names.size(), most))) {
            shown.push_back(quoted(name));
        }
        return shown.join(QLatin1String(", ")) + (names.size() > most ? QStringLiteral(", …") : QString());
    }
    QString suggestion(const QString& meant) const {
        return meant.isEmpty() ? QString() : tr("Did you mean %1?").arg(quoted(meant));
    }

    QString readingSentence() const;
    QString formSentence() const;
    QString referenceSentence() const;
    QString storySentence() const;
    QString workloadSentence() const;
    QString rateInvalid() const;
    QString eventFileSentence() const;
    QString importSentence() const;
    QString warningSentence() const;

    QString cannotOpen() const;
    QString syntaxError() const;
    QString yamlSentence() const;
    QString wrongType() const;
    QString badInstant() const;
    QString mixedTime() const;
    QString badIdentifier() const;
    QString outOfRange() const;
    QString badRow() const;
    QString unreadableRecord() const;
    QString clocksShifted() const;
    QString unknownFormat() const;
    QString whatItIs() const;
    QString ownClockMissing() const;
    QString datesUnusable() const;
    QString timeWarning() const;

    const Diagnostic& m_diagnostic;
};

QString DiagnosticText::cannotOpen() const {
    // arguments: "missing", "not a file", or the system's reason
    if (argument(0) == QLatin1String("missing")) {
        return tr("There is no file %1. The path of an event file is relative to the scenario.")
            .arg(quotedOffending());
    }
    if (argument(0) == QLatin1String("not a file")) {
        return tr("This is not a file that can be read. Give the path of a file.");
    }
    return argument(0).isEmpty() ? tr("The file cannot be opened.")
                                 : tr("The file cannot be opened: %1.").arg(argument(0));
}

QString DiagnosticText::syntaxError() const {
    // arguments: "control character", "tag", a word of YamlFault, or the parser's reason (English)
    if (argument(0) == QLatin1String("control character")) {
        return tr("A control character stands here, which YAML does not permit. Remove it, or write it as an "
                  "escape "
                  "in double quotes.");
    }
    if (argument(0) == QLatin1String("tag")) {
        return tr("A tag of this kind has no meaning in a scenario. Leave it out.");
    }
    if (const QString sentence = yamlSentence(); !sentence.isEmpty()) {
        return sentence;
    }
    return tr("This is not YAML: %1. Check the indentation, the brackets and the quotes from here on and in "
              "the line "
              "before.")
        .arg(argument(0));
}

QString DiagnosticText::yamlSentence() const {
    const QString word = argument(0);
    if (word == QLatin1String("quote")) {
        return tr("The quote that opens here is never closed. Close it, on this line if it can be.");
    }
    if (word == QLatin1String("bracket")) {
        return tr("The bracket that opens here is never closed. Close it: “[” with “]”, “{” with “}”.");
    }
    if (word == QLatin1String("tab")) {
        return tr("A tab stands here for indentation, which YAML does not permit. Write blanks.");
    }
    if (word == QLatin1String("colon")) {
        return tr("A colon with a blank after it makes a key of what is before it, and none can stand here. "
                  "Put the "
                  "text in quotes, or the key on a line of its own.");
    }
    if (word == QLatin1String("closing")) {
        return tr("A bracket closes here that was never opened, or another comma was meant before it.");
    }
    if (word == QLatin1String("indentation")) {
        return tr(
            "The indentation here fits none of the lines above. Begin the line below the one that it belongs "
            "with.");
    }
    if (word == QLatin1String("escape")) {
        return tr("What follows the backslash here is no escape of YAML. Write “\\\\” for a backslash, or "
                  "use single "
                  "quotes.");
    }
    return word == QLatin1String("dash") ? tr("An item of a list (“- ”) cannot stand here. Put it on a line "
                                              "of its own, below the first.")
                                         : QString();
}

QString DiagnosticText::readingSentence() const {
    switch (m_diagnostic.code) {
    case Code::CannotOpen:
        return cannotOpen();
    case Code::CannotWrite: // reason
        if (argument(0) == QLatin1String("no folder")) {
            return tr("The folder cannot be made. Choose another place.");
        }
        return tr("The file cannot be written: %1.").arg(argument(0));
    case Code::TooLarge: // limit in MiB
        return tr("The scenario is larger than %1 MiB. Keep its events in a file of their own: "
                  "“events: {file: orders.jsonl}”.")
            .arg(argument(0));
    case Code::NotUtf8:
        return tr("The text is not UTF-8 from here on. Save it in the encoding UTF-8.");
    case Code::NulByte:
        return tr("A NUL byte stands here, so this is not a text file.");
    case Code::SyntaxError:
        return syntaxError();
    case Code::TooDeep: // limit
        return tr("Lists and maps are nested more than %1 deep here; a scenario needs five.")
            .arg(argument(0));
    case Code::AliasRefused:
        return tr("Aliases (*name) are not permitted in scenarios. Write out what it stands for.");
    case Code::TooManyNodes: // limit
        return tr("The scenario has more than %1 values. Keep its events in a file of their own: "
                  "“events: {file: orders.jsonl}”.")
            .arg(argument(0));
    case Code::SeveralDocuments:
        return tr(
            "A second document begins here. A file holds one scenario; put the other one into its own file.");
    default: // OutOfMemory
        return tr("There is not enough memory to read this file.");
    }
}

QString DiagnosticText::wrongType() const {
    // expected, key
    const QString expected = argument(0);
    QString right;
    if (expected == QLatin1String("text")) {
        right = tr("a text belongs here");
    } else if (expected == QLatin1String("texts")) {
        right = tr("a text belongs here, or one for each language ({en: …, de: …})");
    } else if (expected == QLatin1String("number")) {
        right = tr("a number belongs here");
    } else if (expected == QLatin1String("boolean")) {
        right = tr("true or false belongs here, without quotes");
    } else if (expected == QLatin1String("instant")) {
        right = tr(
            "an instant belongs here: a number (2.5) or a clock time with its offset (2018-05-01T10:00:00Z)");
    } else if (expected == QLatin1String("duration")) {
        right = tr("a length of time belongs here: a number or, with clock times, a text such as 15min");
    } else if (expected == QLatin1String("entity")) {
        right = tr("an entity belongs here, such as orders/42");
    } else if (expected == QLatin1String("entities")) {
        right = tr("an entity belongs here, such as orders/42, or a list of them");
    } else if (expected == QLatin1String("backup")) {
        right = tr("an instant belongs here, or a map such as {at: 2.5, takes: 0.5, every: 4}");
    } else if (expected == QLatin1String("events")) {
        right = tr("a list of events belongs here, or {file: orders.jsonl}");
    } else if (expected == QLatin1String("services")) {
        right = tr("a list of services belongs here, such as [orders, shipping]");
    } else if (expected == QLatin1String("rate")) {
        right = tr("a rate belongs here, such as 30 or, with clock times, 30/h");
    } else if (expected == QLatin1String("step")) {
        right = tr("a step belongs here, such as {create: orders, link: customers}");
    } else if (expected == QLatin1String("delay")) {
        right = tr("a length of time belongs here, or two of them: [shortest, longest]");
    } else if (expected == QLatin1String("count")) {
        right = tr("a whole number belongs here, or two of them: [fewest, most]");
    } else if (expected == QLatin1String("aggregate")) {
        right = tr("an aggregate belongs here, such as orders");
    } else if (expected == QLatin1String("target")) {
        right = tr("an aggregate belongs here, such as orders or {existing: orders}");
    } else if (expected == QLatin1String("targets")) {
        right = tr("an aggregate belongs here, such as orders or {existing: orders}, or a list of them");
    } else if (expected == QLatin1String("list")) {
        right = tr("a list belongs here, such as [orders, shipping]");
    } else if (expected == QLatin1String("position")) {
        right = tr("a place on the map belongs here, such as [120, 80]");
    } else if (expected == QLatin1String("blocked")) {
        right = tr("delayed or denied belongs here");
    } else if (expected == QLatin1String("key")) {
        right = tr("a key must be a text");
    } else {
        right = tr("a map belongs here, such as {key: value}");
    }
    if (argument(1).isEmpty()) {
        return offending().isEmpty() ? tr("A value is missing or of the wrong kind: %1.").arg(right)
                                     : tr("%1 is of the wrong kind: %2.").arg(quotedOffending(), right);
    }
    return offending().isEmpty()
               ? tr("%1 has no value, or one of the wrong kind: %2.").arg(quoted(argument(1)), right)
               : tr("%1 is the wrong kind of value for %2: %3.")
                     .arg(quotedOffending(), quoted(argument(1)), right);
}

QString DiagnosticText::badInstant() const {
    // problem: "offset", "quoted" or nothing
    if (argument(0) == QLatin1String("offset")) {
        return tr("%1 does not say in which time zone. Add the offset from UTC or Z: %2 or %3.")
            .arg(quotedOffending(), quoted(offending() + QLatin1Char('Z')),
                 quoted(offending() + QLatin1String("+02:00")));
    }
    if (argument(0) == QLatin1String("quoted")) {
        return tr("%1 is a text here, because of the quotes. Write the number without them.")
            .arg(quotedOffending());
    }
    return tr("%1 is not an instant. Write a finite number (2.5) or a clock time with its offset "
              "(2018-05-01T10:00:00Z).")
        .arg(quotedOffending());
}

QString DiagnosticText::mixedTime() const {
    // "clock" or "number" (what the others are), the instant that decided it, its line; or "number", the unit
    if (m_diagnostic.arguments.size() < 3) {
        return tr("%1 is a clock time, but the scenario states the unit %2 for its instants. Write numbers, "
                  "or leave "
                  "out the unit.")
            .arg(quotedOffending(), quoted(argument(1)));
    }
    return argument(0) == QLatin1String("clock")
               ? tr("%1 is a number, but %2 in line %3 is a clock time. Write all instants in the same way.")
                     .arg(quotedOffending(), quoted(argument(1)), argument(2))
               : tr("%1 is a clock time, but %2 in line %3 is a number. Write all instants in the same way.")
                     .arg(quotedOffending(), quoted(argument(1)), argument(2));
}

QString DiagnosticText::badIdentifier() const {
    // of what
    const QString what = argument(0);
    if (what == QLatin1String("service")) {
        return tr("%1 cannot be the id of a service: ids have no blanks and no “/”. What people read goes "
                  "into name.")
            .arg(quotedOffending());
    }
    if (what == QLatin1String("aggregate")) {
        return tr("%1 cannot be an aggregate: their names have no blanks and no “/”.").arg(quotedOffending());
    }
    if (what == QLatin1String("variant")) {
        return tr("The name of the variant is empty. Give it a text.");
    }
    if (what == QLatin1String("language")) {
        return tr("%1 is not a language. Write a tag such as en, de or pt_BR.").arg(quotedOffending());
    }
    if (what == QLatin1String("entity")) {
        return tr("%1 cannot be an entity. Entities are written without blanks, such as orders/42.")
            .arg(quotedOffending());
    }
    if (what == QLatin1String("use case")) {
        return tr("The use case has no name. Call it what the user does, such as “place order”.");
    }
    return what == QLatin1String("id") ? tr("The id is empty. Leave it out or give it a text.")
                                       : tr("The interaction is empty. Leave it out or give it a text.");
}

QString DiagnosticText::outOfRange() const {
    // "positive", "map" or nothing
    if (argument(0) == QLatin1String("map")) {
        return tr("%1 is too far out on the map. The centre of a service is a few hundred pixels away at "
                  "most.")
            .arg(quotedOffending());
    }
    return argument(0) == QLatin1String("positive")
               ? tr("%1 is not a length of time after which something repeats. It must be more than zero.")
                     .arg(quotedOffending())
               : tr("%1 is too far from zero to be told apart from the others. Choose a larger unit.")
                     .arg(quotedOffending());
}

QString DiagnosticText::formSentence() const {
    switch (m_diagnostic.code) {
    case Code::UnsupportedVersion: // supported
        return tr("This program reads version %1 of the format, not %2. Write “bacscope: %1”, or use a newer "
                  "program.")
            .arg(argument(0), quotedOffending());
    case Code::MissingKey: // key
        return tr("The key %1 is missing here.").arg(quoted(argument(0)));
    case Code::UnknownKey: // the one that was probably meant, those permitted…
        return joined(joined(tr("There is no key %1 here.").arg(quotedOffending()), suggestion(argument(0))),
                      tr("Permitted are: %1.").arg(argumentsFrom(1).join(QLatin1String(", "))));
    case Code::UnknownColumns: // those permitted, then their names
        return tr("Events have no columns %1. Remove them. Permitted are: %2.")
            .arg(quotedNames(argumentsFrom(1)), argument(0));
    case Code::DuplicateKey: // line of the first
        return argument(0).isEmpty()
                   ? tr("The key %1 stands here twice. Remove one of the two.").arg(quotedOffending())
                   : tr("The key %1 stands in line %2 already. Remove one of the two.")
                         .arg(quotedOffending(), argument(0));
    case Code::WrongType:
        return wrongType();
    case Code::BadNumber:
        return tr("%1 is not a number. Write a finite decimal number such as 2.5.").arg(quotedOffending());
    case Code::BadInstant:
        return badInstant();
    case Code::MixedTime:
        return mixedTime();
    case Code::BadDuration: // "clock" or "number"
        return argument(0) == QLatin1String("clock")
                   ? tr("%1 is not a length of time. With clock times write 90s, 15min, 2h or PT15M.")
                         .arg(quotedOffending())
                   : tr("%1 is not a length of time. Write a number that is not negative, in the scenario's "
                        "unit.")
                         .arg(quotedOffending());
    case Code::BadColor:
        return tr("%1 is not a colour. Write \"#rrggbb\" with hexadecimal digits, in quotes: “#” begins a "
                  "comment "
                  "otherwise.")
            .arg(quotedOffending());
    case Code::BadIdentifier:
        return badIdentifier();
    default:
        return outOfRange();
    }
}

QString DiagnosticText::referenceSentence() const {
    switch (m_diagnostic.code) {
    case Code::UnknownService: // the one that was probably meant, those there are…
        return joined(joined(tr("There is no service %1.").arg(quotedOffending()), suggestion(argument(0))),
                      m_diagnostic.arguments.size() > 1
                          ? tr("The services are: %1.").arg(argumentsFrom(1).join(QLatin1String(", ")))
                          : QString());
    case Code::UnknownAggregate: // the one that was probably meant, those there are…
        return joined(
            joined(tr("No service owns an aggregate %1.").arg(quotedOffending()), suggestion(argument(0))),
            m_diagnostic.arguments.size() > 1
                ? tr("The aggregates are: %1.").arg(argumentsFrom(1).join(QLatin1String(", ")))
                : QString());
    case Code::AggregateOwnedTwice: // the other owner, its line
        return tr("The aggregate %1 is owned by %2 already (line %3). Each aggregate has one owner; a "
                  "service owns the "
                  "aggregate of its own name unless “owns” says otherwise.")
            .arg(quotedOffending(), quoted(argument(0)), argument(1));
    case Code::BackupGivenTwice: // line of the first
        return tr("The backup of %1 is stated in line %2 already. State it in one of the two places.")
            .arg(quotedOffending(), argument(0));
    case Code::BackupsOfUnitDiffer: // service, the other service, its instant
        return tr("%1 and %2 are in lockstep, so they share one backup, but the two are given different ones "
                  "(%3 and "
                  "%4). State it once.")
            .arg(argument(0), argument(1), offending(), argument(2));
    case Code::AggregateNotOwned: // the variant; offending: the aggregate
        return tr("No service of the variant %1 owns the aggregate %2. Name it in the “owns” of one of them.")
            .arg(quoted(argument(0)), quotedOffending());
    case Code::UnknownVariant: // the one that was probably meant, some that there are…
        return joined(tr("There is no variant %1.").arg(quotedOffending()),
                      argument(0).isEmpty()
                          ? tr("There are: %1.").arg(argumentsFrom(1).join(QLatin1String(", ")))
                          : suggestion(argument(0)));
    case Code::TooManyVariants: // limit
        return tr("A scenario has at most %1 variants. Keep some of them in a file of their own.")
            .arg(argument(0));
    default: // ServiceInTwoUnits: line of the first
        return tr("%1 is in lockstep in line %2 already. A service belongs to one group, once; join the "
                  "groups.")
            .arg(quotedOffending(), argument(0));
    }
}

QString DiagnosticText::storySentence() const {
    switch (m_diagnostic.code) {
    case Code::NoSuchAggregate: // aggregate, the one that was probably meant
        return joined(
            tr("No service owns the aggregate %1 of %2.").arg(quoted(argument(0)), quotedOffending()),
            argument(1).isEmpty() ? tr("Name it in the “owns” of a service.") : suggestion(argument(1)));
    case Code::EventKindMissing:
        return tr("The event does not say what happened. Add one of create, update and delete.");
    case Code::EventKindTwice:
        return tr("An event is exactly one of create, update and delete. Write two events.");
    case Code::NeverCreated:
        return tr("No event creates %1. Create it, or name it under “given” if it exists since before the "
                  "logs begin.")
            .arg(quotedOffending());
    case Code::BeforeCreation: // instant, event, line of the creation
        return tr("%1 does not exist yet: it is created at %2 (line %3).")
            .arg(quotedOffending(), argument(0), argument(2));
    case Code::AfterDeletion: // instant, event, line of the deletion
        return tr("%1 does not exist any more: it is deleted at %2 (line %3). Create it again first.")
            .arg(quotedOffending(), argument(0), argument(2));
    case Code::CreatedTwice: // instant, event, line of the first creation
        return tr("%1 exists already: it is created at %2 (line %3). Delete it in between, or write an "
                  "update.")
            .arg(quotedOffending(), argument(0), argument(2));
    case Code::CreatedGiven:
        return tr("%1 is given, so it exists already. Write an update, or take it out of “given”.")
            .arg(quotedOffending());
    case Code::NotLinked: // entity that does not hold the reference
        return tr("%1 does not refer to %2 at this instant, so there is nothing to unlink.")
            .arg(quoted(argument(0)), quotedOffending());
    case Code::MirrorsNeverCreated:
        return tr("No other event creates %1, so it cannot be mirrored. An entity mirrors one that is "
                  "created in the "
                  "logs.")
            .arg(quotedOffending());
    case Code::MirrorsWithoutCreate:
        return tr("Only a creation can mirror another entity. Move “mirrors” to the event that creates it.");
    default: // DuplicateEventId: line of the other event
        return tr("The id %1 is that of the event in line %2 already. Ids are unique; without one an event "
                  "is called "
                  "<service>/<n>, n counting from 1 in its log.")
            .arg(quotedOffending(), argument(0));
    }
}

QString DiagnosticText::rateInvalid() const {
    // "clock", or "number" and the unit; "positive", "extreme"
    if (argument(0) == QLatin1String("clock")) {
        return tr("%1 does not say how often. With clock times write 30/h, 2/min or 5/d.")
            .arg(quotedOffending());
    }
    if (argument(0) == QLatin1String("number")) {
        return argument(1).isEmpty()
                   ? tr("%1 does not say how often. Write a number: how often per unit of time.")
                         .arg(quotedOffending())
                   : tr("%1 does not say how often. Write a number: how often per %2.")
                         .arg(quotedOffending(), argument(1));
    }
    return argument(0) == QLatin1String("positive")
               ? tr("%1 would never happen. A rate is more than zero.").arg(quotedOffending())
               : tr("%1 is too often or too seldom to be told apart from always and never.")
                     .arg(quotedOffending());
}

QString DiagnosticText::workloadSentence() const {
    switch (m_diagnostic.code) {
    case Code::WorkloadTooLarge: // how many events are the most
        return tr("The workload makes more than %1 events. Shorten its duration, or let its use cases come "
                  "less often.")
            .arg(argument(0));
    case Code::NotInRange: // "whole", smallest, largest; or "share"
        return argument(0) == QLatin1String("share")
                   ? tr("%1 is not a probability. Write a number above 0 and up to 1, such as 0.3.")
                         .arg(quotedOffending())
                   : tr("%1 does not fit here. Write a whole number from %2 to %3.")
                         .arg(quotedOffending(), argument(1), argument(2));
    case Code::RangeReversed: // the other end
        return tr("%1 is more than %2. Write the smaller of the two first.")
            .arg(quotedOffending(), quoted(argument(0)));
    case Code::EmptyList: // key
        return tr("%1 is empty. A use case needs at least one step.").arg(quoted(argument(0)));
    case Code::RateInvalid:
        return rateInvalid();
    case Code::RateGivenTwice:
        return tr("%1 has both a rate and an “every”. State one of the two.").arg(quotedOffending());
    case Code::NothingToTouch: // aggregate
        return tr("No step creates %1 and none exist, so this step could never happen. Create one in a use "
                  "case, or say under “existing” how many there are.")
            .arg(quoted(argument(0)));
    case Code::NothingToUnlink: // who would refer, to what
        return tr("No step links %1 to %2, so there is never anything to unlink.")
            .arg(quoted(argument(0)), quoted(argument(1)));
    case Code::MirrorsNoEarlierStep:
        return tr("No earlier step of this use case creates %1, so it cannot be mirrored.")
            .arg(quotedOffending());
    default: // GivenBesideWorkload
        return tr("A workload names the entities that there are from the start by their number. Say so under "
                  "“existing”, such as existing: {customers: 20}, and leave out “given”.");
    }
}

QString DiagnosticText::badRow() const {
    // "columns", expected, found; "quote"; "unterminated"; "json", the parser's reason (English)
    if (argument(0) == QLatin1String("columns")) {
        return tr("The row has %1 cells, but the header has %2. Put cells that contain a comma in double "
                  "quotes.")
            .arg(argument(2), argument(1));
    }
    if (argument(0) == QLatin1String("quote")) {
        return tr("A double quote stands in the middle of a cell. Put the whole cell in double quotes and "
                  "double those "
                  "inside.");
    }
    if (argument(0) == QLatin1String("unterminated")) {
        return tr("The cell that begins here with a double quote has no end. Add the closing quote.");
    }
    return tr("The line is not one JSON object: %1").arg(argument(1));
}

QString DiagnosticText::eventFileSentence() const {
    switch (m_diagnostic.code) {
    case Code::EventFileOutsideFolder:
        return tr("%1 is not in the scenario's folder. Event files lie beside the scenario or in a folder "
                  "under it.")
            .arg(quotedOffending());
    case Code::EventFileFormat:
        return tr("%1 is neither JSON lines nor CSV. The name must end in .jsonl or .csv.")
            .arg(quotedOffending());
    case Code::MissingColumn: // column
        return tr("The header has no column %1. The first line of a CSV file names its columns, such as "
                  "at,create,update,delete,link.")
            .arg(quoted(argument(0)));
    default:
        return badRow();
    }
}

QString DiagnosticText::unreadableRecord() const {
    // byte, reason
    const QString reason = argument(1);
    if (reason == QLatin1String("clock")) {
        return tr("The vector clock cannot be read (byte %1). It is a JSON object from hosts to counts.")
            .arg(argument(0));
    }
    if (reason == QLatin1String("json")) {
        return tr("This is not a JSON record that can be read (byte %1).").arg(argument(0));
    }
    if (reason == QLatin1String("id")) {
        return tr("The span has no id, or none that can be read (byte %1).").arg(argument(0));
    }
    if (reason == QLatin1String("duplicate")) {
        return tr("The host has logged an event with this count already (byte %1).").arg(argument(0));
    }
    if (reason == QLatin1String("contradiction")) {
        return tr("The record's causes contradict one another: it would have to happen before itself (byte "
                  "%1).")
            .arg(argument(0));
    }
    if (reason == QLatin1String("model")) {
        return tr("This is not a Service Cutter model: it has no list of “entities”.");
    }
    if (reason == QLatin1String("use cases")) {
        return tr("These are no user representations of Service Cutter: there is no list of “useCases”.");
    }
    if (reason == QLatin1String("entity")) {
        return tr("The entity has no name, or one that another entity has (byte %1).").arg(argument(0));
    }
    if (reason == QLatin1String("relation")) {
        return tr("The relation names %1, which is no entity of the model (byte %2).")
            .arg(quotedOffending(), argument(0));
    }
    if (reason == QLatin1String("use case")) {
        return tr("The use case has no name (byte %1).").arg(argument(0));
    }
    if (reason == QLatin1String("nanoentity")) {
        return tr("%1 is no nanoentity of the model (byte %2). Write Entity.nanoentity.")
            .arg(quotedOffending(), argument(0));
    }
    return tr("The record does not fit the pattern (byte %1).").arg(argument(0));
}

QString DiagnosticText::clocksShifted() const {
    const int count = number(0);
    const bool one = count == 1;
    const bool kept = argument(1).isEmpty();
    QString text;
    if (kept) {
        text = one ? tr("1 event of %1 happens before its cause, because the clocks disagree; the clocks "
                        "were kept.")
                   : tr("%Ln events of %1 happen before their causes, because the clocks disagree; the "
                        "clocks were "
                        "kept.",
                        nullptr, count);
        return text.arg(offending());
    }
    text = one ? tr("1 event of %1 happened before its cause, because the clocks disagree; its clock was "
                    "moved by %2.")
               : tr("%Ln events of %1 happened before their causes, because the clocks disagree; its clock "
                    "was moved "
                    "by %2.",
                    nullptr, count);
    return text.arg(offending(), argument(1));
}

/// What a file is that cannot be read, and what to use instead.
QString DiagnosticText::whatItIs() const {
    // the word, the program that unpacks it
    const QString word = argument(0);
    const QString collector =
        tr("Zipkin’s JSON can be read: send the same spans to a Zipkin server, as the exporter “zipkin” of "
           "the OpenTelemetry Collector does, and save what its /api/v2/traces answers.");
    if (word == QLatin1String("packed")) {
        return tr("The file is packed. Unpack it first (%1).").arg(argument(1));
    }
    if (word == QLatin1String("empty list")) {
        return tr("This is an empty list: there are no spans in it. Look whether the query that it comes "
                  "from found "
                  "anything.");
    }
    if (word == QLatin1String("empty object")) {
        return tr("This is an empty JSON object: there is nothing in it.");
    }
    if (word == QLatin1String("jaeger")) {
        return joined(tr("This is a trace of Jaeger, which cannot be read yet."), collector);
    }
    if (word == QLatin1String("otlp")) {
        return joined(
            tr("These are OpenTelemetry’s spans in its own format (OTLP), which cannot be read yet."),
            collector);
    }
    if (word == QLatin1String("otel console")) {
        return joined(
            tr("This is what OpenTelemetry’s console exporter prints, which is meant for people and cannot "
               "be read."),
            collector);
    }
    if (word == QLatin1String("otel spans")) {
        return joined(
            tr("These look like OpenTelemetry’s spans in a form of their own, which cannot be read."),
            collector);
    }
    if (word == QLatin1String("zipkin dependencies")) {
        return tr(
            "This is Zipkin’s graph of dependencies, which tells how often services call one another but no "
            "single call. Export the traces instead (/api/v2/traces).");
    }
    if (word == QLatin1String("cloudevents")) {
        return tr(
            "These are CloudEvents, which cannot be read yet. Write them as events of your own: JSON lines "
            "with “at”, “create”, “update”, “link”.");
    }
    if (word == QLatin1String("ocel") || word == QLatin1String("xes")) {
        return tr("This is an event log for process mining (%1), which cannot be read yet. Write it as a "
                  "table "
                  "with the columns “at”, “create”, “update”, “link”.")
            .arg(word.toUpper());
    }
    if (word == QLatin1String("backups")) {
        return tr(
            "This is a backup program’s list of its copies. It tells when copies were made, but no events; "
            "write these instants as the “backup” of the services of a scenario.");
    }
    if (word == QLatin1String("kubernetes")) {
        return tr(
            "This is an object of Kubernetes, not a scenario and not a log. Where it tells when a backup "
            "was made, write that instant as the “backup” of a service.");
    }
    if (word == QLatin1String("cml")) {
        return tr(
            "This is a Context Mapper model, which cannot be read yet. Let Context Mapper export it for "
            "Service Cutter: that can be read.");
    }
    if (word == QLatin1String("html")) {
        return tr("This is a web page. Export the log itself; it may be that a login is asked for.");
    }
    if (word == QLatin1String("xml")) {
        return tr("This is XML, which no format that can be read is written in.");
    }
    if (word == QLatin1String("broken json")) {
        return tr("This begins like JSON but is damaged or cut off.");
    }
    if (word == QLatin1String("json lines")) {
        return tr("These are JSON objects, one a line, but no spans.");
    }
    if (word == QLatin1String("json")) {
        return tr("This is JSON, but there is no list of spans in it.");
    }
    if (word == QLatin1String("scenario")) {
        return tr("This is a scenario already: open it, or analyse it, as it is.");
    }
    if (word == QLatin1String("events")) {
        return tr(
            "These are events in BACscope’s own form already: open them, or analyse them, as they are, in a "
            "file that ends in .csv or .jsonl.");
    }
    if (word == QLatin1String("table")) {
        return tr("This is a table with columns of its own. Events are a table, in a file that ends in .csv, "
                  "with the column “at” and at least one of “create”, “update” and “delete”, where an entity "
                  "is written “case/3”; “link”, “interaction” and “label” may be there, others may not. See "
                  "“Large logs: event files” in docs/scenario-format.md.");
    }
    return word == QLatin1String("binary") ? tr("This is not a text file.") : QString();
}

QString DiagnosticText::unknownFormat() const {
    // what it is, the program that unpacks it, the format that was asked for; offending: how it begins
    const QString asked = argument(2);
    const QString what = whatItIs();
    const bool namesWhatCanBeRead = what.contains(QLatin1String("Zipkin")) ||
                                    argument(0) == QLatin1String("scenario") ||
                                    argument(0) == QLatin1String("events");
    const bool saysEnough = namesWhatCanBeRead || argument(0) == QLatin1String("packed") ||
                            argument(0).startsWith(QLatin1String("empty"));
    if (offending().isEmpty() && what.isEmpty()) {
        return tr("The file is empty: there is no log in it.");
    }
    if (asked == QLatin1String("zipkin") && !namesWhatCanBeRead) {
        return joined(what,
                      tr("A Zipkin trace is needed: a list of spans, [{\"traceId\": …, \"id\": …}, …]. The "
                         "file begins with %1.")
                          .arg(quotedOffending()));
    }
    return what.isEmpty()
               ? tr("The format of this log is not known. ShiViz logs, Zipkin traces and Service Cutter "
                    "models "
                    "can be read; the format can be named, and ShiViz logs can have a pattern of their own.")
               : joined(what, saysEnough
                                  ? QString()
                                  : tr("ShiViz logs, Zipkin traces and Service Cutter models can be read."));
}

QString DiagnosticText::ownClockMissing() const {
    // byte, host, 0 where the count is there but zero
    const QString host = quoted(argument(1).isEmpty() ? argument(0) : argument(1));
    return argument(2) == QLatin1String("0") ? tr("The clock of this event counts 0 events of its own host, "
                                                  "%1. Counts begin at 1: the first "
                                                  "event of a host has the count 1.")
                                                   .arg(host)
                                             : tr("The clock of this event has no count for its own host, "
                                                  "%1. Each event counts its host up "
                                                  "by one.")
                                                   .arg(host);
}

QString DiagnosticText::datesUnusable() const {
    // how many, why; offending: the first
    const int count = number(0);
    const QString order = tr("The axis shows the order of events instead.");
    if (argument(1) == QLatin1String("zone")) {
        return joined(tr("The dates are no usable times, as they do not say in which time zone they are: %1.")
                          .arg(quotedOffending()),
                      order);
    }
    if (argument(1) == QLatin1String("backward")) {
        return joined(
            tr("The dates are no usable times, as %1 is earlier than the one before it on the same host.")
                .arg(quotedOffending()),
            order);
    }
    return joined(count == 1
                      ? tr("1 date is no time that can be read: %1.").arg(quotedOffending())
                      : tr("%Ln dates are no times that can be read, the first of them %1.", nullptr, count)
                            .arg(quotedOffending()),
                  order);
}

QString DiagnosticText::timeWarning() const {
    if (m_diagnostic.code == Code::TimesLookLike) { // the unit that it is, the unit that was taken
        const auto unit = [](const QString& word) {
            return word == QLatin1String("s")    ? tr("seconds")
                   : word == QLatin1String("ms") ? tr("milliseconds")
                   : word == QLatin1String("us") ? tr("microseconds")
                                                 : tr("nanoseconds");
        };
        return tr("The times look like %1, such as %2, but were read as %3. If they are %1, say so: "
                  "--time-unit %4.")
            .arg(unit(argument(0)), offending(), unit(argument(1)), argument(0));
    }
    return number(0) == 1 // TimeUnreadable: how many; offending: the first
               ? tr("1 time cannot be read and was left out: %1.").arg(offending())
               : tr("%Ln times cannot be read and were left out, the first of them %1.", nullptr, number(0))
                     .arg(offending());
}

QString DiagnosticText::importSentence() const {
    switch (m_diagnostic.code) {
    case Code::UnknownFormat:
        return unknownFormat();
    case Code::RecordUnreadable:
        return unreadableRecord();
    case Code::PatternInvalid: // reason, place
        return tr("The pattern %1 is not a regular expression: %2.").arg(quotedOffending(), argument(0));
    case Code::PatternNeedsGroups: // groups…
        return tr("The pattern lacks the named groups %1. It needs (?<host>…), (?<clock>…) and (?<event>…).")
            .arg(m_diagnostic.arguments.join(QLatin1String(", ")));
    case Code::NothingMatched:
        return offending().isEmpty()
                   ? tr("No event was found in this log: it holds no records.")
                   : tr("No event was found in this log with the pattern %1. Try another one.")
                         .arg(quotedOffending());
    case Code::OwnClockMissing:
        return ownClockMissing();
    case Code::ClockGap: // host, first missing, last missing
        return argument(1) == argument(2)
                   ? tr("Event %1 of host %2 is missing from the log.").arg(argument(1), quoted(argument(0)))
                   : tr("Events %1 to %2 of host %3 are missing from the log.")
                         .arg(argument(1), argument(2), quoted(argument(0)));
    case Code::ClocksShifted: // how many, by how much (empty: they were kept); offending: the service
        return clocksShifted();
    case Code::RecordsSkipped: // how many
        return number(0) == 1 ? tr("1 record could not be read and was left out.")
                              : tr("%Ln records could not be read and were left out.", nullptr, number(0));
    case Code::UnknownExecution: // those there are…
        return joined(tr("There is no execution %1 in this log.").arg(quotedOffending()),
                      m_diagnostic.arguments.isEmpty()
                          ? QString()
                          : tr("There are: %1.").arg(m_diagnostic.arguments.join(QLatin1String(", "))));
    case Code::CauseUnknown: // host or service of the effect; offending: the cause
        return tr("The log does not hold %1, which caused this event of %2.")
            .arg(quotedOffending(), argument(0));
    case Code::UseCasesMissing:
        return tr("No use cases were found beside the model, so only its relations are shown. Name their "
                  "file with --use-cases.");
    case Code::UseCasesForeign: // offending: the file
        return tr("The use cases in %1 belong to another model, so only the relations of this one are shown. "
                  "Name its own with --use-cases, or say that it has none: --use-cases none.")
            .arg(quotedOffending());
    case Code::SelfParent: // offending: the id
        return tr("The span %1 names itself as its parent, so it has none.").arg(quotedOffending());
    case Code::DuplicatesMerged: // how many
        return number(0) == 1
                   ? tr("1 span was reported twice and is counted once.")
                   : tr("%Ln spans were reported more than once and are counted once.", nullptr, number(0));
    case Code::DatesUnusable:
        return datesUnusable();
    case Code::TimesLookLike:
    case Code::TimeUnreadable:
        return timeWarning();
    case Code::ExecutionsRenamed: // the others' names; offending: the name that they share
        return tr("Several executions are called %1; the others are called %2 here.")
            .arg(quotedOffending(), m_diagnostic.arguments.join(QLatin1String(", ")));
    case Code::ModelMissing:
        return tr("These are the use cases of a Service Cutter model, and the model was not found beside "
                  "them. Put both into one folder, or open the model.");
    default: // NoUsableTime: how many records have none
        return number(0) == 1
                   ? tr("1 record has no usable time, so the axis shows the order of events instead.")
                   : tr("%Ln records have no usable time, so the axis shows the order of events instead.",
                        nullptr, number(0));
    }
}

QString DiagnosticText::warningSentence() const {
    switch (m_diagnostic.code) {
    case Code::EventAfterDisaster: // how many, disaster
        return (number(0) == 1
                    ? tr("1 event lies after the disaster at %1: it never happened.")
                    : tr("%Ln events lie after the disaster at %1, the first of them here: they never "
                         "happened.",
                         nullptr, number(0)))
            .arg(argument(1));
    case Code::ServiceWithoutEvents:
        return tr("The service %1 has no events.").arg(quotedOffending());
    case Code::MarkerAfterDisaster: // service, disaster
        return tr("The backup of %1 at %2 lies after the disaster at %3; the disaster is taken instead.")
            .arg(argument(0), offending(), argument(1));
    case Code::BackupNotFinished: // service, when it is finished, disaster
        return tr("The backup of %1 is finished at %2 only, after the disaster at %3. It is the only one and "
                  "used all "
                  "the same.")
            .arg(argument(0), argument(1), argument(2));
    case Code::SurvivorWithBackup: // service
        return tr("%1 survives the disaster, so its backup is not used.").arg(argument(0));
    case Code::UnitSurvives: // the survivor, all services of the unit
        return tr("%1 survives and is in lockstep with others, so all of them survive: %2.")
            .arg(argument(0), argument(1));
    case Code::UnitTearsInteraction: // how many, services of the unit, events of the first one
        return (number(0) == 1
                    ? tr("The events of 1 interaction stand at different instants inside the backup unit of "
                         "%1: %2. "
                         "Services that share one database put the events of one command into one "
                         "transaction: give them one instant. Otherwise a marker between them shows one "
                         "restored and one lost, and yet nothing wrong.")
                    : tr("The events of %Ln interactions stand at different instants inside the backup unit "
                         "of "
                         "%1, first those of %2. Services that share one database put the events of one "
                         "command into one transaction: give them one instant. Otherwise a marker between "
                         "them shows one restored and one lost, and yet nothing wrong.",
                         nullptr, number(0)))
            .arg(argument(1), argument(2));
    case Code::TooMany: // how many
        return number(0) == 1 ? tr("1 more is not shown.")
                              : tr("%Ln more are not shown.", nullptr, number(0));
    default: // Cancelled
        return tr("Cancelled.");
    }
}

QString DiagnosticText::sentence() const {
    switch (m_diagnostic.code) {
    case Code::CannotOpen:
    case Code::CannotWrite:
    case Code::TooLarge:
    case Code::NotUtf8:
    case Code::NulByte:
    case Code::SyntaxError:
    case Code::TooDeep:
    case Code::AliasRefused:
    case Code::TooManyNodes:
    case Code::SeveralDocuments:
    case Code::OutOfMemory:
        return readingSentence();
    case Code::UnsupportedVersion:
    case Code::MissingKey:
    case Code::UnknownKey:
    case Code::UnknownColumns:
    case Code::DuplicateKey:
    case Code::WrongType:
    case Code::BadNumber:
    case Code::BadInstant:
    case Code::MixedTime:
    case Code::BadDuration:
    case Code::BadColor:
    case Code::BadIdentifier:
    case Code::OutOfRange:
        return formSentence();
    case Code::UnknownService:
    case Code::UnknownAggregate:
    case Code::AggregateOwnedTwice:
    case Code::BackupGivenTwice:
    case Code::BackupsOfUnitDiffer:
    case Code::ServiceInTwoUnits:
    case Code::AggregateNotOwned:
    case Code::UnknownVariant:
    case Code::TooManyVariants:
        return referenceSentence();
    case Code::WorkloadTooLarge:
    case Code::NotInRange:
    case Code::RangeReversed:
    case Code::EmptyList:
    case Code::RateInvalid:
    case Code::RateGivenTwice:
    case Code::NothingToTouch:
    case Code::NothingToUnlink:
    case Code::MirrorsNoEarlierStep:
    case Code::GivenBesideWorkload:
        return workloadSentence();
    case Code::NoSuchAggregate:
    case Code::EventKindMissing:
    case Code::EventKindTwice:
    case Code::NeverCreated:
    case Code::BeforeCreation:
    case Code::AfterDeletion:
    case Code::CreatedTwice:
    case Code::CreatedGiven:
    case Code::NotLinked:
    case Code::MirrorsNeverCreated:
    case Code::MirrorsWithoutCreate:
    case Code::DuplicateEventId:
        return storySentence();
    case Code::EventFileOutsideFolder:
    case Code::EventFileFormat:
    case Code::MissingColumn:
    case Code::BadRow:
        return eventFileSentence();
    case Code::UnknownFormat:
    case Code::RecordUnreadable:
    case Code::PatternInvalid:
    case Code::PatternNeedsGroups:
    case Code::NothingMatched:
    case Code::OwnClockMissing:
    case Code::ClockGap:
    case Code::ClocksShifted:
    case Code::RecordsSkipped:
    case Code::UnknownExecution:
    case Code::CauseUnknown:
    case Code::NoUsableTime:
    case Code::SelfParent:
    case Code::DuplicatesMerged:
    case Code::TimeUnreadable:
    case Code::TimesLookLike:
    case Code::DatesUnusable:
    case Code::UseCasesMissing:
    case Code::UseCasesForeign:
    case Code::ModelMissing:
    case Code::ExecutionsRenamed:
        return importSentence();
    case Code::EventAfterDisaster:
    case Code::ServiceWithoutEvents:
    case Code::MarkerAfterDisaster:
    case Code::BackupNotFinished:
    case Code::SurvivorWithBackup:
    case Code::UnitSurvives:
    case Code::UnitTearsInteraction:
    case Code::TooMany:
    case Code::Cancelled:
        return warningSentence();
    }
    return {};
}

} // namespace

QString diagnosticSentence(const Diagnostic& diagnostic) {
    return DiagnosticText(diagnostic).sentence().simplified();
}

QString diagnosticLine(const Diagnostic& diagnostic) {
    QString place = diagnostic.location.file;
    if (diagnostic.location.line > 0) {
        place += QLatin1Char(':') + QString::number(diagnostic.location.line);
        if (diagnostic.location.column > 0) {
            place += QLatin1Char(':') + QString::number(diagnostic.location.column);
        }
    }
    const QString severity = diagnostic.severity == Severity::Error
                                 ? QCoreApplication::translate("DiagnosticText", "error")
                                 : QCoreApplication::translate("DiagnosticText", "warning");
    const QString what = severity + QLatin1String(": ") + diagnosticSentence(diagnostic);
    return place.isEmpty() ? what : place + QLatin1String(": ") + what;
}

} // namespace bacscope
