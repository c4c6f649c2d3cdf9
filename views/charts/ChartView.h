// A chart in the window: any ChartFigure, painted as it will be exported, with a cursor to read it.
//
//     auto chart = std::make_shared<DisasterChart>();
//     auto* view = new ChartView(chart);
//     chart->setPoints(…);  view->chartChanged();      // data or present value: both are cheap
//     connect(view, &ChartView::instantActivated, …);
//
// Mouse: hovering shows the values, a click goes there. Keys: ←/→ move the reading cursor from point to point
// (Shift: ten), Home and End to the ends, Enter goes there, Esc puts the cursor away. The values at the
// cursor stand above the plot and are told to screen readers.
//
// It is a plain widget and not a QChartView, so that the window paints what the export paints, a moved "now"
// costs one line, and nothing but the figure knows where things are.
#pragma once

#include "charts/ChartFigure.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

namespace bacscope {

class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(std::shared_ptr<ChartFigure> chart, QWidget* parent = nullptr);
    ~ChartView() override;

    /// Laid out for the widget whenever it is painted: export a clone().
    const std::shared_ptr<ChartFigure>& chart() const { return m_chart; }
    void chartChanged();

    void setTheme(const Theme& theme);
    void setFigureScale(double scale); ///< > 1 for projectors
    void setLegendVisible(bool visible);

    /// Where the cursor reads; nullopt: it is put away.
    const std::optional<ChartReading>& reading() const { return m_reading; }
    QString readingText() const; ///< empty where there is no cursor
    /// Puts the cursor at a stop of the chart, as keys do; nullopt: away.
    void setReadStop(std::optional<std::size_t> stop);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void instantActivated(bacscope::Instant disaster);
    void widthActivated(bacscope::Duration width);
    void startActivated(bacscope::Instant start);
    void stepActivated(std::size_t step);
    /// What the cursor reads; empty: nothing.
    void statusText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ensureLayout();
    void setReading(std::optional<ChartReading> reading);
    void moveCursorTo(std::size_t stop);
    void activate(const ChartReading& reading);
    void retranslate();

    std::shared_ptr<ChartFigure> m_chart;
    FigureLook m_look;
    QImage m_still;                  ///< all but what moves
    std::size_t m_stillRevision = 0; ///< of the chart, when that was painted
    std::optional<ChartReading> m_reading;
    bool m_readByKeyboard = false; ///< stays when the pointer leaves
    bool m_pressed = false;
};

} // namespace bacscope
