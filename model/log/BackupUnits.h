// Which services share one backup (docs/model.md, "The restore"): services in lockstep form
// one unit, every other service is a unit of its own. Only what spans two units can go wrong.
#pragma once

#include "log/Ids.h"

#include <cstddef>
#include <vector>

namespace bacscope {

class BackupUnits {
public:
    BackupUnits() = default;
    /// Groups that overlap are joined. Units count in the order of their first service.
    BackupUnits(std::size_t serviceCount, const std::vector<std::vector<ServiceId>>& lockstep);

    std::size_t size() const { return m_members.size(); }
    UnitId unit(ServiceId service) const { return m_unit[service.at()]; }
    const std::vector<ServiceId>& members(UnitId unit) const { return m_members[unit.at()]; }

    bool operator==(const BackupUnits&) const = default;

private:
    std::vector<UnitId> m_unit;
    std::vector<std::vector<ServiceId>> m_members;
};

} // namespace bacscope
