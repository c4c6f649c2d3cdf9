// One drag of a backup marker or of the disaster, as a value: the grab offset, where it may stand, and where
// it snaps.
//
//     MarkerDrag drag = MarkerDrag::ofMarker(scenario, tracker.cut(), orders, scale.x(marker), pressX);
//     Instant wanted = drag.instantAt(moveX, scale, SnapMode::BetweenEvents);
//
// A marker restores every event up to and including its instant, so all instants between two neighbouring
// events of its unit mean the same. Snapping keeps the marker visibly between them: it follows the pointer at
// round instants, stays clear of the events, is drawn to the middle of the gap, and, where the gap is narrow,
// stands in its middle. Events at one instant cannot be parted. The disaster and the start of a lock snap in
// the same way between the events of all services, and so does each backup of a schedule between those of its
// unit.
#pragma once

#include "analysis/Cut.h"
#include "figures/TimeScale.h"
#include "scenario/Scenario.h"

#include <memory>
#include <optional>
#include <vector>

namespace bacscope {

enum class SnapMode { BetweenEvents, Free };

/// The instants of the neighbouring events around an instant: after ≤ instant < before. None: no such event.
struct EventGap {
    std::optional<Instant> after;
    std::optional<Instant> before;
    bool operator==(const EventGap&) const = default;
};

/// Over the logs of these services. Costs a binary search per service.
EventGap gapAround(const EventLog& log, const std::vector<ServiceId>& services, Instant instant);

/// The roundest instant in [first, last]: the one that a person would choose (whole hours before minutes, 2.5
/// before 2.47); among equally round ones the nearest to the middle.
Instant roundestWithin(Instant first, Instant last, const TimeBase& base);

/// What moves together, and how far it may go.
class MarkerDrag {
public:
    /// The marker of `service` with its whole unit: never after the disaster.
    static MarkerDrag ofMarker(const Scenario& scenario, const Cut& cut, ServiceId service,
                               double markerX = 0, double pressX = 0);
    /// The disaster: any instant.
    static MarkerDrag ofDisaster(const Scenario& scenario, double disasterX = 0, double pressX = 0);

    /// The backup of a schedule that is of `from` now: never after the disaster, unless it is there already.
    static MarkerDrag ofBackup(const Scenario& scenario, const Cut& cut, ServiceId service, Instant from,
                               double backupX = 0, double pressX = 0);
    /// The start of the lock: never after the disaster. `unlocked`: TimelineLock::unlocked.
    static MarkerDrag ofLock(const Scenario& scenario, const Cut& cut,
                             std::shared_ptr<const EventLog> unlocked, double startX = 0, double pressX = 0);

    bool isDisaster() const { return !m_latest; }
    ServiceId service() const { return m_service; } ///< invalid: the disaster or the lock

    /// Where the thing wants to stand with the pointer at `x`.
    Instant instantAt(double x, const TimeScale& scale, SnapMode mode) const;

    /// By so many events from where it is (negative: back), to the middle of the gap there. Stops at the
    /// ends.
    Instant stepped(Instant from, int events) const;
    Instant atBeginning() const; ///< before the first event
    Instant atEnd() const;       ///< a marker: the disaster; the disaster: just after the last event

private:
    explicit MarkerDrag(const Scenario& scenario) : m_log(scenario.log), m_time(scenario.time) {}
    void takeAllServices();
    Instant clamped(Instant instant) const;
    Instant middleOf(const EventGap& gap) const;
    EventGap gapAt(Instant instant) const;

    // Its own: what is dragged may change the scenario at each step.
    std::shared_ptr<const EventLog> m_log;
    TimeBase m_time;
    ServiceId m_service;
    std::vector<ServiceId> m_services; ///< whose events count
    std::optional<Instant> m_latest;   ///< a marker: the disaster; none: the disaster itself
    double m_grab = 0;                 ///< from the thing to the pointer when it was pressed
};

} // namespace bacscope
