#include "window/Document.h"

#include "scenario/ScenarioWriter.h"
#include "window/ServiceOrder.h"
#include "window/Settings.h"
#include "window/commands/PlanCommands.h"
#include "window/commands/ReorderLanes.h"

#include <QFileInfo>

#include <algorithm>

namespace bacscope {

namespace {

constexpr auto scenarioEnding = ".bac.yaml";

QString nameOf(const QUndoCommand* command) {
    return command ? static_cast<const DocumentCommand*>(command)->name() : QString();
}

} // namespace

LoadedScenario LoadedScenario::index(Scenario scenario) {
    LoadedScenario loaded;
    loaded.tracker =
        std::make_unique<CutTracker>(std::make_shared<const World>(scenario), plannedCut(scenario));
    loaded.scenario = std::move(scenario);
    return loaded;
}

Document::Document(LoadedScenario loaded, QObject* parent)
    : QObject(parent), m_scenario(std::move(loaded.scenario)), m_tracker(std::move(loaded.tracker)),
      m_path(std::move(loaded.path)), m_proposedName(std::move(loaded.proposedName)),
      m_unsaved(loaded.unsaved), m_details(std::move(loaded.details)), m_warnings(std::move(loaded.warnings)),
      m_laneOrder(servicesInOrder(m_scenario)) {
    loadHiddenLanes();
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this] { Q_EMIT changed(Change::File); });
}

Document::~Document() {
    m_undoStack.disconnect(this); // its clear() would announce a change of what is being destroyed
}

QString Document::displayName() const {
    return m_path.isEmpty() ? proposedFileName() : QFileInfo(m_path).fileName();
}

QString Document::proposedFileName() const {
    if (!m_path.isEmpty()) {
        return QFileInfo(m_path).fileName();
    }
    const QString name = m_proposedName.isEmpty() ? tr("Untitled") : m_proposedName;
    return name.endsWith(QLatin1String(scenarioEnding)) ? name : name + QLatin1String(scenarioEnding);
}

Scenario Document::scenarioToSave() const {
    return withServiceOrder(m_scenario, m_laneOrder);
}

Diagnostics Document::saveTo(const QString& path) {
    Diagnostics diagnostics = saveScenario(scenarioToSave(), path);
    if (!hasErrors(diagnostics)) {
        beginSaving();
        endSaving(path);
    }
    return diagnostics;
}

void Document::beginSaving() {
    m_unsaved = isModified();
    m_undoStack.setClean(); // also: no later step merges into what is being saved
}

void Document::endSaving(const QString& path) {
    m_path = path;
    m_unsaved = false;
    saveHiddenLanes();
    Q_EMIT changed(Change::File);
}

QString Document::undoText() const {
    return m_undoStack.canUndo() ? nameOf(m_undoStack.command(m_undoStack.index() - 1)) : QString();
}

QString Document::redoText() const {
    return m_undoStack.canRedo() ? nameOf(m_undoStack.command(m_undoStack.index())) : QString();
}

const Plan& Document::beginGesture(GestureId gesture, ServiceId moved) {
    if (gesture != m_gesture || moved != m_gestureMoves) {
        m_gesture = gesture;
        m_gestureMoves = moved;
        m_gestureStart = plan();
    }
    return m_gestureStart;
}

void Document::moveMarker(ServiceId service, Instant instant, GestureId gesture) {
    if (m_scenario.services[service.at()].survives) {
        return;
    }
    instant = std::min(instant, cut().disaster);
    const Plan& start = beginGesture(gesture, service);
    Scenario atStart = m_scenario;
    applyPlan(atStart, start);
    const Cut cutAtStart = plannedCut(atStart);
    // A marker back where it was when the gesture began keeps the plan that had put it there, a repeating one
    // included.
    Plan after = instant == cutAtStart.markers[service.at()]
                     ? start
                     : withBackupAt(m_scenario, start, service, instant);
    if (after != plan()) {
        m_undoStack.push(new MoveBackupMarker(*this, std::move(after), service, instant, gesture));
    }
}

void Document::moveDisaster(Instant instant, GestureId gesture) {
    Plan after = beginGesture(gesture, ServiceId());
    Scenario atStart = m_scenario;
    applyPlan(atStart, after);
    if (atStart.disasterInstant() != instant) {
        after.disaster = instant;
    }
    if (after != plan()) {
        m_undoStack.push(new MoveDisaster(*this, std::move(after), instant, gesture));
    }
}

void Document::cancelGesture(GestureId gesture) {
    if (gesture != m_gesture || plan() == m_gestureStart) {
        return;
    }
    // Leads the merged step back to its beginning, where it becomes obsolete and leaves the stack.
    Scenario atStart = m_scenario;
    applyPlan(atStart, m_gestureStart);
    if (m_gestureMoves.isValid()) {
        moveMarker(m_gestureMoves, plannedCut(atStart).markers[m_gestureMoves.at()], gesture);
    } else {
        moveDisaster(atStart.disasterInstant(), gesture);
    }
    m_gesture = 0;
}

void Document::setSurvivor(ServiceId service, bool survives) {
    Plan after = withSurvivor(m_scenario, plan(), service, survives);
    if (after != plan()) {
        m_undoStack.push(new SetSurvivor(*this, std::move(after), service, survives));
    }
}

void Document::pushMarkers(const Cut& cut, AllMarkers to, Instant instant) {
    Plan after = withMarkers(m_scenario, plan(), cut);
    if (after != plan()) {
        m_undoStack.push(new SetAllMarkers(*this, std::move(after), to, instant));
    }
}

void Document::setAllToOldest() {
    pushMarkers(atOldestMarker(m_scenario, cut()), AllMarkers::Oldest);
}

void Document::setAllToInstant(Instant instant) {
    pushMarkers(atInstant(m_scenario, cut(), instant), AllMarkers::SameInstant, instant);
}

void Document::setAllToRecoveryLine() {
    pushMarkers(Cut(recoveryLine().cut), AllMarkers::RecoveryLine);
}

void Document::setVisibleLanes(const std::vector<ServiceId>& lanes) {
    if (lanes.empty()) {
        return;
    }
    std::vector<ServiceId> order = m_laneOrder;
    std::set<ServiceId> hidden(order.begin(), order.end());
    for (const ServiceId lane : lanes) {
        hidden.erase(lane);
    }
    auto next = lanes.begin();
    for (ServiceId& lane : order) {
        if (!hidden.contains(lane)) {
            lane = *next++;
        }
    }
    setHiddenLanes(std::move(hidden));
    if (order != m_laneOrder) {
        m_undoStack.push(new ReorderLanes(*this, std::move(order)));
    }
}

std::vector<ServiceId> Document::visibleLanes() const {
    std::vector<ServiceId> lanes;
    std::ranges::copy_if(m_laneOrder, std::back_inserter(lanes),
                         [this](ServiceId lane) { return !isHidden(lane); });
    return lanes;
}

void Document::setHidden(ServiceId lane, bool hidden) {
    if (hidden == isHidden(lane) || (hidden && m_hiddenLanes.size() + 1 >= m_laneOrder.size())) {
        return;
    }
    std::set<ServiceId> lanes = m_hiddenLanes;
    if (hidden) {
        lanes.insert(lane);
    } else {
        lanes.erase(lane);
    }
    setHiddenLanes(std::move(lanes));
}

void Document::showAllLanes() {
    setHiddenLanes({});
}

void Document::setHiddenLanes(std::set<ServiceId> hidden) {
    if (hidden != m_hiddenLanes) {
        m_hiddenLanes = std::move(hidden);
        saveHiddenLanes();
        Q_EMIT changed(Change::Lanes);
    }
}

const RecoveryLine& Document::recoveryLine() const {
    if (!m_recoveryLine) {
        m_recoveryLine = bacscope::recoveryLine(m_tracker->sharedWorld(), cut());
    }
    return *m_recoveryLine;
}

void Document::awaitRecoveryLine(std::size_t rounds) {
    m_recoverySearch.start(
        [this, rounds, world = m_tracker->sharedWorld(), markers = cut()](const Progress&) {
            auto line = std::make_shared<RecoveryLine>(bacscope::recoveryLine(world, markers));
            return [this, rounds, line] {
                m_recoveryLine = std::move(*line);
                showRecoveryLine(rounds);
            };
        });
    Q_EMIT changed(Change::RecoveryLine);
}

void Document::showRecoveryLine(std::size_t rounds) {
    if (!m_recoveryLine && isLarge()) {
        awaitRecoveryLine(rounds);
        return;
    }
    rounds = std::min(rounds, recoveryLine().rounds.size());
    if (!m_recoveryShown || rounds != m_recoveryRounds) {
        m_recoveryShown = true;
        m_recoveryRounds = rounds;
        Q_EMIT changed(Change::RecoveryLine);
    }
}

void Document::hideRecoveryLine() {
    if (m_recoveryShown || isRecoveryLineAwaited()) {
        m_recoverySearch.abandon();
        m_recoveryShown = false;
        m_recoveryRounds = 0;
        Q_EMIT changed(Change::RecoveryLine);
    }
}

void Document::setPlan(const Plan& newPlan) {
    ChangeSet changes = Change::Plan;
    changes.setFlag(Change::Survivors, newPlan.survives != plan().survives);
    applyPlan(m_scenario, newPlan);
    const Cut planned = plannedCut(m_scenario);
    if (planned != cut()) {
        m_tracker->moveTo(planned);
        changes |= Change::Cut;
        m_recoveryLine.reset();
        if (m_recoveryShown || isRecoveryLineAwaited()) {
            // It was the line of other markers; a drag step must not pay for the new one.
            m_recoverySearch.abandon();
            m_recoveryShown = false;
            m_recoveryRounds = 0;
            changes |= Change::RecoveryLine;
        }
    }
    Q_EMIT changed(changes);
}

void Document::setLaneOrder(const std::vector<ServiceId>& order) {
    m_laneOrder = order;
    Q_EMIT changed(Change::Lanes);
}

void Document::loadHiddenLanes() {
    if (m_path.isEmpty()) {
        return;
    }
    for (const QString& id : settings::hiddenLanes(m_path)) {
        const ServiceId lane = m_scenario.log->findService(id.toStdString());
        if (lane.isValid() && m_hiddenLanes.size() + 1 < m_laneOrder.size()) {
            m_hiddenLanes.insert(lane);
        }
    }
}

void Document::saveHiddenLanes() const {
    if (m_path.isEmpty()) {
        return;
    }
    QStringList ids;
    for (const ServiceId lane : m_hiddenLanes) {
        ids.append(m_scenario.services[lane.at()].id);
    }
    settings::setHiddenLanes(m_path, ids);
}

} // namespace bacscope
