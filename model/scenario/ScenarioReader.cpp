#include "scenario/ScenarioReader.h"

#include "scenario/EventDrafts.h"
#include "scenario/EventFileReader.h"
#include "scenario/SourceText.h"
#include "scenario/Suggestions.h"
#include "scenario/WorkloadReader.h"
#include "scenario/YamlForm.h"
#include "workload/WorkloadGenerator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <simdjson.h>

#include <algorithm>
#include <exception>
#include <functional>
#include <initializer_list>
#include <new>
#include <unordered_map>

namespace bacscope {

namespace {

using Code = DiagnosticCode;

QString toText(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString latin(const char* text) {
    return QString::fromLatin1(text);
}

ReadResult failed(Code code, const QString& name, QStringList arguments = {}) {
    return {{}, {{Severity::Error, code, {name, 0, 0}, {}, std::move(arguments)}}};
}

/// Reads the tree of one scenario file. Every function goes on after an error, so that all are found.
class TreeReader : public EventSource, private YamlForm {
public:
    TreeReader(std::string_view text, const QString& name, const QString& path, const Progress& progress)
        : YamlForm(text, name), m_name(name), m_path(path), m_progress(progress) {}

    ReadResult read();

    /// An event of this file; `origin` is its node.
    void readEvent(std::size_t origin, EventSink& sink) override { readEventNode(m_tree[origin], sink); }

private:
    struct ServiceNodes {
        const YamlNode* key = nullptr;
        InstantNode at;
        const YamlNode* takes = nullptr;
        const YamlNode* every = nullptr;
        const YamlNode* backup = nullptr; ///< the key that began it
        std::vector<const YamlNode*> owns;
        bool ownsStated = false;
    };

    // Parts
    void readVersion(const YamlNode& node);
    void readService(const YamlNode& key, const YamlNode& value);
    void readBackup(const YamlNode& key, const YamlNode& value, ServiceNodes& nodes);
    void addServices();
    void readRoots(const YamlNode& node);
    void readLockstep(const YamlNode& node);
    void readGiven(const YamlNode& node);
    void readBackups(const YamlNode& node);
    void readEvents(const YamlNode& node);
    void readEventNode(const YamlNode& node, EventSink& sink);
    void readEventValue(EventField field, const YamlNode& value, EventSink& sink);
    bool readEventFile(const YamlNode& node);
    std::optional<QString> eventFilePath(const YamlNode& node);
    ServiceId findService(const YamlNode& node);
    EventSource* eventSource() { return m_eventFile ? static_cast<EventSource*>(m_eventFile.get()) : this; }

    // What can only be said when all is known
    void resolveTimes(const TimeBase& base);
    void complainOfMixedTimes();
    void checkUnits();
    void warnOfEvents(const BuiltLog& built);
    void warnOfBackups();

    QString m_name;
    QString m_path;
    const Progress& m_progress;

    EventLogBuilder m_builder;
    EventDrafts m_drafts{m_builder, m_time, m_diagnostics};

    EventFileBytes m_eventBytes;
    std::unique_ptr<EventFileReader> m_eventFile;

    Scenario m_scenario;
    std::vector<ServiceNodes> m_services;
    std::unordered_map<std::string_view, ServiceId> m_serviceByName;
    QStringList m_serviceNames;
    QStringList m_aggregateNames;
    InstantNode m_disaster;
    bool m_servicesUncertain = false;
    bool m_lockstepUncertain = false;
    bool m_cancelled = false;
};

void TreeReader::readVersion(const YamlNode& node) {
    const std::optional<Decimal> number = node.isPlainScalar() ? Decimal::parse(node.text) : std::nullopt;
    if (!number) {
        wrongType(node, "number", "bacscope");
    } else if (number->mantissa != 1 || number->decimals != 0) {
        error(Code::UnsupportedVersion, node, {QStringLiteral("1")});
    }
}

void TreeReader::readService(const YamlNode& key, const YamlNode& value) {
    if (!isIdentifier(key.text) || key.text.find('/') != std::string::npos) {
        error(Code::BadIdentifier, key, {QStringLiteral("service")});
        m_servicesUncertain = true;
        return;
    }
    Service& service = m_scenario.services.emplace_back();
    service.id = toText(key.text);
    ServiceNodes& nodes = m_services.emplace_back();
    nodes.key = &key;
    m_serviceByName.emplace(key.text, ServiceId(m_services.size() - 1));
    m_serviceNames.push_back(service.id);
    if (value.isNull()) {
        return; // `A:` with nothing more to say
    }
    readMap(
        value, key.text,
        {{"name", false,
          [&](const YamlNode&, const YamlNode& node) { service.name = readText(node, "name"); }},
         {"owns", false,
          [&](const YamlNode&, const YamlNode& node) {
              nodes.ownsStated = true;
              m_servicesUncertain = m_servicesUncertain || !node.isSequence();
              forEachItem(node, "owns", [&](const YamlNode& item) {
                  if (!item.isScalar()) {
                      wrongType(item, "text", "owns");
                      m_servicesUncertain = true;
                  } else if (!isIdentifier(item.text) || item.text.find('/') != std::string::npos) {
                      error(Code::BadIdentifier, item, {QStringLiteral("aggregate")});
                      m_servicesUncertain = true;
                  } else {
                      nodes.owns.push_back(&item);
                  }
              });
          }},
         {"color", false,
          [&](const YamlNode&, const YamlNode& node) {
              bool good = false;
              const QString text = toText(node.text);
              const std::uint32_t color = text.mid(1).toUInt(&good, 16);
              if (!node.isScalar() || text.size() != 7 || !text.startsWith(QLatin1Char('#')) || !good ||
                  text.at(1) == QLatin1Char('+')) {
                  error(Code::BadColor, node);
              } else {
                  service.color = color;
              }
          }},
         {"survives", false,
          [&](const YamlNode&, const YamlNode& node) { service.survives = readBoolean(node, "survives"); }},
         {"backup", false,
          [&](const YamlNode& backupKey, const YamlNode& node) { readBackup(backupKey, node, nodes); }}});
}

void TreeReader::readBackup(const YamlNode& key, const YamlNode& value, ServiceNodes& nodes) {
    nodes.backup = &key;
    if (value.isScalar()) {
        nodes.at = readInstant(value);
        return;
    }
    if (!value.isMap()) {
        wrongType(value, "backup", "backup");
        return;
    }
    bool hasAt = false;
    readMap(
        value, "backup",
        {{"at", false,
          [&](const YamlNode&, const YamlNode& node) {
              hasAt = true;
              nodes.at = readInstant(node);
          }},
         {"takes", false, [&](const YamlNode&, const YamlNode& node) { nodes.takes = readLength(node); }},
         {"every", false, [&](const YamlNode&, const YamlNode& node) { nodes.every = readLength(node); }}});
    if (nodes.every && !hasAt) {
        missingKey(value, "at");
    }
}

void TreeReader::addServices() {
    struct Owned {
        std::size_t service;
        const YamlNode* node;
    };
    std::unordered_map<std::string_view, Owned> owned;
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        const ServiceId service = m_builder.addService(m_services[i].key->text);
        const std::vector<const YamlNode*> own{m_services[i].key};
        for (const YamlNode* aggregate : m_services[i].ownsStated ? m_services[i].owns : own) {
            if (const auto [first, isNew] = owned.emplace(aggregate->text, Owned{i, aggregate}); !isNew) {
                error(Code::AggregateOwnedTwice, *aggregate,
                      {toText(m_services[first->second.service].key->text), line(*first->second.node)});
                continue;
            }
            m_builder.addAggregate(aggregate->text, service);
            m_aggregateNames.push_back(toText(aggregate->text));
        }
    }
    m_scenario.roots.resize(static_cast<std::size_t>(m_aggregateNames.size()));
    m_drafts.setAggregates(m_aggregateNames);
    if (m_servicesUncertain) {
        m_drafts.setAggregatesUncertain();
    }
}

ServiceId TreeReader::findService(const YamlNode& node) {
    if (!node.isScalar()) {
        wrongType(node, "text", {});
        return {};
    }
    const auto found = m_serviceByName.find(node.text);
    if (found == m_serviceByName.end()) {
        error(Code::UnknownService, node,
              QStringList{nearest(excerpt(node.text), m_serviceNames)} + m_serviceNames.mid(0, 20));
        return {};
    }
    return found->second;
}

void TreeReader::readRoots(const YamlNode& node) {
    forEachItem(node, "roots", [&](const YamlNode& item) {
        if (!item.isScalar()) {
            wrongType(item, "text", "roots");
            return;
        }
        const AggregateId aggregate = m_builder.findAggregate(item.text);
        if (aggregate.isValid()) {
            m_scenario.roots[aggregate.at()] = true;
        } else if (!m_servicesUncertain) {
            error(Code::UnknownAggregate, item,
                  QStringList{nearest(excerpt(item.text), m_aggregateNames)} + m_aggregateNames.mid(0, 20));
        }
    });
}

void TreeReader::readLockstep(const YamlNode& node) {
    std::unordered_map<ServiceId, const YamlNode*> seen;
    forEachItem(node, "lockstep", [&](const YamlNode& group) {
        if (!group.isSequence()) {
            wrongType(group, "services", "lockstep");
            return;
        }
        std::vector<ServiceId> services;
        forEachItem(group, "lockstep", [&](const YamlNode& item) {
            const ServiceId service = findService(item);
            if (!service.isValid()) {
                return;
            }
            if (const auto [first, isNew] = seen.emplace(service, &item); !isNew) {
                error(Code::ServiceInTwoUnits, item, {line(*first->second)});
                m_lockstepUncertain = true;
                return;
            }
            services.push_back(service);
        });
        if (!services.empty()) {
            m_scenario.lockstep.push_back(std::move(services));
        }
    });
}

void TreeReader::readGiven(const YamlNode& node) {
    forEachItem(node, "given", [&](const YamlNode& item) {
        if (!item.isScalar()) {
            wrongType(item, "entity", "given");
            return;
        }
        const EntityId entity = m_drafts.readEntity({item.text, item.offset, item.quoted});
        if (entity.isValid()) {
            m_builder.setGiven(entity);
        }
    });
}

void TreeReader::readBackups(const YamlNode& node) {
    if (!node.isMap()) {
        wrongType(node, "map", "backups");
        return;
    }
    forEachEntry(node, [&](const YamlNode& key, const YamlNode& value) {
        const ServiceId service = findService(key);
        if (!service.isValid()) {
            readInstant(value);
            return;
        }
        ServiceNodes& nodes = m_services[service.at()];
        if (nodes.backup) {
            error(Code::BackupGivenTwice, key, {line(*nodes.backup)});
            return;
        }
        nodes.backup = &key;
        nodes.at = readInstant(value);
    });
}

void TreeReader::readEvents(const YamlNode& node) {
    if (node.isNull()) {
        return; // `events:` with none
    }
    if (node.isMap()) {
        readMap(node, "events", {{"file", true, [&](const YamlNode&, const YamlNode& value) {
                                      m_cancelled = !readEventFile(value);
                                  }}});
        return;
    }
    if (!node.isSequence()) {
        wrongType(node, "events", "events");
        return;
    }
    for (const YamlNode* item = m_tree.firstChild(node); item; item = m_tree.next(*item)) {
        if (!item->isMap()) {
            wrongType(*item, "map", "events");
            continue;
        }
        readEventNode(*item, m_drafts);
    }
}

void TreeReader::readEventNode(const YamlNode& node, EventSink& sink) {
    sink.beginEvent(m_tree.index(node), node.offset);
    std::unordered_map<std::string_view, const YamlNode*> seen;
    for (const YamlNode* key = m_tree.firstChild(node); key;) {
        const YamlNode& value = *m_tree.next(*key);
        const std::optional<EventField> field = key->isScalar() ? eventField(key->text) : std::nullopt;
        if (!key->isScalar()) {
            sink.problem(Code::WrongType, key->offset, offending(*key), {latin("key"), {}});
        } else if (const auto [first, isNew] = seen.emplace(key->text, key); !isNew) {
            sink.problem(Code::DuplicateKey, key->offset, offending(*key), {line(*first->second)});
        } else if (!field) {
            QStringList allowed;
            for (const std::string_view name : eventFieldNames) {
                allowed.push_back(toText(name));
            }
            sink.problem(Code::UnknownKey, key->offset, offending(*key),
                         QStringList{nearest(excerpt(key->text), allowed)} + allowed);
            if (value.isScalar()) {
                sink.mentioned({value.text, value.offset, value.quoted});
            }
        } else {
            readEventValue(*field, value, sink);
        }
        key = m_tree.next(value);
    }
    sink.endEvent();
}

void TreeReader::readEventValue(EventField field, const YamlNode& value, EventSink& sink) {
    const auto complain = [&](const YamlNode& node, const char* expected) {
        sink.problem(Code::WrongType, node.offset, offending(node),
                     {latin(expected), toText(fieldName(field))});
    };
    const bool isLinks = field == EventField::Link || field == EventField::Unlink;
    if (value.isScalar()) {
        sink.field(field, {value.text, value.offset, value.quoted});
    } else if (isLinks && value.isSequence()) {
        for (const YamlNode* item = m_tree.firstChild(value); item; item = m_tree.next(*item)) {
            if (item->isScalar()) {
                sink.field(field, {item->text, item->offset, item->quoted});
            } else {
                complain(*item, "entity");
            }
        }
    } else if (field == EventField::Label && value.isMap()) {
        std::unordered_map<std::string_view, const YamlNode*> seen;
        for (const YamlNode* language = m_tree.firstChild(value); language;) {
            const YamlNode& text = *m_tree.next(*language);
            if (!language->isScalar() || !isLanguageTag(language->text)) {
                sink.problem(Code::BadIdentifier, language->offset, offending(*language),
                             {latin("language")});
            } else if (const auto [first, isNew] = seen.emplace(language->text, language); !isNew) {
                sink.problem(Code::DuplicateKey, language->offset, offending(*language),
                             {line(*first->second)});
            } else if (!text.isScalar()) {
                complain(text, "text");
            } else {
                sink.label(language->text, {text.text, text.offset, text.quoted});
            }
            language = m_tree.next(text);
        }
    } else {
        complain(value, field == EventField::At                                       ? "instant"
                        : field == EventField::Label                                  ? "texts"
                        : isLinks                                                     ? "entities"
                        : field == EventField::Interaction || field == EventField::Id ? "text"
                                                                                      : "entity");
        sink.unreadable(field);
    }
}

std::optional<QString> TreeReader::eventFilePath(const YamlNode& node) {
    const QString written = toText(node.text);
    const QString clean = QDir::cleanPath(written);
    if (m_path.isEmpty() || written.isEmpty() || QDir::isAbsolutePath(written) ||
        clean == QLatin1String("..") || clean.startsWith(QLatin1String("../")) ||
        written.contains(QLatin1Char('\\'))) {
        error(Code::EventFileOutsideFolder, node);
        return {};
    }
    const QDir folder = QFileInfo(m_path).absoluteDir();
    const QFileInfo file(folder.filePath(clean));
    if (!file.exists()) {
        error(Code::CannotOpen, node, {QStringLiteral("missing")});
        return {};
    }
    // A symbolic link must not lead out either.
    const QString home = folder.canonicalPath();
    const QString real = file.canonicalFilePath();
    if (!real.startsWith(home.endsWith(QLatin1Char('/')) ? home : home + QLatin1Char('/'))) {
        error(Code::EventFileOutsideFolder, node);
        return {};
    }
    if (!file.isFile()) {
        error(Code::CannotOpen, node, {QStringLiteral("not a file")});
        return {};
    }
    return real;
}

bool TreeReader::readEventFile(const YamlNode& node) {
    if (!node.isScalar()) {
        wrongType(node, "text", "file");
        return true;
    }
    const std::optional<QString> path = eventFilePath(node);
    if (!path) {
        return true;
    }
    const QString written = toText(node.text);
    if (!makeEventFileReader(written, {})) {
        error(Code::EventFileFormat, node);
        return true;
    }
    m_scenario.eventFile = EventFile{written};
    QString reason;
    if (!m_eventBytes.load(*path, reason)) {
        error(Code::CannotOpen, node, {reason});
        return true;
    }
    const std::string_view text = m_eventBytes.text();
    const QString folder = QFileInfo(m_name).path();
    const QString name = folder == QLatin1String(".") && !m_name.startsWith(QLatin1String("./"))
                             ? written
                             : QDir(folder).filePath(written);
    const std::size_t source = m_diagnostics.addSource(SourceText(name, text));
    if (!simdjson::validate_utf8(text.data(), text.size())) {
        m_diagnostics.add(Severity::Error, Code::NotUtf8, source, firstInvalidUtf8(text));
        return true;
    }
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        m_diagnostics.add(Severity::Error, Code::NulByte, source, nul);
        return true;
    }
    m_eventFile = makeEventFileReader(written, text);
    m_drafts.setSource(source);
    return m_eventFile->readAll(
        m_drafts, m_progress ? [this](double share) { return m_progress(0.7 * share); } : Progress());
}

void TreeReader::resolveTimes(const TimeBase& base) {
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        const ServiceNodes& nodes = m_services[i];
        Backup& backup = m_scenario.services[i].backup;
        backup.at = resolveInstant(nodes.at, base);
        backup.takes = resolveLength(nodes.takes, base, true).value_or(Duration{});
        backup.every = resolveLength(nodes.every, base, false);
    }
    m_scenario.disaster = resolveInstant(m_disaster, base);
}

void TreeReader::complainOfMixedTimes() {
    const TimeChoice::Place& place = m_time.deviating();
    QStringList arguments{m_time.isClock() ? QStringLiteral("clock") : QStringLiteral("number")};
    if (m_time.hasDeciding()) {
        arguments << m_time.deciding().text
                  << QString::number(
                         m_diagnostics.source(m_time.deciding().source).line(m_time.deciding().offset));
    } else {
        arguments << m_scenario.time.unit();
    }
    m_diagnostics.add(Severity::Error, Code::MixedTime, place.source, place.offset, place.text, arguments);
}

void TreeReader::checkUnits() {
    const BackupUnits units = m_scenario.units();
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::vector<ServiceId>& members = units.members(UnitId(i));
        const ServiceNodes* first = nullptr;
        const Service* firstService = nullptr;
        for (const ServiceId member : members) {
            const Service& service = m_scenario.services[member.at()];
            const ServiceNodes& nodes = m_services[member.at()];
            if (!nodes.at.node) {
                continue;
            }
            if (first && firstService->backup != service.backup) {
                error(Code::BackupsOfUnitDiffer, *nodes.at.node,
                      {service.id, firstService->id, offending(*first->at.node)});
            } else if (!first) {
                first = &nodes;
                firstService = &service;
            }
        }
    }
}

void TreeReader::warnOfBackups() {
    const BackupUnits units = m_scenario.units();
    const TimeBase& base = m_scenario.time;
    const Instant disaster = m_scenario.disasterInstant();
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::vector<ServiceId>& members = units.members(UnitId(i));
        const auto survives = [&](ServiceId member) { return m_scenario.services[member.at()].survives; };
        const auto survivor = std::ranges::find_if(members, survives);
        const bool unitSurvives = survivor != members.end();
        if (unitSurvives && !std::ranges::all_of(members, survives)) {
            QStringList names;
            for (const ServiceId member : members) {
                names.push_back(m_scenario.services[member.at()].id);
            }
            const QString& id = m_scenario.services[survivor->at()].id;
            warn(Code::UnitSurvives, *m_services[survivor->at()].key, id,
                 {id, names.join(QLatin1String(", "))});
        }
        for (const ServiceId member : members) {
            const ServiceNodes& nodes = m_services[member.at()];
            const Service& service = m_scenario.services[member.at()];
            if (!service.backup.at) {
                continue;
            }
            if (unitSurvives) {
                warn(Code::SurvivorWithBackup, *nodes.backup, service.id, {service.id});
            } else if (service.backup.every) {
                continue; // the latest one finished by the disaster, or none
            } else if (*service.backup.at > disaster) {
                warn(Code::MarkerAfterDisaster, *nodes.at.node, offending(*nodes.at.node),
                     {service.id, base.format(disaster)});
            } else if (*service.backup.at + service.backup.takes > disaster) {
                warn(Code::BackupNotFinished, *nodes.at.node, offending(*nodes.at.node),
                     {service.id, base.format(*service.backup.at + service.backup.takes),
                      base.format(disaster)});
            }
        }
    }
}

void TreeReader::warnOfEvents(const BuiltLog& built) {
    const EventLog& log = *built.log;
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        if (log.eventsOf(ServiceId(i)).empty()) {
            warn(Code::ServiceWithoutEvents, *m_services[i].key, m_scenario.services[i].id);
        }
    }
    if (!m_scenario.disaster) {
        return;
    }
    // All together in one warning, at the first of them in the file.
    std::size_t count = 0;
    std::uint32_t first = 0;
    for (std::size_t service = 0; service < log.serviceCount(); ++service) {
        const EventRange events = log.eventsOf(ServiceId(service));
        for (EventId event = log.endOfPrefix(ServiceId(service), *m_scenario.disaster); event < events.last;
             event = EventId(event.at() + 1)) {
            const std::uint32_t added = built.added[event.at()];
            if (count == 0 || m_drafts.offsetOf(added) < m_drafts.offsetOf(first)) {
                first = added;
            }
            ++count;
        }
    }
    if (count > 0) {
        m_diagnostics.add(Severity::Warning, Code::EventAfterDisaster, m_drafts.source(),
                          m_drafts.offsetOf(first), {},
                          {QString::number(count), m_scenario.time.format(*m_scenario.disaster)});
    }
}

ReadResult TreeReader::read() {
    if (const std::optional<YamlTree::Failure> failure = m_tree.parse(m_text)) {
        m_diagnostics.add(Severity::Error, failure->code, 0, failure->offset,
                          m_diagnostics.source(0).restOfLine(failure->offset), failure->arguments);
        return {{}, m_diagnostics.take()};
    }
    static const YamlNode nothing;
    const YamlNode& root = m_tree.isEmpty() ? nothing : m_tree.root();

    // The parts are read in the order in which they need one another, whatever their order in the file.
    const YamlNode* events = nullptr;
    const YamlNode* services = nullptr;
    const YamlNode* roots = nullptr;
    const YamlNode* lockstep = nullptr;
    const YamlNode* given = nullptr;
    const YamlNode* backups = nullptr;
    const YamlNode* disaster = nullptr;
    const YamlNode* workload = nullptr;
    const auto keep = [](const YamlNode*& place) {
        return [&place](const YamlNode&, const YamlNode& value) { place = &value; };
    };
    QString unit;
    readMap(
        root, {},
        {{"bacscope", true, [&](const YamlNode&, const YamlNode& value) { readVersion(value); }},
         {"title", false,
          [&](const YamlNode&, const YamlNode& value) { m_scenario.title = readTexts(value, "title"); }},
         {"description", false,
          [&](const YamlNode&, const YamlNode& value) {
              m_scenario.description = readTexts(value, "description");
          }},
         {"source", false,
          [&](const YamlNode&, const YamlNode& value) { m_scenario.source = readTexts(value, "source"); }},
         {"time", false,
          [&](const YamlNode&, const YamlNode& value) {
              readMap(value, "time", {{"unit", false, [&](const YamlNode&, const YamlNode& node) {
                                           unit = readText(node, "unit");
                                       }}});
          }},
         {"services", true, keep(services)},
         {"roots", false, keep(roots)},
         {"lockstep", false, keep(lockstep)},
         {"given", false, keep(given)},
         {"events", false, keep(events)},
         {"workload", false, keep(workload)},
         {"backups", false, keep(backups)},
         {"disaster", false, keep(disaster)}});
    if (root.isMap() && !events && !workload) {
        missingKey(root, "events");
    }
    m_time.setUnit(unit);
    if (services && services->isMap()) {
        forEachEntry(*services, [&](const YamlNode& key, const YamlNode& value) { readService(key, value); });
    } else {
        m_servicesUncertain = true;
        if (services) {
            wrongType(*services, "map", "services");
        }
    }
    addServices();
    if (roots) {
        readRoots(*roots);
    }
    if (lockstep) {
        readLockstep(*lockstep);
    }
    if (given) {
        readGiven(*given);
    }
    if (backups) {
        readBackups(*backups);
    }
    if (disaster) {
        m_disaster = readInstant(*disaster);
    }
    WorkloadReader workloadReader(*this, {m_builder, m_aggregateNames, m_servicesUncertain});
    if (workload) {
        workloadReader.read(*workload);
    }
    if (events) {
        readEvents(*events);
    }
    if (m_cancelled) {
        return failed(Code::Cancelled, m_name);
    }

    const TimeBase base = m_time.base();
    m_scenario.time = base;
    if (m_time.isMixed()) {
        // Without one kind of time there is no order to check.
        complainOfMixedTimes();
        return {{}, m_diagnostics.take()};
    }
    resolveTimes(base);
    if (!m_lockstepUncertain) {
        checkUnits();
    }
    if (workload) {
        m_scenario.workload = workloadReader.resolve(base);
        m_scenario.eventsAreGenerated = !events;
    }
    if (m_scenario.workload && m_scenario.eventsAreGenerated &&
        !generateEvents(*m_scenario.workload, m_builder)) {
        error(Code::WorkloadTooLarge, *workload, {QString::number(mostGeneratedEvents)});
    }
    const BuiltLog built = m_drafts.build(base, eventSource());
    m_scenario.log = built.log;
    if (m_progress && !m_progress(0.8)) {
        return failed(Code::Cancelled, m_name);
    }
    m_drafts.checkStory(built, base, eventSource());
    if (!m_diagnostics.hasErrors()) {
        warnOfEvents(built);
        warnOfBackups();
    }
    if (m_progress && !m_progress(1.0)) {
        return failed(Code::Cancelled, m_name);
    }
    ReadResult result;
    if (!m_diagnostics.hasErrors()) {
        result.scenario = std::move(m_scenario);
    }
    result.diagnostics = m_diagnostics.take();
    return result;
}

} // namespace

ReadResult readScenarioFromBytes(const QByteArray& bytes, const QString& name, const QString& path,
                                 const Progress& progress) {
    try {
        if (static_cast<std::size_t>(bytes.size()) > YamlTree::largestFile) {
            return failed(Code::TooLarge, name, {QString::number(YamlTree::largestFile / (1024 * 1024))});
        }
        const std::string_view text =
            withoutByteOrderMark({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        const auto refuse = [&](Code code, std::size_t offset) {
            return ReadResult{{}, {{Severity::Error, code, SourceText(name, text).at(offset), {}, {}}}};
        };
        if (const std::size_t bad = firstInvalidUtf8(text); bad != std::string_view::npos) {
            return refuse(Code::NotUtf8, bad);
        }
        if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
            return refuse(Code::NulByte, nul);
        }
        return TreeReader(text, name, path, progress).read();
    } catch (const std::bad_alloc&) {
        return failed(Code::OutOfMemory, name);
    } catch (const std::exception& error) {
        return failed(Code::SyntaxError, name, {QString::fromUtf8(error.what())});
    }
}

ReadResult readScenario(const QString& path, const Progress& progress) {
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        return failed(Code::CannotOpen, path, {QStringLiteral("not a file")});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failed(Code::CannotOpen, path, {file.errorString()});
    }
    // One byte more than permitted tells that it is too large; the size of a pipe is not known beforehand.
    const QByteArray bytes = file.read(static_cast<qint64>(YamlTree::largestFile) + 1);
    if (file.error() != QFileDevice::NoError) {
        return failed(Code::CannotOpen, path, {file.errorString()});
    }
    return readScenarioFromBytes(bytes, path, path, progress);
}

} // namespace bacscope
