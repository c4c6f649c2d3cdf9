#include "figures/LandscapeFigure.h"

namespace bacscope {

struct LandscapeFigure::Layout {
    LandscapeSubject subject;
    TimeScale first;
    TimeScale second;
};

LandscapeFigure::LandscapeFigure() : m_layout(std::make_unique<Layout>()) {}
LandscapeFigure::~LandscapeFigure() = default;
void LandscapeFigure::setSubject(const LandscapeSubject& subject) {
    m_layout->subject = subject;
}
const LandscapeSubject& LandscapeFigure::subject() const {
    return m_layout->subject;
}
bool LandscapeFigure::hasSubject() const {
    return false;
}
void LandscapeFigure::layOut(const FigureLook&) {}
void LandscapeFigure::paint(QPainter&) const {}
QString LandscapeFigure::titleInWords() const {
    return {};
}
QString LandscapeFigure::describeInWords() const {
    return {};
}
void LandscapeFigure::retranslate() {}
void LandscapeFigure::paintStill(QPainter&) const {}
void LandscapeFigure::paintCross(QPainter&) const {}
std::size_t LandscapeFigure::revision() const {
    return 0;
}
QRectF LandscapeFigure::plotRect() const {
    return {};
}
const TimeScale& LandscapeFigure::firstScale() const {
    return m_layout->first;
}
const TimeScale& LandscapeFigure::secondScale() const {
    return m_layout->second;
}
QPointF LandscapeFigure::pointAt(Instant, Instant) const {
    return {};
}
Instant LandscapeFigure::firstAt(double) const {
    return {};
}
Instant LandscapeFigure::secondAt(double) const {
    return {};
}
Instant LandscapeFigure::firstMarker() const {
    return {};
}
Instant LandscapeFigure::secondMarker() const {
    return {};
}
LandscapeFigure::Grip LandscapeFigure::gripAt(QPointF) const {
    return Grip::None;
}
QRectF LandscapeFigure::crossRect() const {
    return {};
}
QString LandscapeFigure::textAt(Instant, Instant) const {
    return {};
}

} // namespace bacscope
