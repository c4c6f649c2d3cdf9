// What every figure can do, so that the exporter, the previews and the command line need to know no more of
// it: lay itself out for a size, paint itself, and say in words what it shows.
//
//     figure.layOut(look);
//     figure.paint(painter);
//
// Coordinates are pixels at 96 dpi, origin top left. A figure reads no global state and knows no widget.
#pragma once

#include "figures/Theme.h"

#include <QLocale>
#include <QSizeF>
#include <QString>

class QPainter;

namespace bacscope {

/// How a figure is to look when it stands on its own.
struct FigureLook {
    QSizeF size{1200, 700};
    Theme theme = Theme::light();
    QLocale locale;      ///< numbers, dates and the scenario's own texts; words come from the translator
    bool title = true;   ///< a title above
    QString titleText;   ///< instead of the figure's own
    bool caption = true; ///< one line below: what is shown, and the counts
    bool legend = true;  ///< holds only what the figure shows
    bool onlyVisiblePart = false; ///< see Figure::hasVisiblePart()
    double scale = 1;             ///< of letters and strokes; see figureScale()
    bool inMillimetres = false;   ///< how its size was stated, where the figure speaks of sizes
};

/// Small figures get smaller letters, large ones larger.
double figureScale(QSizeF pixels);
/// "180x98mm", "1600x900px": as the command line and the dialog take it; no smaller than `pixels`.
QString figureSizeText(QSizeF pixels, bool inMillimetres);

class Figure {
public:
    Figure() = default;
    Figure(const Figure&) = delete;
    Figure& operator=(const Figure&) = delete;
    virtual ~Figure() = default;

    virtual void layOut(const FigureLook& look) = 0;
    virtual void paint(QPainter& painter) const = 0; ///< the background, too

    /// In words, for <title>, <desc> and screen readers; after layOut().
    virtual QString titleInWords() const = 0;
    virtual QString describeInWords() const = 0;
    /// What it had no room for, and what would help; empty where it shows all. After layOut().
    virtual QString leftOutInWords() const { return {}; }

    /// The window shows only a part of it, and the export may do the same.
    virtual bool hasVisiblePart() const { return false; }
};

} // namespace bacscope
