#include "support/BusyPair.h"

#include "log/EventLog.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

namespace bacscope::test {

namespace {

constexpr std::array<const char*, 3> names{"orders", "payments", "accounts"};

/// What one service has got.
struct Stock {
    std::vector<EntityId> entities;
    std::vector<bool> alive;
    std::vector<std::vector<EntityId>> holds;
};

} // namespace

Scenario busyPair(std::size_t events, std::uint32_t seed) {
    Scenario scenario;
    scenario.time = TimeBase::numbers(QString(), 0);
    EventLogBuilder builder;
    for (const char* name : names) {
        builder.addAggregate(name, builder.addService(name));
        scenario.services.emplace_back().id = QString::fromLatin1(name);
        scenario.roots.push_back(false);
    }

    // mt19937's numbers are fixed by the standard; distributions are not, so there are none.
    std::mt19937 random(seed);
    const auto below = [&](std::size_t bound) { return random() % bound; };
    std::array<Stock, names.size()> stocks;
    std::array<std::size_t, names.size()> left{events, events, events / 10 + 1};
    std::size_t interactions = 0;
    InteractionId interaction;
    std::size_t rest = 0; // events still to come in this interaction
    for (std::int64_t now = 0; left[0] + left[1] + left[2] > 0; ++now) {
        std::size_t service = below(names.size() * 7) / 10; // accounts: one in twenty-one
        while (left[service] == 0) {
            service = (service + 1) % names.size();
        }
        --left[service];
        if (rest == 0) {
            rest = 2 + below(3);
            interaction = builder.interaction("i" + std::to_string(interactions++));
        }
        --rest;

        Stock& own = stocks[service];
        NewEvent event;
        event.at = Instant{now};
        event.interaction = interaction;
        std::vector<EntityId> links;
        std::vector<EntityId> unlinks;
        std::size_t place = own.entities.size();
        if (place == 0 || below(10) < 6) {
            own.entities.push_back(
                builder.entity(std::string(names[service]) + '/' + std::to_string(place + 1)));
            own.alive.push_back(true);
            own.holds.emplace_back();
            const Stock& other = stocks[1 - service % 2];
            if (!other.entities.empty() && below(10) == 0) {
                event.mirrors = other.entities.back();
            }
        } else {
            // Recent ones are touched more often than old ones.
            place -= 1 + below(std::min<std::size_t>(place, 100));
            event.kind = !own.alive[place] ? EventKind::Create
                         : below(6) == 0   ? EventKind::Delete
                                           : EventKind::Update;
            own.alive[place] = event.kind != EventKind::Delete;
        }
        std::vector<EntityId>& holds = own.holds[place];
        if (event.kind == EventKind::Delete) {
            holds.clear();
        } else {
            if (event.kind == EventKind::Update && !holds.empty() && below(3) == 0) {
                unlinks.push_back(holds.back());
                holds.pop_back();
            }
            const std::vector<EntityId>& others = stocks[below(names.size())].entities;
            if (!others.empty() && below(4) != 0) {
                links.push_back(others[others.size() - 1 - below(std::min<std::size_t>(others.size(), 50))]);
            }
            // The hub: the first account, which every other event refers to.
            if (service != 2 && !stocks[2].entities.empty() && below(2) == 0) {
                links.push_back(stocks[2].entities.front());
            }
            for (const EntityId link : links) {
                if (std::ranges::find(holds, link) == holds.end()) {
                    holds.push_back(link);
                }
            }
        }
        event.entity = own.entities[place];
        event.links = links;
        event.unlinks = unlinks;
        builder.addEvent(event);
    }
    scenario.log = std::move(builder).build().log;
    return scenario;
}

} // namespace bacscope::test
