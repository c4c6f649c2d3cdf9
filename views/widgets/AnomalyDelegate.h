// How the rows of the panel look: group headings with a coloured bar and their count, entries as cards of two
// lines.
#pragma once

#include "figures/Theme.h"

#include <QStyledItemDelegate>

namespace bacscope {

class AnomalyDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit AnomalyDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Theme m_theme = Theme::light();
};

} // namespace bacscope
