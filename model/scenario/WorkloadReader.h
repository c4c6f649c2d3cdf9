// Reads the `workload` of a scenario file (docs/scenario-format.md, "Workloads"). In two passes, as all that
// has to do with time: read() takes every instant and length into account, resolve() makes the workload once
// it is known what a tick is.
#pragma once

#include "log/EventLog.h"
#include "scenario/YamlForm.h"
#include "workload/Workload.h"

#include <QStringList>

#include <optional>

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

    /// nullopt: there were complaints.
    std::optional<Workload> resolve(const TimeBase& base);

private:
    YamlForm& m_form;
    Aggregates m_aggregates;
};

} // namespace bacscope
