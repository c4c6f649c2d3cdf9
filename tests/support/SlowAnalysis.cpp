#include "support/SlowAnalysis.h"

#include <algorithm>

namespace bacscope::test {

namespace {

/// Where an entity stands after some events: alive since which creation, or not.
struct Existence {
    bool exists = false;
    std::size_t creation = npos; ///< place in the story; npos: given
    bool wasThere = false;       ///< created or given at some time
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

class Teller {
public:
    explicit Teller(const Story& story) : m_story(story), m_events(story.events) {
        std::map<std::string, int> number;
        for (const StoryEvent& event : m_events) {
            const std::string service = story.serviceOf(event.entity);
            m_ids.push_back(service + "/" + std::to_string(++number[service]));
        }
        joinInteractions();
    }

    std::string id(std::size_t e) const { return m_ids[e]; }
    std::string service(std::size_t e) const { return m_story.serviceOf(m_events[e].entity); }
    std::size_t unit(std::size_t e) const { return m_story.unitOf(service(e)); }
    std::size_t unit(const std::string& entity) const { return m_story.unitOf(m_story.serviceOf(entity)); }

    bool happened(std::size_t e) const { return m_events[e].at <= m_story.disaster; }
    bool restored(std::size_t e) const {
        const std::optional<std::int64_t> marker = m_story.markers.at(service(e));
        return happened(e) && marker && m_events[e].at <= *marker;
    }
    bool lost(std::size_t e) const { return happened(e) && !restored(e); }

    template <class Counts>
    Existence existence(const std::string& entity, Counts counts) const {
        Existence now;
        now.exists = now.wasThere = m_story.given.contains(entity);
        for (std::size_t e = 0; e < m_events.size(); ++e) {
            if (m_events[e].entity == entity && counts(e)) {
                if (m_events[e].kind == 'c') {
                    now = {true, e, true};
                } else if (m_events[e].kind == 'd') {
                    now.exists = false;
                }
            }
        }
        return now;
    }
    Existence restoredExistence(const std::string& entity) const {
        return existence(entity, [&](std::size_t e) { return restored(e); });
    }
    Existence finalExistence(const std::string& entity) const {
        return existence(entity, [&](std::size_t e) { return happened(e); });
    }

    /// Every reference that is held after these events, and the event that linked it last.
    template <class Counts>
    std::map<std::pair<std::string, std::string>, std::size_t> held(Counts counts) const {
        std::map<std::pair<std::string, std::string>, std::size_t> references;
        for (std::size_t e = 0; e < m_events.size(); ++e) {
            if (!counts(e)) {
                continue;
            }
            const StoryEvent& event = m_events[e];
            for (const std::string& target : event.unlinks) {
                references.erase({event.entity, target});
            }
            for (const std::string& target : event.links) {
                references[{event.entity, target}] = e;
            }
            if (event.kind == 'd') {
                std::erase_if(references,
                              [&](const auto& reference) { return reference.first.first == event.entity; });
            }
        }
        return references;
    }
    auto restoredReferences() const {
        return held([&](std::size_t e) { return restored(e); });
    }
    auto finalReferences() const {
        return held([&](std::size_t e) { return happened(e); });
    }

    bool together(std::size_t a, std::size_t b) const { return m_interaction[a] == m_interaction[b]; }
    const std::vector<std::size_t>& interactions() const { return m_interaction; }

    /// All mirrored pairs whose two creations happened.
    const std::vector<std::pair<std::size_t, std::size_t>>& pairs() const { return m_pairs; }

    /// The two are one interaction, unless each states one of its own and these differ.
    bool isOneInteraction(std::size_t a, std::size_t b) const {
        const std::string& one = m_events[a].interaction;
        const std::string& other = m_events[b].interaction;
        return one.empty() || other.empty() || one == other;
    }

    /// Whether this event had happened, in the world before the disaster, when the owner of the entity was
    /// backed up.
    bool hadHappenedAtBackupOf(const std::string& entity, std::size_t e) const {
        const std::optional<std::int64_t> marker = m_story.markers.at(m_story.serviceOf(entity));
        return happened(e) && marker && m_events[e].at <= *marker;
    }

    bool unitKnew(std::size_t unitOfTarget, const std::string& target, std::size_t linker) const {
        // The event is no later than the marker, and the world before the disaster still held that reference
        // at that instant; …
        const auto atThatInstant = [&](std::size_t e) { return hadHappenedAtBackupOf(target, e); };
        if (atThatInstant(linker) && held(atThatInstant).contains({m_events[linker].entity, target})) {
            return true;
        }
        // … or it belongs to an interaction that has an event in the restored logs.
        for (std::size_t e = 0; e < m_events.size(); ++e) {
            if (together(e, linker) && restored(e) && unit(e) == unitOfTarget) {
                return true;
            }
        }
        return false;
    }

    /// The lost links that make an orphan of this entity.
    std::vector<std::size_t> knownLostLinks(const std::string& entity) const {
        std::vector<std::size_t> links;
        for (std::size_t e = 0; e < m_events.size(); ++e) {
            const bool leadsThere =
                std::count(m_events[e].links.begin(), m_events[e].links.end(), entity) > 0;
            if (leadsThere && lost(e) && unit(e) != unit(entity) && unitKnew(unit(entity), entity, e)) {
                links.push_back(e);
            }
        }
        return links;
    }

    std::set<std::string> entities() const {
        std::set<std::string> all = m_story.given;
        for (const StoryEvent& event : m_events) {
            all.insert(event.entity);
        }
        return all;
    }

private:
    void joinInteractions() {
        // Each event is its own set at first; join what is written together, then each mirrored pair that
        // happened.
        for (std::size_t e = 0; e < m_events.size(); ++e) {
            m_interaction.push_back(e);
        }
        const auto join = [&](std::size_t a, std::size_t b) {
            const std::size_t from = m_interaction[b];
            const std::size_t to = m_interaction[a];
            std::replace(m_interaction.begin(), m_interaction.end(), from, to);
        };
        for (std::size_t a = 0; a < m_events.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                if (happened(a) && happened(b) && !m_events[a].interaction.empty() &&
                    m_events[a].interaction == m_events[b].interaction) {
                    join(a, b);
                }
            }
        }
        for (std::size_t e = 0; e < m_events.size(); ++e) {
            if (m_events[e].mirrors.empty()) {
                continue;
            }
            const std::optional<std::size_t> partner = partnerOf(e);
            if (partner && happened(e) && happened(*partner)) {
                m_pairs.emplace_back(e, *partner);
                if (isOneInteraction(e, *partner)) {
                    join(e, *partner);
                }
            }
        }
    }

    /// The creation that a mirroring one belongs to.
    std::optional<std::size_t> partnerOf(std::size_t e) const {
        const auto find = [&](auto counts) {
            std::optional<std::size_t> partner;
            const auto fits = [&](std::size_t other) {
                return m_events[other].kind == 'c' && m_events[other].entity == m_events[e].mirrors &&
                       counts(other);
            };
            for (std::size_t other = 0; other < e; ++other) { // the latest before
                if (fits(other)) {
                    partner = other;
                }
            }
            for (std::size_t other = e + 1; other < m_events.size() && !partner;
                 ++other) { // or the first after
                if (fits(other)) {
                    partner = other;
                }
            }
            return partner;
        };
        if (!m_events[e].interaction.empty()) {
            const auto sameInteraction = find(
                [&](std::size_t other) { return m_events[other].interaction == m_events[e].interaction; });
            if (sameInteraction) {
                return sameInteraction;
            }
        }
        return find([](std::size_t) { return true; });
    }

    const Story& m_story;
    const std::vector<StoryEvent>& m_events;
    std::vector<std::string> m_ids;
    std::vector<std::size_t> m_interaction;
    std::vector<std::pair<std::size_t, std::size_t>> m_pairs;
};

struct OneSided {
    std::string absent;
    std::string present;
    std::size_t creation;         ///< of the present one
    std::size_t creationOfAbsent; ///< of the pair
};

std::vector<OneSided> missingState(const Story& story, const Teller& teller) {
    std::vector<OneSided> result;
    for (const auto& [a, b] : teller.pairs()) {
        for (const auto& [present, absent] : {std::pair(a, b), std::pair(b, a)}) {
            const std::string& one = story.events[present].entity;
            const std::string& other = story.events[absent].entity;
            const auto oneSided = [&](const Existence& here, const Existence& there) {
                return here.exists && here.creation == present && !there.exists;
            };
            // Of two interactions: the other existed, from its creation of the pair, when the one was backed
            // up.
            const Existence otherThen =
                teller.existence(other, [&](std::size_t e) { return teller.hadHappenedAtBackupOf(one, e); });
            const bool counts = teller.isOneInteraction(present, absent) ||
                                (otherThen.exists && otherThen.creation == absent);
            if (teller.unit(present) != teller.unit(absent) &&
                oneSided(teller.restoredExistence(one), teller.restoredExistence(other)) &&
                !oneSided(teller.finalExistence(one), teller.finalExistence(other)) && counts) {
                result.push_back({other, one, present, absent});
            }
        }
    }
    return result;
}

struct Dangling {
    std::string from;
    std::string to;
    bool deleted;
    std::size_t event;
};

std::vector<Dangling> brokenLinks(const Teller& teller) {
    std::vector<Dangling> result;
    const auto finally = teller.finalReferences();
    for (const auto& [reference, event] : teller.restoredReferences()) {
        const auto& [from, to] = reference;
        const Existence target = teller.restoredExistence(to);
        const bool dangledAnyway = finally.contains(reference) && !teller.finalExistence(to).exists;
        if (!target.exists && teller.unit(from) != teller.unit(to) && !dangledAnyway) {
            result.push_back({from, to, target.wasThere, event});
        }
    }
    return result;
}

bool isOrphan(const Story& story, const Teller& teller, const std::string& entity) {
    const auto references = teller.restoredReferences();
    const auto leadsThere = [&](const auto& reference) { return reference.first.second == entity; };
    const bool referred = std::any_of(references.begin(), references.end(), leadsThere);
    const auto finally = teller.finalReferences();
    const bool existedUnreferenced =
        teller.finalExistence(entity).exists && std::none_of(finally.begin(), finally.end(), leadsThere);
    return teller.restoredExistence(entity).exists && !referred && !existedUnreferenced &&
           !story.roots.contains(entity.substr(0, entity.find('/'))) &&
           !teller.knownLostLinks(entity).empty();
}

bool isMissing(const Story& story, const Teller& teller, std::size_t e) {
    for (std::size_t other = 0; other < story.events.size(); ++other) {
        if (teller.lost(e) && teller.together(e, other) && teller.restored(other) &&
            teller.unit(e) != teller.unit(other)) {
            return true;
        }
    }
    return false;
}

bool isRepeatable(const Story& story, const Teller& teller, std::size_t e) {
    for (std::size_t other = 0; other < story.events.size(); ++other) {
        if (teller.restored(e) && teller.together(e, other) && teller.unit(e) != teller.unit(other) &&
            isMissing(story, teller, other)) {
            return true;
        }
    }
    return false;
}

} // namespace

SlowReport analyzeSlowly(const Story& story) {
    const Teller teller(story);
    SlowReport report;
    for (const Dangling& link : brokenLinks(teller)) {
        report.brokenLinks.insert(link.from + " " + link.to + (link.deleted ? " deleted " : " lost ") +
                                  teller.id(link.event));
    }
    for (const std::string& entity : teller.entities()) {
        if (isOrphan(story, teller, entity)) {
            report.orphans.insert(entity);
        }
    }
    for (std::size_t e = 0; e < story.events.size(); ++e) {
        report.lostEvents += teller.lost(e);
        if (isMissing(story, teller, e)) {
            report.missingEvents.insert(teller.id(e));
        }
        if (isRepeatable(story, teller, e)) {
            report.repeatableEvents.insert(teller.id(e));
        }
    }
    for (const OneSided& state : missingState(story, teller)) {
        report.missingState.insert(state.absent + " " + state.present);
    }
    return report;
}

std::vector<std::size_t> interactionsSlowly(const Story& story) {
    return Teller(story).interactions();
}

std::string SlowReport::text() const {
    std::string result;
    const auto list = [&](const char* name, const std::set<std::string>& lines) {
        for (const std::string& line : lines) {
            result += std::string(name) + ": " + line + "\n";
        }
    };
    list("broken link", brokenLinks);
    list("orphan", orphans);
    list("missing event", missingEvents);
    list("missing state", missingState);
    list("repeatable", repeatableEvents);
    return result + "lost: " + std::to_string(lostEvents) + "\n";
}

SlowRecoveryLine findRecoveryLineSlowly(Story story) {
    SlowRecoveryLine line;
    while (!analyzeSlowly(story).isConsistent()) {
        const Teller teller(story);
        std::map<std::size_t, std::int64_t> before; // unit → the instant before which it rolls back
        const auto rollBack = [&](std::size_t unit, std::int64_t instant) {
            before[unit] = before.contains(unit) ? std::min(before[unit], instant) : instant;
        };
        // 1. torn interactions
        for (std::size_t e = 0; e < story.events.size(); ++e) {
            if (isRepeatable(story, teller, e)) {
                rollBack(teller.unit(e), story.events[e].at);
            }
        }
        // 2. broken links
        const auto deletionOf = [&](const std::string& entity) {
            std::size_t deletion = 0;
            for (std::size_t e = 0; e < story.events.size(); ++e) {
                if (story.events[e].entity == entity && story.events[e].kind == 'd' && teller.restored(e)) {
                    deletion = e;
                }
            }
            return deletion;
        };
        for (const Dangling& link : brokenLinks(teller)) {
            if (link.deleted) {
                rollBack(teller.unit(link.to), story.events[deletionOf(link.to)].at);
            } else {
                rollBack(teller.unit(link.from), story.events[link.event].at);
            }
        }
        // 3. missing state
        for (const OneSided& state : missingState(story, teller)) {
            if (teller.restoredExistence(state.absent).wasThere) {
                rollBack(teller.unit(state.absent), story.events[deletionOf(state.absent)].at);
            } else if (teller.isOneInteraction(state.creation, state.creationOfAbsent)) {
                rollBack(teller.unit(state.present), story.events[state.creation].at);
            } else {
                rollBack(teller.unit(state.present),
                         std::max(story.events[state.creation].at, story.events[state.creationOfAbsent].at));
            }
        }
        // 4. orphans
        for (const std::string& entity : teller.entities()) {
            if (!isOrphan(story, teller, entity)) {
                continue;
            }
            const std::size_t unit = teller.unit(entity);
            const std::optional<std::int64_t> marker = story.markers.at(story.serviceOf(entity));
            for (const std::size_t link : teller.knownLostLinks(entity)) {
                if (marker && story.events[link].at <= *marker) {
                    rollBack(unit, story.events[link].at);
                }
                for (std::size_t e = 0; e < story.events.size(); ++e) {
                    if (teller.together(e, link) && teller.restored(e) && teller.unit(e) == unit) {
                        rollBack(unit, story.events[e].at);
                    }
                }
            }
        }
        for (const std::string& service : story.services) {
            const std::size_t unit = story.unitOf(service);
            if (before.contains(unit)) {
                std::optional<std::int64_t> to;
                for (std::size_t e = 0; e < story.events.size(); ++e) {
                    if (teller.unit(e) == unit && story.events[e].at < before[unit]) {
                        to = story.events[e].at;
                    }
                }
                story.markers[service] = to;
            }
        }
        ++line.rounds;
    }
    line.markers = story.markers; // where nothing was rolled back, the marker that was there
    return line;
}

namespace {

std::string name(const EventLog& log, EntityId entity) {
    return std::string(log.entityName(entity));
}

} // namespace

SlowReport inWords(const EventLog& log, const AnalysisReport& report) {
    SlowReport words;
    for (const BrokenLink& link : report.brokenLinks) {
        words.brokenLinks.insert(name(log, link.from) + " " + name(log, link.to) +
                                 (link.cause == LossCause::Deleted ? " deleted " : " lost ") +
                                 log.eventName(link.event));
    }
    for (const Orphan& orphan : report.orphans) {
        words.orphans.insert(name(log, orphan.entity));
    }
    for (const MissingEvent& event : report.missingEvents) {
        words.missingEvents.insert(log.eventName(event.event));
    }
    for (const MissingState& state : report.missingState) {
        words.missingState.insert(name(log, state.entity) + " " + name(log, state.counterpart));
    }
    for (const EventId event : report.repeatableEvents) {
        words.repeatableEvents.insert(log.eventName(event));
    }
    words.lostEvents = report.counts.lostEvents;
    return words;
}

} // namespace bacscope::test
