#include "window/panes/ChartGrid.h"

#include <QGridLayout>

#include <algorithm>

namespace bacscope {

namespace {

// Pixels at scale 1
constexpr double narrowest = 340;
constexpr double lowest = 165;
constexpr double lowestPresented = 145;  ///< in a hall nobody scrolls
constexpr double wellProportioned = 1.4; ///< width : height

} // namespace

ChartGrid::ChartGrid(QWidget* parent) : QScrollArea(parent) {
    auto* inside = new QWidget;
    m_layout = new QGridLayout(inside);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ChartGrid::addCell(QWidget* cell) {
    m_cells.push_back(cell);
    m_layout->addWidget(cell, static_cast<int>(m_cells.size()) - 1, 0);
}

double ChartGrid::lowestCell() const {
    return (m_scale > 1 ? lowestPresented : lowest) * m_scale;
}

int ChartGrid::columnsFor(int cells, QSize room) const {
    const int most = std::clamp(static_cast<int>(room.width() / (narrowest * m_scale)), 1, cells);
    int best = most;
    double largest = 0;
    for (int columns = most; columns >= 1; --columns) {
        const int rows = (cells + columns - 1) / columns;
        const double height = static_cast<double>(room.height()) / rows;
        const double width = static_cast<double>(room.width()) / columns;
        const double size = std::min(width, height * wellProportioned);
        if (height >= lowestCell() && size > largest) {
            largest = size;
            best = columns;
        }
    }
    return best;
}

void ChartGrid::arrange() {
    std::vector<QWidget*> shown;
    std::ranges::copy_if(m_cells, std::back_inserter(shown), [](QWidget* cell) { return !cell->isHidden(); });
    const int cells = static_cast<int>(shown.size());
    if (cells == 0) {
        return;
    }
    const int columns = columnsFor(cells, viewport()->size());
    for (QWidget* cell : m_cells) {
        cell->setMinimumHeight(static_cast<int>(lowestCell()));
        m_layout->removeWidget(cell);
    }
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        m_layout->setColumnStretch(i, i < columns ? 1 : 0);
        m_layout->setRowStretch(i, i < (cells + columns - 1) / columns ? 1 : 0);
    }
    for (int i = 0; i < cells; ++i) {
        m_layout->addWidget(shown[static_cast<std::size_t>(i)], i / columns, i % columns);
    }
    m_columns = columns;
    m_arranged = cells;
}

void ChartGrid::setScale(double scale) {
    m_scale = scale;
    arrange();
}

void ChartGrid::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (m_arranged > 0 && columnsFor(m_arranged, viewport()->size()) != m_columns) {
        arrange();
    }
}

} // namespace bacscope
