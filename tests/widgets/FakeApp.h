// An app small enough for tests: owns scenario and tracker, obeys the timeline's requests, and takes a
// cancelled gesture back. What the real one does with undo commands, in a dozen lines.
#pragma once

#include "analysis/CutTracker.h"
#include "scenario/ScenarioReader.h"
#include "widgets/AnomalyView.h"
#include "widgets/TimelineView.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <memory>
#include <set>

namespace bacscope::test {

inline Scenario scenarioOf(const QByteArray& yaml) {
    ReadResult result = readScenarioFromBytes(yaml, QStringLiteral("test.bac.yaml"));
    if (!result.scenario) {
        qFatal("The scenario of this test is wrong");
    }
    return *result.scenario;
}

inline Scenario shippedScenario(const char* name) {
    ReadResult result =
        readScenario(QStringLiteral(BACSCOPE_SOURCE_DIR "/scenarios/%1.bac.yaml").arg(QLatin1String(name)));
    if (!result.scenario) {
        qFatal("A shipped scenario is wrong");
    }
    return *result.scenario;
}

/// The paper's Figure 3: B is restored from an older backup than A. A/3 refers to B/3, which is gone.
inline const QByteArray figure3 = R"(
bacscope: 1
title: Broken link
services: {A: {name: Microservice A, backup: 3.5}, B: {name: Microservice B, backup: 2.5}}
events:
  - {at: 1, create: B/1}
  - {at: 1.2, create: A/1, link: B/1}
  - {at: 2, create: B/2}
  - {at: 2.2, create: A/2, link: B/2}
  - {at: 3, create: B/3}
  - {at: 3.2, create: A/3, link: B/3}
  - {at: 4, create: B/4}
  - {at: 4.2, create: A/4, link: B/4}
disaster: 5
)";

/// In the paper's units: nine decimals.
inline Instant at(double units) {
    return {static_cast<std::int64_t>(std::llround(units * 1e9))};
}

class FakeApp : public QObject {
    Q_OBJECT
public:
    explicit FakeApp(Scenario given) : scenario(std::move(given)) {
        view.setLocale(QLocale::c());
        panel.setLocale(QLocale::c());
        load();
        view.resize(1200, 520);
        connect(&view, &TimelineView::markerMoveRequested, this,
                [this](ServiceId service, Instant to, GestureId gesture) {
                    ++requests;
                    remember(gesture);
                    moveTo(withMarker(scenario, tracker->cut(), service, to));
                });
        connect(&view, &TimelineView::disasterMoveRequested, this, [this](Instant to, GestureId gesture) {
            ++requests;
            remember(gesture);
            Cut cut = tracker->cut();
            cut.disaster = to;
            for (Instant& marker : cut.markers) {
                marker = std::min(marker, to);
            }
            moveTo(cut);
        });
        connect(&view, &TimelineView::gestureCancelled, this, [this](GestureId gesture) {
            moveTo(before.at(gesture));
            before.erase(gesture);
        });
        connect(&view, &TimelineView::gestureFinished, this,
                [this](GestureId gesture) { finished.push_back(gesture); });
        connect(&view, &TimelineView::lanesChanged, this,
                [this](const std::vector<ServiceId>& lanes) { view.setLanes(lanes); });
        connect(&view, &TimelineView::anomalySelected, &panel, &AnomalyView::select);
        connect(&view, &TimelineView::selectionChanged, &panel, &AnomalyView::showThing);
        connect(&panel, &AnomalyView::anomalySelected, &view, &TimelineView::selectAnomaly);
    }

    void load() {
        tracker = std::make_unique<CutTracker>(std::make_shared<World>(scenario), plannedCut(scenario));
        view.setSubject({&scenario, tracker.get()});
        panel.setSubject({&scenario, tracker.get()});
    }

    void show() {
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.activateWindow();
        view.setFocus();
        settle();
    }

    void moveTo(const Cut& cut) {
        tracker->moveTo(cut);
        view.cutChanged();
        panel.cutChanged();
    }

    void remember(GestureId gesture) {
        if (!before.contains(gesture)) {
            before.emplace(gesture, tracker->cut());
        }
    }

    /// Lets queued moves and layouts happen.
    static void settle() {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    // Hands
    QPoint gripOf(ServiceId service) const {
        Hit hit;
        hit.kind = Hit::Kind::BackupMarker;
        hit.service = service;
        const QRectF lane = view.figure().laneRect(service);
        // On the cut line, at the lane's middle
        return view.toViewport(QPointF(view.figure().timeScale().x(marker(service)), lane.center().y()))
            .toPoint();
    }
    QPoint pointAt(Instant instant, int y) const {
        return {static_cast<int>(std::lround(view.figure().timeScale().x(instant))), y};
    }
    void press(QPoint point, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, point);
    }
    void moveMouse(QPoint point, Qt::KeyboardModifiers modifiers = {}) {
        // QTest::mouseMove() knows no buttons.
        QMouseEvent move(QEvent::MouseMove, QPointF(point), view.viewport()->mapToGlobal(QPointF(point)),
                         Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &move);
        settle();
    }
    void release(QPoint point, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, point);
        settle();
    }
    /// Presses the marker, goes there in a few steps, and lets go.
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        press(from, modifiers);
        for (int step = 1; step <= 4; ++step) {
            moveMouse(from + (to - from) * step / 4, modifiers);
        }
        release(to, modifiers);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, key, modifiers);
        settle();
    }

    Instant marker(ServiceId service) const { return tracker->cut().markers[service.at()]; }

    Scenario scenario;
    std::unique_ptr<CutTracker> tracker;
    TimelineView view;
    AnomalyView panel;
    int requests = 0;
    std::map<GestureId, Cut> before; ///< each gesture's cut to go back to
    std::vector<GestureId> finished;
};

} // namespace bacscope::test
