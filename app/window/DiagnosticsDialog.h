// The warnings of a file that could be opened all the same; or why one that is shown cannot be read again.
#pragma once

#include "figures/Theme.h"
#include "scenario/Diagnostic.h"

#include <QDialog>

namespace bacscope {

class DiagnosticsDialog : public QDialog {
    Q_OBJECT
public:
    DiagnosticsDialog(const Diagnostics& diagnostics, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace bacscope
