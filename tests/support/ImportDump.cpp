#include "support/ImportDump.h"

#include <QStringList>

namespace bacscope {

namespace {

QString codeName(DiagnosticCode code) {
    switch (code) {
    case DiagnosticCode::CannotOpen:
        return QStringLiteral("CannotOpen");
    case DiagnosticCode::UnknownFormat:
        return QStringLiteral("UnknownFormat");
    case DiagnosticCode::RecordUnreadable:
        return QStringLiteral("RecordUnreadable");
    case DiagnosticCode::PatternInvalid:
        return QStringLiteral("PatternInvalid");
    case DiagnosticCode::PatternNeedsGroups:
        return QStringLiteral("PatternNeedsGroups");
    case DiagnosticCode::NothingMatched:
        return QStringLiteral("NothingMatched");
    case DiagnosticCode::OwnClockMissing:
        return QStringLiteral("OwnClockMissing");
    case DiagnosticCode::ClockGap:
        return QStringLiteral("ClockGap");
    case DiagnosticCode::ClocksShifted:
        return QStringLiteral("ClocksShifted");
    case DiagnosticCode::RecordsSkipped:
        return QStringLiteral("RecordsSkipped");
    case DiagnosticCode::UnknownExecution:
        return QStringLiteral("UnknownExecution");
    case DiagnosticCode::CauseUnknown:
        return QStringLiteral("CauseUnknown");
    case DiagnosticCode::NoUsableTime:
        return QStringLiteral("NoUsableTime");
    case DiagnosticCode::SelfParent:
        return QStringLiteral("SelfParent");
    case DiagnosticCode::DuplicatesMerged:
        return QStringLiteral("DuplicatesMerged");
    case DiagnosticCode::TimeUnreadable:
        return QStringLiteral("TimeUnreadable");
    case DiagnosticCode::TimesLookLike:
        return QStringLiteral("TimesLookLike");
    case DiagnosticCode::DatesUnusable:
        return QStringLiteral("DatesUnusable");
    case DiagnosticCode::UseCasesMissing:
        return QStringLiteral("UseCasesMissing");
    case DiagnosticCode::UseCasesForeign:
        return QStringLiteral("UseCasesForeign");
    case DiagnosticCode::ModelMissing:
        return QStringLiteral("ModelMissing");
    case DiagnosticCode::ExecutionsRenamed:
        return QStringLiteral("ExecutionsRenamed");
    case DiagnosticCode::TooMany:
        return QStringLiteral("TooMany");
    case DiagnosticCode::Cancelled:
        return QStringLiteral("Cancelled");
    default:
        return QString::number(static_cast<int>(code));
    }
}

QString fromView(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString dump(const Diagnostics& diagnostics) {
    QString text;
    for (const Diagnostic& diagnostic : diagnostics) {
        text +=
            diagnostic.severity == Severity::Error ? QStringLiteral("error ") : QStringLiteral("warning ");
        text += codeName(diagnostic.code) + u' ' + QString::number(diagnostic.location.line) +
                QStringLiteral(": ") + diagnostic.offending + QStringLiteral(" | ") +
                diagnostic.arguments.join(QStringLiteral(", ")) + u'\n';
    }
    return text;
}

QString dump(const ImportResult& result) {
    QString text;
    if (result.scenario) {
        const EventLog& log = *result.scenario->log;
        for (std::uint32_t rank = 0; rank < log.size(); ++rank) {
            const EventId event = log.eventAtOrder(rank);
            text += result.scenario->time.format(log.at(event)) + u' ' +
                    fromView(log.entityName(log.entity(event))) + QStringLiteral(" \"") +
                    log.label(event, QString()) + u'"';
            for (const EntityId link : log.links(event)) {
                text += QStringLiteral(" -> ") + fromView(log.entityName(link));
            }
            if (log.interaction(event).isValid()) {
                text += QStringLiteral(" in ") + fromView(log.interactionName(log.interaction(event)));
            }
            if (const QString details = result.details.value(event); !details.isEmpty()) {
                text += QStringLiteral(" {") + QString(details).replace(u'\n', QStringLiteral("; ")) + u'}';
            }
            text += u'\n';
        }
    }
    return text + dump(result.diagnostics);
}

} // namespace bacscope
