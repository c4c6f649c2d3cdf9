#include "analysis/EventSet.h"

#include <algorithm>
#include <bit>

namespace bacscope {

void EventSet::set(EventId event, bool on) {
    const std::uint64_t bit = std::uint64_t(1) << (event.at() % 64);
    if (on) {
        m_words[event.at() / 64] |= bit;
    } else {
        m_words[event.at() / 64] &= ~bit;
    }
}

std::size_t EventSet::count(EventRange range) const {
    if (range.empty()) {
        return 0;
    }
    const std::size_t firstWord = range.first.at() / 64;
    const std::size_t lastWord = (range.last.at() - 1) / 64;
    const std::uint64_t head = ~std::uint64_t(0) << (range.first.at() % 64);
    const std::uint64_t tail = ~std::uint64_t(0) >> (63 - (range.last.at() - 1) % 64);
    if (firstWord == lastWord) {
        return static_cast<std::size_t>(std::popcount(m_words[firstWord] & head & tail));
    }
    auto total = static_cast<std::size_t>(std::popcount(m_words[firstWord] & head));
    for (std::size_t word = firstWord + 1; word < lastWord; ++word) {
        total += static_cast<std::size_t>(std::popcount(m_words[word]));
    }
    return total + static_cast<std::size_t>(std::popcount(m_words[lastWord] & tail));
}

EventId EventSet::next(EventRange range) const {
    if (range.empty()) {
        return range.last;
    }
    std::size_t word = range.first.at() / 64;
    const std::size_t lastWord = (range.last.at() - 1) / 64;
    std::uint64_t bits = m_words[word] & ~std::uint64_t(0) << (range.first.at() % 64);
    while (bits == 0) {
        if (++word > lastWord) {
            return range.last;
        }
        bits = m_words[word];
    }
    return std::min(EventId(word * 64 + static_cast<std::size_t>(std::countr_zero(bits))), range.last);
}

EventId EventSet::previous(EventRange range) const {
    if (range.empty()) {
        return range.last;
    }
    std::size_t word = (range.last.at() - 1) / 64;
    const std::size_t firstWord = range.first.at() / 64;
    std::uint64_t bits = m_words[word] & ~std::uint64_t(0) >> (63 - (range.last.at() - 1) % 64);
    while (bits == 0) {
        if (word-- == firstWord) {
            return range.last;
        }
        bits = m_words[word];
    }
    const EventId found(word * 64 + 63 - static_cast<std::size_t>(std::countl_zero(bits)));
    return found >= range.first ? found : range.last;
}

} // namespace bacscope
