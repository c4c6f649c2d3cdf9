#include "widgets/ContextMapAccessible.h"

#include "figures/AccessibleView.h"
#include "widgets/ContextMapView.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QMenu>
#include <QPointer>

#include <map>

namespace bacscope {

namespace {

/// One thing on the map, by its place among the children. It asks the view each time, so that it never is
/// stale.
class MapThingAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MapThingAccessible(ContextMapView* view, int place) : m_view(view), m_place(place) {}

    bool isValid() const override { return m_view && hit(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override {
        switch (kind) {
        case QAccessible::Name:
            return m_view ? m_view->nameOf(hit()) : QString();
        case QAccessible::Description:
            return m_view ? m_view->descriptionOf(hit()) : QString();
        default:
            return {};
        }
    }

    QRect rect() const override {
        if (!isValid()) {
            return {};
        }
        const QRect onView = m_view->figure().rectOf(hit()).toAlignedRect();
        return {m_view->mapToGlobal(onView.topLeft()), onView.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->focused() == hit();
        state.selectable = true;
        state.selected = m_view->selected() == hit();
        state.hasPopup = true;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), showMenuAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override {
        if (!isValid()) {
            return;
        }
        if (name == setFocusAction()) {
            m_view->setFocused(hit());
            m_view->setFocus();
        } else if (name == showMenuAction()) {
            QMenu* menu = m_view->createMenu(hit());
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(rect().center());
        }
    }

    MapHit hit() const {
        const std::vector<MapHit> things = m_view ? m_view->focusChain() : std::vector<MapHit>();
        return m_place < static_cast<int>(things.size()) ? things[static_cast<std::size_t>(m_place)]
                                                         : MapHit();
    }

private:
    QPointer<ContextMapView> m_view;
    int m_place;
};

class ContextMapAccessible : public QAccessibleWidget {
public:
    explicit ContextMapAccessible(ContextMapView* view)
        : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}
    ~ContextMapAccessible() override {
        for (const auto& [place, id] : m_children) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return static_cast<int>(m_view->focusChain().size()); }

    QAccessibleInterface* child(int place) const override {
        if (place < 0 || place >= childCount()) {
            return nullptr;
        }
        auto found = m_children.find(place);
        if (found == m_children.end()) {
            auto* thing = new MapThingAccessible(m_view, place);
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
        const QPoint point = m_view->mapFromGlobal(QPoint(x, y));
        return thing(m_view->figure().hitTest(point));
    }

    QAccessibleInterface* focusChild() const override { return thing(m_view->focused()); }

    QString text(QAccessible::Text kind) const override {
        if (m_view->subject().scenario && m_view->subject().tracker && m_view->accessibleName().isEmpty()) {
            if (kind == QAccessible::Name) {
                return m_view->figure().titleInWords();
            }
            if (kind == QAccessible::Description) {
                return m_view->figure().describeInWords();
            }
        }
        return QAccessibleWidget::text(kind);
    }

private:
    QAccessibleInterface* thing(const MapHit& hit) const {
        const std::vector<MapHit> things = m_view->focusChain();
        for (std::size_t place = 0; place < things.size(); ++place) {
            if (hit && things[place] == hit) {
                return child(static_cast<int>(place));
            }
        }
        return nullptr;
    }

    ContextMapView* m_view;
    mutable std::map<int, QAccessible::Id> m_children;
};

} // namespace

void installContextMapAccessibility() {
    installAccessibleView<ContextMapView, ContextMapAccessible>();
}

} // namespace bacscope
