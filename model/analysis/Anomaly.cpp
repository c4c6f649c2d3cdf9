#include "analysis/Anomaly.h"

namespace bacscope {

std::size_t AnomalyCounts::of(AnomalyKind kind) const {
    switch (kind) {
    case AnomalyKind::BrokenLink:
        return brokenLinks;
    case AnomalyKind::Orphan:
        return orphans;
    case AnomalyKind::MissingEvent:
        return missingEvents;
    case AnomalyKind::MissingState:
        return missingState;
    }
    return 0;
}

} // namespace bacscope
