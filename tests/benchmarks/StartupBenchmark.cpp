// From starting the process to the first frame that shows the scenario, as a ratio to a process that does
// nothing but make an application object. Run by hand:
//     bench_startup [SCENARIO]        (default: Figure 3)

#include "widgets/TimelineView.h"
#include "window/RunWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QHashSeed>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace bacscope;

namespace {

/// Says when the timeline was painted for the first time, and ends the process.
class FirstFrame : public QObject {
protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // The view itself lies wholly under its viewport, and is never painted.
        if (event->type() == QEvent::Paint && qobject_cast<TimelineView*>(watched->parent()) && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, [] {
                std::puts("frame");
                std::fflush(stdout);
                std::_Exit(0);
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

double millisecondsToFrame(const QStringList& arguments) {
    QElapsedTimer timer;
    timer.start();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(10'000);
    child.kill();
    child.waitForFinished();
    return child.readAllStandardOutput().startsWith("frame") ? static_cast<double>(timer.nsecsElapsed()) / 1e6
                                                             : -1;
}

double median(const QStringList& arguments) {
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        times.push_back(millisecondsToFrame(arguments));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    if (argc == 3 && std::strcmp(argv[1], "--child") == 0) {
        QApplication application(argc, argv);
        FirstFrame firstFrame;
        application.installEventFilter(&firstFrame);
        return runWindow(application, {QString::fromLocal8Bit(argv[2])});
    }
    if (argc == 2 && std::strcmp(argv[1], "--empty") == 0) {
        QApplication application(argc, argv);
        std::puts("frame");
        return 0;
    }
    // Settings and autosave of their own, so that no earlier session is recovered.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());

    QCoreApplication application(argc, argv);
    const QString scenario =
        argc > 1 ? QString::fromLocal8Bit(argv[1])
                 : QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios/paper-figure-3-broken-link.bac.yaml");
    const double empty = median({QStringLiteral("--empty")});
    const double frame = median({QStringLiteral("--child"), scenario});
    std::printf("an application object alone  %7.1f ms\n", empty);
    std::printf("start to first frame         %7.1f ms   %.1f × the application object\n", frame,
                frame / empty);
}
