// The signs of the timeline (figures.md): one place draws each of them, for lanes, legend and mini-map. Shape
// first, line style second, colour third.
#pragma once

#include "analysis/Anomaly.h"
#include "figures/Theme.h"
#include "log/EventLog.h"

#include <QImage>
#include <QPainter>
#include <QPointF>
#include <QSizeF>

#include <cstdint>
#include <unordered_map>

namespace bacscope {

enum class EventLook {
    Restored, ///< filled in the lane's colour
    Lost,     ///< hollow and pale
    Never     ///< after the disaster: hardly there
};

double glyphRadius(EventKind kind, double scale);
double missingRadius(double scale);

/// The colours that follow from a lane's own.
struct LanePaint {
    QColor strong;
    QColor pale; ///< of what was lost; still 3:1 on the background
    QColor background;
    QColor hatch;

    LanePaint() = default;
    LanePaint(const Theme& theme, const QColor& laneColor);
};

void drawEvent(QPainter& painter, QPointF centre, EventKind kind, EventLook look, const LanePaint& lane,
               const Theme& theme, double scale);
void drawGiven(QPainter& painter, QPointF centre, const LanePaint& lane, const Theme& theme, double scale);
void drawMissingEvent(QPainter& painter, QPointF centre, const LanePaint& lane, const Theme& theme,
                      double scale);
void drawAbsentState(QPainter& painter, QPointF centre, const LanePaint& lane, const Theme& theme,
                     double scale);
void drawAbsentTarget(QPainter& painter, QPointF centre, const LanePaint& lane, const Theme& theme,
                      double scale);
void drawOrphanRing(QPainter& painter, QPointF centre, double radius, const Theme& theme, double scale);
/// The loose end of a reference: `direction` is a unit vector away from the disc.
void drawLooseStub(QPainter& painter, QPointF centre, double radius, QPointF direction, const Theme& theme,
                   double scale);
void drawBrokenCross(QPainter& painter, QPointF centre, const Theme& theme, double scale);
void drawDoubleTie(QPainter& painter, QPointF from, QPointF to, const Theme& theme, double scale);
/// Where there is no room for the thing itself: a cross, a ring, a rhombus or two bars.
void drawAnomalyTick(QPainter& painter, QPointF centre, AnomalyKind kind, const Theme& theme, double scale);
/// Bolt of the disaster; `tip` is its lower end.
void drawBolt(QPainter& painter, QPointF tip, double height, const QColor& color, const QColor& paper);
QColor anomalyColor(AnomalyKind kind, const Theme& theme);

/// Glyphs drawn once and copied: an antialiased disc costs fifteen times a copy (pitfalls.md, "Painting").
class SpriteCache {
public:
    /// Forgets what was drawn for another theme, scale or resolution.
    void prepare(const Theme& theme, double scale, double devicePixelRatio);
    /// `draw(painter)` draws around the origin, within `reach` pixels of it.
    template <class Draw>
    void paint(QPainter& painter, QPointF centre, std::uint64_t key, double reach, Draw draw) {
        paint(painter, centre, key, QSizeF(reach, reach), draw);
    }
    template <class Draw>
    void paint(QPainter& painter, QPointF centre, std::uint64_t key, QSizeF reach, Draw draw) {
        auto found = m_sprites.find(key);
        if (found == m_sprites.end()) {
            found = m_sprites.emplace(key, Sprite{canvas(reach), reach}).first;
            QPainter sprite(&found->second.image);
            sprite.setRenderHint(QPainter::Antialiasing);
            sprite.translate(found->second.reach.width(), found->second.reach.height());
            draw(sprite);
        }
        stamp(painter, centre, found->second);
    }

private:
    struct Sprite {
        QImage image;
        QSizeF reach; ///< from its middle
    };
    QImage canvas(QSizeF& reach) const;
    void stamp(QPainter& painter, QPointF centre, const Sprite& sprite) const;

    std::unordered_map<std::uint64_t, Sprite> m_sprites;
    QRgb m_paper = 0;
    ThemeName m_theme = ThemeName::Light;
    double m_scale = 0;
    double m_devicePixelRatio = 0;
};

} // namespace bacscope
