// How map, granularity and landscape grow with the number of services, for one trace through all of them
// (each is called by another one, and one interaction ties all with all): as a ratio to reading the same log,
// and to the same with a hundred services. Run by hand:
//     bench_many_services [samples]

#include "analysis/CutTracker.h"
#include "benchmarks/Reference.h"
#include "figures/ContextMapFigure.h"
#include "support/ManyServices.h"
#include "tradeoff/Coupling.h"
#include "tradeoff/Granularity.h"
#include "tradeoff/Landscape.h"
#include "tradeoff/Sweeps.h"

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

constexpr std::size_t fewest = 100;
constexpr int runs = 3;

/// A loop of the machine's own: so much of it takes as long.
double referenceLoop() {
    const Scenario scenario = servicesInATrace(4'000);
    volatile std::uint64_t sink = 0;
    return median([&] { sink = sink + readEverything(*scenario.log); }, 9);
}

void granularity(const Scenario& scenario, const std::shared_ptr<const World>& world, std::size_t samples) {
    const PartitionCoupling coupling(*world, scenario.disasterInstant());
    const std::vector<GranularityStep> steps = mergeStepByStep(coupling, coupling.aggregateCount());
    bestPartition(coupling, usualLimit(scenario));
    for (const std::size_t step : shownSteps(steps)) {
        expectedAnomalies(scenario, steps[step].partition, usualWindow(scenario), samples, 1);
    }
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const std::size_t samples = argc > 1 ? static_cast<std::size_t>(std::atoll(argv[1])) : 2'000;
    const double reference = referenceLoop();
    std::printf("reference loop: %.4f ms; %zu samples\n", reference, samples);
    std::printf("%9s %30s %30s %30s\n", "services", "map", "granularity", "landscape of two");
    double first[3] = {0, 0, 0};
    for (const std::size_t services : {fewest, 2 * fewest, 4 * fewest, 8 * fewest}) {
        const Scenario scenario = servicesInATrace(services);
        const auto world = std::make_shared<const World>(scenario);
        const CutTracker tracker(world, plannedCut(scenario));
        const double times[3] = {median(
                                     [&] {
                                         ContextMapFigure map;
                                         map.setSubject({&scenario, &tracker});
                                         FigureLook look;
                                         look.size = QSizeF(1600, 900);
                                         map.layOut(look);
                                     },
                                     runs),
                                 median([&] { granularity(scenario, world, samples); }, 1),
                                 median(
                                     [&] {
                                         const auto pair = mostCoupledServices(tracker);
                                         Landscape(world, tracker.cut(), pair->first, pair->second);
                                     },
                                     runs)};
        std::printf("%9zu", services);
        for (int i = 0; i < 3; ++i) {
            first[i] = services == fewest ? times[i] : first[i];
            std::printf(" %9.1f ms %8.0f x %5.1f x", times[i], times[i] / reference, times[i] / first[i]);
        }
        std::printf("\n");
    }
}
