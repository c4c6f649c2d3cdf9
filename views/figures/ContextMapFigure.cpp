#include "figures/ContextMapFigure.h"

#include <QPainter>

namespace bacscope {

struct ContextMapFigure::Layout {
    ContextMapSubject subject;
    FigureLook look;
};

ContextMapFigure::ContextMapFigure() : m_layout(std::make_unique<Layout>()) {}
ContextMapFigure::~ContextMapFigure() = default;

void ContextMapFigure::setSubject(const ContextMapSubject& subject) {
    m_layout->subject = subject;
}

const ContextMapSubject& ContextMapFigure::subject() const {
    return m_layout->subject;
}

void ContextMapFigure::cutChanged() {}

void ContextMapFigure::layOut(const FigureLook& look) {
    m_layout->look = look;
}

void ContextMapFigure::paint(QPainter& painter) const {
    painter.fillRect(QRectF(QPointF(), m_layout->look.size), m_layout->look.theme.paper);
}

QString ContextMapFigure::titleInWords() const {
    return {};
}

QString ContextMapFigure::describeInWords() const {
    return {};
}

void ContextMapFigure::setEmphasis(const ContextMapEmphasis&) {}

void ContextMapFigure::setHeld(std::optional<std::pair<ServiceId, MapPosition>>) {}

MapHit ContextMapFigure::hitTest(QPointF, double) const {
    return {};
}

QRectF ContextMapFigure::rectOf(const MapHit&) const {
    return {};
}

QRectF ContextMapFigure::mapRect() const {
    return {};
}

QRectF ContextMapFigure::nameRect(ServiceId) const {
    return {};
}

MapPosition ContextMapFigure::positionOf(ServiceId) const {
    return {};
}

QPointF ContextMapFigure::toFigure(MapPosition position) const {
    return {position.x, position.y};
}

MapPosition ContextMapFigure::toMap(QPointF position) const {
    return {position.x(), position.y()};
}

std::vector<MapHit> ContextMapFigure::things() const {
    return {};
}

} // namespace bacscope
