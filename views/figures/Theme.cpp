#include "figures/Theme.h"

#include "figures/Contrast.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace bacscope {

namespace {

// Calm hues of middle lightness that stay clear of the reserved red, amber and violet.
constexpr std::array<QRgb, 8> lightLanes{0x2f66a8, 0x1f8274, 0x787a1e, 0x2a86b5,
                                         0x64748b, 0x8f7650, 0x4f8745, 0x474f86};
constexpr std::array<QRgb, 8> darkLanes{0x6fa3e6, 0x4fb9a8, 0xb5b654, 0x6cc3e8,
                                        0x98a7bd, 0xc0a983, 0x86c07a, 0x8c93de};
constexpr std::array<QRgb, 8> printLanes{0x1f4f8c, 0x14665a, 0x5d5f12, 0x1f6b92,
                                         0x56606c, 0x6d5836, 0x3b6a32, 0x30305f};

constexpr double graphicsContrast = 3.0;

} // namespace

Theme Theme::light() {
    Theme theme;
    theme.name = ThemeName::Light;
    theme.paper = QColor(QRgb(0xffffff));
    theme.ink = QColor(QRgb(0x1b2533));
    theme.softInk = QColor(QRgb(0x566273));
    theme.rule = QColor(QRgb(0x7b8798));
    theme.faint = QColor(QRgb(0xdfe4ea));
    theme.surface = QColor(QRgb(0xf4f6f9));
    theme.selection = QColor(QRgb(0x1769d2));
    theme.broken = QColor(QRgb(0xc0143c));
    theme.orphan = QColor(QRgb(0x8f6000));
    theme.missing = QColor(QRgb(0x7b39c4));
    return theme;
}

Theme Theme::dark() {
    Theme theme;
    theme.name = ThemeName::Dark;
    theme.paper = QColor(QRgb(0x151a21));
    theme.ink = QColor(QRgb(0xeef2f7));
    theme.softInk = QColor(QRgb(0xa7b2c1));
    theme.rule = QColor(QRgb(0x7d8a9b));
    theme.faint = QColor(QRgb(0x2c343f));
    theme.surface = QColor(QRgb(0x1d242d));
    theme.selection = QColor(QRgb(0x6db1ff));
    theme.broken = QColor(QRgb(0xff6a5c));
    theme.orphan = QColor(QRgb(0xf4c04a));
    theme.missing = QColor(QRgb(0xb794ff));
    return theme;
}

Theme Theme::print() {
    Theme theme;
    theme.name = ThemeName::Print;
    theme.paper = QColor(QRgb(0xffffff));
    theme.ink = QColor(QRgb(0x000000));
    theme.softInk = QColor(QRgb(0x3f4650));
    theme.rule = QColor(QRgb(0x6d7580));
    theme.faint = QColor(QRgb(0xd9dce0));
    theme.surface = QColor(QRgb(0xf5f5f5));
    theme.selection = QColor(QRgb(0x0b57b7));
    theme.broken = QColor(QRgb(0xb80a35));
    theme.orphan = QColor(QRgb(0x8c5e00));
    theme.missing = QColor(QRgb(0x6a25b5));
    return theme;
}

Theme Theme::named(ThemeName name) {
    switch (name) {
    case ThemeName::Light:
        return light();
    case ThemeName::Dark:
        return dark();
    case ThemeName::Print:
        return print();
    }
    return light();
}

QColor Theme::laneColor(std::size_t lane, std::size_t laneCount, std::optional<std::uint32_t> rgb) const {
    if (rgb) {
        return withContrast(QColor(QRgb(*rgb)), paper, graphicsContrast + 0.4);
    }
    const std::array<QRgb, 8>& row = name == ThemeName::Dark    ? darkLanes
                                     : name == ThemeName::Print ? printLanes
                                                                : lightLanes;
    if (laneCount <= row.size()) {
        return QColor(row[lane % row.size()]);
    }
    // Evenly spaced from yellow-green to blue, the part of the circle that the reserved colours leave free;
    // dealt with a stride, so that neighbouring lanes are far apart in hue.
    std::size_t stride = laneCount * 2 / 5;
    while (std::gcd(stride, laneCount) != 1) {
        ++stride;
    }
    const double share = static_cast<double>(lane * stride % laneCount) / static_cast<double>(laneCount - 1);
    const double hue = (75.0 + 160.0 * share) / 360.0;
    const double lightness = name == ThemeName::Dark ? 0.66 : name == ThemeName::Print ? 0.28 : 0.38;
    return withContrast(QColor::fromHslF(static_cast<float>(hue), 0.42f, static_cast<float>(lightness)),
                        paper, graphicsContrast + 0.4);
}

QColor Theme::laneBackground(const QColor& laneColor) const {
    switch (name) {
    case ThemeName::Light:
        return mixed(paper, laneColor, 0.065);
    case ThemeName::Dark:
        return mixed(paper, laneColor, 0.10);
    case ThemeName::Print:
        return mixed(paper, laneColor, 0.04);
    }
    return paper;
}

QFont figureFont(double pixelSize, int weight) {
    static const QStringList families = [] {
        const QStringList installed = QFontDatabase::families();
        QStringList wanted;
        for (const QString& family :
             {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
            if (installed.contains(family)) {
                wanted.append(family);
            }
        }
        return wanted;
    }();
    QFont font;
    if (!families.isEmpty()) {
        font.setFamilies(families);
    }
    font.setStyleHint(QFont::SansSerif);
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool figureFontIsUsable() {
    if (QFontDatabase::families().isEmpty()) {
        return false;
    }
    const QRawFont font = QRawFont::fromFont(figureFont(12));
    return font.isValid() && font.supportsCharacter(QLatin1Char('A'));
}

} // namespace bacscope
