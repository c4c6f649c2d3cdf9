#include "window/VariantBar.h"

#include "scenario/Scenario.h"
#include "widgets/ThemePalette.h"
#include "window/WindowStyle.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

namespace bacscope {

VariantBar::VariantBar(QWidget* parent)
    : QFrame(parent), m_tabs(new QTabBar), m_add(new QToolButton), m_compare(new QToolButton) {
    setObjectName(QStringLiteral("variantBar"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->installEventFilter(this);
    m_add->setText(QStringLiteral("+"));
    for (QToolButton* button : {m_add, m_compare}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 10, 0);
    layout->setSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(m_add);
    layout->addStretch(1);
    layout->addWidget(m_compare);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        {
            // The one that is shown stays current until the document shows another.
            const QSignalBlocker quiet(m_tabs);
            m_tabs->setCurrentIndex(static_cast<int>(m_shown));
        }
        if (tab >= 0) {
            Q_EMIT showRequested(static_cast<std::size_t>(tab));
        }
    });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, [this](int tab) {
        if (tab >= 0) {
            Q_EMIT renameRequested(static_cast<std::size_t>(tab));
        }
    });
    connect(m_add, &QToolButton::clicked, this, &VariantBar::addRequested);
    connect(m_compare, &QToolButton::clicked, this, [this] { Q_EMIT compareRequested(m_shown); });
    retranslate();
}

void VariantBar::setVariants(const QStringList& names, std::size_t shown) {
    const QSignalBlocker quiet(m_tabs);
    m_names = names;
    m_shown = shown;
    while (m_tabs->count() > names.size()) {
        m_tabs->removeTab(m_tabs->count() - 1);
    }
    for (int i = 0; i < names.size(); ++i) {
        if (i == m_tabs->count()) {
            m_tabs->addTab(QString());
        }
        m_tabs->setTabText(i, literally(names[i]));
        m_tabs->setTabToolTip(i, names[i]);
    }
    m_tabs->setCurrentIndex(static_cast<int>(shown));
    m_add->setEnabled(static_cast<std::size_t>(names.size()) < mostVariants);
    m_compare->setEnabled(names.size() > 1);
}

void VariantBar::setBusy(bool busy) {
    setEnabled(!busy);
}

void VariantBar::setTheme(const Theme& theme) {
    setStyleSheet(
        QStringLiteral("QFrame#variantBar { background: %1; border: none; border-bottom: 1px solid %2; }")
            .arg(theme.surface.name(), blend(theme.surface, theme.ink, 0.16).name()));
}

void VariantBar::setPresenting(bool on, double scale) {
    m_tabs->setFont(scaledFont(font(), scale));
    m_add->setVisible(!on);
    m_compare->setVisible(!on);
}

QMenu* VariantBar::createMenu(std::size_t variant) {
    auto* menu = new QMenu;
    const auto add = [&](const QString& text, const char* name, void (VariantBar::*signal)(std::size_t)) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, variant, signal] {
            Q_EMIT(this->*signal)(variant);
        });
        return action;
    };
    add(tr("&Show"), "show", &VariantBar::showRequested)->setEnabled(variant != m_shown);
    add(tr("&Rename…"), "rename", &VariantBar::renameRequested);
    add(tr("Re&move"), "remove", &VariantBar::removeRequested)->setEnabled(m_names.size() > 1);
    menu->addSeparator();
    const QString shown = m_names.value(static_cast<qsizetype>(m_shown));
    add(variant == m_shown ? tr("&Compare with the next one") : tr("&Compare with %1").arg(literally(shown)),
        "compare", &VariantBar::compareRequested)
        ->setEnabled(m_names.size() > 1);
    return menu;
}

void VariantBar::showMenu(int tab, const QPoint& at) {
    if (tab >= 0) {
        QMenu* menu = createMenu(static_cast<std::size_t>(tab));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_tabs->mapToGlobal(at));
    }
}

bool VariantBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tabs && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2) {
        Q_EMIT renameRequested(m_shown);
        return true;
    }
    if (watched == m_tabs && event->type() == QEvent::ContextMenu) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        const int tab = byKey ? m_tabs->currentIndex() : m_tabs->tabAt(menu->pos());
        showMenu(tab, byKey ? m_tabs->tabRect(tab).center() : menu->pos());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void VariantBar::retranslate() {
    m_tabs->setAccessibleName(tr("Variants"));
    m_add->setToolTip(tr("Keep what is shown as a new variant"));
    m_add->setAccessibleName(tr("Keep what is shown as a new variant"));
    m_compare->setText(tr("Compare"));
    m_compare->setToolTip(tr("Two variants side by side, with a table of their differences"));
}

void VariantBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace bacscope
