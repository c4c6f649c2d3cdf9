// After a crash: what was not saved, with its title and time, to be opened again or thrown away.
#pragma once

#include "window/Autosave.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace bacscope {

class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    explicit RecoveryDialog(std::vector<RecoverableDocument> documents, QWidget* parent = nullptr);

    /// Opens the checked ones; the others stay for the next start.
    void recoverChecked();
    /// Throws the checked ones away.
    void discardChecked();

    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void recoverRequested(const bacscope::RecoverableDocument& document);

private:
    std::vector<std::size_t> checked() const;

    std::vector<RecoverableDocument> m_documents;
    QListWidget* m_list;
};

} // namespace bacscope
