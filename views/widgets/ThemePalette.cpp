#include "widgets/ThemePalette.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace bacscope {

QColor blend(const QColor& under, const QColor& over, double share) {
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

QFont scaledFont(QFont font, double factor) {
    if (font.pixelSize() > 0) {
        font.setPixelSize(std::max(8, static_cast<int>(std::lround(font.pixelSize() * factor))));
    } else {
        font.setPointSizeF(std::max(6.0, font.pointSizeF() * factor));
    }
    return font;
}

void setFontOfAll(QWidget& widget, const QFont& font) {
    widget.setFont(font);
    for (QWidget* part : widget.findChildren<QWidget*>()) {
        part->setFont(font);
    }
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.surface);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.paper);
    palette.setColor(QPalette::AlternateBase, theme.surface);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.softInk);
    palette.setColor(QPalette::Button, blend(theme.paper, theme.surface, 0.5));
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.broken);
    palette.setColor(QPalette::ToolTipBase, theme.paper);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Link, theme.selection);
    palette.setColor(QPalette::LinkVisited, theme.selection);

    // Selected text stays readable whatever the selection's lightness is.
    palette.setColor(QPalette::Highlight, theme.selection);
    const auto luminance = [](const QColor& color) {
        return 0.2126F * color.redF() + 0.7152F * color.greenF() + 0.0722F * color.blueF();
    };
    palette.setColor(QPalette::HighlightedText,
                     luminance(theme.selection) > 0.5F ? QColor(Qt::black) : QColor(Qt::white));

    // The bevels and frames of the desktop's style
    palette.setColor(QPalette::Light, theme.paper);
    palette.setColor(QPalette::Midlight, blend(theme.surface, theme.paper, 0.5));
    palette.setColor(QPalette::Mid, blend(theme.surface, theme.rule, 0.5));
    palette.setColor(QPalette::Dark, blend(theme.surface, theme.rule, 0.8));
    palette.setColor(QPalette::Shadow, blend(theme.surface, theme.ink, 0.7));

    const QColor disabled = blend(theme.surface, theme.softInk, 0.6);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.faint);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.softInk);
    return palette;
}

} // namespace bacscope
