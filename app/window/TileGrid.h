// Tiles of one size in rows, as many beside each other as have room.
#pragma once

#include <QWidget>

#include <vector>

namespace bacscope {

class ScenarioTile;

class TileGrid : public QWidget {
    Q_OBJECT
public:
    explicit TileGrid(QWidget* parent = nullptr);

    void add(ScenarioTile* tile);
    int columns() const { return columnsFor(width()); }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int columnsFor(int width) const;
    int tileWidth(int width) const;
    int tileHeight(int width) const;
    void place();

    std::vector<ScenarioTile*> m_tiles;
};

} // namespace bacscope
