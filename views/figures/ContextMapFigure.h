// The context map: services with their aggregates inside, and what ties them together, as far as backups are
// concerned (docs/model.md, "Decomposition"). An edge is as wide as the coupling of two services; what the
// present cut breaks of it is marked on it. Services in lockstep are enclosed together.
//
//     ContextMapFigure map;
//     map.setSubject({&scenario, &tracker});
//     map.layOut(look);                         // places are found once per decomposition
//     map.paint(painter);
//     MapHit hit = map.hitTest(pos);
//
// After the tracker moved, cutChanged() counts anew what is wrong and moves nothing. A service with a place
// of its own (Service::map) stays there; the others are laid out around (MapLayout.h). The map is made
// smaller or larger until it fits into the figure; where boxes become too small for their letters, the
// aggregates give way first.
#pragma once

#include "analysis/CutTracker.h"
#include "figures/Figure.h"
#include "scenario/Scenario.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace bacscope {

/// What is drawn. Borrowed: must outlive the figure's use of it.
struct ContextMapSubject {
    const Scenario* scenario = nullptr;
    const CutTracker* tracker = nullptr;
};

/// What can be pointed at.
struct MapHit {
    enum class Kind { Nothing, Service, Aggregate, Edge };
    Kind kind = Kind::Nothing;
    ServiceId service; ///< Service; Aggregate: its owner; Edge: the one with the lower id
    ServiceId other;   ///< Edge: the one with the higher id
    AggregateId aggregate;

    static MapHit of(ServiceId service) { return {Kind::Service, service, {}, {}}; }
    static MapHit of(AggregateId aggregate, ServiceId owner) {
        return {Kind::Aggregate, owner, {}, aggregate};
    }
    static MapHit of(ServiceId a, ServiceId b) { return {Kind::Edge, std::min(a, b), std::max(a, b), {}}; }
    explicit operator bool() const { return kind != Kind::Nothing; }
    bool operator==(const MapHit&) const = default;
};

/// What stands out, in the window only.
struct ContextMapEmphasis {
    MapHit hovered;
    MapHit selected;
    MapHit focused;  ///< keyboard focus ring
    MapHit target;   ///< on which something would be dropped
    MapHit dragged;  ///< a service is drawn as lifted; of an aggregate a ghost follows the pointer …
    QPointF ghost;   ///< … with its centre here
    QString badge;   ///< what letting go would do, "merge into Orders"
    QPointF badgeAt; ///< beside which it stands
};

class ContextMapFigure : public Figure {
public:
    ContextMapFigure();
    ~ContextMapFigure() override;

    /// Call again when another scenario or another world is to be shown.
    void setSubject(const ContextMapSubject& subject);
    const ContextMapSubject& subject() const;
    /// Where services stand that have no place of their own, by id: where they stood before something was
    /// merged or split, so that the map does not jump. One that would now lie under another moves
    /// a little aside, or is laid out anew.
    void setPlaces(const std::map<QString, MapPosition>& places);
    /// Where all services stand, by id; after layOut().
    std::map<QString, MapPosition> places() const;
    /// The tracker moved: counts what is wrong anew; needs no new layOut() unless the disaster moved, which
    /// it then does itself.
    void cutChanged();

    void layOut(const FigureLook& look) override;
    void paint(QPainter& painter) const override;
    QString titleInWords() const override;
    QString describeInWords() const override;

    /// One thing: its name, and in a sentence or two what it is and what is wrong with it.
    QString nameOf(const MapHit& hit) const;
    QString describe(const MapHit& hit) const;

    void setEmphasis(const ContextMapEmphasis& emphasis); ///< needs no new layOut()
    const ContextMapEmphasis& emphasis() const;
    /// While a service is dragged: it stands here, and its edges follow; needs no new layOut().
    void setHeld(std::optional<std::pair<ServiceId, MapPosition>> held);

    // Geometry, after layOut()
    MapHit hitTest(QPointF position, double tolerance = 6) const;
    QRectF rectOf(const MapHit& hit) const;   ///< for focus rings, tool tips; empty: not shown
    QRectF mapRect() const;                   ///< where services may stand
    QRectF nameRect(ServiceId service) const; ///< where its name is written, for editing in place
    MapPosition positionOf(ServiceId service) const;
    QPointF toFigure(MapPosition position) const;
    MapPosition toMap(QPointF position) const;
    /// Services, each followed by its aggregates where it owns more than the one of its own name; then edges.
    std::vector<MapHit> things() const;

    struct Layout; ///< the geometry; see ContextMapLayout.h
    const Layout& layout() const { return *m_layout; }

private:
    std::unique_ptr<Layout> m_layout;
};

} // namespace bacscope
