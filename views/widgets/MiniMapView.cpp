#include "widgets/MiniMapView.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

constexpr double miniMapZoom = 1.25;

} // namespace

MiniMapView::MiniMapView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("miniMapView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_settings.interactive = true;
    m_settings.locale = locale();
    retranslate();
}

MiniMapView::~MiniMapView() = default;

void MiniMapView::setSubject(const TimelineSubject& subject) {
    m_subject = subject;
    invalidate();
}

void MiniMapView::cutChanged() {
    invalidate();
}

void MiniMapView::setTheme(const Theme& theme) {
    m_settings.theme = theme;
    invalidate();
}

void MiniMapView::setLanes(std::vector<ServiceId> lanes) {
    m_settings.lanes = std::move(lanes);
    updateGeometry();
    invalidate();
}

void MiniMapView::setVisibleSpan(const TimeSpan& span) {
    m_settings.visible = span;
    invalidate();
}

void MiniMapView::setPlotEdges(double left, double right) {
    m_plotLeft = left;
    m_plotRight = right;
    invalidate();
}

const MiniMapFigure& MiniMapView::figure() const {
    ensureLayout();
    return m_figure;
}

void MiniMapView::invalidate() {
    m_dirty = true;
    update();
}

void MiniMapView::ensureLayout() const {
    if (!m_dirty || !m_subject.scenario || !m_subject.tracker) {
        return;
    }
    m_dirty = false;
    TimelineSettings settings = m_settings;
    settings.size = size();
    m_figure.setSubject(m_subject);
    const bool edges = m_plotRight > m_plotLeft;
    m_figure.setSettings(settings, edges ? m_plotLeft : 0, edges ? m_plotRight : width());
    m_figure.layOut();
}

TimeSpan MiniMapView::bounds() const {
    return figure().timeScale().span();
}

QSize MiniMapView::sizeHint() const {
    return {640, 88};
}

QSize MiniMapView::minimumSizeHint() const {
    return {160, 64};
}

void MiniMapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_settings.theme.paper);
    if (!m_subject.scenario || !m_subject.tracker) {
        return;
    }
    ensureLayout();
    painter.setRenderHint(QPainter::Antialiasing);
    m_figure.paint(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_settings.theme.selection, 2));
        painter.drawRoundedRect(m_figure.viewportRect().adjusted(-2, -2, 2, 2), 3, 3);
    }
}

void MiniMapView::resizeEvent(QResizeEvent*) {
    invalidate();
}

void MiniMapView::request(TimeSpan span) {
    if (span != m_settings.visible) {
        Q_EMIT visibleSpanRequested(span);
    }
}

/// The same length, its middle at `x`, within everything.
void MiniMapView::requestCentredAt(double x) {
    const TimeScale& scale = figure().timeScale();
    const TimeSpan all = bounds();
    const Duration length =
        m_settings.visible ? std::min(m_settings.visible->length(), all.length()) : all.length();
    Instant first = scale.instantAt(x) - Duration{length.ticks / 2};
    first = std::clamp(first, all.first, all.last - length);
    request({first, first + length});
}

void MiniMapView::requestZoom(double factor, Instant around) {
    const TimeSpan shown = m_settings.visible.value_or(bounds());
    const TimeScale scale(shown, 0, 1000);
    request(scale.zoomed(factor, std::clamp(scale.x(around), 0.0, 1000.0), bounds()).span());
}

void MiniMapView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_subject.scenario) {
        return;
    }
    const QRectF frame = figure().viewportRect();
    if (!frame.adjusted(-4, 0, 4, 0).contains(event->position())) {
        requestCentredAt(event->position().x());
        m_grab = 0;
    } else {
        m_grab = event->position().x() - frame.center().x();
    }
    setCursor(Qt::ClosedHandCursor);
}

void MiniMapView::mouseMoveEvent(QMouseEvent* event) {
    if (m_grab) {
        requestCentredAt(event->position().x() - *m_grab);
    } else if (m_subject.scenario) {
        setCursor(figure().viewportRect().contains(event->position()) ? Qt::OpenHandCursor
                                                                      : Qt::PointingHandCursor);
    }
}

void MiniMapView::mouseReleaseEvent(QMouseEvent*) {
    m_grab.reset();
    setCursor(Qt::OpenHandCursor);
}

void MiniMapView::wheelEvent(QWheelEvent* event) {
    if (!m_subject.scenario) {
        return;
    }
    const QPointF turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        requestCentredAt(figure().viewportRect().center().x() - turned.x() / 4.0);
    } else {
        requestZoom(std::pow(miniMapZoom, turned.y() / double(QWheelEvent::DefaultDeltasPerStep)),
                    figure().timeScale().instantAt(event->position().x()));
    }
    event->accept();
}

void MiniMapView::keyPressEvent(QKeyEvent* event) {
    if (!m_subject.scenario) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QRectF frame = figure().viewportRect();
    const Instant middle = figure().timeScale().instantAt(frame.center().x());
    const double step = event->modifiers() & Qt::ShiftModifier ? frame.width() : frame.width() / 8;
    switch (event->key()) {
    case Qt::Key_Left:
        requestCentredAt(frame.center().x() - step);
        break;
    case Qt::Key_Right:
        requestCentredAt(frame.center().x() + step);
        break;
    case Qt::Key_Home:
        requestCentredAt(figure().timeScale().left());
        break;
    case Qt::Key_End:
        requestCentredAt(figure().timeScale().right());
        break;
    case Qt::Key_Plus:
        requestZoom(miniMapZoom, middle);
        break;
    case Qt::Key_Minus:
        requestZoom(1 / miniMapZoom, middle);
        break;
    case Qt::Key_0:
        request(bounds());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MiniMapView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_settings.locale = locale();
        retranslate();
        invalidate();
    }
    QWidget::changeEvent(event);
}

void MiniMapView::retranslate() {
    setAccessibleName(tr("Overview of the whole time"));
    setToolTip(tr("Drag the frame to move what is shown; turn the wheel to zoom"));
}

} // namespace bacscope
