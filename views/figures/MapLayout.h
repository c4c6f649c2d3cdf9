// Finds places for the boxes of a map: what is tied stands near, nothing lies over anything, and the same
// input gives the same places. Graphviz does the work (neato: stress majorization, Gansner, Koren, North
// 2004, then removal of overlaps); no Graphviz type leaves this file's .cpp.
#pragma once

#include <QPointF>
#include <QSizeF>

#include <cstddef>
#include <optional>
#include <vector>

namespace bacscope {

struct MapNode {
    QSizeF size;                   ///< pixels; its places leave a gap around it
    std::optional<QPointF> pinned; ///< its centre, which stays
};

struct MapEdge {
    std::size_t from = 0;
    std::size_t to = 0;
    double weight = 1;     ///< at least 1: how much it pulls
    bool together = false; ///< as near as can be
};

/// The centres of the nodes, in pixels, y downwards; pinned ones where they are pinned (those may lie over
/// one another, as they were put). Edges from or to what does not exist, or to itself, count for nothing.
std::vector<QPointF> layOutMap(const std::vector<MapNode>& nodes, const std::vector<MapEdge>& edges);

} // namespace bacscope
