#include "figures/LaneColors.h"

#include "figures/Contrast.h"

#include <algorithm>
#include <optional>

namespace bacscope {

namespace {

constexpr std::size_t calmHues = 8;

QColor hueOfAggregate(std::size_t aggregate, std::size_t count, const Theme& theme) {
    if (count > 2 * calmHues) {
        return theme.laneColor(aggregate, count, {});
    }
    if (aggregate < calmHues) {
        return theme.laneColor(aggregate, calmHues, {});
    }
    // The next hue, so that services of two aggregates each never share one.
    return mixed(theme.laneColor((aggregate + 1) % calmHues, calmHues, {}), theme.ink, 0.42);
}

} // namespace

std::vector<QColor> laneColorsOf(const Scenario& scenario, const Theme& theme) {
    const std::size_t services = scenario.services.size();
    const std::size_t aggregates = scenario.log->aggregateCount();
    std::vector<std::size_t> owned(services);
    std::vector<std::optional<std::size_t>> first(services);
    for (std::size_t i = 0; i < aggregates; ++i) {
        const ServiceId owner = scenario.log->owner(AggregateId(i));
        if (owner.isValid() && owner.at() < services) {
            ++owned[owner.at()];
            first[owner.at()] = first[owner.at()].value_or(i);
        }
    }
    const bool byAggregate =
        !scenario.variants.empty() || std::ranges::any_of(owned, [](std::size_t count) { return count > 1; });
    std::vector<QColor> colors;
    for (std::size_t i = 0; i < services; ++i) {
        const auto& stated = scenario.services[i].color;
        colors.push_back(stated || !byAggregate || !first[i] ? theme.laneColor(i, services, stated)
                                                             : hueOfAggregate(*first[i], aggregates, theme));
    }
    return colors;
}

} // namespace bacscope
