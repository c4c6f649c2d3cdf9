#include "log/TextPool.h"

namespace bacscope {

namespace {
constexpr std::size_t blockSize = 64 * 1024;
}

std::string_view TextPool::store(std::string_view text) {
    // A block's capacity is reserved once and never exceeded, so views into it stay valid.
    if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < text.size()) {
        m_blocks.emplace_back().reserve(std::max(blockSize, text.size()));
    }
    std::string& block = m_blocks.back();
    const std::size_t offset = block.size();
    block.append(text);
    return std::string_view(block).substr(offset);
}

TextId TextPool::intern(std::string_view text) {
    if (const auto found = m_lookUp.find(text); found != m_lookUp.end()) {
        return TextId(found->second);
    }
    const std::string_view stored = store(text);
    const auto id = static_cast<std::uint32_t>(m_texts.size());
    m_texts.push_back(stored);
    m_lookUp.emplace(stored, id);
    return TextId(id);
}

TextId TextPool::find(std::string_view text) const {
    const auto found = m_lookUp.find(text);
    return found == m_lookUp.end() ? TextId() : TextId(found->second);
}

void TextPool::freeze() {
    m_lookUp = {};
    m_texts.shrink_to_fit();
}

} // namespace bacscope
