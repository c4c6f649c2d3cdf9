#include "window/Icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace bacscope {

namespace {

constexpr int iconSize = 20;

QPixmap rendered(QByteArray svg, const QColor& color, int scale) {
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSize(iconSize, iconSize) * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString& name, const QColor& ink, const QColor& disabled) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        icon.addPixmap(rendered(svg, ink, scale), QIcon::Normal);
        icon.addPixmap(rendered(svg, disabled, scale), QIcon::Disabled);
    }
    return icon;
}

} // namespace bacscope
