// The context map in words: what a thing is and what is wrong with it, the legend, the caption, and the whole
// of it for <title>, <desc> and screen readers.
#include "figures/ContextMapLayout.h"

#include "text/Plural.h"
#include "text/Sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace bacscope {

namespace {

constexpr std::size_t mostTold = 40; ///< edges that are told one by one

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(bacscope::ContextMapFigure)
};

QString legendWords(MapLegendItem item) {
    switch (item) {
    case MapLegendItem::Broken:
        return MapWords::tr("broken links", "legend");
    case MapLegendItem::Torn:
        return MapWords::tr("torn interactions", "legend");
    case MapLegendItem::Orphan:
        return MapWords::tr("orphans", "legend");
    case MapLegendItem::MissingEvent:
        return MapWords::tr("missing events", "legend");
    case MapLegendItem::MissingState:
        return MapWords::tr("missing state", "legend");
    case MapLegendItem::Coupling:
        return MapWords::tr("interactions and references", "legend: the number on an edge");
    case MapLegendItem::OneWay:
        return MapWords::tr("references lead one way", "legend");
    case MapLegendItem::Lockstep:
        return MapWords::tr("backed up together", "legend");
    case MapLegendItem::Aggregate:
        return MapWords::tr("aggregate, its entities", "legend");
    }
    return {};
}

} // namespace

// Legend and caption

bool ContextMapFigure::Layout::itemIsShown(MapLegendItem item) const {
    const auto anyEdge = [this](auto has) { return std::ranges::any_of(edges, has); };
    const auto anyBadge = [this](AnomalyKind kind) {
        return std::ranges::any_of(
            boxes, [kind](const MapBox& box) { return box.wrong[static_cast<std::size_t>(kind)] > 0; });
    };
    switch (item) {
    case MapLegendItem::Broken:
        return anyEdge([](const MapEdgeLine& edge) { return edge.coupling.brokenLinks > 0; });
    case MapLegendItem::Torn:
        return anyEdge([](const MapEdgeLine& edge) { return edge.coupling.tornInteractions > 0; });
    case MapLegendItem::Orphan:
        return anyBadge(AnomalyKind::Orphan);
    case MapLegendItem::MissingEvent:
        return anyBadge(AnomalyKind::MissingEvent);
    case MapLegendItem::MissingState:
        return anyBadge(AnomalyKind::MissingState);
    case MapLegendItem::Coupling:
        return !edges.empty();
    case MapLegendItem::OneWay:
        return anyEdge([](const MapEdgeLine& edge) { return edge.points(true) || edge.points(false); });
    case MapLegendItem::Lockstep:
        return !units.empty();
    case MapLegendItem::Aggregate:
        return std::ranges::any_of(
            boxes, [](const MapBox& box) { return !box.chips.empty() && box.chips.front().legible; });
    }
    return false;
}

/// Before the map is fitted: a row more or less while a marker is dragged would move everything.
void ContextMapFigure::Layout::takeRoom() {
    titleText = look.title
                    ? singleLine(look.titleText.isEmpty() ? subject.scenario->title.in(look.locale.name())
                                                          : look.titleText)
                    : QString();
    FrameWishes wishes;
    wishes.title = titleText;
    if (look.caption || mayLeaveOut()) {
        // One line, whatever it will say; nobody waits for the map to know how much is left out.
        wishes.caption = {QStringLiteral(" ")};
    }
    if (look.legend) {
        // What any cut of this scenario could bring up.
        const World& now = subject.tracker->world();
        const bool references = now.referenceCount() > 0;
        const bool interactions = subject.tracker->interactions().size() > 0;
        const auto could = [&](MapLegendItem item) {
            switch (item) {
            case MapLegendItem::Broken:
            case MapLegendItem::Orphan:
                return references;
            case MapLegendItem::Torn:
            case MapLegendItem::MissingEvent:
                return interactions;
            case MapLegendItem::MissingState:
                return !now.mirroredPairs().empty();
            case MapLegendItem::Aggregate:
                return std::ranges::any_of(boxes, [](const MapBox& box) { return !box.chips.empty(); });
            default:
                return itemIsShown(item);
            }
        };
        for (std::size_t i = 0; i < mapLegendItemCount; ++i) {
            if (const auto item = static_cast<MapLegendItem>(i); could(item)) {
                wishes.legend.push_back(legendWidth(item));
            }
        }
    }
    wishes.around = 12 * s;
    frame = frameFor(look, wishes);
    const double side = std::min(22 * s, look.size.width() * 0.05);
    const double top = frame.room.top() + (frame.isTight ? 8 : 14) * s;
    const double bottom = frame.room.bottom() - (frame.isTight ? 4 : 10) * s;
    room = QRectF(QPointF(side, top),
                  QPointF(std::max(side + 1, look.size.width() - side), std::max(top + 1, bottom)));
}

double ContextMapFigure::Layout::legendWidth(MapLegendItem item) const {
    return (legendSymbolWidth + legendSymbolGap) * s + textWidth(fonts.small, legendWords(item));
}

void ContextMapFigure::Layout::placeLegend() {
    legend.clear();
    std::vector<MapLegendItem> items;
    std::vector<double> widths;
    for (std::size_t i = 0; i < mapLegendItemCount && look.legend; ++i) {
        if (const auto item = static_cast<MapLegendItem>(i); itemIsShown(item)) {
            items.push_back(item);
            widths.push_back(legendWidth(item));
        }
    }
    for (const LegendPlace& place : legendPlaces(frame, look, widths)) {
        const MapLegendItem item = items[place.entry];
        legend.push_back({item, QRectF(place.left, place.middle - 8 * s, legendSymbolWidth * s, 16 * s),
                          QPointF(place.left + (legendSymbolWidth + legendSymbolGap) * s,
                                  place.middle + capHeight(fonts.small) / 2),
                          legendWords(item)});
    }
}

QStringList ContextMapFigure::Layout::leftOutWords() const {
    QStringList leftOut;
    if (namesLeftOut > 0) {
        leftOut << MapWords::tr("%Ln name(s) left out", "caption", pluralCount(namesLeftOut));
    }
    if (edgesLeftOut > 0) {
        leftOut << MapWords::tr("%Ln weaker tie(s) left out", "caption", pluralCount(edgesLeftOut));
    }
    return leftOut;
}

/// What is left out is said before the price, and never without the counts.
QStringList ContextMapFigure::Layout::captions() const {
    const Sentences sentences(*subject.scenario, *subject.tracker, look.locale);
    const QString services = MapWords::tr("%Ln service(s)", "caption", pluralCount(boxes.size()));
    const QString result =
        subject.tracker->counts().isConsistent() ? sentences.headline() : sentences.counts();
    const QString title =
        titleText.isEmpty() ? singleLine(subject.scenario->title.in(look.locale.name())) : QString();
    const QStringList leftOut = leftOutWords();
    QStringList all;
    for (QStringList wording :
         {QStringList{title, services} + leftOut + QStringList{result, sentences.price()},
          QStringList{services} + leftOut + QStringList{result, sentences.price()},
          QStringList{services} + leftOut + QStringList{result}, leftOut + QStringList{result},
          QStringList{result}}) {
        wording.removeAll(QString());
        all << singleLine(wording.join(QStringLiteral(" · ")));
    }
    // Counts alone: "7 anomalies" where even their kinds have no room.
    all << MapWords::tr("%Ln anomaly(ies)", "caption", pluralCount(subject.tracker->counts().total()));
    all.removeDuplicates();
    return all;
}

void ContextMapFigure::Layout::placeWords() {
    if (!frame.caption.isEmpty()) {
        const QStringList wordings =
            look.caption ? captions() : QStringList{leftOutWords().join(QStringLiteral(" · "))};
        frame.caption = {firstThatFits(fonts.small, wordings, frame.room.width())};
    }
}

// One thing

QString ContextMapFigure::nameOf(const MapHit& hit) const {
    const Layout& layout = *m_layout;
    switch (hit.kind) {
    case MapHit::Kind::Nothing:
        break;
    case MapHit::Kind::Service:
        if (const MapBox* box = layout.box(hit.service)) {
            return MapWords::tr("Service %1").arg(box->name);
        }
        break;
    case MapHit::Kind::Aggregate:
        if (const MapBox* box = layout.box(hit.service)) {
            for (const MapChip& chip : box->chips) {
                if (chip.aggregate == hit.aggregate) {
                    return MapWords::tr("Aggregate %1 of %2", "name, service").arg(chip.name, box->name);
                }
            }
        }
        break;
    case MapHit::Kind::Edge:
        if (layout.edge(hit)) {
            return MapWords::tr("%1 and %2").arg(layout.box(hit.service)->name, layout.box(hit.other)->name);
        }
        break;
    }
    return {};
}

QString ContextMapFigure::describe(const MapHit& hit) const {
    const Layout& layout = *m_layout;
    if (!layout.hasSubject() || nameOf(hit).isEmpty()) {
        return {};
    }
    const EventLog& log = layout.subject.tracker->world().log();
    const auto list = [&layout](const QStringList& parts) {
        return QLocale(layout.look.locale).createSeparatedList(parts);
    };
    const auto atThisCut = [](const QStringList& wrong) {
        return wrong.isEmpty() ? QString()
                               : QLatin1Char(' ') +
                                     MapWords::tr("At this cut: %1.").arg(wrong.join(QStringLiteral(", ")));
    };
    switch (hit.kind) {
    case MapHit::Kind::Nothing:
        break;
    case MapHit::Kind::Service: {
        const MapBox& box = *layout.box(hit.service);
        QStringList parts;
        QStringList aggregates;
        for (const MapChip& chip : box.chips) {
            aggregates << chip.name;
        }
        const auto events = pluralCount(layout.subject.tracker->loss(hit.service).events);
        parts << (aggregates.isEmpty() ? MapWords::tr("%1: %Ln event(s).", nullptr, events).arg(box.name)
                                       : MapWords::tr("%1 owns %2: %Ln event(s).", nullptr, events)
                                             .arg(box.name, list(aggregates)));
        for (const MapUnit& unit : layout.units) {
            if (std::ranges::find(unit.members, hit.service) == unit.members.end()) {
                continue;
            }
            QStringList others;
            for (const ServiceId member : unit.members) {
                if (member != hit.service) {
                    others << layout.box(member)->name;
                }
            }
            parts << MapWords::tr("Backed up together with %1.").arg(list(others));
        }
        QStringList wrong;
        for (const AnomalyKind kind :
             {AnomalyKind::Orphan, AnomalyKind::MissingEvent, AnomalyKind::MissingState}) {
            if (const std::size_t count = box.wrong[static_cast<std::size_t>(kind)]; count > 0) {
                wrong << Sentences::countOf(kind, count);
            }
        }
        return parts.join(QLatin1Char(' ')) + atThisCut(wrong);
    }
    case MapHit::Kind::Aggregate: {
        std::size_t entities = 0;
        for (std::size_t i = 0; i < log.entityCount(); ++i) {
            entities += log.aggregate(EntityId(i)) == hit.aggregate;
        }
        return MapWords::tr("%1: %Ln entity(ies).", nullptr, pluralCount(entities)).arg(nameOf(hit));
    }
    case MapHit::Kind::Edge: {
        const MapEdgeLine& edge = *layout.edge(hit);
        const QString a = layout.box(edge.a)->name;
        const QString b = layout.box(edge.b)->name;
        QStringList ties;
        if (edge.coupling.interactions > 0) {
            ties << MapWords::tr("%Ln interaction(s) of both", nullptr,
                                 pluralCount(edge.coupling.interactions));
        }
        if (edge.aToB > 0) {
            ties << MapWords::tr("%Ln reference(s) from %1 to %2", nullptr, pluralCount(edge.aToB)).arg(a, b);
        }
        if (edge.bToA > 0) {
            ties << MapWords::tr("%Ln reference(s) from %1 to %2", nullptr, pluralCount(edge.bToA)).arg(b, a);
        }
        QStringList wrong;
        if (edge.coupling.brokenLinks > 0) {
            wrong << Sentences::countOf(AnomalyKind::BrokenLink, edge.coupling.brokenLinks);
        }
        if (edge.coupling.tornInteractions > 0) {
            wrong << MapWords::tr("%Ln torn interaction(s)", nullptr,
                                  pluralCount(edge.coupling.tornInteractions));
        }
        return MapWords::tr("%1: %2.", "two services, what ties them")
                   .arg(nameOf(hit), ties.join(QStringLiteral(", "))) +
               atThisCut(wrong);
    }
    }
    return {};
}

// All of it

QString ContextMapFigure::titleInWords() const {
    const Layout& layout = *m_layout;
    if (!layout.subject.scenario) {
        return {};
    }
    const QString title = singleLine(layout.look.titleText.isEmpty()
                                         ? layout.subject.scenario->title.in(layout.look.locale.name())
                                         : layout.look.titleText);
    return title.isEmpty() ? MapWords::tr("Context map") : title;
}

QString ContextMapFigure::describeInWords() const {
    const Layout& layout = *m_layout;
    if (!layout.hasSubject()) {
        return {};
    }
    const Sentences sentences(*layout.subject.scenario, *layout.subject.tracker, layout.look.locale);
    QStringList text;
    text << MapWords::tr("A context map of %Ln service(s).", nullptr, pluralCount(layout.boxes.size()));
    for (const MapBox& box : layout.boxes) {
        text << describe(MapHit::of(box.service));
    }
    for (std::size_t i = 0; i < std::min(layout.edges.size(), mostTold); ++i) {
        text << describe(MapHit::of(layout.edges[i].a, layout.edges[i].b));
    }
    if (layout.edges.size() > mostTold) {
        text << MapWords::tr("And %Ln further edge(s).", nullptr,
                             pluralCount(layout.edges.size() - mostTold));
    }
    text << sentences.headline() + QStringLiteral(": ") + sentences.counts() + QStringLiteral("; ") +
                sentences.price() + QLatin1Char('.');
    return text.join(QLatin1Char(' '));
}

} // namespace bacscope
