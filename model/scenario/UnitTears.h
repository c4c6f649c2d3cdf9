// Where a story tears an interaction inside one backup unit (docs/model.md, "The restore").
//
// Services that share one database put the events of one command into one transaction. A story in which these
// events stand at different instants lets a marker fall between them: one is restored, the other is lost, and
// yet nothing is wrong, since nothing goes wrong inside a unit.
//
// Looked at are units of several services only, and interactions in which at least two of them take part:
// what one service does on its own may take several transactions, in whatever database.
#pragma once

#include "log/BackupUnits.h"
#include "log/EventLog.h"

#include <cstddef>
#include <vector>

namespace bacscope {

struct UnitTears {
    UnitId unit;
    std::size_t interactions = 0; ///< how many are torn; not 0
    // Of the one that begins first
    EventId first;
    EventId later; ///< the first that stands at another instant
};

/// By unit. `owners` by AggregateId: those of a variant, or of the log; an invalid one owns nothing. Mirrored
/// creations belong together as in World, whatever the disaster.
std::vector<UnitTears> tornInsideUnits(const EventLog& log, const std::vector<ServiceId>& owners,
                                       const BackupUnits& units);

} // namespace bacscope
