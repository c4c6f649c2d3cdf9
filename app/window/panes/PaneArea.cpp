#include "window/panes/PaneArea.h"

#include "widgets/ThemePalette.h"
#include "window/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace bacscope {

namespace {

constexpr int paneIcon = 16;

} // namespace

PaneArea::PaneArea(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar), m_enlarge(new QToolButton), m_close(new QToolButton),
      m_stack(new QStackedWidget) {
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (std::size_t i = 0; i < paneCount; ++i) {
        m_tabs->addTab(QString());
    }
    for (QToolButton* button : {m_enlarge, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_enlarge->setCheckable(true);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 6, 0);
    head->addWidget(m_tabs, 1);
    head->addWidget(m_enlarge);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && m_panes[static_cast<std::size_t>(index)]) {
            m_stack->setCurrentWidget(m_panes[static_cast<std::size_t>(index)]);
            Q_EMIT currentChanged(static_cast<PaneId>(index));
        }
    });
    connect(m_close, &QToolButton::clicked, this, &PaneArea::closeRequested);
    connect(m_enlarge, &QToolButton::toggled, this, &PaneArea::enlargeRequested);
    retranslate();
}

void PaneArea::addPane(PaneId id, Pane* pane) {
    m_panes[static_cast<std::size_t>(id)] = pane;
    m_stack->addWidget(pane);
    connect(pane, &Pane::statusText, this, &PaneArea::statusText);
    if (id == current()) {
        m_stack->setCurrentWidget(pane);
    }
}

void PaneArea::setDocument(Document* document) {
    for (Pane* pane : m_panes) {
        if (pane) {
            pane->setDocument(document);
        }
    }
}

void PaneArea::setTheme(const Theme& theme) {
    const QColor disabled = blend(theme.surface, theme.softInk, 0.5);
    m_enlarge->setIcon(themedIcon(QStringLiteral("enlarge"), theme.ink, disabled));
    m_close->setIcon(themedIcon(QStringLiteral("close"), theme.ink, disabled));
    for (Pane* pane : m_panes) {
        if (pane) {
            pane->setTheme(theme);
        }
    }
}

void PaneArea::setScale(double scale) {
    m_tabs->setFont(scaledFont(font(), scale));
    for (QToolButton* button : {m_enlarge, m_close}) {
        button->setIconSize(QSize(paneIcon, paneIcon) * scale);
    }
    for (Pane* pane : m_panes) {
        if (pane) {
            pane->setScale(scale);
        }
    }
}

PaneId PaneArea::current() const {
    return static_cast<PaneId>(m_tabs->currentIndex());
}

void PaneArea::setCurrent(PaneId id) {
    const QSignalBlocker quiet(this);
    m_tabs->setCurrentIndex(static_cast<int>(id));
}

void PaneArea::setPaneOffered(PaneId id, bool offered) {
    if (!offered && current() == id) {
        setCurrent(PaneId::Corners);
    }
    m_tabs->setTabVisible(static_cast<int>(id), offered);
}

void PaneArea::setEnlarged(bool enlarged) {
    const QSignalBlocker quiet(m_enlarge);
    m_enlarge->setChecked(enlarged);
}

void PaneArea::retranslate() {
    const std::array titles{tr("Corners"), tr("Charts"), tr("Context map"), tr("Granularity"),
                            tr("Workload")};
    for (std::size_t i = 0; i < paneCount; ++i) {
        m_tabs->setTabText(static_cast<int>(i), titles[i]);
    }
    m_enlarge->setToolTip(tr("Use the whole page"));
    m_enlarge->setAccessibleName(tr("Use the whole page"));
    m_close->setToolTip(tr("Put away"));
    m_close->setAccessibleName(tr("Put away"));
    m_tabs->setAccessibleName(tr("What it costs"));
}

void PaneArea::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace bacscope
