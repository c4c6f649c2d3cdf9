#include "support/LargeLog.h"

#include "log/EventLog.h"

#include <array>
#include <random>
#include <string>
#include <vector>

namespace bacscope::test {

Scenario largeScenario(std::size_t events, std::uint32_t seed) {
    static const std::array<const char*, 5> names{"customers", "catalogue", "orders", "payments", "shipping"};
    Scenario scenario;
    scenario.title = LocalizedText(QStringLiteral("%1 events").arg(events));
    EventLogBuilder builder;
    builder.reserve(events);
    for (const char* name : names) {
        builder.addAggregate(name, builder.addService(name));
        Service service;
        service.id = QString::fromLatin1(name);
        scenario.services.push_back(service);
        scenario.roots.push_back(false);
    }

    // mt19937's numbers are fixed by the standard; distributions are not, so there are none.
    std::mt19937 random(seed);
    const auto below = [&](std::size_t bound) { return random() % bound; };
    std::array<std::vector<EntityId>, names.size()> entities;
    std::vector<EntityId> links;
    std::size_t interactions = 0;
    InteractionId interaction;
    std::size_t rest = 0; // events still to come in this interaction
    for (std::size_t i = 0; i < events; ++i) {
        if (rest == 0) {
            rest = 2 + below(4);
            interaction = builder.interaction("i" + std::to_string(interactions++));
        }
        --rest;
        const std::size_t service = below(names.size());
        std::vector<EntityId>& own = entities[service];
        const bool creates = own.empty() || below(10) < 6;
        if (creates) {
            own.push_back(builder.entity(std::string(names[service]) + '/' + std::to_string(own.size() + 1)));
        }
        // Recent entities are touched more often than old ones.
        const auto recent = [&](const std::vector<EntityId>& all) {
            return all[all.size() - 1 - below(std::min<std::size_t>(all.size(), 200))];
        };
        links.clear();
        for (std::size_t link = below(8) == 0 ? 2 : 1; link > 0; --link) {
            const std::vector<EntityId>& other = entities[below(names.size())];
            if (!other.empty() && below(10) != 0) {
                links.push_back(recent(other));
            }
        }
        builder.addEvent({.at = Instant{static_cast<std::int64_t>(i) * 1'000'000'000},
                          .kind = creates ? EventKind::Create : EventKind::Update,
                          .entity = creates ? own.back() : recent(own),
                          .links = links,
                          .interaction = interaction});
    }
    scenario.log = std::move(builder).build().log;
    return scenario;
}

} // namespace bacscope::test
