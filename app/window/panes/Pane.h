// One way to look at what a scenario costs: the corners, the charts, the map … A pane follows the document
// while it can be seen; what changes meanwhile it catches up with when it is shown.
#pragma once

#include "window/Document.h"
#include "window/FigureChoice.h"

#include <QWidget>

#include <vector>

namespace bacscope {

class Pane : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Null: none. The document must outlive the next call.
    void setDocument(Document* document);
    virtual void setTheme(const Theme& theme) = 0;
    virtual void setScale(double scale) = 0; ///< > 1 for projectors
    /// What can be exported of it, none without a document; the first is that with the focus, where it shows
    /// several. What they borrow lives as long as the document is not changed.
    virtual std::vector<NamedFigure> figures() const = 0;

Q_SIGNALS:
    void statusText(const QString& text);

protected:
    /// What costs more than a frame waits that long (ms) until a drag pauses.
    static constexpr int pauseOfDrag = 150;

    /// Another document, or none: everything is to be shown anew.
    virtual void showDocument() = 0;
    virtual void follow(ChangeSet changes) = 0; ///< only while it can be seen

    Document* document() const { return m_document; }

    void showEvent(QShowEvent* event) override;

private:
    void changed(ChangeSet changes);

    Document* m_document = nullptr;
    bool m_otherDocument = false; ///< while it could not be seen
    ChangeSet m_missed;
};

} // namespace bacscope
