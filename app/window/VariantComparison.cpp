#include "window/VariantComparison.h"

#include "scenario/Decomposition.h"
#include "tradeoff/Granularity.h"
#include "widgets/ThemePalette.h"
#include "widgets/TimelineView.h"
#include "widgets/ToolTips.h"
#include "window/MessageBar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bacscope {

namespace {

constexpr int wideEnough = 1500; ///< pixels for two timelines side by side
// As the granularity pane begins, so that both say the same number.
constexpr std::size_t samples = 2'000;
constexpr std::uint64_t seed = 1;

/// Green stays clear of the colours of anomalies, and the mark tells in grey.
QColor betterColor(const Theme& theme) {
    return QColor(QRgb(theme.name == ThemeName::Dark ? 0x7fd08f : 0x1d7a3d));
}

} // namespace

VariantComparison::VariantComparison(QWidget* parent)
    : QWidget(parent), m_back(new QPushButton), m_stack(new QPushButton), m_progress(new QProgressBar),
      m_with(new QLabel), m_same(new QLabel), m_messages(new MessageBar), m_pairSplitter(new QSplitter),
      m_splitter(new QSplitter), m_table(new QTableWidget) {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addSpacing(12);
    for (std::size_t i = 0; i < 2; ++i) {
        m_boxes[i] = new QComboBox;
        m_boxes[i]->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_boxes[i]->setMaximumWidth(320);
        connect(m_boxes[i], &QComboBox::activated, this, [this, i](int variant) { choose(i, variant); });
        head->addWidget(m_boxes[i]);
        if (i == 0) {
            head->addWidget(m_with);
        }

        m_sides[i] = new QWidget;
        m_titles[i] = new QLabel;
        m_titles[i]->setTextFormat(Qt::PlainText);
        QFont bold = font();
        bold.setBold(true);
        m_titles[i]->setFont(bold);
        m_verdicts[i] = new QLabel;
        m_verdicts[i]->setTextFormat(Qt::PlainText);
        m_verdicts[i]->setWordWrap(true);
        m_verdicts[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_timelines[i] = new TimelineView;
        m_timelines[i]->setFrameShape(QFrame::NoFrame);
        m_timelines[i]->setReadOnly(true);
        m_timelines[i]->setLegendVisible(false);
        m_timelines[i]->viewport()->installEventFilter(this);
        auto* name = new QHBoxLayout;
        name->setContentsMargins(12, 5, 12, 3);
        name->setSpacing(10);
        name->addWidget(m_titles[i]);
        name->addWidget(m_verdicts[i], 1);
        auto* side = new QVBoxLayout(m_sides[i]);
        side->setContentsMargins(0, 0, 0, 0);
        side->setSpacing(0);
        side->addLayout(name);
        side->addWidget(m_timelines[i], 1);
        m_pairSplitter->addWidget(m_sides[i]);

        connect(m_timelines[i], &TimelineView::statusText, this, &VariantComparison::statusText);
        connect(m_timelines[i], &TimelineView::visibleSpanChanged, this, [this, i](const TimeSpan& span) {
            if (!m_following) {
                m_following = true;
                m_timelines[1 - i]->setVisibleSpan(span);
                m_following = false;
            }
        });
    }
    m_progress->setTextVisible(false);
    m_progress->setMaximumSize(120, 6);
    m_progress->setRange(0, 100);
    m_progress->hide();
    m_same->setTextFormat(Qt::PlainText);
    head->addWidget(m_same);
    head->addStretch(1);
    head->addWidget(m_progress);
    head->addWidget(m_stack);
    for (QPushButton* button : {m_back, m_stack}) {
        button->setObjectName(QStringLiteral("plain"));
    }

    m_table->setColumnCount(4);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(18);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumSize(320, 120);

    for (QSplitter* splitter : {m_pairSplitter, m_splitter}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_splitter->addWidget(m_pairSplitter);
    m_splitter->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);

    connect(m_back, &QPushButton::clicked, this, &VariantComparison::backRequested);
    connect(m_stack, &QPushButton::clicked, this, [this] { setStacked(!isStacked()); });
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &VariantComparison::backRequested);
    connect(&m_expecting, &DeferredWork::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(100 * share)); });
    arrange();
    retranslate();
}

VariantComparison::~VariantComparison() = default;

void VariantComparison::setDocument(Document* document) {
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_messages->hide();
    clear();
    fillBoxes();
    if (document) {
        connect(document, &Document::changed, this, [this](ChangeSet changes) {
            if (!(changes & (Change::Plan | Change::Cut | Change::Scenario | Change::Map))) {
                return;
            }
            // Only while it can be seen; otherwise compare() is called before it is.
            const std::size_t count = m_document->scenario().variants.size();
            if (isVisible() && std::max(m_chosen[0], m_chosen[1]) < count) {
                build();
            } else {
                clear();
            }
        });
    }
}

void VariantComparison::clear() {
    m_building.abandon();
    m_expecting.abandon();
    m_progress->hide();
    m_expected.reset();
    for (std::size_t i = 0; i < 2; ++i) {
        m_timelines[i]->clearSelection();
        m_timelines[i]->setLeastSpan({});
        m_timelines[i]->setSubject({});
        m_titles[i]->clear();
        m_verdicts[i]->clear();
    }
    m_pair = {};
    sayIfSame();
    m_table->setRowCount(0);
}

void VariantComparison::compare(std::size_t first, std::size_t second) {
    m_chosen = {first, second};
    clear();
    build();
}

/// The other box gives way: a variant is never compared with itself.
void VariantComparison::choose(std::size_t box, int variant) {
    const auto chosen = static_cast<std::size_t>(variant);
    if (chosen == m_chosen[1 - box]) {
        m_chosen[1 - box] = m_chosen[box];
    }
    m_chosen[box] = chosen;
    build();
}

void VariantComparison::build() {
    fillBoxes();
    m_expecting.abandon();
    const auto work = [scenario = m_document->scenario(), world = m_document->tracker().sharedWorld(),
                       chosen = m_chosen] {
        return ComparedPair{ComparedVariant::of(scenario, chosen[0], world),
                            ComparedVariant::of(scenario, chosen[1], world)};
    };
    if (!m_document->isLarge()) {
        m_building.abandon();
        showPair(work());
        return;
    }
    m_progress->setRange(0, 0);
    m_progress->show();
    m_building.request([this, work](const Progress&) { return [this, pair = work()] { showPair(pair); }; });
}

void VariantComparison::showPair(ComparedPair pair) {
    m_expected.reset();
    const ComparedPair before = std::exchange(m_pair, std::move(pair)); // lives until nobody looks at it
    const TimeSpan whole = wholeSpanOf(m_pair);
    const bool zoomed = before[0] && !m_timelines[0]->isFitted();
    const TimeSpan visible = m_timelines[0]->visibleSpan();
    m_following = true;
    for (std::size_t i = 0; i < 2; ++i) {
        m_timelines[i]->setLeastSpan(whole);
        m_timelines[i]->setSubject(m_pair[i]->subject());
        m_timelines[i]->fitAll();
        if (zoomed) {
            m_timelines[i]->setVisibleSpan(visible);
        }
        m_titles[i]->setText(m_pair[i]->name());
        m_verdicts[i]->setText(m_pair[i]->verdict(QLocale()));
        m_verdicts[i]->setToolTip(m_verdicts[i]->text());
    }
    m_following = false;
    sayIfSame();
    align();
    fillTable();
    share();
    expect();
    Q_EMIT comparisonChanged();
}

void VariantComparison::sayIfSame() {
    const bool same = m_pair[0] && isSameDesign(m_pair[0]->costs.design, m_pair[1]->costs.design);
    m_same->setText(same ? sameDesignSentence(m_pair[1]->name(), m_pair[0]->name()) : QString());
}

void VariantComparison::expect() {
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->show();
    m_expecting.request([this, pair = m_pair](const Progress& progress) {
        std::array<SpreadPoint, 2> points;
        for (std::size_t i = 0; i < 2; ++i) {
            const double done = static_cast<double>(i) / 2;
            const Scenario& scenario = pair[i]->scenario;
            points[i] =
                expectedAnomalies(scenario, partitionOf(scenario), usualWindow(scenario), samples, seed,
                                  [&progress, done](double share) { return progress(done + share / 2); });
        }
        return [this, points] {
            m_expected = points;
            m_progress->hide();
            fillTable();
            Q_EMIT comparisonChanged();
        };
    });
}

void VariantComparison::fillBoxes() {
    for (std::size_t i = 0; i < 2; ++i) {
        const QSignalBlocker quiet(m_boxes[i]);
        m_boxes[i]->clear();
        if (m_document) {
            for (const Variant& variant : m_document->scenario().variants) {
                m_boxes[i]->addItem(variant.name);
            }
            m_boxes[i]->setCurrentIndex(static_cast<int>(m_chosen[i]));
        }
    }
}

void VariantComparison::fillTable() {
    if (!m_pair[0]) {
        return;
    }
    std::array<VariantCosts, 2> costs{m_pair[0]->costs, m_pair[1]->costs};
    if (m_expected) {
        costs[0].expected = (*m_expected)[0];
        costs[1].expected = (*m_expected)[1];
    }
    const std::vector<VariantRow> rows = variantRows(costs[0], costs[1], m_pair[0]->scenario, QLocale());
    m_table->setHorizontalHeaderLabels({QString(), costs[0].name, costs[1].name, tr("Change")});
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const VariantRow& row = rows[i];
        const auto cell = [&](int column, const QString& text) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(row.definition.isEmpty() ? QString() : inLines({row.definition}));
            item->setForeground(row.kind || row.difference.isEmpty() ? m_theme.softInk : m_theme.ink);
            if (column > 0) {
                item->setTextAlignment(Qt::AlignCenter);
            }
            m_table->setItem(static_cast<int>(i), column, item);
            return item;
        };
        cell(0, row.kind ? QStringLiteral("    ") + row.label : row.label);
        for (std::size_t variant = 0; variant < 2; ++variant) {
            QTableWidgetItem* item = cell(static_cast<int>(variant) + 1, row.values[variant]);
            QFont font = m_table->font();
            font.setBold(row.better == variant);
            item->setFont(font);
            if (row.better == variant) {
                item->setForeground(m_theme.ink);
            }
        }
        const bool improves = row.better == std::size_t(1);
        QTableWidgetItem* change =
            cell(3, !row.better ? row.difference
                                : row.difference + (improves ? QStringLiteral(" ✓") : QStringLiteral(" ✗")));
        if (row.better && !row.difference.isEmpty()) {
            const QString word = improves ? tr("better") : tr("worse");
            change->setToolTip(row.definition.isEmpty() ? word : word + QLatin1Char('\n') + row.definition);
            change->setData(Qt::AccessibleDescriptionRole, word);
            QFont font = m_table->font();
            font.setBold(true);
            change->setFont(font);
            change->setForeground(improves ? betterColor(m_theme) : m_theme.ink);
        }
    }
    m_table->resizeRowsToContents();
}

std::shared_ptr<Figure> VariantComparison::figure() const {
    if (!m_pair[0]) {
        return nullptr;
    }
    std::optional<TimeSpan> visible;
    if (!m_timelines[0]->isFitted()) {
        visible = m_timelines[0]->visibleSpan();
    }
    return std::make_shared<VariantPairFigure>(m_pair, visible);
}

bool VariantComparison::isStacked() const {
    return m_pairSplitter->orientation() == Qt::Vertical;
}

void VariantComparison::setStacked(bool stacked) {
    m_stackedByPerson = stacked;
    arrange();
}

/// Side by side the table stands below; one above the other they leave room for it beside them.
void VariantComparison::arrange() {
    const bool stacked = m_stackedByPerson.value_or(width() < wideEnough);
    if (stacked == isStacked() && m_arranged) {
        return; // as the person has drawn the lines between
    }
    m_arranged = isVisible();
    m_pairSplitter->setOrientation(stacked ? Qt::Vertical : Qt::Horizontal);
    m_splitter->setOrientation(stacked ? Qt::Horizontal : Qt::Vertical);
    const int room = stacked ? width() : height();
    const int table = stacked ? std::min(480, room / 2) : std::min(330, room / 2);
    m_splitter->setSizes({room - table, table});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    share();
    retranslate();
}

void VariantComparison::share() {
    std::array<int, 2> parts{1, 1};
    for (std::size_t i = 0; i < 2 && isStacked() && m_pair[0]; ++i) {
        parts[i] = static_cast<int>(m_pair[i]->scenario.services.size()) + 1; // and room for the axis
    }
    const int whole = parts[0] + parts[1];
    m_pairSplitter->setSizes({10'000 * parts[0] / whole, 10'000 * parts[1] / whole});
}

/// Both plots begin at the same distance from the left, and end at the same from the right.
void VariantComparison::align() {
    if (!m_pair[0]) {
        return;
    }
    double left = 0;
    bool scrolls = false;
    for (TimelineView* view : m_timelines) {
        view->setLeastPlotLeft(0);
        left = std::max(left, view->figure().plotRect().left());
        scrolls = scrolls || view->verticalScrollBar()->maximum() > 0;
    }
    for (TimelineView* view : m_timelines) {
        view->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
        view->setLeastPlotLeft(left);
    }
}

void VariantComparison::setTheme(const Theme& theme) {
    m_theme = theme;
    m_messages->setTheme(theme);
    for (std::size_t i = 0; i < 2; ++i) {
        m_timelines[i]->setTheme(theme);
        QPalette soft = m_verdicts[i]->palette();
        soft.setColor(QPalette::WindowText, theme.softInk);
        m_verdicts[i]->setPalette(soft);
    }
    fillTable();
}

void VariantComparison::retranslate() {
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the scenario (Esc)"));
    m_with->setText(QStringLiteral("→"));
    m_with->setAccessibleName(tr("becomes"));
    m_stack->setText(isStacked() ? tr("Side by side") : tr("One above the other"));
    m_stack->setToolTip(isStacked() ? tr("The timelines beside each other")
                                    : tr("The timelines one above the other: instants align"));
    m_boxes[0]->setAccessibleName(tr("First variant"));
    m_boxes[1]->setAccessibleName(tr("Second variant"));
    m_table->setAccessibleName(tr("Changes"));
    m_progress->setAccessibleName(tr("Trying random backups"));
}

void VariantComparison::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

bool VariantComparison::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        // After both views have heard of it.
        QMetaObject::invokeMethod(this, &VariantComparison::align, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void VariantComparison::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        for (std::size_t i = 0; i < 2 && m_pair[0]; ++i) {
            m_verdicts[i]->setText(m_pair[i]->verdict(QLocale()));
        }
        sayIfSame();
        fillTable();
    }
    QWidget::changeEvent(event);
}

} // namespace bacscope
