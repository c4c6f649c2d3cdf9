// A scenario written into a test, restored from its backups, ready to be asked.
#pragma once

#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "scenario/ScenarioReader.h"
#include "text/Sentences.h"

#include <QByteArray>
#include <QLocale>

#include <memory>
#include <stdexcept>

namespace bacscope::test {

inline Scenario scenarioFrom(const QByteArray& yaml) {
    ReadResult result = readScenarioFromBytes(yaml, QStringLiteral("test"));
    if (!result.scenario) {
        throw std::logic_error("the test's own scenario cannot be read, see line " +
                               std::to_string(result.diagnostics.front().location.line));
    }
    return *std::move(result.scenario);
}

struct Restored {
    Scenario scenario;
    std::shared_ptr<const World> world;
    CutTracker tracker;
    AnalysisReport report;
    Sentences say;

    explicit Restored(const QByteArray& yaml)
        : scenario(scenarioFrom(yaml)), world(std::make_shared<const World>(scenario)),
          tracker(world, plannedCut(scenario)), report(tracker.report()),
          say(scenario, tracker, QLocale(QStringLiteral("en_US"))) {}

    ServiceId service(const char* id) const { return scenario.log->findService(id); }
    EventId event(std::string_view name) const {
        for (std::size_t i = 0; i < scenario.log->size(); ++i) {
            if (scenario.log->eventName(EventId(i)) == name) {
                return EventId(i);
            }
        }
        return {};
    }
    RecoveryLine line() const { return recoveryLine(world, tracker.cut()); }
};

} // namespace bacscope::test
