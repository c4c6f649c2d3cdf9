#include "figures/TimelineLayout.h"

#include "figures/LaneColors.h"
#include "figures/TimelineWords.h"
#include "text/ShownName.h"
#include "text/TimeText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>
#include <map>
#include <tuple>

namespace bacscope {

namespace {

constexpr double narrowPlot = 400; ///< in it numbers on the axis stand closer
constexpr HeightsBesideLanes usualHeights{.top = 8,
                                          .titleLine = 30,
                                          .nextTitleLine = 22,
                                          .axis = 27,
                                          .words = 18,
                                          .noBackup = 26,
                                          .note = 18,
                                          .legendRow = 19,
                                          .legendGap = 6,
                                          .caption = 21,
                                          .nextCaptionLine = 15,
                                          .bottom = 14};
/// For figures of a column's width, so that half of their height is left for the picture.
constexpr HeightsBesideLanes smallHeights{.top = 5,
                                          .titleLine = 25,
                                          .nextTitleLine = 19,
                                          .axis = 24,
                                          .words = 15,
                                          .noBackup = 22,
                                          .note = 16,
                                          .legendRow = 17,
                                          .legendGap = 4,
                                          .caption = 17,
                                          .nextCaptionLine = 13,
                                          .bottom = 8};
constexpr double smallHeight = 330;    ///< of a figure, at scale 1
constexpr double leastLegible = 11.5;  ///< from one lane to the next where they cannot be scrolled
constexpr double roomyPitch = 66;      ///< from one lane to the next, with room for flags in full
constexpr double densityColumn = 2;    ///< pixels
constexpr double pixelsPerEvent = 6.5; ///< fewer than these a lane cannot carry
constexpr double lineDistance = 6;     ///< between lines that are far from crowding a picture
constexpr double leastCalm = 0.38;
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

/// The least in which a name fits into two rows without being cut within a word.
double leastWidth(const QFont& font, const QString& name) {
    double least = textWidth(font, name);
    for (qsizetype i = 1; i < name.size(); ++i) {
        const QChar before = name.at(i - 1);
        if (name.at(i).isSpace() || QStringLiteral("-_./:").contains(before)) {
            least = std::min(least,
                             std::max(textWidth(font, name.left(i)), textWidth(font, name.mid(i).trimmed())));
        }
    }
    return least;
}

/// The more lanes there are, the lower they may be: seeing all at once is worth more than labels.
double leastPitch(std::size_t lanes) {
    return std::clamp(60.0 - 2.6 * (static_cast<double>(lanes) - 4), 34.0, 60.0);
}

/// In a hall nobody scrolls: as low as its name can still be read.
constexpr double leastPresentedPitch = 22;

} // namespace

void TimelineFigure::Layout::layOut() {
    if (!subject.scenario || !subject.tracker) {
        return;
    }
    if (!arranged) {
        legendRows = 0;
        captionRowCount = settings.caption ? 1 : 0;
        mostTitleRows = 3;
        leftOut.clear();
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
    if (!settings.interactive && !settings.thumbnail && !lanes.empty()) {
        fitBesideLanes();
    }
    placeLegend();
    placeCaption();
}

/// What stands beside the picture never takes more than half of the height. What says least gives way first:
/// the legend's last rows, a second row of the caption, of the title, then these themselves.
void TimelineFigure::Layout::fitBesideLanes() {
    const std::array<bool, legendItemCount> shown = shownItems();
    std::array<bool, legendItemCount> wrong{};
    std::copy_n(shown.begin(), anomalyLegendItems, wrong.begin());
    const double height = settings.size.height();
    const double all = static_cast<double>(laneCount()) * leastLegible * s;
    const auto before = std::tuple(legendRows, captionRowCount, mostTitleRows, leftOut);

    mostTitleRows = 3;
    captionRowCount = settings.caption ? static_cast<std::size_t>(captionFor(2).size()) : 0;
    std::size_t rows = 0;
    std::size_t wrongRows = 0;
    if (settings.legend) {
        wrongRows = flowLegend(wrong, anomalyLegendItems);
        const auto most = static_cast<std::size_t>(height * 0.19 / (heights().legendRow * s));
        rows = flowLegend(shown, std::max(most, wrongRows));
    }
    const auto room = [&] {
        arrangeTitle();
        return height - heightBesideLanes(rows);
    };
    while (rows > wrongRows && room() < std::max(height / 2, all)) {
        --rows;
    }
    while (rows > 0 && room() < height / 2) {
        --rows;
    }
    while (room() < height / 2 && (captionRowCount > 1 || mostTitleRows > 1)) {
        --(captionRowCount > 1 ? captionRowCount : mostTitleRows);
    }
    if (room() < height / 3) {
        captionRowCount = 0;
    }
    if (room() < height / 3) {
        mostTitleRows = 0;
    }
    legendRows = rows;
    chooseLanes();
    if (before != std::tuple(legendRows, captionRowCount, mostTitleRows, leftOut)) {
        arrange();
        applyCut();
    }
}

/// Where not all lanes are legible, those stay in which most is wrong; of several, the first.
void TimelineFigure::Layout::chooseLanes() {
    leftOut.clear();
    const std::vector<ServiceId> order = lanesWanted();
    const double least = leastLegible * s;
    const auto fitting = [&] {
        const double room = settings.size.height() - heightBesideLanes(legendRows);
        return static_cast<std::size_t>(std::max(1.0, std::floor(room / least + 1e-6)));
    };
    if (order.size() <= fitting()) {
        return;
    }
    std::vector<std::pair<std::size_t, ServiceId>> ranked;
    for (const ServiceId service : order) {
        std::size_t wrong = 0;
        for (const AnomalyKind kind : {AnomalyKind::BrokenLink, AnomalyKind::Orphan,
                                       AnomalyKind::MissingEvent, AnomalyKind::MissingState}) {
            wrong += subject.tracker->eventsWith(kind).count(subject.scenario->log->eventsOf(service));
        }
        ranked.emplace_back(wrong, service);
    }
    std::ranges::stable_sort(ranked, std::greater(), &std::pair<std::size_t, ServiceId>::first);
    leftOut.assign(1, ServiceId()); // the note takes room, too
    const std::size_t kept = fitting();
    leftOut.clear();
    for (std::size_t i = kept; i < ranked.size(); ++i) {
        leftOut.push_back(ranked[i].second);
    }
    std::ranges::sort(leftOut);
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
    arrangeTitle();
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
    addLength(calm);
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

std::vector<ServiceId> TimelineFigure::Layout::lanesWanted() const {
    std::vector<ServiceId> order = settings.lanes;
    std::erase_if(order, [&](ServiceId service) {
        return !service.isValid() || service.at() >= subject.scenario->services.size();
    });
    for (std::size_t i = 0; settings.lanes.empty() && i < subject.scenario->services.size(); ++i) {
        order.push_back(ServiceId(i));
    }
    return order;
}

void TimelineFigure::Layout::arrangeLanes() {
    const Scenario& scenario = *subject.scenario;
    std::vector<ServiceId> order = lanesWanted();
    std::erase_if(order, [&](ServiceId service) { return std::ranges::binary_search(leftOut, service); });
    lanes.assign(order.size(), {});
    laneByService.assign(scenario.services.size(), noLane);
    const std::vector<QColor> colors = laneColorsOf(scenario, settings.theme);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Service& service = scenario.services[order[i].at()];
        lanes[i].service = order[i];
        lanes[i].paint = LanePaint(settings.theme, colors[order[i].at()]);
        lanes[i].name = shownName(service.displayName(settings.locale.name()));
        laneByService[order[i].at()] = static_cast<std::uint32_t>(i);
    }
}

const HeightsBesideLanes& TimelineFigure::Layout::heights() const {
    const bool isSmall = !settings.interactive && settings.size.height() < smallHeight * settings.scale;
    return isSmall ? smallHeights : usualHeights;
}

void TimelineFigure::Layout::arrangeTitle() {
    titleText.clear();
    titleRows.clear();
    if (!settings.title) {
        return;
    }
    titleText = singleLine(settings.titleText.isEmpty() ? subject.scenario->title.in(settings.locale.name())
                                                        : settings.titleText);
    // One row, if need be of smaller letters; else several of these.
    const double room = settings.size.width() - 24 * s;
    titleFont = titleFontOf(room, titleText);
    if (mostTitleRows > 0 && !titleText.isEmpty()) {
        titleRows = wrappedText(titleFont, titleText, room, mostTitleRows);
    }
}

QFont TimelineFigure::Layout::titleFontOf(double room, const QString& text) const {
    const bool isSmall = &heights() == &smallHeights;
    return isSmall || textWidth(fonts.title, text) > room ? figureFont(16 * s, QFont::DemiBold) : fonts.title;
}

double TimelineFigure::Layout::heightAbove() const {
    if (settings.thumbnail) {
        return (2 + 14) * s;
    }
    const HeightsBesideLanes& all = heights();
    const double rows = static_cast<double>(titleRows.size());
    const double title = rows > 0 ? all.titleLine + (rows - 1) * all.nextTitleLine : 0;
    return (all.top + title + all.axis) * s;
}

double TimelineFigure::Layout::heightBelow(std::size_t rows) const {
    if (settings.thumbnail) {
        return 4 * s;
    }
    const HeightsBesideLanes& all = heights();
    const double captions = static_cast<double>(captionRowCount);
    return ((subject.recoveryLine || subject.lock ? all.words : 0) + (subject.noBackup ? all.noBackup : 0) +
            (leftOut.empty() ? 0 : all.note) +
            (rows > 0 ? static_cast<double>(rows) * all.legendRow + all.legendGap : 0) +
            (captions > 0 ? all.caption + (captions - 1) * all.nextCaptionLine : 0) + all.bottom) *
           s;
}

double TimelineFigure::Layout::heightForAllLanes() const {
    const double note = leftOut.empty() ? 0 : heights().note * s;
    const double least = static_cast<double>(lanesWanted().size()) * leastLegible * s;
    // The legend keeps to what is wrong where lanes are short of room.
    return std::ceil(
        std::max(least + heightBesideLanes(legendRows) - note, 2 * (heightBesideLanes(legendRows) - note)));
}

/// The header's width, in which the names are broken and shortened as they have to be.
double TimelineFigure::Layout::arrangeNames(double height, double unitRoom) {
    const double width = settings.size.width();
    const bool isNarrow = width < 560 * s;
    // Lower lanes than letters are high have smaller ones.
    const double letters = std::min(isNarrow ? 13.0 : 14.0, std::max(9.6, (height / s) * 0.85));
    const double beside = 28 * s + unitRoom; // the lane's bar, and a little air
    const std::size_t rows = height >= roomForSecond * s ? 2 : 1;
    std::vector<QString> names;
    double counts = 0;
    for (const LaneGeometry& lane : lanes) {
        names.push_back(lane.name);
        const auto total = subject.scenario->log->eventsOf(lane.service).size();
        const QString count = TimelineWords::tr("%1 of %Ln event(s)", "restored", static_cast<int>(total))
                                  .arg(settings.locale.toString(static_cast<qlonglong>(total)));
        counts = std::max(counts, textWidth(fonts.small, count));
    }
    double whole = 0;
    double broken = 0;
    const auto measure = [&](double share) {
        const double pixels = letters * share * s; // of a font they are whole
        nameFont = figureFont(share < 1 ? std::floor(pixels) : pixels, QFont::DemiBold);
        whole = broken = 0;
        for (const QString& name : names) {
            whole = std::max(whole, textWidth(nameFont, name));
            broken = std::max(broken, leastWidth(nameFont, name));
        }
    };
    measure(1);
    const double least = 76 * s;
    const double usual = std::max(least, width * (isNarrow ? 0.27 : 0.20));
    const double most = std::max(least, width * (isNarrow ? 0.34 : 0.26));
    // A name in smaller letters says more than one that is cut.
    const double shortest = rows > 1 ? broken : whole;
    if (const double share = (most - beside) / shortest; share < 1 && letters * share >= 10 && share > 0.8) {
        measure(share);
    }
    double room = std::max(whole, counts) + 12 * s;
    if (room + beside > usual) {
        // Names in one row and counts that are short; names in two rows; whatever fits.
        room = whole + beside <= usual               ? usual - beside
               : rows > 1 && broken + beside <= most ? std::max(broken, least - beside)
                                                     : std::min(whole, most - beside);
    }
    const double needed = std::max(room + beside, least + unitRoom);
    constexpr double rounding = 0.01; // what was added is taken away again
    const std::vector<QStringList> fitting = distinctNames(nameFont, names, needed - beside + rounding, rows);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        lanes[i].rows = fitting[i];
    }
    return needed;
}

void TimelineFigure::Layout::arrangeHeights() {
    const double width = settings.size.width();
    const double height = settings.size.height();
    const HeightsBesideLanes& all = heights();

    // Downwards
    const double top = heightAbove();
    const double axisHeight = (settings.thumbnail ? 14 : all.axis) * s;
    titleAt = QPointF(12 * s, (all.top + all.titleLine * 0.66) * s);
    double y = height - (settings.thumbnail ? 4 * s : all.bottom * 0.57 * s);
    if (captionRowCount > 0) {
        y -= (all.caption + static_cast<double>(captionRowCount - 1) * all.nextCaptionLine) * s;
        captionY = y + (all.caption - 5) * s;
    }
    if (legendRows > 0) {
        y -= (static_cast<double>(legendRows) * all.legendRow + all.legendGap) * s;
        legendTop = y + all.legendGap / 2 * s;
    }
    if (!leftOut.empty()) {
        y -= all.note * s;
        leftOutText = leftOutWords(width - 28 * s);
        leftOutAt = QPointF(14 * s, y + (all.note - 5) * s);
    }
    const double bottom = height - heightBelow(legendRows);

    const double laneCount = static_cast<double>(std::max<std::size_t>(lanes.size(), 1));
    const double least = settings.thumbnail ? 0.5 : settings.interactive ? 12.0 * s : leastLegible * 0.5 * s;
    const double pitch = std::max(least, (bottom - top) / laneCount);
    flagZone = (settings.thumbnail        ? std::min(10 * s, pitch * 0.2)
                : pitch >= roomyPitch * s ? 27 * s
                : pitch >= 48 * s         ? 20 * s
                : pitch >= 30 * s         ? 14 * s
                : pitch >= 16 * s         ? 3 * s
                                          : 1 * s);
    const double bandHeight = std::min(pitch - flagZone, (lanes.size() == 1 ? 300 : 190) * s);
    const double spare = pitch - flagZone - bandHeight;

    // Sideways
    bool unitsShown = false;
    bool givenShown = false;
    const BackupUnits& backupUnits = subject.tracker->world().units();
    for (const LaneGeometry& lane : lanes) {
        unitsShown = unitsShown || backupUnits.members(backupUnits.unit(lane.service)).size() > 1;
        givenShown = givenShown || !m_givenOf[lane.service.at()].empty();
    }
    const double unitRoom = unitsShown ? 14 * s : 0;
    double headerWidth = settings.thumbnail ? 10 * s + unitRoom : arrangeNames(bandHeight, unitRoom);
    const bool isNarrow = width < 560 * s;
    const double gutter = settings.thumbnail ? (givenShown ? 30 * s : 12 * s)
                          : givenShown       ? (isNarrow ? 38 : 46) * s
                                             : (isNarrow ? 14 : 18) * s;
    const double rightMargin = (settings.thumbnail ? 10 : isNarrow ? 16 : 20) * s;
    headerWidth = std::max(headerWidth, settings.leastPlotLeft - gutter);

    axis = QRectF(headerWidth, top - axisHeight, width - headerWidth, axisHeight);
    const double right = width - rightMargin;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        LaneGeometry& lane = lanes[i];
        const double laneTop = top + static_cast<double>(i) * pitch + spare / 2 + flagZone;
        lane.header = QRectF(0, laneTop, headerWidth, bandHeight);
        lane.band = QRectF(headerWidth, laneTop, right + 8 * s - headerWidth, bandHeight);
        lane.lineY = std::round(laneTop + bandHeight * 0.52) + 0.5;
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

/// At scale 1, without the legend.
double TimelineFigure::Layout::leastHeightBesideLanes() const {
    const HeightsBesideLanes& all = usualHeights;
    return all.top + (settings.title ? all.titleLine : 0) + all.axis + (settings.caption ? all.caption : 0) +
           (subject.recoveryLine || subject.lock ? all.words : 0) + (subject.noBackup ? all.noBackup : 0) +
           all.bottom;
}

double TimelineFigure::Layout::leastHeight() const {
    const std::size_t count = laneCount();
    const bool presented = settings.interactive && settings.scale > 1;
    const double pitch = presented ? leastPresentedPitch : leastPitch(count);
    return (leastHeightBesideLanes() + static_cast<double>(count) * pitch) * settings.scale;
}

std::size_t TimelineFigure::Layout::legendRowsThatFit() const {
    // Whole rows or none: several while the lanes are roomy, the anomalies' row until the lanes would scroll.
    const auto count = static_cast<double>(std::max<std::size_t>(laneCount(), 1));
    std::size_t rows = flowLegend(possibleItems(), 3);
    const auto pitchWith = [&](std::size_t some) {
        const double legendHeight =
            some > 0 ? static_cast<double>(some) * usualHeights.legendRow + usualHeights.legendGap : 0;
        return (settings.size.height() / settings.scale - leastHeightBesideLanes() - legendHeight) / count;
    };
    while (rows > 1 && pitchWith(rows) < std::max(roomyPitch, leastPitch(laneCount()))) {
        --rows;
    }
    return rows == 1 && pitchWith(1) < leastPitch(laneCount()) ? 0 : rows;
}

void TimelineFigure::Layout::arrangeAxis() {
    span = settings.visible.value_or(wholeSpan(*subject.scenario, subject.markers(), subject.lock));
    scale = TimeScale(span, plot.left(), plot.right());
    ticks.clear();
    axisName.clear();
    const TimeBase& base = subject.scenario->time;
    // Ticks are chosen for letters of scale 1.
    const TimeScale plain(scale.span(), plot.left() / s, plot.right() / s);
    // One number alone is no scale.
    const bool narrow = settings.thumbnail || plot.width() < narrowPlot * s;
    ticks = axisTicks(plain, base, settings.locale, narrow ? 52 : 92);
    if (base.isOrder()) {
        axisName = TimelineWords::tr("event", "name of the time axis");
    } else if (base.isClock()) {
        const QString both = instantText(scale.instantAt((plot.left() + plot.right()) / 2), base,
                                         settings.locale, Duration{60'000'000'000}, true);
        axisName = both.left(both.lastIndexOf(QLatin1Char(' ')));
    } else {
        axisName = base.unit();
    }
    // A longer one drives off the first numbers.
    axisName = elidedText(fonts.small, singleLine(axisName),
                          std::max(plot.left() - 34 * s, plot.left() + plot.width() * 0.25));
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
                bracket.first = bracket.members.size() == 1 ? lane.service : bracket.first;
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

    // By what there is, not by the cut: nothing changes its strength while a marker is dragged.
    double lines = static_cast<double>(links.size());
    for (const LaneGeometry& lane : lanes) {
        lines += static_cast<double>(lane.inView.size()) / (lane.dense ? 1.0 : 2.0);
    }
    if (settings.show != TimelineShow::All) {
        lines = 0; // the rest is not there at all
    }
    const double roomy = plot.width() / (lineDistance * s) * std::sqrt(plot.height() / (300 * s));
    calm = std::clamp(roomy / std::max(lines, 1.0), leastCalm, 1.0);
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
    if (settings.show != TimelineShow::All) {
        return; // a bundle says nothing of what is wrong, or of a single event
    }
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
