#include "window/panes/MapPane.h"

#include "widgets/ContextMapView.h"

#include <QVBoxLayout>

namespace bacscope {

MapPane::MapPane(QWidget* parent) : Pane(parent), m_map(new ContextMapView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_map);

    connect(m_map, &ContextMapView::mergeRequested, this,
            [this](ServiceId from, ServiceId into) { document()->merge(from, into); });
    connect(m_map, &ContextMapView::lockstepRequested, this,
            [this](ServiceId service, ServiceId with) { document()->joinLockstep(service, with); });
    connect(m_map, &ContextMapView::leaveLockstepRequested, this,
            [this](ServiceId service) { document()->leaveLockstep(service); });
    connect(m_map, &ContextMapView::splitRequested, this,
            [this](AggregateId aggregate) { document()->split(aggregate); });
    connect(m_map, &ContextMapView::aggregateMoveRequested, this,
            [this](AggregateId aggregate, ServiceId into) { document()->moveAggregate(aggregate, into); });
    connect(m_map, &ContextMapView::renameRequested, this,
            [this](ServiceId service, const QString& name) { document()->rename(service, name); });
    connect(m_map, &ContextMapView::nodesMoved, this,
            [this](const std::vector<std::pair<ServiceId, MapPosition>>& positions, GestureId gesture) {
                document()->moveOnMap(positions, gesture);
            });
    connect(m_map, &ContextMapView::arrangeRequested, this, [this] { document()->forgetMap(); });
    connect(m_map, &ContextMapView::selectionChanged, this, [this](const MapHit& hit) {
        if (hit.kind == MapHit::Kind::Service || hit.kind == MapHit::Kind::Aggregate) {
            Q_EMIT serviceSelected(hit.service);
        }
    });
    connect(m_map, &ContextMapView::edgeActivated, this, &MapPane::edgeActivated);
    connect(m_map, &ContextMapView::statusText, this, &Pane::statusText);
}

void MapPane::showDocument() {
    m_map->setSubject(document()
                          ? ContextMapSubject{&document()->shownScenario(), &document()->shownTracker()}
                          : ContextMapSubject{});
}

void MapPane::follow(ChangeSet changes) {
    if (changes &
        (Change::Scenario | Change::Corners | Change::Map | Change::Survivors | Change::RecoveryLine)) {
        showDocument();
    } else if (changes & Change::Cut) {
        m_map->cutChanged();
    }
}

std::vector<NamedFigure> MapPane::figures() const {
    if (!document()) {
        return {};
    }
    auto figure = std::make_shared<ContextMapFigure>();
    figure->setSubject({&document()->shownScenario(), &document()->shownTracker()});
    figure->setPlaces(m_map->figure().places());
    return {{tr("Context map"), figure}};
}

void MapPane::showAnomaly(const AnyAnomaly& anomaly) {
    if (isVisible()) {
        m_map->showAnomaly(anomaly);
    }
}

void MapPane::showThing(const Hit& hit) {
    if (isVisible() && hit.service.isValid()) {
        m_map->selectService(hit.service);
    }
}

void MapPane::setTheme(const Theme& theme) {
    m_map->setTheme(theme);
}

void MapPane::setScale(double scale) {
    m_map->setScale(scale);
}

} // namespace bacscope
