#include "figures/Glyphs.h"

#include "figures/Contrast.h"
#include "figures/FigureText.h"

#include <QPainterPath>
#include <QPen>
#include <QPolygonF>

#include <cmath>

namespace bacscope {

namespace {

QPen dashed(const QColor& color, double width, double dash, double gap) {
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({dash / width, gap / width});
    return pen;
}

/// Whole dashes around a circle, so that they never meet in a clot.
QPen dashedAround(const QColor& color, double width, double radius, int dashes) {
    const double length = 2 * 3.14159265358979 * radius / dashes;
    return dashed(color, width, length * 0.6, length * 0.4);
}

void drawBar(QPainter& painter, QPointF centre, double reach, const QColor& color, const QColor& rim,
             double scale) {
    const QPointF slant(reach * 0.72, -reach * 0.72);
    painter.setPen(QPen(rim, 4.6 * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(centre - slant, centre + slant);
    painter.setPen(QPen(color, 2.2 * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(centre - slant, centre + slant);
}

} // namespace

double glyphRadius(EventKind kind, double scale) {
    switch (kind) {
    case EventKind::Create:
        return 8.0 * scale;
    case EventKind::Update:
        return 4.6 * scale;
    case EventKind::Delete:
        return 7.0 * scale;
    }
    return 0;
}

double missingRadius(double scale) {
    return 10.5 * scale;
}

LanePaint::LanePaint(const Theme& theme, const QColor& laneColor)
    : strong(laneColor), background(theme.laneBackground(laneColor)) {
    pale = withContrast(mixed(laneColor, theme.paper, theme.name == ThemeName::Print ? 0.25 : 0.4),
                        background, 3.0);
    hatch = mixed(background, laneColor, theme.name == ThemeName::Dark ? 0.34 : 0.30);
}

void drawEvent(QPainter& painter, QPointF centre, EventKind kind, EventLook look, const LanePaint& lane,
               const Theme& theme, double scale) {
    const double radius = glyphRadius(kind, scale);
    switch (look) {
    case EventLook::Restored:
        painter.setPen(QPen(lane.background, 1.5 * scale));
        painter.setBrush(lane.strong);
        painter.drawEllipse(centre, radius + 0.75 * scale, radius + 0.75 * scale);
        break;
    case EventLook::Lost: {
        const double width = (kind == EventKind::Update ? 1.4 : 1.8) * scale;
        painter.setPen(QPen(lane.pale, width));
        painter.setBrush(theme.paper);
        painter.drawEllipse(centre, radius - width / 2, radius - width / 2);
        break;
    }
    case EventLook::Never:
        painter.setPen(QPen(mixed(theme.paper, theme.rule, 0.6), 1.2 * scale));
        painter.setBrush(theme.paper);
        painter.drawEllipse(centre, radius * 0.6, radius * 0.6);
        return;
    }
    if (kind == EventKind::Delete) {
        drawBar(painter, centre, radius + 5 * scale, look == EventLook::Restored ? lane.strong : lane.pale,
                look == EventLook::Restored ? lane.background : theme.paper, scale);
    }
}

void drawGiven(QPainter& painter, QPointF centre, const LanePaint& lane, const Theme& theme, double scale) {
    painter.setPen(QPen(lane.strong, 1.6 * scale));
    painter.setBrush(theme.paper);
    painter.drawEllipse(centre, 6.2 * scale, 6.2 * scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lane.strong);
    painter.drawEllipse(centre, 3.4 * scale, 3.4 * scale);
}

void drawMissingEvent(QPainter& painter, QPointF centre, const LanePaint& lane, const Theme& theme,
                      double scale) {
    const double radius = missingRadius(scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(lane.background);
    painter.drawEllipse(centre, radius + 2 * scale, radius + 2 * scale);
    painter.setBrush(theme.paper);
    painter.setPen(dashedAround(theme.missing, 2.0 * scale, radius, 10));
    painter.drawEllipse(centre, radius, radius);
    drawTextCentred(painter, centre, QStringLiteral("?"), figureFont(13 * scale, QFont::Bold), theme.missing);
}

void drawAbsentState(QPainter& painter, QPointF centre, const LanePaint& lane, const Theme& theme,
                     double scale) {
    const double radius = 8.5 * scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(lane.background);
    painter.drawEllipse(centre, radius + 2.5 * scale, radius + 2.5 * scale);
    painter.setBrush(theme.paper);
    painter.setPen(QPen(theme.missing, 2.0 * scale));
    painter.drawEllipse(centre, radius, radius);
}

void drawAbsentTarget(QPainter& painter, QPointF centre, const LanePaint& lane, const Theme& theme,
                      double scale) {
    const double radius = 9 * scale;
    painter.setPen(Qt::NoPen);
    painter.setBrush(lane.background);
    painter.drawEllipse(centre, radius + 2 * scale, radius + 2 * scale);
    painter.setBrush(theme.paper);
    painter.setPen(QPen(lane.strong, 1.6 * scale));
    painter.drawEllipse(centre, radius, radius);
}

void drawOrphanRing(QPainter& painter, QPointF centre, double radius, const Theme& theme, double scale) {
    const double ring = radius + 5.5 * scale;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashedAround(theme.orphan, 2.2 * scale, ring, 12));
    painter.drawEllipse(centre, ring, ring);
}

void drawLooseStub(QPainter& painter, QPointF centre, double radius, QPointF direction, const Theme& theme,
                   double scale) {
    const QPointF from = centre + direction * (radius + 6.5 * scale);
    const QPointF to = centre + direction * (radius + 14 * scale);
    const QPointF across = QPointF(-direction.y(), direction.x()) * 3.6 * scale;
    painter.setPen(QPen(theme.orphan, 2.2 * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
    painter.drawLine(to - across, to + across);
}

void drawBrokenCross(QPainter& painter, QPointF centre, const Theme& theme, double scale) {
    const double arm = 5.6 * scale;
    const auto cross = [&](const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    };
    cross(QPen(theme.paper, 6.4 * scale, Qt::SolidLine, Qt::RoundCap));
    cross(QPen(theme.broken, 3.2 * scale, Qt::SolidLine, Qt::RoundCap));
}

void drawDoubleTie(QPainter& painter, QPointF from, QPointF to, const Theme& theme, double scale) {
    QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (length < 1) {
        return;
    }
    along /= length;
    const QPointF across = QPointF(-along.y(), along.x()) * 2.4 * scale;
    painter.setPen(QPen(theme.paper, 8 * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from, to);
    painter.setPen(QPen(theme.missing, 1.7 * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from + across, to + across);
    painter.drawLine(from - across, to - across);
}

void drawAnomalyTick(QPainter& painter, QPointF centre, AnomalyKind kind, const Theme& theme, double scale) {
    const QColor color = anomalyColor(kind, theme);
    const double arm = 3.1 * scale;
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case AnomalyKind::BrokenLink:
        for (const QPen& pen : {QPen(theme.paper, 4.6 * scale, Qt::SolidLine, Qt::RoundCap),
                                QPen(color, 2.1 * scale, Qt::SolidLine, Qt::RoundCap)}) {
            painter.setPen(pen);
            painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
            painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
        }
        break;
    case AnomalyKind::Orphan:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.paper);
        painter.drawEllipse(centre, arm + 2.2 * scale, arm + 2.2 * scale);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.9 * scale));
        painter.drawEllipse(centre, arm, arm);
        break;
    case AnomalyKind::MissingEvent: {
        const double reach = arm + 1.1 * scale;
        const QPolygonF rhombus{centre + QPointF(0, -reach), centre + QPointF(reach, 0),
                                centre + QPointF(0, reach), centre + QPointF(-reach, 0)};
        painter.setPen(QPen(theme.paper, 2.4 * scale));
        painter.setBrush(color);
        painter.drawPolygon(rhombus);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(rhombus);
        break;
    }
    case AnomalyKind::MissingState:
        for (const QPen& pen : {QPen(theme.paper, 4.4 * scale, Qt::SolidLine, Qt::SquareCap),
                                QPen(color, 1.9 * scale, Qt::SolidLine, Qt::FlatCap)}) {
            painter.setPen(pen);
            for (const double x : {-2.0 * scale, 2.0 * scale}) {
                painter.drawLine(centre + QPointF(x, -arm - 0.6 * scale),
                                 centre + QPointF(x, arm + 0.6 * scale));
            }
        }
        break;
    }
}

void drawBolt(QPainter& painter, QPointF tip, double height, const QColor& color, const QColor& paper) {
    const double u = height / 10;
    const QPolygonF bolt{tip,
                         tip + QPointF(3.4 * u, -6.0 * u),
                         tip + QPointF(0.9 * u, -6.0 * u),
                         tip + QPointF(2.4 * u, -10 * u),
                         tip + QPointF(-1.9 * u, -10 * u),
                         tip + QPointF(-3.2 * u, -4.4 * u),
                         tip + QPointF(-0.6 * u, -4.4 * u)};
    painter.setPen(QPen(paper, 0.28 * height, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPolygon(bolt);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(bolt);
}

QColor anomalyColor(AnomalyKind kind, const Theme& theme) {
    switch (kind) {
    case AnomalyKind::BrokenLink:
        return theme.broken;
    case AnomalyKind::Orphan:
        return theme.orphan;
    case AnomalyKind::MissingEvent:
    case AnomalyKind::MissingState:
        return theme.missing;
    }
    return theme.ink;
}

void SpriteCache::prepare(const Theme& theme, double scale, double devicePixelRatio) {
    if (theme.name == m_theme && theme.paper.rgb() == m_paper && scale == m_scale &&
        devicePixelRatio == m_devicePixelRatio && m_sprites.size() < 2000) {
        return;
    }
    m_sprites.clear();
    m_theme = theme.name;
    m_paper = theme.paper.rgb();
    m_scale = scale;
    m_devicePixelRatio = devicePixelRatio;
}

QImage SpriteCache::canvas(QSizeF& reach) const {
    reach = QSizeF(std::ceil(reach.width() + 1), std::ceil(reach.height() + 1));
    QImage image(static_cast<int>(std::ceil(2 * reach.width() * m_devicePixelRatio)),
                 static_cast<int>(std::ceil(2 * reach.height() * m_devicePixelRatio)),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(m_devicePixelRatio);
    image.fill(Qt::transparent);
    return image;
}

void SpriteCache::stamp(QPainter& painter, QPointF centre, const Sprite& sprite) const {
    // On whole pixels: copied, not resampled.
    const double ratio = m_devicePixelRatio;
    const QPointF corner(std::round((centre.x() - sprite.reach.width()) * ratio) / ratio,
                         std::round((centre.y() - sprite.reach.height()) * ratio) / ratio);
    painter.drawImage(corner, sprite.image);
}

} // namespace bacscope
