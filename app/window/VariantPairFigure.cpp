#include "window/VariantPairFigure.h"

#include "figures/FigureText.h"
#include "scenario/Decomposition.h"
#include "text/Sentences.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace bacscope {

namespace {

struct VariantPairText {
    Q_DECLARE_TR_FUNCTIONS(VariantPairText)
};

// Pixels at scale 1, as the timeline's own title and caption have them.
constexpr double pageMargin = 12;
constexpr double titleHeight = 34;
constexpr double captionHeight = 24;
constexpr double captionPitch = 16; ///< from line to line
constexpr double nameHeight = 26;

} // namespace

std::shared_ptr<const ComparedVariant> ComparedVariant::of(const Scenario& scenario, std::size_t variant,
                                                           const std::shared_ptr<const World>& shownWorld) {
    auto made = std::make_shared<ComparedVariant>();
    made->scenario = asVariant(scenario, variant);
    const auto world =
        variant == scenario.shownVariant ? shownWorld : std::make_shared<const World>(made->scenario);
    made->tracker = std::make_unique<const CutTracker>(world, plannedCut(made->scenario));
    made->costs = costsOf(made->scenario, world, scenario.variants[variant].name);
    return made;
}

QString ComparedVariant::verdict(const QLocale& locale) const {
    const Sentences sentences(scenario, *tracker, locale);
    return tracker->counts().isConsistent() ? sentences.headline()
                                            : VariantPairText::tr("%1: %2", "not consistent, what is wrong")
                                                  .arg(sentences.headline(), sentences.counts());
}

TimeSpan wholeSpanOf(const ComparedPair& pair) {
    const TimeSpan first = pair[0]->wholeSpan();
    const TimeSpan second = pair[1]->wholeSpan();
    return {std::min(first.first, second.first), std::max(first.last, second.last)};
}

VariantPairFigure::VariantPairFigure(ComparedPair pair, std::optional<TimeSpan> visible)
    : m_pair(std::move(pair)), m_visible(visible) {
    for (std::size_t i = 0; i < 2; ++i) {
        m_timelines[i].setSubject(m_pair[i]->subject());
    }
}

void VariantPairFigure::layOut(const FigureLook& look) {
    m_look = look;
    const double s = look.scale;
    const FigureFonts fonts(s);
    const double width = look.size.width();
    m_title.clear();
    if (look.title) {
        m_title = singleLine(look.titleText.isEmpty() ? m_pair[0]->scenario.title.in(look.locale.name())
                                                      : look.titleText);
    }
    QStringList captions;
    for (std::size_t i = 0; i < 2; ++i) {
        m_verdicts[i] = m_pair[i]->verdict(look.locale);
        const Sentences sentences(m_pair[i]->scenario, *m_pair[i]->tracker, look.locale);
        captions.append(
            VariantPairText::tr("%1: %2, %3", "variant, number of anomalies, number of lost events")
                .arg(singleLine(m_pair[i]->name()),
                     VariantPairText::tr("%Ln anomaly(ies)", nullptr,
                                         static_cast<int>(m_pair[i]->tracker->counts().total())),
                     Sentences::eventsLost(m_pair[i]->tracker->counts().lostEvents)));
    }
    m_captions = {captions.join(QStringLiteral(" · "))};
    if (textWidth(fonts.small, m_captions.front()) > width - 2 * pageMargin * s) {
        m_captions = captions;
    }
    if (isSameDesign(m_pair[0]->costs.design, m_pair[1]->costs.design)) {
        m_captions.prepend(singleLine(sameDesignSentence(m_pair[1]->costs.name, m_pair[0]->costs.name)));
    }

    TimelineSettings settings;
    settings.theme = look.theme;
    settings.locale = look.locale;
    settings.scale = look.scale;
    settings.visible = look.onlyVisiblePart && m_visible ? *m_visible : wholeSpanOf(m_pair);
    const double top = m_title.isEmpty() ? 0 : titleHeight * s;
    const double captionRoom =
        look.caption ? (captionHeight + captionPitch * static_cast<double>(m_captions.size() - 1)) * s : 0;
    const double bottom = look.size.height() - captionRoom;
    const double room = std::max(0.0, bottom - top - 2 * nameHeight * s);

    // What is over beyond the least goes to the lanes, evenly.
    std::array<double, 2> least{};
    std::array<double, 2> lanes{};
    for (std::size_t i = 0; i < 2; ++i) {
        m_timelines[i].setSettings(settings);
        least[i] = m_timelines[i].leastHeight();
        lanes[i] = static_cast<double>(m_pair[i]->scenario.services.size()) + 1; // and the axis
    }
    const double spare = room - least[0] - least[1];
    const double first = spare > 0 ? least[0] + spare * lanes[0] / (lanes[0] + lanes[1])
                                   : room * least[0] / (least[0] + least[1]);
    std::array heights{first, room - first};
    const auto stack = [&] {
        double y = top;
        for (std::size_t i = 0; i < 2; ++i) {
            m_rects[i] = QRectF(0, y + nameHeight * s, width, heights[i]);
            y = m_rects[i].bottom();
        }
    };
    stack();

    // Above a timeline that shows all of its signs another legend would only say the same again.
    const AnomalyCounts& upper = m_pair[0]->tracker->counts();
    const AnomalyCounts& lower = m_pair[1]->tracker->counts();
    bool upperHasMore = false;
    for (std::size_t kind = 0; kind < anomalyKindCount; ++kind) {
        const auto which = static_cast<AnomalyKind>(kind);
        upperHasMore = upperHasMore || (upper.of(which) > 0 && lower.of(which) == 0);
    }
    double left = 0;
    constexpr int passes = 4; // more room may let the legend have another row
    for (int pass = 1; pass <= passes; ++pass) {
        for (std::size_t i = 0; i < 2; ++i) {
            settings.size = m_rects[i].size();
            settings.legend = look.legend && (i == 1 || upperHasMore);
            settings.leastPlotLeft = left;
            m_timelines[i].setSettings(settings);
            m_timelines[i].layOut();
        }
        if (pass < passes) {
            left = std::max(m_timelines[0].plotRect().left(), m_timelines[1].plotRect().left());
            // Lanes of one height on both sides, whatever the legend takes, so that neither shows more.
            const std::array plots{m_timelines[0].plotRect().height(), m_timelines[1].plotRect().height()};
            const double pitch = (plots[0] + plots[1]) / std::max(1.0, lanes[0] + lanes[1] - 2);
            heights[0] += (lanes[0] - 1) * pitch - plots[0];
            heights[1] = room - heights[0];
            stack();
        }
    }
}

void VariantPairFigure::paint(QPainter& painter) const {
    const double s = m_look.scale;
    const Theme& theme = m_look.theme;
    const FigureFonts fonts(s);
    painter.fillRect(QRectF(QPointF(), m_look.size), theme.paper);
    const double width = m_look.size.width() - 2 * pageMargin * s;
    if (!m_title.isEmpty()) {
        drawText(painter, QPointF(pageMargin * s, 28 * s), elidedText(fonts.title, m_title, width),
                 fonts.title, theme.ink);
    }
    for (std::size_t i = 0; i < 2; ++i) {
        painter.save();
        painter.translate(m_rects[i].topLeft());
        m_timelines[i].paint(painter);
        painter.restore();
        const QPointF at(pageMargin * s, m_rects[i].top() - 7 * s);
        const QString name = elidedText(fonts.strong, singleLine(m_pair[i]->name()), width * 0.5);
        drawText(painter, at, name, fonts.strong, theme.ink);
        const double used = textWidth(fonts.strong, name) + 10 * s;
        drawText(painter, at + QPointF(used, 0), elidedText(fonts.small, m_verdicts[i], width - used),
                 fonts.small, theme.softInk);
        if (i == 1) {
            painter.fillRect(QRectF(0, m_rects[i].top() - (nameHeight - 1) * s, m_look.size.width(), s),
                             theme.faint);
        }
    }
    double base = m_look.size.height() - 10 * s;
    for (auto line = m_captions.rbegin(); m_look.caption && line != m_captions.rend(); ++line) {
        drawText(painter, QPointF(pageMargin * s, base), elidedText(fonts.small, *line, width), fonts.small,
                 theme.softInk);
        base -= captionPitch * s;
    }
}

QString VariantPairFigure::titleInWords() const {
    return VariantPairText::tr("%1: %2 and %3", "scenario, two variants")
        .arg(m_timelines[0].titleInWords(), m_pair[0]->name(), m_pair[1]->name());
}

QString VariantPairFigure::describeInWords() const {
    QStringList words;
    for (std::size_t i = 0; i < 2; ++i) {
        words.append(VariantPairText::tr("%1: %2", "variant, what its timeline shows")
                         .arg(m_pair[i]->name(), m_timelines[i].describeInWords()));
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace bacscope
