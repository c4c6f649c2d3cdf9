#include "window/panes/ChartsPane.h"

#include "charts/ChartView.h"
#include "charts/DisasterChart.h"
#include "charts/LockChart.h"
#include "charts/SpreadChart.h"
#include "text/ShownName.h"
#include "text/TimeText.h"
#include "tradeoff/Coupling.h"
#include "tradeoff/Landscape.h"
#include "widgets/Gesture.h"
#include "widgets/LandscapeView.h"
#include "widgets/ThemePalette.h"
#include "window/FoldingBar.h"
#include "window/Settings.h"
#include "window/panes/ChartGrid.h"
#include "window/panes/SamplingBar.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bacscope {

namespace {

/// More than a chart has pixels; a log of a thousand events is shown exactly.
constexpr std::size_t mostPoints = 2'000;
constexpr std::size_t spreadPoints = 25;
constexpr int lowestView = 110; ///< pixels

constexpr std::array<const char*, chartCount> chartNames{"disaster", "spread", "lock", "landscape"};

Instant beginning(const Scenario& scenario) {
    const Instant disaster = scenario.disasterInstant();
    return std::min(scenario.log->firstInstant().value_or(disaster), disaster);
}

std::vector<bool> survivorsOf(const Scenario& scenario) {
    std::vector<bool> survivors;
    for (const Service& service : scenario.services) {
        survivors.push_back(service.survives);
    }
    return survivors;
}

/// How far apart the markers lie; what survives or has no backup has none.
std::optional<Duration> markersApart(const Scenario& scenario, const Cut& cut) {
    std::optional<Instant> first;
    std::optional<Instant> last;
    for (std::size_t i = 0; i < scenario.services.size(); ++i) {
        const Instant marker = cut.markers[i];
        if (scenario.services[i].survives || marker.isDistantPast()) {
            continue;
        }
        first = std::min(first.value_or(marker), marker);
        last = std::max(last.value_or(marker), marker);
    }
    return first ? std::optional(*last - *first) : std::nullopt;
}

QComboBox* serviceBox() {
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

ChartsPane::ChartsPane(QWidget* parent)
    : Pane(parent), m_bar(new QToolBar), m_buttons(new FoldingBar), m_grid(new ChartGrid),
      m_disaster(std::make_shared<DisasterChart>()), m_spread(std::make_shared<SpreadChart>()),
      m_lock(std::make_shared<LockChart>()), m_disasterView(new ChartView(m_disaster)),
      m_spreadView(new ChartView(m_spread)), m_lockView(new ChartView(m_lock)),
      m_landscapeView(new LandscapeView), m_sampling(new SamplingBar), m_first(serviceBox()),
      m_second(serviceBox()) {
    m_bar->addWidget(m_buttons);
    for (std::size_t i = 0; i < chartCount; ++i) {
        m_choices[i] = new QAction(this);
        m_choices[i]->setCheckable(true);
        m_buttons->add(m_choices[i], 0); // the last one is folded away first
        connect(m_choices[i], &QAction::triggered, this,
                [this, i](bool shown) { setChartShown(static_cast<ChartId>(i), shown); });
    }
    m_buttons->addStretch();
    makeCells();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(12, 6, 12, 6);
    inside->addWidget(m_grid);
    layout->addLayout(inside, 1);

    m_spreadPause.setSingleShot(true);
    connect(&m_spreadPause, &QTimer::timeout, this, &ChartsPane::drawNextWidth);
    connect(&m_spreadWork, &DeferredWork::progressed, this, [this](double share) {
        m_sampling->setProgress((static_cast<double>(m_points.size()) + share) /
                                static_cast<double>(std::max<std::size_t>(m_widths.size(), 1)));
    });
    connectViews();
    chooseCharts();
    retranslate();
}

ChartsPane::~ChartsPane() = default;

void ChartsPane::makeCells() {
    for (std::size_t i = 0; i < chartCount; ++i) {
        m_titles[i] = new QLabel;
        auto* head = new QHBoxLayout;
        head->addWidget(m_titles[i], 1);
        auto* column = new QVBoxLayout;
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addLayout(head);
        const auto id = static_cast<ChartId>(i);
        if (id == ChartId::Landscape) {
            head->addWidget(m_first);
            head->addWidget(m_second);
        } else if (id == ChartId::Spread) {
            column->addWidget(m_sampling);
        }
        viewOf(id)->setMinimumHeight(lowestView);
        column->addWidget(viewOf(id), 1);
        viewOf(id)->installEventFilter(this);
        m_cells[i] = new QWidget;
        m_cells[i]->setLayout(column);
        m_grid->addCell(m_cells[i]);
    }
}

void ChartsPane::connectViews() {
    for (ChartView* view : {m_disasterView, m_spreadView, m_lockView}) {
        connect(view, &ChartView::statusText, this, &Pane::statusText);
    }
    connect(m_landscapeView, &LandscapeView::statusText, this, &Pane::statusText);
    connect(m_disasterView, &ChartView::instantActivated, this,
            [this](Instant disaster) { document()->moveDisaster(disaster, nextGesture()); });
    connect(m_lockView, &ChartView::startActivated, this, [this](Instant start) {
        document()->setKept(Kept::BackupAndConsistency);
        document()->moveLockStart(start, nextGesture());
    });
    connect(m_spreadView, &ChartView::widthActivated, this, [this](Duration width) {
        Q_EMIT widthChosen(width);
        Q_EMIT statusText(tr("The granularity, too, is shown for random backups at most %1 apart now.")
                              .arg(durationText(width, document()->scenario().time, QLocale())));
    });
    connect(m_landscapeView, &LandscapeView::markersMoveRequested, this,
            [this](ServiceId first, Instant firstAt, ServiceId second, Instant secondAt, GestureId gesture) {
                document()->moveMarkers(first, firstAt, second, secondAt, gesture);
            });
    connect(m_landscapeView, &LandscapeView::gestureCancelled, this,
            [this](GestureId gesture) { document()->cancelGesture(gesture); });
    connect(m_first, &QComboBox::activated, this, [this] { chooseServices(true); });
    connect(m_second, &QComboBox::activated, this, [this] { chooseServices(false); });
    connect(m_sampling, &SamplingBar::choiceChanged, this, &ChartsPane::refresh);
    connect(m_sampling, &SamplingBar::stopRequested, this, [this] {
        m_spreadStopped = true;
        m_spreadPause.stop();
        m_spreadWork.abandon();
        showSpread();
    });
    connect(m_sampling, &SamplingBar::resumeRequested, this, [this] {
        m_spreadStopped = false;
        drawNextWidth();
    });
}

QWidget* ChartsPane::viewOf(ChartId id) const {
    switch (id) {
    case ChartId::Disaster:
        return m_disasterView;
    case ChartId::Spread:
        return m_spreadView;
    case ChartId::Lock:
        return m_lockView;
    case ChartId::Landscape:
        break;
    }
    return m_landscapeView;
}

// Which charts

void ChartsPane::chooseCharts() {
    const QStringList remembered = settings::charts();
    bool any = false;
    for (std::size_t i = 0; i < chartCount; ++i) {
        m_choices[i]->setChecked(remembered.contains(QLatin1String(chartNames[i])));
        any = any || m_choices[i]->isChecked();
    }
    if (!any) {
        m_choices[static_cast<std::size_t>(ChartId::Disaster)]->setChecked(true);
        m_choices[static_cast<std::size_t>(ChartId::Landscape)]->setChecked(true);
    }
    applyChoice();
}

bool ChartsPane::isChartShown(ChartId id) const {
    return m_choices[static_cast<std::size_t>(id)]->isChecked();
}

void ChartsPane::setChartShown(ChartId id, bool shown) {
    QAction* choice = m_choices[static_cast<std::size_t>(id)];
    choice->setChecked(shown);
    if (std::ranges::none_of(m_choices, &QAction::isChecked)) {
        choice->setChecked(true);
    }
    QStringList names;
    for (std::size_t i = 0; i < chartCount; ++i) {
        if (m_choices[i]->isChecked()) {
            names.append(QLatin1String(chartNames[i]));
        }
    }
    settings::setCharts(names);
    applyChoice();
    refresh();
}

void ChartsPane::applyChoice() {
    for (std::size_t i = 0; i < chartCount; ++i) {
        m_cells[i]->setVisible(m_choices[i]->isChecked());
    }
    m_grid->arrange();
    for (std::size_t i = 0; i < chartCount; ++i) {
        if (!m_choices[i]->isChecked()) {
            pauseWork(static_cast<ChartId>(i));
        }
    }
}

void ChartsPane::pauseWork(ChartId id) {
    const auto pause = [](DeferredWork& work, auto& input) {
        if (work.isRunning()) {
            work.abandon();
            input.reset();
        }
    };
    switch (id) {
    case ChartId::Disaster:
        pause(m_disasterWork, m_disasterInput);
        break;
    case ChartId::Spread:
        m_spreadPause.stop();
        m_spreadWork.abandon(); // goes on with the next width
        break;
    case ChartId::Lock:
        pause(m_lockWork, m_lockInput);
        break;
    case ChartId::Landscape:
        pause(m_landscapeWork, m_landscapeInput);
        break;
    }
}

bool ChartsPane::isComputing() const {
    return m_disasterWork.isRunning() || m_lockWork.isRunning() || m_landscapeWork.isRunning() ||
           m_spreadWork.isRunning() || m_spreadPause.isActive();
}

std::vector<NamedFigure> ChartsPane::figures() const {
    std::vector<NamedFigure> figures;
    for (std::size_t i = 0; document() && i < chartCount; ++i) {
        const auto id = static_cast<ChartId>(i);
        if (!isChartShown(id)) {
            continue;
        }
        NamedFigure named{m_titles[i]->text(), nullptr};
        if (id == ChartId::Landscape) {
            auto landscape = std::make_shared<LandscapeFigure>();
            landscape->setSubject({&document()->scenario(), &document()->tracker(), m_landscape});
            named.figure = landscape;
        } else {
            named.figure = static_cast<ChartView*>(viewOf(id))->chart()->clone();
        }
        figures.insert(id == m_focused ? figures.begin() : figures.end(), std::move(named));
    }
    return figures;
}

bool ChartsPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        for (std::size_t i = 0; i < chartCount; ++i) {
            if (watched == viewOf(static_cast<ChartId>(i))) {
                m_focused = static_cast<ChartId>(i);
            }
        }
    }
    return Pane::eventFilter(watched, event);
}

// Following the document

void ChartsPane::abandonWork() {
    m_disasterWork.abandon();
    m_lockWork.abandon();
    m_landscapeWork.abandon();
    m_spreadPause.stop();
    m_spreadWork.abandon();
    m_disasterInput.reset();
    m_lockInput.reset();
    m_landscapeInput.reset();
}

void ChartsPane::showDocument() {
    abandonWork();
    m_spreadInput.reset();
    m_widths.clear();
    m_points.clear();
    m_landscape.reset();
    m_disaster->setPoints({});
    m_lock->setPoints({}, std::nullopt);
    const bool any = document() && document()->scenario().log->size() > 0;
    if (document()) {
        if (m_wantedOf != document()) {
            m_wanted = {};
            m_wantedOf = document();
        }
        m_mostCoupled = mostCoupledServices(document()->tracker());
        const TimeBase& base = document()->scenario().time;
        m_disaster->setTime(base);
        m_spread->setTime(base);
        m_lock->setTime(base);
    }
    m_disaster->setComputing(any);
    m_lock->setComputing(any);
    m_disaster->setNow(std::nullopt);
    m_lock->setNow(std::nullopt);
    m_spread->setNow(std::nullopt);
    fillServices();
    showLandscape();
    showSpread();
    m_disasterView->chartChanged();
    m_lockView->chartChanged();
    refresh();
}

void ChartsPane::follow(ChangeSet changes) {
    if (changes & Change::Scenario) {
        // Nothing may point into the log before; the points of the charts do not.
        abandonWork();
        m_landscape.reset();
        m_mostCoupled = mostCoupledServices(document()->tracker());
        const TimeBase& base = document()->scenario().time;
        m_disaster->setTime(base);
        m_spread->setTime(base);
        m_lock->setTime(base);
    }
    if (changes & (Change::Scenario | Change::Map | Change::Survivors)) {
        fillServices();
        showLandscape();
    }
    if (changes & (Change::Scenario | Change::Map | Change::Plan | Change::Cut)) {
        refresh();
    }
}

void ChartsPane::showEvent(QShowEvent* event) {
    Pane::showEvent(event);
    refresh();
}

void ChartsPane::hideEvent(QHideEvent* event) {
    for (std::size_t i = 0; i < chartCount; ++i) {
        pauseWork(static_cast<ChartId>(i));
    }
    Pane::hideEvent(event);
}

void ChartsPane::refresh() {
    if (!document() || !isVisible()) {
        return;
    }
    if (isChartShown(ChartId::Disaster)) {
        sweepDisaster();
    }
    if (isChartShown(ChartId::Lock)) {
        sweepLock();
    }
    if (isChartShown(ChartId::Landscape)) {
        updateLandscape();
    }
    if (isChartShown(ChartId::Spread)) {
        updateSpread();
    }
    showNow();
}

void ChartsPane::showNow() {
    const Scenario& scenario = document()->scenario();
    const Cut& cut = document()->cut();
    m_disaster->setNow(cut.disaster);
    m_lock->setNow(plannedLockStart(scenario));
    m_spread->setNow(markersApart(scenario, cut));
    for (ChartView* view : {m_disasterView, m_lockView, m_spreadView}) {
        if (view->isVisible()) {
            view->chartChanged();
        }
    }
    m_landscapeView->cutChanged();
}

// The disaster at t

void ChartsPane::sweepDisaster() {
    const Scenario& scenario = document()->scenario();
    const Instant disaster = scenario.disasterInstant();
    DisasterInput wanted{document()->tracker().sharedWorld(),
                         {},
                         survivorsOf(scenario),
                         beginning(scenario),
                         std::max(scenario.log->lastInstant().value_or(disaster), disaster)};
    for (const Service& service : scenario.services) {
        wanted.backups.push_back(service.backup);
    }
    if (m_disasterInput == wanted) {
        return;
    }
    m_disasterInput = wanted;
    if (scenario.log->size() == 0) {
        m_disaster->setPoints({});
        m_disaster->setComputing(false);
        return;
    }
    m_disaster->setComputing(m_disaster->points().empty());
    m_disasterWork.request(
        [this, scenario, world = wanted.world, from = wanted.from, to = wanted.to](const Progress& progress) {
            const bool backupsKnown = scenario.hasBackups();
            auto points = disasterSweep(scenario, world, from, to, mostPoints, progress);
            return [this, points = std::move(points), backupsKnown] {
                m_disaster->setComputing(false);
                m_disaster->setPoints(points);
                m_disaster->setBackupsKnown(backupsKnown);
                m_disasterView->chartChanged();
            };
        });
}

// The start of the lock

void ChartsPane::sweepLock() {
    const Scenario& scenario = document()->scenario();
    const LockInput wanted{document()->tracker().sharedWorld(), longestCopy(scenario),
                           scenario.disasterInstant()};
    if (m_lockInput == wanted) {
        return;
    }
    m_lockInput = wanted;
    if (scenario.log->size() == 0) {
        m_lock->setPoints({}, std::nullopt);
        m_lock->setComputing(false);
        return;
    }
    m_lock->setComputing(m_lock->points().empty());
    m_lockWork.request([this, wanted, from = beginning(scenario)](const Progress&) {
        const LockIndex index(*wanted.world, wanted.longestCopy, wanted.disaster);
        std::optional<LockNumbers> cheapest;
        if (const std::optional<Instant> start = index.cheapestStart()) {
            cheapest = index.numbersAt(*start);
        }
        auto points = index.sweep(from, wanted.disaster, mostPoints);
        return [this, points = std::move(points), cheapest, disaster = wanted.disaster] {
            m_lock->setComputing(false);
            m_lock->setPoints(points, cheapest);
            m_lock->setDisaster(disaster);
            m_lockView->chartChanged();
        };
    });
}

// Backups that far apart

void ChartsPane::updateSpread() {
    const Scenario& scenario = document()->scenario();
    const SpreadInput wanted{document()->tracker().sharedWorld(), survivorsOf(scenario),
                             scenario.disasterInstant(), m_sampling->samples(), m_sampling->seed()};
    if (m_spreadInput == wanted) {
        if (!m_spreadStopped && !m_spreadWork.isRunning() && !m_spreadPause.isActive()) {
            drawNextWidth(); // it could not be seen for a while
        }
        return;
    }
    const bool first = !m_spreadInput;
    m_spreadInput = wanted;
    m_widths = scenario.log->size() == 0 ? std::vector<Duration>() : spreadWidths(scenario, spreadPoints);
    m_points.clear();
    m_spreadStopped = false;
    m_spreadWork.abandon();
    m_sampling->setProgress(0);
    if (m_widths.empty()) {
        showSpread();
        return;
    }
    // What was there stays until the first new point.
    m_sampling->setState(SamplingBar::State::Running);
    m_spread->setComputing(true);
    m_spreadPause.start(first ? 0 : pauseOfDrag);
}

void ChartsPane::drawNextWidth() {
    if (!m_points.empty() || m_spread->points().empty()) {
        showSpread();
    }
    if (m_points.size() == m_widths.size() || !m_spreadInput) {
        return;
    }
    m_spreadWork.request([this, scenario = document()->scenario(), input = *m_spreadInput,
                          width = m_widths[m_points.size()]](const Progress& progress) {
        const SpreadPoint point =
            backupSpread(scenario, input.world, width, input.samples, input.seed, progress);
        return [this, point] {
            m_points.push_back(point);
            m_sampling->setProgress(static_cast<double>(m_points.size()) /
                                    static_cast<double>(m_widths.size()));
            drawNextWidth();
        };
    });
}

void ChartsPane::showSpread() {
    const bool complete = m_points.size() == m_widths.size();
    m_sampling->setState(m_widths.empty()  ? SamplingBar::State::Idle
                         : complete        ? SamplingBar::State::Done
                         : m_spreadStopped ? SamplingBar::State::Stopped
                                           : SamplingBar::State::Running);
    m_spread->setComputing(!complete && !m_spreadStopped);
    m_spread->setPoints(m_points, m_sampling->seed(), m_widths.empty() ? Duration{} : m_widths.back());
    m_spreadView->chartChanged();
}

// The landscape of two markers

std::optional<std::pair<ServiceId, ServiceId>> ChartsPane::services() const {
    if (!document()) {
        return {};
    }
    const Scenario& scenario = document()->scenario();
    const BackupUnits units = scenario.units();
    if (units.size() < 2) {
        return {};
    }
    const auto find = [&](const QString& id) {
        const auto found = std::ranges::find(scenario.services, id, &Service::id);
        return found == scenario.services.end()
                   ? ServiceId()
                   : ServiceId(static_cast<std::size_t>(found - scenario.services.begin()));
    };
    const auto firstApartFrom = [&](ServiceId other) {
        std::size_t service = 0;
        while (other.isValid() && units.unit(ServiceId(service)) == units.unit(other)) {
            ++service;
        }
        return ServiceId(service);
    };
    ServiceId first = find(m_wanted.first);
    ServiceId second = find(m_wanted.second);
    if (!first.isValid() && !second.isValid()) {
        return m_mostCoupled;
    }
    if (!first.isValid()) {
        first = firstApartFrom(second);
    }
    if (!second.isValid() || units.unit(first) == units.unit(second)) {
        second = firstApartFrom(first);
    }
    return std::pair(first, second);
}

void ChartsPane::fillServices() {
    const auto chosen = services();
    for (QComboBox* box : {m_first, m_second}) {
        box->clear();
        box->setEnabled(chosen.has_value());
    }
    if (!chosen) {
        return;
    }
    const Scenario& scenario = document()->scenario();
    const BackupUnits units = scenario.units();
    for (std::size_t i = 0; i < scenario.services.size(); ++i) {
        const Service& service = scenario.services[i];
        const QString name = shownName(service.displayName(QLocale().name()));
        m_first->addItem(name, service.id);
        if (units.unit(ServiceId(i)) != units.unit(chosen->first)) {
            m_second->addItem(name, service.id);
        }
    }
    m_first->setCurrentIndex(static_cast<int>(chosen->first.at()));
    m_second->setCurrentIndex(m_second->findData(scenario.services[chosen->second.at()].id));
}

void ChartsPane::chooseServices(bool byFirst) {
    const auto before = services();
    if (!before) {
        return;
    }
    const Scenario& scenario = document()->scenario();
    const BackupUnits units = scenario.units();
    m_wanted = {m_first->currentData().toString(), m_second->currentData().toString()};
    const ServiceId first(static_cast<std::size_t>(m_first->currentIndex()));
    if (byFirst && units.unit(first) == units.unit(before->second)) {
        // They change places.
        m_wanted.second = scenario.services[before->first.at()].id;
    }
    fillServices();
    refresh();
}

void ChartsPane::updateLandscape() {
    const auto chosen = services();
    if (!chosen) {
        m_landscapeWork.abandon();
        m_landscapeInput.reset();
        m_landscape.reset();
        showLandscape();
        return;
    }
    const auto [first, second] = *chosen;
    const BackupUnits units = document()->scenario().units();
    LandscapeInput wanted{document()->tracker().sharedWorld(), document()->cut(), first, second};
    for (const ServiceId service : {first, second}) {
        for (const ServiceId member : units.members(units.unit(service))) {
            wanted.others.markers[member.at()] = Instant::distantPast();
        }
    }
    if (m_landscapeInput == wanted) {
        return;
    }
    const auto isOfTheSame = [](const LandscapeInput& input, const LandscapeInput& other) {
        return input.world == other.world && input.first == other.first && input.second == other.second;
    };
    if (!m_landscapeInput || !isOfTheSame(*m_landscapeInput, wanted)) {
        m_landscape.reset();
        showLandscape();
    }
    m_landscapeInput = wanted;
    m_landscapeWork.request([this, wanted, isOfTheSame, cut = document()->cut()](const Progress&) {
        auto landscape = std::make_shared<const Landscape>(wanted.world, cut, wanted.first, wanted.second);
        return [this, wanted, isOfTheSame, landscape] {
            // While more is on its way, only the markers may be others.
            if (m_landscapeInput && isOfTheSame(*m_landscapeInput, wanted)) {
                m_landscape = landscape;
                showLandscape();
            }
        };
    });
}

void ChartsPane::showLandscape() {
    if (document()) {
        m_landscapeView->setSubject(&document()->scenario(), &document()->tracker(), m_landscape);
    } else {
        m_landscapeView->setSubject(nullptr, nullptr, nullptr);
    }
}

// Looks

void ChartsPane::setTheme(const Theme& theme) {
    for (ChartView* view : {m_disasterView, m_spreadView, m_lockView}) {
        view->setTheme(theme);
    }
    m_landscapeView->setTheme(theme);
}

void ChartsPane::setScale(double scale) {
    m_scale = scale;
    for (ChartView* view : {m_disasterView, m_spreadView, m_lockView}) {
        view->setFigureScale(scale);
    }
    m_landscapeView->setFigureScale(scale);
    m_buttons->setScale(scale);
    QFont titleFont = scaledFont(font(), scale);
    titleFont.setBold(true);
    for (QLabel* title : m_titles) {
        title->setFont(titleFont);
    }
    m_first->setFont(scaledFont(font(), scale));
    m_second->setFont(scaledFont(font(), scale));
    for (QLabel* title : m_titles) {
        title->setMinimumHeight(m_first->sizeHint().height()); // so that all charts begin at one height
    }
    m_sampling->setScale(scale);
    m_grid->setScale(scale);
}

void ChartsPane::retranslate() {
    const std::array titles{tr("When the disaster strikes"), tr("When the backups lie apart"),
                            tr("When the lock begins"), tr("Landscape of two backups")};
    const std::array tips{
        tr("What a restore would break, by the instant at which the disaster strikes"),
        tr("How many anomalies to expect, by how far apart random backups lie"),
        tr("How many interactions a lock blocks, by the instant at which it begins"),
        tr("How many anomalies there are for every pair of instants of two backups; drag the cross")};
    for (std::size_t i = 0; i < chartCount; ++i) {
        m_choices[i]->setText(titles[i]);
        m_choices[i]->setToolTip(tips[i]);
        m_titles[i]->setText(titles[i]);
        m_titles[i]->setToolTip(tips[i]);
    }
    m_bar->setAccessibleName(tr("Charts to show"));
    m_first->setAccessibleName(tr("The service whose backup goes to the right"));
    m_first->setToolTip(m_first->accessibleName());
    m_second->setAccessibleName(tr("The service whose backup goes upwards"));
    m_second->setToolTip(m_second->accessibleName());
    setScale(m_scale);
}

void ChartsPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    Pane::changeEvent(event);
}

} // namespace bacscope
