// How long the window stands still while it works with a large scenario: for each thing that a person does,
// how long it takes until it is done and the longest time that the GUI thread was busy without looking at its
// events. Run by hand:
//     bench_responsiveness [EVENTS | FILE]        (default: 1,000,000 events)

#include "scenario/ScenarioWriter.h"
#include "support/LargeLog.h"
#include "widgets/TimelineView.h"
#include "window/MainWindow.h"
#include "window/ScenarioPage.h"
#include "window/WindowSet.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace bacscope;
using namespace bacscope::test;

namespace {

/// Knows the longest event.
class Watched : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth++ == 0) {
            m_timer.start();
        }
        const bool result = QApplication::notify(receiver, event);
        if (--m_depth == 0) {
            m_longest = std::max(m_longest, static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        }
        return result;
    }

    double takeLongest() { return std::exchange(m_longest, 0.0); }

private:
    QElapsedTimer m_timer;
    int m_depth = 0;
    double m_longest = 0;
};

void measure(Watched& application, const char* what, const std::function<void()>& work,
             const std::function<bool()>& done) {
    application.takeLongest();
    QElapsedTimer timer;
    timer.start();
    // As an event of its own, like a click
    QTimer::singleShot(0, &application, work);
    QCoreApplication::processEvents();
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 10);
    }
    const double needed = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QElapsedTimer after; // what follows: frames, lists that wait for a pause
    for (after.start(); after.elapsed() < 400;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    std::printf("%-34s %9.1f ms   longest pause %8.1f ms\n", what, needed, application.takeLongest());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
    Watched application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("BACscope"));

    QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("1000000");
    if (const std::size_t events = path.toULongLong(); events > 0) {
        path = home.filePath(QStringLiteral("large.bac.yaml"));
        Scenario scenario = largeScenario(events);
        const std::int64_t last = scenario.disasterInstant().ticks;
        for (std::size_t i = 0; i < scenario.services.size(); ++i) {
            scenario.services[i].backup.at = Instant{last - last / 50 * static_cast<std::int64_t>(i + 1)};
        }
        if (!saveScenario(scenario, path).empty()) {
            std::puts("cannot write");
            return 1;
        }
    }

    WindowSet windows;
    MainWindow* window = windows.newWindow();
    window->resize(1280, 800);
    DocumentHost& host = window->host();
    const auto at = [] { return true; };
    const auto trigger = [window](ActionId id) {
        return [window, id] { window->actionSet()[id]->trigger(); };
    };

    measure(
        application, "start page", [] {}, at);
    measure(
        application, "open", [&] { host.open({path}); }, [&] { return !host.isLoading(); });
    if (!host.document()) {
        std::puts("not opened");
        return 1;
    }
    Document& document = *host.document();
    const auto saved = [&] { return !document.isModified(); };
    if (document.path().isEmpty()) {
        measure(
            application, "save for the first time",
            [&] { host.saveTo(home.filePath(QStringLiteral("new.bac.yaml"))); }, saved);
    }
    measure(
        application, "move a marker",
        [&] { document.moveMarker(ServiceId(0), document.cut().markers[0] - Duration{1'000'000'000}, 1); },
        at);
    measure(
        application, "save, another backup", [&] { host.save(); }, saved);
    measure(application, "all to the oldest", trigger(ActionId::Oldest), at);
    measure(application, "undo", trigger(ActionId::Undo), at);
    measure(application, "redo", trigger(ActionId::Redo), at);
    measure(application, "undo", trigger(ActionId::Undo), at);
    measure(application, "recovery line", trigger(ActionId::RecoveryLine),
            [&] { return document.isRecoveryLineShown(); });
    measure(
        application, "recovery line becomes the markers", [&] { document.setAllToRecoveryLine(); }, at);
    measure(application, "undo", trigger(ActionId::Undo), at);
    measure(
        application, "lanes in another order",
        [&] {
            std::vector<ServiceId> lanes = document.visibleLanes();
            std::ranges::reverse(lanes);
            document.setVisibleLanes(lanes);
        },
        at);
    measure(
        application, "save, another order", [&] { host.save(); }, saved);
    measure(application, "zoom in", trigger(ActionId::ZoomIn), at);
    measure(application, "next thing that is wrong", trigger(ActionId::NextAnomaly), at);
    measure(
        application, "a service survives", [&] { document.setSurvivor(ServiceId(1), true); }, at);
    measure(application, "undo", trigger(ActionId::Undo), at);
    measure(
        application, "another language", [&] { windows.setLanguageChoice(QStringLiteral("de")); }, at);
    measure(
        application, "close", [&] { window->close(); }, at);
}
