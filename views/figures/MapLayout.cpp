#include "figures/MapLayout.h"

#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace bacscope {

namespace {

constexpr double gap = 30;       ///< at least so much between two boxes
constexpr double edgeRoom = 84;  ///< between two boxes that are tied, for the edge and its number
constexpr double nearRoom = 26;  ///< between two that belong together
constexpr double rowShape = 1.6; ///< width to height, of what is placed in rows
constexpr double pi = 3.14159265358979;

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

class Placing {
public:
    Placing(const std::vector<MapNode>& nodes, const std::vector<MapEdge>& edges)
        : m_nodes(nodes), m_places(nodes.size()), m_placed(nodes.size(), false) {
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
                m_placed[i] = pinned = true;
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
                node = root[node];
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
        const Distances wanted = distances(piece);
        begin(piece, wanted, held);
        majorize(piece, wanted);
        if (!held) {
            layFlat(piece);
            makeRoom(piece);
        }
        pushApart(piece);
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
            const QSizeF from = m_nodes[edge.from].size;
            const QSizeF to = m_nodes[edge.to].size;
            // Boxes are wider than high: between the two, as the direction is not known yet.
            const double reach = (from.width() + from.height() + to.width() + to.height()) / 4;
            // The more it ties, the nearer.
            const double slack = edgeRoom * (1 + 1 / std::max(1.0, edge.weight)) / 1.5;
            const double apart = reach + (edge.together ? nearRoom : slack);
            all(a, b) = all(b, a) = std::min(all(a, b), apart);
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
        for (std::size_t i = 0; i < piece.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const QPointF way = m_places[piece[i]] - m_places[piece[j]];
                const QSizeF room = (m_nodes[piece[i]].size + m_nodes[piece[j]].size) / 2 + QSizeF(gap, gap);
                const double factor = std::min(room.width() / std::max(1.0, std::abs(way.x())),
                                               room.height() / std::max(1.0, std::abs(way.y())));
                if (factor > 1) {
                    needed.push_back(factor);
                }
            }
        }
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
            bool pushed = false;
            for (std::size_t i = 0; i < piece.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    pushed = pushApart(piece[i], piece[j]) || pushed;
                }
            }
            if (!pushed) {
                break;
            }
        }
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

    bool isFree(std::size_t node, QPointF place) const {
        const QRectF box = around(place, m_nodes[node].size + QSizeF(gap, gap) * 0.9);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (i != node && m_placed[i] && box.intersects(around(m_places[i], m_nodes[i].size))) {
                return false;
            }
        }
        return true;
    }

    /// Each at the free place nearest to where it would be.
    void settle(const Piece& piece) {
        for (const std::size_t node : piece) {
            const QPointF wanted = m_places[node];
            constexpr double step = 12;
            constexpr int mostRings = 2'000; // beyond all boxes, whatever they are
            for (int ring = 0; ring < mostRings && !m_placed[node]; ++ring) {
                const int spots = std::max(1, 8 * ring);
                for (int spot = 0; spot < spots && !m_placed[node]; ++spot) {
                    const QPointF place = wanted + turned(QPointF(step * ring, 0), 2 * pi * spot / spots);
                    if (isFree(node, place)) {
                        m_places[node] = place;
                        m_placed[node] = true;
                    }
                }
            }
            m_placed[node] = true;
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
                m_placed[node] = false;
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
};

} // namespace

std::vector<QPointF> layOutMap(const std::vector<MapNode>& nodes, const std::vector<MapEdge>& edges) {
    return Placing(nodes, edges).run();
}

} // namespace bacscope
