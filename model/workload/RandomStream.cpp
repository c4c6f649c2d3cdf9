#include "workload/RandomStream.h"

#include <limits>

namespace bacscope {

std::uint64_t splitMix(std::uint64_t seed) {
    std::uint64_t mixed = seed + 0x9e3779b97f4a7c15u;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
    return mixed ^ (mixed >> 31);
}

std::uint64_t RandomStream::below(std::uint64_t bound) {
    // The last, incomplete stretch of `bound` numbers would favour the small ones.
    constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t usable = largest - largest % bound;
    std::uint64_t number = m_engine();
    while (number >= usable) {
        number = m_engine();
    }
    return number % bound;
}

std::uint64_t RandomStream::gap(std::uint64_t mean, std::uint64_t most) {
    std::uint64_t whole = 0;
    while (whole <= most) {
        const std::uint64_t first = below(mean);
        bool odd = true;
        std::uint64_t last = first;
        for (std::uint64_t next = below(mean); next < last; next = below(mean)) {
            last = next;
            odd = !odd;
        }
        if (odd) {
            return whole + first + 1; // counted from 1, so that `mean` is the mean
        }
        whole += mean;
    }
    return whole + 1;
}

} // namespace bacscope
