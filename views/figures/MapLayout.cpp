#include "figures/MapLayout.h"

#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <numeric>
#include <queue>
#include <utility>

namespace bacscope {

namespace {

constexpr double gap = 30;       ///< at least so much between two boxes
constexpr double edgeRoom = 84;  ///< between two boxes that are tied, for the edge and its number
constexpr double nearRoom = 26;  ///< between two that belong together
constexpr double rowShape = 1.6; ///< width to height, of what is placed in rows
constexpr double pi = 3.14159265358979;
constexpr std::size_t many = 80; ///< nodes: from here on only some distances count
constexpr std::size_t pivotCount = 40;
constexpr double foldFrom = 6; ///< width to height
constexpr double foldedTo = 2.2;

QRectF around(QPointF centre, QSizeF size) {
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

double length(QPointF way) {
    return std::hypot(way.x(), way.y());
}

QPointF turned(QPointF place, double angle) {
    return {place.x() * std::cos(angle) - place.y() * std::sin(angle),
            place.x() * std::sin(angle) + place.y() * std::cos(angle)};
}

/// Boxes by where they lie, so that only neighbours are looked at.
class BoxGrid {
public:
    explicit BoxGrid(QSizeF cell) : m_cell(std::max(cell.width(), 1.0), std::max(cell.height(), 1.0)) {}

    void insert(std::size_t id, const QRectF& box) {
        eachCell(box, [&](const Cell& cell) { m_boxes[cell].push_back({id, box}); });
    }
    void remove(std::size_t id, const QRectF& box) {
        eachCell(box, [&](const Cell& cell) {
            std::erase_if(m_boxes[cell], [id](const Entry& entry) { return entry.id == id; });
        });
    }
    bool isFree(const QRectF& box) const {
        bool free = true;
        eachCell(box, [&](const Cell& cell) {
            const auto found = m_boxes.find(cell);
            free = free &&
                   (found == m_boxes.end() || std::ranges::none_of(found->second, [&](const Entry& entry) {
                        return box.intersects(entry.box);
                    }));
        });
        return free;
    }

private:
    using Cell = std::pair<std::int64_t, std::int64_t>;
    struct Entry {
        std::size_t id;
        QRectF box;
    };

    template <class Each>
    void eachCell(const QRectF& box, Each each) const {
        const auto index = [](double at, double step) {
            return static_cast<std::int64_t>(std::floor(std::clamp(at / step, -1e15, 1e15)));
        };
        const std::int64_t right = index(box.right(), m_cell.width());
        const std::int64_t bottom = index(box.bottom(), m_cell.height());
        for (std::int64_t x = index(box.left(), m_cell.width()); x <= right; ++x) {
            for (std::int64_t y = index(box.top(), m_cell.height()); y <= bottom; ++y) {
                each(Cell(x, y));
            }
        }
    }

    QSizeF m_cell;
    std::map<Cell, std::vector<Entry>> m_boxes;
};

QSizeF largest(const std::vector<MapNode>& nodes) {
    QSizeF size(1, 1);
    for (const MapNode& node : nodes) {
        size = size.expandedTo(node.size);
    }
    return size;
}

class Placing {
public:
    Placing(const std::vector<MapNode>& nodes, const std::vector<MapEdge>& edges)
        : m_nodes(nodes), m_places(nodes.size()), m_placed(nodes.size(), false),
          m_taken(largest(nodes) + QSizeF(gap, gap)) {
        for (const MapEdge& edge : edges) {
            if (edge.from < nodes.size() && edge.to < nodes.size() && edge.from != edge.to) {
                m_edges.push_back(edge);
            }
        }
    }

    std::vector<QPointF> run() {
        bool pinned = false;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].pinned) {
                m_places[i] = *m_nodes[i].pinned;
                pinned = true;
                place(i);
            }
        }
        // What is tied to something pinned goes there; every other piece is a block of its own.
        std::vector<Piece> blocks;
        for (Piece& piece : pieces()) {
            const bool held = std::ranges::any_of(piece, [this](std::size_t i) { return isPinned(i); });
            arrange(piece, held);
            if (held) {
                settle(piece);
            } else {
                blocks.push_back(std::move(piece));
            }
        }
        placeInRows(blocks);
        if (!pinned) {
            moveToOrigin();
        }
        return m_places;
    }

private:
    using Piece = std::vector<std::size_t>; ///< nodes that are tied, directly or not

    bool isPinned(std::size_t node) const { return m_nodes[node].pinned.has_value(); }

    /// The larger ones first.
    std::vector<Piece> pieces() const {
        std::vector<std::size_t> root(m_nodes.size());
        std::iota(root.begin(), root.end(), std::size_t(0));
        const auto rootOf = [&root](std::size_t node) {
            while (root[node] != node) {
                node = root[node] = root[root[node]];
            }
            return node;
        };
        for (const MapEdge& edge : m_edges) {
            const std::size_t a = rootOf(edge.from);
            const std::size_t b = rootOf(edge.to);
            root[std::max(a, b)] = std::min(a, b);
        }
        std::vector<Piece> all(m_nodes.size());
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            all[rootOf(i)].push_back(i);
        }
        std::erase_if(all, [](const Piece& piece) { return piece.empty(); });
        std::ranges::stable_sort(all, std::ranges::greater(), &Piece::size);
        return all;
    }

    void arrange(const Piece& piece, bool held) {
        if (piece.size() == 1) {
            return;
        }
        if (piece.size() > many) {
            arrangeMany(piece, held);
        } else {
            const Distances wanted = distances(piece);
            begin(piece, wanted, held);
            majorize(piece, wanted);
        }
        if (!held) {
            layFlat(piece);
            fold(piece);
            makeRoom(piece);
        }
        pushApart(piece);
    }

    /// How far apart two that are tied should be. The more it ties, the nearer.
    double apart(const MapEdge& edge) const {
        const QSizeF from = m_nodes[edge.from].size;
        const QSizeF to = m_nodes[edge.to].size;
        // Boxes are wider than high: between the two, as the direction is not known yet.
        const double reach = (from.width() + from.height() + to.width() + to.height()) / 4;
        const double slack = edgeRoom * (1 + 1 / std::max(1.0, edge.weight)) / 1.5;
        return reach + (edge.together ? nearRoom : slack);
    }

    // How far apart any two of a piece should be: along the edges
    class Distances {
    public:
        explicit Distances(std::size_t size) : m_size(size), m_values(size * size, 1e9) {}
        std::size_t size() const { return m_size; }
        double operator()(std::size_t a, std::size_t b) const { return m_values[a * m_size + b]; }
        double& operator()(std::size_t a, std::size_t b) { return m_values[a * m_size + b]; }

    private:
        std::size_t m_size;
        std::vector<double> m_values;
    };

    Distances distances(const Piece& piece) const {
        Distances all(piece.size());
        std::vector<std::size_t> place(m_nodes.size(), piece.size());
        for (std::size_t i = 0; i < piece.size(); ++i) {
            place[piece[i]] = i;
            all(i, i) = 0;
        }
        for (const MapEdge& edge : m_edges) {
            const std::size_t a = place[edge.from];
            const std::size_t b = place[edge.to];
            if (a == piece.size() || b == piece.size()) {
                continue;
            }
            all(a, b) = all(b, a) = std::min(all(a, b), apart(edge));
        }
        for (std::size_t via = 0; via < piece.size(); ++via) {
            for (std::size_t a = 0; a < piece.size(); ++a) {
                for (std::size_t b = 0; b < piece.size(); ++b) {
                    all(a, b) = std::min(all(a, b), all(a, via) + all(via, b));
                }
            }
        }
        return all;
    }

    /// Classical scaling: the two directions in which the distances spread most, by power iteration.
    void begin(const Piece& piece, const Distances& wanted, bool held) {
        const std::size_t n = piece.size();
        std::vector<double> rowMean(n);
        double mean = 0;
        for (std::size_t a = 0; a < n; ++a) {
            for (std::size_t b = 0; b < n; ++b) {
                rowMean[a] += wanted(a, b) * wanted(a, b) / static_cast<double>(n);
            }
            mean += rowMean[a] / static_cast<double>(n);
        }
        const auto inner = [&](std::size_t a, std::size_t b) {
            return -0.5 * (wanted(a, b) * wanted(a, b) - rowMean[a] - rowMean[b] + mean);
        };
        std::array<std::vector<double>, 2> axes;
        for (std::size_t axis = 0; axis < axes.size(); ++axis) {
            std::vector<double> vector(n);
            for (std::size_t i = 0; i < n; ++i) {
                vector[i] = std::sin(1.0 + static_cast<double>((i + 1) * (axis + 2))); // anything but flat
            }
            double size = 0;
            for (int step = 0; step < 60; ++step) {
                std::vector<double> next(n);
                for (std::size_t a = 0; a < n; ++a) {
                    for (std::size_t b = 0; b < n; ++b) {
                        next[a] += inner(a, b) * vector[b];
                    }
                }
                if (axis == 1) {
                    const double along = std::inner_product(next.begin(), next.end(), axes[0].begin(), 0.0);
                    for (std::size_t i = 0; i < n; ++i) {
                        next[i] -= along * axes[0][i];
                    }
                }
                size = std::sqrt(std::inner_product(next.begin(), next.end(), next.begin(), 0.0));
                if (size < 1e-6) {
                    break; // everything lies on a line
                }
                for (std::size_t i = 0; i < n; ++i) {
                    vector[i] = next[i] / size;
                }
            }
            axes[axis] = vector;
            for (std::size_t i = 0; i < n; ++i) {
                double& coordinate = axis == 0 ? m_places[piece[i]].rx() : m_places[piece[i]].ry();
                if (!isPinned(piece[i])) {
                    coordinate = vector[i] * std::sqrt(std::max(size, 1.0));
                }
            }
        }
        if (held) {
            moveToPinned(piece);
        }
    }

    /// Stress majorization (Gansner, Koren, North 2004), node by node: each step brings the places nearer to
    /// the distances wanted, near ones counting most. What is pinned takes part and stays.
    void majorize(const Piece& piece, const Distances& wanted) {
        constexpr int mostSweeps = 300;
        constexpr double littleEnough = 0.05;
        for (int sweep = 0; sweep < mostSweeps; ++sweep) {
            double farthest = 0;
            for (std::size_t i = 0; i < piece.size(); ++i) {
                if (isPinned(piece[i])) {
                    continue;
                }
                QPointF sum;
                double weights = 0;
                for (std::size_t j = 0; j < piece.size(); ++j) {
                    if (i == j) {
                        continue;
                    }
                    const double apart = std::max(1.0, wanted(i, j));
                    const double weight = 1 / (apart * apart);
                    const QPointF way = m_places[piece[i]] - m_places[piece[j]];
                    const double now = length(way);
                    // Two in one place: apart in some direction, always the same one.
                    const QPointF direction =
                        now > 1e-9 ? way / now : turned(QPointF(1, 0), static_cast<double>(i * 7 + j));
                    sum += (m_places[piece[j]] + direction * apart) * weight;
                    weights += weight;
                }
                const QPointF next = sum / weights;
                farthest = std::max(farthest, length(next - m_places[piece[i]]));
                m_places[piece[i]] = next;
            }
            if (farthest < littleEnough) {
                break;
            }
        }
    }

    // Many: along the edges, and to a few pivots

    struct Way {
        std::size_t to = 0; ///< a place in the piece
        double apart = 0;
    };
    using Ways = std::vector<std::vector<Way>>;

    Ways waysOf(const Piece& piece) const {
        std::vector<std::size_t> placeIn(m_nodes.size(), piece.size());
        for (std::size_t i = 0; i < piece.size(); ++i) {
            placeIn[piece[i]] = i;
        }
        Ways ways(piece.size());
        for (const MapEdge& edge : m_edges) {
            const std::size_t a = placeIn[edge.from];
            const std::size_t b = placeIn[edge.to];
            if (a < piece.size() && b < piece.size()) {
                ways[a].push_back({b, apart(edge)});
                ways[b].push_back({a, apart(edge)});
            }
        }
        return ways;
    }

    /// Dijkstra.
    static std::vector<double> distancesFrom(std::size_t start, const Ways& ways) {
        std::vector<double> distances(ways.size(), 1e9);
        using Next = std::pair<double, std::size_t>;
        std::priority_queue<Next, std::vector<Next>, std::greater<>> queue;
        distances[start] = 0;
        queue.emplace(0, start);
        while (!queue.empty()) {
            const auto [distance, node] = queue.top();
            queue.pop();
            if (distance > distances[node]) {
                continue;
            }
            for (const Way& way : ways[node]) {
                if (distance + way.apart < distances[way.to]) {
                    distances[way.to] = distance + way.apart;
                    queue.emplace(distances[way.to], way.to);
                }
            }
        }
        return distances;
    }

    void arrangeMany(const Piece& piece, bool held) {
        const Ways ways = waysOf(piece);
        const std::size_t n = piece.size();
        // Each pivot as far from the others as can be.
        std::vector<std::size_t> pivots;
        std::vector<std::vector<double>> to; // by pivot
        std::vector<double> nearest(n, 1e18);
        std::vector<std::size_t> nearestPivot(n, 0);
        for (std::size_t next = 0; pivots.size() < std::min(pivotCount, n);) {
            pivots.push_back(next);
            to.push_back(distancesFrom(next, ways));
            for (std::size_t i = 0; i < n; ++i) {
                if (to.back()[i] < nearest[i]) {
                    nearest[i] = to.back()[i];
                    nearestPivot[i] = pivots.size() - 1;
                }
            }
            next = static_cast<std::size_t>(std::ranges::max_element(nearest) - nearest.begin());
        }
        beginFromPivots(piece, to, held);

        // A pivot stands for those that it is nearest to.
        std::vector<double> stands(pivots.size(), 0);
        for (const std::size_t pivot : nearestPivot) {
            ++stands[pivot];
        }
        struct Term {
            std::size_t node;
            double apart;
            double weight;
        };
        std::vector<std::vector<Term>> terms(n);
        for (std::size_t i = 0; i < n; ++i) {
            for (const Way& way : ways[i]) {
                terms[i].push_back({piece[way.to], way.apart, 1 / (way.apart * way.apart)});
            }
            for (std::size_t p = 0; p < pivots.size(); ++p) {
                if (pivots[p] != i) {
                    const double apart = std::max(1.0, to[p][i]);
                    terms[i].push_back({piece[pivots[p]], apart, stands[p] / (apart * apart)});
                }
            }
        }
        constexpr int sweeps = 80;
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (std::size_t i = 0; i < n; ++i) {
                if (isPinned(piece[i])) {
                    continue;
                }
                QPointF sum;
                double weights = 0;
                for (const Term& term : terms[i]) {
                    const QPointF way = m_places[piece[i]] - m_places[term.node];
                    const double now = length(way);
                    const QPointF direction =
                        now > 1e-9 ? way / now
                                   : turned(QPointF(1, 0), static_cast<double>(i * 7 + term.node));
                    sum += (m_places[term.node] + direction * term.apart) * term.weight;
                    weights += term.weight;
                }
                m_places[piece[i]] = sum / weights;
            }
        }
    }

    /// Pivot MDS: the two directions in which the distances to the pivots spread most.
    void beginFromPivots(const Piece& piece, const std::vector<std::vector<double>>& to, bool held) {
        const std::size_t n = piece.size();
        const std::size_t k = to.size();
        std::vector<double> rowMean(n, 0);
        std::vector<double> columnMean(k, 0);
        double mean = 0;
        for (std::size_t p = 0; p < k; ++p) {
            for (std::size_t i = 0; i < n; ++i) {
                const double square = to[p][i] * to[p][i];
                rowMean[i] += square / static_cast<double>(k);
                columnMean[p] += square / static_cast<double>(n);
                mean += square / static_cast<double>(n * k);
            }
        }
        const auto centred = [&](std::size_t i, std::size_t p) {
            return -0.5 * (to[p][i] * to[p][i] - rowMean[i] - columnMean[p] + mean);
        };
        std::vector<double> inner(k * k, 0);
        for (std::size_t a = 0; a < k; ++a) {
            for (std::size_t b = 0; b <= a; ++b) {
                double sum = 0;
                for (std::size_t i = 0; i < n; ++i) {
                    sum += centred(i, a) * centred(i, b);
                }
                inner[a * k + b] = inner[b * k + a] = sum;
            }
        }
        std::vector<double> first;
        double most = 0;
        for (std::size_t axis = 0; axis < 2; ++axis) {
            std::vector<double> vector(k);
            for (std::size_t p = 0; p < k; ++p) {
                vector[p] = std::sin(1.0 + static_cast<double>((p + 1) * (axis + 2))); // anything but flat
            }
            double size = 0;
            for (int step = 0; step < 100; ++step) {
                std::vector<double> next(k, 0);
                for (std::size_t a = 0; a < k; ++a) {
                    for (std::size_t b = 0; b < k; ++b) {
                        next[a] += inner[a * k + b] * vector[b];
                    }
                }
                if (axis == 1) {
                    const double along = std::inner_product(next.begin(), next.end(), first.begin(), 0.0);
                    for (std::size_t p = 0; p < k; ++p) {
                        next[p] -= along * first[p];
                    }
                }
                size = std::sqrt(std::inner_product(next.begin(), next.end(), next.begin(), 0.0));
                if (size < 1e-6) {
                    break; // everything lies on a line
                }
                for (std::size_t p = 0; p < k; ++p) {
                    vector[p] = next[p] / size;
                }
            }
            if (axis == 0) {
                first = vector;
                most = size;
            }
            // As large as the distances say: the eigenvalue is that of the square, of k instead of n columns.
            const bool flat = size <= most * 1e-9;
            const double factor =
                flat ? 0 : std::pow(size * static_cast<double>(k) / static_cast<double>(n), -0.25);
            for (std::size_t i = 0; i < n; ++i) {
                double at = 0;
                for (std::size_t p = 0; p < k && !flat; ++p) {
                    at += centred(i, p) * vector[p];
                }
                double& coordinate = axis == 0 ? m_places[piece[i]].rx() : m_places[piece[i]].ry();
                if (!isPinned(piece[i])) {
                    coordinate = flat ? std::sin(1.0 + static_cast<double>(i)) : at * factor;
                }
            }
        }
        if (held) {
            moveToPinned(piece);
        }
    }

    /// Those that are not pinned were placed around the origin.
    void moveToPinned(const Piece& piece) {
        QPointF middle;
        double count = 0;
        for (const std::size_t node : piece) {
            if (isPinned(node)) {
                middle += m_places[node];
                ++count;
            }
        }
        for (const std::size_t node : piece) {
            m_places[node] += isPinned(node) ? QPointF() : middle / count;
        }
    }

    /// What is long and thin becomes rows, to and fro: on a page it would be too small to be read.
    void fold(const Piece& piece) {
        const QRectF all = boundsOf(piece);
        if (all.width() < foldFrom * all.height()) {
            return;
        }
        const double rowHeight = all.height() + edgeRoom;
        const double rows = std::floor(std::sqrt(all.width() / (foldedTo * rowHeight)));
        if (rows < 2) {
            return;
        }
        double left = 1e18;
        double right = -1e18;
        for (const std::size_t node : piece) {
            left = std::min(left, m_places[node].x());
            right = std::max(right, m_places[node].x());
        }
        const double rowLength = (right - left) / rows * 1.0001; // the last one belongs to the last row
        for (const std::size_t node : piece) {
            QPointF& at = m_places[node];
            const double row = std::floor((at.x() - left) / rowLength);
            const double along = at.x() - left - row * rowLength;
            const bool back = static_cast<int>(row) % 2 == 1;
            at = QPointF(back ? rowLength - along : along, at.y() + row * rowHeight);
        }
    }

    /// Turns a piece so that it is wider than high, as screens and pages are.
    void layFlat(const Piece& piece) {
        constexpr int turns = 24; // of half a circle
        double flattest = 1e18;
        double best = 0;
        for (int turn = 0; turn < turns; ++turn) {
            const double angle = pi * turn / turns;
            double top = 1e18;
            double bottom = -1e18;
            for (const std::size_t node : piece) {
                const double y = turned(m_places[node], angle).y();
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
            if (bottom - top < flattest - 0.5) {
                flattest = bottom - top;
                best = angle;
            }
        }
        for (const std::size_t node : piece) {
            m_places[node] = turned(m_places[node], best);
        }
    }

    /// Where many lie over one another the whole piece grows first: pushed apart they would end in columns.
    void makeRoom(const Piece& piece) {
        constexpr double most = 5;
        std::vector<double> needed; // by pairs that do not have it
        eachNearPair(piece, [&](std::size_t a, std::size_t b) {
            const QPointF way = m_places[a] - m_places[b];
            const QSizeF room = (m_nodes[a].size + m_nodes[b].size) / 2 + QSizeF(gap, gap);
            const double factor = std::min(room.width() / std::max(1.0, std::abs(way.x())),
                                           room.height() / std::max(1.0, std::abs(way.y())));
            if (factor > 1) {
                needed.push_back(factor);
            }
            return false;
        });
        const std::size_t few = piece.size(); // are pushed apart
        if (needed.size() > few) {
            std::ranges::nth_element(needed, needed.begin() + static_cast<std::ptrdiff_t>(few),
                                     std::ranges::greater());
            const double factor = std::min(most, needed[few]);
            for (const std::size_t node : piece) {
                m_places[node] *= factor;
            }
        }
    }

    /// Boxes that lie over one another give way along the shorter side of what they share.
    void pushApart(const Piece& piece) {
        constexpr int mostRounds = 400;
        for (int round = 0; round < mostRounds; ++round) {
            const bool pushed =
                eachNearPair(piece, [this](std::size_t a, std::size_t b) { return pushApart(a, b); });
            if (!pushed) {
                break;
            }
        }
    }

    /// Calls `visit(a, b)` for every two nodes that may lie over one another as they stand now; of many not
    /// for those that are far apart. True: it was true for any.
    template <class Visit>
    bool eachNearPair(const Piece& piece, Visit visit) const {
        bool any = false;
        if (piece.size() <= many) {
            for (std::size_t i = 0; i < piece.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    any = visit(piece[i], piece[j]) || any;
                }
            }
            return any;
        }
        const QSizeF cell = largest(m_nodes) + QSizeF(gap, gap);
        using Cell = std::pair<std::int64_t, std::int64_t>;
        std::map<Cell, std::vector<std::size_t>> cells;
        for (const std::size_t node : piece) {
            cells[{static_cast<std::int64_t>(std::floor(m_places[node].x() / cell.width())),
                   static_cast<std::int64_t>(std::floor(m_places[node].y() / cell.height()))}]
                .push_back(node);
        }
        constexpr std::array<Cell, 4> onwards{Cell{1, -1}, Cell{1, 0}, Cell{1, 1}, Cell{0, 1}};
        for (const auto& [at, nodes] : cells) {
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    any = visit(nodes[i], nodes[j]) || any;
                }
            }
            for (const Cell& way : onwards) {
                const auto next = cells.find({at.first + way.first, at.second + way.second});
                if (next == cells.end()) {
                    continue;
                }
                for (const std::size_t a : nodes) {
                    for (const std::size_t b : next->second) {
                        any = visit(a, b) || any;
                    }
                }
            }
        }
        return any;
    }

    bool pushApart(std::size_t a, std::size_t b) {
        if (isPinned(a) && isPinned(b)) {
            return false;
        }
        const QPointF way = m_places[a] - m_places[b];
        const QSizeF room = (m_nodes[a].size + m_nodes[b].size) / 2 + QSizeF(gap, gap);
        const double x = room.width() - std::abs(way.x());
        const double y = room.height() - std::abs(way.y());
        if (x <= 0.5 || y <= 0.5) {
            return false;
        }
        const QPointF push = x < y ? QPointF(way.x() < 0 ? -x : x, 0) : QPointF(0, way.y() < 0 ? -y : y);
        const double share = isPinned(a) ? 0 : isPinned(b) ? 1 : 0.5;
        m_places[a] += push * share;
        m_places[b] -= push * (1 - share);
        return true;
    }

    void place(std::size_t node) {
        m_placed[node] = true;
        m_taken.insert(node, around(m_places[node], m_nodes[node].size));
    }
    void lift(std::size_t node) {
        m_placed[node] = false;
        m_taken.remove(node, around(m_places[node], m_nodes[node].size));
    }
    bool isFree(std::size_t node, QPointF place) const {
        return m_taken.isFree(around(place, m_nodes[node].size + QSizeF(gap, gap) * 0.9));
    }

    /// Each at the free place nearest to where it would be.
    void settle(const Piece& piece) {
        for (const std::size_t node : piece) {
            if (m_placed[node]) {
                continue;
            }
            const QPointF wanted = m_places[node];
            constexpr double step = 12;
            constexpr int mostRings = 2'000; // beyond all boxes, whatever they are
            for (int ring = 0; ring < mostRings && !m_placed[node]; ++ring) {
                const int spots = std::max(1, 8 * ring);
                for (int spot = 0; spot < spots && !m_placed[node]; ++spot) {
                    const QPointF at = wanted + turned(QPointF(step * ring, 0), 2 * pi * spot / spots);
                    if (isFree(node, at)) {
                        m_places[node] = at;
                        place(node);
                    }
                }
            }
            if (!m_placed[node]) {
                place(node);
            }
        }
    }

    QRectF boundsOf(const Piece& piece) const {
        QRectF all;
        for (const std::size_t node : piece) {
            all = all.united(around(m_places[node], m_nodes[node].size));
        }
        return all;
    }

    /// The largest piece, where nothing is pinned; the others in rows under what is there.
    void placeInRows(std::vector<Piece>& blocks) {
        for (const Piece& block : blocks) {
            settle(block); // within itself: no other block is placed yet where it stands
            for (const std::size_t node : block) {
                lift(node);
            }
        }
        std::size_t first = 0;
        Piece fixed;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_placed[i]) {
                fixed.push_back(i);
            }
        }
        if (fixed.empty() && !blocks.empty() && blocks.front().size() > 1) {
            fixed = blocks.front();
            first = 1;
        }
        const QRectF rest = boundsOf(fixed);
        double area = 0;
        double widest = 0;
        std::vector<QRectF> bounds;
        for (const Piece& block : blocks) {
            bounds.push_back(boundsOf(block));
            area += (bounds.back().width() + gap) * (bounds.back().height() + gap);
            widest = std::max(widest, bounds.back().width());
        }
        const double room = std::max({rest.width(), widest, std::sqrt(area * rowShape)});
        double top = fixed.empty() ? 0 : rest.bottom() + gap * 1.4;
        while (first < blocks.size()) {
            std::size_t last = first;
            double width = -gap;
            double height = 0;
            while (last < blocks.size() &&
                   (last == first || width + gap + bounds[last].width() <= room + 0.5)) {
                width += gap + bounds[last].width();
                height = std::max(height, bounds[last].height());
                ++last;
            }
            double x = fixed.empty() ? 0 : rest.center().x() - width / 2;
            for (; first < last; ++first) {
                const QPointF shift(x - bounds[first].left(),
                                    top + (height - bounds[first].height()) / 2 - bounds[first].top());
                for (const std::size_t node : blocks[first]) {
                    m_places[node] += shift;
                }
                x += bounds[first].width() + gap;
            }
            top += height + gap;
        }
    }

    void moveToOrigin() {
        Piece all(m_nodes.size());
        std::iota(all.begin(), all.end(), std::size_t(0));
        const QPointF corner = boundsOf(all).topLeft();
        for (QPointF& place : m_places) {
            // Whole pixels: what is saved is short, and the same on every machine.
            place = QPointF(std::round(place.x() - corner.x()), std::round(place.y() - corner.y()));
        }
    }

    const std::vector<MapNode>& m_nodes;
    std::vector<MapEdge> m_edges;
    std::vector<QPointF> m_places;
    std::vector<bool> m_placed; ///< stands where it will stay
    BoxGrid m_taken;            ///< those
};

} // namespace

std::vector<QPointF> layOutMap(const std::vector<MapNode>& nodes, const std::vector<MapEdge>& edges) {
    return Placing(nodes, edges).run();
}

} // namespace bacscope
