// Bytes for random tests. RapidCheck draws its own integers from a range that grows with the size of a test
// case, and reaches all 256 values of a byte at size 100 only; so the high bits of a byte that chooses among
// features would stay 0 in nearly all cases. These are any byte at every size. They still shrink to 0.
#pragma once

#include "support/Story.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <ostream>
#include <vector>

namespace bacscope::test {

struct AnyByte {
    std::uint8_t value = 0;
    operator std::uint8_t() const { return value; }
};

inline std::ostream& operator<<(std::ostream& out, AnyByte byte) {
    return out << static_cast<unsigned>(byte.value);
}

using AnyBytes = std::vector<std::array<AnyByte, 8>>;

inline Decisions decisionsOf(const AnyBytes& bytes) {
    Decisions decisions;
    for (const std::array<AnyByte, 8>& eight : bytes) {
        std::array<std::uint8_t, 8>& decision = decisions.emplace_back();
        std::ranges::copy(eight, decision.begin());
    }
    return decisions;
}

} // namespace bacscope::test

template <>
struct rc::Arbitrary<bacscope::test::AnyByte> {
    static Gen<bacscope::test::AnyByte> arbitrary() {
        return gen::map(gen::resize(kNominalSize, gen::arbitrary<std::uint8_t>()),
                        [](std::uint8_t value) { return bacscope::test::AnyByte{value}; });
    }
};
