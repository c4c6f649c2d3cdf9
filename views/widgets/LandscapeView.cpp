#include "widgets/LandscapeView.h"

#include "figures/AccessibleView.h"
#include "widgets/MarkerDrag.h"

#include <QAccessible>
#include <QAccessibleValueChangeEvent>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace bacscope {

namespace {

constexpr int farStep = 10;
constexpr double focusRim = 2;

/// As screen readers meet it: what it shows in words, and as its value the cross and its anomalies.
class LandscapeAccessible : public QAccessibleWidget {
public:
    explicit LandscapeAccessible(LandscapeView* view)
        : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}

    QString text(QAccessible::Text kind) const override {
        switch (kind) {
        case QAccessible::Name:
            return m_view->figure().titleInWords();
        case QAccessible::Description:
            return m_view->figure().describeInWords();
        case QAccessible::Value:
            return m_view->crossText();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    LandscapeView* m_view;
};

bool moves(LandscapeFigure::Grip grip, LandscapeFigure::Grip axis) {
    return grip == axis || grip == LandscapeFigure::Grip::Both;
}

Qt::CursorShape cursorOf(LandscapeFigure::Grip grip) {
    switch (grip) {
    case LandscapeFigure::Grip::First:
        return Qt::SizeHorCursor;
    case LandscapeFigure::Grip::Second:
        return Qt::SizeVerCursor;
    case LandscapeFigure::Grip::Both:
        return Qt::SizeAllCursor;
    case LandscapeFigure::Grip::None:
        break;
    }
    return Qt::CrossCursor;
}

} // namespace

LandscapeView::LandscapeView(QWidget* parent) : QWidget(parent) {
    installAccessibleView<LandscapeView, LandscapeAccessible>();
    setObjectName(QStringLiteral("landscapeView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_look.title = false;
    m_look.locale = locale();
}

LandscapeView::~LandscapeView() = default;

void LandscapeView::setSubject(const Scenario* scenario, const CutTracker* tracker,
                               std::shared_ptr<const Landscape> landscape) {
    const std::shared_ptr<const Landscape>& had = m_figure.subject().landscape;
    const bool sameAxes =
        had && landscape && had->first() == landscape->first() && had->second() == landscape->second();
    if (!sameAxes) {
        // Whatever a hand was doing was about others.
        m_grip = LandscapeFigure::Grip::None;
        m_gesture = 0;
        m_keyGesture = 0;
    }
    m_figure.setSubject({scenario, tracker, std::move(landscape)});
    cutChanged();
}

void LandscapeView::cutChanged() {
    update();
    tellCut();
}

void LandscapeView::tellCut() {
    if (QAccessible::isActive() && m_figure.hasSubject()) {
        QAccessibleValueChangeEvent event(this, crossText());
        QAccessible::updateAccessibility(&event);
    }
}

void LandscapeView::setTheme(const Theme& theme) {
    m_look.theme = theme;
    update();
}

void LandscapeView::setFigureScale(double scale) {
    m_look.scale = scale;
    updateGeometry();
    update();
}

void LandscapeView::ensureLayout() const {
    FigureLook look = m_look;
    look.size = size();
    m_figure.layOut(look);
}

const LandscapeFigure& LandscapeView::figure() const {
    ensureLayout();
    return m_figure;
}

QString LandscapeView::crossText() const {
    return figure().textOfCut();
}

QSize LandscapeView::sizeHint() const {
    return QSize(460, 420) * m_look.scale;
}

QSize LandscapeView::minimumSizeHint() const {
    return {220, 200};
}

void LandscapeView::paintEvent(QPaintEvent*) {
    ensureLayout();
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_still.size() != pixels || m_stillRevision != m_figure.revision()) {
        m_still = QImage(pixels, QImage::Format_RGB32);
        m_still.setDevicePixelRatio(ratio);
        QPainter still(&m_still);
        m_figure.paintStill(still);
        m_stillRevision = m_figure.revision();
    }
    QPainter painter(this);
    painter.drawImage(QPointF(0, 0), m_still);
    m_figure.paintCross(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_look.theme.selection, focusRim));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void LandscapeView::resizeEvent(QResizeEvent*) {
    update();
}

bool LandscapeView::isSurvivor(ServiceId service) const {
    const LandscapeSubject& subject = m_figure.subject();
    const World& world = subject.tracker->world();
    return std::ranges::any_of(world.units().members(world.unit(service)), [&](ServiceId member) {
        return subject.scenario->services[member.at()].survives;
    });
}

// Asking

Instant LandscapeView::firstFor(QPointF point, bool free) const {
    const LandscapeSubject& subject = m_figure.subject();
    if (isSurvivor(subject.landscape->first())) {
        return m_figure.firstMarker();
    }
    const QRectF plot = m_figure.plotRect();
    return MarkerDrag::ofMarker(*subject.scenario, subject.tracker->cut(), subject.landscape->first())
        .instantAt(std::clamp(point.x(), plot.left(), plot.right()), m_figure.firstScale(),
                   free ? SnapMode::Free : SnapMode::BetweenEvents);
}

Instant LandscapeView::secondFor(QPointF point, bool free) const {
    const LandscapeSubject& subject = m_figure.subject();
    if (isSurvivor(subject.landscape->second())) {
        return m_figure.secondMarker();
    }
    const QRectF plot = m_figure.plotRect();
    return MarkerDrag::ofMarker(*subject.scenario, subject.tracker->cut(), subject.landscape->second())
        .instantAt(std::clamp(plot.bottom() - point.y(), 0.0, plot.height()), m_figure.secondScale(),
                   free ? SnapMode::Free : SnapMode::BetweenEvents);
}

void LandscapeView::request(Instant first, Instant second, GestureId gesture) {
    if (first == m_figure.firstMarker() && second == m_figure.secondMarker()) {
        return;
    }
    m_requested = true;
    const Landscape& landscape = *m_figure.subject().landscape;
    Q_EMIT markersMoveRequested(landscape.first(), first, landscape.second(), second, gesture);
}

void LandscapeView::dragTo(QPointF point, bool free) {
    ensureLayout();
    const QPointF cross = point + m_offset;
    const Instant first =
        moves(m_grip, LandscapeFigure::Grip::First) ? firstFor(cross, free) : m_figure.firstMarker();
    const Instant second =
        moves(m_grip, LandscapeFigure::Grip::Second) ? secondFor(cross, free) : m_figure.secondMarker();
    request(first, second, m_gesture);
}

bool LandscapeView::cancelGesture() {
    const GestureId gesture = m_grip != LandscapeFigure::Grip::None ? m_gesture : m_keyGesture;
    if (gesture == 0) {
        return false;
    }
    m_grip = LandscapeFigure::Grip::None;
    m_gesture = 0;
    m_keyGesture = 0;
    m_keyOfGesture = 0;
    if (m_requested) {
        m_requested = false;
        Q_EMIT gestureCancelled(gesture);
    }
    return true;
}

// The mouse

void LandscapeView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_figure.hasSubject()) {
        QWidget::mousePressEvent(event);
        return;
    }
    ensureLayout();
    finishKeyGesture();
    m_grip = m_figure.gripAt(event->position());
    m_requested = false;
    const bool onCross = m_grip != LandscapeFigure::Grip::None;
    if (!onCross && !m_figure.plotRect().contains(event->position())) {
        return;
    }
    m_gesture = nextGesture();
    if (onCross) {
        m_offset = m_figure.pointAt(m_figure.firstMarker(), m_figure.secondMarker()) - event->position();
    } else {
        m_grip = LandscapeFigure::Grip::Both;
        m_offset = {};
        dragTo(event->position(), event->modifiers().testFlag(Qt::AltModifier));
    }
    setCursor(cursorOf(m_grip));
}

void LandscapeView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_figure.hasSubject()) {
        return;
    }
    if (m_grip != LandscapeFigure::Grip::None) {
        dragTo(event->position(), event->modifiers().testFlag(Qt::AltModifier));
        Q_EMIT statusText(crossText());
    } else {
        hover(event->position());
    }
}

void LandscapeView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_grip == LandscapeFigure::Grip::None) {
        return;
    }
    const GestureId gesture = m_gesture;
    m_grip = LandscapeFigure::Grip::None;
    m_gesture = 0;
    if (m_requested) {
        m_requested = false;
        Q_EMIT gestureFinished(gesture);
    }
    hover(event->position());
}

QString LandscapeView::textAt(QPointF point) const {
    ensureLayout();
    if (!m_figure.hasSubject() || !m_figure.plotRect().contains(point)) {
        return {};
    }
    return m_figure.textAt(firstFor(point, false), secondFor(point, false));
}

void LandscapeView::hover(QPointF point) {
    ensureLayout();
    const LandscapeFigure::Grip grip = m_figure.gripAt(point);
    const bool inPlot = m_figure.plotRect().contains(point);
    setCursor(grip != LandscapeFigure::Grip::None || inPlot ? cursorOf(grip) : Qt::ArrowCursor);
    Q_EMIT statusText(grip == LandscapeFigure::Grip::Both ? crossText() : textAt(point));
}

void LandscapeView::leaveEvent(QEvent*) {
    Q_EMIT statusText(QString());
}

bool LandscapeView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = textAt(help->pos());
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            // Names are anybody's: never as HTML
            QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
        }
        return true;
    }
    return QWidget::event(event);
}

// Keys

void LandscapeView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (!cancelGesture()) {
            QWidget::keyPressEvent(event);
        }
        return;
    }
    if (!m_figure.hasSubject() || m_grip != LandscapeFigure::Grip::None) {
        QWidget::keyPressEvent(event);
        return;
    }
    const LandscapeSubject& subject = m_figure.subject();
    const MarkerDrag firstDrag =
        MarkerDrag::ofMarker(*subject.scenario, subject.tracker->cut(), subject.landscape->first());
    const MarkerDrag secondDrag =
        MarkerDrag::ofMarker(*subject.scenario, subject.tracker->cut(), subject.landscape->second());
    const int events = event->modifiers().testFlag(Qt::ShiftModifier) ? farStep : 1;
    Instant first = m_figure.firstMarker();
    Instant second = m_figure.secondMarker();
    switch (event->key()) {
    case Qt::Key_Left:
        first = firstDrag.stepped(first, -events);
        break;
    case Qt::Key_Right:
        first = firstDrag.stepped(first, events);
        break;
    case Qt::Key_Home:
        first = firstDrag.atBeginning();
        break;
    case Qt::Key_End:
        first = firstDrag.atEnd();
        break;
    case Qt::Key_Down:
        second = secondDrag.stepped(second, -events);
        break;
    case Qt::Key_Up:
        second = secondDrag.stepped(second, events);
        break;
    case Qt::Key_PageDown:
        second = secondDrag.atBeginning();
        break;
    case Qt::Key_PageUp:
        second = secondDrag.atEnd();
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (isSurvivor(subject.landscape->first())) {
        first = m_figure.firstMarker();
    }
    if (isSurvivor(subject.landscape->second())) {
        second = m_figure.secondMarker();
    }
    if (!event->isAutoRepeat() || m_keyGesture == 0 || m_keyOfGesture != event->key()) {
        finishKeyGesture();
        m_keyGesture = nextGesture();
        m_keyOfGesture = event->key();
        m_requested = false;
    }
    request(first, second, m_keyGesture);
    Q_EMIT statusText(crossText());
}

void LandscapeView::keyReleaseEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat() && event->key() == m_keyOfGesture) {
        finishKeyGesture();
    }
    QWidget::keyReleaseEvent(event);
}

void LandscapeView::finishKeyGesture() {
    const GestureId gesture = m_keyGesture;
    m_keyGesture = 0;
    m_keyOfGesture = 0;
    if (gesture != 0 && m_requested) {
        m_requested = false;
        Q_EMIT gestureFinished(gesture);
    }
}

void LandscapeView::focusInEvent(QFocusEvent*) {
    update();
}

void LandscapeView::focusOutEvent(QFocusEvent*) {
    finishKeyGesture();
    update();
}

void LandscapeView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_look.locale = locale();
        m_figure.retranslate();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace bacscope
