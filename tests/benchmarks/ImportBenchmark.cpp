// How long the import of ShiViz logs takes, and whether that is linear in their length. Run by hand:
//
//     node generate-shiviz-log.mjs 100000 5 > 1.log; … 200000 5 > 2.log; … 400000 5 > 4.log
//     bench_import 1.log 2.log 4.log
//
// Prints for each file the best of five runs, and the ratio to the first file's time beside the ratio of
// their sizes. Time of reading the file from the disk is not included; a pass that only counts its lines is,
// for comparison.
#include "import/Importer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <limits>

namespace {

constexpr int runs = 5;

template <class Work>
double bestMilliseconds(Work work) {
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < runs; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
        best = std::min(best, taken.count());
    }
    return best;
}

} // namespace

int main(int argc, char** argv) {
    double firstTime = 0;
    double firstSize = 0;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: %s\n", argv[i], qPrintable(file.errorString()));
            return 1;
        }
        const QByteArray bytes = file.readAll();
        std::size_t events = 0;
        const double time = bestMilliseconds([&] {
            const bacscope::ImportResult result = bacscope::importLogFromBytes(bytes, file.fileName());
            events = result.scenario ? result.scenario->log->size() : 0;
        });
        volatile qsizetype lines = 0;
        const double pass = bestMilliseconds([&] { lines = bytes.count('\n'); });
        const auto size = static_cast<double>(bytes.size());
        if (i == 1) {
            firstTime = time;
            firstSize = size;
        }
        std::printf("%s: %zu events, %.1f MB: %.1f ms (%.2f times the first; size %.2f times), counting its "
                    "lines %.2f ms\n",
                    qPrintable(QFileInfo(file).fileName()), events, size / 1e6, time, time / firstTime,
                    size / firstSize, pass);
    }
    return 0;
}
