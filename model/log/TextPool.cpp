#include "log/TextPool.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace bacscope {

namespace {
constexpr std::size_t blockSize = 64 * 1024;
constexpr std::size_t smallestTable = 64;

std::uint32_t hashOf(std::string_view text) {
    const std::size_t hash = std::hash<std::string_view>()(text);
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}
} // namespace

std::string_view TextPool::store(std::string_view text) {
    // A block's capacity is reserved once and never exceeded, so views into it stay valid.
    if (m_blocks->empty() || m_blocks->back().capacity() - m_blocks->back().size() < text.size()) {
        m_blocks->emplace_back().reserve(std::max(blockSize, text.size()));
    }
    std::string& block = m_blocks->back();
    const std::size_t offset = block.size();
    block.append(text);
    return std::string_view(block).substr(offset);
}

/// The slot of this text, or the free one where it belongs.
std::size_t TextPool::slotOf(std::string_view text, std::uint32_t hash) const {
    std::size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot].id != TextId::none &&
           (m_slots[slot].hash != hash || m_texts[m_slots[slot].id] != text)) {
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    return slot;
}

void TextPool::grow() {
    std::vector<Slot> slots(std::max(smallestTable, 2 * m_slots.size()));
    for (const Slot& known : m_slots) {
        if (known.id != TextId::none) {
            std::size_t slot = known.hash & (slots.size() - 1);
            while (slots[slot].id != TextId::none) {
                slot = (slot + 1) & (slots.size() - 1);
            }
            slots[slot] = known;
        }
    }
    m_slots = std::move(slots);
}

TextId TextPool::intern(std::string_view text) {
    if (2 * m_texts.size() >= m_slots.size()) {
        grow();
    }
    const std::uint32_t hash = hashOf(text);
    Slot& slot = m_slots[slotOf(text, hash)];
    if (slot.id == TextId::none) {
        slot = {hash, static_cast<std::uint32_t>(m_texts.size())};
        m_texts.push_back(store(text));
    }
    return TextId(slot.id);
}

TextId TextPool::find(std::string_view text) const {
    return m_slots.empty() ? TextId() : TextId(m_slots[slotOf(text, hashOf(text))].id);
}

void TextPool::freeze() {
    m_slots = {};
    m_texts.shrink_to_fit();
}

TextPool TextPool::shared() const {
    TextPool pool;
    pool.m_blocks = m_blocks;
    pool.m_texts = m_texts;
    return pool;
}

TextPool TextPool::copy() const {
    TextPool pool;
    for (const std::string_view text : m_texts) {
        pool.intern(text);
    }
    return pool;
}

} // namespace bacscope
