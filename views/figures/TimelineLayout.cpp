#include "figures/TimelineLayout.h"

#include "figures/LaneColors.h"
#include "text/TimeText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>

namespace bacscope {

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(bacscope::TimelineFigure)
};

constexpr double legendRowHeight = 19;
constexpr double noBackupHeight = 26;  ///< of the words that say that there is no backup
constexpr double roomyPitch = 66;      ///< from one lane to the next, with room for flags in full
constexpr double densityColumn = 2;    ///< pixels
constexpr double pixelsPerEvent = 6.5; ///< fewer than these a lane cannot carry
constexpr std::size_t mostLinks = 260; ///< more become bundles
constexpr std::size_t bundleSamples = 24000;
constexpr std::size_t mostBundles = 300;
constexpr std::size_t mostGivenApart = 12; ///< given entities of a lane that are drawn one by one

using LanePair = std::pair<std::uint32_t, std::uint32_t>; ///< upper and lower

struct BundleSample {
    LanePair lanes;
    double upperX = 0;
    double lowerX = 0;
};

/// Each pair of lanes has its own place within a column, so that bundles lie side by side; pairs that do not
/// meet share one.
struct BundleSlots {
    std::map<LanePair, std::size_t> places;
    std::size_t count = 1;

    explicit BundleSlots(const std::vector<BundleSample>& samples) {
        for (const BundleSample& sample : samples) {
            places[sample.lanes] = 0;
        }
        std::vector<LanePair> pairs;
        for (const auto& [pair, place] : places) {
            pairs.push_back(pair);
        }
        std::stable_sort(pairs.begin(), pairs.end(), [](const LanePair& a, const LanePair& b) {
            return a.second - a.first < b.second - b.first;
        });
        std::vector<std::vector<LanePair>> taken;
        for (const LanePair& pair : pairs) {
            const auto meets = [&](const LanePair& other) {
                return other.first <= pair.second && pair.first <= other.second;
            };
            const auto free = std::find_if(taken.begin(), taken.end(), [&](const auto& there) {
                return std::none_of(there.begin(), there.end(), meets);
            });
            places[pair] = static_cast<std::size_t>(free - taken.begin());
            if (free == taken.end()) {
                taken.push_back({pair});
            } else {
                free->push_back(pair);
            }
        }
        count = std::max<std::size_t>(taken.size(), 1);
    }
    std::size_t of(const LanePair& pair) const { return places.at(pair); }
};

/// The more lanes there are, the lower they may be: seeing all at once is worth more than labels.
double leastPitch(std::size_t lanes) {
    return std::clamp(60.0 - 2.6 * (static_cast<double>(lanes) - 6), 34.0, 60.0);
}

} // namespace

void TimelineFigure::Layout::layOut() {
    if (!subject.scenario || !subject.tracker) {
        return;
    }
    if (!arranged) {
        legendRows = 0;
        if (settings.legend && settings.interactive) {
            // What a drag could bring up has its room from the start: the lanes must not jump.
            s = settings.scale;
            fonts = FigureFonts(s);
            legendRows = legendRowsThatFit();
        }
        arrange();
        arranged = true;
    }
    applyCut();
    if (settings.legend && !settings.interactive) {
        // However small the figure, it explains what is wrong in it.
        const std::array<bool, legendItemCount> shown = shownItems();
        std::array<bool, legendItemCount> wrong{};
        std::copy_n(shown.begin(), anomalyLegendItems, wrong.begin());
        const std::size_t most = std::max(
            static_cast<std::size_t>(std::max(0.0, settings.size.height() * 0.19 / (legendRowHeight * s))),
            flowLegend(wrong, anomalyLegendItems, nullptr));
        const std::size_t rows = flowLegend(shown, most, nullptr);
        if (rows != legendRows) {
            legendRows = rows;
            arrange();
            applyCut();
        }
    }
    placeLegend();
    placeCaption();
}

const LaneGeometry* TimelineFigure::Layout::laneOf(ServiceId service) const {
    if (!service.isValid() || service.at() >= laneByService.size() || laneByService[service.at()] == noLane) {
        return nullptr;
    }
    return &lanes[laneByService[service.at()]];
}

bool TimelineFigure::Layout::survives(ServiceId service) const {
    const BackupUnits& backupUnits = subject.tracker->world().units();
    const std::vector<ServiceId>& members = backupUnits.members(backupUnits.unit(service));
    return std::any_of(members.begin(), members.end(),
                       [&](ServiceId member) { return subject.scenario->services[member.at()].survives; });
}

// --- What lasts

void TimelineFigure::Layout::arrange() {
    s = settings.scale;
    fonts = FigureFonts(s);
    listGiven();
    arrangeLanes();
    arrangeHeights();
    arrangeAxis();
    arrangeEvents();
    arrangeGiven();
    arrangeUnits();
    collectLinks();
    collectBundles();
    groundSignature = signatureOfGround();
}

std::uint64_t TimelineFigure::Layout::signatureOfGround() const {
    std::uint64_t hash = 0xcbf29ce484222325;
    const auto add = [&hash](std::uint64_t value) { hash = (hash ^ value) * 0x100000001b3; };
    const auto addLength = [&add](double value) { add(std::bit_cast<std::uint64_t>(value)); };
    const auto addPoint = [&addLength](QPointF point) {
        addLength(point.x());
        addLength(point.y());
    };
    const auto addRect = [&](const QRectF& rect) {
        addPoint(rect.topLeft());
        addPoint(rect.bottomRight());
    };
    addPoint(QPointF(settings.size.width(), settings.size.height()));
    add(static_cast<std::uint64_t>(settings.theme.name));
    add(settings.theme.paper.rgb());
    add(settings.thumbnail);
    addLength(s);
    addRect(plot);
    addRect(axis);
    for (const AxisTick& tick : ticks) {
        addLength(scale.x(tick.instant));
    }
    for (const LaneGeometry& lane : lanes) {
        addRect(lane.band);
        addLength(lane.lineY);
        add(lane.paint.strong.rgb());
        add(lane.dense);
        for (std::size_t i = 0; i < lane.columns.size(); ++i) {
            add(lane.columns.column(i).size());
        }
    }
    for (const Bundle& bundle : bundles) {
        addPoint(bundle.curve.start);
        addPoint(bundle.curve.end);
        addLength(bundle.width);
    }
    return hash;
}

void TimelineFigure::Layout::listGiven() {
    const EventLog& log = *subject.scenario->log;
    if (m_givenLog == subject.scenario->log && m_givenOf.size() == log.serviceCount()) {
        return;
    }
    m_givenLog = subject.scenario->log;
    m_givenOf.assign(log.serviceCount(), {});
    for (std::size_t i = 0; i < log.entityCount(); ++i) {
        if (log.isGiven(EntityId(i))) {
            m_givenOf[log.service(EntityId(i)).at()].push_back(EntityId(i));
        }
    }
}

void TimelineFigure::Layout::arrangeLanes() {
    const Scenario& scenario = *subject.scenario;
    std::vector<ServiceId> order = settings.lanes;
    std::erase_if(order, [&](ServiceId service) {
        return !service.isValid() || service.at() >= scenario.services.size();
    });
    if (settings.lanes.empty()) {
        for (std::size_t i = 0; i < scenario.services.size(); ++i) {
            order.push_back(ServiceId(i));
        }
    }
    lanes.assign(order.size(), {});
    laneByService.assign(scenario.services.size(), noLane);
    const std::vector<QColor> colors = laneColorsOf(scenario, settings.theme);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Service& service = scenario.services[order[i].at()];
        lanes[i].service = order[i];
        lanes[i].paint = LanePaint(settings.theme, colors[order[i].at()]);
        lanes[i].name = singleLine(service.displayName(settings.locale.name()));
        laneByService[order[i].at()] = static_cast<std::uint32_t>(i);
    }
}

void TimelineFigure::Layout::arrangeHeights() {
    const double width = settings.size.width();
    const double height = settings.size.height();
    const double margin = 12 * s;

    // Sideways
    bool unitsShown = false;
    bool givenShown = false;
    double widest = 0;
    const BackupUnits& backupUnits = subject.tracker->world().units();
    for (const LaneGeometry& lane : lanes) {
        const double total = static_cast<double>(subject.scenario->log->eventsOf(lane.service).size());
        const QString count = TimelineWords::tr("%1 of %Ln event(s)", "restored", static_cast<int>(total))
                                  .arg(settings.locale.toString(static_cast<qlonglong>(total)));
        widest = std::max({widest, textWidth(fonts.strong, lane.name), textWidth(fonts.small, count)});
        unitsShown = unitsShown || backupUnits.members(backupUnits.unit(lane.service)).size() > 1;
        givenShown = givenShown || !m_givenOf[lane.service.at()].empty();
    }
    const double unitRoom = unitsShown ? 14 * s : 0;
    double headerWidth =
        std::clamp(widest + 40 * s, 76 * s, std::max(76 * s, width * (width < 560 * s ? 0.25 : 0.20))) +
        unitRoom;
    double gutter = givenShown ? 46 * s : 18 * s;
    double rightMargin = 20 * s;
    if (settings.thumbnail) {
        headerWidth = 10 * s + unitRoom;
        gutter = givenShown ? 30 * s : 12 * s;
        rightMargin = 10 * s;
    }
    headerWidth = std::max(headerWidth, settings.leastPlotLeft - gutter);

    // Downwards
    double top = (settings.thumbnail ? 2 : 8) * s;
    titleText.clear();
    if (settings.title) {
        titleText =
            singleLine(settings.titleText.isEmpty() ? subject.scenario->title.in(settings.locale.name())
                                                    : settings.titleText);
        titleText = elidedText(fonts.title, titleText, width - 2 * margin);
    }
    if (!titleText.isEmpty()) {
        titleAt = QPointF(margin, top + 20 * s);
        top += 30 * s;
    }
    const double axisHeight = settings.thumbnail ? 14 * s : 27 * s;
    axis = QRectF(headerWidth, top, width - headerWidth, axisHeight);
    top += axisHeight;

    double bottom = height - (settings.thumbnail ? 4 * s : 8 * s);
    if (settings.caption) {
        captionY = bottom - 5 * s;
        bottom -= 21 * s;
    }
    const double legendHeight =
        legendRows > 0 ? static_cast<double>(legendRows) * legendRowHeight * s + 6 * s : 0;
    legendTop = bottom - legendHeight + 3 * s;
    bottom -= legendHeight;
    if ((subject.recoveryLine || subject.lock) && !settings.thumbnail) {
        bottom -= 18 * s;
    }
    if (subject.noBackup && !settings.thumbnail) {
        bottom -= noBackupHeight * s;
    }
    bottom -= settings.thumbnail ? 0 : 6 * s;

    const double laneCount = static_cast<double>(std::max<std::size_t>(lanes.size(), 1));
    const double pitch = std::max(12.0 * s, (bottom - top) / laneCount);
    flagZone = (settings.thumbnail        ? std::min(10 * s, pitch * 0.2)
                : pitch >= roomyPitch * s ? 27 * s
                : pitch >= 48 * s         ? 20 * s
                : pitch >= 30 * s         ? 14 * s
                                          : 3 * s);
    const double bandHeight = std::min(pitch - flagZone, (lanes.size() == 1 ? 300 : 190) * s);
    const double spare = pitch - flagZone - bandHeight;
    const double right = width - rightMargin;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        LaneGeometry& lane = lanes[i];
        const double y = top + static_cast<double>(i) * pitch + spare / 2 + flagZone;
        lane.header = QRectF(0, y, headerWidth, bandHeight);
        lane.band = QRectF(headerWidth, y, right + 8 * s - headerWidth, bandHeight);
        lane.lineY = std::round(y + bandHeight * 0.52) + 0.5;
        lane.name = elidedText(fonts.strong, lane.name, headerWidth - unitRoom - 28 * s, Qt::ElideMiddle);
    }
    plot = QRectF(QPointF(headerWidth + gutter, top),
                  QPointF(std::max(right, headerWidth + gutter + 1), bottom));
    if (!lanes.empty()) {
        plot.setBottom(lanes.back().band.bottom());
    }
    header = QRectF(0, plot.top(), headerWidth, plot.height());
    nothingX = plot.left() - 7 * s;
    // In low lanes a grip takes all of the height that there is: it must stay big enough for a hand.
    const double grip = (settings.interactive ? 32 : 24) * s;
    gripHeight = std::min(grip, std::max(bandHeight * 0.62, std::min(bandHeight, 0.7 * grip)));
    labelsFit = !settings.thumbnail && bandHeight >= 34 * s;
}

std::size_t TimelineFigure::Layout::laneCount() const {
    return settings.lanes.empty() && subject.scenario ? subject.scenario->services.size()
                                                      : settings.lanes.size();
}

double TimelineFigure::Layout::heightBesideLanes(std::size_t rows) const {
    const double legendHeight = rows > 0 ? static_cast<double>(rows) * legendRowHeight + 6 : 0;
    return (8 + (settings.title ? 30 : 0) + 27 + (settings.caption ? 21 : 0) + legendHeight +
            (subject.recoveryLine || subject.lock ? 18 : 0) + (subject.noBackup ? noBackupHeight : 0) + 14) *
           settings.scale;
}

double TimelineFigure::Layout::leastHeight() const {
    const std::size_t count = laneCount();
    return heightBesideLanes(0) + static_cast<double>(count) * leastPitch(count) * settings.scale;
}

std::size_t TimelineFigure::Layout::legendRowsThatFit() const {
    // Whole rows or none: several while the lanes are roomy, the anomalies' row until the lanes would scroll.
    const auto count = static_cast<double>(std::max<std::size_t>(laneCount(), 1));
    std::size_t rows = flowLegend(possibleItems(), 3, nullptr);
    const auto pitchWith = [&](std::size_t some) {
        return (settings.size.height() - heightBesideLanes(some)) / count / settings.scale;
    };
    while (rows > 1 && pitchWith(rows) < std::max(roomyPitch, leastPitch(laneCount()))) {
        --rows;
    }
    return rows == 1 && pitchWith(1) < leastPitch(laneCount()) ? 0 : rows;
}

void TimelineFigure::Layout::arrangeAxis() {
    span = settings.visible.value_or(wholeSpan(*subject.scenario, subject.tracker->cut(), subject.lock));
    scale = TimeScale(span, plot.left(), plot.right());
    ticks.clear();
    axisName.clear();
    const TimeBase& base = subject.scenario->time;
    // Ticks are chosen for letters of scale 1.
    const TimeScale plain(scale.span(), plot.left() / s, plot.right() / s);
    ticks = axisTicks(plain, base, settings.locale, settings.thumbnail ? 60 : 92);
    if (base.isOrder()) {
        axisName = TimelineWords::tr("event", "name of the time axis");
    } else if (base.isClock()) {
        const QString both = instantText(scale.instantAt((plot.left() + plot.right()) / 2), base,
                                         settings.locale, Duration{60'000'000'000}, true);
        axisName = both.left(both.lastIndexOf(QLatin1Char(' ')));
    } else {
        axisName = base.unit();
    }
    axisName = elidedText(fonts.small, singleLine(axisName), plot.left() - 34 * s);
}

void TimelineFigure::Layout::arrangeEvents() {
    const EventLog& log = *subject.scenario->log;
    const TimeSpan shown = scale.span();
    double bandHeight = 190 * s;
    for (LaneGeometry& lane : lanes) {
        lane.inView = {log.endOfPrefix(lane.service, Instant{shown.first.ticks - 1}),
                       log.endOfPrefix(lane.service, shown.last)};
        lane.dense =
            static_cast<double>(lane.inView.size()) > std::max(30.0, plot.width() / (pixelsPerEvent * s));
        bandHeight = std::min(bandHeight, lane.band.height());
    }
    // The largest signs with which no more lanes are crowded than with the smallest; those that are then
    // become dense.
    const double fitting = s * std::clamp(bandHeight / (48 * s), 0.55, 1.0);
    std::vector<bool> leastCrowded;
    double best = fitting * 0.6;
    for (const double share : {0.6, 0.8, 1.0}) {
        g = fitting * share;
        std::vector<bool> crowded;
        for (LaneGeometry& lane : lanes) {
            if (!lane.dense) {
                arrangeSpots(lane);
            }
            crowded.push_back(!lane.dense && lane.crowded);
        }
        if (leastCrowded.empty()) {
            leastCrowded = crowded;
        }
        if (crowded == leastCrowded) {
            best = g;
        }
    }
    g = best;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        LaneGeometry& lane = lanes[i];
        lane.dense = lane.dense || leastCrowded[i];
        lane.spots.clear();
        lane.columns = {};
        if (lane.dense) {
            arrangeColumns(lane);
        } else {
            arrangeSpots(lane);
        }
    }
}

void TimelineFigure::Layout::arrangeColumns(LaneGeometry& lane) {
    const EventLog& log = *subject.scenario->log;
    DensityColumns& columns = lane.columns;
    columns.left = plot.left();
    columns.width = densityColumn;
    const auto count = static_cast<std::size_t>(std::ceil(plot.width() / densityColumn));
    columns.edges.reserve(count + 1);
    columns.edges.push_back(lane.inView.first);
    for (std::size_t i = 1; i < count; ++i) {
        // Each column's end, by binary search from the one before.
        const Instant until = scale.instantAt(columns.left + static_cast<double>(i) * densityColumn);
        std::uint32_t low = columns.edges.back().value;
        std::uint32_t high = lane.inView.last.value;
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            if (log.at(EventId(middle)) < until) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        columns.edges.push_back(EventId(low));
    }
    columns.edges.push_back(lane.inView.last);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns.highest = std::max(columns.highest, columns.column(i).size());
    }
}

void TimelineFigure::Layout::arrangeSpots(LaneGeometry& lane) {
    // Events that would cover one another step aside: below the line, above it, further below …
    const EventLog& log = *subject.scenario->log;
    const double step = 15 * g;
    const int sideRows = std::max(0, static_cast<int>((lane.band.height() / 2 - 14 * g) / step));
    lane.spots.clear();
    std::size_t covering = 0;
    std::vector<double> taken(static_cast<std::size_t>(2 * sideRows + 1), -1e9);
    // A few events before the view, so that nobody changes rows while it is panned.
    const EventRange all = log.eventsOf(lane.service);
    const std::uint32_t lead = std::min<std::uint32_t>(40, lane.inView.first.value - all.first.value);
    for (std::uint32_t i = lane.inView.first.value - lead; i < lane.inView.last.value; ++i) {
        const EventId event(i);
        const double x = scale.x(log.at(event));
        const double radius = glyphRadius(log.kind(event), g);
        std::size_t row = 0;
        while (row < taken.size() && x - radius < taken[row]) {
            ++row;
        }
        if (row == taken.size()) {
            row = 0;
            covering += event >= lane.inView.first;
        }
        taken[row] = x + radius * 0.55;
        if (event >= lane.inView.first) {
            const int side = row % 2 == 1 ? 1 : -1;
            const double offset = side * static_cast<double>((row + 1) / 2) * step;
            lane.spots.emplace_back(x, lane.lineY + (row == 0 ? 0 : offset));
        }
    }
    lane.crowded =
        static_cast<double>(covering) > std::max(5.0, 0.08 * static_cast<double>(lane.inView.size()));
}

void TimelineFigure::Layout::arrangeGiven() {
    for (LaneGeometry& lane : lanes) {
        lane.given.clear();
        const std::vector<EntityId>& entities = m_givenOf[lane.service.at()];
        const double x = plot.left() - (settings.thumbnail ? 18 : 27) * s;
        const double room = lane.band.height() - 2 * s;
        const auto rows = static_cast<std::size_t>(std::max(1.0, room / (13.6 * g)));
        const double step =
            std::min(15 * g, room / static_cast<double>(std::max<std::size_t>(entities.size(), 1)));
        if (entities.size() <= std::min(mostGivenApart, rows)) {
            const double first = lane.lineY - static_cast<double>(entities.size() - 1) * step / 2;
            for (std::size_t i = 0; i < entities.size(); ++i) {
                lane.given.push_back(
                    {QPointF(x, first + static_cast<double>(i) * step), entities[i], 1, false});
            }
        } else {
            lane.given.push_back({QPointF(x, lane.lineY), entities.front(), entities.size(), false});
        }
    }
}

void TimelineFigure::Layout::arrangeUnits() {
    units.clear();
    const BackupUnits& backupUnits = subject.tracker->world().units();
    for (std::size_t i = 0; i < backupUnits.size(); ++i) {
        UnitBracket bracket;
        for (const LaneGeometry& lane : lanes) {
            if (backupUnits.unit(lane.service) == UnitId(i)) {
                bracket.members.push_back(lane.band.center().y());
                bracket.top = bracket.members.size() == 1 ? lane.band.top() + 4 * s
                                                          : std::min(bracket.top, lane.band.top() + 4 * s);
                bracket.bottom = std::max(bracket.bottom, lane.band.bottom() - 4 * s);
            }
        }
        bracket.x = 9 * s;
        if (bracket.members.size() > 1) {
            units.push_back(std::move(bracket));
        }
    }
}

EventId TimelineFigure::Layout::creationSeenBy(EntityId entity, EventId linker) const {
    const EventLog& log = *subject.scenario->log;
    EventId seen;
    for (const EventId life : subject.tracker->world().lifeEvents(entity)) {
        if (log.kind(life) != EventKind::Create) {
            continue;
        }
        if (log.at(life) > log.at(linker)) {
            // Created later than it was linked to (clocks differ): the first creation, unless it was given.
            return seen.isValid() || log.isGiven(entity) ? seen : life;
        }
        seen = life;
    }
    return seen;
}

double TimelineFigure::Layout::clampedX(double x) const {
    return std::clamp(x, plot.left(), plot.right());
}

std::optional<TimelineFigure::Layout::Place> TimelineFigure::Layout::placeOfEvent(EventId event) const {
    const EventLog& log = *subject.scenario->log;
    const ServiceId service = log.service(event);
    if (!laneOf(service)) {
        return {};
    }
    Place place;
    place.lane = laneByService[service.at()];
    place.event = event;
    const LaneGeometry& lane = lanes[place.lane];
    if (!lane.dense && lane.inView.contains(event)) {
        place.centre = lane.spots[event.value - lane.inView.first.value];
        place.radius = glyphRadius(log.kind(event), g);
    } else {
        const double x = scale.x(log.at(event));
        place.centre = QPointF(clampedX(x), lane.lineY);
        place.outside = x < plot.left() - 0.5 || x > plot.right() + 0.5;
        place.radius = place.outside ? 0 : 3 * s;
    }
    return place;
}

std::optional<TimelineFigure::Layout::Place> TimelineFigure::Layout::placeOfGiven(EntityId entity) const {
    const ServiceId service = subject.scenario->log->service(entity);
    const LaneGeometry* lane = laneOf(service);
    if (!lane || lane->given.empty()) {
        return {};
    }
    Place place;
    place.lane = laneByService[service.at()];
    place.radius = 6.2 * g;
    place.centre = lane->given.front().centre;
    for (const GivenSpot& spot : lane->given) {
        if (spot.entity == entity) {
            place.centre = spot.centre;
        }
    }
    return place;
}

std::optional<TimelineFigure::Layout::Place> TimelineFigure::Layout::placeOfTarget(EntityId entity,
                                                                                   EventId linker) const {
    const EventId creation = creationSeenBy(entity, linker);
    return creation.isValid() ? placeOfEvent(creation) : placeOfGiven(entity);
}

void TimelineFigure::Layout::collectLinks() {
    links.clear();
    linksAreBundled = false;
    const World& world = subject.tracker->world();
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (lanes[i].dense) {
            continue;
        }
        for (const EventId event : lanes[i].inView) {
            for (const ReferenceEffect& effect : world.effects(event)) {
                if (effect.after == event) {
                    links.push_back({event, effect.reference, i});
                }
            }
        }
        if (links.size() > 20 * mostLinks) {
            break;
        }
    }
    linksAreBundled = links.size() > mostLinks;
}

/// Calls visit(target lane, x of the event, x of the target) for every reference of the event to another
/// lane.
template <class Visit>
void TimelineFigure::Layout::visitBundled(std::uint32_t lane, EventId event, Visit visit) const {
    const World& world = subject.tracker->world();
    for (const ReferenceEffect& effect : world.effects(event)) {
        if (effect.after != event) {
            continue;
        }
        const std::optional<Place> target = placeOfTarget(world.reference(effect.reference).to, event);
        if (target && target->lane != lane) {
            visit(target->lane, scale.x(subject.scenario->log->at(event)), target->centre.x());
        }
    }
}

int BundleColumns::at(double x) const {
    return static_cast<int>(std::floor((x - origin) / width));
}

std::pair<int, int> BundleColumns::of(double a, double b) const {
    if (std::abs(a - b) <= width) {
        return {at((a + b) / 2), at((a + b) / 2)};
    }
    return {at(a), at(b)};
}

void TimelineFigure::Layout::collectBundles() {
    bundles.clear();
    std::size_t inView = 0;
    for (const LaneGeometry& lane : lanes) {
        inView += isBundled(lane) ? lane.inView.size() : 0;
    }
    if (inView == 0) {
        return;
    }
    // A sample of the references, the same events at each place: widths must not flicker while it is panned.
    std::size_t stride = 1;
    while (inView / stride > bundleSamples) {
        stride *= 2;
    }
    std::vector<BundleSample> samples;
    for (std::uint32_t i = 0; i < lanes.size(); ++i) {
        if (!isBundled(lanes[i])) {
            continue;
        }
        const std::size_t first = (lanes[i].inView.first.at() + stride - 1) / stride * stride;
        for (std::size_t event = first; event < lanes[i].inView.last.at(); event += stride) {
            visitBundled(i, EventId(event), [&](std::uint32_t lane, double from, double to) {
                samples.push_back(i < lane ? BundleSample{{i, lane}, from, to}
                                           : BundleSample{{lane, i}, to, from});
            });
        }
    }
    const BundleSlots slots(samples);
    const auto slotCount = static_cast<double>(slots.count);

    // Wider columns until the picture holds all of them.
    struct Gathered {
        std::size_t weight = 0;
        double first = 0; ///< x, in the upper lane
        double last = 0;
        double place = 0;                      ///< its own in the column
        const BundleSample* nearest = nullptr; ///< to that place
    };
    std::map<std::array<int, 4>, Gathered> gathered;
    double slotWidth = 0;
    for (double width = std::clamp(slotCount * 10 * s, 44 * s, std::max(44 * s, plot.width() / 6));;
         width *= 1.5) {
        bundleColumns.width = width;
        slotWidth = width * 0.7 / slotCount; // the rest parts it from the next column
        const double zero = std::fmod(-static_cast<double>(scale.span().first.ticks) /
                                          static_cast<double>(scale.span().length().ticks) * plot.width(),
                                      width);
        bundleColumns.origin = plot.left() + (zero > 0 ? zero - width : zero);
        gathered.clear();
        for (const BundleSample& sample : samples) {
            const auto [upper, lower] = bundleColumns.of(sample.upperX, sample.lowerX);
            Gathered& ends = gathered[{static_cast<int>(sample.lanes.first),
                                       static_cast<int>(sample.lanes.second), upper, lower}];
            ends.place = bundleColumns.origin + upper * width + 0.15 * width +
                         (static_cast<double>(slots.of(sample.lanes)) + 0.5) * slotWidth;
            if (++ends.weight == 1) {
                ends.first = ends.last = sample.upperX;
                ends.nearest = &sample;
            }
            ends.first = std::min(ends.first, sample.upperX);
            ends.last = std::max(ends.last, sample.upperX);
            if (std::abs(sample.upperX - ends.place) < std::abs(ends.nearest->upperX - ends.place)) {
                ends.nearest = &sample;
            }
        }
        if (gathered.size() <= mostBundles || width > plot.width() / 2) {
            break;
        }
    }
    std::size_t heaviest = 1;
    for (const auto& [ends, all] : gathered) {
        heaviest = std::max(heaviest, all.weight);
    }
    const double widest = std::min(0.7 * slotWidth, 7 * s);
    for (const auto& [ends, all] : gathered) {
        Bundle bundle;
        bundle.upper = all.nearest->lanes.first;
        bundle.lower = all.nearest->lanes.second;
        bundle.upperColumn = ends[2];
        bundle.lowerColumn = ends[3];
        double upperX = clampedX(all.nearest->upperX);
        double lowerX = clampedX(all.nearest->lowerX);
        if (std::abs(upperX - lowerX) < 2 * slotWidth) {
            upperX = lowerX = (upperX + lowerX) / 2;
        }
        // Where references fill the column it stands at its own place, in line with its like; else where one
        // of them does, so that it never leads to where nothing happened.
        if (all.last - all.first > bundleColumns.width / 2) {
            const double moved = std::clamp(all.place, all.first, all.last) - upperX;
            upperX = clampedX(upperX + moved);
            lowerX = clampedX(lowerX + moved);
        }
        const QPointF from(upperX, lanes[bundle.upper].lineY);
        const QPointF to(lowerX, lanes[bundle.lower].lineY);
        const QPointF reach(0, (to.y() - from.y()) * 0.5);
        bundle.curve = {from, from + reach, to - reach, to};
        const auto weight = static_cast<double>(all.weight);
        bundle.width =
            std::max(1.0 * s, std::min(widest * weight / static_cast<double>(heaviest), 1.2 * s * weight));
        bundles.push_back(bundle);
    }
}

std::size_t TimelineFigure::Layout::countOf(const Bundle& bundle) const {
    const EventLog& log = *subject.scenario->log;
    std::size_t count = 0;
    for (const bool down : {true, false}) {
        const std::uint32_t from = down ? bundle.upper : bundle.lower;
        const std::uint32_t to = down ? bundle.lower : bundle.upper;
        const LaneGeometry& lane = lanes[from];
        if (!isBundled(lane)) {
            continue;
        }
        // An end may lie half a column beside the column that holds the middle.
        const double left = bundleColumns.origin +
                            (down ? bundle.upperColumn : bundle.lowerColumn) * bundleColumns.width -
                            bundleColumns.width / 2;
        const Instant first = scale.instantAt(left);
        const Instant last = scale.instantAt(left + 2 * bundleColumns.width);
        const EventId begin =
            std::max(lane.inView.first, log.endOfPrefix(lane.service, Instant{first.ticks - 2}));
        const EventId end =
            std::min(lane.inView.last, log.endOfPrefix(lane.service, Instant{last.ticks + 1}));
        for (std::size_t event = begin.at(); event < end.at(); ++event) {
            visitBundled(from, EventId(event), [&](std::uint32_t target, double x, double targetX) {
                const auto [upper, lower] =
                    down ? bundleColumns.of(x, targetX) : bundleColumns.of(targetX, x);
                count += target == to && upper == bundle.upperColumn && lower == bundle.lowerColumn;
            });
        }
    }
    return count;
}

TimeSpan TimelineFigure::Layout::spanOf(const Bundle& bundle) const {
    const int first = std::min(bundle.upperColumn, bundle.lowerColumn);
    const int last = std::max(bundle.upperColumn, bundle.lowerColumn) + 1;
    return {scale.instantAt(clampedX(bundleColumns.origin + first * bundleColumns.width)),
            scale.instantAt(clampedX(bundleColumns.origin + last * bundleColumns.width))};
}

const Bundle* TimelineFigure::Layout::bundleOf(const Hit& hit) const {
    for (const Bundle& bundle : bundles) {
        if (hit.kind == Hit::Kind::Bundle && lanes[bundle.upper].service == hit.service &&
            lanes[bundle.lower].service == hit.other && spanOf(bundle) == hit.span) {
            return &bundle;
        }
    }
    return nullptr;
}

} // namespace bacscope
