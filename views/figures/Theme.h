// Colours and sizes of the figures, as values that are passed in: a figure never reads a global theme
// (design: three strong colours, broken, orphan and missing, are reserved and used for nothing else).
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace bacscope {

enum class ThemeName { Light, Dark, Print };

struct Theme {
    ThemeName name = ThemeName::Light;

    QColor paper;     ///< background; also the halo of labels
    QColor ink;       ///< structure: axis, markers, disaster, strong text
    QColor softInk;   ///< secondary text (4.5:1 on paper)
    QColor rule;      ///< grid, references, interactions (3:1)
    QColor faint;     ///< lane separators, things that may recede
    QColor surface;   ///< panels, header, badges' background in the light
    QColor selection; ///< focus ring and selection
    // Reserved (figures.md)
    QColor broken;
    QColor orphan;
    QColor missing;

    static Theme light();
    static Theme dark();
    static Theme print(); ///< white paper, understood in grey
    static Theme named(ThemeName name);

    /// The hue of a lane: as the scenario says, else from the theme's row of calm hues; more than eight:
    /// evenly spaced.
    QColor laneColor(std::size_t lane, std::size_t laneCount, std::optional<std::uint32_t> rgb) const;
    /// The lane's pale background.
    QColor laneBackground(const QColor& laneColor) const;
};

/// The size of the axis' letters at scale 1, which axisTicks() measures with.
inline constexpr double axisFontPixels = 12;

/// The family that figures are set in: Inter, else Noto Sans, else what the system has. `pixelSize` at 96
/// dpi.
QFont figureFont(double pixelSize, int weight = QFont::Normal);
/// False where no usable font is installed (every letter would be a box).
bool figureFontIsUsable();

} // namespace bacscope
