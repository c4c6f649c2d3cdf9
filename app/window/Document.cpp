#include "window/Document.h"

#include "scenario/ScenarioWriter.h"
#include "text/ShownName.h"
#include "window/ServiceOrder.h"
#include "window/Settings.h"
#include "window/commands/ChangeScenario.h"
#include "window/commands/PlanCommands.h"
#include "window/commands/ReorderLanes.h"

#include <QFileInfo>

#include <algorithm>

namespace bacscope {

namespace {

constexpr auto scenarioEnding = ".bac.yaml";

QString nameOf(const Scenario& scenario, ServiceId service) {
    return shownName(scenario.services[service.at()].displayName(QLocale().name()));
}

QString nameOf(const Scenario& scenario, AggregateId aggregate) {
    return shownName(scenario.log->aggregateName(aggregate));
}

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
    : QObject(parent), m_scenario(std::move(loaded.scenario)), m_opened(bacscope::shownVariant(m_scenario)),
      m_tracker(std::move(loaded.tracker)), m_path(std::move(loaded.path)),
      m_proposedName(std::move(loaded.proposedName)), m_unsaved(loaded.unsaved), m_edited(loaded.edited),
      m_details(std::move(loaded.details)), m_warnings(std::move(loaded.warnings)),
      m_laneOrder(servicesInOrder(m_scenario)) {
    loadHiddenLanes();
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this] { Q_EMIT changed(Change::File); });
    connect(&m_kept, &KeptWorld::caughtUp, this, [this] { Q_EMIT changed(Change::Corners); });
}

Document::~Document() {
    m_undoStack.disconnect(this); // its clear() would announce a change of what is being destroyed
}

bool Document::isOnlyTriedOut() const {
    for (int i = 0; i < m_undoStack.index(); ++i) {
        const QUndoCommand* command = m_undoStack.command(i);
        if (!dynamic_cast<const PlanCommand*>(command) && !dynamic_cast<const ReorderLanes*>(command)) {
            return false;
        }
    }
    return !m_unsaved;
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

Diagnostics Document::saveTo(const QString& path, QString* eventFile) {
    Diagnostics diagnostics = saveScenario(scenarioToSave(), path, {}, eventFile);
    if (!hasErrors(diagnostics)) {
        beginSaving();
        endSaving(path);
    }
    return diagnostics;
}

void Document::beginSaving() {
    m_unsaved = isModified();
    m_edited = hasUnsavedEdits();
    m_undoStack.setClean(); // also: no later step merges into what is being saved
}

void Document::endSaving(const QString& path) {
    m_path = path;
    m_unsaved = false;
    m_edited = false;
    m_onlyHere = false;
    saveHiddenLanes();
    Q_EMIT changed(Change::File);
}

void Document::setOnlyHere(bool onlyHere) {
    if (onlyHere != m_onlyHere) {
        m_onlyHere = onlyHere;
        Q_EMIT changed(Change::File);
    }
}

QString Document::undoText() const {
    return m_undoStack.canUndo() ? nameOf(m_undoStack.command(m_undoStack.index() - 1)) : QString();
}

QString Document::redoText() const {
    return m_undoStack.canRedo() ? nameOf(m_undoStack.command(m_undoStack.index())) : QString();
}

const Scenario& Document::shownScenario() const {
    const Scenario* shown = m_kept.scenario();
    return shown ? *shown : m_scenario;
}

const CutTracker& Document::shownTracker() const {
    if (const CutTracker* shown = m_kept.tracker()) {
        return *shown;
    }
    return m_recoveryShown && m_recoveryRounds > 0 ? *m_roundTracker : *m_tracker;
}

QHash<EventId, QString> Document::shownDetails() const {
    const std::vector<std::uint32_t>& oldEvents = m_kept.oldEvents();
    if (oldEvents.empty() || m_details.isEmpty()) {
        return m_details;
    }
    QHash<EventId, QString> shown;
    for (std::size_t i = 0; i < oldEvents.size(); ++i) {
        const auto found = m_details.constFind(EventId(oldEvents[i]));
        if (found != m_details.constEnd()) {
            shown.insert(EventId(i), *found);
        }
    }
    return shown;
}

void Document::setKept(Kept kept) {
    if (kept == m_kept.kept()) {
        return;
    }
    hideRecoveryLine();
    m_kept.update(kept, m_scenario, m_tracker->sharedWorld(), cut().disaster);
    Q_EMIT changed(Change::Corners);
}

void Document::updateKept() {
    m_kept.update(m_kept.kept(), m_scenario, m_tracker->sharedWorld(), cut().disaster);
}

const Plan& Document::beginGesture(GestureId gesture, Moved moved, ServiceId service, ServiceId other) {
    if (gesture != m_gesture || moved != m_gestureMoves || service != m_gestureService ||
        other != m_gestureOther) {
        m_gesture = gesture;
        m_gestureMoves = moved;
        m_gestureService = service;
        m_gestureOther = other;
        m_gestureStart = plan();
    }
    return m_gestureStart;
}

Cut Document::plannedFor(const Plan& plan) const {
    Scenario planned = m_scenario;
    applyPlan(planned, plan);
    return plannedCut(planned);
}

void Document::moveMarker(ServiceId service, Instant instant, GestureId gesture) {
    if (m_scenario.services[service.at()].survives) {
        return;
    }
    instant = std::min(instant, cut().disaster);
    const Plan& start = beginGesture(gesture, Moved::Marker, service);
    const Cut cutAtStart = plannedFor(start);
    // A marker back where it was when the gesture began keeps the plan that had put it there, a repeating one
    // included.
    Plan after = instant == cutAtStart.markers[service.at()]
                     ? start
                     : withBackupAt(m_scenario, start, service, instant);
    if (after != plan()) {
        m_undoStack.push(new MoveBackupMarker(*this, std::move(after), service, instant, gesture));
    }
}

void Document::moveBackup(ServiceId service, std::size_t k, Instant instant, GestureId gesture) {
    if (m_scenario.services[service.at()].survives) {
        return;
    }
    Plan after =
        withScheduleAt(m_scenario, beginGesture(gesture, Moved::Marker, service), service, k, instant);
    if (after != plan()) {
        m_undoStack.push(new MoveBackupMarker(*this, std::move(after), service, instant, gesture));
    }
}

void Document::moveMarkers(ServiceId first, Instant firstInstant, ServiceId second, Instant secondInstant,
                           GestureId gesture) {
    const Plan& start = beginGesture(gesture, Moved::Markers, first, second);
    Scenario atStart = m_scenario;
    applyPlan(atStart, start);
    Cut target = plannedCut(atStart);
    target = withMarker(atStart, target, first, std::min(firstInstant, target.disaster));
    target = withMarker(atStart, target, second, std::min(secondInstant, target.disaster));
    Plan after = withMarkers(m_scenario, start, target);
    if (after != plan()) {
        m_undoStack.push(new MoveTwoMarkers(*this, std::move(after), first, second, gesture));
    }
}

void Document::moveLockStart(Instant instant, GestureId gesture) {
    Plan after = beginGesture(gesture, Moved::LockStart);
    instant = std::min(instant, cut().disaster);
    Scenario atStart = m_scenario;
    applyPlan(atStart, after);
    if (plannedLockStart(atStart) != instant) {
        after.lock.start = instant;
    }
    if (after != plan()) {
        m_undoStack.push(new MoveLockStart(*this, std::move(after), instant, gesture));
    }
}

void Document::setBlocked(Blocked blocked) {
    Plan after = plan();
    after.lock.blocked = blocked;
    if (after != plan()) {
        m_undoStack.push(new SetBlocked(*this, std::move(after), blocked));
    }
}

void Document::moveDisaster(Instant instant, GestureId gesture) {
    Plan after = beginGesture(gesture, Moved::Disaster);
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
    switch (m_gestureMoves) {
    case Moved::Marker:
        m_undoStack.push(new MoveBackupMarker(*this, m_gestureStart, m_gestureService,
                                              plannedCut(atStart).markers[m_gestureService.at()], gesture));
        break;
    case Moved::Markers:
        m_undoStack.push(
            new MoveTwoMarkers(*this, m_gestureStart, m_gestureService, m_gestureOther, gesture));
        break;
    case Moved::Disaster:
        m_undoStack.push(new MoveDisaster(*this, m_gestureStart, atStart.disasterInstant(), gesture));
        break;
    case Moved::LockStart:
        m_undoStack.push(new MoveLockStart(*this, m_gestureStart, plannedLockStart(atStart), gesture));
        break;
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
    m_recoverySearch.start([this, rounds, world = m_tracker->sharedWorld(), markers = cut(),
                            needsTracker = !m_roundTracker](const Progress&) {
        auto line = std::make_shared<RecoveryLine>(bacscope::recoveryLine(world, markers));
        auto tracker = std::make_shared<std::unique_ptr<CutTracker>>();
        if (needsTracker) {
            *tracker = std::make_unique<CutTracker>(world, markers);
        }
        return [this, rounds, line, tracker] {
            m_recoveryLine = std::move(*line);
            if (*tracker) {
                m_roundTracker = std::move(*tracker);
            }
            showRecoveryLine(rounds);
        };
    });
    Q_EMIT changed(Change::RecoveryLine);
}

void Document::showRecoveryLine(std::size_t rounds) {
    if (isLarge() && (!m_recoveryLine || !m_roundTracker)) {
        awaitRecoveryLine(rounds);
        return;
    }
    rounds = std::min(rounds, recoveryLine().rounds.size());
    if (!m_recoveryShown || rounds != m_recoveryRounds) {
        if (rounds > 0) {
            if (!m_roundTracker) {
                m_roundTracker = std::make_unique<CutTracker>(m_tracker->sharedWorld(), cut());
            }
            m_roundTracker->moveTo(recoveryLine().rounds[rounds - 1].cut);
        }
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

void Document::dropRecoveryLine(ChangeSet& changes) {
    m_recoveryLine.reset();
    if (m_recoveryShown || isRecoveryLineAwaited()) {
        // It was the line of other markers; a drag step must not pay for the new one.
        m_recoverySearch.abandon();
        m_recoveryShown = false;
        m_recoveryRounds = 0;
        changes |= Change::RecoveryLine;
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
        dropRecoveryLine(changes);
    }
    if (kept() != Kept::BackupAndAvailability) {
        updateKept();
        changes |= Change::Corners;
    }
    Q_EMIT changed(changes);
}

DocumentState Document::state() const {
    return {m_scenario, m_tracker->sharedWorld(), m_laneOrder, m_hiddenLanes, m_details};
}

void Document::setState(const DocumentState& state) {
    const bool sameWorld = state.world == m_tracker->sharedWorld();
    ChangeSet changes = sameWorld ? Change::Map : Change::Scenario;
    m_scenario = state.scenario;
    m_laneOrder = state.laneOrder;
    m_hiddenLanes = state.hiddenLanes;
    m_details = state.details;
    const Cut planned = plannedCut(m_scenario);
    if (!sameWorld || planned != cut()) {
        changes |= Change::Cut | Change::Plan;
        dropRecoveryLine(changes);
    }
    if (sameWorld) {
        m_tracker->moveTo(planned);
    } else {
        m_tracker = std::make_unique<CutTracker>(state.world, planned);
    }
    updateKept();
    Q_EMIT changed(changes);
    if (!sameWorld) {
        m_roundTracker.reset(); // only now that nobody looks at it any more
    }
}

DocumentState Document::stateAfter(Rearrangement change, std::shared_ptr<const World> world) const {
    DocumentState after;
    const std::vector<Service>& services = change.scenario.services;
    // Lanes keep their order and stay hidden by the service's id; a new one comes after the one before it.
    std::vector<QString> order;
    for (const ServiceId lane : m_laneOrder) {
        order.push_back(m_scenario.services[lane.at()].id);
    }
    QHash<QString, ServiceId> place;
    for (std::size_t i = 0; i < services.size(); ++i) {
        place.insert(services[i].id, ServiceId(i));
        if (std::ranges::find(order, services[i].id) == order.end()) {
            const auto before = i == 0 ? order.end() : std::ranges::find(order, services[i - 1].id);
            order.insert(before == order.end() ? before : before + 1, services[i].id);
        }
    }
    for (const QString& id : order) {
        if (place.contains(id)) {
            after.laneOrder.push_back(place.value(id));
        }
    }
    for (const ServiceId lane : m_hiddenLanes) {
        if (const auto found = place.constFind(m_scenario.services[lane.at()].id);
            found != place.constEnd() && after.hiddenLanes.size() + 1 < after.laneOrder.size()) {
            after.hiddenLanes.insert(*found);
        }
    }
    if (change.oldEvents.empty()) {
        after.details = m_details;
    } else if (!m_details.isEmpty()) {
        for (std::size_t i = 0; i < change.oldEvents.size(); ++i) {
            const auto found = m_details.constFind(change.oldEvent(EventId(i)));
            if (found != m_details.constEnd()) {
                after.details.insert(EventId(i), *found);
            }
        }
    }
    after.scenario = std::move(change.scenario);
    after.world = std::move(world);
    return after;
}

void Document::push(Scenario scenario, Naming name, GestureId gesture) {
    DocumentState after = state();
    if (scenario.units() != m_scenario.units()) {
        after.world = std::make_shared<const World>(scenario);
    }
    after.scenario = std::move(scenario);
    m_undoStack.push(new ChangeScenario(*this, std::move(after), std::move(name), gesture));
}

void Document::rearrange(Rearranging how, Naming name, std::size_t events) {
    struct Result {
        Rearrangement change;
        std::shared_ptr<const World> world;
    };
    const auto work = [how = std::move(how), before = m_scenario, world = m_tracker->sharedWorld()] {
        auto result = std::make_shared<Result>();
        result->change = how(before);
        const Scenario& after = result->change.scenario;
        const bool sameWorld =
            after.log == before.log && after.units() == before.units() && after.roots == before.roots;
        result->world = sameWorld ? world : std::make_shared<const World>(after);
        return result;
    };
    const auto finish = [this, name = std::move(name)](Result& result) {
        DocumentState after = stateAfter(std::move(result.change), std::move(result.world));
        m_undoStack.push(new ChangeScenario(*this, std::move(after), name, 0));
    };
    if (!isLarge() && events <= largeLog) {
        finish(*work());
        return;
    }
    Q_EMIT arranging(true);
    m_arranging.start([this, work, finish, before = m_scenario.log, plan = plan(),
                       index = m_undoStack.index()](const Progress&) {
        return [this, result = work(), finish, before, plan, index] {
            if (m_scenario.log == before && this->plan() == plan && m_undoStack.index() == index) {
                finish(*result);
            }
            Q_EMIT arranging(false);
        };
    });
}

void Document::merge(ServiceId from, ServiceId into) {
    rearrange([=](const Scenario& scenario) { return withMerged(scenario, from, into); },
              [from = nameOf(m_scenario, from), into = nameOf(m_scenario, into)] {
                  return tr("Merge %1 into %2").arg(from, into);
              });
}

void Document::moveAggregate(AggregateId aggregate, ServiceId into) {
    rearrange([=](const Scenario& scenario) { return withMoved(scenario, aggregate, into); },
              [moved = nameOf(m_scenario, aggregate), into = nameOf(m_scenario, into)] {
                  return tr("Move %1 to %2", "aggregate, service").arg(moved, into);
              });
}

void Document::split(AggregateId aggregate) {
    rearrange([=](const Scenario& scenario) { return withSplit(scenario, aggregate); },
              [name = nameOf(m_scenario, aggregate)] { return tr("Split off %1").arg(name); });
}

void Document::usePartition(const std::vector<std::vector<AggregateId>>& groups) {
    rearrange(
        [=](const Scenario& scenario) { return withPartition(scenario, groups); },
        [units = static_cast<int>(groups.size())] { return tr("Cut into %Ln service(s)", nullptr, units); });
}

void Document::joinLockstep(ServiceId service, ServiceId with) {
    push(withLockstep(m_scenario, service, with),
         [one = nameOf(m_scenario, service), other = nameOf(m_scenario, with)] {
             return tr("Back up %1 in lockstep with %2").arg(one, other);
         });
}

void Document::leaveLockstep(ServiceId service) {
    push(withoutLockstep(m_scenario, service),
         [name = nameOf(m_scenario, service)] { return tr("Back up %1 on its own").arg(name); });
}

void Document::rename(ServiceId service, const QString& name) {
    Scenario renamed = withName(m_scenario, service, name, QLocale().name());
    if (renamed.services != m_scenario.services) {
        push(std::move(renamed), [old = nameOf(m_scenario, service)] { return tr("Rename %1").arg(old); });
    }
}

void Document::moveOnMap(const std::vector<std::pair<ServiceId, MapPosition>>& positions, GestureId gesture) {
    Scenario moved = m_scenario;
    for (const auto& [service, position] : positions) {
        moved.services[service.at()].map = position;
    }
    if (moved.services != m_scenario.services) {
        push(
            std::move(moved), [] { return tr("Move on the map"); }, gesture);
    }
}

void Document::forgetMap() {
    Scenario forgotten = m_scenario;
    for (Service& service : forgotten.services) {
        service.map.reset();
    }
    if (forgotten.services != m_scenario.services) {
        push(std::move(forgotten), [] { return tr("Arrange the map"); });
    }
}

void Document::showVariant(std::size_t variant) {
    if (variant != m_scenario.shownVariant && variant < m_scenario.variants.size()) {
        rearrange(
            [=](const Scenario& scenario) { return withVariantShown(scenario, variant); },
            [name = m_scenario.variants[variant].name] { return tr("Show %1", "a variant").arg(name); });
    }
}

void Document::cancelArranging() {
    if (m_arranging.isRunning()) {
        m_arranging.abandon();
        Q_EMIT arranging(false);
    }
}

bool Document::isAsOpened() const {
    return isSameDesign(bacscope::shownVariant(m_scenario), m_opened);
}

void Document::addVariant(const QString& name) {
    // Another workload may have brought other aggregates: then that design says nothing about this log.
    const bool comparable = m_opened.owners.size() == m_scenario.log->aggregateCount();
    push(withVariantAdded(m_scenario, name, tr("As it was", "name of the first variant"),
                          comparable ? std::optional(m_opened) : std::nullopt),
         [name] { return tr("Keep as %1", "a variant").arg(name); });
}

void Document::removeVariant(std::size_t variant) {
    push(withVariantRemoved(m_scenario, variant),
         [name = m_scenario.variants[variant].name] { return tr("Remove %1", "a variant").arg(name); });
}

void Document::renameVariant(std::size_t variant, const QString& name) {
    push(withVariantRenamed(m_scenario, variant, name),
         [old = m_scenario.variants[variant].name] { return tr("Rename %1", "a variant").arg(old); });
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
