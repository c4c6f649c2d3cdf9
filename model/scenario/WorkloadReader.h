// Reads the `workload` of a scenario file (docs/scenario-format.md, "Workloads"). In two passes, as all that
// has to do with time: read() takes every instant and length into account, resolve() makes the workload once
// it is known what a tick is.
#pragma once

#include "log/EventLog.h"
#include "scenario/YamlForm.h"
#include "workload/Workload.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace bacscope {

class WorkloadReader {
public:
    /// What there is to name. `uncertain`: services were misread, so do not complain of unknown aggregates.
    struct Aggregates {
        const EventLogBuilder& builder; ///< knows them: findAggregate()
        QStringList names;              ///< to suggest one for a misspelt one
        bool uncertain = false;
    };

    WorkloadReader(YamlForm& form, const Aggregates& aggregates) : m_form(form), m_aggregates(aggregates) {}

    /// The value of `workload`; complains of all that is wrong in it. The node outlives this.
    void read(const YamlNode& node);

    /// nullopt: the file has errors.
    std::optional<Workload> resolve(const TimeBase& base);

private:
    /// What depends on time waits as a node.
    struct StepNodes {
        const YamlNode* node = nullptr;
        const YamlNode* afterFrom = nullptr;
        const YamlNode* afterTo = nullptr;
    };
    struct UseCaseNodes {
        const YamlNode* rate = nullptr;
        const YamlNode* every = nullptr;
        std::vector<StepNodes> steps;
    };
    /// An entity of this aggregate has to be there for a step to happen.
    struct Needed {
        const YamlNode* node;
        std::string aggregate;
        std::string holder; ///< for unlinks: the aggregate whose entities refer to it
    };
    /// A part of a use case that names an earlier one.
    using Created = std::set<std::string>;

    void readExisting(const YamlNode& node);
    void readUseCase(const YamlNode& key, const YamlNode& value);
    void readStep(const YamlNode& node, UseCase& useCase, UseCaseNodes& nodes, Created& created);
    void readAfter(const YamlNode& node, StepNodes& nodes);
    void readTimes(const YamlNode& node, WorkloadCount& times);
    void readProbability(const YamlNode& node, std::uint32_t& probability);
    std::optional<std::string> readAggregate(const YamlNode& node, std::string_view key);
    std::optional<WorkloadTarget> readTarget(const YamlNode& node, std::string_view key);
    using Targets = std::vector<std::pair<const YamlNode*, WorkloadTarget>>;
    Targets readTargets(const YamlNode& node, std::string_view key);
    std::optional<std::uint64_t> readWhole(const YamlNode& node, std::uint64_t from, std::uint64_t to);
    /// The two items of `[from, to]`; nothing, with a complaint, where it is something else.
    std::optional<std::pair<const YamlNode*, const YamlNode*>>
    readPair(const YamlNode& node, const char* expected, std::string_view key);
    void checkNeeds();
    std::optional<Duration> resolveRate(const YamlNode& node, const TimeBase& base);
    void resolveDelay(const StepNodes& nodes, const TimeBase& base, WorkloadDelay& delay);

    YamlForm& m_form;
    Aggregates m_aggregates;
    Workload m_workload;
    const YamlNode* m_node = nullptr;
    const YamlNode* m_duration = nullptr;
    YamlForm::InstantNode m_start;
    bool m_hasStart = false;
    std::vector<UseCaseNodes> m_useCases;
    std::vector<Needed> m_needs;
    Created m_created; ///< by any use case, or existing
    std::set<std::pair<std::string, std::string>> m_links;
    bool m_stepsUncertain = false; ///< some could not be read: what they create is not known
};

} // namespace bacscope
