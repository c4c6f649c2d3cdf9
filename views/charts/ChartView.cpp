#include "charts/ChartView.h"

namespace bacscope {

ChartView::ChartView(std::shared_ptr<ChartFigure> chart, QWidget* parent)
    : QWidget(parent), m_chart(std::move(chart)) {}
ChartView::~ChartView() = default;
void ChartView::chartChanged() {
    update();
}
void ChartView::setTheme(const Theme& theme) {
    m_look.theme = theme;
}
void ChartView::setFigureScale(double scale) {
    m_look.scale = scale;
}
void ChartView::setLegendVisible(bool visible) {
    m_look.legend = visible;
}
QString ChartView::readingText() const {
    return {};
}
QSize ChartView::sizeHint() const {
    return {560, 260};
}
QSize ChartView::minimumSizeHint() const {
    return {240, 140};
}
void ChartView::paintEvent(QPaintEvent*) {}
void ChartView::resizeEvent(QResizeEvent*) {}
void ChartView::mousePressEvent(QMouseEvent*) {}
void ChartView::mouseMoveEvent(QMouseEvent*) {}
void ChartView::mouseReleaseEvent(QMouseEvent*) {}
void ChartView::leaveEvent(QEvent*) {}
void ChartView::keyPressEvent(QKeyEvent*) {}
void ChartView::focusInEvent(QFocusEvent*) {}
void ChartView::focusOutEvent(QFocusEvent*) {}
void ChartView::changeEvent(QEvent*) {}

} // namespace bacscope
