// The legend and the caption: what the signs mean, of those that the figure shows; and the cut in one line.
#include "figures/TimelineLayout.h"

#include "figures/TimelineWords.h"
#include "text/Glossary.h"
#include "text/Plural.h"
#include "text/Sentences.h"
#include "text/ShownName.h"
#include "text/TimeText.h"

#include <QCoreApplication>

#include <algorithm>

namespace bacscope {

namespace {

constexpr double symbolWidth = 34;

} // namespace

QString legendWords(LegendItem item) {
    switch (item) {
    case LegendItem::Broken:
        return TimelineWords::tr("broken link", "legend");
    case LegendItem::Orphan:
        return TimelineWords::tr("orphan", "legend");
    case LegendItem::LostReference:
        return TimelineWords::tr("lost reference", "legend");
    case LegendItem::MissingEvent:
        return TimelineWords::tr("missing event", "legend");
    case LegendItem::MissingState:
        return TimelineWords::tr("missing state", "legend");
    case LegendItem::TornInteraction:
        return TimelineWords::tr("torn interaction", "legend");
    case LegendItem::Created:
        return TimelineWords::tr("created", "legend");
    case LegendItem::Updated:
        return TimelineWords::tr("updated", "legend");
    case LegendItem::Deleted:
        return TimelineWords::tr("deleted", "legend");
    case LegendItem::Lost:
        return TimelineWords::tr("lost", "legend: an event that was not restored");
    case LegendItem::Given:
        return TimelineWords::tr("existed before", "legend");
    case LegendItem::Density:
        return TimelineWords::tr("many events", "legend");
    case LegendItem::Bundle:
        return TimelineWords::tr("many references", "legend");
    case LegendItem::Reference:
        return TimelineWords::tr("reference", "legend");
    case LegendItem::Interaction:
        return TimelineWords::tr("interaction", "legend");
    case LegendItem::Marker:
        return TimelineWords::tr("backup, cut", "legend");
    case LegendItem::Copying:
        return TimelineWords::tr(
            "while it is taken",
            "legend: the bar at a backup marker, from its instant to when it is finished");
    case LegendItem::ScheduledBackup:
        return TimelineWords::tr("backup that is not used",
                                 "legend: one of a schedule's earlier backups, or one after the disaster");
    case LegendItem::UnfinishedBackup:
        return TimelineWords::tr("not finished in time", "legend: a backup");
    case LegendItem::Locked:
        return TimelineWords::tr("lock: drain, copy", "legend: the two parts of the lock");
    case LegendItem::InFlight:
        return TimelineWords::tr("in flight, may end", "legend: an event of an interaction");
    case LegendItem::Delayed:
        return TimelineWords::tr("delayed", "legend: an interaction that waits until the lock ends");
    case LegendItem::Denied:
        return TimelineWords::tr("denied", "legend: an interaction that the lock turns away");
    case LegendItem::NeverBackedUp:
        return TimelineWords::tr("never backed up", "legend");
    case LegendItem::Unit:
        return TimelineWords::tr("backed up together", "legend");
    case LegendItem::AfterBackup:
        return TimelineWords::tr("after the backup", "legend");
    case LegendItem::Disaster:
        return TimelineWords::tr("disaster", "legend");
    case LegendItem::RecoveryLine:
        return TimelineWords::tr("recovery line", "legend");
    case LegendItem::More: // which are they is not known here
        break;
    }
    return {};
}

QString TimelineFigure::legendName(const Hit& entry) const {
    const auto item = static_cast<LegendItem>(entry.count);
    return item == LegendItem::More ? TimelineWords::tr("More signs") : legendWords(item);
}

QString TimelineFigure::legendDefinition(const Hit& entry) const {
    const QLocale& locale = m_layout->settings.locale;
    switch (static_cast<LegendItem>(entry.count)) {
    case LegendItem::Broken:
        return definitionOf(Term::BrokenLink, locale);
    case LegendItem::Orphan:
        return definitionOf(Term::Orphan, locale);
    case LegendItem::MissingEvent:
        return definitionOf(Term::MissingEvent, locale);
    case LegendItem::MissingState:
        return definitionOf(Term::MissingState, locale);
    case LegendItem::LostReference:
        return TimelineWords::tr("A reference that an event made which was not restored.");
    case LegendItem::TornInteraction:
        return definitionOf(Term::TornInteraction, locale);
    case LegendItem::Created:
    case LegendItem::Updated:
    case LegendItem::Deleted:
        return definitionOf(Term::Event, locale);
    case LegendItem::Lost:
    case LegendItem::AfterBackup:
        return definitionOf(Term::LostEvent, locale);
    case LegendItem::Given:
        return definitionOf(Term::GivenEntity, locale);
    case LegendItem::Density:
        return TimelineWords::tr(
            "More events than there is room for: the higher, the more. Point at it for their "
            "number, zoom in to see each.");
    case LegendItem::Bundle:
        return TimelineWords::tr(
            "More references than there is room for: the wider, the more. Point at it for "
            "their number, zoom in to see each.");
    case LegendItem::Reference:
        return definitionOf(Term::Reference, locale);
    case LegendItem::Interaction:
        return definitionOf(Term::Interaction, locale);
    case LegendItem::Marker:
        return definitionOf(Term::BackupMarker, locale) + QLatin1Char(' ') + definitionOf(Term::Cut, locale);
    case LegendItem::Copying:
        return TimelineWords::tr(
            "From the instant whose state the backup holds to the instant at which it is "
            "finished.");
    case LegendItem::ScheduledBackup:
    case LegendItem::UnfinishedBackup:
        return definitionOf(Term::ScheduledBackup, locale);
    case LegendItem::Locked:
        return definitionOf(Term::Lock, locale);
    case LegendItem::InFlight:
        return definitionOf(Term::InFlight, locale);
    case LegendItem::Delayed:
        return definitionOf(Term::Delayed, locale);
    case LegendItem::Denied:
        return definitionOf(Term::Denied, locale);
    case LegendItem::Unit:
        return definitionOf(Term::BackupUnit, locale);
    case LegendItem::NeverBackedUp:
        return TimelineWords::tr("There is no backup of the whole: everything since the beginning is lost.");
    case LegendItem::Disaster:
        return definitionOf(Term::Disaster, locale);
    case LegendItem::RecoveryLine:
        return definitionOf(Term::RecoveryLine, locale);
    case LegendItem::More: {
        QStringList names;
        for (const LegendItem item : m_layout->legendLeftOut) {
            names << m_layout->legendEntryWords(item);
        }
        return TimelineWords::tr("There is no room to explain: %1. Enlarge the window, or see the glossary.",
                                 "signs of the legend")
            .arg(names.join(QStringLiteral(", ")));
    }
    }
    return {};
}

std::array<bool, legendItemCount> TimelineFigure::Layout::shownItems() const {
    std::array<bool, legendItemCount> shown{};
    const auto show = [&shown](LegendItem item, bool on = true) {
        shown[static_cast<std::size_t>(item)] = shown[static_cast<std::size_t>(item)] || on;
    };
    for (const EventGlyph& glyph : glyphs) {
        if (glyph.look == EventLook::Restored) {
            show(glyph.kind == EventKind::Create   ? LegendItem::Created
                 : glyph.kind == EventKind::Update ? LegendItem::Updated
                                                   : LegendItem::Deleted);
        }
        show(LegendItem::Lost, glyph.look == EventLook::Lost && !glyph.missing);
        show(LegendItem::Orphan, glyph.orphan);
        show(LegendItem::MissingEvent, glyph.missing);
    }
    for (const Arrow& arrow : arrows) {
        show(LegendItem::Reference, arrow.kind == ArrowKind::Held || arrow.kind == ArrowKind::Past);
        show(LegendItem::LostReference,
             arrow.kind == ArrowKind::Lost || arrow.kind == ArrowKind::LostOfOrphan);
        show(LegendItem::Broken, arrow.kind == ArrowKind::Broken);
    }
    for (const InteractionLine& line : interactions) {
        show(line.torn ? LegendItem::TornInteraction : LegendItem::Interaction);
    }
    show(LegendItem::MissingState, !ties.empty());
    for (const AnomalyTick& tick : anomalyTicks) {
        show(tick.kind == AnomalyKind::BrokenLink     ? LegendItem::Broken
             : tick.kind == AnomalyKind::Orphan       ? LegendItem::Orphan
             : tick.kind == AnomalyKind::MissingEvent ? LegendItem::MissingEvent
                                                      : LegendItem::MissingState);
    }
    for (const LaneGeometry& lane : lanes) {
        show(LegendItem::Given, !lane.given.empty());
        show(LegendItem::Density, lane.dense);
        show(subject.noBackup ? LegendItem::NeverBackedUp : LegendItem::AfterBackup,
             lane.lostTo - lane.lostFrom > 2 && disasterX > plot.left());
        for (const GivenSpot& spot : lane.given) {
            show(LegendItem::Orphan, spot.orphan);
        }
    }
    for (const MarkerGlyph& marker : markers) {
        show(LegendItem::Marker, marker.inView && !marker.survivor && !subject.lock);
        show(LegendItem::Copying, marker.inView && marker.takes.isValid() && !subject.lock);
    }
    for (const BackupTickGlyph& tick : backupTicks) {
        show(tick.finished ? LegendItem::ScheduledBackup : LegendItem::UnfinishedBackup);
    }
    show(LegendItem::ScheduledBackup, !backupStrips.empty());
    if (lock) {
        show(LegendItem::Locked, lock->drain.isValid() || lock->copy.isValid());
        show(LegendItem::InFlight, std::ranges::any_of(glyphs, &EventGlyph::inFlight));
        show(subject.lock->blocked == Blocked::Delayed ? LegendItem::Delayed : LegendItem::Denied,
             !lock->arrivals.empty());
    }
    show(LegendItem::Bundle, !bundles.empty());
    show(LegendItem::Unit, !units.empty());
    show(LegendItem::RecoveryLine, !recovery.empty());
    return shown;
}

std::array<bool, legendItemCount> TimelineFigure::Layout::possibleItems() const {
    // What any cut of this scenario could bring up, without looking at every event.
    std::array<bool, legendItemCount> items{};
    items.fill(true);
    const auto hide = [&items](LegendItem item) { items[static_cast<std::size_t>(item)] = false; };
    const World& world = subject.tracker->world();
    const EventLog& log = *subject.scenario->log;
    if (world.referenceCount() == 0) {
        for (const LegendItem item :
             {LegendItem::Broken, LegendItem::Orphan, LegendItem::LostReference, LegendItem::Reference}) {
            hide(item);
        }
    }
    if (subject.tracker->interactions().size() == 0) {
        for (const LegendItem item :
             {LegendItem::MissingEvent, LegendItem::TornInteraction, LegendItem::Interaction}) {
            hide(item);
        }
    }
    if (world.mirroredPairs().empty()) {
        hide(LegendItem::MissingState);
    }
    std::array<bool, 3> kinds{};
    bool given = log.size() > 100'000;
    for (std::size_t i = 0; i < std::min<std::size_t>(log.size(), 100'000); ++i) {
        kinds[static_cast<std::size_t>(log.kind(EventId(i)))] = true;
    }
    for (std::size_t i = 0; !given && i < log.entityCount(); ++i) {
        given = log.isGiven(EntityId(i));
    }
    if (!kinds[static_cast<std::size_t>(EventKind::Update)]) {
        hide(LegendItem::Updated);
    }
    if (!kinds[static_cast<std::size_t>(EventKind::Delete)]) {
        hide(LegendItem::Deleted);
    }
    if (!given) {
        hide(LegendItem::Given);
    }
    if (log.size() < 400) {
        hide(LegendItem::Density);
        hide(LegendItem::Bundle);
    }
    if (world.units().size() == log.serviceCount()) {
        hide(LegendItem::Unit);
    }
    if (std::ranges::none_of(subject.scenario->services,
                             [](const Service& service) { return service.backup.takes.ticks > 0; })) {
        hide(LegendItem::Copying);
    }
    if (subject.noBackup) {
        for (const LegendItem item : {LegendItem::Marker, LegendItem::Copying, LegendItem::AfterBackup}) {
            hide(item);
        }
    } else {
        hide(LegendItem::NeverBackedUp);
    }
    if (subject.noBackup || subject.lock ||
        std::ranges::none_of(subject.scenario->services,
                             [](const Service& service) { return service.backup.every.has_value(); })) {
        hide(LegendItem::ScheduledBackup);
        hide(LegendItem::UnfinishedBackup);
    }
    if (subject.lock) { // its copy is all the backups that there are, and says how long it takes
        hide(LegendItem::Marker);
        hide(LegendItem::Copying);
    } else {
        hide(LegendItem::Locked);
        hide(LegendItem::InFlight);
    }
    if (!subject.lock || subject.lock->blocked != Blocked::Delayed) {
        hide(LegendItem::Delayed);
    }
    if (!subject.lock || subject.lock->blocked != Blocked::Denied) {
        hide(LegendItem::Denied);
    }
    hide(LegendItem::Disaster);
    if (!subject.recoveryLine) {
        hide(LegendItem::RecoveryLine);
    }
    return items;
}

QString TimelineFigure::Layout::legendEntryWords(LegendItem item) const {
    // In a round of the recovery line the cut is another one than the backups.
    return subject.backups && item == LegendItem::Marker        ? TimelineWords::tr("backup", "legend")
           : subject.backups && item == LegendItem::AfterBackup ? TimelineWords::tr("not restored", "legend")
                                                                : legendWords(item);
}

std::size_t TimelineFigure::Layout::flowLegend(const std::array<bool, legendItemCount>& items,
                                               std::size_t mostRows, std::vector<LegendEntry>* into,
                                               std::vector<LegendItem>* without) const {
    const double left = 14 * s;
    const double right = settings.size.width() - 10 * s;
    double x = left;
    std::size_t row = 0;
    bool any = false;
    bool full = mostRows == 0;
    const double symbol = (symbolWidth + 6) * s;
    const double rowHeight = heights().legendRow * s;
    const auto entryAt = [&](LegendItem item, const QString& words, double symbolRoom, double width) {
        const double middle = legendTop + (static_cast<double>(row) + 0.5) * rowHeight;
        LegendEntry entry;
        entry.item = item;
        entry.symbol = QRectF(x, middle - 8 * s, symbolRoom > 0 ? symbolWidth * s : 0, 16 * s);
        entry.text = QPointF(x + symbolRoom, middle + capHeight(fonts.small) / 2);
        entry.words = words;
        entry.bounds = QRectF(x, middle - rowHeight / 2, width, rowHeight);
        return entry;
    };
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i]) {
            continue;
        }
        const auto item = static_cast<LegendItem>(i);
        const QString words = legendEntryWords(item);
        const double width = symbol + textWidth(fonts.small, words);
        if (!full && any && x + width > right) {
            if (row + 1 == mostRows) {
                full = true;
            } else {
                ++row;
                x = left;
            }
        }
        if (full) {
            if (without) {
                without->push_back(item);
            }
            continue;
        }
        if (into) {
            into->push_back(entryAt(item, words, symbol, width));
        }
        any = true;
        x += width + 18 * s;
    }
    if (into && without && !without->empty() && any && settings.interactive) {
        // As many give way as the word needs room that says so, but never an anomaly.
        while (true) {
            const QString words =
                TimelineWords::tr("%Ln more", "legend: signs", pluralCount(without->size()));
            const double width = textWidth(fonts.small, words);
            if (x + width <= right) {
                into->push_back(entryAt(LegendItem::More, words, 0, width));
                break;
            }
            if (static_cast<std::size_t>(into->back().item) < anomalyLegendItems) {
                break;
            }
            x = into->back().symbol.left();
            without->insert(without->begin(), into->back().item);
            into->pop_back();
        }
    }
    return any ? row + 1 : 0;
}

void TimelineFigure::Layout::placeLegend() {
    legend.clear();
    legendLeftOut.clear();
    if (settings.legend && legendRows > 0) {
        flowLegend(shownItems(), legendRows, &legend, &legendLeftOut);
    }
}

void TimelineFigure::Layout::placeCaption() {
    captionRows = captionRowCount > 0 ? captionFor(captionRowCount) : QStringList();
    caption = captionRows.join(QLatin1Char(' '));
}

/// The longest wording that fits into one row; where the result alone does not, it has up to `rows` of them.
QStringList TimelineFigure::Layout::captionFor(std::size_t rows) const {
    const Scenario& scenario = *subject.scenario;
    const CutTracker& tracker = *subject.tracker;
    const Sentences sentences = sentencesOf(subject, settings.locale);
    const QString separator = QStringLiteral(" · ");
    const QString title =
        titleRows.isEmpty() ? singleLine(scenario.title.in(settings.locale.name())) : QString();

    QStringList cut;
    for (const MarkerGlyph& marker : markers) {
        const Instant restored = tracker.cut().markers[marker.service.at()];
        const QString until = restored == subject.markers().markers[marker.service.at()] ? marker.instant
                              : restored.isDistantPast() ? TimelineWords::tr("nothing", "is restored")
                                                         : sentences.instant(restored);
        cut << QStringLiteral("%1 %2").arg(sentences.service(marker.service), until);
    }
    const QString backups =
        subject.noBackup ? TimelineWords::tr("No backup")
        : subject.lock ? TimelineWords::tr("All copied at %1, %2", "instant; locked so long, so many delayed")
                             .arg(markers.empty() ? QString() : markers.front().instant,
                                  lockInWords(*subject.lock, scenario.time, settings.locale))
        : subject.backups
            ? TimelineWords::tr("%1: %2", "recovery line or one of its rounds, services with their instants")
                  .arg(recoveryName.left(1).toUpper() + recoveryName.mid(1), cut.join(QStringLiteral(", ")))
            : TimelineWords::tr("Backups: %1").arg(cut.join(QStringLiteral(", ")));
    const QString disaster = TimelineWords::tr("disaster %1", "followed by its instant").arg(disasterInstant);
    const QString result = tracker.counts().isConsistent() ? sentences.headline() : sentences.counts();

    // The result stays to the last.
    const std::array<QStringList, 5> wordings{
        QStringList{title, backups, disaster, result, sentences.price()},
        QStringList{backups, disaster, result, sentences.price()}, QStringList{backups, disaster, result},
        QStringList{result, sentences.price()}, QStringList{result}};
    const double room = settings.size.width() - 28 * s;
    for (QStringList wording : wordings) {
        wording.removeAll(QString());
        const QString row = singleLine(wording.join(separator));
        if (textWidth(fonts.small, row) <= room) {
            return {row};
        }
    }
    return wrappedText(fonts.small, singleLine(result), room, rows);
}

/// The longest wording that fits.
QString TimelineFigure::Layout::leftOutWords(double room) const {
    const auto out = static_cast<int>(leftOut.size());
    const QString all = settings.locale.toString(static_cast<qulonglong>(laneCount()));
    const QString some = TimelineWords::tr("%Ln of %1 service(s) left out", "too many lanes", out).arg(all);
    QStringList wordings;
    if (!settings.sizeForAll.isEmpty()) {
        wordings << TimelineWords::tr("%1; --size %2 has room for all, --services A,B for a choice",
                                      "3 of 25 services left out; 180x98mm")
                        .arg(some, settings.sizeForAll)
                 << TimelineWords::tr("%1 (--size %2)", "3 of 25 services left out; 180x98mm")
                        .arg(some, settings.sizeForAll);
    }
    for (const QString& wording : wordings) {
        if (textWidth(fonts.small, wording) <= room) {
            return wording;
        }
    }
    return elidedText(fonts.small, some, room);
}

} // namespace bacscope
