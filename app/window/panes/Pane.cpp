#include "window/panes/Pane.h"

#include <QShowEvent>

#include <utility>

namespace bacscope {

void Pane::setDocument(Document* document) {
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_missed = {};
    if (document) {
        connect(document, &Document::changed, this, &Pane::changed);
    }
    // Also where it is hidden: nothing may point into the document before.
    m_otherDocument = !isVisible() && document;
    if (!m_otherDocument) {
        showDocument();
    } else {
        Document* shown = std::exchange(m_document, nullptr);
        showDocument();
        m_document = shown;
    }
}

void Pane::changed(ChangeSet changes) {
    if (isVisible()) {
        follow(changes);
    } else if (changes & (Change::Scenario | Change::Corners | Change::Map)) {
        m_missed |= changes;
        // Nothing may point into the log before.
        Document* shown = std::exchange(m_document, nullptr);
        showDocument();
        m_document = shown;
        m_otherDocument = true;
    } else {
        m_missed |= changes;
    }
}

void Pane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_otherDocument, false)) {
        m_missed = {};
        showDocument();
    } else if (m_missed) {
        follow(std::exchange(m_missed, {}));
    }
}

} // namespace bacscope
