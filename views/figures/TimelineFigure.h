// The timeline: lanes, events, interactions, references, backup markers, the cut, the disaster, what was lost
// and what is wrong (design: figures.md). Lays out, paints and hit-tests in one place; the window and the
// export use the same figure, each laid out for its own size. It reads no global state and knows no widget.
//
//     TimelineFigure figure;
//     figure.setSubject({&scenario, &tracker});
//     figure.setSettings(settings);            // size, theme, locale, visible span …
//     figure.layOut();                          // geometry is data; cost by pixels, not by events
//     figure.paint(painter);
//     Hit hit = figure.hitTest(pos);
//
// After the tracker moved: layOut() again (static parts are kept while scenario, settings and span are the
// same). Coordinates are pixels at 96 dpi, origin top left.
#pragma once

#include "analysis/CutTracker.h"
#include "analysis/RecoveryLine.h"
#include "figures/Theme.h"
#include "figures/TimeScale.h"
#include "scenario/Scenario.h"
#include "text/Sentences.h"
#include "tradeoff/Lock.h"

#include <QLocale>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace bacscope {

/// The lock as a picture: a band over all lanes, its drain and its copy; what it blocked leans against its
/// edge.
struct TimelineLock {
    LockNumbers numbers;
    Blocked blocked = Blocked::Delayed;
    /// Where and when blocked works would have begun.
    struct Arrival {
        ServiceId service;
        Instant at;
        bool operator==(const Arrival&) const = default;
    };
    std::vector<Arrival> arrivals; ///< by instant
    std::vector<EventId> inFlight; ///< events of the works in flight, in the subject's log; sorted
    std::size_t notHappened = 0;   ///< events that it denied, or delayed past the disaster
    /// The log without the lock, between whose events its start snaps while it is dragged; null: the
    /// subject's own, in which what was blocked has moved.
    std::shared_ptr<const EventLog> unlocked;

    bool operator==(const TimelineLock&) const = default;
};

/// "locked 12 min, 3 interactions delayed, 8 events did not happen"
QString lockInWords(const TimelineLock& lock, const TimeBase& base, const QLocale& locale);
/// In sentences: from when to when, the copy, what is in flight and what is blocked.
QString describeLockInWords(const TimelineLock& lock, const TimeBase& base, const QLocale& locale);

/// The repeating backups of a service (docs/scenario-format.md, `every`), by the plan of its unit: the k-th
/// is of `at + k·every` and is finished `takes` later.
struct BackupSchedule {
    Instant at;
    Duration every; ///< positive
    Duration takes;

    Instant instantOf(std::size_t k) const; ///< at most Instant::limit
    /// How many lie at or before `instant`: 0 before the first.
    std::size_t countUntil(Instant instant) const;
    /// How many are finished at `instant`.
    std::size_t finishedUntil(Instant instant) const;
    /// The one whose state is of exactly this instant.
    std::optional<std::size_t> indexOf(Instant instant) const;

    bool operator==(const BackupSchedule&) const = default;
};
/// nullopt: it does not repeat, or survives.
std::optional<BackupSchedule> backupScheduleOf(const Scenario& scenario, ServiceId service);

/// What is drawn. Borrowed: must outlive the figure's use of it.
struct TimelineSubject {
    const Scenario* scenario = nullptr;
    const CutTracker* tracker = nullptr;
    const RecoveryLine* recoveryLine = nullptr; ///< drawn when given
    std::size_t recoveryRounds = 0;             ///< how many of its rounds are drawn (0 … rounds.size())
    const TimelineLock* lock = nullptr;         ///< drawn when given; all markers then stand at its copy
    bool noBackup =
        false; ///< nothing is ever backed up: no markers, everything is lost (availability + consistency)
    /// Where the backups stand, while the tracker stands at the cut of a round of the recovery line: the
    /// markers are drawn here, all else is that of the round. Null: at the tracker's cut.
    const Cut* backups = nullptr;

    const Cut& markers() const { return backups ? *backups : tracker->cut(); }
};

/// The sentences about the cut that is shown. Borrows what the subject borrows; both must be there.
Sentences sentencesOf(const TimelineSubject& subject, const QLocale& locale);

/// Which references, interactions and names are drawn. Events, markers and what was lost always are, and so
/// is a sign of everything that is wrong.
enum class TimelineShow {
    All,     ///< the more there are, the further those step back with which nothing is wrong
    Wrong,   ///< only those with which something is wrong
    Selected ///< only those of what is selected; as Wrong where nothing is
};

struct TimelineSettings {
    QSizeF size{1200, 700};
    Theme theme = Theme::light();
    QLocale locale; ///< numbers, dates and the scenario's own texts; words come from the translator
    std::optional<TimeSpan> visible; ///< default: wholeSpan()
    std::vector<ServiceId> lanes;    ///< which, in which order, top to bottom; empty: all as in the scenario
    bool title = false;              ///< the scenario's title above (or `titleText`)
    QString titleText;
    bool caption = false;     ///< one line: the scenario, the cut, the counts
    bool legend = false;      ///< holds only what the figure shows
    bool interactive = false; ///< in the window: grips for fingers; never in an export
    bool thumbnail = false;   ///< only shapes: no names, no axis, no flags
    double scale = 1.0;       ///< of letters and strokes; > 1 for projectors
    double leastPlotLeft = 0; ///< the plot begins no further left, so that figures in a column align
    TimelineShow show = TimelineShow::All;
    std::vector<EventId> selected; ///< for TimelineShow::Selected, beside what the emphasis says is selected
    QString sizeForAll;            ///< said where some lanes find no room: the size with which all do
};

/// What can be pointed at.
struct Hit {
    enum class Kind {
        Nothing,
        Lane,
        LaneHeader,
        Event,
        DensityStrip,
        Bundle,
        Interaction,
        Reference,
        BackupMarker,
        Disaster,
        Survivor,
        RecoveryLine,
        Axis,
        Anomaly,
        AmnesiaInterval,
        GivenEntity,
        BackupTick, ///< one of a schedule's backups; where they lie too close, the nearest one
        Lock,       ///< its start, by which it can be dragged
        Unit,       ///< the bracket that joins the lanes of one backup unit
        LegendEntry
    };
    Kind kind = Kind::Nothing;
    ServiceId service; ///< Lane, LaneHeader, DensityStrip, BackupMarker, AmnesiaInterval …; Bundle: the upper
    ServiceId other;   ///< Bundle: the lower lane's
    EventId event;     ///< Event, Interaction (one of its events), Reference (the linking event)
    EntityId entity;   ///< GivenEntity, Reference (its target)
    InteractionId interaction;
    ReferenceId reference;
    TimeSpan span;         ///< DensityStrip, Bundle: what the column covers
    std::size_t count = 0; ///< DensityStrip: exact number of events there; Bundle: of references; BackupTick:
                           ///< which backup of the schedule, from 0; LegendEntry: which LegendItem

    explicit operator bool() const { return kind != Kind::Nothing; }
    bool operator==(const Hit&) const = default;
};

/// What stands out, in the window only.
struct TimelineEmphasis {
    Hit hovered;
    Hit selected;
    Hit focused;                ///< keyboard focus ring
    std::optional<Hit> dragged; ///< the marker or disaster that follows the pointer
    QString badge;              ///< beside the dragged thing: "+2 broken links, −1 orphan, 14 events lost"
    std::optional<Instant> snapGuide;
};

class TimelineFigure {
public:
    TimelineFigure();
    ~TimelineFigure();
    TimelineFigure(TimelineFigure&&) noexcept;
    TimelineFigure& operator=(TimelineFigure&&) noexcept;

    void setSubject(const TimelineSubject& subject);
    void setSettings(const TimelineSettings& settings);
    /// Needs no new layOut() by the caller.
    void setEmphasis(const TimelineEmphasis& emphasis);
    const TimelineEmphasis& emphasis() const;
    const TimelineSettings& settings() const;

    void layOut();
    void paint(QPainter& painter) const;

    // Geometry, after layOut()
    Hit hitTest(QPointF position, double tolerance = 6) const;
    const TimeScale& timeScale() const;
    QRectF plotRect() const;                  ///< lanes without header and axis
    QRectF headerRect() const;                ///< the fixed header on the left
    QRectF laneRect(ServiceId service) const; ///< empty where the lane is hidden
    QRectF laneHeaderRect(ServiceId service) const;
    QRectF markerRect(ServiceId service) const; ///< grip and flag
    QRectF disasterRect() const;
    QRectF lockRect() const; ///< the padlock and the line under it, where the lock begins; empty: out of view
    std::vector<Hit> backupTicks() const; ///< those drawn one by one, lane by lane, without the markers
    QPointF anchor(EventId event) const;  ///< centre of its glyph, also where the lane shows densities
    QRectF rectOf(const Hit& hit) const;  ///< for focus rings, tool tips, scrolling into view
    ServiceId laneAt(double y) const;     ///< invalid: none
    /// The least at which every lane can still be read and dragged; before layOut(), too. With less the lanes
    /// should scroll. A legend is not counted: in the window it gives way to the lanes.
    double leastHeight() const;
    bool isDense(ServiceId service) const; ///< drawn as a density strip
    /// Lanes that found no room, in figures that cannot be scrolled: those with most that is wrong stay.
    const std::vector<ServiceId>& leftOut() const;
    /// The least at which no lane is left out of a figure of this width and scale; after layOut().
    double heightForAllLanes() const;
    /// The words at this entry of the legend, and what the glossary says of them; empty: nothing.
    QString legendName(const Hit& entry) const;
    QString legendDefinition(const Hit& entry) const;

    /// All events, all markers, the disaster and the lock, with a little room at both ends. (A lock that ends
    /// long after the disaster is not waited for.)
    static TimeSpan wholeSpan(const Scenario& scenario, const Cut& cut, const TimelineLock* lock = nullptr);

    /// In words, for <title>, <desc> and screen readers.
    QString titleInWords() const;
    QString describeInWords() const;
    QString leftOutInWords() const; ///< which services have no lane, and what helps; empty: all have one

    struct Layout; ///< the geometry; see TimelineLayout.h
    const Layout& layout() const { return *m_layout; }

private:
    std::unique_ptr<Layout> m_layout;
};

} // namespace bacscope
