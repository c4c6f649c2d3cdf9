// A line above the figure that says something, offers what can be done about it, and can be dismissed:
// warnings of the file, a file that changed on disk. What is only to be noticed goes by itself.
#pragma once

#include "figures/Theme.h"

#include <QBasicTimer>
#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace bacscope {

/// What one of the bar's buttons does.
struct MessageAction {
    QString text;
    std::function<void()> run;
};

class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(const QString& text, const std::vector<MessageAction>& actions);
    void showBriefly(const QString& text);
    void setScale(double scale); ///< larger for the back row; 1: as the other widgets
    void setTheme(const Theme& theme);
    QString text() const;
    const std::vector<QPushButton*>& buttons() const { return m_buttons; } ///< of the actions, in order
    QToolButton* closeButton() const { return m_close; }

protected:
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void retranslate();
    void scale();

    QHBoxLayout* m_layout;
    QLabel* m_text;
    std::vector<QPushButton*> m_buttons;
    QToolButton* m_close;
    double m_scale = 1;
    QBasicTimer m_brief;
};

} // namespace bacscope
