#include "widgets/AnomalyDelegate.h"

#include "widgets/AnomalyModel.h"
#include "widgets/ThemePalette.h"

#include <QFontMetricsF>
#include <QPainter>

namespace bacscope {

namespace {

bool isGroup(const QModelIndex& index) {
    return !index.parent().isValid();
}

QFont strong(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QSize AnomalyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    return isGroup(index) ? QSize(160, line + 20) : QSize(160, 2 * line + 20);
}

void AnomalyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isGroup(index)) {
        paintGroup(*painter, option, index);
    } else {
        paintEntry(*painter, option, index);
    }
    painter->restore();
}

void AnomalyDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const QRectF row = QRectF(option.rect).adjusted(8, 4, -16, 0);
    if (option.state & (QStyle::State_HasFocus | QStyle::State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(m_theme.surface, m_theme.selection, 0.14));
        painter.drawRoundedRect(row.adjusted(-4, 0, 12, 0), 6, 6);
    }
    const QColor color = index.data(AnomalyModel::ColorRole).value<QColor>();
    const QColor accent = color.isValid() ? color : m_theme.softInk;
    const double middle = row.center().y();

    if (color.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(row.left() + 4, middle - 8, 4, 16), 1.5, 1.5);
    }

    // An open group's chevron points down.
    const bool open = option.state & QStyle::State_Open;
    painter.setPen(QPen(m_theme.softInk, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF tip(row.right() - 4, middle);
    const QPointF down[] = {tip + QPointF(-4, -2), tip + QPointF(0, 2), tip + QPointF(4, -2)};
    const QPointF side[] = {tip + QPointF(-2, -4), tip + QPointF(2, 0), tip + QPointF(-2, 4)};
    if (index.model()->hasChildren(index)) {
        painter.drawPolyline(open ? down : side, 3);
    }

    const QFont font = strong(option.font);
    const QFontMetricsF metrics(font);
    const std::size_t count = index.data(AnomalyModel::CountRole).toULongLong();
    const std::size_t total = index.data(AnomalyModel::TotalRole).toULongLong();
    const QString number = count == total ? option.locale.toString(qulonglong(count))
                                          : tr("%1 of %2")
                                                .arg(option.locale.toString(qulonglong(count)),
                                                     option.locale.toString(qulonglong(total)));
    const double numberWidth = metrics.horizontalAdvance(number);
    painter.setFont(font);
    painter.setPen(accent);
    painter.drawText(QRectF(row.right() - 16 - numberWidth, row.top(), numberWidth + 1, row.height()),
                     Qt::AlignVCenter | Qt::AlignRight, number);

    const QRectF text(row.left() + 16, row.top(), row.width() - numberWidth - 44, row.height());
    painter.setPen(m_theme.ink);
    painter.drawText(
        text, Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(index.data(AnomalyModel::TitleRole).toString(), Qt::ElideRight, text.width()));
}

void AnomalyDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const QRectF card = QRectF(option.rect).adjusted(8.5, 2.5, -12.5, -2.5);
    const QColor color = index.data(AnomalyModel::ColorRole).value<QColor>();
    const QColor accent = color.isValid() ? color : m_theme.softInk;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;

    painter.setPen(QPen(selected  ? accent
                        : hovered ? m_theme.rule
                                  : blend(m_theme.surface, m_theme.rule, 0.35),
                        selected ? 1.5 : 1));
    painter.setBrush(selected ? blend(m_theme.paper, accent, 0.1) : m_theme.paper);
    painter.drawRoundedRect(card, 6, 6);

    const QRectF inner = card.adjusted(12, 4, -12, -4);
    const QFont titleFont = strong(option.font);
    const QFontMetricsF titleMetrics(titleFont);
    painter.setFont(titleFont);
    painter.setPen(m_theme.ink);
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     titleMetrics.elidedText(index.data(AnomalyModel::TitleRole).toString(), Qt::ElideMiddle,
                                             inner.width()));

    const QFont summaryFont = scaledFont(option.font, 0.92);
    const QFontMetricsF summaryMetrics(summaryFont);
    painter.setFont(summaryFont);
    painter.setPen(selected ? m_theme.ink : m_theme.softInk);
    painter.drawText(QRectF(inner.left(), inner.center().y(), inner.width(), inner.height() / 2),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     summaryMetrics.elidedText(index.data(AnomalyModel::SummaryRole).toString(),
                                               Qt::ElideRight, inner.width()));
}

} // namespace bacscope
