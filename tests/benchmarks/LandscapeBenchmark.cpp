// How long the landscape of two markers takes, as a ratio to one pass that only reads the same log in the
// same run. Run by hand, in a release build:
//     bench_landscape [events of each service …]

#include "benchmarks/Reference.h"
#include "support/BusyPair.h"
#include "tradeoff/Landscape.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

using namespace bacscope;
using namespace bacscope::test;

namespace {

void run(std::size_t events) {
    const Scenario scenario = test::busyPair(events);
    const auto world = std::make_shared<const World>(scenario);
    Cut cut = plannedCut(scenario);
    const Instant end = cut.disaster;
    cut.markers[2] = Instant{end.ticks * 9 / 10};
    std::printf("\ntwo services of %zu events each, %zu links in all, 600 × 400 pixels\n", events,
                scenario.log->linkCount());

    volatile std::uint64_t sink = 0;
    const double reading = median([&] { sink = readEverything(*scenario.log); });
    std::printf("  one pass that reads the arrays  %9.2f ms\n", reading);
    const char* names[] = {"orders × payments (hub as it is)", "accounts (the hub) × orders",
                           "orders × accounts (the hub)"};
    const std::size_t pairs[][2] = {{0, 1}, {2, 0}, {0, 2}};
    for (std::size_t i = 0; i < 3; ++i) {
        std::optional<Landscape> landscape;
        const double building =
            median([&] { landscape.emplace(world, cut, ServiceId(pairs[i][0]), ServiceId(pairs[i][1])); }, 3);
        LandscapeRaster raster;
        const double painting = median([&] { raster = landscape->raster({0}, end, {0}, end, 600, 400); }, 3);
        const double asking = median([&] { sink = landscape->totalAt({end.ticks / 2}, {end.ticks / 2}); });
        std::printf("  %s: %zu × %zu breaks, at most %zu anomalies\n", names[i],
                    landscape->firstBreaks().size(), landscape->secondBreaks().size(), landscape->most());
        std::printf("    landscape                     %9.2f ms   %6.1f × reading\n", building,
                    building / reading);
        std::printf("    raster                        %9.2f ms   %6.1f × reading\n", painting,
                    painting / reading);
        std::printf("    together                      %9.2f ms   %6.1f × reading\n", building + painting,
                    (building + painting) / reading);
        std::printf("    one pair                      %9.2f ms\n", asking);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc == 1) {
        run(10'000);
    }
    for (int i = 1; i < argc; ++i) {
        run(static_cast<std::size_t>(std::atoll(argv[i])));
    }
}
