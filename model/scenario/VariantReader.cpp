#include "scenario/VariantReader.h"

#include "log/Utf8.h"
#include "scenario/EventDrafts.h"
#include "scenario/Suggestions.h"

#include <algorithm>
#include <cmath>

namespace bacscope {

namespace {

using Code = DiagnosticCode;

/// Beyond this a picture of the map could not be made.
constexpr double farthestOnMap = 1e6;

} // namespace

std::vector<YamlForm::Key> VariantReader::keys() {
    const auto keep = [](const YamlNode*& place) {
        return [&place](const YamlNode&, const YamlNode& value) { place = &value; };
    };
    return {{"services", true, keep(m_servicesNode)},
            {"lockstep", false, keep(m_lockstepNode)},
            {"backups", false, keep(m_backupsNode)},
            {"lock", false, keep(m_lockNode)}};
}

void VariantReader::read() {
    if (m_servicesNode && m_servicesNode->isMap()) {
        m_form.forEachEntry(*m_servicesNode,
                            [&](const YamlNode& key, const YamlNode& value) { readService(key, value); });
    } else {
        m_uncertain = true;
        if (m_servicesNode) {
            m_form.wrongType(*m_servicesNode, "map", "services");
        }
    }
    if (m_lockstepNode) {
        readLockstep(*m_lockstepNode);
    }
    if (m_backupsNode) {
        readBackups(*m_backupsNode);
    }
    if (m_lockNode) {
        readLock(*m_lockNode);
    }
}

std::vector<VariantReader::Claim> VariantReader::claims() {
    std::vector<Claim> claims;
    std::unordered_map<std::string_view, Claim> owned;
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        const std::vector<const YamlNode*> own{m_services[i].key};
        for (const YamlNode* aggregate : m_services[i].ownsStated ? m_services[i].owns : own) {
            const Claim claim{ServiceId(i), aggregate};
            if (const auto [first, isNew] = owned.emplace(aggregate->text, claim); !isNew) {
                m_form.error(
                    Code::AggregateOwnedTwice, *aggregate,
                    {toText(place(first->second.service).text), m_form.line(*first->second.aggregate)});
                continue;
            }
            claims.push_back(claim);
        }
    }
    return claims;
}

void VariantReader::defineAggregates() {
    for (const Claim& claim : claims()) {
        m_aggregateByName.emplace(claim.aggregate->text, AggregateId(m_aggregates.size()));
        m_aggregates.push_back(&claim.aggregate->text);
        m_aggregateNames.push_back(toText(claim.aggregate->text));
        m_variant.owners.push_back(claim.service);
    }
}

void VariantReader::divideAggregates(const VariantReader& first) {
    m_aggregates = first.m_aggregates;
    m_aggregateNames = first.m_aggregateNames;
    m_variant.owners.assign(m_aggregates.size(), ServiceId());
    for (const Claim& claim : claims()) {
        const auto found = first.m_aggregateByName.find(claim.aggregate->text);
        if (found != first.m_aggregateByName.end()) {
            m_variant.owners[found->second.at()] = claim.service;
        } else if (!first.m_uncertain) {
            m_form.error(Code::UnknownAggregate, *claim.aggregate,
                         QStringList{nearest(excerpt(claim.aggregate->text), m_aggregateNames)} +
                             m_aggregateNames.mid(0, 20));
        }
    }
    for (std::size_t i = 0; i < m_aggregates.size(); ++i) {
        if (m_variant.owners[i].isValid()) {
            continue;
        }
        m_unowned.push_back(AggregateId(i));
        const ServiceId before = first.m_variant.owners[i];
        const auto same = m_serviceByName.find(first.place(before).text);
        m_variant.owners[i] = same != m_serviceByName.end() ? same->second : ServiceId(std::size_t(0));
    }
}

void VariantReader::complainOfUnowned(const std::vector<bool>& used, const YamlNode& place) {
    if (m_uncertain) {
        return;
    }
    for (const AggregateId aggregate : m_unowned) {
        if (used[aggregate.at()] || !hasOwners()) {
            m_form.diagnostics().add(Severity::Error, Code::AggregateNotOwned, 0, place.offset,
                                     excerpt(*m_aggregates[aggregate.at()]), {toText(place.text)});
        }
    }
}

void VariantReader::readService(const YamlNode& key, const YamlNode& value) {
    if (!isIdentifier(key.text) || key.text.find('/') != std::string::npos) {
        m_form.error(Code::BadIdentifier, key, {QStringLiteral("service")});
        m_uncertain = true;
        return;
    }
    Service& service = m_variant.services.emplace_back();
    service.id = toText(key.text);
    ServiceNodes& nodes = m_services.emplace_back();
    nodes.key = &key;
    m_serviceByName.emplace(key.text, ServiceId(m_services.size() - 1));
    m_serviceNames.push_back(service.id);
    if (value.isNull()) {
        return; // `A:` with nothing more to say
    }
    m_form.readMap(
        value, key.text,
        {{"name", false,
          [&](const YamlNode&, const YamlNode& node) {
              service.name = m_form.readTexts(node, "name");
              if (service.name == LocalizedText(QString())) {
                  service.name = {}; // `name:` with nothing more to say
              }
          }},
         {"owns", false,
          [&](const YamlNode&, const YamlNode& node) {
              nodes.ownsStated = true;
              m_uncertain = m_uncertain || !node.isSequence();
              m_form.forEachItem(node, "owns", [&](const YamlNode& item) {
                  if (!item.isScalar()) {
                      m_form.wrongType(item, "text", "owns");
                      m_uncertain = true;
                  } else if (!isIdentifier(item.text) || item.text.find('/') != std::string::npos) {
                      m_form.error(Code::BadIdentifier, item, {QStringLiteral("aggregate")});
                      m_uncertain = true;
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
                  m_form.error(Code::BadColor, node);
              } else {
                  service.color = color;
              }
          }},
         {"survives", false,
          [&](const YamlNode&, const YamlNode& node) {
              service.survives = m_form.readBoolean(node, "survives");
          }},
         {"backup", false,
          [&](const YamlNode& backupKey, const YamlNode& node) { readBackup(backupKey, node, nodes); }},
         {"map", false, [&](const YamlNode&, const YamlNode& node) { readMapPosition(node, service); }}});
}

void VariantReader::readMapPosition(const YamlNode& node, Service& service) {
    std::vector<double> numbers;
    bool good = node.isSequence();
    for (const YamlNode* item = good ? m_form.tree().firstChild(node) : nullptr; item;
         item = m_form.tree().next(*item)) {
        const bool isNumber = item->isPlainScalar() && Decimal::parse(item->text);
        const double number = isNumber ? toText(item->text).toDouble() : 0;
        if (item->isScalar() && !isNumber) {
            m_form.error(Code::BadNumber, *item);
            return;
        }
        if (std::abs(number) > farthestOnMap) {
            m_form.error(Code::OutOfRange, *item, {QStringLiteral("map")});
            return;
        }
        good = good && item->isScalar();
        numbers.push_back(number);
    }
    if (!good || numbers.size() != 2) {
        m_form.wrongType(node, "position", "map");
        return;
    }
    service.map = MapPosition{numbers[0], numbers[1]};
}

void VariantReader::readBackup(const YamlNode& key, const YamlNode& value, ServiceNodes& nodes) {
    nodes.backup = &key;
    if (value.isScalar()) {
        nodes.at = m_form.readInstant(value);
        return;
    }
    if (!value.isMap()) {
        m_form.wrongType(value, "backup", "backup");
        return;
    }
    bool hasAt = false;
    m_form.readMap(value, "backup",
                   {{"at", false,
                     [&](const YamlNode&, const YamlNode& node) {
                         hasAt = true;
                         nodes.at = m_form.readInstant(node);
                     }},
                    {"takes", false,
                     [&](const YamlNode&, const YamlNode& node) { nodes.takes = m_form.readLength(node); }},
                    {"every", false,
                     [&](const YamlNode&, const YamlNode& node) { nodes.every = m_form.readLength(node); }}});
    if (nodes.every && !hasAt) {
        m_form.missingKey(value, "at");
    }
}

ServiceId VariantReader::findService(const YamlNode& node) {
    if (!node.isScalar()) {
        m_form.wrongType(node, "text", {});
        return {};
    }
    const auto found = m_serviceByName.find(node.text);
    if (found == m_serviceByName.end()) {
        m_form.error(Code::UnknownService, node,
                     QStringList{nearest(excerpt(node.text), m_serviceNames)} + m_serviceNames.mid(0, 20));
        return {};
    }
    return found->second;
}

void VariantReader::readLockstep(const YamlNode& node) {
    std::unordered_map<ServiceId, const YamlNode*> seen;
    m_form.forEachItem(node, "lockstep", [&](const YamlNode& group) {
        if (!group.isSequence()) {
            m_form.wrongType(group, "services", "lockstep");
            return;
        }
        std::vector<ServiceId> services;
        m_form.forEachItem(group, "lockstep", [&](const YamlNode& item) {
            const ServiceId service = findService(item);
            if (!service.isValid()) {
                return;
            }
            if (const auto [first, isNew] = seen.emplace(service, &item); !isNew) {
                m_form.error(Code::ServiceInTwoUnits, item, {m_form.line(*first->second)});
                m_lockstepUncertain = true;
                return;
            }
            services.push_back(service);
        });
        if (!services.empty()) {
            m_variant.lockstep.push_back(std::move(services));
        }
    });
}

void VariantReader::readBackups(const YamlNode& node) {
    if (!node.isMap()) {
        m_form.wrongType(node, "map", "backups");
        return;
    }
    m_form.forEachEntry(node, [&](const YamlNode& key, const YamlNode& value) {
        const ServiceId service = findService(key);
        if (!service.isValid()) {
            m_form.readInstant(value);
            return;
        }
        ServiceNodes& nodes = m_services[service.at()];
        if (nodes.backup) {
            m_form.error(Code::BackupGivenTwice, key, {m_form.line(*nodes.backup)});
            return;
        }
        nodes.backup = &key;
        nodes.at = m_form.readInstant(value);
    });
}

void VariantReader::readLock(const YamlNode& node) {
    m_form.readMap(
        node, "lock",
        {{"start", false,
          [&](const YamlNode&, const YamlNode& value) { m_lockStart = m_form.readInstant(value); }},
         {"blocked", false, [&](const YamlNode&, const YamlNode& value) {
              if (value.isScalar() && value.text == "denied") {
                  m_variant.lock.blocked = Blocked::Denied;
              } else if (!value.isScalar() || value.text != "delayed") {
                  m_form.wrongType(value, "blocked", "blocked");
              }
          }}});
}

void VariantReader::resolve(const TimeBase& base) {
    for (std::size_t i = 0; i < m_services.size(); ++i) {
        const ServiceNodes& nodes = m_services[i];
        Backup& backup = m_variant.services[i].backup;
        backup.at = m_form.resolveInstant(nodes.at, base);
        backup.takes = m_form.resolveLength(nodes.takes, base, true).value_or(Duration{});
        backup.every = m_form.resolveLength(nodes.every, base, false);
    }
    m_variant.lock.start = m_form.resolveInstant(m_lockStart, base);
}

void VariantReader::checkUnits() {
    if (m_lockstepUncertain) {
        return;
    }
    const BackupUnits units = BackupUnits(m_variant.services.size(), m_variant.lockstep);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::vector<ServiceId>& members = units.members(UnitId(i));
        const ServiceNodes* first = nullptr;
        const Service* firstService = nullptr;
        for (const ServiceId member : members) {
            const Service& service = m_variant.services[member.at()];
            const ServiceNodes& nodes = m_services[member.at()];
            if (!nodes.at.node) {
                continue;
            }
            if (first && firstService->backup != service.backup) {
                m_form.error(Code::BackupsOfUnitDiffer, *nodes.at.node,
                             {service.id, firstService->id, m_form.offending(*first->at.node)});
            } else if (!first) {
                first = &nodes;
                firstService = &service;
            }
        }
    }
}

void VariantReader::warnOfBackups(const TimeBase& base, Instant disaster) {
    const BackupUnits units = BackupUnits(m_variant.services.size(), m_variant.lockstep);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::vector<ServiceId>& members = units.members(UnitId(i));
        const auto survives = [&](ServiceId member) { return m_variant.services[member.at()].survives; };
        const auto survivor = std::ranges::find_if(members, survives);
        const bool unitSurvives = survivor != members.end();
        if (unitSurvives && !std::ranges::all_of(members, survives)) {
            QStringList names;
            for (const ServiceId member : members) {
                names.push_back(m_variant.services[member.at()].id);
            }
            const QString& id = m_variant.services[survivor->at()].id;
            m_form.warn(Code::UnitSurvives, *m_services[survivor->at()].key, id,
                        {id, names.join(QLatin1String(", "))});
        }
        for (const ServiceId member : members) {
            const ServiceNodes& nodes = m_services[member.at()];
            const Service& service = m_variant.services[member.at()];
            if (!service.backup.at) {
                continue;
            }
            if (unitSurvives) {
                m_form.warn(Code::SurvivorWithBackup, *nodes.backup, service.id, {service.id});
            } else if (service.backup.every) {
                continue; // the latest one finished by the disaster, or none
            } else if (*service.backup.at > disaster) {
                m_form.warn(Code::MarkerAfterDisaster, *nodes.at.node, m_form.offending(*nodes.at.node),
                            {service.id, base.format(disaster)});
            } else if (*service.backup.at + service.backup.takes > disaster) {
                m_form.warn(Code::BackupNotFinished, *nodes.at.node, m_form.offending(*nodes.at.node),
                            {service.id, base.format(*service.backup.at + service.backup.takes),
                             base.format(disaster)});
            }
        }
    }
}

} // namespace bacscope
