// In the status bar while a large scenario is saved or arranged anew: what goes on, how far, and a way out.
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace bacscope {

class SavingIndicator : public QWidget {
    Q_OBJECT
public:
    explicit SavingIndicator(QWidget* parent = nullptr); ///< hidden

    void begin(const QString& path); ///< it is saved there
    void beginArranging();           ///< services are merged or split, or another variant is shown
    void setProgress(double share);
    QString text() const;
    QToolButton* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString m_path;
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace bacscope
