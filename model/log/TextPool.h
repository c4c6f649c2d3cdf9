// Interned UTF-8 text: each distinct text is stored once and named by a small integer.
#pragma once

#include "log/Ids.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace bacscope {

class TextPool {
public:
    TextPool() = default;
    TextPool(const TextPool&) = delete;
    TextPool& operator=(const TextPool&) = delete;
    TextPool(TextPool&&) = default;
    TextPool& operator=(TextPool&&) = default;

    TextId intern(std::string_view text);
    TextId find(std::string_view text) const; ///< invalid where the text was never interned
    std::string_view operator[](TextId id) const { return m_texts[id.at()]; }
    std::size_t size() const { return m_texts.size(); }

    /// Drops the look-up table: find() and intern() must not be called any more. For pools that are complete.
    void freeze();

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t id = TextId::none; ///< none: free
    };

    std::string_view store(std::string_view text);
    std::size_t slotOf(std::string_view text, std::uint32_t hash) const;
    void grow();

    std::deque<std::string> m_blocks; ///< text is appended to the last block, never moved
    std::vector<std::string_view> m_texts;
    /// An open hash table, at most half full, its size a power of two: one cache miss a look-up however many
    /// texts there are, where std::unordered_map has three and makes large logs more than linearly slower.
    std::vector<Slot> m_slots;
};

} // namespace bacscope
