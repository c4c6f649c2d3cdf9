// Where a figure writes what: a paint device that draws nothing and remembers every text with the rectangle
// that its letters take, so that tests can say what no picture may do: letters over letters, or off the page.
#pragma once

#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace bacscope::test {

struct TextBox {
    QString text;
    QRectF rect; ///< of the letters alone, without the air around them
};

/// In the order in which they are painted. `paint` gets a painter of pixels at 96 dpi.
std::vector<TextBox> textBoxes(const std::function<void(QPainter&)>& paint);

/// "“A” and “B” overlap", "“A” leaves the page": empty where all is well. `page`: with its origin top left. A
/// question mark alone is the sign of a missing event, which lies where that event would be.
QString troubleOf(const std::vector<TextBox>& boxes, QSizeF page);

} // namespace bacscope::test
