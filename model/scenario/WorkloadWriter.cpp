#include "scenario/WorkloadWriter.h"

#include "scenario/YamlText.h"

#include <QByteArrayList>

#include <array>
#include <optional>

namespace bacscope {

namespace {

class WorkloadEmission {
public:
    WorkloadEmission(const TimeBase& time, std::size_t& nodes) : m_time(time), m_nodes(nodes) {}

    QByteArray write(const Workload& workload);

private:
    void useCase(const UseCase& useCase);
    QByteArray frequency(Duration every);
    QByteArray step(const WorkloadStep& step);
    QByteArray target(const WorkloadTarget& target);
    QByteArray targets(const std::vector<WorkloadTarget>& targets);
    QByteArray delay(const WorkloadDelay& delay);
    QByteArray label(const LocalizedText& label);

    QByteArray name(const std::string& aggregate) {
        ++m_nodes;
        return yamlScalar(QString::fromStdString(aggregate));
    }
    QByteArray length(Duration length) {
        ++m_nodes;
        return m_time.format(length).toUtf8();
    }

    const TimeBase& m_time;
    std::size_t& m_nodes;
    QByteArray m_out;
};

QByteArray WorkloadEmission::target(const WorkloadTarget& target) {
    if (target.which != WorkloadTarget::Which::Existing) {
        return name(target.aggregate);
    }
    m_nodes += 2;
    return "{existing: " + name(target.aggregate) + '}';
}

QByteArray WorkloadEmission::targets(const std::vector<WorkloadTarget>& targets) {
    if (targets.size() == 1) {
        return target(targets.front());
    }
    ++m_nodes;
    QByteArrayList items;
    for (const WorkloadTarget& each : targets) {
        items.push_back(target(each));
    }
    return '[' + items.join(", ") + ']';
}

QByteArray WorkloadEmission::delay(const WorkloadDelay& delay) {
    if (delay.from == delay.to) {
        return length(delay.from);
    }
    ++m_nodes;
    return '[' + length(delay.from) + ", " + length(delay.to) + ']';
}

QByteArray WorkloadEmission::label(const LocalizedText& label) {
    ++m_nodes;
    if (label.isPlain()) {
        return yamlScalar(label.texts().first());
    }
    QByteArrayList parts;
    for (auto it = label.texts().begin(); it != label.texts().end(); ++it) {
        parts.push_back(yamlScalar(it.key()) + ": " + yamlScalar(it.value()));
        m_nodes += 2;
    }
    return '{' + parts.join(", ") + '}';
}

/// As a rate where a whole number per unit gives this spacing exactly as it is read, otherwise as the
/// spacing.
QByteArray WorkloadEmission::frequency(Duration every) {
    struct Unit {
        const char* suffix;
        std::optional<Duration> length;
    };
    std::vector<Unit> units;
    if (m_time.isClock()) {
        for (const char* unit : {"h", "d", "min", "s"}) {
            units.push_back({unit, m_time.parseDuration(std::string("1") + unit)});
        }
    } else {
        units.push_back({nullptr, m_time.parseDuration("1")});
    }
    m_nodes += 2;
    for (const Unit& unit : units) {
        const std::int64_t ticks = unit.length ? unit.length->ticks : 0;
        const std::int64_t count = ticks / every.ticks + (2 * (ticks % every.ticks) >= every.ticks ? 1 : 0);
        constexpr std::int64_t handy = 10'000; // more than that is read more easily per smaller unit
        if (count > 0 && count <= handy &&
            ticks / count + (2 * (ticks % count) >= count ? 1 : 0) == every.ticks) {
            const QByteArray suffix = unit.suffix ? QByteArray("/") + unit.suffix : QByteArray();
            return "rate: " + QByteArray::number(static_cast<qlonglong>(count)) + suffix;
        }
    }
    return "every: " + length(every);
}

QByteArray WorkloadEmission::step(const WorkloadStep& step) {
    static constexpr std::array<const char*, 3> kinds{"create", "update", "delete"};
    QByteArrayList parts;
    const auto add = [&](const char* key, const QByteArray& value) {
        parts.push_back(QByteArray(key) + ": " + value);
        ++m_nodes;
    };
    ++m_nodes;
    add(kinds[static_cast<std::size_t>(step.kind)],
        step.kind == EventKind::Create ? name(step.entity.aggregate) : target(step.entity));
    if (!step.links.empty()) {
        add("link", targets(step.links));
    }
    if (!step.unlinks.empty()) {
        add("unlink", targets(step.unlinks));
    }
    if (!step.mirrors.empty()) {
        add("mirrors", name(step.mirrors));
    }
    if (step.after != WorkloadDelay{}) {
        add("after", delay(step.after));
    }
    if (step.times != WorkloadCount{}) {
        const QByteArray from = QByteArray::number(step.times.from);
        const QByteArray to = QByteArray::number(step.times.to);
        m_nodes += 3;
        add("times", from == to ? to : '[' + from + ", " + to + ']');
    }
    if (step.probability != WorkloadStep::certain) {
        ++m_nodes;
        add("probability", TimeBase::numbers({}, 9).format(Duration{step.probability}).toUtf8());
    }
    if (!step.label.isEmpty()) {
        add("label", label(step.label));
    }
    return '{' + parts.join(", ") + '}';
}

void WorkloadEmission::useCase(const UseCase& useCase) {
    m_nodes += 4;
    m_out += yamlKey(useCase.name, 4) + '\n';
    m_out += "      " + frequency(useCase.every) + '\n';
    m_out += "      steps:\n";
    for (const WorkloadStep& each : useCase.steps) {
        m_out += "        - " + step(each) + '\n';
    }
}

QByteArray WorkloadEmission::write(const Workload& workload) {
    m_nodes += 6;
    m_out = "workload:\n";
    if (m_time.isClock() || workload.start != Instant{}) {
        m_nodes += 2;
        m_out += "  start: " + m_time.format(workload.start).toUtf8() + '\n';
    }
    m_out += "  duration: " + length(workload.duration) + '\n';
    m_out += "  seed: " + QByteArray::number(static_cast<qulonglong>(workload.seed)) + '\n';
    if (!workload.existing.empty()) {
        QByteArrayList parts;
        for (const ExistingEntities& existing : workload.existing) {
            parts.push_back(name(existing.aggregate) + ": " + QByteArray::number(existing.count));
            ++m_nodes;
        }
        m_nodes += 2;
        m_out += "  existing: {" + parts.join(", ") + "}\n";
    }
    m_out += workload.useCases.empty() ? "  use-cases: {}\n" : "  use-cases:\n";
    for (const UseCase& each : workload.useCases) {
        useCase(each);
    }
    return m_out;
}

} // namespace

QByteArray writeWorkload(const Workload& workload, const TimeBase& time, std::size_t& nodes) {
    return WorkloadEmission(time, nodes).write(workload);
}

} // namespace bacscope
