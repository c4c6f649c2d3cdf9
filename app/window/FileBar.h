// Says what other programs have done to the file that is shown (WatchedFiles), and offers what can be done
// about it; goes by itself when the matter is settled.
#pragma once

#include "window/MessageBar.h"

namespace bacscope {

class DocumentHost;

class FileBar : public MessageBar {
    Q_OBJECT
public:
    explicit FileBar(DocumentHost& host, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Not while something else than the document is shown, or while it is presented.
    void setWanted(bool wanted);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();
    void showDiagnostics();

    DocumentHost& m_host;
    Theme m_theme = Theme::light();
    bool m_isWanted = false;
    bool m_isDismissed = false;
};

} // namespace bacscope
