#include "charts/ChartFigure.h"

#include "charts/ChartDrawing.h"
#include "figures/LabelPlacer.h"
#include "text/TimeText.h"

#include <QAreaSeries>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <span>
#include <utility>

namespace bacscope {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(bacscope::ChartFigure)
};

constexpr double margin = 14;
constexpr double snapReach = 6; ///< pixels around a stop in which it is meant
constexpr double labelSpacing = 92;
constexpr double labelGap = 14;

bool sameLook(const FigureLook& a, const FigureLook& b) {
    return a.size == b.size && a.theme.name == b.theme.name && a.theme.paper == b.theme.paper &&
           a.locale == b.locale && a.title == b.title && a.titleText == b.titleText &&
           a.caption == b.caption && a.legend == b.legend && a.scale == b.scale;
}

/// "5 May 2026, UTC", or one of the two.
QString dayAndZone(const QString& day, const TimeBase& base) {
    QStringList parts{day, zoneText(base)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// The axis' own words, and the unit where its numbers do not have it.
QString titleWithUnit(const ChartAxis& axis, const TimeBase& base, const QString& day) {
    if (axis.kind != ChartAxis::Kind::Instant) {
        return singleLine(axis.title);
    }
    const QString unit = base.isClock() ? dayAndZone(day, base)
                         : base.isOrder()
                             ? ChartWords::tr("event", "unit of an axis: places in the order of events")
                             : base.unit();
    return singleLine(unit.isEmpty()
                          ? axis.title
                          : ChartWords::tr("%1 (%2)", "title of an axis, its unit").arg(axis.title, unit));
}

/// "5 May 2026", of the middle of the span.
QString dayOf(const TimeSpan& span, const TimeBase& base, const QLocale& locale) {
    const Instant middle{span.first.ticks / 2 + span.last.ticks / 2};
    const QString both = instantText(middle, base, locale, Duration{60'000'000'000}, true);
    return both.left(both.lastIndexOf(QLatin1Char(' ')));
}

double distance(const QRectF& box, QPointF point) {
    return std::hypot(std::max({box.left() - point.x(), point.x() - box.right(), 0.0}),
                      std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0}));
}

} // namespace

ChartFigure::Drawing::Drawing()
    : chart(new QChart), xAxis(new QValueAxis), leftAxis(new QValueAxis), rightAxis(new QValueAxis) {
    scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->addAxis(xAxis, Qt::AlignBottom);
    chart->addAxis(leftAxis, Qt::AlignLeft);
    chart->addAxis(rightAxis, Qt::AlignRight);
}

ChartFigure::ChartFigure() : m_drawing(std::make_unique<Drawing>()) {}
ChartFigure::~ChartFigure() = default;

void ChartFigure::layOut(const FigureLook& look) {
    Drawing& drawing = *m_drawing;
    if (drawing.laidOut && !drawing.contentStale && sameLook(drawing.look, look)) {
        return;
    }
    const bool wordsChanged = !(drawing.look.locale == look.locale);
    drawing.look = look;
    drawing.fonts = FigureFonts(look.scale);
    if (drawing.contentStale || wordsChanged || !drawing.laidOut) {
        drawing.content = makeContent();
        if (m_computing && drawing.content.empty.isEmpty()) {
            drawing.content.caption =
                ChartWords::tr("%1 More to come …", "caption of a chart that is being computed")
                    .arg(drawing.content.caption);
            drawing.content.shortCaptions.prepend(
                QString(ChartWords::tr("More to come …", "short caption of a chart that is being computed")));
        }
    }
    drawing.contentStale = false;
    drawing.laidOut = true;
    ++drawing.revision;
    drawing.layOut();
}

void ChartFigure::changed() {
    m_drawing->contentStale = true;
}

void ChartFigure::setComputing(bool computing) {
    if (computing != m_computing) {
        m_computing = computing;
        changed();
    }
}

const QLocale& ChartFigure::locale() const {
    return m_drawing->look.locale;
}

const ChartContent& ChartFigure::content() const {
    return m_drawing->content;
}

bool ChartFigure::isEmpty() const {
    return m_drawing->isEmpty();
}

std::size_t ChartFigure::revision() const {
    return m_drawing->revision;
}

QRectF ChartFigure::plotRect() const {
    return m_drawing->plot;
}

const std::vector<PlacedMark>& ChartFigure::placedMarks() const {
    return m_drawing->marks;
}

const TimeScale& ChartFigure::scale() const {
    return m_drawing->scale;
}

QString ChartFigure::titleInWords() const {
    return singleLine(m_drawing->look.titleText.isEmpty() ? m_drawing->content.title
                                                          : m_drawing->look.titleText);
}

QString ChartFigure::describeInWords() const {
    const ChartContent& content = m_drawing->content;
    if (!content.empty.isEmpty()) {
        return singleLine(content.empty);
    }
    const QString words = m_now ? nowText(*m_now) : QString();
    if (words.isEmpty() || content.stops.empty()) { // else a mark has its word, and the summary tells of it
        return singleLine(content.summary);
    }
    ChartReading reading = readingOf(stopOfNow());
    if (content.holdsBetweenStops && *m_now > reading.at) {
        reading.at = *m_now;
    }
    if (reading.at != *m_now) { // another value than the one that is marked
        return singleLine(
            ChartWords::tr("%1 Marked: %2.", "what a chart shows; “now 10:42”").arg(content.summary, words));
    }
    return singleLine(ChartWords::tr("%1 Now: %2.", "what a chart shows; what is read at the present value")
                          .arg(content.summary, readingText(reading)));
}

// Reading

ChartReading ChartFigure::readingOf(std::size_t stop) const {
    const std::vector<Instant>& stops = m_drawing->content.stops;
    stop = std::min(stop, stops.size() - 1);
    return {stop, stops[stop]};
}

std::optional<ChartReading> ChartFigure::readingAt(QPointF point) const {
    const Drawing& drawing = *m_drawing;
    const std::vector<Instant>& stops = drawing.content.stops;
    const double reach = snapReach * drawing.s();
    if (drawing.isEmpty() || stops.empty() ||
        !drawing.plot.adjusted(-reach, -reach, reach, reach).contains(point)) {
        return {};
    }
    const Instant at =
        drawing.scale.instantAt(std::clamp(point.x(), drawing.plot.left(), drawing.plot.right()));
    const auto after = std::ranges::upper_bound(stops, at);
    const std::size_t next = static_cast<std::size_t>(after - stops.begin());
    std::size_t nearest = next == 0 ? 0 : next - 1;
    if (next > 0 && next < stops.size() && stops[next] - at < at - stops[next - 1]) {
        nearest = next;
    }
    if (!drawing.content.holdsBetweenStops || next == 0 ||
        std::abs(drawing.xOf(stops[nearest]) - point.x()) <= reach) {
        return readingOf(nearest);
    }
    // As exact as the eye can be, and not more.
    const Duration step = roundLengthWithin(1 / drawing.scale.pixelsPerTick(), drawing.content.base);
    return ChartReading{next - 1, std::max(stops[next - 1], roundedDown(at, step, drawing.content.base))};
}

std::size_t ChartFigure::stopOfNow() const {
    const std::vector<Instant>& stops = m_drawing->content.stops;
    if (!m_now || stops.empty()) {
        return 0;
    }
    const auto next = static_cast<std::size_t>(std::ranges::upper_bound(stops, *m_now) - stops.begin());
    if (next == 0) {
        return 0;
    }
    const bool nearerNext = !m_drawing->content.holdsBetweenStops && next < stops.size() &&
                            stops[next] - *m_now < *m_now - stops[next - 1];
    return nearerNext ? next : next - 1;
}

// Layout

FrameWishes ChartFigure::Drawing::frameWishes() const {
    FrameWishes wishes;
    wishes.isWhole = !isEmpty();
    if (look.title) {
        wishes.title = singleLine(look.titleText.isEmpty() ? content.title : look.titleText);
    }
    if (isEmpty()) {
        return wishes;
    }
    if (look.caption && !content.caption.isEmpty()) {
        for (const QString& wording : QStringList(content.caption) + content.shortCaptions) {
            wishes.caption.append(singleLine(wording));
        }
    }
    for (const std::size_t series : look.legend ? legendSeries() : std::vector<std::size_t>()) {
        wishes.legend.push_back(legendWidth(series, false));
    }
    return wishes;
}

void ChartFigure::Drawing::layOut() {
    const bool tight = look.size.height() / s() < 400;
    const double above = (tight ? 33 : 38) * s(); // titles of the axes, then what is now
    const double ticks = (tight ? 18.5 : 20) * s();
    const double below = ticks + (tight ? 14 : 16) * s() + (tight ? 3 : 6) * s();
    legend.clear();
    marks.clear();
    kept.clear();
    FrameWishes wishes = frameWishes();
    wishes.around = above + below;
    frame = frameFor(look, wishes);
    if (isEmpty()) {
        plot = {};
        return;
    }
    // Where the page is tiny the title of the x axis gives way, too.
    const bool xTitleFits = frame.room.height() - above - below >= 0.3 * look.size.height();
    plot.setTop(frame.room.top() + above);
    plot.setBottom(
        std::max(plot.top() + 20 * s(), frame.room.bottom() - (xTitleFits ? below : ticks + 3 * s())));
    titlesBase = frame.room.top() + (tight ? 11 : 13) * s();
    nowBase = plot.top() - 9 * s();
    ticksBase = plot.bottom() + (tight ? 8.5 : 10) * s() + capHeight(fonts.small);
    xTitleBase = ticksBase + (tight ? 14 : 16) * s();
    measureAxes();
    scale = TimeScale(content.span, plot.left(), plot.right());
    arrangeXTicks();
    wordAxes();
    if (!xTitleFits) {
        xTitle.clear();
    }
    placeLegend();
    keepStops();
    arrangeShade();
    arrangeMarks();
    fillChart();
}

void ChartFigure::Drawing::wordAxes() {
    const double available = frame.room.width();
    // Several days stand among the ticks.
    const bool inOneDay = content.base.isClock() && !spansDays(content.span, content.base);
    const QString day = inOneDay && content.x.kind == ChartAxis::Kind::Instant
                            ? dayOf(content.span, content.base, look.locale)
                            : QString();
    QStringList wordings{titleWithUnit(content.x, content.base, day)};
    if (!content.x.shortTitle.isEmpty()) {
        wordings << singleLine(content.x.shortTitle);
    }
    xTitle = firstThatFits(fonts.small, wordings, available);
    const auto wordingsOf = [](const ChartAxis& axis) {
        QStringList all{singleLine(axis.title)};
        if (!axis.shortTitle.isEmpty()) {
            all << singleLine(axis.shortTitle);
        }
        return all;
    };
    const double gap = 16 * s();
    rightTitle.clear();
    if (content.right.kind == ChartAxis::Kind::None) {
        leftTitle = firstThatFits(fonts.small, wordingsOf(content.left), available);
        return;
    }
    // Side by side: the title on the right is the first to be shortened.
    for (const QString& onLeft : wordingsOf(content.left)) {
        for (const QString& onRight : wordingsOf(content.right)) {
            leftTitle = onLeft;
            rightTitle = onRight;
            if (textWidth(fonts.small, onLeft) + gap + textWidth(fonts.small, onRight) <= available) {
                return;
            }
        }
    }
    leftTitle = elidedText(fonts.small, leftTitle, (available - gap) / 2);
    rightTitle = elidedText(fonts.small, rightTitle, available - gap - textWidth(fonts.small, leftTitle));
}

void ChartFigure::Drawing::measureAxes() {
    double mostLeft = 0;
    double mostRight = 0;
    for (const ChartSeries& series : content.series) {
        double& most = series.onRight ? mostRight : mostLeft;
        for (const double value : series.values) {
            most = std::max(most, value);
        }
    }
    for (const ChartMark& mark : content.marks) {
        mostLeft = std::max(mostLeft, mark.value.value_or(0));
    }
    const auto ticksOf = [&](const ChartAxis& axis, double most) -> std::vector<NumberTick> {
        const double spacing = 34 * s();
        switch (axis.kind) {
        case ChartAxis::Kind::None:
        case ChartAxis::Kind::Instant:
            return {};
        case ChartAxis::Kind::Length:
            return lengthTicks(Duration{static_cast<std::int64_t>(most)}, plot.height(), spacing,
                               content.base, look.locale);
        case ChartAxis::Kind::Count:
        case ChartAxis::Kind::Number:
            break;
        }
        return numberTicks(most, plot.height(), spacing, axis.kind == ChartAxis::Kind::Count, look.locale);
    };
    const auto widest = [&](const std::vector<NumberTick>& ticks) {
        double most = 0;
        for (const NumberTick& tick : ticks) {
            most = std::max(most, textWidth(fonts.small, tick.label));
        }
        return most;
    };
    leftTicks = ticksOf(content.left, mostLeft);
    rightTicks = ticksOf(content.right, mostRight);
    leftTop = leftTicks.empty() ? 1 : leftTicks.back().value;
    rightTop = rightTicks.empty() ? 1 : rightTicks.back().value;
    const double end = look.size.width() - margin * s();
    plot.setLeft(margin * s() + widest(leftTicks) + 8 * s());
    plot.setRight(rightTicks.empty() ? end - 8 * s() : end - widest(rightTicks) - 8 * s());
    plot.setRight(std::max(plot.right(), plot.left() + 20 * s()));
}

void ChartFigure::Drawing::arrangeXTicks() {
    xTicks.clear();
    // Ticks are chosen for letters of scale 1.
    const TimeScale plain(scale.span(), plot.left() / s(), plot.right() / s());
    switch (content.x.kind) {
    case ChartAxis::Kind::Instant:
        xTicks = axisTicks(plain, content.base, look.locale, labelSpacing);
        return;
    case ChartAxis::Kind::Length:
        for (double spacing = labelSpacing; spacing < 4000; spacing *= 1.5) {
            const Duration step = roundLength(spacing / plain.pixelsPerTick(), content.base);
            xTicks.clear();
            double widest = 0;
            for (std::int64_t at = 0; at <= scale.span().last.ticks; at += step.ticks) {
                xTicks.push_back(
                    {Instant{at}, lengthLabel(Duration{at}, step, content.base, look.locale), true});
                widest = std::max(widest, textWidth(fonts.small, xTicks.back().label));
            }
            if (widest + labelGap * s() <= static_cast<double>(step.ticks) * scale.pixelsPerTick()) {
                return;
            }
        }
        return;
    case ChartAxis::Kind::None:
    case ChartAxis::Kind::Count:
    case ChartAxis::Kind::Number:
        break;
    }
    const double perCount = scale.pixelsPerTick() * ChartContent::ticksPerCount;
    const std::int64_t last = content.span.last.ticks / ChartContent::ticksPerCount;
    const double widest = textWidth(fonts.small, look.locale.toString(qlonglong(last)));
    std::int64_t step = 1;
    while (static_cast<double>(step) * perCount < std::max(widest + labelGap * s(), 28 * s())) {
        const bool isTwo = step % 10 == 2 || QString::number(step).startsWith(QLatin1Char('2'));
        step = isTwo ? step / 2 * 5 : step * 2;
    }
    const std::int64_t first = content.span.first.ticks / ChartContent::ticksPerCount;
    for (std::int64_t count = (first + step - 1) / step * step; count <= last; count += step) {
        xTicks.push_back(
            {Instant{count * ChartContent::ticksPerCount}, look.locale.toString(qlonglong(count)), true});
    }
}

std::vector<std::size_t> ChartFigure::Drawing::legendSeries() const {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < content.series.size(); ++i) {
        if (!content.series[i].name.isEmpty() && content.series[i].shape != ChartSeries::Shape::Band) {
            order.push_back(i);
        }
    }
    std::ranges::stable_partition(order, [this](std::size_t i) { return !content.series[i].thin; });
    return order;
}

QString ChartFigure::Drawing::legendWords(std::size_t series, bool shortened) const {
    const ChartSeries& one = content.series[series];
    return singleLine(shortened && !one.shortName.isEmpty() ? one.shortName : one.name);
}

double ChartFigure::Drawing::legendWidth(std::size_t series, bool shortened) const {
    return (legendSymbolWidth + legendSymbolGap) * s() +
           textWidth(fonts.small, legendWords(series, shortened));
}

void ChartFigure::Drawing::placeLegend() {
    const std::vector<std::size_t> order = legendSeries();
    std::vector<LegendPlace> places;
    bool shortened = false;
    for (const bool shorter : {false, true}) {
        std::vector<double> widths;
        for (const std::size_t series : order) {
            widths.push_back(legendWidth(series, shorter));
        }
        shortened = shorter;
        places = legendPlaces(frame, look, widths);
        if (places.size() == order.size()) {
            break;
        }
    }
    for (const LegendPlace& place : places) {
        const std::size_t series = order[place.entry];
        legend.push_back({series,
                          QRectF(place.left, place.middle - 6 * s(), legendSymbolWidth * s(), 12 * s()),
                          QPointF(place.left + (legendSymbolWidth + legendSymbolGap) * s(),
                                  place.middle + capHeight(fonts.small) / 2),
                          legendWords(series, shortened)});
    }
}

/// About two a pixel, the same of all series so that areas still lie on one another: of every pixel column
/// the stops at which the sum is least and most.
void ChartFigure::Drawing::keepStops() {
    const std::size_t count = content.stops.size();
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::ceil(plot.width())));
    if (count <= 2 * columns) {
        for (std::size_t i = 0; i < count; ++i) {
            kept.push_back(i);
        }
        return;
    }
    const auto sumAt = [this](std::size_t stop) {
        double sum = 0;
        for (const ChartSeries& series : content.series) {
            sum += series.onRight ? 0 : series.values[stop];
        }
        return sum;
    };
    const auto columnOf = [this](std::size_t stop) {
        return std::floor(xOf(content.stops[stop]) - plot.left());
    };
    for (std::size_t i = 0; i < count;) {
        std::size_t least = i;
        std::size_t most = i;
        const double column = columnOf(i);
        for (; i < count && columnOf(i) == column; ++i) {
            least = sumAt(i) < sumAt(least) ? i : least;
            most = sumAt(i) > sumAt(most) ? i : most;
        }
        kept.push_back(std::min(least, most));
        if (least != most) {
            kept.push_back(std::max(least, most));
        }
    }
    if (kept.back() != count - 1) {
        kept.push_back(count - 1);
    }
}

void ChartFigure::Drawing::arrangeShade() {
    shade = {};
    shadeWords = {};
    if (!content.shade) {
        return;
    }
    shade = plot;
    shade.setLeft(std::clamp(xOf(content.shade->from), plot.left(), plot.right()));
    const QSizeF size(textWidth(fonts.small, singleLine(content.shade->words)) + 8 * s(), 18 * s());
    if (size.width() <= shade.width() && size.height() <= shade.height()) {
        shadeWords = QRectF(shade.topRight() - QPointF(size.width(), -2 * s()), size);
    }
}

void ChartFigure::Drawing::arrangeMarks() {
    if (content.marks.empty()) {
        return;
    }
    LabelPlacer placer(plot.adjusted(2, 2, -2, -2));
    // The words keep off the line that they belong to.
    for (const ChartSeries& series : content.series) {
        if (series.shape == ChartSeries::Shape::Band) {
            continue;
        }
        const QList<QPointF> points = outline(series, series.values);
        for (qsizetype i = 0; i + 1 < points.size(); ++i) {
            const QRectF box = QRectF(points[i], points[i + 1]).normalized();
            placer.blockSoftly(box.adjusted(-2, -2, 2, 2));
        }
    }
    if (!shadeWords.isEmpty()) {
        placer.block(shadeWords);
    }
    for (const ChartMark& mark : content.marks) {
        PlacedMark placed;
        placed.word = singleLine(mark.word);
        placed.wholeHeight = !mark.value;
        placed.point = QPointF(xOf(mark.at), yOf(mark.value.value_or(leftTop), false));
        placer.block(QRectF(placed.point - QPointF(8, 8) * s(), QSizeF(16, 16) * s()));
        marks.push_back(std::move(placed));
    }
    for (PlacedMark& mark : marks) {
        placeWord(mark, placer);
    }
}

double ChartFigure::Drawing::markGap() const {
    return 9 * s();
}

/// It is known whose word it is.
bool ChartFigure::Drawing::isNearest(const PlacedMark& mark, const QRectF& box) const {
    const double own = distance(box, mark.point);
    return std::ranges::all_of(marks, [&](const PlacedMark& other) {
        return &other == &mark || own < 0.7 * distance(box, other.point);
    });
}

std::vector<QRectF> ChartFigure::Drawing::placesBeside(const PlacedMark& mark, QSizeF size) const {
    std::vector<QRectF> places;
    const QPointF p = mark.point;
    for (const double away : {markGap(), 1.6 * markGap()}) {
        const double above = p.y() - away - size.height();
        const double below = p.y() + away;
        const double middle = p.y() - size.height() / 2;
        const double toTheRight = p.x() + away;
        const double toTheLeft = p.x() - away - size.width();
        const double centred = p.x() - size.width() / 2;
        for (const QPointF& corner :
             {QPointF(toTheRight, above), QPointF(toTheLeft, above), QPointF(toTheRight, middle),
              QPointF(toTheLeft, middle), QPointF(centred, above), QPointF(toTheRight, below),
              QPointF(toTheLeft, below), QPointF(centred, below)}) {
            if (isNearest(mark, QRectF(corner, size))) {
                places.emplace_back(corner, size);
            }
        }
    }
    return places;
}

/// The nearest first; with a line to its point that passes no other point and no word.
std::vector<QRectF> ChartFigure::Drawing::placesAnywhere(const PlacedMark& mark, QSizeF size) const {
    std::vector<QRectF> places;
    const double gap = markGap();
    for (double y = plot.top() + 2; y + size.height() <= plot.bottom() - 2; y += size.height() / 2) {
        for (double x = plot.left() + 2; x + size.width() <= plot.right() - 2; x += size.height() / 2) {
            const QRectF box(QPointF(x, y), size);
            const QLineF leader = leaderTo(mark, box);
            const QRectF along = QRectF(leader.p1(), leader.p2()).normalized().adjusted(-1, -1, 1, 1);
            const bool passes = std::ranges::any_of(marks, [&](const PlacedMark& other) {
                const QRectF near(other.point - QPointF(gap, gap), QSizeF(2 * gap, 2 * gap));
                return &other != &mark &&
                       (near.intersects(along) || (other.box && other.box->intersects(along)));
            });
            if (!passes && leader.length() > gap) {
                places.push_back(box);
            }
        }
    }
    std::ranges::stable_sort(places, {}, [&](const QRectF& box) { return leaderTo(mark, box).length(); });
    return places;
}

QLineF ChartFigure::Drawing::leaderTo(const PlacedMark& mark, const QRectF& box) const {
    return {mark.point, QPointF(std::clamp(mark.point.x(), box.left(), box.right()),
                                std::clamp(mark.point.y(), box.top(), box.bottom()))};
}

void ChartFigure::Drawing::placeWord(PlacedMark& mark, LabelPlacer& placer) const {
    const QSizeF size(textWidth(fonts.flag, mark.word) + 4 * s(), 16 * s());
    // A word across another one's instant would seem to be its word; what is now stands at one of them.
    const auto clearOnes = [&](std::vector<QRectF>& places) {
        const auto crosses = [&](const QRectF& box) {
            return std::ranges::any_of(marks, [&](const PlacedMark& other) {
                return &other != &mark && box.left() - 2 < other.point.x() &&
                       other.point.x() < box.right() + 2;
            });
        };
        return std::span(places.begin(), std::ranges::stable_partition(places, std::not_fn(crosses)).begin());
    };
    std::vector<QRectF> beside = placesBeside(mark, size);
    const std::span clearBeside = clearOnes(beside);
    mark.box = placer.place(clearBeside, false);
    if (!mark.box) {
        mark.box = placer.place(clearBeside, true);
    }
    if (!mark.box) {
        std::vector<QRectF> anywhere = placesAnywhere(mark, size);
        for (const std::span<const QRectF> places :
             {std::span<const QRectF>(clearOnes(anywhere)), std::span<const QRectF>(beside),
              std::span<const QRectF>(anywhere)}) {
            if (!mark.box) {
                mark.box = placer.place(places, true);
            }
        }
    }
    if (mark.box && (leaderTo(mark, *mark.box).length() > 2 * markGap() || !isNearest(mark, *mark.box))) {
        mark.leader = leaderTo(mark, *mark.box);
    }
}

QList<QPointF> ChartFigure::Drawing::outline(const ChartSeries& series,
                                             const std::vector<double>& values) const {
    const bool steps = isStepped(series);
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(kept.size() * (steps ? 2 : 1)) + 1);
    for (const std::size_t stop : kept) {
        const QPointF point(xOf(content.stops[stop]), values[stop]);
        if (steps && isAtEnd(point.x()) && !points.isEmpty()) {
            break;
        }
        if (steps && !points.isEmpty()) {
            points.append(QPointF(point.x(), points.last().y()));
        }
        points.append(point);
    }
    if (steps && points.last().x() < plot.right()) {
        points.append(QPointF(plot.right(), points.last().y()));
    }
    for (QPointF& point : points) {
        point.setY(yOf(point.y(), series.onRight));
    }
    return points;
}

// Qt Charts

void ChartFigure::Drawing::makeItems() {
    std::vector<std::tuple<ChartSeries::Shape, ChartTone, bool>> wanted;
    for (const ChartSeries& series : content.series) {
        wanted.emplace_back(series.shape, series.tone, series.onRight);
    }
    if (wanted == itemsMadeFor) {
        return;
    }
    itemsMadeFor = std::move(wanted);
    chart->removeAllSeries();
    items.clear();
    for (const ChartSeries& series : content.series) {
        SeriesItems made;
        const auto add = [&](QAbstractSeries* item) {
            chart->addSeries(item);
            item->attachAxis(xAxis);
            item->attachAxis(leftAxis);
        };
        if (series.shape == ChartSeries::Shape::Area || series.shape == ChartSeries::Shape::Band) {
            made.upper = new QLineSeries;
            made.lower = new QLineSeries;
            made.area = new QAreaSeries(made.upper, made.lower);
            made.upper->setParent(made.area);
            made.lower->setParent(made.area);
            add(made.area);
        }
        if (made.area == nullptr) {
            made.line = new QLineSeries;
            add(made.line);
        }
        items.push_back(made);
    }
}

/// The chart's axes count pixels, from the left and upwards from the bottom of the plot: the only mapping of
/// time is ours. It only sees numbers, never a word: it would read them as HTML.
void ChartFigure::Drawing::fillChart() {
    makeItems();
    xAxis->setRange(plot.left(), plot.right());
    leftAxis->setRange(0, plot.height());
    leftAxis->setTickCount(static_cast<int>(std::max<std::size_t>(leftTicks.size(), 2)));
    rightAxis->setRange(0, plot.height());
    rightAxis->setVisible(false);
    const auto upwards = [this](QList<QPointF> points) {
        for (QPointF& point : points) {
            point.setY(plot.bottom() - point.y());
        }
        return points;
    };
    applyLook(*chart, look);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ChartSeries& series = content.series[i];
        const SeriesItems& item = items[i];
        const double weight = series.thin ? 1.4 : 2.2;
        if (item.area) {
            item.upper->replace(upwards(outline(series, series.values)));
            item.lower->replace(upwards(outline(series, series.low)));
            const bool isBand = series.shape == ChartSeries::Shape::Band;
            item.area->setBrush(isBand ? toneBand(series.tone, look.theme)
                                       : toneFill(series.tone, look.theme));
            item.area->setPen(isBand ? tonePen(series.tone, look, 0.7) : QPen(Qt::NoPen));
        }
        if (item.line) {
            item.line->replace(upwards(outline(series, series.values)));
            item.line->setPen(tonePen(series.tone, look, weight));
        }
    }
    // Last, and at once: the chart would wait for the event loop.
    scene.setSceneRect(QRectF(QPointF(0, 0), look.size));
    chart->setGeometry(QRectF(QPointF(0, 0), look.size));
    chart->setPlotArea(plot);
    chart->layout()->invalidate();
    chart->layout()->activate();
}

} // namespace bacscope
