#include "window/HelpDialog.h"

#include "text/Glossary.h"

#include <QCollator>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace bacscope {

HelpDialog::HelpDialog(const QString& title, const QString& html, QWidget* parent)
    : QDialog(parent), m_text(new QTextBrowser) {
    setWindowTitle(title);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(title);
    m_text->setHtml(html);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
}

QString glossaryTitle() {
    return HelpDialog::tr("Glossary");
}

QString glossaryHtml(const QLocale& locale) {
    std::vector<GlossaryEntry> entries = glossary(locale);
    const QCollator collator(locale);
    std::ranges::sort(entries, [&](const GlossaryEntry& a, const GlossaryEntry& b) {
        return collator.compare(a.word, b.word) < 0;
    });
    QString html;
    for (const GlossaryEntry& entry : entries) {
        const QString figure = entry.figure.isEmpty()
                                   ? QString()
                                   : QStringLiteral(" <i>%1</i>").arg(figureInWords(entry).toHtmlEscaped());
        html += QStringLiteral("<p><b>%1</b><br>%2%3</p>")
                    .arg(entry.word.toHtmlEscaped(), entry.meaning.toHtmlEscaped(), figure);
    }
    return html;
}

QString aboutScenarioTitle() {
    return HelpDialog::tr("About this scenario");
}

QString aboutScenarioHtml(const Scenario& scenario, const QLocale& locale) {
    const auto paragraph = [&](const LocalizedText& text, const char* tag) {
        const QString words = text.in(locale.name()).simplified();
        return words.isEmpty() ? QString()
                               : QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), words.toHtmlEscaped());
    };
    QString html = paragraph(scenario.title, "h2") + paragraph(scenario.description, "p") +
                   paragraph(scenario.toTry, "p");
    if (scenario.description.in(locale.name()).isEmpty()) {
        html +=
            QStringLiteral("<p>%1</p>")
                .arg(HelpDialog::tr("This scenario has no description: its file may say one under the key "
                                    "“description”.")
                         .toHtmlEscaped());
    }
    const QString source = paragraph(scenario.source, "i");
    return source.isEmpty() ? html : html + QStringLiteral("<p>%1</p>").arg(source);
}

} // namespace bacscope
