#include "text/PlainText.h"

#include <algorithm>
#include <cstddef>

namespace bacscope {

QString wrapped(const QString& text, int width, const QString& first, const QString& rest) {
    QString out;
    QString line = first;
    bool empty = true;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (!empty && line.size() + 1 + word.size() > width) {
            out += line + QLatin1Char('\n');
            line = rest;
            empty = true;
        }
        line += (empty ? QString() : QStringLiteral(" ")) + word;
        empty = false;
    }
    return out + line + QLatin1Char('\n');
}

QString wrapped(const QString& text, int width, int indent) {
    const QString blanks(indent, QLatin1Char(' '));
    return wrapped(text, width, blanks, blanks);
}

QString alignedTable(const std::vector<QStringList>& rows, int indent) {
    std::vector<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], row[i].size());
        }
    }
    QString out;
    for (const QStringList& row : rows) {
        QString line(indent, QLatin1Char(' '));
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qsizetype width = widths[static_cast<std::size_t>(i)];
            line +=
                i == 0 ? row[i].leftJustified(width) : QStringLiteral("   ") + row[i].rightJustified(width);
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        out += line + QLatin1Char('\n');
    }
    return out;
}

QString underlined(const QString& title) {
    return title + QLatin1Char('\n') + QString(std::max<qsizetype>(1, title.size()), QLatin1Char('=')) +
           QLatin1Char('\n');
}

} // namespace bacscope
