// Why a file could not be opened: everything that is wrong with it, with places, and what to do next.
#pragma once

#include "figures/Theme.h"
#include "window/FileLoader.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace bacscope {

class DiagnosticsView;
class MessageBar;
class UnreadBar;

class DiagnosticsPage : public QWidget {
    Q_OBJECT
public:
    explicit DiagnosticsPage(QWidget* parent = nullptr);

    void showOutcome(const std::shared_ptr<LoadOutcome>& outcome);
    void setTheme(const Theme& theme);
    DiagnosticsView* list() const { return m_list; }
    UnreadBar* unreadBar() const { return m_unread; }
    MessageBar& messages() const { return *m_messages; }
    QPushButton* editButton() const { return m_edit; }

Q_SIGNALS:
    void reloadRequested();
    void openAnotherRequested();
    /// A foreign log that could be read with other options.
    void importRequested(const QString& path);
    /// The same log in a way that gets through.
    void openRequested(const bacscope::LoadRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void goOn(bool ImportOptions::*way);
    void copyAll() const;
    void openInEditor();

    LoadRequest m_request;
    QString m_path;
    bool m_isLog = false;
    MessageBar* m_messages;
    QLabel* m_heading;
    QLabel* m_place;
    DiagnosticsView* m_list;
    UnreadBar* m_unread;
    QPushButton* m_reload;
    QPushButton* m_edit;
    QPushButton* m_copy;
    QPushButton* m_import;
    QPushButton* m_other;
};

} // namespace bacscope
