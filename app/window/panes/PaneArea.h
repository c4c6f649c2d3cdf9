// The lower part of a scenario's page: one pane at a time, chosen by tabs; it can be put away, or enlarged
// until the timeline has given way.
#pragma once

#include "window/panes/Pane.h"

#include <QWidget>

#include <array>
#include <cstddef>
#include <optional>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace bacscope {

enum class PaneId { Corners, Charts, Map, Granularity, Workload };
inline constexpr std::size_t paneCount = 5;

class PaneArea : public QWidget {
    Q_OBJECT
public:
    explicit PaneArea(QWidget* parent = nullptr);

    /// Takes it over. Every pane once, before anything else is called.
    void addPane(PaneId id, Pane* pane);
    Pane* pane(PaneId id) const { return m_panes[static_cast<std::size_t>(id)]; }

    void setDocument(Document* document);
    void setTheme(const Theme& theme);
    void setScale(double scale);

    PaneId current() const;
    void setCurrent(PaneId id);
    /// A pane that has nothing to show for this scenario has no tab.
    void setPaneOffered(PaneId id, bool offered);

    void setEnlarged(bool enlarged); ///< what the button shows; the page makes the room
    QTabBar& tabs() const { return *m_tabs; }

Q_SIGNALS:
    void currentChanged(bacscope::PaneId id); ///< by the person
    void closeRequested();
    void enlargeRequested(bool enlarged);
    void statusText(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QTabBar* m_tabs;
    QToolButton* m_enlarge;
    QToolButton* m_close;
    QStackedWidget* m_stack;
    std::array<Pane*, paneCount> m_panes{};
};

} // namespace bacscope
