#include "window/TileGrid.h"

#include "window/ScenarioTile.h"

#include <QEvent>

#include <algorithm>

namespace bacscope {

namespace {

constexpr int tileSpacing = 16;

} // namespace

TileGrid::TileGrid(QWidget* parent) : QWidget(parent) {
    // Not "Minimum": the height at another width would be asked for as well.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TileGrid::add(ScenarioTile* tile) {
    tile->setParent(this);
    m_tiles.push_back(tile);
    updateGeometry();
}

int TileGrid::columnsFor(int width) const {
    return std::max(1, (width + tileSpacing) / (ScenarioTile::minimumTileWidth + tileSpacing));
}

int TileGrid::tileWidth(int width) const {
    const int columns = columnsFor(width);
    return (width - (columns - 1) * tileSpacing) / columns;
}

/// As high as the one that needs most.
int TileGrid::tileHeight(int width) const {
    int height = 0;
    for (const ScenarioTile* tile : m_tiles) {
        height = std::max(height, tile->heightForWidth(tileWidth(width)));
    }
    return height;
}

int TileGrid::heightForWidth(int width) const {
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(m_tiles.size()) + columns - 1) / columns;
    return std::max(0, rows * (tileHeight(width) + tileSpacing) - tileSpacing);
}

QSize TileGrid::sizeHint() const {
    const int width = 3 * (ScenarioTile::minimumTileWidth + tileSpacing) - tileSpacing;
    return {width, heightForWidth(width)};
}

QSize TileGrid::minimumSizeHint() const {
    return {ScenarioTile::minimumTileWidth, 0};
}

void TileGrid::place() {
    const int columns = this->columns();
    const QSize size(tileWidth(width()), tileHeight(width()));
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const int row = static_cast<int>(i) / columns;
        const int column = static_cast<int>(i) % columns;
        m_tiles[i]->setGeometry(
            QRect(QPoint(column * (size.width() + tileSpacing), row * (size.height() + tileSpacing)), size));
    }
}

void TileGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void TileGrid::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        place();
    }
    QWidget::changeEvent(event);
}

} // namespace bacscope
