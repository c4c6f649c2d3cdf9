#include "figures/LandscapeFigure.h"

#include "figures/Contrast.h"
#include "figures/FigureFrame.h"
#include "figures/FigureText.h"
#include "figures/Glyphs.h"
#include "figures/LabelPlacer.h"
#include "text/Plural.h"
#include "text/Sentences.h"
#include "text/TimeText.h"

#include <QCoreApplication>
#include <QImage>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace bacscope {

namespace {

struct LandscapeWords {
    Q_DECLARE_TR_FUNCTIONS(bacscope::LandscapeFigure)
};

constexpr double barWidth = 13;
constexpr std::size_t mostColumns = 1'200;
constexpr double dotSpacing = 9;   ///< of the pattern of what is consistent
constexpr double gripRadius = 7;   ///< at the axes
constexpr double centreRadius = 8; ///< where the lines of the cross meet
constexpr double lineReach = 8;    ///< within which a hand takes hold of a line
constexpr double centreReach = 16;
/// How far the first colour stands off the paper: one anomaly is never taken for none.
constexpr double leastShade = 0.16;

// OKLab (B. Ottosson, 2020), in which equal steps look equal.
struct Lab {
    double l;
    double a;
    double b;
};

Lab labOf(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double r = linear(color.redF());
    const double g = linear(color.greenF());
    const double b = linear(color.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor colorOf(const Lab& lab) {
    const double l = std::pow(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    const auto gamma = [](double c) {
        const double v = c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
        return static_cast<int>(std::lround(std::clamp(v, 0.0, 1.0) * 255));
    };
    return QColor(gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                  gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                  gamma(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

/// From the paper to a strong slate blue: not one of the reserved colours, and monotone in grey.
QColor shade(double share, const Theme& theme) {
    const Lab paper = labOf(theme.paper);
    const Lab deep = labOf(theme.name == ThemeName::Dark ? QColor(0xd7e6f7) : QColor(0x14304d));
    return colorOf({paper.l + (deep.l - paper.l) * share, paper.a + (deep.a - paper.a) * share,
                    paper.b + (deep.b - paper.b) * share});
}

/// No anomaly: the paper itself.
QColor colorFor(std::size_t count, std::size_t most, const Theme& theme) {
    if (count == 0) {
        return theme.paper;
    }
    const double share = most <= 1 ? 0 : static_cast<double>(count - 1) / static_cast<double>(most - 1);
    return shade(most <= 1 ? 0.5 : leastShade + (1 - leastShade) * share, theme);
}

QString anomaliesText(std::size_t count) {
    if (count == 0) {
        return LandscapeWords::tr("no anomalies");
    }
    return count == 1 ? LandscapeWords::tr("1 anomaly")
                      : LandscapeWords::tr("%Ln anomalies", nullptr, pluralCount(count));
}

/// On a slip of paper, so that it can be read on any colour. No halo: see Layout::outline.
void drawOnPaper(QPainter& painter, QPointF position, const QString& text, const QFont& font,
                 const FigureLook& look) {
    const double rim = 3 * look.scale;
    const double height = capHeight(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.paper);
    painter.drawRoundedRect(QRectF(position.x() - rim, position.y() - height - rim,
                                   textWidth(font, text) + 2 * rim, height + 2 * rim),
                            rim, rim);
    drawText(painter, position, text, font, look.theme.ink);
}

/// 0, and every 1, 2, 5, 10 … up to the most; the most itself.
std::vector<std::size_t> barTicks(std::size_t most, std::size_t atMost) {
    std::size_t step = 1;
    while (most / step > atMost) {
        std::size_t power = 1;
        while (power * 10 <= step) {
            power *= 10;
        }
        step = step / power == 1 ? power * 2 : step / power == 2 ? power * 5 : power * 10;
    }
    std::vector<std::size_t> ticks;
    for (std::size_t at = 0; at <= most; at += step) {
        ticks.push_back(at);
    }
    if (ticks.back() != most) {
        // The most takes the place of a round number that it would run into.
        if (ticks.size() > 1 && most - ticks.back() < (step + 1) / 2) {
            ticks.pop_back();
        }
        ticks.push_back(most);
    }
    return ticks;
}

} // namespace

struct LandscapeFigure::Layout {
    LandscapeSubject subject;
    FigureLook look;
    FigureFonts fonts;
    bool stale = true;
    std::size_t revision = 0;

    FigureFrame frame;
    QString sentence; ///< instead of a plot
    QString firstName;
    QString secondName;
    QString firstTitle;
    QString secondTitle;
    QString disasterText;
    bool withDate = false;
    QRectF plot;
    QRectF bar;
    double titlesBase = 0; ///< base line of what stands above the plot
    double namesBase = 0;  ///< the same of the name below the ticks
    QString barName;
    TimeScale first;
    TimeScale second;
    std::vector<AxisTick> firstTicks;
    std::vector<AxisTick> secondTicks;
    std::vector<std::size_t> barLabels;
    bool barHasSteps = false;

    struct LegendEntry {
        enum class Symbol { Consistent, SameInstant, PresentCut } symbol;
        QRectF box;
        QPointF text;
        QString words;
    };
    std::vector<LegendEntry> legend;

    // Painted once
    std::shared_ptr<const Landscape> rasterOf;
    LandscapeRaster raster;
    QImage image;
    // Lines and dots one by one: where a path is large, Qt's rasterizer cuts it into bands that depend on
    // what it painted before, and the same figure would not give the same bytes.
    std::vector<QLineF> outline; ///< of what is consistent
    std::vector<QRectF> dots;
    bool anyConsistent = false;
    /// Left ends of the base line of "consistent" where that lies within what is; the best one first.
    std::vector<QPointF> wordPlaces;

    double s() const { return look.scale; }
    bool hasSubject() const { return subject.scenario && subject.tracker && subject.landscape; }
    QString instant(Instant at) const {
        const TimeBase& base = subject.scenario->time;
        return instantText(roundedForReading(at, wholeSpan(), base), base, look.locale, {}, withDate);
    }
    QPointF pointAt(Instant a, Instant b) const {
        return {std::clamp(first.x(a), plot.left(), plot.right()),
                plot.bottom() - std::clamp(second.x(b), 0.0, plot.height())};
    }
    Instant marker(ServiceId service) const { return subject.tracker->cut().markers[service.at()]; }
    QPointF crossPoint() const {
        return pointAt(marker(subject.landscape->first()), marker(subject.landscape->second()));
    }
    QString text(Instant a, Instant b, std::size_t count) const {
        //: two services, each with its instant: "Orders 10:42, Payments 10:55: 3 anomalies"
        return LandscapeWords::tr("%1 %2, %3 %4: %5")
            .arg(firstName, instant(a), secondName, instant(b), anomaliesText(count));
    }

    void layOut();
    TimeSpan wholeSpan() const;
    std::vector<LegendEntry> legendEntries() const;
    void placeLegend();
    void wordAxes();
    void makeRaster();
    void outlineConsistent();
    void placeWord();
    bool isConsistent(std::size_t column, std::size_t row) const {
        return raster.least[row * raster.columns + column] == 0;
    }

    void paintPlot(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintBar(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintSymbol(QPainter& painter, const LegendEntry& entry) const;
};

LandscapeFigure::LandscapeFigure() : m_layout(std::make_unique<Layout>()) {}
LandscapeFigure::~LandscapeFigure() = default;

void LandscapeFigure::setSubject(const LandscapeSubject& subject) {
    m_layout->subject = subject;
    m_layout->stale = true;
}

const LandscapeSubject& LandscapeFigure::subject() const {
    return m_layout->subject;
}

bool LandscapeFigure::hasSubject() const {
    return m_layout->hasSubject();
}

void LandscapeFigure::retranslate() {
    m_layout->stale = true;
}

void LandscapeFigure::layOut(const FigureLook& look) {
    Layout& layout = *m_layout;
    const FigureLook& had = layout.look;
    const bool same = had.size == look.size && had.theme.name == look.theme.name &&
                      had.theme.paper == look.theme.paper && had.locale == look.locale &&
                      had.title == look.title && had.titleText == look.titleText &&
                      had.caption == look.caption && had.legend == look.legend && had.scale == look.scale;
    if (same && !layout.stale) {
        return;
    }
    const bool repaint = had.theme.name != look.theme.name || had.theme.paper != look.theme.paper;
    layout.look = look;
    layout.fonts = FigureFonts(look.scale);
    layout.stale = false;
    if (repaint) {
        layout.rasterOf.reset();
    }
    ++layout.revision;
    layout.layOut();
}

std::size_t LandscapeFigure::revision() const {
    return m_layout->revision;
}

QRectF LandscapeFigure::plotRect() const {
    return m_layout->plot;
}

const TimeScale& LandscapeFigure::firstScale() const {
    return m_layout->first;
}

const TimeScale& LandscapeFigure::secondScale() const {
    return m_layout->second;
}

QPointF LandscapeFigure::pointAt(Instant first, Instant second) const {
    return m_layout->pointAt(first, second);
}

Instant LandscapeFigure::firstAt(double x) const {
    const Layout& layout = *m_layout;
    return layout.first.instantAt(std::clamp(x, layout.plot.left(), layout.plot.right()));
}

Instant LandscapeFigure::secondAt(double y) const {
    const Layout& layout = *m_layout;
    return layout.second.instantAt(std::clamp(layout.plot.bottom() - y, 0.0, layout.plot.height()));
}

Instant LandscapeFigure::firstMarker() const {
    return m_layout->marker(m_layout->subject.landscape->first());
}

Instant LandscapeFigure::secondMarker() const {
    return m_layout->marker(m_layout->subject.landscape->second());
}

LandscapeFigure::Grip LandscapeFigure::gripAt(QPointF point) const {
    const Layout& layout = *m_layout;
    if (!layout.hasSubject() || layout.plot.isEmpty()) {
        return Grip::None;
    }
    const QPointF centre = layout.crossPoint();
    const double s = layout.s();
    const QPointF away = point - centre;
    // The grips hang over the axes, and a cross at the disaster over the plot's edges.
    const QRectF reach =
        layout.plot.adjusted(-2 * gripRadius * s, -centreReach * s, centreReach * s, 2 * gripRadius * s);
    if (!reach.contains(point)) {
        return Grip::None;
    }
    if (std::hypot(away.x(), away.y()) <= centreReach * s) {
        return Grip::Both;
    }
    const double toFirst = std::abs(away.x());
    const double toSecond = std::abs(away.y());
    if (std::min(toFirst, toSecond) > lineReach * s) {
        return Grip::None;
    }
    return toFirst <= toSecond ? Grip::First : Grip::Second;
}

QString LandscapeFigure::textAt(Instant first, Instant second) const {
    const Layout& layout = *m_layout;
    return layout.hasSubject() ? layout.text(first, second, layout.subject.landscape->totalAt(first, second))
                               : QString();
}

QString LandscapeFigure::textOfCut() const {
    const Layout& layout = *m_layout;
    return layout.hasSubject()
               ? layout.text(firstMarker(), secondMarker(), layout.subject.tracker->counts().total())
               : QString();
}

QString LandscapeFigure::titleInWords() const {
    const Layout& layout = *m_layout;
    if (!layout.look.titleText.isEmpty()) {
        return singleLine(layout.look.titleText);
    }
    return singleLine(layout.hasSubject() ? LandscapeWords::tr("%1 against %2", "landscape of two services")
                                                .arg(layout.firstName, layout.secondName)
                                          : LandscapeWords::tr("Landscape of two backups"));
}

QString LandscapeFigure::describeInWords() const {
    const Layout& layout = *m_layout;
    if (!layout.hasSubject()) {
        return layout.sentence;
    }
    QStringList text{
        LandscapeWords::tr(
            "The number of anomalies for every pair of instants at which %1 and %2 may have been "
            "backed up, all other backups and the disaster as they are: at most %3.")
            .arg(layout.firstName, layout.secondName, anomaliesText(layout.subject.landscape->most())),
        layout.anyConsistent ? LandscapeWords::tr("Some pairs are consistent.")
                             : LandscapeWords::tr("No pair is consistent."),
        LandscapeWords::tr("Now: %1.", "the present cut of a landscape").arg(textOfCut())};
    if (layout.subject.landscape->most() == 0) {
        text[1] = LandscapeWords::tr("Every pair is consistent.");
    }
    return singleLine(text.join(QLatin1Char(' ')));
}

// Layout

TimeSpan LandscapeFigure::Layout::wholeSpan() const {
    // Independent of the cut, so that nothing moves under the hand that drags it.
    const Landscape& landscape = *subject.landscape;
    const Instant last = landscape.disaster();
    Instant begin = last;
    for (const std::vector<Instant>* breaks : {&landscape.firstBreaks(), &landscape.secondBreaks()}) {
        if (!breaks->empty()) {
            begin = std::min(begin, breaks->front());
        }
    }
    const std::int64_t length = last.ticks - begin.ticks;
    return {Instant{begin.ticks - std::max<std::int64_t>(length / 25, 1)}, last};
}

void LandscapeFigure::Layout::layOut() {
    legend.clear();
    plot = {};
    sentence.clear();
    FrameWishes wishes;
    if (hasSubject()) {
        const Sentences sentences(*subject.scenario, *subject.tracker, look.locale);
        const World& world = subject.tracker->world();
        firstName = singleLine(sentences.unit(world.unit(subject.landscape->first())));
        secondName = singleLine(sentences.unit(world.unit(subject.landscape->second())));
    }
    if (look.title) {
        wishes.title =
            look.titleText.isEmpty() && hasSubject()
                ? LandscapeWords::tr("%1 against %2", "landscape of two services").arg(firstName, secondName)
            : look.titleText.isEmpty() ? LandscapeWords::tr("Landscape of two backups")
                                       : look.titleText;
        wishes.title = singleLine(wishes.title);
    }
    wishes.isWhole = hasSubject();
    if (!hasSubject()) {
        sentence = subject.scenario && subject.scenario->units().size() < 2
                       ? LandscapeWords::tr("A landscape takes two services that are not backed up together.")
                       : LandscapeWords::tr("Counting the anomalies of every pair of instants …");
        frame = frameFor(look, wishes);
        return;
    }
    const TimeBase& base = subject.scenario->time;
    const TimeSpan span = wholeSpan();
    const bool tight = look.size.height() / s() < 400;
    const double above = (tight ? 21 : 24) * s();
    const double below = (tight ? 37 : 42) * s();
    wishes.around = above + below;
    if (look.caption) {
        const QString most = anomaliesText(subject.landscape->most());
        wishes.caption = {
            singleLine(
                LandscapeWords::tr("All other backups and the disaster as they are. At most %1.").arg(most)),
            singleLine(LandscapeWords::tr("At most %1.", "anomalies").arg(most))};
    }
    if (look.legend) {
        for (const LegendEntry& entry : legendEntries()) {
            wishes.legend.push_back(entry.box.width());
        }
    }
    frame = frameFor(look, wishes);
    const double left = frame.room.left();
    const double right = frame.room.right();
    plot.setTop(frame.room.top() + above);
    plot.setBottom(std::max(plot.top() + 20 * s(), frame.room.bottom() - below));
    titlesBase = plot.top() - 10 * s();

    // Ticks are chosen for letters of scale 1.
    secondTicks = axisTicks(TimeScale(span, 0, plot.height() / s()), base, look.locale, tight ? 40 : 62);
    double widest = 0;
    for (const AxisTick& tick : secondTicks) {
        widest = std::max(widest, textWidth(fonts.small, tick.label));
    }
    barLabels = barTicks(subject.landscape->most(),
                         static_cast<std::size_t>(std::max(1.0, plot.height() / (26 * s()))));
    barHasSteps = subject.landscape->most() <= 24;
    double widestCount = 0;
    for (const std::size_t count : barLabels) {
        widestCount = std::max(widestCount, textWidth(fonts.small, look.locale.toString(qulonglong(count))));
    }
    barName = LandscapeWords::tr("anomalies");
    const double barRoom = std::max(barWidth * s() + 6 * s() + widestCount, textWidth(fonts.small, barName));
    bar = QRectF(right - barRoom, plot.top(), barWidth * s(), plot.height());
    plot.setLeft(left + widest + (2 * gripRadius + 5) * s());
    plot.setRight(std::max(plot.left() + 20 * s(), bar.left() - 20 * s()));
    first = TimeScale(span, plot.left(), plot.right());
    second = TimeScale(span, 0, plot.height());
    firstTicks =
        axisTicks(TimeScale(span, plot.left() / s(), plot.right() / s()), base, look.locale, tight ? 60 : 92);
    namesBase = plot.bottom() + (2 * gripRadius + (tight ? 10 : 13)) * s() + capHeight(fonts.small);
    wordAxes();
    makeRaster();
    placeLegend();
}

/// From the most telling words to the shortest: the title says which service is which.
void LandscapeFigure::Layout::wordAxes() {
    const TimeBase& base = subject.scenario->time;
    QString unit = base.isOrder()
                       ? LandscapeWords::tr("event", "unit of an axis: places in the order of events")
                       : base.unit();
    withDate = false;
    if (base.isClock()) {
        const TimeSpan span = wholeSpan();
        const auto day = [&](Instant at) {
            const QString both = instantText(at, base, look.locale, Duration{60'000'000'000}, true);
            return both.left(both.lastIndexOf(QLatin1Char(' ')));
        };
        withDate = day(span.first) != day(span.last);
        QStringList parts{withDate ? QString() : day(span.last), // several days stand among the ticks
                          zoneText(base)};
        parts.removeAll(QString());
        unit = parts.join(QStringLiteral(", "));
    }
    const auto wordings = [&](const QString& name) {
        const QString plain = singleLine(LandscapeWords::tr("%1 backed up at").arg(name));
        if (unit.isEmpty()) {
            return QStringList{plain, name};
        }
        return QStringList{
            singleLine(LandscapeWords::tr("%1 backed up at (%2)", "service, unit or day").arg(name, unit)),
            singleLine(LandscapeWords::tr("%1 (%2)", "service, unit or day").arg(name, unit)), plain, name};
    };
    const double left = frame.room.left();
    firstTitle = firstThatFits(fonts.small, wordings(firstName), plot.right() - left);
    // Above the plot three things stand side by side: the bar's name has its room already.
    const QString whole = LandscapeWords::tr("disaster %1").arg(instant(subject.landscape->disaster()));
    const QString word = LandscapeWords::tr("disaster");
    for (const QString& disaster : {whole, word, QString()}) {
        disasterText = disaster;
        const double available = plot.right() - left -
                                 (disaster.isEmpty() ? 12 * s() : textWidth(fonts.flag, disaster) + 24 * s());
        const QStringList all = wordings(secondName);
        secondTitle = firstThatFits(fonts.small, all, available);
        if (all.contains(secondTitle)) {
            break;
        }
    }
}

/// The boxes tell how wide the entries are.
std::vector<LandscapeFigure::Layout::LegendEntry> LandscapeFigure::Layout::legendEntries() const {
    using Symbol = LegendEntry::Symbol;
    std::vector<LegendEntry> entries;
    for (const auto& [symbol, words] :
         {std::pair(Symbol::Consistent, LandscapeWords::tr("consistent")),
          std::pair(Symbol::PresentCut, LandscapeWords::tr("the present cut")),
          std::pair(Symbol::SameInstant, LandscapeWords::tr("both at the same instant"))}) {
        const double width = (legendSymbolWidth + legendSymbolGap) * s() + textWidth(fonts.small, words);
        entries.push_back({symbol, QRectF(0, 0, width, 0), {}, words});
    }
    return entries;
}

void LandscapeFigure::Layout::placeLegend() {
    std::vector<LegendEntry> entries = legendEntries();
    std::erase_if(entries, [this](const LegendEntry& entry) {
        return entry.symbol == LegendEntry::Symbol::Consistent && !anyConsistent;
    });
    std::vector<double> widths;
    for (const LegendEntry& entry : entries) {
        widths.push_back(entry.box.width());
    }
    for (const LegendPlace& place : legendPlaces(frame, look, widths)) {
        LegendEntry entry = entries[place.entry];
        entry.box = QRectF(place.left, place.middle - 6 * s(), legendSymbolWidth * s(), 12 * s());
        entry.text = QPointF(place.left + (legendSymbolWidth + legendSymbolGap) * s(),
                             place.middle + capHeight(fonts.small) / 2);
        legend.push_back(std::move(entry));
    }
}

void LandscapeFigure::Layout::makeRaster() {
    const auto pixels = [](double length) {
        return std::clamp<std::size_t>(static_cast<std::size_t>(std::lround(length)), 1, mostColumns);
    };
    const std::size_t columns = pixels(plot.width());
    const std::size_t rows = pixels(plot.height());
    const bool same = rasterOf == subject.landscape && raster.columns == columns && raster.rows == rows;
    if (!same) {
        const TimeSpan span = first.span();
        raster = subject.landscape->raster(span.first, span.last, span.first, span.last, columns, rows);
        rasterOf = subject.landscape;
        const std::size_t most = subject.landscape->most();
        std::vector<QRgb> colors;
        for (std::size_t count = 0; count <= std::min<std::size_t>(most, 4095); ++count) {
            colors.push_back(colorFor(count, most, look.theme).rgb());
        }
        image = QImage(static_cast<int>(columns), static_cast<int>(rows), QImage::Format_RGB32);
        for (std::size_t row = 0; row < rows; ++row) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(static_cast<int>(rows - 1 - row)));
            for (std::size_t column = 0; column < columns; ++column) {
                const std::size_t count = raster.most[row * columns + column];
                line[column] =
                    count < colors.size() ? colors[count] : colorFor(count, most, look.theme).rgb();
            }
        }
    }
    outlineConsistent();
    placeWord();
}

/// Where consistent pixels meet others, edge by edge; the edge of the plot needs no line.
void LandscapeFigure::Layout::outlineConsistent() {
    outline.clear();
    dots.clear();
    anyConsistent = false;
    const double w = plot.width() / static_cast<double>(raster.columns);
    const double h = plot.height() / static_cast<double>(raster.rows);
    const auto x = [&](std::size_t column) { return plot.left() + static_cast<double>(column) * w; };
    const auto y = [&](std::size_t row) { return plot.bottom() - static_cast<double>(row) * h; };
    const auto runs = [](std::size_t length, auto isEdge, auto draw) {
        for (std::size_t i = 0; i < length;) {
            std::size_t end = i;
            while (end < length && isEdge(end)) {
                ++end;
            }
            if (end > i) {
                draw(i, end);
            }
            i = std::max(end, i + 1);
        }
    };
    for (std::size_t row = 1; row < raster.rows; ++row) {
        runs(
            raster.columns, [&](std::size_t c) { return isConsistent(c, row) != isConsistent(c, row - 1); },
            [&](std::size_t from, std::size_t to) { outline.emplace_back(x(from), y(row), x(to), y(row)); });
    }
    for (std::size_t column = 1; column < raster.columns; ++column) {
        runs(
            raster.rows,
            [&](std::size_t r) { return isConsistent(column, r) != isConsistent(column - 1, r); },
            [&](std::size_t from, std::size_t to) {
                outline.emplace_back(x(column), y(from), x(column), y(to));
            });
    }
    anyConsistent = std::ranges::find(raster.least, 0u) != raster.least.end();
    const double spacing = dotSpacing * s();
    int line = 0;
    for (double dy = spacing / 2; dy < plot.height(); dy += spacing) {
        ++line;
        for (double dx = line % 2 == 0 ? spacing / 2 : spacing; dx < plot.width(); dx += spacing) {
            const auto column = std::min(static_cast<std::size_t>(dx / w), raster.columns - 1);
            const auto row = std::min(static_cast<std::size_t>(dy / h), raster.rows - 1);
            if (isConsistent(column, row)) {
                const QPointF at(plot.left() + dx, plot.bottom() - dy);
                dots.emplace_back(at - QPointF(0.6, 0.6) * s(), QSizeF(1.2, 1.2) * s());
            }
        }
    }
}

/// Where the word lies wholly within what is consistent, as near to the middle of all such places as can be;
/// and a few others, where the cross stands in the way.
void LandscapeFigure::Layout::placeWord() {
    wordPlaces.clear();
    const QString word = LandscapeWords::tr("consistent");
    const double w = plot.width() / static_cast<double>(raster.columns);
    const double h = plot.height() / static_cast<double>(raster.rows);
    const double wordHeight = capHeight(fonts.strong);
    const auto columns = static_cast<std::size_t>(std::ceil((textWidth(fonts.strong, word) + 16 * s()) / w));
    const auto rows = static_cast<std::size_t>(std::ceil((wordHeight + 14 * s()) / h));
    if (!anyConsistent || columns >= raster.columns || rows >= raster.rows) {
        return;
    }
    // How many pixels to the left of and below each corner are not consistent
    const std::size_t pitch = raster.columns + 1;
    std::vector<std::uint32_t> sums(pitch * (raster.rows + 1), 0);
    for (std::size_t row = 0; row < raster.rows; ++row) {
        std::uint32_t inRow = 0;
        for (std::size_t column = 0; column < raster.columns; ++column) {
            inRow += isConsistent(column, row) ? 0 : 1;
            sums[(row + 1) * pitch + column + 1] = sums[row * pitch + column + 1] + inRow;
        }
    }
    const auto fits = [&](std::size_t column, std::size_t row) {
        return sums[(row + rows) * pitch + column + columns] + sums[row * pitch + column] ==
               sums[row * pitch + column + columns] + sums[(row + rows) * pitch + column];
    };
    double sumX = 0;
    double sumY = 0;
    double count = 0;
    constexpr std::size_t stride = 3;
    const auto eachPlace = [&](auto visit) {
        for (std::size_t row = 0; row + rows <= raster.rows; row += stride) {
            for (std::size_t column = 0; column + columns <= raster.columns; column += stride) {
                if (fits(column, row)) {
                    visit(static_cast<double>(column), static_cast<double>(row));
                }
            }
        }
    };
    eachPlace([&](double column, double row) {
        sumX += column;
        sumY += row;
        ++count;
    });
    if (count == 0) {
        return;
    }
    struct Spot {
        double distance;
        QPointF at;
    };
    std::vector<Spot> spots;
    eachPlace([&](double column, double row) {
        spots.push_back({std::hypot(column - sumX / count, row - sumY / count),
                         QPointF(plot.left() + column * w + 8 * s(), plot.bottom() - row * h - 7 * s())});
    });
    std::ranges::stable_sort(spots, {}, &Spot::distance);
    constexpr std::size_t few = 24;
    const double apart = 14 * s();
    for (const Spot& spot : spots) {
        const bool isNew = std::ranges::none_of(wordPlaces, [&](const QPointF& other) {
            const QPointF way = other - spot.at;
            return std::hypot(way.x(), way.y()) < apart;
        });
        if (isNew) {
            wordPlaces.push_back(spot.at);
        }
        if (wordPlaces.size() == few) {
            break;
        }
    }
}

// Painting

void LandscapeFigure::paint(QPainter& painter) const {
    paintStill(painter);
    paintCross(painter);
}

void LandscapeFigure::paintStill(QPainter& painter) const {
    const Layout& layout = *m_layout;
    const Theme& theme = layout.look.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), layout.look.size), theme.paper);
    layout.frame.paintTitle(painter, theme);
    if (!layout.sentence.isEmpty()) {
        painter.setFont(layout.fonts.plain);
        painter.setPen(theme.softInk);
        painter.drawText(layout.frame.room, Qt::AlignCenter | Qt::TextWordWrap, layout.sentence);
    } else if (layout.hasSubject()) {
        layout.paintPlot(painter);
        layout.paintAxes(painter);
        layout.paintBar(painter);
        layout.paintLegend(painter);
        layout.frame.paintCaption(painter, theme);
    }
    painter.restore();
}

void LandscapeFigure::Layout::paintPlot(QPainter& painter) const {
    const Theme& theme = look.theme;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(plot, image);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.rule);
    painter.drawRects(dots.data(), static_cast<int>(dots.size()));
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(theme.paper, 3.2 * s(), Qt::SolidLine, Qt::SquareCap),
                            QPen(theme.ink, 1.3 * s(), Qt::SolidLine, Qt::SquareCap)}) {
        painter.setPen(pen);
        painter.drawLines(outline.data(), static_cast<int>(outline.size()));
    }
    // The paper on both sides of it, so that it stands off the darkest and the lightest counts alike.
    QPen dashed(theme.softInk, 1.3 * s(), Qt::SolidLine, Qt::FlatCap);
    dashed.setDashPattern({6 * s() / dashed.widthF(), 5 * s() / dashed.widthF()});
    for (const QPen& pen : {QPen(theme.paper, 3.2 * s(), Qt::SolidLine, Qt::FlatCap), dashed}) {
        painter.setPen(pen);
        painter.drawLine(plot.bottomLeft(), plot.topRight());
    }
}

void LandscapeFigure::Layout::paintAxes(QPainter& painter) const {
    const Theme& theme = look.theme;
    const double half = capHeight(fonts.small) / 2;
    painter.setPen(QPen(theme.rule, 1.2 * s(), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    const double base = plot.bottom() + (2 * gripRadius - 4) * s() + 2 * half;
    for (const AxisTick& tick : firstTicks) {
        const double x = first.x(tick.instant);
        painter.setPen(QPen(theme.rule, s()));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 5 * s()));
        const double width = textWidth(fonts.small, tick.label);
        drawText(painter, QPointF(x - width / 2, base), tick.label, fonts.small, theme.softInk);
    }
    for (const AxisTick& tick : secondTicks) {
        const double y = plot.bottom() - second.x(tick.instant);
        painter.setPen(QPen(theme.rule, s()));
        painter.drawLine(QPointF(plot.left() - 5 * s(), y), QPointF(plot.left(), y));
        const double width = textWidth(fonts.small, tick.label);
        drawText(painter, QPointF(plot.left() - (2 * gripRadius - 2) * s() - width, y + half), tick.label,
                 fonts.small, theme.softInk);
    }
    const double firstWidth = textWidth(fonts.small, firstTitle);
    drawText(painter, QPointF(plot.right() - firstWidth, namesBase), firstTitle, fonts.small, theme.ink);
    drawText(painter, QPointF(frame.room.left(), titlesBase), secondTitle, fonts.small, theme.ink);

    // The disaster is where both axes end.
    painter.setPen(QPen(theme.ink, 2 * s(), Qt::SolidLine, Qt::SquareCap));
    painter.drawLine(plot.topRight(), plot.bottomRight());
    painter.drawLine(plot.topLeft(), plot.topRight());
    drawBolt(painter, plot.topRight(), 15 * s(), theme.ink, theme.paper);
    const double width = textWidth(fonts.flag, disasterText);
    drawText(painter, QPointF(plot.right() - 10 * s() - width, titlesBase), disasterText, fonts.flag,
             theme.ink);
}

void LandscapeFigure::Layout::paintBar(QPainter& painter) const {
    const Theme& theme = look.theme;
    const std::size_t most = subject.landscape->most();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const std::size_t bands = barHasSteps ? most + 1 : 64;
    const double height = bar.height() / static_cast<double>(bands);
    for (std::size_t band = 0; band < bands; ++band) {
        const std::size_t count = barHasSteps ? band : band * most / (bands - 1);
        painter.fillRect(QRectF(bar.left(), bar.bottom() - static_cast<double>(band + 1) * height,
                                bar.width(), height + (band == 0 ? 0 : 0.5)),
                         colorFor(count, most, theme));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.rule, s()));
    painter.drawRect(bar);
    for (const std::size_t count : barLabels) {
        const double share = (static_cast<double>(count) + 0.5) / static_cast<double>(most + 1);
        const double y = bar.bottom() - bar.height() * share;
        drawText(painter, QPointF(bar.right() + 6 * s(), y + capHeight(fonts.small) / 2),
                 look.locale.toString(qulonglong(count)), fonts.small, theme.softInk);
    }
    drawText(painter, QPointF(bar.left(), titlesBase), barName, fonts.small, theme.ink);
}

void LandscapeFigure::Layout::paintSymbol(QPainter& painter, const LegendEntry& entry) const {
    const Theme& theme = look.theme;
    const QRectF& box = entry.box;
    painter.setBrush(Qt::NoBrush);
    switch (entry.symbol) {
    case LegendEntry::Symbol::Consistent:
        painter.fillRect(box, theme.paper);
        for (double x = box.left() + 5 * s(); x < box.right() - 2 * s(); x += 8 * s()) {
            painter.fillRect(QRectF(x, box.center().y() - 0.6 * s(), 1.2 * s(), 1.2 * s()), theme.rule);
        }
        painter.setPen(QPen(theme.ink, 1.3 * s()));
        painter.drawRect(box);
        break;
    case LegendEntry::Symbol::SameInstant:
        painter.setPen(QPen(theme.softInk, 1.3 * s(), Qt::DashLine, Qt::FlatCap));
        painter.drawLine(box.bottomLeft(), box.topRight());
        break;
    case LegendEntry::Symbol::PresentCut:
        painter.setPen(QPen(theme.ink, 1.6 * s()));
        painter.drawLine(QPointF(box.left() + 6 * s(), box.center().y()),
                         QPointF(box.right() - 6 * s(), box.center().y()));
        painter.drawLine(QPointF(box.center().x(), box.top() - s()),
                         QPointF(box.center().x(), box.bottom() + s()));
        painter.setBrush(theme.paper);
        painter.drawEllipse(box.center(), 4 * s(), 4 * s());
        break;
    }
}

void LandscapeFigure::Layout::paintLegend(QPainter& painter) const {
    for (const LegendEntry& entry : legend) {
        paintSymbol(painter, entry);
        drawText(painter, entry.text, entry.words, fonts.small, look.theme.ink);
    }
}

void LandscapeFigure::paintCross(QPainter& painter) const {
    const Layout& layout = *m_layout;
    if (!layout.hasSubject() || layout.plot.isEmpty()) {
        return;
    }
    const Theme& theme = layout.look.theme;
    const double s = layout.s();
    const QRectF& plot = layout.plot;
    const QPointF centre = layout.crossPoint();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPen& pen : {QPen(theme.paper, 4.4 * s, Qt::SolidLine, Qt::FlatCap),
                            QPen(theme.ink, 1.8 * s, Qt::SolidLine, Qt::FlatCap)}) {
        painter.setPen(pen);
        painter.drawLine(QPointF(centre.x(), plot.top()), QPointF(centre.x(), plot.bottom()));
        painter.drawLine(QPointF(plot.left(), centre.y()), QPointF(plot.right(), centre.y()));
    }
    painter.setBrush(theme.paper);
    painter.setPen(QPen(theme.ink, 2.2 * s));
    painter.drawEllipse(centre, centreRadius * s, centreRadius * s);
    painter.setBrush(theme.ink);
    painter.setPen(QPen(theme.paper, 1.6 * s));
    painter.drawEllipse(centre, 3 * s, 3 * s);
    painter.drawEllipse(QPointF(centre.x(), plot.bottom()), gripRadius * s, gripRadius * s);
    painter.drawEllipse(QPointF(plot.left(), centre.y()), gripRadius * s, gripRadius * s);

    // How many anomalies, beside the centre; the instants at the axes, inside the plot; and the word in what
    // is consistent, which gives way to all of them.
    LabelPlacer placer(plot.adjusted(2 * s, 2 * s, -2 * s, -2 * s));
    placer.block(QRectF(centre - QPointF(10, 10) * s, QSizeF(20, 20) * s));
    const auto place = [&](const std::vector<QPointF>& corners, QSizeF size) {
        std::vector<QRectF> candidates;
        for (const QPointF& corner : corners) {
            candidates.emplace_back(corner, size);
        }
        return placer.place(candidates, true);
    };
    const double gap = 13 * s;
    const QString text = anomaliesText(layout.subject.tracker->counts().total());
    const QSizeF size(textWidth(layout.fonts.flag, text) + 14 * s, 21 * s);
    const double toTheRight = centre.x() + gap;
    const double toTheLeft = centre.x() - gap - size.width();
    const double above = centre.y() - gap - size.height();
    const double below = centre.y() + gap;
    std::vector<QPointF> corners;
    for (const double away : {0.0, 12 * s, 24 * s}) {
        corners.insert(corners.end(), {QPointF(toTheRight, above - away), QPointF(toTheLeft, above - away),
                                       QPointF(toTheRight, below + away), QPointF(toTheLeft, below + away)});
    }
    if (const auto badge = place(corners, size)) {
        painter.setPen(QPen(theme.ink, 1.3 * s));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(*badge, 4 * s, 4 * s);
        drawTextCentred(painter, badge->center(), text, layout.fonts.flag, theme.ink);
    }
    const double letters = capHeight(layout.fonts.flag);
    const auto onAxis = [&](const QString& words, const std::vector<QPointF>& at, QSizeF slip) {
        if (const auto box = place(at, slip)) {
            drawOnPaper(painter, QPointF(box->left() + 4 * s, box->center().y() + letters / 2), words,
                        layout.fonts.flag, layout.look);
        }
    };
    const auto slipOf = [&](const QString& words) {
        return QSizeF(textWidth(layout.fonts.flag, words) + 8 * s, letters + 8 * s);
    };
    const QString first = layout.instant(firstMarker());
    const QSizeF firstSlip = slipOf(first);
    const double low = plot.bottom() - 3 * s - firstSlip.height();
    onAxis(first,
           {QPointF(centre.x() + 8 * s, low), QPointF(centre.x() - 8 * s - firstSlip.width(), low),
            QPointF(centre.x() + 8 * s, low - 20 * s),
            QPointF(centre.x() - 8 * s - firstSlip.width(), low - 20 * s)},
           firstSlip);
    const QString second = layout.instant(secondMarker());
    const QSizeF secondSlip = slipOf(second);
    const double beside = plot.left() + 7 * s;
    onAxis(second,
           {QPointF(beside, centre.y() - 4 * s - secondSlip.height()), QPointF(beside, centre.y() + 4 * s),
            QPointF(beside + 24 * s, centre.y() - 4 * s - secondSlip.height()),
            QPointF(beside + 24 * s, centre.y() + 4 * s),
            QPointF(beside, centre.y() - 26 * s - secondSlip.height()), QPointF(beside, centre.y() + 26 * s)},
           secondSlip);
    if (!layout.wordPlaces.empty()) {
        const QString word = LandscapeWords::tr("consistent");
        const double height = capHeight(layout.fonts.strong);
        const QSizeF slip(textWidth(layout.fonts.strong, word) + 6 * s, height + 8 * s);
        // Over the lines of the cross it may lie as little as over its numbers.
        placer.block(QRectF(centre.x() - 3 * s, plot.top(), 6 * s, plot.height()));
        placer.block(QRectF(plot.left(), centre.y() - 3 * s, plot.width(), 6 * s));
        std::vector<QPointF> spots;
        for (const QPointF& at : layout.wordPlaces) {
            spots.push_back(at - QPointF(3 * s, height + 4 * s));
        }
        if (const auto box = place(spots, slip)) {
            drawOnPaper(painter, box->bottomLeft() + QPointF(3 * s, -4 * s), word, layout.fonts.strong,
                        layout.look);
        }
    }
    painter.restore();
}

} // namespace bacscope
