#include "widgets/TimelineAccessible.h"

#include "figures/AccessibleView.h"
#include "widgets/AnomalyHits.h"
#include "widgets/TimelineView.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <map>

namespace bacscope {

namespace {

/// A list that nobody hears to its end only costs: Tab walks the rest.
constexpr std::size_t mostHandles = 200;

std::vector<Hit> handlesOf(const TimelineView& view) {
    std::vector<Hit> handles = view.handles();
    handles.resize(std::min(handles.size(), std::max(mostHandles, view.lanes().size() + 2)));
    return handles;
}

class TimelineAccessible;

/// One thing in the timeline, by its place among the children. It asks the view each time, so that it never
/// is stale.
class ThingAccessible : public QAccessibleInterface, public QAccessibleValueInterface {
public:
    ThingAccessible(TimelineView* view, int place) : m_view(view), m_place(place) {}

    bool isValid() const override { return m_view && hit(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    // Handles are sliders along the time, in units of the scenario.
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override { return 1; }

    Hit hit() const;
    std::optional<AnyAnomaly> anomaly() const;

private:
    bool isSlider() const;
    double at(Instant instant) const;

    QPointer<TimelineView> m_view;
    int m_place;
};

class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineView* view)
        : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}
    ~TimelineAccessible() override {
        for (const auto& [place, id] : m_children) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override {
        const TimelineSubject& subject = m_view->subject();
        if (!subject.scenario || !subject.tracker) {
            return 0;
        }
        return static_cast<int>(handlesOf(*m_view).size() +
                                std::min(subject.tracker->counts().total(), mostAnomalies));
    }

    QAccessibleInterface* child(int place) const override {
        if (place < 0 || place >= childCount()) {
            return nullptr;
        }
        auto found = m_children.find(place);
        if (found == m_children.end()) {
            auto* thing = new ThingAccessible(m_view, place);
            found = m_children.emplace(place, QAccessible::registerAccessibleInterface(thing)).first;
        }
        return QAccessible::accessibleInterface(found->second);
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [place, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child) {
                return place;
            }
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override {
        for (int place = 0; place < childCount(); ++place) {
            if (QAccessibleInterface* thing = child(place); thing->rect().contains(x, y)) {
                return thing;
            }
        }
        return nullptr;
    }

    QAccessibleInterface* focusChild() const override {
        const Hit focused = m_view->focused();
        if (!focused) {
            return nullptr;
        }
        for (int place = 0; place < childCount(); ++place) {
            if (static_cast<ThingAccessible*>(child(place))->hit() == focused) {
                return child(place);
            }
        }
        return nullptr;
    }

    QString text(QAccessible::Text kind) const override {
        const TimelineSubject& subject = m_view->subject();
        if (subject.scenario && subject.tracker && m_view->accessibleName().isEmpty()) {
            if (kind == QAccessible::Name) {
                return m_view->figure().titleInWords();
            }
            if (kind == QAccessible::Description) {
                return m_view->figure().describeInWords();
            }
        }
        return QAccessibleWidget::text(kind);
    }

    /// A list that nobody hears to its end only costs: N walks the rest.
    static constexpr std::size_t mostAnomalies = 200;

private:
    TimelineView* m_view;
    mutable std::map<int, QAccessible::Id> m_children;
};

std::optional<AnyAnomaly> ThingAccessible::anomaly() const {
    const std::vector<AnyAnomaly>& all = m_view->anomalies();
    const int place = m_place - static_cast<int>(handlesOf(*m_view).size());
    if (place < 0 || place >= static_cast<int>(all.size())) {
        return std::nullopt;
    }
    return all[static_cast<std::size_t>(place)];
}

Hit ThingAccessible::hit() const {
    if (!m_view || !m_view->subject().scenario || !m_view->subject().tracker) {
        return {};
    }
    const std::vector<Hit> handles = handlesOf(*m_view);
    if (m_place < static_cast<int>(handles.size())) {
        return handles[static_cast<std::size_t>(m_place)];
    }
    const auto wrong = anomaly();
    return wrong ? hitOf(*wrong, *m_view->subject().tracker) : Hit();
}

bool ThingAccessible::isSlider() const {
    return m_view && m_place < static_cast<int>(handlesOf(*m_view).size());
}

QString ThingAccessible::text(QAccessible::Text kind) const {
    const Hit thing = hit();
    if (!thing) {
        return QString();
    }
    const auto wrong = anomaly();
    const Sentences words(*m_view->subject().scenario, *m_view->subject().tracker, m_view->locale());
    switch (kind) {
    case QAccessible::Name:
        return wrong ? TimelineView::tr("%1: %2", "kind of anomaly, title")
                           .arg(Sentences::kindName(kindOf(*wrong), 1), words.title(*wrong))
                     : m_view->nameOf(thing);
    case QAccessible::Description:
        return wrong ? words.explanation(*wrong) : m_view->descriptionOf(thing);
    case QAccessible::Value:
        return wrong ? words.summary(*wrong)
                     : words.instant(m_view->instantOf(thing).value_or(Instant::distantPast()));
    default:
        return QString();
    }
}

QRect ThingAccessible::rect() const {
    if (!isValid()) {
        return {};
    }
    const QRect onView = m_view->viewportRectOf(hit()).toAlignedRect();
    return {m_view->viewport()->mapToGlobal(onView.topLeft()), onView.size()};
}

QAccessible::Role ThingAccessible::role() const {
    return isSlider() ? QAccessible::Slider : QAccessible::ListItem;
}

QAccessible::State ThingAccessible::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const Hit thing = hit();
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->focused() == thing;
    state.selectable = true;
    const auto wrong = anomaly();
    state.selected = wrong ? m_view->selectedAnomaly() == wrong : m_view->selected() == thing;
    state.readOnly = !wrong && !m_view->canMove(thing);
    return state;
}

void* ThingAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::ValueInterface && isSlider()) {
        return static_cast<QAccessibleValueInterface*>(this);
    }
    return nullptr;
}

/// In units from the beginning of the whole span: ticks since 1970 would not fit into what a screen reader
/// reads.
double ThingAccessible::at(Instant instant) const {
    const TimeSpan whole = m_view->wholeSpan();
    if (instant.isDistantPast()) {
        return 0;
    }
    return m_view->subject().scenario->time.toUnits(instant - whole.first);
}

QVariant ThingAccessible::currentValue() const {
    const Hit thing = hit();
    if (!thing) {
        return {};
    }
    return at(m_view->instantOf(thing).value_or(Instant::distantPast()));
}

void ThingAccessible::setCurrentValue(const QVariant& value) {
    const Hit thing = hit();
    if (!thing || !m_view->canMove(thing)) {
        return;
    }
    const double ticks = value.toDouble() * m_view->subject().scenario->time.ticksPerUnit();
    m_view->moveTo(thing, m_view->wholeSpan().first + Duration{static_cast<std::int64_t>(ticks)});
}

QVariant ThingAccessible::maximumValue() const {
    return isValid() ? at(m_view->wholeSpan().last) : QVariant();
}

QVariant ThingAccessible::minimumValue() const {
    return isValid() ? QVariant(0.0) : QVariant();
}

} // namespace

void installTimelineAccessibility() {
    installAccessibleView<TimelineView, TimelineAccessible>();
}

} // namespace bacscope
