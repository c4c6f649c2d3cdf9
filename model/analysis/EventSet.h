// Sets of dense indices: of events as bits, for scanning the stretch of a lane, and of other things as lists,
// for going through their members.
#pragma once

#include "log/EventLog.h"
#include "log/Ids.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace bacscope {

/// A set of events as bits over the log, so that painters can scan a lane's range quickly.
class EventSet {
public:
    explicit EventSet(std::size_t size = 0) : m_words((size + 63) / 64) {}

    bool contains(EventId event) const { return m_words[event.at() / 64] >> (event.at() % 64) & 1; }
    void set(EventId event, bool on);
    /// How many of these events are in the set.
    std::size_t count(EventRange range) const;
    /// The first member in [range.first, range.last); range.last where there is none.
    EventId next(EventRange range) const;
    /// The last member in [range.first, range.last); range.last where there is none.
    EventId previous(EventRange range) const;

private:
    std::vector<std::uint64_t> m_words;
};

/// Dense small integers with constant-time insertion and removal, listed without an order.
template <class Id>
class IdSet {
public:
    explicit IdSet(std::size_t universe = 0) : m_place(universe, absent) {}

    bool contains(Id id) const { return m_place[id.at()] != absent; }
    std::size_t size() const { return m_members.size(); }
    std::span<const Id> members() const { return m_members; }
    void set(Id id, bool on) {
        std::uint32_t& place = m_place[id.at()];
        if (on && place == absent) {
            place = static_cast<std::uint32_t>(m_members.size());
            m_members.push_back(id);
        } else if (!on && place != absent) {
            const Id moved = m_members.back();
            m_members[place] = moved;
            m_place[moved.at()] = place;
            m_members.pop_back();
            place = absent;
        }
    }

private:
    static constexpr std::uint32_t absent = 0xffffffffu;
    std::vector<std::uint32_t> m_place;
    std::vector<Id> m_members;
};

} // namespace bacscope
