#include "support/Story.h"

#include "log/EventLog.h"

#include <algorithm>

namespace bacscope::test {

std::size_t Story::unitOf(const std::string& service) const {
    const auto place = [&](const std::string& s) {
        return static_cast<std::size_t>(std::find(services.begin(), services.end(), s) - services.begin());
    };
    for (const std::vector<std::string>& group : lockstep) {
        if (std::find(group.begin(), group.end(), service) != group.end()) {
            std::size_t first = place(service);
            for (const std::string& member : group) {
                first = std::min(first, place(member));
            }
            return first;
        }
    }
    return place(service);
}

namespace {

template <class Values>
const std::string& pick(const Values& values, std::uint8_t decision) {
    return *std::next(values.begin(), static_cast<std::ptrdiff_t>(decision % values.size()));
}

} // namespace

Story tellStory(const Decisions& decisions, std::uint8_t shape) {
    Story story;
    const std::size_t serviceCount = 2 + shape % 4;
    for (std::size_t i = 0; i < serviceCount; ++i) {
        const std::string service(1, static_cast<char>('A' + i));
        story.services.push_back(service);
        const std::string aggregate = service == "A" ? "accounts" : service; // A owns another name, and two
        story.owner[aggregate] = service;
        if (i % 2 == 0) {
            story.owner[aggregate + "x"] = service;
        }
    }
    if (shape & 16) {
        story.lockstep = {{story.services[serviceCount - 1], story.services[0]}};
    }
    if (shape & 32) {
        story.roots.insert("B");
    }
    std::vector<std::string> entities;
    for (const auto& [aggregate, service] : story.owner) {
        for (const char* number : {"/1", "/2"}) {
            entities.push_back(aggregate + number);
        }
    }
    if (shape & 64) {
        story.given.insert(entities[shape % entities.size()]);
    }

    std::set<std::string> alive = story.given;
    std::map<std::string, std::set<std::string>> held;
    std::set<std::string> everExisting = story.given; // what may be linked to: created sometime, or given
    for (const std::array<std::uint8_t, 8>& d : decisions) {
        everExisting.insert(
            entities[d[1] % entities.size()]); // every decision's entity comes to exist, see below
    }
    std::int64_t now = 0;
    for (const std::array<std::uint8_t, 8>& d : decisions) {
        StoryEvent event;
        now += d[0] % 3; // ties in a third of the cases
        event.at = now;
        event.entity = entities[d[1] % entities.size()];
        const bool exists = alive.contains(event.entity);
        event.kind = !exists ? 'c' : d[2] % 4 == 3 ? 'd' : 'u';
        std::set<std::string>& references = held[event.entity];
        if (event.kind == 'u' && d[3] % 4 == 3 && !references.empty()) {
            event.unlinks.push_back(pick(references, d[4]));
            references.erase(event.unlinks.front());
        }
        if (event.kind != 'd' && d[3] % 2 == 1) {
            event.links.push_back(pick(everExisting, d[5]));
            if (d[3] % 8 == 5) {
                event.links.push_back(pick(everExisting, d[6]));
            }
            references.insert(event.links.begin(), event.links.end());
        }
        if (d[7] % 3 != 0) {
            event.interaction = "i" + std::to_string(d[7] % 7);
        }
        if (event.kind == 'c' && d[2] % 3 == 2) {
            event.mirrors = entities[d[6] % entities.size()];
        }
        if (event.kind == 'c') {
            alive.insert(event.entity);
        } else if (event.kind == 'd') {
            alive.erase(event.entity);
            references.clear();
        }
        story.events.push_back(event);
    }
    std::set<std::string> created;
    for (const StoryEvent& event : story.events) {
        if (event.kind == 'c') {
            created.insert(event.entity);
        }
    }
    for (StoryEvent& event : story.events) {
        if (!created.contains(event.mirrors)) {
            event.mirrors.clear();
        }
    }
    moveMarkers(story, decisions.empty() ? std::array<std::uint8_t, 8>{} : decisions.back());
    return story;
}

void moveMarkers(Story& story, const std::array<std::uint8_t, 8>& decision) {
    const std::int64_t end = story.events.empty() ? 0 : story.events.back().at;
    story.disaster = decision[7] % 3 == 2 ? decision[6] % (end + 2) : end;
    for (std::size_t i = 0; i < story.services.size(); ++i) {
        const std::string& service = story.services[i];
        const std::uint8_t d = decision[i];
        std::optional<std::int64_t>& marker = story.markers[service];
        if (d % 16 == 15) {
            marker = std::nullopt;
        } else if (d % 16 == 14) {
            marker = story.disaster; // a survivor
        } else {
            marker = std::min<std::int64_t>((d * 7 + decision[(i + 1) % 8]) % (end + 2), story.disaster);
        }
    }
    for (const std::string& service : story.services) { // one marker for each unit
        story.markers[service] = story.markers[story.services[story.unitOf(service)]];
    }
}

Scenario toScenario(const Story& story) {
    Scenario scenario;
    scenario.time = TimeBase::numbers(QString(), 0);
    EventLogBuilder builder;
    std::map<std::string, ServiceId> services;
    for (const std::string& service : story.services) {
        services[service] = builder.addService(service);
        Service description;
        description.id = QString::fromStdString(service);
        scenario.services.push_back(description);
    }
    for (const auto& [aggregate, service] : story.owner) {
        builder.addAggregate(aggregate, services[service]);
        scenario.roots.push_back(story.roots.contains(aggregate));
    }
    for (const std::vector<std::string>& group : story.lockstep) {
        std::vector<ServiceId>& ids = scenario.lockstep.emplace_back();
        for (const std::string& service : group) {
            ids.push_back(services[service]);
        }
    }
    for (const std::string& entity : story.given) {
        builder.setGiven(builder.entity(entity));
    }
    for (const StoryEvent& event : story.events) {
        std::vector<EntityId> links;
        std::vector<EntityId> unlinks;
        for (const std::string& target : event.links) {
            links.push_back(builder.entity(target));
        }
        for (const std::string& target : event.unlinks) {
            unlinks.push_back(builder.entity(target));
        }
        builder.addEvent({.at = Instant{event.at},
                          .kind = event.kind == 'c'   ? EventKind::Create
                                  : event.kind == 'u' ? EventKind::Update
                                                      : EventKind::Delete,
                          .entity = builder.entity(event.entity),
                          .links = links,
                          .unlinks = unlinks,
                          .interaction = event.interaction.empty() ? InteractionId()
                                                                   : builder.interaction(event.interaction),
                          .mirrors = event.mirrors.empty() ? EntityId() : builder.entity(event.mirrors)});
    }
    scenario.log = std::move(builder).build().log;
    scenario.disaster = Instant{story.disaster};
    return scenario;
}

Cut toCut(const Story& story) {
    Cut cut{Instant{story.disaster}, {}};
    for (const std::string& service : story.services) {
        const std::optional<std::int64_t> marker = story.markers.at(service);
        cut.markers.push_back(marker ? Instant{*marker} : Instant::distantPast());
    }
    return cut;
}

} // namespace bacscope::test
