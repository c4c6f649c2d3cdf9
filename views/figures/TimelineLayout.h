// The geometry of a laid-out timeline: data that painting, hit-testing and the legend all read. Private to
// figures/.
//
// Arranged in two steps. What depends on scenario, settings and span only (lanes, axis, places of events,
// density columns, bundles) is kept while a marker moves; what depends on the cut is computed anew for every
// frame, at a cost of the pixels. Where a lane has more events in view than its pixels can carry, it is
// *dense*: columns of a few pixels with exact counts, found by binary search, instead of events.
#pragma once

#include "figures/Curves.h"
#include "figures/FigureText.h"
#include "figures/Glyphs.h"
#include "figures/TimelineFigure.h"

#include <QImage>
#include <QLineF>
#include <QRectF>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace bacscope {

/// What a legend can explain, in the order in which it does; the anomalies come first where room is short.
enum class LegendItem {
    Broken,
    Orphan,
    MissingEvent,
    MissingState,
    LostReference,
    TornInteraction,
    Created,
    Updated,
    Deleted,
    Lost,
    Given,
    Density,
    Bundle,
    Reference,
    Interaction,
    Marker,
    Copying,
    ScheduledBackup,
    UnfinishedBackup,
    Locked,
    InFlight,
    Delayed,
    Denied,
    Unit,
    AfterBackup,
    NeverBackedUp,
    Disaster,
    RecoveryLine,
    More ///< in the window, last: that there is no room for some of those above
};
inline constexpr std::size_t anomalyLegendItems = 4; ///< the first ones: left out last
/// Heights of a lane, at scale 1, that has a second or a third line in its header.
inline constexpr double roomForSecond = 34;
inline constexpr double roomForThird = 50;
inline constexpr std::size_t legendItemCount = static_cast<std::size_t>(LegendItem::More);

struct LegendEntry {
    LegendItem item;
    QRectF symbol;
    QPointF text;
    QString words;
    QRectF bounds; ///< of symbol and words
};

struct DensityColumns {
    double left = 0;
    double width = 2;           ///< of a column, in pixels
    std::vector<EventId> edges; ///< column i holds the events [edges[i], edges[i + 1])
    std::size_t highest = 0;    ///< the largest count

    std::size_t size() const { return edges.empty() ? 0 : edges.size() - 1; }
    EventRange column(std::size_t i) const { return {edges[i], edges[i + 1]}; }
};

/// An entity that exists before the logs begin; or, where there are many, all of a lane's in one place.
struct GivenSpot {
    QPointF centre;
    EntityId entity; ///< of several: the first
    std::size_t count = 1;
    bool orphan = false;
};

/// Heights of what stands above and below the lanes, at scale 1.
struct HeightsBesideLanes {
    double top;
    double titleLine; ///< the first one; further ones are a little less
    double nextTitleLine;
    double axis;
    double words; ///< of the recovery line and the lock
    double noBackup;
    double note; ///< that lanes are left out
    double legendRow;
    double legendGap;
    double caption;
    double nextCaptionLine;
    double bottom;
};

struct LaneGeometry {
    ServiceId service;
    QRectF header;
    QRectF band; ///< from the header to the right end of the plot
    double lineY = 0;
    LanePaint paint;
    QString name;     ///< as it is shown
    QStringList rows; ///< as it fits
    EventRange inView;
    bool dense = false;
    bool crowded = false;       ///< some events find no place of their own
    std::vector<QPointF> spots; ///< by position in inView; empty where dense
    DensityColumns columns;     ///< where dense
    std::vector<GivenSpot> given;

    // By the cut
    EventId restoredEnd;
    EventId happenedEnd;
    double lostFrom = 0; ///< hatched from here …
    double lostTo = 0;   ///< … to the disaster
    QString countText;
    QString shortCountText;
};

/// A link of an event in view, with what it leads to.
struct LinkInView {
    EventId event;
    ReferenceId reference;
    std::size_t lane = 0;
};

/// References between two lanes, in either direction, that are too many to be drawn one by one. Each leads
/// from a column of time in one lane to a column in the other; where both ends are closer together than a
/// column is wide, to the same. Every reference of dense lanes belongs to exactly one bundle.
struct Bundle {
    std::uint32_t upper = 0; ///< lanes
    std::uint32_t lower = 0;
    int upperColumn = 0;
    int lowerColumn = 0;
    Curve curve;
    double width = 1; ///< by a sample of the references
};

/// The columns in which bundles begin and end: anchored in time, so that they move along when it is panned.
struct BundleColumns {
    double origin = 0; ///< left edge of column 0
    double width = 1;

    int at(double x) const;
    /// The columns of a reference that leads from x `a` to x `b`.
    std::pair<int, int> of(double a, double b) const;
};

struct EventGlyph {
    EventId event;
    QPointF centre;
    double radius = 0;
    EventKind kind = EventKind::Create;
    EventLook look = EventLook::Restored;
    std::uint32_t lane = 0;
    bool orphan = false;
    bool missing = false;
    bool broken = false;
    bool counterpart = false; ///< of missing state
    bool inFlight = false;    ///< the lock lets its work end

    bool wrong() const { return orphan || missing || broken || counterpart; }
};

struct LabelBox {
    QRectF rect;
    QPointF position; ///< of the text's base line
    QString text;
    QColor color;
    QColor background;
    EventId event;
};

/// A label as it is drawn.
struct MeasuredLabel {
    QString text;
    double width = 0;
};

enum class ArrowKind {
    Held,         ///< restored and held
    Past,         ///< restored, and dropped again since
    Lost,         ///< its event was not restored
    LostOfOrphan, ///< and it was the reason for an orphan
    Broken
};

struct Arrow {
    ArrowKind kind = ArrowKind::Held;
    ReferenceId reference;
    EventId event;
    EntityId target;
    Curve curve;
    bool leavesView = false; ///< its target lies beyond the end of the lane
    bool toGiven = false;
    QPointF targetCentre;
    std::uint32_t targetLane = 0;
};

/// The end of a broken reference that finds no glyph to point at.
struct AbsentTarget {
    QPointF centre;
    std::uint32_t lane = 0;
};

struct InteractionLine {
    InteractionId interaction;
    EventId event;
    QLineF line;
    bool torn = false;
    bool inFlight = false;
};

struct LooseStub {
    QPointF centre;
    double radius = 0;
    QPointF direction;
};

struct StateTie {
    QPointF present;
    double presentRadius = 0;
    QPointF absent;
    std::uint32_t absentLane = 0;
    bool drawOutline = true;
    EventId event;          ///< creation of the counterpart
    EntityId entity;        ///< the absent one
    EventId absentCreation; ///< invalid: given
};

struct AnomalyTick {
    AnomalyKind kind = AnomalyKind::BrokenLink;
    QPointF centre;
    ServiceId service;
    EventId event; ///< the first
    std::size_t count = 0;
};

struct MarkerGlyph {
    ServiceId service;
    std::size_t lane = 0;
    double x = 0;
    bool inView = true;
    bool survivor = false;
    QRectF grip;
    QRectF flag;      ///< empty: none, or only while it stands out
    QRectF quietFlag; ///< where it appears while hovered, focused or dragged
    QString instant;  ///< as short as it is exact enough
    QString text;
    bool seenThrough = false;             ///< an event or something wrong lies under the grip
    QRectF takes;                         ///< the bar of the copy's duration; empty: none
    std::optional<std::size_t> scheduled; ///< which one of its schedule it is
};

/// One of a schedule's backups, where they can be told apart. The one that the marker stands on has none.
struct BackupTickGlyph {
    ServiceId service;
    std::uint32_t lane = 0;
    std::size_t index = 0; ///< in the schedule
    double x = 0;
    double length = 0; ///< down from the upper edge of the lane
    QRectF bar;        ///< the copy's duration; empty: none
    bool finished = false;
    bool beyond = false; ///< after the disaster

    QPointF top(const LaneGeometry& on) const { return {x, on.band.top()}; }
    QPointF foot(const LaneGeometry& on) const { return {x, on.band.top() + length}; }
};

/// Where they cannot: one strip for all of them.
struct BackupStrip {
    ServiceId service;
    BackupSchedule schedule;
    QRectF finished;
    QRectF unfinished; ///< up to the disaster; empty: none
};

/// Works that the lock blocks, in one lane: where they would have begun, and the row in which they queue.
struct LockArrival {
    std::uint32_t lane = 0;
    double x = 0;
    double y = 0;
    std::size_t count = 1; ///< too close to one another to be told apart
    bool leads = false;    ///< the first of its row: from here a line leads to the end of the lock
};

struct LockGeometry {
    double startX = 0; ///< these may lie out of view
    double copyX = 0;
    double endX = 0;
    QRectF drain; ///< as it can be seen; empty: nothing drains, or not here
    QRectF copy;
    bool startInView = false;
    bool endInView = false;
    QRectF sign; ///< the padlock on its plate
    struct Word {
        QString text; ///< empty: no room
        QPointF at;
    };
    Word drainWord;
    Word copyWord;
    std::vector<LockArrival> arrivals;
    std::vector<std::pair<std::uint32_t, double>> inFlight; ///< lane and x, where the lane is dense
};

struct AmnesiaBracket {
    ServiceId service;
    double left = 0;
    double right = 0;
    double y = 0;
    QString text; ///< as it fits; empty: no room
    QPointF textAt;
    QRectF textRect;
};

struct UnitBracket {
    ServiceId first; ///< of the lanes that it joins, the uppermost
    double x = 0;
    double top = 0;
    double bottom = 0;
    std::vector<double> members;
};

struct RecoveryStep {
    std::vector<QPointF> line; ///< two points a lane
    bool final = false;
};

struct RollbackArrow {
    QLineF line;
    QString round;
};

struct TimelineFigure::Layout {
    // Given
    TimelineSubject subject;
    TimelineSettings settings;
    TimelineEmphasis emphasis;
    bool arranged = false;             ///< the lasting part is up to date
    std::uint64_t groundSignature = 0; ///< the same as long as lanes, grid, strips and bundles look the same

    void layOut();
    void paint(QPainter& painter) const;
    Hit hitTest(QPointF position, double tolerance) const;
    QRectF rectOf(const Hit& hit) const;
    QRectF rectOfBackupTick(const Hit& hit) const;
    Hit backupTickAt(QPointF position, double tolerance) const;
    QPointF anchor(EventId event) const;
    std::array<bool, legendItemCount> shownItems() const;
    double leastHeight() const;
    double heightForAllLanes() const;
    std::size_t countOf(const Bundle& bundle) const; ///< exact, at the cost of its columns' events
    const LaneGeometry* laneOf(ServiceId service) const;

    // What lasts
    double s = 1; ///< scale
    double g = 1; ///< scale of signs: smaller in narrow or crowded lanes
    FigureFonts fonts;
    std::vector<LaneGeometry> lanes;
    std::vector<std::uint32_t> laneByService; ///< noLane: hidden
    TimeScale scale;
    TimeSpan span;
    QRectF plot;
    QRectF header;
    QRectF axis;
    double flagZone = 0;
    double gripHeight = 0;
    double nothingX = 0; ///< where markers stand that restore nothing
    QString titleText;   ///< the whole of it
    QStringList titleRows;
    QFont titleFont;
    QPointF titleAt; ///< of the first row
    std::vector<AxisTick> ticks;
    QString axisName;
    std::vector<UnitBracket> units;
    std::vector<LinkInView> links;
    std::vector<Bundle> bundles;
    BundleColumns bundleColumns;
    double legendTop = 0;
    std::size_t legendRows = 0;
    double captionY = 0; ///< of the first row
    std::size_t captionRowCount = 1;
    std::size_t mostTitleRows = 3;
    QFont nameFont;                 ///< of the lanes
    std::vector<ServiceId> leftOut; ///< no room for their lanes
    QString leftOutText;
    QPointF leftOutAt;
    bool linksAreBundled = false;
    bool labelsFit = true;
    /// 1: what is in order stands as strongly as there is room for it; less: it steps back, since there is a
    /// lot of it.
    double calm = 1;

    // By the cut
    std::vector<EventGlyph> glyphs;
    std::vector<std::size_t> firstGlyph; ///< by lane
    std::vector<Arrow> arrows;
    std::vector<AbsentTarget> absentTargets;
    std::vector<InteractionLine> interactions;
    std::vector<LooseStub> stubs;
    std::vector<StateTie> ties;
    std::vector<AnomalyTick> anomalyTicks;
    std::vector<LabelBox> labels;
    std::vector<MarkerGlyph> markers;
    std::vector<BackupTickGlyph> backupTicks;
    std::vector<BackupStrip> backupStrips;
    std::optional<LockGeometry> lock;
    QString noBackupWord; ///< empty: there are backups
    QFont noBackupFont;
    QPointF noBackupAt;
    std::vector<AmnesiaBracket> brackets;
    std::vector<RecoveryStep> recovery;
    std::vector<RollbackArrow> rollbacks;
    QString recoveryName;
    QRectF recoveryNameRect;
    double disasterX = 0;
    bool disasterInView = false;
    QRectF disasterSign; ///< bolt and word
    QString disasterWord;
    QPointF disasterWordAt;
    std::vector<LegendEntry> legend;
    std::vector<LegendItem> legendLeftOut; ///< no room for them
    QString caption;                       ///< the whole of it
    QStringList captionRows;

    // Painting
    mutable SpriteCache sprites;
    mutable SpriteCache labelSprites; ///< their size does not change with that of the signs
    mutable QImage restoredBackdrop;
    mutable QImage lostBackdrop;
    mutable std::uint64_t backdropGround = 0; ///< what they were painted for

    QString disasterInstant;

    static constexpr std::uint32_t noLane = 0xffffffffu;
    QString legendEntryWords(LegendItem item) const;

private:
    std::shared_ptr<const EventLog> m_givenLog;   ///< whose given entities are listed
    std::vector<std::vector<EntityId>> m_givenOf; ///< by ServiceId

    std::unordered_map<std::string, MeasuredLabel> m_measuredLabels; ///< by name, for m_labelScale
    double m_labelScale = 0;

    // Arranging what lasts
    void arrange();
    std::size_t laneCount() const;
    std::vector<ServiceId> lanesWanted() const; ///< before any is left out
    const HeightsBesideLanes& heights() const;
    double heightAbove() const; ///< of title and axis
    double heightBelow(std::size_t rowsOfLegend) const;
    double leastHeightBesideLanes() const;
    double heightBesideLanes(std::size_t rowsOfLegend) const {
        return heightAbove() + heightBelow(rowsOfLegend);
    }
    std::size_t legendRowsThatFit() const;
    void fitBesideLanes();
    void chooseLanes();
    void arrangeTitle();
    QFont titleFontOf(double room, const QString& text) const;
    void arrangeHeights();
    double arrangeNames(double height, double unitRoom);
    void arrangeLanes();
    void arrangeAxis();
    void arrangeEvents();
    void arrangeGiven();
    void arrangeUnits();
    void arrangeColumns(LaneGeometry& lane);
    void arrangeSpots(LaneGeometry& lane);
    void collectLinks();
    void collectBundles();
    bool isBundled(const LaneGeometry& lane) const { return lane.dense || linksAreBundled; }
    template <class Visit>
    void visitBundled(std::uint32_t lane, EventId event, Visit visit) const;
    TimeSpan spanOf(const Bundle& bundle) const;
    const Bundle* bundleOf(const Hit& hit) const;
    void listGiven();

    // By the cut
    void applyCut();
    void placeMarkers();
    void quietenFlags();
    void shortenFlag(MarkerGlyph& marker, const QFont& font) const;
    void placeSchedules();
    void placeSchedule(std::uint32_t lane, const BackupSchedule& schedule);
    void placeLock();
    void placeArrivals(LockGeometry& into) const;
    void placeNoBackup();
    std::uint64_t signatureOfGround() const;
    void placeDisaster();
    void placeBrackets();
    void placeRecovery();
    void placeGlyphs();
    void placeArrows();
    void placeInteractions();
    void placeTies();
    void placeAnomalyTicks();
    void placeLabels();
    const MeasuredLabel& measuredLabel(const std::string& name);
    void openGrips();
    void placeLegend();
    void placeCaption();
    QStringList captionFor(std::size_t rows) const;
    QString leftOutWords(double room) const;
    void addArrow(const LinkInView& link, ArrowKind kind);
    void learnSelection();
    bool isSelected(EventId event) const;
    bool isSelected(EventId event, EntityId target) const;
    bool showsRight() const { return settings.show == TimelineShow::All; }
    bool showsSelection() const { return settings.show == TimelineShow::Selected && !m_selection.empty(); }
    void addTicks(const LaneGeometry& lane, AnomalyKind kind);
    std::array<bool, legendItemCount> possibleItems() const;
    std::size_t flowLegend(const std::array<bool, legendItemCount>& items, std::size_t mostRows,
                           std::vector<LegendEntry>* into = nullptr,
                           std::vector<LegendItem>* without = nullptr) const;

    /// Centre and radius of what stands for an event or a given entity, also where it lies beyond the view.
    struct Place {
        QPointF centre;
        double radius = 0;
        std::uint32_t lane = 0;
        bool outside = false;
        EventId event; ///< invalid: given
    };
    std::optional<Place> placeOfEvent(EventId event) const;
    std::optional<Place> placeOfGiven(EntityId entity) const;
    std::optional<Place> placeOfTarget(EntityId entity, EventId linker) const;
    const EventGlyph* glyphOf(EventId event) const;
    EventGlyph* glyphOf(EventId event);
    double radiusOf(const EventGlyph& glyph) const;
    bool survives(ServiceId service) const;
    double markerX(Instant marker) const;
    double clampedX(double x) const;
    EventId creationSeenBy(EntityId entity, EventId linker) const;
    double tickRow(const LaneGeometry& lane, AnomalyKind kind) const;

    std::vector<ReferenceId> m_broken; ///< sorted; empty where there are too many to be told apart
    std::vector<EventId> m_selection;  ///< sorted; empty unless only what is selected is shown

    // Painting
    enum class Ground { Background, Foreground }; ///< under and over the bundles
    void paintBackdrop(QPainter& painter, std::optional<EventLook> whole) const;
    void paintLaneBand(QPainter& painter, const LaneGeometry& lane, EventLook look, double from,
                       double to) const;
    void paintLaneLine(QPainter& painter, const LaneGeometry& lane, EventLook look, double from,
                       double to) const;
    void paintLanes(QPainter& painter, std::optional<EventLook> whole, Ground ground) const;
    void paintBands(QPainter& painter) const;
    void paintHeaders(QPainter& painter) const;
    void paintTexts(QPainter& painter) const;
    void paintBundles(QPainter& painter) const;
    QColor bundleColor(double calmness) const;
    /// Of lines with which nothing is wrong; `calmness` as `calm`.
    QColor calmRule(double share, double calmness) const;
    void paintInteractions(QPainter& painter) const;
    void paintArrow(QPainter& painter, const Arrow& arrow, bool emphasised, double calmness) const;
    void paintBrackets(QPainter& painter) const;
    void paintBracketTexts(QPainter& painter) const;
    double endOfLost(const LaneGeometry& lane) const;
    double densityReach(const LaneGeometry& lane) const; ///< of a strip, from its middle
    void paintCut(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintSchedules(QPainter& painter) const;
    void paintLockGround(QPainter& painter) const; ///< under everything
    void paintLockQueue(QPainter& painter) const;
    void paintLockSign(QPainter& painter) const;
    QColor lockDrain() const; ///< washes over the lanes
    QColor lockCopy() const;
    void paintNoBackup(QPainter& painter) const;
    void paintFlag(QPainter& painter, const MarkerGlyph& marker, const QRectF& flag) const;
    bool standsOut(const MarkerGlyph& marker) const;
    void paintDisaster(QPainter& painter) const;
    void paintRecovery(QPainter& painter) const;
    void paintGlyphs(QPainter& painter, bool sprites) const;
    void paintTicks(QPainter& painter, bool sprites) const;
    void paintLabels(QPainter& painter, bool sprites) const;
    void paintLegend(QPainter& painter) const;
    void paintEmphasis(QPainter& painter) const;
    void paintLegendSymbol(QPainter& painter, LegendItem item, const QRectF& rect) const;
    bool paintsFromCache(QPainter& painter) const;
    double paintRatio(QPainter& painter) const;
};

/// Words of the figure, in one translation context.
QString legendWords(LegendItem item);

/// A backup that is not used: a light tick; one that was not finished in time, or is not made any more, is
/// broken.
void drawBackupTick(QPainter& painter, QPointF top, QPointF foot, bool finished, const QColor& color,
                    double scale);
/// The lock's sign, around its centre.
void drawPadlock(QPainter& painter, QPointF centre, double height, const QColor& color, const QColor& paper);
/// A work that waits from there until the lock ends.
void drawDelayed(QPainter& painter, QPointF arrival, double until, const Theme& theme, double scale);
/// A work that is turned away.
void drawDenied(QPainter& painter, QPointF arrival, const Theme& theme, double scale);

} // namespace bacscope
