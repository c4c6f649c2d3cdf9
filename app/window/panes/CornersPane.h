// The three corners: the triangle to choose the two that are kept, what is given up in one sentence, and what
// all three choices cost here, side by side.
#pragma once

#include "tradeoff/Corners.h"
#include "window/DeferredWork.h"
#include "window/panes/Pane.h"

#include <optional>

class QLabel;
class QPushButton;
class QComboBox;
class QTableWidget;

namespace bacscope {

class TriangleView;

class CornersPane final : public Pane {
    Q_OBJECT
public:
    explicit CornersPane(QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void setScale(double scale) override;
    std::vector<NamedFigure> figures() const override;

    TriangleView& triangle() const { return *m_triangle; }
    QTableWidget& table() const { return *m_table; }
    QLabel& sentence() const { return *m_sentence; }
    QComboBox& blockedBox() const { return *m_blocked; }
    QPushButton& cheapestButton() const { return *m_cheapest; }
    /// What is shown; none: not known yet.
    const std::optional<CornerComparison>& comparison() const { return m_comparison; }

    /// The lock begins where it blocks fewest interactions, as soon as that is known, also while the pane is
    /// hidden. Where no lock fits, the status text says so.
    void startCheapest();

Q_SIGNALS:
    void comparisonChanged();

protected:
    void showDocument() override;
    void follow(ChangeSet changes) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void compare(bool startsCheapest = false);
    void startAtCheapestOf(const CornerComparison& comparison);
    void showComparison();
    void fillTable();
    void giveWay();
    void foldKinds();
    void retranslate();

    TriangleView* m_triangle;
    QLabel* m_sentence;
    QLabel* m_how;
    QComboBox* m_blocked;
    QPushButton* m_cheapest;
    QLabel* m_cheapestText;
    QTableWidget* m_table;
    Theme m_theme = Theme::light();
    double m_scale = 1;
    std::optional<CornerComparison> m_comparison;
    DeferredWork m_comparing;
};

} // namespace bacscope
