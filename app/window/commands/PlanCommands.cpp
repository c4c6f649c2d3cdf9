#include "window/commands/PlanCommands.h"

#include "text/Sentences.h"
#include "text/ShownName.h"
#include "window/Document.h"

namespace bacscope {

namespace {

QString inWords(const Document& document, Instant instant) {
    return Sentences(document.scenario(), document.tracker(), QLocale()).instant(instant);
}

QString serviceName(const Document& document, ServiceId service) {
    return shownName(document.scenario().services[service.at()].displayName(QLocale().name()));
}

} // namespace

PlanCommand::PlanCommand(Document& owner, Plan after)
    : DocumentCommand(owner), m_before(owner.plan()), m_after(std::move(after)) {}

void PlanCommand::redo() {
    document().setPlan(m_after);
}

void PlanCommand::undo() {
    document().setPlan(m_before);
}

void PlanCommand::absorb(const PlanCommand& later) {
    m_after = later.m_after;
    setObsolete(m_after == m_before);
}

PlanMove::PlanMove(Document& owner, Plan after, Instant instant, GestureId gesture, ServiceId first,
                   ServiceId second)
    : PlanCommand(owner, std::move(after)), m_instant(instant), m_gesture(gesture), m_first(first),
      m_second(second) {}

bool PlanMove::mergeWith(const QUndoCommand* later) {
    const auto* move = static_cast<const PlanMove*>(later); // same id(), hence same class
    if (move->m_gesture != m_gesture || move->m_first != m_first || move->m_second != m_second) {
        return false;
    }
    m_instant = move->m_instant;
    absorb(*move);
    return true;
}

QString MoveBackupMarker::name() const {
    if (instant() <= nothingRestored(document().scenario())) {
        return tr("Move backup of %1 before the first event").arg(serviceName(document(), first()));
    }
    return tr("Move backup of %1 to %2")
        .arg(serviceName(document(), first()), inWords(document(), instant()));
}

QString MoveTwoMarkers::name() const {
    return tr("Move backups of %1 and %2")
        .arg(serviceName(document(), first()), serviceName(document(), second()));
}

QString MoveDisaster::name() const {
    return tr("Move disaster to %1").arg(inWords(document(), instant()));
}

QString MoveLockStart::name() const {
    return tr("Start the lock at %1").arg(inWords(document(), instant()));
}

SetBlocked::SetBlocked(Document& owner, Plan after, Blocked blocked)
    : PlanCommand(owner, std::move(after)), m_blocked(blocked) {}

QString SetBlocked::name() const {
    return m_blocked == Blocked::Delayed ? tr("Delay what the lock blocks") : tr("Deny what the lock blocks");
}

SetSurvivor::SetSurvivor(Document& owner, Plan after, ServiceId service, bool survives)
    : PlanCommand(owner, std::move(after)), m_service(service), m_survives(survives) {}

QString SetSurvivor::name() const {
    const QString& service = serviceName(document(), m_service);
    return m_survives ? tr("Let %1 survive").arg(service) : tr("Let the disaster hit %1").arg(service);
}

SetAllMarkers::SetAllMarkers(Document& owner, Plan after, AllMarkers to, Instant instant)
    : PlanCommand(owner, std::move(after)), m_to(to), m_instant(instant) {}

QString SetAllMarkers::name() const {
    switch (m_to) {
    case AllMarkers::Oldest:
        return tr("Move all backups to the oldest");
    case AllMarkers::SameInstant:
        return tr("Move all backups to %1").arg(inWords(document(), m_instant));
    case AllMarkers::RecoveryLine:
        return tr("Move all backups to the recovery line");
    }
    Q_UNREACHABLE();
}

} // namespace bacscope
