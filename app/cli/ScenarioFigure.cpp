#include "cli/ScenarioFigure.h"

#include "cli/Console.h"
#include "cli/CutOptions.h"

#include "charts/DisasterChart.h"
#include "charts/GranularityChart.h"
#include "charts/LockChart.h"
#include "charts/SpreadChart.h"
#include "figures/ContextMapFigure.h"
#include "figures/LandscapeFigure.h"
#include "figures/TimelineExport.h"
#include "figures/TimelineLock.h"
#include "figures/TriangleFigure.h"
#include "text/CornersText.h"
#include "tradeoff/Coupling.h"
#include "tradeoff/Granularity.h"
#include "tradeoff/Landscape.h"
#include "tradeoff/Lock.h"
#include "tradeoff/Sweeps.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace bacscope {

namespace {

struct ScenarioFigureText {
    Q_DECLARE_TR_FUNCTIONS(ScenarioFigure)
};

/// Random backups: enough that the bands stand still, with the same ones every time.
constexpr std::size_t samples = 2000;
constexpr std::uint64_t seed = 1;
constexpr std::size_t spreadPoints = 25;
/// More points than a chart has pixels.
constexpr std::size_t chartPoints = 4000;

struct NamedKind {
    const char* name;
    FigureKind kind;
};
constexpr std::array<NamedKind, 8> kinds{{{"timeline", FigureKind::Timeline},
                                          {"triangle", FigureKind::Triangle},
                                          {"map", FigureKind::Map},
                                          {"landscape", FigureKind::Landscape},
                                          {"disaster", FigureKind::Disaster},
                                          {"spread", FigureKind::Spread},
                                          {"lock", FigureKind::Lock},
                                          {"granularity", FigureKind::Granularity}}};

struct NamedKept {
    const char* name;
    Kept kept;
};
constexpr std::array<NamedKept, keptCount> keeps{
    {{"backup+availability", Kept::BackupAndAvailability},
     {"backup+consistency", Kept::BackupAndConsistency},
     {"availability+consistency", Kept::AvailabilityAndConsistency}}};

struct NamedShow {
    const char* name;
    TimelineShow show;
};
constexpr std::array<NamedShow, 3> shows{
    {{"all", TimelineShow::All}, {"wrong", TimelineShow::Wrong}, {"selected", TimelineShow::Selected}}};

template <class Named>
QStringList namesOf(const Named& all) {
    QStringList names;
    for (const auto& one : all) {
        names.append(QString::fromLatin1(one.name));
    }
    return names;
}

template <class Named>
auto find(const Named& all, const QString& name) {
    return std::ranges::find_if(all, [&](const auto& one) { return name == QLatin1String(one.name); });
}

Instant beginning(const Scenario& scenario) {
    return std::min(scenario.log->firstInstant().value_or(scenario.disasterInstant()),
                    scenario.disasterInstant());
}

/// By what the figure calls them: an event with an id of its own, else all events of an entity; else the
/// event of this usual id.
std::vector<EventId> eventsNamed(const EventLog& log, const std::string& name) {
    std::vector<EventId> ofEntity;
    std::vector<EventId> usual;
    for (std::size_t i = 0; i < log.size(); ++i) {
        const EventId event(i);
        if (log.hasOwnName(event) && log.eventName(event) == name) {
            return {event};
        }
        if (log.entityName(log.entity(event)) == name) {
            ofEntity.push_back(event);
        } else if (!log.hasOwnName(event) && log.eventName(event) == name) {
            usual.push_back(event);
        }
    }
    return ofEntity.empty() ? usual : ofEntity;
}

/// How far apart the markers lie; what survives or has no backup has none.
std::optional<Duration> markersApart(const ScenarioFigure& of) {
    std::optional<Instant> first;
    std::optional<Instant> last;
    for (std::size_t i = 0; i < of.scenario.services.size(); ++i) {
        const Instant marker = of.tracker->cut().markers[i];
        if (of.scenario.services[i].survives || marker.isDistantPast()) {
            continue;
        }
        first = std::min(first.value_or(marker), marker);
        last = std::max(last.value_or(marker), marker);
    }
    return first ? std::optional(*last - *first) : std::nullopt;
}

/// The lock as the timeline shows it. `under`: the scenario under it.
TimelineLock lockOf(const Scenario& scenario, const World& world, const LockedScenario& under) {
    const Instant disaster = scenario.disasterInstant();
    const Lock lock = LockIndex(world, longestCopy(scenario), disaster).lockAt(plannedLockStart(scenario));
    TimelineLock result = timelineLock(world, lock, scenario.lock.blocked);
    result.inFlight = eventsInFlight(Interactions(world, disaster), lock, under.oldEvents);
    result.notHappened = notHappenedUnder(under.scenario, scenario);
    return result;
}

class Maker {
public:
    Maker(const FigureWishes& wishes, const Scenario& scenario, const QString& command)
        : m_wishes(wishes), m_command(command), m_made(std::make_unique<ScenarioFigure>()) {
        m_made->scenario = scenario;
        m_made->world = std::make_shared<const World>(scenario);
    }

    std::unique_ptr<ScenarioFigure> make() && {
        if (m_wishes.kind != FigureKind::Timeline || m_wishes.kept == Kept::BackupAndAvailability) {
            track(plannedCut(m_made->scenario));
        }
        m_made->figure = figure();
        return m_made->figure ? std::move(m_made) : nullptr;
    }

private:
    void track(const Cut& cut) { m_made->tracker = std::make_unique<CutTracker>(m_made->world, cut); }

    std::unique_ptr<Figure> figure() {
        switch (m_wishes.kind) {
        case FigureKind::Timeline:
            return timeline();
        case FigureKind::Triangle:
            return triangle();
        case FigureKind::Map:
            return map();
        case FigureKind::Landscape:
            return landscape();
        case FigureKind::Disaster:
            return disaster();
        case FigureKind::Spread:
            return spread();
        case FigureKind::Lock:
            return lock();
        case FigureKind::Granularity:
            break;
        }
        return granularity();
    }

    std::unique_ptr<Figure> timeline() {
        if (m_wishes.kept != Kept::BackupAndAvailability) {
            LockedScenario under = scenarioUnder(m_wishes.kept, m_made->scenario, *m_made->world);
            if (m_wishes.kept == Kept::BackupAndConsistency) {
                m_made->lock = lockOf(m_made->scenario, *m_made->world, under);
            }
            m_made->scenario = std::move(under.scenario);
            m_made->world = std::make_shared<const World>(m_made->scenario);
            track(cutUnder(m_wishes.kept, m_made->scenario));
        }
        TimelineSubject subject;
        subject.scenario = &m_made->scenario;
        subject.tracker = m_made->tracker.get();
        subject.lock = m_made->lock ? &*m_made->lock : nullptr;
        subject.noBackup = m_wishes.kept == Kept::AvailabilityAndConsistency;
        if (m_wishes.recoveryLine) {
            m_made->recoveryLine = recoveryLine(m_made->world, m_made->tracker->cut());
            subject.recoveryLine = &*m_made->recoveryLine;
            subject.recoveryRounds = m_made->recoveryLine->rounds.size();
            if (subject.recoveryRounds > 0) { // as the window shows its last round
                m_made->backups = m_made->tracker->cut();
                m_made->tracker->moveTo(m_made->recoveryLine->cut);
                subject.backups = &m_made->backups;
            }
        }
        const std::optional<TimelineChoice> choice = chosen();
        return choice ? std::make_unique<TimelineExport>(subject, *choice) : nullptr;
    }

    std::optional<TimelineChoice> chosen() const {
        const Scenario& scenario = m_made->scenario;
        TimelineChoice choice;
        choice.show = m_wishes.show;
        for (const QString& id : m_wishes.services) {
            const std::optional<ServiceId> service = serviceOption(scenario, id, m_command);
            if (!service) {
                return {};
            }
            if (std::ranges::find(choice.lanes, *service) == choice.lanes.end()) {
                choice.lanes.push_back(*service);
            }
        }
        for (const QString& name : m_wishes.selected) {
            const std::vector<EventId> events = eventsNamed(*scenario.log, name.toStdString());
            if (events.empty()) {
                complainAboutCommandLine(
                    m_command,
                    ScenarioFigureText::tr("--select: there is no event and no entity “%1”.").arg(name));
                return {};
            }
            choice.selected.insert(choice.selected.end(), events.begin(), events.end());
        }
        return choice;
    }

    std::unique_ptr<Figure> triangle() const {
        const QLocale locale;
        const CornerComparison comparison = compareCorners(m_made->scenario, m_made->world);
        TriangleSubject subject{m_wishes.kept, {}};
        for (const CornerCost& cost : comparison.costs) {
            subject.costs[static_cast<std::size_t>(cost.kept)] =
                shortCost(comparison, cost.kept, m_made->scenario, locale);
        }
        auto figure = std::make_unique<TriangleFigure>();
        figure->setSubject(subject);
        return figure;
    }

    std::unique_ptr<Figure> map() const {
        auto figure = std::make_unique<ContextMapFigure>();
        figure->setSubject({&m_made->scenario, m_made->tracker.get()});
        return figure;
    }

    /// The two that are asked for; else those of different units with most coupling, the first of them.
    std::optional<std::pair<ServiceId, ServiceId>> twoServices() const {
        const Scenario& scenario = m_made->scenario;
        const BackupUnits units = scenario.units();
        std::optional<std::pair<ServiceId, ServiceId>> pair;
        if (m_wishes.services.size() == 2) {
            const auto first = serviceOption(scenario, m_wishes.services[0], m_command);
            const auto second =
                first ? serviceOption(scenario, m_wishes.services[1], m_command) : std::nullopt;
            if (!second) {
                return {};
            }
            pair.emplace(*first, *second);
            if (units.unit(*first) == units.unit(*second)) {
                complainAboutCommandLine(
                    m_command, ScenarioFigureText::tr("--services needs two services with backups of their "
                                                      "own; “%1” and “%2” share one.")
                                   .arg(m_wishes.services[0], m_wishes.services[1]));
                return {};
            }
            return pair;
        }
        pair = mostCoupledServices(*m_made->tracker);
        if (!pair) {
            complainAboutCommandLine(
                m_command,
                ScenarioFigureText::tr("A landscape needs two services with backups of their own."));
        }
        return pair;
    }

    std::unique_ptr<Figure> landscape() const {
        const auto pair = twoServices();
        if (!pair) {
            return nullptr;
        }
        auto figure = std::make_unique<LandscapeFigure>();
        figure->setSubject({&m_made->scenario, m_made->tracker.get(),
                            std::make_shared<const Landscape>(m_made->world, m_made->tracker->cut(),
                                                              pair->first, pair->second)});
        return figure;
    }

    std::unique_ptr<Figure> disaster() const {
        const Scenario& scenario = m_made->scenario;
        const Instant last = std::max(scenario.log->lastInstant().value_or(scenario.disasterInstant()),
                                      scenario.disasterInstant());
        auto chart = std::make_unique<DisasterChart>();
        ProgressLine line(computing());
        chart->setTime(scenario.time);
        chart->setPoints(
            disasterSweep(scenario, m_made->world, beginning(scenario), last, chartPoints, line.callback()));
        chart->setBackupsKnown(scenario.hasBackups());
        chart->setNow(scenario.disasterInstant());
        return chart;
    }

    std::unique_ptr<Figure> spread() const {
        const std::vector<Duration> widths = spreadWidths(m_made->scenario, spreadPoints);
        std::vector<SpreadPoint> points;
        ProgressLine line(computing());
        const Progress all = line.callback();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            points.push_back(backupSpread(m_made->scenario, m_made->world, widths[i], samples, seed,
                                          partOf(all, i, widths.size())));
        }
        auto chart = std::make_unique<SpreadChart>();
        chart->setTime(m_made->scenario.time);
        chart->setPoints(std::move(points), seed, widths.empty() ? Duration{} : widths.back());
        chart->setNow(markersApart(*m_made));
        return chart;
    }

    std::unique_ptr<Figure> lock() const {
        const Scenario& scenario = m_made->scenario;
        const Instant to = scenario.disasterInstant();
        const LockIndex index(*m_made->world, longestCopy(scenario), to);
        const std::optional<Instant> cheapest = index.cheapestStart();
        auto chart = std::make_unique<LockChart>();
        chart->setTime(scenario.time);
        chart->setPoints(index.sweep(beginning(scenario), to, chartPoints),
                         cheapest ? std::optional(index.numbersAt(*cheapest)) : std::nullopt);
        chart->setDisaster(to);
        chart->setNow(std::min(scenario.lock.start.value_or(plannedLockStart(scenario)), to));
        return chart;
    }

    std::unique_ptr<Figure> granularity() const {
        const Scenario& scenario = m_made->scenario;
        const PartitionCoupling coupling(*m_made->world, scenario.disasterInstant());
        const std::size_t limit = usualLimit(scenario);
        const Duration width = usualWindow(scenario);
        std::vector<GranularityStep> steps = mergeStepByStep(coupling, coupling.aggregateCount());
        std::vector<std::size_t> shown = shownSteps(steps);
        GranularityStep present;
        present.partition = partitionOf(scenario);
        present.coupling = coupling.total(present.partition);
        present.largest = largestGroup(present.partition);
        std::vector<GranularityStep*> wanted{&present};
        std::optional<BestPartition> best = bestPartition(coupling, limit);
        if (best) {
            wanted.push_back(&best->step);
        }
        for (const std::size_t step : shown) {
            wanted.push_back(&steps[step]);
        }
        ProgressLine line(computing());
        const Progress all = line.callback();
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            wanted[i]->expected = expectedAnomalies(scenario, wanted[i]->partition, width, samples, seed,
                                                    partOf(all, i, wanted.size()));
        }
        std::vector<const GranularityStep*> ways(wanted.begin(), wanted.end());
        std::ranges::stable_sort(ways, std::ranges::greater(),
                                 [](const GranularityStep* step) { return step->partition.size(); });
        const auto now = static_cast<std::size_t>(std::ranges::find(ways, &present) - ways.begin());
        const std::optional<std::size_t> recommended = recommendedWay(ways, now, limit);
        auto chart = std::make_unique<GranularityChart>();
        chart->setRecommended(recommended ? std::optional(*ways[*recommended]) : std::nullopt);
        chart->setLeastCoupling(best ? std::optional(best->step) : std::nullopt, limit);
        chart->setSteps(steps, scenario.time, width, seed);
        chart->setPresent(present);
        return chart;
    }

    static QString computing() { return ScenarioFigureText::tr("Computing:"); }

    /// The progress of one of several steps.
    static Progress partOf(const Progress& all, std::size_t step, std::size_t steps) {
        if (!all) {
            return {};
        }
        return [all, step, steps](double done) {
            return all((static_cast<double>(step) + done) / static_cast<double>(steps));
        };
    }

    const FigureWishes& m_wishes;
    const QString& m_command;
    std::unique_ptr<ScenarioFigure> m_made;
};

} // namespace

std::vector<OptionHelp> figureOptions() {
    return {
        {{QStringLiteral("figure")},
         ScenarioFigureText::tr("WHICH"),
         ScenarioFigureText::tr(
             "timeline (the default), triangle (the three corners), map (the services and what ties them "
             "together), landscape (the anomalies for every pair of instants of two backups), or a chart: "
             "disaster (striking at another instant), spread (backups further apart), lock (beginning at "
             "another instant), granularity (merging services step by step).")},
        {{QStringLiteral("keep")},
         ScenarioFigureText::tr("TWO"),
         ScenarioFigureText::tr("The timeline or triangle where these two are kept: backup+availability (the "
                                "default), backup+consistency (with a lock) or availability+consistency "
                                "(without backups).")},
        {{QStringLiteral("services")},
         ScenarioFigureText::tr("A,B"),
         ScenarioFigureText::tr(
             "The services with a lane in the timeline, in this order (default: all); or the "
             "two services of the landscape (default: those with most coupling).")},
        {{QStringLiteral("show")},
         QStringLiteral("all|wrong|selected"),
         ScenarioFigureText::tr(
             "Which references and interactions the timeline draws: all of them (the default), "
             "those with which something is wrong, or those of the events of --select.")},
        {{QStringLiteral("select")},
         ScenarioFigureText::tr("EVENT"),
         ScenarioFigureText::tr("An event by its id, or an entity, for --show selected. Can be repeated.")},
        {{QStringLiteral("recovery-line")},
         {},
         ScenarioFigureText::tr(
             "Show the timeline rolled back to the recovery line: what is lost and what is wrong are then "
             "those of that cut, and the markers stay where the backups are.")},
    };
}

std::optional<FigureWishes> figureWishes(const Options& options, const QString& command) {
    const auto complain = [&](const QString& message) {
        complainAboutCommandLine(command, message);
        return std::optional<FigureWishes>();
    };
    FigureWishes wishes;
    if (options.isSet(QStringLiteral("figure"))) {
        const QString name = options.value(QStringLiteral("figure"));
        const auto found = find(kinds, name);
        if (found == kinds.end()) {
            return complain(ScenarioFigureText::tr("There is no figure “%1”; it is %2.")
                                .arg(name, alternatives(namesOf(kinds))));
        }
        wishes.kind = found->kind;
    }
    const auto onlyFor = [&](const char* option, const QStringList& figures) {
        return complain(ScenarioFigureText::tr("--%1 is only for the figure %2.")
                            .arg(QString::fromLatin1(option), alternatives(figures)));
    };
    if (options.isSet(QStringLiteral("keep"))) {
        if (wishes.kind != FigureKind::Timeline && wishes.kind != FigureKind::Triangle) {
            return onlyFor("keep", {QStringLiteral("timeline"), QStringLiteral("triangle")});
        }
        const QString name = options.value(QStringLiteral("keep"));
        const auto found = find(keeps, name);
        if (found == keeps.end()) {
            return complain(
                ScenarioFigureText::tr("--keep is %1, not “%2”.").arg(alternatives(namesOf(keeps)), name));
        }
        wishes.kept = found->kept;
    }
    if (options.isSet(QStringLiteral("services"))) {
        if (wishes.kind != FigureKind::Landscape && wishes.kind != FigureKind::Timeline) {
            return onlyFor("services", {QStringLiteral("timeline"), QStringLiteral("landscape")});
        }
        const QString text = options.value(QStringLiteral("services"));
        wishes.services = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (QString& id : wishes.services) {
            id = id.trimmed();
        }
        if (wishes.kind == FigureKind::Landscape ? wishes.services.size() != 2 : wishes.services.isEmpty()) {
            return complain(
                wishes.kind == FigureKind::Landscape
                    ? ScenarioFigureText::tr("--services needs two services, A,B, not “%1”.").arg(text)
                    : ScenarioFigureText::tr("--services needs one service at least, A,B, not “%1”.")
                          .arg(text));
        }
    }
    for (const char* const option : {"show", "select"}) {
        if (options.isSet(QString::fromLatin1(option)) && wishes.kind != FigureKind::Timeline) {
            return onlyFor(option, {QStringLiteral("timeline")});
        }
    }
    wishes.selected = options.values(QStringLiteral("select"));
    if (options.isSet(QStringLiteral("show"))) {
        const QString name = options.value(QStringLiteral("show"));
        const auto found = find(shows, name);
        if (found == shows.end()) {
            return complain(
                ScenarioFigureText::tr("--show is %1, not “%2”.").arg(alternatives(namesOf(shows)), name));
        }
        wishes.show = found->show;
        if (wishes.show == TimelineShow::Selected && wishes.selected.isEmpty()) {
            return complain(ScenarioFigureText::tr("--show selected needs --select EVENT."));
        }
    }
    if (!wishes.selected.isEmpty() && wishes.show != TimelineShow::Selected) {
        return complain(ScenarioFigureText::tr("--select is only for --show selected."));
    }
    wishes.recoveryLine = options.isSet(QStringLiteral("recovery-line"));
    if (wishes.recoveryLine && wishes.kind != FigureKind::Timeline) {
        return onlyFor("recovery-line", {QStringLiteral("timeline")});
    }
    return wishes;
}

std::unique_ptr<ScenarioFigure> makeFigure(const FigureWishes& wishes, const Scenario& scenario,
                                           const QString& command) {
    return Maker(wishes, scenario, command).make();
}

} // namespace bacscope
