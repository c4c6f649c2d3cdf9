// Finds room for labels: none ever lies over another, or over what must stay readable.
#pragma once

#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace bacscope {

class LabelPlacer {
public:
    /// Labels stay inside `room`.
    explicit LabelPlacer(const QRectF& room);

    void block(const QRectF& rect);       ///< no label may touch it
    void blockSoftly(const QRectF& rect); ///< only important labels may touch it

    /// The first of the places that is free, which is then taken. An important label may lie over what is
    /// blocked softly where it finds no better place.
    std::optional<QRectF> place(std::span<const QRectF> candidates, bool important);

private:
    using Column = std::vector<QRectF>;

    bool isFree(const QRectF& rect, const std::vector<Column>& columns) const;
    void add(const QRectF& rect, std::vector<Column>& columns);
    std::size_t columnOf(double x) const;

    QRectF m_room;
    std::vector<Column> m_hard;
    std::vector<Column> m_soft;
};

} // namespace bacscope
