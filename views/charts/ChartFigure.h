// A chart as a figure: Qt Charts draws axes, lines and areas; title, numbers, legend, caption, patterns and
// what moves are drawn as in every other figure. One class lays out, paints and answers hits for all charts;
// what they say comes from the subclasses as ChartContent.
//
//     auto chart = std::make_shared<DisasterChart>();
//     chart->setTime(scenario.time);
//     chart->setPoints(disasterSweep(…));
//     chart->setNow(scenario.disasterInstant());
//     chart->layOut(look);
//     chart->paint(painter);
//
// Needs a QApplication (the items of Qt Charts are widgets of a scene), but no display. layOut() costs next
// to nothing where neither data nor look changed; moving "now" never lays out again.
#pragma once

#include "charts/ChartContent.h"
#include "figures/Figure.h"

#include <QLineF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace bacscope {

/// Where a click or Enter on a chart leads.
struct ChartTarget {
    enum class Kind {
        Nowhere,
        Instant, ///< the disaster strikes then
        Width,   ///< the backups lie that far apart
        Start,   ///< the lock begins then
        Step     ///< this decomposition
    };

    Kind kind = Kind::Nowhere;
    Instant instant;      ///< of Instant and Start
    Duration width;       ///< of Width
    std::size_t step = 0; ///< of Step: a position in the steps that were handed in

    bool operator==(const ChartTarget&) const = default;
};

/// A place at which the chart is read.
struct ChartReading {
    std::size_t stop = 0; ///< in ChartContent::stops: the one whose values hold there
    Instant at;           ///< the stop itself, or an instant after it up to which its values hold
    bool operator==(const ChartReading&) const = default;
};

/// A mark of the content where it stands.
struct PlacedMark {
    QPointF point;
    bool wholeHeight = false;
    QString word;
    std::optional<QRectF> box; ///< of the word
    QLineF leader;             ///< from the point to a word that does not stand beside it; null: none
};

class ChartFigure : public Figure {
public:
    ChartFigure();
    ~ChartFigure() override;

    void layOut(const FigureLook& look) override;
    void paint(QPainter& painter) const override;
    QString titleInWords() const override;
    QString describeInWords() const override;

    /// The same chart with the same data, for exports beside the live one; not laid out.
    virtual std::unique_ptr<ChartFigure> clone() const = 0;
    /// What it says; after layOut().
    const ChartContent& content() const;
    bool isEmpty() const; ///< shows a sentence instead of a plot; after layOut()

    /// More data is on its way: an empty chart says so, the caption too.
    void setComputing(bool computing);
    bool isComputing() const { return m_computing; }
    /// The language changed: words are made anew by the next layOut().
    void retranslate() { changed(); }

    // For windows: paint() is paintStill(), then paintNow().
    void paintStill(QPainter& painter) const; ///< all that only changes with data and look
    void paintNow(QPainter& painter) const;   ///< the rule at the present value
    void paintReading(QPainter& painter, const ChartReading& reading) const;
    /// Counts up whenever paintStill() would paint something else.
    std::size_t revision() const;

    /// Reading
    QRectF plotRect() const;
    const std::vector<PlacedMark>& placedMarks() const;
    const TimeScale& scale() const;                             ///< the x axis
    std::optional<ChartReading> readingAt(QPointF point) const; ///< nullopt: outside of the plot, or empty
    ChartReading readingOf(std::size_t stop) const;
    /// The stop that the present value stands at, or the first one.
    std::size_t stopOfNow() const;
    /// "10:42 · 3 broken links · 1 orphan"
    virtual QString readingText(const ChartReading& reading) const = 0;
    virtual ChartTarget targetOf(const ChartReading& reading) const = 0;
    std::optional<Instant> now() const { return m_now; }

protected:
    virtual ChartContent makeContent() const = 0;   ///< in the words and numbers of locale()
    virtual QString nowText(Instant now) const = 0; ///< at the rule, "now 10:42"; empty: no label

    void changed(); ///< the data did: makeContent() is asked again
    void setNowAt(std::optional<Instant> now) { m_now = now; }
    const QLocale& locale() const; ///< of the look

private:
    struct Drawing;

    bool m_computing = false;
    std::optional<Instant> m_now;
    std::unique_ptr<Drawing> m_drawing;
};

} // namespace bacscope
