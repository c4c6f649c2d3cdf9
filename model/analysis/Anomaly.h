// What is wrong after a restore, and what it costs: the data, without the words (docs/model.md, "What can be
// wrong"). `views/text` owns the sentences.
#pragma once

#include "analysis/Cut.h"
#include "log/Ids.h"
#include "log/Instant.h"

#include <compare>
#include <cstddef>
#include <optional>
#include <vector>

namespace bacscope {

enum class AnomalyKind { BrokenLink, Orphan, MissingEvent, MissingState };
inline constexpr std::size_t anomalyKindCount = 4;

enum class LossCause {
    Lost,   ///< the restored log has not created it yet
    Deleted ///< the restored log has already deleted it
};

/// A restored reference that leads to something that was not restored.
struct BrokenLink {
    EntityId from;
    EntityId to;
    LossCause cause = LossCause::Lost;
    EventId event; ///< the restored event that linked it (the latest one)
    bool operator==(const BrokenLink&) const = default;
};

/// Something restored that was referred to when it was backed up, and to which nothing refers any more.
struct Orphan {
    EntityId entity;
    EventId creation; ///< of its present life; invalid: given
    bool operator==(const Orphan&) const = default;
};

/// An event that was not restored although another unit remembers its interaction.
struct MissingEvent {
    EventId event;
    bool operator==(const MissingEvent&) const = default;
};

/// A mirrored entity of which one side was restored and the other was not.
struct MissingState {
    EntityId entity;              ///< the absent one
    EntityId counterpart;         ///< the one that exists
    EventId creation;             ///< of the counterpart: the creation that it is alive from
    EventId paired;               ///< of the absent one: its creation of the mirrored pair
    bool isOneInteraction = true; ///< the two creations are; otherwise two commands made them
    bool operator==(const MissingState&) const = default;
};

struct AnomalyCounts {
    std::size_t brokenLinks = 0;
    std::size_t orphans = 0;
    std::size_t missingEvents = 0;
    std::size_t missingState = 0;
    // The price, not anomalies
    std::size_t lostEvents = 0;
    std::size_t repeatableEvents = 0;

    std::size_t of(AnomalyKind kind) const;
    std::size_t total() const { return brokenLinks + orphans + missingEvents + missingState; }
    bool isConsistent() const { return total() == 0; }
    bool operator==(const AnomalyCounts&) const = default;
};

/// What one service lost.
struct ServiceLoss {
    Instant marker;         ///< distantPast: nothing was restored
    std::size_t events = 0; ///< that happened, up to the disaster
    std::size_t restoredEvents = 0;
    std::size_t lostEvents = 0;
    std::optional<Duration> amnesia; ///< from the marker to the disaster; none where nothing was restored
    bool operator==(const ServiceLoss&) const = default;
};

/// Everything about one cut. Lists are sorted by instant, then by id (events: the event's; entities: name).
struct AnalysisReport {
    Cut cut;
    AnomalyCounts counts;
    std::vector<ServiceLoss> services;   ///< by ServiceId
    std::vector<BrokenLink> brokenLinks; ///< by the linking event
    std::vector<Orphan> orphans;         ///< by the creation; given ones first
    std::vector<MissingEvent> missingEvents;
    std::vector<MissingState> missingState; ///< by the counterpart's creation
    std::vector<EventId> repeatableEvents;

    bool operator==(const AnalysisReport&) const = default;
};

} // namespace bacscope
