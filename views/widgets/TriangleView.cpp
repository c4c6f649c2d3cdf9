#include "widgets/TriangleView.h"

#include "figures/AccessibleView.h"
#include "text/CornersText.h"
#include "widgets/ThemePalette.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QToolTip>

#include <algorithm>
#include <vector>

namespace bacscope {

namespace {

/// One edge, as a radio button. It asks the view each time, so that it never is stale.
class EdgeAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    EdgeAccessible(TriangleView* view, Kept kept) : m_view(view), m_kept(kept) {}

    bool isValid() const override { return !m_view.isNull(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::RadioButton; }

    QString text(QAccessible::Text kind) const override {
        if (m_view && kind == QAccessible::Name) {
            return keptName(m_kept);
        }
        return m_view && kind == QAccessible::Description ? m_view->describe(m_kept) : QString();
    }
    QRect rect() const override {
        if (!m_view) {
            return {};
        }
        const QRect onView = m_view->figure().edgeRect(m_kept).toAlignedRect();
        return {m_view->mapToGlobal(onView.topLeft()), onView.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!m_view) {
            state.invalid = true;
            return state;
        }
        state.checkable = true;
        state.checked = m_view->subject().kept == m_kept;
        state.focusable = true;
        state.focused = state.checked && m_view->hasFocus();
        state.selectable = true;
        state.selected = state.checked;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (m_view && name == pressAction()) {
            m_view->choose(m_kept);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<TriangleView> m_view;
    Kept m_kept;
};

class TriangleAccessible : public QAccessibleWidget {
public:
    explicit TriangleAccessible(TriangleView* view)
        : QAccessibleWidget(view, QAccessible::Grouping), m_view(view) {
        for (const Kept kept : TriangleView::order()) {
            m_edges.push_back(QAccessible::registerAccessibleInterface(new EdgeAccessible(view, kept)));
        }
    }
    ~TriangleAccessible() override {
        for (const QAccessible::Id edge : m_edges) {
            QAccessible::deleteAccessibleInterface(edge);
        }
    }

    int childCount() const override { return static_cast<int>(m_edges.size()); }
    QAccessibleInterface* child(int place) const override {
        return place >= 0 && place < childCount()
                   ? QAccessible::accessibleInterface(m_edges[static_cast<std::size_t>(place)])
                   : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int place = 0; place < childCount(); ++place) {
            if (this->child(place) == child) {
                return place;
            }
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint point = m_view->mapFromGlobal(QPoint(x, y));
        const TriangleHit hit = m_view->figure().hitTest(point);
        return hit ? childOf(hit.kept) : nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return m_view->hasFocus() ? childOf(m_view->subject().kept) : nullptr;
    }
    QString text(QAccessible::Text kind) const override {
        if (m_view->accessibleName().isEmpty() && kind == QAccessible::Name) {
            return m_view->figure().titleInWords();
        }
        if (m_view->accessibleDescription().isEmpty() && kind == QAccessible::Description) {
            return m_view->figure().describeInWords();
        }
        return QAccessibleWidget::text(kind);
    }

private:
    QAccessibleInterface* childOf(Kept kept) const {
        const auto order = TriangleView::order();
        return child(static_cast<int>(std::ranges::find(order, kept) - order.begin()));
    }

    TriangleView* m_view;
    std::vector<QAccessible::Id> m_edges;
};

} // namespace

TriangleView::TriangleView(QWidget* parent) : QWidget(parent) {
    installAccessibleView<TriangleView, TriangleAccessible>();
    setObjectName(QStringLiteral("triangleView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_look.locale = locale();
    m_look.title = false;
    m_look.caption = false;
    m_look.legend = false;
}

TriangleView::~TriangleView() = default;

std::array<Kept, keptCount> TriangleView::order() {
    return {Kept::BackupAndAvailability, Kept::BackupAndConsistency, Kept::AvailabilityAndConsistency};
}

void TriangleView::setSubject(const TriangleSubject& subject) {
    const bool other = subject.kept != m_subject.kept;
    if (subject == m_subject) {
        return;
    }
    m_subject = subject;
    invalidate();
    if (other) {
        tellChosen();
    }
}

void TriangleView::setTheme(const Theme& theme) {
    m_look.theme = theme;
    setPalette(paletteOf(theme));
    invalidate();
}

void TriangleView::setScale(double scale) {
    m_look.scale = scale;
    updateGeometry();
    invalidate();
}

const TriangleFigure& TriangleView::figure() const {
    if (m_dirty) {
        m_dirty = false;
        FigureLook look = m_look;
        look.size = QSizeF(size());
        m_figure.setSubject(m_subject);
        m_figure.layOut(look);
    }
    return m_figure;
}

void TriangleView::choose(Kept kept) {
    if (kept != m_subject.kept) {
        Q_EMIT keptChosen(kept);
    }
}

QString TriangleView::describe(Kept kept) const {
    const QString name = keptName(kept);
    const QString lost = cornerName(givenUp(kept));
    const QString cost = m_subject.costs[static_cast<std::size_t>(kept)].simplified();
    return cost.isEmpty() ? tr("%1; gives up %2.").arg(name, lost)
                          : tr("%1; gives up %2: %3.").arg(name, lost, cost);
}

QSize TriangleView::sizeHint() const {
    return QSize(300, 240) * m_look.scale;
}

QSize TriangleView::minimumSizeHint() const {
    return QSize(220, 140) * m_look.scale;
}

void TriangleView::invalidate() {
    m_dirty = true;
    update();
}

void TriangleView::paintEvent(QPaintEvent*) {
    figure();
    m_figure.setEmphasis({m_hovered, hasFocus() && m_focusVisible});
    QPainter painter(this);
    m_figure.paint(painter);
}

void TriangleView::resizeEvent(QResizeEvent*) {
    invalidate();
}

bool TriangleView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const TriangleHit hit = figure().hitTest(help->pos());
        if (hit) {
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<p>%1</p>").arg(describe(hit.kept).toHtmlEscaped()), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void TriangleView::hover(const TriangleHit& hit) {
    if (hit == m_hovered) {
        return;
    }
    m_hovered = hit;
    setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    Q_EMIT statusText(hit ? describe(hit.kept) : QString());
}

void TriangleView::mouseMoveEvent(QMouseEvent* event) {
    hover(figure().hitTest(event->position()));
}

void TriangleView::mousePressEvent(QMouseEvent* event) {
    const TriangleHit hit = figure().hitTest(event->position());
    if (event->button() == Qt::LeftButton && hit) {
        m_focusVisible = false;
        choose(hit.kept);
    } else {
        QWidget::mousePressEvent(event);
    }
}

void TriangleView::leaveEvent(QEvent*) {
    hover({});
}

void TriangleView::keyPressEvent(QKeyEvent* event) {
    const auto all = order();
    const auto at = static_cast<std::size_t>(std::ranges::find(all, m_subject.kept) - all.begin());
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_focusVisible = true;
        choose(all[(at + 1) % all.size()]);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_focusVisible = true;
        choose(all[(at + all.size() - 1) % all.size()]);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void TriangleView::focusInEvent(QFocusEvent* event) {
    m_focusVisible = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    tellChosen();
    update();
}

void TriangleView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void TriangleView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_look.locale = locale();
        invalidate();
    }
    QWidget::changeEvent(event);
}

/// To the status line and to screen readers, where the keyboard is here.
void TriangleView::tellChosen() {
    if (!hasFocus()) {
        return;
    }
    Q_EMIT statusText(describe(m_subject.kept));
    if (!QAccessible::isActive()) {
        return;
    }
    if (QAccessibleInterface* view = QAccessible::queryAccessibleInterface(this)) {
        if (QAccessibleInterface* edge = view->focusChild()) {
            QAccessibleEvent focus(edge, QAccessible::Focus);
            QAccessible::updateAccessibility(&focus);
        }
    }
}

} // namespace bacscope
