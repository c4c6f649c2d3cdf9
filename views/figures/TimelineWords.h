// The context that the words of the timeline's parts are translated in.
#pragma once

#include <QCoreApplication>

namespace bacscope {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(bacscope::TimelineFigure)
};

} // namespace bacscope
