// Interned UTF-8 text: each distinct text is stored once and named by a small integer.
#pragma once

#include "log/Ids.h"

#include <deque>
#include <memory>
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

    /// The same texts under the same ids, in the same memory: cheap. Frozen.
    TextPool shared() const;
    /// The same texts under the same ids, to which others can be added.
    TextPool copy() const;

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t id = TextId::none; ///< none: free
    };

    std::string_view store(std::string_view text);
    std::size_t slotOf(std::string_view text, std::uint32_t hash) const;
    void grow();

    using Blocks = std::deque<std::string>;

    /// Text is appended to the last block, never moved. Pools that are frozen may share them.
    std::shared_ptr<Blocks> m_blocks = std::make_shared<Blocks>();
    std::vector<std::string_view> m_texts;
    /// An open hash table, at most half full, its size a power of two: one cache miss a look-up however many
    /// texts there are, where std::unordered_map has three and makes large logs more than linearly slower.
    std::vector<Slot> m_slots;
};

} // namespace bacscope
