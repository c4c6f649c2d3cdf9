// The geometry of a laid-out context map: data that painting, hit-testing and the legend all read. Private to
// figures/.
//
// Arranged in four steps, each of which keeps what the one before found: *arrange* (boxes and their places on
// the map; per decomposition), *fit* (from the map to the figure), *route* (edges around boxes) and *count*
// (what is wrong at the cut, and where the numbers find room).
#pragma once

#include "figures/ContextMapFigure.h"
#include "figures/Curves.h"
#include "figures/FigureFrame.h"
#include "figures/FigureText.h"
#include "figures/Glyphs.h"
#include "tradeoff/Coupling.h"

#include <QPainterPath>

#include <array>
#include <cstdint>
#include <functional>
#include <string>

namespace bacscope {

/// What the map's legend can explain, in the order in which it does; the anomalies come first where room is
/// short.
enum class MapLegendItem {
    Broken,
    Torn,
    Orphan,
    MissingEvent,
    MissingState,
    Coupling,
    OneWay,
    Lockstep,
    Aggregate
};
inline constexpr std::size_t mapLegendItemCount = static_cast<std::size_t>(MapLegendItem::Aggregate) + 1;

struct MapLegendEntry {
    MapLegendItem item;
    QRectF symbol;
    QPointF text;
    QString words;
};

/// An aggregate inside its service.
struct MapChip {
    AggregateId aggregate;
    QString name;
    QString count;  ///< of entities
    QRectF natural; ///< relative to the box's corner, at factor 1
    QRectF rect;
    bool legible = false;
};

/// What is wrong with what one service restored, or lost.
struct MapBadge {
    AnomalyKind kind;
    std::size_t count = 0;
    QString text; ///< empty where there is no room for a number
    QRectF rect;
};

struct MapBox {
    ServiceId service;
    QString id;
    QString name;
    QString count;  ///< of entities, where it owns only the aggregate of its own name
    QSizeF natural; ///< at factor 1
    QPointF place;  ///< its centre on the map
    bool pinned = false;
    LanePaint paint;
    std::vector<MapChip> chips;
    std::array<std::size_t, anomalyKindCount> wrong{}; ///< at the cut
    // Fitted
    QRectF rect;
    QPointF shift;     ///< pixels, from where its place would be: nothing may lie over anything
    QSizeF small;      ///< pixels, where there is no room for more than names, or points
    QRectF nameRect;   ///< a point has its name beside it
    QString shownName; ///< as much of it as tells it from the others; empty: there is no room for that
    std::vector<MapBadge> badges;
    std::vector<AnomalyKind> strips; ///< what is wrong where a badge found no room
};

struct MapEdgeLine {
    ServiceId a; ///< the lower id
    ServiceId b;
    Coupling coupling;
    std::size_t aToB = 0; ///< references
    std::size_t bToA = 0;
    double width = 1;
    bool straight = true;
    Curve curve; ///< from the rim of a's box to that of b's
    /// Where the numbers stand, and where a torn one is cut open: a share of the curve. Where the numbers
    /// would cover a short one, they stand beside it.
    double labelAt = 0.5;
    QRectF label;                   ///< empty: there is no room for it
    std::array<QString, 3> numbers; ///< coupling, broken links, torn interactions; empty: none

    bool points(bool towardsB) const { return towardsB ? aToB > 0 && bToA == 0 : bToA > 0 && aToB == 0; }
};

/// Services that are backed up together.
struct MapUnit {
    std::vector<ServiceId> members;
    QPainterPath outline;
};

/// How much of the services there is room for.
enum class MapDetail {
    Full,  ///< boxes with their aggregates or counts
    Names, ///< boxes as large as their names
    Points ///< and names beside those that find room
};

/// From the map to the figure. Boxes and letters change by `box`; distances may be stretched more.
struct MapFit {
    QPointF mapCentre;
    QPointF figureCentre;
    double box = 1;
    double x = 1;
    double y = 1;
};

struct ContextMapFigure::Layout {
    ContextMapSubject subject;
    FigureLook look;
    ContextMapEmphasis emphasis;
    std::optional<std::pair<ServiceId, MapPosition>> held;
    std::map<QString, MapPosition> before; ///< ContextMapFigure::setPlaces()
    double s = 1;
    FigureFonts fonts;

    std::vector<MapBox> boxes;
    std::vector<MapEdgeLine> edges; ///< by a, then b
    std::size_t edgesLeftOut = 0;   ///< weaker ties than all that are drawn
    std::size_t namesLeftOut = 0;
    std::vector<MapUnit> units;
    MapFit fit;
    MapDetail detail = MapDetail::Full;
    QRectF room; ///< for the map
    QFont nameFont, chipFont, countFont, numberFont;

    QString titleText;
    FigureFrame frame;
    std::vector<MapLegendEntry> legend;

    // What the steps were taken for
    std::shared_ptr<const World> world;
    std::optional<Instant> coupledUntil;
    CouplingTable coupling;
    std::string arranged;
    std::string fitted;

    bool hasSubject() const { return subject.scenario && subject.tracker; }
    void arrange();
    void keepPlaces();
    void couple();
    void takeRoom();
    void fitBoxes();
    void fitFull();
    bool fitNames();
    void fitPoints();
    void scaleToRoom();
    bool spread(double gap);
    bool standInRows(double gap);
    void keepShifts();
    void nameBoxes();
    void namePoints();
    void placeBox(MapBox& box);
    void route();
    void encloseUnits();
    void count();
    void placeLabels();
    double legendWidth(MapLegendItem item) const;
    void placeLegend();
    QStringList captions() const; ///< the most telling one first
    void placeWords();
    QStringList leftOutWords() const;
    bool mayLeaveOut() const;

    const MapBox* box(ServiceId service) const;
    const MapEdgeLine* edge(const MapHit& hit) const;
    QPointF toFigure(QPointF place) const;
    bool itemIsShown(MapLegendItem item) const;

    void paintUnits(QPainter& painter) const;
    void paintEdge(QPainter& painter, const MapEdgeLine& edge) const;
    void paintNumbers(QPainter& painter, const MapEdgeLine& edge) const;
    void paintBox(QPainter& painter, const MapBox& box) const;
    void paintStrips(QPainter& painter, const MapBox& box) const;
    void paintPointName(QPainter& painter, const MapBox& box) const;
    void paintBadges(QPainter& painter, const MapBox& box) const;
    void paintChip(QPainter& painter, const MapChip& chip, const LanePaint& paint) const;
    void paintRings(QPainter& painter) const;
    void paintEmphasis(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintLegendSymbol(QPainter& painter, MapLegendItem item, const QRectF& rect) const;
};

/// The width of an edge that stands for so much coupling, at factor 1: by its logarithm, so that one can be
/// seen beside a thousand, and the same in every map.
double mapEdgeWidth(std::size_t coupling);
/// A line that is cut open: `along` is a unit vector.
void drawTornEnds(QPainter& painter, QPointF centre, QPointF along, double gap, double reach,
                  const Theme& theme, double scale);

} // namespace bacscope
