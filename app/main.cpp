#include "cli/CommandLine.h"
#ifndef BACSCOPE_WITHOUT_WINDOW
#include "window/RunWindow.h"

#include <QApplication>
#endif

#include <QHashSeed>

#include <optional>

int main(int argc, char** argv) {
    // First thing: what is exported must not depend on the order in which hashes list their keys.
    QHashSeed::setDeterministicGlobalSeed();

    if (const std::optional<int> status = bacscope::runCommandLine(argc, argv)) {
        return *status;
    }
#ifndef BACSCOPE_WITHOUT_WINDOW
    QApplication application(argc, argv);
    return bacscope::runWindow(application, bacscope::windowFiles(application.arguments()));
#else
    return 1;
#endif
}
