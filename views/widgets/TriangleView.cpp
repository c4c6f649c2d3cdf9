#include "widgets/TriangleView.h"

#include <QEvent>
#include <QPainter>

namespace bacscope {

TriangleView::TriangleView(QWidget* parent) : QWidget(parent) {}
TriangleView::~TriangleView() = default;

void TriangleView::setSubject(const TriangleSubject& subject) {
    m_subject = subject;
    invalidate();
}

void TriangleView::setTheme(const Theme& theme) {
    m_look.theme = theme;
    invalidate();
}

void TriangleView::setScale(double scale) {
    m_look.scale = scale;
    invalidate();
}

const TriangleFigure& TriangleView::figure() const {
    return m_figure;
}

std::array<Kept, keptCount> TriangleView::order() {
    return {Kept::BackupAndAvailability, Kept::BackupAndConsistency, Kept::AvailabilityAndConsistency};
}

void TriangleView::choose(Kept kept) {
    if (kept != m_subject.kept) {
        Q_EMIT keptChosen(kept);
    }
}

QSize TriangleView::sizeHint() const {
    return {300, 240};
}

QSize TriangleView::minimumSizeHint() const {
    return {220, 180};
}

void TriangleView::invalidate() {
    m_dirty = true;
    update();
}

bool TriangleView::event(QEvent* event) {
    return QWidget::event(event);
}
void TriangleView::paintEvent(QPaintEvent*) {}
void TriangleView::resizeEvent(QResizeEvent*) {
    invalidate();
}
void TriangleView::mousePressEvent(QMouseEvent*) {}
void TriangleView::mouseMoveEvent(QMouseEvent*) {}
void TriangleView::leaveEvent(QEvent*) {}
void TriangleView::keyPressEvent(QKeyEvent* event) {
    QWidget::keyPressEvent(event);
}
void TriangleView::focusInEvent(QFocusEvent*) {}
void TriangleView::focusOutEvent(QFocusEvent*) {}
void TriangleView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
}
void TriangleView::hover(const TriangleHit&) {}
void TriangleView::tellChosen() {}

void installTriangleAccessibility() {}

} // namespace bacscope
