#include "widgets/LandscapeView.h"

namespace bacscope {

LandscapeView::LandscapeView(QWidget* parent) : QWidget(parent) {}
LandscapeView::~LandscapeView() = default;
void LandscapeView::setSubject(const Scenario* scenario, const CutTracker* tracker,
                               std::shared_ptr<const Landscape> landscape) {
    m_figure.setSubject({scenario, tracker, std::move(landscape)});
}
void LandscapeView::cutChanged() {}
void LandscapeView::setTheme(const Theme& theme) {
    m_look.theme = theme;
}
void LandscapeView::setFigureScale(double scale) {
    m_look.scale = scale;
}
const LandscapeFigure& LandscapeView::figure() const {
    return m_figure;
}
QString LandscapeView::crossText() const {
    return {};
}
bool LandscapeView::cancelGesture() {
    return false;
}
QSize LandscapeView::sizeHint() const {
    return {420, 420};
}
QSize LandscapeView::minimumSizeHint() const {
    return {220, 200};
}
bool LandscapeView::event(QEvent* event) {
    return QWidget::event(event);
}
void LandscapeView::paintEvent(QPaintEvent*) {}
void LandscapeView::resizeEvent(QResizeEvent*) {}
void LandscapeView::mousePressEvent(QMouseEvent*) {}
void LandscapeView::mouseMoveEvent(QMouseEvent*) {}
void LandscapeView::mouseReleaseEvent(QMouseEvent*) {}
void LandscapeView::leaveEvent(QEvent*) {}
void LandscapeView::keyPressEvent(QKeyEvent*) {}
void LandscapeView::keyReleaseEvent(QKeyEvent*) {}
void LandscapeView::focusInEvent(QFocusEvent*) {}
void LandscapeView::focusOutEvent(QFocusEvent*) {}
void LandscapeView::changeEvent(QEvent*) {}

} // namespace bacscope
