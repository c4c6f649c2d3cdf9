// Where to cut the services: from every aggregate on its own to the monolith, step by step, with the size of
// the units and the anomalies that random backups let one expect; the best way to cut within a limit; and a
// suggestion that can be used at once.
//
// Other threads restore from the random backups, one way to cut after the other: first the present one, then
// the best, then the steps. Nothing is asked again that is known: backups do not matter here, only the log,
// the disaster and what the person sets.
#pragma once

#include "tradeoff/Granularity.h"
#include "window/DeferredWork.h"
#include "window/panes/Pane.h"

#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace bacscope {

class ChartView;
class GranularityChart;
class SamplingBar;

class GranularityPane final : public Pane {
    Q_OBJECT
public:
    /// One way to cut.
    struct Row {
        GranularityStep step;             ///< `expected` without samples: not known yet
        std::optional<std::size_t> place; ///< among the steps of merging that are shown
        bool isPresent = false;
        bool isBest = false; ///< by coupling
    };

    explicit GranularityPane(QWidget* parent = nullptr);
    ~GranularityPane() override;

    void setTheme(const Theme& theme) override;
    void setScale(double scale) override;
    std::vector<NamedFigure> figures() const override;

    /// From most units to fewest.
    const std::vector<Row>& rows() const { return m_rows; }
    /// What headline, table and chart recommend, by expected anomalies (recommendedWay()). Null while not all
    /// are known.
    const Row* recommended() const;
    /// The same, where it is another one than the present one.
    const Row* suggestion() const;
    const Row* present() const;
    /// All services and aggregates are dealt out as there, in one undo step.
    void use(const Row& row);
    bool isComputing() const;

    /// The window that the random backups fall into; cut to the observed time. Kept while the document is
    /// open.
    void setWidth(Duration width);
    Duration width() const;

    ChartView& chartView() const { return *m_view; }
    QTableWidget& table() const { return *m_table; }
    QLabel& sentence() const { return *m_sentence; }
    QPushButton& useSuggestionButton() const { return *m_useSuggestion; }
    QPushButton& useSelectedButton() const { return *m_useSelected; }
    QSpinBox& limitBox() const { return *m_limit; }
    QDoubleSpinBox& widthBox() const { return *m_widthBox; }
    SamplingBar& sampling() const { return *m_sampling; }

protected:
    void showDocument() override;
    void follow(ChangeSet changes) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using WorldPointer = std::shared_ptr<const World>;
    struct CutsInput {
        WorldPointer world;
        Instant disaster;
        std::size_t limit = 0;
        bool operator==(const CutsInput&) const = default;
    };
    struct SamplesInput {
        WorldPointer world;
        Instant disaster;
        Duration width;
        std::size_t samples = 0;
        std::uint64_t seed = 0;
        bool operator==(const SamplesInput&) const = default;
    };
    struct Cuts;
    /// In which the window is typed.
    struct WidthUnit {
        double ticks = 1;
        QString name;
        int decimals = 0;
    };

    void meetDocument(); ///< for the first time: width and limit as usual
    void refresh();
    void work();
    void showCuts(const Cuts& cuts);
    void restoreNext();
    const Partition* nextUnknown() const;
    std::size_t knownRows() const;
    bool hasAnythingToCut() const;
    WidthUnit widthUnit() const;

    void showWidth();
    void showLimit();
    void showExpected();
    void fitUnits();
    void showSentence();
    void showChart();
    void showState();
    void fillTable();
    QString unitsText(const Row& row) const;
    QString unitsWord(std::size_t units) const;
    QString groupsText(const Partition& partition) const;
    QString groupsToolTip(const Partition& partition) const;
    QString aggregateName(AggregateId aggregate) const;
    void rowSelected();
    void selectStep(std::size_t place);
    void useSelected();
    void retranslate();

    QLabel* m_sentence;
    QPushButton* m_useSuggestion;
    QLabel* m_limitLabel;
    QSpinBox* m_limit;
    QLabel* m_limitUnit;
    QLabel* m_widthLabel;
    QDoubleSpinBox* m_widthBox;
    SamplingBar* m_sampling;
    QPushButton* m_useSelected;
    std::shared_ptr<GranularityChart> m_chart;
    ChartView* m_view;
    QTableWidget* m_table;
    QLabel* m_leftOut; ///< how many steps are not shown
    Theme m_theme = Theme::light();
    double m_scale = 1;

    QPointer<Document> m_seen; ///< whose limit and width these are
    std::optional<Duration> m_width;

    std::optional<CutsInput> m_cutsInput;
    std::optional<SamplesInput> m_samplesInput;
    bool m_cutsKnown = false; ///< the rows are those of m_cutsInput
    bool m_bestIsExact = false;
    std::size_t m_steps = 0; ///< of merging; of many only some are rows
    std::vector<Row> m_rows;
    std::map<Partition, SpreadPoint> m_known; ///< for m_samplesInput
    bool m_stopped = false;
    QTimer m_pause; ///< a drag of the disaster is not to begin anew with each step
    DeferredWork m_cutting{DeferredWork::Running::Stops};
    DeferredWork m_restoring{DeferredWork::Running::Stops};
};

} // namespace bacscope
