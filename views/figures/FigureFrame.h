// What stands around the picture of a figure, and how much of the page that may take: the title above, the
// legend and the caption below. The picture comes first: it gets at least half of the height, whatever there
// would be to say. What gives way then, in this order: the longer wordings of the caption, the legend (row by
// row, what matters least first), the second line of the title; last of all the caption's least wording.
//
//     FrameWishes wishes;
//     wishes.title = …; wishes.caption = {long, short, counts}; wishes.legend = widths of the entries;
//     wishes.around = axes above and below the picture;
//     const FigureFrame frame = frameFor(look, wishes);
//     // frame.room: the picture and its axes
#pragma once

#include "figures/Figure.h"
#include "figures/FigureText.h"

#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace bacscope {

struct FrameWishes {
    QString title;              ///< empty: none
    QStringList caption;        ///< wordings, the most telling one first; empty: none
    std::vector<double> legend; ///< widths of the entries (symbol, gap and words), what matters most first
    double around = 0;          ///< pixels of the height that axes take beside the picture
    bool isWhole = true; ///< false: a sentence is shown in place of the picture; it may take what is left
};

/// Where one entry of the legend stands.
struct LegendPlace {
    std::size_t entry = 0; ///< in FrameWishes::legend
    double left = 0;
    double middle = 0; ///< y
};

struct FigureFrame {
    double s = 1; ///< of letters and strokes: FigureLook::scale
    bool isTight = false;
    QStringList title;
    QFont titleFont;
    double titleLine = 0; ///< from base line to base line
    QPointF titleAt;      ///< left end of the first base line
    QStringList caption;
    double captionLine = 0;
    QPointF captionAt;
    std::size_t legendRows = 0; ///< that there is room for
    double legendTop = 0;
    QRectF room; ///< for the picture and its axes, from margin to margin

    double legendRow() const { return (isTight ? 16.5 : 19) * s; }
    void paintTitle(QPainter& painter, const Theme& theme) const;
    void paintCaption(QPainter& painter, const Theme& theme) const;
};

inline constexpr double frameMargin = 14; ///< left and right, at scale 1
inline constexpr double legendSymbolWidth = 34;
inline constexpr double legendSymbolGap = 6; ///< between a symbol and its words
inline constexpr double legendGap = 18;      ///< between two entries

/// The page is divided. Rows of the legend are as many as its entries need, where there is room for them.
FigureFrame frameFor(const FigureLook& look, const FrameWishes& wishes);
/// Entries in rows, none broken; those after the last row that there is room for are left out.
std::vector<LegendPlace> legendPlaces(const FigureFrame& frame, const FigureLook& look,
                                      const std::vector<double>& widths);
/// The first wording that fits into one line; else the last one, cut short.
QString firstThatFits(const QFont& font, const QStringList& wordings, double width);

} // namespace bacscope
