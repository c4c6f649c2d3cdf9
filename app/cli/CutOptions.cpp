#include "cli/CutOptions.h"

#include "cli/Console.h"
#include "scenario/Decomposition.h"
#include "scenario/Suggestions.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace bacscope {

namespace {

/// What `name=value` gives; the value is what follows the last `=`, since instants hold none and names may.
std::optional<std::pair<QString, QString>> assignment(const QString& text) {
    const qsizetype at = text.lastIndexOf(QLatin1Char('='));
    if (at <= 0 || at + 1 == text.size()) {
        return {};
    }
    return std::pair(text.left(at).trimmed(), text.mid(at + 1).trimmed());
}

QStringList serviceIds(const Scenario& scenario) {
    QStringList ids;
    for (const Service& service : scenario.services) {
        ids.append(service.id);
    }
    return ids;
}

class CutOptions {
    Q_DECLARE_TR_FUNCTIONS(CutOptions)

public:
    static std::vector<OptionHelp> help() {
        return {
            {{QStringLiteral("backup")},
             tr("SERVICE=T"),
             tr("Restore SERVICE as of instant T, written as the scenario writes instants. Repeatable.")},
            {{QStringLiteral("disaster")}, tr("T"), tr("Let the disaster strike at instant T.")},
            {{QStringLiteral("survivor")}, tr("SERVICE"), tr("Spare SERVICE from the disaster. Repeatable.")},
            {{QStringLiteral("owner")},
             tr("AGGREGATE=SERVICE"),
             tr("Let SERVICE, which may be a new one, own AGGREGATE: merge services, or split them. "
                "Repeatable.")},
            {{QStringLiteral("lockstep")},
             tr("A,B"),
             tr("Back up these services together, from one backup: that of the first. Repeatable.")},
            {{QStringLiteral("variant")},
             tr("NAME"),
             tr("Of a scenario with variants, this one instead of the one that is shown.")},
        };
    }

    CutOptions(Scenario& scenario, const QString& command) : m_scenario(scenario), m_command(command) {}

    bool apply(const Options& options) {
        return chooseVariant(options.value(QStringLiteral("variant")),
                             options.isSet(QStringLiteral("variant"))) &&
               moveAggregates(options.values(QStringLiteral("owner"))) &&
               bindTogether(options.values(QStringLiteral("lockstep"))) &&
               moveDisaster(options.value(QStringLiteral("disaster")),
                            options.isSet(QStringLiteral("disaster"))) &&
               moveBackups(options.values(QStringLiteral("backup"))) &&
               spare(options.values(QStringLiteral("survivor"))) && warnOfUnusedBackups();
    }

    static std::optional<ServiceId> findService(const Scenario& scenario, const QString& id,
                                                const QString& command) {
        const ServiceId found = scenario.log->findService(id.toStdString());
        if (found.isValid()) {
            return found;
        }
        const QStringList ids = serviceIds(scenario);
        const QString meant = nearest(id, ids);
        complainAboutCommandLine(
            command,
            meant.isEmpty()
                ? tr("There is no service “%1”; there are %2.").arg(id, ids.join(QStringLiteral(", ")))
                : tr("There is no service “%1”. Did you mean “%2”?").arg(id, meant));
        return {};
    }

    static std::optional<Instant> readInstant(const Scenario& scenario, const QString& text,
                                              const QString& command) {
        const std::optional<Instant> parsed = scenario.time.parseInstant(text.toStdString());
        if (!parsed) {
            const QString example = scenario.time.format(scenario.disasterInstant());
            complainAboutCommandLine(
                command,
                scenario.time.isClock()
                    ? tr("“%1” is not an instant of this scenario: it needs an ISO 8601 instant with an "
                         "offset "
                         "or Z, such as %2.")
                          .arg(text, example)
                    : tr("“%1” is not an instant of this scenario: it needs a number, such as %2.")
                          .arg(text, example));
        }
        return parsed;
    }

private:
    bool complain(const QString& message) const {
        complainAboutCommandLine(m_command, message);
        return false;
    }

    std::optional<ServiceId> service(const QString& id) const {
        return findService(m_scenario, id, m_command);
    }
    std::optional<Instant> instant(const QString& text) const {
        return readInstant(m_scenario, text, m_command);
    }

    bool chooseVariant(const QString& name, bool given) {
        if (!given) {
            return true;
        }
        QStringList names;
        for (const Variant& variant : m_scenario.variants) {
            names.append(variant.name);
        }
        if (names.isEmpty()) {
            return complain(tr("This scenario has no variants."));
        }
        const qsizetype index = names.indexOf(name);
        if (index < 0) {
            const QString meant = nearest(name, names);
            return complain(meant.isEmpty()
                                ? tr("There is no variant “%1”; there are %2.")
                                      .arg(name, names.join(QStringLiteral(", ")))
                                : tr("There is no variant “%1”. Did you mean “%2”?").arg(name, meant));
        }
        m_scenario = asVariant(m_scenario, static_cast<std::size_t>(index));
        return true;
    }

    bool moveAggregates(const QStringList& owners) {
        QStringList aggregates;
        for (std::size_t i = 0; i < m_scenario.log->aggregateCount(); ++i) {
            aggregates.append(QString::fromStdString(m_scenario.log->aggregateName(AggregateId(i))));
        }
        for (const QString& text : owners) {
            const auto pair = assignment(text);
            if (!pair) {
                return complain(tr("--owner needs AGGREGATE=SERVICE, not “%1”.").arg(text));
            }
            const AggregateId aggregate = m_scenario.log->findAggregate(pair->first.toStdString());
            if (!aggregate.isValid()) {
                const QString meant = nearest(pair->first, aggregates);
                return complain(
                    meant.isEmpty()
                        ? tr("There is no aggregate “%1”; there are %2.")
                              .arg(pair->first, aggregates.join(QStringLiteral(", ")))
                        : tr("There is no aggregate “%1”. Did you mean “%2”?").arg(pair->first, meant));
            }
            makeService(pair->second, aggregate);
            const ServiceId into = m_scenario.log->findService(pair->second.toStdString());
            m_scenario = withMoved(m_scenario, aggregate, into).scenario;
        }
        return true;
    }

    /// A new service is what somebody may want who splits one, and what a misspelt name looks like. Its
    /// backup is that of the service which its first aggregate leaves.
    void makeService(const QString& id, AggregateId first) {
        if (m_scenario.log->findService(id.toStdString()).isValid()) {
            return;
        }
        if (const QString meant = nearest(id, serviceIds(m_scenario)); !meant.isEmpty()) {
            writeError(harmless(tr("warning: “%1” is a new service; or did you mean “%2”?").arg(id, meant)));
        }
        const BackupUnits units = m_scenario.units();
        Service like;
        for (const ServiceId member : units.members(units.unit(m_scenario.log->owner(first)))) {
            const Service& service = m_scenario.services[member.at()];
            like.survives = like.survives || service.survives;
            if (!like.backup.at) {
                like.backup = service.backup;
            }
        }
        m_scenario = withService(m_scenario, id).scenario;
        Service& made = m_scenario.services[m_scenario.log->findService(id.toStdString()).at()];
        made.survives = like.survives;
        made.backup = like.backup;
    }

    bool bindTogether(const QStringList& groups) {
        for (const QString& text : groups) {
            std::vector<ServiceId> members;
            const QStringList ids = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
            for (const QString& id : ids) {
                const std::optional<ServiceId> member = service(id.trimmed());
                if (!member) {
                    return false;
                }
                if (std::ranges::find(members, *member) == members.end()) {
                    members.push_back(*member);
                }
            }
            if (members.size() < 2) {
                return complain(tr("--lockstep needs two services or more, A,B, not “%1”.").arg(text));
            }
            for (std::size_t i = 1; i < members.size(); ++i) {
                m_scenario = withLockstep(m_scenario, members[i], members[0]);
            }
        }
        return true;
    }

    bool moveDisaster(const QString& text, bool given) {
        if (!given) {
            return true;
        }
        const std::optional<Instant> at = instant(text);
        if (at) {
            m_scenario.disaster = *at;
        }
        return at.has_value();
    }

    bool moveBackups(const QStringList& backups) {
        const BackupUnits units = m_scenario.units();
        for (const QString& text : backups) {
            const auto pair = assignment(text);
            if (!pair) {
                return complain(tr("--backup needs SERVICE=T, not “%1”.").arg(text));
            }
            const std::optional<ServiceId> which = service(pair->first);
            const std::optional<Instant> at = which ? instant(pair->second) : std::nullopt;
            if (!at) {
                return false;
            }
            // What is backed up in lockstep moves together.
            for (const ServiceId member : units.members(units.unit(*which))) {
                m_scenario.services[member.at()].backup = {};
            }
            m_scenario.services[which->at()].backup.at = *at;
            m_moved.push_back(*which);
            if (*at > m_scenario.disasterInstant()) {
                writeError(
                    harmless(tr("warning: the backup of %1 is after the disaster; taken as the disaster")
                                 .arg(pair->first)));
            }
        }
        return true;
    }

    bool spare(const QStringList& survivors) {
        for (const QString& id : survivors) {
            const std::optional<ServiceId> which = service(id);
            if (!which) {
                return false;
            }
            m_scenario.services[which->at()].survives = true;
        }
        return true;
    }

    bool warnOfUnusedBackups() const {
        for (const ServiceId moved : m_moved) {
            const Service& service = m_scenario.services[moved.at()];
            if (service.survives) {
                writeError(harmless(tr("warning: %1 survives; its backup is not used").arg(service.id)));
            }
        }
        return true;
    }

    Scenario& m_scenario;
    const QString& m_command;
    std::vector<ServiceId> m_moved;
};

} // namespace

std::vector<OptionHelp> cutOptions() {
    return CutOptions::help();
}

bool applyCutOptions(Scenario& scenario, const Options& options, const QString& command) {
    return CutOptions(scenario, command).apply(options);
}

std::optional<Instant> instantOption(const Scenario& scenario, const QString& text, const QString& command) {
    return CutOptions::readInstant(scenario, text, command);
}

std::optional<ServiceId> serviceOption(const Scenario& scenario, const QString& id, const QString& command) {
    return CutOptions::findService(scenario, id, command);
}

} // namespace bacscope
