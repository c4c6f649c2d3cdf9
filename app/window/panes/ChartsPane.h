// What the damage depends on, as charts: when the disaster strikes, how far apart the backups lie, when the
// lock begins, and the landscape of two markers. The person chooses which are shown; a click goes there.
//
// Everything is worked out by other threads, for the charts that can be seen only, and only where something
// that the chart depends on is another one now. The charts speak of the scenario as it is edited, whichever
// corners are kept.
#pragma once

#include "tradeoff/Lock.h"
#include "tradeoff/Sweeps.h"
#include "window/DeferredWork.h"
#include "window/panes/Pane.h"

#include <QPointer>
#include <QString>
#include <QTimer>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QToolBar;

namespace bacscope {

class ChartFigure;
class ChartGrid;
class ChartView;
class DisasterChart;
class FoldingBar;
class Landscape;
class LandscapeView;
class LockChart;
class SamplingBar;
class SpreadChart;

enum class ChartId { Disaster, Spread, Lock, Landscape };
inline constexpr std::size_t chartCount = 4;

class ChartsPane final : public Pane {
    Q_OBJECT
public:
    explicit ChartsPane(QWidget* parent = nullptr);
    ~ChartsPane() override;

    void setTheme(const Theme& theme) override;
    void setScale(double scale) override;
    /// The chart that had the focus last comes first.
    std::vector<NamedFigure> figures() const override;

    bool isChartShown(ChartId id) const;
    /// Remembered. The last one stays.
    void setChartShown(ChartId id, bool shown);
    bool isComputing() const; ///< anything that can be seen

    ChartView& disasterView() const { return *m_disasterView; }
    ChartView& spreadView() const { return *m_spreadView; }
    ChartView& lockView() const { return *m_lockView; }
    LandscapeView& landscapeView() const { return *m_landscapeView; }
    const DisasterChart& disasterChart() const { return *m_disaster; }
    const SpreadChart& spreadChart() const { return *m_spread; }
    const LockChart& lockChart() const { return *m_lock; }
    SamplingBar& sampling() const { return *m_sampling; }
    QComboBox& firstBox() const { return *m_first; }
    QComboBox& secondBox() const { return *m_second; }

Q_SIGNALS:
    /// A width of the window in which random backups fall was chosen.
    void widthChosen(bacscope::Duration width);

protected:
    void showDocument() override;
    void follow(ChangeSet changes) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using WorldPointer = std::shared_ptr<const World>;

    // What each chart depends on
    struct DisasterInput {
        WorldPointer world;
        std::vector<Backup> backups;
        std::vector<bool> survivors;
        Instant from;
        Instant to;
        bool operator==(const DisasterInput&) const = default;
    };
    struct SpreadInput {
        WorldPointer world;
        std::vector<bool> survivors;
        Instant disaster;
        std::size_t samples = 0;
        std::uint64_t seed = 0;
        bool operator==(const SpreadInput&) const = default;
    };
    struct LockInput {
        WorldPointer world;
        Duration longestCopy;
        Instant disaster;
        bool operator==(const LockInput&) const = default;
    };
    struct LandscapeInput {
        WorldPointer world;
        Cut others; ///< the two markers in the distant past
        ServiceId first;
        ServiceId second;
        bool operator==(const LandscapeInput&) const = default;
    };

    void makeCells();
    void connectViews();
    void chooseCharts(); ///< as the settings say
    void applyChoice();
    void abandonWork();         ///< all of it, and begins anew with the next refresh()
    void pauseWork(ChartId id); ///< what cannot be seen
    void refresh();
    void showNow();
    void sweepDisaster();
    void sweepLock();
    void updateSpread();
    void drawNextWidth();
    void showSpread();
    void updateLandscape();
    void showLandscape();
    void fillServices();
    void chooseServices(bool byFirst);
    std::optional<std::pair<ServiceId, ServiceId>> services() const;
    QWidget* viewOf(ChartId id) const;
    void retranslate();

    QToolBar* m_bar;
    FoldingBar* m_buttons; ///< in it
    std::array<QAction*, chartCount> m_choices{};
    ChartGrid* m_grid;
    std::array<QWidget*, chartCount> m_cells{};
    std::array<QLabel*, chartCount> m_titles{};
    std::shared_ptr<DisasterChart> m_disaster;
    std::shared_ptr<SpreadChart> m_spread;
    std::shared_ptr<LockChart> m_lock;
    ChartView* m_disasterView;
    ChartView* m_spreadView;
    ChartView* m_lockView;
    LandscapeView* m_landscapeView;
    SamplingBar* m_sampling;
    QComboBox* m_first;
    QComboBox* m_second;
    ChartId m_focused = ChartId::Disaster;
    double m_scale = 1;

    std::optional<DisasterInput> m_disasterInput;
    DeferredWork m_disasterWork;
    std::optional<LockInput> m_lockInput;
    DeferredWork m_lockWork;
    std::optional<LandscapeInput> m_landscapeInput;
    std::shared_ptr<const Landscape> m_landscape;
    DeferredWork m_landscapeWork;
    /// Two ids; empty: those with most coupling. Kept while the document is open.
    std::pair<QString, QString> m_wanted;
    std::optional<std::pair<ServiceId, ServiceId>> m_mostCoupled;
    QPointer<Document> m_wantedOf;

    std::optional<SpreadInput> m_spreadInput;
    std::vector<Duration> m_widths;
    std::vector<SpreadPoint> m_points; ///< so far, of m_widths
    bool m_spreadStopped = false;
    QTimer m_spreadPause; ///< a drag of the disaster is not to begin anew with each step
    DeferredWork m_spreadWork{DeferredWork::Running::Stops};
};

} // namespace bacscope
