// What ties services together, as far as backups are concerned: the interactions that span both, plus the
// references between them (docs/model.md, "Decomposition").
#pragma once

#include "analysis/CutTracker.h"
#include "analysis/World.h"
#include "log/Ids.h"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace bacscope {

/// Two different services, or two different aggregates.
struct Coupling {
    std::size_t interactions = 0; ///< that have events of both
    std::size_t references = 0;   ///< that some event links, in either direction (x→y and y→x are two)
    std::size_t brokenLinks = 0;  ///< at a cut: between the two
    /// At a cut: torn between the two, one has an event restored and the other has one missing. Never two
    /// services of one unit.
    std::size_t tornInteractions = 0;

    std::size_t total() const { return interactions + references; }
    bool operator==(const Coupling&) const = default;
};

/// A symmetric table; of a pair in either order.
class CouplingTable {
public:
    CouplingTable() = default;
    explicit CouplingTable(std::size_t size) : m_size(size), m_pairs(size * (size + 1) / 2) {}

    std::size_t size() const { return m_size; }
    const Coupling& operator()(std::size_t a, std::size_t b) const { return m_pairs[place(a, b)]; }
    Coupling& operator()(std::size_t a, std::size_t b) { return m_pairs[place(a, b)]; }

private:
    static std::size_t place(std::size_t a, std::size_t b) {
        return a < b ? b * (b + 1) / 2 + a : a * (a + 1) / 2 + b;
    }
    std::size_t m_size = 0;
    std::vector<Coupling> m_pairs; ///< of something with itself: zero
};

/// By ServiceId, of everything that happened up to the tracker's disaster, with what is wrong at its cut.
CouplingTable serviceCoupling(const CutTracker& tracker);
/// Brings what is wrong, in a table that serviceCoupling() made of the same world and disaster, to the cut at
/// which the tracker stands now. Costs what is wrong, not the log.
void countWrong(CouplingTable& table, const CutTracker& tracker);
/// Of the pairs of services that are not one unit, the first one with most coupling; nullopt: there is none.
std::optional<std::pair<ServiceId, ServiceId>> mostCoupledServices(const CutTracker& tracker);
/// By AggregateId, without what is wrong: it does not depend on who owns what.
CouplingTable aggregateCoupling(const World& world, Instant disaster);

/// References from one aggregate to another (or itself): pairs of entities.
struct AggregateReference {
    AggregateId from;
    AggregateId to;
    std::size_t references = 0;
    bool operator==(const AggregateReference&) const = default;
};
std::vector<AggregateReference> aggregateReferences(const World& world,
                                                    Instant disaster); ///< by from, then to

} // namespace bacscope
