#include "workload/WorkloadGenerator.h"

#include "workload/RandomStream.h"

#include <algorithm>
#include <queue>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace bacscope {

namespace {

/// FNV-1a, which the standard library's hash is not bound to be.
std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    }
    return hash;
}

/// A power of ten of which about so many fit into the length: stories are told in round numbers, since nobody
/// can read nine decimals, and nobody asked for them.
std::int64_t grain(Duration length, std::int64_t fitting) {
    std::int64_t result = 1;
    while (result <= length.ticks / fitting / 10) {
        result *= 10;
    }
    return result;
}

/// All entities of one aggregate; they count from 0 here.
class Population {
public:
    explicit Population(std::string name) : m_name(std::move(name)) {}

    std::uint32_t add(EventLogBuilder& builder) {
        const auto number = static_cast<std::uint32_t>(m_ids.size());
        m_ids.push_back(builder.entity(m_name + '/' + std::to_string(number + 1)));
        m_place.push_back(static_cast<std::uint32_t>(m_alive.size()));
        m_alive.push_back(number);
        return number;
    }

    void remove(std::uint32_t number) {
        const std::uint32_t place = m_place[number];
        m_alive[place] = m_alive.back();
        m_place[m_alive[place]] = place;
        m_alive.pop_back();
        m_place[number] = gone;
    }

    bool exists(std::uint32_t number) const { return m_place[number] != gone; }
    EntityId id(std::uint32_t number) const { return m_ids[number]; }

    /// Any one that exists, except one perhaps. The random number is far larger than any count of entities,
    /// so that the remainder favours none by more than one part in 2^41.
    std::optional<std::uint32_t> pick(std::uint64_t random, std::optional<std::uint32_t> except) const {
        const std::size_t excluded = except && exists(*except) ? m_place[*except] : m_alive.size();
        const std::size_t count = m_alive.size() - (excluded < m_alive.size() ? 1 : 0);
        if (count == 0) {
            return {};
        }
        const std::size_t place = random % count;
        return m_alive[place < excluded ? place : place + 1];
    }

private:
    static constexpr std::uint32_t gone = 0xffffffffu;

    std::string m_name;
    std::vector<EntityId> m_ids;
    std::vector<std::uint32_t> m_alive; ///< in no order
    std::vector<std::uint32_t> m_place; ///< in m_alive
};

struct Entity {
    std::uint32_t aggregate = 0; ///< a population
    std::uint32_t number = 0;

    bool operator==(const Entity&) const = default;
};

/// A step as the workload has it, with populations in place of names.
struct Target {
    std::uint32_t aggregate = 0;
    WorkloadTarget::Which which = WorkloadTarget::Which::TouchedOrExisting;
};
struct Step {
    const WorkloadStep* written = nullptr;
    Target entity;
    std::vector<Target> links;
    std::vector<Target> unlinks;
    std::optional<std::uint32_t> mirrors = {};
};

/// A step that will happen, if there is something for it to happen to. What it takes of chance is drawn when
/// its run starts, so that it does not depend on what other use cases do.
struct Due {
    Instant at;
    std::uint32_t step = 0;
    std::size_t picks = 0; ///< where its random numbers begin
};

struct Run {
    InteractionId interaction;
    std::vector<Due> course;
    std::vector<std::uint64_t> picks;
    std::vector<Entity> touched; ///< one of each aggregate: the latest
    std::vector<Entity> created;
};

void note(std::vector<Entity>& entities, Entity entity) {
    const auto known = std::ranges::find(entities, entity.aggregate, &Entity::aggregate);
    if (known == entities.end()) {
        entities.push_back(entity);
    } else {
        *known = entity;
    }
}

/// Events wait in order of time; at the same instant in that of the use cases, their runs, their steps.
struct Waiting {
    Instant at;
    std::uint32_t useCase = 0;
    std::uint32_t run = 0;
    std::uint32_t next = 0; ///< 0: the run starts; otherwise one more than its place in the run's course

    auto key() const { return std::tie(at, useCase, run, next); }
    bool operator>(const Waiting& other) const { return key() > other.key(); }
};

class Generator {
public:
    Generator(const Workload& workload, EventLogBuilder& builder)
        : m_workload(workload), m_builder(builder) {}

    void generate();

private:
    struct Source {
        explicit Source(std::uint64_t seed) : starts(splitMix(seed)), courses(splitMix(seed + 1)) {}

        RandomStream starts;
        RandomStream courses;
        std::vector<Step> steps;
        std::unordered_map<std::uint32_t, Run> runs; ///< that are under way
        std::uint32_t started = 0;
        std::uint32_t startsDrawn = 0;
        Instant lastStart;
    };

    std::uint32_t population(const std::string& aggregate);
    void prepare(const UseCase& useCase);
    void awaitStart(std::uint32_t useCase);
    void start(std::uint32_t useCase, const Waiting& waiting);
    void happen(Source& source, Run& run, const UseCase& useCase, const Waiting& waiting);
    std::optional<Entity> find(const Run& run, Target target, std::uint64_t random,
                               std::optional<Entity> except) const;
    std::optional<Entity> findHeld(const Run& run, EntityId holder, Target target,
                                   std::uint64_t random) const;

    const Workload& m_workload;
    EventLogBuilder& m_builder;
    std::vector<Population> m_populations;
    std::unordered_map<std::string, std::uint32_t> m_populationByName;
    std::vector<Source> m_sources; ///< by use case
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> m_waiting;

    bool m_unlinks = false; ///< some step does: references are followed
    std::unordered_map<EntityId, std::vector<Entity>> m_held;

    std::vector<Entity> m_links; ///< of the event at hand
    std::vector<EntityId> m_linkIds;
    std::vector<Entity> m_dropped;
    std::vector<EntityId> m_droppedIds;
};

std::uint32_t Generator::population(const std::string& aggregate) {
    const auto [found, isNew] =
        m_populationByName.emplace(aggregate, static_cast<std::uint32_t>(m_populations.size()));
    if (isNew) {
        m_populations.emplace_back(aggregate);
    }
    return found->second;
}

void Generator::prepare(const UseCase& useCase) {
    Source source(splitMix(m_workload.seed) ^ hashOf(useCase.name.toStdString()));
    source.lastStart = m_workload.start - Duration{1};
    const auto resolved = [&](const std::vector<WorkloadTarget>& targets) {
        std::vector<Target> result;
        for (const WorkloadTarget& target : targets) {
            result.push_back({population(target.aggregate), target.which});
        }
        return result;
    };
    for (const WorkloadStep& step : useCase.steps) {
        source.steps.push_back({.written = &step,
                                .entity = {population(step.entity.aggregate), step.entity.which},
                                .links = resolved(step.links),
                                .unlinks = resolved(step.unlinks)});
        if (!step.mirrors.empty()) {
            source.steps.back().mirrors = population(step.mirrors);
        }
        m_unlinks = m_unlinks || !step.unlinks.empty();
    }
    m_sources.push_back(std::move(source));
}

void Generator::awaitStart(std::uint32_t useCase) {
    Source& source = m_sources[useCase];
    const Instant end = m_workload.start + m_workload.duration;
    const auto most = static_cast<std::uint64_t>((end - source.lastStart).ticks);
    const auto mean = static_cast<std::uint64_t>(m_workload.useCases[useCase].every.ticks);
    const std::uint64_t gap = source.starts.gap(mean, most);
    if (gap < most) {
        source.lastStart = source.lastStart + Duration{static_cast<std::int64_t>(gap)};
        const std::int64_t round = grain(m_workload.useCases[useCase].every, 1000);
        const std::int64_t offset = (source.lastStart - m_workload.start).ticks;
        m_waiting.push(
            {m_workload.start + Duration{offset / round * round}, useCase, ++source.startsDrawn, 0});
    }
}

void Generator::start(std::uint32_t useCase, const Waiting& waiting) {
    Source& source = m_sources[useCase];
    Run run;
    Instant at = waiting.at;
    for (std::uint32_t i = 0; i < source.steps.size(); ++i) {
        const Step& step = source.steps[i];
        const WorkloadStep& written = *step.written;
        const auto between = [&](std::uint64_t from, std::uint64_t to) {
            return from + source.courses.below(to - from + 1);
        };
        const std::uint64_t times = between(written.times.from, written.times.to);
        for (std::uint64_t time = 0; time < times; ++time) {
            const WorkloadDelay& after = written.after;
            const auto beyond = static_cast<std::int64_t>(
                between(0, static_cast<std::uint64_t>((after.to - after.from).ticks)));
            const std::int64_t round = grain(after.to, 100);
            at = at + after.from + Duration{beyond / round * round};
            const bool happens = source.courses.below(WorkloadStep::certain) < written.probability;
            const std::size_t picks = run.picks.size();
            for (std::size_t pick = 0; pick < 1 + step.links.size() + step.unlinks.size(); ++pick) {
                run.picks.push_back(source.courses.any());
            }
            if (happens) {
                run.course.push_back({at, i, picks});
            } else {
                run.picks.resize(picks);
            }
        }
    }
    if (!run.course.empty()) {
        m_waiting.push({run.course.front().at, useCase, waiting.run, 1});
        source.runs.emplace(waiting.run, std::move(run));
    }
    awaitStart(useCase);
}

std::optional<Entity> Generator::find(const Run& run, Target target, std::uint64_t random,
                                      std::optional<Entity> except) const {
    const Population& population = m_populations[target.aggregate];
    if (target.which == WorkloadTarget::Which::TouchedOrExisting) {
        const auto touched = std::ranges::find(run.touched, target.aggregate, &Entity::aggregate);
        if (touched != run.touched.end() && touched->number != (except ? except->number : ~0u)) {
            return population.exists(touched->number) ? std::optional(*touched) : std::nullopt;
        }
    }
    const std::optional<std::uint32_t> number =
        population.pick(random, except ? std::optional(except->number) : std::nullopt);
    return number ? std::optional(Entity{target.aggregate, *number}) : std::nullopt;
}

std::optional<Entity> Generator::findHeld(const Run& run, EntityId holder, Target target,
                                          std::uint64_t random) const {
    const auto held = m_held.find(holder);
    if (held == m_held.end()) {
        return {};
    }
    std::vector<Entity> candidates;
    for (const Entity entity : held->second) {
        if (entity.aggregate == target.aggregate) {
            candidates.push_back(entity);
        }
    }
    if (candidates.empty()) {
        return {};
    }
    if (target.which == WorkloadTarget::Which::TouchedOrExisting) {
        const auto touched = std::ranges::find(run.touched, target.aggregate, &Entity::aggregate);
        if (touched != run.touched.end() && std::ranges::find(candidates, *touched) != candidates.end()) {
            return *touched;
        }
    }
    return candidates[random % candidates.size()];
}

void Generator::happen(Source& source, Run& run, const UseCase& useCase, const Waiting& waiting) {
    const Due& due = run.course[waiting.next - 1];
    const Step& step = source.steps[due.step];
    const WorkloadStep& written = *step.written;
    const std::uint64_t* random = &run.picks[due.picks];

    std::optional<Entity> entity;
    EntityId id;
    if (written.kind != EventKind::Create) {
        entity = find(run, step.entity, *random, {});
        if (!entity) {
            return;
        }
        id = m_populations[entity->aggregate].id(entity->number);
    }
    m_links.clear();
    m_linkIds.clear();
    for (const Target target : step.links) {
        const bool sameAggregate = entity && entity->aggregate == target.aggregate;
        const std::optional<Entity> found =
            find(run, target, *++random, sameAggregate ? entity : std::optional<Entity>());
        if (!found) {
            return;
        }
        m_links.push_back(*found);
        m_linkIds.push_back(m_populations[found->aggregate].id(found->number));
    }
    m_dropped.clear();
    m_droppedIds.clear();
    for (const Target target : step.unlinks) {
        const std::optional<Entity> found = findHeld(run, id, target, *++random);
        if (!found) {
            return;
        }
        m_dropped.push_back(*found);
        m_droppedIds.push_back(m_populations[found->aggregate].id(found->number));
    }
    EntityId mirrored;
    if (step.mirrors) {
        const auto created = std::ranges::find(run.created, *step.mirrors, &Entity::aggregate);
        if (created == run.created.end()) {
            return;
        }
        mirrored = m_populations[created->aggregate].id(created->number);
    }

    if (written.kind == EventKind::Create) {
        Population& population = m_populations[step.entity.aggregate];
        entity = Entity{step.entity.aggregate, population.add(m_builder)};
        id = population.id(entity->number);
        note(run.created, *entity);
    } else if (written.kind == EventKind::Delete) {
        m_populations[entity->aggregate].remove(entity->number);
    }
    if (!run.interaction.isValid()) {
        run.interaction =
            m_builder.interaction(useCase.name.toStdString() + '/' + std::to_string(waiting.run));
    }
    m_builder.addEvent({.at = due.at,
                        .kind = written.kind,
                        .entity = id,
                        .links = m_linkIds,
                        .unlinks = m_droppedIds,
                        .interaction = run.interaction,
                        .mirrors = mirrored,
                        .localizedLabel = written.label});
    if (m_unlinks) {
        std::vector<Entity>& held = m_held[id];
        for (const Entity dropped : m_dropped) {
            std::erase(held, dropped);
        }
        for (const Entity link : m_links) {
            if (std::ranges::find(held, link) == held.end()) {
                held.push_back(link);
            }
        }
        if (written.kind == EventKind::Delete) {
            m_held.erase(id);
        }
    }
    for (const Entity link : m_links) {
        note(run.touched, link);
    }
    note(run.touched, *entity);
}

void Generator::generate() {
    for (const ExistingEntities& existing : m_workload.existing) {
        Population& all = m_populations[population(existing.aggregate)];
        for (std::uint32_t i = 0; i < existing.count; ++i) {
            m_builder.setGiven(all.id(all.add(m_builder)));
        }
    }
    for (const UseCase& useCase : m_workload.useCases) {
        prepare(useCase);
    }
    for (std::uint32_t useCase = 0; useCase < m_sources.size(); ++useCase) {
        awaitStart(useCase);
    }
    while (!m_waiting.empty()) {
        Waiting waiting = m_waiting.top();
        m_waiting.pop();
        if (waiting.next == 0) {
            start(waiting.useCase, waiting);
            continue;
        }
        Source& source = m_sources[waiting.useCase];
        Run& run = source.runs.at(waiting.run);
        happen(source, run, m_workload.useCases[waiting.useCase], waiting);
        if (waiting.next < run.course.size()) {
            waiting.at = run.course[waiting.next].at;
            ++waiting.next;
            m_waiting.push(waiting);
        } else {
            source.runs.erase(waiting.run);
        }
    }
}

double expectedRuns(const Workload& workload, const UseCase& useCase) {
    return static_cast<double>(workload.duration.ticks) / static_cast<double>(useCase.every.ticks);
}

} // namespace

double expectedEvents(const Workload& workload) {
    double events = 0;
    for (const UseCase& useCase : workload.useCases) {
        double ofRun = 0;
        for (const WorkloadStep& step : useCase.steps) {
            ofRun += (static_cast<double>(step.times.from) + static_cast<double>(step.times.to)) / 2 *
                     static_cast<double>(step.probability) / WorkloadStep::certain;
        }
        events += expectedRuns(workload, useCase) * ofRun;
    }
    return events;
}

bool isTooLarge(const Workload& workload) {
    constexpr auto most = static_cast<double>(mostGeneratedEvents);
    double runs = 0;
    double steps = 0; // whether they happen or not
    for (const UseCase& useCase : workload.useCases) {
        double ofRun = 0;
        for (const WorkloadStep& step : useCase.steps) {
            ofRun += static_cast<double>(step.times.to);
        }
        runs += expectedRuns(workload, useCase);
        steps += expectedRuns(workload, useCase) * ofRun;
    }
    double existing = 0;
    for (const ExistingEntities& entities : workload.existing) {
        existing += static_cast<double>(entities.count);
    }
    // Not "more than": of a workload that makes no sense none of them may be a number at all.
    return !(expectedEvents(workload) <= most && runs <= most && steps <= 10 * most && existing <= most);
}

std::optional<Instant> latestInstant(const Workload& workload) {
    std::int64_t latest = 0;
    if (__builtin_add_overflow(workload.start.ticks, workload.duration.ticks, &latest)) {
        return {};
    }
    const std::int64_t end = latest;
    for (const UseCase& useCase : workload.useCases) {
        std::int64_t at = end;
        for (const WorkloadStep& step : useCase.steps) {
            std::int64_t length = 0;
            if (__builtin_mul_overflow(static_cast<std::int64_t>(step.times.to), step.after.to.ticks,
                                       &length) ||
                __builtin_add_overflow(at, length, &at)) {
                return {};
            }
        }
        latest = std::max(latest, at);
    }
    return latest <= Instant::limit ? std::optional(Instant{latest}) : std::nullopt;
}

bool generateEvents(const Workload& workload, EventLogBuilder& builder) {
    if (isTooLarge(workload) || !latestInstant(workload)) {
        return false;
    }
    Generator(workload, builder).generate();
    return true;
}

} // namespace bacscope
