#include "support/ManyServices.h"

#include <array>
#include <string>

namespace bacscope::test {

Scenario servicesInATrace(std::size_t count) {
    Scenario scenario;
    scenario.title = QStringLiteral("%1 services").arg(count);
    scenario.time = TimeBase::numbers(QStringLiteral("ms"), 9);
    EventLogBuilder builder;
    const auto name = [](std::size_t i) { return "service-" + std::to_string(10'001 + i).substr(1); };
    for (std::size_t i = 0; i < count; ++i) {
        builder.addAggregate(name(i), builder.addService(name(i)));
        scenario.services.emplace_back().id = QString::fromStdString(name(i));
        scenario.roots.push_back(false);
    }
    for (std::size_t i = 0; i < count; ++i) {
        NewEvent event;
        event.at = Instant{static_cast<std::int64_t>(i + 1) * 1'000'000'000};
        event.entity = builder.entity(name(i) + "/1");
        const std::array<EntityId, 1> cause{builder.entity(name(i == 0 ? 0 : (i - 1) / 2) + "/1")};
        if (i > 0) {
            event.links = cause;
        }
        event.interaction = builder.interaction("trace");
        builder.addEvent(event);
    }
    scenario.log = std::move(builder).build().log;
    scenario.services[0].backup.at = Instant{2'000'000'000};
    return scenario;
}

} // namespace bacscope::test
