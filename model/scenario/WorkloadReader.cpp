#include "scenario/WorkloadReader.h"

#include "log/TimeBase.h"
#include "scenario/SourceText.h"
#include "scenario/Suggestions.h"
#include "workload/WorkloadGenerator.h"

#include <charconv>
#include <limits>

namespace bacscope {

namespace {

using Code = DiagnosticCode;

constexpr std::uint64_t mostTimes = 1000;
constexpr std::uint64_t mostExisting = mostGeneratedEvents;

/// How far apart things lie of which `count` fit into `unit`, to the nearest tick; nullopt where that is
/// nothing at all, or too much.
std::optional<Duration> spacing(Duration unit, const Decimal& count) {
    constexpr std::int64_t mostDigits = 100'000'000'000'000'000; // ten times as much still fits
    std::int64_t divisor = count.mantissa;
    if (divisor <= 0) {
        return {};
    }
    for (int i = 0; i < -count.decimals; ++i) {
        if (divisor > mostDigits / 10) {
            return {};
        }
        divisor *= 10;
    }
    if (divisor > mostDigits) {
        return {};
    }
    // unit · 10^decimals ÷ divisor, digit by digit.
    std::int64_t quotient = unit.ticks / divisor;
    std::int64_t rest = unit.ticks % divisor;
    for (int i = 0; i < count.decimals; ++i) {
        rest *= 10;
        if (quotient > Instant::limit / 20) {
            return {};
        }
        quotient = quotient * 10 + rest / divisor;
        rest %= divisor;
    }
    quotient += 2 * rest >= divisor ? 1 : 0;
    return quotient > 0 && quotient <= Instant::limit / 2 ? std::optional(Duration{quotient}) : std::nullopt;
}

} // namespace

void WorkloadReader::read(const YamlNode& node) {
    m_node = &node;
    const YamlNode* existing = nullptr;
    const YamlNode* useCases = nullptr;
    m_form.readMap(node, "workload",
                   {{"start", false,
                     [&](const YamlNode&, const YamlNode& value) {
                         m_hasStart = true;
                         m_start = m_form.readInstant(value);
                     }},
                    {"duration", true,
                     [&](const YamlNode&, const YamlNode& value) { m_duration = m_form.readLength(value); }},
                    {"seed", false,
                     [&](const YamlNode&, const YamlNode& value) {
                         constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
                         m_workload.seed = readWhole(value, 0, most).value_or(m_workload.seed);
                     }},
                    {"existing", false, [&](const YamlNode&, const YamlNode& value) { existing = &value; }},
                    {"use-cases", true, [&](const YamlNode&, const YamlNode& value) { useCases = &value; }}});
    if (existing) {
        readExisting(*existing);
    }
    if (useCases && !useCases->isMap()) {
        m_form.wrongType(*useCases, "map", "use-cases");
        m_stepsUncertain = true;
    } else if (useCases) {
        m_form.forEachEntry(*useCases,
                            [&](const YamlNode& key, const YamlNode& value) { readUseCase(key, value); });
    }
    checkNeeds();
}

void WorkloadReader::readExisting(const YamlNode& node) {
    if (!node.isMap()) {
        m_form.wrongType(node, "map", "existing");
        m_stepsUncertain = true;
        return;
    }
    m_form.forEachEntry(node, [&](const YamlNode& key, const YamlNode& value) {
        const std::optional<std::string> aggregate = readAggregate(key, "existing");
        const std::optional<std::uint64_t> count = readWhole(value, 0, mostExisting);
        if (aggregate && count) {
            m_workload.existing.push_back({*aggregate, static_cast<std::uint32_t>(*count)});
        }
        if (aggregate && count != 0u) {
            m_created.insert(*aggregate);
        }
    });
}

void WorkloadReader::readUseCase(const YamlNode& key, const YamlNode& value) {
    if (key.text.empty()) {
        m_form.error(Code::BadIdentifier, key, {QStringLiteral("use case")});
    }
    UseCase useCase;
    useCase.name = QString::fromStdString(key.text);
    UseCaseNodes nodes;
    const YamlNode* steps = nullptr;
    bool hasRate = false;
    bool hasEvery = false;
    m_form.readMap(value, key.text,
                   {{"rate", false,
                     [&](const YamlNode&, const YamlNode& node) {
                         hasRate = true;
                         if (node.isScalar()) {
                             nodes.rate = &node;
                         } else {
                             m_form.wrongType(node, "rate", "rate");
                         }
                     }},
                    {"every", false,
                     [&](const YamlNode&, const YamlNode& node) {
                         hasEvery = true;
                         nodes.every = m_form.readLength(node);
                     }},
                    {"steps", true, [&](const YamlNode&, const YamlNode& node) { steps = &node; }}});
    if (hasRate && hasEvery) {
        m_form.error(Code::RateGivenTwice, key);
    } else if (value.isMap() && !hasRate && !hasEvery) {
        m_form.missingKey(value, "rate");
    }
    if (!steps) {
        m_stepsUncertain = true;
    } else if (steps->isSequence() && !m_form.tree().firstChild(*steps)) {
        m_form.error(Code::EmptyList, *steps, {QStringLiteral("steps")});
    } else {
        m_stepsUncertain = m_stepsUncertain || !steps->isSequence();
        Created created;
        m_form.forEachItem(*steps, "steps",
                           [&](const YamlNode& step) { readStep(step, useCase, nodes, created); });
    }
    m_workload.useCases.push_back(std::move(useCase));
    m_useCases.push_back(std::move(nodes));
}

void WorkloadReader::readStep(const YamlNode& node, UseCase& useCase, UseCaseNodes& nodes, Created& created) {
    if (!node.isMap()) {
        m_form.wrongType(node, "step", "steps");
        m_stepsUncertain = true;
        return;
    }
    WorkloadStep step;
    StepNodes places{&node};
    std::vector<std::pair<EventKind, const YamlNode*>> kinds;
    Targets links;
    Targets unlinks;
    const YamlNode* mirrors = nullptr;
    const auto kind = [&](EventKind which) {
        return [&kinds, which](const YamlNode&, const YamlNode& value) { kinds.emplace_back(which, &value); };
    };
    m_form.readMap(
        node, "steps",
        {{"create", false, kind(EventKind::Create)},
         {"update", false, kind(EventKind::Update)},
         {"delete", false, kind(EventKind::Delete)},
         {"link", false, [&](const YamlNode&, const YamlNode& value) { links = readTargets(value, "link"); }},
         {"unlink", false,
          [&](const YamlNode&, const YamlNode& value) { unlinks = readTargets(value, "unlink"); }},
         {"mirrors", false, [&](const YamlNode&, const YamlNode& value) { mirrors = &value; }},
         {"after", false, [&](const YamlNode&, const YamlNode& value) { readAfter(value, places); }},
         {"times", false, [&](const YamlNode&, const YamlNode& value) { readTimes(value, step.times); }},
         {"probability", false,
          [&](const YamlNode&, const YamlNode& value) { readProbability(value, step.probability); }},
         {"label", false,
          [&](const YamlNode&, const YamlNode& value) { step.label = m_form.readTexts(value, "label"); }}});

    if (kinds.size() != 1) {
        m_form.error(kinds.empty() ? Code::EventKindMissing : Code::EventKindTwice, node);
        m_stepsUncertain = true;
    } else {
        step.kind = kinds.front().first;
        const YamlNode& value = *kinds.front().second;
        if (step.kind == EventKind::Create) {
            if (const std::optional<std::string> aggregate = readAggregate(value, "create")) {
                step.entity.aggregate = *aggregate;
            }
        } else if (const std::optional<WorkloadTarget> target =
                       readTarget(value, step.kind == EventKind::Update ? "update" : "delete")) {
            step.entity = *target;
            m_needs.push_back({&value, target->aggregate, {}});
        }
        m_stepsUncertain = m_stepsUncertain || step.entity.aggregate.empty();
    }
    for (const auto& [place, target] : links) {
        step.links.push_back(target);
        m_needs.push_back({place, target.aggregate, {}});
        m_links.emplace(step.entity.aggregate, target.aggregate);
    }
    for (const auto& [place, target] : unlinks) {
        step.unlinks.push_back(target);
        m_needs.push_back({place, target.aggregate, step.entity.aggregate});
    }
    if (mirrors && step.kind != EventKind::Create) {
        m_form.error(Code::MirrorsWithoutCreate, *mirrors);
    } else if (mirrors) {
        if (const std::optional<std::string> mirrored = readAggregate(*mirrors, "mirrors")) {
            step.mirrors = *mirrored;
            if (!created.contains(*mirrored) && !m_stepsUncertain) {
                m_form.error(Code::MirrorsNoEarlierStep, *mirrors);
            }
        }
    }
    if (step.kind == EventKind::Create && !step.entity.aggregate.empty()) {
        created.insert(step.entity.aggregate);
        m_created.insert(step.entity.aggregate);
    }
    useCase.steps.push_back(std::move(step));
    nodes.steps.push_back(places);
}

std::optional<std::pair<const YamlNode*, const YamlNode*>>
WorkloadReader::readPair(const YamlNode& node, const char* expected, std::string_view key) {
    if (node.isSequence()) {
        const YamlNode* from = m_form.tree().firstChild(node);
        const YamlNode* to = from ? m_form.tree().next(*from) : nullptr;
        if (to && !m_form.tree().next(*to)) {
            return std::pair(from, to);
        }
    }
    m_form.wrongType(node, expected, key);
    return {};
}

void WorkloadReader::readAfter(const YamlNode& node, StepNodes& nodes) {
    if (node.isScalar()) {
        nodes.afterFrom = m_form.readLength(node);
        nodes.afterTo = nodes.afterFrom;
    } else if (const auto both = readPair(node, "delay", "after")) {
        nodes.afterFrom = m_form.readLength(*both->first);
        nodes.afterTo = m_form.readLength(*both->second);
    }
}

void WorkloadReader::readTimes(const YamlNode& node, WorkloadCount& times) {
    if (node.isScalar()) {
        const auto count = static_cast<std::uint32_t>(readWhole(node, 1, mostTimes).value_or(1));
        times = {count, count};
        return;
    }
    const auto both = readPair(node, "count", "times");
    if (!both) {
        return;
    }
    const std::optional<std::uint64_t> from = readWhole(*both->first, 0, mostTimes);
    const std::optional<std::uint64_t> to = readWhole(*both->second, 1, mostTimes);
    if (from && to && *from > *to) {
        m_form.error(Code::RangeReversed, *both->first, {m_form.offending(*both->second)});
    } else if (from && to) {
        times = {static_cast<std::uint32_t>(*from), static_cast<std::uint32_t>(*to)};
    }
}

void WorkloadReader::readProbability(const YamlNode& node, std::uint32_t& probability) {
    constexpr int decimals = 9; // WorkloadStep::certain
    const std::optional<Decimal> number = node.isPlainScalar() ? Decimal::parse(node.text) : std::nullopt;
    const std::optional<std::int64_t> billionths = number ? number->toTicks(decimals) : std::nullopt;
    if (!billionths || *billionths <= 0 || *billionths > WorkloadStep::certain) {
        m_form.error(Code::NotInRange, node, {QStringLiteral("share")});
        return;
    }
    probability = static_cast<std::uint32_t>(*billionths);
}

std::optional<std::uint64_t> WorkloadReader::readWhole(const YamlNode& node, std::uint64_t from,
                                                       std::uint64_t to) {
    std::uint64_t number = 0;
    const char* const end = node.text.data() + node.text.size();
    const auto [stop, problem] = std::from_chars(node.text.data(), end, number);
    const bool leadingZero = node.text.size() > 1 && node.text.front() == '0';
    if (!node.isPlainScalar() || problem != std::errc() || stop != end || leadingZero || number < from ||
        number > to) {
        m_form.error(Code::NotInRange, node,
                     {QStringLiteral("whole"), QString::number(from), QString::number(to)});
        return {};
    }
    return number;
}

std::optional<std::string> WorkloadReader::readAggregate(const YamlNode& node, std::string_view key) {
    if (!node.isScalar()) {
        m_form.wrongType(node, "aggregate", key);
        return {};
    }
    if (!m_aggregates.builder.findAggregate(node.text).isValid()) {
        if (!m_aggregates.uncertain) {
            m_form.error(Code::UnknownAggregate, node,
                         QStringList{nearest(excerpt(node.text), m_aggregates.names)} +
                             m_aggregates.names.mid(0, 20));
        }
        return {};
    }
    return node.text;
}

std::optional<WorkloadTarget> WorkloadReader::readTarget(const YamlNode& node, std::string_view key) {
    WorkloadTarget target;
    std::optional<std::string> aggregate;
    if (node.isMap()) {
        target.which = WorkloadTarget::Which::Existing;
        m_form.readMap(node, key, {{"existing", true, [&](const YamlNode&, const YamlNode& value) {
                                        aggregate = readAggregate(value, "existing");
                                    }}});
    } else if (node.isScalar()) {
        aggregate = readAggregate(node, key);
    } else {
        m_form.wrongType(node, "target", key);
    }
    if (!aggregate) {
        return {};
    }
    target.aggregate = *aggregate;
    return target;
}

WorkloadReader::Targets WorkloadReader::readTargets(const YamlNode& node, std::string_view key) {
    Targets targets;
    const auto add = [&](const YamlNode& item) {
        if (const std::optional<WorkloadTarget> target = readTarget(item, key)) {
            targets.emplace_back(&item, *target);
        }
    };
    if (node.isSequence()) {
        m_form.forEachItem(node, key, add);
    } else if (node.isNull()) {
        m_form.wrongType(node, "targets", key);
    } else {
        add(node);
    }
    return targets;
}

void WorkloadReader::checkNeeds() {
    if (m_stepsUncertain || m_aggregates.uncertain) {
        return; // what there will be is not known
    }
    for (const Needed& needed : m_needs) {
        const QString aggregate = QString::fromStdString(needed.aggregate);
        if (!m_created.contains(needed.aggregate)) {
            m_form.error(Code::NothingToTouch, *needed.node, {aggregate});
        } else if (!needed.holder.empty() && !m_links.contains({needed.holder, needed.aggregate})) {
            m_form.error(Code::NothingToUnlink, *needed.node,
                         {QString::fromStdString(needed.holder), aggregate});
        }
    }
}

std::optional<Duration> WorkloadReader::resolveRate(const YamlNode& node, const TimeBase& base) {
    const std::string_view text = node.text;
    const std::size_t slash = text.find('/');
    const std::string_view unitText = slash == std::string_view::npos ? "" : text.substr(slash + 1);
    const std::optional<Decimal> count = Decimal::parse(text.substr(0, slash));
    std::optional<Duration> unit;
    if (base.isClock()) {
        // 3/2d, and, more often, 30/h.
        unit = base.parseDuration(unitText);
        unit = unit ? unit : base.parseDuration("1" + std::string(unitText));
    } else if (slash == std::string_view::npos ? !node.quoted : unitText == base.unit().toStdString()) {
        unit = base.parseDuration("1");
    }
    if (!count || !unit) {
        m_form.error(Code::RateInvalid, node,
                     {base.isClock() ? QStringLiteral("clock") : QStringLiteral("number"), base.unit()});
        return {};
    }
    const std::optional<Duration> every = spacing(*unit, *count);
    if (!every) {
        m_form.error(Code::RateInvalid, node,
                     {count->mantissa <= 0 ? QStringLiteral("positive") : QStringLiteral("extreme")});
    }
    return every;
}

void WorkloadReader::resolveDelay(const StepNodes& nodes, const TimeBase& base, WorkloadDelay& delay) {
    const std::optional<Duration> from = m_form.resolveLength(nodes.afterFrom, base, true);
    const std::optional<Duration> to =
        nodes.afterTo == nodes.afterFrom ? from : m_form.resolveLength(nodes.afterTo, base, true);
    if (from && to && *from > *to) {
        m_form.error(Code::RangeReversed, *nodes.afterFrom, {m_form.offending(*nodes.afterTo)});
    }
    delay = {from.value_or(Duration{}), to.value_or(Duration{})};
}

std::optional<Workload> WorkloadReader::resolve(const TimeBase& base) {
    if (base.isClock() && !m_hasStart && m_node->isMap()) {
        m_form.missingKey(*m_node, "start");
    }
    m_workload.start = m_form.resolveInstant(m_start, base).value_or(Instant{});
    m_workload.duration = m_form.resolveLength(m_duration, base, false).value_or(Duration{});
    for (std::size_t i = 0; i < m_useCases.size(); ++i) {
        const UseCaseNodes& nodes = m_useCases[i];
        UseCase& useCase = m_workload.useCases[i];
        const std::optional<Duration> every =
            nodes.rate ? resolveRate(*nodes.rate, base) : m_form.resolveLength(nodes.every, base, false);
        useCase.every = every.value_or(Duration{1});
        for (std::size_t step = 0; step < nodes.steps.size(); ++step) {
            resolveDelay(nodes.steps[step], base, useCase.steps[step].after);
        }
    }
    if (!m_form.diagnostics().hasErrors() && !latestInstant(m_workload)) {
        m_form.error(Code::OutOfRange, *m_duration);
    }
    return m_form.diagnostics().hasErrors() ? std::nullopt : std::optional(std::move(m_workload));
}

} // namespace bacscope
