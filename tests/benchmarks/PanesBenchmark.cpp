// How long the GUI thread takes for one step of a drag while all four charts are shown, on a scenario of
// 1,000 events (issue: under 16 ms a frame): the document moves the marker, events are processed (with what
// other threads deliver meanwhile), and the page is painted. Prints milliseconds of this thread's own time
// (CPU), the same as it passed on the wall (with few cores, the threads that compute the charts count there),
// and, since machines differ, the ratio of the median to one pass over a million numbers in the same run.
//
//     bench_panes [events …]      default: 1000
#include "support/LargeLog.h"
#include "window/Document.h"
#include "window/ScenarioPage.h"
#include "window/panes/ChartsPane.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>
#include <vector>

using namespace bacscope;
using namespace bacscope::test;

namespace {

double wallMilliseconds() {
    using Clock = std::chrono::steady_clock;
    return std::chrono::duration<double, std::milli>(Clock::now().time_since_epoch()).count();
}

double ownMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Series {
    const char* name;
    std::vector<double> values;

    double at(double share) {
        std::ranges::sort(values);
        return values[std::min(values.size() - 1,
                               static_cast<std::size_t>(share * static_cast<double>(values.size())))];
    }
};

double reference() {
    std::vector<std::uint32_t> numbers(1'000'000, 1);
    volatile std::uint64_t sink = 0;
    double best = 1e9;
    for (int round = 0; round < 7; ++round) {
        const double start = ownMilliseconds();
        sink = sink + std::accumulate(numbers.begin(), numbers.end(), std::uint64_t(0));
        best = std::min(best, ownMilliseconds() - start);
    }
    return best;
}

void settle(const ChartsPane& charts) {
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (charts.isComputing());
}

void measure(std::size_t events) {
    Scenario scenario = largeScenario(events);
    const std::int64_t last = scenario.disasterInstant().ticks;
    for (std::size_t i = 0; i < scenario.services.size(); ++i) {
        scenario.services[i].backup.at = Instant{last - last / 50 * static_cast<std::int64_t>(i + 1)};
    }
    Document document(LoadedScenario::index(std::move(scenario)));
    ScenarioPage page;
    page.resize(1600, 900);
    page.setDocument(&document);
    page.showPane(PaneId::Charts);
    auto& charts = static_cast<ChartsPane&>(*page.panes().pane(PaneId::Charts));
    for (const ChartId id : {ChartId::Disaster, ChartId::Spread, ChartId::Lock, ChartId::Landscape}) {
        charts.setChartShown(id, true);
    }
    page.show();
    settle(charts);

    const double pass = reference();
    std::printf("%zu events, timeline and four charts at 1600 × 900; one pass: %.3f ms\n", events, pass);
    std::printf("  %-10s %10s %9s %9s %9s %12s\n", "dragged", "", "p50", "p99", "max", "p50 : pass");
    for (const char* dragged : {"marker", "disaster"}) {
        Series own{"own", {}};
        Series wall{"wall", {}};
        const GestureId gesture = nextGesture();
        for (int step = 0; step < 400; ++step) {
            const auto at = Instant{
                static_cast<std::int64_t>(static_cast<double>(last) * (0.8 + 0.15 * std::sin(step * 0.05)))};
            const double wallStart = wallMilliseconds();
            const double start = ownMilliseconds();
            if (dragged[0] == 'm') {
                document.moveMarker(ServiceId(2), at, gesture);
            } else {
                document.moveDisaster(at, gesture);
            }
            QCoreApplication::processEvents();
            page.repaint();
            own.values.push_back(ownMilliseconds() - start);
            wall.values.push_back(wallMilliseconds() - wallStart);
        }
        settle(charts);
        for (Series* one : {&own, &wall}) {
            std::printf("  %-10s %10s %9.3f %9.3f %9.3f %12.2f\n", dragged, one->name, one->at(0.5),
                        one->at(0.99), one->at(1.0), one->at(0.5) / pass);
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toLocal8Bit());
    const QApplication application(argc, argv);
    if (argc < 2) {
        measure(1'000);
    }
    for (int i = 1; i < argc; ++i) {
        measure(std::strtoul(argv[i], nullptr, 10));
    }
    return 0;
}
