// Random numbers that are the same on every machine, by integers alone.
#pragma once

#include <cstdint>
#include <random>

namespace bacscope {

/// One step of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014):
/// makes seeds that have nothing in common of ones that do.
std::uint64_t splitMix(std::uint64_t seed);

class RandomStream {
public:
    explicit RandomStream(std::uint64_t seed) : m_engine(seed) {}

    std::uint64_t any() { return m_engine(); }

    /// Evenly from 0 to bound - 1, by rejection. The bound is not 0.
    std::uint64_t below(std::uint64_t bound);

    /// The time from one start to the next where starts come independently of one another, `mean` ticks (at
    /// least 1) apart on average: the geometric distribution, which is the exponential one on whole ticks. By
    /// von Neumann's comparison method (Various Techniques Used in Connection with Random Digits, 1951):
    /// uniform numbers below `mean` are drawn as long as they fall. If an odd number of them did, the first
    /// one is the remainder; otherwise a whole mean is added and it begins anew. No logarithm is needed,
    /// which mathematical libraries round differently, and on integers the method is exact: a remainder r is
    /// accepted with probability (1 - 1/mean)^r. Stops counting once it is beyond `most` ticks.
    std::uint64_t gap(std::uint64_t mean, std::uint64_t most);

private:
    std::mt19937_64 m_engine;
};

} // namespace bacscope
