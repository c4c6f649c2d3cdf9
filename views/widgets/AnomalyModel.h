// What is wrong, as a tree of two levels: one group per kind with its count, below it the anomalies; then the
// price, lost and repeatable events.
//
// Rows come lazily: a group holds only the first rows of its order (fetchMore() brings more), so a million
// lost events cost what is on the screen. While the cut moves, counts are right at once; rows follow at once
// where there are few things to list, else a little later (`settle()` brings them now). Filter and order are
// the model's own, because a proxy would have to fetch everything.
#pragma once

#include "analysis/CutTracker.h"
#include "figures/Theme.h"
#include "figures/TimelineFigure.h"
#include "text/Sentences.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace bacscope {

class AnomalyModel : public QAbstractItemModel {
    Q_OBJECT
public:
    /// The groups, in this order.
    enum class Group {
        BrokenLinks,
        Orphans,
        MissingEvents,
        MissingState,
        LostEvents,
        NotHappened, ///< under a lock: how many; they are in no log, so it has no rows
        RepeatableEvents
    };
    static constexpr int groupCount = 7;
    enum class Order { Time, Name, Service };
    enum Role {
        TitleRole = Qt::UserRole, ///< of a row; of a group: its name
        SummaryRole,              ///< one line below the title
        GroupRole,                ///< Group as int
        CountRole,                ///< of a group: how many (with a filter: that match)
        TotalRole,                ///< of a group: how many without the filter
        ColorRole,                ///< of the kind; invalid for the price
        EventRole                 ///< EventId::value
    };

    explicit AnomalyModel(QObject* parent = nullptr);
    ~AnomalyModel() override;

    /// Borrowed; null: empty. Call again when the scenario or its world is another one.
    void setSubject(const TimelineSubject& subject);
    void cutChanged();
    void setTheme(const Theme& theme);
    void setLocale(const QLocale& locale);
    void setFilter(const QString& text); ///< every word must be in the name of an entity, a service or the
                                         ///< event; empty: all
    void setOrder(Order order);
    Order order() const { return m_order; }
    void retranslate();
    /// Brings rows that wait for a pause up to date.
    void settle();
    /// Within the insertion or removal of rows: what a view selects now, nobody chose.
    bool isChanging() const { return m_changing; }
    /// A group that is closed gives its rows back.
    void release(const QModelIndex& group);

    QModelIndex groupIndex(Group group) const;
    std::optional<Group> groupOf(const QModelIndex& index) const;
    std::size_t count(Group group) const;
    /// nullopt for a group, and for the events of the price.
    std::optional<AnyAnomaly> anomaly(const QModelIndex& index) const;
    EventId event(const QModelIndex& index) const; ///< invalid for a group and for a given orphan
    /// The row of this anomaly, fetching as far as needed; invalid where there is none.
    QModelIndex find(const AnyAnomaly& anomaly);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Counts, and some or all rows, are those of the present cut.
    void updated();

private:
    /// One row, whatever its group: what it names. `event` is where it is drawn.
    struct Row {
        EventId event;
        EntityId first;
        EntityId second;
        LossCause cause = LossCause::Lost;
        EventId paired = {}; ///< of missing state
        bool isOneInteraction = true;
        bool operator==(const Row&) const = default;
    };
    struct Children {
        std::vector<Row> rows;    ///< the first ones, as far as fetched
        std::size_t wanted = 0;   ///< how many to hold, at most
        std::size_t matching = 0; ///< how many there are (with the filter)
        bool waits = false;       ///< the rows may not be those of the present cut
    };

    bool hasSubject() const { return m_subject.scenario && m_subject.tracker; }
    Sentences sentences() const;
    std::size_t total(Group group) const;
    bool before(const Row& a, const Row& b) const;
    bool matches(const Row& row) const;
    bool isQuick(Group group) const;
    std::vector<Row> allRows(Group group) const;
    std::vector<Row> firstLost(std::size_t wanted) const;
    std::vector<Row> firstRows(Group group, std::size_t wanted, std::size_t& matching) const;
    void update(Group group);
    void updateWaiting(bool all);
    void replaceRows(Group group, std::vector<Row> rows);
    void insertRun(Group group, std::size_t place, const Row* first, const Row* last);
    void removeRun(Group group, std::size_t first, std::size_t last);
    static AnyAnomaly anomalyOf(Group group, const Row& row);
    QString definition(Group group) const;
    QString title(Group group, const Row& row) const;
    QString summary(Group group, const Row& row) const;

    TimelineSubject m_subject;
    Theme m_theme = Theme::light();
    QLocale m_locale;
    QStringList m_words; ///< of the filter
    Order m_order = Order::Time;
    std::array<Children, groupCount> m_children;
    QTimer m_pause;
    bool m_changing = false; ///< rows are on the move: nobody may fetch
    std::shared_ptr<const World> m_world;
};

} // namespace bacscope
