#include "figures/MiniMapFigure.h"

#include "figures/Contrast.h"
#include "figures/Glyphs.h"
#include "figures/LaneColors.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace bacscope {

namespace {

constexpr double columnWidth = 2;
constexpr double signHeight = 9; ///< above the rows, for the anomalies
constexpr double signColumn = 6;

} // namespace

struct MiniMapFigure::Layout {
    struct Row {
        ServiceId service;
        QRectF rect;
        QColor strong;
        QColor pale;
        std::vector<EventId> edges; ///< column i holds [edges[i], edges[i + 1])
    };

    struct Sign {
        AnomalyKind kind;
        double x;
    };

    TimelineSubject subject;
    TimelineSettings settings;
    double left = 0;
    double right = 0;
    bool arranged = false;

    TimeScale scale;
    QRectF frame;
    std::vector<Row> rows;
    std::vector<Sign> signs;
    std::vector<double> markers;
    double disasterX = 0;
    QRectF lock; ///< from its start to its end; invalid: none

    void arrange();
    void applyCut();
};

void MiniMapFigure::Layout::arrange() {
    const Scenario& scenario = *subject.scenario;
    const EventLog& log = *scenario.log;
    scale = TimeScale(TimelineFigure::wholeSpan(scenario, subject.markers(), subject.lock), left, right);
    frame = QRectF(QPointF(left, signHeight + 1), QPointF(right, settings.size.height() - 2));
    std::vector<ServiceId> order = settings.lanes;
    if (order.empty()) {
        for (std::size_t i = 0; i < scenario.services.size(); ++i) {
            order.push_back(ServiceId(i));
        }
    }
    rows.clear();
    const std::vector<QColor> colors = laneColorsOf(scenario, settings.theme);
    const double pitch = frame.height() / static_cast<double>(std::max<std::size_t>(order.size(), 1));
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i].at() >= scenario.services.size()) {
            continue;
        }
        Row row;
        row.service = order[i];
        const double inset = std::min(2.0, pitch * 0.15);
        row.rect = QRectF(left, frame.top() + static_cast<double>(i) * pitch + inset, right - left,
                          pitch - 2 * inset);
        row.strong = colors[order[i].at()];
        row.pale = mixed(settings.theme.surface, row.strong, 0.45);
        const EventRange all = log.eventsOf(order[i]);
        const auto columns = static_cast<std::size_t>(std::max(1.0, std::ceil((right - left) / columnWidth)));
        row.edges.push_back(all.first);
        for (std::size_t c = 1; c < columns; ++c) {
            const Instant until = scale.instantAt(left + static_cast<double>(c) * columnWidth);
            row.edges.push_back(
                std::max(row.edges.back(), log.endOfPrefix(order[i], Instant{until.ticks - 1})));
        }
        row.edges.push_back(all.last);
        rows.push_back(std::move(row));
    }
}

void MiniMapFigure::Layout::applyCut() {
    const CutTracker& tracker = *subject.tracker;
    markers.clear();
    signs.clear();
    disasterX = scale.x(tracker.cut().disaster);
    lock = {};
    if (subject.lock) {
        const double from = std::clamp(scale.x(subject.lock->numbers.start), left, right);
        const double to = std::clamp(scale.x(subject.lock->numbers.end), left, right);
        lock = QRectF(from, frame.top(), std::max(to - from, 2.0), frame.height());
    }
    for (const Row& row : rows) {
        const Instant marker = tracker.cut().markers[row.service.at()];
        markers.push_back(marker.isDistantPast() ? left : std::clamp(scale.x(marker), left, right));
    }
    // Where several kinds share a place they take turns, so that none hides another for long.
    const auto together = static_cast<std::size_t>(signColumn / columnWidth);
    std::vector<std::vector<AnomalyKind>> there(rows.empty() ? 0 : rows.front().edges.size() / together + 1);
    for (const AnomalyKind kind : {AnomalyKind::BrokenLink, AnomalyKind::Orphan, AnomalyKind::MissingEvent,
                                   AnomalyKind::MissingState}) {
        if (tracker.counts().of(kind) == 0) {
            continue;
        }
        const EventSet& set = tracker.eventsWith(kind);
        for (const Row& row : rows) {
            const std::size_t columns = row.edges.size() - 1;
            for (std::size_t c = 0; c < columns; c += together) {
                std::vector<AnomalyKind>& kinds = there[c / together];
                const EventRange range{row.edges[c], row.edges[std::min(c + together, columns)]};
                if (!range.empty() && (kinds.empty() || kinds.back() != kind) &&
                    set.next(range) != range.last) {
                    kinds.push_back(kind);
                }
            }
        }
    }
    for (std::size_t i = 0; i < there.size(); ++i) {
        if (!there[i].empty()) {
            signs.push_back({there[i][i % there[i].size()],
                             std::min(right, left + (static_cast<double>(i) + 0.5) * signColumn)});
        }
    }
}

MiniMapFigure::MiniMapFigure() : m_layout(std::make_unique<Layout>()) {}
MiniMapFigure::~MiniMapFigure() = default;

void MiniMapFigure::setSubject(const TimelineSubject& subject) {
    m_layout->subject = subject;
    m_layout->arranged = false;
}

void MiniMapFigure::setSettings(const TimelineSettings& settings, double left, double right) {
    Layout& layout = *m_layout;
    if (layout.settings.size != settings.size || layout.settings.lanes != settings.lanes ||
        layout.left != left || layout.right != right || layout.settings.theme.paper != settings.theme.paper ||
        layout.settings.theme.name != settings.theme.name) {
        layout.arranged = false;
    }
    layout.settings = settings;
    layout.left = left;
    layout.right = std::max(right, left + 1);
}

void MiniMapFigure::layOut() {
    Layout& layout = *m_layout;
    if (!layout.subject.scenario || !layout.subject.tracker) {
        return;
    }
    if (!layout.arranged ||
        layout.scale.span() != TimelineFigure::wholeSpan(*layout.subject.scenario, layout.subject.markers(),
                                                         layout.subject.lock)) {
        layout.arrange();
        layout.arranged = true;
    }
    layout.applyCut();
}

const TimeScale& MiniMapFigure::timeScale() const {
    return m_layout->scale;
}

QRectF MiniMapFigure::viewportRect() const {
    const Layout& layout = *m_layout;
    const TimeSpan shown = layout.settings.visible.value_or(layout.scale.span());
    const double from = std::clamp(layout.scale.x(shown.first), layout.left, layout.right);
    const double to = std::clamp(layout.scale.x(shown.last), layout.left, layout.right);
    QRectF rect(QPointF(from, layout.frame.top()), QPointF(to, layout.frame.bottom()));
    // Deep in, the frame must still be wide enough to be seen and dragged.
    constexpr double least = 8;
    if (rect.width() < least) {
        const double middle =
            std::clamp(rect.center().x(), layout.left + least / 2, layout.right - least / 2);
        rect.setLeft(middle - least / 2);
        rect.setRight(middle + least / 2);
    }
    return rect;
}

void MiniMapFigure::paint(QPainter& painter) const {
    const Layout& layout = *m_layout;
    if (!layout.subject.scenario || !layout.arranged) {
        return;
    }
    const Theme& theme = layout.settings.theme;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(QPointF(0, 0), layout.settings.size), theme.paper);
    painter.fillRect(layout.frame, theme.surface);
    if (layout.lock.isValid()) {
        painter.fillRect(layout.lock, mixed(theme.surface, theme.ink, 0.14));
    }
    for (const Layout::Row& row : layout.rows) {
        const EventId restoredEnd = layout.subject.tracker->restored(row.service).last;
        std::size_t highest = 1;
        for (std::size_t c = 0; c + 1 < row.edges.size(); ++c) {
            highest = std::max<std::size_t>(highest, row.edges[c + 1].value - row.edges[c].value);
        }
        for (std::size_t c = 0; c + 1 < row.edges.size(); ++c) {
            const std::size_t count = row.edges[c + 1].value - row.edges[c].value;
            if (count == 0) {
                continue;
            }
            // Single events stand at full height; where there are many, the height says how many.
            const double share =
                highest < 4 ? 1.0 : 0.25 + 0.75 * static_cast<double>(count) / static_cast<double>(highest);
            const double height = std::max(2.0, row.rect.height() * share);
            painter.fillRect(QRectF(row.rect.left() + static_cast<double>(c) * columnWidth,
                                    row.rect.center().y() - height / 2, columnWidth * 0.9, height),
                             row.edges[c] < restoredEnd ? row.strong : row.pale);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    // The lock, the cut and the disaster
    painter.setBrush(Qt::NoBrush);
    if (layout.lock.isValid()) {
        painter.setPen(QPen(theme.ink, 1, Qt::DashLine));
        painter.drawLine(layout.lock.topLeft(), layout.lock.bottomLeft());
        painter.drawLine(layout.lock.topRight(), layout.lock.bottomRight());
    }
    painter.setPen(QPen(theme.ink, 2, Qt::SolidLine, Qt::FlatCap));
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        const QRectF& rect = layout.rows[i].rect;
        painter.drawLine(QLineF(layout.markers[i], rect.top() - 1, layout.markers[i], rect.bottom() + 1));
    }
    painter.setPen(QPen(theme.ink, 1.6));
    if (layout.disasterX >= layout.left && layout.disasterX <= layout.right) {
        painter.drawLine(
            QLineF(layout.disasterX, layout.frame.top() - 2, layout.disasterX, layout.frame.bottom()));
    }
    // Where the window looks: the rest steps back
    const QRectF view = viewportRect();
    QColor veil = theme.paper;
    veil.setAlpha(150);
    painter.fillRect(QRectF(layout.frame.topLeft(), QPointF(view.left(), layout.frame.bottom())), veil);
    painter.fillRect(QRectF(QPointF(view.right(), layout.frame.top()), layout.frame.bottomRight()), veil);
    painter.setPen(QPen(theme.faint, 1));
    painter.drawRect(layout.frame);
    painter.setPen(QPen(theme.ink, 1.6));
    painter.drawRoundedRect(view, 3, 3);
    for (const Layout::Sign& sign : layout.signs) {
        drawAnomalyTick(painter, QPointF(sign.x, signHeight / 2), sign.kind, theme, 0.85);
    }
    painter.restore();
}

} // namespace bacscope
