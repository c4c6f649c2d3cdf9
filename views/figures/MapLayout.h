// Finds places for the boxes of a map: what is tied stands near, nothing lies over anything, and the same
// input gives the same places on every machine. Stress majorization (Gansner, Koren, North: Graph Drawing by
// Stress Majorization, 2004), begun from classical scaling, then overlaps are pushed apart. Where there are
// many, the distances that count are those along the edges and to a few of the nodes only (Ortmann, Klimenta,
// Brandes: A Sparse Stress Model, 2017; begun from pivot MDS: Brandes, Pich 2007), so that the time grows
// about as the nodes and edges do. What comes out long and thin is folded into rows, as lines of a text are.
//
// Why not by Graphviz, whose neato does the same: measured with its library 2.42.2, an ordinary context loads
// every installed plugin (Pango, GTK …) to measure letters that are not its own, and leaks; neato's plugin,
// linked by its private path, leaks as well where edges have weights or overlaps are removed from places that
// are given, does not give the same places for sixty boxes twice in one process, and its removal of overlaps
// moves what is pinned, so that this would have to be written all the same.
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
