#include "text/CornersJson.h"

#include "text/JsonOut.h"

#include <optional>
#include <string_view>
#include <utility>

namespace bacscope {

namespace {

void writeTimed(JsonOut& out, const QString& written, const TimeBase& time) {
    if (time.isClock()) {
        out.text(written.toStdString());
    } else {
        out.raw(written.toStdString());
    }
}

class CornersWriter {
public:
    CornersWriter(JsonOut& out, const CornerComparison& comparison, const TimeBase& time)
        : m_out(out), m_comparison(comparison), m_time(time) {}

    void write() {
        m_out.key("observed");
        timed(m_time.format(m_comparison.observed));
        m_out.key("blocked").text(m_comparison.blocked == Blocked::Denied ? "denied" : "delayed");
        m_out.key("corners").open('[');
        for (const CornerCost& cost : m_comparison.costs) {
            corner(cost);
        }
        m_out.close(']');
        m_out.key("cheapest_lock");
        lock(m_comparison.cheapest);
    }

private:
    void corner(const CornerCost& cost) {
        m_out.open('{');
        m_out.key("kept").open('[');
        for (const Corner corner : {Corner::Backup, Corner::Availability, Corner::Consistency}) {
            if (corner != givenUp(cost.kept)) {
                m_out.text(nameOf(corner));
            }
        }
        m_out.close(']');
        m_out.key("anomalies").number(cost.counts.total());
        m_out.key("broken_links").number(cost.counts.brokenLinks);
        m_out.key("orphans").number(cost.counts.orphans);
        m_out.key("missing_events").number(cost.counts.missingEvents);
        m_out.key("missing_state").number(cost.counts.missingState);
        m_out.key("events").number(cost.happened);
        m_out.key("lost_events").number(cost.counts.lostEvents);
        m_out.key("events_not_happened").number(cost.notHappened);
        m_out.key("repeatable_events").number(cost.counts.repeatableEvents);
        m_out.key("amnesia");
        if (cost.amnesia) {
            timed(m_time.format(*cost.amnesia));
        } else {
            m_out.raw("null");
        }
        m_out.key("lock");
        lock(cost.lock);
        m_out.key("availability").number(cost.availability);
        m_out.close('}');
    }

    static std::string_view nameOf(Corner corner) {
        return corner == Corner::Backup         ? "backup"
               : corner == Corner::Availability ? "availability"
                                                : "consistency";
    }

    void lock(const std::optional<LockNumbers>& lock) {
        if (!lock) {
            m_out.raw("null");
            return;
        }
        m_out.open('{');
        m_out.key("start");
        timed(m_time.format(lock->start));
        m_out.key("copy");
        timed(m_time.format(lock->copy));
        m_out.key("end");
        timed(m_time.format(lock->end));
        m_out.key("length");
        timed(m_time.format(lock->length()));
        m_out.key("in_flight").number(lock->inFlight);
        m_out.key("blocked").number(lock->blocked);
        m_out.key("longest_delay");
        timed(m_time.format(lock->longestDelay));
        m_out.close('}');
    }

    void timed(const QString& written) { writeTimed(m_out, written, m_time); }

    JsonOut& m_out;
    const CornerComparison& m_comparison;
    const TimeBase& m_time;
};

/// Title and disaster, with which every comparison begins.
void writeHead(JsonOut& out, const Scenario& scenario) {
    out.key("title").text(scenario.title.in(QStringLiteral("en")).toStdString());
    out.key("disaster");
    writeTimed(out, scenario.time.format(scenario.disasterInstant()), scenario.time);
}

} // namespace

QByteArray compareJson(const CornerComparison& comparison, const Scenario& scenario) {
    JsonOut out;
    out.open('{');
    writeHead(out, scenario);
    CornersWriter(out, comparison, scenario.time).write();
    out.close('}');
    return std::move(out).bytes();
}

QByteArray variantsJson(const std::vector<VariantCosts>& variants, const Scenario& scenario) {
    JsonOut out;
    out.open('{');
    writeHead(out, scenario);
    out.key("variants").open('[');
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const VariantCosts& variant = variants[i];
        out.open('{');
        out.key("name").text(variant.name.toStdString());
        out.key("same_as");
        if (const VariantCosts* earlier = sameBefore(variants, i)) {
            out.text(earlier->name.toStdString());
        } else {
            out.raw("null");
        }
        out.key("services").number(variant.services);
        out.key("units").number(variant.units);
        out.key("largest").number(variant.largest);
        out.key("coupling").number(variant.coupling);
        CornersWriter(out, variant.corners, scenario.time).write();
        out.close('}');
    }
    out.close(']');
    out.close('}');
    return std::move(out).bytes();
}

} // namespace bacscope
