#include "scenario/Suggestions.h"

#include <algorithm>
#include <vector>

namespace bacscope {

namespace {

int editDistance(const QString& a, const QString& b) {
    const auto rows = static_cast<std::size_t>(a.size()) + 1;
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> cells(rows * columns);
    const auto cell = [&](std::size_t i, std::size_t j) -> int& { return cells[i * columns + j]; };
    for (std::size_t i = 0; i < rows; ++i) {
        cell(i, 0) = static_cast<int>(i);
    }
    for (std::size_t j = 0; j < columns; ++j) {
        cell(0, j) = static_cast<int>(j);
    }
    const auto x = [&](std::size_t i) { return a.at(static_cast<qsizetype>(i) - 1).toCaseFolded(); };
    const auto y = [&](std::size_t j) { return b.at(static_cast<qsizetype>(j) - 1).toCaseFolded(); };
    for (std::size_t i = 1; i < rows; ++i) {
        for (std::size_t j = 1; j < columns; ++j) {
            const int exchange = cell(i - 1, j - 1) + (x(i) != y(j));
            cell(i, j) = std::min({exchange, cell(i - 1, j) + 1, cell(i, j - 1) + 1});
            if (i > 1 && j > 1 && x(i) == y(j - 1) && x(i - 1) == y(j)) {
                cell(i, j) = std::min(cell(i, j), cell(i - 2, j - 2) + 1);
            }
        }
    }
    return cell(rows - 1, columns - 1);
}

} // namespace

QString nearest(const QString& word, const QStringList& candidates) {
    constexpr qsizetype longest = 40;
    constexpr qsizetype most = 1000;
    if (word.isEmpty() || word.size() > longest || candidates.size() > most) {
        return {};
    }
    QString best;
    // One letter alone resembles every other.
    int bestDistance =
        static_cast<int>(std::min(std::max<qsizetype>(1, word.size() / 3), word.size() - 1)) + 1;
    for (const QString& candidate : candidates) {
        if (candidate.size() > longest) {
            continue;
        }
        const int distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace bacscope
