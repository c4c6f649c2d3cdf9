// Two variants of a scenario side by side: their timelines over the same span, and a table of what differs.
// Only for looking: nothing can be moved here. Everything that it shows is its own, so nothing points into
// the document.
#pragma once

#include "figures/Figure.h"
#include "window/DeferredWork.h"
#include "window/Document.h"
#include "window/VariantPairFigure.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTableWidget;

namespace bacscope {

class MessageBar;

class TimelineView;

class VariantComparison : public QWidget {
    Q_OBJECT
public:
    explicit VariantComparison(QWidget* parent = nullptr);
    ~VariantComparison() override;

    /// Null: none; forgets what was shown.
    void setDocument(Document* document);
    /// Two different ones of the document's variants.
    void compare(std::size_t first, std::size_t second);
    void setTheme(const Theme& theme);

    /// The two timelines as one figure; null until both are known.
    std::shared_ptr<Figure> figure() const;

    /// One above the other, where instants stand exactly one below the other; else side by side.
    bool isStacked() const;
    void setStacked(bool stacked); ///< what the person chooses stays; until then the width decides

    TimelineView& timeline(std::size_t which) const { return *m_timelines[which]; }
    QComboBox& box(std::size_t which) const { return *m_boxes[which]; }
    QTableWidget& table() const { return *m_table; }
    QPushButton& backButton() const { return *m_back; }
    QPushButton& stackButton() const { return *m_stack; }
    MessageBar& messages() const { return *m_messages; }
    QLabel& same() const { return *m_same; }
    QLabel& verdict(std::size_t which) const { return *m_verdicts[which]; }
    /// Null: not known yet.
    const ComparedVariant* compared(std::size_t which) const { return m_pair[which].get(); }
    /// Random backups are still being tried.
    bool isCounting() const { return m_expecting.isRunning(); }

Q_SIGNALS:
    void backRequested();
    void comparisonChanged(); ///< another pair, or more is known of it
    void statusText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void clear();
    void sayIfSame();
    void choose(std::size_t box, int variant);
    void build();
    void showPair(ComparedPair pair);
    void expect();
    void fillBoxes();
    void fillTable();
    void arrange();
    void share(); ///< the height among the timelines
    void align();
    void retranslate();

    Document* m_document = nullptr;
    std::array<std::size_t, 2> m_chosen{};
    ComparedPair m_pair;
    std::optional<std::array<SpreadPoint, 2>> m_expected;
    std::optional<bool> m_stackedByPerson;
    bool m_arranged = false;  ///< at a size that was real
    bool m_following = false; ///< one timeline follows the other

    QPushButton* m_back;
    QPushButton* m_stack;
    QProgressBar* m_progress;
    std::array<QComboBox*, 2> m_boxes{};
    QLabel* m_with;
    QLabel* m_same; ///< says that the two are the same design; empty: they are not
    MessageBar* m_messages;
    std::array<QWidget*, 2> m_sides{};
    std::array<QLabel*, 2> m_titles{};
    std::array<QLabel*, 2> m_verdicts{};
    std::array<TimelineView*, 2> m_timelines{};
    QSplitter* m_pairSplitter;
    QSplitter* m_splitter;
    QTableWidget* m_table;
    Theme m_theme = Theme::light();
    DeferredWork m_building{DeferredWork::Running::Stops};
    DeferredWork m_expecting{DeferredWork::Running::Stops};
};

} // namespace bacscope
