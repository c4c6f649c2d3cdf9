// One open scenario: its world, the cut and what is wrong with it, what was done to it and can be taken back,
// and where it is kept.
//
// Opening another file makes another document. Everything that a person edits here (backups, survivors, the
// disaster, the lock, the order of lanes, who owns what, variants) goes through the undo stack; views listen
// to the one signal changed() and read the rest from here. A drag step costs what CutTracker::moveTo() costs.
//
// The document holds the scenario as it is edited, and besides what is *shown*: the scenario under the two
// corners that are kept (KeptWorld). Under backup + availability they are the same.
#pragma once

#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "scenario/Decomposition.h"
#include "scenario/Diagnostic.h"
#include "scenario/Scenario.h"
#include "widgets/Gesture.h"
#include "window/BackgroundJob.h"
#include "window/KeptWorld.h"
#include "window/Plan.h"

#include <QFlags>
#include <QHash>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace bacscope {

/// What one change touched.
enum class Change : unsigned {
    Cut = 1,          ///< markers or the disaster stand elsewhere
    Plan = 2,         ///< backups, survivors or the disaster were edited, even where the cut is the same
    Survivors = 32,   ///< another service survives
    Lanes = 4,        ///< order or visibility
    RecoveryLine = 8, ///< awaited, shown, hidden, or another number of rounds
    File = 16,        ///< path, title or "modified"
    Corners = 64,     ///< other corners are kept, or the lock is another one: what is shown is another world
    Scenario =
        128,  ///< services, owners, units, variants or the log: nothing that was read from it still holds
    Map = 256 ///< only places on the map or names
};
Q_DECLARE_FLAGS(ChangeSet, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChangeSet)

/// A scenario, read and indexed, with where it came from; made by the loader, in a thread of its own.
struct LoadedScenario {
    Scenario scenario;
    std::unique_ptr<CutTracker> tracker;
    QString path;                    ///< the scenario file; empty: not saved anywhere yet
    QString proposedName;            ///< for "Save as" where path is empty
    bool unsaved = false;            ///< closing would lose it (an import, a recovered document)
    bool edited = false;             ///< it holds somebody's edits (a recovered document)
    QHash<EventId, QString> details; ///< ImportResult::details
    Diagnostics warnings;

    static LoadedScenario index(Scenario scenario);
};

/// What a step that changes more than the plan swaps.
struct DocumentState {
    Scenario scenario;
    std::shared_ptr<const World> world;
    std::vector<ServiceId> laneOrder;
    std::set<ServiceId> hiddenLanes;
    QHash<EventId, QString> details;
};

class Document : public QObject {
    Q_OBJECT
public:
    /// How a scenario becomes another one; runs in another thread where the log is large.
    using Rearranging = std::function<Rearrangement(const Scenario&)>;
    using Naming = std::function<QString()>; ///< of an undo step, in the language of the moment

    explicit Document(LoadedScenario loaded, QObject* parent = nullptr);
    ~Document() override;

    // As it is edited
    const Scenario& scenario() const { return m_scenario; }
    const CutTracker& tracker() const { return *m_tracker; }
    const Cut& cut() const { return m_tracker->cut(); }

    // As it is shown
    Kept kept() const { return m_kept.kept(); }
    void setKept(Kept kept); ///< what is kept is a way to look at a scenario: not undoable, not saved
    const Scenario& shownScenario() const;
    /// Under backup + availability: at the markers, or, while a round of the recovery line is shown, at the
    /// cut of that round.
    const CutTracker& shownTracker() const;
    const TimelineLock* lock() const { return m_kept.lock(); } ///< null but under backup + consistency
    /// Another thread still finds out what the lock restores.
    bool isLockAwaited() const { return m_kept.isBehind(); }

    Plan plan() const { return planOf(m_scenario); }
    const QHash<EventId, QString>& details() const { return m_details; } ///< of imported events
    QHash<EventId, QString> shownDetails() const;                        ///< by the events that are shown
    const Diagnostics& warnings() const { return m_warnings; }

    // The file
    const QString& path() const { return m_path; } ///< empty: not saved yet
    /// Nothing but markers, the disaster, lanes and the like has been moved: that can be done again.
    bool isOnlyTriedOut() const;
    QString displayName() const;                   ///< the file's name, else the proposed one
    QString proposedFileName() const;              ///< with the ending .bac.yaml
    bool isModified() const { return m_unsaved || m_onlyHere || !m_undoStack.isClean(); }
    /// There are edits that are not saved: reading the file again would lose them. (An import that nobody has
    /// edited is modified, yet can be read again.)
    bool hasUnsavedEdits() const { return m_edited || !m_undoStack.isClean(); }
    /// The file is gone or broken, so that closing would lose what is shown even where nothing was edited.
    void setOnlyHere(bool onlyHere);
    bool isImported() const { return m_path.isEmpty(); }
    /// The scenario as it would be saved now.
    Scenario scenarioToSave() const;
    /// Atomic. Empty: saved, and the document lives at `path` from now on.
    Diagnostics saveTo(const QString& path, QString* eventFile = nullptr); ///< as saveScenario()
    /// For saving in another thread: what scenarioToSave() is now is about to be written. The document stays
    /// modified until endSaving(), and beyond it where it was edited meanwhile. No endSaving(): not saved.
    void beginSaving();
    void endSaving(const QString& path);
    /// So large that saving it or looking for its recovery line would be felt.
    bool isLarge() const { return m_scenario.log->size() > largeLog; }
    static constexpr std::size_t largeLog = 20'000; ///< events

    // Undo
    QUndoStack& undoStack() { return m_undoStack; }
    QString
    undoText() const; ///< "Move backup of Orders to 13:59", in the language of now; empty: nothing to undo
    QString redoText() const;

    // Edits, each an undo step. Steps of the same thing in the same gesture are one;
    // a step back to where the gesture began is none.
    void moveMarker(ServiceId service, Instant instant, GestureId gesture);
    /// The k-th backup (from 0) of a service that is backed up again and again: its whole schedule shifts.
    void moveBackup(ServiceId service, std::size_t k, Instant instant, GestureId gesture);
    void moveDisaster(Instant instant, GestureId gesture);
    void moveLockStart(Instant instant, GestureId gesture);
    void setBlocked(Blocked blocked);
    /// The markers of two units, in one step.
    void moveMarkers(ServiceId first, Instant firstInstant, ServiceId second, Instant secondInstant,
                     GestureId gesture);
    void cancelGesture(GestureId gesture); ///< Esc: as if the gesture had not been
    void setSurvivor(ServiceId service, bool survives);
    void setAllToOldest();
    void setAllToInstant(Instant instant);
    void setAllToRecoveryLine();
    /// Shows exactly these lanes, top to bottom. Another order than before is an undo step; hidden lanes keep
    /// their place.
    void setVisibleLanes(const std::vector<ServiceId>& lanes);

    // Edits of more than the plan. In a large log another thread works it out; then arranging() tells, and
    // the edit is dropped where something else is edited meanwhile.
    void merge(ServiceId from, ServiceId into);
    void moveAggregate(AggregateId aggregate, ServiceId into);
    void split(AggregateId aggregate);
    void joinLockstep(ServiceId service, ServiceId with);
    void leaveLockstep(ServiceId service);
    void rename(ServiceId service, const QString& name);
    void moveOnMap(const std::vector<std::pair<ServiceId, MapPosition>>& positions, GestureId gesture);
    void forgetMap();
    void usePartition(const std::vector<std::vector<AggregateId>>& groups);
    void showVariant(std::size_t variant);
    /// Where there are no variants yet, the first one is the design that the document was opened with.
    void addVariant(const QString& name);
    /// The design that is shown is still the one that the document was opened with.
    bool isAsOpened() const;
    void removeVariant(std::size_t variant);
    void renameVariant(std::size_t variant, const QString& name);
    /// Another log or anything else, in one step. `events`: how many there will be, where it may be more.
    void rearrange(Rearranging how, Naming name, std::size_t events = 0);
    bool isArranging() const { return m_arranging.isRunning(); }
    void cancelArranging(); ///< the document stays as it is

    // What the view shows: not undoable. Hidden lanes are remembered per file.
    const std::vector<ServiceId>& laneOrder() const { return m_laneOrder; } ///< all lanes
    std::vector<ServiceId> visibleLanes() const;
    bool isHidden(ServiceId lane) const { return m_hiddenLanes.contains(lane); }
    void setHidden(ServiceId lane, bool hidden); ///< the last visible lane stays
    void showAllLanes();

    /// The recovery line of the present cut, computed when first asked for.
    const RecoveryLine& recoveryLine() const;
    bool isRecoveryLineShown() const { return m_recoveryShown; }
    /// Another thread looks for it; it will be shown as soon as it is known.
    bool isRecoveryLineAwaited() const { return m_recoverySearch.isRunning(); }
    std::size_t recoveryRounds() const { return m_recoveryRounds; } ///< how many of its rounds are shown
    /// At once, or, in a large log, once it is known, unless the cut moves before.
    void showRecoveryLine(std::size_t rounds);
    void hideRecoveryLine();

    // For commands only
    DocumentState state() const;
    void setState(const DocumentState& state);
    void setPlan(const Plan& plan);
    void setLaneOrder(const std::vector<ServiceId>& order);

Q_SIGNALS:
    void changed(bacscope::ChangeSet changes);
    void arranging(bool running); ///< another thread makes a large log anew

private:
    enum class Moved { Marker, Disaster, LockStart, Markers };

    void awaitRecoveryLine(std::size_t rounds);
    void pushMarkers(const Cut& cut, AllMarkers to, Instant instant = Instant::distantPast());
    const Plan& beginGesture(GestureId gesture, Moved moved, ServiceId service = {}, ServiceId other = {});
    Cut plannedFor(const Plan& plan) const;
    void push(Scenario scenario, Naming name, GestureId gesture = 0);
    DocumentState stateAfter(Rearrangement change, std::shared_ptr<const World> world) const;
    void dropRecoveryLine(ChangeSet& changes);
    void updateKept();
    void setHiddenLanes(std::set<ServiceId> hidden);
    void loadHiddenLanes();
    void saveHiddenLanes() const;

    Scenario m_scenario;
    Variant m_opened; ///< the design that was shown when the document was opened
    std::unique_ptr<CutTracker> m_tracker;
    QString m_path;
    QString m_proposedName;
    bool m_unsaved = false;
    bool m_edited = false;
    bool m_onlyHere = false;
    QHash<EventId, QString> m_details;
    Diagnostics m_warnings;

    QUndoStack m_undoStack;
    GestureId m_gesture = 0;
    Moved m_gestureMoves = Moved::Marker;
    ServiceId m_gestureService; ///< whose marker
    ServiceId m_gestureOther;   ///< and whose
    Plan m_gestureStart;

    std::vector<ServiceId> m_laneOrder;
    std::set<ServiceId> m_hiddenLanes;

    mutable std::optional<RecoveryLine> m_recoveryLine;
    /// Stands at the round that is shown, or was; views that are hidden may look at it as long as the world
    /// is the same. Null: not needed yet.
    std::unique_ptr<CutTracker> m_roundTracker;
    bool m_recoveryShown = false;
    std::size_t m_recoveryRounds = 0;
    BackgroundJob m_recoverySearch;
    KeptWorld m_kept;
    BackgroundJob m_arranging;
};

} // namespace bacscope
