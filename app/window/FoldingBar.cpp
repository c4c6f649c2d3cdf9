#include "window/FoldingBar.h"

#include "widgets/ThemePalette.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace bacscope {

namespace {

constexpr int spacing = 6;

} // namespace

FoldingBar::FoldingBar(QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_more(new QToolButton(this)),
      m_menu(new QMenu(this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(m_menu);
    m_more->hide();
    m_layout->addWidget(m_more);
    retranslate();
}

QToolButton* FoldingBar::add(QAction* action, int rank) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setIconSize(QSize(18, 18));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_items.push_back({button, action, rank});
    return button;
}

void FoldingBar::addSeparator() {
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setObjectName(QStringLiteral("toolBarLine"));
    m_layout->insertWidget(m_layout->count() - 1, line);
    m_items.push_back({line, nullptr, 0});
}

void FoldingBar::addStretch() {
    m_layout->insertStretch(m_layout->count() - 1, 1);
    m_stretchBefore = m_items.size();
}

void FoldingBar::setScale(double scale) {
    const QFont letters = scaledFont(font(), scale);
    m_more->setFont(letters);
    for (const Item& item : m_items) {
        item.widget->setFont(letters);
    }
    fold();
}

QToolButton* FoldingBar::button(const QAction* action) const {
    const auto found =
        std::ranges::find_if(m_items, [&](const Item& item) { return action && item.action == action; });
    return found == m_items.end() ? nullptr : static_cast<QToolButton*>(found->widget);
}

void FoldingBar::retranslate() {
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("What the toolbar has no room for"));
}

int FoldingBar::widthOf(const std::vector<bool>& shown) const {
    int width = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (shown[i]) {
            width += m_items[i].widget->sizeHint().width() + spacing;
        }
    }
    return width;
}

/// A line stands between two buttons.
void FoldingBar::hideUselessLines(std::vector<bool>& shown) const {
    bool after = false;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].action) {
            after = after || shown[i];
        } else {
            bool before = false;
            for (std::size_t next = i + 1;
                 next < m_items.size() && m_items[next].action && next != m_stretchBefore; ++next) {
                before = before || shown[next];
            }
            shown[i] = after && before;
            after = after && !shown[i];
        }
    }
}

void FoldingBar::fold() {
    std::vector<bool> shown(m_items.size(), true);
    const auto room = [&](bool withMore) {
        return width() + spacing - (withMore ? m_more->sizeHint().width() + spacing : 0);
    };
    bool folded = false;
    while (widthOf(shown) > room(folded)) {
        std::size_t least = m_items.size();
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (m_items[i].action && shown[i] &&
                (least == m_items.size() || m_items[i].rank <= m_items[least].rank)) {
                least = i;
            }
        }
        if (least == m_items.size()) {
            break;
        }
        shown[least] = false;
        folded = true;
        hideUselessLines(shown);
    }
    m_menu->clear();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        m_items[i].widget->setVisible(shown[i]);
        if (m_items[i].action && !shown[i]) {
            m_menu->addAction(m_items[i].action);
        }
    }
    m_more->setVisible(folded);
}

QSize FoldingBar::sizeHint() const {
    const int width = widthOf(std::vector<bool>(m_items.size(), true)) - spacing;
    return {std::max(0, width), minimumSizeHint().height()};
}

QSize FoldingBar::minimumSizeHint() const {
    int height = m_more->sizeHint().height();
    for (const Item& item : m_items) {
        height = std::max(height, item.widget->sizeHint().height());
    }
    return {m_more->sizeHint().width(), height};
}

void FoldingBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingBar::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        fold(); // a button has another text, or another font
    }
    return QWidget::event(event);
}

void FoldingBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace bacscope
