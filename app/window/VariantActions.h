// What can be done with the variants of a scenario: by menu, by the bar of tabs, by key. All of it goes
// through the document, one undo step each.
#pragma once

#include <QObject>
#include <QStringList>

#include <cstddef>

class QMainWindow;

namespace bacscope {

class ActionSet;
class Document;
class DocumentHost;
class Menus;
class SavingIndicator;
class VariantBar;

class VariantActions : public QObject {
    Q_OBJECT
public:
    VariantActions(Menus& menus, const ActionSet& actions, const DocumentHost& host, VariantBar& bar,
                   QMainWindow& window);

    /// Which of the actions make sense. `shown`: a scenario is on the screen; `comparing`: the page that
    /// compares its variants is.
    void update(bool shown, bool comparing);

    SavingIndicator* indicator() const { return m_indicator; } ///< null until it was needed

    void add();
    void showNext();
    void rename(std::size_t variant);
    /// Of the shown one: the next one is shown then.
    void remove(std::size_t variant);

Q_SIGNALS:
    void compareRequested(std::size_t first, std::size_t second);
    void comparisonClosed(); ///< the same key again

private:
    void compare(std::size_t variant);
    void follow(); ///< another document
    void fillMenu();
    void showIndicator();
    QStringList names() const;

    Menus& m_menus;
    const ActionSet& m_actions;
    const DocumentHost& m_host;
    VariantBar& m_bar;
    QMainWindow& m_window;
    SavingIndicator* m_indicator = nullptr; ///< null until a large log was arranged anew
    bool m_comparing = false;
};

} // namespace bacscope
