#include "text/Sentences.h"

#include "text/Plural.h"
#include "text/ShownName.h"
#include "text/TimeText.h"

#include <algorithm>

namespace bacscope {

namespace {

constexpr qsizetype longestLabel = 60;

/// For the `n` of tr(). English has its singulars written out beside it: it needs no translation file that
/// way.
QString sentences(const QStringList& parts) {
    return parts.join(QLatin1Char(' '));
}

} // namespace

std::vector<ServiceId> servicesOf(const AnyAnomaly& anomaly, const CutTracker& tracker) {
    const EventLog& log = tracker.world().log();
    std::vector<ServiceId> services;
    const auto add = [&](const std::vector<EventId>& events) {
        for (const EventId event : events) {
            services.push_back(log.service(event));
        }
    };
    if (const auto* broken = std::get_if<BrokenLink>(&anomaly)) {
        services = {log.service(broken->from), log.service(broken->to)};
    } else if (const auto* orphan = std::get_if<Orphan>(&anomaly)) {
        services = {log.service(orphan->entity)};
        add(tracker.knownLostLinks(orphan->entity));
    } else if (const auto* missing = std::get_if<MissingEvent>(&anomaly)) {
        services = {log.service(missing->event)};
        add(tracker.rememberedBy(missing->event));
    } else if (const auto* state = std::get_if<MissingState>(&anomaly)) {
        services = {log.service(state->entity), log.service(state->counterpart)};
    }
    return services;
}

Sentences::Sentences(const Scenario& scenario, const CutTracker& tracker, const QLocale& locale,
                     const CutContext& context)
    : m_scenario(scenario), m_tracker(tracker), m_locale(locale), m_context(context),
      m_withDate(spansDays(scenario)) {}

// Names

QString Sentences::entity(EntityId entity) const {
    return shownName(m_tracker.world().log().entityName(entity));
}

QString Sentences::label(EventId event) const {
    const QString whole = shownText(m_tracker.world().log().label(event, m_locale.name()).simplified());
    return whole.size() <= longestLabel ? whole : whole.left(longestLabel - 1) + QChar(0x2026);
}

QString Sentences::event(EventId event) const {
    const EventLog& log = m_tracker.world().log();
    const QString name = entity(log.entity(event));
    if (const QString own = label(event); !own.isEmpty()) {
        return tr("%1: %2").arg(name, own);
    }
    switch (log.kind(event)) {
    case EventKind::Create:
        return tr("%1 created").arg(name);
    case EventKind::Update:
        return tr("%1 updated").arg(name);
    case EventKind::Delete:
        break;
    }
    return tr("%1 deleted").arg(name);
}

QString Sentences::service(ServiceId service) const {
    return shownName(m_scenario.services[service.at()].displayName(m_locale.name()));
}

QString Sentences::unit(UnitId unit) const {
    QStringList names;
    for (const ServiceId member : m_tracker.world().units().members(unit)) {
        names.append(service(member));
    }
    return m_locale.createSeparatedList(names);
}

QString Sentences::instant(Instant instant) const {
    return instantText(instant, m_scenario.time, m_locale, {}, m_withDate);
}

QString Sentences::at(Instant instant) const {
    // English says "at" of all of them; other languages have a word for each. With it goes the "at" of every
    // sentence below in which something happens.
    const QString when = this->instant(instant);
    if (!m_scenario.time.isClock()) {
        return m_scenario.time.isOrder() ? tr("at %1", "a place in the order of events").arg(when)
                                         : tr("at %1", "a number, mostly with its unit").arg(when);
    }
    return m_withDate ? tr("at %1", "a date and a clock time").arg(when)
                      : tr("at %1", "a clock time").arg(when);
}

QString Sentences::duration(Duration length) const {
    return durationText(length, m_scenario.time, m_locale);
}

QString Sentences::kindName(AnomalyKind kind, int count) {
    const bool one = count == 1;
    switch (kind) {
    case AnomalyKind::BrokenLink:
        return one ? tr("broken link") : tr("broken links", nullptr, count);
    case AnomalyKind::Orphan:
        return one ? tr("orphan") : tr("orphans", nullptr, count);
    case AnomalyKind::MissingEvent:
        return one ? tr("missing event") : tr("missing events", nullptr, count);
    case AnomalyKind::MissingState:
        break;
    }
    return one ? tr("missing state") : tr("missing states", nullptr, count);
}

QString Sentences::kindTitle(AnomalyKind kind) {
    switch (kind) {
    case AnomalyKind::BrokenLink:
        return tr("Broken links");
    case AnomalyKind::Orphan:
        return tr("Orphans");
    case AnomalyKind::MissingEvent:
        return tr("Missing events");
    case AnomalyKind::MissingState:
        break;
    }
    return tr("Missing state");
}

QString Sentences::countOf(AnomalyKind kind, std::size_t count) {
    const int n = pluralCount(count);
    const bool one = count == 1;
    switch (kind) {
    case AnomalyKind::BrokenLink:
        return one ? tr("1 broken link") : tr("%Ln broken links", nullptr, n);
    case AnomalyKind::Orphan:
        return one ? tr("1 orphan") : tr("%Ln orphans", nullptr, n);
    case AnomalyKind::MissingEvent:
        return one ? tr("1 missing event") : tr("%Ln missing events", nullptr, n);
    case AnomalyKind::MissingState:
        break;
    }
    return one ? tr("1 missing state") : tr("%Ln missing states", nullptr, n);
}

QString Sentences::eventsLost(std::size_t count) {
    if (count == 0) {
        return tr("no event lost");
    }
    return count == 1 ? tr("1 event lost") : tr("%Ln events lost", nullptr, pluralCount(count));
}

QString Sentences::notHappened(std::size_t count) {
    return count == 1 ? tr("1 event did not happen")
                      : tr("%Ln events did not happen", nullptr, pluralCount(count));
}

// What the sentences are made of

bool Sentences::rolledBack(ServiceId service) const {
    return m_context.backups && marker(service) < m_context.backups->markers[service.at()];
}

bool Sentences::survives(ServiceId service) const {
    if (rolledBack(service)) {
        return false;
    }
    const std::vector<ServiceId>& members =
        m_tracker.world().units().members(m_tracker.world().unit(service));
    return std::ranges::any_of(members,
                               [&](ServiceId member) { return m_scenario.services[member.at()].survives; });
}

QString Sentences::named(EntityId entity) const {
    const EventLog& log = m_tracker.world().log();
    const EventId creation = firstCreation(entity);
    const QString name = this->entity(entity);
    if (!creation.isValid() || !log.hasLabel(creation) || log.eventName(creation) != log.entityName(entity)) {
        return name;
    }
    return tr("%1 (“%2”)").arg(name, label(creation));
}

QString Sentences::labelled(EventId event, const QString& text) const {
    const QString own = label(event);
    return own.isEmpty() ? text : tr("%1 (“%2”)").arg(text, own);
}

QString Sentences::happened(EventId event) const {
    const EventLog& log = m_tracker.world().log();
    const QString name = entity(log.entity(event));
    const QString when = at(log.at(event));
    switch (log.kind(event)) {
    case EventKind::Create:
        return labelled(event, tr("%1 was created %2").arg(name, when));
    case EventKind::Update:
        return labelled(event, tr("%1 was updated %2").arg(name, when));
    case EventKind::Delete:
        break;
    }
    return labelled(event, tr("%1 was deleted %2").arg(name, when));
}

QString Sentences::backedUp(ServiceId service) const {
    if (survives(service)) {
        return tr("%1 was not hit by the disaster").arg(this->service(service));
    }
    if (nothingRestored(service)) {
        return tr("nothing of %1 was restored").arg(this->service(service));
    }
    return tr("%1 was backed up %2").arg(this->service(service), at(marker(service)));
}

EventId Sentences::firstCreation(EntityId entity) const {
    const EventLog& log = m_tracker.world().log();
    for (const EventId event : m_tracker.world().lifeEvents(entity)) {
        if (log.kind(event) == EventKind::Create) {
            return event;
        }
    }
    return {};
}

EventId Sentences::lastRestoredDeletion(EntityId entity) const {
    const EventLog& log = m_tracker.world().log();
    EventId deletion;
    for (const EventId event : m_tracker.world().lifeEvents(entity)) {
        if (log.kind(event) == EventKind::Delete && m_tracker.isRestored(event)) {
            deletion = event;
        }
    }
    return deletion;
}

bool Sentences::wasDeleted(const MissingState& missing) const {
    return m_tracker.isRestored(missing.paired) && lastRestoredDeletion(missing.entity).isValid();
}

// One anomaly: titles and summaries

QString Sentences::title(const AnyAnomaly& anomaly) const {
    return std::visit([this](const auto& it) { return titleOf(it); }, anomaly);
}

QString Sentences::titleOf(const BrokenLink& broken) const {
    return tr("%1 → %2").arg(entity(broken.from), entity(broken.to));
}

QString Sentences::titleOf(const Orphan& orphan) const {
    return entity(orphan.entity);
}

QString Sentences::titleOf(const MissingEvent& missing) const {
    return event(missing.event);
}

QString Sentences::titleOf(const MissingState& missing) const {
    return tr("%1 ↔ %2").arg(entity(missing.entity), entity(missing.counterpart));
}

QString Sentences::summary(const AnyAnomaly& anomaly) const {
    return std::visit([this](const auto& it) { return summaryOf(it); }, anomaly);
}

QString Sentences::summaryOf(const BrokenLink& broken) const {
    const QString when = instant(m_tracker.world().log().at(broken.event));
    return broken.cause == LossCause::Lost ? tr("%1 · restored, its target is not").arg(when)
                                           : tr("%1 · restored, its target is deleted").arg(when);
}

QString Sentences::summaryOf(const Orphan& orphan) const {
    if (!orphan.creation.isValid()) {
        return tr("given · nothing refers to it any more");
    }
    return tr("%1 · restored, nothing refers to it any more")
        .arg(instant(m_tracker.world().log().at(orphan.creation)));
}

QString Sentences::summaryOf(const MissingEvent& missing) const {
    const EventLog& log = m_tracker.world().log();
    const QString when = instant(log.at(missing.event));
    const std::vector<EventId> rememberers = m_tracker.rememberedBy(missing.event);
    if (rememberers.empty()) {
        return tr("%1 · lost").arg(when);
    }
    return tr("%1 · lost, %2 remembers it").arg(when, service(log.service(rememberers.front())));
}

QString Sentences::summaryOf(const MissingState& missing) const {
    return tr("%1 · %2 is restored, %3 is not")
        .arg(instant(m_tracker.world().log().at(missing.creation)), entity(missing.counterpart),
             entity(missing.entity));
}

// One anomaly: how it came about

QString Sentences::explanation(const AnyAnomaly& anomaly) const {
    const QString explained = std::visit([this](const auto& it) { return explain(it); }, anomaly);
    const QString round = countsAsBackedUp(anomaly);
    return round.isEmpty() ? explained : sentences({round, explained});
}

QString Sentences::countsAsBackedUp(const AnyAnomaly& anomaly) const {
    if (!m_context.backups) {
        return {};
    }
    std::vector<ServiceId> services = servicesOf(anomaly, m_tracker);
    std::ranges::sort(services);
    services.erase(std::unique(services.begin(), services.end()), services.end());
    QStringList parts;
    for (const ServiceId service : services) {
        if (rolledBack(service) && !nothingRestored(service)) {
            parts.append(tr("In this round %1 counts as backed up %2.")
                             .arg(this->service(service), at(marker(service))));
        }
    }
    return sentences(parts);
}

QString Sentences::explain(const BrokenLink& broken) const {
    const EventLog& log = m_tracker.world().log();
    const ServiceId holder = log.service(broken.from);
    const ServiceId target = log.service(broken.to);
    const QString to = entity(broken.to);

    QString reason;
    if (broken.cause == LossCause::Lost) {
        const EventId creation = firstCreation(broken.to);
        reason = creation.isValid() && m_tracker.hasHappened(creation)
                     ? tr("before %1 was created %2").arg(to, at(log.at(creation)))
                     : tr("before %1 was created").arg(to);
    } else if (const EventId deletion = lastRestoredDeletion(broken.to); deletion.isValid()) {
        reason = tr("after %1 was deleted %2").arg(to, at(log.at(deletion)));
    } else {
        reason = tr("after %1 was deleted").arg(to);
    }

    QString backups;
    QString ending = tr("After the restore the link leads nowhere.");
    if (nothingRestored(target)) {
        backups = tr("%1, but nothing of %2 was restored.").arg(backedUp(holder), service(target));
    } else if (marker(target) == marker(holder)) {
        // Neither backup is to blame: it led nowhere at that instant without any restore.
        backups = tr("%1 and %2 were both backed up %3, %4: the link was in flight at that instant.")
                      .arg(service(holder), service(target), at(marker(target)), reason);
        ending = tr("After the restore it leads nowhere, and nobody is left to complete what was going on.");
    } else if (survives(target)) {
        backups = tr("%1; %2 was not hit by the disaster and stands where it stood then, %3.")
                      .arg(backedUp(holder), service(target), reason);
    } else if (survives(holder)) {
        backups = tr("%1; %2 was backed up %3, %4.")
                      .arg(backedUp(holder), service(target), at(marker(target)), reason);
    } else {
        backups = tr("%1, %2 %3, %4.").arg(backedUp(holder), service(target), at(marker(target)), reason);
    }
    return sentences({tr("%1 refers to %2.").arg(named(broken.from), named(broken.to)), backups, ending});
}

QString Sentences::explain(const Orphan& orphan) const {
    const EventLog& log = m_tracker.world().log();
    const QString name = entity(orphan.entity);
    const QString ending = tr("After the restore nothing refers to %1 any more.").arg(name);
    const std::vector<EventId> links = m_tracker.knownLostLinks(orphan.entity);
    if (links.empty()) {
        return ending;
    }
    // The first reference that was held when its service was backed up; without any, the first one that
    // belongs to an interaction that its service remembers.
    const auto isHeld = [&](EventId event) { return m_tracker.wasHeldAtBackup(event, orphan.entity); };
    const auto held = std::ranges::find_if(links, isHeld);
    const EventId link = held != links.end() ? *held : links.front();
    const ServiceId owner = log.service(orphan.entity);
    const ServiceId linker = log.service(link);

    QString knowing;
    if (survives(owner)) {
        knowing = backedUp(owner);
    } else if (held != links.end()) {
        knowing = tr("%1 was backed up %2 and knew of it").arg(service(owner), at(marker(owner)));
    } else {
        knowing = tr("%1 was backed up %2, with its own part of that interaction")
                      .arg(service(owner), at(marker(owner)));
    }
    QStringList parts{
        tr("%1 came to refer to %2 %3.").arg(named(log.entity(link)), named(orphan.entity), at(log.at(link))),
        nothingRestored(linker) ? tr("%1; nothing of %2 was restored.").arg(knowing, service(linker))
                                : tr("%1; %2 %3, before the reference was made.")
                                      .arg(knowing, service(linker), at(marker(linker)))};
    if (survives(owner) && !nothingRestored(linker)) {
        parts.last() = tr("%1; %2 was backed up %3, before the reference was made.")
                           .arg(knowing, service(linker), at(marker(linker)));
    }
    if (const std::size_t more = links.size() - 1; more > 0) {
        parts.append(more == 1
                         ? tr("One more reference to it is lost as well.")
                         : tr("%Ln more references to it are lost as well.", nullptr, pluralCount(more)));
    }
    parts.append(ending);
    return sentences(parts);
}

QString Sentences::explain(const MissingEvent& missing) const {
    const EventLog& log = m_tracker.world().log();
    const ServiceId loser = log.service(missing.event);
    QStringList parts{
        nothingRestored(loser)
            ? tr("%1, but nothing of %2 was restored.").arg(happened(missing.event), service(loser))
            : tr("%1, but %2 was backed up %3, before that.")
                  .arg(happened(missing.event), service(loser), at(marker(loser)))};
    if (const std::vector<EventId> rememberers = m_tracker.rememberedBy(missing.event);
        !rememberers.empty()) {
        const EventId remembered = rememberers.front();
        const ServiceId rememberer = log.service(remembered);
        parts.append(survives(rememberer)
                         ? tr("%1, which was not hit by the disaster, remembers the same interaction: %2.")
                               .arg(service(rememberer), happened(remembered))
                         : tr("%1, backed up %2, remembers the same interaction: %3.")
                               .arg(service(rememberer), at(marker(rememberer)), happened(remembered)));
    }
    parts.append(tr("After the restore the interaction is torn."));
    return sentences(parts);
}

QString Sentences::explain(const MissingState& missing) const {
    const EventLog& log = m_tracker.world().log();
    const QString absent = entity(missing.entity);
    const QString present = entity(missing.counterpart);
    const ServiceId loser = log.service(missing.entity);
    const ServiceId keeper = log.service(missing.counterpart);
    const QString reason =
        wasDeleted(missing)
            ? tr("after %1 was deleted %2").arg(absent, at(log.at(lastRestoredDeletion(missing.entity))))
            : tr("before %1 was created %2").arg(absent, at(log.at(missing.paired)));
    QString backups;
    if (nothingRestored(loser)) {
        backups =
            tr("%1 and has %2; nothing of %3 was restored.").arg(backedUp(keeper), present, service(loser));
    } else if (survives(loser)) {
        backups = tr("%1 and has %2; %3 was not hit by the disaster and stands where it stood then, %4.")
                      .arg(backedUp(keeper), present, service(loser), reason);
    } else {
        backups = tr("%1 and has %2; %3 was backed up %4, %5.")
                      .arg(backedUp(keeper), present, service(loser), at(marker(loser)), reason);
    }
    QStringList parts{tr("%1 and %2 stand for the same thing in two services.")
                          .arg(named(missing.entity), named(missing.counterpart))};
    if (!missing.isOneInteraction) {
        parts.append(
            survives(keeper)
                ? tr("Two different interactions created them, but %1 existed at the disaster.").arg(absent)
                : tr("Two different interactions created them, but %1 existed when %2 was backed up.")
                      .arg(absent, service(keeper)));
    }
    parts.append(backups);
    parts.append(tr("After the restore %1 has lost its counterpart.").arg(present));
    return sentences(parts);
}

// One anomaly: what it does to people

QString Sentences::whatAClientSees(const AnyAnomaly& anomaly) const {
    return std::visit([this](const auto& it) { return clientSees(it); }, anomaly);
}

QString Sentences::clientSees(const BrokenLink& broken) const {
    return tr("“Not found” when following the link from %1 to %2.")
        .arg(entity(broken.from), entity(broken.to));
}

QString Sentences::clientSees(const Orphan& orphan) const {
    return tr("Nothing at first: %1 answers whoever knows its name, but no link leads there any more.")
        .arg(entity(orphan.entity));
}

QString Sentences::clientSees(const MissingEvent& missing) const {
    const EventLog& log = m_tracker.world().log();
    const EntityId lost = log.entity(missing.event);
    const QString loser = service(log.service(missing.event));
    const std::vector<EventId> rememberers = m_tracker.rememberedBy(missing.event);
    const QString rememberer = rememberers.empty() ? QString() : service(log.service(rememberers.front()));
    if (log.kind(missing.event) == EventKind::Create && !m_tracker.exists(lost)) {
        return tr("“Not found” when asking %1 for %2, while %3 answers as if that had been done.")
            .arg(loser, entity(lost), rememberer);
    }
    switch (log.kind(missing.event)) {
    case EventKind::Create:
        return tr("Two answers: %1 as if %2 had not been created then, %3 as if it had.")
            .arg(loser, entity(lost), rememberer);
    case EventKind::Update:
        return tr("Two answers: %1 as if %2 had not been updated, %3 as if it had.")
            .arg(loser, entity(lost), rememberer);
    case EventKind::Delete:
        break;
    }
    return tr("Two answers: %1 as if %2 had not been deleted, %3 as if it had.")
        .arg(loser, entity(lost), rememberer);
}

QString Sentences::clientSees(const MissingState& missing) const {
    const EventLog& log = m_tracker.world().log();
    return tr("The answer depends on whom one asks: %1 has %2, %3 has no %4.")
        .arg(service(log.service(missing.counterpart)), entity(missing.counterpart),
             service(log.service(missing.entity)), entity(missing.entity));
}

// One anomaly: what can be done

QStringList Sentences::whatCanBeDone(const AnyAnomaly& anomaly) const {
    return std::visit([this](const auto& it) { return remedies(it); }, anomaly);
}

QStringList Sentences::remedies(const BrokenLink& broken) const {
    const EventLog& log = m_tracker.world().log();
    const QString from = entity(broken.from);
    const QString to = entity(broken.to);
    const QString holder = service(log.service(broken.from));
    const QString target = service(log.service(broken.to));
    const QString together =
        tr("For the next time: back up %1 and %2 together (in lockstep), or merge them.").arg(holder, target);
    if (broken.cause == LossCause::Deleted) {
        return {
            tr("Drop the reference from %1: its target was deleted on purpose.").arg(from),
            tr("Bring %1 back from an older backup of %2, if it is still needed.").arg(to, target), together,
            tr("Roll %1 back to before it deleted %2: consistent again, but more is lost.").arg(target, to)};
    }
    return {tr("Rebuild %1 by hand, from what %2 and people remember of it.").arg(to, holder),
            tr("Accept the dead link, if it is only for information, and mark it as such."),
            tr("For the next time: let %1 keep a copy of what it refers to in %2.").arg(holder, target),
            together,
            tr("Roll %1 back as well, to before the link was made %2: consistent again, but more is lost.")
                .arg(holder, at(log.at(broken.event)))};
}

QStringList Sentences::remedies(const Orphan& orphan) const {
    const EventLog& log = m_tracker.world().log();
    const QString name = entity(orphan.entity);
    const QString owner = service(log.service(orphan.entity));
    QStringList remedies{tr("Leave %1 as it is, where it does no harm, or collect it as garbage.").arg(name)};
    const std::vector<EventId> links = m_tracker.knownLostLinks(orphan.entity);
    if (!links.empty()) {
        const EventId link = links.front();
        remedies.append(
            tr("Link it again by hand, from %1 if that can be rebuilt.").arg(entity(log.entity(link))));
        remedies.append(tr("For the next time: back up %1 and %2 together (in lockstep), or merge them.")
                            .arg(owner, service(log.service(link))));
    }
    remedies.append(
        tr("Roll %1 back as well, to before it knew of the reference: consistent again, but more is lost.")
            .arg(owner));
    return remedies;
}

QStringList Sentences::remedies(const MissingEvent& missing) const {
    const EventLog& log = m_tracker.world().log();
    const QString loser = service(log.service(missing.event));
    const std::vector<EventId> rememberers = m_tracker.rememberedBy(missing.event);
    if (rememberers.empty()) {
        return {};
    }
    const QString rememberer = service(log.service(rememberers.front()));
    const std::size_t twice = rememberers.size();
    return {
        twice == 1
            ? tr("Run the command again, so that %1 catches up. Beware: the event that %2 restored would be "
                 "logged twice.")
                  .arg(loser, rememberer)
            : tr("Run the command again, so that %1 catches up. Beware: the %Ln events of it that were "
                 "restored "
                 "elsewhere would be logged twice.",
                 nullptr, pluralCount(twice))
                  .arg(loser),
        tr("Write the event again from the log of %1, which remembers the interaction.").arg(rememberer),
        tr("Undo the other half: compensate for what %1 restored of the interaction.").arg(rememberer),
        tr("For the next time: back up %1 and %2 together (in lockstep), or merge them.")
            .arg(loser, rememberer),
        tr("Roll %1 back as well, to before %2: consistent again, but more is lost.")
            .arg(rememberer, happened(rememberers.front()))};
}

QStringList Sentences::remedies(const MissingState& missing) const {
    const EventLog& log = m_tracker.world().log();
    const QString absent = entity(missing.entity);
    const QString present = entity(missing.counterpart);
    const QString loser = service(log.service(missing.entity));
    const QString keeper = service(log.service(missing.counterpart));
    const QString together =
        tr("For the next time: back up %1 and %2 together (in lockstep), or merge them and keep one copy.")
            .arg(keeper, loser);
    const QString recreate = tr("Create %1 again from its counterpart %2: synchronise %3 from %4.")
                                 .arg(absent, present, loser, keeper);
    if (wasDeleted(missing)) {
        return {tr("Delete %1 too, if the deletion of %2 was meant for both.").arg(present, absent), recreate,
                together,
                tr("Roll %1 back to before it deleted %2: consistent again, but more is lost.")
                    .arg(loser, absent)};
    }
    const bool pairedLater = log.order(missing.paired) > log.order(missing.creation);
    return {recreate, tr("Run the command again, if it leaves alone what is there already."), together,
            !missing.isOneInteraction && pairedLater
                ? tr("Roll %1 back as well, to before %2: consistent again, but more is lost.")
                      .arg(keeper, happened(missing.paired))
                : tr("Roll %1 back as well, to before it created %2: consistent again, but more is lost.")
                      .arg(keeper, present)};
}

// The whole cut

bool Sentences::backupsAreKnown() const {
    return !m_context.planned || m_scenario.hasBackups();
}

QString Sentences::headline() const {
    if (!backupsAreKnown()) {
        return tr("No backups");
    }
    return m_tracker.counts().isConsistent() ? tr("Consistent") : tr("Not consistent");
}

QString Sentences::price() const {
    QStringList parts{eventsLost(m_tracker.counts().lostEvents)};
    if (m_context.notHappened > 0) {
        parts.append(notHappened(m_context.notHappened));
    }
    Duration longest;
    QStringList nothing;
    for (std::size_t i = 0; i < m_scenario.services.size(); ++i) {
        const ServiceLoss loss = m_tracker.loss(ServiceId(i));
        if (loss.amnesia) {
            longest = std::max(longest, *loss.amnesia);
        } else {
            nothing.append(service(ServiceId(i)));
        }
    }
    if (longest > Duration{}) {
        parts.append(tr("up to %1 of amnesia").arg(duration(longest)));
    }
    if (nothing.size() == static_cast<int>(m_scenario.services.size())) {
        parts.append(tr("nothing is restored"));
    } else if (!nothing.isEmpty()) {
        parts.append(tr("nothing restored of %1").arg(m_locale.createSeparatedList(nothing)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString Sentences::counts() const {
    return counts(m_tracker.counts());
}

QString Sentences::counts(const AnomalyCounts& counts) {
    QStringList parts;
    for (const AnomalyKind kind : {AnomalyKind::BrokenLink, AnomalyKind::Orphan, AnomalyKind::MissingEvent,
                                   AnomalyKind::MissingState}) {
        if (counts.of(kind) > 0) {
            parts.append(countOf(kind, counts.of(kind)));
        }
    }
    return parts.isEmpty() ? tr("no anomalies") : parts.join(QStringLiteral(", "));
}

QString Sentences::difference(const AnomalyCounts& before, const AnomalyCounts& after) {
    QStringList parts;
    for (const AnomalyKind kind : {AnomalyKind::BrokenLink, AnomalyKind::Orphan, AnomalyKind::MissingEvent,
                                   AnomalyKind::MissingState}) {
        const std::size_t was = before.of(kind);
        const std::size_t is = after.of(kind);
        if (is > was) {
            parts.append(QLatin1Char('+') + countOf(kind, is - was));
        } else if (is < was) {
            parts.append(QChar(0x2212) + countOf(kind, was - is));
        }
    }
    if (after.lostEvents != before.lostEvents) {
        parts.append(eventsLost(after.lostEvents));
    }
    return parts.isEmpty() ? tr("nothing changes") : parts.join(QStringLiteral(", "));
}

// The recovery line

QString Sentences::because(const BrokenLink& broken) const {
    return tr("the link from %1 to %2 leads nowhere").arg(entity(broken.from), entity(broken.to));
}

QString Sentences::because(const Orphan& orphan) const {
    return tr("nothing refers to %1 any more").arg(entity(orphan.entity));
}

QString Sentences::because(const MissingEvent& missing) const {
    const EventLog& log = m_tracker.world().log();
    const QString loser = service(log.service(missing.event));
    const QString name = entity(log.entity(missing.event));
    switch (log.kind(missing.event)) {
    case EventKind::Create:
        return tr("%1 has lost its part of that interaction, in which it created %2").arg(loser, name);
    case EventKind::Update:
        return tr("%1 has lost its part of that interaction, in which it updated %2").arg(loser, name);
    case EventKind::Delete:
        break;
    }
    return tr("%1 has lost its part of that interaction, in which it deleted %2").arg(loser, name);
}

QString Sentences::because(const MissingState& missing) const {
    return tr("%1 has lost its counterpart %2").arg(entity(missing.counterpart), entity(missing.entity));
}

QString Sentences::rollback(const Rollback& rollback) const {
    const QString why = std::visit([this](const auto& it) { return because(it); }, rollback.because);
    const QString who = unit(rollback.unit);
    const bool several = m_tracker.world().units().members(rollback.unit).size() > 1;
    if (rollback.to.isDistantPast()) {
        return (several ? tr("%1 roll back from %2 to nothing at all, to before %3, because %4.")
                        : tr("%1 rolls back from %2 to nothing at all, to before %3, because %4."))
            .arg(who, instant(rollback.from), happened(rollback.forgets), why);
    }
    return (several ? tr("%1 roll back from %2 to %3, to before %4, because %5.")
                    : tr("%1 rolls back from %2 to %3, to before %4, because %5."))
        .arg(who, instant(rollback.from), instant(rollback.to), happened(rollback.forgets), why);
}

// Things pointed at

QString Sentences::describe(EventId event) const {
    const World& world = m_tracker.world();
    const EventLog& log = world.log();
    const ServiceId owner = log.service(event);
    const auto names = [this](std::span<const EntityId> entities) {
        QStringList list;
        for (const EntityId entity : entities) {
            list.append(this->entity(entity));
        }
        return m_locale.createSeparatedList(list);
    };

    QStringList parts{tr("%1: %2.").arg(service(owner), happened(event))};
    if (!log.links(event).empty()) {
        parts.append(tr("It links to %1.").arg(names(log.links(event))));
    }
    if (!log.unlinks(event).empty()) {
        parts.append(tr("It drops the link to %1.").arg(names(log.unlinks(event))));
    }
    if (log.mirrors(event).isValid()) {
        parts.append(tr("It mirrors %1.").arg(entity(log.mirrors(event))));
    }

    if (!m_tracker.hasHappened(event)) {
        parts.append(tr("Never happened: the disaster came first."));
    } else if (!m_tracker.isRestored(event)) {
        const std::vector<EventId> rememberers = m_tracker.rememberedBy(event);
        if (!rememberers.empty()) {
            parts.append(tr("Missing: it is lost, but %1 remembers the interaction.")
                             .arg(service(log.service(rememberers.front()))));
        } else if (nothingRestored(owner)) {
            parts.append(tr("Lost: nothing of %1 was restored.").arg(service(owner)));
        } else {
            parts.append(
                (rolledBack(owner) ? tr("Lost: rolled back to %1.") : tr("Lost: the backup is from %1."))
                    .arg(instant(marker(owner))));
        }
    } else {
        QStringList wrong;
        if (m_tracker.eventsWith(AnomalyKind::BrokenLink).contains(event)) {
            std::vector<EntityId> targets;
            for (const ReferenceEffect& effect : world.effects(event)) {
                const EntityId target = world.reference(effect.reference).to;
                if (effect.after == event && m_tracker.holder(effect.reference) == event &&
                    m_tracker.isBroken(effect.reference)) {
                    targets.push_back(target);
                }
            }
            wrong.append(tr("Restored, but its link to %1 leads nowhere.").arg(names(targets)));
        }
        if (m_tracker.eventsWith(AnomalyKind::Orphan).contains(event)) {
            wrong.append(tr("Restored, but nothing refers to it any more."));
        }
        if (m_tracker.eventsWith(AnomalyKind::MissingState).contains(event)) {
            wrong.append(tr("Restored, but its counterpart in another service is not."));
        }
        if (m_tracker.isRepeatable(event)) {
            wrong.append(tr("Restored; run again, its interaction would log it twice."));
        }
        parts.append(wrong.isEmpty() ? QStringList(tr("Restored.")) : wrong);
    }
    return sentences(parts);
}

QString Sentences::describeMarker(ServiceId service) const {
    const ServiceLoss loss = m_tracker.loss(service);
    const QString name = this->service(service);
    const QString all =
        loss.events == 1 ? tr("1 event") : tr("%Ln events", nullptr, pluralCount(loss.events));
    QStringList parts;
    if (survives(service)) {
        parts.append(tr("%1 was not hit by the disaster: nothing of it is lost.").arg(name));
    } else if (nothingRestored(service)) {
        parts.append(tr("Nothing of %1 is restored: %2.").arg(name, eventsLost(loss.lostEvents)));
    } else if (loss.lostEvents == 0) {
        parts.append(
            tr("%1 is restored as of %2: nothing is lost of %3.").arg(name, instant(loss.marker), all));
    } else {
        parts.append(tr("%1 is restored as of %2: %3 of %4, %5 of amnesia.")
                         .arg(name, instant(loss.marker), eventsLost(loss.lostEvents),
                              m_locale.toString(qulonglong(loss.events)),
                              duration(loss.amnesia.value_or(Duration{}))));
    }
    const std::vector<ServiceId>& members =
        m_tracker.world().units().members(m_tracker.world().unit(service));
    if (members.size() > 1) {
        QStringList others;
        for (const ServiceId member : members) {
            if (member != service) {
                others.append(this->service(member));
            }
        }
        parts.append(tr("It shares its backup with %1.").arg(m_locale.createSeparatedList(others)));
    }
    return sentences(parts);
}

QString Sentences::describeDisaster() const {
    const EventLog& log = m_tracker.world().log();
    std::size_t never = 0;
    for (std::size_t i = 0; i < log.serviceCount(); ++i) {
        never += log.eventsOf(ServiceId(i)).size() - m_tracker.happened(ServiceId(i)).size();
    }
    const QString when = tr("The disaster, %1.").arg(at(m_tracker.cut().disaster));
    if (never == 0) {
        return when;
    }
    return sentences({when, never == 1
                                ? tr("One event after it never happened.")
                                : tr("%Ln events after it never happened.", nullptr, pluralCount(never))});
}

} // namespace bacscope
