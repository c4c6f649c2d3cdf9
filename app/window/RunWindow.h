// The program with a window, from its start to its end.
#pragma once

#include <QStringList>

class QApplication;

namespace bacscope {

/// Shows a window for each file (scenarios or foreign logs), the start page for none; returns the exit
/// status.
int runWindow(QApplication& application, const QStringList& files);

} // namespace bacscope
