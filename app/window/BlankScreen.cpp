#include "window/BlankScreen.h"

#include <QEvent>
#include <QPainter>

namespace bacscope {

BlankScreen::BlankScreen(QWidget& covered) : QWidget(&covered) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    setAccessibleName(tr("Blank screen: any key shows the presentation again"));
    covered.installEventFilter(this);
    hide();
}

void BlankScreen::blank() {
    m_focusBefore = parentWidget()->focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus();
}

void BlankScreen::lift() {
    if (isHidden()) {
        return;
    }
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus();
    }
}

bool BlankScreen::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept(); // no key does anything else while nothing is to be seen
        return true;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        lift();
        event->accept();
        return true;
    default:
        return QWidget::event(event);
    }
}

bool BlankScreen::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void BlankScreen::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Qt::black);
}

} // namespace bacscope
