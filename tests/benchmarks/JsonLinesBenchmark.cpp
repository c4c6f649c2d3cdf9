// A million events from JSON lines: reading and analysing them, as a ratio to Python's json module that only
// reads the same file. Run by hand:
//     bench_json_lines [events]

#include "analysis/CutTracker.h"
#include "scenario/ScenarioReader.h"
#include "scenario/ScenarioWriter.h"
#include "support/LargeLog.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace bacscope;

namespace {

/// In a process of its own, so that its memory is its own.
double millisecondsOfPython(const QString& file) {
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import json, sys, time\n"
                                 "start = time.perf_counter()\n"
                                 "n = sum(len(json.loads(line)) for line in open(sys.argv[1]))\n"
                                 "print((time.perf_counter() - start) * 1000)"),
                  file});
    python.waitForFinished(-1);
    return python.readAllStandardOutput().trimmed().toDouble();
}

} // namespace

int main(int argc, char** argv) {
    const std::size_t events = argc > 1 ? static_cast<std::size_t>(std::atoll(argv[1])) : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.bac.yaml"));
    {
        Scenario scenario = test::largeScenario(events);
        const std::int64_t step = scenario.disasterInstant().ticks / 100;
        std::int64_t back = 10;
        for (Service& service : scenario.services) {
            service.backup.at = Instant{scenario.disasterInstant().ticks - back++ * step};
        }
        if (!saveScenario(scenario, path).empty()) {
            std::fputs("cannot write the log\n", stderr);
            return 1;
        }
    }
    const QString lines = folder.filePath(QStringLiteral("large.jsonl"));
    std::printf("%zu events, %.0f MB of JSON lines\n", events,
                static_cast<double>(QFileInfo(lines).size()) / 1e6);

    std::vector<double> ours;
    std::vector<double> python;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        const ReadResult result = readScenario(path);
        const double read = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        const auto world = std::make_shared<const World>(*result.scenario);
        const AnalysisReport report = analyze(world, plannedCut(*result.scenario));
        ours.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        python.push_back(millisecondsOfPython(lines));
        std::printf("  read %.0f ms, read and analysed %.0f ms; Python's json %.0f ms; %zu anomalies\n", read,
                    ours.back(), python.back(), report.counts.total());
    }
    std::ranges::sort(ours);
    std::ranges::sort(python);
    std::printf("  median: %.0f ms against %.0f ms: %.2f × Python\n", ours[1], python[1],
                ours[1] / python[1]);
}
