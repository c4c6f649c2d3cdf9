// Paints what ChartFigure has laid out.
#include "charts/ChartDrawing.h"
#include "figures/Contrast.h"
#include "figures/Glyphs.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

constexpr double patternSpacing = 7;
constexpr double signSpacing = 84; ///< along a line with many points
constexpr double leastSignSpacing = 22;

/// What a pattern's lines lie between: from x1 to x2, y from top to bottom.
struct Column {
    double x1;
    double x2;
    double top;
    double bottom;
};

/// The pieces of the lines y = slope · x + c, c a multiple of the spacing, that lie in the columns. Cut to
/// them by hand: painters of files drop clips. Lines one by one and no path: where a path is large, Qt's
/// rasterizer cuts it into bands that depend on what it painted before, and the same chart would not give the
/// same bytes.
std::vector<QLineF> slopedLines(const std::vector<Column>& columns, double slope, double spacing) {
    std::vector<QLineF> lines;
    const double span = slope == 0 ? spacing : spacing * std::sqrt(1 + slope * slope);
    double least = 1e18;
    double most = -1e18;
    for (const Column& column : columns) {
        for (const double x : {column.x1, column.x2}) {
            least = std::min(least, column.top - slope * x);
            most = std::max(most, column.bottom - slope * x);
        }
    }
    for (double c = std::ceil(least / span) * span; c <= most; c += span) {
        bool open = false;
        double begin = 0;
        double end = 0;
        const auto close = [&] {
            if (open && end - begin > 0.05) {
                lines.emplace_back(begin, slope * begin + c, end, slope * end + c);
            }
            open = false;
        };
        for (const Column& column : columns) {
            double from = column.x1;
            double to = column.x2;
            if (slope == 0) {
                if (c < column.top || c > column.bottom) {
                    from = to + 1;
                }
            } else {
                const double atTop = (column.top - c) / slope;
                const double atBottom = (column.bottom - c) / slope;
                from = std::max(from, std::min(atTop, atBottom));
                to = std::min(to, std::max(atTop, atBottom));
            }
            if (to <= from) {
                continue;
            }
            if (!open || from > end + 0.01) {
                close();
                open = true;
                begin = from;
            }
            end = to;
        }
        close();
    }
    return lines;
}

void drawLines(QPainter& painter, const std::vector<QLineF>& lines) {
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

double slopeOf(ChartTone tone) {
    return tone == ChartTone::Broken ? -1 : tone == ChartTone::Orphan ? 1 : 0;
}

QPen patternPen(ChartTone tone, const FigureLook& look) {
    return QPen(mixed(look.theme.paper, toneColor(tone, look.theme), 0.72), 0.9 * look.scale, Qt::SolidLine,
                Qt::FlatCap);
}

} // namespace

void ChartFigure::paint(QPainter& painter) const {
    paintStill(painter);
    paintNow(painter);
}

void ChartFigure::paintStill(QPainter& painter) const {
    const Drawing& drawing = *m_drawing;
    const FigureLook& look = drawing.look;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all(QPointF(0, 0), look.size);
    painter.fillRect(all, look.theme.paper);
    if (drawing.isEmpty()) {
        painter.setFont(drawing.fonts.plain);
        painter.setPen(look.theme.softInk);
        painter.drawText(drawing.frame.room, Qt::AlignCenter | Qt::TextWordWrap,
                         singleLine(drawing.content.empty));
    } else {
        painter.save();
        m_drawing->scene.render(&painter, all, all, Qt::IgnoreAspectRatio);
        painter.restore();
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.paintPatterns(painter);
        drawing.paintShade(painter);
        drawing.paintAxes(painter);
        drawing.paintSigns(painter);
        drawing.paintMarks(painter);
        drawing.paintLegend(painter);
    }
    drawing.frame.paintTitle(painter, look.theme);
    drawing.frame.paintCaption(painter, look.theme);
    painter.restore();
}

void ChartFigure::Drawing::paintShade(QPainter& painter) const {
    if (shade.isEmpty()) {
        return;
    }
    const Theme& theme = look.theme;
    QColor veil = mixed(theme.paper, theme.softInk, 0.12); // what lies under it fades, but can be read
    veil.setAlphaF(0.6F);
    painter.fillRect(shade, veil);
    painter.setPen(QPen(mixed(theme.paper, theme.softInk, 0.4), 0.8 * s(), Qt::SolidLine, Qt::FlatCap));
    drawLines(painter,
              slopedLines({{shade.left(), shade.right(), shade.top(), shade.bottom()}}, -1, 9 * s()));
}

void ChartFigure::Drawing::paintAxes(QPainter& painter) const {
    const Theme& theme = look.theme;
    const double half = capHeight(fonts.small) / 2;
    for (const NumberTick& tick : leftTicks) {
        const double x = plot.left() - 8 * s() - textWidth(fonts.small, tick.label);
        drawText(painter, QPointF(x, yOf(tick.value, false) + half), tick.label, fonts.small, theme.softInk);
    }
    for (const NumberTick& tick : rightTicks) {
        const double y = yOf(tick.value, true);
        drawText(painter, QPointF(plot.right() + 8 * s(), y + half), tick.label, fonts.small, theme.softInk);
        painter.setPen(QPen(theme.rule, s()));
        painter.drawLine(QPointF(plot.right(), y), QPointF(plot.right() + 4 * s(), y));
    }
    painter.setPen(QPen(theme.rule, 1.2 * s(), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (const AxisTick& tick : xTicks) {
        const double x = xOf(tick.instant);
        painter.setPen(QPen(theme.rule, s()));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 5 * s()));
        const double width = textWidth(fonts.small, tick.label);
        const double left = std::clamp(x - width / 2, 2.0, std::max(2.0, look.size.width() - width - 2));
        drawText(painter, QPointF(left, ticksBase), tick.label, fonts.small, theme.softInk);
    }
    if (!xTitle.isEmpty()) {
        const double width = textWidth(fonts.small, xTitle);
        const double x = std::max(14 * s(), plot.right() - width);
        drawText(painter, QPointF(x, xTitleBase), xTitle, fonts.small, theme.ink);
    }
    drawText(painter, QPointF(14 * s(), titlesBase), leftTitle, fonts.small, theme.ink);
    if (!rightTitle.isEmpty()) {
        const double width = textWidth(fonts.small, rightTitle);
        drawText(painter, QPointF(look.size.width() - 14 * s() - width, titlesBase), rightTitle, fonts.small,
                 theme.ink);
    }
}

std::vector<QLineF> ChartFigure::Drawing::pattern(const ChartSeries& series) const {
    std::vector<Column> columns;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const std::size_t stop = kept[i];
        const double x1 = xOf(content.stops[stop]);
        const double x2 = i + 1 < kept.size() ? xOf(content.stops[kept[i + 1]]) : plot.right();
        if (series.values[stop] > series.low[stop] && x2 > x1) {
            columns.push_back({x1, x2, yOf(series.values[stop], false), yOf(series.low[stop], false)});
        }
    }
    return slopedLines(columns, slopeOf(series.tone), patternSpacing * s());
}

QPainterPath ChartFigure::Drawing::upperEdge(const ChartSeries& series) const {
    QPainterPath path;
    bool open = false;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const std::size_t stop = kept[i];
        const double x = xOf(content.stops[stop]);
        if (i > 0 && isAtEnd(x)) {
            break;
        }
        const double end = i + 1 < kept.size() ? xOf(content.stops[kept[i + 1]]) : plot.right();
        const double top = yOf(series.values[stop], false);
        if (series.values[stop] > series.low[stop]) {
            if (!open) {
                path.moveTo(x, i == 0 ? top : yOf(series.low[stop], false));
            }
            path.lineTo(x, top);
            path.lineTo(end, top);
        } else if (open) {
            path.lineTo(x, top);
        }
        open = series.values[stop] > series.low[stop];
    }
    return path;
}

void ChartFigure::Drawing::paintPatterns(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    for (const ChartSeries& series : content.series) {
        if (series.shape == ChartSeries::Shape::Area) {
            painter.setPen(patternPen(series.tone, look));
            drawLines(painter, pattern(series));
        }
    }
    for (const ChartSeries& series : content.series) {
        if (series.shape == ChartSeries::Shape::Area) {
            painter.setPen(tonePen(series.tone, look));
            painter.drawPath(upperEdge(series));
        }
    }
}

void ChartFigure::Drawing::paintSign(QPainter& painter, QPointF centre, const ChartSeries& series) const {
    const Theme& theme = look.theme;
    switch (series.tone) {
    case ChartTone::Broken:
        drawAnomalyTick(painter, centre, AnomalyKind::BrokenLink, theme, s());
        break;
    case ChartTone::Orphan:
        drawAnomalyTick(painter, centre, AnomalyKind::Orphan, theme, s());
        break;
    case ChartTone::Missing:
        drawAnomalyTick(painter, centre, AnomalyKind::MissingEvent, theme, s());
        break;
    case ChartTone::MissingState:
        drawAnomalyTick(painter, centre, AnomalyKind::MissingState, theme, s());
        break;
    case ChartTone::Ink:
        painter.setPen(QPen(theme.paper, 1.2 * s()));
        painter.setBrush(theme.ink);
        painter.drawEllipse(centre, 4 * s(), 4 * s());
        break;
    case ChartTone::Quiet:
        painter.setPen(QPen(theme.rule, 1.4 * s()));
        painter.setBrush(theme.paper);
        painter.drawRect(QRectF(centre - QPointF(3, 3) * s(), QSizeF(6, 6) * s()));
        break;
    }
}

void ChartFigure::Drawing::paintSigns(QPainter& painter) const {
    double stagger = 0;
    for (const ChartSeries& series : content.series) {
        if (series.shape != ChartSeries::Shape::Line) {
            continue;
        }
        // At every point where there are few, else now and then; lines take turns.
        const double spacing =
            static_cast<double>(kept.size()) * leastSignSpacing * s() > plot.width() ? signSpacing * s() : 0;
        double next = plot.left() + (spacing > 0 ? stagger : 0);
        for (const std::size_t stop : kept) {
            const double x = xOf(content.stops[stop]);
            if (x >= next) {
                paintSign(painter, QPointF(x, yOf(series.values[stop], series.onRight)), series);
                next = x + spacing;
            }
        }
        stagger += signSpacing * s() / 4;
    }
}

/// No halo: its path is large enough for what slopedLines() tells.
void ChartFigure::Drawing::paintOnPaper(QPainter& painter, const QRectF& box, double indent,
                                        const QString& text, const QFont& font) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.theme.paper);
    painter.drawRoundedRect(box, 3 * s(), 3 * s());
    drawText(painter, QPointF(box.left() + indent, box.center().y() + capHeight(font) / 2), text, font,
             look.theme.ink);
}

void ChartFigure::Drawing::paintMarks(QPainter& painter) const {
    const Theme& theme = look.theme;
    if (!shadeWords.isEmpty()) {
        paintOnPaper(painter, shadeWords, 4 * s(), singleLine(content.shade->words), fonts.small);
    }
    for (const PlacedMark& mark : marks) {
        if (!mark.leader.isNull()) {
            painter.setPen(QPen(theme.ink, 1.0 * s()));
            painter.drawLine(mark.leader);
        }
    }
    for (const PlacedMark& mark : marks) {
        painter.setBrush(Qt::NoBrush);
        if (mark.wholeHeight) {
            painter.setPen(QPen(theme.ink, 1.2 * s(), Qt::DashLine));
            painter.drawLine(QPointF(mark.point.x(), plot.top()), QPointF(mark.point.x(), plot.bottom()));
        } else {
            painter.setBrush(theme.paper);
            painter.setPen(QPen(theme.ink, 2 * s()));
            painter.drawEllipse(mark.point, 6.5 * s(), 6.5 * s());
            painter.setBrush(theme.ink);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(mark.point, 2.5 * s(), 2.5 * s());
        }
        if (mark.box) {
            paintOnPaper(painter, *mark.box, 2 * s(), mark.word, fonts.flag);
        }
    }
}

void ChartFigure::Drawing::paintLegend(QPainter& painter) const {
    for (const LegendItemOfChart& item : legend) {
        const ChartSeries& series = content.series[item.series];
        const QRectF& box = item.symbol;
        const QPen edge = tonePen(series.tone, look, series.thin ? 1.4 : 2.2);
        if (series.shape == ChartSeries::Shape::Area) {
            painter.fillRect(box, toneFill(series.tone, look.theme));
            painter.setPen(patternPen(series.tone, look));
            painter.setBrush(Qt::NoBrush);
            drawLines(painter, slopedLines({{box.left(), box.right(), box.top(), box.bottom()}},
                                           slopeOf(series.tone), patternSpacing * s() * 0.75));
            painter.setPen(edge);
            painter.drawLine(box.topLeft(), box.topRight());
        } else {
            const QPointF middle(0, box.center().y());
            painter.setPen(edge);
            painter.drawLine(middle + QPointF(box.left(), 0), middle + QPointF(box.right(), 0));
            if (series.shape == ChartSeries::Shape::Line) {
                paintSign(painter, box.center(), series);
            }
        }
        drawText(painter, item.text, item.words, fonts.small, look.theme.ink);
    }
}

void ChartFigure::paintNow(QPainter& painter) const {
    const Drawing& drawing = *m_drawing;
    const QRectF& plot = drawing.plot;
    if (!m_now || drawing.isEmpty() || !drawing.laidOut) {
        return;
    }
    const double s = drawing.s();
    const double x = drawing.xOf(*m_now);
    if (x < plot.left() - 0.5 || x > plot.right() + 0.5) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(drawing.look.theme.ink, 1.6 * s, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, plot.top() - 3 * s), QPointF(x, plot.bottom()));
    const QString text = singleLine(nowText(*m_now));
    if (text.isEmpty()) {
        painter.restore();
        return;
    }
    const double width = textWidth(drawing.fonts.flag, text);
    const double left =
        std::clamp(x - width / 2, 4 * s, std::max(4 * s, drawing.look.size.width() - width - 4 * s));
    drawText(painter, QPointF(left, drawing.nowBase), text, drawing.fonts.flag, drawing.look.theme.ink);
    painter.restore();
}

void ChartFigure::paintReading(QPainter& painter, const ChartReading& reading) const {
    const Drawing& drawing = *m_drawing;
    if (drawing.isEmpty() || reading.stop >= drawing.content.stops.size()) {
        return;
    }
    const double s = drawing.s();
    const QRectF& plot = drawing.plot;
    const Theme& theme = drawing.look.theme;
    const double x = drawing.xOf(reading.at);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.selection, 1.4 * s));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setBrush(theme.paper);
    painter.setPen(QPen(theme.selection, 1.8 * s));
    for (const ChartSeries& series : drawing.content.series) {
        const bool known = reading.at == drawing.content.stops[reading.stop] || drawing.isStepped(series);
        const bool isThere = series.low.empty() || series.values[reading.stop] > series.low[reading.stop];
        if (series.shape != ChartSeries::Shape::Band && known && isThere) {
            painter.drawEllipse(QPointF(x, drawing.yOf(series.values[reading.stop], series.onRight)), 3.4 * s,
                                3.4 * s);
        }
    }
    const double most = drawing.look.size.width() - 8 * s;
    const QString text = elidedText(drawing.fonts.small, singleLine(readingText(reading)), most - 16 * s);
    const double width = textWidth(drawing.fonts.small, text) + 16 * s;
    const QRectF box(
        std::clamp(x - width / 2, 4 * s, std::max(4 * s, drawing.look.size.width() - width - 4 * s)),
        plot.top() - 30 * s, width, 22 * s);
    painter.setPen(QPen(theme.selection, 1.2 * s));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(box, 4 * s, 4 * s);
    drawTextCentred(painter, box.center(), text, drawing.fonts.small, theme.ink);
    painter.restore();
}

} // namespace bacscope
