#include "figures/ScenarioThumbnail.h"

#include "figures/TimelineFigure.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace bacscope {

QImage scenarioThumbnail(const Scenario& scenario, QSize size, const Theme& theme, double devicePixelRatio) {
    if (scenario.services.empty() || size.isEmpty()) {
        return {};
    }
    const CutTracker tracker(std::make_shared<const World>(scenario), plannedCut(scenario));
    TimelineSettings settings;
    settings.size = size;
    settings.theme = theme;
    settings.thumbnail = true;
    // Lines thin out before discs grow into one another.
    settings.scale = std::clamp(size.width() / 420.0, 0.55, 1.2);
    TimelineFigure figure;
    figure.setSubject({&scenario, &tracker});
    figure.setSettings(settings);
    figure.layOut();

    QImage image(size * devicePixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(theme.paper);
    QPainter painter(&image);
    figure.paint(painter);
    return image;
}

} // namespace bacscope
