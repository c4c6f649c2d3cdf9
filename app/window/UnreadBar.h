// Records of a log that cannot be read stand in the way of its import: how many, which is the first, and
// buttons that go on without them.
#pragma once

#include "import/Importer.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace bacscope {

class UnreadBar : public QWidget {
    Q_OBJECT
public:
    explicit UnreadBar(QWidget* parent = nullptr);

    /// None: nothing stands in the way, and the bar is hidden.
    void setUnread(const std::optional<UnreadRecords>& unread);

    QLabel* sentence() const { return m_sentence; }
    QPushButton* skipButton() const { return m_skip; }
    QPushButton* linesButton() const { return m_lines; } ///< there where it could help

Q_SIGNALS:
    void skipRequested();
    void linesRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<UnreadRecords> m_unread;
    QLabel* m_sentence;
    QPushButton* m_skip;
    QPushButton* m_lines;
};

} // namespace bacscope
