#include "cli/CutOptions.h"

#include "cli/Console.h"
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
             tr("Let SERVICE own AGGREGATE: merge services, or split them. Repeatable.")},
        };
    }

    CutOptions(Scenario& scenario, const QString& command) : m_scenario(scenario), m_command(command) {}

    bool apply(const Options& options) {
        return moveAggregates(options.values(QStringLiteral("owner"))) &&
               moveDisaster(options.value(QStringLiteral("disaster")),
                            options.isSet(QStringLiteral("disaster"))) &&
               moveBackups(options.values(QStringLiteral("backup"))) &&
               spare(options.values(QStringLiteral("survivor"))) && warnOfUnusedBackups();
    }

private:
    bool complain(const QString& message) const {
        complainAboutCommandLine(m_command, message);
        return false;
    }

    std::optional<ServiceId> service(const QString& id) const {
        const ServiceId found = m_scenario.log->findService(id.toStdString());
        if (found.isValid()) {
            return found;
        }
        QStringList ids;
        for (const Service& service : m_scenario.services) {
            ids.append(service.id);
        }
        const QString meant = nearest(id, ids);
        complain(meant.isEmpty()
                     ? tr("There is no service “%1”; there are %2.").arg(id, ids.join(QStringLiteral(", ")))
                     : tr("There is no service “%1”. Did you mean “%2”?").arg(id, meant));
        return {};
    }

    std::optional<Instant> instant(const QString& text) const {
        const std::optional<Instant> parsed = m_scenario.time.parseInstant(text.toStdString());
        if (!parsed) {
            complain(m_scenario.time.isClock()
                         ? tr("“%1” is not an instant of this scenario: it needs an ISO 8601 instant with an "
                              "offset "
                              "or Z, such as %2.")
                               .arg(text, m_scenario.time.format(m_scenario.disasterInstant()))
                         : tr("“%1” is not an instant of this scenario: it needs a number, such as %2.")
                               .arg(text, m_scenario.time.format(m_scenario.disasterInstant())));
        }
        return parsed;
    }

    bool moveAggregates(const QStringList& owners) {
        if (owners.isEmpty()) {
            return true;
        }
        const EventLog& log = *m_scenario.log;
        std::vector<ServiceId> owner;
        QStringList aggregates;
        for (std::size_t i = 0; i < log.aggregateCount(); ++i) {
            owner.push_back(log.owner(AggregateId(i)));
            aggregates.append(QString::fromStdString(log.aggregateName(AggregateId(i))));
        }
        for (const QString& text : owners) {
            const auto pair = assignment(text);
            if (!pair) {
                return complain(tr("--owner needs AGGREGATE=SERVICE, not “%1”.").arg(text));
            }
            const AggregateId aggregate = log.findAggregate(pair->first.toStdString());
            if (!aggregate.isValid()) {
                const QString meant = nearest(pair->first, aggregates);
                return complain(
                    meant.isEmpty()
                        ? tr("There is no aggregate “%1”; there are %2.")
                              .arg(pair->first, aggregates.join(QStringLiteral(", ")))
                        : tr("There is no aggregate “%1”. Did you mean “%2”?").arg(pair->first, meant));
            }
            const std::optional<ServiceId> to = service(pair->second);
            if (!to) {
                return false;
            }
            owner[aggregate.at()] = *to;
        }
        std::vector<std::string> services;
        for (const Service& one : m_scenario.services) {
            services.push_back(one.id.toStdString());
        }
        m_scenario.log = withServices(log, services, owner).log;
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

} // namespace bacscope
