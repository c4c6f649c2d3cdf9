#include "text/Glossary.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace bacscope {

namespace {

struct GlossaryText {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

/// The table under the heading that ends in this word. What marks code in the text is left out.
std::vector<GlossaryEntry> tableUnder(const QStringList& lines, const QString& heading) {
    std::vector<GlossaryEntry> entries;
    qsizetype line = 0;
    while (line < lines.size() && !(lines[line].startsWith(u'#') && lines[line].endsWith(heading))) {
        ++line;
    }
    while (line < lines.size() && !lines[line].startsWith(u'|')) {
        ++line;
    }
    constexpr qsizetype headLines = 2; // the names of the columns, and the line under them
    for (line += headLines; line < lines.size() && lines[line].startsWith(u'|'); ++line) {
        QStringList cells = lines[line].split(u'|');
        for (QString& cell : cells) {
            cell = cell.remove(u'`').trimmed();
        }
        entries.push_back({cells.value(1), cells.value(2), cells.value(3)});
    }
    return entries;
}

std::vector<GlossaryEntry> read(const QString& heading) {
    QFile file(QStringLiteral(":/docs/model.md"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    Q_UNUSED(isThere)
    std::vector<GlossaryEntry> entries = tableUnder(QString::fromUtf8(file.readAll()).split(u'\n'), heading);
    entries.resize(termCount); // a test holds table and Term against each other
    return entries;
}

} // namespace

const std::vector<GlossaryEntry>& glossary(const QLocale& locale) {
    static const std::vector<GlossaryEntry> english = read(QStringLiteral(" Glossary"));
    static const std::vector<GlossaryEntry> german = read(QStringLiteral(" Glossar"));
    return locale.language() == QLocale::German ? german : english;
}

Term termOf(AnomalyKind kind) {
    switch (kind) {
    case AnomalyKind::BrokenLink:
        return Term::BrokenLink;
    case AnomalyKind::Orphan:
        return Term::Orphan;
    case AnomalyKind::MissingEvent:
        return Term::MissingEvent;
    case AnomalyKind::MissingState:
        break;
    }
    return Term::MissingState;
}

QString figureInWords(const GlossaryEntry& entry) {
    return entry.figure.isEmpty() ? QString()
                                  : GlossaryText::tr("The paper’s %1.", "Figure 3").arg(entry.figure);
}

QString definitionOf(Term term, const QLocale& locale) {
    const GlossaryEntry& entry = glossary(locale)[static_cast<std::size_t>(term)];
    return (entry.meaning + QLatin1Char(' ') + figureInWords(entry)).trimmed();
}

} // namespace bacscope
