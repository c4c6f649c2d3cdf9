#include "widgets/ListDrags.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QObject>

namespace bacscope {

namespace {

class DragFilter : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject*, QEvent* event) override {
        return event->type() == QEvent::MouseMove &&
               static_cast<QMouseEvent*>(event)->buttons() != Qt::NoButton;
    }
};

} // namespace

void ignoreDrags(QAbstractItemView& list) {
    list.viewport()->installEventFilter(new DragFilter(&list));
}

} // namespace bacscope
