#include "figures/TriangleFigure.h"

#include "figures/FigureText.h"

#include <QCoreApplication>
#include <QPainter>

namespace bacscope {

struct TriangleFigure::Layout {
    TriangleSubject subject;
    TriangleEmphasis emphasis;
    FigureLook look;
};

TriangleFigure::TriangleFigure() : m_layout(std::make_unique<Layout>()) {}
TriangleFigure::~TriangleFigure() = default;

void TriangleFigure::setSubject(const TriangleSubject& subject) {
    m_layout->subject = subject;
}

void TriangleFigure::setEmphasis(const TriangleEmphasis& emphasis) {
    m_layout->emphasis = emphasis;
}

void TriangleFigure::layOut(const FigureLook& look) {
    m_layout->look = look;
}

void TriangleFigure::paint(QPainter& painter) const {
    painter.fillRect(QRectF(QPointF(0, 0), m_layout->look.size), m_layout->look.theme.paper);
}

QString TriangleFigure::titleInWords() const {
    return {};
}

QString TriangleFigure::describeInWords() const {
    return {};
}

TriangleHit TriangleFigure::hitTest(QPointF, double) const {
    return {};
}

QRectF TriangleFigure::cornerRect(Corner) const {
    return {};
}

QLineF TriangleFigure::edgeLine(Kept) const {
    return {};
}

QRectF TriangleFigure::costRect(Kept) const {
    return {};
}

QRectF TriangleFigure::edgeRect(Kept) const {
    return {};
}

QString TriangleFigure::cornerName(Corner) {
    return {};
}

QString TriangleFigure::keptName(Kept) {
    return {};
}

} // namespace bacscope
