#include "figures/TriangleFigure.h"

#include "figures/Contrast.h"
#include "figures/Curves.h"
#include "figures/FigureFrame.h"
#include "figures/FigureText.h"
#include "text/CornersText.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace bacscope {

namespace {

struct TriangleWords {
    Q_DECLARE_TR_FUNCTIONS(bacscope::TriangleFigure)
};

constexpr std::array<Corner, 3> corners{Corner::Backup, Corner::Availability, Corner::Consistency};
constexpr std::array<Kept, keptCount> edges{Kept::BackupAndAvailability, Kept::BackupAndConsistency,
                                            Kept::AvailabilityAndConsistency};
constexpr std::size_t mostCostLines = 3;

std::size_t place(Corner corner) {
    return static_cast<std::size_t>(corner);
}
std::size_t place(Kept kept) {
    return static_cast<std::size_t>(kept);
}

std::array<Corner, 2> endsOf(Kept kept) {
    switch (kept) {
    case Kept::BackupAndAvailability:
        return {Corner::Backup, Corner::Availability};
    case Kept::BackupAndConsistency:
        return {Corner::Backup, Corner::Consistency};
    case Kept::AvailabilityAndConsistency:
        break;
    }
    return {Corner::Availability, Corner::Consistency};
}

/// The edge that is left where this corner is given up.
Kept without(Corner corner) {
    return *std::ranges::find_if(edges, [corner](Kept kept) { return givenUp(kept) == corner; });
}

} // namespace

struct TriangleFigure::Layout {
    struct TextLines {
        QStringList lines;
        QFont font;
        QRectF rect;
        Qt::Alignment aligned = Qt::AlignHCenter;
    };

    TriangleSubject subject;
    TriangleEmphasis emphasis;
    FigureLook look;

    double s = 1; ///< of letters and strokes, from the size
    QFont nameFont;
    QString title;
    FigureFrame frame;
    double radius = 10; ///< of a corner's disc
    std::array<QPointF, 3> tips;
    std::array<QString, 3> names;
    std::array<QPointF, 3> nameAt; ///< left end of the base line
    std::array<QRectF, 3> nameRects;
    std::array<TextLines, keptCount> costs;
    bool cutShort = false; ///< one of them

    void layOut();
    void placeTips(const QRectF& room, double slope);
    void placeCosts(const QRectF& room);
    template <class WidthFor>
    void fit(TextLines& into, Kept kept, WidthFor widthFor);
    QLineF edge(Kept kept) const;
    void paintEdge(QPainter& painter, Kept kept) const;
    void paintCorner(QPainter& painter, Corner corner) const;
    bool isHovered(Kept kept) const { return emphasis.hovered && emphasis.hovered.kept == kept; }
};

namespace {

/// Broken between words into lines no wider than `width`, unless a word is.
QStringList brokenIntoLines(const QString& text, const QFont& font, double width) {
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QString line;
        for (const QString& word : singleLine(paragraph).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (!line.isEmpty() && textWidth(font, longer) > width) {
                lines << line;
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines << line;
        }
    }
    return lines;
}

double lineHeightOf(const QFont& font) {
    return font.pixelSize() * 1.22;
}

double widthOf(const QStringList& lines, const QFont& font) {
    double widest = 0;
    for (const QString& line : lines) {
        widest = std::max(widest, textWidth(font, line));
    }
    return widest;
}

} // namespace

// --- Laying out

void TriangleFigure::Layout::layOut() {
    const QSizeF size = look.size;
    // Letters grow with the picture: on a slide they are read from the back row.
    s = std::clamp(std::min(size.width() / 320, size.height() / 250), 0.85 * look.scale, 4 * look.scale);
    nameFont = figureFont(13.5 * s, QFont::DemiBold);
    radius = 9.5 * s;

    FrameWishes wishes;
    title = singleLine(look.titleText.isEmpty()
                           ? TriangleWords::tr("Of backup, availability and consistency keep two")
                           : look.titleText);
    if (look.title) {
        wishes.title = title;
    }
    if (look.caption) {
        const QString cost = singleLine(subject.costs[place(subject.kept)]);
        const QString kept = TriangleWords::tr("Kept: %1").arg(keptName(subject.kept));
        wishes.caption = {cost.isEmpty() ? kept : kept + QStringLiteral(" · ") + cost, kept};
    }
    frame = frameFor(look, wishes);
    QRectF room = frame.room.adjusted(-6 * look.scale, 0, 6 * look.scale, 0);
    room.setTop((frame.title.isEmpty() ? 0 : room.top()) + 6 * s);
    room.setBottom((frame.caption.isEmpty() ? size.height() : room.bottom()) - 6 * s);
    for (const Corner corner : corners) {
        names[place(corner)] = cornerName(corner);
    }
    // As slender as it may be, as wide as the words inside need it.
    for (const double slope : {0.65, 0.8, 0.95, 1.1}) {
        placeTips(room, slope);
        placeCosts(room);
        if (!cutShort) {
            break;
        }
    }
}

void TriangleFigure::Layout::placeTips(const QRectF& room, double slope) {
    // Backup above, the two others below, their names beneath them; beside the edges the costs have their
    // room, so the triangle is no wider than what they leave, and no steeper than it is wide.
    const double letters = capHeight(nameFont);
    const double nameHeight = letters + 9 * s;
    double top = room.top() + nameHeight + radius;
    double bottom = room.bottom() - nameHeight - 4 * s - radius;
    const double half = std::max(radius * 2, std::min((bottom - top) * slope, room.width() * 0.32));
    const double spare = std::max(0.0, bottom - top - 2.1 * half);
    top += spare / 2;
    bottom -= spare / 2;
    const double middle = room.center().x();
    const double left = middle - half;
    const double right = middle + half;
    tips = {QPointF(middle, top), QPointF(left, bottom), QPointF(right, bottom)};
    for (const Corner corner : corners) {
        const std::size_t i = place(corner);
        const double width = textWidth(nameFont, names[i]);
        const double x =
            std::clamp(tips[i].x() - width / 2, room.left(), std::max(room.left(), room.right() - width));
        const double baseline =
            corner == Corner::Backup ? tips[i].y() - radius - 6 * s : tips[i].y() + radius + 6 * s + letters;
        nameAt[i] = QPointF(x, baseline);
        nameRects[i] = QRectF(x, baseline - letters - 3 * s, width, letters + 6 * s);
    }
}

/// The fewest lines of the largest letters with which the text fits into what `widthFor(lines, letters)`
/// leaves; where none do, the last line is cut short.
template <class WidthFor>
void TriangleFigure::Layout::fit(TextLines& into, Kept kept, WidthFor widthFor) {
    const QString& text = subject.costs[place(kept)];
    const auto weight = kept == subject.kept ? QFont::DemiBold : QFont::Normal;
    for (const double size : {12.5, 11.5, 10.5, 9.5}) {
        into.font = figureFont(size * s, weight);
        for (std::size_t most = 1; most <= mostCostLines; ++most) {
            const double width = widthFor(most, into.font);
            into.lines = brokenIntoLines(text, into.font, width);
            if (into.lines.size() <= static_cast<qsizetype>(most) &&
                widthOf(into.lines, into.font) <= width) {
                return;
            }
        }
    }
    cutShort = true;
    const double width = widthFor(mostCostLines, into.font);
    const auto most = static_cast<qsizetype>(mostCostLines);
    if (into.lines.size() > most) {
        into.lines = into.lines.mid(0, most - 1) << into.lines.mid(most - 1).join(QLatin1Char(' '));
    }
    for (QString& line : into.lines) {
        line = elidedText(into.font, line, width);
    }
}

void TriangleFigure::Layout::placeCosts(const QRectF& room) {
    const double clear = 11 * s; // from an edge to its words
    cutShort = false;
    for (const Kept kept : edges) {
        TextLines& cost = costs[place(kept)];
        cost = {};
        const QLineF line = edge(kept);
        if (kept == Kept::AvailabilityAndConsistency) {
            // Below its edge, between the names of its corners; else inside the triangle, where it is wide.
            const QPointF middle = line.center();
            const double between = nameRects[place(Corner::Consistency)].left() -
                                   nameRects[place(Corner::Availability)].right() - 12 * s;
            cost.font = figureFont(12.5 * s, kept == subject.kept ? QFont::DemiBold : QFont::Normal);
            const bool below = textWidth(cost.font, singleLine(subject.costs[place(kept)])) <= between;
            fit(cost, kept, [&](std::size_t lines, const QFont& font) {
                const double upwards = clear + static_cast<double>(lines) * lineHeightOf(font);
                const double share = std::clamp(1 - upwards / (middle.y() - tips[0].y()), 0.0, 1.0);
                return below ? between : line.length() * share - 3 * clear;
            });
            const double width = widthOf(cost.lines, cost.font);
            const double height = static_cast<double>(cost.lines.size()) * lineHeightOf(cost.font);
            const double top = below ? middle.y() + 6 * s : middle.y() - 7 * s - height;
            cost.rect = QRectF(middle.x() - width / 2, top, width, height);
            continue;
        }
        // Outside its edge, nearer to the tip: there is more room. The lowest line is nearest to the edge.
        const bool leftSide = kept == Kept::BackupAndAvailability;
        const QPointF tip = tips[place(Corner::Backup)];
        const QPointF foot = tips[place(leftSide ? Corner::Availability : Corner::Consistency)];
        const double centre = tip.y() + (foot.y() - tip.y()) * 0.4;
        const auto edgeAt = [&](double y) {
            return tip.x() + (foot.x() - tip.x()) * (y - tip.y()) / (foot.y() - tip.y());
        };
        fit(cost, kept, [&](std::size_t lines, const QFont& font) {
            const double x = edgeAt(centre + static_cast<double>(lines) * lineHeightOf(font) / 2);
            return (leftSide ? x - room.left() : room.right() - x) - clear;
        });
        const double width = widthOf(cost.lines, cost.font);
        const double height = static_cast<double>(cost.lines.size()) * lineHeightOf(cost.font);
        const double x = edgeAt(centre + height / 2);
        cost.aligned = leftSide ? Qt::AlignRight : Qt::AlignLeft;
        cost.rect = QRectF(leftSide ? x - clear - width : x + clear, centre - height / 2, width, height);
    }
}

QLineF TriangleFigure::Layout::edge(Kept kept) const {
    const auto [from, to] = endsOf(kept);
    const QLineF whole(tips[place(from)], tips[place(to)]);
    const double share = radius / std::max(whole.length(), 1.0);
    return {whole.pointAt(share), whole.pointAt(1 - share)};
}

// --- Painting

void TriangleFigure::Layout::paintEdge(QPainter& painter, Kept kept) const {
    const Theme& theme = look.theme;
    const bool isKept = kept == subject.kept;
    const QLineF line = edge(kept);
    if (isHovered(kept) && !isKept) {
        painter.setPen(QPen(mixed(theme.paper, theme.selection, 0.35), 11 * s, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(line);
    }
    if (isKept) {
        painter.setPen(QPen(theme.ink, 6.5 * s, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
    } else {
        QPen pen(theme.rule, 1.6 * s, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4.0, 3.0});
        painter.setPen(pen);
        painter.drawLine(line);
    }
    const TextLines& cost = costs[place(kept)];
    const QFont& font = cost.font;
    const double lineHeight = lineHeightOf(font);
    for (qsizetype i = 0; i < cost.lines.size(); ++i) {
        const double width = textWidth(font, cost.lines[i]);
        const double x = cost.aligned == Qt::AlignRight  ? cost.rect.right() - width
                         : cost.aligned == Qt::AlignLeft ? cost.rect.left()
                                                         : cost.rect.center().x() - width / 2;
        const double y = cost.rect.top() + (static_cast<double>(i) + 0.5) * lineHeight + capHeight(font) / 2;
        drawTextWithHalo(painter, QPointF(x, y), cost.lines[i], font,
                         isKept || isHovered(kept) ? theme.ink : theme.softInk, theme.paper, 2.2 * s);
    }
}

void TriangleFigure::Layout::paintCorner(QPainter& painter, Corner corner) const {
    const Theme& theme = look.theme;
    const QPointF tip = tips[place(corner)];
    const bool lost = !subject.nothingGivenUp && givenUp(subject.kept) == corner;
    const bool wouldBeLost = emphasis.hovered.kind == TriangleHit::Kind::Corner && isHovered(without(corner));
    if (wouldBeLost) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(theme.paper, theme.selection, 0.35));
        painter.drawEllipse(tip, radius + 5 * s, radius + 5 * s);
    }
    painter.setPen(QPen(lost ? theme.softInk : theme.ink, 2.2 * s));
    painter.setBrush(lost ? theme.paper : theme.ink);
    painter.drawEllipse(tip, radius - 1.1 * s, radius - 1.1 * s);
    if (lost) {
        const double reach = radius * 0.42;
        painter.setPen(QPen(theme.softInk, 2.2 * s, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(tip + QPointF(-reach, -reach), tip + QPointF(reach, reach));
        painter.drawLine(tip + QPointF(-reach, reach), tip + QPointF(reach, -reach));
    }
    const QString& name = names[place(corner)];
    drawTextWithHalo(painter, nameAt[place(corner)], name, nameFont, lost ? theme.softInk : theme.ink,
                     theme.paper, 2.2 * s);
    if (lost) {
        const QRectF& rect = nameRects[place(corner)];
        painter.setPen(QPen(theme.softInk, 1.6 * s, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(
            QLineF(rect.left() - 2 * s, rect.center().y(), rect.right() + 2 * s, rect.center().y()));
    }
}

TriangleFigure::TriangleFigure() : m_layout(std::make_unique<Layout>()) {}
TriangleFigure::~TriangleFigure() = default;

void TriangleFigure::setSubject(const TriangleSubject& subject) {
    m_layout->subject = subject;
}

void TriangleFigure::setEmphasis(const TriangleEmphasis& emphasis) {
    m_layout->emphasis = emphasis;
}

void TriangleFigure::layOut(const FigureLook& look) {
    m_layout->look = look;
    m_layout->layOut();
}

void TriangleFigure::paint(QPainter& painter) const {
    const Layout& layout = *m_layout;
    const Theme& theme = layout.look.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), layout.look.size), theme.paper);
    layout.frame.paintTitle(painter, theme);
    layout.frame.paintCaption(painter, theme);
    for (const Kept kept : edges) {
        if (kept != layout.subject.kept) {
            layout.paintEdge(painter, kept);
        }
    }
    layout.paintEdge(painter, layout.subject.kept);
    for (const Corner corner : corners) {
        layout.paintCorner(painter, corner);
    }
    if (layout.emphasis.focused) {
        // Around the kept edge, along it.
        const QLineF line = layout.edge(layout.subject.kept);
        const QPointF along = (line.p2() - line.p1()) / std::max(line.length(), 1.0);
        const QPointF across = QPointF(-along.y(), along.x()) * 7.5 * layout.s;
        const QPointF in = along * 4 * layout.s;
        QPen pen(theme.selection, 1.8 * layout.s, Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF{line.p1() + in + across, line.p2() - in + across,
                                      line.p2() - in - across, line.p1() + in - across});
    }
    painter.restore();
}

// --- Words

QString TriangleFigure::titleInWords() const {
    return m_layout->title.isEmpty() ? TriangleWords::tr("Of backup, availability and consistency keep two")
                                     : m_layout->title;
}

QString TriangleFigure::describeInWords() const {
    const TriangleSubject& subject = m_layout->subject;
    QStringList text{TriangleWords::tr("A triangle whose corners are backup, availability and consistency."),
                     subject.nothingGivenUp
                         ? TriangleWords::tr("Kept: %1. Nothing is given up.").arg(keptName(subject.kept))
                         : TriangleWords::tr("Kept: %1. Given up: %2.")
                               .arg(keptName(subject.kept), cornerName(givenUp(subject.kept)))};
    for (const Kept kept : edges) {
        const QString cost = singleLine(subject.costs[place(kept)]);
        if (!cost.isEmpty()) {
            text << TriangleWords::tr("%1 costs: %2.").arg(keptName(kept), cost);
        }
    }
    return text.join(QLatin1Char(' '));
}

// --- Geometry

TriangleHit TriangleFigure::hitTest(QPointF position, double tolerance) const {
    const Layout& layout = *m_layout;
    TriangleHit hit;
    for (const Corner corner : corners) {
        const QPointF away = position - layout.tips[place(corner)];
        const bool onDisc = std::hypot(away.x(), away.y()) <= layout.radius + tolerance / 2;
        if (onDisc || layout.nameRects[place(corner)].contains(position)) {
            hit.kind = TriangleHit::Kind::Corner;
            hit.kept = without(corner);
            return hit;
        }
    }
    double nearest = std::max(tolerance, 8 * layout.s);
    for (const Kept kept : edges) {
        const double distance = layout.costs[place(kept)].rect.contains(position)
                                    ? 0
                                    : distanceToLine(position, layout.edge(kept));
        if (distance < nearest) {
            nearest = distance;
            hit.kind = TriangleHit::Kind::Edge;
            hit.kept = kept;
        }
    }
    return hit;
}

QRectF TriangleFigure::cornerRect(Corner corner) const {
    const double radius = m_layout->radius;
    const QPointF tip = m_layout->tips[place(corner)];
    return QRectF(tip - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
}

QLineF TriangleFigure::edgeLine(Kept kept) const {
    return m_layout->edge(kept);
}

QRectF TriangleFigure::costRect(Kept kept) const {
    return m_layout->costs[place(kept)].rect;
}

QRectF TriangleFigure::edgeRect(Kept kept) const {
    const QLineF line = m_layout->edge(kept);
    const double reach = 8 * m_layout->s;
    return QRectF(line.p1(), line.p2())
        .normalized()
        .adjusted(-reach, -reach, reach, reach)
        .united(costRect(kept));
}

} // namespace bacscope
