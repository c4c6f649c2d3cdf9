// Charts side by side: as many columns as make them largest, none of them narrower than can be read. Where
// there is no room for all rows, it scrolls.
#pragma once

#include <QScrollArea>

#include <vector>

class QGridLayout;

namespace bacscope {

class ChartGrid : public QScrollArea {
    Q_OBJECT
public:
    explicit ChartGrid(QWidget* parent = nullptr);

    void addCell(QWidget* cell); ///< takes it over
    /// After a cell was shown or hidden.
    void arrange();
    void setScale(double scale);
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    double lowestCell() const;
    int columnsFor(int cells, QSize room) const;

    QGridLayout* m_layout;
    std::vector<QWidget*> m_cells;
    double m_scale = 1;
    int m_columns = 0;
    int m_arranged = 0; ///< cells
};

} // namespace bacscope
