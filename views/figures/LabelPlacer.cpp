#include "figures/LabelPlacer.h"

#include <algorithm>

namespace bacscope {

namespace {

constexpr double gridColumn = 64; // so that a label is compared with its neighbours only

} // namespace

LabelPlacer::LabelPlacer(const QRectF& room)
    : m_room(room), m_hard(static_cast<std::size_t>(std::max(0.0, room.width()) / gridColumn) + 1),
      m_soft(m_hard.size()) {}

void LabelPlacer::block(const QRectF& rect) {
    add(rect, m_hard);
}

void LabelPlacer::blockSoftly(const QRectF& rect) {
    add(rect, m_soft);
}

std::optional<QRectF> LabelPlacer::place(std::span<const QRectF> candidates, bool important) {
    for (const bool heedSoft : {true, false}) {
        if (!heedSoft && !important) {
            break;
        }
        for (const QRectF& candidate : candidates) {
            if (m_room.contains(candidate) && isFree(candidate, m_hard) &&
                (!heedSoft || isFree(candidate, m_soft))) {
                block(candidate);
                return candidate;
            }
        }
    }
    return {};
}

bool LabelPlacer::isFree(const QRectF& rect, const std::vector<Column>& columns) const {
    const std::size_t last = columnOf(rect.right());
    for (std::size_t column = columnOf(rect.left()); column <= last; ++column) {
        for (const QRectF& taken : columns[column]) {
            if (taken.intersects(rect)) {
                return false;
            }
        }
    }
    return true;
}

void LabelPlacer::add(const QRectF& rect, std::vector<Column>& columns) {
    if (!rect.isValid()) {
        return;
    }
    const std::size_t last = columnOf(rect.right());
    for (std::size_t column = columnOf(rect.left()); column <= last; ++column) {
        columns[column].push_back(rect);
    }
}

std::size_t LabelPlacer::columnOf(double x) const {
    const double column = (x - m_room.left()) / gridColumn;
    return static_cast<std::size_t>(std::clamp(column, 0.0, static_cast<double>(m_hard.size() - 1)));
}

} // namespace bacscope
