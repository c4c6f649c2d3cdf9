#include "tradeoff/Landscape.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <span>
#include <utility>

namespace bacscope {

// The anomalies, as changes

/// Reads the definitions as CutTracker does, but for all pairs of markers at once.
///
/// Every unit lies along an axis: the first, the second, or *the rest*, which has one place only, for the
/// markers that do not move. An event has its *place* there: it is restored from that place on; past the last
/// one where it never is. So what one unit restored (an entity exists, a reference is held …) is a set of
/// runs along its axis, and an anomaly between units is where several such sets meet.
class Landscape::Builder {
public:
    Builder(Landscape& landscape, const World& world, const Cut& cut)
        : m_landscape(landscape), m_world(world), m_log(world.log()), m_cut(cut),
          m_interactions(world, cut.disaster) {
        m_axisOf.assign(world.units().size(), rest);
        m_axisOf[world.unit(landscape.m_first).at()] = 0;
        m_axisOf[world.unit(landscape.m_second).at()] = 1;
        for (const ServiceId service : {landscape.m_first, landscape.m_second}) {
            findBreaks(world.unit(service));
        }
        findPlaces();
        findFirstKnown();
        findHolders();
    }

    void build() {
        for (std::size_t i = 0; i < m_interactions.size(); ++i) {
            addMissingEvents(InteractionId(i));
        }
        for (std::size_t i = 0; i < m_log.entityCount(); ++i) {
            const EntityId entity(i);
            if (!m_world.referencesTo(entity).empty() || !m_world.linkersOf(entity).empty() ||
                !m_world.tiesOf(entity).empty()) {
                addAnomaliesOf(entity);
            }
        }
        std::ranges::stable_sort(m_landscape.m_changes, {}, &Change::at);
    }

private:
    using Axis = std::size_t;
    static constexpr Axis rest = 2;

    /// Runs along the second axis on their way into changes; they are kept there at most once.
    struct Stripes {
        const Runs& runs;
        std::uint32_t kept = allOfThem;
    };

    /// From `event` on the reference is held by `holder`; invalid: it is not.
    struct Holding {
        EventId event;
        EventId holder;
    };

    /// Makes runs of a state that changes at places in ascending order.
    class RunWriter {
    public:
        RunWriter(Runs& runs, bool on) : m_runs(runs), m_on(on) { runs.clear(); }

        void set(std::uint32_t place, bool on) {
            if (m_on && !on) {
                close(place);
            } else if (!m_on && on) {
                m_since = place;
            }
            m_on = on;
        }
        void finish(std::uint32_t size) { set(size, false); }

    private:
        void close(std::uint32_t place) {
            if (m_since >= place) {
                return;
            }
            if (!m_runs.empty() && m_runs.back().end == m_since) {
                m_runs.back().end = place;
            } else {
                m_runs.push_back({m_since, place});
            }
        }

        Runs& m_runs;
        bool m_on;
        std::uint32_t m_since = 0;
    };

    // Places

    void findBreaks(UnitId unit) {
        std::vector<Instant>& breaks = m_landscape.m_breaks[axisOf(unit)];
        const auto note = [&](EventId event) {
            if (hasHappened(event)) {
                breaks.push_back(m_log.at(event));
            }
        };
        for (const ServiceId service : m_world.units().members(unit)) {
            for (const EventId event : m_log.eventsOf(service)) {
                note(event);
            }
            // "The world before the disaster still held that reference at that instant": from when and until
            // when.
            for (const InboundEffect& inbound : m_world.inboundEffects(service)) {
                note(inbound.event);
            }
            // "The other must have existed when the one was backed up."
            for (const TieTurn& turn : m_world.tieTurns(service)) {
                if (turn.at <= m_cut.disaster) {
                    breaks.push_back(turn.at);
                }
            }
        }
        std::ranges::sort(breaks);
        breaks.erase(std::unique(breaks.begin(), breaks.end()), breaks.end());
        m_size[axisOf(unit)] = static_cast<std::uint32_t>(breaks.size()) + 1;
    }

    void findPlaces() {
        m_place.reserve(m_log.size());
        for (std::size_t s = 0; s < m_log.serviceCount(); ++s) {
            const ServiceId service(s);
            const Axis axis = axisOf(m_world.unit(service));
            std::uint32_t place = 1;
            for (const EventId event : m_log.eventsOf(service)) {
                if (!hasHappened(event)) {
                    m_place.push_back(m_size[axis]);
                } else if (axis == rest) {
                    m_place.push_back(m_log.at(event) <= m_cut.markers[s] ? 0 : 1);
                } else {
                    while (m_landscape.m_breaks[axis][place - 1] < m_log.at(event)) {
                        ++place;
                    }
                    m_place.push_back(place);
                }
            }
        }
    }

    void findFirstKnown() {
        m_firstKnown.reserve(m_interactions.participationCount());
        for (std::uint32_t p = 0; p < m_interactions.participationCount(); ++p) {
            m_firstKnown.push_back(m_size[axisOf(m_interactions.unitOf(p))]);
        }
        for (std::size_t i = 0; i < m_log.size(); ++i) {
            if (m_interactions.of(EventId(i)).isValid()) {
                std::uint32_t& first = m_firstKnown[m_interactions.participation(EventId(i))];
                first = std::min(first, m_place[i]);
            }
        }
    }

    void findHolders() {
        // In the order of EventIds, which is that of the log that changes the reference.
        m_holdings.begin.assign(m_world.referenceCount() + 1, 0);
        const auto eachHolding = [&](auto each) {
            for (std::size_t i = 0; i < m_log.size(); ++i) {
                if (!hasHappened(EventId(i))) {
                    continue;
                }
                for (const ReferenceEffect& effect : m_world.effects(EventId(i))) {
                    each(effect.reference, Holding{EventId(i), effect.after});
                }
            }
        };
        eachHolding([&](ReferenceId reference, Holding) { ++m_holdings.begin[reference.at() + 1]; });
        for (std::size_t r = 1; r < m_holdings.begin.size(); ++r) {
            m_holdings.begin[r] += m_holdings.begin[r - 1];
        }
        m_holdings.values.resize(m_holdings.begin.back());
        std::vector<std::uint32_t> next(m_holdings.begin.begin(), m_holdings.begin.end() - 1);
        eachHolding([&](ReferenceId reference, Holding holding) {
            m_holdings.values[next[reference.at()]++] = holding;
        });
    }

    Axis axisOf(UnitId unit) const { return m_axisOf[unit.at()]; }
    Axis axisOf(EntityId entity) const { return axisOf(m_world.unit(entity)); }
    Axis axisOf(EventId event) const { return axisOf(m_world.unit(event)); }
    bool hasHappened(EventId event) const { return m_log.at(event) <= m_cut.disaster; }
    std::uint32_t place(EventId event) const { return m_place[event.at()]; }
    Runs everyPlace(Axis axis) const { return {{0, m_size[axis]}}; }

    // States along an axis

    Runs existence(EntityId entity) const {
        Runs runs;
        RunWriter writer(runs, m_log.isGiven(entity));
        for (const EventId event : m_world.lifeEvents(entity)) {
            writer.set(place(event), m_log.kind(event) == EventKind::Create);
        }
        writer.finish(m_size[axisOf(entity)]);
        return runs;
    }

    void findHeld(ReferenceId reference, Runs& runs) const {
        RunWriter writer(runs, false);
        for (const Holding& holding : m_holdings[reference]) {
            writer.set(place(holding.event), holding.holder.isValid());
        }
        writer.finish(m_size[axisOf(m_world.reference(reference).from)]);
    }

    /// The latest creation or deletion that happened; invalid: none.
    EventId latestLifeEvent(EntityId entity) const {
        const std::span<const EventId> events = m_world.lifeEvents(entity);
        const auto end = std::ranges::partition_point(events, [&](EventId e) { return hasHappened(e); });
        return end == events.begin() ? EventId() : *std::prev(end);
    }
    bool existsAtDisaster(EntityId entity) const {
        const EventId latest = latestLifeEvent(entity);
        return latest.isValid() ? m_log.kind(latest) == EventKind::Create : m_log.isGiven(entity);
    }
    bool isHeldAtDisaster(ReferenceId reference) const {
        const std::span<const Holding> holdings = m_holdings[reference];
        return !holdings.empty() && holdings.back().holder.isValid();
    }

    static Runs complement(const Runs& runs, std::uint32_t size) {
        Runs result;
        RunWriter writer(result, true);
        for (const Run& run : runs) {
            writer.set(run.begin, false);
            writer.set(run.end, true);
        }
        writer.finish(size);
        return result;
    }

    static Runs intersection(const Runs& a, const Runs& b) {
        Runs result;
        for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
            const Run both{std::max(a[i].begin, b[j].begin), std::min(a[i].end, b[j].end)};
            if (both.begin < both.end) {
                result.push_back(both);
            }
            ++(a[i].end < b[j].end ? i : j);
        }
        return result;
    }

    // Changes

    void add(AnomalyKind kind, std::int32_t weight, Run first, Run second,
             std::uint32_t stripes = allOfThem) {
        if (first.begin >= first.end || second.begin >= second.end) {
            return;
        }
        if (stripes == allOfThem && first.begin == 0 && first.end == m_size[0] && second.begin == 0 &&
            second.end == m_size[1]) {
            m_landscape.m_everywhere[static_cast<std::size_t>(kind)] += weight;
            return;
        }
        std::vector<Change>& changes = m_landscape.m_changes;
        changes.push_back({first.begin, second.begin, second.end, stripes, weight, kind});
        if (first.end < m_size[0]) {
            changes.push_back({first.end, second.begin, second.end, stripes, -weight, kind});
        }
    }

    /// One anomaly where the stripes lie in `second`.
    void addStriped(AnomalyKind kind, Run first, Stripes& stripes, Run second) {
        if (stripes.runs.size() == 1) {
            const Run& only = stripes.runs.front();
            add(kind, 1, first, {std::max(second.begin, only.begin), std::min(second.end, only.end)});
        } else if (!stripes.runs.empty()) {
            if (stripes.kept == allOfThem) {
                stripes.kept = static_cast<std::uint32_t>(m_landscape.m_stripes.size());
                m_landscape.m_stripes.push_back(stripes.runs);
            }
            add(kind, 1, first, second, stripes.kept);
        }
    }

    /// One anomaly where the runs along these axes meet. `stripes` are those of `runs`, or of `others`,
    /// whichever lie along the second axis.
    void addWhereTheyMeet(AnomalyKind kind, Axis axis, const Runs& runs, Axis otherAxis, const Runs& others,
                          Stripes& stripes) {
        if (runs.empty() || others.empty()) {
            return;
        }
        const Run everywhere{0, m_size[1]};
        if (axis == 0 || otherAxis == 0) {
            for (const Run& run : axis == 0 ? runs : others) {
                addStriped(kind, run, stripes, everywhere);
            }
        } else {
            addStriped(kind, {0, m_size[0]}, stripes, everywhere);
        }
    }

    // The definitions

    void addMissingEvents(InteractionId interaction) {
        const std::uint32_t begin = m_interactions.firstParticipation(interaction);
        const std::uint32_t end = m_interactions.lastParticipation(interaction);
        if (end - begin < 2) {
            return;
        }
        // From where on each of the two units remembers it, and how many of the rest do.
        std::array<std::uint32_t, 2> remembers{m_size[0], m_size[1]};
        std::size_t rememberedByRest = 0;
        for (std::uint32_t p = begin; p < end; ++p) {
            if (const Axis axis = axisOf(m_interactions.unitOf(p)); axis != rest) {
                remembers[axis] = m_firstKnown[p];
            } else {
                rememberedByRest += m_firstKnown[p] == 0;
            }
        }
        std::int32_t lostByRest = 0; // whose missing depends on the two
        std::int32_t missing = 0;    // of the same place
        const std::span<const EventId> events = m_interactions.events(interaction);
        for (std::size_t i = 0; i < events.size(); ++i) {
            const EventId event = events[i];
            if (!hasHappened(event)) {
                continue;
            }
            ++missing;
            const bool more = i + 1 < events.size() && hasHappened(events[i + 1]) &&
                              m_world.unit(events[i + 1]) == m_world.unit(event) &&
                              place(events[i + 1]) == place(event);
            if (more) {
                continue;
            }
            const std::int32_t weight = std::exchange(missing, 0);
            const Axis axis = axisOf(event);
            if (axis != rest) {
                const Axis other = 1 - axis;
                std::array<Run, 2> where;
                where[axis] = {0, place(event)};
                where[other] = {rememberedByRest != 0 ? 0 : remembers[other], m_size[other]};
                add(AnomalyKind::MissingEvent, weight, where[0], where[1]);
            } else if (place(event) != 0) {
                const bool itself = m_firstKnown[m_interactions.participation(event)] == 0;
                if (rememberedByRest > std::size_t(itself)) {
                    add(AnomalyKind::MissingEvent, weight, {0, m_size[0]}, {0, m_size[1]});
                } else {
                    lostByRest += weight;
                }
            }
        }
        if (lostByRest != 0) {
            add(AnomalyKind::MissingEvent, lostByRest, {0, m_size[0]}, {0, m_size[1]});
            add(AnomalyKind::MissingEvent, -lostByRest, {0, remembers[0]}, {0, remembers[1]});
        }
    }

    /// That references to it are broken, that it is an orphan, that it is missing while its counterpart is
    /// there.
    void addAnomaliesOf(EntityId entity) {
        const Axis axis = axisOf(entity);
        const Runs exists = existence(entity);
        const Runs absent = complement(exists, m_size[axis]);
        const bool dangles = !existsAtDisaster(entity);
        Stripes absentStripes{absent};

        std::array<std::vector<std::pair<std::uint32_t, int>>, 2> changes; // of how many references are held
        bool heldByRest = false;
        bool wasUnreferenced = existsAtDisaster(entity);
        for (const ReferenceId reference : m_world.referencesTo(entity)) {
            const EntityId from = m_world.reference(reference).from;
            const Axis fromAxis = axisOf(from);
            findHeld(reference, m_held);
            wasUnreferenced = wasUnreferenced && !isHeldAtDisaster(reference);
            if (fromAxis == rest) {
                heldByRest = heldByRest || !m_held.empty();
            } else {
                for (const Run& run : m_held) {
                    changes[fromAxis].emplace_back(run.begin, +1);
                    changes[fromAxis].emplace_back(run.end, -1);
                }
            }
            if (m_world.unit(from) != m_world.unit(entity) && !(dangles && isHeldAtDisaster(reference))) {
                Stripes heldStripes{m_held};
                const Runs everySecond = everyPlace(1);
                Stripes everyStripe{everySecond};
                addWhereTheyMeet(AnomalyKind::BrokenLink, fromAxis, m_held, axis, absent,
                                 axis == 1       ? absentStripes
                                 : fromAxis == 1 ? heldStripes
                                                 : everyStripe);
            }
        }
        if (!heldByRest && !wasUnreferenced && !m_world.isRoot(entity) && !exists.empty()) {
            addOrphan(entity, exists, {unheld(changes[0], 0), unheld(changes[1], 1)});
        }
        for (const TieId tie : m_world.tiesOf(entity)) {
            if (m_world.tie(tie).counterpart == entity) {
                addMissingState(tie, absent, absentStripes);
            }
        }
    }

    /// Where none is held.
    Runs unheld(std::vector<std::pair<std::uint32_t, int>>& changes, Axis axis) const {
        std::ranges::sort(changes, {}, [](const auto& change) { return change.first; });
        Runs runs;
        RunWriter writer(runs, true);
        int held = 0;
        for (std::size_t i = 0; i < changes.size(); ++i) {
            held += changes[i].second;
            if (i + 1 == changes.size() || changes[i + 1].first != changes[i].first) {
                writer.set(changes[i].first, held == 0);
            }
        }
        writer.finish(m_size[axis]);
        return runs;
    }

    /// The places of a unit whose marker stands in a span of instants, the last one not included.
    Run markersWithin(UnitId unit, Instant from, Instant until) const {
        const Axis axis = axisOf(unit);
        if (axis == rest) {
            const Instant marker =
                std::min(m_cut.markers[m_world.units().members(unit).front().at()], m_cut.disaster);
            return {0, from <= marker && marker < until ? 1u : 0u};
        }
        return {from.isDistantPast() ? 0 : m_landscape.place(axis, from),
                until > m_cut.disaster ? m_size[axis] : m_landscape.place(axis, until)};
    }

    /// A reference from another unit that is lost as long as that one's marker stands before a place, and
    /// that the unit of its target knows of at some of its own.
    struct Link {
        std::uint32_t lostUpTo;
        Run known;
    };
    /// By the axis of the other unit; only those that are lost somewhere and known somewhere.
    using Links = std::array<std::vector<Link>, 3>;

    void note(Links& links, EventId linker, Run known) const {
        if (place(linker) != 0 && known.begin < known.end) {
            links[axisOf(linker)].push_back({place(linker), known});
        }
    }

    Links linksTo(EntityId entity) const {
        Links links;
        const UnitId unit = m_world.unit(entity);
        for (const ReferenceId reference : m_world.referencesTo(entity)) {
            if (!m_world.spansUnits(reference)) {
                continue;
            }
            // Of all its links up to an instant, the one that holds it there is the first to be lost.
            const std::span<const Holding> holdings = m_holdings[reference];
            for (std::size_t i = 0; i < holdings.size(); ++i) {
                if (holdings[i].holder.isValid()) {
                    const Instant until =
                        i + 1 < holdings.size() ? m_log.at(holdings[i + 1].event) : Instant::distantFuture();
                    note(links, holdings[i].holder, markersWithin(unit, m_log.at(holdings[i].event), until));
                }
            }
        }
        for (const EventId event : m_world.linkersOf(entity)) {
            const InteractionId interaction = m_interactions.of(event);
            if (!interaction.isValid() || !hasHappened(event) || m_world.unit(event) == unit) {
                continue;
            }
            for (std::uint32_t p = m_interactions.firstParticipation(interaction);
                 p < m_interactions.lastParticipation(interaction); ++p) {
                if (m_interactions.unitOf(p) == unit) {
                    note(links, event, {m_firstKnown[p], m_size[axisOf(unit)]});
                }
            }
        }
        return links;
    }

    /// `unheld`: where neither unit refers to it.
    void addOrphan(EntityId entity, const Runs& exists, std::array<Runs, 2> unheld) {
        const Axis axis = axisOf(entity);
        if (axis != rest) {
            unheld[axis] = intersection(unheld[axis], exists);
        }
        Links links = linksTo(entity);
        if (axis == rest) {
            addOrphanOfRest(unheld, links);
            return;
        }
        const Axis other = 1 - axis;
        for (const Link& link : links[rest]) {
            links[other].push_back({m_size[other], link.known});
        }
        addOrphan(axis, lossesOf(links[other], axis), unheld);
    }

    /// All that count are known: some are lost always, or up to a place on either axis.
    void addOrphanOfRest(const std::array<Runs, 2>& unheld, const Links& links) {
        const auto latestLost = [&](Axis axis) {
            std::uint32_t latest = 0;
            for (const Link& link : links[axis]) {
                latest = std::max(latest, link.lostUpTo);
            }
            return latest;
        };
        const std::uint32_t lostInFirst = links[rest].empty() ? latestLost(0) : m_size[0];
        const std::uint32_t lostInSecond = latestLost(1);
        Stripes stripes{unheld[1]};
        for (const Run& run : unheld[0]) {
            addStriped(AnomalyKind::Orphan, {run.begin, std::min(run.end, lostInFirst)}, stripes,
                       {0, m_size[1]});
            addStriped(AnomalyKind::Orphan, {std::max(run.begin, lostInFirst), run.end}, stripes,
                       {0, lostInSecond});
        }
    }

    /// Some known link is lost: in these places of the target's unit, up to that place of the other.
    struct Loss {
        Run known;
        std::uint32_t lostUpTo;
    };

    /// The links on top of one another, like a skyline: ascending and apart.
    std::vector<Loss> lossesOf(std::vector<Link>& links, Axis axis) const {
        std::ranges::sort(links, {}, [](const Link& link) { return link.known.begin; });
        std::vector<Loss> losses;
        const auto lower = [](const Link& a, const Link& b) { return a.lostUpTo < b.lostUpTo; };
        std::vector<Link>
            open; // a heap: the highest on top; those that ended are taken off when they come up
        std::size_t next = 0;
        std::uint32_t at = 0;
        while (at < m_size[axis]) {
            for (; next < links.size() && links[next].known.begin <= at; ++next) {
                open.push_back(links[next]);
                std::ranges::push_heap(open, lower);
            }
            while (!open.empty() && open.front().known.end <= at) {
                std::ranges::pop_heap(open, lower);
                open.pop_back();
            }
            std::uint32_t end = next < links.size() ? links[next].known.begin : m_size[axis];
            if (!open.empty()) {
                end = std::min(end, open.front().known.end);
                addLoss(losses, {{at, end}, open.front().lostUpTo});
            }
            at = end;
        }
        return losses;
    }

    static void addLoss(std::vector<Loss>& losses, const Loss& loss) {
        if (!losses.empty() && losses.back().known.end == loss.known.begin &&
            losses.back().lostUpTo == loss.lostUpTo) {
            losses.back().known.end = loss.known.end;
        } else {
            losses.push_back(loss);
        }
    }

    /// Of an entity on this axis.
    void addOrphan(Axis axis, const std::vector<Loss>& losses, const std::array<Runs, 2>& unheld) {
        Stripes stripes{unheld[1]};
        auto first = losses.begin();
        for (const Run& run : unheld[0]) {
            if (axis == 0) {
                while (first != losses.end() && first->known.end <= run.begin) {
                    ++first;
                }
                for (auto loss = first; loss != losses.end() && loss->known.begin < run.end; ++loss) {
                    addStriped(AnomalyKind::Orphan,
                               {std::max(run.begin, loss->known.begin), std::min(run.end, loss->known.end)},
                               stripes, {0, loss->lostUpTo});
                }
                continue;
            }
            // Steps above the end of the run are one.
            std::vector<Loss> within;
            for (const Loss& loss : losses) {
                if (loss.lostUpTo > run.begin) {
                    addLoss(within, {loss.known, std::min(loss.lostUpTo, run.end)});
                }
            }
            for (const Loss& loss : within) {
                addStriped(AnomalyKind::Orphan, {run.begin, loss.lostUpTo}, stripes, loss.known);
            }
        }
    }

    void addMissingState(TieId id, const Runs& absent, Stripes& absentStripes) {
        const MirrorTie& tie = m_world.tie(id);
        const EntityId present = m_log.entity(tie.creation);
        if (latestLifeEvent(present) == tie.creation && !existsAtDisaster(tie.counterpart)) {
            return; // as one-sided at the disaster
        }
        const Axis axis = axisOf(present);
        const std::span<const EventId> lives = m_world.lifeEvents(present);
        const auto next = std::ranges::upper_bound(lives, tie.creation);
        const Run life{place(tie.creation), next == lives.end() ? m_size[axis] : place(*next)};
        // Where the tie counts, for any of its pairs.
        std::vector<Run> counts;
        for (const MirrorGround& ground : m_world.grounds(id)) {
            if (ground.pairedSince <= m_cut.disaster) {
                counts.push_back(markersWithin(m_world.unit(present), ground.from, ground.until));
            }
        }
        std::ranges::sort(counts, {}, &Run::begin);
        Runs alive;
        std::uint32_t reached = life.begin;
        for (const Run& run : counts) {
            const Run more{std::max(run.begin, reached), std::min(run.end, life.end)};
            if (more.begin < more.end) {
                alive.push_back(more);
                reached = more.end;
            }
        }
        const Runs everySecond = everyPlace(1);
        Stripes aliveStripes{alive};
        Stripes everyStripe{everySecond};
        const Axis absentAxis = axisOf(tie.counterpart);
        addWhereTheyMeet(AnomalyKind::MissingState, axis, alive, absentAxis, absent,
                         absentAxis == 1 ? absentStripes
                         : axis == 1     ? aliveStripes
                                         : everyStripe);
    }

    Landscape& m_landscape;
    const World& m_world;
    const EventLog& m_log;
    const Cut& m_cut;
    Interactions m_interactions;
    std::vector<Axis> m_axisOf; ///< by UnitId
    std::array<std::uint32_t, 3> m_size{1, 1, 1};
    std::vector<std::uint32_t> m_place;      ///< by EventId
    std::vector<std::uint32_t> m_firstKnown; ///< by participation: the place of its first event
    Grouped<ReferenceId, Holding> m_holdings;
    Runs m_held; ///< of the reference in hand
};

// The picture

/// How many anomalies there are along the second axis at one break of the first, in blocks of which it knows
/// the least and the most; and the least and the most of each since it last began anew.
class Landscape::Column {
public:
    /// A block lies from each of these breaks to the next, ascending.
    Column(std::vector<std::uint32_t> begins, std::int64_t total)
        : m_begins(std::move(begins)),
          m_values(m_begins.back() - m_begins.front(), static_cast<std::int32_t>(total)),
          m_more(m_begins.size() - 1, 0), m_leastNow(m_more.size(), static_cast<std::int32_t>(total)),
          m_mostNow(m_leastNow), m_least(m_leastNow), m_most(m_leastNow), m_isStale(m_more.size(), false),
          m_changedFrom(m_more.size()) {
        m_blockOf.reserve(m_values.size());
        for (std::uint32_t block = 0; block < m_more.size(); ++block) {
            m_blockOf.resize(m_begins[block + 1] - m_begins.front(), block);
        }
    }

    void add(std::uint32_t begin, std::uint32_t end, std::int32_t weight) {
        begin = std::max(begin, m_begins.front());
        end = std::min(end, m_begins.back());
        if (begin >= end) {
            return;
        }
        std::size_t first = m_blockOf[begin - m_begins.front()];
        std::size_t last = m_blockOf[end - 1 - m_begins.front()];
        m_changedFrom = std::min(m_changedFrom, first);
        m_changedTo = std::max(m_changedTo, last + 1);
        if (first == last) {
            addWithin(first, begin, end, weight);
            return;
        }
        addWithin(first, begin, m_begins[first + 1], weight);
        addWithin(last, m_begins[last], end, weight);
        for (++first; first < last; ++first) {
            m_more[first] += weight;
            m_leastNow[first] += weight;
            m_mostNow[first] += weight;
        }
    }

    /// Forgets what was; what is now counts.
    void beginAnew() {
        refresh();
        m_least = m_leastNow;
        m_most = m_mostNow;
        forgetChanges();
    }
    /// What is now counts, too.
    void include() {
        refresh();
        for (std::size_t block = m_changedFrom; block < m_changedTo; ++block) {
            m_least[block] = std::min(m_least[block], m_leastNow[block]);
            m_most[block] = std::max(m_most[block], m_mostNow[block]);
        }
        forgetChanges();
    }

    std::size_t blockOf(std::uint32_t place) const { return m_blockOf[place - m_begins.front()]; }
    const std::vector<std::int32_t>& least() const { return m_least; }
    const std::vector<std::int32_t>& most() const { return m_most; }

private:
    void addWithin(std::size_t block, std::uint32_t begin, std::uint32_t end, std::int32_t weight) {
        for (std::uint32_t place = begin; place < end; ++place) {
            m_values[place - m_begins.front()] += weight;
        }
        if (!m_isStale[block]) {
            m_isStale[block] = true;
            m_stale.push_back(block);
        }
    }

    /// Once for all that changed within a block.
    void refresh() {
        for (const std::size_t block : m_stale) {
            m_isStale[block] = false;
            const auto values = std::span(m_values).subspan(m_begins[block] - m_begins.front(),
                                                            m_begins[block + 1] - m_begins[block]);
            std::int32_t least = values.front();
            std::int32_t most = least;
            for (const std::int32_t value : values) {
                least = std::min(least, value);
                most = std::max(most, value);
            }
            m_leastNow[block] = least + m_more[block];
            m_mostNow[block] = most + m_more[block];
        }
        m_stale.clear();
    }

    void forgetChanges() {
        m_changedFrom = m_more.size();
        m_changedTo = 0;
    }

    std::vector<std::uint32_t> m_begins;
    std::vector<std::uint32_t> m_blockOf; ///< by place
    std::vector<std::int32_t> m_values;   ///< by place, without what its block has more
    std::vector<std::int32_t> m_more;     ///< by block
    std::vector<std::int32_t> m_leastNow;
    std::vector<std::int32_t> m_mostNow;
    std::vector<std::int32_t> m_least;
    std::vector<std::int32_t> m_most;
    std::vector<bool> m_isStale;      ///< by block: values in it changed, what it knows of them did not yet
    std::vector<std::size_t> m_stale; ///< those blocks
    std::size_t m_changedFrom;        ///< blocks that changed since the last include()
    std::size_t m_changedTo = 0;
};

template <class Done>
void Landscape::sweep(const std::vector<Stretch>& stretches, Column& column, Done done) const {
    auto change = m_changes.begin();
    const auto moveTo = [&](std::uint32_t place) {
        for (; change != m_changes.end() && change->at <= place; ++change) {
            if (change->stripes == allOfThem) {
                column.add(change->secondBegin, change->secondEnd, change->weight);
                continue;
            }
            const Runs& stripes = m_stripes[change->stripes];
            auto stripe = std::ranges::partition_point(
                stripes, [&](const Run& run) { return run.end <= change->secondBegin; });
            for (; stripe != stripes.end() && stripe->begin < change->secondEnd; ++stripe) {
                column.add(std::max(stripe->begin, change->secondBegin),
                           std::min(stripe->end, change->secondEnd), change->weight);
            }
        }
    };
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        moveTo(stretches[i].first);
        column.beginAnew();
        while (change != m_changes.end() && change->at <= stretches[i].last) {
            moveTo(change->at);
            column.include();
        }
        done(i);
    }
}

Landscape::Landscape(std::shared_ptr<const World> world, const Cut& cut, ServiceId first, ServiceId second)
    : m_first(first), m_second(second), m_disaster(cut.disaster) {
    Builder(*this, *world, cut).build();

    constexpr std::uint32_t blockSize = 128;
    const auto end = static_cast<std::uint32_t>(m_breaks[1].size()) + 1;
    std::vector<std::uint32_t> begins;
    for (std::uint32_t begin = 0; begin < end; begin += blockSize) {
        begins.push_back(begin);
    }
    begins.push_back(end);
    Column column(std::move(begins), totalEverywhere());
    sweep({{0, static_cast<std::uint32_t>(m_breaks[0].size())}}, column,
          [&](std::size_t) { m_most = static_cast<std::size_t>(std::ranges::max(column.most())); });
}

std::int64_t Landscape::totalEverywhere() const {
    return std::accumulate(m_everywhere.begin(), m_everywhere.end(), std::int64_t(0));
}

std::uint32_t Landscape::place(std::size_t axis, Instant instant) const {
    const std::vector<Instant>& breaks = m_breaks[axis];
    return static_cast<std::uint32_t>(std::ranges::upper_bound(breaks, instant) - breaks.begin());
}

AnomalyCounts Landscape::countAt(Instant first, Instant second) const {
    const std::uint32_t at = place(0, first);
    const std::uint32_t other = place(1, second);
    std::array<std::int64_t, anomalyKindCount> counts = m_everywhere;
    for (const Change& change : m_changes) {
        if (change.at > at) {
            break;
        }
        if (other < change.secondBegin || other >= change.secondEnd) {
            continue;
        }
        if (change.stripes != allOfThem) {
            const Runs& stripes = m_stripes[change.stripes];
            const auto stripe =
                std::ranges::partition_point(stripes, [&](const Run& run) { return run.end <= other; });
            if (stripe == stripes.end() || stripe->begin > other) {
                continue;
            }
        }
        counts[static_cast<std::size_t>(change.kind)] += change.weight;
    }
    const auto of = [&](AnomalyKind kind) {
        return static_cast<std::size_t>(counts[static_cast<std::size_t>(kind)]);
    };
    AnomalyCounts result;
    result.brokenLinks = of(AnomalyKind::BrokenLink);
    result.orphans = of(AnomalyKind::Orphan);
    result.missingEvents = of(AnomalyKind::MissingEvent);
    result.missingState = of(AnomalyKind::MissingState);
    return result;
}

std::vector<Landscape::Stretch> Landscape::pixels(std::size_t axis, Instant from, Instant to,
                                                  std::size_t count) const {
    // Unsigned: a span of all instants that there may be has one tick more than a signed number can count.
    const std::uint64_t ticks = to <= from ? 1 : static_cast<std::uint64_t>((to - from).ticks) + 1;
    const std::uint64_t each = ticks / count;
    const std::uint64_t left = ticks % count;
    const auto begin = [&](std::size_t pixel) { return each * pixel + left * pixel / count; };
    std::vector<Stretch> stretches;
    stretches.reserve(count);
    for (std::size_t pixel = 0; pixel < count; ++pixel) {
        const std::uint64_t first = begin(pixel);
        const std::uint64_t last = std::max(first + 1, begin(pixel + 1)) - 1;
        const auto at = [&](std::uint64_t tick) {
            return place(axis, from + Duration{static_cast<std::int64_t>(tick)});
        };
        stretches.push_back({at(first), at(last)});
    }
    return stretches;
}

LandscapeRaster Landscape::raster(Instant firstFrom, Instant firstTo, Instant secondFrom, Instant secondTo,
                                  std::size_t columns, std::size_t rows) const {
    LandscapeRaster raster{columns, rows, std::vector<std::uint32_t>(columns * rows),
                           std::vector<std::uint32_t>(columns * rows)};
    if (raster.least.empty()) {
        return raster;
    }
    // Neighbouring rows may share a break, and several rows one: blocks lie between all their ends.
    const std::vector<Stretch> seconds = pixels(1, secondFrom, secondTo, rows);
    std::vector<std::uint32_t> begins;
    for (const Stretch& stretch : seconds) {
        begins.push_back(stretch.first);
        begins.push_back(stretch.last + 1);
    }
    std::ranges::sort(begins);
    begins.erase(std::unique(begins.begin(), begins.end()), begins.end());

    Column column(std::move(begins), totalEverywhere());
    sweep(pixels(0, firstFrom, firstTo, columns), column, [&](std::size_t x) {
        for (std::size_t y = 0; y < rows; ++y) {
            const std::size_t from = column.blockOf(seconds[y].first);
            const std::size_t to = column.blockOf(seconds[y].last);
            std::int32_t least = column.least()[from];
            std::int32_t most = column.most()[from];
            for (std::size_t block = from + 1; block <= to; ++block) {
                least = std::min(least, column.least()[block]);
                most = std::max(most, column.most()[block]);
            }
            raster.least[y * columns + x] = static_cast<std::uint32_t>(least);
            raster.most[y * columns + x] = static_cast<std::uint32_t>(most);
        }
    });
    return raster;
}

} // namespace bacscope
