// Any figure to SVG, PDF or PNG: the same figure as in the window, laid out for its own size. The same input
// gives the same bytes (needs QHashSeed::setDeterministicGlobalSeed() first thing in main for PDF).
#pragma once

#include "figures/Figure.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <optional>

namespace bacscope {

enum class FigureFormat { Svg, Pdf, Png };

/// The size of a figure on paper or on a screen.
struct FigureSize {
    QSizeF pixels{1600, 900}; ///< at 96 dpi: what the figure is laid out for
    bool inMillimetres = false;

    static FigureSize fromPixels(QSizeF pixels);
    static FigureSize fromMillimetres(QSizeF millimetres);
    /// "180x90mm", "1600x900px", "1600x900"; nullopt for anything else or a side under 10 mm / 40 px or over
    /// 5 m / 20,000 px.
    static std::optional<FigureSize> parse(const QString& text);
    QSizeF millimetres() const;
    QString text() const; ///< as parse() reads it
};

struct ExportSettings {
    FigureFormat format = FigureFormat::Svg;
    FigureSize size;
    ThemeName theme = ThemeName::Print;
    QLocale locale;
    bool legend = true;
    bool caption = true;
    bool title = true;
    QString titleText; ///< empty: the figure's own
    double dpi =
        0; ///< PNG: pixels = size · dpi / 96; 0: 96 for sizes in pixels, 300 for sizes in millimetres
    bool onlyVisiblePart = false; ///< see Figure::hasVisiblePart()
};

/// nullopt for an unknown ending.
std::optional<FigureFormat> figureFormatOf(const QString& path);

/// The bytes of the file; lays the figure out. Throws nothing; empty where painting failed, with the reason
/// in
/// `*error`.
QByteArray exportFigure(Figure& figure, const ExportSettings& settings, QString* error = nullptr);

/// Atomic. Empty: written; else what went wrong, in words.
QString exportFigureTo(const QString& path, Figure& figure, const ExportSettings& settings);

} // namespace bacscope
