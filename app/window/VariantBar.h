// The variants of a scenario as tabs, the shown one current. It changes nothing itself: it asks.
#pragma once

#include "figures/Theme.h"

#include <QFrame>
#include <QStringList>

#include <cstddef>

class QMenu;
class QTabBar;
class QToolButton;

namespace bacscope {

class VariantBar : public QFrame {
    Q_OBJECT
public:
    explicit VariantBar(QWidget* parent = nullptr);

    /// In their order. None: the bar has nothing to show (whoever lays it out hides it).
    void setVariants(const QStringList& names, std::size_t shown);
    bool hasVariants() const { return !m_names.isEmpty(); }
    /// Another thread is at it: nothing can be asked for meanwhile.
    void setBusy(bool busy);
    void setTheme(const Theme& theme);
    /// For the back row of a lecture hall: as large as this, and only what there is to choose from.
    void setPresenting(bool on, double scale);

    QTabBar& tabs() const { return *m_tabs; }
    QToolButton& addButton() const { return *m_add; }
    QToolButton& compareButton() const { return *m_compare; }
    /// What a variant's tab offers; the caller owns it.
    QMenu* createMenu(std::size_t variant);

Q_SIGNALS:
    void showRequested(std::size_t variant);
    void renameRequested(std::size_t variant);
    void removeRequested(std::size_t variant);
    void compareRequested(std::size_t variant); ///< with the shown one; the shown one: with the next
    void addRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showMenu(int tab, const QPoint& at);
    void retranslate();

    QTabBar* m_tabs;
    QToolButton* m_add;
    QToolButton* m_compare;
    QStringList m_names;
    std::size_t m_shown = 0;
};

} // namespace bacscope
