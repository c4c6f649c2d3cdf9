#include "window/WrappingHeader.h"

#include <QFontMetrics>
#include <QTimer>

#include <algorithm>

namespace bacscope {

namespace {

constexpr int titleMargin = 6; ///< pixels at each side of a title

} // namespace

WrappingHeader::WrappingHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &WrappingHeader::follow);
}

/// Once the table is through with laying out its columns.
void WrappingHeader::follow() {
    QTimer::singleShot(0, this, [this] {
        if (sizeHint().height() != height()) {
            Q_EMIT geometriesChanged();
        }
    });
}

QString WrappingHeader::title(int section) const {
    return model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
}

QFont WrappingHeader::fontOf(int section) const {
    const QVariant own = model() ? model()->headerData(section, Qt::Horizontal, Qt::FontRole) : QVariant();
    return own.isValid() ? own.value<QFont>() : font();
}

QSize WrappingHeader::sizeHint() const {
    int height = 0;
    for (int section = 0; section < count(); ++section) {
        const QRect room(0, 0, std::max(1, sectionSize(section) - 2 * titleMargin), 1 << 20);
        const QFontMetrics metrics(fontOf(section));
        height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, title(section)).height());
    }
    return {QHeaderView::sizeHint().width(), height + titleMargin};
}

QSize WrappingHeader::sectionSizeFromContents(int section) const {
    const QFontMetrics metrics(fontOf(section));
    int width = 0;
    for (const QString& word : title(section).split(u' ')) {
        width = std::max(width, metrics.horizontalAdvance(word));
    }
    return {width + 2 * titleMargin + 2, QHeaderView::sectionSizeFromContents(section).height()};
}

} // namespace bacscope
