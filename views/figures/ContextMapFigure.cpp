#include "figures/ContextMapFigure.h"

#include "figures/ContextMapLayout.h"

#include <cmath>

namespace bacscope {

ContextMapFigure::ContextMapFigure() : m_layout(std::make_unique<Layout>()) {}

ContextMapFigure::~ContextMapFigure() = default;

void ContextMapFigure::setSubject(const ContextMapSubject& subject) {
    m_layout->subject = subject;
    m_layout->held.reset();
    m_layout->emphasis = {};
    m_layout->world.reset();
    m_layout->boxes.clear();
    m_layout->edges.clear();
    m_layout->units.clear();
    m_layout->legend.clear();
}

void ContextMapFigure::setPlaces(const std::map<QString, MapPosition>& places) {
    m_layout->before = places;
    m_layout->arranged.clear();
}

std::map<QString, MapPosition> ContextMapFigure::places() const {
    std::map<QString, MapPosition> places;
    for (const MapBox& box : m_layout->boxes) {
        places.emplace(box.id, MapPosition{box.place.x(), box.place.y()});
    }
    return places;
}

const ContextMapSubject& ContextMapFigure::subject() const {
    return m_layout->subject;
}

void ContextMapFigure::layOut(const FigureLook& look) {
    Layout& layout = *m_layout;
    layout.look = look;
    layout.s = look.scale;
    layout.fonts = FigureFonts(look.scale);
    if (!layout.hasSubject()) {
        return;
    }
    layout.arrange();
    layout.takeRoom();
    layout.fitBoxes();
    layout.route();
    layout.count();
}

void ContextMapFigure::cutChanged() {
    Layout& layout = *m_layout;
    if (!layout.hasSubject() || layout.boxes.empty()) {
        return;
    }
    if (layout.coupledUntil != layout.subject.tracker->cut().disaster) {
        layOut(FigureLook(layout.look));
        return;
    }
    layout.count();
}

void ContextMapFigure::setEmphasis(const ContextMapEmphasis& emphasis) {
    m_layout->emphasis = emphasis;
}

const ContextMapEmphasis& ContextMapFigure::emphasis() const {
    return m_layout->emphasis;
}

void ContextMapFigure::setHeld(std::optional<std::pair<ServiceId, MapPosition>> held) {
    Layout& layout = *m_layout;
    if (layout.held == held) {
        return;
    }
    layout.held = held;
    if (layout.hasSubject() && !layout.boxes.empty()) {
        for (MapBox& box : layout.boxes) {
            layout.placeBox(box);
        }
        layout.route();
        layout.count();
    }
}

MapHit ContextMapFigure::hitTest(QPointF position, double tolerance) const {
    const Layout& layout = *m_layout;
    for (auto box = layout.boxes.rbegin(); box != layout.boxes.rend(); ++box) {
        if (!box->rect.contains(position)) {
            continue;
        }
        for (const MapChip& chip : box->chips) {
            if (chip.legible && chip.rect.contains(position)) {
                return MapHit::of(chip.aggregate, box->service);
            }
        }
        return MapHit::of(box->service);
    }
    for (const MapBox& box : layout.boxes) {
        for (const MapBadge& badge : box.badges) {
            if (badge.rect.contains(position)) {
                return MapHit::of(box.service);
            }
        }
    }
    for (const MapEdgeLine& edge : layout.edges) {
        if (edge.label.contains(position)) {
            return MapHit::of(edge.a, edge.b);
        }
    }
    MapHit nearest;
    double best = tolerance;
    for (const MapEdgeLine& edge : layout.edges) {
        const QRectF hull = edge.curve.bounds().adjusted(-20, -20, 20, 20);
        if (!hull.contains(position)) {
            continue;
        }
        const double away = edge.curve.distanceTo(position) - edge.width / 2;
        if (away <= best) {
            best = away;
            nearest = MapHit::of(edge.a, edge.b);
        }
    }
    return nearest;
}

QRectF ContextMapFigure::rectOf(const MapHit& hit) const {
    switch (hit.kind) {
    case MapHit::Kind::Nothing:
        break;
    case MapHit::Kind::Service:
        if (const MapBox* box = m_layout->box(hit.service)) {
            return box->rect;
        }
        break;
    case MapHit::Kind::Aggregate:
        if (const MapBox* box = m_layout->box(hit.service)) {
            for (const MapChip& chip : box->chips) {
                if (chip.aggregate == hit.aggregate) {
                    return chip.legible ? chip.rect : box->rect;
                }
            }
        }
        break;
    case MapHit::Kind::Edge:
        if (const MapEdgeLine* edge = m_layout->edge(hit)) {
            if (!edge->label.isEmpty()) {
                return edge->label;
            }
            const QPointF middle = edge->curve.at(0.5);
            const double reach = 8 * m_layout->s;
            return {middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach};
        }
        break;
    }
    return {};
}

QRectF ContextMapFigure::mapRect() const {
    return m_layout->room;
}

QRectF ContextMapFigure::nameRect(ServiceId service) const {
    const MapBox* box = m_layout->box(service);
    return box ? box->nameRect : QRectF();
}

MapPosition ContextMapFigure::positionOf(ServiceId service) const {
    if (m_layout->held && m_layout->held->first == service) {
        return m_layout->held->second;
    }
    const MapBox* box = m_layout->box(service);
    return box ? MapPosition{box->place.x(), box->place.y()} : MapPosition();
}

QPointF ContextMapFigure::toFigure(MapPosition position) const {
    return m_layout->toFigure({position.x, position.y});
}

MapPosition ContextMapFigure::toMap(QPointF position) const {
    const MapFit& fit = m_layout->fit;
    const QPointF away = position - fit.figureCentre;
    return {fit.mapCentre.x() + away.x() / fit.x, fit.mapCentre.y() + away.y() / fit.y};
}

std::vector<MapHit> ContextMapFigure::things() const {
    std::vector<MapHit> all;
    for (const MapBox& box : m_layout->boxes) {
        all.push_back(MapHit::of(box.service));
        for (const MapChip& chip : box.chips) {
            all.push_back(MapHit::of(chip.aggregate, box.service));
        }
    }
    for (const MapEdgeLine& edge : m_layout->edges) {
        all.push_back(MapHit::of(edge.a, edge.b));
    }
    return all;
}

} // namespace bacscope
