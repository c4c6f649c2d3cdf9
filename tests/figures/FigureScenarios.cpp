#include "figures/FigureScenarios.h"

#include <array>
#include <random>
#include <string>
#include <vector>

namespace bacscope {

namespace {

Instant at(double units) {
    return Instant{static_cast<std::int64_t>(units * 1e9)};
}

void addService(Scenario& scenario, EventLogBuilder& builder, const char* id) {
    builder.addAggregate(id, builder.addService(id));
    Service service;
    service.id = QString::fromLatin1(id);
    scenario.services.push_back(service);
}

void finish(Scenario& scenario, EventLogBuilder&& builder) {
    scenario.log = std::move(builder).build().log;
    scenario.roots.assign(scenario.log->aggregateCount(), false);
    scenario.time = TimeBase::numbers(QStringLiteral("min"), 9);
}

} // namespace

Scenario figureThree() {
    Scenario scenario;
    EventLogBuilder builder;
    addService(scenario, builder, "A");
    addService(scenario, builder, "B");
    for (int i = 1; i <= 4; ++i) {
        const std::string number = std::to_string(i);
        const EntityId target = builder.entity("B/" + number);
        NewEvent referred;
        referred.at = at(i - 0.2);
        referred.entity = target;
        builder.addEvent(referred);
        NewEvent referring;
        referring.at = at(i);
        referring.entity = builder.entity("A/" + number);
        const std::array<EntityId, 1> links{target};
        referring.links = links;
        builder.addEvent(referring);
    }
    finish(scenario, std::move(builder));
    scenario.title = QStringLiteral("A broken link");
    scenario.services[0].backup.at = at(3.5);
    scenario.services[1].backup.at = at(2.5);
    scenario.disaster = at(5);
    return scenario;
}

Scenario everyFeature() {
    Scenario scenario;
    EventLogBuilder builder;
    for (const char* id : {"A", "B", "C"}) {
        addService(scenario, builder, id);
    }
    const EntityId given = builder.entity("C/0");
    builder.setGiven(given);
    const auto add = [&](double when, EventKind kind, const char* name, std::vector<EntityId> links,
                         const char* interaction, EntityId mirrors) {
        NewEvent event;
        event.at = at(when);
        event.kind = kind;
        event.entity = builder.entity(name);
        event.links = links;
        event.mirrors = mirrors;
        if (interaction) {
            event.interaction = builder.interaction(interaction);
        }
        builder.addEvent(event);
    };
    add(1, EventKind::Create, "A/1", {given}, nullptr, {});
    add(1.5, EventKind::Update, "A/1", {}, "first", {});
    add(1.6, EventKind::Create, "B/1", {}, "first", {});
    add(2, EventKind::Create, "B/2", {builder.entity("A/1")}, nullptr, {});
    add(3, EventKind::Create, "A/3", {}, "third", {});
    add(3.1, EventKind::Create, "B/3", {}, "third", builder.entity("A/3"));
    add(3.4, EventKind::Create, "C/1", {builder.entity("B/3")}, nullptr, {});
    add(4, EventKind::Delete, "B/1", {}, nullptr, {});
    add(4.5, EventKind::Update, "A/3", {}, nullptr, {});
    finish(scenario, std::move(builder));
    scenario.lockstep = {{ServiceId(0), ServiceId(2)}};
    scenario.services[0].backup = {at(3.7), Duration{500'000'000}, {}};
    scenario.services[2].backup.at = at(3.7);
    scenario.services[1].backup.at = at(2.5);
    scenario.disaster = at(5);
    return scenario;
}

Scenario randomScenario(std::uint32_t seed, std::size_t services, std::size_t events) {
    std::mt19937 random(seed);
    Scenario scenario;
    EventLogBuilder builder;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < services; ++i) {
        names.push_back("service" + std::to_string(i));
        addService(scenario, builder, names.back().c_str());
    }
    std::vector<EntityId> alive;
    double now = 0;
    for (std::size_t i = 0; i < events; ++i) {
        now += (random() % 7 == 0 ? 8.0 : 1.0) * static_cast<double>(random() % 100) / 50;
        NewEvent event;
        event.at = at(now);
        const std::size_t roll = random() % 10;
        if (alive.size() > 3 && roll == 0) {
            const std::size_t which = random() % alive.size();
            event.kind = EventKind::Delete;
            event.entity = alive[which];
            alive.erase(alive.begin() + static_cast<std::ptrdiff_t>(which));
        } else if (!alive.empty() && roll < 3) {
            event.kind = EventKind::Update;
            event.entity = alive[random() % alive.size()];
        } else {
            event.entity = builder.entity(names[random() % services] + '/' + std::to_string(i));
        }
        std::array<EntityId, 1> links{};
        if (event.kind != EventKind::Delete && !alive.empty() && random() % 3 != 0) {
            links[0] = alive[alive.size() - 1 - random() % std::min<std::size_t>(alive.size(), 12)];
            event.links = links;
        }
        if (random() % 3 == 0) {
            event.interaction = builder.interaction("i" + std::to_string(i / 3));
        }
        builder.addEvent(event);
        if (event.kind == EventKind::Create) {
            alive.push_back(event.entity);
        }
    }
    finish(scenario, std::move(builder));
    for (Service& service : scenario.services) {
        service.backup.at = at(now * (0.4 + 0.6 * static_cast<double>(random() % 1000) / 1000));
    }
    return scenario;
}

} // namespace bacscope
