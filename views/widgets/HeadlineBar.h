// The line above the timeline: consistent or not, in large; the counts by kind; the price. Widths are kept
// while the numbers change, so nothing jumps during a drag.
#pragma once

#include "figures/TimelineFigure.h"
#include "widgets/AnomalyChip.h"

#include <QWidget>

#include <array>

class QLabel;

namespace bacscope {

class HeadlineBar : public QWidget {
    Q_OBJECT
public:
    explicit HeadlineBar(QWidget* parent = nullptr);
    ~HeadlineBar() override;

    void setSubject(const TimelineSubject& subject);
    void cutChanged();
    void setTheme(const Theme& theme);
    void setScale(double scale); ///< larger for the back row; 1: as the other widgets
    double scale() const { return m_scale; }
    void setCompact(bool compact); ///< no more room around the letters than they need

    QString headline() const;
    QString price() const;
    AnomalyChip* chip(AnomalyKind kind) const { return m_chips[static_cast<std::size_t>(kind)]; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A count was chosen: the next anomaly of that kind is to be shown.
    void kindActivated(bacscope::AnomalyKind kind);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void measure();
    void arrange();
    int rowHeight() const;
    int priceHeight(int width) const; ///< below the rest; 0: it stands beside it
    bool priceFitsBeside() const;
    int widthOfChips(AnomalyChip::Fit fit) const;

    TimelineSubject m_subject;
    Theme m_theme = Theme::light();
    QLabel* m_headline;
    QLabel* m_price;
    QString m_priceText;
    std::array<AnomalyChip*, anomalyKindCount> m_chips;
    int m_headlineWidth = 0;
    bool m_priceBelow = false; ///< so from when it was too long once, until the room is another one
    double m_scale = 1;
    bool m_compact = false;
};

} // namespace bacscope
