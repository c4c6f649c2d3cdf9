#include "window/panes/GranularityPane.h"

#include "charts/ChartView.h"
#include "charts/GranularityChart.h"
#include "scenario/Decomposition.h"
#include "text/Plural.h"
#include "text/TimeText.h"
#include "tradeoff/Lock.h"
#include "widgets/ThemePalette.h"
#include "widgets/ToolTips.h"
#include "window/WrappingHeader.h"
#include "window/panes/SamplingBar.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

enum Column { Units, Together, Largest, CouplingColumn, Expected, ColumnCount };

constexpr double widthsInObserved = 100; ///< the finest window worth typing
constexpr qsizetype mostGroupsTold = 25; ///< in a tool tip

/// Every group becomes a unit of its own, also where services were in lockstep.
Rearrangement cutInto(Scenario scenario, const Partition& partition) {
    while (!scenario.lockstep.empty()) {
        scenario = withoutLockstep(scenario, scenario.lockstep.front().front());
    }
    return withPartition(scenario, partition);
}

} // namespace

/// What does not need random backups.
struct GranularityPane::Cuts {
    std::vector<GranularityStep> steps; ///< that are shown
    std::size_t allSteps = 0;
    GranularityStep present;
    std::optional<BestPartition> best;
};

GranularityPane::GranularityPane(QWidget* parent)
    : Pane(parent), m_sentence(new QLabel), m_useSuggestion(new QPushButton), m_limitLabel(new QLabel),
      m_limit(new QSpinBox), m_limitUnit(new QLabel), m_widthLabel(new QLabel),
      m_widthBox(new QDoubleSpinBox), m_sampling(new SamplingBar), m_useSelected(new QPushButton),
      m_chart(std::make_shared<GranularityChart>()), m_view(new ChartView(m_chart)),
      m_table(new QTableWidget), m_leftOut(new QLabel) {
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("suggestion"));
    m_useSuggestion->setObjectName(QStringLiteral("primary"));
    m_useSelected->setObjectName(QStringLiteral("plain"));
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_limit->setMinimum(1);
    for (QAbstractSpinBox* box :
         {static_cast<QAbstractSpinBox*>(m_limit), static_cast<QAbstractSpinBox*>(m_widthBox)}) {
        box->setKeyboardTracking(false);
    }
    m_limitLabel->setBuddy(m_limit);
    m_widthLabel->setBuddy(m_widthBox);

    m_table->setHorizontalHeader(new WrappingHeader);
    m_table->setColumnCount(ColumnCount);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Units, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(Together, QHeaderView::Stretch);
    m_table->installEventFilter(this);

    auto* top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(m_useSuggestion);
    auto* settings = new QHBoxLayout;
    settings->addWidget(m_limitLabel);
    settings->addWidget(m_limit);
    settings->addWidget(m_limitUnit);
    settings->addSpacing(10);
    settings->addWidget(m_widthLabel);
    settings->addWidget(m_widthBox);
    settings->addSpacing(10);
    settings->addWidget(m_sampling, 1);
    auto* tableSide = new QVBoxLayout;
    tableSide->setSpacing(4);
    tableSide->addWidget(m_table, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_leftOut, 1);
    below->addWidget(m_useSelected);
    tableSide->addLayout(below);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(12);
    bottom->addWidget(m_view, 2);
    bottom->addLayout(tableSide, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addLayout(settings);
    layout->addLayout(bottom, 1);

    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &GranularityPane::work);
    connect(&m_restoring, &DeferredWork::progressed, this, [this](double share) {
        m_sampling->setProgress((static_cast<double>(knownRows()) + share) /
                                static_cast<double>(std::max<std::size_t>(m_rows.size(), 1)));
    });
    connect(m_limit, &QSpinBox::valueChanged, this, &GranularityPane::refresh);
    connect(m_widthBox, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        setWidth(Duration{static_cast<std::int64_t>(std::llround(value * widthUnit().ticks))});
    });
    connect(m_sampling, &SamplingBar::choiceChanged, this, &GranularityPane::refresh);
    connect(m_sampling, &SamplingBar::stopRequested, this, [this] {
        m_stopped = true;
        m_pause.stop();
        m_restoring.abandon();
        showState();
    });
    connect(m_sampling, &SamplingBar::resumeRequested, this, [this] {
        m_stopped = false;
        work();
    });
    connect(m_useSuggestion, &QPushButton::clicked, this, [this] {
        if (const Row* row = suggestion()) {
            use(Row(*row));
        }
    });
    connect(m_useSelected, &QPushButton::clicked, this, &GranularityPane::useSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &GranularityPane::rowSelected);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &GranularityPane::useSelected);
    connect(m_view, &ChartView::stepActivated, this, &GranularityPane::selectStep);
    connect(m_view, &ChartView::statusText, this, &Pane::statusText);
    retranslate();
}

GranularityPane::~GranularityPane() = default;

std::vector<NamedFigure> GranularityPane::figures() const {
    if (!document()) {
        return {};
    }
    return {{tr("Granularity"), m_chart->clone()}};
}

// What is known

const GranularityPane::Row* GranularityPane::present() const {
    const auto found = std::ranges::find(m_rows, true, &Row::isPresent);
    return found == m_rows.end() ? nullptr : &*found;
}

const GranularityPane::Row* GranularityPane::recommended() const {
    const Row* now = present();
    if (!now || !m_cutsKnown || (nextUnknown() && !m_stopped)) {
        return nullptr;
    }
    std::vector<const GranularityStep*> ways; // from most units to fewest
    for (const Row& row : m_rows) {
        ways.push_back(&row.step);
    }
    const std::optional<std::size_t> way = recommendedWay(ways, static_cast<std::size_t>(now - m_rows.data()),
                                                          static_cast<std::size_t>(m_limit->value()));
    return way ? &m_rows[*way] : nullptr;
}

const GranularityPane::Row* GranularityPane::suggestion() const {
    const Row* row = recommended();
    return row && !row->isPresent ? row : nullptr;
}

bool GranularityPane::isComputing() const {
    return m_pause.isActive() || m_cutting.isRunning() || m_restoring.isRunning();
}

bool GranularityPane::hasAnythingToCut() const {
    return document() && document()->scenario().log->size() > 0 &&
           document()->scenario().log->aggregateCount() > 1;
}

std::size_t GranularityPane::knownRows() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        m_rows, [this](const Row& row) { return m_known.contains(row.step.partition); }));
}

const Partition* GranularityPane::nextUnknown() const {
    const auto isUnknown = [this](const Row& row) { return !m_known.contains(row.step.partition); };
    for (const auto& wanted : {&Row::isPresent, &Row::isBest}) {
        const auto found =
            std::ranges::find_if(m_rows, [&](const Row& row) { return row.*wanted && isUnknown(row); });
        if (found != m_rows.end()) {
            return &found->step.partition;
        }
    }
    const auto found = std::ranges::find_if(m_rows, isUnknown);
    return found == m_rows.end() ? nullptr : &found->step.partition;
}

// Following the document

void GranularityPane::showDocument() {
    m_pause.stop();
    m_cutting.abandon();
    m_restoring.abandon();
    m_cutsInput.reset();
    m_samplesInput.reset();
    m_cutsKnown = false;
    m_stopped = false;
    m_rows.clear();
    m_known.clear();
    m_leftOut->clear();
    meetDocument();
    showLimit();
    showWidth();
    fillTable();
    showChart();
    showState();
    refresh();
}

void GranularityPane::meetDocument() {
    if (!document() || m_seen == document()) {
        return;
    }
    m_seen = document();
    m_width.reset();
    const QSignalBlocker quiet(m_limit);
    m_limit->setMaximum(std::max(pluralCount(document()->scenario().log->aggregateCount()), 1));
    m_limit->setValue(pluralCount(usualLimit(document()->scenario())));
}

void GranularityPane::follow(ChangeSet changes) {
    if (changes & (Change::Plan | Change::Cut | Change::Scenario)) {
        if (changes & Change::Scenario) {
            m_cutsKnown = false;
            m_useSelected->setEnabled(false);
        }
        showLimit();
        showWidth();
        refresh();
    }
}

void GranularityPane::showEvent(QShowEvent* event) {
    Pane::showEvent(event);
    refresh();
}

void GranularityPane::hideEvent(QHideEvent* event) {
    m_pause.stop();
    m_cutting.abandon();
    m_restoring.abandon(); // goes on with the next one
    Pane::hideEvent(event);
}

void GranularityPane::refresh() {
    if (!document() || !isVisible()) {
        return;
    }
    const WorldPointer world = document()->tracker().sharedWorld();
    const Instant disaster = document()->cut().disaster;
    const CutsInput cuts{world, disaster, static_cast<std::size_t>(m_limit->value())};
    const SamplesInput samples{world, disaster, width(), m_sampling->samples(), m_sampling->seed()};
    const bool first = !m_cutsInput;
    bool changed = false;
    if (m_cutsInput != cuts) {
        m_cutsInput = cuts;
        m_cutsKnown = false;
        m_cutting.abandon();
        m_restoring.abandon();
        changed = true;
    }
    if (m_samplesInput != samples) {
        m_samplesInput = samples;
        m_known.clear();
        m_restoring.abandon();
        changed = true;
    }
    if (changed) {
        m_stopped = false;
        m_pause.start(first ? 0 : pauseOfDrag);
        showState();
    } else if (!isComputing()) {
        work(); // it could not be seen for a while
    }
}

void GranularityPane::work() {
    if (!document() || !hasAnythingToCut()) {
        m_rows.clear();
        fillTable();
        showChart();
        showState();
        return;
    }
    if (m_cutsKnown) {
        restoreNext();
        return;
    }
    m_cutting.request(
        [this, scenario = document()->scenario(), input = *m_cutsInput](const Progress& progress) {
            auto cuts = std::make_shared<Cuts>();
            const PartitionCoupling coupling(*input.world, input.disaster);
            std::vector<GranularityStep> steps = mergeStepByStep(coupling, coupling.aggregateCount());
            cuts->allSteps = steps.size();
            for (const std::size_t step : shownSteps(steps)) {
                cuts->steps.push_back(std::move(steps[step]));
            }
            cuts->present.partition = partitionOf(scenario);
            cuts->present.coupling = coupling.total(cuts->present.partition);
            cuts->present.largest = largestGroup(cuts->present.partition);
            cuts->best = bestPartition(coupling, input.limit, progress);
            return [this, cuts] {
                showCuts(*cuts);
                restoreNext();
            };
        });
}

void GranularityPane::showCuts(const Cuts& cuts) {
    m_rows.clear();
    for (std::size_t i = 0; i < cuts.steps.size(); ++i) {
        m_rows.push_back({cuts.steps[i], i});
    }
    const auto mark = [this](const GranularityStep& step, bool Row::*what) {
        auto found = std::ranges::find(m_rows, step.partition,
                                       [](const Row& row) -> const Partition& { return row.step.partition; });
        if (found == m_rows.end()) {
            found = m_rows.insert(m_rows.end(), Row{step, {}});
        }
        (*found).*what = true;
    };
    mark(cuts.present, &Row::isPresent);
    if (cuts.best) {
        mark(cuts.best->step, &Row::isBest);
        m_bestIsExact = cuts.best->exact;
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater(),
                             [](const Row& row) { return row.step.partition.size(); });
    m_cutsKnown = true;
    m_steps = cuts.allSteps;
    m_leftOut->setText(cuts.steps.size() < m_steps
                           ? tr("%1 of %2 steps are shown.")
                                 .arg(QLocale().toString(qulonglong(cuts.steps.size())),
                                      QLocale().toString(qulonglong(m_steps)))
                           : QString());
    showLimit();
    fillTable();
    if (const Row* now = present(); now && !m_table->selectionModel()->hasSelection()) {
        m_table->scrollToItem(m_table->item(static_cast<int>(now - m_rows.data()), Units),
                              QAbstractItemView::PositionAtCenter);
    }
}

void GranularityPane::restoreNext() {
    for (Row& row : m_rows) {
        const auto known = m_known.find(row.step.partition);
        row.step.expected = known == m_known.end() ? SpreadPoint() : known->second;
    }
    showExpected();
    showChart();
    showState();
    const Partition* next = nextUnknown();
    if (!next || m_stopped) {
        return;
    }
    m_restoring.request([this, scenario = document()->scenario(), partition = *next,
                         input = *m_samplesInput](const Progress& progress) {
        const SpreadPoint expected =
            expectedAnomalies(scenario, partition, input.width, input.samples, input.seed, progress);
        return [this, partition, expected] {
            m_known.emplace(partition, expected);
            restoreNext();
        };
    });
}

// What the person sets

Duration GranularityPane::width() const {
    if (!document()) {
        return {};
    }
    const Duration observed = observedTime(document()->scenario());
    return m_width ? std::clamp(*m_width, Duration{}, observed) : usualWindow(document()->scenario());
}

void GranularityPane::setWidth(Duration width) {
    meetDocument();
    m_width = width;
    showWidth();
    refresh();
}

GranularityPane::WidthUnit GranularityPane::widthUnit() const {
    const TimeBase& base = document()->scenario().time;
    const double observed = static_cast<double>(observedTime(document()->scenario()).ticks);
    WidthUnit unit{base.ticksPerUnit(), base.unit()};
    if (base.isOrder()) {
        unit.name = tr("places", "in the order of events");
        return unit;
    }
    if (base.isClock()) {
        struct Known {
            double seconds;
            QString name;
        };
        const std::array<Known, 4> known{{{86'400, tr("d", "days, a unit")},
                                          {3'600, tr("h", "hours, a unit")},
                                          {60, tr("min", "minutes, a unit")},
                                          {1, tr("s", "seconds, a unit")}}};
        unit = {1e6, tr("ms", "milliseconds, a unit")};
        for (const auto& [seconds, name] : known) {
            if (observed >= seconds * 1e9 * widthsInObserved) {
                unit = {seconds * 1e9, name};
                break;
            }
        }
    }
    while (unit.decimals < 6 && observed * std::pow(10, unit.decimals) < unit.ticks * widthsInObserved) {
        ++unit.decimals;
    }
    return unit;
}

void GranularityPane::showWidth() {
    const QSignalBlocker quiet(m_widthBox);
    m_widthBox->setEnabled(hasAnythingToCut());
    if (!document()) {
        return;
    }
    WidthUnit unit = widthUnit();
    // What it shows is what the captions say, so it is not rounded more than they are.
    const double exact = static_cast<double>(width().ticks) / unit.ticks;
    for (const int most = unit.decimals + 2; unit.decimals < most; ++unit.decimals) {
        const double shown = std::round(exact * std::pow(10, unit.decimals)) / std::pow(10, unit.decimals);
        if (std::abs(shown - exact) < exact * 1e-4) {
            break;
        }
    }
    m_widthBox->setDecimals(unit.decimals);
    m_widthBox->setRange(0, static_cast<double>(observedTime(document()->scenario()).ticks) / unit.ticks);
    m_widthBox->setSingleStep(m_widthBox->maximum() / 20);
    m_widthBox->setSuffix(unit.name.isEmpty() ? QString() : QChar(QChar::Nbsp) + unit.name);
    m_widthBox->setValue(static_cast<double>(width().ticks) / unit.ticks);
}

void GranularityPane::showLimit() {
    const bool any = hasAnythingToCut();
    m_limit->setEnabled(any);
    if (any) {
        const QSignalBlocker quiet(m_limit);
        m_limit->setMaximum(pluralCount(document()->scenario().log->aggregateCount()));
    }
    const bool exact = any && document()->scenario().log->aggregateCount() <= mostExhaustive;
    m_limitUnit->setText(exact ? tr("aggregates in a unit (all ways tried)") : tr("aggregates in a unit"));
    m_limitUnit->setToolTip(
        exact ? tr("The best way to cut within this limit is exact: all ways were looked at.")
              : tr("With more than %Ln aggregates not all ways to cut are looked at: the best one found need "
                   "not be the best there is.",
                   nullptr, pluralCount(mostExhaustive)));
    m_limit->setToolTip(m_limitUnit->toolTip());
}

void GranularityPane::use(const Row& row) {
    if (!document() || !m_cutsKnown || row.isPresent) {
        return;
    }
    if (document()->scenario().lockstep.empty()) {
        document()->usePartition(row.step.partition);
        return;
    }
    document()->rearrange(
        [partition = row.step.partition](const Scenario& scenario) { return cutInto(scenario, partition); },
        [units = pluralCount(row.step.partition.size())] {
            return tr("Cut into %Ln service(s)", nullptr, units);
        });
}

void GranularityPane::useSelected() {
    const int row = m_table->currentRow();
    if (row >= 0 && row < pluralCount(m_rows.size()) && m_table->selectionModel()->hasSelection()) {
        use(Row(m_rows[static_cast<std::size_t>(row)]));
    }
}

// The table and the chart

QString GranularityPane::aggregateName(AggregateId aggregate) const {
    return QString::fromStdString(document()->scenario().log->aggregateName(aggregate));
}

QString GranularityPane::unitsText(const Row& row) const {
    QStringList what;
    if (row.isPresent) {
        what << tr("now", "a way to cut");
    }
    if (&row == recommended()) {
        what << tr("fewest anomalies", "a way to cut");
    }
    if (row.isBest) {
        what << tr("least coupling", "a way to cut");
    }
    const QString units = QLocale().toString(qulonglong(row.step.partition.size()));
    return what.isEmpty() ? units
                          : tr("%1 · %2", "number of units; what this way to cut is")
                                .arg(units, what.join(QStringLiteral(", ")));
}

QString GranularityPane::unitsWord(std::size_t units) const {
    return units == 1 ? tr("1 unit") : tr("%Ln units", nullptr, pluralCount(units));
}

QString GranularityPane::groupsText(const Partition& partition) const {
    // What is together comes first: the end may be cut off.
    std::vector<const std::vector<AggregateId>*> groups;
    for (const std::vector<AggregateId>& group : partition) {
        groups.push_back(&group);
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), [](const auto* group) { return group->size(); });
    QStringList texts;
    for (const auto* group : groups) {
        QStringList names;
        for (const AggregateId aggregate : *group) {
            names.append(aggregateName(aggregate));
        }
        texts.append(names.join(QStringLiteral(" + ")));
    }
    return texts.join(QStringLiteral(" | "));
}

QString GranularityPane::groupsToolTip(const Partition& partition) const {
    QStringList groups = groupsText(partition).split(QStringLiteral(" | "));
    if (groups.size() > mostGroupsTold) {
        const auto more = static_cast<int>(groups.size() - mostGroupsTold);
        groups = groups.mid(0, mostGroupsTold) << tr("and %Ln more unit(s)", nullptr, more);
    }
    return inLines(groups);
}

void GranularityPane::fillTable() {
    const int selected = m_table->currentRow();
    const QSignalBlocker quiet(m_table);
    m_table->clearSelection();
    m_table->setRowCount(pluralCount(m_rows.size()));
    const QLocale locale;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Row& row = m_rows[static_cast<std::size_t>(i)];
        const std::array<QString, ColumnCount> texts{
            unitsText(row), groupsText(row.step.partition), locale.toString(qulonglong(row.step.largest)),
            locale.toString(qulonglong(row.step.coupling)), QString()};
        for (int column = 0; column < ColumnCount; ++column) {
            QTableWidgetItem* item = m_table->item(i, column);
            if (!item) {
                item = new QTableWidgetItem;
                m_table->setItem(i, column, item);
            }
            item->setText(texts[static_cast<std::size_t>(column)]);
            item->setTextAlignment(column == Together || column == Units
                                       ? Qt::AlignLeft | Qt::AlignVCenter
                                       : Qt::AlignHCenter | Qt::AlignVCenter);
            QFont font = m_table->font();
            font.setBold(row.isPresent);
            item->setFont(font);
            item->setToolTip(column == Together ? groupsToolTip(row.step.partition) : QString());
        }
    }
    m_table->resizeRowsToContents();
    if (selected >= m_table->rowCount()) {
        m_table->setCurrentItem(nullptr);
    }
    showExpected();
    m_useSelected->setEnabled(false);
}

void GranularityPane::showExpected() {
    const QLocale locale;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Row& row = m_rows[static_cast<std::size_t>(i)];
        const Band& total = row.step.expected.total;
        const QString units = unitsText(row);
        m_table->item(i, Units)->setText(units);
        m_table->item(i, Units)->setToolTip(inLines({units}));
        m_table->item(i, Expected)
            ->setText(row.step.expected.samples == 0
                          ? QStringLiteral("…")
                          //: expected anomalies: the mean, and the bounds of its 95 % band
                          : tr("%1 (%2 to %3)")
                                .arg(locale.toString(total.mean, 'f', 1), locale.toString(total.low, 'f', 0),
                                     locale.toString(total.high, 'f', 0)));
    }
    fitUnits();
}

/// What is together tells one row from another: it has at least as much room as what a row is.
void GranularityPane::fitUnits() {
    int others = 0;
    for (const Column column : {Largest, CouplingColumn, Expected}) {
        others += m_table->columnWidth(column);
    }
    const int shared = (m_table->viewport()->width() - others) / 2;
    m_table->resizeColumnToContents(Units);
    const int title = m_table->horizontalHeader()->sectionSizeHint(Units);
    m_table->setColumnWidth(Units, std::max(title, std::min(m_table->columnWidth(Units), shared)));
}

void GranularityPane::resizeEvent(QResizeEvent* event) {
    Pane::resizeEvent(event);
    layout()->activate();
    fitUnits();
}

void GranularityPane::showChart() {
    std::vector<GranularityStep> steps;
    std::optional<GranularityStep> best;
    for (const Row& row : m_rows) {
        if (row.place) {
            steps.resize(std::max(steps.size(), *row.place + 1));
            steps[*row.place] = row.step;
        }
        if (row.isBest) {
            best = row.step;
        }
    }
    m_chart->setComputing(hasAnythingToCut() && !m_stopped && (!m_cutsKnown || nextUnknown()));
    m_chart->setSteps(steps, document() ? document()->scenario().time : TimeBase(), width(),
                      m_sampling->seed());
    m_chart->setPresent(present() ? std::optional(present()->step) : std::nullopt);
    m_chart->setRecommended(recommended() ? std::optional(recommended()->step) : std::nullopt);
    m_chart->setLeastCoupling(best, static_cast<std::size_t>(m_limit->value()));
    m_view->chartChanged();
}

void GranularityPane::showState() {
    const bool complete = m_cutsKnown && !nextUnknown();
    m_sampling->setState(!hasAnythingToCut() ? SamplingBar::State::Idle
                         : complete          ? SamplingBar::State::Done
                         : m_stopped         ? SamplingBar::State::Stopped
                                             : SamplingBar::State::Running);
    m_sampling->setProgress(
        m_rows.empty() ? 0 : static_cast<double>(knownRows()) / static_cast<double>(m_rows.size()));
    showSentence();
}

void GranularityPane::showSentence() {
    const Row* better = suggestion();
    const Row* now = present();
    const QLocale locale;
    const auto expected = [&](const Row& row) {
        return locale.toString(row.step.expected.total.mean, 'f', 1);
    };
    const int limit = m_limit->value();
    QString text;
    if (!document()) {
        text = {};
    } else if (document()->scenario().log->size() == 0) {
        text = tr("Nothing has happened yet: there is nothing to cut.");
    } else if (document()->scenario().log->aggregateCount() < 2) {
        text = tr("There is only one aggregate: nothing to cut.");
    } else if (better) {
        const std::size_t units = better->step.partition.size();
        const QString lets = units == 1 ? tr("1 unit lets")
                                        : tr("%Ln units let", "one expect 2.1 anomalies", pluralCount(units));
        text = limit == 1
                   ? tr("With every aggregate on its own, %1 one expect %2 anomalies instead of %3 now.",
                        "%1: 3 units let")
                   : tr("With at most %Ln aggregates in a unit, %1 one expect %2 anomalies instead of %3 "
                        "now.",
                        "%1: 3 units let", limit);
        text = text.arg(lets, expected(*better), expected(*now));
    } else if (now && now->step.expected.samples > 0 && m_cutsKnown && (m_stopped || !nextUnknown())) {
        text = limit == 1
                   ? tr("With every aggregate on its own, one need not expect fewer anomalies than now: %1.")
                   : tr("With at most %Ln aggregates in a unit, no other way to cut lets one expect fewer "
                        "anomalies than now: %1.",
                        nullptr, limit);
        text = text.arg(expected(*now));
    } else if (m_stopped) {
        text = tr("Stopped before the present way to cut was known.");
    } else {
        text = tr("Restoring from random backups, for one way to cut after the other …");
    }
    // Two measures need not agree: which one is meant is said.
    const auto best = std::ranges::find(m_rows, true, &Row::isBest);
    if (const Row* row = recommended(); row && best != m_rows.end() && &*best != row) {
        //: "By coupling, 6 units would be best."
        text += QLatin1Char(' ') +
                tr("By coupling, %1 would be best.").arg(unitsWord(best->step.partition.size()));
    }
    m_sentence->setText(text);
    m_useSuggestion->setEnabled(better);
}

void GranularityPane::rowSelected() {
    const int row = m_table->currentRow();
    const bool any =
        row >= 0 && row < pluralCount(m_rows.size()) && m_table->selectionModel()->hasSelection();
    std::optional<std::size_t> stop;
    if (any) {
        const Row& selected = m_rows[static_cast<std::size_t>(row)];
        const std::size_t stops = m_chart->isEmpty() ? 0 : m_chart->content().stops.size();
        for (std::size_t i = 0; i < stops && selected.place; ++i) {
            if (m_chart->targetOf(m_chart->readingOf(i)).step == *selected.place) {
                stop = i;
            }
        }
    }
    m_view->setReadStop(stop);
    m_useSelected->setEnabled(any && m_cutsKnown && !m_rows[static_cast<std::size_t>(row)].isPresent);
}

void GranularityPane::selectStep(std::size_t place) {
    const auto found = std::ranges::find(m_rows, std::optional(place), &Row::place);
    if (found != m_rows.end()) {
        m_table->selectRow(static_cast<int>(found - m_rows.begin()));
    }
}

bool GranularityPane::eventFilter(QObject* watched, QEvent* event) {
    // Not QTableWidget::itemActivated(): on some desktops one click is enough for that.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            useSelected();
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

// Looks

void GranularityPane::setTheme(const Theme& theme) {
    m_theme = theme;
    m_view->setTheme(theme);
}

void GranularityPane::setScale(double scale) {
    m_scale = scale;
    m_view->setFigureScale(scale);
    QFont sentenceFont = scaledFont(font(), 1.1 * scale);
    sentenceFont.setBold(true);
    m_sentence->setFont(sentenceFont);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_useSuggestion), static_cast<QWidget*>(m_limitLabel),
          static_cast<QWidget*>(m_limit), static_cast<QWidget*>(m_limitUnit),
          static_cast<QWidget*>(m_widthLabel), static_cast<QWidget*>(m_widthBox),
          static_cast<QWidget*>(m_useSelected), static_cast<QWidget*>(m_table),
          static_cast<QWidget*>(m_table->horizontalHeader()), static_cast<QWidget*>(m_leftOut)}) {
        setFontOfAll(*widget, scaledFont(font(), scale));
    }
    m_sampling->setScale(scale);
    fillTable();
}

void GranularityPane::retranslate() {
    m_useSuggestion->setText(tr("Use this one"));
    m_useSuggestion->setToolTip(tr("Deal out the aggregates to units in this way"));
    m_useSelected->setText(tr("Use the selected one"));
    m_useSelected->setToolTip(tr("Deal out the aggregates to units as in the selected row (Enter)"));
    m_limitLabel->setText(tr("At most", "so many aggregates in a unit"));
    m_widthLabel->setText(tr("Window", "of time"));
    m_widthBox->setToolTip(tr("The random backups of all units fall into a window of this length"));
    m_table->setHorizontalHeaderLabels(
        {tr("Units"), tr("Together"), tr("Largest"), tr("Coupling"), tr("Expected anomalies")});
    const std::array<QString, ColumnCount> tips{
        tr("How many units there are"), tr("Which aggregates are one unit, separated by bars"),
        tr("How many aggregates the largest unit has"),
        tr("Interactions and references that cross from unit to unit: nearly all that can go wrong"),
        tr("Of random backups: the mean, and the band that 95 of 100 of them lie in")};
    for (int column = 0; column < ColumnCount; ++column) {
        m_table->horizontalHeaderItem(column)->setToolTip(tips[static_cast<std::size_t>(column)]);
    }
    m_table->setAccessibleName(tr("Ways to cut"));
    showLimit();
    showWidth();
    setScale(m_scale);
    showSentence();
}

void GranularityPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Pane::changeEvent(event);
}

} // namespace bacscope
