#include "widgets/ContextMapView.h"

#include <QMenu>
#include <QPainter>

namespace bacscope {

ContextMapView::ContextMapView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("contextMapView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

ContextMapView::~ContextMapView() = default;

void ContextMapView::setSubject(const ContextMapSubject& subject) {
    m_subject = subject;
    m_layoutDirty = true;
    update();
}
void ContextMapView::cutChanged() {
    m_cutDirty = true;
    update();
}
void ContextMapView::setTheme(const Theme& theme) {
    m_look.theme = theme;
    m_layoutDirty = true;
    update();
}
void ContextMapView::setScale(double scale) {
    m_look.scale = scale;
    m_layoutDirty = true;
    update();
}
void ContextMapView::setLegendVisible(bool visible) {
    m_look.legend = visible;
    m_layoutDirty = true;
    update();
}
void ContextMapView::setSelected(const MapHit& hit) {
    m_selected = hit;
    update();
}
void ContextMapView::selectService(ServiceId service) {
    setSelected(MapHit::of(service));
}
void ContextMapView::selectEdge(ServiceId a, ServiceId b) {
    setSelected(MapHit::of(a, b));
}
void ContextMapView::showAnomaly(const AnyAnomaly&) {}
void ContextMapView::setFocused(const MapHit& hit) {
    m_focused = hit;
}
bool ContextMapView::cancelGesture() {
    return false;
}
const ContextMapFigure& ContextMapView::figure() const {
    return m_figure;
}
std::vector<MapHit> ContextMapView::focusChain() const {
    return {};
}
QString ContextMapView::nameOf(const MapHit&) const {
    return {};
}
QString ContextMapView::descriptionOf(const MapHit&) const {
    return {};
}
QMenu* ContextMapView::createMenu(const MapHit&) {
    return new QMenu(this);
}
void ContextMapView::startRenaming(ServiceId) {}
QSize ContextMapView::minimumSizeHint() const {
    return {240, 180};
}
QSize ContextMapView::sizeHint() const {
    return {640, 480};
}
bool ContextMapView::event(QEvent* event) {
    return QWidget::event(event);
}
void ContextMapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.paper);
}
void ContextMapView::resizeEvent(QResizeEvent*) {}
void ContextMapView::mousePressEvent(QMouseEvent*) {}
void ContextMapView::mouseMoveEvent(QMouseEvent*) {}
void ContextMapView::mouseReleaseEvent(QMouseEvent*) {}
void ContextMapView::mouseDoubleClickEvent(QMouseEvent*) {}
void ContextMapView::leaveEvent(QEvent*) {}
void ContextMapView::keyPressEvent(QKeyEvent* event) {
    QWidget::keyPressEvent(event);
}
void ContextMapView::keyReleaseEvent(QKeyEvent* event) {
    QWidget::keyReleaseEvent(event);
}
void ContextMapView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
}
void ContextMapView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
}
void ContextMapView::contextMenuEvent(QContextMenuEvent*) {}
void ContextMapView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
}
bool ContextMapView::eventFilter(QObject* watched, QEvent* event) {
    return QWidget::eventFilter(watched, event);
}
bool ContextMapView::focusNextPrevChild(bool next) {
    return QWidget::focusNextPrevChild(next);
}

} // namespace bacscope
