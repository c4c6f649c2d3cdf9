// A small world told plainly: what the slow analysis reads, and what random tests invent. Deliberately
// nothing like the event log: names instead of indices, one list of events in the order of time.
#pragma once

#include "analysis/Cut.h"
#include "scenario/Scenario.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bacscope::test {

struct StoryEvent {
    std::int64_t at = 0;
    char kind = 'c'; ///< c create, u update, d delete
    std::string entity = {};
    std::vector<std::string> links = {};
    std::vector<std::string> unlinks = {};
    std::string interaction = {}; ///< empty: none
    std::string mirrors = {};     ///< empty: none
};

struct Story {
    std::vector<std::string> services;                          ///< "A", "B", …
    std::map<std::string, std::string> owner;                   ///< aggregate → service
    std::set<std::string> roots;                                ///< aggregates
    std::set<std::string> given;                                ///< entities
    std::vector<std::vector<std::string>> lockstep;             ///< services
    std::vector<StoryEvent> events;                             ///< by `at`; ties in the order of the log
    std::map<std::string, std::optional<std::int64_t>> markers; ///< by service; nullopt: nothing restored
    std::int64_t disaster = 0;

    std::string serviceOf(const std::string& entity) const {
        return owner.at(entity.substr(0, entity.find('/')));
    }
    std::size_t unitOf(const std::string& service) const; ///< the first service of its unit, as a position
};

/// Bytes to make decisions from: the more zeros and the fewer of them, the simpler the story, so that a
/// failing one shrinks.
using Decisions = std::vector<std::array<std::uint8_t, 8>>;

/// A well-formed story with all features: mirrors, unlinks, deletions, re-creations, given entities, roots,
/// lockstep, survivors, a disaster in mid-log, ties, markers before and between events.
Story tellStory(const Decisions& decisions, std::uint8_t shape);

/// Other markers, and another disaster, for the same story; well-formed.
void moveMarkers(Story& story, const std::array<std::uint8_t, 8>& decision);

Scenario toScenario(const Story& story);
Cut toCut(const Story& story);

} // namespace bacscope::test
