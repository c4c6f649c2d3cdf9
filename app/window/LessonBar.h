// What the scenario teaches and where it is from, in its author's words, under the headline. Can be folded
// away.
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
    QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    LocalizedText m_description;
    LocalizedText m_source;
    QLabel* m_text;
    QLabel* m_origin;
    QToolButton* m_close;
};

} // namespace bacscope
