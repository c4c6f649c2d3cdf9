#include "figures/ContextMapLayout.h"

#include "figures/LabelPlacer.h"
#include "figures/LaneColors.h"
#include "figures/MapLayout.h"
#include "log/Utf8.h"
#include "text/ShownName.h"

#include <QPainterPathStroker>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <numbers>
#include <numeric>
#include <utility>

namespace bacscope {

namespace {

// Of a box, at factor 1
constexpr double boxPadding = 10;
constexpr double nameHeight = 30;
constexpr double countHeight = 17;
constexpr double chipHeight = 21;
constexpr double chipGap = 5;
constexpr double narrowestBox = 92;
constexpr double widestName = 190;
constexpr double narrowestChip = 64;
constexpr double widestChip = 170;
/// Widths go in steps, so that renaming a service seldom moves all others.
constexpr double widthStep = 24;
constexpr std::size_t chipsInColumn = 5;

constexpr double largestBox = 1.25;  ///< factor, where there is room
constexpr double mostStretch = 1.45; ///< of distances, against that of boxes
constexpr double leastLetters = 8;   ///< pixels; smaller ones are left out
constexpr double leastNames = 7;     ///< pixels, of the letters where there is room for names only
constexpr double largestNames = 12;

constexpr double farthestPlace = 1e6; ///< from the origin
constexpr double smallestBox = 1e-4;  ///< factor

/// Of edges that carry a number although nothing is wrong with them: more would only be noise.
constexpr std::size_t mostNumbers = 60;
/// Of edges without references that are drawn, for each service; where there are more, the strongest. Some
/// more where there are few services.
constexpr std::size_t mostEdgesEach = 8;
constexpr std::size_t mostEdgesOfFew = 120;

/// Of so few edges each keeps its number even where it stands on another one.
constexpr std::size_t fewEdges = 6;

/// Of an edge with broken links, beside its numbers: pixels at factor 1.
constexpr double leastSeen = 34;

constexpr double unitRim = 9;
constexpr double unitBridge = 13;

/// How many chips stand below one another: few columns, filled alike.
std::size_t chipRows(std::size_t chips) {
    std::size_t most = chipsInColumn;
    while (most * most < 2 * chips) {
        ++most; // about as high as wide
    }
    const std::size_t columns = (chips + most - 1) / most;
    return (chips + columns - 1) / columns;
}

double inSteps(double width) {
    return std::ceil(width / widthStep) * widthStep;
}

/// The pairs that are tied, by the first one. Those with references are all drawn: each of them can be
/// broken, and what is broken is never hidden. One interaction of many services ties all of them with all
/// others; of too many pairs that only interact the strongest are drawn, and pairs that are tied alike are
/// drawn or left out together.
struct StrongestTies {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::size_t leftOut = 0;
};
StrongestTies strongestTies(const CouplingTable& coupling) {
    StrongestTies ties;
    for (std::size_t a = 0; a < coupling.size(); ++a) {
        for (std::size_t b = a + 1; b < coupling.size(); ++b) {
            if (coupling(a, b).total() > 0) {
                ties.pairs.emplace_back(a, b);
            }
        }
    }
    const std::size_t most = std::max(mostEdgesOfFew, mostEdgesEach * coupling.size());
    if (ties.pairs.size() <= most) {
        return ties;
    }
    const auto strength = [&](const std::pair<std::size_t, std::size_t>& pair) {
        const Coupling& both = coupling(pair.first, pair.second);
        return std::pair(both.references > 0, both.total());
    };
    std::ranges::stable_sort(ties.pairs, std::ranges::greater(), strength);
    std::size_t kept = most;
    while (kept > 0 && strength(ties.pairs[kept - 1]) == strength(ties.pairs[most])) {
        --kept;
    }
    while (kept < ties.pairs.size() && strength(ties.pairs[kept]).first) {
        ++kept;
    }
    ties.leftOut = ties.pairs.size() - kept;
    ties.pairs.resize(kept);
    std::ranges::sort(ties.pairs);
    return ties;
}

/// As much of each name as there is room for, so that no two look alike: where the ends do not tell, what
/// they have in common in front is left out. Empty: there is no room for that.
std::vector<QString> tellingNames(const std::vector<QString>& names, const std::vector<double>& widths,
                                  const QFont& font) {
    std::vector<QString> shown;
    std::map<QString, std::vector<std::size_t>> alike;
    for (std::size_t i = 0; i < names.size(); ++i) {
        shown.push_back(textWidth(font, names[i]) <= widths[i]
                            ? names[i]
                            : elidedText(font, names[i], widths[i], Qt::ElideMiddle));
        alike[shown[i]].push_back(i);
    }
    const QString dots(QChar(0x2026));
    for (const auto& [text, group] : alike) {
        const bool isWhole = std::ranges::all_of(group, [&](std::size_t i) { return names[i] == text; });
        if (group.size() < 2 || isWhole) {
            continue;
        }
        qsizetype common = names[group.front()].size();
        for (const std::size_t i : group) {
            qsizetype same = 0;
            while (same < std::min(common, names[i].size()) && names[i][same] == names[group.front()][same]) {
                ++same;
            }
            common = same;
        }
        for (const std::size_t i : group) {
            shown[i] = dots + names[i].mid(common);
            if (textWidth(font, shown[i]) > widths[i]) {
                shown[i].clear();
            }
        }
    }
    for (QString& name : shown) {
        if (name == dots) {
            name.clear();
        }
    }
    return shown;
}

void addToKey(std::string& key, std::string_view text) {
    key.append(text);
    key.push_back('\0');
}

void addToKey(std::string& key, double value) {
    addToKey(key, std::to_string(value));
}

bool crosses(const Curve& curve, const QRectF& box) {
    if (!curve.bounds().adjusted(-1, -1, 1, 1).intersects(box)) {
        return false;
    }
    const double length = QLineF(curve.start, curve.end).length();
    const int samples = std::clamp(static_cast<int>(length / 4), 8, 200);
    for (int i = 0; i <= samples; ++i) {
        if (box.contains(curve.at(static_cast<double>(i) / samples))) {
            return true;
        }
    }
    return false;
}

/// From the leftmost to the rightmost edge of all boxes (or from the upper to the lower one), where places
/// and boxes are this much larger.
std::pair<double, double> extent(const std::vector<MapBox>& boxes, double factor, double boxFactor,
                                 bool across) {
    double low = 1e18;
    double high = -1e18;
    for (const MapBox& box : boxes) {
        const double at = (across ? box.place.x() : box.place.y()) * factor;
        const double reach = (across ? box.natural.width() : box.natural.height()) / 2 * boxFactor;
        low = std::min(low, at - reach);
        high = std::max(high, at + reach);
    }
    return {low, high};
}

} // namespace

double mapEdgeWidth(std::size_t coupling) {
    return 1.4 + 1.1 * std::log2(1.0 + static_cast<double>(coupling));
}

const MapBox* ContextMapFigure::Layout::box(ServiceId service) const {
    return service.isValid() && service.at() < boxes.size() ? &boxes[service.at()] : nullptr;
}

const MapEdgeLine* ContextMapFigure::Layout::edge(const MapHit& hit) const {
    for (const MapEdgeLine& edge : edges) {
        if (hit.kind == MapHit::Kind::Edge && edge.a == hit.service && edge.b == hit.other) {
            return &edge;
        }
    }
    return nullptr;
}

QPointF ContextMapFigure::Layout::toFigure(QPointF place) const {
    const QPointF away = place - fit.mapCentre;
    return fit.figureCentre + QPointF(away.x() * fit.x, away.y() * fit.y);
}

// Arrange: who owns what, and where

void ContextMapFigure::Layout::arrange() {
    const Scenario& scenario = *subject.scenario;
    const World& nextWorld = subject.tracker->world();
    const EventLog& log = nextWorld.log();

    const bool sameWorld = world == subject.tracker->sharedWorld();
    if (!sameWorld || coupledUntil != subject.tracker->cut().disaster) {
        world = subject.tracker->sharedWorld();
        couple();
    }

    std::string key;
    addToKey(key, look.theme.name == ThemeName::Light  ? "light"
                  : look.theme.name == ThemeName::Dark ? "dark"
                                                       : "print");
    addToKey(key, look.locale.name().toStdString());
    for (const Service& service : scenario.services) {
        addToKey(key, service.id.toStdString());
        addToKey(key, service.displayName(look.locale.name()).toStdString());
        addToKey(key, service.color ? std::to_string(*service.color) : std::string());
        if (service.map) {
            addToKey(key, service.map->x);
            addToKey(key, service.map->y);
        }
    }
    if (sameWorld && key == arranged) {
        return;
    }
    arranged = key;

    std::vector<std::size_t> entities(log.aggregateCount());
    for (std::size_t i = 0; i < log.entityCount(); ++i) {
        ++entities[log.aggregate(EntityId(i)).at()];
    }
    const FigureFonts plain;
    const auto counted = [this](std::size_t count) {
        return look.locale.toString(static_cast<qulonglong>(count));
    };

    std::vector<std::vector<std::size_t>> owned(scenario.services.size()); // aggregates
    for (std::size_t a = 0; a < log.aggregateCount(); ++a) {
        owned[log.owner(AggregateId(a)).at()].push_back(a);
    }
    boxes.clear();
    const std::vector<QColor> colors = laneColorsOf(scenario, look.theme);
    for (std::size_t i = 0; i < scenario.services.size(); ++i) {
        MapBox box;
        box.service = ServiceId(i);
        box.id = scenario.services[i].id;
        box.name = shownName(scenario.services[i].displayName(look.locale.name()));
        box.paint = LanePaint(look.theme, colors[i]);
        for (const std::size_t a : owned[i]) {
            MapChip chip;
            chip.aggregate = AggregateId(a);
            chip.name = shownName(log.aggregateName(AggregateId(a)));
            chip.count = counted(entities[a]);
            box.chips.push_back(std::move(chip));
        }
        double width =
            std::clamp(textWidth(plain.strong, box.name), narrowestBox - 2 * boxPadding, widestName);
        double height = nameHeight + countHeight;
        if (box.chips.size() == 1 &&
            toText(log.aggregateName(box.chips.front().aggregate)) == scenario.services[i].id) {
            // Nothing to tell apart: the service is its aggregate.
            box.count = box.chips.front().count;
            box.chips.clear();
        } else if (!box.chips.empty()) {
            double chipWidth = narrowestChip;
            for (const MapChip& chip : box.chips) {
                chipWidth = std::max(chipWidth, textWidth(plain.small, chip.name) +
                                                    textWidth(plain.small, chip.count) + 26);
            }
            chipWidth = std::min(chipWidth, widestChip);
            const std::size_t rows = chipRows(box.chips.size());
            const std::size_t columns = (box.chips.size() + rows - 1) / rows;
            width = inSteps(std::max(width, static_cast<double>(columns) * (chipWidth + chipGap) - chipGap));
            chipWidth = (width + chipGap) / static_cast<double>(columns) - chipGap;
            for (std::size_t c = 0; c < box.chips.size(); ++c) {
                box.chips[c].natural =
                    QRectF(boxPadding + static_cast<double>(c / rows) * (chipWidth + chipGap),
                           nameHeight + static_cast<double>(c % rows) * (chipHeight + chipGap), chipWidth,
                           chipHeight);
            }
            height = nameHeight + static_cast<double>(rows) * (chipHeight + chipGap) - chipGap + boxPadding;
        }
        box.natural = QSizeF(inSteps(width) + 2 * boxPadding, height);
        if (const auto& place = scenario.services[i].map) {
            box.pinned = true;
            box.place = QPointF(std::clamp(place->x, -farthestPlace, farthestPlace),
                                std::clamp(place->y, -farthestPlace, farthestPlace));
        }
        boxes.push_back(std::move(box));
    }

    std::vector<bool> own(boxes.size()); // a place of its own, which nothing takes from it
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        own[i] = boxes[i].pinned;
    }
    keepPlaces();
    std::vector<MapNode> nodes;
    for (const MapBox& box : boxes) {
        nodes.push_back({box.natural, box.pinned ? std::optional(box.place) : std::nullopt});
    }
    // By everything that is in the log: dragging the disaster must not move the map.
    std::vector<MapEdge> ties;
    CouplingTable between(boxes.size());
    const CouplingTable ofAggregates = aggregateCoupling(nextWorld, log.lastInstant().value_or(Instant()));
    for (std::size_t b = 1; b < ofAggregates.size(); ++b) {
        for (std::size_t a = 0; a < b; ++a) {
            const std::size_t owner = log.owner(AggregateId(a)).at();
            const std::size_t other = log.owner(AggregateId(b)).at();
            if (owner != other) {
                between(owner, other).interactions += ofAggregates(a, b).interactions;
                between(owner, other).references += ofAggregates(a, b).references;
            }
        }
    }
    const BackupUnits& together = nextWorld.units();
    for (const auto& [a, b] : strongestTies(between).pairs) {
        ties.push_back({a, b, 1 + std::log2(1.0 + static_cast<double>(between(a, b).total())),
                        together.unit(ServiceId(a)) == together.unit(ServiceId(b))});
    }
    for (std::size_t u = 0; u < together.size(); ++u) {
        const std::vector<ServiceId>& members = together.members(UnitId(u));
        for (std::size_t b = 1; b < members.size(); ++b) {
            for (std::size_t a = 0; a < b; ++a) {
                ties.push_back({members[a].at(), members[b].at(), 1, true});
            }
        }
    }
    const std::vector<QPointF> places = layOutMap(nodes, ties);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        boxes[i].place = places[i];
        boxes[i].pinned = own[i];
    }

    units.clear();
    for (std::size_t u = 0; u < together.size(); ++u) {
        if (together.members(UnitId(u)).size() > 1) {
            units.push_back({together.members(UnitId(u)), {}});
        }
    }
}

/// Pins what stood somewhere before. What would lie under something that has a better claim (a place of its
/// own, then the larger box) moves a little aside where there is room; else it is laid out anew.
void ContextMapFigure::Layout::keepPlaces() {
    std::vector<std::size_t> bySize;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        bySize.push_back(i);
    }
    std::ranges::stable_sort(bySize, std::greater(), [this](std::size_t i) {
        return boxes[i].natural.width() * boxes[i].natural.height();
    });
    constexpr double gap = 12;
    constexpr double mostAside = 120;
    for (const std::size_t i : bySize) {
        MapBox& box = boxes[i];
        const auto found = before.find(box.id);
        if (box.pinned || found == before.end()) {
            continue;
        }
        const QPointF place(found->second.x, found->second.y);
        const auto isFree = [&](QPointF centre) {
            return std::ranges::none_of(boxes, [&](const MapBox& other) {
                const QSizeF apartAtLeast = (box.natural + other.natural) / 2 + QSizeF(gap, gap);
                const QPointF apart = other.place - centre;
                return other.pinned && std::abs(apart.x()) < apartAtLeast.width() &&
                       std::abs(apart.y()) < apartAtLeast.height();
            });
        };
        for (double aside = 0; aside <= mostAside && !box.pinned; aside += 10) {
            for (int turn = 0; turn < (aside > 0 ? 16 : 1) && !box.pinned; ++turn) {
                const double angle = turn * std::numbers::pi / 8;
                const QPointF centre = place + aside * QPointF(std::cos(angle), std::sin(angle));
                if (isFree(centre)) {
                    box.pinned = true;
                    box.place = centre;
                }
            }
        }
    }
}

/// What ties services together, up to the disaster.
void ContextMapFigure::Layout::couple() {
    const EventLog& log = world->log();
    coupledUntil = subject.tracker->cut().disaster;
    edges.clear();
    coupling = serviceCoupling(*subject.tracker);
    const StrongestTies ties = strongestTies(coupling);
    edgesLeftOut = ties.leftOut;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> places; // in `edges`
    for (const auto& [a, b] : ties.pairs) {
        MapEdgeLine edge;
        edge.a = ServiceId(a);
        edge.b = ServiceId(b);
        edge.coupling = coupling(a, b);
        places.emplace(std::pair(a, b), edges.size());
        edges.push_back(edge);
    }
    for (const AggregateReference& reference : aggregateReferences(*world, *coupledUntil)) {
        const ServiceId from = log.owner(reference.from);
        const ServiceId to = log.owner(reference.to);
        if (from != to) {
            const auto place = places.find({std::min(from, to).at(), std::max(from, to).at()});
            if (place != places.end()) {
                MapEdgeLine& edge = edges[place->second];
                (from == edge.a ? edge.aToB : edge.bToA) += reference.references;
            }
        }
    }
}

/// There are so many services that there could be more ties than are drawn: that has to be said even where
/// there is no caption.
bool ContextMapFigure::Layout::mayLeaveOut() const {
    return boxes.size() * (boxes.size() - std::min<std::size_t>(boxes.size(), 1)) / 2 > mostEdgesOfFew;
}

// Fit: from the map to the figure

void ContextMapFigure::Layout::fitBoxes() {
    std::string key;
    addToKey(key, look.size.width());
    addToKey(key, look.size.height());
    addToKey(key, s);
    addToKey(key, room.top());
    addToKey(key, room.bottom());
    for (const MapBox& box : boxes) {
        addToKey(key, subject.scenario->services[box.service.at()].id.toStdString());
    }
    if (boxes.empty()) {
        fit = {};
        return;
    }
    if (key == fitted && detail == MapDetail::Full) {
        // A service that was put elsewhere does not move the others while all can be seen.
        const auto [left, right] = extent(boxes, fit.x, fit.box, true);
        const auto [top, bottom] = extent(boxes, fit.y, fit.box, false);
        const QPointF shift =
            fit.figureCentre - QPointF(fit.mapCentre.x() * fit.x, fit.mapCentre.y() * fit.y);
        const QRectF all(QPointF(left, top) + shift, QPointF(right, bottom) + shift);
        if (room.adjusted(-1, -1, 1, 1).contains(all)) {
            for (MapBox& box : boxes) {
                placeBox(box);
            }
            nameBoxes();
            return;
        }
    }
    fitted = key;
    fitFull();
    const double letters = 14 * fit.box;
    // For projectors names alone, in large letters, say more than everything in small ones.
    if (letters < leastLetters * std::max(1.0, s) && (!fitNames() || 14 * fit.box < letters)) {
        if (letters < leastLetters) {
            fitPoints();
        } else {
            fitFull();
        }
    }
}

void ContextMapFigure::Layout::fitFull() {
    const double width = std::max(1.0, room.width());
    const double height = std::max(1.0, room.height());
    const auto length = [](std::pair<double, double> range) { return range.second - range.first; };
    detail = MapDetail::Full;
    fit.box = std::max(smallestBox, std::min({largestBox * s, width / length(extent(boxes, 1, 1, true)),
                                              height / length(extent(boxes, 1, 1, false))}));
    const auto stretched = [&](bool across, double available) {
        double low = fit.box;
        double high = fit.box * mostStretch;
        for (int i = 0; i < 24; ++i) {
            const double middle = (low + high) / 2;
            (length(extent(boxes, middle, fit.box, across)) <= available ? low : high) = middle;
        }
        return low;
    };
    fit.x = stretched(true, width);
    fit.y = stretched(false, height);
    const auto [left, right] = extent(boxes, fit.x, fit.box, true);
    const auto [top, bottom] = extent(boxes, fit.y, fit.box, false);
    fit.mapCentre = QPointF((left + right) / 2 / fit.x, (top + bottom) / 2 / fit.y);
    fit.figureCentre = room.center();

    const double least = leastLetters;
    nameFont = figureFont(std::max(least, 14 * fit.box), QFont::DemiBold);
    chipFont = figureFont(std::max(least, 12 * fit.box));
    countFont = figureFont(std::max(least, 11.4 * fit.box));
    numberFont = figureFont(std::max(least * std::min(1.0, s), 11.4 * std::min(fit.box, 1.1 * s)));
    for (MapBox& box : boxes) {
        box.shift = {};
        placeBox(box);
    }
    nameBoxes();
}

/// Boxes that hold their names and nothing else, in the largest letters that leave room for all of them:
/// where the map has them; else in rows.
bool ContextMapFigure::Layout::fitNames() {
    detail = MapDetail::Names;
    for (const bool inRows : {false, true}) {
        for (double letters = largestNames * std::max(1.0, s); letters >= leastNames; --letters) {
            nameFont = figureFont(letters, QFont::DemiBold);
            numberFont = figureFont(std::max(leastNames, letters - 1));
            fit.box = letters / 14;
            double area = 0;
            const double gap = letters * 0.45;
            for (MapBox& box : boxes) {
                box.small = QSizeF(textWidth(nameFont, box.name) + letters * 0.8, letters * 1.6);
                area += (box.small.width() + gap) * (box.small.height() + gap);
            }
            // Fuller nothing can be spread, or what is tied does not stand near any more.
            const double mostFilled = inRows ? 0.92 : 0.5;
            if (area > mostFilled * room.width() * room.height()) {
                continue;
            }
            scaleToRoom();
            if (inRows ? standInRows(gap) : spread(gap)) {
                nameBoxes();
                return true;
            }
        }
    }
    return false;
}

/// Points, as large as there is room for, and names beside some of them.
void ContextMapFigure::Layout::fitPoints() {
    detail = MapDetail::Points;
    nameFont = figureFont(std::max(leastNames, 9 * s));
    numberFont = nameFont;
    fit.box = 0.5;
    for (double size = 9 * s; size >= 1; size *= 0.8) {
        for (MapBox& box : boxes) {
            box.small = QSizeF(size, size);
        }
        scaleToRoom();
        if (spread(size * 0.5)) {
            break;
        }
        if (size * 0.8 < 1) {
            standInRows(0);
        }
    }
    namePoints();
}

/// Places of the map to the whole of the room, across and down each on its own.
void ContextMapFigure::Layout::scaleToRoom() {
    QSizeF widest(0, 0);
    QRectF places(boxes.front().place, QSizeF(0, 0));
    for (const MapBox& box : boxes) {
        widest = widest.expandedTo(box.small);
        places.setLeft(std::min(places.left(), box.place.x()));
        places.setRight(std::max(places.right(), box.place.x()));
        places.setTop(std::min(places.top(), box.place.y()));
        places.setBottom(std::max(places.bottom(), box.place.y()));
    }
    const auto factor = [](double available, double length) {
        return length > 1e-9 ? std::max(available, 1.0) / length : 1.0;
    };
    // A row of two does not stand at opposite ends of the page.
    constexpr double farthest = 1.25;
    fit.x = std::min(factor(room.width() - widest.width() - 1, places.width()), farthest);
    fit.y = std::min(factor(room.height() - widest.height() - 1, places.height()), farthest);
    fit.mapCentre = places.center();
    fit.figureCentre = room.center();
    for (MapBox& box : boxes) {
        box.shift = {};
        placeBox(box);
    }
}

/// Boxes that lie over one another, or out of the room, give way until none does; false: they do not find
/// room. Two that somebody put over one another stay there.
bool ContextMapFigure::Layout::spread(double gap) {
    constexpr int mostRounds = 240;
    const QRectF inside = room.adjusted(0.5, 0.5, -0.5, -0.5);
    std::vector<std::size_t> byLeft(boxes.size());
    std::iota(byLeft.begin(), byLeft.end(), std::size_t(0));
    double widest = 0;
    for (const MapBox& box : boxes) {
        widest = std::max(widest, box.rect.width());
    }
    const auto keepInside = [&](QRectF& rect) {
        rect.moveLeft(std::max(inside.left(), std::min(rect.left(), inside.right() - rect.width())));
        rect.moveTop(std::max(inside.top(), std::min(rect.top(), inside.bottom() - rect.height())));
    };
    for (MapBox& box : boxes) {
        keepInside(box.rect);
    }
    bool pushed = true;
    for (int round = 0; round < mostRounds && pushed; ++round) {
        pushed = false;
        std::ranges::stable_sort(byLeft, {}, [this](std::size_t i) { return boxes[i].rect.left(); });
        for (std::size_t i = 0; i < byLeft.size(); ++i) {
            for (std::size_t j = i + 1; j < byLeft.size(); ++j) {
                MapBox& a = boxes[byLeft[i]];
                MapBox& b = boxes[byLeft[j]];
                if (b.rect.left() > a.rect.left() + 2 * widest + gap) {
                    break;
                }
                const double x = gap + (a.rect.width() + b.rect.width()) / 2 -
                                 std::abs(a.rect.center().x() - b.rect.center().x());
                const double y = gap + (a.rect.height() + b.rect.height()) / 2 -
                                 std::abs(a.rect.center().y() - b.rect.center().y());
                if (x <= 0.01 || y <= 0.01 || (a.pinned && b.pinned && a.place == b.place)) {
                    continue;
                }
                pushed = true;
                // Across a page that is full there is seldom room, so down comes first.
                const bool across = x < y * 0.8;
                const double push = (across ? x : y) / 2 + 0.05;
                const QPointF way = a.rect.center() - b.rect.center();
                const double sign = (across ? way.x() : way.y()) < 0 ? -1 : 1;
                const QPointF by = across ? QPointF(push * sign, 0) : QPointF(0, push * sign);
                a.rect.translate(by);
                b.rect.translate(-by);
                keepInside(a.rect);
                keepInside(b.rect);
            }
        }
    }
    keepShifts();
    return !pushed;
}

/// The boxes stand where they were put, not where their places would be.
void ContextMapFigure::Layout::keepShifts() {
    for (MapBox& box : boxes) {
        box.shift = box.rect.center() - toFigure(box.place);
        placeBox(box);
    }
}

/// The last resort: as many columns as there is room for; each service in about the row and the column that
/// the map has it in. False: there is less than this gap between them.
bool ContextMapFigure::Layout::standInRows(double gap) {
    double widest = 1;
    for (const MapBox& box : boxes) {
        widest = std::max(widest, box.rect.width());
    }
    const double highest = std::max(1.0, boxes.front().rect.height());
    const auto count = boxes.size();
    // Columns and rows in proportion to what is left beside the boxes.
    std::size_t columns = 1;
    double best = -1e18;
    for (std::size_t c = 1; c <= count; ++c) {
        const auto rows = (count + c - 1) / c;
        const double x = room.width() / static_cast<double>(c) - widest;
        const double y = room.height() / static_cast<double>(rows) - highest;
        if (std::min(x, y) > best) {
            best = std::min(x, y);
            columns = c;
        }
    }
    const std::size_t rows = (count + columns - 1) / columns;
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [this](std::size_t i) { return boxes[i].place.y(); });
    for (std::size_t row = 0; row < rows; ++row) {
        const auto begin = order.begin() + static_cast<std::ptrdiff_t>(row * columns);
        const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(count, (row + 1) * columns));
        std::ranges::stable_sort(std::ranges::subrange(begin, end), {},
                                 [this](std::size_t i) { return boxes[i].place.x(); });
        for (auto at = begin; at != end; ++at) {
            const auto column = static_cast<double>(at - begin);
            boxes[*at].rect.moveCenter(QPointF(
                room.left() + (column + 0.5) * room.width() / static_cast<double>(columns),
                room.top() + (static_cast<double>(row) + 0.5) * room.height() / static_cast<double>(rows)));
        }
    }
    keepShifts();
    return best >= gap;
}

void ContextMapFigure::Layout::placeBox(MapBox& box) {
    QPointF centre = toFigure(box.place);
    if (held && held->first == box.service) {
        centre = toFigure({held->second.x, held->second.y});
    }
    centre += box.shift;
    const double k = fit.box;
    const QSizeF size = detail == MapDetail::Full ? box.natural * k : box.small;
    box.rect =
        QRectF(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height());
    const bool legible = detail == MapDetail::Full && 12 * k >= leastLetters - 1;
    for (MapChip& chip : box.chips) {
        chip.rect = QRectF(box.rect.topLeft() + chip.natural.topLeft() * k, chip.natural.size() * k);
        chip.legible = legible;
    }
    if (detail != MapDetail::Full) {
        box.nameRect = detail == MapDetail::Names ? box.rect : box.nameRect;
        return;
    }
    const bool alone = box.chips.empty() ? box.count.isEmpty() || !legible : !legible;
    const double side = std::min(boxPadding * k, 6.0 + boxPadding * k * 0.3) * 0.6;
    box.nameRect = QRectF(box.rect.left() + side, box.rect.top(), box.rect.width() - 2 * side,
                          alone ? box.rect.height() : nameHeight * k);
}

/// In letters that are a little smaller where that shows all of the names.
void ContextMapFigure::Layout::nameBoxes() {
    std::vector<QString> names;
    std::vector<double> widths;
    for (const MapBox& box : boxes) {
        names.push_back(box.name);
        widths.push_back(detail == MapDetail::Names ? 1e9 : box.nameRect.width());
    }
    const auto fits = [&] {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (textWidth(nameFont, names[i]) > widths[i]) {
                return false;
            }
        }
        return true;
    };
    const int usual = nameFont.pixelSize();
    for (int size = usual; !fits() && size >= std::max(leastNames, usual * 0.8); --size) {
        nameFont = figureFont(size, QFont::DemiBold);
    }
    const std::vector<QString> shown = tellingNames(names, widths, nameFont);
    namesLeftOut = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        boxes[i].shownName = shown[i];
        namesLeftOut += shown[i].isEmpty() && !names[i].isEmpty();
    }
}

/// Beside the points, those that are tied most first.
void ContextMapFigure::Layout::namePoints() {
    LabelPlacer placer(room.adjusted(-4, -4, 4, 4));
    std::vector<std::size_t> tied(boxes.size(), 0);
    for (const MapEdgeLine& edge : edges) {
        tied[edge.a.at()] += edge.coupling.total();
        tied[edge.b.at()] += edge.coupling.total();
    }
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) { return tied[i]; });
    for (const MapBox& box : boxes) {
        placer.block(box.rect.adjusted(-1, -1, 1, 1));
    }
    namesLeftOut = 0;
    const double height = nameFont.pixelSize() * 1.25;
    for (const std::size_t i : order) {
        MapBox& box = boxes[i];
        const double width = textWidth(nameFont, box.name) + 2;
        const QRectF& dot = box.rect;
        const double away = 2;
        const double middle = dot.center().y() - height / 2;
        const double centred = dot.center().x() - width / 2;
        const std::array<QRectF, 4> candidates{QRectF(dot.right() + away, middle, width, height),
                                               QRectF(dot.left() - away - width, middle, width, height),
                                               QRectF(centred, dot.top() - away - height, width, height),
                                               QRectF(centred, dot.bottom() + away, width, height)};
        const auto found = placer.place(candidates, true);
        box.shownName = found ? box.name : QString();
        box.nameRect = found ? *found : box.rect;
        namesLeftOut += !found && !box.name.isEmpty();
    }
}

// Route: edges around boxes

void ContextMapFigure::Layout::route() {
    struct Way {
        QPointF from;
        QPointF bend;
        QPointF to;
        QPointF at(double t) const {
            return from * ((1 - t) * (1 - t)) + bend * (2 * t * (1 - t)) + to * (t * t);
        }
        QPointF control(double first, double second) const { // blossom
            return from * ((1 - first) * (1 - second)) +
                   bend * (first * (1 - second) + second * (1 - first)) + to * (first * second);
        }
    };
    constexpr std::array<double, 7> bows{0, 0.16, -0.16, 0.32, -0.32, 0.5, -0.5};
    constexpr int samples = 24;

    // The boxes by cells of the room, so that a point asks its neighbours only.
    constexpr double cell = 40;
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::ceil(room.width() / cell)));
    const auto rows = static_cast<std::size_t>(std::max(1.0, std::ceil(room.height() / cell)));
    const auto indexOf = [](double at, std::size_t count) {
        return static_cast<std::size_t>(std::clamp(at / cell, 0.0, static_cast<double>(count - 1)));
    };
    std::vector<std::vector<std::size_t>> cells(columns * rows);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const QRectF wide = boxes[i].rect.adjusted(-5, -5, 5, 5).translated(-room.topLeft());
        for (std::size_t x = indexOf(wide.left(), columns); x <= indexOf(wide.right(), columns); ++x) {
            for (std::size_t y = indexOf(wide.top(), rows); y <= indexOf(wide.bottom(), rows); ++y) {
                cells[y * columns + x].push_back(i);
            }
        }
    }
    const auto isHidden = [&](QPointF point, const MapEdgeLine& edge) {
        const QPointF at = point - room.topLeft();
        const auto& near = cells[indexOf(at.y(), rows) * columns + indexOf(at.x(), columns)];
        return std::ranges::any_of(near, [&](std::size_t i) {
            const MapBox& other = boxes[i];
            return other.service != edge.a && other.service != edge.b &&
                   other.rect.adjusted(-5, -5, 5, 5).contains(point);
        });
    };
    for (MapEdgeLine& edge : edges) {
        const QRectF a = box(edge.a)->rect;
        const QRectF b = box(edge.b)->rect;
        const QPointF across(-(b.center() - a.center()).y(), (b.center() - a.center()).x());
        const auto wayWith = [&](double bow) {
            return Way{a.center(), (a.center() + b.center()) / 2 + across * bow, b.center()};
        };
        int fewest = samples * samples + 1;
        Way best = wayWith(0);
        edge.straight = true;
        for (const double bow : bows) {
            const Way way = wayWith(bow);
            int hidden = 0;
            for (int i = 1; i < samples; ++i) {
                const QPointF point = way.at(static_cast<double>(i) / samples);
                // Better behind a box than over what stands around the map.
                hidden += !room.contains(point) ? samples : static_cast<int>(isHidden(point, edge));
            }
            if (hidden < fewest) {
                fewest = hidden;
                best = way;
                edge.straight = bow == 0;
            }
            if (hidden == 0) {
                break;
            }
        }
        // From rim to rim.
        double from = 0;
        double to = 1;
        for (double step = 0.5; step > 0.0005; step /= 2) {
            from += a.contains(best.at(from + step)) ? step : 0;
            to -= b.contains(best.at(to - step)) ? step : 0;
        }
        if (from >= to) {
            from = to = (from + to) / 2; // one box lies over the other
        }
        const QPointF start = best.at(from);
        const QPointF end = best.at(to);
        const QPointF bend = best.control(from, to);
        edge.curve = {start, start + (bend - start) * (2.0 / 3), end + (bend - end) * (2.0 / 3), end};
        edge.width = std::max(1.0, mapEdgeWidth(edge.coupling.total()) * std::pow(fit.box, 0.7));
    }
    encloseUnits();
}

/// A rim around the members and a bridge to the nearest one that is already inside.
void ContextMapFigure::Layout::encloseUnits() {
    const double k = std::clamp(fit.box, 0.4, 1.4);
    for (MapUnit& unit : units) {
        QPainterPath all;
        std::vector<ServiceId> inside;
        std::vector<ServiceId> outside = unit.members;
        while (!outside.empty()) {
            std::size_t next = 0;
            ServiceId neighbour;
            double nearest = 1e18;
            for (std::size_t i = 0; i < outside.size() && !inside.empty(); ++i) {
                for (const ServiceId member : inside) {
                    const double away =
                        QLineF(box(outside[i])->rect.center(), box(member)->rect.center()).length();
                    if (away < nearest) {
                        nearest = away;
                        next = i;
                        neighbour = member;
                    }
                }
            }
            const QRectF rect = box(outside[next])->rect;
            QPainterPath piece;
            const double rim = unitRim * k;
            piece.addRoundedRect(rect.adjusted(-rim, -rim, rim, rim), rim + 4 * k, rim + 4 * k);
            if (neighbour.isValid()) {
                QPainterPath line(rect.center());
                line.lineTo(box(neighbour)->rect.center());
                QPainterPathStroker bridge;
                bridge.setWidth(2 * unitBridge * k);
                bridge.setCapStyle(Qt::FlatCap);
                piece = piece.united(bridge.createStroke(line));
            }
            all = inside.empty() ? piece : all.united(piece);
            inside.push_back(outside[next]);
            outside.erase(outside.begin() + static_cast<std::ptrdiff_t>(next));
        }
        unit.outline = all.simplified();
    }
}

// Count: what is wrong at the cut

void ContextMapFigure::Layout::count() {
    const CutTracker& tracker = *subject.tracker;
    const EventLog& log = tracker.world().log();
    for (MapBox& box : boxes) {
        box.wrong = {};
        box.wrong[static_cast<std::size_t>(AnomalyKind::MissingEvent)] =
            tracker.eventsWith(AnomalyKind::MissingEvent).count(tracker.happened(box.service));
    }
    const auto wrongIn = [this](ServiceId service, AnomalyKind kind) -> std::size_t& {
        return boxes[service.at()].wrong[static_cast<std::size_t>(kind)];
    };
    for (const EntityId orphan : tracker.orphans()) {
        ++wrongIn(log.service(orphan), AnomalyKind::Orphan);
    }
    if (tracker.counts().missingState > 0) {
        for (const MissingState& missing : tracker.missingState()) {
            ++wrongIn(log.service(missing.entity), AnomalyKind::MissingState);
        }
    }
    countWrong(coupling, tracker);
    for (MapEdgeLine& edge : edges) {
        edge.coupling = coupling(edge.a.at(), edge.b.at());
    }
    placeLabels();
    placeLegend();
    placeWords();
}

void ContextMapFigure::Layout::placeLabels() {
    const auto counted = [this](std::size_t number) {
        return number > 0 ? look.locale.toString(static_cast<qulonglong>(number)) : QString();
    };
    LabelPlacer placer(room.adjusted(-8, -8, 8, 8));

    const double u = std::clamp(fit.box, 0.72, 1.2 * s);
    const double height = 17 * u;
    for (MapBox& box : boxes) {
        placer.block(box.rect.adjusted(-2, -2, 2, 2));
        box.badges.clear();
        double total = 0;
        for (const AnomalyKind kind :
             {AnomalyKind::Orphan, AnomalyKind::MissingEvent, AnomalyKind::MissingState}) {
            if (const std::size_t wrong = box.wrong[static_cast<std::size_t>(kind)]; wrong > 0) {
                MapBadge badge{kind, wrong, counted(wrong), {}};
                badge.rect.setWidth(15 * u + textWidth(numberFont, badge.text) + 5 * u);
                total += badge.rect.width() + 3 * u;
                box.badges.push_back(std::move(badge));
            }
        }
        box.strips.clear();
        if (detail != MapDetail::Full) {
            continue; // once all boxes are known
        }
        const bool withNumbers = total <= box.rect.width() + 16 * u;
        double right = box.rect.right() + 6 * u;
        for (auto badge = box.badges.rbegin(); badge != box.badges.rend(); ++badge) {
            if (!withNumbers) {
                badge->text.clear();
                badge->rect.setWidth(15 * u);
            }
            const double width = badge->rect.width();
            // Above the box, but not over the title.
            const double top = std::max(box.rect.top() - height * 0.62, frame.room.top() - 2.5 * s);
            badge->rect = QRectF(right - width, top, width, height);
            right -= width + 3 * u;
            placer.block(badge->rect);
        }
    }
    if (detail == MapDetail::Points) {
        for (const MapBox& box : boxes) {
            if (!box.shownName.isEmpty()) {
                placer.block(box.nameRect);
            }
        }
    }
    for (MapBox& box : boxes) {
        if (detail == MapDetail::Full) {
            break;
        }
        // Where boxes stand close, a badge keeps off what stands beside its own; what finds no room is a
        // strip.
        std::vector<MapBadge> placed;
        for (MapBadge& badge : box.badges) {
            const double width = badge.rect.width();
            const QRectF& rect = box.rect;
            const std::array<QRectF, 4> candidates{
                QRectF(rect.right() + 2 * u, rect.center().y() - height / 2, width, height),
                QRectF(rect.left() - 2 * u - width, rect.center().y() - height / 2, width, height),
                QRectF(rect.center().x() - width / 2, rect.top() - height - 2 * u, width, height),
                QRectF(rect.center().x() - width / 2, rect.bottom() + 2 * u, width, height)};
            if (const auto found = placer.place(candidates, true)) {
                badge.rect = *found;
                placed.push_back(std::move(badge));
            } else {
                box.strips.push_back(badge.kind);
            }
        }
        box.badges = std::move(placed);
    }

    std::vector<MapEdgeLine*> byWeight;
    for (MapEdgeLine& edge : edges) {
        edge.numbers = {counted(edge.coupling.total()), counted(edge.coupling.brokenLinks),
                        counted(edge.coupling.tornInteractions)};
        byWeight.push_back(&edge);
    }
    const auto wrong = [](const MapEdgeLine* edge) {
        return edge->coupling.brokenLinks + edge->coupling.tornInteractions;
    };
    std::ranges::stable_sort(byWeight, [&](const MapEdgeLine* a, const MapEdgeLine* b) {
        return std::pair(wrong(a), a->coupling.total()) > std::pair(wrong(b), b->coupling.total());
    });
    for (std::size_t i = 0; i < byWeight.size(); ++i) {
        MapEdgeLine* edge = byWeight[i];
        edge->label = QRectF();
        edge->labelAt = 0.5;
        if (i >= mostNumbers && wrong(edge) == 0) {
            continue;
        }
        double width = textWidth(numberFont, edge->numbers[0]) + 10 * u;
        for (const QString* number : {&edge->numbers[1], &edge->numbers[2]}) {
            if (!number->isEmpty()) {
                width += 18 * u + textWidth(numberFont, *number);
            }
        }
        const double length = QLineF(edge->curve.start, edge->curve.end).length();
        if (length < height) {
            continue;
        }
        constexpr std::array<double, 15> shares{0.5,  0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34,
                                                0.66, 0.3,  0.7,  0.26, 0.74, 0.22, 0.78};
        struct Place {
            double share;
            double away; ///< from other numbers
        };
        std::vector<QRectF> candidates;
        std::vector<Place> places;
        const auto propose = [&](QPointF middle, double share, double away) {
            candidates.emplace_back(middle.x() - width / 2 - away, middle.y() - height / 2 - away,
                                    width + 2 * away, height + 2 * away);
            places.push_back({share, away});
        };
        const QPointF along = (edge->curve.end - edge->curve.start) / length;
        const double covered = std::min(width / std::max(0.01, std::abs(along.x())),
                                        height / std::max(0.01, std::abs(along.y())));
        if (edge->coupling.brokenLinks > 0 && length < covered + leastSeen * u) {
            const QPointF across(-along.y(), along.x());
            const double reach =
                (std::abs(across.x()) * width + std::abs(across.y()) * height + edge->width) / 2 + 6 * u;
            for (const double side : {-1.0, 1.0}) {
                propose(edge->curve.at(0.5) + across * (side * reach), 0.5, 0);
            }
        }
        for (const double away : {5 * u, 2 * u, 0.0}) {
            for (const double share : shares) {
                propose(edge->curve.at(share), share, away);
            }
        }
        // A number that stands on another edge would be taken for that one's: such places come last, and
        // one
        // that only counts what is whole rather stays away.
        const auto isApart = [&](const QRectF& candidate, double apart) {
            const QRectF box = candidate.adjusted(-apart, -apart, apart, apart);
            return std::ranges::none_of(
                edges, [&](const MapEdgeLine& other) { return &other != edge && crosses(other.curve, box); });
        };
        std::optional<QRectF> found;
        for (const double apart : {3 * u, 0.0}) {
            std::vector<QRectF> apartOnes;
            for (const QRectF& candidate : candidates) {
                if (isApart(candidate, apart)) {
                    apartOnes.push_back(candidate);
                }
            }
            if (!found) {
                found = placer.place(apartOnes, true);
            }
        }
        if (!found && (wrong(edge) > 0 || edges.size() <= fewEdges)) {
            found = placer.place(candidates, true);
        }
        if (found) {
            const Place& place = places[static_cast<std::size_t>(
                std::find(candidates.begin(), candidates.end(), *found) - candidates.begin())];
            edge->label = found->adjusted(place.away, place.away, -place.away, -place.away);
            edge->labelAt = place.share;
        }
    }
}

} // namespace bacscope
