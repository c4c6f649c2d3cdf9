// Two variants of a scenario as one figure: their timelines one above the other over the same span, so that
// instants align, each with its name and what is wrong with it.
#pragma once

#include "analysis/CutTracker.h"
#include "figures/Figure.h"
#include "figures/TimelineFigure.h"
#include "scenario/Scenario.h"
#include "text/VariantsText.h"

#include <QStringList>

#include <array>
#include <memory>
#include <optional>

namespace bacscope {

/// One variant, shown and analysed on its own.
struct ComparedVariant {
    Scenario scenario;
    std::unique_ptr<const CutTracker> tracker;
    VariantCosts costs;

    /// asVariant() of `scenario`. `shownWorld` is the scenario's own.
    static std::shared_ptr<const ComparedVariant> of(const Scenario& scenario, std::size_t variant,
                                                     const std::shared_ptr<const World>& shownWorld);

    TimelineSubject subject() const { return {&scenario, tracker.get()}; }
    TimeSpan wholeSpan() const { return TimelineFigure::wholeSpan(scenario, tracker->cut()); }
    QString name() const { return costs.name; }
    /// "Not consistent: 1 broken link, 2 missing events"; "Consistent".
    QString verdict(const QLocale& locale) const;
};

using ComparedPair = std::array<std::shared_ptr<const ComparedVariant>, 2>;

/// What both of them take to show everything.
TimeSpan wholeSpanOf(const ComparedPair& pair);

class VariantPairFigure final : public Figure {
public:
    /// Both are there. `visible`: what the window shows, for looks that want only that.
    explicit VariantPairFigure(ComparedPair pair, std::optional<TimeSpan> visible = {});

    void layOut(const FigureLook& look) override;
    void paint(QPainter& painter) const override;
    QString titleInWords() const override;
    QString describeInWords() const override;
    bool hasVisiblePart() const override { return m_visible.has_value(); }

    /// Geometry, after layOut(): where each timeline stands.
    QRectF timelineRect(std::size_t which) const { return m_rects[which]; }
    const TimelineFigure& timeline(std::size_t which) const { return m_timelines[which]; }
    QStringList captions() const { return m_captions; } ///< two lines where one would be cut off

private:
    ComparedPair m_pair;
    std::optional<TimeSpan> m_visible;
    std::array<TimelineFigure, 2> m_timelines;
    std::array<QRectF, 2> m_rects;
    std::array<QString, 2> m_verdicts;
    FigureLook m_look;
    QString m_title;
    QStringList m_captions;
};

} // namespace bacscope
