#include "model/LandscapeProperties.h"

#include "analysis/CutTracker.h"
#include "support/Story.h"
#include "tradeoff/Landscape.h"

#include <rapidcheck.h>

#include <algorithm>
#include <tuple>

namespace bacscope::test {
namespace {

/// Any byte, whatever the size of the case.
rc::Gen<std::uint8_t> anyByte() {
    return rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::uint8_t>());
}

/// Stories as long as the size of the case says, with all features in short ones, too.
rc::Gen<Decisions> anyDecisions() {
    return rc::gen::container<Decisions>(
        rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<std::array<std::uint8_t, 8>>()));
}

/// A story, two services of it that are not one unit, and the slow way.
struct Pair {
    Pair(const Decisions& decisions, std::uint8_t shape, std::uint8_t choice)
        : story(tellStory(decisions, shape)), world(std::make_shared<const World>(toScenario(story))),
          cut(toCut(story)) {
        // Not all in one unit: at least two services, and lockstep of two only where there are more.
        std::vector<std::pair<ServiceId, ServiceId>> pairs;
        for (std::size_t a = 0; a < story.services.size(); ++a) {
            for (std::size_t b = 0; b < story.services.size(); ++b) {
                if (world->unit(ServiceId(a)) != world->unit(ServiceId(b))) {
                    pairs.emplace_back(a, b);
                }
            }
        }
        if (!pairs.empty()) {
            std::tie(first, second) = pairs[choice % pairs.size()];
        }
    }

    bool isPair() const { return first.isValid(); }

    Cut at(Instant atFirst, Instant atSecond) const {
        Cut moved = cut;
        for (const auto& [service, instant] : {std::pair(first, atFirst), std::pair(second, atSecond)}) {
            for (const ServiceId member : world->units().members(world->unit(service))) {
                moved.markers[member.at()] = std::min(instant, cut.disaster);
            }
        }
        return moved;
    }

    AnomalyCounts countSlowly(Instant atFirst, Instant atSecond) const {
        AnomalyCounts counts = analyze(world, at(atFirst, atSecond)).counts;
        counts.lostEvents = 0;
        counts.repeatableEvents = 0;
        return counts;
    }

    /// Every instant of the story: each tick from before its first event to its disaster, and before
    /// everything.
    std::vector<Instant> instants() const {
        std::vector<Instant> all{Instant::distantPast()};
        for (std::int64_t tick = -1; tick <= story.disaster; ++tick) {
            all.push_back(Instant{tick});
        }
        return all;
    }

    Story story;
    std::shared_ptr<const World> world;
    Cut cut;
    ServiceId first;
    ServiceId second;
};

} // namespace

bool landscapeEqualsTheAnalysisOfEveryPair() {
    return rc::check("the landscape counts as analyze() does, at every pair of instants", [] {
        const Pair pair(*anyDecisions(), *anyByte(), *anyByte());
        RC_PRE(pair.isPair());
        const Landscape landscape(pair.world, pair.cut, pair.first, pair.second);
        std::size_t most = 0;
        bool orphans = false;
        bool missingState = false;
        for (const Instant a : pair.instants()) {
            for (const Instant b : pair.instants()) {
                const AnomalyCounts counts = landscape.countAt(a, b);
                RC_ASSERT(counts == pair.countSlowly(a, b));
                most = std::max(most, counts.total());
                orphans = orphans || counts.orphans != 0;
                missingState = missingState || counts.missingState != 0;
            }
        }
        RC_ASSERT(landscape.most() == most);
        RC_CLASSIFY(orphans, "orphans");
        RC_CLASSIFY(missingState, "missing state");
        RC_CLASSIFY(pair.world->units().size() > 2, "more than the two units");
        RC_CLASSIFY(pair.world->units().size() < pair.story.services.size(), "lockstep");
        for (const std::vector<Instant>& breaks : {landscape.firstBreaks(), landscape.secondBreaks()}) {
            RC_ASSERT(std::ranges::is_sorted(breaks));
            RC_ASSERT((breaks.empty() || breaks.back() <= pair.cut.disaster));
        }
    });
}

bool rasterHoldsTheLeastAndTheMostOfEveryPixel() {
    return rc::check(
        "the raster holds the least and the most of every pixel",
        [](const std::array<std::uint8_t, 6>& window) {
            const Pair pair(*anyDecisions(), *anyByte(), *anyByte());
            RC_PRE(pair.isPair());
            const Landscape landscape(pair.world, pair.cut, pair.first, pair.second);
            const std::int64_t end = pair.story.disaster + 4;
            const std::array<std::int64_t, 2> from{window[0] % end - 2, window[1] % end - 2};
            const std::array<std::int64_t, 2> to{from[0] + window[2] % end, from[1] + window[3] % end};
            const std::array<std::size_t, 2> pixels{window[4] % 23u + 1, window[5] % 23u + 1};
            const LandscapeRaster raster = landscape.raster(
                Instant{from[0]}, Instant{to[0]}, Instant{from[1]}, Instant{to[1]}, pixels[0], pixels[1]);
            RC_ASSERT(raster.columns == pixels[0]);
            RC_ASSERT(raster.rows == pixels[1]);
            // The ticks of a pixel: from its share of the span up to the next one's, at least one.
            const auto firstTick = [&](std::size_t axis, std::size_t pixel) {
                const std::int64_t ticks = to[axis] - from[axis] + 1;
                return from[axis] +
                       static_cast<std::int64_t>(pixel) * ticks / static_cast<std::int64_t>(pixels[axis]);
            };
            const auto lastTick = [&](std::size_t axis, std::size_t pixel) {
                return std::max(firstTick(axis, pixel), firstTick(axis, pixel + 1) - 1);
            };
            for (std::size_t y = 0; y < raster.rows; ++y) {
                for (std::size_t x = 0; x < raster.columns; ++x) {
                    std::size_t least = ~std::size_t(0);
                    std::size_t most = 0;
                    for (std::int64_t a = firstTick(0, x); a <= lastTick(0, x); ++a) {
                        for (std::int64_t b = firstTick(1, y); b <= lastTick(1, y); ++b) {
                            const std::size_t total = pair.countSlowly(Instant{a}, Instant{b}).total();
                            least = std::min(least, total);
                            most = std::max(most, total);
                        }
                    }
                    RC_ASSERT(raster.least[y * raster.columns + x] == least);
                    RC_ASSERT(raster.most[y * raster.columns + x] == most);
                }
            }
        });
}

} // namespace bacscope::test
