// Tool tips of a sentence or more.
#pragma once

#include <QString>
#include <QStringList>

namespace bacscope {

/// As rich text, which Qt breaks into lines: plain text it would show as one, however long. Each of `paragraphs`
/// begins a new one. What looks like a tag stays text: names are anybody's.
inline QString inLines(const QStringList& paragraphs) {
    QString html;
    for (const QString& paragraph : paragraphs) {
        html += QStringLiteral("<p style=\"margin: 0\">%1</p>").arg(paragraph.toHtmlEscaped());
    }
    return html;
}

} // namespace bacscope
