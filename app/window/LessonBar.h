// What the scenario teaches, what to try, and where it is from, in its author's words, under the headline: a
// line or two, more on demand; what to try is never cut. Leads on to the scenarios before and after it. Can
// be put away.
#pragma once

#include "figures/Theme.h"
#include "scenario/Scenario.h"
#include "tradeoff/Corners.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace bacscope {

class LessonBar : public QFrame {
    Q_OBJECT
public:
    explicit LessonBar(QWidget* parent = nullptr);

    /// Copied; there is nothing to show where it has none of description, what to try, and source.
    void setScenario(const Scenario& scenario);
    /// Under the corners where nobody drags a marker it says what these do instead.
    void setKept(Kept kept);
    void setTheme(const Theme& theme);
    /// For the back row of a lecture hall: as large as this, with the title, and folded to what to try.
    void setPresenting(bool on, double scale);
    /// False: nothing but the title, where that is shown.
    void setTextVisible(bool visible);
    /// Where there is hardly room for the figure, what is folded is folded to what to try.
    void setLittleRoom(bool little);
    /// What the buttons to the neighbouring scenarios do.
    void setStepActions(QAction* previous, QAction* next);

    bool isUnfolded() const { return m_unfolded; }
    void foldText(); ///< to its beginning

    bool hasText() const;
    QString text() const;      ///< the whole description, or what is kept
    QString toTry() const;     ///< the scenario's, or what to try with what is kept
    QString shownText() const; ///< of it, by lines, with "…" where it goes on
    QString shownToTry() const;
    QString shownTitle() const; ///< empty where there is none to be seen
    QToolButton* moreButton() const { return m_more; }
    QToolButton* nextButton() const { return m_next; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void scale();
    void fold();

    LocalizedText m_titleOfScenario;
    LocalizedText m_description;
    LocalizedText m_instruction;
    LocalizedText m_source;
    Kept m_kept = Kept::BackupAndAvailability;
    QWidget* m_column; ///< the texts, one above the other
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_toTry;
    QLabel* m_origin;
    QToolButton* m_more;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    double m_scale = 1;
    bool m_presenting = false;
    bool m_littleRoom = false;
    bool m_textVisible = true;
    bool m_unfolded = false;
    int m_foldedAt = -1; ///< the width of the text that it was wrapped for
};

} // namespace bacscope
