#include "widgets/AnomalyModel.h"

#include "figures/Glyphs.h"
#include "log/Utf8.h"
#include "text/Glossary.h"
#include "widgets/AnomalyHits.h"
#include "widgets/ToolTips.h"

#include <algorithm>
#include <queue>

namespace bacscope {

namespace {

/// So many rows come at a time.
constexpr std::size_t batch = 256;
/// Lists up to this length are brought up to date in every frame of a drag.
constexpr std::size_t quickLength = 2000;
constexpr int pauseMilliseconds = 120;
/// Above this a list is replaced as a whole instead of run by run.
constexpr std::size_t longestComparison = 8000;

constexpr std::array<AnomalyModel::Group, AnomalyModel::groupCount> allGroups{
    AnomalyModel::Group::BrokenLinks,     AnomalyModel::Group::Orphans,    AnomalyModel::Group::MissingEvents,
    AnomalyModel::Group::MissingState,    AnomalyModel::Group::LostEvents, AnomalyModel::Group::NotHappened,
    AnomalyModel::Group::RepeatableEvents};

std::size_t place(AnomalyModel::Group group) {
    return static_cast<std::size_t>(group);
}

/// Nothing for the price.
std::optional<AnomalyKind> kindOfGroup(AnomalyModel::Group group) {
    if (place(group) < anomalyKindCount) {
        return static_cast<AnomalyKind>(place(group));
    }
    return std::nullopt;
}

} // namespace

AnomalyModel::AnomalyModel(QObject* parent) : QAbstractItemModel(parent) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &AnomalyModel::settle);
}

AnomalyModel::~AnomalyModel() = default;

Sentences AnomalyModel::sentences() const {
    return sentencesOf(m_subject, m_locale);
}

void AnomalyModel::setSubject(const TimelineSubject& subject) {
    const bool sameWorld =
        m_world && subject.scenario && subject.tracker && subject.tracker->sharedWorld() == m_world;
    if (sameWorld) {
        m_subject = subject;
        cutChanged();
        return;
    }
    m_changing = true;
    beginResetModel();
    m_subject = subject;
    m_world = hasSubject() ? subject.tracker->sharedWorld() : nullptr;
    m_pause.stop();
    m_children = {};
    for (const Group group : allGroups) {
        m_children[place(group)].matching = total(group);
    }
    endResetModel();
    m_changing = false;
    cutChanged();
}

void AnomalyModel::cutChanged() {
    for (Children& children : m_children) {
        children.waits = true;
    }
    updateWaiting(false);
}

void AnomalyModel::settle() {
    m_pause.stop();
    updateWaiting(true);
}

void AnomalyModel::setTheme(const Theme& theme) {
    m_theme = theme;
    retranslate();
}

void AnomalyModel::setLocale(const QLocale& locale) {
    m_locale = locale;
    retranslate();
}

void AnomalyModel::retranslate() {
    for (const Group group : allGroups) {
        const QModelIndex parent = groupIndex(group);
        Q_EMIT dataChanged(parent, parent);
        const int rows = static_cast<int>(m_children[place(group)].rows.size());
        if (rows > 0) {
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
        }
    }
}

void AnomalyModel::setFilter(const QString& text) {
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words) {
        return;
    }
    m_words = words;
    cutChanged();
}

void AnomalyModel::setOrder(Order order) {
    if (order == m_order) {
        return;
    }
    // The old rows are not in the new order, so they cannot be compared.
    for (const Group group : allGroups) {
        removeRun(group, 0, m_children[place(group)].rows.size());
    }
    m_order = order;
    cutChanged();
}

void AnomalyModel::release(const QModelIndex& group) {
    if (const auto which = groupOf(group); which && !group.parent().isValid()) {
        removeRun(*which, 0, m_children[place(*which)].rows.size());
        m_children[place(*which)].wanted = 0;
    }
}

// What there is to list

std::size_t AnomalyModel::total(Group group) const {
    if (!hasSubject()) {
        return 0;
    }
    const AnomalyCounts& counts = m_subject.tracker->counts();
    if (const auto kind = kindOfGroup(group)) {
        return counts.of(*kind);
    }
    if (group == Group::NotHappened) {
        return m_subject.lock ? m_subject.lock->notHappened : 0;
    }
    return group == Group::LostEvents ? counts.lostEvents : counts.repeatableEvents;
}

std::size_t AnomalyModel::count(Group group) const {
    return m_children[place(group)].matching;
}

bool AnomalyModel::before(const Row& a, const Row& b) const {
    const EventLog& log = m_world->log();
    const auto rank = [&log](const Row& row) {
        return row.event.isValid() ? std::int64_t(log.order(row.event)) : -1;
    };
    const auto service = [&log](const Row& row) {
        return row.event.isValid() ? log.service(row.event) : log.service(row.first);
    };
    const auto name = [&log](const Row& row) {
        return log.entityName(row.first.isValid() ? row.first : log.entity(row.event));
    };
    switch (m_order) {
    case Order::Time:
        break;
    case Order::Name:
        if (const int compared = name(a).compare(name(b)); compared != 0) {
            return compared < 0;
        }
        break;
    case Order::Service:
        if (service(a) != service(b)) {
            return service(a) < service(b);
        }
        break;
    }
    return std::tuple(rank(a), a.first, a.second) < std::tuple(rank(b), b.first, b.second);
}

bool AnomalyModel::matches(const Row& row) const {
    const EventLog& log = m_world->log();
    QString text;
    const auto add = [&text](const QString& part) {
        text += part;
        text += QLatin1Char('\n');
    };
    const auto addEntity = [&](EntityId entity) {
        add(toText(log.entityName(entity)));
        add(m_subject.scenario->services[log.service(entity).at()].displayName(m_locale.name()));
    };
    if (row.event.isValid()) {
        addEntity(log.entity(row.event));
        if (log.hasLabel(row.event)) {
            add(log.label(row.event, m_locale.name()));
        }
        if (log.hasOwnName(row.event)) {
            add(QString::fromStdString(log.eventName(row.event)));
        }
    }
    for (const EntityId entity : {row.first, row.second}) {
        if (entity.isValid()) {
            addEntity(entity);
        }
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool AnomalyModel::isQuick(Group group) const {
    const bool counted = m_words.isEmpty() && m_children[place(group)].wanted == 0;
    const bool merged = group == Group::LostEvents && m_words.isEmpty() && m_order != Order::Name;
    return counted || merged || total(group) <= quickLength;
}

std::vector<AnomalyModel::Row> AnomalyModel::allRows(Group group) const {
    const CutTracker& tracker = *m_subject.tracker;
    const std::size_t services = m_subject.scenario->services.size();
    std::vector<Row> rows;
    rows.reserve(total(group));
    switch (group) {
    case Group::BrokenLinks:
        for (const ReferenceId reference : tracker.brokenReferences()) {
            const BrokenLink link = tracker.brokenLink(reference);
            rows.push_back({link.event, link.from, link.to, link.cause});
        }
        break;
    case Group::Orphans:
        for (const EntityId entity : tracker.orphans()) {
            rows.push_back({tracker.orphan(entity).creation, entity, {}, LossCause::Lost});
        }
        break;
    case Group::MissingEvents: {
        const EventSet& missing = tracker.eventsWith(AnomalyKind::MissingEvent);
        for (std::size_t service = 0; service < services; ++service) {
            EventRange range = tracker.happened(ServiceId(service));
            for (EventId event = missing.next(range); event != range.last; event = missing.next(range)) {
                rows.push_back({event, {}, {}, LossCause::Lost});
                range.first = EventId(event.at() + 1);
            }
        }
        break;
    }
    case Group::MissingState:
        for (const MissingState& missing : tracker.missingState()) {
            rows.push_back({missing.creation, missing.entity, missing.counterpart, LossCause::Lost,
                            missing.paired, missing.isOneInteraction});
        }
        break;
    case Group::LostEvents:
        for (std::size_t service = 0; service < services; ++service) {
            for (const EventId event : tracker.lost(ServiceId(service))) {
                rows.push_back({event, {}, {}, LossCause::Lost});
            }
        }
        break;
    case Group::NotHappened:
        break;
    case Group::RepeatableEvents:
        for (const InteractionId interaction : tracker.tornInteractions()) {
            for (const EventId event : tracker.interactions().events(interaction)) {
                if (tracker.isRepeatable(event)) {
                    rows.push_back({event, {}, {}, LossCause::Lost});
                }
            }
        }
        break;
    }
    return rows;
}

/// By time or by service, without looking at more than is wanted.
std::vector<AnomalyModel::Row> AnomalyModel::firstLost(std::size_t wanted) const {
    const CutTracker& tracker = *m_subject.tracker;
    const EventLog& log = m_world->log();
    std::vector<EventRange> ranges;
    for (std::size_t service = 0; service < m_subject.scenario->services.size(); ++service) {
        if (const EventRange lost = tracker.lost(ServiceId(service)); !lost.empty()) {
            ranges.push_back(lost);
        }
    }
    std::vector<Row> rows;
    rows.reserve(std::min(wanted, total(Group::LostEvents)));
    if (m_order == Order::Service) {
        for (const EventRange& range : ranges) {
            for (auto event = range.begin(); event != range.end() && rows.size() < wanted; ++event) {
                rows.push_back({*event, {}, {}, LossCause::Lost});
            }
        }
        return rows;
    }
    const auto later = [&](std::size_t a, std::size_t b) {
        return log.order(ranges[a].first) > log.order(ranges[b].first);
    };
    std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> next(later);
    for (std::size_t range = 0; range < ranges.size(); ++range) {
        next.push(range);
    }
    while (!next.empty() && rows.size() < wanted) {
        const std::size_t range = next.top();
        next.pop();
        rows.push_back({ranges[range].first, {}, {}, LossCause::Lost});
        ranges[range].first = EventId(ranges[range].first.at() + 1);
        if (!ranges[range].empty()) {
            next.push(range);
        }
    }
    return rows;
}

std::vector<AnomalyModel::Row> AnomalyModel::firstRows(Group group, std::size_t wanted,
                                                       std::size_t& matching) const {
    matching = total(group);
    if (matching == 0 || group == Group::NotHappened || (wanted == 0 && m_words.isEmpty())) {
        return {};
    }
    if (group == Group::LostEvents && m_words.isEmpty() && m_order != Order::Name) {
        return firstLost(wanted);
    }
    std::vector<Row> rows = allRows(group);
    if (!m_words.isEmpty()) {
        std::erase_if(rows, [this](const Row& row) { return !matches(row); });
    }
    matching = rows.size();
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, rows.size()));
    std::partial_sort(rows.begin(), middle, rows.end(),
                      [this](const Row& a, const Row& b) { return before(a, b); });
    rows.erase(middle, rows.end());
    return rows;
}

// Bringing the rows up to date

void AnomalyModel::updateWaiting(bool all) {
    bool left = false;
    for (const Group group : allGroups) {
        if (!m_children[place(group)].waits) {
            continue;
        }
        if (all || isQuick(group)) {
            update(group);
        } else {
            left = true;
            if (m_words.isEmpty()) {
                m_children[place(group)].matching = total(group);
            }
            const QModelIndex parent = groupIndex(group);
            Q_EMIT dataChanged(parent, parent);
        }
    }
    if (left && !m_pause.isActive()) {
        m_pause.start();
    }
    Q_EMIT updated();
}

void AnomalyModel::update(Group group) {
    Children& children = m_children[place(group)];
    std::size_t matching = 0;
    std::vector<Row> rows;
    if (hasSubject()) {
        rows = firstRows(group, children.wanted, matching);
    }
    replaceRows(group, std::move(rows));
    children.matching = matching;
    children.waits = false;
    const QModelIndex parent = groupIndex(group);
    Q_EMIT dataChanged(parent, parent);
    if (!children.rows.empty()) {
        Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(children.rows.size()) - 1, 0, parent));
    }
}

void AnomalyModel::removeRun(Group group, std::size_t first, std::size_t last) {
    if (first == last) {
        return;
    }
    m_changing = true;
    std::vector<Row>& rows = m_children[place(group)].rows;
    beginRemoveRows(groupIndex(group), static_cast<int>(first), static_cast<int>(last) - 1);
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(first),
               rows.begin() + static_cast<std::ptrdiff_t>(last));
    endRemoveRows();
    m_changing = false;
}

void AnomalyModel::insertRun(Group group, std::size_t at, const Row* first, const Row* last) {
    if (first == last) {
        return;
    }
    m_changing = true;
    std::vector<Row>& rows = m_children[place(group)].rows;
    beginInsertRows(groupIndex(group), static_cast<int>(at),
                    static_cast<int>(at + std::size_t(last - first)) - 1);
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at), first, last);
    // While rows come in, there are at least as many as shown.
    Children& children = m_children[place(group)];
    children.matching = std::max(children.matching, rows.size());
    endInsertRows();
    m_changing = false;
}

void AnomalyModel::replaceRows(Group group, std::vector<Row> rows) {
    std::vector<Row>& present = m_children[place(group)].rows;
    if (present.size() + rows.size() > longestComparison) {
        // Growing at the end, as fetching does, keeps what is there.
        const bool grows =
            rows.size() >= present.size() && std::equal(present.begin(), present.end(), rows.begin());
        if (!grows) {
            removeRun(group, 0, present.size());
        }
        insertRun(group, present.size(), rows.data() + present.size(), rows.data() + rows.size());
        return;
    }
    // Both are in the same order: walk through them together, a run at a time, so that selections stay.
    std::size_t at = 0;
    std::size_t wanted = 0;
    while (at < present.size() || wanted < rows.size()) {
        std::size_t end = at;
        while (end < present.size() && (wanted == rows.size() || before(present[end], rows[wanted]))) {
            ++end;
        }
        removeRun(group, at, end);
        end = wanted;
        while (end < rows.size() && (at == present.size() || before(rows[end], present[at]))) {
            ++end;
        }
        insertRun(group, at, rows.data() + wanted, rows.data() + end);
        at += end - wanted;
        wanted = end;
        while (at < present.size() && wanted < rows.size() && !before(present[at], rows[wanted]) &&
               !before(rows[wanted], present[at])) {
            present[at++] = rows[wanted++];
        }
    }
}

// The tree

QModelIndex AnomalyModel::groupIndex(Group group) const {
    return createIndex(static_cast<int>(group), 0, quintptr(0));
}

std::optional<AnomalyModel::Group> AnomalyModel::groupOf(const QModelIndex& index) const {
    if (!index.isValid()) {
        return std::nullopt;
    }
    return static_cast<Group>(index.internalId() == 0 ? index.row()
                                                      : static_cast<int>(index.internalId()) - 1);
}

QModelIndex AnomalyModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex AnomalyModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int AnomalyModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return groupCount;
    }
    if (parent.internalId() != 0 || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_children[static_cast<std::size_t>(parent.row())].rows.size());
}

int AnomalyModel::columnCount(const QModelIndex&) const {
    return 1;
}

bool AnomalyModel::hasChildren(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return true;
    }
    if (parent.internalId() != 0) {
        return false;
    }
    if (groupOf(parent) == Group::NotHappened) {
        return false;
    }
    const Children& children = m_children[static_cast<std::size_t>(parent.row())];
    return children.matching > 0 || !children.rows.empty();
}

bool AnomalyModel::canFetchMore(const QModelIndex& parent) const {
    if (!parent.isValid() || parent.internalId() != 0 || m_changing ||
        groupOf(parent) == Group::NotHappened) {
        return false;
    }
    const Children& children = m_children[static_cast<std::size_t>(parent.row())];
    return children.rows.size() < children.matching;
}

void AnomalyModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) {
        return;
    }
    Children& children = m_children[static_cast<std::size_t>(parent.row())];
    children.wanted = children.rows.size() + batch;
    update(static_cast<Group>(parent.row()));
}

Qt::ItemFlags AnomalyModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() != 0) {
        flags |= Qt::ItemNeverHasChildren;
    }
    return flags;
}

AnyAnomaly AnomalyModel::anomalyOf(Group group, const Row& row) {
    switch (group) {
    case Group::BrokenLinks:
        return BrokenLink{row.first, row.second, row.cause, row.event};
    case Group::Orphans:
        return Orphan{row.first, row.event};
    case Group::MissingState:
        return MissingState{row.first, row.second, row.event, row.paired, row.isOneInteraction};
    default:
        return MissingEvent{row.event};
    }
}

std::optional<AnyAnomaly> AnomalyModel::anomaly(const QModelIndex& index) const {
    const auto group = groupOf(index);
    if (!group || index.internalId() == 0 || !kindOfGroup(*group)) {
        return std::nullopt;
    }
    return anomalyOf(*group, m_children[place(*group)].rows[static_cast<std::size_t>(index.row())]);
}

EventId AnomalyModel::event(const QModelIndex& index) const {
    const auto group = groupOf(index);
    if (!group || index.internalId() == 0) {
        return {};
    }
    return m_children[place(*group)].rows[static_cast<std::size_t>(index.row())].event;
}

QModelIndex AnomalyModel::find(const AnyAnomaly& anomaly) {
    if (!hasSubject()) {
        return {};
    }
    const Group group = static_cast<Group>(kindOf(anomaly));
    Children& children = m_children[place(group)];
    if (children.waits) {
        update(group);
    }
    const auto isWanted = [&](const Row& row) { return anomalyOf(group, row) == anomaly; };
    auto found = std::find_if(children.rows.begin(), children.rows.end(), isWanted);
    if (found == children.rows.end()) {
        const std::vector<Row> rows = allRows(group);
        const auto row = std::find_if(rows.begin(), rows.end(), isWanted);
        if (row == rows.end() || !matches(*row)) {
            return {};
        }
        const auto position =
            static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const Row& other) {
                return before(other, *row) && matches(other);
            }));
        children.wanted = std::max(children.wanted, (position / batch + 1) * batch);
        update(group);
        found = std::find_if(children.rows.begin(), children.rows.end(), isWanted);
    }
    if (found == children.rows.end()) {
        return {};
    }
    return index(static_cast<int>(found - children.rows.begin()), 0, groupIndex(group));
}

QString AnomalyModel::title(Group group, const Row& row) const {
    return kindOfGroup(group) ? sentences().title(anomalyOf(group, row)) : sentences().event(row.event);
}

QString AnomalyModel::summary(Group group, const Row& row) const {
    if (kindOfGroup(group)) {
        // A list that waits may hold what is no longer so: there is nothing to say about that.
        const AnyAnomaly anomaly = anomalyOf(group, row);
        const bool stale = m_children[place(group)].waits && !atPresentCut(anomaly, *m_subject.tracker);
        return stale ? QString() : sentences().summary(anomaly);
    }
    const EventLog& log = m_world->log();
    return tr("%1 · %2", "instant, service")
        .arg(sentences().instant(log.at(row.event)), sentences().service(log.service(row.event)));
}

QString AnomalyModel::definition(Group group) const {
    if (const auto kind = kindOfGroup(group)) {
        return definitionOf(termOf(*kind), m_locale);
    }
    return definitionOf(group == Group::LostEvents    ? Term::LostEvent
                        : group == Group::NotHappened ? Term::NotHappened
                                                      : Term::RepeatableEvent,
                        m_locale);
}

QVariant AnomalyModel::data(const QModelIndex& index, int role) const {
    const auto group = groupOf(index);
    if (!group) {
        return {};
    }
    const auto kind = kindOfGroup(*group);
    switch (role) {
    case GroupRole:
        return static_cast<int>(*group);
    case ColorRole:
        return kind ? QVariant(anomalyColor(*kind, m_theme)) : QVariant();
    default:
        break;
    }

    if (index.internalId() == 0) {
        switch (role) {
        case Qt::DisplayRole:
        case TitleRole:
            if (kind) {
                return Sentences::kindTitle(*kind);
            }
            return *group == Group::LostEvents    ? tr("Lost events")
                   : *group == Group::NotHappened ? tr("Did not happen", "events")
                                                  : tr("Would be repeated");
        case Qt::ToolTipRole:
            return inLines({definition(*group)});
        case Qt::AccessibleDescriptionRole:
            return definition(*group);
        case Qt::AccessibleTextRole:
            return tr("%1: %2", "name of a kind, number")
                .arg(index.data(TitleRole).toString(), m_locale.toString(qulonglong(count(*group))));
        case CountRole:
            return QVariant::fromValue(qulonglong(count(*group)));
        case TotalRole:
            return QVariant::fromValue(qulonglong(total(*group)));
        default:
            return {};
        }
    }

    if (!hasSubject()) {
        return {};
    }
    const Row& row = m_children[place(*group)].rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title(*group, row);
    case SummaryRole:
        return summary(*group, row);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "title, summary").arg(title(*group, row), summary(*group, row));
    case EventRole:
        return row.event.isValid() ? QVariant(row.event.value) : QVariant();
    default:
        return {};
    }
}

} // namespace bacscope
