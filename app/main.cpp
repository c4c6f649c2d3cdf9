#include "cli/CommandLine.h"
#ifndef BACSCOPE_WITHOUT_WINDOW
#include "window/RunWindow.h"

#include <QApplication>
#endif

#include <QHashSeed>

int main(int argc, char** argv)
{
    // First thing: what is exported must not depend on the order in which hashes list their keys.
    QHashSeed::setDeterministicGlobalSeed();

    const bacscope::CommandLineOutcome outcome = bacscope::runCommandLine(argc, argv);
    if (outcome.exitStatus) {
        return *outcome.exitStatus;
    }
#ifndef BACSCOPE_WITHOUT_WINDOW
    QApplication application(argc, argv);
    return bacscope::runWindow(application, outcome.files);
#else
    return 1;
#endif
}
