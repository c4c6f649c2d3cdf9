// A line above the figure that says something and can be dismissed: warnings of the file, a file that changed
// on disk.
#pragma once

#include "figures/Theme.h"

#include <QFrame>
#include <QString>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace bacscope {

class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// With a button that does something; without an action: no button.
    void showMessage(const QString& text, const QString& actionText, std::function<void()> action);
    void setTheme(const Theme& theme);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_text;
    QPushButton* m_button;
    std::function<void()> m_action;
    QToolButton* m_close;
};

} // namespace bacscope
