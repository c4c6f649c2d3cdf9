// The landscape of two markers (tradeoff/Landscape.h): how many anomalies there are for every pair of
// instants at which two services may have been backed up. The first service's marker goes to the right, the
// second's upwards; the darker, the more anomalies; where there is none, the paper shows, and the region is
// outlined. The present cut is a cross that can be taken hold of.
//
//     figure.setSubject({&scenario, &tracker, landscape});
//     figure.layOut(look);
//     figure.paint(painter);
//
// A pixel that stands for several pairs shows the most anomalies of them; it is outlined as consistent where
// one of them is. The raster is painted once for a landscape and a size; the cross moves without it. Instants
// map to pixels by two TimeScales, the second one mirrored: see pointAt().
#pragma once

#include "analysis/CutTracker.h"
#include "figures/Figure.h"
#include "figures/TimeScale.h"
#include "scenario/Scenario.h"
#include "tradeoff/Landscape.h"

#include <QPointF>
#include <QRectF>

#include <memory>

namespace bacscope {

/// Borrows scenario and tracker. Without a landscape the figure says that it is being counted, or that there
/// are no two services for one.
struct LandscapeSubject {
    const Scenario* scenario = nullptr;
    const CutTracker* tracker = nullptr; ///< stands at the cut that the cross shows
    std::shared_ptr<const Landscape> landscape;
};

class LandscapeFigure : public Figure {
public:
    /// What a hand can take hold of.
    enum class Grip {
        None,
        First, ///< on the axis of the first service, or the upright line: only that marker moves
        Second,
        Both ///< the middle of the cross
    };

    LandscapeFigure();
    ~LandscapeFigure() override;

    void setSubject(const LandscapeSubject& subject);
    const LandscapeSubject& subject() const;
    bool hasSubject() const;

    void layOut(const FigureLook& look) override;
    void paint(QPainter& painter) const override;
    QString titleInWords() const override;
    QString describeInWords() const override;
    void retranslate(); ///< the language changed

    // For windows: paint() is paintStill(), then paintCross().
    void paintStill(QPainter& painter) const;
    /// At the tracker's present cut, with the number of anomalies there.
    void paintCross(QPainter& painter) const;
    std::size_t revision() const; ///< counts up whenever paintStill() would paint something else

    /// Geometry, after layOut()
    QRectF plotRect() const;
    const TimeScale& firstScale() const;  ///< x, from left to right
    const TimeScale& secondScale() const; ///< its x is a distance upwards from plotRect().bottom()
    /// Within the plot; the distant past lies on its left or lower edge.
    QPointF pointAt(Instant first, Instant second) const;
    Instant firstAt(double x) const; ///< within the plot: never after the disaster
    Instant secondAt(double y) const;
    Instant firstMarker() const; ///< of the present cut
    Instant secondMarker() const;
    Grip gripAt(QPointF point) const;

    /// "Orders 10:42, Payments 10:55: 3 anomalies"
    QString textAt(Instant first, Instant second) const;
    QString textOfCut() const; ///< the same of the cross, as the tracker counts; empty without a subject

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace bacscope
