// Asks for the name of a variant, which must be one that no other has.
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bacscope {

class VariantNameDialog : public QDialog {
    Q_OBJECT
public:
    /// `taken`: names of the others. `note`: a sentence below; empty: none.
    VariantNameDialog(const QString& title, const QString& proposed, QStringList taken, const QString& note,
                      QWidget* parent = nullptr);

    QString name() const; ///< without blanks at its ends

    QLineEdit& edit() const { return *m_edit; }
    QPushButton& acceptButton() const { return *m_accept; }

private:
    void check();

    QStringList m_taken;
    QLineEdit* m_edit;
    QLabel* m_problem;
    QPushButton* m_accept;
};

} // namespace bacscope
