// What the scenario teaches and where it is from, in its author's words, under the headline: two lines, more
// on demand. Can be put away.
#pragma once

#include "figures/Theme.h"
#include "scenario/Scenario.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace bacscope {

class LessonBar : public QFrame {
    Q_OBJECT
public:
    explicit LessonBar(QWidget* parent = nullptr);

    /// Copied; hidden where it has neither description nor source.
    void setScenario(const Scenario& scenario);
    void setTheme(const Theme& theme);
    bool hasText() const { return !m_description.isEmpty() || !m_source.isEmpty(); }
    QString text() const;      ///< the whole description
    QString shownText() const; ///< of it, by lines, with "…" where it goes on
    QToolButton* moreButton() const { return m_more; }

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fold();

    LocalizedText m_description;
    LocalizedText m_source;
    QLabel* m_text;
    QLabel* m_origin;
    QToolButton* m_more;
    QToolButton* m_close;
    bool m_unfolded = false;
    int m_foldedAt = -1; ///< the width of the text that it was wrapped for
};

} // namespace bacscope
