#include "figures/MapLayout.h"

#include <QRectF>

#include <graphviz/gvc.h>

#include <algorithm>
#include <array>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <mutex>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

// The plugin that holds neato is linked, not searched for: a context that searches loads all installed
// plugins (Pango, GTK …), reads their configuration and leaks (measured with Graphviz 2.42.2).
extern "C" gvplugin_library_t gvplugin_neato_layout_LTX_library;

namespace bacscope {

namespace {

constexpr double gap = 30;      ///< at least so much between two boxes
constexpr double edgeRoom = 84; ///< between two boxes that are tied, for the edge and its number
constexpr double togetherRoom = 26;
constexpr double pointsPerInch = 72;
constexpr double rowShape = 1.6; ///< width to height, of what is placed in rows

std::string inNumber(double value) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.3f", value);
    return text.data();
}

/// Graphviz reads numbers as the current locale writes them, and Qt sets the user's.
class PlainNumbers {
public:
    PlainNumbers() : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
    ~PlainNumbers() {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

int keepQuiet(char*) {
    return 0;
}

void set(void* object, const char* name, const std::string& value) {
    agsafeset(object, const_cast<char*>(name), const_cast<char*>(value.c_str()), const_cast<char*>(""));
}

QRectF around(QPointF centre, QSizeF size) {
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

class Placing {
public:
    Placing(const std::vector<MapNode>& nodes, const std::vector<MapEdge>& edges)
        : m_nodes(nodes), m_places(nodes.size()), m_placed(nodes.size()), m_tied(nodes.size()) {
        for (const MapEdge& edge : edges) {
            if (edge.from < nodes.size() && edge.to < nodes.size() && edge.from != edge.to) {
                m_edges.push_back(edge);
                m_tied[edge.from] = m_tied[edge.to] = true;
            }
        }
    }

    std::vector<QPointF> run() {
        bool pinned = false;
        bool openTies = false;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_nodes[i].pinned) {
                m_places[i] = *m_nodes[i].pinned;
                m_placed[i] = pinned = true;
            } else {
                openTies = openTies || m_tied[i];
            }
        }
        if (openTies) {
            askGraphviz(pinned);
            settle();
        }
        placeInRows();
        if (!pinned) {
            moveToOrigin();
        }
        return m_places;
    }

private:
    double length(const MapEdge& edge) const {
        const QSizeF a = m_nodes[edge.from].size;
        const QSizeF b = m_nodes[edge.to].size;
        // Boxes are wider than high: between the two, as the direction is not known yet.
        const double reach = (a.width() + a.height() + b.width() + b.height()) / 4;
        return reach + (edge.together ? togetherRoom : edgeRoom);
    }

    void askGraphviz(bool pinned) {
        // Graphviz keeps state of its own for the whole process.
        static std::mutex oneAtATime;
        const std::lock_guard lock(oneAtATime);
        const PlainNumbers plain;
        agseterrf(keepQuiet);

        static lt_symlist_t plugins[] = {
            {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library}, {nullptr, nullptr}};
        GVC_t* context = gvContextPlugins(plugins, 0);
        if (pinned) {
            // Removing overlaps would move what is pinned: settle() does that.
            run(context, "neato", {{"overlap", "true"}});
        } else {
            run(context, "neato", {{"overlap", "true"}, {"pack", inNumber(gap)}});
            layFlat();
            run(context, "nop",
                {{"overlap", "prism"}, {"overlap_scaling", "0"}, {"sep", "+" + inNumber(gap / 2)}});
        }
        gvFreeContext(context);
    }

    /// "nop" leaves the nodes where they are, but for overlaps.
    void run(GVC_t* context, const char* engine,
             const std::vector<std::pair<const char*, std::string>>& attributes) {
        const bool keeps = std::string_view(engine) == "nop";
        Agraph_t* graph = agopen(const_cast<char*>("map"), Agundirected, nullptr);
        set(graph, "mode", "major");
        set(graph, "start", "1"); // a fixed beginning
        set(graph, "splines", "none");
        set(graph, "notranslate", "true");
        set(graph, "inputscale", "72");
        for (const auto& [name, value] : attributes) {
            set(graph, name, value);
        }
        std::vector<Agnode_t*> made(m_nodes.size());
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (!m_tied[i]) {
                continue;
            }
            std::string name = std::to_string(i);
            made[i] = agnode(graph, name.data(), 1);
            set(made[i], "shape", "box");
            set(made[i], "label", "");
            set(made[i], "fixedsize", "true");
            set(made[i], "width", inNumber(m_nodes[i].size.width() / pointsPerInch));
            set(made[i], "height", inNumber(m_nodes[i].size.height() / pointsPerInch));
            if (keeps || m_nodes[i].pinned) {
                set(made[i], "pos", inNumber(m_places[i].x()) + "," + inNumber(-m_places[i].y()));
            }
            if (m_nodes[i].pinned) {
                set(made[i], "pin", "true");
            }
        }
        for (const MapEdge& edge : m_edges) {
            Agedge_t* tie = agedge(graph, made[edge.from], made[edge.to], nullptr, 1);
            set(tie, "len", inNumber(length(edge) / pointsPerInch));
            set(tie, "weight", inNumber(std::max(1.0, edge.weight)));
        }
        if (gvLayout(context, graph, engine) == 0) {
            for (std::size_t i = 0; i < m_nodes.size(); ++i) {
                if (made[i] && !m_nodes[i].pinned) {
                    const pointf at = ND_coord(made[i]);
                    if (std::isfinite(at.x) && std::isfinite(at.y)) {
                        m_places[i] = QPointF(at.x, -at.y);
                    }
                }
            }
            gvFreeLayout(context, graph);
        }
        agclose(graph);
    }

    /// Turns the places so that they are wider than high, as screens and pages are.
    void layFlat() {
        constexpr int turns = 24; // of half a circle
        double flattest = 1e18;
        double best = 0;
        const auto turned = [](QPointF place, double angle) {
            return QPointF(place.x() * std::cos(angle) - place.y() * std::sin(angle),
                           place.x() * std::sin(angle) + place.y() * std::cos(angle));
        };
        for (int turn = 0; turn < turns; ++turn) {
            const double angle = 3.14159265358979 * turn / turns;
            double top = 1e18;
            double bottom = -1e18;
            for (std::size_t i = 0; i < m_nodes.size(); ++i) {
                if (m_tied[i]) {
                    const double y = turned(m_places[i], angle).y();
                    top = std::min(top, y);
                    bottom = std::max(bottom, y);
                }
            }
            if (bottom - top < flattest - 0.5) {
                flattest = bottom - top;
                best = angle;
            }
        }
        for (QPointF& place : m_places) {
            place = turned(place, best);
        }
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
    void settle() {
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_placed[i] || !m_tied[i]) {
                continue;
            }
            const QPointF wanted = m_places[i];
            constexpr double step = 12;
            constexpr int mostRings = 2'000; // beyond all boxes, whatever they are
            for (int ring = 0; ring < mostRings && !m_placed[i]; ++ring) {
                const int spots = std::max(1, 8 * ring);
                for (int spot = 0; spot < spots && !m_placed[i]; ++spot) {
                    const double angle = 2 * 3.14159265358979 * spot / spots;
                    const QPointF place = wanted + QPointF(std::cos(angle), std::sin(angle)) * (step * ring);
                    if (isFree(i, place)) {
                        m_places[i] = place;
                        m_placed[i] = true;
                    }
                }
            }
            m_placed[i] = true;
        }
    }

    QRectF bounds() const {
        QRectF all;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (m_placed[i]) {
                all = all.united(around(m_places[i], m_nodes[i].size));
            }
        }
        return all;
    }

    /// What is tied to nothing: in rows under the rest.
    void placeInRows() {
        std::vector<std::size_t> loose;
        double area = 0;
        double widest = 0;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            if (!m_placed[i]) {
                loose.push_back(i);
                const QSizeF size = m_nodes[i].size;
                area += (size.width() + gap) * (size.height() + gap);
                widest = std::max(widest, size.width());
            }
        }
        const QRectF rest = bounds();
        const double room = std::max({rest.width(), widest, std::sqrt(area * rowShape)});
        double top = rest.isEmpty() ? 0 : rest.bottom() + gap * 1.4;
        for (std::size_t first = 0; first < loose.size();) {
            std::size_t last = first;
            double width = -gap;
            double height = 0;
            while (last < loose.size() &&
                   (last == first || width + gap + m_nodes[loose[last]].size.width() <= room + 0.5)) {
                width += gap + m_nodes[loose[last]].size.width();
                height = std::max(height, m_nodes[loose[last]].size.height());
                ++last;
            }
            double x = rest.isEmpty() ? 0 : rest.center().x() - width / 2;
            for (; first < last; ++first) {
                const std::size_t node = loose[first];
                m_places[node] = QPointF(x + m_nodes[node].size.width() / 2, top + height / 2);
                m_placed[node] = true;
                x += m_nodes[node].size.width() + gap;
            }
            top += height + gap;
        }
    }

    void moveToOrigin() {
        const QPointF corner = bounds().topLeft();
        for (QPointF& place : m_places) {
            // Whole pixels: what is saved is short, and the same on every machine.
            place = QPointF(std::round(place.x() - corner.x()), std::round(place.y() - corner.y()));
        }
    }

    const std::vector<MapNode>& m_nodes;
    std::vector<MapEdge> m_edges;
    std::vector<QPointF> m_places;
    std::vector<bool> m_placed;
    std::vector<bool> m_tied;
};

} // namespace

std::vector<QPointF> layOutMap(const std::vector<MapNode>& nodes, const std::vector<MapEdge>& edges) {
    return Placing(nodes, edges).run();
}

} // namespace bacscope
