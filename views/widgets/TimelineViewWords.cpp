// TimelineView's words: names and descriptions of things for tool tips, the status bar and screen readers.
#include "widgets/TimelineView.h"

#include "log/Utf8.h"
#include "text/Glossary.h"
#include "text/Plural.h"
#include "text/TimeText.h"
#include "widgets/AnomalyHits.h"

#include <QAccessible>
#include <QAccessibleValueChangeEvent>

#include <algorithm>

namespace bacscope {

/// "3 events lost, 2 missing events"
QString TimelineView::consequencesOf(ServiceId service) const {
    const CutTracker& tracker = *m_subject.tracker;
    QStringList parts{Sentences::eventsLost(tracker.lost(service).size())};
    for (const AnomalyKind kind : {AnomalyKind::BrokenLink, AnomalyKind::Orphan, AnomalyKind::MissingEvent,
                                   AnomalyKind::MissingState}) {
        if (const std::size_t count = tracker.eventsWith(kind).count(tracker.happened(service)); count > 0) {
            parts.append(Sentences::countOf(kind, count));
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString TimelineView::nameOf(const Hit& hit) const {
    if (!hasSubject()) {
        return QString();
    }
    const Sentences words = sentences();
    switch (hit.kind) {
    case Hit::Kind::Nothing:
        return QString();
    case Hit::Kind::BackupMarker: {
        const Instant marker = m_subject.markers().markers[hit.service.at()];
        if (marker.isDistantPast()) {
            return tr("%1: no backup, %2").arg(words.service(hit.service), consequencesOf(hit.service));
        }
        return tr("%1: backup at %2, %3")
            .arg(words.service(hit.service), words.instant(marker), consequencesOf(hit.service));
    }
    case Hit::Kind::Survivor:
        return tr("%1: survives the disaster").arg(words.service(hit.service));
    case Hit::Kind::Disaster:
        return tr("Disaster at %1").arg(words.instant(m_subject.tracker->cut().disaster));
    case Hit::Kind::GivenEntity:
        return words.entity(hit.entity);
    case Hit::Kind::Lane:
    case Hit::Kind::LaneHeader:
    case Hit::Kind::DensityStrip:
    case Hit::Kind::Bundle:
    case Hit::Kind::AmnesiaInterval:
        return words.service(hit.service);
    case Hit::Kind::RecoveryLine:
        return tr("Recovery line");
    case Hit::Kind::Axis:
        return tr("Time");
    case Hit::Kind::Unit:
        return words.unit(world().unit(hit.service));
    case Hit::Kind::LegendEntry:
        return figure().legendName(hit);
    case Hit::Kind::BackupTick: {
        const std::optional<Instant> at = instantOf(hit);
        return at ? tr("%1: scheduled backup at %2").arg(words.service(hit.service), words.instant(*at))
                  : QString();
    }
    case Hit::Kind::Lock:
        return m_subject.lock ? tr("Lock from %1: %2", "instant, its length and what it blocks")
                                    .arg(words.instant(m_subject.lock->numbers.start),
                                         lockInWords(*m_subject.lock, m_subject.scenario->time, locale()))
                              : QString();
    case Hit::Kind::Event:
    case Hit::Kind::Interaction:
    case Hit::Kind::Reference:
    case Hit::Kind::Anomaly:
        break;
    }
    if (!hit.event.isValid()) {
        return QString();
    }
    const auto anomaly = anomalyAt(hit, *m_subject.tracker);
    const QString thing = tr("%1: %2", "service, event")
                              .arg(words.service(world().log().service(hit.event)), words.event(hit.event));
    return anomaly ? tr("%1, %2", "event, anomaly").arg(thing, Sentences::kindName(kindOf(*anomaly), 1))
                   : thing;
}

/// As exact as a pixel: what lies between is not to be seen.
QString TimelineView::spanText(const TimeSpan& span) const {
    const TimeBase& base = m_subject.scenario->time;
    const std::int64_t pixel = std::max(figure().timeScale().durationOf(1).ticks,
                                        base.isOrder() ? static_cast<std::int64_t>(base.ticksPerUnit()) : 1);
    std::int64_t step = 1;
    while (step <= pixel / 10) {
        step *= 10;
    }
    const auto rounded = [step](Instant instant) {
        const std::int64_t rest = instant.ticks % step;
        return Instant{instant.ticks - rest - (rest < 0 ? step : 0)};
    };
    const Sentences words = sentences();
    return tr("%1 to %2", "two instants")
        .arg(words.instant(rounded(span.first)), words.instant(rounded(span.last)));
}

QString TimelineView::linkText(const Hit& hit) const {
    const EventLog& log = world().log();
    const ServiceId service = log.service(hit.event);
    const Sentences words = sentences();
    if (hit.kind == Hit::Kind::Interaction) {
        const Interactions& interactions = m_subject.tracker->interactions();
        const InteractionId interaction = interactions.of(hit.event);
        if (!interaction.isValid()) {
            return words.describe(hit.event);
        }
        const std::size_t events = interactions.events(interaction).size();
        const InteractionId written = log.interaction(hit.event);
        const QString name =
            written.isValid() ? toText(log.interactionName(written)) : words.event(hit.event);
        return m_subject.tracker->isTorn(interaction)
                   ? tr("Interaction %1: %Ln events, torn by the restore.", nullptr, pluralCount(events))
                         .arg(name)
                   : tr("Interaction %1: %Ln events.", nullptr, pluralCount(events)).arg(name);
    }
    const EntityId target = hit.entity.isValid()      ? hit.entity
                            : hit.reference.isValid() ? world().reference(hit.reference).to
                                                      : EntityId();
    if (!target.isValid()) {
        return words.describe(hit.event);
    }
    return tr("%1 (%2) refers to %3 (%4) since %5.")
        .arg(words.entity(log.entity(hit.event)), words.service(service), words.entity(target),
             words.service(log.service(target)), words.instant(log.at(hit.event)));
}

QString TimelineView::backupText(const Hit& tick) const {
    const std::optional<BackupSchedule> schedule = backupScheduleOf(*m_subject.scenario, tick.service);
    const std::optional<Instant> at = instantOf(tick);
    if (!schedule || !at) {
        return QString();
    }
    const Sentences words = sentences();
    const Instant disaster = m_subject.tracker->cut().disaster;
    const QString every = durationText(schedule->every, m_subject.scenario->time, locale());
    const QString what = tr("%1 is backed up every %2.").arg(words.service(tick.service), every);
    if (*at > disaster) {
        return what + QLatin1Char(' ') +
               tr("The backup of %1 comes after the disaster.").arg(words.instant(*at));
    }
    if (*at + schedule->takes > disaster) {
        return what + QLatin1Char(' ') +
               tr("The backup of %1 was not finished when the disaster struck.").arg(words.instant(*at));
    }
    return what + QLatin1Char(' ') +
           tr("The backup of %1 was finished at %2.")
               .arg(words.instant(*at), words.instant(*at + schedule->takes));
}

QString TimelineView::descriptionOf(const Hit& hit) const {
    if (!hasSubject() || !hit) {
        return QString();
    }
    const Sentences words = sentences();
    const CutTracker& tracker = *m_subject.tracker;
    // The anomaly that is selected explains itself; else the first one there.
    if (m_selectedAnomaly && hit == m_selected) {
        if (const auto present = atPresentCut(*m_selectedAnomaly, tracker)) {
            return words.explanation(*present);
        }
    }
    if (const auto anomaly = anomalyAt(hit, tracker)) {
        return words.explanation(*anomaly);
    }
    switch (hit.kind) {
    case Hit::Kind::BackupMarker:
    case Hit::Kind::Survivor:
    case Hit::Kind::AmnesiaInterval:
        return words.describeMarker(hit.service);
    case Hit::Kind::Disaster:
        return words.describeDisaster();
    case Hit::Kind::Event:
    case Hit::Kind::Anomaly:
        return hit.event.isValid() ? words.describe(hit.event) : QString();
    case Hit::Kind::Interaction:
    case Hit::Kind::Reference:
        return hit.event.isValid() ? linkText(hit) : QString();
    case Hit::Kind::GivenEntity:
        return tr("%1 exists since before the logs begin; no restore can lose it.")
            .arg(words.entity(hit.entity));
    case Hit::Kind::DensityStrip: {
        const QString span = spanText(hit.span);
        return hit.count == 1 ? tr("%1: 1 event, %2").arg(words.service(hit.service), span)
                              : tr("%1: %Ln events, %2", nullptr, pluralCount(hit.count))
                                    .arg(words.service(hit.service), span);
    }
    case Hit::Kind::Bundle: {
        const QString span = spanText(hit.span);
        const QString ends =
            tr("%1 and %2", "two services").arg(words.service(hit.service), words.service(hit.other));
        return hit.count == 1 ? tr("%1: 1 reference between them, %2").arg(ends, span)
                              : tr("%1: %Ln references between them, %2", nullptr, pluralCount(hit.count))
                                    .arg(ends, span);
    }
    case Hit::Kind::LaneHeader: {
        const ServiceLoss loss = tracker.loss(hit.service);
        return tr("%1: %2 of %3 events restored, %4.")
            .arg(words.service(hit.service), locale().toString(qulonglong(loss.restoredEvents)),
                 locale().toString(qulonglong(loss.events)), consequencesOf(hit.service));
    }
    case Hit::Kind::RecoveryLine:
        return tr("The recovery line: the consistent cut that is reached when every service rolls back as "
                  "far as the "
                  "others make it.");
    case Hit::Kind::Nothing:
    case Hit::Kind::Lane:
    case Hit::Kind::Axis:
        break;
    case Hit::Kind::BackupTick:
        return backupText(hit);
    case Hit::Kind::Unit:
        return tr("%1: one backup unit. %2", "its services, definition")
            .arg(words.unit(world().unit(hit.service)), definitionOf(Term::BackupUnit, locale()));
    case Hit::Kind::LegendEntry:
        return figure().legendDefinition(hit);
    case Hit::Kind::Lock:
        return m_subject.lock ? describeLockInWords(*m_subject.lock, m_subject.scenario->time, locale())
                              : QString();
    }
    return QString();
}

void TimelineView::describe(const Hit& hit) {
    m_described = hit;
    Q_EMIT statusText(descriptionOf(hit));
}

/// What was said of it was said of another state.
void TimelineView::tellDescribed() {
    if (m_described) {
        describe(m_described);
    }
}

// Telling screen readers. The children are markers, then the disaster, then anomalies: see
// TimelineAccessible.

void TimelineView::tellFocus() {
    describe(m_focused);
    if (!QAccessible::isActive()) {
        return;
    }
    if (QAccessibleInterface* view = QAccessible::queryAccessibleInterface(this)) {
        if (QAccessibleInterface* child = view->focusChild()) {
            QAccessibleEvent focus(child, QAccessible::Focus);
            QAccessible::updateAccessibility(&focus);
        }
    }
}

void TimelineView::tellCut() {
    if (!hasSubject() || !QAccessible::isActive()) {
        return;
    }
    if (QAccessibleInterface* view = QAccessible::queryAccessibleInterface(this)) {
        if (QAccessibleInterface* child = view->focusChild()) {
            QAccessibleValueChangeEvent value(child, child->text(QAccessible::Name));
            QAccessible::updateAccessibility(&value);
            QAccessibleEvent name(child, QAccessible::NameChanged);
            QAccessible::updateAccessibility(&name);
        }
    }
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

} // namespace bacscope
