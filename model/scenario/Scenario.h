// A scenario: services, their logs, their backups and the disaster, as a scenario file holds them
// (docs/scenario-format.md). A value: cheap to copy, since the log is shared and immutable.
#pragma once

#include "log/BackupUnits.h"
#include "log/EventLog.h"
#include "log/LocalizedText.h"
#include "log/TimeBase.h"
#include "workload/Workload.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace bacscope {

/// When a service is backed up.
struct Backup {
    std::optional<Instant> at;     ///< the state that the (first) backup holds; none: see plannedCut()
    Duration takes;                ///< it is finished at `at + takes`
    std::optional<Duration> every; ///< repeats from `at` on; positive

    bool operator==(const Backup&) const = default;
};

/// Where a service stands on the context map: its centre, in pixels at 96 dpi, y downwards; the origin is
/// anywhere.
struct MapPosition {
    double x = 0;
    double y = 0;

    bool operator==(const MapPosition&) const = default;
};

struct Service {
    QString id;                         ///< as EventLog::serviceName
    LocalizedText name;                 ///< what people read; empty or blank: the id
    std::optional<std::uint32_t> color; ///< 0xrrggbb; none: the theme chooses
    bool survives = false;              ///< not hit by the disaster
    Backup backup;
    std::optional<MapPosition> map; ///< none: the layout of the map chooses

    /// As people of this language ("de", "de_CH") read it: its name in that language as LocalizedText::in()
    /// chooses it, else the id.
    QString displayName(const QString& language) const;
    bool operator==(const Service&) const = default;
};

/// Where the events of a scenario are kept when not in its own file: `events: {file: orders.jsonl}`.
struct EventFile {
    QString path; ///< relative to the scenario's folder, as written

    bool operator==(const EventFile&) const = default;
};

/// What happens to an interaction that the lock keeps waiting.
enum class Blocked { Delayed, Denied };

/// The lock that keeps backup and consistency (docs/model.md, "The three corners").
struct LockPlan {
    std::optional<Instant> start; ///< none: plannedLockStart()
    Blocked blocked = Blocked::Delayed;

    bool operator==(const LockPlan&) const = default;
};

/// Who owns what, and how it is backed up: what one scenario may hold several of, to be compared.
struct Variant {
    QString name;                  ///< unique among the variants of a scenario; not empty
    std::vector<Service> services; ///< by ServiceId
    std::vector<ServiceId> owners; ///< by AggregateId
    std::vector<std::vector<ServiceId>> lockstep;
    LockPlan lock;

    bool operator==(const Variant&) const = default;
};

/// More variants than this are not read, nor added.
inline constexpr std::size_t mostVariants = 100;

struct Scenario {
    LocalizedText title;
    LocalizedText description;
    LocalizedText toTry; ///< what the reader is to do, said after the description and kept where that is cut
    LocalizedText source;
    TimeBase time;
    std::vector<Service> services; ///< by ServiceId; the order of the lanes
    std::vector<bool> roots;       ///< by AggregateId: entities of it are never orphans
    std::vector<std::vector<ServiceId>> lockstep;
    std::shared_ptr<const EventLog> log = std::make_shared<EventLog>();
    std::optional<Instant> disaster; ///< none: at the latest event
    std::optional<EventFile> eventFile;
    LockPlan lock;

    /// Empty: there is only what `services`, `lockstep`, `lock` and the log's owners say. Otherwise those are
    /// the variant that is shown, of which variants[shownVariant] holds only the name that counts (see
    /// Decomposition.h).
    std::vector<Variant> variants;
    std::size_t shownVariant = 0;

    std::optional<Workload> workload;
    /// The log was generated from the workload: a file says the workload in place of the events.
    bool eventsAreGenerated = false;

    BackupUnits units() const { return BackupUnits(services.size(), lockstep); }
    /// The disaster as stated, else the latest event, else 0.
    Instant disasterInstant() const;
    /// False: nobody said when anything is backed up, as in a log that was just imported.
    bool hasBackups() const;
};

/// Equal in content: everything that a scenario file says, event by event. (For tests and for "modified".)
bool equalContent(const Scenario& a, const Scenario& b);

} // namespace bacscope
