// Covers a window in black, so that a lecture hall looks at the lecturer; any key, click or turn of the wheel
// takes it away.
#pragma once

#include <QPointer>
#include <QWidget>

namespace bacscope {

class BlankScreen : public QWidget {
    Q_OBJECT
public:
    explicit BlankScreen(QWidget& covered);

    void blank();
    void lift(); ///< the focus goes back to where it was

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPointer<QWidget> m_focusBefore;
};

} // namespace bacscope
