#include "log/BackupUnits.h"

#include <numeric>

namespace bacscope {

BackupUnits::BackupUnits(std::size_t serviceCount, const std::vector<std::vector<ServiceId>>& lockstep) {
    std::vector<std::size_t> leader(serviceCount);
    std::iota(leader.begin(), leader.end(), std::size_t(0));
    const auto find = [&](std::size_t service) {
        while (leader[service] != service) {
            service = leader[service] = leader[leader[service]];
        }
        return service;
    };
    for (const std::vector<ServiceId>& group : lockstep) {
        for (const ServiceId service : group) {
            const std::size_t a = find(group.front().at());
            const std::size_t b = find(service.at());
            leader[std::max(a, b)] = std::min(a, b);
        }
    }
    m_unit.resize(serviceCount);
    for (std::size_t service = 0; service < serviceCount; ++service) {
        const std::size_t first = find(service); // never after `service`: the smaller one leads
        if (first == service) {
            m_unit[service] = UnitId(m_members.size());
            m_members.emplace_back();
        } else {
            m_unit[service] = m_unit[first];
        }
        m_members[m_unit[service].at()].push_back(ServiceId(service));
    }
}

} // namespace bacscope
