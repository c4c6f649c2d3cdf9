// What the program is, under which licence, and whose theorem it shows.
#pragma once

#include <QDialog>

namespace bacscope {

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace bacscope
