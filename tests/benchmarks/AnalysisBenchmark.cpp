// How long the analysis takes, as a ratio to one pass that only reads the same arrays in the same run. Run by
// hand:
//     bench_analysis [events …]

#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "benchmarks/Reference.h"
#include "support/LargeLog.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

using namespace bacscope;
using namespace bacscope::test;

namespace {

long residentKilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmHWM:") {
            long value = 0;
            status >> value;
            return value;
        }
    }
    return 0;
}

void run(std::size_t events) {
    const Scenario scenario = test::largeScenario(events);
    std::printf("\n%zu events, %zu links, %zu interactions; peak memory with the log %ld MB\n",
                scenario.log->size(), scenario.log->linkCount(), scenario.log->interactionCount(),
                residentKilobytes() / 1024);

    Cut cut = plannedCut(scenario);
    const std::int64_t length = cut.disaster.ticks;
    for (std::size_t s = 0; s < cut.markers.size(); ++s) {
        cut.markers[s] = Instant{length / 10 * 8 + static_cast<std::int64_t>(s) * length / 100};
    }

    volatile std::uint64_t sink = 0;
    const double reading = median([&] { sink = readEverything(*scenario.log); });
    std::shared_ptr<const World> world;
    const double indexing = median([&] { world = std::make_shared<const World>(scenario); }, 3);
    AnalysisReport report;
    const double analysis = median([&] { report = analyze(world, cut); }, 3);
    std::printf("  one pass that reads the arrays   %9.2f ms\n", reading);
    std::printf("  World (once per log)             %9.2f ms   %6.1f × reading\n", indexing,
                indexing / reading);
    std::printf("  analyze() with sorted lists      %9.2f ms   %6.1f × reading\n", analysis,
                analysis / reading);
    std::printf("  together                         %9.2f ms   %6.1f × reading; peak memory %ld MB\n",
                indexing + analysis, (indexing + analysis) / reading, residentKilobytes() / 1024);
    std::printf("  found: %zu broken links, %zu orphans, %zu missing events, %zu lost\n",
                report.counts.brokenLinks, report.counts.orphans, report.counts.missingEvents,
                report.counts.lostEvents);

    CutTracker tracker(world, cut);
    std::mt19937 random(7);
    std::vector<double> steps;
    for (int i = 0; i < 2000; ++i) {
        Cut next = tracker.cut();
        Instant& marker = next.markers[random() % next.markers.size()];
        marker.ticks = std::clamp<std::int64_t>(
            marker.ticks + (static_cast<std::int64_t>(random() % 2001) - 1000) * length / 500'000, 0, length);
        steps.push_back(milliseconds([&] { tracker.moveTo(next); }));
    }
    std::ranges::sort(steps);
    std::printf("  moveTo(), up to 0.2 %% of the log: median %.4f ms, p99 %.4f ms, max %.4f ms\n",
                steps[1000], steps[1980], steps.back());

    RecoveryLine line;
    const double recovery = milliseconds([&] { line = recoveryLine(world, cut); });
    std::printf("  recoveryLine(): %zu rounds, %.2f ms   %6.1f × reading\n", line.rounds.size(), recovery,
                recovery / reading);
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 1) {
        run(100'000);
        run(1'000'000);
    }
    for (int i = 1; i < argc; ++i) {
        run(static_cast<std::size_t>(std::atoll(argv[i])));
    }
}
