#include "figures/FigureFrame.h"

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

constexpr double leastPicture = 0.5;  ///< of the height
constexpr double smallestTitle = 0.8; ///< of its usual letters

std::size_t rowsOf(const std::vector<double>& widths, double available, double gap) {
    double x = 0;
    std::size_t rows = 0;
    for (const double width : widths) {
        if (rows == 0 || x + width > available) {
            ++rows;
            x = 0;
        }
        x += width + gap;
    }
    return rows;
}

} // namespace

QString firstThatFits(const QFont& font, const QStringList& wordings, double width) {
    for (const QString& wording : wordings) {
        if (textWidth(font, wording) <= width) {
            return wording;
        }
    }
    return wordings.isEmpty() ? QString() : elidedText(font, wordings.last(), width);
}

FigureFrame frameFor(const FigureLook& look, const FrameWishes& wishes) {
    const double s = look.scale;
    const double width = look.size.width();
    const double height = look.size.height();
    const FigureFonts fonts(s);
    FigureFrame frame;
    frame.s = s;
    frame.isTight = height / s < 400;
    const double left = frameMargin * s;
    const double available = width - 2 * left;
    const double edge = (frame.isTight ? 5 : 8) * s;
    frame.titleLine = (frame.isTight ? 22 : 23) * s;
    frame.captionLine = 15 * s;
    const double firstTitleLine = (frame.isTight ? 24 : 30) * s;
    const double firstCaptionLine = (frame.isTight ? 16.5 : 21) * s;

    double spare = height - 2 * edge;
    if (wishes.isWhole) {
        spare -= leastPicture * height + wishes.around;
    }
    const auto take = [&spare](double pixels) {
        const bool fits = pixels <= spare + 0.01;
        spare -= fits ? pixels : 0;
        return fits;
    };

    // The title's first line stands whatever there is.
    frame.titleFont = fonts.title;
    double top = edge;
    QStringList inTwo;
    if (!wishes.title.isEmpty()) {
        spare -= firstTitleLine;
        top += firstTitleLine;
        for (double size = 1; textWidth(frame.titleFont, wishes.title) > available && size >= smallestTitle;
             size -= 0.1) {
            frame.titleFont = figureFont(19 * s * size, QFont::DemiBold);
        }
        frame.title = wrappedText(frame.titleFont, wishes.title, available, 1);
        if (frame.title.first() != wishes.title) {
            frame.titleFont = fonts.title;
            inTwo = wrappedText(frame.titleFont, wishes.title, available, 2);
            if (inTwo.last().endsWith(QChar(0x2026))) {
                frame.titleFont = figureFont(19 * s * smallestTitle, QFont::DemiBold);
                inTwo = wrappedText(frame.titleFont, wishes.title, available, 2);
            }
        }
        frame.titleAt = QPointF(left, edge + (frame.isTight ? 17 : 20) * s);
    }
    double bottom = height - edge;
    double captionHeight = 0;
    const bool captionFits = !wishes.caption.isEmpty() && take(firstCaptionLine);
    if (captionFits) {
        captionHeight = firstCaptionLine;
    }
    if (!inTwo.isEmpty() && (take(frame.titleLine) || !wishes.isWhole)) {
        frame.title = inTwo;
        top += frame.titleLine;
    } else if (!inTwo.isEmpty()) {
        frame.titleFont = figureFont(19 * s * smallestTitle, QFont::DemiBold);
        frame.title = wrappedText(frame.titleFont, wishes.title, available, 1);
    }
    const std::size_t wanted = rowsOf(wishes.legend, width - left - 10 * s, legendGap * s);
    const double legendGapBelow = (frame.isTight ? 0 : 2) * s;
    while (frame.legendRows < wanted &&
           take(frame.legendRow() + (frame.legendRows == 0 ? legendGapBelow : 0))) {
        ++frame.legendRows;
    }
    if (captionFits) {
        const QString fits = firstThatFits(fonts.small, wishes.caption, available);
        frame.caption = {fits};
        // The most telling one in two lines, where there is room for it.
        if (fits != wishes.caption.first()) {
            const QStringList lines = wrappedText(fonts.small, wishes.caption.first(), available, 2);
            if (!lines.last().endsWith(QChar(0x2026)) && take(frame.captionLine)) {
                frame.caption = lines;
                captionHeight += frame.captionLine;
            }
        }
        const double lines = static_cast<double>(frame.caption.size() - 1);
        frame.captionAt = QPointF(left, bottom - 4 * s - lines * frame.captionLine);
        bottom -= captionHeight;
    }
    if (frame.legendRows > 0) {
        const double legendHeight =
            static_cast<double>(frame.legendRows) * frame.legendRow() + legendGapBelow;
        frame.legendTop = bottom - legendHeight;
        bottom -= legendHeight;
    }
    frame.room = QRectF(QPointF(left, top), QPointF(width - left, std::max(bottom, top + 1)));
    return frame;
}

std::vector<LegendPlace> legendPlaces(const FigureFrame& frame, const FigureLook& look,
                                      const std::vector<double>& widths) {
    const double left = frameMargin * frame.s;
    const double right = look.size.width() - 10 * frame.s;
    std::vector<LegendPlace> places;
    std::size_t row = 0;
    double x = left;
    for (std::size_t i = 0; i < widths.size() && frame.legendRows > 0; ++i) {
        if (x > left && x + widths[i] > right) {
            if (++row == frame.legendRows) {
                break;
            }
            x = left;
        }
        places.push_back({i, x, frame.legendTop + (static_cast<double>(row) + 0.5) * frame.legendRow()});
        x += widths[i] + legendGap * frame.s;
    }
    return places;
}

void FigureFrame::paintTitle(QPainter& painter, const Theme& theme) const {
    for (qsizetype i = 0; i < title.size(); ++i) {
        drawText(painter, titleAt + QPointF(0, static_cast<double>(i) * titleLine), title[i], titleFont,
                 theme.ink);
    }
}

void FigureFrame::paintCaption(QPainter& painter, const Theme& theme) const {
    const QFont font = FigureFonts(s).small;
    for (qsizetype i = 0; i < caption.size(); ++i) {
        drawText(painter, captionAt + QPointF(0, static_cast<double>(i) * captionLine), caption[i], font,
                 theme.softInk);
    }
}

} // namespace bacscope
