#include "widgets/MarkerDrag.h"

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

// In pixels: how far a snapping marker stays from an event, and from where the middle of a gap draws it.
// How far a snapping marker leaves the pointer for a rounder instant.
constexpr double clearance = 10;
constexpr double magnet = 8;
constexpr double rounding = 4;

Duration midpoint(Duration length) {
    return {length.ticks / 2};
}

/// The multiple of `step` in [first, last] nearest to the middle.
std::optional<std::int64_t> multipleWithin(std::int64_t first, std::int64_t last, std::int64_t step) {
    const std::int64_t middle = first + (last - first) / 2;
    std::int64_t below = middle / step * step;
    if (below > middle) {
        below -= step;
    }
    const std::int64_t above = below + step;
    const bool belowFits = below >= first;
    const bool aboveFits = above <= last;
    if (belowFits && (!aboveFits || middle - below <= above - middle)) {
        return below;
    }
    return aboveFits ? std::optional(above) : std::nullopt;
}

/// What counts as round, the roundest first; in ticks.
std::vector<std::int64_t> roundSteps(const TimeBase& base) {
    std::vector<std::int64_t> steps;
    std::int64_t largest = 100'000'000'000'000'000;
    if (base.isClock()) {
        constexpr std::int64_t second = 1'000'000'000;
        constexpr std::int64_t day = 86'400 * second;
        for (const std::int64_t length :
             {day, day / 2, day / 4, day / 8, day / 12, day / 24, std::int64_t(1800) * second,
              std::int64_t(900) * second, std::int64_t(600) * second, std::int64_t(300) * second,
              std::int64_t(60) * second, std::int64_t(30) * second, std::int64_t(15) * second,
              std::int64_t(10) * second, std::int64_t(5) * second, second}) {
            steps.push_back(length);
        }
        largest = second / 10;
    }
    for (std::int64_t power = largest; power > 0; power /= 10) {
        steps.insert(steps.end(), {5 * power, 2 * power, power});
    }
    return steps;
}

} // namespace

EventGap gapAround(const EventLog& log, const std::vector<ServiceId>& services, Instant instant) {
    EventGap gap;
    for (const ServiceId service : services) {
        const EventRange events = log.eventsOf(service);
        const EventId next = log.endOfPrefix(service, instant);
        if (next > events.first) {
            const Instant at = log.at(EventId(next.at() - 1));
            gap.after = gap.after ? std::max(*gap.after, at) : at;
        }
        if (next < events.last) {
            const Instant at = log.at(next);
            gap.before = gap.before ? std::min(*gap.before, at) : at;
        }
    }
    return gap;
}

Instant roundestWithin(Instant first, Instant last, const TimeBase& base) {
    if (last <= first) {
        return first;
    }
    // Clock times are round where the scenario's own offset from UTC shows them round.
    const std::int64_t offset = base.isClock() ? std::int64_t(base.offsetSeconds()) * 1'000'000'000 : 0;
    for (const std::int64_t step : roundSteps(base)) {
        if (const auto found = multipleWithin(first.ticks + offset, last.ticks + offset, step)) {
            return {*found - offset};
        }
    }
    return first + midpoint(last - first);
}

MarkerDrag MarkerDrag::ofMarker(const Scenario& scenario, const Cut& cut, ServiceId service, double markerX,
                                double pressX) {
    MarkerDrag drag(scenario);
    drag.m_service = service;
    const BackupUnits units = scenario.units();
    drag.m_services = units.members(units.unit(service));
    drag.m_latest = cut.disaster;
    drag.m_grab = pressX - markerX;
    return drag;
}

MarkerDrag MarkerDrag::ofBackup(const Scenario& scenario, const Cut& cut, ServiceId service, Instant from,
                                double backupX, double pressX) {
    MarkerDrag drag = ofMarker(scenario, cut, service, backupX, pressX);
    drag.m_latest = std::max(cut.disaster, from);
    return drag;
}

MarkerDrag MarkerDrag::ofLock(const Scenario& scenario, const Cut& cut,
                              std::shared_ptr<const EventLog> unlocked, double startX, double pressX) {
    MarkerDrag drag(scenario);
    if (unlocked) {
        drag.m_log = std::move(unlocked);
    }
    drag.takeAllServices();
    drag.m_latest = cut.disaster;
    drag.m_grab = pressX - startX;
    return drag;
}

void MarkerDrag::takeAllServices() {
    for (std::size_t service = 0; service < m_log->serviceCount(); ++service) {
        m_services.emplace_back(service);
    }
}

MarkerDrag MarkerDrag::ofDisaster(const Scenario& scenario, double disasterX, double pressX) {
    MarkerDrag drag(scenario);
    drag.takeAllServices();
    drag.m_grab = pressX - disasterX;
    return drag;
}

Instant MarkerDrag::clamped(Instant instant) const {
    return m_latest ? std::min(instant, *m_latest) : instant;
}

EventGap MarkerDrag::gapAt(Instant instant) const {
    EventGap gap = gapAround(*m_log, m_services, instant);
    // What comes after the disaster never happened.
    if (m_latest && gap.before && *gap.before > *m_latest) {
        gap.before.reset();
    }
    return gap;
}

Instant MarkerDrag::middleOf(const EventGap& gap) const {
    const TimeBase& base = m_time;
    if (gap.after && gap.before) {
        const Duration third{(*gap.before - *gap.after).ticks / 3};
        if (third.ticks == 0) {
            return *gap.after;
        }
        return roundestWithin(*gap.after + third, *gap.before - third, base);
    }
    if (gap.before) {
        const Instant first = m_log->firstInstant().value_or(*gap.before);
        const Instant last = m_log->lastInstant().value_or(*gap.before);
        const Duration margin{std::max<std::int64_t>(1, (last - first).ticks / 40)};
        return roundestWithin(*gap.before - margin - margin, *gap.before - margin, base);
    }
    if (m_latest) {
        return *m_latest;
    }
    return gap.after.value_or(Instant());
}

Instant MarkerDrag::instantAt(double x, const TimeScale& scale, SnapMode mode) const {
    const TimeBase& base = m_time;
    const Instant pointed = clamped(scale.instantAt(x - m_grab));
    const auto roundNear = [&](Instant instant, double pixels) {
        const Duration around = scale.durationOf(pixels);
        return roundestWithin(instant - around, instant + around, base);
    };
    if (mode == SnapMode::Free) {
        return clamped(roundNear(pointed, 0.5));
    }

    const EventGap gap = gapAt(pointed);
    const Duration clear = scale.durationOf(clearance);
    const Duration near = scale.durationOf(magnet);
    if (gap.after && gap.before) {
        const Instant middle = middleOf(gap);
        if (*gap.before - *gap.after <= clear + clear + clear + clear) {
            return middle;
        }
        const Instant between = std::clamp(pointed, *gap.after + clear, *gap.before - clear);
        if (between <= middle + near && middle <= between + near) {
            return middle;
        }
        return roundNear(between, rounding);
    }
    if (gap.before) {
        return roundNear(std::min(pointed, *gap.before - clear), rounding);
    }
    if (m_latest) {
        // Behind the last event that happened: at the disaster nothing is lost, and it is easy to hit.
        if (!gap.after || *m_latest - *gap.after > clear + clear) {
            const Instant wanted = gap.after ? std::max(pointed, *gap.after + clear) : pointed;
            if (*m_latest - wanted > near) {
                return clamped(roundNear(wanted, rounding));
            }
        }
        return *m_latest;
    }
    // The disaster, at or after the last event
    if (gap.after && pointed - *gap.after <= clear) {
        return *gap.after;
    }
    return roundNear(pointed, rounding);
}

Instant MarkerDrag::stepped(Instant from, int events) const {
    Instant at = clamped(from);
    for (int step = events; step > 0; --step) {
        const EventGap gap = gapAt(at);
        if (!gap.before) {
            return gap.after && isDisaster() ? std::max(at, *gap.after) : atEnd();
        }
        at = *gap.before;
    }
    for (int step = events; step < 0; ++step) {
        const EventGap gap = gapAt(at);
        if (!gap.after) {
            return std::min(at, atBeginning());
        }
        at = Instant{gap.after->ticks - 1};
    }
    return clamped(middleOf(gapAt(at)));
}

Instant MarkerDrag::atBeginning() const {
    const EventGap gap = gapAt(Instant::distantPast());
    return gap.before ? clamped(middleOf(gap)) : atEnd();
}

Instant MarkerDrag::atEnd() const {
    if (m_latest) {
        return *m_latest;
    }
    return m_log->lastInstant().value_or(Instant());
}

} // namespace bacscope
