#include "figures/Figure.h"

#include <algorithm>
#include <cmath>

namespace bacscope {

double figureScale(QSizeF pixels) {
    const double small = std::min(pixels.width() / 640, pixels.height() / 360);
    const double large = std::min(pixels.width() / 1700, pixels.height() / 1000);
    return small < 1 ? std::max(small, 0.82) : std::max(large, 1.0);
}

QString figureSizeText(QSizeF pixels, bool inMillimetres) {
    const QSizeF sides = inMillimetres ? pixels * 25.4 / 96 : pixels;
    // Not a hair less, or what needs this size would not fit.
    const auto number = [](double side) { return QString::number(std::ceil(side - 1e-6), 'f', 0); };
    return number(sides.width()) + QLatin1Char('x') + number(sides.height()) +
           (inMillimetres ? QStringLiteral("mm") : QStringLiteral("px"));
}

} // namespace bacscope
