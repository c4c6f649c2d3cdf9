#include "charts/ChartView.h"

#include "figures/AccessibleView.h"

#include <QAccessible>
#include <QAccessibleValueChangeEvent>
#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

constexpr std::size_t farStep = 10;
constexpr double focusRim = 2;

/// The chart as screen readers meet it: what it shows in words, and as its value what the cursor reads.
class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}

    QString text(QAccessible::Text kind) const override {
        switch (kind) {
        case QAccessible::Name:
            return m_view->chart()->titleInWords();
        case QAccessible::Description:
            return m_view->chart()->describeInWords();
        case QAccessible::Value:
            return m_view->readingText();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    ChartView* m_view;
};

} // namespace

ChartView::ChartView(std::shared_ptr<ChartFigure> chart, QWidget* parent)
    : QWidget(parent), m_chart(std::move(chart)) {
    installAccessibleView<ChartView, ChartAccessible>();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_look.title = false;
    m_look.locale = locale();
    retranslate();
    ensureLayout();
}

ChartView::~ChartView() = default;

void ChartView::ensureLayout() {
    m_look.size = size();
    m_chart->layOut(m_look);
}

void ChartView::chartChanged() {
    ensureLayout();
    if (m_reading) {
        // The data may be others now: what is read stays at its place, with the values that hold there.
        const auto& stops = m_chart->content().stops;
        if (m_chart->isEmpty() || stops.empty()) {
            setReading(std::nullopt);
        } else {
            const auto next = std::ranges::upper_bound(stops, m_reading->at);
            const auto stop = static_cast<std::size_t>(std::max<std::ptrdiff_t>(next - stops.begin() - 1, 0));
            const bool holds = m_chart->content().holdsBetweenStops && next != stops.begin();
            setReading(holds ? ChartReading{stop, m_reading->at} : m_chart->readingOf(stop));
        }
    }
    update();
}

void ChartView::setTheme(const Theme& theme) {
    m_look.theme = theme;
    update();
}

void ChartView::setFigureScale(double scale) {
    m_look.scale = scale;
    updateGeometry();
    update();
}

void ChartView::setLegendVisible(bool visible) {
    m_look.legend = visible;
    update();
}

QString ChartView::readingText() const {
    return m_reading ? m_chart->readingText(*m_reading) : QString();
}

QSize ChartView::sizeHint() const {
    return QSize(560, 260) * m_look.scale;
}

QSize ChartView::minimumSizeHint() const {
    return {240, 160};
}

void ChartView::paintEvent(QPaintEvent*) {
    ensureLayout();
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_still.size() != pixels || m_stillRevision != m_chart->revision()) {
        m_still = QImage(pixels, QImage::Format_RGB32);
        m_still.setDevicePixelRatio(ratio);
        QPainter still(&m_still);
        m_chart->paintStill(still);
        m_stillRevision = m_chart->revision();
    }
    QPainter painter(this);
    painter.drawImage(QPointF(0, 0), m_still);
    m_chart->paintNow(painter);
    if (m_reading) {
        m_chart->paintReading(painter, *m_reading);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_look.theme.selection, focusRim));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ChartView::resizeEvent(QResizeEvent*) {
    update();
}

void ChartView::setReading(std::optional<ChartReading> reading) {
    if (reading == m_reading) {
        return;
    }
    m_reading = reading;
    const QString text = readingText();
    Q_EMIT statusText(text);
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, text);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void ChartView::activate(const ChartReading& reading) {
    const ChartTarget target = m_chart->targetOf(reading);
    switch (target.kind) {
    case ChartTarget::Kind::Nowhere:
        break;
    case ChartTarget::Kind::Instant:
        Q_EMIT instantActivated(target.instant);
        break;
    case ChartTarget::Kind::Width:
        Q_EMIT widthActivated(target.width);
        break;
    case ChartTarget::Kind::Start:
        Q_EMIT startActivated(target.instant);
        break;
    case ChartTarget::Kind::Step:
        Q_EMIT stepActivated(target.step);
        break;
    }
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton;
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    ensureLayout();
    const auto reading = m_chart->readingAt(event->position());
    setCursor(reading ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (reading || !m_readByKeyboard) {
        m_readByKeyboard = false;
        setReading(reading);
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_pressed) {
        return;
    }
    m_pressed = false;
    ensureLayout();
    if (const auto reading = m_chart->readingAt(event->position())) {
        setReading(reading);
        activate(*reading);
    }
}

void ChartView::leaveEvent(QEvent*) {
    if (!m_readByKeyboard) {
        setReading(std::nullopt);
    }
}

void ChartView::moveCursorTo(std::size_t stop) {
    m_readByKeyboard = true;
    setReading(m_chart->readingOf(stop));
}

void ChartView::setReadStop(std::optional<std::size_t> stop) {
    ensureLayout();
    if (stop) {
        moveCursorTo(*stop);
    } else {
        m_readByKeyboard = false;
        setReading(std::nullopt);
    }
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    ensureLayout();
    const std::size_t count = m_chart->isEmpty() ? 0 : m_chart->content().stops.size();
    if (count == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Without a cursor yet it appears where the present value is.
    const std::size_t step = event->modifiers().testFlag(Qt::ShiftModifier) ? farStep : 1;
    const std::size_t at = m_reading ? m_reading->stop : m_chart->stopOfNow();
    switch (event->key()) {
    case Qt::Key_Left: {
        // From between two points back to the one before.
        const bool between = m_reading && m_reading->at != m_chart->readingOf(at).at;
        const std::size_t back = !m_reading ? 0 : between ? step - 1 : step;
        moveCursorTo(at - std::min(at, back));
        break;
    }
    case Qt::Key_Right:
        moveCursorTo(std::min(at + (m_reading ? step : 0), count - 1));
        break;
    case Qt::Key_Home:
        moveCursorTo(0);
        break;
    case Qt::Key_End:
        moveCursorTo(count - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!m_reading) {
            moveCursorTo(at);
        } else {
            activate(*m_reading);
        }
        break;
    case Qt::Key_Escape:
        if (m_reading) {
            m_readByKeyboard = false;
            setReading(std::nullopt);
            break;
        }
        QWidget::keyPressEvent(event);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent*) {
    update();
}

void ChartView::focusOutEvent(QFocusEvent*) {
    update();
}

void ChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_look.locale = locale();
        m_chart->retranslate();
        retranslate();
        chartChanged();
    }
    QWidget::changeEvent(event);
}

void ChartView::retranslate() {
    setWhatsThis(tr("Click to go there; ← and → read the values, Enter goes to the one that is read"));
}

} // namespace bacscope
