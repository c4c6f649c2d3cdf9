// The inside of ChartFigure: what is laid out once and painted again and again.
#pragma once

#include "charts/ChartFigure.h"
#include "charts/ChartTicks.h"
#include "figures/FigureFrame.h"
#include "figures/FigureText.h"
#include "figures/LabelPlacer.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

class QAbstractSeries;
class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace bacscope {

struct LegendItemOfChart {
    std::size_t series = 0;
    QRectF symbol;
    QPointF text; ///< left end of the base line
    QString words;
};

/// The Qt Charts' series that draw one of ours.
struct SeriesItems {
    QLineSeries* line = nullptr;  ///< owned by the chart
    QAreaSeries* area = nullptr;  ///< owned by the chart
    QLineSeries* upper = nullptr; ///< owned by the area
    QLineSeries* lower = nullptr;
};

struct ChartFigure::Drawing {
    Drawing();

    FigureLook look;
    FigureFonts fonts;
    ChartContent content;
    bool contentStale = true;
    bool laidOut = false;
    std::size_t revision = 0;

    FigureFrame frame;
    QRectF plot;
    double nowBase = 0; ///< base line of what stands right above the plot
    double titlesBase = 0;
    double ticksBase = 0;  ///< base line of the numbers below the plot
    double xTitleBase = 0; ///< the same of the title of the x axis
    QString xTitle;
    QString leftTitle;
    QString rightTitle;
    TimeScale scale;
    double leftTop = 1;  ///< the value at the upper end of the axis
    double rightTop = 1; ///< the same on the right
    std::vector<AxisTick> xTicks;
    std::vector<NumberTick> leftTicks;
    std::vector<NumberTick> rightTicks;
    std::vector<LegendItemOfChart> legend;
    std::vector<PlacedMark> marks;
    QRectF shade;                  ///< empty: none
    QRectF shadeWords;             ///< empty: no room
    std::vector<std::size_t> kept; ///< the stops that are drawn: about two a pixel

    // Qt Charts
    QGraphicsScene scene;
    QChart* chart; ///< owned by the scene
    QValueAxis* xAxis;
    QValueAxis* leftAxis;
    QValueAxis* rightAxis;
    std::vector<SeriesItems> items;
    std::vector<std::tuple<ChartSeries::Shape, ChartTone, bool>> itemsMadeFor;

    void layOut();
    void measureAxes();
    void keepStops();
    void arrangeXTicks();
    FrameWishes frameWishes() const;
    std::vector<std::size_t> legendSeries() const; ///< what matters most first
    QString legendWords(std::size_t series, bool shortened) const;
    double legendWidth(std::size_t series, bool shortened) const;
    void placeLegend();
    void wordAxes();
    void arrangeShade();
    void arrangeMarks();
    /// Beside its point and nearest to it, else with a line to it, else none.
    void placeWord(PlacedMark& mark, LabelPlacer& placer) const;
    double markGap() const; ///< between a point and its word
    bool isNearest(const PlacedMark& mark, const QRectF& box) const;
    std::vector<QRectF> placesBeside(const PlacedMark& mark, QSizeF size) const;
    std::vector<QRectF> placesAnywhere(const PlacedMark& mark, QSizeF size) const;
    QLineF leaderTo(const PlacedMark& mark, const QRectF& box) const;
    void fillChart();
    void makeItems();

    double s() const { return look.scale; }
    double xOf(Instant at) const { return scale.x(at); }
    double yOf(double value, bool onRight) const {
        return plot.bottom() - value / (onRight ? rightTop : leftTop) * plot.height();
    }
    /// What begins at the right end has no length.
    bool isAtEnd(double x) const { return x > plot.right() - 0.01; }
    bool isEmpty() const { return !content.empty.isEmpty(); }
    /// The edge of a series, stop by stop, with its corners where it holds between stops.
    QList<QPointF> outline(const ChartSeries& series, const std::vector<double>& values) const;
    std::vector<QLineF> pattern(const ChartSeries& series) const;
    /// The upper edge of an area, where it has any height: nought is no line.
    QPainterPath upperEdge(const ChartSeries& series) const;
    bool isStepped(const ChartSeries& series) const {
        return series.shape == ChartSeries::Shape::Steps || series.shape == ChartSeries::Shape::Area;
    }

    // Painting
    void paintShade(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintPatterns(QPainter& painter) const;
    void paintSigns(QPainter& painter) const;
    void paintOnPaper(QPainter& painter, const QRectF& box, double indent, const QString& text,
                      const QFont& font) const;
    void paintMarks(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintSign(QPainter& painter, QPointF centre, const ChartSeries& series) const;
};

} // namespace bacscope
