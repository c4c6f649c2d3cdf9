// Reads one variant of a scenario file: what `services`, `lockstep`, `backups` and `lock` say, at the top or
// in one of `variants` (docs/scenario-format.md, "Variants"). The first variant says which aggregates there
// are; the others divide the same ones among their services.
#pragma once

#include "log/Ids.h"
#include "scenario/Scenario.h"
#include "scenario/YamlForm.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bacscope {

class VariantReader {
public:
    explicit VariantReader(YamlForm& form) : m_form(form) {}

    /// The keys of a variant, to be read with those that stand beside them.
    std::vector<YamlForm::Key> keys();
    /// Reads what the keys hold, whatever their order in the file.
    void read();

    // Aggregates
    /// Every aggregate that a service owns is one of the scenario.
    void defineAggregates();
    /// The aggregates are those of `first`; complains of any other.
    void divideAggregates(const VariantReader& first);
    /// Complains of aggregates that are used and have no owner here. `place` is the key that names this.
    void complainOfUnowned(const std::vector<bool>& used, const YamlNode& place);
    std::size_t aggregateCount() const { return m_aggregates.size(); }
    const std::string& aggregate(AggregateId id) const { return *m_aggregates[id.at()]; }
    const QStringList& aggregateNames() const { return m_aggregateNames; }
    /// Services were misread, so what they own is not known.
    bool isUncertain() const { return m_uncertain; }
    /// False: there is no service at all to own them (complainOfUnowned() says so).
    bool hasOwners() const { return !m_variant.services.empty() || m_aggregates.empty(); }

    // The second pass
    void resolve(const TimeBase& base);
    void checkUnits();
    void warnOfBackups(const TimeBase& base, Instant disaster);
    /// Where a service stands in the file.
    const YamlNode& place(ServiceId service) const { return *m_services[service.at()].key; }

    /// What says who is in lockstep with whom; null: nothing does.
    const YamlNode* lockstepPlace() const { return m_lockstepNode; }

    Variant& variant() { return m_variant; }
    const Variant& variant() const { return m_variant; }

private:
    struct ServiceNodes {
        const YamlNode* key = nullptr;
        YamlForm::InstantNode at;
        const YamlNode* takes = nullptr;
        const YamlNode* every = nullptr;
        const YamlNode* backup = nullptr; ///< the key that began it
        std::vector<const YamlNode*> owns;
        bool ownsStated = false;
    };
    struct Claim {
        ServiceId service;
        const YamlNode* aggregate;
    };

    void readService(const YamlNode& key, const YamlNode& value);
    void readBackup(const YamlNode& key, const YamlNode& value, ServiceNodes& nodes);
    void readMapPosition(const YamlNode& node, Service& service);
    void readLockstep(const YamlNode& node);
    void readBackups(const YamlNode& node);
    void readLock(const YamlNode& node);
    ServiceId findService(const YamlNode& node);
    /// What the services say that they own, each aggregate once.
    std::vector<Claim> claims();

    YamlForm& m_form;
    const YamlNode* m_servicesNode = nullptr;
    const YamlNode* m_lockstepNode = nullptr;
    const YamlNode* m_backupsNode = nullptr;
    const YamlNode* m_lockNode = nullptr;

    Variant m_variant;
    std::vector<ServiceNodes> m_services;
    std::unordered_map<std::string_view, ServiceId> m_serviceByName;
    QStringList m_serviceNames;
    YamlForm::InstantNode m_lockStart;

    std::vector<const std::string*> m_aggregates;                        ///< by AggregateId
    std::unordered_map<std::string_view, AggregateId> m_aggregateByName; ///< of the first variant only
    QStringList m_aggregateNames;
    std::vector<AggregateId> m_unowned;
    bool m_uncertain = false;
    bool m_lockstepUncertain = false;
};

} // namespace bacscope
