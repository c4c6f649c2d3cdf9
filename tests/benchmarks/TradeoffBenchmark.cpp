// How long the sweeps take. Random cuts as a ratio to as many times one analyze() of the same scenario, the
// disaster's as a ratio to one analyze() for each of its points. In processor time. Run by hand:
//     bench_tradeoff [events [samples]]

#include "analysis/CutTracker.h"
#include "support/LargeLog.h"
#include "tradeoff/Lock.h"
#include "tradeoff/Sweeps.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <limits>
#include <memory>
#include <vector>

using namespace bacscope;

namespace {

/// Of this process alone: everything here is one thread, and the machine may be busy with others.
double milliseconds(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

double median(const std::function<void()>& work, int runs) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        times.push_back(milliseconds(work));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// One analyze(), in the mean over random cuts of this width.
double oneAnalysis(const Scenario& scenario, const std::shared_ptr<const World>& world, Duration width) {
    constexpr int cuts = 20;
    RandomCuts random(scenario, width, 2);
    std::vector<Cut> some;
    for (int i = 0; i < cuts; ++i) {
        some.push_back(random.next());
    }
    volatile std::size_t sink = 0;
    const double all = median(
        [&] {
            for (const Cut& cut : some) {
                sink = sink + analyze(world, cut).counts.total();
            }
        },
        3);
    return all / cuts;
}

void randomCuts(const Scenario& scenario, const std::shared_ptr<const World>& world, std::size_t samples) {
    std::printf("  %zu random cuts\n", samples);
    for (const auto& [name, part] : {std::pair("no width", 0), std::pair("1/100 of the time", 1),
                                     std::pair("1/10", 10), std::pair("1/2", 50), std::pair("all", 100)}) {
        const Duration width{observedTime(scenario).ticks / 100 * part};
        const double analysis = oneAnalysis(scenario, world, width);
        SpreadPoint point;
        const double sweep = median([&] { point = backupSpread(scenario, world, width, samples, 1); }, 3);
        const double each = analysis * static_cast<double>(samples);
        std::printf("    %-18s %9.2f ms   %6.4f × %zu analyze() of %.3f ms; %.1f anomalies in the mean\n",
                    name, sweep, sweep / each, samples, analysis, point.total.mean);
    }
}

void disasters(Scenario scenario, const std::shared_ptr<const World>& world) {
    const Duration observed = observedTime(scenario);
    for (std::size_t s = 0; s < scenario.services.size(); ++s) {
        const Duration apart{observed.ticks / static_cast<std::int64_t>(8 + s)};
        scenario.services[s].backup = {
            .at = *scenario.log->firstInstant() + apart, .takes = {apart.ticks / 10}, .every = apart};
    }
    const Instant to = scenario.disasterInstant();
    std::vector<DisasterPoint> points;
    const double sweep = median(
        [&] {
            points =
                disasterSweep(scenario, world, to - observed, to, std::numeric_limits<std::size_t>::max());
        },
        3);
    const double each =
        oneAnalysis(scenario, world, {observed.ticks / 8}) * static_cast<double>(points.size());
    std::printf("  the disaster at %zu instants: %.2f ms   %6.4f × as many analyze()\n", points.size(), sweep,
                sweep / each);
}

} // namespace

int main(int argc, char** argv) {
    const auto argument = [&](int place, std::size_t otherwise) {
        return argc > place ? static_cast<std::size_t>(std::atoll(argv[place])) : otherwise;
    };
    const Scenario scenario = test::largeScenario(argument(1, 1'000));
    const auto world = std::make_shared<const World>(scenario);
    std::printf("%zu events, %zu links, %zu interactions\n", scenario.log->size(), scenario.log->linkCount(),
                scenario.log->interactionCount());
    randomCuts(scenario, world, argument(2, 10'000));
    disasters(scenario, world);
}
