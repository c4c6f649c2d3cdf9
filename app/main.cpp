#include "cli/CommandLine.h"
#include "window/RunWindow.h"

#include <QApplication>
#include <QHashSeed>

#include <optional>

int main(int argc, char** argv) {
    // First thing: what is exported must not depend on the order in which hashes list their keys.
    QHashSeed::setDeterministicGlobalSeed();

    if (const std::optional<int> status = bacscope::runCommandLine(argc, argv)) {
        return *status;
    }
    QApplication application(argc, argv);
    return bacscope::runWindow(application, bacscope::windowFiles(application.arguments()));
}
