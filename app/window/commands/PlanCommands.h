// The steps that change the backup plans, the survivors or the disaster. Each swaps one Plan for another.
#pragma once

#include "widgets/Gesture.h"
#include "window/Plan.h"
#include "window/commands/DocumentCommand.h"

#include <QCoreApplication>

namespace bacscope {

class PlanCommand : public DocumentCommand {
public:
    PlanCommand(Document& document, Plan after);

    void redo() override;
    void undo() override;

protected:
    /// Takes over where `later` leads; a step that leads back to its beginning is none any more.
    void absorb(const PlanCommand& later);

private:
    Plan m_before;
    Plan m_after;
};

/// One backup marker stands elsewhere. Merges with later moves of the same marker in the same gesture only.
class MoveBackupMarker final : public PlanCommand {
    Q_DECLARE_TR_FUNCTIONS(bacscope::MoveBackupMarker)
public:
    MoveBackupMarker(Document& document, Plan after, ServiceId service, Instant instant, GestureId gesture);

    QString name() const override;
    int id() const override { return MoveBackupMarkerId; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    ServiceId m_service;
    Instant m_instant;
    GestureId m_gesture;
};

/// Two backup markers stand elsewhere. Merges within one gesture only.
class MoveTwoMarkers final : public PlanCommand {
    Q_DECLARE_TR_FUNCTIONS(bacscope::MoveTwoMarkers)
public:
    MoveTwoMarkers(Document& document, Plan after, ServiceId first, ServiceId second, GestureId gesture);

    QString name() const override;
    int id() const override { return MoveTwoMarkersId; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    ServiceId m_first;
    ServiceId m_second;
    GestureId m_gesture;
};

/// The disaster strikes at another instant. Merges within one gesture only.
class MoveDisaster final : public PlanCommand {
    Q_DECLARE_TR_FUNCTIONS(bacscope::MoveDisaster)
public:
    MoveDisaster(Document& document, Plan after, Instant instant, GestureId gesture);

    QString name() const override;
    int id() const override { return MoveDisasterId; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    Instant m_instant;
    GestureId m_gesture;
};

/// The lock begins at another instant. Merges within one gesture only.
class MoveLockStart final : public PlanCommand {
    Q_DECLARE_TR_FUNCTIONS(bacscope::MoveLockStart)
public:
    MoveLockStart(Document& document, Plan after, Instant instant, GestureId gesture);

    QString name() const override;
    int id() const override { return MoveLockStartId; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    Instant m_instant;
    GestureId m_gesture;
};

/// What the lock keeps waiting is delayed, or denied.
class SetBlocked final : public PlanCommand {
    Q_DECLARE_TR_FUNCTIONS(bacscope::SetBlocked)
public:
    SetBlocked(Document& document, Plan after, Blocked blocked);

    QString name() const override;

private:
    Blocked m_blocked;
};

/// A whole unit survives the disaster, or does not any more.
class SetSurvivor final : public PlanCommand {
    Q_DECLARE_TR_FUNCTIONS(bacscope::SetSurvivor)
public:
    SetSurvivor(Document& document, Plan after, ServiceId service, bool survives);

    QString name() const override;

private:
    ServiceId m_service;
    bool m_survives;
};

/// All backup markers at once.
class SetAllMarkers final : public PlanCommand {
    Q_DECLARE_TR_FUNCTIONS(bacscope::SetAllMarkers)
public:
    SetAllMarkers(Document& document, Plan after, AllMarkers to, Instant instant);

    QString name() const override;

private:
    AllMarkers m_to;
    Instant m_instant;
};

} // namespace bacscope
