#include "window/ScenarioPage.h"

#include "figures/TimelineExport.h"
#include "widgets/AnomalyView.h"
#include "widgets/HeadlineBar.h"
#include "widgets/MiniMapView.h"
#include "widgets/RecoveryPlayer.h"
#include "widgets/TimelineView.h"
#include "window/LessonBar.h"
#include "window/MessageBar.h"
#include "window/NarrationBar.h"
#include "window/Settings.h"
#include "window/VariantBar.h"
#include "window/panes/ChartsPane.h"
#include "window/panes/CornersPane.h"
#include "window/panes/GranularityPane.h"
#include "window/panes/MapPane.h"
#include "window/panes/WorkloadPane.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bacscope {

namespace {

/// The smallest letters of a figure, those of its events, at scale 1.
constexpr double smallestLetters = 11.4;
constexpr double letterOfHeight = 1.0 / 40;
constexpr double leastPresentationScale = 1.5;
/// Pixels of the page's height: under it the pane takes the place of the timeline, the mini-map gives way,
/// and the lesson is folded to what to try.
constexpr int littleHeight = 560;
constexpr int narrowWidth = 760; ///< pixels: under it the timeline has no room beside what is wrong
constexpr int roomForAll = 860;  ///< pixels of height for timeline, mini-map and pane

} // namespace

ScenarioPage::ScenarioPage(QWidget* parent)
    : QWidget(parent), m_messages(new MessageBar(this)), m_headline(new HeadlineBar(this)),
      m_variants(new VariantBar(this)), m_lesson(new LessonBar(this)), m_layout(new QVBoxLayout(this)),
      m_narrowTabs(new QTabBar(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_rows(new QSplitter(Qt::Vertical)), m_timelinePart(new QWidget), m_timeline(new TimelineView),
      m_player(new RecoveryPlayer), m_narration(new NarrationBar), m_miniMap(new MiniMapView),
      m_anomalies(new AnomalyView), m_panes(new PaneArea) {
    auto* left = new QVBoxLayout(m_timelinePart);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_timeline, 1);
    left->addWidget(m_player);
    left->addWidget(m_narration);
    left->addWidget(m_miniMap);
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_player->hide();
    m_narration->hide();

    auto* corners = new CornersPane;
    m_panes->addPane(PaneId::Corners, corners);
    auto* charts = new ChartsPane;
    m_panes->addPane(PaneId::Charts, charts);
    auto* granularity = new GranularityPane;
    m_panes->addPane(PaneId::Granularity, granularity);
    connect(charts, &ChartsPane::widthChosen, granularity, &GranularityPane::setWidth);
    auto* map = new MapPane;
    m_panes->addPane(PaneId::Map, map);
    m_panes->addPane(PaneId::Workload, new WorkloadPane);
    m_panes->hide();
    m_rows->addWidget(m_timelinePart);
    m_rows->addWidget(m_panes);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_rows->setCollapsible(0, false);
    m_rows->setCollapsible(1, false);
    m_rows->setHandleWidth(1);
    m_rows->setSizes({540, 400}); // five lanes above the charts at 1280×800, before they scroll
    m_rows->restoreState(settings::paneSplitter());

    m_splitter->addWidget(m_rows);
    m_splitter->addWidget(m_anomalies);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_anomalies->setMinimumWidth(260);
    m_splitter->setSizes({1000, 360});
    m_splitter->restoreState(settings::splitter());

    m_narrowTabs->setDocumentMode(true);
    m_narrowTabs->setDrawBase(false);
    m_narrowTabs->setExpanding(false);
    m_narrowTabs->addTab({});
    m_narrowTabs->addTab({});
    m_narrowTabs->hide();
    connect(m_narrowTabs, &QTabBar::currentChanged, this, &ScenarioPage::applyVisibility);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_messages);
    m_layout->addWidget(m_headline);
    m_layout->addWidget(m_variants);
    m_layout->addWidget(m_lesson);
    m_layout->addWidget(m_narrowTabs);
    m_layout->addWidget(m_splitter, 1);
    retranslate();

    wireTimeline();
    wirePanels();
}

ScenarioPage::~ScenarioPage() = default;

void ScenarioPage::wireTimeline() {
    connect(m_timeline, &TimelineView::markerMoveRequested, this,
            [this](ServiceId service, Instant instant, GestureId gesture) {
                m_document->moveMarker(service, instant, gesture);
            });
    connect(m_timeline, &TimelineView::backupMoveRequested, this,
            [this](ServiceId service, std::size_t k, Instant instant, GestureId gesture) {
                m_document->moveBackup(service, k, instant, gesture);
            });
    connect(m_timeline, &TimelineView::recoveryRoundLeft, this, [this] { m_document->hideRecoveryLine(); });
    connect(m_timeline, &TimelineView::lockStartMoveRequested, this,
            [this](Instant instant, GestureId gesture) { m_document->moveLockStart(instant, gesture); });
    connect(m_timeline, &TimelineView::disasterMoveRequested, this,
            [this](Instant instant, GestureId gesture) { m_document->moveDisaster(instant, gesture); });
    connect(m_timeline, &TimelineView::gestureCancelled, this,
            [this](GestureId gesture) { m_document->cancelGesture(gesture); });
    connect(m_timeline, &TimelineView::lanesChanged, this,
            [this](const std::vector<ServiceId>& lanes) { m_document->setVisibleLanes(lanes); });
    connect(m_timeline, &TimelineView::survivorToggleRequested, this, [this](ServiceId service) {
        m_document->setSurvivor(service, !m_document->scenario().services[service.at()].survives);
    });
    connect(m_timeline, &TimelineView::selectionChanged, this, [this](const Hit& hit) {
        m_narration->tell({});
        m_anomalies->showThing(hit);
        mapPane().showThing(hit);
        Q_EMIT selectionChanged();
    });
    connect(m_timeline, &TimelineView::anomalySelected, this, [this](const AnyAnomaly& anomaly) {
        m_narration->tell(anomaly);
        m_anomalies->select(anomaly);
        mapPane().showAnomaly(anomaly);
    });
    connect(m_timeline, &TimelineView::visibleSpanChanged, m_miniMap, &MiniMapView::setVisibleSpan);
    connect(m_timeline, &TimelineView::statusText, this, &ScenarioPage::statusText);
    connect(m_timeline, &TimelineView::plotEdgesChanged, this, [this](double left, double right) {
        m_plotLeft = left;
        m_plotRight = right;
        placeMiniMap();
    });
}

void ScenarioPage::wirePanels() {
    connect(m_miniMap, &MiniMapView::visibleSpanRequested, m_timeline, &TimelineView::setVisibleSpan);
    connect(m_lesson, &LessonBar::closed, this, &ScenarioPage::lessonClosed);
    connect(m_headline, &HeadlineBar::kindActivated, this, [this](AnomalyKind kind) {
        m_narrowTabs->setCurrentIndex(0);
        m_timeline->nextAnomalyOf(kind);
    });
    connect(m_narration, &NarrationBar::textChanged, this, &ScenarioPage::applyVisibility);
    connect(m_anomalies, &AnomalyView::anomalySelected, this, [this](const AnyAnomaly& anomaly) {
        m_narration->tell(anomaly);
        m_timeline->selectAnomaly(anomaly);
        mapPane().showAnomaly(anomaly);
        Q_EMIT selectionChanged();
    });
    connect(m_anomalies, &AnomalyView::eventSelected, this, [this](EventId event) {
        Hit hit;
        hit.kind = Hit::Kind::Event;
        hit.event = event;
        hit.service = m_document->shownScenario().log->service(event);
        m_timeline->select(hit);
        m_timeline->bringIntoView(hit);
        Q_EMIT selectionChanged();
    });
    connect(m_panes, &PaneArea::statusText, this, &ScenarioPage::statusText);
    connect(m_panes, &PaneArea::closeRequested, this, [this] { showPane({}); });
    connect(m_panes, &PaneArea::enlargeRequested, this, &ScenarioPage::setPaneEnlarged);
    connect(m_panes, &PaneArea::currentChanged, this, [this](PaneId pane) {
        settings::setPane(static_cast<int>(pane));
        Q_EMIT paneChanged();
    });
    connect(&mapPane(), &MapPane::serviceSelected, this, [this](ServiceId service) {
        Hit hit;
        hit.kind = Hit::Kind::LaneHeader;
        hit.service = service;
        m_timeline->select(hit);
        m_timeline->bringIntoView(hit);
    });
    connect(&mapPane(), &MapPane::edgeActivated, this, &ScenarioPage::nextAnomalyBetween);
    connect(m_player, &RecoveryPlayer::roundRequested, this,
            [this](std::size_t rounds) { m_document->showRecoveryLine(rounds); });
    connect(m_player, &RecoveryPlayer::closed, this, [this] { m_document->hideRecoveryLine(); });
    connect(m_player, &RecoveryPlayer::applyRequested, this, [this] { m_document->setAllToRecoveryLine(); });
}

void ScenarioPage::setDocument(Document* document) {
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_playWhenShown = false;
    unsetCursor();
    m_messages->hide();
    m_timeline->clearSelection();
    m_anomalies->clearSelection();
    m_timeline->setLanes({});
    m_miniMap->setLanes({});
    showSubject();
    showVariants();
    m_panes->setDocument(document);
    offerPanes();
    if (!document) {
        m_anomalies->setEventDetails({});
        return;
    }
    m_lesson->setScenario(document->scenario());
    m_lesson->setKept(document->kept());
    m_anomalies->setEventDetails(document->shownDetails());
    m_timeline->setLanes(document->visibleLanes());
    m_miniMap->setLanes(document->visibleLanes());
    m_timeline->fitAll();
    m_miniMap->setVisibleSpan(m_timeline->visibleSpan());
    connect(document, &Document::changed, this, &ScenarioPage::follow);
    applyVisibility();
}

TimelineSubject ScenarioPage::subject() const {
    TimelineSubject subject;
    if (m_document) {
        subject.scenario = &m_document->shownScenario();
        subject.tracker = &m_document->shownTracker();
        subject.lock = m_document->lock();
        subject.noBackup = m_document->kept() == Kept::AvailabilityAndConsistency;
        if (m_document->isRecoveryLineShown()) {
            subject.recoveryLine = &m_document->recoveryLine();
            subject.recoveryRounds = m_document->recoveryRounds();
            subject.backups = subject.recoveryRounds > 0 ? &m_document->cut() : nullptr;
        }
    }
    return subject;
}

FigureChoice ScenarioPage::figures() const {
    std::optional<TimeSpan> visible;
    if (!m_timeline->isFitted()) {
        visible = m_timeline->visibleSpan();
    }
    FigureChoice choice;
    TimelineChoice shown{m_document->visibleLanes(), visible, m_timeline->showing(), {}};
    if (m_timeline->selected().event.isValid()) {
        shown.selected = {m_timeline->selected().event};
    }
    choice.figures.push_back({tr("Timeline"), std::make_shared<TimelineExport>(subject(), std::move(shown))});
    if (m_paneShown) {
        for (NamedFigure& figure : m_panes->pane(m_panes->current())->figures()) {
            choice.figures.push_back(std::move(figure));
        }
        const bool meant = m_paneEnlarged || m_panes->isAncestorOf(QApplication::focusWidget());
        choice.preselected = meant && choice.figures.size() > 1 ? 1 : 0;
    }
    return choice;
}

void ScenarioPage::showSubject() {
    const TimelineSubject shown = subject();
    m_timeline->setSubject(shown);
    m_miniMap->setSubject(shown);
    m_headline->setSubject(shown);
    m_anomalies->setSubject(shown);
    m_player->setSubject(shown);
    m_narration->setSubject(shown);
}

void ScenarioPage::follow(ChangeSet changes) {
    if (changes & Change::Lanes) {
        m_timeline->setLanes(m_document->visibleLanes());
        m_miniMap->setLanes(m_document->visibleLanes());
    }
    if (changes & Change::RecoveryLine) {
        showSubject();
        applyVisibility();
        followRecoverySearch();
    }
    if (changes & Change::Corners) {
        m_lesson->setKept(m_document->kept());
    }
    if (changes & (Change::Survivors | Change::Corners | Change::Scenario | Change::Map)) {
        // What the timeline shows so far may be gone: it must not be asked for more than where it stands.
        std::optional<TimeSpan> visible;
        if (!m_timeline->isFitted()) {
            visible = m_timeline->visibleSpan();
        }
        showSubject();
        m_anomalies->setEventDetails(m_document->shownDetails()); // of the events that are shown now
        if (changes & Change::Scenario) {
            m_timeline->setLanes(m_document->visibleLanes());
            m_miniMap->setLanes(m_document->visibleLanes());
        }
        if (visible) {
            m_timeline->setVisibleSpan(*visible);
        }
        showVariants();
        offerPanes();
    } else if (changes & Change::Cut) {
        m_timeline->cutChanged();
        m_miniMap->cutChanged();
        m_headline->cutChanged();
        m_anomalies->cutChanged();
        m_narration->cutChanged();
    }
}

void ScenarioPage::showVariants() {
    QStringList names;
    if (m_document) {
        for (const Variant& variant : m_document->scenario().variants) {
            names.append(variant.name);
        }
    }
    m_variants->setVariants(names, m_document ? m_document->scenario().shownVariant : 0);
    applyVisibility();
}

/// Not every scenario has a workload.
void ScenarioPage::offerPanes() {
    const bool workload = m_document && m_document->scenario().workload;
    if (!workload && m_panes->current() == PaneId::Workload) {
        setPaneEnlarged(false);
    }
    m_panes->setPaneOffered(PaneId::Workload, workload);
    Q_EMIT paneChanged();
}

MapPane& ScenarioPage::mapPane() const {
    return *static_cast<MapPane*>(m_panes->pane(PaneId::Map));
}

void ScenarioPage::nextAnomalyBetween(ServiceId a, ServiceId b) {
    const std::vector<AnyAnomaly>& anomalies = m_timeline->anomalies();
    const std::optional<AnyAnomaly>& selected = m_timeline->selectedAnomaly();
    // From the selected one on, beginning again at the end.
    std::size_t start = 0;
    for (std::size_t i = 0; selected && i < anomalies.size(); ++i) {
        if (anomalies[i] == *selected) {
            start = i + 1;
        }
    }
    for (std::size_t i = 0; i < anomalies.size(); ++i) {
        const AnyAnomaly& anomaly = anomalies[(start + i) % anomalies.size()];
        const std::vector<ServiceId> services = servicesOf(anomaly, m_document->shownTracker());
        if (std::ranges::find(services, a) != services.end() &&
            std::ranges::find(services, b) != services.end()) {
            m_timeline->selectAnomaly(anomaly);
            m_anomalies->select(anomaly);
            mapPane().showAnomaly(anomaly);
            return;
        }
    }
}

void ScenarioPage::showPane(std::optional<PaneId> pane) {
    m_paneShown = pane.has_value();
    if (pane) {
        m_panes->setCurrent(*pane);
        settings::setPane(static_cast<int>(*pane));
    } else {
        settings::setPane(-1);
        setPaneEnlarged(false);
    }
    applyVisibility();
    shareRows();
    Q_EMIT paneChanged();
}

std::optional<PaneId> ScenarioPage::shownPane() const {
    return m_paneShown ? std::optional(m_panes->current()) : std::nullopt;
}

void ScenarioPage::setPaneEnlarged(bool enlarged) {
    m_paneEnlarged = enlarged && m_paneShown;
    m_panes->setEnlarged(m_paneEnlarged);
    applyVisibility();
    Q_EMIT paneChanged();
}

void ScenarioPage::followRecoverySearch() {
    if (m_document->isRecoveryLineAwaited()) {
        setCursor(Qt::BusyCursor);
        Q_EMIT statusText(tr("Looking for the recovery line …"));
        return;
    }
    if (testAttribute(Qt::WA_SetCursor)) {
        unsetCursor();
        Q_EMIT statusText({});
    }
    if (std::exchange(m_playWhenShown, false) && m_document->isRecoveryLineShown()) {
        m_player->play();
        m_player->setFocus();
    }
}

void ScenarioPage::setRecoveryLineVisible(bool visible) {
    if (!m_document ||
        visible == (m_document->isRecoveryLineShown() || m_document->isRecoveryLineAwaited())) {
        return;
    }
    if (visible) {
        m_playWhenShown = true;
        m_document->showRecoveryLine(0);
    } else {
        m_player->pause();
        m_document->hideRecoveryLine();
    }
}

void ScenarioPage::moveAllToSelectedInstant() {
    for (const Hit& hit : {m_timeline->selected(), m_timeline->focused()}) {
        if (hit.kind == Hit::Kind::BackupMarker) {
            m_document->setAllToInstant(m_document->cut().markers[hit.service.at()]);
            return;
        }
    }
    Instant latest = Instant::distantPast();
    for (std::size_t i = 0; i < m_document->cut().markers.size(); ++i) {
        if (!m_document->scenario().services[i].survives) {
            latest = std::max(latest, m_document->cut().markers[i]);
        }
    }
    m_document->setAllToInstant(latest);
}

void ScenarioPage::setTheme(const Theme& theme) {
    m_messages->setTheme(theme);
    m_lesson->setTheme(theme);
    m_timeline->setTheme(theme);
    m_miniMap->setTheme(theme);
    m_headline->setTheme(theme);
    m_variants->setTheme(theme);
    m_anomalies->setTheme(theme);
    m_player->setTheme(theme);
    m_narration->setTheme(theme);
    m_panes->setTheme(theme);
}

void ScenarioPage::setPanelVisible(bool visible) {
    m_panelVisible = visible;
    applyVisibility();
}

void ScenarioPage::setLessonVisible(bool visible) {
    m_lessonVisible = visible;
    applyVisibility();
}

void ScenarioPage::setLegendVisible(bool visible) {
    m_timeline->setLegendVisible(visible);
}

void ScenarioPage::setMiniMapVisible(bool visible) {
    m_miniMapVisible = visible;
    applyVisibility();
}

void ScenarioPage::setPresenting(bool on) {
    m_presenting = on;
    // The title is what a hall reads first.
    m_layout->removeWidget(m_lesson);
    m_layout->insertWidget(m_layout->indexOf(on ? static_cast<QWidget*>(m_headline) : m_narrowTabs),
                           m_lesson);
    if (on) {
        m_rowsBefore = m_rows->saveState();
    }
    applyScale();
    applyVisibility();
    if (on) {
        shareRows();
        m_timeline->setFocus();
    } else {
        m_rows->restoreState(m_rowsBefore);
    }
}

/// In a hall a pane that is opened is what is talked about.
void ScenarioPage::shareRows() {
    if (m_presenting && m_paneShown) {
        m_rows->setSizes({2, 3});
    }
}

double ScenarioPage::presentationScale() const {
    return std::max(leastPresentationScale, window()->height() * letterOfHeight / smallestLetters);
}

void ScenarioPage::applyScale() {
    const double scale = m_presenting ? presentationScale() : 1.0;
    if (scale == m_timeline->figureScale() && scale == m_headline->scale()) {
        return;
    }
    m_timeline->setFigureScale(scale);
    m_headline->setScale(scale);
    m_panes->setScale(scale);
    m_player->setScale(scale);
    m_narration->setScale(scale);
    m_lesson->setPresenting(m_presenting, scale);
    m_variants->setPresenting(m_presenting, scale);
    m_messages->setScale(scale);
}

void ScenarioPage::applyVisibility() {
    const bool little = !m_presenting && height() < littleHeight;
    const bool onlyPane = m_paneEnlarged || (m_paneShown && little);
    const bool panel = m_panelVisible && !m_presenting && !onlyPane;
    const bool narrow = panel && width() < narrowWidth;
    const bool onlyPanel = narrow && m_narrowTabs->currentIndex() == 1;
    const bool playing = m_document && m_document->isRecoveryLineShown();
    const bool telling = m_presenting && !playing && m_narration->hasText();
    m_headline->setCompact(little || m_presenting);
    m_variants->setVisible(m_variants->hasVariants());
    // Where there is little room, description and mini-map give way to the pane, before the lanes scroll.
    const bool tight = !m_presenting && m_paneShown && height() < roomForAll;
    // A presentation has no title bar: the title is shown even where the description is not wanted. What to
    // try gives way to what happened then, and to a pane.
    m_lesson->setTextVisible(m_lessonVisible && !(m_presenting && (telling || playing || m_paneShown)));
    m_lesson->setLittleRoom(little);
    m_lesson->setVisible((m_lessonVisible || m_presenting) && !onlyPane && !tight && m_lesson->hasText());
    m_narration->setVisible(telling);
    m_narrowTabs->setVisible(narrow);
    m_rows->setVisible(!onlyPanel);
    m_anomalies->setVisible(narrow ? onlyPanel : panel);
    m_miniMap->setVisible(m_miniMapVisible && !m_presenting && !little && !tight);
    m_player->setVisible(playing);
    m_panes->setVisible(m_paneShown);
    m_timelinePart->setVisible(!onlyPane);
}

void ScenarioPage::retranslate() {
    m_narrowTabs->setTabText(0, tr("Timeline"));
    m_narrowTabs->setTabText(1, tr("What is wrong"));
}

void ScenarioPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ScenarioPage::placeMiniMap() {
    const double offset = m_timeline->viewport()->mapTo(m_timelinePart, QPoint()).x();
    m_miniMap->setPlotEdges(m_plotLeft + offset, m_plotRight + offset);
}

void ScenarioPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    applyScale();
    applyVisibility();
}

void ScenarioPage::hideEvent(QHideEvent* event) {
    settings::setSplitter(m_splitter->saveState());
    settings::setPaneSplitter(m_presenting ? m_rowsBefore : m_rows->saveState());
    QWidget::hideEvent(event);
}

} // namespace bacscope
