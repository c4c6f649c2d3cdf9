// The buttons of a toolbar. Those that have no room go into the menu of a button at its end, which says so
// and which the keyboard reaches like any other; the buttons that matter most go last.
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace bacscope {

class FoldingBar : public QWidget {
    Q_OBJECT
public:
    explicit FoldingBar(QWidget* parent = nullptr);

    /// The lower its rank, the sooner it is folded away.
    QToolButton* add(QAction* action, int rank);
    void addSeparator();
    void addStretch();
    void setScale(double scale); ///< larger for the back row; 1: as the other widgets

    /// Hidden while everything fits.
    QToolButton* moreButton() const { return m_more; }
    /// The button of an action, folded away or not; null: there is none.
    QToolButton* button(const QAction* action) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Item {
        QWidget* widget = nullptr; ///< a button, or a line between buttons
        QAction* action = nullptr; ///< null: a line
        int rank = 0;
    };

    void retranslate();
    void fold();
    int widthOf(const std::vector<bool>& shown) const;
    void hideUselessLines(std::vector<bool>& shown) const;

    std::vector<Item> m_items;
    std::size_t m_stretchBefore = 0; ///< what stands at the right begins with this item
    QHBoxLayout* m_layout;
    QToolButton* m_more;
    QMenu* m_menu;
};

} // namespace bacscope
