// The steps that change the backup plans, the survivors or the disaster. Each swaps one Plan for another.
#pragma once

#include "widgets/Gesture.h"
#include "window/Plan.h"
#include "window/commands/DocumentCommand.h"

#include <QCoreApplication>

#include <utility>

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

/// Something is dragged. Steps that move the same thing in the same gesture are one.
class PlanMove : public PlanCommand {
public:
    bool mergeWith(const QUndoCommand* later) override;

protected:
    /// `first` and `second`: whose markers; invalid for none.
    PlanMove(Document& document, Plan after, Instant instant, GestureId gesture, ServiceId first = {},
             ServiceId second = {});

    Instant instant() const { return m_instant; }
    ServiceId first() const { return m_first; }
    ServiceId second() const { return m_second; }

private:
    Instant m_instant;
    GestureId m_gesture;
    ServiceId m_first;
    ServiceId m_second;
};

/// One backup marker stands elsewhere.
class MoveBackupMarker final : public PlanMove {
    Q_DECLARE_TR_FUNCTIONS(bacscope::MoveBackupMarker)
public:
    MoveBackupMarker(Document& document, Plan after, ServiceId service, Instant instant, GestureId gesture)
        : PlanMove(document, std::move(after), instant, gesture, service) {}

    QString name() const override;
    int id() const override { return MoveBackupMarkerId; }
};

/// Two backup markers stand elsewhere.
class MoveTwoMarkers final : public PlanMove {
    Q_DECLARE_TR_FUNCTIONS(bacscope::MoveTwoMarkers)
public:
    MoveTwoMarkers(Document& document, Plan after, ServiceId first, ServiceId second, GestureId gesture)
        : PlanMove(document, std::move(after), {}, gesture, first, second) {}

    QString name() const override;
    int id() const override { return MoveTwoMarkersId; }
};

/// The disaster strikes at another instant.
class MoveDisaster final : public PlanMove {
    Q_DECLARE_TR_FUNCTIONS(bacscope::MoveDisaster)
public:
    MoveDisaster(Document& document, Plan after, Instant instant, GestureId gesture)
        : PlanMove(document, std::move(after), instant, gesture) {}

    QString name() const override;
    int id() const override { return MoveDisasterId; }
};

/// The lock begins at another instant.
class MoveLockStart final : public PlanMove {
    Q_DECLARE_TR_FUNCTIONS(bacscope::MoveLockStart)
public:
    MoveLockStart(Document& document, Plan after, Instant instant, GestureId gesture)
        : PlanMove(document, std::move(after), instant, gesture) {}

    QString name() const override;
    int id() const override { return MoveLockStartId; }
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
