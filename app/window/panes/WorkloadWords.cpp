#include "window/panes/WorkloadWords.h"

#include "text/CornersText.h"
#include "text/TimeText.h"

#include <QCoreApplication>
#include <QStringList>

namespace bacscope {

namespace {

class WorkloadWords {
    Q_DECLARE_TR_FUNCTIONS(WorkloadWords)

public:
    WorkloadWords(const TimeBase& time, const QLocale& locale) : m_time(time), m_locale(locale) {}

    QString rate(const UseCase& useCase) const {
        return tr("every %1 on average", "a length of time").arg(length(useCase.every));
    }

    QString step(const WorkloadStep& step) const {
        QString words = deed(step);
        if (!step.links.empty()) {
            words += QStringLiteral(" → ") + targets(step.links);
        }
        if (!step.unlinks.empty()) {
            words += tr(", no longer → %1", "what it referred to").arg(targets(step.unlinks));
        }
        QStringList more;
        if (const QString label = step.label.in(m_locale.name()); !label.isEmpty()) {
            more.append(tr("“%1”", "the label of an event").arg(label));
        }
        if (!step.mirrors.empty()) {
            more.append(tr("mirrors %1", "an aggregate").arg(QString::fromStdString(step.mirrors)));
        }
        if (step.after.to > Duration{}) {
            more.append(step.after.from == step.after.to
                            ? tr("%1 later", "a length of time").arg(length(step.after.from))
                            : tr("%1 to %2 later", "two lengths of time")
                                  .arg(length(step.after.from), length(step.after.to)));
        }
        if (step.times != WorkloadCount{}) {
            more.append(step.times.from == step.times.to
                            ? tr("%Ln time(s)", nullptr, static_cast<int>(step.times.from))
                            : tr("%1 to %Ln time(s)", nullptr, static_cast<int>(step.times.to))
                                  .arg(m_locale.toString(step.times.from)));
        }
        if (step.probability != WorkloadStep::certain) {
            more.append(tr("in %1 of all runs", "a percentage")
                            .arg(percentText(double(step.probability) / WorkloadStep::certain, m_locale)));
        }
        return more.isEmpty()
                   ? words
                   : tr("%1 (%2)", "a step, more about it").arg(words, more.join(QStringLiteral(", ")));
    }

private:
    QString length(Duration length) const {
        return length == Duration{} ? tr("at once", "no time later") : durationText(length, m_time, m_locale);
    }

    static QString deed(const WorkloadStep& step) {
        const QString aggregate = QString::fromStdString(step.entity.aggregate);
        switch (step.kind) {
        case EventKind::Create:
            return tr("create %1", "an aggregate").arg(aggregate);
        case EventKind::Update:
            return tr("update %1", "an aggregate").arg(target(step.entity));
        case EventKind::Delete:
            break;
        }
        return tr("delete %1", "an aggregate").arg(target(step.entity));
    }

    static QString target(const WorkloadTarget& target) {
        const QString aggregate = QString::fromStdString(target.aggregate);
        return target.which == WorkloadTarget::Which::Existing
                   ? tr("any of %1", "an aggregate").arg(aggregate)
                   : aggregate;
    }

    static QString targets(const std::vector<WorkloadTarget>& targets) {
        QStringList words;
        for (const WorkloadTarget& one : targets) {
            words.append(target(one));
        }
        return words.join(QStringLiteral(", "));
    }

    const TimeBase& m_time;
    const QLocale& m_locale;
};

} // namespace

QString rateInWords(const UseCase& useCase, const TimeBase& time, const QLocale& locale) {
    return WorkloadWords(time, locale).rate(useCase);
}

QString stepsInWords(const UseCase& useCase, const TimeBase& time, const QLocale& locale) {
    const WorkloadWords words(time, locale);
    QStringList steps;
    for (const WorkloadStep& step : useCase.steps) {
        steps.append(words.step(step));
    }
    return steps.join(QStringLiteral("; "));
}

} // namespace bacscope
