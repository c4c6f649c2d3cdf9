// The triangle of the BAC theorem: the corners Backup, Availability and Consistency, of which two are kept.
// The kept edge is heavy, its corners are filled; the corner given up is hollow and crossed out; beside each
// edge stands what keeping it costs.
//
//     TriangleFigure figure;
//     figure.setSubject({Kept::BackupAndAvailability, {"9 anomalies", "locked 12 min", "57 events lost"}});
//     figure.layOut(look);
//     figure.paint(painter);
//
// Readable from 220 × 180 pixels to a slide: letters and strokes grow with the size.
#pragma once

#include "figures/Figure.h"
#include "tradeoff/Corners.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <array>
#include <memory>
#include <optional>

namespace bacscope {

struct TriangleSubject {
    Kept kept = Kept::BackupAndAvailability;
    /// By Kept: what it costs, in a few words ("4 anomalies"). A line break is kept; what is too long is
    /// broken into lines.
    std::array<QString, keptCount> costs;
    bool nothingGivenUp = false; ///< no corner is crossed out: with one backup unit the theorem has no say

    bool operator==(const TriangleSubject&) const = default;
};

/// What can be pointed at; choosing it keeps `kept`.
struct TriangleHit {
    enum class Kind { Nothing, Edge, Corner };
    Kind kind = Kind::Nothing;
    Kept kept = Kept::BackupAndAvailability; ///< Corner: the two others, since that one is given up

    explicit operator bool() const { return kind != Kind::Nothing; }
    bool operator==(const TriangleHit&) const = default;
};

/// What stands out, in the window only.
struct TriangleEmphasis {
    TriangleHit hovered;
    bool focused = false; ///< a ring around the kept edge

    bool operator==(const TriangleEmphasis&) const = default;
};

class TriangleFigure : public Figure {
public:
    TriangleFigure();
    ~TriangleFigure() override;

    void setSubject(const TriangleSubject& subject);    ///< needs a new layOut()
    void setEmphasis(const TriangleEmphasis& emphasis); ///< needs none
    void layOut(const FigureLook& look) override;
    void paint(QPainter& painter) const override;
    QString titleInWords() const override;
    QString describeInWords() const override;

    // Geometry, after layOut()
    TriangleHit hitTest(QPointF position, double tolerance = 8) const;
    QRectF cornerRect(Corner corner) const; ///< its disc
    QLineF edgeLine(Kept kept) const;       ///< from disc to disc
    QRectF costRect(Kept kept) const;       ///< of the words; empty: there are none
    QRectF edgeRect(Kept kept) const;       ///< edge and cost, for focus and screen readers

    struct Layout; ///< the geometry
    const Layout& layout() const { return *m_layout; }

private:
    std::unique_ptr<Layout> m_layout;
};

} // namespace bacscope
