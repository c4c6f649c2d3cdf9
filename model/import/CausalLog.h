// What all foreign logs have in common: records that services logged, and which record caused which. Turns
// them into a scenario (docs/imports.md, "What becomes of a log"). A reader only fills one of these:
//
//     CausalLog log;
//     auto a = log.addRecord({.service = log.service("orders"), .text = "order placed", .time = 1'000});
//     auto b = log.addRecord({.service = log.service("shipping"), .text = "shipped", .time = 2'000});
//     log.addCause(a, b);
//     std::move(log).build(context, result, true);
//
// Records count in the order of the file, which decides wherever causality and time do not.
//
// Time. With no usable time the axis is the order of events: the file's own order if every record stands
// after its causes there, else the first such order that stays closest to the file's. With times, a service
// one of whose effects comes before its cause in another service has its clock set forward by the least
// amount that restores the order (least over all services at once, and never backward), unless the options
// say otherwise. Where clocks contradict one another so that no shift helps, constraints are given up one by
// one, the most demanding of a contradiction first. Causes inside one service never move anything: it has one
// clock. A record without time, in a log that has times, stands at the latest of its causes and the record of
// the same span, or else at the earliest of its effects; if there is none of these, the whole log is drawn in
// the order of events.
#pragma once

#include "import/ImportContext.h"

#include <QString>

#include <cstdint>
#include <deque>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bacscope {

class CausalLog {
public:
    static constexpr std::uint32_t none = 0xffffffffu;
    static constexpr std::int64_t noTime = std::numeric_limits<std::int64_t>::min();

    struct Record {
        std::uint32_t service = none;
        std::string_view text;         ///< UTF-8 that lives until build(): part of the file, or keep()
        std::size_t offset = 0;        ///< where it begins in the file
        std::int64_t time = noTime;    ///< nanoseconds since 1970 UTC
        std::uint32_t trace = none;    ///< from trace()
        std::uint32_t previous = none; ///< the record of the same service that is known to come right before
        std::uint32_t sameSpan =
            none; ///< another record about the same: where it stands if nothing else tells
    };

    static constexpr std::string_view nameless = "unknown"; ///< a service whose name nobody could read

    /// The service of this name, as the log writes it: made at its first use. Lanes keep the order of first
    /// use. Names of nothing but blanks, controls and marks without a width are `nameless`.
    std::uint32_t service(std::string_view name);
    std::uint32_t trace(std::string_view name);
    std::uint32_t addRecord(const Record& record);
    void setDetails(std::uint32_t record, QString details) { m_details[record] = std::move(details); }
    /// Across services an interaction and a reference; inside one, order only.
    void addCause(std::uint32_t cause, std::uint32_t effect) { m_edges.push_back({cause, effect, true}); }
    /// Known to come before, but not as its direct cause.
    void addOrder(std::uint32_t earlier, std::uint32_t later) { m_edges.push_back({earlier, later, false}); }
    /// Keeps a text for as long as the log lives.
    std::string_view keep(std::string text) { return m_kept.emplace_back(std::move(text)); }

    std::size_t size() const { return m_records.size(); }
    const Record& record(std::uint32_t record) const { return m_records[record]; }
    Record& record(std::uint32_t record) { return m_records[record]; }
    const std::string& serviceName(std::uint32_t service) const { return m_services[service]; }

    /// Adds what is missing to the result: the scenario without title and source, the details.
    /// `timeExpected`: logs of this format normally have times, so it is worth a warning if the axis becomes
    /// the order of events.
    void build(ImportContext& context, ImportResult& result, bool timeExpected) &&;

private:
    struct Edge {
        std::uint32_t cause;
        std::uint32_t effect;
        bool direct;
    };

    bool isCross(const Edge& edge) const {
        return edge.direct && m_records[edge.cause].service != m_records[edge.effect].service;
    }
    std::vector<std::uint32_t> causalOrder(ImportContext& context);
    void dropContradictions(ImportContext& context, const std::vector<bool>& ordered);
    void shiftClocks(ImportContext& context);
    bool placeUntimed(const std::vector<std::uint32_t>& order);
    std::vector<std::uint32_t> interactionGroups(const ImportOptions& options) const;

    std::vector<std::string> m_services;
    std::unordered_map<std::string, std::uint32_t> m_serviceByName;
    std::vector<std::string> m_traces;
    std::unordered_map<std::string, std::uint32_t> m_traceByName;
    std::vector<Record> m_records;
    std::vector<Edge> m_edges;
    std::unordered_map<std::uint32_t, QString> m_details;
    std::deque<std::string> m_kept;
};

} // namespace bacscope
