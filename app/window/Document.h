// One open scenario: its world, the cut and what is wrong with it, what was done to it and can be taken back,
// and where it is kept.
//
// A document is made for one log and keeps it; opening another file makes another document. Everything that a
// person edits here (backups, survivors, the disaster, the order of lanes) goes through the undo stack; views
// listen to the one signal changed() and read the rest from here. A drag step costs what CutTracker::moveTo()
// costs.
#pragma once

#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "scenario/Diagnostic.h"
#include "scenario/Scenario.h"
#include "widgets/Gesture.h"
#include "window/BackgroundJob.h"
#include "window/Plan.h"

#include <QFlags>
#include <QHash>
#include <QObject>
#include <QString>
#include <QUndoStack>

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
    File = 16         ///< path, title or "modified"
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
    QHash<EventId, QString> details; ///< ImportResult::details
    Diagnostics warnings;

    static LoadedScenario index(Scenario scenario);
};

class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(LoadedScenario loaded, QObject* parent = nullptr);
    ~Document() override;

    const Scenario& scenario() const { return m_scenario; }
    const CutTracker& tracker() const { return *m_tracker; }
    const Cut& cut() const { return m_tracker->cut(); }
    Plan plan() const { return planOf(m_scenario); }
    const QHash<EventId, QString>& details() const { return m_details; } ///< of imported events
    const Diagnostics& warnings() const { return m_warnings; }

    // The file
    const QString& path() const { return m_path; } ///< empty: not saved yet
    QString displayName() const;                   ///< the file's name, else the proposed one
    QString proposedFileName() const;              ///< with the ending .bac.yaml
    bool isModified() const { return m_unsaved || !m_undoStack.isClean(); }
    bool isImported() const { return m_path.isEmpty(); }
    /// The scenario as it would be saved now.
    Scenario scenarioToSave() const;
    /// Atomic. Empty: saved, and the document lives at `path` from now on.
    Diagnostics saveTo(const QString& path);
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
    void moveDisaster(Instant instant, GestureId gesture);
    void cancelGesture(GestureId gesture); ///< Esc: as if the gesture had not been
    void setSurvivor(ServiceId service, bool survives);
    void setAllToOldest();
    void setAllToInstant(Instant instant);
    void setAllToRecoveryLine();
    /// Shows exactly these lanes, top to bottom. Another order than before is an undo step; hidden lanes keep
    /// their place.
    void setVisibleLanes(const std::vector<ServiceId>& lanes);

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
    void setPlan(const Plan& plan);
    void setLaneOrder(const std::vector<ServiceId>& order);

Q_SIGNALS:
    void changed(bacscope::ChangeSet changes);

private:
    void awaitRecoveryLine(std::size_t rounds);
    void pushMarkers(const Cut& cut, AllMarkers to, Instant instant = Instant::distantPast());
    const Plan& beginGesture(GestureId gesture, ServiceId moved);
    void setHiddenLanes(std::set<ServiceId> hidden);
    void loadHiddenLanes();
    void saveHiddenLanes() const;

    Scenario m_scenario;
    std::unique_ptr<CutTracker> m_tracker;
    QString m_path;
    QString m_proposedName;
    bool m_unsaved = false;
    QHash<EventId, QString> m_details;
    Diagnostics m_warnings;

    QUndoStack m_undoStack;
    GestureId m_gesture = 0;
    ServiceId m_gestureMoves; ///< whose marker; invalid: the disaster
    Plan m_gestureStart;

    std::vector<ServiceId> m_laneOrder;
    std::set<ServiceId> m_hiddenLanes;

    mutable std::optional<RecoveryLine> m_recoveryLine;
    bool m_recoveryShown = false;
    std::size_t m_recoveryRounds = 0;
    BackgroundJob m_recoverySearch;
};

} // namespace bacscope
