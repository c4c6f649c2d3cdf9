#include "scenario/ScenarioWriter.h"

#include "files/FileReplacement.h"
#include "log/Utf8.h"
#include "scenario/Decomposition.h"
#include "scenario/EventFileWriter.h"
#include "scenario/ScenarioReader.h"
#include "scenario/SourceText.h"
#include "scenario/WorkloadWriter.h"
#include "scenario/YamlText.h"
#include "scenario/YamlTree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

namespace bacscope {

namespace {

/// Far enough below the reader's limits that the parts which are not counted fit as well.
constexpr std::size_t mostNodesInline = YamlTree::mostNodes * 3 / 4;
constexpr std::size_t mostBytesInline = YamlTree::largestFile * 3 / 4;

/// The file says the workload in place of the events, and of what is given.
bool isGenerated(const Scenario& scenario) {
    return scenario.workload && scenario.eventsAreGenerated;
}

class Emission {
public:
    explicit Emission(const Scenario& scenario) : m_scenario(scenario), m_log(*scenario.log) {}

    /// With the events in a file of their own, or inline where there is none.
    QByteArray write(const std::optional<EventFile>& eventFile);
    std::size_t nodes() const { return m_nodes; }

private:
    void texts(const char* key, const LocalizedText& text);
    QByteArray textOrLanguages(const LocalizedText& text);
    // The parts of a variant, indented by so many spaces
    void services(const Variant& variant, int indent);
    void lockstep(const Variant& variant, int indent);
    void lock(const LockPlan& lock, int indent);
    void otherVariants(const std::vector<Variant>& variants);
    QByteArray backup(const Backup& backup);
    void list(const char* key, const std::vector<QByteArray>& items, int indent = 0);
    void givenAndEvents(const std::optional<EventFile>& eventFile);
    void events();
    QByteArray entities(std::span<const EntityId> entities);
    QByteArray entity(EntityId entity) { return yamlScalar(toText(m_log.entityName(entity))); }

    const Scenario& m_scenario;
    const EventLog& m_log;
    QByteArray m_out;
    std::size_t m_nodes = 0;
};

void Emission::texts(const char* key, const LocalizedText& text) {
    if (text.isEmpty()) {
        return;
    }
    m_out += QByteArray(key) + ':';
    if (text.isPlain()) {
        m_out += ' ' + yamlText(text.texts().first(), 2) + '\n';
        return;
    }
    m_out += '\n';
    for (auto it = text.texts().begin(); it != text.texts().end(); ++it) {
        m_out += "  " + yamlScalar(it.key()) + ": " + yamlText(it.value(), 4) + '\n';
    }
}

QByteArray Emission::textOrLanguages(const LocalizedText& text) {
    ++m_nodes;
    if (text.isPlain()) {
        return yamlScalar(text.texts().first());
    }
    QByteArrayList parts;
    for (auto it = text.texts().begin(); it != text.texts().end(); ++it) {
        parts.push_back(yamlScalar(it.key()) + ": " + yamlScalar(it.value()));
    }
    m_nodes += 2 * static_cast<std::size_t>(parts.size());
    return '{' + parts.join(", ") + '}';
}

QByteArray Emission::backup(const Backup& backup) {
    const TimeBase& time = m_scenario.time;
    QByteArrayList parts;
    if (backup.at) {
        parts.push_back("at: " + time.format(*backup.at).toUtf8());
    }
    if (backup.takes != Duration{}) {
        parts.push_back("takes: " + time.format(backup.takes).toUtf8());
    }
    if (backup.at && backup.every) {
        parts.push_back("every: " + time.format(*backup.every).toUtf8());
    }
    if (parts.isEmpty()) {
        return {};
    }
    return parts.size() == 1 && backup.at ? time.format(*backup.at).toUtf8() : '{' + parts.join(", ") + '}';
}

QByteArray coordinate(double value) {
    return QByteArray::number(value, 'f', QLocale::FloatingPointShortest);
}

void Emission::services(const Variant& variant, int indent) {
    const QByteArray space(indent, ' ');
    m_out += space + (variant.services.empty() ? "services: {}\n" : "services:\n");
    for (std::size_t i = 0; i < variant.services.size(); ++i) {
        const Service& service = variant.services[i];
        QByteArrayList parts;
        if (!service.name.isEmpty()) {
            parts.push_back("name: " + textOrLanguages(service.name));
        }
        QStringList owned;
        for (std::size_t aggregate = 0; aggregate < m_log.aggregateCount(); ++aggregate) {
            if (variant.owners[aggregate] == ServiceId(i)) {
                owned.push_back(toText(m_log.aggregateName(AggregateId(aggregate))));
            }
        }
        if (owned != QStringList{service.id}) {
            QByteArrayList names;
            std::ranges::transform(owned, std::back_inserter(names), yamlScalar);
            parts.push_back("owns: [" + names.join(", ") + ']');
        }
        if (service.color) {
            parts.push_back("color: \"#" +
                            QString::number(*service.color & 0xffffffu, 16)
                                .rightJustified(6, QLatin1Char('0'))
                                .toLatin1() +
                            '"');
        }
        if (service.survives) {
            parts.push_back("survives: true");
        }
        if (const QByteArray text = backup(service.backup); !text.isEmpty()) {
            parts.push_back("backup: " + text);
        }
        if (service.map) {
            parts.push_back("map: [" + coordinate(service.map->x) + ", " + coordinate(service.map->y) + ']');
        }
        m_nodes +=
            2 + 2 * static_cast<std::size_t>(parts.size()) + static_cast<std::size_t>(owned.size()) + 8;
        m_out += yamlKey(service.id, indent + 2) + " {" + parts.join(", ") + "}\n";
    }
}

void Emission::lock(const LockPlan& lock, int indent) {
    QByteArrayList parts;
    if (lock.start) {
        parts.push_back("start: " + m_scenario.time.format(*lock.start).toUtf8());
    }
    if (lock.blocked == Blocked::Denied) {
        parts.push_back("blocked: denied");
    }
    if (!parts.isEmpty()) {
        m_nodes += 6;
        m_out += QByteArray(indent, ' ') + "lock: {" + parts.join(", ") + "}\n";
    }
}

void Emission::lockstep(const Variant& variant, int indent) {
    std::vector<QByteArray> items;
    for (const std::vector<ServiceId>& group : variant.lockstep) {
        QByteArrayList names;
        for (const ServiceId service : group) {
            names.push_back(yamlScalar(variant.services[service.at()].id));
        }
        m_nodes += group.size();
        items.push_back('[' + names.join(", ") + ']');
    }
    list("lockstep", items, indent);
}

void Emission::otherVariants(const std::vector<Variant>& variants) {
    m_out += "variant: " + yamlScalar(variants.front().name) + "\nvariants:\n";
    m_nodes += 6;
    for (std::size_t i = 1; i < variants.size(); ++i) {
        m_nodes += 4;
        m_out += yamlKey(variants[i].name, 2) + '\n';
        services(variants[i], 4);
        lockstep(variants[i], 4);
        lock(variants[i].lock, 4);
    }
    if (m_scenario.shownVariant > 0) {
        m_out += "shown: " + yamlScalar(variants[m_scenario.shownVariant].name) + '\n';
    }
}

void Emission::list(const char* key, const std::vector<QByteArray>& items, int indent) {
    if (items.empty()) {
        return;
    }
    m_nodes += items.size();
    // On one line while it is short, one item a line otherwise.
    const QByteArray space(indent, ' ');
    const QByteArray line =
        space + QByteArray(key) + ": [" + QByteArrayList(items.begin(), items.end()).join(", ") + "]\n";
    if (line.size() <= 110) {
        m_out += line;
        return;
    }
    m_out += space + QByteArray(key) + ":\n";
    for (const QByteArray& item : items) {
        m_out += space + "  - " + item + '\n';
    }
}

QByteArray Emission::entities(std::span<const EntityId> entities) {
    m_nodes += 1 + entities.size();
    if (entities.size() == 1) {
        return entity(entities.front());
    }
    QByteArrayList names;
    for (const EntityId each : entities) {
        names.push_back(entity(each));
    }
    return '[' + names.join(", ") + ']';
}

void Emission::events() {
    static constexpr std::array<const char*, 3> kinds{"create", "update", "delete"};
    m_out += m_log.size() == 0 ? "events: []\n" : "events:\n";
    for (std::uint32_t rank = 0; rank < m_log.size(); ++rank) {
        const EventId event = m_log.eventAtOrder(rank);
        m_out += "  - {at: " + m_scenario.time.format(m_log.at(event)).toUtf8();
        const auto add = [&](const char* key, const QByteArray& value) {
            m_out += ", " + QByteArray(key) + ": " + value;
            m_nodes += 2;
        };
        m_nodes += 3;
        add(kinds[static_cast<std::size_t>(m_log.kind(event))], entity(m_log.entity(event)));
        if (!m_log.links(event).empty()) {
            add("link", entities(m_log.links(event)));
        }
        if (!m_log.unlinks(event).empty()) {
            add("unlink", entities(m_log.unlinks(event)));
        }
        if (m_log.interaction(event).isValid()) {
            add("interaction", yamlScalar(toText(m_log.interactionName(m_log.interaction(event)))));
        }
        if (m_log.mirrors(event).isValid()) {
            add("mirrors", entity(m_log.mirrors(event)));
        }
        if (m_log.hasLabel(event)) {
            add("label", textOrLanguages(m_log.labelText(event)));
        }
        if (m_log.hasOwnName(event)) {
            add("id", yamlScalar(QString::fromStdString(m_log.eventName(event))));
        }
        m_out += "}\n";
    }
}

QByteArray Emission::write(const std::optional<EventFile>& eventFile) {
    m_out = "bacscope: 1\n";
    texts("title", m_scenario.title);
    texts("description", m_scenario.description);
    texts("try", m_scenario.toTry);
    texts("source", m_scenario.source);
    if (!m_scenario.time.unit().isEmpty()) {
        m_out += "time: {unit: " + yamlScalar(m_scenario.time.unit()) + "}\n";
    }
    const std::vector<Variant> variants = allVariants(m_scenario);
    services(variants.front(), 0);
    std::vector<QByteArray> items;
    for (std::size_t aggregate = 0; aggregate < m_log.aggregateCount(); ++aggregate) {
        if (m_scenario.roots[aggregate]) {
            items.push_back(yamlScalar(toText(m_log.aggregateName(AggregateId(aggregate)))));
        }
    }
    list("roots", items);
    lockstep(variants.front(), 0);
    lock(variants.front().lock, 0);
    if (variants.size() > 1) {
        otherVariants(variants);
    }
    if (m_scenario.workload) {
        m_out += writeWorkload(*m_scenario.workload, m_scenario.time, m_nodes);
    }
    if (!isGenerated(m_scenario)) {
        givenAndEvents(eventFile);
    }
    if (m_scenario.disaster) {
        m_out += "disaster: " + m_scenario.time.format(*m_scenario.disaster).toUtf8() + '\n';
    }
    return m_out;
}

void Emission::givenAndEvents(const std::optional<EventFile>& eventFile) {
    std::vector<QByteArray> items;
    for (std::size_t each = 0; each < m_log.entityCount(); ++each) {
        if (m_log.isGiven(EntityId(each))) {
            items.push_back(entity(EntityId(each)));
        }
    }
    list("given", items);
    if (eventFile) {
        m_out += "events: {file: " + yamlScalar(eventFile->path) + "}\n";
    } else {
        events();
    }
}

Diagnostic cannotWrite(const QString& path, const QString& reason) {
    return {Severity::Error, DiagnosticCode::CannotWrite, {path, 0, 0}, {}, {reason}};
}

/// The event file that the scenario file at `path` refers to now; empty for none.
QString referredEventFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > static_cast<qint64>(YamlTree::largestFile)) {
        return {};
    }
    const QByteArray bytes = file.readAll();
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    YamlTree tree;
    if (firstInvalidUtf8(text) != std::string_view::npos || tree.parse(text) || tree.isEmpty() ||
        !tree.root().isMap()) {
        return {};
    }
    const auto valueOf = [&](const YamlNode& map, std::string_view name) -> const YamlNode* {
        for (const YamlNode* key = map.isMap() ? tree.firstChild(map) : nullptr; key;) {
            const YamlNode* value = tree.next(*key);
            if (key->text == name) {
                return value;
            }
            key = tree.next(*value);
        }
        return nullptr;
    };
    const YamlNode* events = valueOf(tree.root(), "events");
    const YamlNode* name = events ? valueOf(*events, "file") : nullptr;
    return name ? QString::fromStdString(name->text) : QString();
}

/// `sales.bac.yaml` → `sales`
QString baseName(const QString& path) {
    QString name = QFileInfo(path).fileName();
    for (const char* suffix : {".yaml", ".yml", ".json", ".bac"}) {
        if (name.endsWith(QLatin1String(suffix), Qt::CaseInsensitive)) {
            name.chop(static_cast<qsizetype>(qstrlen(suffix)));
        }
    }
    return name.isEmpty() ? QStringLiteral("events") : name;
}

/// Where the events go, relative to the scenario.
QString eventFileName(const Scenario& scenario, const QString& path) {
    if (!scenario.eventFile) {
        return baseName(path) + QLatin1String(".jsonl");
    }
    QString name = scenario.eventFile->path;
    if (name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) && !fitsCsv(*scenario.log)) {
        name = name.chopped(4) + QLatin1String(".jsonl");
    }
    return name;
}

Diagnostics saveBytes(const QByteArray& bytes, const QString& path) {
    const QString reason = replaceFile(path, bytes);
    return reason.isEmpty() ? Diagnostics() : Diagnostics{cannotWrite(path, reason)};
}

} // namespace

QByteArray writeScenario(const Scenario& scenario) {
    return Emission(scenario).write(std::nullopt);
}

Diagnostics saveScenario(const Scenario& scenario, const QString& path, const Progress& progress,
                         QString* savedEventFile) {
    if (savedEventFile) {
        savedEventFile->clear();
    }
    if (isGenerated(scenario)) {
        return saveBytes(writeScenario(scenario), path);
    }
    if (!scenario.eventFile && scenario.log->size() <= eventsKeptInline) {
        Emission emission(scenario);
        const QByteArray bytes = emission.write(std::nullopt);
        if (emission.nodes() <= mostNodesInline &&
            static_cast<std::size_t>(bytes.size()) <= mostBytesInline) {
            return saveBytes(bytes, path);
        }
    }

    const QDir folder = QFileInfo(path).absoluteDir();
    EventFile eventFile{eventFileName(scenario, path)};
    QByteArray bytes = Emission(scenario).write(eventFile);
    if (QFileInfo::exists(folder.filePath(eventFile.path))) {
        // The log is not written again where it is there already: only backups have changed since it was
        // read.
        bool cancelled = false;
        const ReadResult there = readScenarioFromBytes(bytes, path, path, [&](double share) {
            cancelled = progress && !progress(share);
            return !cancelled;
        });
        if (cancelled) {
            return {{Severity::Error, DiagnosticCode::Cancelled, {path, 0, 0}, {}, {}}};
        }
        if (there.scenario && equalContent(*there.scenario, scenario)) {
            if (savedEventFile) {
                *savedEventFile = folder.filePath(eventFile.path);
            }
            return saveBytes(bytes, path);
        }
        // Nor is another scenario's log overwritten.
        if (referredEventFile(path) != eventFile.path) {
            const QString base = baseName(path);
            for (int number = 1; QFileInfo::exists(folder.filePath(eventFile.path)); ++number) {
                eventFile.path = base +
                                 (number > 1 ? QLatin1Char('-') + QString::number(number) : QString()) +
                                 QLatin1String(".jsonl");
            }
            bytes = Emission(scenario).write(eventFile);
        }
    }
    const QString target = folder.filePath(eventFile.path);
    if (!QFileInfo(target).absoluteDir().mkpath(QStringLiteral("."))) {
        return {cannotWrite(QFileInfo(target).absolutePath(), QStringLiteral("no folder"))};
    }
    FileReplacement events(target);
    if (Diagnostics problems = writeEventFile(scenario, events, progress); !problems.empty()) {
        return problems;
    }
    FileReplacement file(path);
    file.write(bytes);
    if (!FileReplacement::commitTogether(events, file)) {
        const FileReplacement& failed = file.error().isEmpty() ? events : file;
        return {cannotWrite(failed.path(), failed.error())};
    }
    if (savedEventFile) {
        *savedEventFile = target;
    }
    return {};
}

} // namespace bacscope
