#include "window/StartPage.h"

#include "widgets/ThemePalette.h"
#include "window/Icons.h"
#include "window/ScenarioTile.h"
#include "window/Settings.h"
#include "window/TileGrid.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimerEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bacscope {

namespace {

constexpr int sideWidth = 290;
constexpr int margin = 36;

/// The paper's figures first, then from simple to large.
const QStringList& toldInThisOrder() {
    static const QStringList order{QStringLiteral("paper-figure-1-monolith-and-microservices"),
                                   QStringLiteral("paper-figure-3-broken-link"),
                                   QStringLiteral("paper-figure-4-missing-event"),
                                   QStringLiteral("paper-figure-5-missing-state"),
                                   QStringLiteral("paper-figure-6-lockstep"),
                                   QStringLiteral("orphaned-picture"),
                                   QStringLiteral("seat-sold-twice"),
                                   QStringLiteral("one-instant-is-not-enough"),
                                   QStringLiteral("older-referrer"),
                                   QStringLiteral("domino-effect"),
                                   QStringLiteral("sales-microservices"),
                                   QStringLiteral("sales-monolith"),
                                   QStringLiteral("shop"),
                                   QStringLiteral("insurance")};
    return order;
}

QLabel* heading(double factor) {
    auto* label = new QLabel;
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QScrollArea(parent), m_title(heading(2.2)), m_theorem(new QLabel), m_what(new QLabel),
      m_open(new QPushButton), m_import(new QPushButton), m_scenariosHeading(heading(1.25)),
      m_recentHeading(heading(1.25)), m_dropHint(new QLabel), m_side(new QWidget),
      m_recentLayout(new QVBoxLayout), m_grid(new TileGrid), m_columns(new QHBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    for (QLabel* label : {m_theorem, m_what, m_dropHint}) {
        label->setWordWrap(true);
    }
    QFont large = m_theorem->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_theorem->setFont(large);
    m_open->setObjectName(QStringLiteral("primary"));
    m_import->setObjectName(QStringLiteral("plain"));
    connect(m_open, &QPushButton::clicked, this, &StartPage::openDialogRequested);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importDialogRequested);

    const QStringList scenarios = shippedScenarios();
    for (const QString& path : scenarios) {
        auto* tile = new ScenarioTile(path);
        tile->installEventFilter(this);
        connect(tile, &QAbstractButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        m_grid->add(tile);
        m_tiles.push_back(tile);
    }

    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(8);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_import);
    side->addLayout(buttons);
    side->addWidget(m_dropHint);
    side->addSpacing(16);
    side->addWidget(m_recentHeading);
    side->addLayout(m_recentLayout);
    side->addStretch();

    auto* main = new QVBoxLayout;
    main->setSpacing(10);
    main->addWidget(m_scenariosHeading);
    main->addWidget(m_grid);
    main->addStretch();

    m_columns->setSpacing(36);
    m_columns->addLayout(main, 1);
    m_columns->addWidget(m_side);

    auto* page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Window);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, 26, margin, 30);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_theorem);
    layout->addWidget(m_what);
    layout->addSpacing(18);
    layout->addLayout(m_columns);
    layout->addStretch();
    setWidget(page);
    retranslate();
    refresh();
}

QStringList StartPage::shippedScenarios() {
    const QDir resources(QStringLiteral(":/scenarios"));
    QStringList paths;
    QStringList files = resources.entryList({QStringLiteral("*.bac.yaml")}, QDir::Files, QDir::Name);
    for (const QString& name : toldInThisOrder()) {
        if (const QString file = name + QStringLiteral(".bac.yaml"); files.removeOne(file)) {
            paths.append(resources.filePath(file));
        }
    }
    for (const QString& file : files) {
        paths.append(resources.filePath(file));
    }
    return paths;
}

void StartPage::setTheme(const Theme& theme) {
    m_theme = theme;
    for (ScenarioTile* tile : m_tiles) {
        tile->setTheme(theme);
    }
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme.softInk);
    m_what->setPalette(soft);
    m_dropHint->setPalette(soft);
    buildRecent();
    m_thumbnails.start(0, this);
}

void StartPage::refresh() {
    buildRecent();
}

void StartPage::focusFirst() {
    if (!m_tiles.empty()) {
        m_tiles.front()->setFocus(Qt::TabFocusReason);
    }
}

void StartPage::buildRecent() {
    while (QLayoutItem* item = m_recentLayout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose button was pressed
        }
        delete item;
    }
    const QStringList files = settings::recentFiles();
    m_recentHeading->setVisible(!files.isEmpty());
    for (const QString& path : files) {
        const QFileInfo file(path);
        const bool exists = file.exists();
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        auto* button = new QPushButton;
        button->setFlat(true);
        button->setEnabled(exists);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        button->setStyleSheet(
            QStringLiteral("QPushButton { text-align: left; padding: 4px 6px; border: none; }"
                           "QPushButton:hover, QPushButton:focus { background: %1; border-radius: 4px; }")
                .arg(blend(m_theme.surface, m_theme.ink, 0.08).name()));
        const QFontMetrics metrics(button->font());
        const QString folder = QDir::toNativeSeparators(file.path());
        button->setText(metrics.elidedText(file.fileName(), Qt::ElideMiddle, sideWidth - 50) + u'\n' +
                        metrics.elidedText(folder, Qt::ElideLeft, sideWidth - 50));
        button->setToolTip(exists ? QDir::toNativeSeparators(path)
                                  : tr("%1 is not there any more").arg(QDir::toNativeSeparators(path)));
        button->setAccessibleName(file.fileName());
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        auto* remove = new QToolButton;
        remove->setAutoRaise(true);
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setIcon(themedIcon(QStringLiteral("close"), m_theme.softInk, m_theme.faint));
        remove->setIconSize(QSize(12, 12));
        remove->setToolTip(tr("Remove %1 from this list").arg(file.fileName()));
        remove->setAccessibleName(remove->toolTip());
        connect(remove, &QToolButton::clicked, this, [this, path] {
            settings::removeRecentFile(path);
            buildRecent();
        });
        layout->addWidget(button, 1);
        layout->addWidget(remove);
        m_recentLayout->addWidget(row);
    }
}

/// Where there is no room for two tiles beside it, what else can be opened stands above the scenarios.
void StartPage::arrange() {
    const int room = viewport()->width() - 2 * margin;
    const bool beside = room >= 2 * ScenarioTile::minimumTileWidth + sideWidth + 2 * m_columns->spacing();
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_side->setMinimumWidth(beside ? sideWidth : 0);
    m_side->setMaximumWidth(beside ? sideWidth : QWIDGETSIZE_MAX);
}

bool StartPage::moveFocus(int key) {
    const auto focused =
        std::ranges::find_if(m_tiles, [](const ScenarioTile* tile) { return tile->hasFocus(); });
    if (focused == m_tiles.end()) {
        return false;
    }
    const std::ptrdiff_t step = key == Qt::Key_Left    ? -1
                                : key == Qt::Key_Right ? 1
                                : key == Qt::Key_Up    ? -m_grid->columns()
                                                       : m_grid->columns();
    const std::ptrdiff_t place = focused - m_tiles.begin() + step;
    if (place >= 0 && place < std::ssize(m_tiles)) {
        ScenarioTile* tile = m_tiles[static_cast<std::size_t>(place)];
        tile->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(tile);
    }
    return true;
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
            return moveFocus(key);
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<ScenarioTile*>(watched)->click();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
    m_thumbnails.start(0, this);
}

void StartPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    refresh();
    m_thumbnails.start(0, this);
    focusFirst();
}

void StartPage::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_thumbnails.timerId()) {
        QScrollArea::timerEvent(event);
        return;
    }
    if (!isVisible() || std::ranges::none_of(m_tiles, &ScenarioTile::prepare)) {
        m_thumbnails.stop();
    }
}

void StartPage::retranslate() {
    m_title->setText(QStringLiteral("BACscope"));
    m_theorem->setText(
        tr("Of backup, availability and consistency, a microservices architecture keeps only two."));
    m_what->setText(tr(
        "Services that are backed up one by one come back from a disaster with different memories: links "
        "lead nowhere, orders are half done. Pick a scenario, drag a backup marker, and see what breaks."));
    m_open->setText(tr("&Open…"));
    m_import->setText(tr("&Import log…"));
    m_dropHint->setText(tr(
        "Or drop a file on the window: a scenario, a ShiViz log, a Zipkin trace or a Service Cutter model."));
    m_scenariosHeading->setText(tr("Scenarios"));
    m_recentHeading->setText(tr("Recent files"));
    buildRecent();
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_thumbnails.start(0, this);
    }
    QScrollArea::changeEvent(event);
}

} // namespace bacscope
