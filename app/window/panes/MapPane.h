// The context map in the window: who owns what, what couples it, and where to cut it differently.
#pragma once

#include "figures/TimelineFigure.h"
#include "text/Sentences.h"
#include "window/panes/Pane.h"

namespace bacscope {

class ContextMapView;

class MapPane final : public Pane {
    Q_OBJECT
public:
    explicit MapPane(QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void setScale(double scale) override;
    std::vector<NamedFigure> figures() const override;

    ContextMapView& map() const { return *m_map; }
    /// What was selected elsewhere: its edge, or its service.
    void showAnomaly(const AnyAnomaly& anomaly);
    void showThing(const Hit& hit);

Q_SIGNALS:
    void serviceSelected(bacscope::ServiceId service);
    /// Follow what is wrong between the two.
    void edgeActivated(bacscope::ServiceId a, bacscope::ServiceId b);

protected:
    void showDocument() override;
    void follow(ChangeSet changes) override;

private:
    ContextMapView* m_map;
};

} // namespace bacscope
